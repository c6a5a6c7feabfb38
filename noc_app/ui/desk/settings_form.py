"""Every setting of the configuration file: found by words, changed at once, taken back."""

from collections.abc import Awaitable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.config.config_file import ChangedMeanwhile
from noc_app.config.form import Stated
from noc_app.config.yaml_file import Where
from noc_app.model import NocError
from noc_app.model.errors import said_by
from noc_app.ui.desk.settings_row import SettingRow
from noc_app.ui.fonts import DeskType
from noc_app.ui.language import told, tr
from noc_app.ui.links import open_document
from noc_app.ui.tasks import TaskScope
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints


class Configured(Protocol):
    """The configuration file as the form sees it; what cannot be done raises NocError with the reason."""

    @property
    def path(self) -> Path:
        """Return the file that changes go to."""

    @property
    def steps(self) -> int:
        """Return how many changes can be taken back."""

    def stated(self) -> Sequence[Stated]:
        """Return every setting as it is now."""

    async def change(self, path: Where, value: object) -> None:
        """Write a value and use it."""

    async def reset(self, path: Where) -> None:
        """Let the default count."""

    async def undo(self) -> None:
        """Take the last change back."""

    async def take_in(self) -> None:
        """Read what somebody else wrote."""

    async def export(self, file: Path) -> None:
        """Write a profile for other seats."""

    async def import_changes(self, file: Path) -> Sequence[str]:
        """Return what a profile would change, line by line."""

    async def import_profile(self, file: Path) -> None:
        """Take a profile over."""


class SettingsForm(QWidget):
    """The settings by section. `head` is what stays in sight above it: search, undo, and what became of a change."""

    def __init__(self, config: Configured, paints: Paints) -> None:
        super().__init__()
        self._config, self._paints = config, paints
        self._tasks = TaskScope(self, self._failed)
        self.rows: dict[Where, SettingRow] = {}
        self._sections: dict[str, Section] = {}
        self.search, self.undo, self.take_in = (
            QLineEdit(),
            QPushButton(tr("Undo")),
            QPushButton(tr("Take the new file in")),
        )
        self.said = plain_label(role=DeskType.BODY.at(paints.zoom))
        self.said.setWordWrap(True)
        self.head = self._headed()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(10 * paints.zoom))
        self._column.addStretch(1)  # or what a search leaves is spread over the whole height

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """The rows are made when somebody looks: a desk that is opened in a hurry does not wait for them."""
        super().showEvent(event)
        self.refresh()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.take_back()
        else:
            super().keyPressEvent(event)

    @Slot()
    def refresh(self) -> None:
        """Show every setting as it is now."""
        try:
            stated = self._config.stated()
        except NocError as error:
            self._say(told(said_by(error)))
            return
        for one in stated:
            row = self.rows.get(one.setting.path)
            if row is None:
                self._add(one)
            elif row.stated != one:
                row.show_stated(one)
        self._say_steps()
        self.seek()

    @Slot()
    def seek(self) -> None:
        """Show the settings that the search is about."""
        words = self.search.text().lower().split()
        shown = {path: row.fits(words) for path, row in self.rows.items()}
        for path, row in self.rows.items():
            row.setVisible(shown[path])
        for section, heading in self._sections.items():
            heading.setVisible(any(shown[p] for p, row in self.rows.items() if row.stated.setting.section == section))
        if words and not any(shown.values()):
            self._say(tr("No setting is called so"))
        elif words:
            self._say("")

    @Slot()
    def take_back(self) -> None:
        """Take the last change back."""
        if self._config.steps:
            self._tasks.spawn(self._done(self._config.undo(), tr("Taken back")), name="undo a setting")

    @Slot(object, object)
    def _change(self, path: Where, value: object) -> None:
        self._tasks.spawn(self._at(path, self._config.change(path, value)), name="change a setting")

    @Slot(object)
    def _reset(self, path: Where) -> None:
        self._tasks.spawn(self._at(path, self._config.reset(path)), name="reset a setting")

    @Slot()
    def _take_in(self) -> None:
        self._tasks.spawn(self._done(self._config.take_in(), tr("The file on disk is in force")), name="take a file in")

    async def _at(self, path: Where, work: Awaitable[None]) -> None:
        """Do `work`; what is refused is said at its own field."""
        try:
            await self._done(work, tr("Written to {file}", file=self._config.path))
        except ChangedMeanwhile:
            raise
        except NocError as error:
            self.rows[path].refuse(said_by(error))
            self._say("")

    async def _done(self, work: Awaitable[None], words: str) -> None:
        await work
        self._say(words)
        self.take_in.hide()
        self.refresh()

    def _failed(self, error: NocError) -> None:
        self._say(told(said_by(error)))
        self.take_in.setVisible(isinstance(error, ChangedMeanwhile))

    def _say(self, words: str) -> None:
        self.said.setText(capped(words))

    def _say_steps(self) -> None:
        self.undo.setEnabled(self._config.steps > 0)

    @Slot()
    def _open(self) -> None:
        self._say(open_document(self._config.path))

    def _add(self, stated: Stated) -> None:
        name = stated.setting.section
        section = self._sections.get(name)
        if section is None:
            section = self._sections[name] = Section(name, self._paints)
            self._column.insertWidget(self._column.count() - 1, section)
        row = self.rows[stated.setting.path] = SettingRow(stated, self._paints)
        row.wanted.connect(self._change)
        row.reset_wanted.connect(self._reset)
        row.editor_wanted.connect(self._open)
        section.rows.addWidget(row)

    def _headed(self) -> QWidget:
        head = QWidget()
        self.search.setPlaceholderText(tr("Search the settings"))
        self.search.setAccessibleName(tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.seek)
        self.undo.clicked.connect(self.take_back)
        self.undo.setAccessibleName(tr("Undo the last change"))
        self.take_in.clicked.connect(self._take_in)
        self.take_in.hide()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(12 * self._paints.zoom))
        self.search.setMaximumWidth(round(420 * self._paints.zoom))
        row.addWidget(self.search, 1)
        row.addWidget(self.undo)
        row.addWidget(self.said, 2)
        row.addWidget(self.take_in)
        return head


class Section(QWidget):
    """A heading and the settings below it, on a ground of their own."""

    def __init__(self, name: str, paints: Paints) -> None:
        super().__init__()
        zoom, theme = paints.zoom, paints.theme
        ground = QFrame()
        ground.setObjectName("section")
        ground.setStyleSheet(f"#section {{ background: {theme.tile}; border-radius: 6px; }}")
        self.rows = QVBoxLayout(ground)
        self.rows.setContentsMargins(*(round(px * zoom) for px in (16, 14, 16, 14)))
        self.rows.setSpacing(round(16 * zoom))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, round(6 * zoom), 0, 0)
        column.setSpacing(round(6 * zoom))
        column.addWidget(plain_label(told(name), role=DeskType.SECTION.at(zoom)))
        column.addWidget(ground)
