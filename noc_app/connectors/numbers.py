"""Numbers and parts of seconds as backends write them, in headers and in bodies. Pure."""

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


def microseconds(text: str) -> str:
    """Return a time with at most six digits after the point; nanoseconds are usual, and not read by the library."""
    whole, point, rest = text.partition(".")
    digits = len(rest) - len(rest.lstrip("0123456789"))
    return f"{whole}{point}{rest[: min(digits, 6)]}{rest[digits:]}" if point else text
