"""The alerts that stand now, and what each poll changes about them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any, TypeAlias

from noc_app.model import (
    NOBODY,
    Ack,
    AckState,
    Alert,
    AlertChange,
    AlertEntry,
    AlertKey,
    Change,
    Cleared,
    Latch,
    Mark,
    Missed,
    PollResult,
    Severity,
    latch,
    reasons,
)

MISSED_LIMIT = 1000  # so many of the newest are kept here; the journal knows all of them

Compared: TypeAlias = tuple[AlertEntry | None, Alert, AlertChange]
"""What stood when an alert was compared, with what, and what the comparison says."""


class AlertStore:
    """The current entry of every standing alert, and what came and went while nobody looked.

    Absent means cleared only inside a successful, complete poll of the same target; everything else keeps the alert
    and says why nobody can be sure.
    """

    def __init__(self) -> None:
        self._entries: dict[AlertKey, AlertEntry] = {}
        self._missed: dict[AlertKey, Missed] = {}
        self._shown_at: dict[AlertKey, float] = {}
        self.revision = 0  # grows with every change

    def __iter__(self) -> Iterator[AlertEntry]:
        return iter(self._entries.values())

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, key: AlertKey) -> AlertEntry | None:
        """Return the entry of `key`, None if it does not stand."""
        return self._entries.get(key)

    def shown_at(self, key: AlertKey) -> float:
        """Return when a poll last showed an alert that stands, Unix seconds UTC."""
        return self._shown_at[key]

    def compare(
        self, target: str, alerts: Iterable[Alert], at: float, *, unsure: Mapping[str, str]
    ) -> dict[AlertKey, Compared]:
        """Work out what `take` will say about some of the `alerts` of a poll, and change nothing yet."""
        found: dict[AlertKey, Compared] = {}
        for alert in alerts:
            key = AlertKey(target, alert.fingerprint)
            before = self._entries.get(key)
            found[key] = before, alert, step(before, key, alert, at, unsure=unsure.get(alert.fingerprint, ""))
        return found

    def take(
        self, target: str, result: PollResult, at: float, compared: Mapping[AlertKey, Compared] | None = None
    ) -> tuple[AlertChange, ...]:
        """Apply one answered poll of `target`, all of it at once; return what changed, clearings first.

        What was `compared` before is taken over, unless the entry or the alert is another since.
        """
        if result.alerts is None:
            return ()
        known = compared or {}
        fresh = {AlertKey(target, a.fingerprint): a for a in result.alerts}
        missing = [k for k in self._entries if k.target == target and k not in fresh]
        changes: list[AlertChange] = []
        if result.alerts_complete:
            changes += [self._clear(k, result.cleared.get(k.fingerprint, Cleared.RECOVERED.value), at) for k in missing]
        else:
            self._doubt(missing, reasons.INCOMPLETE)
        for key, alert in fresh.items():
            before = self._entries.get(key)
            stood, told, change = known.get(key, (None, None, None))
            if change is None or stood is not before or told is not alert:
                change = step(before, key, alert, at, unsure=result.unsure.get(key.fingerprint, ""))
            if change.entry is not before:
                self._entries[key] = change.entry
            if change.reason or change.kind is not Change.UPDATED:
                self._missed.pop(key, None)
                changes.append(change)
        self._shown_at.update(dict.fromkeys(fresh, at))
        self.revision += bool(changes)
        return tuple(changes)

    def doubt(self, target: str, reason: str, *, most: int | None = None) -> list[AlertKey]:
        """Mark alerts of `target`, `most` at once, as not confirmed now, because it cannot be asked.

        Returns which are marked now and were not before.
        """
        return self._doubt((k for k in self._entries if k.target == target), reason, most)

    def remove_target(self, target: str) -> tuple[AlertChange, ...]:
        """Take away the alerts of a target that is no longer configured."""
        gone = [k for k in self._entries if k.target == target]
        changes = [AlertChange(Change.RESOLVED, self._pop(k), Cleared.TARGET_REMOVED.value) for k in gone]
        self.revision += bool(changes)
        return tuple(changes)

    def set_ack(
        self, key: AlertKey, ack: Ack, *, kind: Change = Change.UPDATED, reason: str = ""
    ) -> AlertChange | None:
        """Record how far an acknowledgement has come; None if the alert no longer stands."""
        entry = self._entries.get(key)
        if entry is None:
            return None
        return self.amend(key, kind=kind, reason=reason, ack=ack, latch=_taken(entry, replace(entry, ack=ack)))

    def amend(
        self, key: AlertKey, *, kind: Change = Change.UPDATED, reason: str = "", by: str = "", **fields: Any
    ) -> AlertChange | None:
        """Change `fields` of an entry; None if the alert no longer stands."""
        entry = self._entries.get(key)
        if entry is None:
            return None
        entry = self._entries[key] = replace(entry, **fields)
        self.revision += 1
        return AlertChange(kind, entry, reason, by)

    def see(self, key: AlertKey, mark: Mark) -> AlertChange | None:
        """Record that somebody has looked at an alert, or at what it was; None if it no longer stands."""
        self.revision += self._missed.pop(key, None) is not None
        entry = self._entries.get(key)
        if entry is None:
            return None
        return self.amend(key, reason=reasons.SEEN, by=mark.by, latch=latch.look(entry.latch, mark))

    @property
    def missed(self) -> tuple[Missed, ...]:
        """Return what fired and cleared while nobody looked, newest first."""
        return tuple(sorted(self._missed.values(), key=lambda m: -m.cleared_at))

    def remember_missed(self, known: Iterable[Missed], *, kept_after: float) -> None:
        """Take over what the journal says was missed; of what it does not say, keep what cleared after `kept_after`.

        That may not have been written down yet; the rest has been seen by somebody else.
        """
        fresh = {k: m for k, m in self._missed.items() if m.cleared_at > kept_after}
        found = {m.key: m for m in known if m.key not in self._entries} | fresh
        self.revision += found != self._missed
        self._missed = found

    def counts(self) -> Mapping[str, int]:
        """Return the number of standing alerts by target."""
        found: dict[str, int] = {}
        for key in self._entries:
            found[key.target] = found.get(key.target, 0) + 1
        return found

    def _clear(self, key: AlertKey, reason: str, at: float) -> AlertChange:
        entry = self._pop(key)
        missed = missed_of(entry, reason, at)
        if missed is not None:
            self._missed[key] = missed
            for oldest in list(self._missed)[: len(self._missed) - MISSED_LIMIT]:
                del self._missed[oldest]
        return AlertChange(Change.RESOLVED, entry, reason)

    def _pop(self, key: AlertKey) -> AlertEntry:
        del self._shown_at[key]
        return self._entries.pop(key)

    def _doubt(self, keys: Iterable[AlertKey], reason: str, most: int | None = None) -> list[AlertKey]:
        changed = list(islice((key for key in keys if self._entries[key].unsure != reason), most))
        for key in changed:
            entry, at = self._entries[key], self._shown_at[key]
            self._entries[key] = replace(entry, unsure=reason, latch=latch.doubt(entry.latch), shown_at=at)
        self.revision += len(changed)
        return changed


def step(before: AlertEntry | None, key: AlertKey, alert: Alert, at: float, *, unsure: str = "") -> AlertChange:
    """Compare the last sighting of an alert with a new one; `unsure` is why its reporter cannot vouch for it now.

    The change is UPDATED with an empty reason when nothing changed that anybody has to hear of; its entry is `before`
    itself if nothing changed at all: whoever has worked out something about it need not do so again.
    """
    if before is None:
        return AlertChange(Change.FIRED, _fresh(key, alert, at, unsure), reasons.NEW)
    if alert == before.alert:
        alert = before.alert
    again = alert.starts_at > before.alert.starts_at
    if again and before.ack.state is not AckState.NONE and alert.ack is None:
        return AlertChange(Change.RAISED, _fresh(key, alert, at, unsure), reasons.FIRED_AGAIN)
    if again:  # nobody has looked at this one yet
        before = replace(before, latch=replace(before.latch, seen=None), assigned=None, receipts=())
    held, loud = latch.report(before.latch, alert.severity)
    held = latch.doubt(held) if unsure else held
    if loud:
        lapsed = replace(NOBODY, reason=reasons.LAPSED_BY_RISE, ref=before.ack.ref or _ref(alert))
        entry = AlertEntry(key, alert, lapsed, at, unsure, held, before.assigned)
        return AlertChange(Change.RAISED, entry, reasons.SEVERITY_ROSE)
    ack = merged_ack(before.ack, alert)
    if alert is before.alert and (ack, unsure, held) == (before.ack, before.unsure, before.latch):
        return AlertChange(Change.UPDATED, before)
    entry = replace(before, alert=alert, ack=ack, shown_at=at, unsure=unsure, latch=held)
    return _followed(before, replace(entry, latch=_taken(replace(before, latch=held), entry)))


def _followed(before: AlertEntry, entry: AlertEntry) -> AlertChange:
    """Return what is to be said about an alert that stands as before or better."""
    if before.owned and entry.ack.state is AckState.NONE:
        return AlertChange(Change.RAISED, replace(entry, receipts=()), reasons.ACK_ENDED)
    if is_quiet(before.alert) and not is_quiet(entry.alert):
        kind = next(s.kind for s in before.alert.suppressed if s.kind != "duplicate")
        return AlertChange(Change.RAISED, entry, reasons.NO_LONGER.get(kind, reasons.CHANGED))
    return AlertChange(Change.UPDATED, entry, _difference(before, entry))


def _fresh(key: AlertKey, alert: Alert, at: float, unsure: str) -> AlertEntry:
    """Return the entry of an episode that begins."""
    entry = AlertEntry(key, alert, reported_ack(alert), at, unsure, latch.report(Latch(), alert.severity)[0])
    held = _taken(replace(entry, ack=NOBODY), entry)
    return replace(entry, latch=latch.doubt(held) if unsure else held)


def _taken(before: AlertEntry, after: AlertEntry) -> Latch:
    """Return the latch after what an acknowledgement that begins or ends does to it."""
    if after.owned and not before.owned:
        return latch.acknowledge(before.latch)
    return latch.release(before.latch) if before.owned and not after.owned else before.latch


def is_quiet(alert: Alert) -> bool:
    """Return whether something keeps `alert` from making noise; its twin, which is shown, does not count."""
    return any(s.kind != "duplicate" for s in alert.suppressed)


def missed_of(entry: AlertEntry, reason: str, at: float) -> Missed | None:
    """Return what is to be told to somebody who was away about an alert that cleared `at`; None if nothing is.

    What was hidden had been dealt with before, and what somebody has taken or seen is known.
    """
    left = latch.clear(entry.latch)
    if left.worst is None or left.worst is Severity.INFORMATION or entry.alert.suppressed:
        return None
    return Missed(
        key=entry.key,
        starts_at=entry.alert.starts_at,
        cleared_at=at,
        severity=left.worst,
        title=entry.alert.title,
        reason=reason,
    )


def reported_ack(alert: Alert) -> Ack:
    """Return the acknowledgement that the backend itself reports."""
    if alert.ack is None:
        return NOBODY
    a = alert.ack
    return Ack(
        state=AckState.CONFIRMED, by=a.by, since=a.since, until=a.until, comment=a.comment, ref=a.ref, intent=a.intent
    )


def merged_ack(before: Ack, alert: Alert) -> Ack:
    """Return who owns the alert now, from what we knew and what the backend says."""
    if alert.ack is not None:
        lapsed = before.state is AckState.NONE and before.ref and before.ref == alert.ack.ref
        return before if lapsed else reported_ack(alert)
    if before.state is AckState.CONFIRMED and before.ref:
        return NOBODY  # the backend no longer shows it
    return before  # asked for and not shown yet, refused, or held by our journal alone


def _ref(alert: Alert) -> str:
    return alert.ack.ref if alert.ack else ""


def _difference(before: AlertEntry, after: AlertEntry) -> str:
    if after.ack != before.ack:
        return reasons.ACK_OF[after.ack.state.value]
    if after.alert != before.alert:
        return reasons.CHANGED
    if after.unsure == before.unsure:
        return ""
    return after.unsure or reasons.REPORTED_AGAIN
