"""A second process that watches the board: a frozen board must not look healthy.

The board sends a beat a second: how often it has painted, and how often its engine has turned. When no beat comes for
some seconds, or one of the counts stands still for ten, this process covers its screens, or a desk's window, and says
since when; one that stays so is ended and started again. A thread of the board itself could not do this: what freezes
it may hold the interpreter.
"""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QRectF, QSocketNotifier, Qt, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from noc_app.ui.clock import FrameClock
from noc_app.ui.fonts import WallType, load_fonts
from noc_app.ui.language import language, speak, tr
from noc_app.ui.paint.surface import Surface
from noc_app.ui.theme import Paints, load_theme

STARTED_AGAIN = "NOC_APP_STARTED_AGAIN"  # environment: when the board was started again, Unix seconds
STARTED_WHY = "NOC_APP_STARTED_WHY"  # environment: what had happened to it, an ailment and for how many seconds
SUPERVISED = "NOC_APP_SUPERVISED"  # environment: somebody else starts the board again, such as systemd
LAST_WORDS = "NOC_APP_LAST_WORDS"  # environment: the file that tells the next start what the two above say
GONE = "gone"  # it ended without a word
MOST_STARTS = 3
LOOKS_S = 0.5
ASLEEP_S = 3.0  # a watchdog that did not look for so long cannot tell what happened meanwhile
_WITHIN_S = 600.0
_WORD_COUNTS_S = 120.0  # later it is a start by somebody
DUMP_SIGNAL = getattr(
    signal, "SIGUSR1", None
)  # the board writes its stacks when it gets this; Windows has no such signal


@dataclass(frozen=True, slots=True)
class Ailment:
    """A way in which a board shows no life; after so many seconds it is covered, and then started again.

    One that sends nothing does not run its loop, and nothing that it waits for can come. One that beats may wait for a
    database or a display, and gets more time.
    """

    name: str
    covered_after_s: float
    again_after_s: float


SILENT = Ailment("silent", 4.5, 5.0)
STARTING = Ailment("silent", 15.0, 20.0)  # no beat yet: it paints for the first time
UNPAINTED = Ailment("unpainted", 9.0, 20.0)
IDLE = Ailment("idle", 9.0, 20.0)
_OF_COUNTS = (UNPAINTED, IDLE)  # in the order of the counts


@dataclass(frozen=True, slots=True)
class Pulse:
    """What is known of the board: its last beat, and for each sign of life its count and when it last changed.

    Times are seconds of a monotonic clock.
    """

    beat_at: float
    counts: tuple[int, ...] = ()
    changed_at: tuple[float, ...] = ()


def beaten(pulse: Pulse, counts: tuple[int, ...], now: float) -> Pulse:
    """Return the pulse after a beat that says how often the board has painted and its engine has turned."""
    before = dict(enumerate(zip(pulse.counts, pulse.changed_at, strict=True)))
    changed = tuple(
        before[place][1] if place in before and before[place][0] == count else now for place, count in enumerate(counts)
    )
    return Pulse(now, counts, changed)


def ailing(pulse: Pulse, now: float) -> tuple[Ailment, float] | None:
    """Return what ails the board and for how many seconds, None while it lives. Every sign of life has to change."""
    found = [(SILENT if pulse.counts else STARTING, now - pulse.beat_at)]
    found += [(ailment, now - at) for ailment, at in zip(_OF_COUNTS, pulse.changed_at, strict=False)]
    return next((known for known in found if known[1] >= known[0].covered_after_s), None)


def forgiven(pulse: Pulse, asleep_s: float) -> Pulse:
    """Return the pulse as if the last `asleep_s` seconds had not been: the whole machine slept, or had no time."""
    return Pulse(pulse.beat_at + asleep_s, pulse.counts, tuple(at + asleep_s for at in pulse.changed_at))


class Cover(QWidget):
    """Covers the screen with the one thing that is known: since when nothing on it can be believed."""

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self._paints, self.words = paints, ""
        self.setWindowFlags(
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)

    def say(self, words: str, box: QRect | None = None) -> None:
        """Cover `box`, or the primary screen, with `words`; empty takes the cover away."""
        self.words = words
        self.setVisible(bool(words))
        if words:
            self.setGeometry(box or QGuiApplication.primaryScreen().geometry())
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
    """One cover on each screen that there is now, or on one window alone."""

    def __init__(self, paints: Paints) -> None:
        self._paints = paints
        self._covers: list[Cover] = []

    def say(self, words: str, window: QRect | None = None) -> None:
        """Cover `window`, or all screens, with `words`; empty takes the covers away."""
        boxes = [window] if window is not None else [screen.geometry() for screen in QGuiApplication.screens()]
        boxes = boxes if words else []
        while len(self._covers) < len(boxes):
            self._covers.append(Cover(self._paints))
        for place, cover in enumerate(self._covers):
            if place < len(boxes):
                cover.say(words, boxes[place])
            else:
                cover.say("")


