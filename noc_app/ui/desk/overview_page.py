"""The wall's overview on the desk: the same page, smaller, and every tile answers a click."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.config.wall import Wall as WallSettings
from noc_app.engine.board import Board
from noc_app.model import SeriesKey
from noc_app.ui.theme import Paints
from noc_app.ui.wall.book import Book
from noc_app.ui.wall.canvas import WallCanvas


class OverviewPage(QWidget):
    """Pulls the overview from the board; `drill` asks for the chart of what was clicked."""

    drill = Signal(SeriesKey)

    def __init__(self, board: Board, settings: WallSettings, paints: Paints) -> None:
        super().__init__()
        self._board, self._second = board, -1
        self._page = Book(board, settings)
        self.canvas = WallCanvas(paints, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Overview")

    def refresh(self) -> None:
        """Show the board as it is now, at most once a second."""
        second = int(self._board.clock())
        if second == self._second:
            return
        self._second = second
        self.canvas.show_view(self._page.view(self._page.look()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.canvas.setGeometry(self.rect())
        super().resizeEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        subject = self.canvas.subject_at(event.position())
        check = self._page.look().snapshot.checks.get(subject) if isinstance(subject, str) else None
        if check is not None and check.worst is not None:
            self.drill.emit(check.worst.key)
