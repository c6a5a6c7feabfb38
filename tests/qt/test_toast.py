"""Toasts: which come, which stay, and what happens when it floods."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from noc_app.model import Ack, AckState, AlertChange, AlertEntry, AlertKey, Change, Severity, labels_of
from noc_app.ui.desk.toast import SHOWN, ToastLane
from tests.tools.engine import Clock, alert


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def lane(qtbot, paints, clock):
    window = QWidget()
    qtbot.addWidget(window)
    yield ToastLane(paints, clock, window)
    window.close()


def entry(name="f1", severity=Severity.CRITICAL, target="a", **settings):
    return AlertEntry(AlertKey(target, name), alert(name, severity), **settings)


def keys(lane):
    return [key.fingerprint for key in lane.toasts]


def test_a_critical_one_stays_until_somebody_owns_it(lane, clock):
    lane.announce(entry())
    clock.now += 3600
    lane.refresh()
    assert keys(lane) == ["f1"]
    owned = entry(ack=Ack(state=AckState.CONFIRMED, by="mara"))
    lane.follow(AlertChange(Change.UPDATED, owned))
    clock.now += 9
    lane.refresh()
    assert keys(lane) == []


def test_a_major_one_goes_after_twenty_seconds(lane, clock):
    lane.announce(entry(severity=Severity.MAJOR))
    clock.now += 19
    lane.refresh()
    assert keys(lane) == ["f1"]
    clock.now += 2
    lane.refresh()
    assert keys(lane) == []


def test_a_cleared_one_says_why_for_eight_seconds(lane, clock):
    lane.announce(entry())
    lane.follow(AlertChange(Change.RESOLVED, entry(), "series vanished"))
    assert lane._shown[AlertKey("a", "f1")].cleared == "series vanished"
    clock.now += 9
    lane.refresh()
    assert keys(lane) == []


def test_the_worst_four_are_shown_and_the_rest_is_counted(lane, clock):
    for place in range(7):
        lane.announce(entry(f"c{place}"))
        clock.now += 200  # not a flood
    assert len(lane.toasts) == SHOWN
    assert lane.digest.count == 3


def test_the_same_alert_twice_is_one_toast(lane):
    lane.announce(entry())
    lane.announce(entry())
    assert keys(lane) == ["f1"]


def test_in_a_flood_major_ones_fold_and_critical_ones_never_do(lane):
    for place in range(20):
        lane.announce(entry(f"m{place}", Severity.MAJOR))
    lane.announce(entry("c"))
    lane.refresh()
    assert "c" in keys(lane)
    assert lane.digest.count + len(lane.toasts) == 21
    assert len(lane.toasts) <= SHOWN


def test_the_button_asks_for_its_own_alert(qtbot, lane):
    lane.announce(entry())
    with qtbot.waitSignal(lane.acknowledge, timeout=1000) as asked:
        next(iter(lane.toasts.values())).button.click()
    assert asked.args == [AlertKey("a", "f1")]


def test_a_refusal_offers_another_try(lane):
    lane.announce(entry())
    lane.follow(AlertChange(Change.UPDATED, entry(ack=Ack(state=AckState.REJECTED, reason="403"))))
    button = next(iter(lane.toasts.values())).button
    assert (button.text(), button.isEnabled()) == ("Try again", True)


def test_the_digest_of_a_flood_says_what_it_is_about_and_is_brought_up_to_date_in_place(lane, clock):
    for place in range(7):
        lane.announce(switched(f"m{place}"))
    clock.now += 1
    lane.refresh()
    first = lane.digest
    assert "3 from switch core-sw-3" in first.accessibleName()
    lane.announce(switched("m8"))
    clock.now += 1
    lane.refresh()
    assert lane.digest is first
    assert "4 from switch core-sw-3" in first.accessibleName()


def test_after_a_flood_it_says_for_a_minute_what_was_spared(lane, clock):
    for place in range(7):
        lane.announce(switched(f"m{place}"))
    lane.refresh()
    clock.now += 601
    lane.refresh()
    assert lane.digest.accessibleName().endswith("3 folded: 3 from switch core-sw-3")
    assert not lane.digest.isHidden()
    clock.now += 61
    lane.refresh()
    assert lane.digest.isHidden()


def test_an_alert_that_has_a_toast_keeps_it_when_it_comes_again_in_a_flood(lane):
    for place in range(7):
        lane.announce(entry(f"m{place}", Severity.MAJOR))
    lane.announce(entry("m0", Severity.MAJOR))
    lane.refresh()
    assert "m0" in keys(lane)
    assert lane.digest.count + len(lane.toasts) == 7


def switched(name):
    labels = labels_of({"switch": "core-sw-3"})
    found = entry(name, Severity.MAJOR)
    return replace(found, alert=replace(found.alert, labels=labels))
