"""The bars of the desk: above with what matters always, below with the targets and the keys."""

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.engine.board import Board, Snapshot
from noc_app.model import Look, Severity, State
from noc_app.ui.desk.caps import cap, caps_px
from noc_app.ui.desk.company import JournalWords, desks_words, journal_words
from noc_app.ui.desk.nav import NAV_PX
from noc_app.ui.desk.painted import Painted
from noc_app.ui.fonts import DESK_MINIMUM_PX, DeskType, Face, Role, width_of
from noc_app.ui.glyphs import Glyph
from noc_app.ui.language import told, tr
from noc_app.ui.paint.demo import DEMO_DATA, demo_px, paint_demo
from noc_app.ui.paint.surface import CENTRE, LEFT, RIGHT, Surface, square
from noc_app.ui.paint.verdict import wrapped
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints
from noc_app.ui.units import clock_time, format_age, number

TOP_PX, STATUS_PX = 52, 30
BEATS = 60
SEATS = 4  # desks that are shown one by one
NARROW_PX = 1400  # at 100 %: below it the bars leave out words, and the navigation folds
_NAMES = (DeskType.BODY, Role(DESK_MINIMUM_PX, 400, Face.CONDENSED))
_SEARCH_PX, _SEARCH_LEAST_PX = 460, 132  # the field, and what is left of it in a narrow window


class TopBar(Painted):
    """Name, search, counts by severity, score, pulse, clock and who sits here. Never covered."""

    search_wanted = Signal()

    def __init__(self, board: Board, paints: Paints, operator: str, key: str) -> None:
        super().__init__(paints)
        self._board, self._operator, self._key = board, operator, key
        self._snapshot: Snapshot | None = None
        self._quiet = ""
        self._search_box = QRectF()
        self.setAccessibleDescription(tr("{key} searches hosts, alerts, pages and commands", key=key) if key else "")
        self.setFixedHeight(self.px(TOP_PX))

    def show_snapshot(self, snapshot: Snapshot, quiet: str = "") -> None:
        """Show the board at one moment; `quiet` says why less is heard than usual."""
        self._snapshot, self._quiet = snapshot, quiet
        said = (
            DEMO_DATA if snapshot.demo else "",
            f"{told(snapshot.verdict.headline)}. {told(snapshot.verdict.detail)}",
            desks_words(self._board),
        )
        self.setAccessibleName(capped(" ".join(filter(None, said))))
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._search_box.contains(self.place_of(event)):
            self.search_wanted.emit()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme, narrow = surface.theme, box.width() < NARROW_PX
        surface.fill(box, theme.tile)
        surface.fill(QRectF(0, box.bottom() - 1, box.width(), 1), theme.hairline)
        surface.glyph(Glyph.PULSE, square(16, box.center().y(), 22))
        left = self._name(surface, box, narrow=narrow)
        right = self._right(surface, box, left + _SEARCH_LEAST_PX + 20)
        self._search_box = QRectF(left, 9, min(_SEARCH_PX, right - 20 - left), 34)
        self._search(surface, self._search_box)

    def _name(self, surface: Surface, box: QRectF, *, narrow: bool) -> float:
        """Paint whose window it is, or that its data are made up; return where the next thing may begin."""
        left = 56.0 if narrow else NAV_PX + 18.0
        if self._board.demo:  # nothing ever lies over it
            place = QRectF(48, box.center().y() - 15, demo_px(DeskType.ROW_STRONG), 30)
            paint_demo(surface, place, DeskType.ROW_STRONG)
            return max(left, place.right() + 12)
        if not narrow:
            surface.text(QRectF(48, 0, 150, TOP_PX), "NOC Board", DeskType.ROW_STRONG, surface.theme.text)
        return left

    def _search(self, surface: Surface, box: QRectF) -> None:
        theme, keys = surface.theme, caps_px(self._key) + 10
        surface.tile(box, theme.inset, 4.0)
        surface.frame(box, theme.edge, 1.0, 4.0)
        surface.glyph(Glyph.SEARCH, square(box.x() + 10, box.center().y(), 16))
        cap(surface, box.right() - 10, box.center().y(), self._key)
        room = box.adjusted(36, 0, -keys, 0)
        words = tr("Search hosts, alerts, pages or run a command")
        words = words if width_of(words, DeskType.BODY) <= room.width() else tr("Search")
        if width_of(words, DeskType.BODY) <= room.width():
            surface.text(room, words, DeskType.BODY, theme.text3)

    def _right(self, surface: Surface, box: QRectF, least: float) -> float:
        """Paint from the right edge to the left, not beyond `least`; return where the last thing begins."""
        snapshot, theme, middle = self._snapshot, surface.theme, box.center().y()
        if snapshot is None:
            return box.right()
        narrow = box.width() < NARROW_PX
        gap = 14 if narrow else 24
        who = QRectF(box.right() - 52, middle - 15, 30, 30)
        _seat(surface, who, self._operator, leads=self._board.leads and bool(self._board.desks))
        at = _seats(surface, who, self._board.desks, most=1 if narrow else SEATS) - 16
        clock = clock_time(snapshot.at, with_seconds=True)
        at -= surface.text(QRectF(at - 110, 0, 110, TOP_PX), clock, DeskType.DIALOG, theme.text, align=RIGHT)
        wide = 70 if narrow else 180
        at -= wide + gap - 4
        _pulse(surface, QRectF(at, 17, wide, 18), self._board.intake.per_second(snapshot.at))
        at = _score(surface, at - gap, snapshot, named=not narrow) - (gap if narrow else 40)
        at = _counts(surface, at, snapshot, gap=10 if narrow else 18)
        return self._say_quiet(surface, at, least) if self._quiet else at

    def _say_quiet(self, surface: Surface, at: float, least: float) -> float:
        """Say why less is heard than usual, in two lines where one has no room; return where that begins."""
        room = max(60.0, at - 40 - least)
        lines = list(islice(wrapped(self._quiet, DeskType.META, min(310.0, room)), 2))
        wide, high = max(width_of(line, DeskType.META) for line in lines), TOP_PX / 2 - 8 * (len(lines) - 1)
        for place, line in enumerate(lines):
            box = QRectF(at - wide - 8, high - 10 + 16 * place, wide + 1, 20)
            surface.text(box, line, DeskType.META, surface.theme.text)
        surface.glyph(Glyph.SILENCED, square(at - wide - 34, TOP_PX / 2, 18))
        return at - wide - 38


