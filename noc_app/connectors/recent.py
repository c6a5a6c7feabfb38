"""How often things happened a short while ago."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Generic, TypeVar

K = TypeVar("K")

BUCKETS = 60
KEYS = 2000  # of one step; an attacker chooses how many there are
KEPT = 500


@dataclass(slots=True)
class Recent(Generic[K]):
    """Counts by key over the last `span_s` seconds, in sixty steps. Beyond 2,000 keys a step counts for `other`.

    With `keep` the first 500 keys stay for good, as zero: a series that once was there must not end in a void.
    """

    span_s: float
    other: K
    keep: bool = False
    _kept: dict[K, None] = field(default_factory=dict)
    _steps: dict[int, Counter[K]] = field(default_factory=dict)

    def add(self, at: float, key: K, number: int = 1) -> None:
        """Count `key` at `at`, Unix seconds UTC, in any order."""
        step = self._steps.setdefault(int(at * BUCKETS // self.span_s), Counter())
        counted = key if key in step or len(step) < KEYS else self.other
        step[counted] += number
        if self.keep and len(self._kept) < KEPT:
            self._kept[counted] = None

    def number(self, key: K, now: float) -> int:
        """Return how often `key` came in the last `span_s` seconds, to a sixtieth."""
        newest = int(now * BUCKETS // self.span_s)
        return sum(step[key] for at, step in self._steps.items() if newest - BUCKETS < at <= newest + 1)

    def counts(self, now: float) -> Counter[K]:
        """Return how often each key came in the last `span_s` seconds, to a sixtieth; forgets what is older."""
        newest = int(now * BUCKETS // self.span_s)
        self._steps = {at: step for at, step in self._steps.items() if at > newest - BUCKETS}
        total: Counter[K] = Counter(dict.fromkeys(self._kept, 0))
        for at, step in self._steps.items():
            if at <= newest + 1:  # what claims to come from the future has not happened
                total.update(step)
        return total
