"""Alerts that come and go: the figures are those of Nagios and Icinga 2."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noc_app.alerting.flapping import flapping, flaps_now, icinga_percent, looked, nagios_percent
from noc_app.model import AlertChange, Change
from noc_app.model.noise import FlapSettings
from tests.tools.noise import entry

ALL, NEWEST, OLDEST = (1 << 20) - 1, 1, 1 << 19
EVERY = FlapSettings(every_s=10.0)


@pytest.mark.parametrize(
    ("changes", "share"),
    [(ALL, 100.0), (NEWEST, 6.25), (OLDEST, 3.75), (0b11111, 29.9), (0b111111, 35.5), (0, 0.0)],
)
def test_the_figures_of_nagios(changes, share):
    assert nagios_percent(changes) == pytest.approx(share, abs=0.05)


@pytest.mark.parametrize(("changes", "share"), [(ALL, 99.0), (NEWEST, 5.9), (OLDEST, 4.0), (0, 0.0)])
def test_the_figures_of_icinga(changes, share):
    assert icinga_percent(changes) == pytest.approx(share, abs=0.001)


@pytest.mark.parametrize(
    ("weights", "before", "share", "after"),
    [
        ("nagios", False, 29.9, False),
        ("nagios", False, 30.0, True),
        ("nagios", True, 20.1, True),
        ("nagios", True, 20.0, False),
        ("icinga", False, 30.0, False),
        ("icinga", False, 30.1, True),
        ("icinga", True, 20.0, False),
    ],
)
def test_where_flapping_begins_and_ends(weights, before, share, after):
    assert flaps_now(share, FlapSettings(weights=weights), before=before) is after


@given(st.integers(0, ALL), st.integers(0, 19))
def test_one_more_change_never_lowers_the_share(changes, place):
    assert nagios_percent(changes | 1 << place) >= nagios_percent(changes)
    assert icinga_percent(changes | 1 << place) >= icinga_percent(changes)


def change(kind, reason="", name="f1", target="am"):
    return AlertChange(kind, entry(name, target=target), reason)


def after(looks, *, settings=EVERY, flaps=None, begin=0.0, target="am"):
    """Play one poll of each letter: F fires, R resolves, a dot is a poll without news. Polls are ten seconds apart."""
    flaps = flaps or {}
    kinds = {"F": [change(Change.FIRED)], "R": [change(Change.RESOLVED)], ".": []}
    for place, letter in enumerate(looks):
        flaps = looked(flaps, target, kinds[letter], settings=settings, now=begin + 10.0 * place)
    return flaps


def test_an_alert_that_fires_and_clears_every_poll_flaps_from_its_sixth_change():
    assert not flapping(after("FRFRF"))
    assert flapping(after("FRFRFR")) == {entry().key}


def test_an_alert_that_only_fired_does_not_flap():
    assert not flapping(after("F" + "." * 19))


def test_a_flapping_alert_that_stays_as_it_is_stops_after_a_while():
    flaps = after("FRFRFRF")
    assert flapping(flaps)
    assert not flapping(after("." * 18, flaps=flaps, begin=70.0))


def test_what_has_been_quiet_for_twenty_looks_is_forgotten():
    assert after("F" + "." * 20) == {}


def test_a_target_that_is_not_asked_moves_nothing():
    flaps = after("FRFRFR")
    assert after("." * 30, flaps=flaps, begin=60.0, target="other") == flaps


def test_several_changes_in_one_look_are_one():
    slow = FlapSettings(every_s=60.0)
    assert not flapping(after("FRFRFR" * 3, settings=slow))


def test_a_change_between_two_looks_is_not_lost_although_the_state_is_the_same():
    flaps = after("FRF....", settings=FlapSettings(every_s=60.0))
    assert [f.changes.bit_count() for f in flaps.values()] == [2]


def test_an_acknowledgement_that_ended_is_no_change_of_state():
    raised = change(Change.RAISED, "its acknowledgement ended")
    assert looked({}, "am", [raised], settings=EVERY, now=0.0) == {}
