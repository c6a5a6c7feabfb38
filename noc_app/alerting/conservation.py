"""Nothing disappears: shown plus every hidden bucket is what the targets reported."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from noc_app.model import AlertEntry, AlertKey, Severity

BUCKETS = ("maintenance", "shelved", "silenced", "inhibited", "duplicate", "information")
VIEW_BUCKETS = ("permission", "filter", "page limit")  # what one desk's view hides beside those
_STANDS_ELSEWHERE = frozenset({"duplicate"})  # its twin is shown

Test = Callable[[AlertEntry], bool]


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
class Balance:
    """`shown` is sorted worst and newest first; `hidden` counts every bucket, also the empty ones."""

    shown: tuple[AlertEntry, ...]
    hidden: dict[str, int]
    oldest: HiddenCritical | None = None

    @property
    def total(self) -> int:
        """Return the number of alerts that the targets reported."""
        return len(self.shown) + sum(self.hidden.values())

    @property
    def oldest_hidden_critical(self) -> AlertEntry | None:
        """Return the critical alert that has been hidden and standing the longest, None if there is none."""
        return self.oldest.entry if self.oldest else None


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What one desk shows of it all: what its operator may see, what the filter wants, and how many."""

    permitted: Test | None = None
    wanted: Test | None = None
    limit: int | None = None

    def bucket_of(self, entry: AlertEntry) -> str | None:
        """Return the bucket that hides `entry` from this view, None if it may be shown."""
        if self.permitted is not None and not self.permitted(entry):
            return "permission"
        hidden = bucket_of(entry)
        if hidden is None and self.wanted is not None and not self.wanted(entry):
            return "filter"
        return hidden


def bucket_of(entry: AlertEntry) -> str | None:
    """Return the one bucket that hides `entry`, None if it is shown. The first of BUCKETS that applies wins."""
    if not entry.alert.suppressed and entry.alert.severity is not Severity.INFORMATION:
        return None
    kinds = {s.kind for s in entry.alert.suppressed}
    if entry.alert.severity is Severity.INFORMATION:
        kinds.add("information")
    return next((bucket for bucket in BUCKETS if bucket in kinds), None)


def balance(entries: Iterable[AlertEntry]) -> Balance:
    """Sort every entry into exactly one place, as the whole board shows them."""
    return _balanced(entries, bucket_of, BUCKETS, None)


def balance_of(entries: Iterable[AlertEntry], view: View) -> Balance:
    """Sort every entry into exactly one place, as one desk shows them."""
    return _balanced(entries, view.bucket_of, (*BUCKETS, *VIEW_BUCKETS), view.limit)


def urgency(entry: AlertEntry) -> tuple[int, float, str]:
    """Return the sort key that puts the worst first and, among equals, the newest."""
    return -entry.alert.severity, -entry.alert.starts_at, entry.key.text


def _balanced(
    entries: Iterable[AlertEntry],
    place_of: Callable[[AlertEntry], str | None],
    buckets: Sequence[str],
    limit: int | None,
) -> Balance:
    shown: list[AlertEntry] = []
    hidden = dict.fromkeys(buckets, 0)
    critical: list[HiddenCritical] = []
    for entry in entries:
        bucket = place_of(entry)
        if bucket is None:
            shown.append(entry)
            continue
        hidden[bucket] += 1
        if entry.alert.severity is Severity.CRITICAL and bucket not in _STANDS_ELSEWHERE:
            critical.append(HiddenCritical(entry, bucket))
    shown.sort(key=urgency)
    if limit is not None and len(shown) > limit:
        beyond = shown[limit:]
        hidden["page limit"] = len(beyond)
        critical += [HiddenCritical(e, "page limit") for e in beyond if e.alert.severity is Severity.CRITICAL]
        shown = shown[:limit]
    return Balance(tuple(shown), hidden, min(critical, key=lambda c: c.entry.alert.starts_at, default=None))