class StatusBar(Painted):
    """Targets on the left, keys on the right; an error is said here until the next one or the next success."""

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self._left, self._trouble, self._blind = "", "", False
        self._glyph: State | Glyph = State.MISCONFIGURED
        self._keys: Sequence[tuple[str, str]] = ()
        self.journal = JournalWords("")
        self.setFixedHeight(self.px(STATUS_PX))

    def show_words(self, snapshot: Snapshot, keys: Sequence[tuple[str, str]], board: Board) -> None:
        """Show the state of the targets, where the journal is, the board's notes and the keys that work now."""
        notes, self.journal = board.notes, journal_words(board)
        oldest = snapshot.oldest_success_at
        live, total = snapshot.live_targets, len(snapshot.targets)
        said = [tr("{live} of {total} targets live", live=live, total=total)]
        said += [tr("oldest answer {age}", age=format_age(snapshot.at - oldest))] if oldest else []
        self._blind, self._left = live < total, "     ".join([*said, *(capped(told(note)) for note in notes[:1])])
        self._keys = keys
        self.setAccessibleName(self._trouble or f"{said[0]}, {self.journal.words}")
        self.update()

    def say(self, trouble: str) -> None:
        """Say what went wrong; empty takes it back."""
        self._show(trouble, State.MISCONFIGURED)

    def warn(self, words: str) -> None:
        """Say what is going to happen."""
        self._show(words, Glyph.STALE)

    def _show(self, words: str, glyph: State | Glyph) -> None:
        self._trouble, self._glyph = capped(told(words)), glyph
        self.setAccessibleName(self._trouble)
        self.update()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme, middle = surface.theme, box.center().y()
        surface.fill(box, theme.tile)
        surface.fill(QRectF(0, 0, box.width(), 1), theme.hairline)
        said = self._trouble or self._left
        taken = 42 + width_of(said, DeskType.META) + 24
        right = self._paint_keys(surface, box.right() - 16, taken + width_of(self.journal.words, DeskType.META) + 60)
        left = QRectF(42, 0, max(0.0, self._journal(surface, right - 18) - 60), STATUS_PX)
        if self._trouble:
            surface.glyph(self._glyph, square(16, middle, 16))
            surface.text(left, said, DeskType.META, theme.text)
        else:
            surface.glyph(Glyph.STALE if self._blind else Glyph.NORMAL, square(16, middle, 16))
            surface.text(left, said, DeskType.META, theme.text2)

    def _paint_keys(self, surface: Surface, right: float, left: float) -> float:
        """Paint the keys that fit between `left` and `right`; of those that do not, the last but one goes first.

        Return where they begin.
        """
        keys = list(self._keys)
        while keys and sum(map(_hint_px, keys)) > right - left:
            del keys[-2 if len(keys) > 1 else -1]
        for key, words in reversed(keys):
            said = QRectF(0, 0, right, STATUS_PX)
            right -= surface.text(said, words, DeskType.META, surface.theme.text2, align=RIGHT) + 6
            right = cap(surface, right, STATUS_PX / 2, key) - 10
        return right

    def _journal(self, surface: Surface, right: float) -> float:
        """Paint where the journal is, so that it ends at `right`; return where it begins."""
        theme, said = surface.theme, self.journal
        ink = theme.text2 if said.well else theme.text
        right -= surface.text(QRectF(0, 0, right, STATUS_PX), said.words, DeskType.META, ink, align=RIGHT) + 22
        if not said.well:
            surface.glyph(Glyph.STALE, square(right, STATUS_PX / 2, 16))
        return right


