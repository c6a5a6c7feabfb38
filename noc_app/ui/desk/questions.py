"""What the desk asks before it does something with alerts. Knows no widget."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from noc_app.alerting.preview import preview
from noc_app.model import Acted, AlertEntry, AlertKey, Matcher, Order, Verb
from noc_app.ui.desk.offers import HOST_LABELS
from noc_app.ui.desk.rows import count_words
from noc_app.ui.desk.vocabulary import verb_word
from noc_app.ui.language import told, tr
from noc_app.ui.text import capped

USUAL_TIME_S = 1800.0


def times() -> tuple[tuple[str, float], ...]:
    """Return the times that are offered, in words and in seconds."""
    return (
        (tr("15 min"), 900.0),
        (tr("30 min"), USUAL_TIME_S),
        (tr("1 h"), 3600.0),
        (tr("4 h"), 14400.0),
        (tr("24 h"), 86400.0),
    )


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
    choices = [Choice(words=_only(entries), hint=_plain(entries))]
    choices += [_of_host(matcher, standing, able) for matcher in _hosts(entries)]
    return Question(
        verb=Verb.SILENCE,
        title=_title(entries, tr("Silence {title}", title=_first(entries)), tr("Silence %n alerts", len(entries))),
        button=tr("Silence"),
        keys=_keys(entries),
        ask=tr("Why, for your colleagues"),
        needed=True,
        times=True,
        choices=tuple(choices),
    )


def shelve_question(entries: Sequence[AlertEntry]) -> Question:
    """Return the question before alerts are put out of the way."""
    return Question(
        verb=Verb.SHELVE,
        title=_title(entries, tr("Shelve {title}", title=_first(entries)), tr("Shelve %n alerts", len(entries))),
        button=tr("Shelve"),
        keys=_keys(entries),
        ask=tr("Why it can wait"),
        needed=True,
        times=True,
    )


def assign_question(entries: Sequence[AlertEntry], people: Sequence[str], me: str) -> Question:
    """Return the question before alerts are given to somebody."""
    names = dict.fromkeys([me, *people])
    return Question(
        verb=Verb.ASSIGN,
        title=_title(entries, tr("Assign {title}", title=_first(entries)), tr("Assign %n alerts", len(entries))),
        button=tr("Assign"),
        keys=_keys(entries),
        ask=tr("To whom"),
        choices=tuple(Choice(words=_person(name, me), to=name) for name in names),
    )


def comment_question(entries: Sequence[AlertEntry]) -> Question:
    """Return the question before words are added."""
    return Question(
        verb=Verb.COMMENT,
        title=_title(
            entries, tr("Comment on {title}", title=_first(entries)), tr("Comment on %n alerts", len(entries))
        ),
        button=tr("Comment"),
        keys=_keys(entries),
        ask=tr("What everybody should know"),
        needed=True,
    )


def waiting_words(verb: Verb, count: int) -> str:
    """Return what is kept on this desk, for the bar that offers to take it back."""
    queued = tr("Queued, not sent: {verb}", verb=verb_word(verb))
    return ", ".join([queued, *_many(count)])


def resolve_question(entries: Sequence[AlertEntry]) -> Question:
    """Return the question before a backend is told that alerts are over."""
    return Question(
        verb=Verb.RESOLVE,
        title=_title(entries, tr("Resolve {title}", title=_first(entries)), tr("Resolve %n alerts", len(entries))),
        button=tr("Resolve"),
        keys=_keys(entries),
        ask=tr("What ended it"),
    )


def refused_words(acted: Acted) -> str:
    """Return what was refused, the first of them with its reason; empty for nothing."""
    if not acted.failed:
        return ""
    first = acted.failed[0]
    return f"{first.key.text}: {told(first.error)}" if len(acted.results) > 1 else told(first.error)


def done_words(verb: Verb, count: int, failed: int, left_s: int) -> str:
    """Return what was done, or is in `left_s` seconds, for the bar that offers to undo it."""
    said = {
        Verb.ACKNOWLEDGE: tr("Acknowledged"),
        Verb.UNACKNOWLEDGE: tr("Given back"),
        Verb.SILENCE: tr("Silence asked for"),
        Verb.EXPIRE: tr("Silence ended"),
        Verb.SHELVE: tr("Shelved"),
        Verb.UNSHELVE: tr("Taken from the shelf"),
        Verb.ASSIGN: tr("Assigned"),
        Verb.COMMENT: tr("The comment is sent in {seconds} s", seconds=left_s),
        Verb.ESCALATE: tr("Escalated in {seconds} s", seconds=left_s),
        Verb.RESOLVE: tr("The backend is told in {seconds} s that it is over", seconds=left_s),
        Verb.SEE: tr("Seen"),
        Verb.OPERATE: tr("Asked for"),
        Verb.RECHECK: tr("Asked to look again"),
    }[verb]
    refused = [tr("%n refused", failed)] if failed else []
    return ", ".join([said, *_many(count), *refused])


def _of_host(matcher: Matcher, standing: Iterable[AlertEntry], able: Collection[str]) -> Choice:
    found = preview((matcher,), standing, able)
    hides, critical = len(found.hides), found.critical
    hint = tr("Hides %n that are shown now, and what comes", hides)
    if critical:
        hint = tr("Hides %n that are shown now, {critical} of them critical, and what comes", hides, critical=critical)
    words = tr("All with {condition}", condition=capped(matcher.text)[:48])
    return Choice(words=words, hint=found.refusal or hint, matchers=(matcher,))


def _hosts(entries: Sequence[AlertEntry]) -> list[Matcher]:
    """Return the condition that means the host of all `entries`, none if they have several."""
    labels = [dict(entry.alert.labels) for entry in entries]
    for name in HOST_LABELS:
        values = {one.get(name, "") for one in labels}
        if len(values) == 1 and "" not in values:
            return [Matcher(name, values.pop())]
    return []


def _only(entries: Sequence[AlertEntry]) -> str:
    return tr("Only this") if len(entries) == 1 else tr("Only these %n", len(entries))


def _plain(entries: Sequence[AlertEntry]) -> str:
    many = tr("Hides exactly these %n alerts", len(entries))
    return tr("Hides exactly this alert") if len(entries) == 1 else many


def _many(count: int) -> list[str]:
    return [count_words(count)] if count > 1 else []


def _keys(entries: Sequence[AlertEntry]) -> tuple[AlertKey, ...]:
    return tuple(entry.key for entry in entries)


def _person(name: str, me: str) -> str:
    return capped(tr("Me, {name}", name=name) if name == me else name)[:40]


def _title(entries: Sequence[AlertEntry], one: str, many: str) -> str:
    return capped(one if len(entries) == 1 else many)


def _first(entries: Sequence[AlertEntry]) -> str:
    return told(entries[0].alert.title)
