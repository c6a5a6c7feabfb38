"""State is a function of evidence: what may be called normal, and what everything else is called instead."""

import math
from dataclasses import dataclass, replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from noc_app.model import Direction, Judgement, Objective, Reading, State, judge, state
from noc_app.model.evidence import FORGOTTEN_INTERVALS, SKEW_LIMIT_S

NOW = 1_800_000_000.0
CPU = Objective(direction=Direction.LOWER, warning=0.8, major=0.9, critical=0.98)
UPTIME = Objective(direction=Direction.HIGHER, warning=0.9999, critical=0.999)
FACT = Objective(direction=Direction.NONE)
FRESH = Reading(value=0.5, observed_at=NOW - 3, received_at=NOW - 2, every_s=10.0)

thorough = settings(max_examples=700, deadline=None)
quick = settings(max_examples=300, deadline=None)

# Limits and values from one small range, so that every order of value and limits comes up often.
points = st.integers(-4, 4).map(lambda x: x / 4)
values = st.one_of(points, points, st.sampled_from([None, math.nan, math.inf, -math.inf]))
seconds_ago = st.one_of(st.floats(0.0, 29.9), st.sampled_from([30.0, 60.0, 300.0, 301.0, 1e9]), st.floats(-60.0, 0.0))
moments = st.one_of(st.none(), *[seconds_ago.map(lambda ago: NOW - ago)] * 3)
trouble = st.sampled_from(["", "", "", "", "it broke"])
readings = st.builds(
    Reading,
    value=values,
    observed_at=moments,
    received_at=moments,
    every_s=st.sampled_from([10.0, 10.0, 1.0, 3600.0]),
    stale_intervals=st.sampled_from([3.0, 3.0, 0.5, 20.0]),
    fault=trouble,
    gap=trouble,
    misconfigured=trouble,
    paused=trouble,
)


def objective(direction, limits, kept):
    steps = sorted(limits, reverse=direction is Direction.HIGHER)
    warning, major, critical = (step if keep else None for step, keep in zip(steps, kept, strict=True))
    return Objective(direction=direction, warning=warning, major=major, critical=critical)


objectives = st.builds(
    objective, st.sampled_from(Direction), st.tuples(points, points, points), st.tuples(*[st.booleans()] * 3)
)


def beyond(value, objective):
    """The table of the objective, said again in the plainest way."""
    if objective.direction is Direction.NONE:
        return None
    worse = (lambda limit: value > limit) if objective.direction is Direction.LOWER else (lambda limit: value < limit)
    for name in ("critical", "major", "warning"):
        limit = getattr(objective, name)
        if limit is not None and worse(limit):
            return State(name)
    return None


@thorough
@given(readings, st.one_of(st.none(), objectives))
@example(FRESH, CPU)
def test_normal_needs_a_finite_value_inside_its_objective_fresh_by_both_clocks_and_complete(reading, objective):
    if state(reading, objective, NOW) is not State.OK:
        return
    assert reading.value is not None
    assert math.isfinite(reading.value)
    assert objective is None or beyond(reading.value, objective) is None
    known = [at for at in (reading.observed_at, reading.received_at) if at is not None]
    assert known
    assert all(NOW - at < reading.stale_after_s for at in known)
    assert reading.observed_at is None or reading.observed_at <= NOW + SKEW_LIMIT_S
    assert (reading.fault, reading.gap, reading.misconfigured, reading.paused) == ("", "", "", "")


@quick
@given(
    points,
    objectives,
    st.floats(0.0, 29.9),
    st.floats(0.0, 29.9),
)
def test_a_fresh_complete_value_is_what_its_objective_says(value, objective, observed_ago, received_ago):
    reading = Reading(value=value, observed_at=NOW - observed_ago, received_at=NOW - received_ago, every_s=10.0)
    assert state(reading, objective, NOW) is (beyond(value, objective) or State.OK)


@thorough
@given(readings, st.one_of(st.none(), objectives))
def test_every_judgement_has_a_reason_and_never_a_negative_age(reading, objective):
    said = judge(reading, objective, NOW)
    assert said.reason
    assert said.age_s is None or said.age_s >= 0


