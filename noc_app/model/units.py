"""The one place that turns base units into words. Independent of any locale."""

import math
from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo
from typing import NamedTuple

from noc_app.model.signal import Unit

THIN_SPACE = "\u2009"
MINUS = "\u2212"
NOTHING = "–"
EXACT_BELOW = 10_000  # counts below this are shown in full

_SI = ((1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"))
_IEC = ((2.0**50, "PiB"), (2.0**40, "TiB"), (2.0**30, "GiB"), (2.0**20, "MiB"), (2.0**10, "KiB"))
_SPANS = ((86400.0, "d"), (3600.0, "h"), (60.0, "min"), (1.0, "s"), (1e-3, "ms"), (1e-6, "µs"))
_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥"}


class Formatted(NamedTuple):
    """A number and its unit, apart, because they are drawn in different sizes."""

    number: str
    unit: str


def format_value(value: float | None, unit: Unit, currency: str = "") -> Formatted:
    """Return `value`, in the base unit, as a person reads it; a dash for what is not a number."""
    if value is None or not math.isfinite(value):
        return Formatted(NOTHING, "")
    size, sign = abs(value), MINUS if value < 0 else ""
    number, words = _FORMATS.get(unit, _plain)(size)
    if unit is Unit.MONEY:
        return Formatted(f"{sign}{_SIGNS.get(currency, '')}{number}", "" if currency in _SIGNS else currency)
    return Formatted(sign + number if number.strip("0.") else number, words)


def joined(formatted: Formatted) -> str:
    """Return number and unit in one text, with a thin space."""
    return f"{formatted.number}{THIN_SPACE}{formatted.unit}" if formatted.unit else formatted.number


def format_age(seconds: float) -> str:
    """Return a duration in the two largest units that matter: `9 s`, `7 min`, `2 h 52 min`, `3 d`."""
    whole = max(0, int(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min"
    if whole < 86400:
        hours, minutes = divmod(whole // 60, 60)
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    return f"{whole // 86400} d"


def format_timer(seconds: float) -> str:
    """Return a running time: `0:47`, `12:05`, `2:03:10`."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def as_of(at: float, zone: tzinfo | None = None) -> str:
    """Return `as of 14:25` in `zone` (None: this machine's)."""
    return f"as of {clock_time(at, zone)}"


def clock_time(at: float, zone: tzinfo | None = None, *, with_seconds: bool = False) -> str:
    """Return the time of day of `at`, Unix seconds UTC, in `zone` (None: this machine's)."""
    moment = datetime.fromtimestamp(at, zone).astimezone(zone)
    return moment.strftime("%H:%M:%S" if with_seconds else "%H:%M")


def three_digits(size: float) -> str:
    """Return a number of at least 0 with three significant digits and no exponent below a million."""
    if size == 0:
        return "0"
    if size >= 100:
        return f"{size:.0f}"
    digits = max(0, 2 - math.floor(math.log10(size)))
    return _trimmed(f"{size:.{min(digits, 6)}f}")


def _trimmed(text: str) -> str:
    return text.rstrip("0").rstrip(".") if "." in text else text


def _scaled(size: float) -> tuple[str, str]:
    for factor, prefix in _SI:
        if size >= factor * 0.9995:
            return three_digits(size / factor), prefix
    return three_digits(size), ""


def _plain(size: float) -> tuple[str, str]:
    if size < EXACT_BELOW and size == int(size):
        return str(int(size)), ""
    number, prefix = _scaled(size) if size >= EXACT_BELOW else (three_digits(size), "")
    return number + prefix, ""


def _ratio(size: float) -> tuple[str, str]:
    """Percent. Near 100 % digits are kept until the text says less than 100: a rounded 100 would be a lie."""
    percent = 100.0 * size
    if percent < 90 or percent > 100:
        number = three_digits(percent)
        return (number, "%") if number != "100" or percent >= 100 else ("99.9", "%")
    for digits in (1, 2, 3, 4):
        text = f"{percent:.{digits}f}"
        if percent >= 100 or float(text) < 100:
            return _trimmed(text), "%"
    return "99.9999", "%"


def _seconds(size: float) -> tuple[str, str]:
    if size >= 2 * 86400:
        return three_digits(size / 86400), "days"
    if size == 0:
        return "0", "s"
    limits = {"d": math.inf, "h": 7200.0, "min": 120.0, "s": 0.9995, "ms": 0.9995e-3, "µs": 0.0}
    for factor, name in _SPANS:
        if size >= limits[name]:
            return three_digits(size / factor), name
    return "0", "s"


def _bytes(size: float) -> tuple[str, str]:
    for factor, name in _IEC:
        if size >= factor:
            return three_digits(size / factor), name
    return three_digits(size), "B"


def _rate(name: str, size: float) -> tuple[str, str]:
    number, prefix = _scaled(size)
    return number, prefix + name


def _bytes_per_second(size: float) -> tuple[str, str]:
    return _rate("B/s", size)


def _bits_per_second(size: float) -> tuple[str, str]:
    return _rate("b/s", size)


def _per_second(size: float) -> tuple[str, str]:
    return "".join(_scaled(size)), "/ s"


def _per_minute(size: float) -> tuple[str, str]:
    return "".join(_scaled(size)), "/ min"


def _money(size: float) -> tuple[str, str]:
    return "".join(_scaled(size)), ""


def _score(size: float) -> tuple[str, str]:
    return f"{size:.1f}", ""


def _rating(size: float) -> tuple[str, str]:
    return f"{size:.1f}", "/ 5"


def _boolean(size: float) -> tuple[str, str]:
    return "yes" if size else "no", ""


_FORMATS: Mapping[Unit, Callable[[float], tuple[str, str]]] = {
    Unit.COUNT: _plain,
    Unit.RATIO: _ratio,
    Unit.SECONDS: _seconds,
    Unit.BYTES: _bytes,
    Unit.BYTES_PER_SECOND: _bytes_per_second,
    Unit.BITS_PER_SECOND: _bits_per_second,
    Unit.PER_SECOND: _per_second,
    Unit.PER_MINUTE: _per_minute,
    Unit.MONEY: _money,
    Unit.SCORE: _score,
    Unit.RATING: _rating,
    Unit.BOOLEAN: _boolean,
}
