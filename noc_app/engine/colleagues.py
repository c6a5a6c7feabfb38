"""What was asked for, here or on other desks, beside what the backend shows. Pure."""

from collections.abc import Collection, Iterable, Mapping

from noc_app.journal.reconcile import SHOWN_WITHIN_S
from noc_app.model import BOARD, Ack, AckState, Alert, AlertEntry, AlertKey, Intent, Outcome, Verb
from noc_app.model.reasons import ASKED_ELSEWHERE


def asked_elsewhere(standing: Iterable[Intent], ours: Collection[str], now: float) -> Mapping[AlertKey, Intent]:
    """Return what others have acknowledged where the backend keeps it and may not show it yet, by alert.

    Later the backend itself says who owns the alert.
    """
    return {
        i.key: i
        for i in standing
        if i.id not in ours
        and not i.ours_alone
        and (i.outcome in {Outcome.PENDING, Outcome.SENT} or now - i.updated_at < SHOWN_WITHIN_S)
    }


def shown(intent: Intent, entry: AlertEntry) -> Ack | None:
    """Return the acknowledgement to show for a colleague's request, None if there is nothing to change."""
    about_it = same_episode(intent, entry.alert) and intent.severity >= entry.alert.severity
    if not about_it or entry.ack.state not in {AckState.NONE, AckState.REJECTED}:
        return None
    return Ack(
        state=AckState.REQUESTED,
        by=intent.by,
        since=intent.at,
        until=intent.until,
        comment=intent.comment,
        reason=ASKED_ELSEWHERE,
        intent=intent.shared,
    )


def same_episode(intent: Intent, alert: Alert) -> bool:
    """Return whether `intent` is about `alert` as it stands now.

    A backend tells when its alert began. The board's own alerts begin on each desk when that desk sees them: what was
    acknowledged after that is about this one.
    """
    if intent.key.target == BOARD:
        return intent.at >= alert.starts_at
    return intent.starts_at == alert.starts_at


def asked_again(intent: Intent, entry: AlertEntry) -> bool:
    """Return whether the backend shows another request of the same operator: sending this one would overwrite it."""
    ack = entry.alert.ack
    if intent.verb is not Verb.ACKNOWLEDGE or ack is None:
        return False
    return ack.by == intent.by and ack.intent not in {"", intent.shared}


def backend_has(intent: Intent, entry: AlertEntry) -> bool:
    """Return whether the backend shows what the intent asked for."""
    if intent.verb is Verb.UNACKNOWLEDGE:
        return entry.alert.ack is None
    return entry.alert.ack is not None and (not entry.alert.ack.intent or entry.alert.ack.intent == intent.shared)
