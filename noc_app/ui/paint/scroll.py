"""A chart that only scrolls: what is drawn is kept as an image, and each second only its newest columns are painted."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from noc_app.ui.paint.chart_notes import PlacedNote, paint_notes, placed_notes, strip_of
from noc_app.ui.paint.chart_view import Chart, ChartLine
from noc_app.ui.paint.chart_words import Layout, end_labels, layout_of, paint_axes, paint_labels, paint_limits
from noc_app.ui.paint.envelope import Envelope
from noc_app.ui.paint.pen import Frame, Pen
from noc_app.ui.paint.surface import Surface
from noc_app.ui.theme import Paints

_DASH = 6  # columns of a dash, and of the gap after it
_RING = 6.0
_LABELS_EVERY_S = 5.0  # names follow their lines this often: a name that trembles cannot be read


@dataclass(slots=True)
class _Picture:
    """The image of all columns, used as a ring, and from what it was made. `wide` is device px per column."""

    key: tuple[object, ...]
    image: QImage
    grounds: tuple[QImage, QImage]
    columns: int
    wide: int
    step_s: float
    envelopes: dict[str, Envelope] = field(default_factory=dict)
    head: int = 0  # the newest column that was drawn
    pens: list[Pen] = field(default_factory=list)  # everything that they depend on is in `key`


class ScrollChart:
    """One chart. `advance` takes over what is new, `paint` shows it; neither depends on how long the past is."""

    def __init__(self, paints: Paints) -> None:
        self._paints = paints
        self._chart: Chart | None = None
        self._layout: Layout | None = None
        self._picture: _Picture | None = None
        self._words: tuple[object, ...] = ()
        self._labels: tuple[tuple[str, float, str], ...] = ()
        self._labelled_at = 0.0
        self._notes: tuple[PlacedNote, ...] = ()

    def advance(self, chart: Chart, box: QRectF, ratio: float) -> tuple[QRectF, ...]:
        """Take over what is new; return the places that have to be painted again, in logical px."""
        before, self._chart = self._chart, chart
        words = _words(chart)
        stays = before is not None and self._layout is not None and words == self._words
        layout = self._layout if stays and self._layout and self._layout.fits(box, ratio) else None
        if layout is None:
            layout, stays = layout_of(chart, box, ratio), False
        self._layout, self._words = layout, words
        if self._renew(chart, layout) or not stays:
            self._label(chart, layout)
            self._note(chart, layout)
            return (box,)
        dirty = self._scroll(chart, layout)
        places: tuple[QRectF, ...] = (dirty,) if dirty is not None else ()
        if chart.notes and self._note(chart, layout):
            places = (layout.plot, strip_of(layout))
        if 0 <= chart.end - self._labelled_at < _LABELS_EVERY_S:
            return places
        labels = self._labels
        self._label(chart, layout)
        return (*places, layout.beside) if labels != self._labels else places

    def _label(self, chart: Chart, layout: Layout) -> None:
        self._labels, self._labelled_at = end_labels(chart, layout, self._paints.theme), chart.end

    def _note(self, chart: Chart, layout: Layout) -> bool:
        """Put the notes on whole columns, so that they move with the lines; return whether they moved."""
        picture, before = self._picture, self._notes
        if picture is None:
            return False
        oldest, each = int(chart.end // picture.step_s) - picture.columns + 1, picture.wide / layout.ratio
        at = [(n, layout.plot.x() + (int(n.at // picture.step_s) - oldest + 0.5) * each) for n in chart.notes]
        self._notes = placed_notes([(n, x) for n, x in at if x > layout.plot.x()], layout)
        return self._notes != before

    @property
    def plot(self) -> QRectF:
        """Return where the image is, in logical px: nothing else has to be painted below it."""
        return self._layout.plot if self._layout is not None else QRectF()

    def paint(self, surface: Surface, area: QRectF | None = None) -> None:
        """Paint the chart, or what of it is in `area`, logical px."""
        chart, layout, picture = self._chart, self._layout, self._picture
        if chart is None or layout is None or picture is None:
            return
        area = layout.box if area is None else area
        touched = layout.plot.intersected(area)
        if not touched.isEmpty():
            self._blit(surface, layout, picture, touched)
        for line in chart.lines:
            if line.ended:
                self._paint_ring(surface, line, layout, chart)
        paint_limits(surface, chart, layout, area)
        paint_notes(surface, self._notes, layout, area)
        if not layout.plot.contains(area):
            paint_axes(surface, chart, layout, area)
            paint_labels(surface, self._labels, layout)

    def _renew(self, chart: Chart, layout: Layout) -> bool:
        """Begin a new picture if the old one cannot be scrolled on; return whether that was done."""
        span = chart.end - chart.start
        wide = max(1, round(layout.ratio))
        columns = max(2, int(layout.plot.width() * layout.ratio) // wide)
        lines = tuple((n.name, n.ink, n.edges, n.zones, n.dotted) for n in chart.lines)
        limits = tuple(limit.at for limit in chart.limits)
        high = max(2, int(layout.plot.height() * layout.ratio))
        ticks = tuple(tick.at for tick in chart.value_ticks)
        key = (span, columns, high, wide, chart.low, chart.high, chart.band, lines, limits, ticks)
        if self._picture is not None and self._picture.key == key:
            return False
        grounds = self._ground(chart, high, wide, dashed=False), self._ground(chart, high, wide, dashed=True)
        kept = self._picture.envelopes if self._same_columns(columns, span) and self._picture else {}
        image = QImage(columns * wide, high, QImage.Format.Format_RGB32)
        self._picture = _Picture(key, image, grounds, columns, wide, span / columns, kept)
        head = int(chart.end // self._picture.step_s)
        self._take(chart, head)
        self._picture.head = head
        self._draw(chart, self._picture, head - columns + 1, head)
        return True

    def _same_columns(self, columns: int, span: float) -> bool:
        """Return whether what was worked out per column is still good, so that only the drawing changes."""
        return self._picture is not None and (self._picture.columns, self._picture.step_s) == (columns, span / columns)

    def _scroll(self, chart: Chart, layout: Layout) -> QRectF | None:
        """Draw the columns that changed; return where that was, None if nothing did."""
        picture = self._picture
        if picture is None:
            return None
        head = int(chart.end // picture.step_s)
        before, picture.head = picture.head, max(head, picture.head)
        touched = self._take(chart, head)
        first = min(touched[0], before + 1) if touched else before + 1
        last = head if head > before else touched[1] if touched else before
        first, last = max(first, head - picture.columns + 1), min(last + 1, head)  # a line reaches into its neighbour
        if first > last:
            return None
        self._draw(chart, picture, first, last)
        if head > before:
            return layout.plot
        each = picture.wide / layout.ratio
        right = layout.plot.x() + (picture.columns - (head - last)) * each
        return QRectF(
            right - (last - first + 1) * each, layout.plot.y(), (last - first + 1) * each, layout.plot.height()
        )

    def _take(self, chart: Chart, head: int) -> tuple[int, int] | None:
        """Let every line take over its new points; return the first and last column that changed, if any did."""
        picture, touched = self._picture, None
        assert picture is not None  # noqa: S101 - made before
        for line in chart.lines:
            envelope = picture.envelopes.get(line.name)
            if envelope is None:
                envelope = picture.envelopes[line.name] = Envelope(picture.columns, picture.step_s, line.gap_s)
            changed = envelope.take(line.times, line.values, line.revision, head)
            if changed is not None:
                touched = (min(changed[0], touched[0]), max(changed[1], touched[1])) if touched else changed
        return touched

    def _ground(self, chart: Chart, high: int, wide: int, *, dashed: bool) -> QImage:
        """Return one column without lines: the usual range, the grid and, if `dashed`, the limits."""
        theme = self._paints.theme
        image = QImage(wide, high, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.tile))
        painter = QPainter(image)
        if chart.band is not None:
            top, bottom = _y(chart, chart.band[1], high), _y(chart, chart.band[0], high)
            painter.fillRect(QRect(0, round(top), wide, max(1, round(bottom - top))), QColor(theme.chart_band))
        for tick in chart.value_ticks:
            painter.fillRect(QRect(0, round(_y(chart, tick.at, high)), wide, 1), QColor(theme.grid))
        for limit in chart.limits if dashed else ():
            painter.fillRect(QRect(0, round(_y(chart, limit.at, high)) - 1, wide, 2), QColor(theme.text2))
        painter.end()
        return image

    def _draw(self, chart: Chart, picture: _Picture, first: int, last: int) -> None:
        """Draw the columns from `first` to `last` into the image."""
        layout = self._layout
        assert layout is not None  # noqa: S101 - made before
        if not picture.pens:
            frame = Frame.of(chart, picture.image.height(), layout.ratio)
            picture.pens = [Pen(self._paints, line, picture.envelopes[line.name], frame) for line in chart.lines]
        pens = picture.pens
        painter = QPainter(picture.image)
        for column in range(first, last + 1):
            x = (column % picture.columns) * picture.wide
            painter.drawImage(x, 0, picture.grounds[column // _DASH % 2])
            for pen in pens:
                pen.draw(painter, column, x, picture.wide)
        painter.end()

    def _blit(self, surface: Surface, layout: Layout, picture: _Picture, area: QRectF) -> None:
        """Show what of the image is in `area`, in two pieces: it is used as a ring, so that nothing has to be moved."""
        chart, painter, image = self._chart, surface.painter, picture.image
        if chart is None:
            return
        head = int(chart.end // picture.step_s)
        split = (head + 1) % picture.columns * picture.wide  # where the oldest column is
        dpr = painter.device().devicePixelRatio()
        at = painter.worldTransform().map(layout.plot.topLeft())
        x, y = round(at.x() * dpr), round(at.y() * dpr)
        begin = max(0, int((area.x() - layout.plot.x()) * layout.ratio) - 1)
        end = min(image.width(), int((area.right() - layout.plot.x()) * layout.ratio) + 2)
        painter.save()
        painter.resetTransform()
        older = image.width() - split
        pieces = [p for p in ((begin, min(end, older), split), (max(begin, older), end, -older)) if p[1] > p[0]]
        covered = QRectF((x + begin) / dpr, y / dpr, (end - begin) / dpr, image.height() / dpr)
        painter.setClipRect(covered, Qt.ClipOperation.IntersectClip)  # one is copied ten times as fast as many
        for left, right, moved in pieces:
            if dpr == 1.0:
                painter.drawImage(x + left, y, image, left + moved, 0, right - left, image.height())
            else:
                target = QRectF((x + left) / dpr, y / dpr, (right - left) / dpr, image.height() / dpr)
                painter.drawImage(target, image, QRectF(left + moved, 0, right - left, image.height()))
        painter.restore()

    def _paint_ring(self, surface: Surface, line: ChartLine, layout: Layout, chart: Chart) -> None:
        """Mark where the evidence ends: from there on nobody knows."""
        picture = self._picture
        last = picture.envelopes[line.name].last if picture is not None and line.name in picture.envelopes else None
        if last is None or last[0] < chart.start:
            return
        x = layout.plot.x() + (last[0] - chart.start) / (chart.end - chart.start) * layout.plot.width()
        y = layout.plot.y() + _y(chart, max(chart.low, min(chart.high, last[1])), layout.plot.height())
        surface.painter.setPen(surface.paints.pen(surface.theme.text3, 2.0))
        surface.painter.setBrush(Qt.BrushStyle.NoBrush)
        surface.painter.drawEllipse(QPointF(min(x, layout.plot.right() - _RING), y), _RING, _RING)


def _y(chart: Chart, value: float, high: float) -> float:
    return (chart.high - value) / (chart.high - chart.low) * (high - 1)


def _words(chart: Chart) -> tuple[object, ...]:
    """Return everything that is written around the plot, and so decides how much room is left for it."""
    return (
        tuple(tick.words for tick in chart.value_ticks),
        tuple(tick.words for tick in chart.time_ticks),
        tuple(line.label for line in chart.lines),
        chart.notes,
    )
