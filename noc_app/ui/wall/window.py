"""The wall: one window over a whole screen. It looks at the board once a second and repaints what changed."""

import math
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.config.pages import OVERVIEW
from noc_app.config.wall import Wall as WallSettings
from noc_app.engine.board import Board
from noc_app.model import AlertKey, SeriesKey
from noc_app.ui.clock import FrameClock
from noc_app.ui.overview.model import why_of, why_of_series
from noc_app.ui.overview.watch import Facts
from noc_app.ui.paint.views import Why
from noc_app.ui.panels.frame import Subject, why_of_panel
from noc_app.ui.panels.why import TargetRef, Told, why_of_alert, why_of_target, why_of_told
from noc_app.ui.theme import Paints, Theme, load_theme
from noc_app.ui.vocabulary import state_word
from noc_app.ui.wall.book import Book, Standing
from noc_app.ui.wall.canvas import WallCanvas
from noc_app.ui.wall.layout import fit
from noc_app.ui.wall.parts import PageView, fresh
from noc_app.ui.wall.picture import save_picture
from noc_app.ui.wall.privacy import masked
from noc_app.ui.wall.selection import ARROWS, ENTER, Selection, moved, panel_of, subject_of, with_selection

FLASH_MS = 500  # half a second each way: once a second, far below what can harm
CURSOR_HIDES_MS = 3000
SHIFT_PX = 6.0
_SHIFTS = 12  # steps of the closed path, one a minute
_INTO = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})  # they begin a selection; left and right turn the page
_ASKS: Mapping[int, tuple[str, int]] = {
    Qt.Key.Key_Space: ("hold", 0),
    Qt.Key.Key_Left: ("step", -1),
    Qt.Key.Key_Right: ("step", 1),
    Qt.Key.Key_P: ("private", 0),
    **{Qt.Key(Qt.Key.Key_1 + n): ("jump", n) for n in range(9)},
}
_T = TypeVar("_T")


