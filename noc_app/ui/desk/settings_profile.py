"""Giving this seat's configuration to others as one file, and taking theirs over once it was seen what that changes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from noc_app.model import NocError
from noc_app.model.errors import said_by
from noc_app.ui.desk.flow import Flowing
from noc_app.ui.desk.settings_form import Configured
from noc_app.ui.fonts import DeskType, font
from noc_app.ui.language import told, tr
from noc_app.ui.tasks import TaskScope
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

SHOWN_LINES, SHOWN_PX = 400, 260


class ProfileBox(QWidget):
    """Two buttons; what an import would change is shown, and counts only when that is agreed to."""

    taken = Signal()

    def __init__(self, config: Configured, paints: Paints) -> None:
        super().__init__()
        self._config, self._paints = config, paints
        self._tasks = TaskScope(self, self._failed)
        self._file = Path()
        self.export, self.choose = QPushButton(tr("Export a profile")), QPushButton(tr("Import a profile"))
        self.agree, self.leave = QPushButton(tr("Take this over")), QPushButton(tr("Leave it"))
        self.said = plain_label(role=DeskType.BODY.at(paints.zoom))
        self.said.setWordWrap(True)
        self.changes = QPlainTextEdit()
        self.changes.setReadOnly(True)
        self.changes.setTabChangesFocus(True)
        self.changes.setFont(font(DeskType.CODE.at(paints.zoom)))
        self.changes.setFixedHeight(round(SHOWN_PX * paints.zoom))
        self.changes.setAccessibleName(tr("What the import will change"))
        self.agree.setProperty("primary", True)
        for button, work in self._work().items():
            button.clicked.connect(work)
        self._lay_out()
        self._leave()

    @Slot(str)
    def write(self, file: str) -> None:
        """Write a profile into `file`."""
        self._tasks.spawn(self._written(Path(file)), name="export a profile")

    @Slot(str)
    def look_into(self, file: str) -> None:
        """Show what the profile in `file` would change."""
        self._file = Path(file)
        self._tasks.spawn(self._looked(), name="look into a profile")

    @Slot()
    def _take(self) -> None:
        self._tasks.spawn(self._taken(), name="import a profile")

    @Slot()
    def _leave(self) -> None:
        self._ask(asking=False)
        self._say("")

    @Slot()
    def _export(self) -> None:
        dialog = QFileDialog(self, tr("Export a profile"), "profile.zip", tr("Profiles") + " (*.zip)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.fileSelected.connect(self.write)
        dialog.open()

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Import a profile"), "", tr("Profiles") + " (*.zip)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.look_into)
        dialog.open()

    async def _written(self, file: Path) -> None:
        await self._config.export(file)
        self._say(tr("{file} is written; no secret is in it", file=file))

    async def _looked(self) -> None:
        lines = await self._config.import_changes(self._file)
        shown = [capped(line) for line in lines[:SHOWN_LINES]]
        more = len(lines) - SHOWN_LINES
        self.changes.setPlainText("\n".join([*shown, tr("and %n more line(s)", more)] if more > 0 else shown))
        self._ask(asking=bool(lines))
        self._say("" if lines else tr("It would change nothing"))

    async def _taken(self) -> None:
        await self._config.import_profile(self._file)
        self._ask(asking=False)
        self._say(tr("{file} is in force; `noc-app profile undo` takes it back", file=self._file))
        self.taken.emit()

    def _failed(self, error: NocError) -> None:
        self._ask(asking=False)
        self._say(told(said_by(error)))

    def _say(self, words: str) -> None:
        self.said.setText(capped(words))
        self.said.setVisible(bool(words))

    def _ask(self, *, asking: bool) -> None:
        for part in (self.changes, self.agree, self.leave):
            part.setVisible(asking)

    def _work(self) -> dict[QPushButton, Callable[[], None]]:
        return {self.export: self._export, self.choose: self._choose, self.agree: self._take, self.leave: self._leave}

    def _lay_out(self) -> None:
        gap = round(8 * self._paints.zoom)
        last = QHBoxLayout()
        last.setSpacing(gap)
        last.addWidget(self.agree)
        last.addWidget(self.leave)
        last.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(plain_label(tr("Profile"), role=DeskType.SECTION.at(self._paints.zoom)))
        help_ = plain_label(tr("Makes other seats like this one: one file, without secrets."))
        help_.setWordWrap(True)
        column.addWidget(help_)
        column.addWidget(Flowing(self.export, self.choose, gap=gap))
        column.addWidget(self.said)
        column.addWidget(self.changes)
        column.addLayout(last)
