"""Which alerts a person wants to see, as a value: made from text in `filter_text`, asked of each alert here.

Time and the person are arguments. Matching is linear in the text: `*` cuts a pattern into pieces that are looked for
one after the other, so no pattern can make it slow.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import reduce
from typing import TypeAlias

from noc_app.alerting.conservation import BUCKETS, bucket_of
from noc_app.model import AckState, AlertEntry, Domain, Severity

TEXT_LIMIT = 512  # characters of any one text that are looked at
LABELS_LIMIT = 64
HOST_LABELS = ("host", "instance", "node")
STATES = tuple(dict.fromkeys(("open", "seen", "acknowledged", "asked", "refused", "unsure", "shelved", *BUCKETS)))
FLAGS = tuple(dict.fromkeys(("ack", "seen", "unsure", "shelved", *BUCKETS)))
SEVERITIES = tuple(s.word for s in Severity)
DOMAINS = tuple(d.value for d in Domain)
FIELDS = ("domain", "severity", "state", "owner", "target", "kind", "host", "title", "age", "since")
LABEL = "label."
ME = "me"


class Op(StrEnum):
    """How a field is compared; `!=` is written with a minus in front."""

    IS = ":"
    LIKE = ":~"
    LEAST = ">="
    MOST = "<="
    ABOVE = ">"
    BELOW = "<"


@dataclass(frozen=True, slots=True)
class Term:
    """A field against values, any of which may match. The values of `age` are whole seconds as text."""

    field: str
    op: Op
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Flag:
    """A state that an alert has or has not: one of FLAGS."""

    name: str


@dataclass(frozen=True, slots=True)
class Words:
    """Text that stands anywhere in an alert."""

    text: str


@dataclass(frozen=True, slots=True)
class Not:
    """Everything else."""

    part: "Filter"


@dataclass(frozen=True, slots=True)
class AllOf:
    """All parts match; no parts match everything."""

    parts: tuple["Filter", ...] = ()


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part matches."""

    parts: tuple["Filter", ...]


Filter: TypeAlias = Term | Flag | Words | Not | AllOf | AnyOf
EVERYTHING = AllOf()


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What people did about an alert besides acknowledging it."""

    seen: bool = False
    assigned: str = ""


UNMARKED = Marks()


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Who asks and when (Unix seconds UTC); `kinds` is the connector kind of each target."""

    now: float
    me: str = ""
    kinds: Mapping[str, str] = field(default_factory=dict)


class Facts:
    """What may be asked of one alert, worked out when it is first asked for and kept as long as the entry stands."""

    __slots__ = ("_labels", "_text", "entry", "marks", "states", "title")

    def __init__(self, entry: AlertEntry, marks: Marks = UNMARKED, title: str = "") -> None:
        """`title` is what the screen calls the alert: words are found in it too; the field `title` stays English."""
        self.entry, self.marks, self.title = entry, marks, title or entry.alert.title
        self.states = states_of(entry, marks)
        self._labels: dict[str, str] | None = None
        self._text: str | None = None

    @property
    def labels(self) -> dict[str, str]:
        """Return the labels, folded and capped."""
        if self._labels is None:
            shown = self.entry.alert.labels[:LABELS_LIMIT]
            self._labels = {name: folded(value) for name, value in shown}
        return self._labels

    @property
    def text(self) -> str:
        """Return everything that is looked through for words, folded and capped."""
        if self._text is None:
            alert = self.entry.alert
            labels = " ".join([f"{n}={v[:TEXT_LIMIT]}" for n, v in alert.labels[:LABELS_LIMIT]])
            key, owner = self.entry.key, self.entry.ack.by
            title = self.title if self.title == alert.title else f"{self.title} {alert.title}"
            self._text = f"{title[:TEXT_LIMIT]} {key.target}/{key.fingerprint[:TEXT_LIMIT]} {owner} {labels}"
            self._text = self._text.casefold()
        return self._text

    @property
    def owner(self) -> str:
        """Return who has the alert, or whose it was made."""
        return self.entry.ack.by if self.entry.owned else self.marks.assigned

    @property
    def host(self) -> str:
        """Return the host, from the first label that names one."""
        labels = self.labels
        for name in HOST_LABELS:  # asked of ten thousand alerts at each keystroke
            if name in labels:
                return labels[name]
        return ""


