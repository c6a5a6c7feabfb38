"""What a person says belongs together, or does not."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from noc_app.model.alert import AlertKey


class Move(StrEnum):
    """What was done with incidents by hand."""

    MERGE = "merge"
    SPLIT = "split"


@dataclass(frozen=True, slots=True, kw_only=True)
class Regrouping:
    """Alerts that a person has merged into another incident, or split off. `at` is Unix seconds UTC.

    Alerts are named with the start of their episode: incidents have other names on other desks, or after a restart.
    `moved` are those that were merged or split off, `home` all others of the incident that they came into or left.
    """

    id: str
    move: Move
    by: str
    at: float
    moved: Mapping[AlertKey, float]
    home: Mapping[AlertKey, float] = field(default_factory=dict)
