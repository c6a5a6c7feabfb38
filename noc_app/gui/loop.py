"""One loop for Qt and asyncio. The only place that knows qasync."""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import AsyncGenerator, Callable, Coroutine
from types import TracebackType
from typing import Any

import qasync
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from noc_app.config.places import resource
from noc_app.engine.assembly import Assembled, reload_on_save
from noc_app.engine.enrolling import follow_profile
from noc_app.gui.garbage import collected_here, keep_pauses_short

APP_ID = "io.github.noc_board.noc-app"

log = logging.getLogger(__name__)


def has_display() -> bool:
    """Return whether there is a screen to show windows on."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(work: Callable[[], Coroutine[Any, Any, int]]) -> int:
    """Run `work` on one loop for Qt and asyncio."""
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_from_qt)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - nobody else made another kind
    app.setQuitOnLastWindowClosed(False)  # or closing a toast while the window is hidden would stop the loop
    app.setApplicationName("NOC Board")
    app.setDesktopFileName(APP_ID)
    app.setWindowIcon(QIcon(str(resource("icons", "noc-app.svg"))))
    sys.excepthook = _log_bug
    with asyncio.Runner(loop_factory=lambda: loop_for(app)) as runner:
        return runner.run(_collected(work))


async def _collected(work: Callable[[], Coroutine[Any, Any, int]]) -> int:
    async with collected_here():
        return await work()


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


async def until_stopped(parts: Assembled, stop: asyncio.Event) -> None:
    """Run the engine until somebody stops it; an engine that stops by itself has a bug to show."""
    running = asyncio.create_task(parts.engine.run(), name="engine")
    reloading = asyncio.create_task(reload_on_save(parts), name="reload")
    following = asyncio.create_task(_followed(parts), name="profile")
    stopping = asyncio.create_task(stop.wait(), name="stop")
    alerts = parts.engine.board.alerts
    tidying = asyncio.create_task(keep_pauses_short(alerts.__len__), name="garbage")
    tasks = {running, reloading, following, stopping, tidying}
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    for task in done - {stopping}:
        task.result()


async def _followed(parts: Assembled) -> None:
    """Follow the profile of a seat that is enrolled; a seat that is not goes on all the same."""
    await follow_profile(parts)
    await asyncio.Event().wait()


def stop_on_signals() -> asyncio.Event:
    """Return an event that Ctrl C and a polite kill set."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()

    def halt(number: int, frame: object) -> None:
        loop.call_soon_threadsafe(stop.set)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, halt)
    return stop


def application() -> QApplication:
    """Return the application that `run` made."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - `run` made it
    return app


def _log_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """PySide prints what a slot raises and carries on: it must not get lost."""
    log.critical("bug in a slot", exc_info=(kind, error, trace))


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    levels = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}
    quiet = message.startswith("This plugin does not support")
    logging.getLogger("qt").log(logging.DEBUG if quiet else levels.get(kind, logging.WARNING), "%s", message)
