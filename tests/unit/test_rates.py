"""Totals of two polls as rates, and the beginning of what stands."""

from noc_app.connectors.rates import Totals
from noc_app.connectors.since import Since


class At:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def totals(every_s=10.0):
    clock = At()
    return Totals(every_s, clock), clock


def test_the_first_look_knows_no_growth():
    found, _ = totals()
    assert found.grown({"a": 5.0}).by == {}


def test_growth_is_per_second_of_the_time_between():
    found, clock = totals()
    found.grown({"a": 5.0})
    clock.now += 4.0
    assert found.grown({"a": 25.0}).rate("a") == 5.0


def test_what_is_new_or_went_down_has_no_rate():
    found, clock = totals()
    found.grown({"a": 5.0})
    clock.now += 1.0
    growth = found.grown({"a": 4.0, "b": 9.0})
    assert (growth.rate("a"), growth.rate("b")) == (None, None)


def test_after_a_long_silence_there_is_no_rate_and_from_then_on_there_is():
    found, clock = totals()
    found.grown({"a": 0.0})
    clock.now += 101.0
    assert found.grown({"a": 1000.0}).by == {}
    clock.now += 1.0
    assert found.grown({"a": 1001.0}).rate("a") == 1.0


def test_two_looks_at_the_same_moment_give_no_rate():
    found, _ = totals()
    found.grown({"a": 0.0})
    assert found.grown({"a": 1.0}).by == {}


def test_a_beginning_that_is_not_said_is_when_it_was_first_seen():
    since = Since()
    assert since.of({"a": None}, 50.0) == {"a": 50.0}
    assert since.of({"a": None}, 90.0) == {"a": 50.0}


def test_a_beginning_that_only_trembles_stays_and_one_that_moves_is_taken_over():
    since = Since()
    since.of({"a": 50.0}, 60.0)
    assert since.of({"a": 51.0}, 70.0) == {"a": 50.0}
    assert since.of({"a": 68.0}, 70.0) == {"a": 68.0}


def test_what_was_gone_begins_anew():
    since = Since()
    since.of({"a": None}, 50.0)
    since.of({}, 60.0)
    assert since.of({"a": None}, 70.0) == {"a": 70.0}
