"""Several desks on one journal: who is there, who may what, and which one acts for all."""

from dataclasses import dataclass, field
from enum import StrEnum

from noc_app.model.alert import AlertKey
from noc_app.model.intent import Intent


class Keeping(StrEnum):
    """Where a board's journal is."""

    NOWHERE = "nowhere"  # there is none, so nothing can be acknowledged
    HERE = "here"  # a file of this machine
    SHARED = "shared"  # desks share it


class Role(StrEnum):
    """What a login may do in a shared journal; each may all that the one before it may."""

    VIEWER = "viewer"  # see, and be seen looking
    OPERATOR = "operator"  # acknowledge, give back their own, write notes, send pages to walls
    LEAD = "lead"  # give back what a colleague acknowledged
    ADMIN = "admin"  # forget what is old


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Somebody is at a desk, and has the alert of `key` open there, or nothing.

    `desk` is one process, `at` Unix seconds UTC on the journal's clock. One that `leads` acts for all.
    """

    desk: str
    by: str
    at: float
    key: AlertKey | None = None
    leads: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Grip:
    """The right to act for all, as it was given. `epoch` grows with every new holder; `lasts_s` runs from the request.

    Whoever holds an older epoch is fenced out.
    """

    holder: str
    epoch: int
    lasts_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One action with who, when, what and why, as the audit keeps it. `at` is in Unix seconds UTC."""

    at: float
    by: str
    what: str
    subject: str
    why: str = ""
    detail: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """A queued request after the desk was connected again. `conflict` says why it was not taken, empty if it was."""

    intent: Intent
    conflict: str = ""
