"""The words of a chart: what stands on its axes and on its limits."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt

from noc_app.ui.fonts import WallType, width_of
from noc_app.ui.paint.chart_view import Chart
from noc_app.ui.paint.surface import CENTRE, LEFT, RIGHT, Surface

ROLE = WallType.UNIT
LINE = 30.0
_AXIS_SHARE, _LABEL_SHARE = 0.24, 0.34
_LEAST_AXIS = 34.0
_TIME = 140.0
_BEFORE_PLOT, BEHIND_PLOT = 10.0, 8.0
_ROUNDING = 2.0
_NOTE_HEIGHT = 32.0
_OVER_PLOT = 8.0  # that the words of a limit may reach above the plot: below the limit they would lie on the lines
LONGEST = 80  # characters of a label that are worth measuring


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of a chart are, in logical px; `ratio` is device px per logical px.

    `limits` are the words on the limits with their places: they lie over the lines.
    """

    box: QRectF
    plot: QRectF
    beside: QRectF
    ratio: float
    limits: tuple[tuple[QRectF, str], ...]

    def fits(self, box: QRectF, ratio: float) -> bool:
        """Return whether this is the layout of `box`."""
        return self.ratio == ratio and (self.box is box or self.box == box)


def layout_of(chart: Chart, box: QRectF, ratio: float) -> Layout:
    """Return where axes, plot and labels stand. The plot begins and ends on whole device pixels."""
    axis = max((width_of(t.words[:LONGEST], ROLE) for t in chart.value_ticks), default=0.0)
    left = max(_LEAST_AXIS, min(axis, _AXIS_SHARE * box.width())) + _BEFORE_PLOT + _ROUNDING
    wide = max((width_of(line.style.label[:LONGEST], ROLE) for line in chart.lines), default=0.0)
    right = min(wide, _LABEL_SHARE * box.width()) + BEHIND_PLOT + _ROUNDING if wide else 4.0
    top = _NOTE_HEIGHT if chart.notes else 16.0
    x, y = _snapped(box.x() + left, ratio), _snapped(box.y() + top, ratio)
    width = _snapped(max(20.0, box.right() - right - x), ratio)
    height = _snapped(max(20.0, box.bottom() - 36.0 - y), ratio)
    plot = QRectF(x, y, width, height)
    beside = QRectF(plot.right(), box.y(), box.right() - plot.right(), box.height())
    limits = tuple((_room_over(plot, plot.y() + chart.y(n.at, plot.height()), n.words), n.words) for n in chart.limits)
    return Layout(box, plot, beside, ratio, limits)


def _room_over(plot: QRectF, y: float, words: str) -> QRectF:
    """Return where the words on a limit at `y` stand: above it, or below if there is no room."""
    above = y - LINE >= plot.y() - _OVER_PLOT
    wide = min(plot.width() - 8, width_of(words[:LONGEST], ROLE) + 2)
    return QRectF(plot.x() + 4, y - LINE if above else y + 2, wide, LINE)


def _snapped(at: float, ratio: float) -> float:
    return round(at * ratio) / ratio


def paint_axes(surface: Surface, chart: Chart, layout: Layout, area: QRectF) -> None:
    """Paint the words on both axes where they are in `area`."""
    theme, plot = surface.theme, layout.plot
    for tick in chart.value_ticks:
        y = plot.y() + chart.y(tick.at, plot.height())
        room = QRectF(layout.box.x(), y - LINE / 2, plot.x() - layout.box.x() - _BEFORE_PLOT, LINE)
        if room.intersects(area):
            surface.text(room, tick.words, ROLE, theme.text3, align=RIGHT)
    for (room, align), words in zip(_times(layout, len(chart.time_words)), chart.time_words, strict=True):
        if room.intersects(area):
            surface.text(room, words, ROLE, theme.text3, align=align)


def _times(layout: Layout, count: int) -> Iterator[tuple[QRectF, Qt.AlignmentFlag]]:
    """Yield where `count` times stand, spread evenly below the plot, and to which side of that place they keep."""
    plot, last = layout.plot, count - 1
    for place in range(count):
        x = plot.x() + place / max(1, last) * plot.width()
        align = LEFT if place == 0 else RIGHT if place == last else CENTRE
        begin = x if align == LEFT else x - _TIME if align == RIGHT else x - _TIME / 2
        yield QRectF(begin, plot.bottom() + 5, _TIME, LINE), align


def strip_of_times(layout: Layout, count: int) -> QRectF:
    """Return where `count` times stand, logical px: it is painted again when a minute has passed."""
    strip = QRectF()
    for room, _ in _times(layout, count):
        strip = strip.united(room)
    return strip


def paint_limits(surface: Surface, layout: Layout, area: QRectF) -> None:
    """Paint the words on the limits where they are in `area`: they lie over the lines."""
    for room, words in layout.limits:
        if room.intersects(area):
            surface.text(room, words, ROLE, surface.theme.text2)
