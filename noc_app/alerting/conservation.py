"""Nothing disappears: shown plus every hidden bucket is what the targets reported."""

from collections.abc import Iterable
from dataclasses import dataclass

from noc_app.model import AlertEntry, Severity

BUCKETS = ("maintenance", "silenced", "shelved", "inhibited", "duplicate", "information")


@dataclass(frozen=True, slots=True)
class Balance:
    """`shown` is sorted worst and oldest first; `hidden` counts every bucket, also the empty ones."""

    shown: tuple[AlertEntry, ...]
    hidden: dict[str, int]
    oldest_hidden_critical: AlertEntry | None

    @property
    def total(self) -> int:
        """Return the number of alerts that the targets reported."""
        return len(self.shown) + sum(self.hidden.values())


def bucket_of(entry: AlertEntry) -> str | None:
    """Return the one bucket that hides `entry`, None if it is shown. The first of BUCKETS that applies wins."""
    if not entry.alert.suppressed:  # nearly all, and this is asked of every alert each second
        return "information" if entry.alert.severity is Severity.INFORMATION else None
    kinds = {s.kind for s in entry.alert.suppressed}
    if entry.alert.severity is Severity.INFORMATION:
        kinds.add("information")
    return next((bucket for bucket in BUCKETS if bucket in kinds), None)


def balance(entries: Iterable[AlertEntry]) -> Balance:
    """Sort every entry into exactly one place."""
    shown: list[AlertEntry] = []
    hidden = dict.fromkeys(BUCKETS, 0)
    critical: list[AlertEntry] = []
    for entry in entries:
        bucket = bucket_of(entry)
        if bucket is None:
            shown.append(entry)
            continue
        hidden[bucket] += 1
        if entry.alert.severity is Severity.CRITICAL and bucket != "duplicate":  # its twin is shown
            critical.append(entry)
    shown.sort(key=urgency)
    return Balance(tuple(shown), hidden, min(critical, key=lambda e: e.alert.starts_at, default=None))


def urgency(entry: AlertEntry) -> tuple[int, float, str]:
    """Return the sort key that puts the worst first and, among equals, the newest."""
    return -entry.alert.severity, -entry.alert.starts_at, entry.key.text
