"""Walls as desks see them, and what desks ask of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class WallVerb(StrEnum):
    """What a desk may ask of a wall. None of these acts on anything but what is shown."""

    SHOW = "show"  # a page, a panel as PAGE#PANEL, or an incident as incident@TARGET/FINGERPRINT
    PIN = "pin"  # the same, until it is taken away
    UNPIN = "unpin"
    HOLD = "hold"
    NEXT = "next"
    PREVIOUS = "previous"
    IDENTIFY = "identify"
    RELOAD = "reload"


@dataclass(frozen=True, slots=True, kw_only=True)
class WallSight:
    """One wall as it last reported. `screens` has what each screen shows by its name; times are Unix seconds UTC."""

    name: str
    host: str
    version: str
    started_at: float
    beat_at: float
    screens: Mapping[str, str] = field(default_factory=dict)
    pages: tuple[str, ...] = ()
    verdict: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WallOrder:
    """One thing that somebody at a desk asks of a wall; an empty `screen` is all of its screens.

    `outcome` is empty until the wall has done it, then what became of it in words.
    """

    id: str
    wall: str
    verb: WallVerb
    by: str
    at: float
    screen: str = ""
    argument: str = ""
    outcome: str = ""
