"""What is written over a chart: the values at its cursor, and the names at the ends of its lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.ui.desk.painted import Painted
from noc_app.ui.fonts import DeskType, width_of
from noc_app.ui.paint.surface import RIGHT, Surface
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints

_WIDE, _MOST_WIDE, _HEAD, _LINE, _PAD = 236.0, 420.0, 30.0, 22.0, 12.0
_NAME = 17.0  # how high a name at the end of a line is


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a chart: its name, its value in words, its colour."""

    name: str
    words: str
    colour: str


class Readout(Painted):
    """Lies on a chart and lets the mouse through."""

    def __init__(self, paints: Paints, parent: QWidget) -> None:
        super().__init__(paints, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.when, self.since = "", ""
        self.lines: tuple[Line, ...] = ()
        self.hide()

    def show_lines(self, when: str, since: str, lines: Sequence[Line]) -> None:
        """Show the values at a time; `since` is how long after what that was."""
        self.when, self.since, self.lines = when, capped(since), tuple(lines)
        names = max(width_of(line.name, DeskType.BODY) + width_of(line.words, DeskType.BODY_STRONG) for line in lines)
        head = width_of(when, DeskType.BODY_STRONG) + width_of(self.since, DeskType.META)
        wide = min(_MOST_WIDE, max(_WIDE, names + 66, head + 44))
        self.setFixedSize(self.px(wide), self.px(_HEAD + _LINE * len(lines) + 8))
        self.setAccessibleName(capped(f"{when}: " + ", ".join(f"{line.name} {line.words}" for line in lines)))
        self.show()
        self.update()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme = surface.theme
        surface.tile(box, theme.raised, 6.0)
        surface.frame(box, theme.edge, 1.0, 6.0)
        head = QRectF(_PAD, 4, box.width() - 2 * _PAD, _HEAD - 4)
        wide = surface.text(head, self.when, DeskType.BODY_STRONG, theme.text)
        surface.text(head.adjusted(wide + 12, 0, 0, 0), self.since, DeskType.META, theme.text3, align=RIGHT)
        for place, line in enumerate(self.lines):
            row = QRectF(_PAD, _HEAD + place * _LINE, box.width() - 2 * _PAD, _LINE)
            surface.fill(QRectF(row.x(), row.center().y() - 1.5, 14, 3), line.colour)
            said = surface.text(row, line.words, DeskType.BODY_STRONG, theme.text, align=RIGHT)
            surface.text(row.adjusted(24, 0, -said - 12, 0), line.name, DeskType.BODY, theme.text2)


@dataclass(frozen=True, slots=True)
class Ending:
    """The end of a line, px of the chart, with its name and its colour."""

    x: float
    y: float
    name: str
    colour: str


class EndNames(Painted):
    """The names at the ends of lines, apart from each other; lets the mouse through."""

    def __init__(self, paints: Paints, parent: QWidget) -> None:
        super().__init__(paints, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.endings: tuple[Ending, ...] = ()

    def show_names(self, endings: Sequence[Ending]) -> None:
        """Write the names of `endings`."""
        found = tuple(sorted(endings, key=lambda ending: ending.y))
        if found != self.endings:
            self.endings = found
            self.update()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        zoom, below = self.paints.zoom, 0.0
        for ending in self.endings:
            y = max(below, ending.y / zoom - _NAME / 2)
            where = QRectF(ending.x / zoom, y, box.right() - ending.x / zoom - 4, _NAME)
            wide = min(where.width(), width_of(capped(ending.name), DeskType.LABEL) + 4)
            surface.fill(QRectF(where.x() - 2, y + 2, wide, _NAME - 4), surface.theme.tile)
            surface.text(where, ending.name, DeskType.LABEL, ending.colour)
            below = y + _NAME
