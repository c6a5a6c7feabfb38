"""Fewer points, the same picture: the lowest and the highest of each pixel column."""

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]


def decimated(times: Points, values: Points, columns: int) -> tuple[Points, Points]:
    """Return at most two points per column; extremes are kept. Shapes (n,) in, (m,) out with m <= 2 * columns."""
    size = times.size
    if size <= 2 * columns or columns < 1:
        return times, values
    edges = np.linspace(0, size, columns + 1).astype(np.intp)[:-1]
    low, high = np.minimum.reduceat(values, edges), np.maximum.reduceat(values, edges)
    ends = np.append(edges[1:], size) - 1
    return np.column_stack((times[edges], times[ends])).ravel(), np.column_stack((low, high)).ravel()


def with_gaps(times: Points, values: Points, longest_s: float) -> tuple[Points, Points]:
    """Return the series with a NaN wherever two neighbours are further apart than `longest_s`: a line would lie."""
    holes = np.flatnonzero(np.diff(times) > longest_s)
    if not holes.size:
        return times, values
    return np.insert(times, holes + 1, times[holes] + longest_s), np.insert(values, holes + 1, np.nan)


def outside(values: Points, limit: float, *, above: bool) -> Points:
    """Return `values` where they are beyond `limit`, NaN elsewhere; one neighbour is kept so that the line joins."""
    bad = values > limit if above else values < limit
    shown = bad.copy()
    shown[:-1] |= bad[1:]
    shown[1:] |= bad[:-1]
    return np.where(shown & np.isfinite(values), values, np.nan)
