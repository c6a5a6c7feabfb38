"""What the desk asks before it does something with alerts. Knows no widget."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from noc_app.alerting.preview import preview
from noc_app.model import AlertEntry, AlertKey, Matcher, Order, Verb
from noc_app.ui.desk.offers import HOST_LABELS
from noc_app.ui.text import capped

TIMES = (("15 min", 900.0), ("30 min", 1800.0), ("1 h", 3600.0), ("4 h", 14400.0), ("24 h", 86400.0))
USUAL_TIME = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One button: what it says, and the part of the order that it stands for. `hint` says what would happen."""

    words: str
    hint: str = ""
    for_s: float = 0.0
    to: str = ""
    matchers: tuple[Matcher, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked: a line of words, perhaps a time, perhaps one thing out of a few."""

    verb: Verb
    title: str
    button: str
    keys: tuple[AlertKey, ...]
    ask: str
    needed: bool = False  # it cannot be sent without words
    times: bool = False
    choices: tuple[Choice, ...] = ()

    def order(self, by: str, words: str, for_s: float, choice: Choice | None) -> Order:
        """Return the order that the answers make."""
        to = (choice.to if choice is not None else "") or words.strip()
        return Order(
            verb=self.verb,
            by=by,
            keys=self.keys if choice is None or not choice.matchers else (),
            comment="" if self.verb is Verb.ASSIGN else words.strip(),
            for_s=for_s if self.times else 0.0,
            to=to if self.verb is Verb.ASSIGN else "",
            matchers=choice.matchers if choice is not None else (),
        )


def silence_question(entries: Sequence[AlertEntry], standing: Iterable[AlertEntry], able: Collection[str]) -> Question:
    """Return the question before a silence: of just these alerts, or of everything on their host."""
    choices = [Choice(words="Only this" if len(entries) == 1 else f"Only these {len(entries)}", hint=_plain(entries))]
    choices += [_of_host(matcher, standing, able) for matcher in _hosts(entries)]
    return Question(
        verb=Verb.SILENCE,
        title=_titled("Silence", entries),
        button="Silence",
        keys=_keys(entries),
        ask="Why, for your colleagues",
        needed=True,
        times=True,
        choices=tuple(choices),
    )


def shelve_question(entries: Sequence[AlertEntry]) -> Question:
    """Return the question before alerts are put out of the way."""
    return Question(
        verb=Verb.SHELVE,
        title=_titled("Shelve", entries),
        button="Shelve",
        keys=_keys(entries),
        ask="Why it can wait",
        needed=True,
        times=True,
    )


def assign_question(entries: Sequence[AlertEntry], people: Sequence[str], me: str) -> Question:
    """Return the question before alerts are given to somebody."""
    names = dict.fromkeys([me, *people])
    return Question(
        verb=Verb.ASSIGN,
        title=_titled("Assign", entries),
        button="Assign",
        keys=_keys(entries),
        ask="To whom",
        choices=tuple(Choice(words=capped(f"Me, {name}" if name == me else name)[:40], to=name) for name in names),
    )


def comment_question(entries: Sequence[AlertEntry]) -> Question:
    """Return the question before words are added."""
    return Question(
        verb=Verb.COMMENT,
        title=_titled("Comment on", entries),
        button="Comment",
        keys=_keys(entries),
        ask="What everybody should know",
        needed=True,
    )


def waiting_words(verb: Verb, count: int) -> str:
    """Return what is kept on this desk, for the bar that offers to take it back."""
    return f"Queued, not sent: {verb.value}{f', {count} alerts' if count > 1 else ''}"


def resolve_question(entries: Sequence[AlertEntry]) -> Question:
    """Return the question before a backend is told that alerts are over."""
    return Question(
        verb=Verb.RESOLVE,
        title=_titled("Resolve", entries),
        button="Resolve",
        keys=_keys(entries),
        ask="What ended it",
    )


def done_words(verb: Verb, count: int, failed: int) -> str:
    """Return what was done, for the bar that offers to undo it."""
    said = {
        Verb.ACKNOWLEDGE: "Acknowledged",
        Verb.UNACKNOWLEDGE: "Given back",
        Verb.SILENCE: "Silence asked for",
        Verb.EXPIRE: "Silence ended",
        Verb.SHELVE: "Shelved",
        Verb.UNSHELVE: "Taken from the shelf",
        Verb.ASSIGN: "Assigned",
        Verb.COMMENT: "The comment is sent in ten seconds",
        Verb.ESCALATE: "Escalated in ten seconds",
        Verb.RESOLVE: "The backend is told in ten seconds that it is over",
        Verb.SEE: "Seen",
        Verb.OPERATE: "Asked for",
    }[verb]
    many = f", {count} alerts" if count > 1 else ""
    return f"{said}{many}{f', {failed} refused' if failed else ''}"


def _of_host(matcher: Matcher, standing: Iterable[AlertEntry], able: Collection[str]) -> Choice:
    found = preview((matcher,), standing, able)
    critical = f", {found.critical} of them critical" if found.critical else ""
    hint = found.refusal or f"Hides {len(found.hides)} that are shown now{critical}, and what comes"
    return Choice(words=f"All with {capped(matcher.text)[:48]}", hint=hint, matchers=(matcher,))


def _hosts(entries: Sequence[AlertEntry]) -> list[Matcher]:
    """Return the condition that means the host of all `entries`, none if they have several."""
    labels = [dict(entry.alert.labels) for entry in entries]
    for name in HOST_LABELS:
        values = {one.get(name, "") for one in labels}
        if len(values) == 1 and "" not in values:
            return [Matcher(name, values.pop())]
    return []


def _plain(entries: Sequence[AlertEntry]) -> str:
    return f"Hides {'exactly this alert' if len(entries) == 1 else f'exactly these {len(entries)} alerts'}"


def _keys(entries: Sequence[AlertEntry]) -> tuple[AlertKey, ...]:
    return tuple(entry.key for entry in entries)


def _titled(verb: str, entries: Sequence[AlertEntry]) -> str:
    return capped(f"{verb} {entries[0].alert.title}" if len(entries) == 1 else f"{verb} {len(entries)} alerts")
