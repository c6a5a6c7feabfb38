"""The user guide in the browser. A process of its own makes it, so that no frame is lost meanwhile."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from noc_app.ui.language import tr
from noc_app.ui.links import open_page
from noc_app.ui.text import capped

_PATIENCE_MS = 1000


class Guide(QObject):
    """Makes the guide in `folder` and opens its first page."""

    begun = Signal(str)  # what is done now
    ended = Signal(str)  # why it is not open, empty if it is

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._making = folder, QProcess(self)
        self._making.finished.connect(self._made)

    @Slot()
    def open(self) -> None:
        """Make it anew, of the program that runs, and open it; once at a time."""
        if self._making.state() is QProcess.ProcessState.NotRunning:
            self.begun.emit(tr("The user guide is being made"))
            self._making.start(sys.executable, ["-m", "noc_app", "docs", "--out", str(self._folder)])

    def close(self) -> None:
        """Stop what is under way."""
        self._making.finished.disconnect(self._made)
        self._making.kill()
        self._making.waitForFinished(_PATIENCE_MS)

    @Slot(int, QProcess.ExitStatus)
    def _made(self, code: int, how: QProcess.ExitStatus) -> None:
        failed = code != 0 or how is not QProcess.ExitStatus.NormalExit
        self.ended.emit(self._trouble() if failed else open_page(self._folder / "index.html"))

    def _trouble(self) -> str:
        lines = bytes(self._making.readAllStandardError().data()).decode(errors="replace").strip().splitlines()
        return tr("The user guide cannot be made: {reason}", reason=capped(lines[-1] if lines else ""))
