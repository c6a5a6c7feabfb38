"""What the desk lets be heard, and what its header says while it is quieter than usual."""

import time
from collections.abc import Callable
from typing import Protocol

from noc_app.alerting.sounds import Heard, Hush, Sound, audible, hush_words, step
from noc_app.config.desk import SoundSettings
from noc_app.engine.board import Snapshot
from noc_app.model import Health
from noc_app.ui.language import told, tr
from noc_app.ui.units import clock_time

MUTE_S = 900.0
TEST_EVERY_S = 1.5
_MINUTE_S, _DAY_MIN = 60, 24 * 60


class Plays(Protocol):
    """What makes the sounds."""

    problem: str

    def play(self, sound: Sound, volume: float) -> None:
        """Begin to play."""

    def rest(self) -> None:
        """Let go of what is over."""

    def stop(self) -> None:
        """Be silent."""


class Alarm:
    """Driven by the window's frames. `words` is what the header has to say."""

    def __init__(self, settings: SoundSettings, player: Plays, clock: Callable[[], float]) -> None:
        self._settings, self._player, self._clock = settings, player, clock
        self._heard: Heard | None = None
        self._muted_until, self._meeting = 0.0, False
        self._to_test: list[Sound] = []
        self._test_at = 0.0
        self.words = ""

    def settle(self, settings: SoundSettings) -> None:
        """Follow settings that are others than before; what was muted stays so."""
        self._settings = settings

    def refresh(self, snapshot: Snapshot, *, flooded: bool) -> None:
        """Hear what is due now."""
        now, hush = self._clock(), self.hush
        self._player.rest()
        self._test(now)
        loud = snapshot.alerts.calling
        lost = {t.id for t in snapshot.targets if t.health is Health.FAILED}
        sound, self._heard = step(self._heard, loud, lost, now, flooded=flooded)
        if sound is not None and audible(sound, hush):
            self._player.play(sound, self._settings.volume)
        words = told(hush_words(hush, self._until(hush), len(loud.criticals)))
        problem = told(self._player.problem) if hush is Hush.OFF else ""
        self.words = tr("{what}: {reason}", what=words, reason=problem) if problem else words

    @property
    def hush(self) -> Hush:
        """Return why it is quieter than usual now."""
        now = self._clock()
        if not self._settings.on or self._player.problem or not self._settings.volume:
            return Hush.OFF
        if now < self._muted_until:
            return Hush.MUTED
        if self._meeting:
            return Hush.MEETING
        return Hush.QUIET if self._is_quiet(now) else Hush.NONE

    def mute(self) -> None:
        """Be silent for a quarter of an hour; a second time, be heard again."""
        muted = self._clock() < self._muted_until
        self._muted_until = 0.0 if muted else self._clock() + MUTE_S
        self._player.stop()

    def meet(self) -> None:
        """Let criticals alone be heard until the next call."""
        self._meeting = not self._meeting

    def test(self) -> None:
        """Play every sound, one after the other."""
        self._to_test = list(Sound)
        self._test_at = 0.0

    def close(self) -> None:
        """Be silent for good."""
        self._player.stop()

    def _test(self, now: float) -> None:
        if self._to_test and now >= self._test_at:
            self._test_at = now + TEST_EVERY_S
            self._player.play(self._to_test.pop(0), self._settings.volume)

    def _is_quiet(self, now: float) -> bool:
        quiet = self._settings.quiet
        if quiet is None:
            return False
        local = time.localtime(now)
        return (local.tm_hour * 60 + local.tm_min - quiet.from_) % _DAY_MIN < (quiet.to - quiet.from_) % _DAY_MIN

    def _until(self, hush: Hush) -> str:
        if hush is Hush.MUTED:
            return clock_time(self._muted_until)
        if hush is Hush.QUIET and self._settings.quiet is not None:
            return f"{self._settings.quiet.to // _MINUTE_S:02}:{self._settings.quiet.to % _MINUTE_S:02}"
        return ""
