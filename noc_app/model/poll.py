"""What one poll of one target brings back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from noc_app.model.alert import Alert
from noc_app.model.labels import Labels
from noc_app.model.silence import Silence


@dataclass(frozen=True, slots=True)
class Sample:
    """One measured value of a signal, in its base unit; `at` is the backend's own time, Unix seconds UTC.

    `lag_s` is how old the newest data of this vendor usually are: that much age alone makes no value stale.
    """

    signal: str
    value: float
    labels: Labels = ()
    at: float | None = None
    lag_s: float = 0.0


@dataclass(frozen=True, slots=True)
class PastSeries:
    """What a backend remembers of one series. `times` are Unix seconds UTC, oldest first, one for each of `values`."""

    signal: str
    labels: Labels
    times: Sequence[float]
    values: Sequence[float]


@dataclass(frozen=True, slots=True, kw_only=True)
class PollResult:
    """A poll that was answered.

    `alerts` is None for a target that reports none; otherwise it is the whole truth if `alerts_complete`, and what is
    missing from it has cleared. `cleared` gives the reason for fingerprints that are known to have gone otherwise than
    by recovering, `unsure` the reason for those that are only remembered. `gaps` names what is incomplete: signal id
    (or "*" for all) to the reason in words. `silences` are those that are active or will be, None for a backend that
    has none of its own; acknowledgements that are silences do not belong to them.
    """

    samples: tuple[Sample, ...] = ()
    alerts: tuple[Alert, ...] | None = None
    alerts_complete: bool = True
    cleared: Mapping[str, str] = field(default_factory=dict)
    unsure: Mapping[str, str] = field(default_factory=dict)
    gaps: Mapping[str, str] = field(default_factory=dict)
    silences: tuple[Silence, ...] | None = None

    @property
    def complete(self) -> bool:
        """Return whether nothing is known to be missing."""
        return not self.gaps and self.alerts_complete


@dataclass(frozen=True, slots=True)
class PollFailure:
    """A poll that brought nothing: the last known state stays, marked."""

    error: Exception
    retry_after_s: float | None = None


PollOutcome: TypeAlias = PollResult | PollFailure


class Health(StrEnum):
    """How a target is doing as a target."""

    WAITING = "waiting"  # not answered yet
    LIVE = "live"
    PARTIAL = "partial"
    FAILED = "failed"
    MISCONFIGURED = "misconfigured"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetHealth:
    """What is known about one target. Times are Unix seconds UTC, `duration_s` is of the last poll.

    `stage` is what is to be said of its vendor's API, empty if that is stable.
    """

    id: str
    kind: str
    title: str
    every_s: float
    stage: str = ""
    health: Health = Health.WAITING
    last_success_at: float | None = None
    last_attempt_at: float | None = None
    next_attempt_at: float | None = None
    failing_since: float | None = None
    error: str = ""
    duration_s: float | None = None
    complete: bool = False
    gaps: tuple[str, ...] = ()
    failures: int = 0  # in a row
    locked: bool = False  # it answers, but does not let us look: credentials or permissions are missing


@dataclass(frozen=True, slots=True)
class Allowance:
    """What is left of the tightest limit, and what that means for one target, which is asked each `every_s` seconds.

    `left` of `limit` requests until `resets_at`, Unix seconds UTC.
    """

    left: float
    limit: float
    resets_at: float
    every_s: float

    @property
    def ratio(self) -> float:
        """Return the share that is left, 0 to 1."""
        return min(1.0, max(0.0, self.left / self.limit))