_OPEN, _UNSURE = frozenset({"open"}), frozenset({"open", "unsure"})
_ACKS = {
    AckState.NONE: (),
    AckState.REQUESTED: ("asked", "ack"),
    AckState.CONFIRMED: ("acknowledged", "ack"),
    AckState.REJECTED: ("refused",),
}


def states_of(entry: AlertEntry, marks: Marks = UNMARKED) -> frozenset[str]:
    """Return every word of STATES and FLAGS that is true of `entry`."""
    alert, ack = entry.alert, entry.ack.state
    plain = not alert.suppressed and ack is AckState.NONE and alert.severity is not Severity.INFORMATION
    if plain and not marks.seen:  # most are, and thousands may change at once
        return _UNSURE if entry.unsure else _OPEN
    found = {s.kind for s in alert.suppressed} | set(_ACKS[ack])
    found |= {"information"} if alert.severity is Severity.INFORMATION else set()
    found |= {"unsure"} if entry.unsure else set()
    found |= {"seen"} if marks.seen else set()
    return frozenset(found | ({"open"} if bucket_of(entry) is None and not entry.owned else set()))


Test: TypeAlias = Callable[[Facts], bool]


def test_of(wanted: Filter, context: Context) -> Test:
    """Return the question `wanted` as a function of one alert's facts."""
    match wanted:
        case Flag(name):
            return lambda facts: name in facts.states
        case Words(text):
            needle = text.casefold()
            return lambda facts: needle in facts.text
        case Not(part):
            inner = test_of(part, context)
            return lambda facts: not inner(facts)
        case AllOf(parts):
            return reduce(_both, [test_of(part, context) for part in parts] or [_always])
        case AnyOf(parts):
            return reduce(_either, [test_of(part, context) for part in parts])
        case Term(field=name, op=op, values=values):
            return _term(name, op, values, context)


def uses_time(wanted: Filter) -> bool:
    """Return whether the answer changes although no alert does."""
    match wanted:
        case Term(field=name):
            return name == "age"
        case Not(part):
            return uses_time(part)
        case AllOf(parts) | AnyOf(parts):
            return any(map(uses_time, parts))
        case _:
            return False


def all_of(parts: Sequence[Filter]) -> Filter:
    """Return the filter that wants all of `parts`, in the one form in which it is written."""
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, AllOf) else (part,))]
    return flat[0] if len(flat) == 1 else AllOf(tuple(flat))


def any_of(parts: Sequence[Filter]) -> Filter:
    """Return the filter that wants one of `parts`, in the one form in which it is written."""
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, AnyOf) else (part,))]
    return flat[0] if len(flat) == 1 else AnyOf(tuple(flat))


def negated(part: Filter) -> Filter:
    """Return the complement of `part`."""
    return part.part if isinstance(part, Not) else Not(part)


@dataclass(frozen=True, slots=True)
class Account:
    """Where every alert is: `shown` plus every place in `hidden` is the total."""

    shown: int
    hidden: dict[str, int]
    oldest_hidden_critical: AlertEntry | None = None

    @property
    def total(self) -> int:
        """Return the number of alerts that the targets reported."""
        return self.shown + sum(self.hidden.values())


FILTERED = "filtered out"
CLOSED = "in closed groups"


