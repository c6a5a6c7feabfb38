"""The board's side of the watchdog: a beat a second, and its stacks on request.

The same beat goes to systemd if it started the board and waits for one.
"""

import faulthandler
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from noc_app.ui.frozen import DUMP_SIGNAL, LAST_WORDS
from noc_app.ui.language import language

BEAT_S = 1.0
LAST_WORDS_FILE = "last-words"


class Beat:
    """Starts the watchdog and tells it the counts that `life` gives: all of them grow while the board lives.

    `window` returns the geometry of the one window that is to be covered (x, y, width, height), empty for whole
    screens. A panel of the frame clock.

    A watchdog that cannot be started, or has died, is not missed by the board: it goes on without.
    """

    def __init__(
        self,
        life: Callable[[], tuple[int, ...]],
        again: list[str],
        stacks: Path,
        window: Callable[[], tuple[int, ...]] = tuple,
    ) -> None:
        self._life, self._next_at, self._window = life, 0.0, window
        self._before: tuple[int, ...] = ()
        self._stacks = stacks.open("a", encoding="utf-8") if DUMP_SIGNAL is not None else None
        if DUMP_SIGNAL is not None and self._stacks is not None:
            faulthandler.register(DUMP_SIGNAL, file=self._stacks, all_threads=True)
        command = [sys.executable, "-m", "noc_app.ui.frozen", str(os.getpid()), *again]
        told = {**os.environ, LAST_WORDS: str(stacks.with_name(LAST_WORDS_FILE))}
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, env=told)  # noqa: S603 - our own module
        if self.process.stdin is not None:
            os.set_blocking(self.process.stdin.fileno(), False)
        tell_systemd("READY=1")

    def isVisible(self) -> bool:
        """Return True: a hidden board lives too."""
        return True

    def refresh(self) -> None:
        """Send a beat, at most once a second."""
        now = time.monotonic()
        if now >= self._next_at:
            self._next_at = now + BEAT_S
            counts = self._life()
            place = " ".join(map(str, ("at", *self._window())))
            self._write(f"speak {language()}\n{place}\n{' '.join(map(str, counts))}\n".encode())
            if all(new != old for new, old in zip(counts, self._before, strict=False)):
                tell_systemd("WATCHDOG=1")
            self._before = counts

    def close(self) -> None:
        """Say that the board ends on purpose."""
        tell_systemd("STOPPING=1")
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


def tell_systemd(words: str) -> None:
    """Tell the service manager how the wall is, if one started it and wants to know; see sd_notify(3)."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address or not hasattr(socket, "AF_UNIX"):
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify, suppress(OSError):
        notify.connect("\0" + address[1:] if address.startswith("@") else address)
        notify.sendall(words.encode())
