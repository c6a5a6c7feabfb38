"""What to do about a request whose outcome is not known: look first, never repeat blindly."""

from dataclasses import dataclass
from typing import TypeAlias

from noc_app.model import Intent, Outcome

PATIENCE_S = 60.0  # how long a backend that took a request may fail to show it
TOO_OLD_S = 600.0  # a request that was never sent is not carried out this long after it was made


@dataclass(frozen=True, slots=True)
class Confirm:
    """The backend shows what was asked for."""


@dataclass(frozen=True, slots=True)
class Send:
    """The backend does not know of it and may be told; the intent's id makes a double harmless."""


@dataclass(frozen=True, slots=True)
class Wait:
    """It is too early to say."""


@dataclass(frozen=True, slots=True)
class Reject:
    """It did not happen; `reason` is for the operator."""

    reason: str


Decision: TypeAlias = Confirm | Send | Wait | Reject


def decide(intent: Intent, backend_has: bool | None, now: float) -> Decision:  # noqa: FBT001
    """Return what to do about an unfinished `intent`; `backend_has` is None if the backend could not be asked."""
    if backend_has is None:
        return Wait()
    if backend_has:
        return Confirm()
    age_s = now - intent.at
    if intent.outcome is Outcome.SENT:
        return Wait() if age_s < PATIENCE_S else Reject("the backend took it but does not show it")
    if age_s > TOO_OLD_S:
        return Reject("it could not be sent in time; ask again if it still matters")
    return Send()
