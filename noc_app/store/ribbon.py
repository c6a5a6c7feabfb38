"""What the board said, minute by minute, over the last day."""

from noc_app.model import State

MINUTES = 24 * 60


class Ribbon:
    """The worst state of each minute; a minute in which nobody watched has none."""

    def __init__(self) -> None:
        self._worst: dict[int, State] = {}

    def mark(self, state: State, now: float) -> None:
        """Record that the board said `state` at `now`, Unix seconds UTC."""
        minute = int(now // 60)
        before = self._worst.get(minute)
        if before is None or state.rank > before.rank:
            self._worst[minute] = state
        for old in [m for m in self._worst if m <= minute - MINUTES]:
            del self._worst[old]

    def view(self, now: float) -> list[State | None]:
        """Return 1,440 minutes up to `now`, oldest first; None where nobody watched."""
        last = int(now // 60)
        return [self._worst.get(minute) for minute in range(last - MINUTES + 1, last + 1)]

    def abnormal_minutes(self) -> int:
        """Return how many watched minutes were abnormal."""
        states = list(self._worst.values())
        return sum(states.count(state) for state in State if state.abnormal)

    def watched_since(self) -> float | None:
        """Return the start of the oldest watched minute, Unix seconds UTC; None before the first."""
        return min(self._worst) * 60.0 if self._worst else None


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
