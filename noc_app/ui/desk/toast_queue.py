"""Which alerts stand in front of the operator, which wait for their turn, which are told as one. Knows no widget."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from noc_app.alerting.flood import Causes, Flood, Spared, arrived, causes_of, folding, looked
from noc_app.alerting.twins import told_again
from noc_app.model import AckState, AlertChange, AlertEntry, AlertKey, Change, Severity
from noc_app.model.reasons import read_back
from noc_app.ui.language import told, tr

APART_S = 3.0  # at most one toast appears in so long; a critical one never waits
WAITS_S = 60.0  # who has not had a turn by then is in the list only; this and what follows is stretched
CLEARED_STAYS_S = 8.0
SPARED_STAYS_S = 60.0
STAYS_S = {Severity.CRITICAL: float("inf"), Severity.MAJOR: 20.0}


@dataclass(frozen=True, slots=True)
class Shown:
    """One toast: its alert, when it goes, whether the alert has cleared meanwhile, and what may have caused it.

    `stays_s` is how long it stays once its alert has cleared.
    """

    entry: AlertEntry
    goes_at: float
    cleared: str = ""
    stays_s: float = CLEARED_STAYS_S
    causes: Causes = ()


@dataclass(frozen=True, slots=True)
class _Waiting:
    entry: AlertEntry
    since: float


class Queue:
    """What is announced comes out as toasts, at most `most` at a time. Times are seconds of one clock.

    While it is held, as by the mouse over a toast, no time passes for the toasts and none changes its place. All stay
    `times` as long as usual.
    """

    def __init__(self, most: int, times: int = 1) -> None:
        self.most, self.times = most, times
        self.flood = Flood()
        self._shown: dict[AlertKey, Shown] = {}
        self._waiting: dict[AlertKey, _Waiting] = {}
        self._order: list[AlertKey] = []
        self._severities: dict[AlertKey, Severity] = {}  # of what was folded
        self._appeared_at = self._looked_at = float("-inf")

    @property
    def shown(self) -> tuple[Shown, ...]:
        """Return the toasts from the top: the worst, then the oldest; while held, what came meanwhile is on top."""
        return tuple(self._shown[key] for key in self._order[: self.most])

    @property
    def causes(self) -> Mapping[AlertKey, Causes]:
        """Return the alerts that have no toast, with what may have caused each: folded, or without room or turn yet."""
        found = {key: causes for key, causes in self.flood.folded.items() if key not in self._shown}
        found |= {key: self._shown[key].causes for key in self._order[self.most :]}
        return found | {key: causes_of(waiting.entry) for key, waiting in self._waiting.items()}

    @property
    def counts(self) -> Mapping[Severity, int]:
        """Return how many alerts of each severity have no toast."""
        told = Counter(self._severities[key] for key in self.flood.folded if key not in self._shown)
        told.update(self._shown[key].entry.alert.severity for key in self._order[self.most :])
        told.update(waiting.entry.alert.severity for waiting in self._waiting.values())
        return told

    def spared(self, now: float) -> Spared | None:
        """Return what the last flood kept away, as long as that is news."""
        spared = self.flood.spared
        return spared if spared is not None and now - spared.ended_at < SPARED_STAYS_S * self.times else None

    def announce(self, entries: Sequence[AlertEntry], now: float) -> None:
        """Put `entries` in front, or in the queue. One alert, or the same from another reporter, is shown once."""
        self.flood = arrived(self.flood, entries, now)
        self._severities |= {entry.key: entry.alert.severity for entry in entries}
        for entry in self._once(entries):
            if entry.key in self._shown or entry.alert.severity is Severity.CRITICAL:
                self._waiting.pop(entry.key, None)
                self._appear(entry, now)
            elif entry.key not in self.flood.folded:
                self._waiting[entry.key] = _Waiting(entry, now)

    def _once(self, entries: Sequence[AlertEntry]) -> Sequence[AlertEntry]:
        """Return those of `entries` that no later one tells again; what they tell again goes."""
        before = [*(one.entry for one in self._shown.values()), *(one.entry for one in self._waiting.values())]
        if len({entry.key.target for entry in (*before, *entries)}) <= 1:
            return entries
        again = told_again([*before, *entries])
        for entry in (before[place] for place in again if place < len(before)):
            self._shown.pop(entry.key, None)
            self._waiting.pop(entry.key, None)
        return [entry for place, entry in enumerate(entries, len(before)) if place not in again]

    def follow(self, change: AlertChange, now: float) -> None:
        """Keep up with an alert that has a toast, or waits for one: what is over or owned needs none any more."""
        key, entry = change.entry.key, change.entry
        over = change.kind is Change.RESOLVED or entry.ack.state is AckState.CONFIRMED
        if key in self._waiting:
            waiting = self._waiting.pop(key)
            self._waiting |= {} if over else {key: replace(waiting, entry=entry)}
        shown = self._shown.get(key)
        if shown is None:
            return
        stays_s = CLEARED_STAYS_S * self.times
        if change.kind is Change.RESOLVED:
            cleared = told(read_back(change.reason)) or tr("cleared")
            shown = replace(shown, entry=entry, goes_at=now + stays_s, cleared=cleared, stays_s=stays_s)
        elif over:
            shown = replace(shown, entry=entry, goes_at=min(shown.goes_at, now + stays_s), cleared="")
        else:
            shown = replace(shown, entry=entry)
        self._shown[key] = shown

    def dismiss(self, key: AlertKey) -> bool:
        """Take a toast away; False for a critical one that nobody owns, which stays."""
        shown = self._shown.get(key)
        if shown is None or (shown.goes_at == float("inf")):
            return False
        del self._shown[key]
        self._order = [other for other in self._order if other != key]
        return True

    def look(self, now: float, *, held: bool) -> None:
        """Let go what has had its time, and let the next one in."""
        passed = max(0.0, now - self._looked_at) if held and self._looked_at > float("-inf") else 0.0
        self._looked_at = now
        if passed:
            self._shown = {k: replace(s, goes_at=s.goes_at + passed) for k, s in self._shown.items()}
        self._shown = {key: shown for key, shown in self._shown.items() if shown.goes_at > now}
        self.flood = looked(self.flood, now)
        if not self.flood.on:
            self._severities.clear()
        elif self._waiting:
            self._severities |= {key: waiting.entry.alert.severity for key, waiting in self._waiting.items()}
            self.flood = folding(self.flood, [w.entry for w in self._waiting.values()])
            self._waiting.clear()
        self._waiting = {k: w for k, w in self._waiting.items() if now - w.since < WAITS_S * self.times}
        if not held:
            self._next(now)
        self._arrange(held=held)

    def _next(self, now: float) -> None:
        if not self._waiting or len(self._shown) >= self.most or abs(now - self._appeared_at) < APART_S:
            return
        first = min((waiting.entry for waiting in self._waiting.values()), key=_urgency)
        del self._waiting[first.key]
        self._appear(first, now)

    def _appear(self, entry: AlertEntry, now: float) -> None:
        goes_at = now + STAYS_S.get(entry.alert.severity, 0.0) * self.times
        self._shown[entry.key] = Shown(entry, goes_at, causes=causes_of(entry))
        self._appeared_at = now

    def _arrange(self, *, held: bool) -> None:
        worst = sorted(self._shown.values(), key=lambda shown: (bool(shown.cleared), *_urgency(shown.entry)))
        wanted = [shown.entry.key for shown in worst]
        if held:
            before = [key for key in self._order if key in self._shown]
            wanted = [*(key for key in wanted if key not in before), *before]
        self._order = wanted


def _urgency(entry: AlertEntry) -> tuple[int, float]:
    return -entry.alert.severity, entry.alert.starts_at