class WallWindow(QWidget):
    """Shows one page of a book and asks for a chart with `drill` when somebody wants one.

    Which page that is, is said with `turn`. Keys about pages go out as `asked`: a verb and its argument.
    """

    drill = Signal(SeriesKey)
    asked = Signal(str, int)
    left = Signal()

    def __init__(
        self,
        board: Board,
        settings: WallSettings,
        frames: FrameClock,
        theme: Theme | None = None,
        *,
        book: Book | None = None,
    ) -> None:
        super().__init__()
        self._board, self._frames = board, frames
        self.book = book or Book(board, settings)
        self._page, self._standing = OVERVIEW, Standing()
        self._selection: Selection | None = None
        self._explains = False  # whether the explanation is wanted
        self.shifts = True  # against burn-in
        self.flashes = True
        self.private = False  # names and money are hidden
        self._paints = Paints(theme or load_theme("dark"))
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
        self._soon = self._to_prepare = ""
        self._second: int | None = None  # of the last look
        self._screen: QScreen | None = None
        self._identity = "", 0.0  # what to say instead of the verdict, and until when
        frames.add(self)

    def cover(self, screen: QScreen) -> None:
        """Cover `screen`, or another one from now on, and follow its size.

        The place is set outright, because without a window manager nobody else would.
        """
        before, self._screen = self._screen, screen
        if before is not None and before is not screen:
            with suppress(RuntimeError):  # a screen that was pulled out is gone already
                before.geometryChanged.disconnect(self.setGeometry)
        if before is not screen:
            screen.geometryChanged.connect(self.setGeometry)
        self.setGeometry(screen.geometry())
        if not self.isVisible():
            self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
            self.setGeometry(screen.geometry())
            self.refresh()
            self.show()
            self.activateWindow()
            self.setFocus()
            self._idle.start()

    def refresh(self) -> None:
        """Look at the board and repaint what changed, at most once a second; called by the frame clock.

        Between two looks there is time to prepare the page that comes next.
        """
        second = int(self._board.clock())
        if second != self._second:
            self._second = second
            self._look()
        elif self._to_prepare:
            soon, self._to_prepare = self._to_prepare, ""
            self.canvas.prepare(self._masked(self.book.view(self.book.look(), soon, sheet=self.canvas.sheet)))
        else:
            self.canvas.go_on()

    @property
    def page(self) -> str:
        """Return the name of the page that is shown."""
        return self._page

    def turn(self, page: str, standing: Standing, soon: str = "") -> None:
        """Show `page` from the next look on, with what its foot says. `soon` is the page to prepare meanwhile."""
        if page != self._page:
            self._selection, self._explains = None, False
        self._to_prepare = soon if soon != self._soon else self._to_prepare if soon else ""
        self._page, self._standing, self._soon = page, standing, soon

    def speak_anew(self) -> None:
        """Write the page again at once: another language is spoken."""
        self.canvas.paint_anew()
        self._look()

    def identify(self, words: str, *, until: float) -> None:
        """Say which screen this is, until `until`, Unix seconds UTC."""
        self._identity = words, until

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._escape()
        elif key in ARROWS and (self._selection is not None or key in _INTO):
            self._select(ARROWS[key])
        elif key in _ASKS:
            self.asked.emit(*_ASKS[key])
        elif key == Qt.Key.Key_W:
            self._explains = not self._explains
            self._select((0, 0))
        elif key in ENTER and self.canvas.view is not None and self._selection is not None:
            self._drill(subject_of(self.canvas.view, self._selection))
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        """Leave the selection, or the wall if there is none."""
        if self._selection is None:
            self.close()
            return
        self._selection, self._explains = None, False
        self._look()

    def _select(self, step: tuple[int, int]) -> None:
        if self.canvas.view is not None:
            before = self._selection
            self._selection = before if before and step == (0, 0) else moved(self.canvas.view, before, step)
            self._look()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drill(self.canvas.subject_at(event.position()))

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
        facts = self.book.look()
        view = self.book.view(facts, self._page, self._standing, self.canvas.sheet)
        if facts.snapshot.at < self._identity[1]:
            view = replace(view, why=Why(signal="", title=self._identity[0], state=None, reason=""))
        view = with_selection(view, self._selection)
        if self._explains and self._selection is not None:
            view = replace(view, why=self._why(view, self._selection, facts))
        view = self._masked(view)
        before = self.canvas.page
        self.canvas.show_view(view)
        if not self._soon and self.canvas.page == before:  # a page that was prepared moves a second later
            self.canvas.set_shift(shift_at(facts.snapshot.at) if self.shifts else QPointF())
        self._say(view)
        self._flash_while(on=fresh(view) and self.flashes)

    def _masked(self, view: _T) -> _T:
        return masked(view, self.book.secret_words()) if self.private else view

    def _why(self, view: PageView, selection: Selection, facts: Facts) -> Why | None:
        subject, now, zones = subject_of(view, selection), facts.snapshot.at, self.book.zones
        if subject is None:
            panel = panel_of(view, selection)
            return why_of_panel(panel) if panel is not None else None
        if isinstance(subject, SeriesKey):
            return why_of_series(self._board, subject, now, zones)
        if isinstance(subject, AlertKey):
            return why_of_alert(subject, self._board, now, zones)
        if isinstance(subject, TargetRef):
            return why_of_target(subject.id, self._board, now, zones)
        if isinstance(subject, Told):
            return why_of_told(subject, self._board, now, zones)
        check = facts.snapshot.checks.get(subject or "")
        return why_of(check, self._board, now, zones) if check is not None else None

    def _drill(self, subject: Subject | None) -> None:
        """Ask for the chart of what is shown; not while names are hidden, for a chart is full of them."""
        if self.private:
            return
        key: Subject | None = subject
        if isinstance(subject, str):
            check = self.book.look().snapshot.checks.get(subject)
            key = check.worst.key if check is not None and check.worst is not None else None
        if isinstance(key, SeriesKey):
            self.drill.emit(key)

    def _say(self, view: PageView) -> None:
        """Tell screen readers the verdict, on change only."""
        words = f"{view.banner.headline}, {state_word(view.banner.state)}. {view.banner.detail}"
        if self.canvas.accessibleName() != words:
            self.canvas.setAccessibleName(words)

    def _flash_while(self, *, on: bool) -> None:
        if on and not self._flash.isActive():
            self._flash.start()
        elif not on and self._flash.isActive():
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


def screenshot(book: Book, page: str, size: QSize, *, file: Path, theme: Theme, density: str = "standard") -> None:
    """Write a page as it is now to `file`. Raises NocError if it cannot be written."""
    view = book.view(book.look(), page, sheet=fit(QSizeF(size), density).sheet)
    save_picture(view, size, theme, file=file, density=density)


def shift_at(now: float) -> QPointF:
    """Return how far the page is moved in the minute of `now`: on a closed path of twelve steps."""
    angle = 2 * math.pi * (int(now // 60) % _SHIFTS) / _SHIFTS
    return QPointF(round(SHIFT_PX * math.cos(angle)), round(SHIFT_PX * math.sin(angle)))
