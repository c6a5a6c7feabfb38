"""Keeps the screens on while a wall is shown."""

import logging

from wakepy import Mode, keep

log = logging.getLogger(__name__)


class Awake:
    """Asks the desktop not to blank the screens, from `begin` to `end`."""

    def __init__(self) -> None:
        self._mode: Mode | None = None
        self.problem = ""  # why the screens may go dark

    def begin(self) -> None:
        """Ask once. Where nobody can be asked, that is said in the log and stops nothing."""
        if self._mode is not None:
            return
        mode = keep.presenting(on_fail="pass")
        self._mode = mode
        mode.__enter__()
        if not mode.active:
            self.problem = "no service of this desktop keeps the screens on: switch its screen saver off"
            log.warning("the screens may go dark: %s", self.problem)

    def end(self) -> None:
        """Let the screens go dark again."""
        mode, self._mode = self._mode, None
        if mode is not None:
            mode.__exit__(None, None, None)
