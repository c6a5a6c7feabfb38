"""The simulated estate: what each source measures at any moment, and which alerts stand. Pure; time is an argument.

Two times are told apart: Unix seconds UTC, and seconds of the story, which begin when the demo does and may run faster.
"""

import math
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from noc_app.demo.lines import Line
from noc_app.demo.scenarios import Alarm, Change, Scenario

Times = npt.NDArray[np.float64]

VERSION = "service.version"
_SEED = 7
_PERIODS_S = (1460.0, 505.0, 141.0, 37.0)
_SHARES = (0.4, 0.28, 0.2, 0.12)
_RATIO_FROM = 0.9  # what is this near to one, and below, moves in what is missing to one
_OF_ALL = ("_ratio", ".utilization")  # a share: never more than 1


@dataclass(slots=True)
class Estate:
    """One scenario, told `speed` times as fast as the clock goes; when it begins, `lead_s` of it have passed.

    `began_at` is where its seconds are counted from, Unix seconds UTC.
    """

    scenario: Scenario
    clock: Callable[[], float]
    lead_s: float = 0.0
    speed: float = 1.0
    began_at: float = field(init=False)

    def __post_init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Let the story begin now."""
        self.began_at = self.clock() - self.lead_s / self.speed

    def story_s(self, at: float) -> float:
        """Return where the story is at `at`, seconds."""
        return (at - self.began_at) * self.speed

    def moment(self, story_s: float) -> float:
        """Return when the story is at `story_s`, Unix seconds UTC."""
        return self.began_at + story_s / self.speed

    def silent(self, source: str) -> bool:
        """Return whether `source` gives no answer now."""
        lost, now = self.scenario.lost, self.story_s(self.clock())
        return lost is not None and lost.source == source and lost.silent_s <= now < lost.back_s

    def scraped_at(self, source: str, at: float) -> float:
        """Return when the newest data was scraped that `source` has at `at`, Unix seconds UTC."""
        lost = self.scenario.lost
        if lost is None or lost.source != source or not lost.frozen_s <= self.story_s(at) < lost.back_s:
            return at
        return self.moment(lost.frozen_s)

    def values(self, line: Line, times: Times) -> Times:
        """Return what `line` measures at `times`, Unix seconds UTC; NaN where there is no such series."""
        story = (times - self.began_at) * self.speed
        if line.signal == VERSION:
            spans = self.scenario.versions.get(line.labels["version"], ())
            runs = sum(((begin <= story) & (story < end) for begin, end in spans), np.zeros_like(story, dtype=bool))
            return np.where(runs, 1.0, np.nan)
        level = np.full_like(times, line.usual)
        for change in self.scenario.changes:
            if change.concerns(line):
                level += (change.to - line.usual) * _share(change, story)
        return _moved(line, level, times)

    def standing(self, source: str) -> tuple[Alarm, ...]:
        """Return the alerts that stand at `source` now."""
        now = self.story_s(self.clock())
        return tuple(a for a in self.scenario.alarms if a.source == source and a.begin_s <= now < a.end_s)


def _share(change: Change, story: Times) -> Times:
    """Return how far a change has come, 0 to 1: it takes its ramp to arrive, and to go."""
    ramp = max(1.0, change.ramp_s)
    arrived = np.clip((story - change.begin_s) / ramp, 0.0, 1.0)
    left = np.clip((story - change.end_s) / ramp, 0.0, 1.0)
    return np.asarray(arrived - left)


def _moved(line: Line, level: Times, times: Times) -> Times:
    """Return `level` with the unrest that every measurement has; the same line at the same time is always the same."""
    if not line.swing:
        return level
    phase = zlib.crc32(f"{_SEED}{line.signal}{sorted(line.labels.items())}".encode()) % 6283 / 1000
    wave = sum(
        share * np.sin(2 * math.pi * times / period + phase * (place + 1))
        for place, (period, share) in enumerate(zip(_PERIODS_S, _SHARES, strict=True))
    )
    if _RATIO_FROM <= line.usual <= 1.0:
        return np.asarray(np.clip(level + line.swing * (1.0 - level) * wave, 0.0, 1.0))
    moved = level * (1.0 + line.swing * wave)
    return np.asarray(np.minimum(moved, 1.0) if line.signal.endswith(_OF_ALL) else moved)
