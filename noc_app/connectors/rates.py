"""Totals of two polls turned into rates. A total that went down was reset: it gives no rate."""

import time
from collections.abc import Callable, Hashable, Mapping
from typing import Generic, NamedTuple, TypeVar

K = TypeVar("K", bound=Hashable)

LONGEST_INTERVALS = 10  # a rate over more than this many poll intervals says nothing about now


class Growth(NamedTuple, Generic[K]):
    """By how much each total grew in `elapsed_s` seconds; what was reset, or is new, is not in `by`."""

    elapsed_s: float
    by: Mapping[K, float]

    def rate(self, key: K) -> float | None:
        """Return the growth of `key` per second; None if it is not known."""
        grown = self.by.get(key)
        return None if grown is None else grown / self.elapsed_s


class Totals(Generic[K]):
    """Remembers the totals of the last poll. Time is monotonic: a clock that is set must not make a rate."""

    def __init__(self, every_s: float, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._longest_s = LONGEST_INTERVALS * every_s
        self.monotonic = monotonic
        self._before: tuple[float, Mapping[K, float]] | None = None

    def grown(self, totals: Mapping[K, float]) -> Growth[K]:
        """Return the growth since the last call, and remember `totals`; nothing has grown at the first call."""
        now_s, before = self.monotonic(), self._before
        self._before = (now_s, dict(totals))
        if before is None or not 0.0 < now_s - before[0] <= self._longest_s:
            return Growth(1.0, {})
        known = before[1]
        by = {key: total - known[key] for key, total in totals.items() if key in known and total >= known[key]}
        return Growth(now_s - before[0], by)
