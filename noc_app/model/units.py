"""The one place that turns base units into words. Independent of any locale.

Three significant digits; prefixes are SI (k = 1000) except for amounts of bytes, which are IEC (KiB = 1024) because
that is how memory and storage are sold and reported. Byte and bit rates are SI, as network and disk speeds are.
A number never says more than is known: what is just short of 100 % or of a full score is not rounded up to it, and
what is not zero is not shown as zero.
"""

import math
from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo
from typing import NamedTuple

from noc_app.model.signal import Unit

THIN_SPACE = "\u2009"
MINUS = "\u2212"
NOTHING = "–"
EXACT_BELOW = 10_000  # whole counts below this are shown in full

_SI = ((1e18, "E"), (1e15, "P"), (1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"))
_IEC = ((2.0**60, "EiB"), (2.0**50, "PiB"), (2.0**40, "TiB"), (2.0**30, "GiB"), (2.0**20, "MiB"), (2.0**10, "KiB"))
_ROUNDS_UP = 0.9995  # from this share of a prefix on, three digits round up to it
_SPANS = (  # shown from, size, name
    (2 * 86400.0, 86400.0, "days"),
    (2 * 3600.0, 3600.0, "h"),
    (2 * 60.0, 60.0, "min"),
    (_ROUNDS_UP, 1.0, "s"),
    (_ROUNDS_UP * 1e-3, 1e-3, "ms"),
    (0.0, 1e-6, "µs"),
)
_SMALLEST, _TOO_SMALL = 1e-4, "<0.0001"
_LARGEST, _TOO_LARGE = 99_999.5, ">99999"
_FLIPPED = {"<": ">", ">": "<"}
_CURRENCY_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥"}


class Formatted(NamedTuple):
    """A number and its unit, apart, because they are drawn in different sizes."""

    number: str
    unit: str


def format_value(value: float | None, unit: Unit, currency: str = "") -> Formatted:
    """Return `value`, in the base unit, as a person reads it; a dash for what is not a number.

    `number` has one to nine characters. `currency` is an ISO 4217 code; those without a sign of their own become the
    unit.
    """
    if value is None or not math.isfinite(value):
        return Formatted(NOTHING, "")
    if unit is Unit.BOOLEAN and value in {0.0, 1.0}:
        return Formatted("yes" if value else "no", "")
    number, words = _FORMATS[unit](abs(value))
    sign = _CURRENCY_SIGNS.get(currency, "") if unit is Unit.MONEY else ""
    if unit is Unit.MONEY and not sign:
        words = currency
    return Formatted(_signed(number, sign, negative=value < 0), words)


def joined(formatted: Formatted) -> str:
    """Return number and unit in one text, with a thin space."""
    return f"{formatted.number}{THIN_SPACE}{formatted.unit}" if formatted.unit else formatted.number


def format_age(seconds: float) -> str:
    """Return how long ago, rounded down: `9 s`, `7 min`, `2 h 52 min`, `3 d`; a dash for what is not a number."""
    if not math.isfinite(seconds):
        return NOTHING
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
    """Return a running time: `0:47`, `12:05`, `2:03:10`; a dash for what is not a number."""
    if not math.isfinite(seconds):
        return NOTHING
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def as_of(at: float, zone: tzinfo | None = None, *, now: float | None = None) -> str:
    """Return `as of 14:25` in `zone` (None: this machine's), with the date if `now` is given and is another day."""
    moment = _local(at, zone)
    today = _local(now, zone) if now is not None else moment
    if moment is None or today is None:
        return f"as of {NOTHING}"
    return f"as of {moment:%H:%M}" if moment.date() == today.date() else f"as of {moment:%Y-%m-%d %H:%M}"


def clock_time(at: float, zone: tzinfo | None = None, *, with_seconds: bool = False) -> str:
    """Return the time of day of `at`, Unix seconds UTC, in `zone` (None: this machine's); a dash if it is no time."""
    moment = _local(at, zone)
    if moment is None:
        return NOTHING
    return moment.strftime("%H:%M:%S" if with_seconds else "%H:%M")


def date_time(at: float, zone: tzinfo | None = None) -> str:
    """Return `2026-11-24 14:25` in `zone` (None: this machine's); a dash if it is no time."""
    moment = _local(at, zone)
    return NOTHING if moment is None else f"{moment:%Y-%m-%d %H:%M}"


def display_factor(value: float, unit: Unit) -> float:
    """Return the size of the prefix or the span in which `value` is written, where that is no power of ten."""
    size = abs(value)
    if unit is Unit.BYTES:
        return next((factor for factor, _ in _IEC if size >= factor), 1.0)
    if unit is Unit.SECONDS and size >= 1.0:
        return next(factor for shown_from, factor, _ in _SPANS if size >= shown_from)
    return 1.0


def three_digits(size: float) -> str:
    """Return a number of at least 0 with three significant digits, four or five if it is 1000 or more.

    There is never an exponent: beyond what fits it is `<0.0001` or `>99999`.
    """
    if size == 0:
        return "0"
    if size < _SMALLEST:
        return _TOO_SMALL
    if size >= _LARGEST:
        return _TOO_LARGE
    return _trimmed(f"{size:.{max(0, 2 - math.floor(math.log10(size)))}f}")


def _local(at: float, zone: tzinfo | None) -> datetime | None:
    """Return the moment `at` in `zone`, None if no calendar has it: times from backends can be anything."""
    try:
        return datetime.fromtimestamp(at, zone).astimezone(zone)
    except (OverflowError, OSError, ValueError):
        return None


def _signed(number: str, sign: str, *, negative: bool) -> str:
    """Return `number` with its minus and currency sign, behind the relation if it has one."""
    relation = number[0] if number[0] in _FLIPPED else ""
    minus = MINUS if negative and number.strip("0.") else ""
    return f"{_FLIPPED[relation] if relation and minus else relation}{minus}{sign}{number[len(relation) :]}"


def _trimmed(text: str) -> str:
    return text.rstrip("0").rstrip(".") if "." in text else text


def _floored(size: float, decimals: int) -> float:
    """Return `size` cut after `decimals`; digits that only floating point put there do not count."""
    step = 10.0**decimals
    return math.floor(round(size * step, 6)) / step


def _scaled(size: float) -> tuple[str, str]:
    for factor, prefix in _SI:
        if size >= factor * _ROUNDS_UP:
            return three_digits(size / factor), prefix
    return three_digits(size), ""


def _plain(size: float) -> tuple[str, str]:
    if size >= EXACT_BELOW:
        return "".join(_scaled(size)), ""
    return (str(int(size)) if size == int(size) else three_digits(size)), ""


def _ratio(size: float) -> tuple[str, str]:
    """Percent. From 99 % up to 100 %: two significant digits of what is missing, cut and not rounded."""
    percent = 100.0 * size
    if percent < 99 or size >= 1:
        return three_digits(percent), "%"
    decimals = min(4, 1 - math.floor(math.log10(100.0 - 100.0 * size))) if percent < 100 else 4
    return _trimmed(f"{min(_floored(percent, decimals), 99.9999):.4f}"), "%"


def _seconds(size: float) -> tuple[str, str]:
    if size == 0:
        return "0", "s"
    factor, name = next((factor, name) for shown_from, factor, name in _SPANS if size >= shown_from)
    return three_digits(size / factor), name


def _bytes(size: float) -> tuple[str, str]:
    for factor, name in _IEC:
        if size >= factor:
            return three_digits(size / factor), name
    return three_digits(size), "B"


def _rate_in(name: str) -> Callable[[float], tuple[str, str]]:
    """Return a format whose prefix goes with the unit: 2.4 Gb/s."""

    def rate(size: float) -> tuple[str, str]:
        number, prefix = _scaled(size)
        return number, prefix + name

    return rate


def _amount_of(words: str) -> Callable[[float], tuple[str, str]]:
    """Return a format whose prefix goes with the number: 48.2k / min."""

    def amount(size: float) -> tuple[str, str]:
        return "".join(_scaled(size)), words

    return amount


def _score(size: float) -> tuple[str, str]:
    return (f"{min(_floored(size, 1), 99.9):.1f}" if 0.1 <= size < 100 else three_digits(size)), ""


def _rating(size: float) -> tuple[str, str]:
    number = three_digits(size)
    return ("4.99" if number == "5" and size < 5 else number), "/ 5"


_FORMATS: Mapping[Unit, Callable[[float], tuple[str, str]]] = {
    Unit.COUNT: _plain,
    Unit.RATIO: _ratio,
    Unit.SECONDS: _seconds,
    Unit.BYTES: _bytes,
    Unit.BYTES_PER_SECOND: _rate_in("B/s"),
    Unit.BITS_PER_SECOND: _rate_in("b/s"),
    Unit.PER_SECOND: _amount_of("/ s"),
    Unit.PER_MINUTE: _amount_of("/ min"),
    Unit.MONEY: _amount_of(""),
    Unit.SCORE: _score,
    Unit.RATING: _rating,
    Unit.BOOLEAN: _plain,
}
