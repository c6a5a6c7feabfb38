"""The bars of the desk: above with what matters always, below with the targets and the keys."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QMouseEvent
from typing_extensions import override

from noc_app.engine.board import Board, Snapshot
from noc_app.model import Look, Severity, State
from noc_app.model.units import clock_time, format_age
from noc_app.ui.desk.company import JournalWords, desks_words, journal_words
from noc_app.ui.desk.nav import NAV_PX
from noc_app.ui.desk.painted import Painted
from noc_app.ui.fonts import DeskType, width_of
from noc_app.ui.glyphs import Glyph
from noc_app.ui.paint.demo import DEMO_DATA, demo_px, paint_demo
from noc_app.ui.paint.surface import CENTRE, LEFT, RIGHT, Surface, square
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints

TOP_PX, STATUS_PX = 52, 30
BEATS = 60
SEATS = 4  # desks that are shown one by one
_SEARCH = QRectF(NAV_PX + 18, 9, 460, 34)


class TopBar(Painted):
    """Name, search, counts by severity, score, pulse, clock and who sits here. Never covered."""

    search_wanted = Signal()

    def __init__(self, board: Board, paints: Paints, operator: str, key: str) -> None:
        super().__init__(paints)
        self._board, self._operator, self._key = board, operator, key
        self._snapshot: Snapshot | None = None
        self._quiet = ""
        self.setFixedHeight(self.px(TOP_PX))

    def show_snapshot(self, snapshot: Snapshot, quiet: str = "") -> None:
        """Show the board at one moment; `quiet` says why less is heard than usual."""
        self._snapshot, self._quiet = snapshot, quiet
        told = (
            DEMO_DATA if snapshot.demo else "",
            f"{snapshot.verdict.headline}. {snapshot.verdict.detail}",
            desks_words(self._board),
        )
        self.setAccessibleName(capped(" ".join(filter(None, told))))
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if _SEARCH.contains(self.place_of(event)):
            self.search_wanted.emit()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme, middle = surface.theme, box.center().y()
        surface.fill(box, theme.tile)
        surface.fill(QRectF(0, box.bottom() - 1, box.width(), 1), theme.hairline)
        surface.glyph(Glyph.PULSE, square(16, middle, 22))
        if self._board.demo:  # where nothing ever lies over it
            place = QRectF(48, middle - 15, demo_px(DeskType.ROW_STRONG), 30)
            paint_demo(surface, place, DeskType.ROW_STRONG)
        else:
            surface.text(QRectF(48, 0, 150, TOP_PX), "NOC Board", DeskType.ROW_STRONG, theme.text)
        right = self._right(surface, box)
        if right > _SEARCH.right() + 12:
            self._search(surface)

    def _search(self, surface: Surface) -> None:
        theme = surface.theme
        surface.tile(_SEARCH, theme.inset, 4.0)
        surface.frame(_SEARCH, theme.edge, 1.0, 4.0)
        surface.glyph(Glyph.SEARCH, square(_SEARCH.x() + 10, _SEARCH.center().y(), 16))
        words = _SEARCH.adjusted(36, 0, -80, 0)
        surface.text(words, "Search hosts, alerts, pages or run a command", DeskType.BODY, theme.text3)
        surface.text(_SEARCH.adjusted(0, 0, -12, 0), self._key, DeskType.CODE, theme.text2, align=RIGHT)

    def _right(self, surface: Surface, box: QRectF) -> float:
        """Paint from the right edge to the left; return where the last thing begins."""
        snapshot, theme, middle = self._snapshot, surface.theme, box.center().y()
        if snapshot is None:
            return box.right()
        who = QRectF(box.right() - 52, middle - 15, 30, 30)
        _seat(surface, who, self._operator, leads=self._board.leads and bool(self._board.desks))
        at = _seats(surface, who, self._board.desks) - 16
        at -= surface.text(
            QRectF(at - 110, 0, 110, TOP_PX),
            clock_time(snapshot.at, with_seconds=True),
            DeskType.DIALOG,
            theme.text,
            align=RIGHT,
        )
        at -= 200
        _pulse(surface, QRectF(at, 17, 180, 18), self._board.intake.per_second(snapshot.at))
        at = _score(surface, at - 24, snapshot) - 40
        at = _counts(surface, at, snapshot)
        if self._quiet:
            at -= (
                surface.text(QRectF(at - 320, 0, 310, TOP_PX), self._quiet, DeskType.META, theme.text, align=RIGHT) + 38
            )
            surface.glyph(Glyph.SILENCED, square(at, middle, 18))
        return at


class StatusBar(Painted):
    """Targets on the left, keys on the right; an error is said here until the next one or the next success."""

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self._left, self._trouble, self._blind = "", "", False
        self._keys: Sequence[tuple[str, str]] = ()
        self.journal = JournalWords("")
        self.setFixedHeight(self.px(STATUS_PX))

    def show_words(self, snapshot: Snapshot, keys: Sequence[tuple[str, str]], board: Board) -> None:
        """Show the state of the targets, where the journal is, the board's notes and the keys that work now."""
        notes, self.journal = board.notes, journal_words(board)
        oldest = snapshot.oldest_success_at
        age = f"     oldest answer {format_age(snapshot.at - oldest)}" if oldest else ""
        noted = f"     {capped(notes[0])}" if notes else ""
        self._blind = snapshot.live_targets < len(snapshot.targets)
        self._left = f"{snapshot.live_targets} of {len(snapshot.targets)} targets live{age}{noted}"
        self._keys = keys
        self.update()

    def say(self, trouble: str) -> None:
        """Say what went wrong; empty takes it back."""
        self._trouble = capped(trouble)
        self.setAccessibleName(self._trouble)
        self.update()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme, middle = surface.theme, box.center().y()
        surface.fill(box, theme.tile)
        surface.fill(QRectF(0, 0, box.width(), 1), theme.hairline)
        right = box.right() - 16
        for key, words in reversed(self._keys):
            if words:
                said = QRectF(0, 0, right - 10, STATUS_PX)
                right -= surface.text(said, words, DeskType.META, theme.text2, align=RIGHT) + 16
            right = cap(surface, right, middle, key)
        right = self._journal(surface, right - 28)
        left = QRectF(42, 0, max(0.0, right - 60), STATUS_PX)
        if self._trouble:
            surface.glyph(State.MISCONFIGURED, square(16, middle, 16))
            surface.text(left, self._trouble, DeskType.META, theme.text)
        else:
            surface.glyph(Glyph.STALE if self._blind else Glyph.NORMAL, square(16, middle, 16))
            surface.text(left, self._left, DeskType.META, theme.text2)

    def _journal(self, surface: Surface, right: float) -> float:
        """Paint where the journal is, so that it ends at `right`; return where it begins."""
        theme, said = surface.theme, self.journal
        ink = theme.text2 if said.well else theme.text
        right -= surface.text(QRectF(0, 0, right, STATUS_PX), said.words, DeskType.META, ink, align=RIGHT) + 22
        if not said.well:
            surface.glyph(Glyph.STALE, square(right, STATUS_PX / 2, 16))
        return right


