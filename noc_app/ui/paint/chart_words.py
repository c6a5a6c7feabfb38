"""The words of a chart: what stands on its axes, at the ends of its lines and on its limits."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from noc_app.ui.fonts import WallType, width_of
from noc_app.ui.paint.chart_view import Chart, ChartLine
from noc_app.ui.paint.surface import CENTRE, LEFT, RIGHT, Surface, elided
from noc_app.ui.theme import Theme

_ROLE = WallType.UNIT
_LINE = 30.0
_AXIS_SHARE, _LABEL_SHARE = 0.24, 0.34
_LEAST_AXIS = 34.0
_BEFORE_PLOT, _BEHIND_PLOT = 10.0, 8.0
_ROUNDING = 2.0
_NOTE_HEIGHT = 32.0
_APART = 28.0
_STEP = 6.0
_OVER_PLOT = 8.0  # that the words of a limit may reach above the plot: below the limit they would lie on the lines
_LONGEST = 80  # characters of a label that are worth measuring


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of a chart are, in logical px; `ratio` is device px per logical px."""

    box: QRectF
    plot: QRectF
    beside: QRectF
    ratio: float

    def fits(self, box: QRectF, ratio: float) -> bool:
        """Return whether this is the layout of `box`."""
        return self.ratio == ratio and self.box == box


def layout_of(chart: Chart, box: QRectF, ratio: float) -> Layout:
    """Return where axes, plot and labels stand. The plot begins and ends on whole device pixels."""
    axis = max((width_of(t.words[:_LONGEST], _ROLE) for t in chart.value_ticks), default=0.0)
    left = max(_LEAST_AXIS, min(axis, _AXIS_SHARE * box.width())) + _BEFORE_PLOT + _ROUNDING
    wide = max((width_of(line.label[:_LONGEST], _ROLE) for line in chart.lines), default=0.0)
    right = min(wide, _LABEL_SHARE * box.width()) + _BEHIND_PLOT + _ROUNDING if wide else 4.0
    top = _NOTE_HEIGHT if chart.notes else 16.0
    x, y = _snapped(box.x() + left, ratio), _snapped(box.y() + top, ratio)
    width = _snapped(max(20.0, box.right() - right - x), ratio)
    height = _snapped(max(20.0, box.bottom() - 36.0 - y), ratio)
    plot = QRectF(x, y, width, height)
    return Layout(box, plot, QRectF(plot.right(), box.y(), box.right() - plot.right(), box.height()), ratio)


def _snapped(at: float, ratio: float) -> float:
    return round(at * ratio) / ratio


def end_labels(chart: Chart, layout: Layout, theme: Theme) -> tuple[tuple[str, float, str], ...]:
    """Return (words, middle in logical px, colour) of each line's name, pushed apart so that all can be read."""
    found: list[tuple[str, float, str]] = []
    for line in chart.lines:
        if line.label and line.values.size:
            value = max(chart.low, min(chart.high, float(line.values[-1])))
            y = layout.plot.bottom() - (value - chart.low) / (chart.high - chart.low) * layout.plot.height()
            y = _STEP * round(y / _STEP)  # so that a name does not move with every point
            found.append(
                (elided(line.label[:_LONGEST], _ROLE, layout.beside.width() - _BEHIND_PLOT), y, _ink(line, theme))
            )
    found.sort(key=lambda label: label[1])
    return tuple(
        (words, y, colour)
        for (words, _, colour), y in zip(found, _apart([y for _, y, _ in found], layout), strict=True)
    )


def _apart(places: list[float], layout: Layout) -> list[float]:
    """Return sorted places at least a line apart, none below the plot."""
    step = min(_APART, (layout.plot.height() + 14) / max(1, len(places)))
    placed: list[float] = []
    for y in places:
        placed.append(max(y, placed[-1] + step) if placed else y)
    limit = layout.plot.bottom()
    for place in range(len(placed) - 1, -1, -1):
        placed[place] = min(placed[place], limit)
        limit = placed[place] - step
    return placed


def _ink(line: ChartLine, theme: Theme) -> str:
    """Return the colour of a label: of the severity while the line is out of its limits."""
    if line.ended or line.dotted:
        return theme.text3
    zone = line.zone(float(line.values[-1]))
    ink = theme.ink(zone) if zone is not None else None
    return ink.text if ink is not None else theme.series[line.ink % len(theme.series)]


def paint_labels(surface: Surface, labels: tuple[tuple[str, float, str], ...], layout: Layout) -> None:
    """Paint the names at the ends of the lines."""
    for words, y, colour in labels:
        room = QRectF(layout.plot.right() + _BEHIND_PLOT, y - _LINE / 2, layout.beside.width() - _BEHIND_PLOT, _LINE)
        surface.text(room, words, _ROLE, colour)


def paint_axes(surface: Surface, chart: Chart, layout: Layout, area: QRectF) -> None:
    """Paint the words on both axes where they are in `area`."""
    theme, plot = surface.theme, layout.plot
    span = chart.high - chart.low
    for tick in chart.value_ticks:
        y = plot.bottom() - (tick.at - chart.low) / span * plot.height()
        room = QRectF(layout.box.x(), y - _LINE / 2, plot.x() - layout.box.x() - _BEFORE_PLOT, _LINE)
        if room.intersects(area):
            surface.text(room, tick.words, _ROLE, theme.text3, align=RIGHT)
    last = len(chart.time_ticks) - 1
    for place, tick in enumerate(chart.time_ticks):
        x = plot.x() + (tick.at - chart.start) / (chart.end - chart.start) * plot.width()
        align = LEFT if place == 0 else RIGHT if place == last else CENTRE
        begin = x if align == LEFT else x - 140 if align == RIGHT else x - 70
        room = QRectF(begin, plot.bottom() + 5, 140, _LINE)
        if room.intersects(area):
            surface.text(room, tick.words, _ROLE, theme.text3, align=align)


def paint_limits(surface: Surface, chart: Chart, layout: Layout, area: QRectF) -> None:
    """Paint the words on the limits where they are in `area`: they lie over the lines."""
    theme, plot = surface.theme, layout.plot
    for limit in chart.limits:
        y = plot.bottom() - (limit.at - chart.low) / (chart.high - chart.low) * plot.height()
        above = y - _LINE >= plot.y() - _OVER_PLOT
        room = QRectF(plot.x() + 4, y - _LINE if above else y + 2, plot.width() - 8, _LINE)
        room.setWidth(min(room.width(), width_of(limit.words[:_LONGEST], _ROLE) + 2))
        if room.intersects(area):
            surface.text(room, limit.words, _ROLE, theme.text2)
