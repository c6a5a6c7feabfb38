"""Numbers as backends write them, in headers and in bodies. Pure."""

import math


def number_or_none(said: object) -> float | None:
    """Return a finite number that may be written as a string; None for anything else, "NaN" among it."""
    if isinstance(said, bool) or not isinstance(said, int | float | str):
        return None
    try:
        value = float(said)
    except (ValueError, OverflowError):
        return None
    return value if math.isfinite(value) else None
