"""What an operator asked for, written down before anything is sent."""

from dataclasses import dataclass
from enum import StrEnum

from noc_app.model.alert import AlertKey


class Verb(StrEnum):
    """What was asked for."""

    ACKNOWLEDGE = "acknowledge"
    UNACKNOWLEDGE = "unacknowledge"
    SILENCE = "silence"  # by conditions, or a downtime of what one alert is about; the backend's own
    EXPIRE = "expire"  # ends a silence or a downtime
    SHELVE = "shelve"  # out of the way for a time, here and for every desk on this journal
    UNSHELVE = "unshelve"
    ASSIGN = "assign"
    COMMENT = "comment"
    ESCALATE = "escalate"  # one step: to the next person of the configured chain
    RESOLVE = "resolve"  # tells the backend that it is over
    SEE = "see"  # somebody has looked at it
    NOTIFY = "notify"  # the board tells people elsewhere; nobody asks for it
    OPERATE = "operate"  # what the backend can be told beyond its alerts; the key is TARGET/OPERATION


WRITTEN = frozenset({Verb.SEE, Verb.ASSIGN, Verb.SHELVE, Verb.UNSHELVE})  # fulfilled by being written down


class Outcome(StrEnum):
    """What became of it."""

    PENDING = "pending"  # written down; the backend may or may not have been told
    SENT = "sent"  # the backend took it; no poll has shown it yet
    CONFIRMED = "confirmed"  # a later poll showed it, or it is ours alone and the journal holds it
    REJECTED = "rejected"  # the backend refused; the reason says why
    ENDED = "ended"  # expired, lapsed on a higher severity, taken back, or its alert cleared


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """One request of one operator about one episode of one alert. Times are Unix seconds UTC.

    `id` is a UUID made where the operator acted; it travels to the backend, so that a retry is recognised. An episode
    is (key, starts_at): an alert that fires again later is another episode and is not owned by the old intent.
    `ours_alone` says that the backend has no such thing and only this journal holds it. What was asked together has the
    same `action`; where one alert is known to several backends, each has its own intent, and all carry the `origin` of
    the first to the outside. `argument` is the name of who gets an alert, or the values of an operation as JSON. A
    silence and an operation have no episode: the key of one is its target with its conditions in words, of the other
    TARGET/OPERATION.
    """

    id: str
    verb: Verb
    key: AlertKey
    starts_at: float
    severity: int
    by: str
    at: float
    until: float
    comment: str = ""
    outcome: Outcome = Outcome.PENDING
    reason: str = ""
    ref: str = ""
    ours_alone: bool = False
    updated_at: float = 0.0
    action: str = ""
    origin: str = ""
    argument: str = ""

    @property
    def shared(self) -> str:
        """Return the id that travels to the backends."""
        return self.origin or self.id
