"""What is written over a chart: the values at its cursor, notes there, keys, and the names at the ends of its lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.model import KeptNote
from noc_app.ui.desk.caps import cap, caps_px
from noc_app.ui.desk.painted import Painted
from noc_app.ui.fonts import DeskType, width_of
from noc_app.ui.language import tr
from noc_app.ui.paint.surface import RIGHT, Surface
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints
from noc_app.ui.units import clock_time

_WIDE, _MOST_WIDE, _HEAD, _LINE, _PAD = 236.0, 420.0, 30.0, 22.0, 12.0
_HINT, _BETWEEN = 26.0, 10.0  # how high the keys stand, and how far from each other
_NOTES = 3  # at the cursor that are told
_NAME = 17.0  # how high a name at the end of a line is


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a chart: its name, its value in words, its colour."""

    name: str
    words: str
    colour: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """A note at the cursor: its words, and who wrote it when."""

    words: str
    whose: str


def spoken(notes: Sequence[tuple[KeptNote, str]]) -> tuple[Spoken, ...]:
    """Return notes, each with its words on the chart, as they are told; of many the first, and how many more."""
    told = [
        Spoken(capped(words), tr("{who}, {time}", who=capped(note.by), time=clock_time(note.at)))
        for note, words in notes[:_NOTES]
    ]
    more = len(notes) - len(told)
    return (*told, *([Spoken(tr("%n more note(s) here", more), "")] if more else []))


class Readout(Painted):
    """Lies on a chart and lets the mouse through. `hints` are keys and what they do there."""

    def __init__(self, paints: Paints, parent: QWidget, hints: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__(paints, parent)
        self._hints = tuple((keys, words) for keys, words in hints if keys)
        self.said: tuple[Spoken, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.when, self.since = "", ""
        self.lines: tuple[Line, ...] = ()
        self.hide()

    def show_lines(self, when: str, since: str, lines: Sequence[Line], said: Sequence[Spoken] = ()) -> None:
        """Show the values at a time; `since` is how long after what that was, `said` what persons wrote there."""
        self.when, self.since, self.lines, self.said = when, capped(since), tuple(lines), tuple(said)
        names = max(width_of(line.name, DeskType.BODY) + width_of(line.words, DeskType.BODY_STRONG) for line in lines)
        head = width_of(when, DeskType.BODY_STRONG) + width_of(self.since, DeskType.META)
        notes = max((width_of(s.words, DeskType.BODY) + width_of(s.whose, DeskType.META) for s in self.said), default=0)
        keys = sum(caps_px(keys) + width_of(words, DeskType.META) + _BETWEEN for keys, words in self._hints)
        wide = min(_MOST_WIDE, max(_WIDE, names + 66, head + 44, notes + 66, keys + 2 * _PAD))
        high = _HEAD + _LINE * (len(lines) + len(self.said)) + (_HINT if self._hints else 8)
        self.setFixedSize(self.px(wide), self.px(high))
        told = [*(f"{line.name} {line.words}" for line in lines), *(f"{s.words} ({s.whose})" for s in self.said)]
        self.setAccessibleName(capped(f"{when}: " + ", ".join(told)))
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
        for place, note in enumerate(self.said, len(self.lines)):
            _paint_note(surface, QRectF(_PAD, _HEAD + place * _LINE, box.width() - 2 * _PAD, _LINE), note)
        self._paint_hints(surface, box.bottom() - _HINT / 2 - 1)

    def _paint_hints(self, surface: Surface, middle: float) -> None:
        left = _PAD
        for keys, words in self._hints:
            cap(surface, left + caps_px(keys) - 4, middle, keys)
            left += caps_px(keys)
            room = QRectF(left, middle - 10, self.width() / self.paints.zoom - left - 4, 20)
            left += surface.text(room, words, DeskType.META, surface.theme.text3) + _BETWEEN


def _paint_note(surface: Surface, row: QRectF, note: Spoken) -> None:
    theme, x, y = surface.theme, row.x() + 2, row.center().y() - 4
    surface.painter.setPen(Qt.PenStyle.NoPen)
    surface.painter.setBrush(surface.paints.brush(theme.text2))
    surface.painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(x + 10, y), QPointF(x + 5, y + 8)]))
    whose = surface.text(row, note.whose, DeskType.META, theme.text3, align=RIGHT)
    surface.text(row.adjusted(24, 0, -whose - 12, 0), note.words, DeskType.BODY, theme.text)


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
