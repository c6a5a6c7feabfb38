"""Asking for an acknowledgement: a note, how long, and Enter. A child of the window, so alarms and keys go on."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.model import AlertEntry, AlertKey
from noc_app.ui.fonts import DeskType
from noc_app.ui.text import plain_label
from noc_app.ui.theme import Theme

WIDTH = 582
CHOICES = (("15 min", 900.0), ("30 min", 1800.0), ("1 h", 3600.0), ("4 h", 14400.0))
NOTE_LIMIT = 500


class AckPopover(QFrame):
    """Emits `accepted` with (AlertKey, note, seconds); Esc closes it and changes nothing."""

    accepted = Signal(object, str, float)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._key: AlertKey | None = None
        self._for_s = CHOICES[1][1]
        self.setObjectName("popover")
        self.setStyleSheet(
            f"#popover {{ background: {theme.raised}; border: 1px solid {theme.edge}; border-radius: 8px; }}"
            f'QPushButton[chosen="true"] {{ background: {theme.focus_tint}; border: 2px solid {theme.focus}; }}'
        )
        self.setFixedWidth(WIDTH)
        self._title = plain_label(role=DeskType.DIALOG)
        self._title.setWordWrap(True)
        self.note = QLineEdit()
        self.note.setMaxLength(NOTE_LIMIT)
        self.note.setPlaceholderText("Note (optional)")
        self.note.returnPressed.connect(self.accept)
        self._choices = [QPushButton(name) for name, _ in CHOICES]
        self._fill()
        self.hide()

    def ask(self, entry: AlertEntry) -> None:
        """Open for `entry`."""
        self._key = entry.key
        self._title.setText(f"Acknowledge {entry.alert.title[:120]}")
        self.note.clear()
        self._mark()
        self.adjustSize()
        self.show()
        self.raise_()
        self.note.setFocus()

    @Slot()
    def accept(self) -> None:
        """Send what was asked for."""
        key, self._key = self._key, None
        self.hide()
        if key is not None:
            self.accepted.emit(key, self.note.text(), self._for_s)

    @Slot()
    def cancel(self) -> None:
        """Close and change nothing."""
        self._key = None
        self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _chosen(self) -> None:
        sender = self.sender()
        for button, (_, seconds) in zip(self._choices, CHOICES, strict=True):
            if button is sender:
                self._for_s = seconds
        self._mark()

    def _mark(self) -> None:
        for button, (_, seconds) in zip(self._choices, CHOICES, strict=True):
            button.setProperty("chosen", seconds == self._for_s)
            button.style().unpolish(button)
            button.style().polish(button)

    def _fill(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(plain_label("The wall keeps showing the alert, with your name, until it clears."))
        column.addWidget(self.note)
        column.addWidget(plain_label("Alert again if not fixed in", role=DeskType.META))
        choices = QHBoxLayout()
        for button in self._choices:
            button.clicked.connect(self._chosen)
            choices.addWidget(button)
        choices.addStretch(1)
        column.addLayout(choices)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row, cancel, send = QHBoxLayout(), QPushButton("Cancel  Esc"), QPushButton("Acknowledge  Enter")
        send.setProperty("primary", True)
        cancel.clicked.connect(self.cancel)
        send.clicked.connect(self.accept)
        row.addWidget(plain_label("Shift A skips this", role=DeskType.META))
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(send)
        return row
