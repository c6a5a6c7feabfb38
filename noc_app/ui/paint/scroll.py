"""A chart that only scrolls: what is drawn is kept as an image, and each second only its newest columns are painted."""

from PySide6.QtCore import QPointF, QRectF, Qt

from noc_app.ui.paint.chart_notes import PlacedNote, paint_notes, placed_notes, strip_of
from noc_app.ui.paint.chart_view import Chart, ChartLine
from noc_app.ui.paint.chart_words import Layout, layout_of, paint_axes, paint_limits, strip_of_times
from noc_app.ui.paint.columns import Columns
from noc_app.ui.paint.end_labels import EndLabels
from noc_app.ui.paint.surface import Surface
from noc_app.ui.theme import Paints

_RING = 6.0
_LABELS_EVERY_S = 5.0  # names follow their lines this often: a name that trembles cannot be read


class ScrollChart:
    """One chart. `advance` takes over what is new, `paint` shows it; neither depends on how long the past is."""

    def __init__(self, paints: Paints) -> None:
        self._paints = paints
        self._chart: Chart | None = None
        self._layout: Layout | None = None
        self._columns: Columns | None = None
        self._looks: tuple[object, ...] = ()
        self._labels = EndLabels()
        self._labelled_at = 0.0
        self._notes: tuple[PlacedNote, ...] = ()
        self._newest = QRectF()  # where the newest column is
        self._ended: list[int] = []  # the lines without fresh evidence

    def advance(self, chart: Chart, box: QRectF, ratio: float) -> tuple[QRectF, ...]:
        """Take over what is new; return the places that have to be painted again, in logical px."""
        words = self._chart.time_words if self._chart is not None else ()
        self._chart, looks = chart, _looks(chart)
        columns, layout = self._columns, self._layout
        fits = columns is not None and layout is not None and layout.fits(box, ratio)
        if columns is None or layout is None or not fits or looks != self._looks:
            self._renew(chart, layout_of(chart, box, ratio))
            self._looks = looks
            return (box,)
        before, touched = columns.head, columns.scroll(chart)
        places = self._places(touched, columns, layout) if touched is not None else ()
        if chart.notes and columns.head > before:
            self._notes = _noted(chart, columns, layout)
            places = (layout.plot, strip_of(layout))
        if chart.time_words != words:
            places = (*places, strip_of_times(layout, max(len(words), len(chart.time_words))))
        if 0 <= chart.end - self._labelled_at < _LABELS_EVERY_S:
            return places
        moved = self._label(chart, columns, layout)
        return (*places, moved) if not moved.isEmpty() else places

    @property
    def plot(self) -> QRectF:
        """Return where the image is, in logical px: nothing else has to be painted below it."""
        return self._layout.plot if self._layout is not None else QRectF()

    def paint(self, surface: Surface, area: QRectF | None = None) -> None:
        """Paint the chart, or what of it is in `area`, logical px."""
        chart, layout, columns = self._chart, self._layout, self._columns
        if chart is None or layout is None or columns is None:
            return
        area = layout.box if area is None else area
        columns.blit(surface.painter, layout, area)
        for place in self._ended:
            _paint_ring(surface, chart.lines[place], layout, chart)
        paint_limits(surface, layout, area)
        paint_notes(surface, self._notes, layout, area)
        if not layout.plot.contains(area):
            paint_axes(surface, chart, layout, area)
            self._labels.paint(surface, layout, area)

    def _renew(self, chart: Chart, layout: Layout) -> None:
        """Go on from what was drawn if that can be scrolled on, else draw everything."""
        before, columns = self._layout, self._columns
        same = before is not None and (before.plot, before.ratio) == (layout.plot, layout.ratio)
        if columns is not None and same and columns.fits(chart):
            columns.scroll(chart)
        else:
            self._columns = columns = Columns(chart, layout, self._paints.theme, columns)
        self._layout, self._labels, self._notes = layout, EndLabels(), _noted(chart, columns, layout)
        self._newest = _place(columns, layout, columns.head, columns.head)
        self._ended = [place for place, line in enumerate(chart.lines) if line.style.ended]
        self._label(chart, columns, layout)

    def _places(self, touched: tuple[int, int], columns: Columns, layout: Layout) -> tuple[QRectF, ...]:
        """Return where the columns are that changed."""
        if touched[0] == columns.head:
            top, bottom = (row / layout.ratio for row in columns.grown)
            return (QRectF(self._newest.x(), layout.plot.y() + top, self._newest.width(), bottom - top),)
        return (
            (layout.plot,) if columns.head - touched[0] + 1 >= columns.count else (_place(columns, layout, *touched),)
        )

    def _label(self, chart: Chart, columns: Columns, layout: Layout) -> QRectF:
        self._labelled_at = chart.end
        middles = [_end_of(line, columns) for line in chart.lines]
        return self._labels.follow(chart, middles, layout, self._paints.theme)


def _end_of(line: ChartLine, columns: Columns) -> float | None:
    """Return the value at which a line ends, the middle of what it covers there; None for a line without points."""
    middle = columns.envelopes[line.style.identity].middle
    return middle if middle is not None or not line.values.size else line.values.item(-1)


def _noted(chart: Chart, columns: Columns, layout: Layout) -> tuple[PlacedNote, ...]:
    """Return where the notes stand: on whole columns, so that they move with the lines."""
    plot, each, oldest = layout.plot, columns.wide / layout.ratio, columns.head - columns.count + 1
    at = [(note, plot.x() + (columns.column_of(note.at) - oldest + 0.5) * each) for note in chart.notes]
    return placed_notes([(note, x) for note, x in at if x > plot.x()], layout)


def _place(columns: Columns, layout: Layout, first: int, last: int) -> QRectF:
    """Return where the columns from `first` to `last` are."""
    plot, each = layout.plot, columns.wide / layout.ratio
    left = plot.x() + (columns.count - 1 - (columns.head - first)) * each
    return QRectF(left, plot.y(), (last - first + 1) * each, plot.height())


def _looks(chart: Chart) -> tuple[object, ...]:
    """Return everything that a chart shows apart from points and times: while it stays, the chart only scrolls."""
    return (
        chart.end - chart.start,
        chart.low,
        chart.high,
        chart.band,
        chart.limits,
        chart.notes,
        chart.value_ticks,
        [line.style for line in chart.lines],
    )


def _paint_ring(surface: Surface, line: ChartLine, layout: Layout, chart: Chart) -> None:
    """Mark where the evidence ends: from there on nobody knows."""
    if not line.times.size or line.times[-1] < chart.start:
        return
    last, plot = float(line.values[-1]), layout.plot
    x = plot.x() + (float(line.times[-1]) - chart.start) / (chart.end - chart.start) * plot.width()
    y = plot.y() + chart.y(max(chart.low, min(chart.high, last)), plot.height() - 1)
    surface.painter.setPen(surface.paints.pen(surface.theme.text3, 2.0))
    surface.painter.setBrush(Qt.BrushStyle.NoBrush)
    surface.painter.drawEllipse(QPointF(min(x, plot.right() - _RING), y), _RING, _RING)
