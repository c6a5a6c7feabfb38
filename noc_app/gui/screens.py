"""The windows that are open, and what opens others."""

import asyncio
import importlib
import logging
import os
import sys
from collections.abc import Mapping
from types import ModuleType

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from noc_app.config.load import Loaded
from noc_app.config.pages import Pages
from noc_app.config.wall import Wall
from noc_app.doctor.adding import Adding
from noc_app.doctor.doctor import Doctor
from noc_app.doctor.finding import Patient
from noc_app.doctor.sharing import SeatFile
from noc_app.engine.assembly import Assembled, masking, secret_reader
from noc_app.engine.systems import systems
from noc_app.engine.wall_link import WallLink
from noc_app.gui.options import known_page, state_place
from noc_app.model import NocError, SeriesKey
from noc_app.ui.awake import Awake
from noc_app.ui.beat import Beat
from noc_app.ui.clock import FrameClock
from noc_app.ui.desk.player import Player, sound_problem
from noc_app.ui.desk.station import Setting, Station
from noc_app.ui.desk.verbs import Operator
from noc_app.ui.frozen import STARTED_AGAIN
from noc_app.ui.nudge import Nudged, nudge, socket_name
from noc_app.ui.tasks import TaskScope
from noc_app.ui.theme import Theme
from noc_app.ui.tongue import Tongue
from noc_app.ui.wall.book import Book
from noc_app.ui.wall.memory import Memory
from noc_app.ui.wall.stage import Stage, Wish

DESK_FPS = 4.0
LATER_S = 5.0  # after the first picture, what is not needed for it may be loaded

log = logging.getLogger(__name__)


