"""Nothing disappears: shown plus every hidden bucket is what the targets reported."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from noc_app.model import AlertEntry, AlertKey, Severity

BUCKETS = ("maintenance", "shelved", "silenced", "inhibited", "duplicate", "information")
_STANDS_ELSEWHERE = frozenset({"duplicate"})  # its twin is shown
_FEW = 500  # new ones; putting more in their places one by one costs more than sorting


@dataclass(frozen=True, slots=True)
class HiddenCritical:
    """A critical alert that is not shown, and the bucket that hides it."""

    entry: AlertEntry
    bucket: str

    @property
    def key(self) -> AlertKey:
        """Return which alert it is."""
        return self.entry.key

    def age_s(self, now: float) -> float:
        """Return how long it has stood, in seconds."""
        return max(0.0, now - self.entry.alert.starts_at)


@dataclass(frozen=True, slots=True)
class Calling:
    """The alerts that call for somebody: shown, owned by nobody, and major at least."""

    criticals: frozenset[AlertKey] = frozenset()
    majors: frozenset[AlertKey] = frozenset()


@dataclass(frozen=True, slots=True)
class Balance:
    """`shown` is sorted worst and newest first; `hidden` counts every bucket, also the empty ones.

    `criticals` are the critical alerts that are hidden, `oldest` is the one among them that has stood the longest.
    `calling` are those shown that nobody owns.
    """

    shown: tuple[AlertEntry, ...] = ()
    hidden: Mapping[str, int] = field(default_factory=lambda: dict.fromkeys(BUCKETS, 0))
    oldest: HiddenCritical | None = None
    criticals: Mapping[AlertKey, HiddenCritical] = field(default_factory=dict)
    calling: Calling = field(default=Calling())

    @property
    def total(self) -> int:
        """Return the number of alerts that the targets reported."""
        return len(self.shown) + sum(self.hidden.values())

    def of(self, severity: Severity) -> Sequence[AlertEntry]:
        """Return the shown alerts of one severity, the newest first."""
        first = bisect_left(self.shown, -severity, key=_rank)
        return self.shown[first : bisect_right(self.shown, -severity, first, key=_rank)]

    @property
    def oldest_hidden_critical(self) -> AlertEntry | None:
        """Return the critical alert that has been hidden and standing the longest, None if there is none."""
        return self.oldest.entry if self.oldest else None


def bucket_of(entry: AlertEntry) -> str | None:
    """Return the one bucket that hides `entry`, None if it is shown. The first of BUCKETS that applies wins."""
    if not entry.alert.suppressed and entry.alert.severity is not Severity.INFORMATION:
        return None
    kinds = {s.kind for s in entry.alert.suppressed}
    if entry.alert.severity is Severity.INFORMATION:
        kinds.add("information")
    return next((bucket for bucket in BUCKETS if bucket in kinds), None)


def balance(entries: Iterable[AlertEntry]) -> Balance:
    """Sort every entry into exactly one place."""
    return rebalanced(Balance(), (), entries)


def rebalanced(before: Balance, left: Iterable[AlertEntry], came: Iterable[AlertEntry]) -> Balance:
    """Return the balance without the entries that `left`, the very objects that it has, and with those that `came`."""
    hidden, criticals = dict(before.hidden), dict(before.criticals)
    out: dict[AlertKey, AlertEntry] = {}
    for entry in left:
        bucket = bucket_of(entry)
        if bucket is None:
            out[entry.key] = entry
        else:
            hidden[bucket] -= 1
            criticals.pop(entry.key, None)
    fresh: list[AlertEntry] = []
    instead: dict[int, AlertEntry] = {}  # by the id of what was in the same place
    for entry in came:
        bucket = bucket_of(entry)
        if bucket is not None:
            hidden[bucket] += 1
            if entry.alert.severity is Severity.CRITICAL and bucket not in _STANDS_ELSEWHERE:
                criticals[entry.key] = HiddenCritical(entry, bucket)
        elif entry.key in out and _in_place(out[entry.key], entry):
            instead[id(out.pop(entry.key))] = entry
        else:
            fresh.append(entry)
    gone = set(map(id, out.values()))
    shown = [instead.get(id(entry), entry) for entry in before.shown if id(entry) not in gone]
    oldest = min(criticals.values(), key=_age, default=None)
    calls = _calling(before.calling, frozenset(out), fresh)
    return Balance(tuple(_merged(shown, fresh)), hidden, oldest, criticals, calls)


def _in_place(before: AlertEntry, after: AlertEntry) -> bool:
    """Return whether one entry stands exactly where another of the same alert did, and calls as that did."""
    return before.alert is after.alert and before.owned is after.owned


def urgency(entry: AlertEntry) -> tuple[int, float, AlertKey]:
    """Return the sort key that puts the worst first and, among equals, the newest."""
    return -entry.alert.severity, -entry.alert.starts_at, entry.key


def _calling(before: Calling, left: frozenset[AlertKey], came: Iterable[AlertEntry]) -> Calling:
    free = [entry for entry in came if not entry.owned]
    return Calling(
        before.criticals - left | {e.key for e in free if e.alert.severity is Severity.CRITICAL},
        before.majors - left | {e.key for e in free if e.alert.severity is Severity.MAJOR},
    )


def _merged(shown: list[AlertEntry], fresh: list[AlertEntry]) -> list[AlertEntry]:
    """Put what is `fresh` in its place: a few one by one, many by sorting everything."""
    if len(fresh) > _FEW:
        return sorted([*shown, *fresh], key=urgency)
    for entry in fresh:
        insort(shown, entry, key=urgency)
    return shown


def _rank(entry: AlertEntry) -> int:
    return -entry.alert.severity


def _age(hidden: HiddenCritical) -> tuple[float, AlertKey]:
    return hidden.entry.alert.starts_at, hidden.key
