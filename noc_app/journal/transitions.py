"""Which outcome may follow which. What has ended or was rejected stays so."""

from dataclasses import replace

from noc_app.journal.rows import storable_said
from noc_app.model import Intent, Outcome, Verb

FOLLOWS: dict[Outcome, frozenset[Outcome]] = {
    # PENDING again is another attempt: the backend was looked at, did not have it, and is told once more
    Outcome.PENDING: frozenset(Outcome),
    Outcome.SENT: frozenset({Outcome.CONFIRMED, Outcome.REJECTED, Outcome.ENDED}),
    Outcome.CONFIRMED: frozenset({Outcome.ENDED}),
    Outcome.REJECTED: frozenset(),
    Outcome.ENDED: frozenset(),
}


def after(intent: Intent, outcome: Outcome, *, reason: str, ref: str, at: float) -> Intent:
    """Return `intent` with its new outcome, or as it was if that may not follow the one it has.

    Late news is ordinary: two programs settle the same request, or a poll confirms it before the receipt of sending
    arrives. From that receipt only the reference is learnt.
    """
    if outcome in FOLLOWS[intent.outcome] or _told_again(intent, outcome):
        return replace(intent, outcome=outcome, reason=storable_said(reason), ref=ref or intent.ref, updated_at=at)
    if outcome is Outcome.SENT and intent.outcome in {Outcome.SENT, Outcome.CONFIRMED}:
        return replace(intent, ref=intent.ref or ref)
    return intent


def _told_again(intent: Intent, outcome: Outcome) -> bool:
    """Return whether a message that was leaving waits again: it is sent with the same key until it arrives."""
    return intent.verb is Verb.NOTIFY and intent.outcome is Outcome.SENT and outcome is Outcome.PENDING
