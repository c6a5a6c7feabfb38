"""Health of a group that cannot hide a red member, and the score that goes with it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from noc_app.model.evidence import Judgement, State

_POINTS: Mapping[State, float] = {
    State.OK: 1.0,
    State.PAUSED: 0.8,
    State.WARNING: 0.6,
    State.MAJOR: 0.2,
    State.CRITICAL: 0.0,
}
_BLIND_POINTS = 0.3
_CAPS: Mapping[State, float] = {
    State.OK: 100.0,
    State.PAUSED: 89.0,
    State.WARNING: 79.0,
    State.MAJOR: 49.0,
    State.CRITICAL: 39.0,
}
_BLIND_CAP = 59.0
ENOUGH_COVERAGE = 0.8  # below this share of members with evidence there is no score


@dataclass(frozen=True, slots=True)
class Aggregate:
    """The state of a group: never better than its worst member.

    `worst` is the key of the worst member, the first in order among equals; `without_evidence` of `members` are
    blind. `score` is 0 to 100 and never above the cap of the worst state; it is None below 80 % coverage.
    """

    state: State
    worst: str | None
    members: int
    without_evidence: int
    abnormal: int
    score: float | None

    @property
    def coverage(self) -> float:
        """Return the share of members with fresh evidence, 0 to 1; 0 for an empty group."""
        return 1.0 - self.without_evidence / self.members if self.members else 0.0


def aggregate(members: Mapping[str, Judgement]) -> Aggregate:
    """Return the health of `members`. An empty group has no data: it is never normal."""
    if not members:
        return Aggregate(State.NO_DATA, None, 0, 0, 0, None)
    worst = max(members, key=lambda key: members[key].state.rank)
    states = [m.state for m in members.values()]
    blind = sum(s.blind for s in states)
    covered = 1.0 - blind / len(states) >= ENOUGH_COVERAGE
    return Aggregate(
        state=members[worst].state,
        worst=worst,
        members=len(states),
        without_evidence=blind,
        abnormal=sum(s.abnormal for s in states),
        score=score_of(states) if covered else None,
    )


def with_worst(health: Aggregate, states: Iterable[State]) -> Aggregate:
    """Return `health` made no better than any of `states`: standing alerts count although they are no members."""
    worst = max([health.state, *states], key=lambda s: s.rank)
    score = None if health.score is None else min(health.score, _CAPS.get(worst, _BLIND_CAP))
    return replace(health, state=worst, score=score)


def score_of(states: list[State]) -> float:
    """Return the mean points of `states`, 0 to 100, cut at the cap of the worst of them."""
    mean = 100.0 * sum(_POINTS.get(s, _BLIND_POINTS) for s in states) / len(states)
    worst = max(states, key=lambda s: s.rank)
    return min(mean, _CAPS.get(worst, _BLIND_CAP))
