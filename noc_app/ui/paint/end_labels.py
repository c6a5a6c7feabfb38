"""The names at the ends of a chart's lines: apart from each other, and still while the lines only tremble."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from noc_app.ui.paint.chart_view import Chart, ChartLine
from noc_app.ui.paint.chart_words import BEHIND_PLOT, LINE, LONGEST, ROLE, Layout
from noc_app.ui.paint.surface import Surface
from noc_app.ui.theme import Theme

_APART = 28.0
_STAYS = 9.0  # px that the end of a line may move before its name follows

Label = tuple[str, float, str]  # words, middle in logical px, colour


class EndLabels:
    """Where the names stand, `placed` from the top down."""

    def __init__(self) -> None:
        self.placed: tuple[Label, ...] = ()
        self._anchors: dict[str, float] = {}
        self._found: list[Label] = []  # where they would stand if there were no others

    def follow(self, chart: Chart, middles: Sequence[float | None], layout: Layout, theme: Theme) -> QRectF:
        """Let the names follow the lines; return the place to paint again.

        `middles` are the values at which the lines of `chart` end, None for lines without any.
        """
        found: list[Label] = []
        top, high = layout.plot.y(), layout.plot.height()
        for line, middle in zip(chart.lines, middles, strict=True):
            if line.style.label and middle is not None:
                y = top + min(high, max(0.0, chart.y(middle, high)))
                stands = self._anchors.get(line.style.identity)
                if stands is None or abs(y - stands) > _STAYS:
                    self._anchors[line.style.identity] = stands = y
                found.append((line.style.label[:LONGEST], stands, _ink(line, theme)))
        if found == self._found:
            return QRectF()
        self._found = found.copy()
        found.sort(key=lambda label: label[1])
        places = _apart([y for _, y, _ in found], layout)
        before = self.placed
        self.placed = tuple((words, y, colour) for (words, _, colour), y in zip(found, places, strict=True))
        changed = QRectF()
        for label in set(before) ^ set(self.placed):
            changed = changed.united(_room(label, layout))
        return changed

    def paint(self, surface: Surface, layout: Layout, area: QRectF) -> None:
        """Paint the names that are in `area`."""
        for label in self.placed:
            room = _room(label, layout)
            if room.intersects(area):
                surface.text(room, label[0], ROLE, label[2])


def _room(label: Label, layout: Layout) -> QRectF:
    beside = layout.beside
    return QRectF(beside.x() + BEHIND_PLOT, label[1] - LINE / 2, beside.width() - BEHIND_PLOT, LINE)


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
    style = line.style
    if style.ended or style.dotted:
        return theme.text3
    zone = style.zone(line.values.item(-1)) if style.edges else style.zones[0]
    ink = theme.ink(zone) if zone is not None else None
    return ink.text if ink is not None else theme.series[style.ink % len(theme.series)]
