"""Which alerts stand in front of the operator, which wait for their turn, which are told as one. Knows no widget."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from noc_app.alerting.flood import Causes, Flood, Spared, arrived, folding, looked
from noc_app.alerting.twins import are_twins
from noc_app.model import AckState, AlertChange, AlertEntry, AlertKey, Change, Severity
from noc_app.ui.language import tr

APART_S = 3.0  # at most one toast appears in so long; a critical one never waits
WAITS_S = 60.0  # who has not had a turn by then is in the list only
CLEARED_STAYS_S = 8.0
SPARED_STAYS_S = 60.0
STAYS_S = {Severity.CRITICAL: float("inf"), Severity.MAJOR: 20.0}


@dataclass(frozen=True, slots=True)
class Shown:
    """One toast: its alert, when it goes, and whether the alert has cleared meanwhile."""

    entry: AlertEntry
    goes_at: float
    cleared: str = ""


@dataclass(frozen=True, slots=True)
class _Waiting:
    entry: AlertEntry
    since: float


class Queue:
    """What is announced comes out as toasts, at most `most` at a time. Times are seconds of one clock.

    While it is held, as by the mouse over a toast, no time passes for the toasts and none changes its place.
    """

    def __init__(self, most: int) -> None:
        self.most = most
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
    def folded(self) -> Mapping[AlertKey, Causes]:
        """Return the alerts that a flood told as one and that have no toast, with what may have caused each."""
        return {key: causes for key, causes in self.flood.folded.items() if key not in self._shown}

    @property
    def hidden(self) -> tuple[AlertEntry, ...]:
        """Return the alerts that have no room or no turn yet."""
        more = [self._shown[key].entry for key in self._order[self.most :]]
        return (*more, *(waiting.entry for waiting in self._waiting.values()))

    @property
    def counts(self) -> Mapping[Severity, int]:
        """Return how many alerts of each severity have no toast: folded, or without room or turn yet."""
        told = Counter(self._severities[key] for key in self.folded)
        told.update(entry.alert.severity for entry in self.hidden)
        return told

    def spared(self, now: float) -> Spared | None:
        """Return what the last flood kept away, as long as that is news."""
        spared = self.flood.spared
        return spared if spared is not None and now - spared.ended_at < SPARED_STAYS_S else None

    def announce(self, entries: Sequence[AlertEntry], now: float) -> None:
        """Put `entries` in front, or in the queue. One alert, or the same from another reporter, is shown once."""
        self.flood = arrived(self.flood, entries, now)
        self._severities |= {entry.key: entry.alert.severity for entry in entries}
        reporters = {key.target for key in (*self._shown, *self._waiting)} | {entry.key.target for entry in entries}
        for entry in entries:
            if len(reporters) > 1:
                self._only_once(entry)
            if entry.key in self._shown or entry.alert.severity is Severity.CRITICAL:
                self._waiting.pop(entry.key, None)
                self._appear(entry, now)
            elif not self.flood.on:
                self._waiting[entry.key] = _Waiting(entry, now)

    def _only_once(self, entry: AlertEntry) -> None:
        self._shown = {k: s for k, s in self._shown.items() if k == entry.key or not are_twins(s.entry, entry)}
        self._waiting = {k: w for k, w in self._waiting.items() if not are_twins(w.entry, entry)}

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
        if change.kind is Change.RESOLVED:
            shown = Shown(entry, now + CLEARED_STAYS_S, change.reason or tr("cleared"))
        elif over:
            shown = Shown(entry, min(shown.goes_at, now + CLEARED_STAYS_S))
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
        self._waiting = {k: w for k, w in self._waiting.items() if now - w.since < WAITS_S}
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
        self._shown[entry.key] = Shown(entry, now + STAYS_S.get(entry.alert.severity, 0.0))
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
