"""What the board said over the last day: the worst of each minute, and how many seconds of what."""

from dataclasses import dataclass

from noc_app.model import State

MINUTES = 24 * 60
HOLDS_S = 5.0  # what was said is taken to last until it is said again, but not longer: the machine may have slept


@dataclass(slots=True)
class Spent:
    """Seconds that somebody watched, and of these those that were abnormal or without evidence."""

    watched_s: float = 0.0
    abnormal_s: float = 0.0
    blind_s: float = 0.0

    def add(self, state: State, seconds: float) -> None:
        """Count so many seconds of `state`."""
        self.watched_s += seconds
        self.abnormal_s += seconds if state.abnormal else 0.0
        self.blind_s += seconds if state.blind else 0.0

    def less(self, other: "Spent") -> None:
        """Take `other` away again."""
        self.watched_s -= other.watched_s
        self.abnormal_s -= other.abnormal_s
        self.blind_s -= other.blind_s


class Ribbon:
    """The worst state of each minute; a minute in which nobody watched has none. `spent` is the sum of the seconds."""

    def __init__(self) -> None:
        self._worst: dict[int, State] = {}
        self._spent: dict[int, Spent] = {}
        self._begun: dict[int, float] = {}
        self._last_at = float("-inf")
        self.spent = Spent()

    def mark(self, state: State, now: float, *, lasted_s: float | None = None) -> None:
        """Record that the board says `state` at `now`, Unix seconds UTC.

        It has done so for `lasted_s`; None: since the mark before, if that is not too long ago to be sure.
        """
        if lasted_s is None:
            lasted_s = now - self._last_at if 0 < now - self._last_at <= HOLDS_S else 0.0
        minute, self._last_at = int(now // 60), now
        before = self._worst.get(minute)
        if before is None:
            self._forget(minute - MINUTES)
        if before is None or state.rank > before.rank:
            self._worst[minute] = state
        self._begun[minute] = min(max(60.0 * minute, now - lasted_s), self._begun.get(minute, now))
        for spent in (self.spent, self._spent.setdefault(minute, Spent())):
            spent.add(state, lasted_s)

    def view(self, now: float) -> list[State | None]:
        """Return 1,440 minutes up to `now`, oldest first; None where nobody watched."""
        last = int(now // 60)
        return [self._worst.get(minute) for minute in range(last - MINUTES + 1, last + 1)]

    def watched_since(self) -> float | None:
        """Return when the oldest known minute was begun to be watched, Unix seconds UTC; None before the first."""
        return self._begun[min(self._begun)] if self._begun else None

    def _forget(self, until: int) -> None:
        """Forget the minutes up to `until`."""
        for old in [minute for minute in self._worst if minute <= until]:
            self.spent.less(self._spent.pop(old))
            del self._worst[old], self._begun[old]


class Intake:
    """Values applied in each of the last 60 seconds: what the pulse strip shows."""

    def __init__(self) -> None:
        self._counts: dict[int, int] = {}

    def add(self, count: int, now: float) -> None:
        """Record that `count` values were applied at `now`."""
        second = int(now)
        self._counts[second] = self._counts.get(second, 0) + count
        for old in [s for s in self._counts if s <= second - 120]:
            del self._counts[old]

    def per_second(self, now: float) -> list[int]:
        """Return the counts of the 60 seconds up to and including the one of `now`, oldest first."""
        last = int(now)
        return [self._counts.get(second, 0) for second in range(last - 59, last + 1)]
