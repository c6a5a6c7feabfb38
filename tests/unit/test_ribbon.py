"""The last day in minutes that are drawn and in seconds that are said."""

import pytest

from noc_app.model import State
from noc_app.store.ribbon import HOLDS_S, MINUTES, Ribbon

NOW = 1_700_000_000.0  # twenty seconds into a minute
DAY_S = 60.0 * MINUTES


def ribbon_of(*said):
    """A ribbon that was marked with (state, seconds after NOW)."""
    ribbon = Ribbon()
    for state, after in said:
        ribbon.mark(state, NOW + after)
    return ribbon


def test_the_first_seconds_are_counted_in_seconds():
    ribbon = ribbon_of(*[(State.NO_DATA, second) for second in range(20)])
    assert (ribbon.spent.watched_s, ribbon.spent.blind_s, ribbon.spent.abnormal_s) == (19.0, 19.0, 0.0)


def test_a_second_of_trouble_is_a_second_and_not_a_minute():
    ribbon = ribbon_of((State.OK, 0), (State.MAJOR, 1), (State.OK, 2), (State.OK, 3))
    assert (ribbon.spent.watched_s, ribbon.spent.abnormal_s) == (3.0, 1.0)
    assert ribbon.view(NOW)[-1] is State.MAJOR


def test_a_time_in_which_the_machine_slept_was_not_watched():
    ribbon = ribbon_of((State.OK, 0), (State.OK, 1), (State.OK, 1 + 10 * HOLDS_S), (State.OK, 2 + 10 * HOLDS_S))
    assert ribbon.spent.watched_s == 2.0


def test_a_clock_that_was_set_back_counts_nothing_twice():
    ribbon = ribbon_of((State.OK, 0), (State.OK, 1), (State.OK, -3), (State.OK, -2))
    assert ribbon.spent.watched_s == 2.0


def test_what_is_older_than_a_day_is_forgotten_in_minutes_and_in_seconds():
    ribbon = ribbon_of((State.MAJOR, 0), (State.MAJOR, 1), (State.OK, DAY_S), (State.OK, DAY_S + 1))
    assert (ribbon.spent.watched_s, ribbon.spent.abnormal_s) == (1.0, 0.0)
    assert ribbon.watched_since() == NOW + DAY_S


def test_what_is_known_from_before_counts_from_the_beginning_of_its_minute():
    ribbon = Ribbon()
    ribbon.mark(State.OK, NOW, lasted_s=60.0)
    assert ribbon.watched_since() == NOW - NOW % 60
    assert ribbon.spent.watched_s == 60.0


def test_a_minute_in_which_nobody_watched_has_no_state():
    ribbon = ribbon_of((State.OK, 0), (State.WARNING, 120))
    assert ribbon.view(NOW + 120)[-3:] == [State.OK, None, State.WARNING]


@pytest.mark.parametrize("state", [State.OK, State.CRITICAL])
def test_nobody_has_watched_before_the_first_mark(state):
    ribbon = Ribbon()
    assert ribbon.watched_since() is None
    ribbon.mark(state, NOW)
    assert ribbon.watched_since() == NOW
    assert ribbon.spent.watched_s == 0.0
