"""A form of blanks: needed ones in sight, optional ones folded, what is wrong at its own field."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from noc_app.config.blanks import Blank
from noc_app.ui.desk.adding.wizard import Wizard
from noc_app.ui.desk.blank_field import Field, NamesField, SecretField, changed_of, field_of, set_text, text_of
from noc_app.ui.fonts import DeskType, Role
from noc_app.ui.language import told, tr
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints


class SettingsForm(QWidget):
    """The fields of `blanks`; what is typed goes to the wizard at once, and `changed` says so."""

    changed = Signal()

    def __init__(self, wizard: Wizard, blanks: Sequence[Blank], paints: Paints, ringless: str) -> None:
        super().__init__()
        self._wizard, self._paints = wizard, paints
        self.rows = {blank.name: Row(blank, paints, ringless) for blank in blanks}
        self.more = QPushButton()
        self.more.setCheckable(True)
        self.more.toggled.connect(self._fold)
        self.general = _label(paints, DeskType.BODY_STRONG)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(14 * paints.zoom))
        self._column.addWidget(self.general)
        self._heads: dict[str, QLabel] = {}
        self._fill()
        for row in self.rows.values():
            self._show_answer(row)
            row.changed.connect(self._take)
        self._refold()
        self.show_problems(wizard.draft.problems)

    @property
    def fields(self) -> Mapping[str, Field]:
        """Return the fields by the names of their blanks."""
        return {name: row.field for name, row in self.rows.items()}

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say what is wrong, each at its field; folded ones are opened for it."""
        for name, row in self.rows.items():
            row.show_problem(problems.get(name, ""))
        said = [words for name, words in problems.items() if name not in self.rows]
        self.general.setText(capped("; ".join(said)))
        self.general.setVisible(bool(said))
        if any(name in problems and not row.blank.first for name, row in self.rows.items()):
            self.more.setChecked(True)

    def first_problem(self) -> QWidget | None:
        """Return the first field with a problem."""
        wrong = (row for row in self.rows.values() if row.wrong)
        return next((row.field for row in wrong if not row.isHidden()), None)

    @Slot()
    def _take(self) -> None:
        row = self.sender()
        assert isinstance(row, Row)  # noqa: S101 - only rows are connected
        name = row.blank.name
        if isinstance(row.field, SecretField):
            self._wizard.keep_secret(name, row.field.secret)
        self._wizard.answer(name, text_of(row.field))
        row.show_problem("")
        self._refold()
        self.changed.emit()

    @Slot(bool)
    def _fold(self, opened: bool) -> None:  # noqa: FBT001 - as the signal has it
        self._refold()

    def _refold(self) -> None:
        """Show what is asked for, with these answers, as far as it is not folded."""
        texts, opened = self._wizard.draft.texts, self.more.isChecked()
        for row in self.rows.values():
            row.setVisible(row.blank.asked(texts) and (row.blank.first or opened))
        folded = [row for row in self.rows.values() if not row.blank.first]
        self.more.setVisible(bool(folded))
        said = tr("Fewer settings") if opened else tr("More settings (%n)", len(folded))
        self.more.setText(said)
        self.more.setAccessibleName(said)
        for group, head in self._heads.items():
            head.setVisible(any(r.blank.group == group and not r.isHidden() for r in self.rows.values()))

    def _fill(self) -> None:
        first = [row for row in self.rows.values() if row.blank.first]
        later = [row for row in self.rows.values() if not row.blank.first]
        for row in first:
            self._column.addWidget(row)
        self._column.addWidget(self.more)
        for row in later:
            group = row.blank.group
            if group and group not in self._heads:
                self._heads[group] = head = _label(self._paints, DeskType.SECTION)
                head.setText(capped(told(group)))
                self._column.addWidget(head)
            self._column.addWidget(row)

    def _show_answer(self, row: "Row") -> None:
        text = self._wizard.text(row.blank)
        if isinstance(row.field, SecretField):
            row.field.show_reference(text, self._wizard.draft.secrets.get(row.blank.name, ""))
        else:
            set_text(row.field, text)


class Row(QWidget):
    """One blank: its title, the field, what it means, and what is wrong with it."""

    changed = Signal()

    def __init__(self, blank: Blank, paints: Paints, ringless: str) -> None:
        super().__init__()
        self.blank, self._theme = blank, paints.theme
        self.wrong = ""
        self.title, self.note, self.problem = (
            _label(paints, role) for role in (DeskType.LABEL, DeskType.META, DeskType.BODY_STRONG)
        )
        optional = "" if blank.needed else tr(" (optional)")
        self.title.setText(capped(f"{told(blank.title)}{optional}"))
        self.field = field_of(blank, paints, ringless)
        self.title.setBuddy(self.field)
        self.field.setAccessibleDescription(capped(told(blank.help)))
        self.note.setText(capped(told(blank.help)))
        self.note.setVisible(bool(blank.help))
        self.note.setStyleSheet(f"color: {paints.theme.text3};")
        self.title.setStyleSheet(f"color: {paints.theme.text2};")
        self.problem.hide()
        changed_of(self.field).connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(5 * paints.zoom))
        for part in (self.title, self.field, self.problem, self.note):
            column.addWidget(part)

    def show_problem(self, words: str) -> None:
        """Say what is wrong with the answer, nothing if it is right."""
        self.wrong = words
        said = capped(f"{told(self.blank.title)}: {told(words)}") if words else ""
        self.problem.setText(said)
        self.problem.setVisible(bool(words))
        framed = self.field.line if isinstance(self.field, SecretField) else self.field
        if not isinstance(framed, NamesField):
            framed.setStyleSheet(f"border: 2px solid {self._theme.text};" if words else "")
        self.field.setAccessibleDescription(said or capped(told(self.blank.help)))

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()


def _label(paints: Paints, role: Role) -> QLabel:
    label = plain_label(role=role.at(paints.zoom))
    label.setWordWrap(True)
    return label
