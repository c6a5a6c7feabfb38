"""What the steps of the first run ask, and the buttons by which it is answered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from noc_app.ui.desk.chosen import Answer
from noc_app.ui.desk.flow import Flowing
from noc_app.ui.first.state import Step
from noc_app.ui.fonts import DeskType
from noc_app.ui.language import tr
from noc_app.ui.text import plain_label
from noc_app.ui.theme import Paints


def step_name(step: Step) -> str:
    """Return the name of a step, as the rail has it."""
    return {
        Step.LOOK: tr("Language and theme"),
        Step.ROLE: tr("Wall or operator"),
        Step.DATA: tr("Demo or real"),
        Step.TARGET: tr("First target"),
        Step.WALL: tr("Sound and distance"),
    }[step]


def question(step: Step) -> tuple[str, str]:
    """Return what a step asks, and what is to be known about it."""
    later = tr("All of it can be changed later, and skipped now.")
    return {
        Step.LOOK: (tr("How shall it look?"), later),
        Step.ROLE: (tr("What is this seat for?"), tr("It decides what opens when NOC Board is started.")),
        Step.DATA: (tr("What shall it show?"), tr("The demo says on every screen that it is one.")),
        Step.TARGET: (tr("Which system shall be watched?"), later),
        Step.WALL: (tr("Can it be heard, and read?"), later),
    }[step]


class Choices(QWidget):
    """One question with a button for each answer; `chosen` emits the answer's id."""

    chosen = Signal(str)

    def __init__(self, step: Step, title: str, answers: Sequence[tuple[str, str]], paints: Paints) -> None:
        super().__init__()
        self.step, self._title = step, title
        self.buttons = {name: Answer(words) for name, words in answers}
        theme = paints.theme
        self.setStyleSheet(
            f"QPushButton:checked {{ background: {theme.focus_tint}; border: 2px solid {theme.focus};"
            f" color: {theme.text}; }}"
        )
        for button in self.buttons.values():
            button.setCheckable(True)
            button.clicked.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(8 * paints.zoom))
        column.addWidget(plain_label(title, role=DeskType.SECTION.at(paints.zoom)))
        column.addWidget(Flowing(*self.buttons.values(), gap=round(8 * paints.zoom)))
        self.mark("")

    @property
    def first(self) -> QPushButton:
        """Return the button that keys go to first: the chosen one, else the first."""
        return next((b for b in self.buttons.values() if b.isChecked()), next(iter(self.buttons.values())))

    def mark(self, name: str) -> None:
        """Show which answer is chosen, none if `name` is empty."""
        for known, button in self.buttons.items():
            button.setChecked(known == name)
            chosen = tr(", chosen") if known == name else ""
            button.setAccessibleName(f"{self._title}: {button.text()}{chosen}")

    @Slot()
    def _clicked(self) -> None:
        button = self.sender()
        self.chosen.emit(next(name for name, known in self.buttons.items() if known is button))
