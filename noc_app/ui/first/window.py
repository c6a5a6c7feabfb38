"""The window of the first run. Every step can be skipped, and so can all of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from noc_app.alerting.sounds import Sound
from noc_app.config.yaml_file import Where
from noc_app.ui.desk.adding.adds import Adds
from noc_app.ui.desk.adding.page import AddingPage
from noc_app.ui.desk.adding.parts import backwards
from noc_app.ui.desk.adding.rail import Rail
from noc_app.ui.desk.adding.wizard import Wizard
from noc_app.ui.desk.alarm import Plays
from noc_app.ui.desk.chosen import Answer
from noc_app.ui.desk.detail_parts import KeyButton
from noc_app.ui.desk.keymap import in_words
from noc_app.ui.first.state import FirstRun, Step
from noc_app.ui.first.steps import Choices, question, step_name
from noc_app.ui.fonts import DeskType, Role
from noc_app.ui.language import tr
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

SIZE = QSize(1280, 800)
VOLUME = 0.8
WIDE_PX = 1000  # at 100 %: below this width the steps are words


class FirstRunWindow(QWidget):
    """Emits `over` once: True to go on to the board, False if the window was closed, which decides nothing.

    `look` asks for another theme; whoever gets it makes another window of the same `run` and `wizard`.
    """

    over = Signal(bool)
    look = Signal(str)

    def __init__(self, run: FirstRun, adding: tuple[Adds, Wizard], paints: Paints, player: Plays) -> None:
        super().__init__()
        self.run, self._paints, self._player, self._told = run, paints, player, False
        self.setWindowTitle(tr("NOC Board: first run"))
        self.rail = Rail(paints, tr("Welcome"))
        self.title, self.note = self._label(DeskType.DIALOG), self._label(DeskType.BODY)
        self.note.setStyleSheet(f"color: {paints.theme.text2};")
        self.adding = AddingPage(*adding, paints)
        self.adding.inner = True
        self.adding.leave_button.setText(tr("Skip"))
        self.adding.leave_button.setAccessibleName(tr("Skip"))
        self.back, self.skip, self.skip_all, self.next = (
            KeyButton(tr("Back"), in_words("Alt+Left"), paints),
            KeyButton(tr("Skip"), tr("Esc"), paints),
            KeyButton(tr("Skip all"), "", paints),
            KeyButton(tr("Next"), tr("Enter"), paints),
        )
        self.next.setProperty("primary", True)
        self.heard = self._label(DeskType.BODY)
        self.diagonal, self.distance, self.size_words = QLineEdit(), QLineEdit(), self._label(DeskType.BODY)
        self.choices = self._choices()
        self._backwards = backwards(self, self.go_back)
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.open(run.step)

    def open(self, step: Step) -> None:
        """Show a step."""
        self.run.step = step
        self.rail.show_steps([(step_name(s), "") for s in Step], step)
        self._say_title()
        self.stack.setCurrentIndex(step)
        own = step is Step.TARGET  # the wizard has buttons of its own
        for widget in (self.title, self.note, self.skip, self.next):
            widget.setVisible(not own)
        self.back.setVisible(step is not Step.LOOK)
        self._backwards.setEnabled(not own)  # the wizard has the same
        self.next.setText(tr("Open the board") if self.run.after is None else tr("Next"))
        self.next.setAccessibleName(self.next.text())
        self._focus()

    @Slot()
    def go_on(self) -> None:
        """Keep what is chosen and open the next step; after the last one the board."""
        if self.run.step is Step.WALL and self.run.size_problem:
            self._say_size()
            (self.diagonal if self.run.size_problem == "diagonal" else self.distance).setFocus()
            return
        self._to(self.run.after)

    @Slot()
    def pass_by(self) -> None:
        """Open the next step with this one as it is by default."""
        self._forget(self.run.step)
        self._to(self.run.after)

    @Slot()
    def go_back(self) -> None:
        """Open the step before."""
        if (step := self.run.before) is not None:
            self.open(step)

    @Slot()
    def end(self) -> None:
        """Go to the board with what was chosen so far."""
        self._tell(going_on=True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, focus = event.key(), self.focusWidget()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focus.click() if isinstance(focus, QPushButton) and not isinstance(focus, Answer) else self.go_on()
        elif key == Qt.Key.Key_Escape:
            self.pass_by()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._tell(going_on=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.setVisible(self._is_wide)
        self._say_title()

    def _say_title(self) -> None:
        title, note = question(self.run.step)
        self.title.setText(capped(title if self._is_wide else f"{self.rail.place}: {title}"))
        self.note.setText(capped(note))

    @property
    def _is_wide(self) -> bool:
        return self.width() >= WIDE_PX * self._paints.zoom

    @override
    def sizeHint(self) -> QSize:
        room = QApplication.primaryScreen().availableSize()
        return (SIZE * self._paints.zoom).boundedTo(room)

    def _to(self, step: Step | None) -> None:
        self.end() if step is None else self.open(step)

    def _tell(self, *, going_on: bool) -> None:
        if not self._told:
            self._told = True
            self.over.emit(going_on)

    def _forget(self, step: Step) -> None:
        for where, choices in self.choices.items():
            if choices.step is step:
                self.run.chosen.pop(where, None)
                choices.mark("")
        if step is Step.DATA:
            self.run.demo = False
        if step is Step.WALL:
            self.diagonal.clear()
            self.distance.clear()

    @Slot(str)
    def _chosen(self, value: str) -> None:
        choices = self.sender()
        assert isinstance(choices, Choices)  # noqa: S101 - only they are connected
        where = next(where for where, found in self.choices.items() if found is choices)
        choices.mark(value)
        if choices.step is Step.DATA:
            self.run.demo = value == "demo"
            return
        self.run.choose(where, value)
        if where == ("desk", "theme"):
            self.look.emit(value)

    @Slot()
    def _sound(self) -> None:
        self._player.play(Sound.CRITICAL, VOLUME)
        problem = self._player.problem
        said = tr("Nothing can be heard: {why}", why=problem) if problem else tr("This is how a critical sounds.")
        self.heard.setText(capped(said))

    @Slot()
    def _sized(self) -> None:
        self.run.diagonal, self.run.distance = self.diagonal.text(), self.distance.text()
        self._say_size()

    def _say_size(self) -> None:
        words = {
            "near": tr("Everything is readable in its usual size, and more fits."),
            "standard": tr("Everything is readable in its usual size."),
            "far": tr("Everything is drawn larger, on more pages."),
            "": "",
        }[self.run.density]
        wrong = self.run.size_problem
        if wrong:
            words = (
                tr("Diagonal: a number from 5 to 400") if wrong == "diagonal" else tr("Distance: a number up to 100")
            )
        self.size_words.setText(words)

    @Slot(str)
    def _added(self, target: str) -> None:
        self._to(self.run.after)

    @Slot(str)
    def _left_adding(self, page: str) -> None:
        self._to(self.run.after)

    def _focus(self) -> None:
        if self.run.step is Step.TARGET:
            self.adding.focus.setFocus()
            return
        found = next((choices for choices in self.choices.values() if choices.step is self.run.step), None)
        (found.first if found is not None else self.next).setFocus()

    def _choices(self) -> dict[Where, Choices]:
        """Return what is chosen by buttons, by the key of the configuration that it is about."""
        run, zoom = self.run, self._paints
        made: dict[Where, Choices] = {}
        if run.languages:
            named = [(name, LANGUAGES.get(name, tr("As the desktop"))) for name in run.languages]
            made["language",] = Choices(Step.LOOK, tr("Language"), named, zoom)
        themes = [("system", tr("As the desktop")), ("dark", tr("Dark")), ("light", tr("Light"))]
        made["desk", "theme"] = Choices(Step.LOOK, tr("Theme"), themes, zoom)
        roles = [
            ("wall", tr("A wall that shows")),
            ("desk", tr("A desk where alerts are handled")),
            ("both", tr("Both")),
        ]
        made["start",] = Choices(Step.ROLE, tr("This seat is"), roles, zoom)
        data = [("real", tr("My own systems")), ("demo", tr("A demo, nothing of it real"))]
        made["data",] = Choices(Step.DATA, tr("Show"), data, zoom)
        for where, choices in made.items():
            choices.mark(run.chosen.get(where, ""))
        return made

    def _connect(self) -> None:
        for choices in self.choices.values():
            choices.chosen.connect(self._chosen)
        for button, work in self._works():
            button.clicked.connect(work)
        self.adding.added.connect(self._added)
        self.adding.left.connect(self._left_adding)
        self.adding.before.connect(self.go_back)
        for line in (self.diagonal, self.distance):
            line.textChanged.connect(self._sized)

    def _works(self) -> Sequence[tuple[QPushButton, Callable[[], None]]]:
        return (
            (self.back, self.go_back),
            (self.skip, self.pass_by),
            (self.skip_all, self.end),
            (self.next, self.go_on),
        )

    def _lay_out(self) -> None:
        zoom = self._paints.zoom
        for step in Step:
            self.stack.addWidget(self.adding if step is Step.TARGET else self._step(step))
        column, whole, row = QVBoxLayout(), QHBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(*(round(px * zoom) for px in (28, 20, 28, 14)))
        column.setSpacing(round(10 * zoom))
        for widget in (self.back, self.skip, self.skip_all):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.next)
        for part in (self.title, self.note):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        column.addLayout(row)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.rail)
        whole.addLayout(column, 1)

    def _step(self, step: Step) -> QWidget:
        """Return what a step asks, as a page that scrolls."""
        zoom, inside = self._paints.zoom, QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, round(8 * zoom), 0, 0)
        column.setSpacing(round(18 * zoom))
        for choices in self.choices.values():
            if choices.step is step:
                column.addWidget(choices)
        if step is Step.WALL:
            self._wall_step(column)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    def _wall_step(self, column: QVBoxLayout) -> None:
        hear = QPushButton(tr("Hear a critical"))
        hear.clicked.connect(self._sound)
        column.addWidget(self._titled(tr("Sound")))
        column.addWidget(hear, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.heard)
        column.addWidget(self._titled(tr("The wall, if there is one")))
        for line, words, kept in (
            (self.diagonal, tr("Diagonal of its screen, inches"), self.run.diagonal),
            (self.distance, tr("Distance from which it is read, metres"), self.run.distance),
        ):
            label = self._label(DeskType.LABEL)
            label.setText(words)
            label.setBuddy(line)
            line.setAccessibleName(words)
            line.setText(kept)
            line.setMaximumWidth(round(240 * self._paints.zoom))
            column.addWidget(label)
            column.addWidget(line)
        column.addWidget(self.size_words)

    def _titled(self, words: str) -> QWidget:
        label = self._label(DeskType.SECTION)
        label.setText(words)
        return label

    def _label(self, role: Role) -> QLabel:
        label = plain_label(role=role.at(self._paints.zoom))
        label.setWordWrap(True)
        return label


LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "tr": "Türkçe"}
