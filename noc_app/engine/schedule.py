"""When a target is asked again. Pure: the jitter is an argument."""

from noc_app.model import PollFailure, PollOutcome, Unauthorised

MAX_BACKOFF_S = 60.0
ACCOUNT_LOCK_GUARD = 3  # refused sign-ins after which we ask rarely, so that no account is locked out
ACCOUNT_LOCK_WAIT_S = 300.0
MAX_DOUBLINGS = 8  # 2.0**1024 would overflow after three days of failures
JITTER = 0.1


def delay_s(every_s: float, outcome: PollOutcome, failures: int, jitter: float) -> float:
    """Return seconds from the start of one poll to the next.

    `failures` counts those in a row with this one; `jitter` is in [0, 1). The interval is shortened or stretched by
    at most 5 %, so that targets that started together drift apart. What a backend asks for is waited for in full.
    """
    spread = 1.0 + JITTER * (jitter - 0.5)
    if not isinstance(outcome, PollFailure):
        return every_s * spread
    backoff = min(every_s * 2.0 ** min(failures - 1, MAX_DOUBLINGS), max(every_s, MAX_BACKOFF_S)) * spread
    if isinstance(outcome.error, Unauthorised) and failures >= ACCOUNT_LOCK_GUARD:
        return max(backoff, ACCOUNT_LOCK_WAIT_S)
    return max(backoff, outcome.retry_after_s or 0.0)


def first_delay_s(every_s: float, place: int, places: int) -> float:
    """Return when the `place`-th of `places` targets starts: all within two seconds, or one interval if shorter."""
    return min(every_s, 2.0) * place / max(places, 1)
