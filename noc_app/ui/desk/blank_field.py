"""Fields for the blanks of a form, whatever the form: a line, a choice, several lines, names to take, a secret."""

import os
from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from noc_app.config.blanks import Blank, Shape
from noc_app.ui.desk.flow import Flowing
from noc_app.ui.fonts import DeskType, font
from noc_app.ui.language import told, tr
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

WORDS_LIMIT = 4000
_LINES_PX = 96


class NamesField(QWidget):
    """Names of which any number can be taken, each a button; `text` has one on each line."""

    changed = Signal()

    def __init__(self, names: Sequence[str], paints: Paints) -> None:
        super().__init__()
        self.buttons = {name: QPushButton(name) for name in names}
        theme = paints.theme
        self.setStyleSheet(
            f"QPushButton:checked {{ background: {theme.focus_tint}; border: 2px solid {theme.focus};"
            f" color: {theme.text}; }}"
        )
        for button in self.buttons.values():
            button.setCheckable(True)
            button.toggled.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Flowing(*self.buttons.values(), gap=round(8 * paints.zoom)))

    def text(self) -> str:
        """Return the names that were taken, one on each line."""
        return "\n".join(name for name, button in self.buttons.items() if button.isChecked())

    def setText(self, text: str) -> None:
        """Take exactly the names in `text`."""
        wanted = set(text.split())
        for name, button in self.buttons.items():
            button.setChecked(name in wanted)


class SecretField(QWidget):
    """Where a secret is, or the secret itself for the keyring. `text` is `keyring:`, `env:NAME` or `file:PATH`.

    `ringless` says why there is no keyring; then it is not offered, and said.
    """

    changed = Signal()

    def __init__(self, blank: Blank, paints: Paints, ringless: str) -> None:
        super().__init__()
        self._ringless, self._suggested = ringless, variable_for(blank.name)
        self.place, self.line = QComboBox(), QLineEdit()
        places = [("keyring", tr("System keyring"))] if not ringless else []
        places += [("env", tr("Environment variable")), ("file", tr("File"))]
        for place, words in places:
            self.place.addItem(words, place)
        self.place.setAccessibleName(tr("{title}: where it is kept", title=told(blank.title)))
        self.line.setAccessibleName(told(blank.title))
        self.line.setMaxLength(WORDS_LIMIT)
        self.note = plain_label(role=DeskType.META.at(paints.zoom))
        self.note.setWordWrap(True)
        self._lay_out(paints)
        self.place.currentIndexChanged.connect(self._placed)
        self.line.textChanged.connect(self._typed)
        self._say()

    @property
    def secret(self) -> str:
        """Return what was typed for the keyring, nothing if it is kept elsewhere."""
        return self.line.text() if self.place.currentData() == "keyring" else ""

    def text(self) -> str:
        """Return the reference, nothing while there is nothing to refer to."""
        typed = self.line.text().strip()
        if not typed:
            return ""
        place = str(self.place.currentData())
        return "keyring:" if place == "keyring" else f"{place}:{typed}"

    def show_reference(self, text: str, secret: str) -> None:
        """Show a reference as `text` gives it, with the secret that was typed for the keyring."""
        place, _, where = text.partition(":")
        at = self.place.findData(place)
        if at >= 0:
            self.place.setCurrentIndex(at)
            self.line.setText(secret if place == "keyring" else where)

    @Slot()
    def _placed(self) -> None:
        self.line.setText(self._suggested if self.place.currentData() == "env" else "")
        self._say()

    @Slot()
    def _typed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        place = self.place.currentData()
        hidden = place == "keyring"
        self.line.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        self.note.setText(capped(self._note(str(place))))

    def _note(self, place: str) -> str:
        why = f"{self._sentence()} " if self._ringless else ""
        if place == "keyring":
            return tr("Kept in the keyring of this computer, never in the configuration file.")
        if place == "file":
            return why + tr("Path of a file that only its owner may read (chmod 600).")
        name = self.line.text().strip() or "NAME"
        if os.environ.get(name):
            return why + tr("{name} is set. It must be set whenever NOC Board starts.", name=name)
        line = f"export {name}='…'" if os.name == "posix" else f"setx {name} …"
        return why + tr("{name} is not set. Before NOC Board starts, run: {line}", name=name, line=line)

    def _sentence(self) -> str:
        return tr("There is no usable keyring here ({why}).", why=told(self._ringless))

    def _lay_out(self, paints: Paints) -> None:
        row, column = QHBoxLayout(), QVBoxLayout(self)
        for layout in (row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(round(6 * paints.zoom))
        row.addWidget(self.place)
        row.addWidget(self.line, 1)
        column.addLayout(row)
        column.addWidget(self.note)


Field: TypeAlias = QLineEdit | QComboBox | QPlainTextEdit | NamesField | SecretField


def field_of(blank: Blank, paints: Paints, ringless: str = "") -> Field:
    """Return a field for a blank, with its default in it."""
    made: Field
    if blank.shape is Shape.SECRET:
        made = SecretField(blank, paints, ringless)
    elif blank.choices and blank.shape is Shape.LINES:
        made = NamesField(blank.choices, paints)
    elif blank.choices:
        made = _choice(blank)
    elif blank.shape in {Shape.LINES, Shape.YAML}:
        made = _lines(blank, paints)
    else:
        made = QLineEdit()
        made.setMaxLength(WORDS_LIMIT)
    set_text(made, blank.default)
    made.setAccessibleName(told(blank.title))
    return made


def text_of(field: Field) -> str:
    """Return what a field holds."""
    if isinstance(field, QComboBox):
        return str(field.currentData())
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def set_text(field: Field, text: str) -> None:
    """Have a field hold `text`; a choice that is not offered changes nothing."""
    if isinstance(field, QComboBox):
        if (at := field.findData(text)) >= 0:
            field.setCurrentIndex(at)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    elif isinstance(field, SecretField):
        field.show_reference(text, "")
    else:
        field.setText(text)


def changed_of(field: Field) -> SignalInstance:
    """Return the signal of a field that says that it holds something else."""
    if isinstance(field, NamesField | SecretField):
        return field.changed
    return field.currentIndexChanged if isinstance(field, QComboBox) else field.textChanged


def variable_for(name: str) -> str:
    """Return a usual name for an environment variable that holds the secret of a blank."""
    return "NOC_" + "".join(c if c.isalnum() else "_" for c in name).upper()


def _choice(blank: Blank) -> QComboBox:
    choice = QComboBox()
    if not blank.default and "" not in blank.choices:
        choice.addItem("", "")
    for value, words in zip(blank.choices, blank.shown or blank.choices, strict=True):
        choice.addItem(told(words), value)
    return choice


def _lines(blank: Blank, paints: Paints) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setFont(font(DeskType.CODE.at(paints.zoom)))
    made.setFixedHeight(round(_LINES_PX * paints.zoom))
    made.setTabChangesFocus(True)
    made.setPlaceholderText(blank.example or (tr("one on each line") if blank.shape is Shape.LINES else ""))
    return made
