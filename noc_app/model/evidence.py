"""State is a function of evidence.

`judge` is the only place in the program that decides how a thing is doing. Tiles, rules, scores, reports and
the collector all ask it; no widget computes a colour.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

from noc_app.model.said import phrase
from noc_app.model.signal import Direction, Objective

SKEW_LIMIT_S = 30.0  # a backend's clock may run this far ahead before its times are no evidence
FORGOTTEN_INTERVALS = 10.0  # beyond this many limits of age the last value is not worth showing


NO_DATA_YET, NOT_A_NUMBER = phrase("no data yet"), phrase("the value is not a number")
_NO_DATA_ANY_MORE, _NO_NEWER = phrase("no data any more"), phrase("the backend reports no newer value")
_INSIDE, _NO_LIMIT = phrase("inside its objective"), phrase("no limit is set")


class State(StrEnum):
    """How a thing is doing, or why nobody can say."""

    OK = "ok"
    PAUSED = "paused"
    WARNING = "warning"
    PARTIAL = "partial"
    STALE = "stale"
    NO_DATA = "no_data"
    MISCONFIGURED = "misconfigured"
    MAJOR = "major"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """Return the place on the ladder from best (0) to worst; blindness stands between warning and major."""
        return _LADDER.index(self)

    @property
    def blind(self) -> bool:
        """Return whether there is no believable evidence."""
        return self in _BLIND

    @property
    def abnormal(self) -> bool:
        """Return whether believable evidence shows a value outside its objective."""
        return self in _ABNORMAL


_ABOVE = {
    State.WARNING: phrase("above its warning limit of {limit}"),
    State.MAJOR: phrase("above its major limit of {limit}"),
    State.CRITICAL: phrase("above its critical limit of {limit}"),
}
_BELOW = {
    State.WARNING: phrase("below its warning limit of {limit}"),
    State.MAJOR: phrase("below its major limit of {limit}"),
    State.CRITICAL: phrase("below its critical limit of {limit}"),
}
_LADDER = tuple(State)
_BLIND = frozenset({State.PARTIAL, State.STALE, State.NO_DATA, State.MISCONFIGURED})
_ABNORMAL = frozenset({State.WARNING, State.MAJOR, State.CRITICAL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One value with everything that makes it believable.

    `value` is in the signal's base unit; None means nothing was ever received. `observed_at` is the backend's own
    time of the value, `received_at` ours; `lag_s` is the usual age of this vendor's data. `fault` is why the target's
    last poll failed, `gap` why that poll was incomplete for this series, `misconfigured` what the user must repair,
    `paused` who paused it; empty means none.
    """

    value: float | None = None
    observed_at: float | None = None
    received_at: float | None = None
    every_s: float = 15.0
    stale_intervals: float = 3.0
    lag_s: float = 0.0
    fault: str = ""
    gap: str = ""
    misconfigured: str = ""
    paused: str = ""

    def age_s(self, now: float) -> float | None:
        """Return seconds since the value was true, by the older of both times; None if there is no value.

        A time that is not a number is as old as can be.
        """
        times = [at for at in (self.observed_at, self.received_at) if at is not None]
        if not times or self.value is None:
            return None
        return max(0.0, now - min(times)) if all(map(math.isfinite, times)) else math.inf

    def unusual_age_s(self, now: float) -> float | None:
        """Return the age beyond what is usual for this vendor, None if there is no value.

        The lag excuses the backend's time alone: what we did not ask for is as old as it is.
        """
        age = self.age_s(now)
        if age is None or self.observed_at is None or not math.isfinite(age):
            return age
        received = self.observed_at if self.received_at is None else self.received_at
        return max(0.0, now - self.observed_at - self.lag_s, now - received)

    @property
    def stale_after_s(self) -> float:
        """Return the unusual age in seconds at which the value stops being evidence."""
        return self.stale_intervals * self.every_s


