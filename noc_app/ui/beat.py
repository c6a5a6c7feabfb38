"""The wall's side of the watchdog: a beat a second, and its stacks on request."""

import faulthandler
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from noc_app.ui.frozen import DUMP_SIGNAL

BEAT_S = 1.0


class Beat:
    """Starts the watchdog and tells it how often `painted` says the wall has painted. A panel of the frame clock.

    A watchdog that cannot be started, or has died, is not missed by the board: it goes on without.
    """

    def __init__(self, painted: Callable[[], int], again: list[str], stacks: Path) -> None:
        self._painted, self._next_at = painted, 0.0
        self._stacks = stacks.open("a", encoding="utf-8") if DUMP_SIGNAL is not None else None
        if DUMP_SIGNAL is not None and self._stacks is not None:
            faulthandler.register(DUMP_SIGNAL, file=self._stacks, all_threads=True)
        command = [sys.executable, "-m", "noc_app.ui.frozen", str(os.getpid()), *again]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE)  # noqa: S603 - our own module
        if self.process.stdin is not None:
            os.set_blocking(self.process.stdin.fileno(), False)

    def isVisible(self) -> bool:
        """Return True: a hidden wall lives too."""
        return True

    def refresh(self) -> None:
        """Send a beat, at most once a second."""
        now = time.monotonic()
        if now >= self._next_at:
            self._next_at = now + BEAT_S
            self._write(f"{self._painted()}\n".encode())

    def close(self) -> None:
        """Say that the wall ends on purpose."""
        self._write(b"bye\n")
        if self.process.stdin is not None:
            self.process.stdin.close()
        if DUMP_SIGNAL is not None and self._stacks is not None:
            faulthandler.unregister(DUMP_SIGNAL)
            self._stacks.close()

    def _write(self, beat: bytes) -> None:
        if self.process.stdin is None or self.process.stdin.closed:
            return
        try:
            os.write(self.process.stdin.fileno(), beat)
        except (BrokenPipeError, BlockingIOError):
            return
