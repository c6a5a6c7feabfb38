"""What an operator does with alerts, from the keyboard: ask, answer, undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from noc_app.config.desk import Desk
from noc_app.model import (
    AlertKey,
    Assignment,
    Matcher,
    Missed,
    PollResult,
    Receipt,
    ReceiptState,
    Severity,
    Verb,
    labels_of,
)
from noc_app.model.action import UNDO_S
from noc_app.ui.desk.detail import receipt_words
from tests.qt.stories import press, run_story, settle
from tests.tools.desk import desk_of
from tests.tools.engine import alert

KEY = AlertKey("a", "f1")
SHIFT = Qt.KeyboardModifier.ShiftModifier


def on(host, name, severity=Severity.CRITICAL):
    made = alert(name, severity)
    fields = {n: getattr(made, n) for n in made.__dataclass_fields__}
    return type(made)(**{**fields, "labels": labels_of({"host": host, "alertname": name})})


def told(qapp, window, engine, *keys, alerts=None, words="", choose=None):
    """The orders that came of pressing `keys` with some alerts on the board."""

    async def story():
        engine.report(*(alerts or (on("web", "f1"),)))
        window.refresh()
        for key in keys:
            press(window, *(key if isinstance(key, tuple) else (key,)))
        asking = window.triage.asking
        if choose is not None:
            list(asking.choices)[choose].click()
        if words:
            QTest.keyClicks(asking.words, words)
        if asking.isVisible():
            QTest.keyClick(asking.words, Qt.Key.Key_Return)
        await settle()

    run_story(qapp, story())
    return engine.orders


def test_a_silence_of_exactly_this_alert_has_a_reason_and_an_end(qapp, window, engine):
    (order,) = told(qapp, window, engine, Qt.Key.Key_S, words="planned work")
    assert (order.verb, order.keys, order.comment, order.for_s, order.matchers) == (
        Verb.SILENCE,
        (KEY,),
        "planned work",
        1800.0,
        (),
    )


def test_a_silence_without_a_reason_is_not_sent(qapp, window, engine):
    assert told(qapp, window, engine, Qt.Key.Key_S) == []
    assert window.triage.asking.isVisible()


def test_a_silence_of_a_whole_host_says_before_what_it_would_hide(qapp, window, engine):
    both = (on("web", "f1"), on("web", "f2", Severity.MAJOR), on("db", "f3", Severity.MAJOR))
    (order,) = told(qapp, window, engine, Qt.Key.Key_S, alerts=both, choose=1, words="host is replaced")
    assert (order.matchers, order.keys) == ((Matcher("host", "web"),), ())
    assert window.triage.asking._hint.text().startswith("Hides 2 that are shown now, 1 of them critical")


def test_shelving_comment_and_assignment_ask_for_what_they_need(qapp, window, engine):
    (order,) = told(qapp, window, engine, (Qt.Key.Key_S, SHIFT), words="known, ticket 12")
    assert (order.verb, order.comment, order.for_s) == (Verb.SHELVE, "known, ticket 12", 1800.0)


def test_an_alert_is_given_to_oneself_with_two_keys(qapp, window, engine):
    (order,) = told(qapp, window, engine, Qt.Key.Key_G)
    assert (order.verb, order.to, order.comment) == (Verb.ASSIGN, "mara", "")


def test_a_typed_name_takes_the_place_of_those_that_are_offered(qapp, window, engine):
    (order,) = told(qapp, window, engine, Qt.Key.Key_G, words="ruth")
    assert order.to == "ruth"


def test_a_comment_is_its_words(qapp, window, engine):
    (order,) = told(qapp, window, engine, Qt.Key.Key_C, words="rolled back")
    assert (order.verb, order.comment) == (Verb.COMMENT, "rolled back")


@pytest.mark.parametrize("words", ["disk replaced", ""])
def test_a_backend_is_told_that_an_alert_is_over_with_or_without_what_ended_it(qapp, window, engine, words):
    (order,) = told(qapp, window, engine, (Qt.Key.Key_E, SHIFT), words=words)
    assert (order.verb, order.keys, order.comment) == (Verb.RESOLVE, (KEY,), words)


def test_a_backend_that_decides_by_itself_is_not_told_and_the_reason_is_said(qapp, window, engine):
    engine.forbidden = {Verb.RESOLVE: "a decides by itself when an alert is over"}
    assert told(qapp, window, engine, (Qt.Key.Key_E, SHIFT)) == []
    assert window.status._trouble == "a decides by itself when an alert is over"


@pytest.mark.parametrize(("key", "verb"), [(Qt.Key.Key_E, Verb.ESCALATE), (Qt.Key.Key_V, Verb.SEE)])
def test_what_needs_no_words_is_done_with_one_key(qapp, window, engine, key, verb):
    (order,) = told(qapp, window, engine, key)
    assert (order.verb, order.keys) == (verb, (KEY,))


def test_marked_alerts_are_one_order(qapp, window, engine):
    alerts = (on("web", "f1"), on("db", "f2", Severity.MAJOR))
    (order,) = told(qapp, window, engine, Qt.Key.Key_X, Qt.Key.Key_J, Qt.Key.Key_X, Qt.Key.Key_E, alerts=alerts)
    assert {key.fingerprint for key in order.keys} == {"f1", "f2"}


def test_what_was_done_is_undone_with_z_while_the_bar_is_there_and_not_after(qapp, window, engine):
    async def story():
        engine.report(on("web", "f1"))
        window.refresh()
        press(window, Qt.Key.Key_E)
        await settle()
        assert window.triage.undo.isVisible()
        press(window, Qt.Key.Key_Z)
        await settle()
        assert ("undo", "action-1", "mara") in engine.asked
        assert not window.triage.undo.isVisible()
        press(window, Qt.Key.Key_E)
        await settle()
        engine.clock.now += UNDO_S
        window.refresh()
        assert not window.triage.undo.isVisible()
        press(window, Qt.Key.Key_Z)
        await settle()

    run_story(qapp, story())
    assert sum(asked[0] == "undo" for asked in engine.asked) == 1


def test_who_needs_longer_has_the_undo_longer_and_is_told_when_a_comment_leaves(qapp, engine, paints):
    async def story():
        engine.undo_s = 3 * UNDO_S
        window = desk_of(engine, paints, settings=Desk(notify=False, time_limits=3))
        window.show()
        engine.report(on("web", "f1"))
        window.refresh()
        press(window, Qt.Key.Key_C)
        QTest.keyClicks(window.triage.asking.words, "rolled back")
        QTest.keyClick(window.triage.asking.words, Qt.Key.Key_Return)
        await settle()
        assert window.triage.undo.accessibleName() == "The comment is sent in 30 s. Z undoes it"
        assert window.lane.lasting[0].times == 3
        window.verbs.undoable.emit("step 1", "Note kept")
        engine.clock.now += 3 * UNDO_S - 1
        window.refresh()
        assert window.triage.undo.isVisible()
        engine.clock.now += 1
        window.refresh()
        assert not window.triage.undo.isVisible()
        window.close()

    run_story(qapp, story())


def test_a_verb_that_the_credentials_forbid_is_disabled_with_the_reason(qapp, window, engine):
    engine.forbidden = {Verb.SILENCE: "this user may not silence: 403"}
    assert told(qapp, window, engine, Qt.Key.Key_S) == []
    button = window.detail.buttons["silence"]
    assert not button.isEnabled()
    assert "403" in button.toolTip()
    assert window.status._trouble == "this user may not silence: 403"


def test_escape_leaves_the_question_and_asks_nothing(qapp, window, engine):
    async def story():
        engine.report(on("web", "f1"))
        window.refresh()
        press(window, Qt.Key.Key_S)
        QTest.keyClick(window.triage.asking.words, Qt.Key.Key_Escape)
        assert not window.triage.asking.isVisible()
        press(window, Qt.Key.Key_J)
        await settle()

    run_story(qapp, story())
    assert engine.orders == []


def test_what_came_and_went_unseen_is_told_until_somebody_says_seen(qapp, window, engine, monkeypatch):
    gone = (
        Missed(key=AlertKey("a", "m1"), starts_at=900.0, cleared_at=950.0, severity=Severity.MAJOR, title="Disk full"),
        Missed(key=AlertKey("a", "m2"), starts_at=910.0, cleared_at=960.0, severity=Severity.CRITICAL, title="Down"),
    )
    monkeypatch.setattr(type(engine.board.alerts), "missed", gone)

    async def story():
        window.refresh()
        assert window.triage.missed.isVisible()
        assert "Down" in window.triage.missed.words
        assert "1 more" in window.triage.missed.words
        window.triage.missed.button.click()
        await settle()

    run_story(qapp, story())
    assert {key for _, key, _ in engine.asked} == {m.key for m in gone}
    assert engine.orders[0].verb is Verb.SEE


@pytest.mark.parametrize(
    ("verb", "state", "reason", "words"),
    [
        (Verb.UNACKNOWLEDGE, ReceiptState.CONFIRMED, "", "Given back, confirmed"),
        (Verb.UNACKNOWLEDGE, ReceiptState.PENDING, "", "Give back, pending"),
        (Verb.ACKNOWLEDGE, ReceiptState.FAILED, "403", "Acknowledge, failed: 403"),
        (Verb.EXPIRE, ReceiptState.CONFIRMED, "", "Silence ended, confirmed"),
        ("fence", ReceiptState.CONFIRMED, "", "Fence, confirmed"),
    ],
)
def test_a_receipt_calls_only_what_was_shown_done(verb, state, reason, words):
    assert receipt_words(Receipt(key=KEY, verb=verb, state=state, reason=reason)) == words


def test_who_has_it_and_how_far_each_backend_is_stand_in_the_facts(qapp, window, engine):
    failed = Receipt(key=KEY, verb="acknowledge", state=ReceiptState.FAILED, reason="403")

    async def story():
        engine.report(on("web", "f1"))
        engine.board.alerts.amend(KEY, assigned=Assignment("ruth", "mara", 1000.0), receipts=(failed,))
        window.refresh()
        assert any("ruth by mara" in str(fact) for fact in window.detail.facts.facts)

    run_story(qapp, story())


def test_an_empty_list_says_whether_that_is_good_news(qapp, window, engine):
    async def story():
        window.refresh()
        assert "do not answer: 2" in window.alerts.view.nothing.text()
        assert not window.detail.isVisible()
        for name in ("a", "b"):
            engine.report(name=name)
            engine.board.targets.answered(name, PollResult(alerts=()), at=engine.clock.now, duration_s=0.1)
        window.refresh()
        assert window.alerts.view.nothing.text() == "No alert stands"
        engine.report(on("web", "f1"))
        window.refresh()
        assert not window.alerts.view.nothing.isVisible()
        window.alerts.filter.setText("zzz")
        window.refresh()
        assert window.alerts.view.nothing.text().startswith("None of 1 alerts")

    run_story(qapp, story())