def cap(surface: Surface, right: float, middle: float, key: str) -> float:
    """Paint one key or a few, such as `Ctrl K`, that end at `right`; return where they begin."""
    for part in reversed(key.split()):
        wide = _cap_px(part)
        box = QRectF(right - wide, middle - 9, wide, 18)
        surface.tile(box, surface.theme.inset, 3.0)
        surface.frame(box, surface.theme.edge, 1.0, 3.0)
        surface.text(box, part, DeskType.CODE, surface.theme.text2, align=CENTRE)
        right -= wide + 4
    return right


def caps_px(key: str) -> float:
    """Return how wide the caps of a key are, with the gaps behind them."""
    return sum(_cap_px(part) + 4 for part in key.split())


def _cap_px(part: str) -> float:
    return max(18.0, width_of(part, DeskType.CODE) + 10)


def _score(surface: Surface, right: float, snapshot: Snapshot) -> float:
    score, state = snapshot.overall.score, snapshot.overall.state
    ink = surface.theme.ink(state)
    told = f"{score:.1f}" if score is not None else "–"
    right -= surface.text(
        QRectF(right - 90, 0, 90, TOP_PX), told, DeskType.DIALOG, ink.text if ink else surface.theme.text, align=RIGHT
    )
    right -= 8
    right -= surface.text(
        QRectF(right - 90, 0, 90, TOP_PX), "Excellence", DeskType.BODY, surface.theme.text2, align=RIGHT
    )
    if ink is not None:
        surface.glyph(state, square(right - 26, TOP_PX / 2, 18))
        right -= 30
    return right


def _counts(surface: Surface, at: float, snapshot: Snapshot) -> float:
    """Paint how many of each severity stand, and how many targets are silent, right to left."""
    shown = snapshot.alerts.shown
    silent = len(snapshot.targets) - snapshot.live_targets
    severities = (Severity.WARNING, Severity.MAJOR, Severity.CRITICAL)
    counts = [(Glyph.STALE, silent)] if silent else []
    counts += [(Glyph(s.word), sum(e.alert.severity is s for e in shown)) for s in severities]
    for glyph, count in counts:
        at -= width_of(str(count), DeskType.ROW_STRONG)
        surface.text(QRectF(at, 0, 80, TOP_PX), str(count), DeskType.ROW_STRONG, surface.theme.text, align=LEFT)
        at -= 28
        surface.glyph(glyph, square(at, TOP_PX / 2, 20))
        at -= 18
    return at


def _seats(surface: Surface, own: QRectF, desks: Sequence[Look]) -> float:
    """Paint who is at the other desks, left of one's `own` seat; return where that begins."""
    box = own
    for look in desks[:SEATS]:
        box = box.translated(-own.width() - 6, 0)
        _seat(surface, box, look.by, leads=look.leads)
    more = len(desks) - SEATS
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
