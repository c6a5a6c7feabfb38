"""The recent past of every series, and its latest evidence."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from noc_app.model import Sample, SeriesKey
from noc_app.store.ring import Points, Ring

CAPACITY = 3600
SERIES_LIMIT = 20_000  # per target: a label explosion must not take the memory of the others


@dataclass(frozen=True, slots=True)
class Latest:
    """The newest value of a series; both times are Unix seconds UTC. `lag_s` is the usual age of its vendor's data."""

    value: float
    observed_at: float | None
    received_at: float
    lag_s: float = 0.0


class SeriesStore:
    """One ring and one latest value per series."""

    def __init__(self, capacity: int = CAPACITY) -> None:
        self._capacity = capacity
        self._rings: dict[SeriesKey, Ring] = {}
        self._latest: dict[SeriesKey, Latest] = {}
        self._by_signal: dict[str, dict[SeriesKey, None]] = {}
        self._counts: dict[str, int] = {}
        self.refused: dict[str, int] = {}  # target: samples of series beyond the limit in its last poll
        self.bad_samples = 0  # not a finite number; never stored

    def take(self, target: str, samples: Iterable[Sample], received_at: float) -> int:
        """Add what one poll brought; return how many values were applied."""
        self.refused.pop(target, None)
        applied = 0
        for sample in samples:
            key = SeriesKey(target, sample.signal, sample.labels)
            if not math.isfinite(sample.value):
                self.bad_samples += 1
            elif self._room_for(key):
                self._put(key, sample, received_at)
                applied += 1
        return applied

    def latest(self, key: SeriesKey) -> Latest | None:
        """Return the newest value of `key`, None while it is unknown."""
        return self._latest.get(key)

    def keys(self, signal: str) -> tuple[SeriesKey, ...]:
        """Return every known series of `signal`, in the order in which they first appeared."""
        return tuple(self._by_signal.get(signal, ()))

    def signals(self) -> tuple[str, ...]:
        """Return the ids of all signals that have a series."""
        return tuple(self._by_signal)

    def revision(self, key: SeriesKey) -> int:
        """Return a number that changes whenever the series does; 0 while it is unknown."""
        ring = self._rings.get(key)
        return ring.revision if ring else 0

    def points(self, key: SeriesKey) -> tuple[Points, Points]:
        """Return (Unix seconds, values), shapes (n,) and (n,), oldest first, without copying; empty if unknown."""
        ring = self._rings.get(key)
        return ring.view() if ring else (np.empty(0), np.empty(0))

    def prepend(self, key: SeriesKey, times: Sequence[float], values: Sequence[float]) -> int:
        """Add what a backend remembers from before the first point of a known series; return how much was taken.

        The past is drawn, never judged: the latest evidence stays as it is.
        """
        ring = self._rings.get(key)
        if ring is None:
            return 0
        return ring.prepend(np.asarray(times, dtype=np.float64), np.asarray(values, dtype=np.float64))

    def forget(self, *, older_than: float) -> None:
        """Drop series that were last received before `older_than`."""
        for key in [k for k, latest in self._latest.items() if latest.received_at < older_than]:
            self._drop(key)

    def forget_target(self, target: str) -> None:
        """Drop every series of a target that is no longer configured."""
        for key in [k for k in self._latest if k.target == target]:
            self._drop(key)

    def _put(self, key: SeriesKey, sample: Sample, received_at: float) -> None:
        before = self._latest.get(key)
        if before and sample.at is not None and before.observed_at is not None and sample.at < before.observed_at:
            return  # an older value that arrived late moves nothing backwards
        self._latest[key] = Latest(sample.value, sample.at, received_at, sample.lag_s)
        self._rings[key].push(received_at if sample.at is None else sample.at, sample.value)

    def _room_for(self, key: SeriesKey) -> bool:
        if key in self._rings:
            return True
        if self._counts.get(key.target, 0) >= SERIES_LIMIT:
            self.refused[key.target] = self.refused.get(key.target, 0) + 1
            return False
        self._rings[key] = Ring(self._capacity)
        self._by_signal.setdefault(key.signal, {})[key] = None
        self._counts[key.target] = self._counts.get(key.target, 0) + 1
        return True

    def _drop(self, key: SeriesKey) -> None:
        del self._latest[key]
        self._rings.pop(key, None)
        self._counts[key.target] -= 1
        of_signal = self._by_signal[key.signal]
        of_signal.pop(key, None)
        if not of_signal:
            del self._by_signal[key.signal]
