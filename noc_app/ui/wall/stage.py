"""All screens of a wall: which window is on which screen, and what each of them shows.

Screens come and go: whatever stood on one that is gone moves to the first one that is left, and back again.
"""

import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from noc_app import __version__
from noc_app.config.pages import OVERVIEW, Pages
from noc_app.config.wall import Screen, Wall
from noc_app.engine.board import Board
from noc_app.model import CommandError, SeriesKey, Severity, WallOrder, WallSight, WallVerb
from noc_app.ui.clock import FrameClock
from noc_app.ui.comfort import wants_stillness
from noc_app.ui.language import tr
from noc_app.ui.overview.watch import Facts
from noc_app.ui.theme import Theme
from noc_app.ui.wall.book import Book, Standing
from noc_app.ui.wall.director import Alarm, Cue, Director, Plan, ScreenPlan, Situation
from noc_app.ui.wall.memory import Memory
from noc_app.ui.wall.privacy import masked
from noc_app.ui.wall.window import WallWindow

PRIMARY = Screen(name="1")
IDENTIFY_S = 10.0
_TAKEN_FROM = {"critical": Severity.CRITICAL, "major": Severity.MAJOR}


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asked for: a page that is kept on every screen, a density for all of them.

    `memory` is a file in which holds and pins survive a crash.
    """

    page: str | None = None
    density: str | None = None
    memory: Path | None = None


class Stage(QObject):
    """Opens a window on every screen that the configuration names, and turns their pages. A panel of the frame clock.

    `source` gives the wall's settings and pages; when they are others than before, these are shown from then on.
    """

    drill = Signal(SeriesKey, object)
    left = Signal()
    names_hidden = Signal()

    def __init__(  # noqa: PLR0917
        self, board: Board, frames: FrameClock, look: Theme, source: Callable[[], tuple[Wall, Pages]], wish: Wish
    ) -> None:
        super().__init__()
        self._board, self._frames, self._look, self._source = board, frames, look, source
        self._only, self._density = wish.page, wish.density
        self._memory = Memory(wish.memory)
        self._settings, self._pages = source()
        remembered = any(known.get("private") for known in self._memory.read().values())
        self._hides = self._settings.private or remembered  # names and money, on all screens
        self._book = Book(board, self._settings, self._pages)
        self._director = Director(Plan(), ())
        self._screens: dict[str, Screen] = {}
        self.windows: dict[str, WallWindow] = {}
        self._cues: Mapping[str, Cue] = {}
        self._second: int | None = None
        self._leaving = False
        for changed in (self._app.screenAdded, self._app.screenRemoved, self._app.primaryScreenChanged):
            changed.connect(self._rehome, Qt.ConnectionType.QueuedConnection)
        frames.add(self)
        self._configure()

    def _configure(self) -> None:
        """Show what the configuration says from now on."""
        before = self._settings.private
        settings, pages = self._settings, self._pages = self._source()
        if settings.private != before:
            self._hides = settings.private
        self._book = Book(self._board, settings, pages)
        screens = settings.screens or (PRIMARY,)
        self._screens = {screen.name: screen for screen in screens}
        book = self._book
        plan = Plan(
            dwell_s=settings.dwell,
            playlists=settings.playlists if self._only is None else (),
            takeover=settings.takeover,
            titles={name: book.title(name) for name in book.names},
        )
        self._director = Director(plan, [self._plan_of(screen) for screen in screens])
        self._director.recall(self._memory.read())
        for window in self.windows.values():
            window.book = book
            self._dress(window)
        self._rehome()

    def _plan_of(self, screen: Screen) -> ScreenPlan:
        wanted = (self._only,) if self._only is not None else screen.pages or self._settings.pages or self._book.turned
        known = tuple(page for page in wanted if page.partition("/")[0] in self._book.names)
        far = self._density_of(screen) == "far"
        parts = {page: self._pages.parts(page) for page in self._book.names if page != OVERVIEW} if far else {}
        return ScreenPlan(name=screen.name, pages=known, focus=screen.focus, parts=parts)

    def _density_of(self, screen: Screen) -> str:
        return self._density or screen.fitting_density or self._settings.density

    @property
    def director(self) -> Director:
        """Return who decides what is shown."""
        return self._director

    @property
    def cues(self) -> Mapping[str, Cue]:
        """Return what every screen shows, by its name."""
        return self._cues

    @property
    def painted(self) -> int:
        """Return how often the screens have been painted together; what stands still is frozen."""
        return min((window.canvas.painted for window in self.windows.values()), default=0)

    def isVisible(self) -> bool:
        """Return True: a wall without a screen goes on, because screens come back."""
        return True

    def refresh(self) -> None:
        """Turn the pages, at most once a second; called by the frame clock before the windows look."""
        second = int(self._board.clock())
        if second != self._second:
            self._second = second
            settings, pages = self._source()
            if settings is not self._settings or pages is not self._pages:
                self._configure()
            self._turn()

    def sight(self) -> WallSight:
        """Return how this wall is, for the desks."""
        name = self._settings.name or socket.gethostname()
        facts = self._book.look()
        return WallSight(
            name=name,
            host=socket.gethostname(),
            version=__version__,
            started_at=facts.started_at,
            beat_at=facts.snapshot.at,
            screens={screen: f"{cue.page}, {cue.words}" for screen, cue in self._cues.items()},
            pages=self._book.names,
            verdict=f"{facts.snapshot.verdict.headline}, {facts.snapshot.verdict.state.value}",
        )

    def obey(self, order: WallOrder) -> str:
        """Do what a desk asks of one screen, or of all of them. Raises CommandError with the reason."""
        if order.screen and order.screen not in self.windows:
            raise CommandError(f"there is no screen {order.screen!r}; screens: {', '.join(self.windows) or 'none'}")
        if order.verb in {WallVerb.SHOW, WallVerb.PIN} and not self._can_show(order.argument):
            raise CommandError(f"there is no page {order.argument!r}; pages: {', '.join(self._book.names)}")
        for screen in (order.screen,) if order.screen else tuple(self.windows):
            self._obey_on(screen, order)
        self._second = None
        self.refresh()
        return "done"

    def _can_show(self, page: str) -> bool:
        return page == OVERVIEW or self._pages.page(page) is not None

    def _obey_on(self, screen: str, order: WallOrder) -> None:
        now, director = self._board.clock(), self._director
        if order.verb is WallVerb.SHOW:
            director.show(screen, order.argument, now)
        elif order.verb is WallVerb.PIN:
            director.pin(screen, order.argument, order.by)
        elif order.verb is WallVerb.UNPIN:
            director.pin(screen, "")
        elif order.verb is WallVerb.HOLD:
            director.hold(screen, now)
        elif order.verb is WallVerb.IDENTIFY:
            self.windows[screen].identify(
                tr("{wall}, screen {screen}", wall=self.sight().name, screen=screen), until=now + IDENTIFY_S
            )
        elif order.verb is WallVerb.RELOAD:
            self._configure()
        else:
            director.step(screen, 1 if order.verb is WallVerb.NEXT else -1, self.situation())

    def situation(self) -> Situation:
        """Return what there is to decide about."""
        facts = self._book.look()
        return Situation(
            now=facts.snapshot.at,
            local=self._local(facts.snapshot.at),
            states=self._book.states(facts),
            alarms=tuple(self._alarms(facts)),
        )

    def speak_anew(self) -> None:
        """Write everything again: another language is spoken."""
        self._configure()
        for window in self.windows.values():
            window.speak_anew()

    def close(self) -> None:
        """Close every window."""
        self._leaving = True
        self._frames.remove(self)
        self._memory.clear()
        for window in tuple(self.windows.values()):
            window.close()
            window.deleteLater()
        self.windows.clear()

    def _turn(self) -> None:
        situation = self.situation()
        self._cues = self._director.look(situation)
        kept = self._director.memory()
        self._remember(kept)
        people = {str(known["by"]) for known in kept.values()} if self._hides else set()
        for name, cue in self._cues.items():
            window = self.windows.get(name)
            if window is None:
                continue
            window.turn(cue.page, Standing(masked(cue.words, people), cue.cleared), cue.soon)
            window.canvas.set_brightness(self._brightness(situation.local))

    def _remember(self, kept: Mapping[str, Mapping[str, object]]) -> None:
        """Keep what a crash must not lose: holds, pins, and that names are hidden."""
        hidden = {name: {**kept.get(name, {}), "private": True} for name in self._screens}
        self._memory.write(hidden if self._hides else kept)

    def _alarms(self, facts: Facts) -> list[Alarm]:
        least = _TAKEN_FROM.get(self._settings.takeover.from_)
        return [
            Alarm(key=e.key, since=e.alert.starts_at, domain=e.alert.domain, owned=e.owned)
            for e in facts.snapshot.alerts.shown
            if least is not None and e.alert.severity >= least
        ]

    def _local(self, at: float) -> datetime:
        own = self._book.zones.own
        return datetime.fromtimestamp(at, own) if own is not None else datetime.fromtimestamp(at).astimezone()

    def _brightness(self, local: datetime) -> float:
        night, minute = self._settings.night, 60 * local.hour + local.minute
        if night is None:
            return 1.0
        inside = (
            night.from_ <= minute < night.to if night.from_ < night.to else minute >= night.from_ or minute < night.to
        )
        return night.brightness if inside else 1.0

    @Slot()
    def _rehome(self) -> None:
        """Put a window on every named screen that is there, and none elsewhere."""
        if self._leaving:
            return
        there = screens_there(self._screens, self._app.screens())
        self._director.present(list(there))
        for name in [name for name in self.windows if name not in there]:
            gone = self.windows.pop(name)
            gone.left.disconnect(self._one_left)
            gone.close()
            gone.deleteLater()
        for name, screen in there.items():
            window = self.windows.get(name) or self._open(name)
            window.canvas.set_density(self._density_of(self._screens[name]))
            window.cover(screen)
        self._second = None
        self.refresh()

    def _open(self, name: str) -> WallWindow:
        settings = self._settings
        window = WallWindow(self._board, settings, self._frames, self._look, book=self._book)
        window.setObjectName(name)
        self._dress(window)
        window.drill.connect(self._drill)
        window.asked.connect(self._asked)
        window.left.connect(self._one_left)
        self.windows[name] = window
        return window

    def _dress(self, window: WallWindow) -> None:
        window.shifts = window.flashes = not (self._settings.reduced_motion or wants_stillness())
        window.private = self._hides

    @Slot(object)
    def _drill(self, key: SeriesKey) -> None:
        self.drill.emit(key, self.sender())

    @Slot(str, int)
    def _asked(self, verb: str, number: int) -> None:
        """Do what a key on one of the screens says."""
        asks: Mapping[str, Callable[[str], None]] = {
            "hold": self._hold,
            "step": lambda name: self._director.step(name, number, self.situation()),
            "jump": lambda name: self._director.jump(name, number, self.situation()),
            "private": self._private,
        }
        asks[verb](self.sender().objectName())
        self._second = None
        self.refresh()

    def _hold(self, name: str) -> None:
        self._director.hold(name, self._board.clock())

    def _private(self, _: str) -> None:
        """Hide names and money on all screens together: a visitor looks at all of them."""
        self._hides = not self._hides
        for window in self.windows.values():
            window.private = self._hides
        if self._hides:
            self.names_hidden.emit()

    @Slot()
    def _one_left(self) -> None:
        """Whoever leaves one screen leaves the wall."""
        if not self._leaving:
            self.close()
            self.left.emit()

    @property
    def _app(self) -> QGuiApplication:
        app = QApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101 - there are no windows without one
        return app


def screens_there(wanted: Mapping[str, Screen], screens: list[QScreen]) -> dict[str, QScreen]:
    """Return the screen for each wanted name: that of an output, or a place from the left, counted from 1."""
    placed = sorted(screens, key=lambda s: (s.geometry().x(), s.geometry().y()))
    by_name = {screen.name(): screen for screen in placed} | {str(n): s for n, s in enumerate(placed, 1)}
    found: dict[str, QScreen] = {}
    for name in wanted:
        screen = by_name.get(name)
        if screen is not None and screen not in found.values():
            found[name] = screen
    if not found and placed and wanted:
        found[next(iter(wanted))] = placed[0]  # better on any screen than on none
    return found
