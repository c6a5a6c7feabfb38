"""Values, ages and times as they are written in the language of the screen.

The words are those of `model.units`, which is what English looks like; other languages have another decimal mark and
other names. Times of day have 24 hours everywhere.
"""

from datetime import datetime, tzinfo

from PySide6.QtCore import QDate, QLocale

from noc_app.model import Unit
from noc_app.model import units as plain
from noc_app.model.units import Formatted, clock_time, format_timer
from noc_app.ui.language import locale, tr

__all__ = [
    "as_of",
    "clock_time",
    "date_time",
    "day_words",
    "decimals",
    "format_age",
    "format_timer",
    "format_value",
    "joined",
    "number",
    "percent",
    "weekday_words",
]

_HOUR, _DAY = 3600, 86400


def number(value: float, places: int = 0) -> str:
    """Return a number with its groups of thousands and `places` decimals."""
    way = locale()
    if way is None:
        return f"{value:,.{places}f}"
    words = way.toString(round(value)) if not places else way.toString(float(value), "f", places)
    return words.replace("\u202f", "\u00a0")  # the condensed font has no narrow one


def decimals(text: str) -> str:
    """Return a number that was written with a point with the decimal mark of the language."""
    way = locale()
    return text if way is None else text.replace(".", way.decimalPoint())


def format_value(value: float | None, unit: Unit, currency: str = "") -> Formatted:
    """Return `value`, in the base unit, as a person reads it; see `model.units`."""
    made = plain.format_value(value, unit, currency)
    if locale() is None:
        return made
    if unit is Unit.BOOLEAN and value in {0.0, 1.0}:
        return Formatted(tr("yes") if value else tr("no"), "")
    return Formatted(decimals(made.number), tr("days") if made.unit == "days" else made.unit)


def joined(formatted: Formatted) -> str:
    """Return number and unit in one text; where the language wants it, the sign of percents comes first."""
    if formatted.unit == "%":
        return percent(formatted.number)
    return plain.joined(formatted)


def percent(figure: str) -> str:
    """Return a number of percents that is already written, with its sign."""
    return tr("{number}\u2009%", number=figure)


def format_age(seconds: float) -> str:
    """Return how long ago, rounded down: `9 s`, `7 min`, `2 h 52 min`, `3 d`; a dash for what is not a number."""
    words = plain.format_age(seconds)
    if locale() is None or words == plain.NOTHING:
        return words
    whole = max(0, int(seconds))
    if whole >= _DAY:
        return tr("{days} d", days=whole // _DAY)
    hours, minutes = divmod(whole // 60, 60)
    if whole >= _HOUR:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes) if minutes else tr("{hours} h", hours=hours)
    return tr("{minutes} min", minutes=minutes) if minutes else tr("{seconds} s", seconds=whole)


def date_time(at: float, zone: tzinfo | None = None) -> str:
    """Return day and time in `zone` (None: this machine's): in English `2026-11-24 14:25`; a dash if it is no time."""
    words, way = plain.date_time(at, zone), locale()
    if way is None or words == plain.NOTHING:
        return words
    return _localised(words, way)


def as_of(at: float, zone: tzinfo | None = None, *, now: float | None = None) -> str:
    """Return `as of 14:25` in `zone` (None: this machine's), with the date if `now` is given and is another day."""
    words = plain.as_of(at, zone, now=now)
    way = locale()
    if way is None:
        return words
    moment = words.removeprefix("as of ")
    return tr("as of {moment}", moment=_localised(moment, way) if " " in moment else moment)


def weekday_words(at: float, zone: tzinfo | None) -> str:
    """Return the date as on a wall: `Tue 24 Nov`."""
    day = datetime.fromtimestamp(at, zone).astimezone(zone)
    way, short = locale() or QLocale.c(), QLocale.FormatType.ShortFormat
    weekday, month = way.dayName(day.isoweekday(), short), way.monthName(day.month, short)
    return tr("{weekday} {day} {month}", weekday=weekday, day=day.day, month=month)


def day_words(at: float) -> str:
    """Return the day in this machine's time zone, as on an axis: `24 Nov`."""
    day = datetime.fromtimestamp(at).astimezone()
    way = locale() or QLocale.c()
    month = way.monthName(day.month, QLocale.FormatType.ShortFormat)
    return tr("{day} {month}", day=f"{day:%d}", month=month)


def _localised(moment: str, way: QLocale) -> str:
    """Return `2026-11-24 14:25` with the day as the language writes it, and all four digits of the year."""
    day, _, time = moment.partition(" ")
    pattern = way.dateFormat(QLocale.FormatType.ShortFormat)
    pattern = pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")
    return f"{way.toString(QDate.fromString(day, 'yyyy-MM-dd'), pattern)} {time}"
