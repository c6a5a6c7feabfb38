"""The form of maintenance: what is worked on, from when till when, why, and what that hides. A child of the window."""

import uuid

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.engine.board import Board
from noc_app.model import AlertEntry, Maintenance
from noc_app.model.errors import said_by
from noc_app.ui.desk.chosen import Answer, set_chosen
from noc_app.ui.desk.detail_parts import KeyButton
from noc_app.ui.desk.flow import Flowing
from noc_app.ui.desk.plans import LASTS, USUAL_S, Asked, effect, made_of, suggestions
from noc_app.ui.fonts import DeskType
from noc_app.ui.language import told, tr
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

WIDTH, WORDS_LIMIT = 640, 500


class PlanForm(QFrame):
    """Emits `asked` with a Maintenance; Esc closes it and changes nothing."""

    asked = Signal(object)  # Maintenance
    left = Signal()

    def __init__(self, paints: Paints, parent: QWidget, board: Board, *, by: str) -> None:
        super().__init__(parent)
        self._board, self._by, self._zoom, self._for_s = board, by, paints.zoom, USUAL_S
        self._wanted: Maintenance | None = None
        theme = paints.theme
        self.setObjectName("plan")
        self.setStyleSheet(
            f"#plan {{ background: {theme.raised}; border: 1px solid {theme.edge}; border-radius: 8px; }}"
            f'QPushButton[chosen="true"] {{ background: {theme.focus_tint}; border: 2px solid {theme.focus}; }}'
        )
        self.setFixedWidth(round(WIDTH * paints.zoom))
        self.conditions, self.begins, self.until, self.reason = (QLineEdit() for _ in range(4))
        self.words = plain_label(role=DeskType.BODY.at(paints.zoom))
        self.words.setWordWrap(True)
        self.lasts = {Answer(words): seconds for words, seconds in LASTS}
        self.offers: dict[QPushButton, str] = {}
        self._offers_row = Flowing(gap=round(8 * paints.zoom))
        self._cancel = KeyButton(tr("Cancel"), tr("Esc"), paints)
        self.button = KeyButton(tr("Start maintenance"), tr("Enter"), paints)
        self._lay_out()
        self.hide()

    def open(self, entry: AlertEntry | None) -> None:
        """Ask about planned work; what `entry` is about is offered."""
        for button in self.offers:
            self._offers_row.flow.removeWidget(button)
            button.deleteLater()
        self.offers = {}
        for words, meant in suggestions(entry):
            button = Answer(capped(words).replace("&", "&&"))
            button.clicked.connect(self._take_offer)
            self.offers[button] = meant
            self._offers_row.add(button)
        self._offers_row.setVisible(bool(self.offers))
        self._for_s = USUAL_S
        self.conditions.setText(next(iter(self.offers.values()), ""))
        self.begins.setText("now")
        self.until.clear()
        self.reason.clear()
        self._look()
        self.show()
        self.raise_()
        (self.reason if self.conditions.text() else self.conditions).setFocus()

    @Slot()
    def send(self) -> None:
        """Ask for it, if that can be done as it is filled in."""
        if self._wanted is not None and self.isVisible():
            wanted = self._wanted
            self.cancel()
            self.asked.emit(wanted)

    @Slot()
    def cancel(self) -> None:
        """Close and change nothing."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.send()
        # nothing that is typed here is a key of the window

    @Slot()
    def _take_offer(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.conditions.setText(self.offers[sender])

    @Slot()
    def _take_time(self) -> None:
        sender = self.sender()
        if isinstance(sender, Answer):
            self._for_s = self.lasts[sender]
            self.until.clear()
            self._look()

    @Slot()
    def _look(self) -> None:
        """Say what it would do, or what is missing."""
        now = self._board.clock()
        texts = (field.text() for field in (self.conditions, self.begins, self.until, self.reason))
        conditions, begins, until, reason = texts
        asked = Asked(conditions=conditions, begins=begins, until=until, for_s=self._for_s, reason=reason)
        self._wanted = None
        try:
            self._wanted = made_of(asked, self._by, now, str(uuid.uuid4()))
        except ValueError as error:
            words = told(said_by(error))
        else:
            targets = [target.id for target in self._board.targets]
            words = effect(self._wanted, self._board.picture().entries, targets, now)
        self.words.setText(capped(words))
        self.button.setEnabled(self._wanted is not None)
        for button, seconds in self.lasts.items():
            set_chosen(button, chosen=not until.strip() and seconds == self._for_s)
        self.adjustSize()

    def _lay_out(self) -> None:
        for button in self.lasts:
            button.clicked.connect(self._take_time)
        named = (
            (self.conditions, tr("What is worked on: conditions on labels")),
            (self.begins, tr("From: now, 22:30, or a date with a time")),
            (self.until, tr("Until, if none of the times below")),
            (self.reason, tr("Why, for your colleagues")),
        )
        for field, words in named:
            field.setMaxLength(WORDS_LIMIT)
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            field.textChanged.connect(self._look)
        column, times, last = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(*(round(px * self._zoom) for px in (22, 20, 22, 18)))
        column.setSpacing(round(12 * self._zoom))
        column.addWidget(plain_label(tr("Start maintenance"), role=DeskType.DIALOG.at(self._zoom)))
        column.addWidget(self._offers_row)
        column.addWidget(self.conditions)
        times.addWidget(self.begins)
        times.addWidget(self.until)
        column.addLayout(times)
        column.addWidget(Flowing(*self.lasts, gap=round(8 * self._zoom)))
        column.addWidget(self.reason)
        column.addWidget(self.words)
        self.button.setProperty("primary", True)
        self._cancel.clicked.connect(self.cancel)
        self.button.clicked.connect(self.send)
        last.addStretch(1)
        last.addWidget(self._cancel)
        last.addWidget(self.button)
        column.addLayout(last)
