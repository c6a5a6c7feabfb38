"""Toasts: which come, which stay, and what happens when it floods."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from noc_app.model import Ack, AckState, AlertChange, AlertEntry, AlertKey, Change, Severity, labels_of
from noc_app.ui.desk.toast_lane import SHOWN, ToastLane
from noc_app.ui.desk.toast_queue import APART_S, WAITS_S
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


def test_who_needs_longer_has_each_toast_so_many_times_longer(qtbot, paints, clock):
    window = QWidget()
    qtbot.addWidget(window)
    lane = ToastLane(paints, clock, window, times=3)
    lane.announce(entry(severity=Severity.MAJOR))
    clock.now += 59
    lane.refresh()
    assert keys(lane) == ["f1"]
    lane.follow(AlertChange(Change.RESOLVED, entry(severity=Severity.MAJOR), "series vanished"))
    clock.now += 23
    lane.refresh()
    (shown,) = lane.lasting[0].shown
    assert (keys(lane), shown.stays_s) == (["f1"], 24.0)
    clock.now += 2
    lane.refresh()
    assert keys(lane) == []


def test_a_lane_that_takes_over_goes_on_with_its_own_time_limits(qtbot, paints, clock, lane):
    window = QWidget()
    qtbot.addWidget(window)
    after = ToastLane(paints, clock, window, times=5)
    after.take_over(*lane.lasting)
    after.announce(entry(severity=Severity.MAJOR))
    clock.now += 99
    after.refresh()
    assert keys(after) == ["f1"]


def test_a_cleared_one_says_why_for_eight_seconds(lane, clock):
    lane.announce(entry())
    lane.follow(AlertChange(Change.RESOLVED, entry(), "series vanished"))
    assert lane.toasts[AlertKey("a", "f1")].accessibleName().endswith("cleared: series vanished")
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
    assert "6 from switch core-sw-3" in first.accessibleName()  # all but the one that has a toast
    lane.announce(switched("m8"))
    clock.now += 1
    lane.refresh()
    assert lane.digest is first
    assert "7 from switch core-sw-3" in first.accessibleName()


def test_after_a_flood_it_says_for_a_minute_what_was_spared(lane, clock):
    for place in range(7):
        lane.announce(switched(f"m{place}"))
    lane.refresh()
    clock.now += 601
    lane.refresh()
    assert lane.digest.accessibleName().endswith("6 folded: 6 from switch core-sw-3")
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


def test_at_most_one_toast_appears_in_three_seconds_and_the_others_wait_for_their_turn(lane, clock):
    for place in range(3):
        lane.announce(entry(f"m{place}", Severity.MAJOR))
    assert (keys(lane), lane.digest.count) == (["m0"], 2)
    clock.now += APART_S - 0.1
    lane.refresh()
    assert keys(lane) == ["m0"]
    clock.now += 0.1
    lane.refresh()
    assert (keys(lane), lane.digest.count) == (["m0", "m1"], 1)


def test_a_critical_one_never_waits(lane):
    for place in range(3):
        lane.announce(entry(f"c{place}"))
    assert keys(lane) == ["c0", "c1", "c2"]


def test_who_waits_and_clears_meanwhile_gets_no_toast(lane, clock):
    lane.announce(entry("m0", Severity.MAJOR))
    lane.announce(entry("m1", Severity.MAJOR))
    lane.follow(AlertChange(Change.RESOLVED, entry("m1", Severity.MAJOR)))
    clock.now += APART_S
    lane.refresh()
    assert (keys(lane), lane.digest.count) == (["m0"], 0)


def test_who_finds_no_room_for_a_minute_is_in_the_list_only(lane, clock):
    for place in range(SHOWN):
        lane.announce(entry(f"c{place}"))
        clock.now += 200
    lane.announce(entry("m", Severity.MAJOR))
    assert lane.digest.count == 1
    clock.now += WAITS_S
    lane.refresh()
    assert lane.digest.count == 0


def test_the_mouse_over_a_toast_stops_every_clock(lane, clock, monkeypatch):
    lane.announce(entry("m0", Severity.MAJOR))
    monkeypatch.setattr(type(lane.toasts[AlertKey("a", "m0")]), "underMouse", lambda toast: True)
    clock.now += 3600
    lane.refresh()
    assert keys(lane) == ["m0"]
    monkeypatch.undo()
    clock.now += 19
    lane.refresh()
    assert keys(lane) == ["m0"]
    clock.now += 2
    lane.refresh()
    assert keys(lane) == []


def test_under_the_hand_no_toast_changes_its_place_and_a_new_critical_comes_on_top(lane, clock, monkeypatch):
    lane.announce(entry("c0"))
    lane.announce(entry("m0", Severity.MAJOR))
    clock.now += APART_S
    lane.refresh()
    monkeypatch.setattr(type(lane.toasts[AlertKey("a", "c0")]), "underMouse", lambda toast: True)
    lane.follow(AlertChange(Change.RESOLVED, entry("c0")))
    lane.announce(entry("c1"))
    lane.announce(entry("m1", Severity.MAJOR))
    clock.now += APART_S
    lane.refresh()
    assert keys(lane) == ["c1", "c0", "m0"]


@pytest.fixture
def shown(lane, qtbot):
    """A lane with a critical and a major toast, the critical one in focus."""
    lane.window().show()
    lane.announce(entry("c"))
    lane._queue._appear(entry("m", Severity.MAJOR), lane._clock())
    lane.refresh()
    lane.enter()
    return lane


def test_toasts_are_reached_one_after_the_other_by_key(shown):
    assert shown.focused is shown.toasts[AlertKey("a", "c")]
    shown.keyed["next"]()
    assert shown.focused is shown.toasts[AlertKey("a", "m")]
    shown.enter()
    assert shown.focused is shown.toasts[AlertKey("a", "c")]


def test_a_click_on_a_button_leaves_the_keys_where_they_are(qtbot, lane):
    elsewhere = QLineEdit(lane.window())
    lane.window().resize(800, 400)
    lane.move(300, 0)
    lane.window().show()
    lane.window().activateWindow()
    elsewhere.setFocus()
    lane.announce(entry("c"))
    button = lane.toasts[AlertKey("a", "c")].button
    at = button.mapTo(lane.window(), button.rect().center())
    with qtbot.waitSignal(lane.acknowledge, timeout=1000):
        QTest.mouseClick(lane.window().windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert lane.focused is None


def test_the_toast_in_focus_is_opened_and_owned_by_key(shown, qtbot):
    with qtbot.waitSignals([shown.opened, shown.acknowledge], timeout=1000):
        QTest.keyClick(shown.focused, Qt.Key.Key_Return)
        shown.keyed["acknowledge"]()


def test_a_critical_toast_cannot_be_dismissed_and_says_why(shown, qtbot):
    with qtbot.waitSignal(shown.said, timeout=1000) as told:
        shown.keyed["dismiss"]()
    assert "until somebody acknowledges it" in told.args[0]
    assert keys(shown) == ["c", "m"]


def test_a_major_toast_is_dismissed_and_the_focus_goes_back(shown, qtbot):
    shown.keyed["next"]()
    with qtbot.waitSignal(shown.left, timeout=1000):
        shown.keyed["dismiss"]()
    assert keys(shown) == ["c"]


def switched(name):
    labels = labels_of({"switch": "core-sw-3"})
    found = entry(name, Severity.MAJOR)
    return replace(found, alert=replace(found.alert, labels=labels))