@dataclass(frozen=True, slots=True)
class Judgement:
    """A state with its reason. `last_known` is what the last value said, `age_s` how old that value is."""

    state: State
    reason: str
    last_known: State | None = None
    age_s: float | None = None


def state(reading: Reading, objective: Objective | None, now: float) -> State:
    """Return the state of `reading` against `objective` at `now`, Unix seconds UTC."""
    return judge(reading, objective, now).state


def judge(reading: Reading, objective: Objective | None, now: float) -> Judgement:
    """Return the state of `reading` at `now` with the reason in words.

    OK comes out in one case only: a number inside its objective, younger than its limit by both clocks, from a
    target whose last poll succeeded, and complete. A number outside its objective stays abnormal even when the poll
    was incomplete, because missing parts cannot make it better.
    """
    if reading.misconfigured:
        return Judgement(State.MISCONFIGURED, reading.misconfigured)
    age = reading.age_s(now)
    value_says = _against(reading.value, objective)
    blind = _blindness(reading, reading.unusual_age_s(now), now)
    if reading.paused:
        return Judgement(State.PAUSED, phrase("paused by {who}", who=reading.paused), value_says, age)
    if blind is not None:
        return Judgement(blind[0], blind[1], value_says, age)
    if value_says is None:
        return Judgement(State.NO_DATA, NOT_A_NUMBER, None, age)
    reason = _limit_words(value_says, objective)
    if reading.gap and value_says is State.OK:
        return Judgement(State.PARTIAL, reading.gap, value_says, age)
    return Judgement(
        value_says,
        phrase("{reason}; {gap}", reason=reason, gap=reading.gap) if reading.gap else reason,
        value_says,
        age,
    )


def _blindness(reading: Reading, age: float | None, now: float) -> tuple[State, str] | None:
    """Return the state and reason that keep the value from being evidence, or None if it is evidence."""
    if age is None or age > FORGOTTEN_INTERVALS * reading.stale_after_s:
        return State.NO_DATA, reading.fault or reading.gap or (NO_DATA_YET if age is None else _NO_DATA_ANY_MORE)
    if reading.fault:
        return State.STALE, reading.fault
    if age >= reading.stale_after_s:
        return State.STALE, reading.gap or _NO_NEWER
    if reading.observed_at is not None and reading.observed_at > now + SKEW_LIMIT_S:
        ahead_s = round(reading.observed_at - now)
        return State.PARTIAL, phrase("the backend's clock is {seconds} s ahead of this one", seconds=ahead_s)
    if reading.received_at is not None and reading.received_at > now + SKEW_LIMIT_S:
        back_s = round(reading.received_at - now)
        return State.PARTIAL, phrase("this machine's clock was set back by {seconds} s", seconds=back_s)
    return None


def _against(value: float | None, objective: Objective | None) -> State | None:
    """Return what a value says when believed; None if it is not a finite number."""
    if value is None or not math.isfinite(value):
        return None
    if objective is None or objective.direction is Direction.NONE:
        return State.OK
    sign = 1.0 if objective.direction is Direction.LOWER else -1.0
    for limit, worse in _limits(objective):
        if sign * value > sign * limit:
            return worse
    return State.OK


def _limits(objective: Objective) -> list[tuple[float, State]]:
    """Return the limits that exist with the state beyond them, worst first."""
    pairs = (
        (objective.critical, State.CRITICAL),
        (objective.major, State.MAJOR),
        (objective.warning, State.WARNING),
    )
    return [(limit, worse) for limit, worse in pairs if limit is not None]


def _limit_words(said: State, objective: Objective | None) -> str:
    if said is State.OK or objective is None:
        return _INSIDE if objective is not None and _limits(objective) else _NO_LIMIT
    limit = next(limit for limit, worse in _limits(objective) if worse is said)
    return (_ABOVE if objective.direction is Direction.LOWER else _BELOW)[said].of(limit=float(limit))
