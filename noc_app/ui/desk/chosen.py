"""Choosing: one of several buttons, or one of several painted rows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from noc_app.ui.desk.painted import Painted
from noc_app.ui.theme import Paints


def set_chosen(button: QPushButton, *, chosen: bool) -> None:
    """Draw `button` as the one that is chosen, or as one that is not."""
    button.setProperty("chosen", chosen)
    button.style().unpolish(button)
    button.style().polish(button)


class Answer(QPushButton):
    """One of several answers: a click or Space chooses it. Enter means what it means to the question around it.

    Some desktops press a button with Enter too, which would hold up who only wants to go on.
    """

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Walked(Painted):
    """Painted rows that are walked with Up and Down; Enter opens the one at `at`."""

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self.at = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def rows(self) -> int:
        """Return how many rows can be opened."""
        raise NotImplementedError

    def open_row(self, row: int) -> None:
        """Open a row, if it is there."""
        raise NotImplementedError

    def tell(self) -> None:
        """Tell screen readers where it stands."""
        raise NotImplementedError

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self.rows():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.at = min(max(0, self.at + step), self.rows() - 1)
            self.tell()
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_row(self.at)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
