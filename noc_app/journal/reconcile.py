"""What to do about a request whose outcome is not known, once the backend has been looked at.

A backend may take the same request twice and keep both. So nothing is sent again before it was looked up, nor while
the first one may still be on its way, and what the backend took once is never sent again.
"""

from dataclasses import dataclass
from typing import TypeAlias

from noc_app.model import Intent, Outcome, Verb
from noc_app.model.reasons import NOT_IN_TIME, NOT_SHOWN, STILL_SHOWN

IN_FLIGHT_S = 20.0  # a request may take effect this long after it was written down; above every command's deadline
UNACKNOWLEDGE_WITHIN_S = 3600.0  # later it would take back what a colleague has acknowledged since
SHOWN_WITHIN_S = 120.0  # what a backend took is in its answers by then, caches and slow polls included


_LASTING = frozenset({Verb.ACKNOWLEDGE, Verb.SILENCE})  # what has an end of its own; the other verbs end such


@dataclass(frozen=True, slots=True)
class Confirm:
    """The backend shows it."""


@dataclass(frozen=True, slots=True)
class Send:
    """The backend does not have it, and no earlier attempt is on its way."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing can be said yet; ask again after the next poll."""


@dataclass(frozen=True, slots=True)
class Reject:
    """It will not happen any more. `reason` is for the operator."""

    reason: str


Decision: TypeAlias = Confirm | Send | Wait | Reject


def decide(
    intent: Intent,
    vendor_has: bool | None,  # noqa: FBT001  (three answers: yes, no, could not ask)
    now: float,
    *,
    in_flight_s: float = IN_FLIGHT_S,
) -> Decision:
    """Return what to do about `intent` at `now`, Unix seconds UTC.

    `vendor_has` says whether the backend shows what was asked for, None if it could not be asked. For a finished
    intent there is nothing to do: Wait. `in_flight_s` is how long an attempt may take to arrive.
    """
    if intent.outcome not in {Outcome.PENDING, Outcome.SENT}:
        return Wait()
    if vendor_has:
        return Confirm()
    if now >= _last_moment(intent):
        return Reject(NOT_IN_TIME)
    if intent.ours_alone:
        return Confirm()
    if vendor_has is None:
        return Wait()
    return _missing(intent, now, in_flight_s)


def _last_moment(intent: Intent) -> float:
    return intent.until if intent.verb in _LASTING else intent.at + UNACKNOWLEDGE_WITHIN_S


def _missing(intent: Intent, now: float, in_flight_s: float) -> Decision:
    """Decide about what the backend was asked for and does not show."""
    age_s = now - max(intent.at, intent.updated_at)
    patience_s = SHOWN_WITHIN_S if intent.outcome is Outcome.SENT else in_flight_s
    if 0 <= age_s < patience_s:  # below zero the clock was set back, and waiting for it could take for ever
        return Wait()
    if intent.outcome is Outcome.PENDING:
        return Send()
    return Reject(NOT_SHOWN if intent.verb in _LASTING else STILL_SHOWN)
