"""What was asked for while this desk was cut off from the shared journal: kept here, shown, sent later."""

from collections.abc import Sequence

from noc_app.model import AlertKey, Intent, Replayed, Verb

SHOWN_S = 3600.0  # a conflict is told for so long
WAITS = "not sent: waits on this desk until the shared journal is reached again"
HANDED_OVER = "in the shared journal now; sent as soon as a poll shows that nobody has it"
OWNING = frozenset({Verb.ACKNOWLEDGE, Verb.UNACKNOWLEDGE})
MAY_WAIT = frozenset({*OWNING, Verb.ASSIGN, Verb.COMMENT, Verb.ESCALATE, Verb.SEE})
DOES_NOT_WAIT = "not queued: what hides alerts, or ends that, would begin at a moment that nobody chose"


class Waiting:
    """The queue of this desk as its board shows it, and what became of what was sent from it."""

    def __init__(self) -> None:
        self.queued: tuple[Intent, ...] = ()
        self._conflicts: tuple[tuple[float, str], ...] = ()

    def owner_waits(self, key: AlertKey) -> bool:
        """Return whether somebody's taking or giving back of the alert of `key` waits."""
        return any(intent.key == key and intent.verb in OWNING for intent in self.queued)

    def learn(self, done: Sequence[Replayed], at: float) -> None:
        """Remember which of `done` could not be taken any more."""
        new = [(at, f"{r.intent.verb.value} of {r.intent.key.text}: {r.conflict}") for r in done if r.conflict]
        self._conflicts = (*self._conflicts, *new)

    def words(self, now: float) -> tuple[str, ...]:
        """Return what is to be known about it, in words."""
        self._conflicts = tuple(c for c in self._conflicts if now - c[0] < SHOWN_S)
        listed = ", ".join(f"{i.verb.value} of {i.key.text}" for i in self.queued[:3])
        more = f" and {len(self.queued) - 3} more" if len(self.queued) > 3 else ""  # noqa: PLR2004 - as above
        waits = (f"Queued, not sent: {listed}{more}",) if self.queued else ()
        return (*waits, *(f"Not done after the connection came back: {words}" for _, words in self._conflicts))
