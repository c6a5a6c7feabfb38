"""What was asked for while this desk was cut off from the shared journal: kept here, shown, sent later."""

from collections.abc import Sequence

from noc_app.alerting.verb_words import VERB_WORDS
from noc_app.model import AlertKey, Intent, KeptNote, Replayed, Verb
from noc_app.model.said import Said, at_place, phrase

SHOWN_S = 3600.0  # a conflict is told for so long
WAITS = phrase("not sent: waits on this desk until the shared journal is reached again")
OWNING = frozenset({Verb.ACKNOWLEDGE, Verb.UNACKNOWLEDGE})
MAY_WAIT = frozenset({*OWNING, Verb.ASSIGN, Verb.COMMENT, Verb.ESCALATE, Verb.SEE})
DOES_NOT_WAIT = phrase("not queued: what hides alerts, or ends that, would begin at a moment that nobody chose")
_SHOWN = 3  # that are named
_WORDS_SHOWN = 60  # characters of a note that is named


class Waiting:
    """The queue of this desk as its board shows it, and what became of what was sent from it."""

    def __init__(self) -> None:
        self.queued: tuple[Intent, ...] = ()
        self.notes: tuple[KeptNote, ...] = ()
        self._conflicts: tuple[tuple[float, str], ...] = ()

    def owner_waits(self, key: AlertKey) -> bool:
        """Return whether somebody's taking or giving back of the alert of `key` waits."""
        return any(intent.key == key and intent.verb in OWNING for intent in self.queued)

    def learn(self, done: Sequence[Replayed], at: float) -> None:
        """Remember which of `done` could not be taken any more."""
        self._lose([(_named(r.intent), r.conflict) for r in done], at)

    def learn_notes(self, done: Sequence[tuple[KeptNote, str]], at: float) -> None:
        """Remember which notes of `done` were refused."""
        self._lose([(_named_note(note), refused) for note, refused in done], at)

    def _lose(self, done: Sequence[tuple[Said, str]], at: float) -> None:
        self._conflicts = (*self._conflicts, *[(at, at_place(name, why)) for name, why in done if why])

    def words(self, now: float) -> tuple[str, ...]:
        """Return what is to be known about it, in words."""
        self._conflicts = tuple(c for c in self._conflicts if now - c[0] < SHOWN_S)
        lost = [phrase("Not done after the connection came back: {what}", what=words) for _, words in self._conflicts]
        return (*self._queued(), *lost)

    def _queued(self) -> tuple[str, ...]:
        every = (*map(_named, self.queued[:_SHOWN]), *map(_named_note, self.notes[:_SHOWN]))
        names, more = every[:_SHOWN], len(self.queued) + len(self.notes) - _SHOWN
        if more > 0:
            return (phrase("Queued, not sent: {names} and {count} more", names=names, count=more),)
        return (phrase("Queued, not sent: {names}", names=names),) if names else ()


def _named_note(note: KeptNote) -> Said:
    return phrase("the note “{words}”", words=note.words[:_WORDS_SHOWN])


def _named(intent: Intent) -> Said:
    return phrase("{verb} ({alert})", verb=VERB_WORDS.get(intent.verb.value, intent.verb.value), alert=intent.key.text)
