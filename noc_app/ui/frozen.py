"""A second process that watches the wall: a frozen board must not look healthy.

The wall sends a beat a second: how often it has painted, and how often its engine has turned. When no beat comes for
ten seconds, or one of the counts stands still, this process covers every screen and says since when; a wall that stays
frozen is ended and started again. A thread of the wall itself could not do this: what freezes it may hold the
interpreter.
"""

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QRectF, QSocketNotifier, Qt, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from noc_app.ui.clock import FrameClock
from noc_app.ui.fonts import WallType, load_fonts
from noc_app.ui.paint.surface import Surface
from noc_app.ui.theme import Paints, load_theme

FROZEN_AFTER_S = 10.0
STARTED_AGAIN_AFTER_S = 20.0
STARTED_AGAIN = "NOC_APP_STARTED_AGAIN"  # environment: when the wall was started again, Unix seconds
MOST_STARTS = 3
_WITHIN_S = 600.0
DUMP_SIGNAL = getattr(
    signal, "SIGUSR1", None
)  # the wall writes its stacks when it gets this; Windows has no such signal


@dataclass(frozen=True, slots=True)
class Pulse:
    """What is known of the wall: its last beat, and for each sign of life its count and when it last changed.

    Times are seconds of a monotonic clock.
    """

    beat_at: float
    counts: tuple[int, ...] = ()
    changed_at: tuple[float, ...] = ()


def beaten(pulse: Pulse, counts: tuple[int, ...], now: float) -> Pulse:
    """Return the pulse after a beat that says how often the wall has painted and its engine has turned."""
    before = dict(enumerate(zip(pulse.counts, pulse.changed_at, strict=True)))
    changed = tuple(
        before[place][1] if place in before and before[place][0] == count else now for place, count in enumerate(counts)
    )
    return Pulse(now, counts, changed)


def frozen_for_s(pulse: Pulse, now: float) -> float:
    """Return for how long the wall has shown no life, 0 while it lives. Every sign of life has to change."""
    silent = now - min((pulse.beat_at, *pulse.changed_at))
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

    def say(self, words: str, screen: QScreen | None = None) -> None:
        """Cover `screen`, or the primary one, with `words`; empty takes the cover away."""
        self.words = words
        self.setVisible(bool(words))
        if words:
            self.setGeometry((screen or QGuiApplication.primaryScreen()).geometry())
            self.setWindowTitle(words)
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


class Covers:
    """One cover on each screen that there is now."""

    def __init__(self, paints: Paints) -> None:
        self._paints = paints
        self._covers: list[Cover] = []

    def say(self, words: str) -> None:
        """Cover all screens with `words`; empty takes the covers away."""
        screens = QGuiApplication.screens() if words else []
        while len(self._covers) < len(screens):
            self._covers.append(Cover(self._paints))
        for place, cover in enumerate(self._covers):
            if place < len(screens):
                cover.say(words, screens[place])
            else:
                cover.say("")


class Watchdog(QObject):
    """Reads beats from standard input, and acts when they stop. Driven by a frame clock like everything else."""

    def __init__(self, wall: int, again: list[str], covers: Covers) -> None:
        super().__init__()
        self._wall, self._again, self._covers = wall, again, covers
        self._pulse = Pulse(time.monotonic())
        self._dumped = self._ended = self._given_up = False
        self._left = b""
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def isVisible(self) -> bool:
        """Return True: somebody must always look."""
        return True

    def refresh(self) -> None:
        """Look once: cover, uncover, or start the wall again."""
        if self._given_up:
            return
        frozen_s = frozen_for_s(self._pulse, time.monotonic())
        if not frozen_s:
            self._dumped = False
            self._covers.say("")
            return
        self._covers.say(f"BOARD FROZEN since {_clock(frozen_s)}, nothing here is current")
        if not self._dumped and DUMP_SIGNAL is not None:
            self._dumped = True
            _signal(self._wall, DUMP_SIGNAL)
        if frozen_s >= STARTED_AGAIN_AFTER_S and not self._ended:
            _signal(self._wall, getattr(signal, "SIGKILL", signal.SIGTERM))

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
            elif (counts := line.split()) and all(count.isdigit() for count in counts):
                self._pulse = beaten(self._pulse, tuple(map(int, counts)), time.monotonic())

    def _wall_ended(self) -> None:
        """The wall has gone. If it said so, all is well; if not, it crashed and is started again.

        A wall that crashes again and again is not started for ever: the cover stays and says so.
        """
        if self._ended:
            QApplication.quit()
            return
        before = recent(os.environ.get(STARTED_AGAIN, ""), time.time())
        if len(before) >= MOST_STARTS:
            self._given_up = True
            words = f"BOARD STOPPED at {_clock(0)}, started {len(before)} times in 10 min and it did not last"
            self._covers.say(words)
            return
        times = " ".join(f"{at:.0f}" for at in (*before, time.time()))
        subprocess.Popen(self._again, start_new_session=True, env={**os.environ, STARTED_AGAIN: times})  # noqa: S603
        QApplication.quit()


def recent(times: str, now: float) -> tuple[float, ...]:
    """Return when the wall was started again within the last ten minutes, Unix seconds, from `times` in words."""
    found = (float(word) for word in times.split() if word.replace(".", "", 1).isdigit())
    return tuple(at for at in found if now - at < _WITHIN_S)


def _clock(ago_s: float) -> str:
    return f"{datetime.fromtimestamp(time.time() - ago_s).astimezone():%H:%M:%S}"


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
    dog = Watchdog(int(arguments[0]), arguments[1:], Covers(Paints(load_theme("dark"))))
    frames = FrameClock(2.0, app)
    frames.add(dog)
    frames.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
