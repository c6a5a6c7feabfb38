"""Keeps the screens on while a wall is shown."""

import ctypes
import logging
import os
from collections.abc import Callable
from contextlib import suppress
from contextvars import Context
from functools import partial

from wakepy import Mode, keep

log = logging.getLogger(__name__)


class Awake:
    """Asks the desktop not to blank the screens, from `begin` to `end`; without a desktop, the X server itself."""

    def __init__(self) -> None:
        self._mode: Mode | None = None
        self._context = Context()  # a mode begins and ends in one, and a slot that ends it is in another than a task
        self._let_go: Callable[[], object] | None = None
        self.problem = ""  # why the screens may go dark

    def begin(self) -> None:
        """Ask once. Where nobody can be asked, that is said in the log and stops nothing."""
        if self._mode is not None:
            return
        mode = keep.presenting(on_fail="pass")
        self._mode = mode
        self._context.run(mode.__enter__)
        if mode.active:
            return
        self._let_go = suspend_x11()
        if self._let_go is None:
            self.problem = "no service of this desktop keeps the screens on: switch its screen saver off"
            log.warning("the screens may go dark: %s", self.problem)

    def end(self) -> None:
        """Let the screens go dark again."""
        mode, self._mode = self._mode, None
        if mode is not None:
            self._context.run(mode.__exit__, None, None, None)
        let_go, self._let_go = self._let_go, None
        if let_go is not None:
            let_go()


def suspend_x11() -> Callable[[], object] | None:
    """Hold screen saver and power saving of the X server; return what lets go, None if there is no such server.

    It ends with the connection, so a wall that crashes leaves nothing behind.
    """
    if not os.environ.get("DISPLAY"):
        return None
    with suppress(OSError):  # the libraries are not there
        x11, saver = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        display = ctypes.c_void_p(x11.XOpenDisplay(None))
        if display.value is None:
            return None
        base, error = ctypes.c_int(), ctypes.c_int()
        if not saver.XScreenSaverQueryExtension(display, ctypes.byref(base), ctypes.byref(error)):
            x11.XCloseDisplay(display)
            return None
        saver.XScreenSaverSuspend(display, 1)
        x11.XSync(display, 0)
        return partial(x11.XCloseDisplay, display)
    return None
