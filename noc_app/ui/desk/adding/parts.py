"""Parts of the wizard's page: the head of a step, the right side, and the last step."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from noc_app.config.editing import added
from noc_app.ui.desk.adding.fills import FillsView
from noc_app.ui.desk.adding.settings_form import SettingsForm
from noc_app.ui.desk.adding.wizard import LAST, Wizard
from noc_app.ui.desk.detail_parts import KeyButton
from noc_app.ui.fonts import DeskType, Role, font
from noc_app.ui.language import tr
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

SIDE_PX, FINISH_PX, PREVIEW_PX = 430, 680, 190


class Head(QWidget):
    """What a step is about, and a button that connects again."""

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        zoom = paints.zoom
        self.title, self.note = _label(DeskType.DIALOG, paints), _label(DeskType.BODY, paints)
        self.note.setStyleSheet(f"color: {paints.theme.text2};")
        self.again = KeyButton(tr("Connect again"), "F5", paints)
        words, row = QVBoxLayout(), QHBoxLayout(self)
        words.setSpacing(round(2 * zoom))
        words.addWidget(self.title)
        words.addWidget(self.note)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(self.again)

    def show_words(self, title: str, note: str, *, again: bool) -> None:
        """Show what the open step is about."""
        self.title.setText(capped(title))
        self.note.setText(capped(note))
        self.again.setVisible(again)


class Side(QFrame):
    """The settings beside their test, and which panels they can fill."""

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self._paints = paints
        self.setObjectName("side")
        self.fills = FillsView(paints)
        self._settings, self._fills_head = _label(DeskType.SECTION, paints), _label(DeskType.SECTION, paints)
        self._settings.setText(tr("Settings"))
        self._fills_head.setText(tr("This target can fill"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(round(px * paints.zoom) for px in (24, 20, 24, 20)))
        self._column.setSpacing(round(14 * paints.zoom))
        for widget in (self._settings, self._fills_head, self.fills):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.be_wide(wide=True)

    def hold(self, form: SettingsForm) -> None:
        """Have the form here."""
        if self._column.indexOf(form) < 0:
            self._column.insertWidget(1, form)

    def show_fills_head(self, *, shown: bool) -> None:
        """Show the panels, or not while nothing was found."""
        self._fills_head.setVisible(shown)
        self.fills.setVisible(shown)

    def be_wide(self, *, wide: bool) -> None:
        """Stand beside the test, or below it."""
        theme = self._paints.theme
        edge = "left" if wide else "top"
        self.setStyleSheet(f"#side {{ background: {theme.tile}; border-{edge}: 1px solid {theme.hairline}; }}")
        if wide:
            self.setFixedWidth(round(SIDE_PX * self._paints.zoom))
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)


class Finish(QWidget):
    """Name and interval, where it is written, and exactly what."""

    def __init__(self, wizard: Wizard, paints: Paints) -> None:
        super().__init__()
        self._wizard, self._paints = wizard, paints
        self.names = frozenset(LAST)
        self.form: SettingsForm | None = None
        self.where = _label(DeskType.BODY, paints)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setFont(font(DeskType.CODE.at(paints.zoom)))
        self.preview.setFixedHeight(round(PREVIEW_PX * paints.zoom))
        self.preview.setAccessibleName(tr("What is written into the configuration"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(14 * paints.zoom))
        self._column.addWidget(self.where)
        self._column.addWidget(self.preview)
        self.setMaximumWidth(round(FINISH_PX * paints.zoom))

    def make(self, ringless: str) -> None:
        """Have the fields of the chosen system."""
        if self.form is not None:
            self.form.setParent(None)
            self.form.deleteLater()
        self.form = SettingsForm(self._wizard, self._wizard.last_blanks, self._paints, ringless)
        self.form.more.setChecked(True)
        self.form.more.hide()
        self.form.changed.connect(self._preview)
        self._column.insertWidget(0, self.form)
        self.setFocusProxy(self.form.fields["id"])

    def show_draft(self, file: Path) -> None:
        """Show where it goes."""
        kept = tr("Secrets go to the system keyring, not into the file.") if self._wizard.typed else ""
        said = tr("This is appended to {file}; nothing else in it changes. {kept}", file=file, kept=kept)
        self.where.setText(capped(said.strip()))
        self._preview()

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say what is wrong, each at its field."""
        if self.form is not None:
            self.form.show_problems({name: words for name, words in problems.items() if name in self.names})

    @Slot()
    def _preview(self) -> None:
        self.preview.setPlainText(added("", ("targets",), [dict(self._wizard.entry)]))


def _label(role: Role, paints: Paints) -> QLabel:
    label = plain_label(role=role.at(paints.zoom))
    label.setWordWrap(True)
    return label


def backwards(page: QWidget, back: Callable[[], None]) -> QShortcut:
    """Have Alt and the left arrow mean `back` anywhere in `page`; buttons would take the arrow for themselves."""
    made = QShortcut(QKeySequence("Alt+Left"), page)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(back)
    return made


def be_primary(button: QPushButton, *, primary: bool) -> None:
    """Have a button be the one that Enter means, or an ordinary one."""
    if bool(button.property("primary")) != primary:
        button.setProperty("primary", primary)
        button.style().unpolish(button)
        button.style().polish(button)
