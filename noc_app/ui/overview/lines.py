"""The recent past of a series as a small line: fewer points than pixels, nothing smoothed away."""

import numpy as np

from noc_app.model import Objective, State
from noc_app.store.ring import Points
from noc_app.ui.overview.gauges import first_limit, outside
from noc_app.ui.paint.views import Point, Spark

WINDOW_S = 3600.0
_POINTS = 96
_USUAL_FROM = 30  # points that a usual range needs
_LEAST_SPAN_S = 30.0
_SCORE_FROM_S = 180.0
_LIMIT_REACH = 6.0  # heights of the line beyond which its limit is not worth the squeeze
_DIGITS = 4  # of a place in the box
_CALM = 0.2  # a line that moves less than this share of its value is drawn flatter than the box


def spark_of(times: Points, values: Points, objective: Objective, state: State) -> Spark:
    """Return the last hour of a series; empty while there are fewer than two points. Times are Unix seconds."""
    times, values = _recent(times, values)
    if len(times) < 2:
        return Spark(state=state)
    low, high, limit = _range(values, first_limit(objective))
    thin_times, thin_values = _thinned(times, values)
    span = max(float(times[-1] - times[0]), _LEAST_SPAN_S)
    start = float(times[-1]) - span
    across, up = np.round((thin_times - start) / span, _DIGITS), np.round((thin_values - low) / (high - low), _DIGITS)
    points = tuple(zip(across.tolist(), up.tolist(), strict=True))
    return Spark(
        points=points,
        band=_usual(values, low, high) if state is State.OK or state.blind else None,
        limit=_rounded((limit - low) / (high - low)) if limit is not None else None,
        breach=_breach(thin_values, objective) if state.abnormal else None,
        state=state,
        ended=state.blind,
    )


def score_spark(history: tuple[tuple[float, float], ...], state: State) -> Spark:
    """Return the line of the score; `history` is (Unix seconds, score), oldest first."""
    recent = history[-60:]
    if len(recent) < 2 or recent[-1][0] - recent[0][0] < _SCORE_FROM_S:
        return Spark(state=state)
    first, span = recent[0][0], recent[-1][0] - recent[0][0]
    scores = [score for _, score in recent]
    low, high = min(scores), max(scores)
    room = max(high - low, 4.0)
    points: list[Point] = [
        (_rounded((at - first) / span), _rounded((s - low + 0.1) / (1.2 * room))) for at, s in recent
    ]
    falls = [i for i in range(1, len(scores)) if scores[i] < scores[i - 1] - 1.0]
    breach = falls[-1] - 1 if falls and state.abnormal else None
    return Spark(points=tuple(points), breach=breach, state=state)


def change_over(times: Points, values: Points, span_s: float) -> float | None:
    """Return the relative change over the last `span_s`; None if the history is shorter or began at zero."""
    if len(times) < 2 or float(times[-1] - times[0]) < 0.9 * span_s:
        return None
    then = float(values[int(np.searchsorted(times, float(times[-1]) - span_s))])
    return (float(values[-1]) - then) / abs(then) if then else None


def _recent(times: Points, values: Points) -> tuple[Points, Points]:
    if not len(times):
        return times, values
    first = int(np.searchsorted(times, float(times[-1]) - WINDOW_S))
    return times[first:], values[first:]


def _range(values: Points, limit: float | None) -> tuple[float, float, float | None]:
    """Return the lowest and highest value to draw, and the limit if it is near enough to draw."""
    low, high = float(np.min(values)), float(np.max(values))
    height = high - low or max(abs(high) * 0.02, 1e-9)
    calm = _CALM * max(abs(low), abs(high))
    reach = max(_LIMIT_REACH * height, calm)
    if limit is not None and low - reach <= limit <= high + reach:
        low, high = min(low, limit), max(high, limit)
    else:
        limit = None
        missing = max(0.0, calm - height) / 2
        low, high = low - missing, high + missing
    room = 0.12 * (high - low or height)
    return low - room, high + room, limit


def _thinned(times: Points, values: Points) -> tuple[Points, Points]:
    """Return at most 96 points: of each stretch its lowest and its highest, in their order."""
    if len(times) <= _POINTS:
        return times, values
    each, left = divmod(len(times), _POINTS // 2)
    longer = left * (each + 1)  # so many points stand in stretches that are one longer
    kept = np.unique(np.concatenate((*_ends(values[:longer], each + 1, 0), *_ends(values[longer:], each, longer))))
    kept[-1] = len(times) - 1
    return times[kept], values[kept]


def _ends(values: Points, each: int, at: int) -> tuple[np.ndarray, np.ndarray]:
    """Return where the lowest and the highest value of each stretch stand, counted from `at`."""
    rows = values.reshape(-1, each)
    begins = at + each * np.arange(len(rows))
    return begins + rows.argmin(axis=1), begins + rows.argmax(axis=1)


def _usual(values: Points, low: float, high: float) -> tuple[float, float] | None:
    """Return the range in which nine of ten values lay, as heights."""
    if len(values) < _USUAL_FROM:
        return None
    bottom, top = (float(x) for x in np.percentile(values, (5, 95)))
    return _rounded(max(0.0, (bottom - low) / (high - low) - 0.06)), _rounded(
        min(1.0, (top - low) / (high - low) + 0.06)
    )


def _breach(values: Points, objective: Objective) -> int | None:
    """Return where the last stretch outside the limit begins, one point early so that the line joins."""
    place = len(values)
    while place and outside(float(values[place - 1]), objective):
        place -= 1
    return max(0, place - 1) if place < len(values) else None


def _rounded(place: float) -> float:
    return round(place, _DIGITS)
