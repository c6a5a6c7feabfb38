"""The painted parts of an alert's pane: its band, facts, what happened, and what belongs to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from noc_app.model import AlertEntry, AlertKey, Severity
from noc_app.ui.desk.chosen import Walked
from noc_app.ui.desk.company import looking_words
from noc_app.ui.desk.painted import Painted
from noc_app.ui.desk.rows import RECENT_S, open_words, owner_words, place_words
from noc_app.ui.fonts import DeskType, Role, width_of
from noc_app.ui.glyphs import Glyph, Mode, glyph_of
from noc_app.ui.language import capital, told, tr
from noc_app.ui.paint.surface import CENTRE, RIGHT, Surface, square
from noc_app.ui.paint.verdict import wrapped
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints
from noc_app.ui.units import format_age, format_timer, number
from noc_app.ui.vocabulary import severity_word

BAND_PX, LINE_PX, HEAD_PX, ROW_PX, LOOKING_PX = 72, 24, 26, 27, 32
NAME_PX, LINES_SHOWN = 116, 4  # of a fact: the width of its name, and of its words
HEAD = Role(13, 600)
_CAP_PX = 18


class Part(Painted):
    """A part of the pane, on its ground."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.paints.brush(self.paints.theme.tile))
        painter.end()
        super().paintEvent(event)


class Band(Part):
    """The filled head of the pane: severity, title, timer, who has it."""

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self._entry: AlertEntry | None = None
        self._now, self._limit = 0.0, ""
        self._cleared = False
        self.setFixedHeight(self.px(BAND_PX))

    def show_entry(self, entry: AlertEntry, now: float, limit: str = "", *, cleared: bool = False) -> None:
        """Show `entry` as it is at `now`."""
        self._entry, self._now, self._limit, self._cleared = entry, now, limit, cleared
        severity, owner = severity_word(entry.alert.severity), owner_words(entry)
        words = tr("{title}: {severity}, {owner}", title=told(entry.alert.title), severity=severity, owner=owner)
        self.setAccessibleName(capped(words))
        self.update()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        entry, theme = self._entry, surface.theme
        if entry is None:
            return
        severity, ink = entry.alert.severity, theme.ink(entry.alert.severity)
        calm = self._cleared or bool(entry.alert.suppressed) or ink is None
        filled = severity is Severity.CRITICAL and not calm
        ground = theme.raised if ink is None or calm else ink.fill if filled else ink.tint
        words = ink.on if ink is not None and filled else theme.text
        surface.fill(box, ground)
        if ink is not None and not calm and not filled:
            surface.frame(box, ink.line)
        shape = Glyph.NORMAL if self._cleared else glyph_of(severity)
        mode = Mode.ON_FILL if filled else Mode.PLAIN
        surface.glyph(shape, square(box.x() + 20, box.center().y(), 36), mode=mode)
        age = max(0.0, self._now - entry.alert.starts_at)
        timer = format_timer(age) if age < RECENT_S else format_age(age)
        right = QRectF(box.right() - 200, box.y() + 10, 180, 34)
        wide = surface.text(right, tr("Cleared") if self._cleared else timer, DeskType.DISPLAY, words, align=RIGHT)
        owner = entry.ack.by if entry.owned else tr("not acknowledged")
        under = surface.text(QRectF(right.x(), box.y() + 42, 180, 20), owner, DeskType.META, words, align=RIGHT)
        left = QRectF(box.x() + 74, box.y() + 11, box.width() - 74 - 20 - max(wide, under) - 16, 30)
        _title(surface, left, capped(told(entry.alert.title)), words)
        said = ", ".join(p for p in (capital(severity_word(severity)), place_words(entry), self._limit) if p)
        surface.text(left.translated(0, 31).adjusted(0, 0, 0, -8), said, DeskType.META, words)


def _title(surface: Surface, box: QRectF, words: str, colour: str) -> None:
    """Write the title of an alert, smaller and in two lines where one has no room."""
    if width_of(words, DeskType.DIALOG) <= box.width():
        surface.text(box, words, DeskType.DIALOG, colour)
        return
    lines = list(wrapped(words, DeskType.ROW_STRONG, box.width()))
    for place, line in enumerate((lines[0], " ".join(lines[1:]))):
        where = QRectF(box.x(), box.y() - 5 + 18 * place, box.width(), 18)
        surface.text(where, line, DeskType.ROW_STRONG, colour)


