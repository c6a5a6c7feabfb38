"""What an operator asks of one or many alerts at once, and what became of it for each."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from noc_app.model.alert import AlertKey
from noc_app.model.intent import Verb
from noc_app.model.matcher import Matcher
from noc_app.model.severity import Severity

UNDO_S = 10.0  # how long everything can usually be taken back; what cannot be undone outside is held so long
MOST_TIMES = 5  # so many times longer are time limits at most, for people who need longer
UNTIL_CLEARED_S = 10 * 365 * 86_400.0  # for an acknowledgement until the alert clears: backends want an end


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One request of one operator, about `keys`.

    `comment` is the reason, or the words of a comment; `for_s` how long an acknowledgement, a silence or a shelf
    lasts, seconds; `to` who gets an assignment. A silence is made of `matchers` on each target in `targets` (all that
    can, if none is named), or without matchers of exactly each of `keys`. EXPIRE takes keys of TARGET/REFERENCE;
    OPERATE of TARGET/OPERATION, with the parameters in `values` as they were typed. A comment and an escalation wait
    until an undo is too late unless `at_once`; an operation is sent at once and has no undo.
    """

    verb: Verb
    by: str
    keys: tuple[AlertKey, ...] = ()
    comment: str = ""
    for_s: float = 0.0
    to: str = ""
    matchers: tuple[Matcher, ...] = ()
    targets: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    at_once: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What became of an order for one key: `error` says why it was not done, empty if it was, or is on its way.

    `waits` says that it is kept on this desk and was not sent, because the shared journal is out of reach.
    """

    key: AlertKey
    error: str = ""
    waits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Acted:
    """What became of an order: one result for each key. It can be undone until `undo_until`, Unix seconds UTC."""

    action: str
    verb: Verb
    results: tuple[Told, ...]
    undo_until: float = 0.0

    @property
    def done(self) -> tuple[AlertKey, ...]:
        """Return the keys for which it was done."""
        return tuple(t.key for t in self.results if not (t.error or t.waits))

    @property
    def waiting(self) -> tuple[AlertKey, ...]:
        """Return the keys for which it is kept on this desk and not sent."""
        return tuple(t.key for t in self.results if t.waits)

    @property
    def failed(self) -> tuple[Told, ...]:
        """Return what was not done, with the reasons."""
        return tuple(t for t in self.results if t.error)


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """An alert that fired and cleared while nobody looked. Times are Unix seconds UTC; `severity` is its worst."""

    key: AlertKey
    starts_at: float
    cleared_at: float
    severity: Severity
    title: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """A warning: an acknowledgement, a silence, a shelf or maintenance of `key` ends at `until`, Unix seconds UTC."""

    what: str  # "acknowledgement", "silence", "shelf" or "maintenance"
    key: AlertKey
    by: str
    until: float
    title: str = ""

    def words(self, at: str) -> str:
        """Return it as an operator is told, `at` being the time in words."""
        whose = f" by {self.by}" if self.by else ""
        return f"The {self.what} of {self.title or self.key.text}{whose} ends at {at}"

    @property
    def text(self) -> str:
        """Return what tells it from every other warning."""
        return f"{self.what} of {self.key.text} until {self.until:.0f}"
