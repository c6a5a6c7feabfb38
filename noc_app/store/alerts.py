"""The alerts that stand now, and what each poll changes about them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

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
    PollResult,
)


class AlertStore:
    """The current entry of every standing alert.

    Absent means cleared only inside a successful, complete poll of the same target; everything else keeps the alert
    and says why nobody can be sure.
    """

    def __init__(self) -> None:
        self._entries: dict[AlertKey, AlertEntry] = {}
        self.revision = 0  # grows with every change

    def __iter__(self) -> Iterator[AlertEntry]:
        return iter(self._entries.values())

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, key: AlertKey) -> AlertEntry | None:
        """Return the entry of `key`, None if it does not stand."""
        return self._entries.get(key)

    def take(self, target: str, result: PollResult, at: float) -> tuple[AlertChange, ...]:
        """Apply one answered poll of `target`; return what changed, clearings first."""
        if result.alerts is None:
            return ()
        fresh = {AlertKey(target, a.fingerprint): a for a in result.alerts}
        missing = [k for k in self._entries if k.target == target and k not in fresh]
        changes: list[AlertChange] = []
        if result.alerts_complete:
            changes += [self._clear(k, result.cleared.get(k.fingerprint, Cleared.RECOVERED.value)) for k in missing]
        else:
            self._doubt(missing, "the last poll was incomplete")
        for key, alert in fresh.items():
            change = step(self._entries.get(key), key, alert, at, unsure=result.unsure.get(key.fingerprint, ""))
            self._entries[key] = change.entry
            if change.reason or change.kind is not Change.UPDATED:
                changes.append(change)
        self.revision += bool(changes)
        return tuple(changes)

    def doubt(self, target: str, reason: str) -> None:
        """Mark every alert of `target` as not confirmed now, because it cannot be asked."""
        self._doubt([k for k in self._entries if k.target == target], reason)

    def remove_target(self, target: str) -> tuple[AlertChange, ...]:
        """Take away the alerts of a target that is no longer configured."""
        gone = [k for k in self._entries if k.target == target]
        changes = tuple(self._clear(k, Cleared.TARGET_REMOVED.value) for k in gone)
        self.revision += bool(changes)
        return changes

    def set_ack(
        self, key: AlertKey, ack: Ack, *, kind: Change = Change.UPDATED, reason: str = ""
    ) -> AlertChange | None:
        """Record how far an acknowledgement has come; None if the alert no longer stands."""
        entry = self._entries.get(key)
        if entry is None:
            return None
        entry = self._entries[key] = replace(entry, ack=ack)
        self.revision += 1
        return AlertChange(kind, entry, reason)

    def counts(self) -> Mapping[str, int]:
        """Return the number of standing alerts by target."""
        found: dict[str, int] = {}
        for key in self._entries:
            found[key.target] = found.get(key.target, 0) + 1
        return found

    def _clear(self, key: AlertKey, reason: str) -> AlertChange:
        return AlertChange(Change.RESOLVED, self._entries.pop(key), reason)

    def _doubt(self, keys: list[AlertKey], reason: str) -> None:
        for key in keys:
            if self._entries[key].unsure != reason:
                self._entries[key] = replace(self._entries[key], unsure=reason)
                self.revision += 1


def step(before: AlertEntry | None, key: AlertKey, alert: Alert, at: float, *, unsure: str = "") -> AlertChange:
    """Compare the last sighting of an alert with a new one; `unsure` is why its reporter cannot vouch for it now.

    The change is UPDATED with an empty reason when nothing changed that anybody has to hear of.
    """
    if before is None:
        return AlertChange(Change.FIRED, AlertEntry(key, alert, reported_ack(alert), at, unsure), "new")
    if alert.severity > before.alert.severity:
        lapsed = replace(NOBODY, reason="lapsed: the severity rose", ref=before.ack.ref or _ref(alert))
        return AlertChange(Change.RAISED, AlertEntry(key, alert, lapsed, at, unsure), "severity rose")
    if alert.starts_at > before.alert.starts_at and before.ack.state is not AckState.NONE and alert.ack is None:
        return AlertChange(Change.RAISED, AlertEntry(key, alert, NOBODY, at, unsure), "fired again")
    if alert == before.alert:
        alert = before.alert  # the very same object: whoever has worked out something about it need not do so again
    ack = merged_ack(before.ack, alert)
    entry = AlertEntry(key, alert, ack, at, unsure)
    if before.owned and ack.state is AckState.NONE:
        return AlertChange(Change.RAISED, entry, "its acknowledgement ended")
    return AlertChange(Change.UPDATED, entry, _difference(before, entry))


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
        return f"acknowledgement {after.ack.state.value}"
    if after.alert != before.alert:
        return "changed"
    if after.unsure == before.unsure:
        return ""
    return after.unsure or "reported again"