class Looking(Part):
    """Who has the alert open on another desk; hidden while nobody has."""

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self.words = ""
        self.setFixedHeight(self.px(LOOKING_PX))
        self.hide()

    def show_names(self, names: Sequence[str]) -> None:
        """Show who looks."""
        self.show_words(looking_words(names))

    def show_words(self, words: str) -> None:
        """Show who that is in words; nothing hides it."""
        if words != self.words:
            self.words = words
            self.setAccessibleName(words)
            self.setVisible(bool(words))
            self.update()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme = surface.theme
        surface.fill(box, theme.inset)
        surface.glyph(Glyph.SEEN, square(28, box.center().y(), 20))
        surface.text(box.adjusted(74, 0, -20, 0), self.words, DeskType.BODY, theme.text)


class Head(Part):
    """The title of a part of the pane, and a few words at its right, below a hairline."""

    def __init__(self, paints: Paints, title: str) -> None:
        super().__init__(paints)
        self.title, self.words = title, ""
        self.setAccessibleName(title)
        self.setFixedHeight(self.px(HEAD_PX + 8 if title else 10))

    def show_words(self, title: str, words: str = "") -> None:
        """Show another title, or other words."""
        if (title, words) != (self.title, self.words):
            self.title, self.words = title, capped(words)
            self.setAccessibleName(tr("{title}: {words}", title=title, words=self.words) if words else title)
            self.update()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme = surface.theme
        surface.fill(QRectF(-20, 0, box.width() + 40, 1), theme.hairline)
        line = box.adjusted(0, 8, 0, 0)
        wide = surface.text(line, self.title, HEAD, theme.text2)
        surface.text(line.adjusted(wide + 16, 0, 0, 0), self.words, DeskType.META, theme.text3, align=RIGHT)


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and its words; `loud` are in the severity's colour."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class _Placed:
    """Where a fact stands: its first line, its left edge and width in px, and its words line by line."""

    line: int
    left: float
    width: float
    words: tuple[str, ...]


