"""The screens with an engine below them: one event loop for both. The only place that knows qasync."""

import asyncio
import gc
import logging
import os
import signal
import sys
from collections.abc import AsyncGenerator, Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import qasync
from PySide6.QtCore import QMessageLogContext, QObject, QSize, QtMsgType, Slot, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from noc_app.config.pages import OVERVIEW, Pages
from noc_app.config.places import state_dir
from noc_app.config.wall import Wall
from noc_app.engine.assembly import Assembled, assembled, reload_on_save
from noc_app.engine.wall_link import WallLink
from noc_app.model import ConfigError, NocError, SeriesKey
from noc_app.ui.awake import Awake
from noc_app.ui.beat import Beat
from noc_app.ui.charts.drill import Drill
from noc_app.ui.charts.timeseries import DESK, WALL, ChartType
from noc_app.ui.clock import FrameClock
from noc_app.ui.desk.overview_page import OverviewPage
from noc_app.ui.desk.window import DeskWindow, Operator
from noc_app.ui.gallery.window import GalleryWindow
from noc_app.ui.gallery.window import save as save_gallery
from noc_app.ui.nudge import Nudged, nudge, socket_name
from noc_app.ui.tasks import TaskScope
from noc_app.ui.theme import Paints, Theme, apply, load_theme
from noc_app.ui.wall.book import Book
from noc_app.ui.wall.stage import Stage, Wish
from noc_app.ui.wall.window import screenshot

DESK_FPS, WALL_FPS = 4.0, 2.0
PICTURE_EVERY_S = 5.0
PICTURE_SIZE = QSize(1920, 1080)
APP_ID = "io.github.noc_board.noc-app"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the command line asked for."""

    config: Path | None = None
    wall: bool = False
    theme: str | None = None
    operator: str = ""
    page: str = OVERVIEW
    density: str | None = None


def has_display() -> bool:
    """Return whether there is a screen to show windows on."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def show(options: Options) -> int:
    """Show the desk or the wall until it is closed; without a display, keep a picture of the wall instead."""
    if has_display():
        return _run(lambda: _windows(options))
    return _run(lambda: _pictures(options))


def take_picture(options: Options, file: Path, size: QSize, after_s: float) -> int:
    """Poll for `after_s` seconds, write the wall to `file`, return 0. Raises NocError if that cannot be done."""
    return _run(lambda: _picture(options, file, size, after_s))


def show_gallery(theme: str, file: Path | None) -> int:
    """Show every component in every state until it is closed, or write it to `file`. Raises NocError."""
    if file is None and not has_display():
        raise NocError("there is no display here; `noc-app gallery --screenshot FILE` writes a picture")
    return _run(lambda: _gallery(load_theme(theme), file))


async def _gallery(look: Theme, file: Path | None) -> int:
    if file is not None:
        save_gallery(look, file)
        return 0
    apply(_application(), look)
    stop = _stop_on_signals()
    window = GalleryWindow(look)
    window.left.connect(stop.set)
    window.show()
    await stop.wait()
    window.close()
    return 0


def _run(work: Callable[[], Coroutine[Any, Any, int]]) -> int:
    """Run `work` on one loop for Qt and asyncio."""
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_from_qt)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - nobody else made another kind
    app.setQuitOnLastWindowClosed(False)  # or closing a toast while the window is hidden would stop the loop
    app.setApplicationName("NOC Board")
    app.setDesktopFileName(APP_ID)
    sys.excepthook = _log_bug
    with asyncio.Runner(loop_factory=lambda: loop_for(app)) as runner:
        return runner.run(work())


def loop_for(app: QApplication) -> asyncio.AbstractEventLoop:
    """Return the one loop for Qt and asyncio.

    asyncio's own loops end abandoned asynchronous generators in a task; this one leaves that to its maker. Without it
    every answer that is broken off half-way leaves a connection behind.
    """
    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(app)
    ending: set[asyncio.Task[None]] = set()

    def end(generator: AsyncGenerator[object, object]) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(start_ending, generator)

    def start_ending(generator: AsyncGenerator[object, object]) -> None:
        task = loop.create_task(_ended(generator))
        ending.add(task)
        task.add_done_callback(ending.discard)

    sys.set_asyncgen_hooks(finalizer=end)
    return loop


