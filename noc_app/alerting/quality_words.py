"""The figures of alarm quality with the limits of the standards, in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from noc_app.alerting.quality import DAY_S, HOUR_S, TEN_MIN_S, Quality
from noc_app.model import Severity
from noc_app.model.said import phrase

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

    @property
    def words(self) -> str:
        """Return it as it can be said in any language."""
        return _BANDS[self]


_BANDS: Mapping[Band, str] = {
    Band.ACCEPTABLE: phrase("very likely acceptable"),
    Band.MANAGEABLE: phrase("manageable"),
    Band.DEMANDING: phrase("likely over-demanding"),
    Band.UNACCEPTABLE: phrase("very likely unacceptable"),
    Band.WITHIN: phrase("within the limit"),
    Band.OVER: phrase("over the limit"),
}


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
    counted = {"alarms": quality.alarms, "days": f"{days:.1f}", "hidden": quality.hidden}
    if days >= MEANT_DAYS:
        return phrase("{alarms} alarms in {days} days, {hidden} more were hidden", **counted)
    return phrase(
        "{alarms} alarms in {days} days, {hidden} more were hidden; the limits are meant for {meant} days or more",
        **counted,
        meant=MEANT_DAYS,
    )


def _rates(quality: Quality) -> tuple[Figure, ...]:
    limits = (
        (phrase("alarms per day"), DAY_S, 150.0, 300.0),
        (phrase("alarms per hour"), HOUR_S, 6.0, 12.0),
        (phrase("alarms per 10 min"), TEN_MIN_S, 1.0, 2.0),
    )
    return tuple(
        Figure(
            name=name,
            value=quality.per(span_s),
            words=f"{quality.per(span_s):.3g}",
            limit=phrase("{good}, at most {most}", good=good, most=most),
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
        _limited(phrase("most alarms in any 10 min"), quality.most_in_ten_min, 10),
        _share(phrase("10-minute periods with more than 5"), quality.busy_ten_min_share),
        _share(phrase("hours with more than 30"), quality.busy_hour_share),
        _share(phrase("time in flood ({count} floods)", count=quality.floods), quality.flood_share),
    )


def _alarms(quality: Quality) -> tuple[Figure, ...]:
    return (
        _share(phrase("share of the ten commonest"), quality.top_share, 0.05),
        _limited(phrase("chattering alarms"), len(quality.chattering), 0),
        _limited(phrase("fleeting alarms"), quality.fleeting, 0),
        _limited(phrase("stale alarms (over 24 h)"), quality.stale, 4),
        _limited(phrase("standing alarms"), quality.standing, FEW_STANDING - 1),
        _limited(phrase("shelved alarms"), quality.shelved, FEW_SHELVED - 1),
    )


def _priorities(quality: Quality) -> tuple[Figure, ...]:
    """Return the split, meant to be 80, 15 and 5 %: too few warnings mean that too much is called urgent."""
    return (
        _share(phrase("critical"), quality.share_of(Severity.CRITICAL), 0.05),
        _share(phrase("major"), quality.share_of(Severity.MAJOR), 0.15),
    )


def _limited(name: str, value: int, most: int) -> Figure:
    band = Band.WITHIN if value <= most else Band.OVER
    limit = phrase("at most {most}", most=most) if most else phrase("none")
    return Figure(name=name, value=value, words=str(value), limit=limit, band=band)


def _share(name: str, share: float, most: float = 0.01) -> Figure:
    band = Band.WITHIN if share <= most else Band.OVER
    return Figure(
        name=name, value=share, words=f"{share:.1%}", limit=phrase("at most {most}", most=f"{most:.0%}"), band=band
    )