class FactGrid(Part):
    """Facts in two columns; what needs more room has a line of its own, or a few."""

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self.facts: tuple[Fact, ...] = ()
        self._placed: list[_Placed] = []

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show `facts` in their order."""
        shown = tuple(Fact(capped(f.name)[:40], capped(f.words)) for f in facts)
        if shown != self.facts:
            self.facts = shown
            told = ", ".join(f"{f.name} {f.words}" for f in shown)
            self.setAccessibleName(tr("Facts: {facts}", facts=capped(told)))
            self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme = surface.theme
        for fact, placed in zip(self.facts, self._placed, strict=True):
            line = QRectF(placed.left, 6 + placed.line * LINE_PX, NAME_PX - 8, LINE_PX)
            surface.text(line, fact.name, DeskType.META, theme.text3)
            for row, words in enumerate(placed.words):
                where = QRectF(placed.left + NAME_PX, line.y() + row * LINE_PX, placed.width, LINE_PX)
                surface.text(where, words, DeskType.BODY, theme.text)

    def _arrange(self) -> None:
        """Give each fact its place: beside the one before if both have room, else on a line of its own."""
        whole = max(2.0 * NAME_PX + 80, self.width() / self.paints.zoom)
        half = whole / 2
        self._placed, line, second = [], 0, False
        for fact in self.facts:
            room = half - NAME_PX - 8
            wide = len(fact.words) > 60 or width_of(fact.words, DeskType.BODY) > room
            if wide:
                line, second = line + second, False
                room = whole - NAME_PX
            words = tuple(islice(wrapped(fact.words, DeskType.BODY, room), LINES_SHOWN))
            self._placed.append(_Placed(line, half if second else 0.0, room, words))
            line += len(words) if wide else second
            second = not second and not wide
        self.setFixedHeight(self.px((line + second) * LINE_PX + 12))
        self.update()


@dataclass(frozen=True, slots=True)
class Happened:
    """One line of what happened: the time in words, a shape, a sentence."""

    when: str
    shape: Glyph
    words: str


class Timeline(Part):
    """What happened to an alert, newest first."""

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self.lines: tuple[Happened, ...] = ()

    def show_lines(self, lines: Sequence[Happened]) -> None:
        """Show `lines`."""
        self.lines = tuple(Happened(line.when, line.shape, capped(line.words)) for line in lines)
        self.setFixedHeight(self.px(max(1, len(self.lines)) * ROW_PX + 6))
        told = ", ".join(f"{x.when} {x.words}" for x in self.lines)
        self.setAccessibleName(tr("Timeline: {lines}", lines=capped(told)))
        self.update()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme = surface.theme
        for place, line in enumerate(self.lines):
            row = QRectF(0, place * ROW_PX, box.width(), ROW_PX)
            surface.text(row, line.when, DeskType.BODY, theme.text3)
            surface.glyph(line.shape, square(64, row.center().y(), 16))
            surface.text(row.adjusted(94, 0, 0, 0), line.words, DeskType.BODY, theme.text)


class Related(Walked, Part):
    """Other alerts of the same group: a click, or Enter, goes to one."""

    opened = Signal(object)  # AlertKey

    MOST = 8

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self.entries: tuple[AlertEntry, ...] = ()
        self._now, self.more = 0.0, 0
        self.chosen: AlertKey | None = None  # what the page around it is about

    def choose(self, key: AlertKey | None) -> None:
        """Mark the row of `key`; None marks none."""
        if key != self.chosen:
            self.chosen = key
            self.tell()
            self.update()

    def show_entries(self, entries: Sequence[AlertEntry], now: float) -> None:
        """Show the first of `entries` as they are at `now`."""
        keys = [entry.key for entry in self.entries]
        self.entries, self.more, self._now = tuple(entries[: self.MOST]), max(0, len(entries) - self.MOST), now
        if [entry.key for entry in self.entries] != keys:
            self.at = 0
            self.setFixedHeight(self.px(len(self.entries) * ROW_PX + (ROW_PX if self.more else 0) + 6))
            self.tell()
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.open_row(int(self.place_of(event).y()) // ROW_PX)

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme = surface.theme
        for place, entry in enumerate(self.entries):
            row = QRectF(0, place * ROW_PX, box.width(), ROW_PX)
            if entry.key == self.chosen:
                surface.fill(row, theme.focus_tint)
                surface.frame(row, theme.focus, 1.0)
            surface.glyph(glyph_of(entry.alert.severity), square(2, row.center().y(), 16))
            age = open_words(entry, self._now)
            wide = surface.text(row.adjusted(0, 0, -4, 0), age, DeskType.META, theme.text2, align=RIGHT)
            beside = min(150.0, 0.32 * row.width())
            title = row.adjusted(28, 0, -wide - beside - 20, 0)
            surface.text(title, capped(told(entry.alert.title)), DeskType.BODY, theme.text)
            where = QRectF(title.right() + 8, row.y(), beside, ROW_PX)
            surface.text(where, place_words(entry), DeskType.META, theme.text3)
            if place == self.at and self.hasFocus():
                surface.frame(row, theme.focus, 2.0, 4.0)
        if self.more:
            row = QRectF(28, len(self.entries) * ROW_PX, box.width(), ROW_PX)
            surface.text(
                row, tr("{count} more in the list", self.more, count=number(self.more)), DeskType.META, theme.text3
            )

    @override
    def rows(self) -> int:
        return len(self.entries)

    @override
    def open_row(self, row: int) -> None:
        if 0 <= row < len(self.entries):
            key: AlertKey = self.entries[row].key
            self.opened.emit(key)

    @override
    def tell(self) -> None:
        count = len(self.entries) + self.more
        words = tr("%n related alert(s)", count)
        if self.entries:
            here = self.entries[self.at].alert
            severity = severity_word(here.severity)
            words = tr("{count}: {title}, {severity}", count=words, title=here.title, severity=severity)
        self.setAccessibleName(capped(words))


class KeyButton(QPushButton):
    """A button that shows its key in a cap. Enter presses the one that has the keys, whatever the desktop does."""

    def __init__(self, words: str, key: str, paints: Paints) -> None:
        super().__init__(words)
        self._key, self._paints, self._ink = key, paints, ""
        self._wide = max(float(_CAP_PX), width_of(key, DeskType.CODE) + 10) if key else 0.0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(words)
        self.setAccessibleDescription(tr("Key {key}", key=key) if key else "")
        if key:
            left, right = round(11 * paints.zoom), round((self._wide + 16) * paints.zoom)
            self.setStyleSheet(f"text-align: left; padding-left: {left}px; padding-right: {right}px;")

    def wear(self, ground: str, ink: str) -> None:
        """Have colours of its own, for a button on a filled ground."""
        self._ink = ink
        self.setStyleSheet(f"{self.styleSheet()} background: {ground}; color: {ink}; border-color: {ink};")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._key:
            return
        painter, zoom = QPainter(self), self._paints.zoom
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(zoom, zoom)
        surface, theme = Surface(painter, self._paints, self.devicePixelRatioF() * zoom), self._paints.theme
        primary = bool(self.property("primary")) and self.isEnabled()
        ink = self._ink or (theme.on_focus if primary else theme.text2 if self.isEnabled() else theme.text3)
        right, middle = self.width() / zoom - 9, self.height() / zoom / 2
        box = QRectF(right - self._wide, middle - _CAP_PX / 2, self._wide, _CAP_PX)
        surface.frame(box, ink, 1.0, 3.0)
        surface.text(box, self._key, DeskType.CODE, ink, align=CENTRE)
        painter.end()
