"""Durations as people write them."""

import re

from noc_app.model.said import phrase

_PART = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h|d|w)")
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0, "w": 604800.0}


def seconds(text: object) -> float:
    """Return `text` in seconds: `10s`, `1m30s`, `2h`, `1d`, or a bare number of seconds. Raises ValueError."""
    if isinstance(text, int | float) and not isinstance(text, bool):
        return float(text)
    if not isinstance(text, str) or not text.strip():
        raise ValueError(phrase("write a duration such as 10s, 5m or 2h"))
    total, at = 0.0, 0
    for part in _PART.finditer(text):
        if part.start() != at:
            break
        total, at = total + float(part[1]) * _SECONDS[part[2]], part.end()
    if at != len(text.rstrip()):
        raise ValueError(phrase("{given} is not a duration; write one such as 10s, 1m30s or 2h", given=repr(text)))
    return total


def duration_words(length_s: float) -> str:
    """Return a number of seconds as it would be written: `10s`, `90s`, `2h`."""
    for name, size in reversed(_SECONDS.items()):
        if size >= 1.0 and length_s >= size and length_s % size == 0:
            return f"{length_s / size:g}{name}"
    return f"{length_s:g}s"
