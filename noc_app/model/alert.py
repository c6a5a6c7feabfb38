"""Alerts and what operators do with them."""

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Self

from noc_app.model.labels import Labels
from noc_app.model.signal import Domain

BOARD = "board"  # the target id under which the board itself reports


class Severity(IntEnum):
    """One ordered scale for every backend."""

    INFORMATION = 1
    WARNING = 2
    MAJOR = 3
    CRITICAL = 4

    @property
    def word(self) -> str:
        """Return the name in the words of the board."""
        return self.name.lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppression:
    """Why an alert makes no noise although it is true: a silence, an inhibition, a maintenance, a second report.

    `kind` is "silenced", "inhibited", "maintenance" or "duplicate"; `until` is Unix seconds UTC, None for open-ended.
    """

    kind: str
    by: str = ""
    until: float | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorAck:
    """An acknowledgement as the backend itself reports it. `ref` is the backend's id for it (a silence id)."""

    by: str
    since: float
    until: float | None = None
    comment: str = ""
    ref: str = ""
    intent: str = ""  # our intent id when the acknowledgement was made here


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """One firing condition, as its backend reports it.

    `fingerprint` is the backend's identity for the condition and is stable across polls. `title` and `description` come
    from outside: plain text, capped, never markup. `labels` are identity and stay as they came, because an
    acknowledgement names them exactly: whoever shows them caps them.
    """

    fingerprint: str
    severity: Severity
    title: str
    starts_at: float  # Unix seconds UTC
    description: str = ""
    labels: Labels = ()
    domain: Domain = Domain.INFRASTRUCTURE
    runbook_url: str = ""
    link: str = ""
    ack: VendorAck | None = None
    suppressed: tuple[Suppression, ...] = ()


@dataclass(frozen=True, slots=True)
class AlertKey:
    """The identity of one alert in the whole application."""

    target: str
    fingerprint: str

    @property
    def text(self) -> str:
        """Return the key as it is written on the command line."""
        return f"{self.target}/{self.fingerprint}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the key that `text` was made of. Raises ValueError."""
        target, slash, fingerprint = text.partition("/")
        if not (target and slash and fingerprint):
            raise ValueError(f"{text!r} is not an alert key; write TARGET/FINGERPRINT")
        return cls(target, fingerprint)


class AckState(StrEnum):
    """How far an acknowledgement has come."""

    NONE = "none"
    REQUESTED = "requested"  # asked for here; no poll has shown it yet
    CONFIRMED = "confirmed"  # the backend itself reports it, or the journal holds it where the backend has none
    REJECTED = "rejected"  # the backend refused; the reason says why


@dataclass(frozen=True, slots=True, kw_only=True)
class Ack:
    """Who owns an alert, and how sure that is. `until` and `since` are Unix seconds UTC."""

    state: AckState = AckState.NONE
    by: str = ""
    since: float | None = None
    until: float | None = None
    comment: str = ""
    reason: str = ""  # why it was rejected, or that the backend knows no acknowledgement
    ref: str = ""
    intent: str = ""


NOBODY = Ack()


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """An operator's statement: I have seen this and it is mine. `intent` is unique and makes retries harmless."""

    intent: str
    by: str
    at: float
    until: float
    comment: str = ""


@dataclass(frozen=True, slots=True)
class AlertEntry:
    """An alert together with its acknowledgement and how sure we are that it still stands.

    `seen_at` is when a poll last showed it; `unsure` is why its target cannot be asked now, empty if it can.
    """

    key: AlertKey
    alert: Alert
    ack: Ack = field(default=NOBODY)
    seen_at: float = 0.0
    unsure: str = ""

    @property
    def owned(self) -> bool:
        """Return whether somebody has, or has just asked for, this alert."""
        return self.ack.state in {AckState.REQUESTED, AckState.CONFIRMED}


class Change(StrEnum):
    """What happened to an entry."""

    FIRED = "fired"
    RAISED = "raised"  # wants attention again: severity rose, or its acknowledgement ended
    UPDATED = "updated"
    RESOLVED = "resolved"


class Cleared(StrEnum):
    """Why an alert is no longer shown."""

    RECOVERED = "recovered"
    VANISHED = "series vanished"
    RULE_DELETED = "rule deleted"
    TARGET_REMOVED = "target removed"


@dataclass(frozen=True, slots=True)
class AlertChange:
    """One difference between two states of the alert store. `reason` says why it cleared or was raised."""

    kind: Change
    entry: AlertEntry
    reason: str = ""