class Screens(QObject):
    """The windows that are open, and what opens others."""

    def __init__(self, parts: Assembled, look: Theme, stop: asyncio.Event, *, operator: str) -> None:
        super().__init__()
        self._parts, self._look, self._stop, self._operator = parts, look, stop, operator
        self._frames = FrameClock(DESK_FPS, self)
        self._desk: Station | None = None
        self._stage: Stage | None = None
        self._beat: Beat | None = None
        self._awake, self._hand, self._later = Awake(), TaskScope(self, _say), TaskScope(self, _say)
        self._nudged: Nudged | None = None
        self._charts: ModuleType | None = None  # once one was opened
        self._place, self._read_secret = state_place(), secret_reader(masking())
        self._open = Memory(self._place / "open.json")  # what a crash must not close
        self._own_look = look is parts.loaded.theme  # not one that the command line forces
        # First: it reads what is shown.
        self._config = None if parts.engine.board.demo else SeatFile(parts, self._patient)
        parts.followers.append(self._follow)
        self._frames.add(Tongue(self._language, self._speak_anew))
        self._frames.start()

    def open_desk(self, theme: Theme | None = None, *, remembering: bool = True) -> None:
        """Open the operator's window; `theme` is forced if it is given. After a crash all that was open is again."""
        parts, settings = self._parts, self._parts.loaded.settings
        setting = Setting(
            desk=settings.desk,
            wall=settings.wall,
            pages=parts.loaded.pages,
            operator=self._who(),
            player=Player(),
            doctor=Doctor(self._patient),
            adds=Adding(self._configuration, parts.use),
            config=self._config,
            theme=theme,
            memory=self._place / "desk.json" if remembering else None,
        )
        self._desk = Station(parts.engine, self._frames, setting)
        self._desk.wall_wanted.connect(self.open_wall)
        self._desk.wall_asked.connect(self._wake_wall)
        self._desk.closed.connect(self._closed)
        self._desk.show()
        self._later.spawn(_know_systems(), name="systems")
        self.be_watched()
        if os.environ.get(STARTED_AGAIN):
            self._restore(self._open.read().get("desk", {}))

    def _who(self) -> Operator:
        """Return who acts here."""
        parts = self._parts
        return Operator(
            name=parts.operator or self._operator,
            ack_for_s=parts.ack_for_s,
            endless=parts.loaded.settings.ack.endless,
            reason=parts.loaded.settings.ack.reason,
        )

    def _follow(self, loaded: Loaded) -> None:
        """Show what a configuration that was read again says of the screens; a wall in other colours is opened anew."""
        if self._desk is not None:
            self._desk.settle(loaded.settings.desk, loaded.settings.wall, loaded.pages, self._who())
        if self._own_look and loaded.theme != self._look:
            self._look = loaded.theme
            if self._stage is not None:
                self._stage.close()
                self._stage.deleteLater()
                self._stage = None
                self._be_left()
                self._raise_stage(Wish(memory=self._place / "wall.json"))

    def _restore(self, before: Mapping[str, object]) -> None:
        if self._desk is not None:
            self._desk.restore(before)
        if before.get("wall") is True:
            self.show_wall()

    @Slot()
    def come_forward(self) -> None:
        """Put what is open in front: somebody tried to start another."""
        if self._desk is not None:
            self._desk.come_forward()
        for window in self._stage.windows.values() if self._stage is not None else ():
            window.raise_()
            window.activateWindow()

    def _configuration(self) -> Loaded:
        return self._parts.loaded

    def _language(self) -> str:
        return self._parts.loaded.settings.language

    def _speak_anew(self) -> None:
        """Write all that is open in the language that is spoken now; a chart on top of it is left."""
        if self._stage is not None:
            self._close_charts()
            self._stage.speak_anew()
        if self._desk is not None:
            self._desk.refurnish()

    def _patient(self) -> Patient:
        """Return whom the desk's doctor looks at: this machine as it is now."""
        parts = self._parts
        return Patient(
            loaded=parts.loaded,
            sound=sound_problem,
            tray=QSystemTrayIcon.isSystemTrayAvailable(),
            polled={target.id: target for target in parts.engine.board.targets},
            read_secret=self._read_secret,
        )

    @Slot()
    def open_wall(self) -> None:
        """Fill the screens with the wall."""
        self.show_wall()

    def show_wall(self, page: str | None = None, density: str | None = None) -> None:
        """Fill the screens with the wall, or with one page of it. Raises ConfigError if there is no such page."""
        if self._stage is not None:
            return
        parts = self._parts
        if page is not None:
            known_page(Book(parts.engine.board, parts.loaded.settings.wall, parts.loaded.pages), page)
        self._raise_stage(Wish(page=page, density=density, memory=self._place / "wall.json"))
        self._awake.begin()
        self.be_watched()

    def _raise_stage(self, wish: Wish) -> None:
        self._stage = Stage(self._parts.engine.board, self._frames, self._look, self._what_to_show, wish)
        self._stage.drill.connect(self._drill_on_wall)
        self._stage.left.connect(self._left_wall)
        self._stage.names_hidden.connect(self._close_charts)
        self._be_reached(self._stage)

    def _be_reached(self, stage: Stage) -> None:
        """Let desks see this wall and send it pages, through the journal."""
        journal = self._parts.journal
        if journal is None:
            return
        link = WallLink(journal, stage, self._parts.engine.board.clock)
        self._nudged = Nudged(socket_name(journal.path, stage.sight().name), stage)
        self._nudged.nudged.connect(link.wake)
        self._hand.spawn(link.run(), name="remote hand")

    def _what_to_show(self) -> tuple[Wall, Pages]:
        loaded = self._parts.loaded
        return loaded.settings.wall, loaded.pages

    def be_watched(self) -> None:
        """Start the watchdog, once: a second process that covers what is frozen, and starts it again."""
        if self._beat is None:
            again = [sys.executable, "-m", "noc_app", *sys.argv[1:]]
            self._beat = Beat(self._life, again, self._place / "frozen-stacks.log", self._covered)
            self._frames.add(self._beat)

    def _life(self) -> tuple[int, int]:
        """Return how often the screens were painted and the engine turned; without a wall nothing must be painted.

        What is open is written down on the way: it is what a crash must not close.
        """
        turns = self._parts.engine.turns
        if self._desk is not None:
            self._open.write({"desk": {**self._desk.open_now(), "wall": self._stage is not None}})
        return (self._stage.painted if self._stage is not None and self._stage.windows else turns), turns

    def _covered(self) -> tuple[int, ...]:
        """Return what a freeze makes untrue: a desk's window, or with a wall the whole of the screens."""
        if self._stage is not None or self._desk is None:
            return ()
        box = self._desk.window.frameGeometry()
        return box.x(), box.y(), box.width(), box.height()

    def close(self) -> None:
        """Close every window: on purpose."""
        self._frames.stop()
        if self._stage is not None:
            self._stage.close()
            self._stage = None
            self._let_go()
        if self._beat is not None:
            self._frames.remove(self._beat)
            self._beat.close()
            self._beat = None
        self._open.clear()
        if self._desk is not None:
            self._desk.close()

    @Slot(object, object)
    def _drill_on_wall(self, key: SeriesKey, window: QWidget) -> None:
        if self._charts is None:
            self._charts = importlib.import_module("noc_app.gui.charts")
        self._charts.open_chart(self._parts, key, look=self._look, frames=self._frames, over=window, far=True)

    @Slot()
    def _left_wall(self) -> None:
        self._let_go()
        stage, self._stage = self._stage, None
        if stage is not None:
            stage.deleteLater()
        if self._desk is None:
            self._stop.set()

    @Slot(str)
    def _wake_wall(self, wall: str) -> None:
        if self._parts.journal is not None:
            nudge(socket_name(self._parts.journal.path, wall))

    @Slot()
    def _close_charts(self) -> None:
        if self._stage is None or self._charts is None:
            return
        for window in self._stage.windows.values():
            self._charts.close_charts(window)

    def _let_go(self) -> None:
        """End what surrounds a wall: it ends on purpose."""
        self._awake.end()
        self._be_left()

    def _be_left(self) -> None:
        """Let desks reach this wall no more."""
        self._hand.cancel()
        if self._nudged is not None:
            self._nudged.close()
            self._nudged = None

    @Slot()
    def _closed(self) -> None:
        self._stop.set()


async def _know_systems() -> None:
    """Load what the wizard offers when the start is over, so that its page opens at once."""
    await asyncio.sleep(LATER_S)
    await asyncio.to_thread(systems)


def _say(error: NocError) -> None:
    log.warning("%s", error)
