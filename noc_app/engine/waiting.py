"""What was asked for while this desk was cut off from the shared journal: kept here, shown, sent later."""

from collections.abc import Sequence

from noc_app.model import AlertKey, Intent, Replayed

SHOWN_S = 3600.0  # a conflict is told for so long
WAITS = "not sent: waits on this desk and will be sent when the shared journal is reached again"
HANDED_OVER = "in the shared journal now; sent as soon as a poll shows that nobody has it"


class Waiting:
    """The queue of this desk as its board shows it, and what became of what was sent from it."""

    def __init__(self) -> None:
        self.queued: tuple[Intent, ...] = ()
        self._conflicts: tuple[tuple[float, str], ...] = ()

    def has(self, key: AlertKey) -> bool:
        """Return whether something waits for the alert of `key`."""
        return any(intent.key == key for intent in self.queued)

    def learn(self, done: Sequence[Replayed], at: float) -> None:
        """Remember which of `done` could not be taken any more."""
        new = [(at, f"{r.intent.verb.value} of {r.intent.key.text}: {r.conflict}") for r in done if r.conflict]
        self._conflicts = (*self._conflicts, *new)

    def words(self, now: float) -> tuple[str, ...]:
        """Return what is to be known about it, in words."""
        self._conflicts = tuple(c for c in self._conflicts if now - c[0] < SHOWN_S)
        listed = ", ".join(f"{i.verb.value} of {i.key.text}" for i in self.queued[:3])
        more = f" and {len(self.queued) - 3} more" if len(self.queued) > 3 else ""  # noqa: PLR2004 - as above
        waits = (f"Will be sent when connected: {listed}{more}",) if self.queued else ()
        return (*waits, *(f"Not done after the connection came back: {words}" for _, words in self._conflicts))
