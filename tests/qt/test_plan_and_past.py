"""Maintenance started at the desk, the history of an alert, and what was done lately."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from noc_app.alerting.occurrences import Occurrence
from noc_app.model import AlertKey, Severity
from noc_app.ui.desk.places import ALERTS, HISTORY
from tests.qt.stories import press, run_story, settle
from tests.tools.engine import alert

KEY = AlertKey("a", "f1")


def hidden(engine):
    return engine.board.snapshot().alerts.hidden.get("maintenance", 0)


def plan(window, engine, reason="new disk"):
    engine.report(
        alert("f1", Severity.CRITICAL, host="db-1"),
        alert("f2", Severity.WARNING, host="db-1"),
        alert("f3", host="web-1"),
    )
    window.refresh()
    press(window, Qt.Key.Key_P)
    QTest.keyClicks(window.plan.reason, reason)


def test_maintenance_says_what_it_would_hide_before_it_begins(qapp, window, engine):
    async def story():
        plan(window, engine)
        assert "hides 2 alert" in window.plan.words.text()
        assert "1 of them critical" in window.plan.words.text()
        assert hidden(engine) == 0

    run_story(qapp, story())


def test_it_begins_by_two_keys_and_a_reason_and_is_undone_by_one(qapp, window, engine):
    async def story():
        plan(window, engine)
        press(window, Qt.Key.Key_Return)
        await settle()
        (work,) = engine.board.planned
        assert (work.by, work.reason, work.ends_at - work.begins_at, hidden(engine)) == ("mara", "new disk", 3600.0, 2)
        press(window, Qt.Key.Key_Z)
        await settle()

    run_story(qapp, story())
    assert (engine.board.planned, hidden(engine)) == ((), 0)


def test_without_a_reason_it_cannot_begin(qapp, window, engine):
    async def story():
        plan(window, engine, reason="")
        press(window, Qt.Key.Key_Return)
        await settle()

    run_story(qapp, story())
    assert engine.board.planned == ()
    assert "Say why" in window.plan.words.text()


def test_what_is_planned_is_ended_from_the_palette(qapp, window, engine):
    async def story():
        plan(window, engine)
        press(window, Qt.Key.Key_Return)
        await settle()
        press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(window.finder.field, "end maint")
        press(window.finder, Qt.Key.Key_Return)
        await settle()

    run_story(qapp, story())
    assert engine.board.planned == ()


def test_maintenance_is_offered_for_the_host_that_is_typed(qapp, window, engine):
    async def story():
        engine.report(alert("f1", host="db-1"))
        window.refresh()
        press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(window.finder.field, "start maint db")
        press(window.finder, Qt.Key.Key_Return)
        await settle()

    run_story(qapp, story())
    assert window.plan.isVisible()
    assert window.plan.conditions.text() == 'host="db-1"'


def stood(now):
    return (
        Occurrence(began_at=now - 50.0, ended_at=None, worst=Severity.MAJOR),
        Occurrence(began_at=now - 90_000.0, ended_at=now - 89_000.0, worst=Severity.CRITICAL, owner="ruth"),
    )


def test_the_history_of_an_alert_is_one_key_away_and_escape_leads_back(qapp, window, engine):
    engine.stood = stood(engine.clock.now)

    async def story():
        engine.report(alert("f1"))
        window.refresh()
        press(window, Qt.Key.Key_H)
        await settle()
        assert window.page == HISTORY
        assert window.stack.history.words.text().startswith("2 times")
        next(iter(window.stack.history.spans)).click()
        assert window.stack.history.words.text().startswith("1 time,")
        press(window, Qt.Key.Key_Escape)

    run_story(qapp, story())
    assert window.page == ALERTS


def test_what_was_chosen_lately_is_offered_again_while_it_is_possible(qapp, window, engine):
    async def story():
        engine.report(alert("f1", host="db-1"))
        window.refresh()
        window.open_page("targets")
        press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(window.finder.field, "alert history")
        press(window.finder, Qt.Key.Key_Return)
        await settle()
        window._open_palette()
        return [(offer.group, offer.title) for offer in window.finder.list.offers[:2]]

    first, second = run_story(qapp, story())
    assert first[0] == second[0] == "Recent"
    assert first[1].startswith("History of")
    assert second[1] == "Targets"


def test_what_is_about_an_alert_that_has_cleared_is_not_offered_again(qapp, window, engine):
    async def story():
        engine.report(alert("f1", host="db-1"))
        window.refresh()
        window.perform("history")
        await settle()
        engine.report()
        window._open_palette()
        return [offer.title for offer in window.finder.list.offers if offer.group == "Recent"]

    assert run_story(qapp, story()) == []