@thorough
@given(readings, objectives, st.sampled_from(["fault", "gap", "misconfigured", "paused"]))
def test_a_further_trouble_never_makes_a_thing_normal(reading, objective, trouble):
    assert state(replace(reading, **{trouble: "it broke"}), objective, NOW) is not State.OK


@thorough
@given(readings, objectives, st.sampled_from([0.0, 0.5, 10.0, 29.0, 1e6]))
def test_the_passing_of_time_alone_never_makes_a_thing_normal_unless_a_clock_was_ahead(reading, objective, later):
    ahead = any(at is not None and at > NOW + SKEW_LIMIT_S for at in (reading.observed_at, reading.received_at))
    if not ahead and state(reading, objective, NOW) is not State.OK:
        assert state(reading, objective, NOW + later) is not State.OK


@thorough
@given(readings, objectives)
def test_nothing_of_which_no_value_is_known_is_judged_by_its_value(reading, objective):
    said = judge(replace(reading, value=None), objective, NOW)
    assert said.last_known is None
    assert said.state.blind or said.state is State.PAUSED


@quick
@given(objectives, points, st.sampled_from([0.0, 0.5, 10.0, 29.0, 1e6]))
def test_a_worse_value_never_has_a_better_state(objective, value, further):
    sign = {Direction.LOWER: 1, Direction.HIGHER: -1, Direction.NONE: 0}[objective.direction]
    before = state(replace(FRESH, value=value), objective, NOW)
    after = state(replace(FRESH, value=value + sign * further), objective, NOW)
    assert after.rank >= before.rank


@dataclass(frozen=True)
class Case:
    """A situation in plain words and what the board says of it."""

    situation: str
    reading: Reading
    state: State
    reason: str
    last_known: State | None = None
    objective: Objective | None = CPU