class Watchdog(QObject):
    """Reads beats from standard input, and acts when they stop. Driven by a frame clock like everything else."""

    def __init__(self, board: int, again: list[str], covers: Covers) -> None:
        super().__init__()
        self._board, self._again, self._covers = board, again, covers
        self._pulse = Pulse(time.monotonic())
        self._looked_at = time.monotonic()
        self._dumped = self._ended = self._given_up = False
        self._why = GONE
        self._window: QRect | None = None  # what a frozen board shows itself in, None for whole screens
        self._left = b""
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def isVisible(self) -> bool:
        """Return True: somebody must always look."""
        return True

    def refresh(self) -> None:
        """Look once: cover, uncover, or start the board again."""
        if self._given_up:
            return
        now, before = time.monotonic(), self._looked_at
        self._looked_at = now
        if now - before > ASLEEP_S:
            self._pulse = forgiven(self._pulse, now - before)
        found = ailing(self._pulse, now)
        if found is None:
            self._dumped = False
            self._covers.say("")
        else:
            self._treat(*found)

    def _treat(self, ailment: Ailment, for_s: float) -> None:
        """Cover what ails, let it write down where it stands, and end it when its time is over."""
        words = tr("BOARD FROZEN since {time}, nothing here is current", time=_clock(for_s))
        self._covers.say(words, self._window)
        if not self._dumped and DUMP_SIGNAL is not None:
            self._dumped = True
            _signal(self._board, DUMP_SIGNAL)
        if for_s >= ailment.again_after_s and not self._ended:
            self._why = f"{ailment.name} {for_s:.0f}"
            _signal(self._board, getattr(signal, "SIGKILL", signal.SIGTERM))

    @Slot()
    def _read(self) -> None:
        chunk = os.read(sys.stdin.fileno(), 65_536)
        if not chunk:
            self._notifier.setEnabled(False)
            self._board_ended()
            return
        *lines, self._left = (self._left + chunk).split(b"\n")
        for line in lines:
            if line == b"bye":
                self._ended = True
            elif line.startswith(b"at"):
                self._window = window_of(line)
            elif line.startswith(b"speak "):
                _speak(line.removeprefix(b"speak ").decode())
            elif (counts := line.split()) and all(count.isdigit() for count in counts):
                self._pulse = beaten(self._pulse, tuple(map(int, counts)), time.monotonic())

    def _board_ended(self) -> None:
        """The board has gone. If it said so, all is well; if not, it crashed and is started again.

        One that crashes again and again is started as it was shipped, in case something of the user's own is the
        reason, and not for ever: the cover stays and says so.
        """
        if self._ended:
            QApplication.quit()
            return
        before = recent(os.environ.get(STARTED_AGAIN, ""), time.time())
        if os.environ.get(SUPERVISED):
            leave_word(os.environ.get(LAST_WORDS, ""), (*before, time.time()), self._why)
            QApplication.quit()
            return
        if len(before) >= MOST_STARTS:
            self._given_up = True
            self._covers.say(
                tr(
                    "BOARD STOPPED at {time}, started {starts} times in 10 min and it did not last",
                    time=_clock(0),
                    starts=len(before),
                ),
                self._window,
            )
            return
        again = {**os.environ, STARTED_AGAIN: _listed((*before, time.time())), STARTED_WHY: self._why}
        safely = ["--safe"] if len(before) == MOST_STARTS - 1 and "--safe" not in self._again else []
        subprocess.Popen([*self._again, *safely], start_new_session=True, env=again)  # noqa: S603
        QApplication.quit()


def _speak(wanted: str) -> None:
    """Say what covers a board in the language of that board."""
    if wanted != language():
        speak(wanted)


def leave_word(file: str, times: tuple[float, ...], why: str) -> None:
    """Write down for the next start when and why it is needed; a disk that refuses leaves it without."""
    if file:
        with suppress(OSError):
            Path(file).write_text(f"{_listed(times)}\n{why}\n", encoding="utf-8")


def word_left(file: Path, now: float) -> tuple[str, str]:
    """Take what `leave_word` wrote within the last minutes; return when and why, empty if nothing was."""
    try:
        times, why, *_ = file.read_text(encoding="utf-8").splitlines()
        file.unlink()
    except (OSError, ValueError):
        return "", ""
    lately = recent(times, now)
    return (_listed(lately), why) if lately and now - lately[-1] < _WORD_COUNTS_S else ("", "")


def _listed(times: tuple[float, ...]) -> str:
    return " ".join(f"{at:.0f}" for at in times)


def window_of(line: bytes) -> QRect | None:
    """Return the window that `at X Y WIDTH HEIGHT` names, None for `at` alone: whole screens."""
    numbers = [int(word) for word in line.split()[1:] if word.lstrip(b"-").isdigit()]
    return QRect(*numbers) if len(numbers) == len(("x", "y", "width", "height")) else None


def recent(times: str, now: float) -> tuple[float, ...]:
    """Return when the board was started again within the last ten minutes, Unix seconds, from `times` in words."""
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
    frames = FrameClock(1 / LOOKS_S, app)
    frames.add(dog)
    frames.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
