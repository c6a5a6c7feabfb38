"""The figures of alarm quality with the limits of the standards, in words."""

from dataclasses import dataclass
from enum import StrEnum

from noc_app.alerting.quality import DAY_S, HOUR_S, TEN_MIN_S, Quality
from noc_app.model import Severity

MEANT_DAYS = 30
FEW_STANDING, FEW_SHELVED = 10, 30  # EEMUA 191, for each operator: fewer than ten standing, fewer than thirty shelved


class Band(StrEnum):
    """What the standards say of a figure."""

    ACCEPTABLE = "very likely acceptable"
    MANAGEABLE = "manageable"
    DEMANDING = "likely over-demanding"
    UNACCEPTABLE = "very likely unacceptable"
    WITHIN = "within the limit"
    OVER = "over the limit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line: what is measured, how much it is, what it should be, and what that means."""

    name: str
    value: float
    words: str
    limit: str
    band: Band

    @property
    def good(self) -> bool:
        """Return whether the figure is one to live with."""
        return self.band in {Band.ACCEPTABLE, Band.MANAGEABLE, Band.WITHIN}


def figures(quality: Quality) -> tuple[Figure, ...]:
    """Return every figure in the order of the standards' tables."""
    return (*_rates(quality), *_peaks(quality), *_alarms(quality), *_priorities(quality))


def summary(quality: Quality) -> str:
    """Return in words what was counted, and whether that is enough to judge by."""
    days = (quality.until - quality.since) / DAY_S
    short = "" if days >= MEANT_DAYS else f"; the limits are meant for {MEANT_DAYS} days or more"
    return f"{quality.alarms} alarms in {days:.1f} days, {quality.hidden} more were hidden{short}"


def _rates(quality: Quality) -> tuple[Figure, ...]:
    limits = (("day", DAY_S, 150.0, 300.0), ("hour", HOUR_S, 6.0, 12.0), ("10 min", TEN_MIN_S, 1.0, 2.0))
    return tuple(
        Figure(
            name=f"alarms per {name}",
            value=quality.per(span_s),
            words=f"{quality.per(span_s):.3g}",
            limit=f"{good:g}, at most {most:g}",
            band=_rate_band(quality.per(span_s), good, most),
        )
        for name, span_s, good, most in limits
        if quality.until - quality.since >= span_s  # a mean over less is no mean
    )


def _rate_band(rate: float, good: float, most: float) -> Band:
    """Return the band; EEMUA 191 calls ten times the good rate very likely unacceptable."""
    if rate <= good:
        return Band.ACCEPTABLE
    if rate <= most:
        return Band.MANAGEABLE
    return Band.DEMANDING if rate <= 10 * good else Band.UNACCEPTABLE


def _peaks(quality: Quality) -> tuple[Figure, ...]:
    return (
        _limited("most alarms in any 10 min", quality.most_in_ten_min, 10),
        _share("10-minute periods with more than 5", quality.busy_ten_min_share),
        _share("hours with more than 30", quality.busy_hour_share),
        _share(f"time in flood ({quality.floods} floods)", quality.flood_share),
    )


def _alarms(quality: Quality) -> tuple[Figure, ...]:
    return (
        _share("share of the ten commonest", quality.top_share, 0.05),
        _limited("chattering alarms", len(quality.chattering), 0),
        _limited("fleeting alarms", quality.fleeting, 0),
        _limited("stale alarms (over 24 h)", quality.stale, 4),
        _limited("standing alarms", quality.standing, FEW_STANDING - 1),
        _limited("shelved alarms", quality.shelved, FEW_SHELVED - 1),
    )


def _priorities(quality: Quality) -> tuple[Figure, ...]:
    """Return the split, meant to be 80, 15 and 5 %: too few warnings mean that too much is called urgent."""
    return (
        _share("critical", quality.share_of(Severity.CRITICAL), 0.05),
        _share("major", quality.share_of(Severity.MAJOR), 0.15),
    )


def _limited(name: str, value: int, most: int) -> Figure:
    band = Band.WITHIN if value <= most else Band.OVER
    return Figure(name=name, value=value, words=str(value), limit=f"at most {most}" if most else "none", band=band)


def _share(name: str, share: float, most: float = 0.01) -> Figure:
    band = Band.WITHIN if share <= most else Band.OVER
    return Figure(name=name, value=share, words=f"{share:.1%}", limit=f"at most {most:.0%}", band=band)
