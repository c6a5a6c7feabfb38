"""Asking for the words, the time or the person of an order. A child of the window, so alarms and keys go on."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.ui.desk.chosen import Answer, set_chosen
from noc_app.ui.desk.detail_parts import KeyButton
from noc_app.ui.desk.flow import Flowing
from noc_app.ui.desk.questions import USUAL_TIME_S, Choice, Question, times
from noc_app.ui.fonts import DeskType
from noc_app.ui.language import tr
from noc_app.ui.text import plain_label
from noc_app.ui.theme import Paints

WIDTH = 582
WORDS_LIMIT = 500


@dataclass(frozen=True, slots=True)
class Asking:
    """What is asked, and what is answered so far."""

    question: Question
    words: str
    for_s: float
    choice: Choice | None


class AskPopover(QFrame):
    """Emits `answered` with (Question, words, seconds, Choice or None); Esc closes it and changes nothing."""

    answered = Signal(object, str, float, object)
    left = Signal()

    def __init__(self, paints: Paints, parent: QWidget) -> None:
        super().__init__(parent)
        theme = paints.theme
        self._question: Question | None = None
        self._choice: Choice | None = None
        self._for_s = USUAL_TIME_S
        self.setObjectName("ask")
        self.setStyleSheet(
            f"#ask {{ background: {theme.raised}; border: 1px solid {theme.edge}; border-radius: 8px; }}"
            f'QPushButton[chosen="true"] {{ background: {theme.focus_tint}; border: 2px solid {theme.focus}; }}'
        )
        self.setFixedWidth(round(WIDTH * paints.zoom))
        self._title, self._hint = (plain_label(role=r.at(paints.zoom)) for r in (DeskType.DIALOG, DeskType.META))
        self._title.setWordWrap(True)
        self._hint.setWordWrap(True)
        self.words = QLineEdit()
        self.words.setMaxLength(WORDS_LIMIT)
        self.words.returnPressed.connect(self.send)
        self.words.textChanged.connect(self._typed)
        self.times = {Answer(words): seconds for words, seconds in times()}
        self.choices: dict[Answer, Choice] = {}
        gap, self._zoom = round(8 * paints.zoom), paints.zoom
        self._times_row, self._choices_row = Flowing(*self.times, gap=gap), Flowing(gap=gap)
        self._cancel, self.button = KeyButton(tr("Cancel"), tr("Esc"), paints), KeyButton("", tr("Enter"), paints)
        self._lay_out()
        self.hide()

    @property
    def question(self) -> Question | None:
        """Return what is asked, None if nothing is."""
        return self._question

    def ask(self, question: Question) -> None:
        """Open with `question`."""
        self._question = question
        self._title.setText(question.title)
        self.words.clear()
        optional = not (question.needed or question.choices)
        self.words.setPlaceholderText(tr("{what} (optional)", what=question.ask) if optional else question.ask)
        self.words.setAccessibleName(question.ask)
        self.button.setText(question.button)
        self._times_row.setVisible(question.times)
        self._offer(question.choices)
        self._mark()
        self.adjustSize()
        self.show()
        self.raise_()
        self.words.setFocus()

    @property
    def lasting(self) -> "Asking | None":
        """Return what is asked and answered so far, for the window that comes after this one; None if nothing is."""
        asked = self._question
        return Asking(asked, self.words.text(), self._for_s, self._choice) if asked is not None else None

    def take_over(self, before: "Asking") -> None:
        """Ask what the popover of the window before asks, with what is answered."""
        self.ask(before.question)
        self._for_s, self._choice = before.for_s, before.choice
        self.words.setText(before.words)
        self._mark()

    def choose_last(self) -> None:
        """Choose the last of what is offered, the widest."""
        if self.choices:
            self._choice = list(self.choices.values())[-1]
            self._mark()

    @Slot()
    def send(self) -> None:
        """Give the answers if they are complete."""
        question = self._question
        if question is None or not self.button.isEnabled():
            return
        self._question = None
        self.hide()
        self.answered.emit(question, self.words.text(), self._for_s, None if self._typed_name else self._choice)

    @Slot()
    def cancel(self) -> None:
        """Close and change nothing."""
        if self._question is not None:
            self._question = None
            self.hide()
            self.left.emit()

    @property
    def _typed_name(self) -> bool:
        """Return whether a name was typed that takes the place of those that are offered."""
        named = self._choice is not None and bool(self._choice.to)
        return named and bool(self.words.text().strip())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.send()

    @Slot()
    def _chosen(self) -> None:
        sender = self.sender()
        if isinstance(sender, Answer):
            self._for_s = self.times.get(sender, self._for_s)
            self._choice = self.choices.get(sender, self._choice)
        self._mark()

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._mark()

    def _offer(self, choices: tuple[Choice, ...]) -> None:
        for button in self.choices:
            self._choices_row.flow.removeWidget(button)
            button.deleteLater()
        self.choices = {}
        for choice in choices:
            button = Answer(choice.words)
            button.clicked.connect(self._chosen)
            self.choices[button] = choice
            self._choices_row.add(button)
        self._choice = choices[0] if choices else None
        self._choices_row.setVisible(bool(choices))

    def _mark(self) -> None:
        """Show what is chosen, what it would do, and whether it can be sent."""
        for button, seconds in self.times.items():
            set_chosen(button, chosen=seconds == self._for_s)
        for button, choice in self.choices.items():
            set_chosen(button, chosen=choice is self._choice and not self._typed_name)
        hint = self._choice.hint if self._choice is not None else ""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        words = bool(self.words.text().strip())
        self.button.setEnabled(words or not (self._question is not None and self._question.needed))

    def _lay_out(self) -> None:
        for button in self.times:
            button.clicked.connect(self._chosen)
        column, last = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(*(round(px * self._zoom) for px in (22, 20, 22, 18)))
        column.setSpacing(round(12 * self._zoom))
        for part in (self._title, self._choices_row, self._hint, self.words, self._times_row):
            column.addWidget(part)
        self.button.setProperty("primary", True)
        self._cancel.clicked.connect(self.cancel)
        self.button.clicked.connect(self.send)
        last.addStretch(1)
        last.addWidget(self._cancel)
        last.addWidget(self.button)
        column.addLayout(last)
