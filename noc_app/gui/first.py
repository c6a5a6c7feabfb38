"""The first run: its window, before there is an engine, and what was chosen written down."""

import asyncio
import logging
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from noc_app.config.editing import changed
from noc_app.config.keeping import own_configuration
from noc_app.config.load import Loaded, load
from noc_app.config.places import state_dir
from noc_app.connectors.catalog import MODELS
from noc_app.doctor.adding import Adding
from noc_app.gui.loop import application, run, stop_on_signals
from noc_app.gui.options import state_place
from noc_app.model import NocError
from noc_app.ui.desk.adding.wizard import Wizard
from noc_app.ui.desk.player import Player
from noc_app.ui.first.state import Begun, FirstRun
from noc_app.ui.first.window import FirstRunWindow
from noc_app.ui.one import One
from noc_app.ui.theme import Paints, apply, load_theme
from noc_app.ui.wall.memory import Memory

FILE, OVER = "first-run.json", "first run"

log = logging.getLogger(__name__)


def was_there() -> bool:
    """Return whether somebody went through the first run here, or past it."""
    return OVER in Memory(state_dir() / FILE).read()


def begin(one: One) -> Begun | None:
    """Go through the first run; return how to go on, None if it was closed: then it comes again."""
    return _Result(one).found()


class _Result:
    """Runs the loop of the first run and keeps what it ends with."""

    def __init__(self, one: One) -> None:
        self._one = one
        self._begun: Begun | None = None

    def found(self) -> Begun | None:
        """Run it and return what was chosen."""
        run(self._shown)
        return self._begun

    async def _shown(self) -> int:
        self._one.listen()
        loaded = await asyncio.to_thread(load, None, MODELS)
        host = FirstRunHost(loaded, stop_on_signals())
        self._one.called.connect(host.come_forward)
        host.show()
        await host.stop.wait()
        host.close()
        if host.goes_on:
            await asyncio.to_thread(keep, host.loaded.path, host.run)
            Memory(state_place() / FILE).write({OVER: {"over": True}})
            self._begun = host.run.begun
        return 0


class FirstRunHost(QObject):
    """Owns the window of the first run, and makes it anew when another theme is chosen."""

    def __init__(self, loaded: Loaded, stop: asyncio.Event) -> None:
        super().__init__()
        self.loaded, self.stop, self.goes_on = loaded, stop, False
        self.run = FirstRun()
        self._adding, self._player = Adding(self._configuration, self._use), Player()
        self._wizard = Wizard()
        self._theme = "system"
        self.window = self._made()

    def show(self) -> None:
        """Open the window."""
        self.window.show()

    @Slot()
    def come_forward(self) -> None:
        """Put it in front."""
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        """Close it."""
        self._player.stop()
        self.window.over.disconnect(self._over)
        self.window.close()
        self.window.deleteLater()

    def _made(self) -> FirstRunWindow:
        scheme = QGuiApplication.styleHints().colorScheme()
        usual = "light" if scheme is Qt.ColorScheme.Light else "dark"
        look = load_theme(usual if self._theme == "system" else self._theme)
        apply(application(), look)
        made = FirstRunWindow(self.run, (self._adding, self._wizard), Paints(look), self._player)
        made.resize(made.sizeHint())
        made.over.connect(self._over)
        made.look.connect(self._look)
        return made

    @Slot(str)
    def _look(self, theme: str) -> None:
        before, place, self._theme = self.window, self.window.saveGeometry(), theme
        before.over.disconnect(self._over)
        self.window = self._made()
        self.window.restoreGeometry(place)
        self.window.show()
        before.close()
        before.deleteLater()

    @Slot(bool)
    def _over(self, going_on: bool) -> None:  # noqa: FBT001 - as the signal has it
        self.goes_on = going_on
        self.stop.set()

    def _configuration(self) -> Loaded:
        return self.loaded

    async def _use(self, file: Path) -> None:
        self.loaded = await asyncio.to_thread(load, file, MODELS)


def keep(used: Path, run_: FirstRun) -> None:
    """Write what was chosen into the user's configuration; nothing if nothing was. What cannot be written is logged."""
    if not run_.edits:
        return
    try:
        file = own_configuration(used)
        text = file.text
        for where, value in run_.edits.items():
            text = changed(text, where, value, file=file.path)
        file.write(text)
    except NocError as error:
        log.warning("what was chosen is not kept: %s", error)
