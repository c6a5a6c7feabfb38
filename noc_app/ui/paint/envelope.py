"""The lowest and the highest value of each pixel column of one line. A new point costs the columns that it touches."""

import math
from array import array

import numpy as np

from noc_app.store.ring import Points

_FEW = 16  # new points up to which adding them one by one is cheaper than beginning anew
_NOTHING = math.inf, -math.inf
_ROUNDING_S = 1e-6


class Envelope:
    """What a line covers in each of `columns` columns of `step_s` seconds. Columns are counted from the epoch.

    Neighbouring points are joined by a straight line, unless they are more than `gap_s` apart.
    """

    __slots__ = (
        "_columns",
        "_gap_s",
        "_high",
        "_low",
        "_newest",
        "_place",
        "_step_s",
        "_until",
        "head",
    )

    def __init__(self, columns: int, step_s: float, gap_s: float) -> None:
        self._columns, self._step_s, self._gap_s = columns, step_s, gap_s
        self._low, self._high = array("d", [math.inf]) * columns, array("d", [-math.inf]) * columns
        self._newest, self._place, self._until = (0, 0), 0, -math.inf  # the newest point's column, and when that ends
        self.head = -1  # the newest column, -1 before the first

    def span(self, column: int) -> tuple[float, float]:
        """Return what a line two columns wide covers in `column`, (inf, -inf) for nothing.

        That is its own span and the one of the column before.
        """
        place, lows, highs = column % self._columns, self._low, self._high
        if column - 1 <= self.head - self._columns:
            return lows[place], highs[place]
        return min(lows[place], lows[place - 1]), max(highs[place], highs[place - 1])

    @property
    def calm(self) -> tuple[float, float, float]:
        """Return (low, high, until): a value from low to high at a time before until changes nothing.

        One that is not is for `widen`.
        """
        return self._low[self._place], self._high[self._place], self._until

    @property
    def middle(self) -> float | None:
        """Return the middle of what the newest columns cover, None if that is nothing."""
        low, high = self.span(self.head)
        return (low + high) / 2 if low <= high else None

    def take(self, times: Points, values: Points, fresh: int, head: int) -> tuple[int, int] | None:
        """Take over the newest points and move to `head`; return the first and last column that changed, if any.

        `fresh` says how many are new; if it is negative or more than there are, all are taken over anew.
        """
        size = times.size
        if self.head < 0 or fresh < 0 or fresh > min(_FEW, size) or head - self.head >= self._columns:
            self._begin(times, values, head)
            return head - self._columns + 1, head
        if head > self.head:
            self._advance(head)
        return self._add_all(times, values, size - fresh)

    def widen(self, value: float) -> tuple[int, int] | None:
        """Cover `value`, the one point that is new, in the column of the one before; return that if it is seen.

        It is not where the column before covers it too: a line is two columns wide.
        """
        column, place, wider = self._newest[0], self._place, False
        if value > self._high[place]:
            self._high[place] = value
            wider = column < self.head or value > self._high[place - 1]
        if value < self._low[place]:
            self._low[place] = value
            wider = wider or column < self.head or value < self._low[place - 1]
        return self._newest if wider else None

    def _add_all(self, times: Points, values: Points, first: int) -> tuple[int, int] | None:
        """Draw the line on from the point before `first` to the last one."""
        touched: tuple[int, int] | None = None
        before = (times.item(first - 1), values.item(first - 1)) if first else None
        for place in range(first, times.size):
            point = times.item(place), values.item(place)
            changed, before = self._add(before, *point), point
            if changed is not None:
                touched = (min(changed[0], touched[0]), max(changed[1], touched[1])) if touched else changed
        return touched

    def _advance(self, head: int) -> None:
        for column in range(self.head + 1, head + 1):
            place = column % self._columns
            self._low[place], self._high[place] = _NOTHING
        self.head = max(self.head, head)
        if self._newest[0] <= self.head - self._columns + 1:
            self._until = -math.inf

    def _add(self, before: tuple[float, float] | None, at: float, value: float) -> tuple[int, int] | None:
        """Draw the line on to one more point from the one `before`; return the columns that became wider, if any."""
        column = int(at // self._step_s)
        inside = self.head - self._columns + 1 < column <= self.head
        self._newest, self._place = (column, column), column % self._columns
        self._until = (column + 1) * self._step_s - _ROUNDING_S if inside else -math.inf
        if before is None or at - before[0] > self._gap_s:
            return (column, column) if self._put(column, value, value) else None
        first, changed = int(before[0] // self._step_s), None
        if first == column:  # what led here is covered already
            return (column, column) if self._put(column, value, value) else None
        slope = (value - before[1]) / (at - before[0])
        for each in range(max(first, self.head - self._columns + 1), column + 1):
            left, right = max(before[0], each * self._step_s), min(at, (each + 1) * self._step_s)
            a, b = before[1] + slope * (left - before[0]), before[1] + slope * (right - before[0])
            if self._put(each, min(a, b), max(a, b)):
                changed = (changed[0] if changed else each, each)
        return changed

    def _put(self, column: int, low: float, high: float) -> bool:
        """Widen what is covered in `column`; return whether it became wider."""
        if not self.head - self._columns < column <= self.head:
            return False
        place = column % self._columns
        wider = low < self._low[place] or high > self._high[place]
        if wider:
            self._low[place], self._high[place] = min(low, self._low[place]), max(high, self._high[place])
        return wider

    def _begin(self, times: Points, values: Points, head: int) -> None:
        """Work out every column anew."""
        self.head, first = head, head - self._columns + 1
        start = max(0, int(np.searchsorted(times, first * self._step_s)) - 1)
        times, values = times[start:], values[start:]
        low, high = np.full(self._columns, np.inf), np.full(self._columns, -np.inf)
        if times.size:
            columns, covered = _columns_of(times, values, self._step_s, self._gap_s)
            inside = (columns >= first) & (columns <= head)
            places = columns[inside] % self._columns
            np.minimum.at(low, places, covered[inside])
            np.maximum.at(high, places, covered[inside])
        self._low, self._high = array("d", low.tobytes()), array("d", high.tobytes())
        self._until = -math.inf  # the next point says which column it is in


def _columns_of(times: Points, values: Points, step_s: float, gap_s: float) -> tuple[np.ndarray, np.ndarray]:
    """Return (column, value) of every point, and of where the line crosses from one column to the next."""
    columns = (times // step_s).astype(np.int64)
    edges = np.arange(columns[0] + 1, columns[-1] + 1)
    at = edges * step_s
    after = np.clip(np.searchsorted(times, at), 1, max(1, times.size - 1))
    joined = times[after] - times[after - 1] <= gap_s if times.size > 1 else np.zeros(edges.size, dtype=bool)
    crossing = np.interp(at[joined], times, values)
    edges = edges[joined]
    return np.concatenate((columns, edges - 1, edges)), np.concatenate((values, crossing, crossing))
