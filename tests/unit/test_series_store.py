"""The recent past of every series."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from noc_app.model import Sample, SeriesKey
from noc_app.store import series as series_module
from noc_app.store.ring import Ring
from noc_app.store.series import SeriesStore

KEY = SeriesKey("host", "system.cpu.utilization")


@pytest.mark.parametrize("pushes", [0, 1, 2, 3, 4, 7, 63, 64, 65, 100, 200, 1000])
@pytest.mark.parametrize("capacity", [3, 64, 100, 1000])
def test_the_view_is_the_newest_points_in_order(pushes, capacity):
    ring = Ring(capacity)
    for i in range(pushes):
        ring.push(float(i), i * 10.0)
    times, values = ring.view()
    newest = np.arange(max(0, pushes - capacity), pushes)
    np.testing.assert_array_equal(times, newest)
    np.testing.assert_array_equal(values, newest * 10.0)


def test_a_view_copies_nothing():
    ring = Ring(3)
    ring.push(0.0, 1.0)
    assert ring.view()[1].base is not None


@given(st.lists(st.floats(0, 1e6), max_size=200))
def test_time_never_moves_backwards_whatever_arrives(times):
    ring = Ring(50)
    for at in times:
        ring.push(at, at)
    assert np.all(np.diff(ring.view()[0]) > 0)


def test_a_value_that_arrives_late_does_not_replace_a_newer_one():
    store = SeriesStore()
    store.take("host", [Sample(KEY.signal, 1.0, at=100.0)], 101.0)
    store.take("host", [Sample(KEY.signal, 9.0, at=50.0)], 102.0)
    assert store.latest(KEY).value == 1.0


@pytest.mark.parametrize("odd", [math.nan, math.inf, -math.inf])
def test_what_is_not_a_number_is_counted_and_never_stored(odd):
    store = SeriesStore()
    assert store.take("host", [Sample(KEY.signal, odd)], 1.0) == 0
    assert (store.latest(KEY), store.bad_samples) == (None, 1)


def test_a_label_explosion_is_cut_and_counted(monkeypatch):
    monkeypatch.setattr(series_module, "SERIES_LIMIT", 10)
    store = SeriesStore()
    store.take("prom", [Sample("x", 1.0, (("i", str(i)),)) for i in range(25)], 1.0)
    assert (len(store.keys("x")), store.refused) == (10, {"prom": 15})


def test_a_series_that_nobody_reports_is_forgotten_in_the_end():
    store = SeriesStore()
    store.take("host", [Sample(KEY.signal, 1.0)], 100.0)
    store.forget(older_than=101.0)
    assert (store.keys(KEY.signal), store.signals(), store.revision(KEY)) == ((), (), 0)


def test_an_unknown_series_has_no_points():
    assert SeriesStore().points(KEY)[0].size == 0