async def _ended(generator: AsyncGenerator[object, object]) -> None:
    await generator.aclose()


async def _windows(options: Options) -> int:
    async with assembled(options.config, may_act=not options.wall) as parts:
        look = load_theme(options.theme or parts.loaded.settings.wall.theme)
        apply(_application(), look)
        stop = _stop_on_signals()
        screens = Screens(parts, look, stop, operator=options.operator)
        if options.wall:
            screens.show_wall(None if options.page == OVERVIEW else options.page, options.density)
            screens.be_watched()
        else:
            screens.open_desk()
        gc.collect()
        gc.freeze()  # full collections over the start-up heap cost 6 to 10 ms each
        await _until_stopped(parts, stop)
        screens.close()
    return 0


class Screens(QObject):
    """The windows that are open, and what opens others."""

    def __init__(self, parts: Assembled, look: Theme, stop: asyncio.Event, *, operator: str) -> None:
        super().__init__()
        self._parts, self._look, self._stop, self._operator = parts, look, stop, operator
        self._frames = FrameClock(DESK_FPS, self)
        self._desk: DeskWindow | None = None
        self._stage: Stage | None = None
        self._beat: Beat | None = None
        self._awake, self._hand = Awake(), TaskScope(self, _say)
        self._nudged: Nudged | None = None
        self._frames.start()

    def open_desk(self) -> None:
        """Open the operator's window."""
        parts, paints = self._parts, Paints(self._look)
        overview = OverviewPage(parts.engine.board, parts.loaded.settings.wall, paints)
        overview.drill.connect(self._drill_on_desk)
        operator = Operator(name=parts.operator or self._operator, ack_for_s=parts.ack_for_s)
        self._desk = DeskWindow(parts.engine, operator, paints, overview=overview)
        self._desk.wall_wanted.connect(self.open_wall)
        self._desk.wall_asked.connect(self._wake_wall)
        self._desk.closed.connect(self._closed)
        self._frames.add(self._desk)
        self._desk.show()

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
        place = state_dir()
        place.mkdir(parents=True, exist_ok=True)
        wish = Wish(page=page, density=density, memory=place / "wall.json")
        self._stage = Stage(parts.engine.board, self._frames, self._look, self._what_to_show, wish)
        self._stage.drill.connect(self._drill_on_wall)
        self._stage.left.connect(self._left_wall)
        self._awake.begin()
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
        """Start the watchdog: a second process that covers the wall when it freezes, and starts it again."""
        place = state_dir()
        again = [sys.executable, "-m", "noc_app", *sys.argv[1:]]
        self._beat = Beat(self._life, again, place / "frozen-stacks.log")
        self._frames.add(self._beat)

    def _life(self) -> tuple[int, int]:
        """Return how often the screens were painted and the engine turned; without a screen nothing is painted."""
        turns = self._parts.engine.turns
        return (self._stage.painted if self._stage is not None and self._stage.windows else turns), turns

    def close(self) -> None:
        """Close every window."""
        self._frames.stop()
        if self._beat is not None:
            self._beat.close()
        if self._stage is not None:
            self._stage.close()
            self._stage = None
            self._awake.end()
            self._unreach()
        if self._desk is not None:
            self._desk.close()
            self._desk.deleteLater()

    @Slot(object, object)
    def _drill_on_wall(self, key: SeriesKey, window: QWidget) -> None:
        self._drill(key, window, WALL)

    @Slot(object)
    def _drill_on_desk(self, key: SeriesKey) -> None:
        self._drill(key, self._desk.overview if self._desk else None, DESK)

    def _drill(self, key: SeriesKey, over: QWidget | None, type_: ChartType) -> None:
        if over is not None:
            for before in over.findChildren(Drill):
                before.leave()
            Drill(self._parts.engine.board, key, self._look, frames=self._frames, over=over, type_=type_)

    @Slot()
    def _left_wall(self) -> None:
        self._awake.end()
        self._unreach()
        stage, self._stage = self._stage, None
        if stage is not None:
            stage.deleteLater()
        if self._desk is None:
            self._stop.set()

    @Slot(str)
    def _wake_wall(self, wall: str) -> None:
        if self._parts.journal is not None:
            nudge(socket_name(self._parts.journal.path, wall))

    def _unreach(self) -> None:
        self._hand.cancel()
        if self._nudged is not None:
            self._nudged.close()
            self._nudged = None

    @Slot()
    def _closed(self) -> None:
        self._stop.set()


