"""The frame of the desk: navigation, the bar above with what matters always, the line below."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.engine.board import Board, Snapshot
from noc_app.model import Severity, State
from noc_app.model.units import clock_time, format_age
from noc_app.ui.fonts import DeskType, width_of
from noc_app.ui.glyphs import Glyph
from noc_app.ui.paint.surface import RIGHT, Surface, square
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints

TOP_PX, NAV_PX, STATUS_PX, ITEM_PX = 52, 208, 30, 40
BEATS = 60


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the navigation."""

    name: str
    key: str
    count: str = ""


class NavBar(QWidget):
    """The pages. Up and down move, Enter opens; Alt and the number open from anywhere."""

    opened = Signal(int)

    def __init__(self, paints: Paints, places: tuple[Place, ...]) -> None:
        super().__init__()
        self._paints, self._places, self._current, self._at = paints, places, 0, 0
        self.setFixedWidth(NAV_PX)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName("Navigation")

    def show_places(self, places: tuple[Place, ...], current: int) -> None:
        """Show `places` with the current one marked."""
        if (places, current) != (self._places, self._current):
            self._places, self._current, self._at = places, current, current
            self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = int(event.position().y() - 12) // ITEM_PX
        if 0 <= at < len(self._places):
            self.opened.emit(at)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._at = min(max(0, self._at + step), len(self._places) - 1)
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self._at)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        surface, theme = Surface(painter, self._paints, self.devicePixelRatioF()), self._paints.theme
        surface.fill(QRectF(self.rect()), theme.tile)
        for row, place in enumerate(self._places):
            box = QRectF(0, 12 + row * ITEM_PX, self.width(), ITEM_PX)
            if row == self._current:
                surface.fill(box, theme.focus_tint)
                surface.fill(QRectF(0, box.y(), 3, box.height()), theme.focus)
            role = DeskType.ROW_STRONG if row == self._current else DeskType.ROW
            surface.text(box.adjusted(22, 0, -60, 0), place.name, role, theme.text)
            surface.text(box.adjusted(0, 0, -16, 0), place.count or place.key, DeskType.META, theme.text3, align=RIGHT)
            if row == self._at and self.hasFocus():
                surface.frame(box.adjusted(4, 2, -4, -2), theme.focus, 2.0, 4.0)
        painter.end()


class TopBar(QWidget):
    """Name, counts by severity, score, pulse and clock. Never covered."""

    def __init__(self, board: Board, paints: Paints) -> None:
        super().__init__()
        self._board, self._paints = board, paints
        self._snapshot: Snapshot | None = None
        self.setFixedHeight(TOP_PX)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the board at one moment."""
        self._snapshot = snapshot
        self.setAccessibleName(capped(f"{snapshot.verdict.headline}. {snapshot.verdict.detail}"))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        surface, theme = Surface(painter, self._paints, self.devicePixelRatioF()), self._paints.theme
        box = QRectF(self.rect())
        surface.fill(box, theme.tile)
        surface.fill(QRectF(0, box.bottom() - 1, box.width(), 1), theme.hairline)
        surface.glyph(Glyph.PULSE, square(20, box.center().y(), 22))
        surface.text(QRectF(52, 0, 150, TOP_PX), "NOC Board", DeskType.ROW_STRONG, theme.text)
        if self._snapshot is not None:
            self._verdict(surface, box, self._snapshot)
            self._right(surface, box, self._snapshot)
        painter.end()

    def _verdict(self, surface: Surface, box: QRectF, snapshot: Snapshot) -> None:
        said = snapshot.verdict
        surface.glyph(said.state, square(NAV_PX + 16, box.center().y(), 20))
        words = QRectF(NAV_PX + 46, 0, box.width() - NAV_PX - 640, TOP_PX)
        surface.text(words, said.headline, DeskType.ROW_STRONG, surface.theme.text)

    def _right(self, surface: Surface, box: QRectF, snapshot: Snapshot) -> None:
        theme, right = surface.theme, box.right() - 20
        time = clock_time(snapshot.at, with_seconds=True)
        surface.text(QRectF(right - 110, 0, 110, TOP_PX), time, DeskType.DIALOG, theme.text, align=RIGHT)
        _pulse(surface, QRectF(right - 300, 16, 170, 20), self._board.intake.per_second(snapshot.at))
        score = f"{snapshot.overall.score:.1f}" if snapshot.overall.score is not None else "–"
        told = f"Score {score}"
        left = right - 324 - width_of(told, DeskType.ROW)
        surface.text(QRectF(left, 0, 200, TOP_PX), told, DeskType.ROW, theme.text)
        for severity in (Severity.WARNING, Severity.MAJOR, Severity.CRITICAL):
            count = str(sum(e.alert.severity is severity for e in snapshot.alerts.shown))
            left -= 24 + width_of(count, DeskType.ROW_STRONG)
            surface.text(QRectF(left, 0, 80, TOP_PX), count, DeskType.ROW_STRONG, theme.text)
            left -= 30
            surface.glyph(Glyph(severity.word), square(left, box.center().y(), 22))


class StatusBar(QWidget):
    """Targets on the left, keys on the right; an error is said here until the next one or the next success."""

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self._paints, self._left, self._keys, self._trouble = paints, "", "", ""
        self.setFixedHeight(STATUS_PX)

    def show_words(self, snapshot: Snapshot, keys: str, notes: tuple[str, ...]) -> None:
        """Show the state of the targets, the notes of the board and the keys that work now."""
        oldest = snapshot.oldest_success_at
        age = f", oldest answer {format_age(snapshot.at - oldest)}" if oldest else ""
        noted = f".  {notes[0]}" if notes else ""
        self._left = f"{snapshot.live_targets} of {len(snapshot.targets)} targets live{age}{noted}"
        self._keys = keys
        self.update()

    def say(self, trouble: str) -> None:
        """Say what went wrong; empty takes it back."""
        self._trouble = trouble
        self.setAccessibleName(trouble)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        surface, theme = Surface(painter, self._paints, self.devicePixelRatioF()), self._paints.theme
        box = QRectF(self.rect())
        surface.fill(box, theme.tile)
        surface.fill(QRectF(0, 0, box.width(), 1), theme.hairline)
        wide = surface.text(
            box.adjusted(box.width() / 2, 0, -16, 0), self._keys, DeskType.META, theme.text3, align=RIGHT
        )
        left = box.adjusted(16, 0, -wide - 40, 0)
        if self._trouble:
            surface.glyph(State.MISCONFIGURED, square(left.x(), box.center().y(), 16))
            surface.text(left.adjusted(24, 0, 0, 0), self._trouble, DeskType.META, theme.text)
        else:
            surface.text(left, self._left, DeskType.META, theme.text2)
        painter.end()


def _pulse(surface: Surface, box: QRectF, beats: list[int]) -> None:
    """Paint one bar per second: its height is what was applied in it."""
    top, step = max(*beats, 1), box.width() / BEATS
    for place, beat in enumerate(beats):
        height = max(1.0, box.height() * beat / top)
        bar = QRectF(box.x() + place * step, box.bottom() - height, step * 0.6, height)
        surface.fill(bar, surface.theme.text2 if place == BEATS - 1 else surface.theme.edge)
