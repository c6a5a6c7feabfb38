"""The triage list under the hand: order, groups, marks, views, and the strip that counts what is hidden."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from noc_app.model import AlertKey, PollResult, Severity, Suppression, labels_of
from noc_app.ui.desk.alert_list import AlertList
from noc_app.ui.desk.columns import places
from noc_app.ui.desk.triage import Header
from tests.qt.stories import press, run_story, settle
from tests.tools.engine import alert

CRITICAL, MAJOR, WARNING = Severity.CRITICAL, Severity.MAJOR, Severity.WARNING


def on(host, name, severity=WARNING, starts_at=100.0, **labels):
    return replace(alert(name, severity, starts_at), labels=labels_of({"host": host, **labels}))


def quiet(made, kind):
    return replace(made, suppressed=(Suppression(kind=kind, by="ruth"),))


@pytest.fixture
def shown(qtbot, paints, engine, tmp_path):
    """The list alone, over a board that the test fills."""
    made = AlertList(engine.board, paints, me="mara", views=tmp_path / "views.json")
    qtbot.addWidget(made)
    made.resize(1090, 700)
    made.show()
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    made.refresh()
    return made


def rows(shown):
    items = [shown.model.data(shown.model.index(row), 256) for row in range(shown.model.rowCount())]
    return [f"[{i.section.title}]" if isinstance(i, Header) else i.entry.key.fingerprint for i in items]


def report(shown, engine, *alerts, name="a"):
    engine.report(*alerts, name=name)
    shown.refresh()


def test_alerts_of_one_host_stand_together_the_worst_first(shown, engine):
    report(shown, engine, on("web", "w1"), on("db", "d1", MAJOR), on("web", "w2", CRITICAL), on("mail", "m1"))
    assert rows(shown) == ["[alert w2]", "w2", "w1", "[On their own]", "d1", "m1"]


def test_a_group_says_why_its_alerts_are_one_incident(shown, engine):
    report(shown, engine, on("web", "w1"), on("web", "w2"))
    (incident,) = engine.board.picture().incidents
    assert shown.model.data(shown.model.index(0), 256).section.note == f"together because: {incident.why}"
    assert "web" in incident.why


def test_a_new_alert_is_inserted_and_nothing_else_is_touched(shown, engine):
    report(shown, engine, on("web", "w1"), on("web", "w2"), on("db", "d1", starts_at=50.0))
    told = []
    shown.model.rowsInserted.connect(lambda parent, first, last: told.append((first, last)))
    shown.model.rowsRemoved.connect(lambda parent, first, last: told.append("removed"))
    shown.model.modelReset.connect(lambda: told.append("reset"))
    report(shown, engine, on("web", "w3", MAJOR), name="b")
    assert told == [(1, 1)]
    assert rows(shown)[:2] == ["[alert w3]", "w3"]


def test_an_alert_that_got_worse_moves_and_stays_selected(shown, engine):
    report(shown, engine, on("web", "w1"), on("web", "w2"), on("web", "w3"))
    shown.step(2)
    assert shown.selected.key.fingerprint == "w3"
    report(shown, engine, on("web", "w1"), on("web", "w2"), on("web", "w3", CRITICAL))
    assert rows(shown) == ["[alert w3]", "w3", "w1", "w2"]
    assert shown.selected.key.fingerprint == "w3"


def test_many_changes_at_once_leave_the_list_as_if_it_were_new(shown, engine, qtbot, paints):
    first = [on(f"h{n % 9}", f"f{n}", WARNING, n) for n in range(120)]
    report(shown, engine, *first)
    second = [on(f"h{n % 7}", f"f{n}", MAJOR if n % 3 else WARNING, 500 - n) for n in range(40, 160)]
    report(shown, engine, *second)
    fresh = AlertList(engine.board, paints, me="mara")
    qtbot.addWidget(fresh)
    fresh.refresh()
    assert rows(shown) == rows(fresh)


def test_new_alerts_above_are_said_and_a_click_goes_there(shown, engine):
    report(shown, engine, *(on("x", f"w{n:03}") for n in range(100)))
    for _ in range(60):
        shown.step(1)
    before = shown.selected, shown.view.top_of_selection()
    report(shown, engine, *(on("y", f"c{n}", CRITICAL) for n in range(3)), name="b")
    assert (shown.selected, shown.view.top_of_selection()) == before
    assert shown.view.above.text().startswith("3 new above")
    shown.view.above.click()
    shown.refresh()
    assert not shown.view.above.isVisible()


def test_a_closed_group_is_counted_and_opened_from_the_strip(shown, engine):
    report(shown, engine, on("web", "w1"), on("web", "w2"), on("db", "d1", starts_at=50.0))
    shown.view.go_to(0)
    QTest.keyClick(shown.view, Qt.Key.Key_Space)
    assert rows(shown) == ["[alert w1]", "[On their own]", "d1"]
    assert shown.strip.text() == "1 shown + 2 in closed groups = 3 reported"
    shown.strip.buttons["in closed groups"].click()
    assert shown.strip.text() == "3 shown = 3 reported"


def test_a_bucket_of_the_strip_shows_what_is_in_it(shown, engine):
    report(
        shown, engine, on("web", "w1"), quiet(on("db", "d1", CRITICAL), "silenced"), quiet(on("x", "x1"), "inhibited")
    )
    shown.filter.setText("-silenced -inhibited")
    assert shown.strip.text() == "1 shown + 1 silenced + 1 inhibited = 3 reported"
    assert "oldest hidden critical" in shown.strip.oldest.accessibleName()
    shown.strip.buttons["silenced"].click()
    assert shown.filter.text() == "-silenced -inhibited | silenced"
    assert shown.strip.text() == "2 shown + 1 inhibited = 3 reported"
    assert shown.strip.oldest.isHidden()


def test_the_oldest_hidden_critical_is_one_click_away(shown, engine):
    report(shown, engine, on("web", "w1"), on("db", "d1", CRITICAL))
    shown.filter.setText("web")
    shown.strip.oldest.click()
    assert shown.selected.key.fingerprint == "d1"


def test_a_filter_that_is_not_understood_shows_everything_and_says_so(shown, engine):
    report(shown, engine, on("web", "w1"), on("db", "d1"))
    shown.filter.setText("severity>=bad")
    assert shown.strip.text() == "2 shown = 2 reported"
    assert "not understood at character 11" in shown.trouble.text()
    shown.filter.setText("web")
    assert shown.trouble.isHidden()


def test_a_filter_over_age_follows_the_clock(shown, engine):
    report(shown, engine, replace(on("web", "w1"), starts_at=990.0))
    shown.filter.setText("age<1m")
    assert rows(shown) == ["[On their own]", "w1"]
    engine.clock.now += 60
    shown.refresh()
    assert rows(shown) == []


def test_several_are_marked_with_x_and_shift_down(shown, engine):
    report(shown, engine, *(on("web", f"w{n}") for n in range(4)))
    shown.view.setFocus()
    QTest.keyClick(shown.view, Qt.Key.Key_X)
    QTest.keyClick(shown.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [e.key.fingerprint for e in shown.marked] == ["w0", "w1"]
    report(shown, engine, *(on("web", f"w{n}") for n in range(1, 4)))
    assert [e.key.fingerprint for e in shown.marked] == ["w1"]
    QTest.keyClick(shown.view, Qt.Key.Key_Escape)
    assert shown.marked == ()


def test_views_are_saved_with_filter_order_groups_and_columns(shown, engine, paints, qtbot, tmp_path):
    report(shown, engine, on("web", "w1", team="core"))
    shown.filter.setText("severity>=warning")
    shown._sort("age")
    shown._group("target")
    shown._column("label.team")
    shown._save_as("Night")
    kept = json.loads((tmp_path / "views.json").read_text())["views"][0]
    assert (kept["name"], kept["filter"], kept["order"], kept["grouping"]) == (
        "Night",
        "severity>=warning",
        "age",
        "target",
    )
    again = AlertList(engine.board, paints, views=tmp_path / "views.json")
    qtbot.addWidget(again)
    again.refresh()
    again.tabs.opened.emit(again.tabs.count() - 1)
    assert again.filter.text() == "severity>=warning"
    assert "label.team" in again.triage.view.columns
    assert rows(again) == ["[a]", "w1"]


def test_tabs_count_what_each_view_would_show(shown, engine):
    report(shown, engine, on("web", "w1"), on("db", "d1"), quiet(on("x", "x1"), "silenced"))
    engine.confirm(AlertKey("a", "d1"), by="mara")
    shown.refresh()
    assert [shown.tabs.tabText(n).split()[-1] for n in range(4)] == ["3", "1", "1", "1"]
    report(shown, engine, on("web", "w1"))
    assert [shown.tabs.tabText(n).split()[-1] for n in range(4)] == ["1", "1", "0", "0"]


def test_escape_goes_back_to_the_filter_of_the_view(shown, engine):
    report(shown, engine, on("web", "w1"))
    shown.tabs.opened.emit(2)
    shown.filter.setText("db")
    assert shown.tabs.tabText(2).startswith("Mine*")
    shown.filter.clear()
    assert shown.filter.text() == "owner:me"


def test_sorting_by_a_column_again_turns_it_round(shown, engine):
    report(
        shown, engine, on("web", "a1", WARNING, 300.0), on("web", "b1", MAJOR, 200.0), on("web", "c1", WARNING, 100.0)
    )
    shown._group("none")
    shown._sort("age")
    assert rows(shown) == ["c1", "b1", "a1"]
    shown._sort("age")
    assert rows(shown) == ["a1", "b1", "c1"]


def test_a_narrow_list_keeps_title_age_and_state():
    wide = [p.name for p in places(("value", "range", "hour", "open", "state", "count"), 1090.0)]
    narrow = [p.name for p in places(("label.x", "value", "range", "hour", "open", "state", "count"), 600.0)]
    assert wide == ["title", "value", "range", "hour", "open", "state", "count"]
    assert narrow == ["title", "open", "state"]


@pytest.mark.parametrize(("density", "px"), [("compact", 36), ("comfortable", 56), ("large", 72)])
def test_rows_are_as_high_as_the_density_says(shown, engine, density, px):
    report(shown, engine, on("web", "w1"))
    shown._dense(density)
    assert shown.view.visualRect(shown.model.index(0)).height() == px


def test_every_row_says_what_it_is(shown, engine):
    report(shown, engine, on("web", "w1", CRITICAL), on("web", "w2"), quiet(on("x", "x1"), "silenced"))
    engine.confirm(AlertKey("a", "w2"), by="tomasz")
    shown.refresh()
    said = [shown.model.data(shown.model.index(n), Qt.ItemDataRole.AccessibleTextRole) for n in range(5)]
    assert said == [
        "alert w1, 2 alerts, worst critical, tomasz",
        "alert w1: critical, web, a, not acknowledged",
        "alert w2: warning, web, a, acknowledged by tomasz",
        "Silenced and in maintenance, 1 alert, worst warning",
        "alert x1: warning, x, a, silenced, not acknowledged",
    ]


def test_a_proposal_is_taken_with_the_keyboard_and_the_field_keeps_the_focus(shown, engine):
    report(shown, engine, on("web-1", "w1"), on("db", "d1"))
    shown.filter.setFocus()
    QTest.keyClicks(shown.filter, "host:~we")
    assert [p.text for p in shown.filter.proposals.shown] == ["web-1 "]
    assert not shown.filter.proposals.isWindow()
    QTest.keyClick(shown.filter, Qt.Key.Key_Tab)
    assert shown.filter.text() == "host:~web-1 "
    assert rows(shown) == ["[On their own]", "w1"]
    assert shown.focusWidget() is shown.filter


def test_a_whole_group_is_acknowledged_with_the_same_two_keys(qapp, window, engine):
    async def story():
        engine.report(on("web", "w1", CRITICAL), on("web", "w2"), on("db", "d1"))
        window.refresh()
        press(window, Qt.Key.Key_A)
        assert window.popover.others.text() == "Also acknowledge the other alert in alert w1"
        press(window, Qt.Key.Key_Return)
        await settle()

    run_story(qapp, story())
    assert [key.fingerprint for key in engine.orders[0].keys] == ["w1", "w2"]


def test_marked_alerts_are_acknowledged_together(qapp, window, engine):
    async def story():
        engine.report(on("web", "w1", CRITICAL), on("web", "w2"), on("db", "d1"), on("x", "x1"))
        window.refresh()
        window.alerts.view.mark()
        window.alerts.step(2)
        window.alerts.view.mark()
        window.triage.ask_to_acknowledge()
        assert window.popover.others.text() == "Also acknowledge the other alert that is marked"
        window.popover.accept()
        await settle()

    run_story(qapp, story())
    assert sorted(key.fingerprint for key in engine.orders[0].keys) == ["d1", "w1"]


def test_a_related_alert_opens_from_the_detail(qapp, window, engine):
    async def story():
        engine.report(on("web", "w1", CRITICAL), on("web", "w2"), on("db", "d1"))
        window.refresh()
        related = window.detail.related
        assert [e.key.fingerprint for e in related.entries] == ["w2"]
        related.setFocus()
        QTest.keyClick(related, Qt.Key.Key_Return)
        assert window.alerts.selected.key.fingerprint == "w2"

    run_story(qapp, story())


def test_an_alert_that_is_hidden_by_the_filter_is_shown_when_it_is_asked_for(shown, engine):
    report(shown, engine, on("web", "w1"), on("db", "d1"))
    shown.filter.setText("web")
    shown.select(AlertKey("a", "d1"))
    assert shown.selected.key.fingerprint == "d1"


def test_a_poll_that_only_confirms_changes_nothing(shown, engine):
    made = tuple(on("web", f"w{n}") for n in range(3))
    report(shown, engine, *made)
    told = []
    shown.model.dataChanged.connect(lambda *where: told.append(where))
    engine.board.alerts.take("a", PollResult(alerts=made), 2000.0)
    shown._show()
    assert told == []
    assert isinstance(shown.model.index(0), QModelIndex)
