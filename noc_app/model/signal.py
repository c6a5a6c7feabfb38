"""Signals: vendor-neutral measured things, and the objectives that say what is good."""

from dataclasses import dataclass
from enum import StrEnum

from noc_app.model.labels import Labels


class Unit(StrEnum):
    """Base units only; scaling is the business of whoever draws."""

    COUNT = "count"
    RATIO = "ratio"  # 0.0 to 1.0, never percent
    SECONDS = "seconds"
    BYTES = "bytes"
    BYTES_PER_SECOND = "bytes_per_second"
    BITS_PER_SECOND = "bits_per_second"
    PER_SECOND = "per_second"
    PER_MINUTE = "per_minute"
    MONEY = "money"  # major units of the currency in the `currency` label
    SCORE = "score"  # 0 to 100
    RATING = "rating"  # 0 to 5
    BOOLEAN = "boolean"  # 1 is yes, 0 is no


class Direction(StrEnum):
    """Which way is good."""

    LOWER = "lower"
    HIGHER = "higher"
    NONE = "none"  # a fact without a good side


class Domain(StrEnum):
    """Which column of the board a signal belongs to."""

    INFRASTRUCTURE = "infrastructure"
    APPLICATION = "application"
    SECURITY = "security"
    BI = "bi"
    MOBILE = "mobile"
    BUSINESS = "business"
    BOARD = "board"


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective:
    """The limits of one signal. A value at a limit is still good; beyond it is not.

    With `Direction.LOWER` a value above `warning` is a warning, above `critical` critical; with `HIGHER`, below.
    A limit that is None does not exist. `lowest` and `highest` bound the range gauge and nothing else.
    """

    direction: Direction
    warning: float | None = None
    major: float | None = None
    critical: float | None = None
    lowest: float | None = None
    highest: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """One row of the catalogue."""

    id: str
    title: str
    short: str  # at most 15 characters: the name in a wall row
    unit: Unit
    domain: Domain
    objective: Objective
    labels: tuple[str, ...] = ()
    help: str = ""
    stale_intervals: float = 3.0  # fresh means observed less than this many poll intervals ago
    of_page: bool = False  # made by a query of one page: it colours its panel and counts for nothing else


@dataclass(frozen=True, slots=True)
class SeriesKey:
    """The identity of one series in the whole application."""

    target: str
    signal: str
    labels: Labels = ()