CASES = [
    Case("a fresh value inside its limits", FRESH, State.OK, "inside its objective", State.OK),
    Case("a fresh fact without limits", FRESH, State.OK, "no limit is set", State.OK, FACT),
    Case("a fresh value of a signal that nobody set limits for", FRESH, State.OK, "no limit is set", State.OK, None),
    Case("a value exactly at its limit", replace(FRESH, value=0.8), State.OK, "inside its objective", State.OK),
    Case(
        "a value above its warning limit",
        replace(FRESH, value=0.81),
        State.WARNING,
        "above its warning limit",
        State.WARNING,
    ),
    Case("a value above all its limits", replace(FRESH, value=0.99), State.CRITICAL, "critical limit", State.CRITICAL),
    Case(
        "uptime below its limit",
        replace(FRESH, value=0.9),
        State.CRITICAL,
        "below its critical limit",
        State.CRITICAL,
        UPTIME,
    ),
    Case(
        "HTTP 200 with points that are twenty minutes old, read two minutes apart",
        replace(FRESH, observed_at=NOW - 1200, every_s=120.0),
        State.STALE,
        "the backend reports no newer value",
        State.OK,
    ),
    Case(
        "a value that we received long ago although its own time is fresh",
        replace(FRESH, received_at=NOW - 60),
        State.STALE,
        "the backend reports no newer value",
        State.OK,
    ),
    Case(
        "a value exactly as old as its limit",
        replace(FRESH, observed_at=NOW - 30),
        State.STALE,
        "no newer value",
        State.OK,
    ),
    Case(
        "a series that vanished from complete answers a minute ago",
        replace(FRESH, observed_at=NOW - 60, received_at=NOW - 60, gap="the answer no longer has this series"),
        State.STALE,
        "the answer no longer has this series",
        State.OK,
    ),
    Case(
        "a backend whose clock is an hour ahead",
        replace(FRESH, observed_at=NOW + 3600),
        State.PARTIAL,
        "the backend's clock is 3600 s ahead",
        State.OK,
    ),
    Case(
        "a backend whose clock is a few seconds ahead",
        replace(FRESH, observed_at=NOW + 5),
        State.OK,
        "inside its objective",
        State.OK,
    ),
    Case(
        "a partial answer with a good value",
        replace(FRESH, gap="2 of 5 shards failed"),
        State.PARTIAL,
        "2 of 5 shards failed",
        State.OK,
    ),
    Case(
        "a partial answer with a bad value: what is missing cannot make it better",
        replace(FRESH, value=0.95, gap="2 of 5 shards failed"),
        State.MAJOR,
        "above its major limit of 0.9; 2 of 5 shards failed",
        State.MAJOR,
    ),
    Case(
        "a target that failed its last poll a moment after a good value",
        replace(FRESH, fault="connection refused"),
        State.STALE,
        "connection refused",
        State.OK,
    ),
    Case(
        "a target that failed after a bad value: shown as stale with what was last known",
        replace(FRESH, value=0.99, fault="connection refused"),
        State.STALE,
        "connection refused",
        State.CRITICAL,
    ),
    Case("a target that somebody paused", replace(FRESH, paused="anna"), State.PAUSED, "paused by anna", State.OK),
    Case(
        "a paused target that would also fail",
        replace(FRESH, paused="anna", fault="connection refused"),
        State.PAUSED,
        "paused by anna",
        State.OK,
    ),
    Case(
        "a target whose settings are wrong, whatever was read before",
        replace(FRESH, misconfigured="url: is missing", paused="anna"),
        State.MISCONFIGURED,
        "url: is missing",
    ),
    Case(
        "a value ten limits old is not worth showing any more",
        replace(FRESH, observed_at=NOW - FORGOTTEN_INTERVALS * 30 - 1),
        State.NO_DATA,
        "no data any more",
        State.OK,
    ),
    Case("a target that has not answered yet", Reading(), State.NO_DATA, "no data yet"),
    Case(
        "a target that never answered and says why",
        Reading(fault="name not found"),
        State.NO_DATA,
        "name not found",
    ),
    Case("a value that is not a number", replace(FRESH, value=math.nan), State.NO_DATA, "the value is not a number"),
    Case("an infinite value", replace(FRESH, value=math.inf), State.NO_DATA, "the value is not a number"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.situation)
def test_the_board_says_of(case):
    said = judge(case.reading, case.objective, NOW)
    assert said.state is case.state
    assert case.reason in said.reason
    assert said.last_known is case.last_known


def test_the_age_is_that_of_the_older_clock():
    assert judge(replace(FRESH, observed_at=NOW - 17), CPU, NOW) == Judgement(
        State.OK, "inside its objective", State.OK, 17.0
    )


def test_a_signal_that_may_be_older_is_normal_for_longer():
    reading = replace(FRESH, observed_at=NOW - 55, stale_intervals=6.0)
    assert state(reading, CPU, NOW) is State.OK
    assert state(reading, CPU, NOW + 5) is State.STALE


def test_a_time_that_is_not_a_number_is_no_evidence():
    assert state(replace(FRESH, observed_at=math.nan, received_at=NOW - 1e6), CPU, NOW) is not State.OK


def test_a_value_received_in_the_future_is_no_evidence():
    assert state(replace(FRESH, received_at=NOW + 3600), CPU, NOW) is not State.OK


def test_the_ladder_goes_from_normal_over_blindness_to_critical():
    assert sorted(State, key=lambda s: s.rank) == [
        State.OK,
        State.PAUSED,
        State.WARNING,
        State.PARTIAL,
        State.STALE,
        State.NO_DATA,
        State.MISCONFIGURED,
        State.MAJOR,
        State.CRITICAL,
    ]


@pytest.mark.parametrize("one", State)
def test_no_state_is_both_blind_and_abnormal(one):
    assert not (one.blind and one.abnormal)


def test_normal_and_paused_are_neither_blind_nor_abnormal():
    assert {s for s in State if not s.blind and not s.abnormal} == {State.OK, State.PAUSED}


DAILY = replace(FRESH, observed_at=NOW - 40 * 3600, received_at=NOW - 60, every_s=3600.0, lag_s=48 * 3600.0)


def test_data_that_are_as_late_as_this_vendor_usually_is_are_evidence_and_their_age_is_told():
    found = judge(DAILY, CPU, NOW)
    assert found.state is State.OK
    assert found.age_s == 40 * 3600


def test_data_that_are_later_than_usual_are_stale():
    assert state(replace(DAILY, observed_at=NOW - 52 * 3600), CPU, NOW) is State.STALE


def test_the_lag_of_a_vendor_excuses_no_poll_that_did_not_happen():
    assert state(replace(DAILY, received_at=NOW - 4 * 3600), CPU, NOW) is State.STALE
