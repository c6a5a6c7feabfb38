"""A chart that only scrolls: what is drawn is kept as an image, and each second only its newest columns are painted."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from noc_app.ui.paint.chart_view import Chart, ChartLine
from noc_app.ui.paint.chart_words import Layout, end_labels, layout_of, paint_axes, paint_labels, paint_notes
from noc_app.ui.paint.envelope import Envelope
from noc_app.ui.paint.surface import Surface
from noc_app.ui.theme import Paints

_THICK = 2.0  # logical px of a line
_DASH = 6  # columns of a dash, and of the gap after it
_DOT = 3
_SHADES = 8  # steps of coverage at the edge of a line
_RING = 6.0
_MOVED = 10.0  # logical px by which a line may move before its label follows


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


class ScrollChart:
    """One chart. `advance` takes over what is new, `paint` shows it; neither depends on how long the past is."""

    def __init__(self, paints: Paints) -> None:
        self._paints = paints
        self._chart: Chart | None = None
        self._layout: Layout | None = None
        self._picture: _Picture | None = None
        self._labels: tuple[tuple[str, float, str], ...] = ()

    def advance(self, chart: Chart, box: QRectF, ratio: float) -> tuple[QRectF, ...]:
        """Take over what is new; return the places that have to be painted again, in logical px."""
        before, self._chart = self._chart, chart
        layout = layout_of(chart, box, ratio)
        moved = self._layout is None or layout != self._layout
        self._layout = layout
        if self._renew(chart, layout) or moved or before is None:
            self._labels = end_labels(chart, layout, self._paints.theme)
            return (box,)
        dirty = self._scroll(chart, layout)
        if before.time_ticks != chart.time_ticks or before.notes != chart.notes:
            return (box,)
        labels = end_labels(chart, layout, self._paints.theme)
        if dirty == layout.plot or _differ(labels, self._labels):
            self._labels = labels
            return (dirty, layout.beside) if dirty is not None else (layout.beside,)
        return (dirty,) if dirty is not None else ()

    @property
    def plot(self) -> QRectF:
        """Return where the image is, in logical px: nothing else has to be painted below it."""
        return self._layout.plot if self._layout is not None else QRectF()

    def paint(self, surface: Surface, *, only_plot: bool = False) -> None:
        """Paint the chart, or only what is inside its axes."""
        chart, layout, picture = self._chart, self._layout, self._picture
        if chart is None or layout is None or picture is None:
            return
        self._blit(surface, layout, picture)
        for line in chart.lines:
            if line.ended:
                self._paint_ring(surface, line, layout, chart)
        paint_notes(surface, chart, layout)
        if not only_plot:
            paint_axes(surface, chart, layout)
            paint_labels(surface, self._labels, layout)

    def _renew(self, chart: Chart, layout: Layout) -> bool:
        """Begin a new picture if the old one cannot be scrolled on; return whether that was done."""
        span = chart.end - chart.start
        wide = max(1, round(layout.ratio))
        columns = max(2, int(layout.plot.width() * layout.ratio) // wide)
        lines = tuple((n.name, n.ink, n.state, n.low_limit, n.high_limit, n.dotted) for n in chart.lines)
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
        before = max((e.head for e in picture.envelopes.values()), default=head)
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
        layout, high = self._layout, picture.image.height()
        assert layout is not None  # noqa: S101 - made before
        lines = [(line, picture.envelopes[line.name], *self._inks(line)) for line in chart.lines]
        scale, half = (high - 1) / (chart.high - chart.low), max(1.0, _THICK * layout.ratio) / 2
        painter = QPainter(picture.image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for column in range(first, last + 1):
            x = (column % picture.columns) * picture.wide
            painter.drawImage(x, 0, picture.grounds[column // _DASH % 2])
            for line, envelope, plain, loud in lines:
                low, high_value = envelope.span(column)
                if low > high_value or (line.dotted and column // _DOT % 2):
                    continue
                top, bottom = (chart.high - high_value) * scale - half, (chart.high - low) * scale + half
                place = (x, picture.wide, high)
                if line.high_limit is not None and high_value > line.high_limit:
                    edge = max(top, min(bottom, (chart.high - line.high_limit) * scale + 0.5))
                    self._bar(painter, place, (top, edge), loud)
                    top = edge
                elif line.low_limit is not None and low < line.low_limit:
                    edge = max(top, min(bottom, (chart.high - line.low_limit) * scale + 0.5))
                    self._bar(painter, place, (edge, bottom), loud)
                    bottom = edge
                if bottom > top:
                    self._bar(painter, place, (top, bottom), plain)
        painter.end()

    def _inks(self, line: ChartLine) -> tuple[str, str]:
        theme = self._paints.theme
        ink = theme.ink(line.state)
        plain = theme.ghost if line.dotted else theme.series[line.ink % len(theme.series)]
        return plain, ink.line if ink is not None else plain

    def _bar(self, painter: QPainter, place: tuple[int, int, int], ends: tuple[float, float], colour: str) -> None:
        """Fill a column between two places in device px; its ends are as light as they are covered."""
        x, wide, high = place
        top, bottom = max(0.0, ends[0]), min(float(high), ends[1])
        first, last = int(top), int(bottom)
        if first >= last:  # within one pixel
            self._shade(painter, QRect(x, first, wide, 1), colour, bottom - top)
            return
        begin = first if top == first else first + 1
        self._shade(painter, QRect(x, first, wide, 1), colour, begin - top)
        if last > begin:
            painter.fillRect(x, begin, wide, last - begin, self._paints.colour(colour))
        self._shade(painter, QRect(x, last, wide, 1), colour, bottom - last)

    def _shade(self, painter: QPainter, box: QRect, colour: str, share: float) -> None:
        step = round(share * _SHADES)
        if step > 0:
            painter.fillRect(box, self._paints.colour(colour, min(255, 256 * step // _SHADES)))

    def _blit(self, surface: Surface, layout: Layout, picture: _Picture) -> None:
        """Show the image in two pieces: it is used as a ring, so that nothing has to be moved."""
        chart, painter = self._chart, surface.painter
        if chart is None:
            return
        head = int(chart.end // picture.step_s)
        split = (head + 1) % picture.columns * picture.wide  # where the oldest column is
        dpr = painter.device().devicePixelRatio()
        at = painter.worldTransform().map(layout.plot.topLeft())
        x, y = round(at.x() * dpr), round(at.y() * dpr)
        image = picture.image
        painter.save()
        painter.resetTransform()
        older = image.width() - split
        for source, offset in (
            (QRect(split, 0, older, image.height()), 0),
            (QRect(0, 0, split, image.height()), older),
        ):
            if source.width() > 0:
                target = QRectF((x + offset) / dpr, y / dpr, source.width() / dpr, image.height() / dpr)
                painter.drawImage(target, image, QRectF(source))
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


def _differ(new: tuple[tuple[str, float, str], ...], old: tuple[tuple[str, float, str], ...]) -> bool:
    """Return whether labels have to be painted again: their words or colours changed, or they moved far enough."""
    if len(new) != len(old):
        return True
    return any(a[0] != b[0] or a[2] != b[2] or abs(a[1] - b[1]) > _MOVED for a, b in zip(new, old, strict=True))
