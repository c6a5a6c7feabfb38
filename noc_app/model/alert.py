"""Alerts and what operators do with them."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, Self

from noc_app.model.labels import Labels
from noc_app.model.latch import Latch, Mark
from noc_app.model.severity import Severity
from noc_app.model.signal import Domain

BOARD = "board"  # the target id under which the board itself reports


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppression:
    """Why an alert makes no noise although it is true: a silence, a shelf, an inhibition, a second report.

    `kind` is "silenced", "shelved", "inhibited", "maintenance" or "duplicate"; `ref` is the backend's id for it where
    it can be ended. `since` and `until` are Unix seconds UTC, None for unknown and for open-ended.
    """

    kind: str
    by: str = ""
    until: float | None = None
    comment: str = ""
    ref: str = ""
    since: float | None = None


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
    acknowledgement names them exactly: whoever shows them caps them. `made_of` has the labels of the one alert of an
    alert manager that this was made of, where its backend can tell.
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
    made_of: Labels = ()


class AlertKey(NamedTuple):
    """The identity of one alert in the whole application. A tuple, because it is looked up more than anything else."""

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


_OWNING = (AckState.REQUESTED, AckState.CONFIRMED)  # a tuple: sets ask enums for their hash, which is slow


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


class ReceiptState(StrEnum):
    """How far one backend has come with what was asked for."""

    QUEUED = "queued"  # kept on this desk and not sent: the shared journal is out of reach
    PENDING = "pending"  # written down or sent; no poll has shown it yet
    CONFIRMED = "confirmed"  # read back from the backend
    FAILED = "failed"  # refused, or never shown; the reason says which
    UNSUPPORTED = "unsupported"  # the backend does not know such a thing: this board alone holds it


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What one backend made of the last thing that was asked about an alert, `at` Unix seconds UTC."""

    key: AlertKey
    verb: str
    state: ReceiptState
    reason: str = ""
    ref: str = ""
    at: float = 0.0


@dataclass(frozen=True, slots=True)
class Assignment:
    """To whom an alert was given, by whom and when, Unix seconds UTC. It says nothing about being acknowledged."""

    to: str
    by: str
    at: float


@dataclass(frozen=True, slots=True)
class AlertEntry:
    """An alert with what operators have done about it and how sure we are that it still stands.

    `shown_at` is when a poll last showed it before it became unsure, else when one showed its last change (the store
    knows when it was last seen); `unsure` is why its target cannot be asked now, empty if it can.
    `receipts` has one for each backend that knows the alert, about the last thing that was asked. `flapping` is set on
    what is shown, never in the store.
    """

    key: AlertKey
    alert: Alert
    ack: Ack = field(default=NOBODY)
    shown_at: float = 0.0
    unsure: str = ""
    latch: Latch = field(default=Latch())
    assigned: Assignment | None = None
    receipts: tuple[Receipt, ...] = ()
    flapping: bool = False

    @property
    def owned(self) -> bool:
        """Return whether somebody has, or has just asked for, this alert."""
        return self.ack.state in _OWNING

    @property
    def seen(self) -> Mark | None:
        """Return who has looked at it since it last called for attention, None if nobody has."""
        return self.latch.seen

    @property
    def worst(self) -> Severity:
        """Return the worst that nobody has acknowledged, else how bad it is now."""
        return max(self.alert.severity, self.latch.worst or self.alert.severity)


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
    """One difference between two states of the alert store.

    `reason` says why it cleared or was raised, `by` who did it if that is not the one who has acknowledged it.
    """

    kind: Change
    entry: AlertEntry
    reason: str = ""
    by: str = ""