def _say(error: NocError) -> None:
    log.warning("%s", error)


async def _pictures(options: Options) -> int:
    """Without a display: poll, and keep a picture of the wall."""
    async with assembled(options.config) as parts:
        stop, file = _stop_on_signals(), state_dir() / "wall.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        print(f"No display here. The board polls and keeps the wall in {file}. Ctrl C stops.", flush=True)
        keeping = asyncio.create_task(_keep_picture(parts, options, file), name="wall picture")
        try:
            await _until_stopped(parts, stop)
        finally:
            keeping.cancel()
            await asyncio.gather(keeping, return_exceptions=True)
    return 0


async def _keep_picture(parts: Assembled, options: Options, file: Path) -> None:
    while True:
        await asyncio.sleep(PICTURE_EVERY_S)
        try:
            _shoot(parts, options, file, PICTURE_SIZE)
        except NocError as error:
            log.warning("%s", error)


async def _picture(options: Options, file: Path, size: QSize, after_s: float) -> int:
    async with assembled(options.config) as parts:
        _book(parts, options)
        running = asyncio.create_task(parts.engine.run(), name="engine")
        await asyncio.wait({running}, timeout=after_s)
        try:
            if running.done():
                running.result()
            _shoot(parts, options, file, size)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
    return 0


def _shoot(parts: Assembled, options: Options, file: Path, size: QSize) -> None:
    theme = load_theme(options.theme or parts.loaded.settings.wall.theme)
    screenshot(_book(parts, options), options.page, size, file=file, theme=theme, density=options.density or "standard")


def _book(parts: Assembled, options: Options) -> Book:
    """Return the pages. Raises ConfigError if the wanted one is not among them."""
    return known_page(Book(parts.engine.board, parts.loaded.settings.wall, parts.loaded.pages), options.page)


def known_page(book: Book, page: str) -> Book:
    """Return `book` if it has `page`. Raises ConfigError that names the pages."""
    if page.partition("/")[0] not in book.names:
        raise ConfigError(f"there is no page {page!r}; pages: {', '.join(book.names)}")
    return book


async def _until_stopped(parts: Assembled, stop: asyncio.Event) -> None:
    """Run the engine until somebody stops it; an engine that stops by itself has a bug to show."""
    running = asyncio.create_task(parts.engine.run(), name="engine")
    reloading = asyncio.create_task(reload_on_save(parts), name="reload")
    stopping = asyncio.create_task(stop.wait(), name="stop")
    done, pending = await asyncio.wait({running, reloading, stopping}, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    for task in done - {stopping}:
        task.result()


def _stop_on_signals() -> asyncio.Event:
    """Return an event that Ctrl C and a polite kill set."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()

    def halt(number: int, frame: object) -> None:
        loop.call_soon_threadsafe(stop.set)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, halt)
    return stop


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - `_run` made it
    return app


def _log_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """PySide prints what a slot raises and carries on: it must not get lost."""
    log.critical("bug in a slot", exc_info=(kind, error, trace))


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    levels = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}
    quiet = message.startswith("This plugin does not support")
    logging.getLogger("qt").log(logging.DEBUG if quiet else levels.get(kind, logging.WARNING), "%s", message)
