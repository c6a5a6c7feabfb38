"""When a file system will be full, from how its free space has moved."""

from collections import deque
from dataclasses import dataclass, field

import numpy as np

WINDOW_S = 3600.0
ENOUGH_S = 600.0  # less history than this says nothing
ENOUGH_POINTS = 5
HORIZON_S = 365 * 86400.0  # a fall this slow is no fall
EXPLAINED = 0.5  # share of the variance that the line must explain


@dataclass(slots=True)
class FreeSpaceTrend:
    """The free space of one file system over the last hour, at most one point per fifteen seconds.

    A poll interval of ten minutes or more widens the window to ten intervals.
    """

    every_s: float
    _size: float = 0.0
    _points: deque[tuple[float, float]] = field(default_factory=deque)

    def add(self, at_s: float, free_bytes: float, size_bytes: float) -> None:
        """Remember `free_bytes` at `at_s` on a monotonic clock. A file system that was resized starts anew."""
        if size_bytes != self._size:
            self._points.clear()
            self._size = size_bytes
        if self._points and at_s - self._points[-1][0] < WINDOW_S / 240:
            return
        self._points.append((at_s, free_bytes))
        window_s = max(WINDOW_S, 10 * self.every_s)
        while at_s - self._points[0][0] > window_s:
            self._points.popleft()

    def time_to_full_s(self) -> float | None:
        """Return seconds from the last point until the linear trend reaches zero free bytes.

        None when there is less than ten minutes or five points of history, when free space does not fall, when the
        fall would take more than a year, and when a straight line does not describe the movement.
        """
        if len(self._points) < ENOUGH_POINTS or self._points[-1][0] - self._points[0][0] < ENOUGH_S:
            return None
        times, free = np.array(self._points).T
        slope, level = np.polyfit(times - times[-1], free, 1)
        if slope >= 0 or not _is_line(times - times[-1], free, slope, level):
            return None
        left_s = max(0.0, float(free[-1])) / -float(slope)
        return left_s if left_s <= HORIZON_S else None


def _is_line(times: np.ndarray, values: np.ndarray, slope: float, level: float) -> bool:
    """Return whether the line explains enough of the variance of `values`; both arrays have shape (n,)."""
    spread = float(np.var(values))
    return spread > 0 and 1.0 - float(np.var(values - (level + slope * times))) / spread >= EXPLAINED