def account_of(shown: int, closed: Iterable[AlertEntry], missing: Iterable[AlertEntry]) -> Account:
    """Count every alert in one place: `shown` on the list, `closed` in closed groups, and why others are `missing`."""
    hidden = dict.fromkeys((*BUCKETS, FILTERED, CLOSED), 0)
    oldest: AlertEntry | None = None
    for entries, why in ((closed, CLOSED), (missing, "")):
        for entry in entries:
            alert = entry.alert
            plain = not alert.suppressed and alert.severity is not Severity.INFORMATION
            hidden[why or (FILTERED if plain else bucket_of(entry) or FILTERED)] += 1
            critical = alert.severity is Severity.CRITICAL
            if critical and (oldest is None or entry.alert.starts_at < oldest.alert.starts_at):
                oldest = entry
    return Account(shown, hidden, oldest)


def folded(text: str) -> str:
    """Return `text` as it is compared: capped and without case."""
    return text[:TEXT_LIMIT].casefold()


def _always(facts: Facts) -> bool:
    return True


def _both(first: Test, second: Test) -> Test:
    return lambda facts: first(facts) and second(facts)


def _either(first: Test, second: Test) -> Test:
    return lambda facts: first(facts) or second(facts)


def _term(name: str, op: Op, values: tuple[str, ...], context: Context) -> Test:
    if name == "severity":
        return _severity(op, values)
    if name == "age":
        return _age(op, float(values[0]), context.now)
    if name == "state":
        wanted = frozenset(values)
        return lambda facts: not wanted.isdisjoint(facts.states)
    text = _text_of(name, context)
    compare = _compare(op, [context.me if name == "owner" and value == ME else value for value in values])
    return lambda facts: compare(text(facts))


def _severity(op: Op, values: tuple[str, ...]) -> Test:
    levels = [Severity[value.upper()] for value in values]
    level = levels[0]
    match op:
        case Op.LEAST:
            return lambda facts: facts.entry.alert.severity >= level
        case Op.MOST:
            return lambda facts: facts.entry.alert.severity <= level
        case Op.ABOVE:
            return lambda facts: facts.entry.alert.severity > level
        case Op.BELOW:
            return lambda facts: facts.entry.alert.severity < level
        case _:
            return lambda facts: facts.entry.alert.severity in levels


def _age(op: Op, seconds: float, now: float) -> Test:
    edge = now - seconds
    match op:
        case Op.LEAST:
            return lambda facts: facts.entry.alert.starts_at <= edge
        case Op.MOST:
            return lambda facts: facts.entry.alert.starts_at >= edge
        case Op.ABOVE:
            return lambda facts: facts.entry.alert.starts_at < edge
        case _:
            return lambda facts: facts.entry.alert.starts_at > edge


def _text_of(name: str, context: Context) -> Callable[[Facts], str]:
    """Return how the text of a field is found, folded; the text of a label that is not there is empty."""
    if name.startswith(LABEL):
        label = name.removeprefix(LABEL)
        return lambda facts: facts.labels.get(label, "")
    kinds = context.kinds
    return {
        "domain": lambda facts: facts.entry.alert.domain.value,
        "owner": lambda facts: folded(facts.owner),
        "target": lambda facts: folded(facts.entry.key.target),
        "kind": lambda facts: folded(kinds.get(facts.entry.key.target, "")),
        "host": lambda facts: facts.host,
        "title": lambda facts: folded(facts.entry.alert.title),
    }[name]


def _compare(op: Op, values: Sequence[str]) -> Callable[[str], bool]:
    if op is Op.IS:
        wanted = frozenset(map(folded, values))
        return lambda text: text in wanted
    patterns = [_like(value.casefold()) for value in values]
    return patterns[0] if len(patterns) == 1 else lambda text: any(pattern(text) for pattern in patterns)


def _like(pattern: str) -> Callable[[str], bool]:
    """Return whether a text contains the pieces of `pattern` between its `*`, in this order."""
    pieces = [piece for piece in pattern.split("*") if piece]
    if len(pieces) == 1:
        return lambda text: pieces[0] in text

    def found(text: str) -> bool:
        at = 0
        for piece in pieces:
            at = text.find(piece, at)
            if at < 0:
                return False
            at += len(piece)
        return True

    return found
