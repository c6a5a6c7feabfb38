"""Health of groups: no average, no order and no number of normal members hides a bad one."""

import random
from collections.abc import Sequence
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noc_app.model import Aggregate, Judgement, State, aggregate
from noc_app.model.aggregate import ENOUGH_COVERAGE

CAPS = {
    State.OK: 100.0,
    State.PAUSED: 89.0,
    State.WARNING: 79.0,
    State.PARTIAL: 59.0,
    State.STALE: 59.0,
    State.NO_DATA: 59.0,
    State.MISCONFIGURED: 59.0,
    State.MAJOR: 49.0,
    State.CRITICAL: 39.0,
}
Tree: TypeAlias = "State | list[Tree]"

any_speed = settings(max_examples=400, deadline=None)
states = st.sampled_from(State)
groups = st.lists(st.one_of(states, st.just(State.OK), st.just(State.OK)), min_size=1, max_size=12)
trees = st.recursive(states, lambda below: st.lists(below, max_size=4), max_leaves=12)


def health(group: Sequence[State]) -> Aggregate:
    return aggregate({f"member {i}": Judgement(one, "a reason") for i, one in enumerate(group)})


def tree_state(tree: Tree) -> State:
    return tree if isinstance(tree, State) else health([tree_state(below) for below in tree]).state


def leaves(tree: Tree) -> list[State]:
    """Return the states at the ends of `tree`; an empty group is an end without data."""
    if isinstance(tree, State):
        return [tree]
    return [leaf for below in tree for leaf in leaves(below)] or [State.NO_DATA]


def with_one_worse(tree: Tree, choose: random.Random) -> Tree:
    """Return `tree` with one of its leaves one or more steps down the ladder."""
    if isinstance(tree, State):
        return choose.choice([s for s in State if s.rank >= tree.rank])
    if not tree:
        return tree
    at = choose.randrange(len(tree))
    return [with_one_worse(below, choose) if i == at else below for i, below in enumerate(tree)]


def random_tree(choose: random.Random, depth: int) -> Tree:
    if depth == 0 or choose.random() < 0.4:
        return choose.choice([State.OK, State.OK, State.OK, *State])
    return [random_tree(choose, depth - 1) for _ in range(choose.randrange(5))]


@any_speed
@given(groups, st.data())
def test_worsening_a_member_never_improves_the_state_or_the_score(group, data):
    at = data.draw(st.integers(0, len(group) - 1))
    worse = data.draw(st.sampled_from([s for s in State if s.rank >= group[at].rank]))
    before, after = health(group), health([*group[:at], worse, *group[at + 1 :]])
    assert after.state.rank >= before.state.rank
    if before.score is not None and after.score is not None:
        assert after.score <= before.score


@any_speed
@given(groups, st.integers(1, 50))
def test_adding_normal_members_never_lifts_the_state_or_the_band_of_the_score(group, more):
    before, after = health(group), health(group + [State.OK] * more)
    assert after.state is before.state
    assert after.worst == before.worst
    assert after.score is None or after.score <= CAPS[before.state]


@any_speed
@given(groups)
def test_the_state_is_that_of_the_worst_member(group):
    assert health(group).state is max(group, key=lambda s: s.rank)


@any_speed
@given(groups)
def test_only_a_group_of_normal_members_is_normal(group):
    assert (health(group).state is State.OK) == (set(group) == {State.OK})


@any_speed
@given(groups)
def test_the_score_stays_between_zero_and_the_cap_of_the_worst_member(group):
    found = health(group)
    assert found.score is None or 0 <= found.score <= CAPS[found.state]


@any_speed
@given(groups)
def test_there_is_a_score_exactly_when_four_fifths_of_the_members_have_evidence(group):
    blind = sum(s.blind for s in group)
    assert (health(group).score is not None) == (10 * (len(group) - blind) >= 8 * len(group))


@any_speed
@given(groups, st.randoms(use_true_random=False))
def test_the_order_of_the_members_does_not_matter(group, choose):
    shuffled = choose.sample(group, len(group))
    one, other = health(group), health(shuffled)
    assert (one.state, one.members, one.without_evidence, one.abnormal, one.coverage) == (
        other.state,
        other.members,
        other.without_evidence,
        other.abnormal,
        other.coverage,
    )
    assert one.score == other.score or abs(one.score - other.score) < 1e-9


@any_speed
@given(groups)
def test_every_member_is_counted_once(group):
    found = health(group)
    fine = sum(s in {State.OK, State.PAUSED} for s in group)
    assert found.members == len(group)
    assert found.members == fine + found.abnormal + found.without_evidence


@any_speed
@given(trees)
def test_a_tree_is_normal_only_if_every_leaf_is(tree):
    assert (tree_state(tree) is State.OK) == (set(leaves(tree)) == {State.OK})


@any_speed
@given(trees, st.randoms(use_true_random=False))
def test_worsening_a_leaf_never_improves_the_root_of_a_tree(tree, choose):
    assert tree_state(with_one_worse(tree, choose)).rank >= tree_state(tree).rank


def test_of_ten_thousand_random_trees_none_hides_a_leaf_that_is_not_normal():
    choose = random.Random(20260101)
    hidden = [
        tree
        for tree in (random_tree(choose, depth=4) for _ in range(10_000))
        if tree_state(tree).rank != max(leaf.rank for leaf in leaves(tree))
    ]
    assert hidden == []


def test_an_empty_group_has_no_data():
    assert aggregate({}) == Aggregate(State.NO_DATA, None, 0, 0, 0, None)
    assert aggregate({}).coverage == 0.0


@pytest.mark.parametrize("normal", [1, 3, 7, 1000])
def test_a_group_of_normal_members_has_full_marks(normal):
    found = health([State.OK] * normal)
    assert (found.state, found.score, found.coverage) == (State.OK, 100.0, 1.0)


def test_one_critical_among_a_thousand_keeps_the_score_in_the_critical_band():
    found = health([State.OK] * 999 + [State.CRITICAL])
    assert (found.state, found.worst, found.score) == (State.CRITICAL, "member 999", 39.0)


def test_a_major_alarm_outranks_blindness_and_blindness_outranks_a_warning():
    assert health([State.WARNING, State.STALE]).state is State.STALE
    assert health([State.STALE, State.MAJOR]).state is State.MAJOR


def test_the_first_of_equally_bad_members_is_named():
    assert health([State.OK, State.MAJOR, State.MAJOR]).worst == "member 1"


def test_the_mean_counts_where_no_cap_cuts():
    assert health([State.WARNING, State.WARNING]).score == pytest.approx(60.0)
    assert health([State.CRITICAL, State.CRITICAL]).score == 0.0


def test_one_blind_member_of_five_still_gives_a_score_and_two_of_nine_do_not():
    assert health([State.OK] * 4 + [State.STALE]).score == 59.0
    assert health([State.OK] * 7 + [State.STALE] * 2).score is None
    assert health([State.OK] * 4 + [State.STALE]).coverage == pytest.approx(ENOUGH_COVERAGE)


def test_paused_members_are_no_fault_but_no_evidence_of_health_either():
    found = health([State.OK, State.PAUSED])
    assert (found.state, found.abnormal, found.without_evidence) == (State.PAUSED, 0, 0)
    assert found.score == 89.0
