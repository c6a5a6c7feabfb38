"""A fixed-size window over the newest points of one series."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Points: TypeAlias = NDArray[np.float64]

_FIRST_ROOM = 64


class Ring:
    """Times and values, newest last; times strictly increase.

    Every point is written twice, one room apart, so that the newest points are always one contiguous slice and reading
    copies nothing. Room doubles as points arrive, up to `capacity`: most series never need it all.
    """

    __slots__ = ("_capacity", "_last_at", "_points", "_room", "_written", "revision")

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._room = min(_FIRST_ROOM, capacity)
        self._points = np.empty((2, 2 * self._room))
        self._written = 0  # since the room last grew, counted so that slots stay aligned
        self._last_at = float("-inf")
        self.revision = 0  # grows with each accepted point: equal revisions mean nothing to redraw

    def __len__(self) -> int:
        return min(self._written, self._room)

    def push(self, at: float, value: float) -> bool:
        """Add one point; return False, and change nothing, if it is not newer than the newest."""
        if not at > self._last_at:
            return False
        if self._written == self._room < self._capacity:
            self._grow()
        slot = self._written % self._room
        self._points[:, slot] = self._points[:, slot + self._room] = at, value
        self._written += 1
        self.revision += 1
        self._last_at = at
        return True

    def prepend(self, times: Points, values: Points) -> int:
        """Add points that are older than any here, shapes (n,); return how many were taken. The rest does not fit."""
        mine = self.view()
        older = times < mine[0][0] if len(self) else np.ones(times.size, dtype=bool)
        room = self._capacity - len(self)
        times, values = times[older][-room:] if room else times[:0], values[older][-room:] if room else values[:0]
        if not times.size or np.any(np.diff(times) <= 0):
            return 0
        kept = np.concatenate((np.stack((times, values)), np.stack(mine)), axis=1)
        self._hold(kept)
        self._last_at = float(kept[0, -1])
        self.revision += self._capacity + 1  # whoever follows point by point has to begin anew
        return int(times.size)

    def view(self) -> tuple[Points, Points]:
        """Return (times, values), shapes (n,) and (n,), oldest first, as views that are valid until the next push."""
        size = len(self)
        end = (self._written - 1) % self._room + self._room + 1 if self._written else 0
        window = self._points[:, end - size : end]
        return window[0], window[1]

    def _grow(self) -> None:
        kept = self._points[:, : self._room].copy()
        self._room = min(2 * self._room, self._capacity)
        self._hold(kept)

    def _hold(self, kept: Points) -> None:
        """Begin anew with these points, shape (2, n), oldest first, in as much room as they need."""
        size = kept.shape[1]
        while self._room < size:
            self._room = min(2 * self._room, self._capacity)
        self._points = np.empty((2, 2 * self._room))
        self._points[:, :size] = self._points[:, self._room : self._room + size] = kept
        self._written = size
