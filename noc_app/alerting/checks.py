"""One check per signal: all its series judged, the worst of them speaking for it."""

from collections.abc import Sequence
from dataclasses import dataclass

from noc_app.model import Aggregate, Direction, Judgement, Reading, SeriesKey, Signal, State, Unit, aggregate, judge
from noc_app.model.evidence import NO_DATA_YET
from noc_app.model.said import phrase

_NOT_CONFIGURED = phrase("not configured")


@dataclass(frozen=True, slots=True)
class Member:
    """One series of a signal with its evidence and what that evidence says."""

    key: SeriesKey
    reading: Reading
    judgement: Judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """How one signal is doing. `worst` speaks for all members; None if nothing supplies the signal.

    `configured` is False when no target was asked for it: that is neither normal nor a fault. `yes` counts members
    whose believed value is not 0 and is meant for boolean signals ("212 / 212").
    """

    signal: Signal
    configured: bool
    judgement: Judgement
    worst: Member | None = None
    members: int = 0
    without_evidence: int = 0
    yes: int = 0

    @property
    def state(self) -> State:
        """Return the state that the check shows."""
        return self.judgement.state

    @property
    def value(self) -> float | None:
        """Return the last value of the member that speaks, in the signal's unit."""
        return self.worst.reading.value if self.worst else None


def not_configured(signal: Signal) -> Check:
    """Return the check of a signal that no target supplies."""
    return Check(signal=signal, configured=False, judgement=Judgement(State.NO_DATA, _NOT_CONFIGURED))


def check_of(signal: Signal, readings: Sequence[tuple[SeriesKey, Reading]], now: float) -> Check:
    """Judge every series of a configured `signal`. Without any series the signal has no data."""
    members = [Member(key, reading, judge(reading, signal.objective, now)) for key, reading in readings]
    if not members:
        return Check(signal=signal, configured=True, judgement=Judgement(State.NO_DATA, NO_DATA_YET))
    worst = max(members, key=lambda m: _badness(m, signal.objective.direction))
    return Check(
        signal=signal,
        configured=True,
        judgement=worst.judgement,
        worst=worst,
        members=len(members),
        without_evidence=sum(m.judgement.state.blind for m in members),
        yes=sum(bool(m.reading.value) and not m.judgement.state.blind for m in members),
    )


def health_of(checks: Sequence[Check]) -> Aggregate:
    """Return the health of the configured ones among `checks`."""
    return aggregate({c.signal.id: c.judgement for c in checks if c.configured})


def counts_members(check: Check) -> bool:
    """Return whether the check is shown as "how many of how many" instead of one value."""
    return check.signal.unit is Unit.BOOLEAN and check.members > 1


def _badness(member: Member, direction: Direction) -> tuple[int, float]:
    value = member.reading.value or 0.0
    return member.judgement.state.rank, -value if direction is Direction.HIGHER else value
