"""What the journal keeps of a change of the alerts."""

from noc_app.alerting.conservation import bucket_of
from noc_app.journal.journal import AlertEvent
from noc_app.model import AlertChange, Change, Cleared
from noc_app.store.alerts import missed_of


def event_of(change: AlertChange, at: float) -> AlertEvent:
    """Return what the journal keeps of a change."""
    entry, hidden = change.entry, bucket_of(change.entry)
    cleared = change.kind is Change.RESOLVED and change.reason != Cleared.TARGET_REMOVED.value
    unseen = cleared and missed_of(entry, change.reason, at) is not None
    return AlertEvent(
        at=at,
        key=entry.key,
        starts_at=entry.alert.starts_at,
        kind=change.kind.value,
        severity=int(entry.alert.severity),
        title=entry.alert.title,
        reason=change.reason,
        by=change.by or entry.ack.by,
        detail={**({"unseen": "yes"} if unseen else {}), **({"hidden": hidden} if hidden else {})},
    )
