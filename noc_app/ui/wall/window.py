"""The wall: one window over a whole screen. It looks at the board once a second and repaints what changed."""

import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.config.overview import Places, choose, load_overview
from noc_app.config.settings import Wall as WallSettings
from noc_app.engine.board import Board
from noc_app.model import SeriesKey
from noc_app.ui.clock import FrameClock
from noc_app.ui.paint.views import Wall
from noc_app.ui.theme import Paints, Theme, load_theme
from noc_app.ui.wall.canvas import WallCanvas
from noc_app.ui.wall.header import Zones
from noc_app.ui.wall.model import wall_of, why_of
from noc_app.ui.wall.picture import save_picture
from noc_app.ui.wall.selection import Selection, moved, with_selection
from noc_app.ui.wall.watch import Facts, Watch

FLASH_MS = 500  # half a second each way: once a second, far below what can harm
CURSOR_HIDES_MS = 3000
SHIFT_PX = 6.0
_SHIFTS = 12  # steps of the closed path, one a minute
_ARROWS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class WallPage:
    """The overview page of one board: which signals stand where, and what they say now. Knows no widget."""

    def __init__(self, board: Board, settings: WallSettings) -> None:
        self._board, self._settings = board, settings
        self._watch = Watch(board)
        self._known: object = None
        self._places: Places | None = None
        self._problems: tuple[str, ...] = ()
        self.zones = zones_of(settings)

    def look(self) -> Facts:
        """Return the board as it is now."""
        facts = self._watch.look(self.places())
        return replace(facts, notes=(*facts.notes, *self._problems))

    def view(self, facts: Facts) -> Wall:
        """Return the page that shows `facts`."""
        return wall_of(facts, self.places(), self.zones)

    def places(self) -> Places:
        """Return what stands where; it changes with the configuration only, never with the values."""
        known = (id(self._board.catalogue), tuple(self._board.expected))
        if self._places is None or known != self._known:
            overview, self._problems = load_overview(self._board.catalogue, self._settings.overview)
            self._known, self._places = known, choose(overview, self._board.expected)
        return self._places


class WallWindow(QWidget):
    """Shows the overview of `board` and asks for a chart with `drill` when somebody wants one."""

    drill = Signal(SeriesKey)
    left = Signal()

    def __init__(self, board: Board, settings: WallSettings, frames: FrameClock, theme: Theme | None = None) -> None:
        super().__init__()
        self._board, self._frames = board, frames
        self._page = WallPage(board, settings)
        self._selection: Selection | None = None
        self._asked = False  # whether the explanation is wanted
        self.shifts = True  # against burn-in
        self._paints = Paints(theme or load_theme(settings.theme))
        self.canvas = WallCanvas(self._paints, self)
        self.setWindowTitle("NOC Board")
        self.setMouseTracking(True)
        self.canvas.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._flash, self._idle = QTimer(self), QTimer(self)
        self._flash.setInterval(FLASH_MS)
        self._flash.timeout.connect(self._toggle_flash)
        self._idle.setInterval(CURSOR_HIDES_MS)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._hide_cursor)
        self._inverted = False
        self._second: int | None = None  # of the last look
        frames.add(self)

    def show_on(self, screen: QScreen | None = None) -> None:
        """Cover `screen`. The place is set outright, because without a window manager nobody else would."""
        chosen = screen or QGuiApplication.primaryScreen()
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setGeometry(chosen.geometry())
        self.refresh()
        self.show()
        self.activateWindow()
        self.setFocus()
        self._idle.start()

    def refresh(self) -> None:
        """Look at the board and repaint what changed, at most once a second; called by the frame clock."""
        second = int(self._board.clock())
        if second != self._second:
            self._second = second
            self._look()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in _ARROWS and self.canvas.view is not None:
            self._selection = moved(self.canvas.view, self._selection, _ARROWS[key])
            self._look()
        elif key == Qt.Key.Key_W and self.canvas.view is not None:
            self._asked = not self._asked
            self._selection = self._selection or moved(self.canvas.view, None, (0, 0))
            self._look()
        elif key in _ENTER and self.canvas.view is not None and self._selection is not None:
            self._drill(self._selection.signal(self.canvas.view))
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drill(self.canvas.signal_at(event.position()) or "")

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.unsetCursor()
        self._idle.start()
        super().mouseMoveEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.canvas.setGeometry(self.rect())
        super().resizeEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._frames.remove(self)
        self._flash.stop()
        self._idle.stop()
        super().closeEvent(event)
        self.left.emit()

    def _look(self) -> None:
        facts = self._page.look()
        view = with_selection(self._page.view(facts), self._selection)
        if self._asked and self._selection is not None:
            check = facts.snapshot.checks.get(self._selection.signal(view))
            view = replace(view, why=why_of(check, facts.snapshot.at, self._page.zones) if check else None)
        self.canvas.set_shift(shift_at(facts.snapshot.at) if self.shifts else QPointF())
        self.canvas.show_view(view)
        self._say(view)
        self._flash_while(fresh=view.banner.fresh or any(n.fresh for n in view.lane.notices))

    def _drill(self, signal: str) -> None:
        check = self._page.look().snapshot.checks.get(signal)
        if check is not None and check.worst is not None:
            self.drill.emit(check.worst.key)

    def _say(self, view: Wall) -> None:
        """Tell screen readers the verdict, on change only."""
        words = f"{view.banner.headline}, {view.banner.state.value}. {view.banner.detail}"
        if self.canvas.accessibleName() != words:
            self.canvas.setAccessibleName(words)

    def _flash_while(self, *, fresh: bool) -> None:
        if fresh and not self._flash.isActive():
            self._flash.start()
        elif not fresh and self._flash.isActive():
            self._flash.stop()
            self._inverted = False
            self.canvas.set_flash(on=False)

    @Slot()
    def _toggle_flash(self) -> None:
        self._inverted = not self._inverted
        self.canvas.set_flash(on=self._inverted)

    @Slot()
    def _hide_cursor(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)


def screenshot(board: Board, settings: WallSettings, size: QSize, file: Path, *, theme: str = "") -> None:
    """Write the overview of `board` as it is now to `file`. Raises NocError if it cannot be written."""
    page = WallPage(board, settings)
    save_picture(page.view(page.look()), size, load_theme(theme or settings.theme), file)


def shift_at(now: float) -> QPointF:
    """Return how far the page is moved in the minute of `now`: on a closed path of twelve steps."""
    angle = 2 * math.pi * (int(now // 60) % _SHIFTS) / _SHIFTS
    return QPointF(round(SHIFT_PX * math.cos(angle)), round(SHIFT_PX * math.sin(angle)))


def zones_of(settings: WallSettings) -> Zones:
    """Return the clocks of the wall; UTC is shown if nothing else is wanted."""
    own: tzinfo | None = None if settings.timezone == "system" else ZoneInfo(settings.timezone)
    others = tuple((z.name, ZoneInfo(z.timezone)) for z in settings.zones)
    return Zones(own, others or (("UTC", ZoneInfo("UTC")),))
