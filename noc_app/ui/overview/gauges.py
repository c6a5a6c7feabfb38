"""Where a value stands in its normal band. The band takes a fixed share, so "inside" looks the same for every check."""

from noc_app.model import Direction, Objective
from noc_app.ui.paint.views import Gauge

_SHARE = 0.6  # of the gauge, for the normal band
_NARROW = 0.3  # where only one value is normal
_LEAST, _MOST = 0.03, 0.97


def gauge_of(value: float | None, objective: Objective) -> Gauge | None:
    """Return the gauge of `value`, None without a value or without a limit to stand against."""
    limit = first_limit(objective)
    if value is None or limit is None:
        return None
    if objective.direction is Direction.LOWER:
        return _low_is_good(value, limit, objective)
    return _high_is_good(value, limit, objective)


def share_gauge(yes: int, members: int) -> Gauge:
    """Return the gauge of "how many of how many": all of them stand in the middle of the band."""
    low = 1.0 - _SHARE
    return Gauge(low=low, high=1.0, at=low + _SHARE / 2 if yes >= members else low * yes / members)


def first_limit(objective: Objective) -> float | None:
    """Return the limit at which a value stops being normal."""
    return next((x for x in (objective.warning, objective.major, objective.critical) if x is not None), None)


def outside(value: float, objective: Objective) -> bool:
    """Return whether `value` is beyond the first limit."""
    limit = first_limit(objective)
    if limit is None:
        return False
    return value > limit if objective.direction is Direction.LOWER else value < limit


def _low_is_good(value: float, limit: float, objective: Objective) -> Gauge:
    start = objective.lowest if objective.lowest is not None else min(0.0, limit)
    share = _SHARE if limit > start else _NARROW
    if value <= limit:
        at = share * (value - start) / (limit - start) if limit > start else _LEAST
    else:
        at = share + (1.0 - share) * _beyond(value, limit, objective.highest, objective)
    return Gauge(low=0.0, high=share, at=_inside(at))


def _high_is_good(value: float, limit: float, objective: Objective) -> Gauge:
    top = objective.highest
    single = top is not None and top <= limit
    low = 1.0 - (_NARROW if single else _SHARE)
    if value < limit:
        at = low * (1.0 - _beyond(value, limit, objective.lowest, objective))
    elif top is None:
        at = low + (1.0 - low) * (1.0 - limit / value if value else 0.0)
    else:
        at = low + (1.0 - low) * ((value - limit) / (top - limit) if top > limit else 0.5)
    return Gauge(low=low, high=1.0, at=_inside(at))


def _beyond(value: float, limit: float, end: float | None, objective: Objective) -> float:
    """Return how far `value` is from its limit to the end of the scale, 0 to 1.

    The scale ends where the worst limit is half way, or at the end that the objective gives.
    """
    worst = objective.critical if objective.critical is not None else objective.major
    far = end
    if worst is not None and worst != limit:
        far = limit + 2.0 * (worst - limit) if far is None else far
    if far is None or far == limit:
        far = 2.0 * limit if limit else limit + 1.0
    return max(0.15, min(1.0, (value - limit) / (far - limit)))


def _inside(at: float) -> float:
    return max(_LEAST, min(_MOST, at))
