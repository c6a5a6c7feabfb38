"""What a line covers in each pixel column: the same whether it came at once or point by point."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from noc_app.ui.paint.envelope import Envelope

COLUMNS, STEP, GAP = 20, 10.0, 60.0

steps = st.lists(st.tuples(st.floats(0.5, 90), st.floats(-1e6, 1e6)), min_size=1, max_size=120)


def series(found):
    times = np.cumsum([step for step, _ in found]) + 1_000_000
    return times, np.array([value for _, value in found])


def spans(envelope, head):
    return [envelope.span(column) for column in range(head - COLUMNS + 1, head + 1)]


@given(steps, st.integers(1, 15))
def test_point_by_point_is_the_same_as_all_at_once(found, batch):
    times, values = series(found)
    grown, head, before = Envelope(COLUMNS, STEP, GAP), 0, 0
    for size in range(1, times.size + 1, batch):
        head = int(times[size - 1] // STEP)
        grown.take(times[:size], values[:size], size - before, head)
        before = size
    whole = Envelope(COLUMNS, STEP, GAP)
    last = len(range(1, times.size + 1, batch)) * batch - batch + 1
    whole.take(times[:last], values[:last], last, head)
    for one, other in zip(spans(grown, head), spans(whole, head), strict=True):
        assert one == pytest.approx(other, rel=1e-6, abs=1e-3)


@given(steps)
def test_every_visible_point_is_inside_what_its_column_covers(found):
    times, values = series(found)
    envelope, head = Envelope(COLUMNS, STEP, GAP), int(times[-1] // STEP)
    envelope.take(times, values, times.size, head)
    for at, value in zip(times, values, strict=True):
        column = int(at // STEP)
        if head - COLUMNS < column:
            low, high = envelope.span(column)
            assert low <= value <= high


def test_a_gap_is_not_bridged():
    times, values = np.array([5.0, 105.0]), np.array([1.0, 2.0])
    envelope = Envelope(COLUMNS, STEP, GAP)
    envelope.take(times, values, 2, 10)
    assert envelope.span(5) == (math.inf, -math.inf)
    assert envelope.span(10) == (2.0, 2.0)


def test_points_far_apart_are_joined_by_a_straight_line():
    times, values = np.array([5.0, 45.0]), np.array([0.0, 4.0])
    envelope = Envelope(COLUMNS, STEP, GAP)
    envelope.take(times, values, 2, 4)
    assert envelope.span(2) == pytest.approx((0.5, 2.5))  # two columns wide: from 10 s to 30 s


def test_what_left_the_window_is_forgotten():
    envelope = Envelope(COLUMNS, STEP, GAP)
    envelope.take(np.array([5.0]), np.array([9.0]), 1, 0)
    envelope.take(np.array([5.0]), np.array([9.0]), 0, COLUMNS)
    assert all(span == (math.inf, -math.inf) for span in spans(envelope, COLUMNS))


def test_a_point_outside_what_both_columns_cover_is_seen_at_once():
    envelope = Envelope(COLUMNS, STEP, GAP)
    times, values = np.array([5.0, 15.0]), np.array([9.0, 0.0])
    envelope.take(times[:1], values[:1], 1, 1)
    envelope.take(times, values, 1, 1)
    assert envelope.calm == pytest.approx((0.0, 4.5, 20.0))
    assert envelope.widen(9.5) == (1, 1)
    assert envelope.span(1) == (0.0, 9.5)
    assert envelope.widen(math.nan) is None


def test_a_point_inside_what_is_covered_changes_nothing():
    envelope = Envelope(COLUMNS, STEP, GAP)
    times, values = np.array([1.0, 2.0]), np.array([0.0, 10.0])
    envelope.take(times, values, 2, 0)
    assert envelope.take(np.array([1.0, 2.0, 3.0]), np.array([0.0, 10.0, 5.0]), 1, 0) is None
    assert envelope.take(np.array([1.0, 2.0, 3.0, 4.0]), np.array([0.0, 10.0, 5.0, 11.0]), 1, 0) == (0, 0)


def test_a_point_that_the_column_before_covers_widens_nothing_that_is_seen_until_the_next_column():
    envelope = Envelope(COLUMNS, STEP, GAP)
    times, values = np.array([5.0, 15.0, 16.0]), np.array([9.0, 0.0, 8.0])
    envelope.take(times[:1], values[:1], 1, 0)
    envelope.take(times[:2], values[:2], 1, 1)
    assert envelope.widen(8.0) is None
    envelope.take(times, values, 0, 2)
    assert envelope.span(2) == (0.0, 8.0)


@pytest.mark.parametrize("at", [COLUMNS * STEP + 4, -STEP * COLUMNS + 4], ids=["too new", "too old"])
def test_points_outside_the_window_widen_no_column_in_it(at):
    envelope = Envelope(COLUMNS, STEP, GAP)
    times, values = np.array([at, at + 1, at + 2]), np.array([1.0, 90.0, -90.0])
    for size in range(1, 4):
        envelope.take(times[:size], values[:size], 1, COLUMNS - 1)
    assert all(span == (math.inf, -math.inf) for span in spans(envelope, COLUMNS - 1))


def test_a_point_after_one_that_is_no_number_is_covered():
    envelope = Envelope(COLUMNS, STEP, GAP)
    times, values = np.array([1.0, 2.0, 3.0]), np.array([1.0, math.nan, 5.0])
    envelope.take(times[:0], values[:0], 0, 0)
    for size in range(1, 4):
        envelope.take(times[:size], values[:size], 1, 0)
    assert envelope.span(0) == (1.0, 5.0)


def test_no_points_cover_nothing():
    envelope = Envelope(COLUMNS, STEP, GAP)
    envelope.take(np.empty(0), np.empty(0), 0, 100)
    assert envelope.middle is None
    assert all(span == (math.inf, -math.inf) for span in spans(envelope, 100))
