"""What backends write in more than one way: numbers as text, times in seconds to nanoseconds, words for values."""

import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from noc_app.connectors.kit import plain
from noc_app.connectors.numbers import microseconds
from noc_app.model.said import phrase

LATEST = 1e11  # Unix seconds beyond this are of a finer unit: the year 5138
_FINER = (1.0, 1e3, 1e6, 1e9)
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
NO_WORDS: Mapping[str, float] = {}
_NO_VALUE, _TOO_LARGE = phrase("there is no value"), phrase("the number is too large")
_NO_NUMBER, _NO_TIME = phrase("{value} is not a number"), phrase("{value} is not a time")


def number_of(value: object, words: Mapping[str, float] = NO_WORDS) -> float:
    """Return `value` as a finite number: a number, a truth value, a number as text, or one of `words`.

    Raises ValueError that says what it is instead.
    """
    if isinstance(value, str):
        return _of_text(value, words)
    if isinstance(value, timedelta):
        return value.total_seconds()
    if not isinstance(value, bool | int | float | Decimal):
        raise ValueError(_NO_VALUE if value is None else _NO_NUMBER.of(value=repr(plain(value, 40))))  # noqa: TRY004
    try:
        found = float(value)
    except OverflowError as error:
        raise ValueError(_TOO_LARGE) from error
    if not math.isfinite(found):
        raise ValueError(_NO_NUMBER.of(value=str(found)))
    return found


def moment_of(value: object) -> float:
    """Return a time as Unix seconds UTC: a number of seconds or of a finer unit, a date in ISO 8601, or a datetime.

    A date without a zone is taken as UTC. Raises ValueError.
    """
    if isinstance(value, datetime):
        return moment_of((value if value.tzinfo else value.replace(tzinfo=UTC)).timestamp())
    if isinstance(value, str) and not _NUMBER.fullmatch(value.strip()):
        try:
            return moment_of(datetime.fromisoformat(microseconds(value.strip())))
        except (ValueError, OverflowError) as error:
            raise ValueError(_NO_TIME.of(value=repr(plain(value, 40)))) from error
    number = number_of(value)
    for finer in _FINER:
        if 0 <= number / finer < LATEST:
            return number / finer
    raise ValueError(_NO_TIME.of(value=number))


def _of_text(text: str, words: Mapping[str, float]) -> float:
    known = {word.casefold(): number for word, number in words.items()}
    word = text.strip().casefold()
    if word in known:
        return known[word]
    if not _NUMBER.fullmatch(word):
        raise ValueError(_NO_NUMBER.of(value=repr(plain(text, 40))) if word else _NO_VALUE)
    found = float(word)
    if not math.isfinite(found):
        raise ValueError(_TOO_LARGE)
    return found
