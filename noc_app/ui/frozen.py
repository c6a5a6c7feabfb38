"""A second process that watches the wall: a frozen board must not look healthy.

The wall sends a beat a second: how often it has painted. When no beat comes for ten seconds, or beats come and nothing
is painted, this process covers the screen and says since when; a wall that stays frozen is ended and started again. A
thread of the wall itself could not do this: what freezes it may hold the interpreter.
"""

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, QRectF, QSocketNotifier, Qt, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from noc_app.ui.clock import FrameClock
from noc_app.ui.fonts import WallType, load_fonts
from noc_app.ui.paint.surface import Surface
from noc_app.ui.theme import Paints, load_theme

FROZEN_AFTER_S = 10.0
STARTED_AGAIN_AFTER_S = 20.0
DUMP_SIGNAL = getattr(
    signal, "SIGUSR1", None
)  # the wall writes its stacks when it gets this; Windows has no such signal


@dataclass(frozen=True, slots=True)
class Pulse:
    """What is known of the wall. Times are seconds of a monotonic clock."""

    beat_at: float
    painted: int = 0
    painted_at: float = 0.0


def beaten(pulse: Pulse, painted: int, now: float) -> Pulse:
    """Return the pulse after a beat that says how often the wall has painted."""
    changed = painted != pulse.painted
    return replace(pulse, beat_at=now, painted=painted, painted_at=now if changed else pulse.painted_at)


def frozen_for_s(pulse: Pulse, now: float) -> float:
    """Return for how long the wall has shown no life, 0 while it lives."""
    silent = now - min(pulse.beat_at, pulse.painted_at)
    return silent if silent >= FROZEN_AFTER_S else 0.0


class Cover(QWidget):
    """Covers the screen with the one thing that is known: since when nothing on it can be believed."""

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self._paints, self.words = paints, ""
        self.setWindowFlags(
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)

    def say(self, words: str) -> None:
        """Cover the primary screen with `words`; empty takes the cover away."""
        self.words = words
        self.setVisible(bool(words))
        if words:
            self.setGeometry(QGuiApplication.primaryScreen().geometry())
            self.setAccessibleName(words)
            self.raise_()
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._paints.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        surface, box = Surface(painter, self._paints, self.devicePixelRatioF()), QRectF(self.rect())
        surface.fill(box, theme.page)
        surface.hatch(box)
        band = QRectF(0, box.center().y() - 70, box.width(), 140)
        surface.fill(band, theme.page)
        roles = (WallType.VERDICT, WallType.KPI, WallType.DOMAIN)
        surface.fitted(band.adjusted(40, 0, -40, 0), self.words, roles, theme.text)
        painter.end()


class Watchdog(QObject):
    """Reads beats from standard input, and acts when they stop. Driven by a frame clock like everything else."""

    def __init__(self, wall: int, again: list[str], cover: Cover) -> None:
        super().__init__()
        self._wall, self._again, self._cover = wall, again, cover
        now = time.monotonic()
        self._pulse = Pulse(now, painted_at=now)
        self._dumped = self._ended = False
        self._left = b""
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def isVisible(self) -> bool:
        """Return True: somebody must always look."""
        return True

    def refresh(self) -> None:
        """Look once: cover, uncover, or start the wall again."""
        frozen_s = frozen_for_s(self._pulse, time.monotonic())
        if not frozen_s:
            self._dumped = False
            self._cover.say("")
            return
        since = datetime.fromtimestamp(time.time() - frozen_s).astimezone()
        self._cover.say(f"BOARD FROZEN since {since:%H:%M:%S}, nothing here is current")
        if not self._dumped and DUMP_SIGNAL is not None:
            self._dumped = True
            _signal(self._wall, DUMP_SIGNAL)
        if frozen_s >= STARTED_AGAIN_AFTER_S:
            self._start_again()

    @Slot()
    def _read(self) -> None:
        chunk = os.read(sys.stdin.fileno(), 65_536)
        if not chunk:
            self._notifier.setEnabled(False)
            self._wall_ended()
            return
        *lines, self._left = (self._left + chunk).split(b"\n")
        for line in lines:
            if line == b"bye":
                self._ended = True
            elif line.isdigit():
                self._pulse = beaten(self._pulse, int(line), time.monotonic())

    def _wall_ended(self) -> None:
        """The wall has gone. If it said so, all is well; if not, it crashed and is started again."""
        if not self._ended:
            subprocess.Popen(self._again, start_new_session=True)  # noqa: S603 - our own command line
        QApplication.quit()

    def _start_again(self) -> None:
        if not self._ended:
            _signal(self._wall, getattr(signal, "SIGKILL", signal.SIGTERM))


def _signal(process: int, number: int) -> None:
    try:
        os.kill(process, number)
    except ProcessLookupError:
        return


def main(arguments: list[str]) -> int:
    """Watch the process with the id in the first argument; the rest is how to start it again."""
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    load_fonts()
    dog = Watchdog(int(arguments[0]), arguments[1:], Cover(Paints(load_theme("dark"))))
    frames = FrameClock(2.0, app)
    frames.add(dog)
    frames.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
