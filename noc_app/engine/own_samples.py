"""What the board measures of its own targets, as samples like any other. Pure."""

from collections.abc import Iterable
from dataclasses import replace

from noc_app.model import Allowance, PollResult, Sample, labels_of

QUOTA, AGE = "board.target.quota_left", "board.target.age"


def with_own(target: str, result: PollResult, allowance: Allowance | None, now: float) -> PollResult:
    """Return `result` with what is measured of its target."""
    return replace(result, samples=(*result.samples, *about(target, result.samples, allowance, now)))


def about(target: str, samples: Iterable[Sample], allowance: Allowance | None, now: float) -> tuple[Sample, ...]:
    """Return the share of the vendor's quota that is left, and the age of the newest value by the backend's own time.

    What the backend does not tell is left out.
    """
    named = labels_of({"target": target})
    newest = max((s.at for s in samples if s.at is not None), default=None)
    age = () if newest is None else (Sample(AGE, max(0.0, now - newest), named),)
    return age if allowance is None else (*age, Sample(QUOTA, allowance.ratio, named))