def framed(top: QWidget, side: QWidget, page: QWidget, below: QWidget) -> QWidget:
    """Return a widget with `page` between the bars, which keep their size."""
    whole, middle = QWidget(), QHBoxLayout()
    column = QVBoxLayout(whole)
    for layout in (column, middle):
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
    middle.addWidget(side)
    middle.addWidget(page, 1)
    column.addWidget(top)
    column.addLayout(middle, 1)
    column.addWidget(below)
    return whole


def _hint_px(hint: tuple[str, str]) -> float:
    return caps_px(hint[0]) + 16 + width_of(hint[1], DeskType.META)


def _score(surface: Surface, right: float, snapshot: Snapshot, *, named: bool) -> float:
    score, state = snapshot.overall.score, snapshot.overall.state
    ink = surface.theme.ink(state)
    said = number(score, 1) if score is not None else "–"
    right -= surface.text(
        QRectF(right - 90, 0, 90, TOP_PX), said, DeskType.DIALOG, ink.text if ink else surface.theme.text, align=RIGHT
    )
    right -= 8
    if named:
        room = QRectF(right - 90, 0, 90, TOP_PX)
        right -= surface.fitted(room, tr("Excellence"), _NAMES, surface.theme.text2, align=RIGHT)
    if ink is not None:
        surface.glyph(state, square(right - 26, TOP_PX / 2, 18))
        right -= 30
    return right


def _counts(surface: Surface, at: float, snapshot: Snapshot, *, gap: int) -> float:
    """Paint how many of each severity stand, and how many targets are silent, right to left."""
    silent = len(snapshot.targets) - snapshot.live_targets
    severities = (Severity.WARNING, Severity.MAJOR, Severity.CRITICAL)
    counts = [(Glyph.STALE, silent)] if silent else []
    counts += [(Glyph(s.word), len(snapshot.alerts.of(s))) for s in severities]
    for glyph, count in counts:
        at -= width_of(str(count), DeskType.ROW_STRONG)
        surface.text(QRectF(at, 0, 80, TOP_PX), str(count), DeskType.ROW_STRONG, surface.theme.text, align=LEFT)
        at -= 28
        surface.glyph(glyph, square(at, TOP_PX / 2, 20))
        at -= gap
    return at


def _seats(surface: Surface, own: QRectF, desks: Sequence[Look], *, most: int) -> float:
    """Paint who is at the other desks, `most` one by one, left of one's `own` seat; return where that begins."""
    box = own
    for look in desks[:most]:
        box = box.translated(-own.width() - 6, 0)
        _seat(surface, box, look.by, leads=look.leads)
    more = len(desks) - most
    if more <= 0:
        return box.x()
    words = QRectF(box.x() - 40, own.y(), 32, own.height())
    return words.right() - surface.text(words, f"+{more}", DeskType.META, surface.theme.text2, align=RIGHT)


def _seat(surface: Surface, box: QRectF, name: str, *, leads: bool) -> None:
    """Paint the initials of somebody; whoever acts for all has the stronger frame."""
    theme = surface.theme
    surface.frame(box, theme.text if leads else theme.edge, 2.0 if leads else 1.0, 4.0)
    surface.text(box, _initials(name), DeskType.META, theme.text, align=CENTRE)


def _initials(name: str) -> str:
    words = capped(name).replace(".", " ").replace("-", " ").split()
    return "".join(word[0] for word in words[:2]).upper() or "?"


def _pulse(surface: Surface, box: QRectF, beats: list[int]) -> None:
    """Paint one bar per second: its height is what was applied in it."""
    top, step = max(*beats, 1), box.width() / BEATS
    for place, beat in enumerate(beats):
        height = max(1.0, box.height() * beat / top)
        bar = QRectF(box.x() + place * step, box.bottom() - height, step * 0.6, height)
        surface.fill(bar, surface.theme.text2 if place == BEATS - 1 else surface.theme.edge)
