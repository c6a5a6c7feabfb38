"""Whatever there is can be reached by typing a part of its name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from noc_app.config.desk import Desk
from noc_app.model import AckState, AlertKey, Severity, labels_of
from noc_app.ui.desk.keymap import Keymap
from noc_app.ui.desk.offers import MOST, Do, Known, fit, offers_for
from noc_app.ui.desk.palette import bolded
from tests.qt.stories import run_story, settle
from tests.tools.engine import alert

KEYS = Keymap(Desk())


def on_host(name, host, severity=Severity.WARNING):
    made = alert(name, severity)
    fields = {n: getattr(made, n) for n in made.__dataclass_fields__}
    return type(made)(**{**fields, "labels": labels_of({"host": host})})


def known(engine):
    return Known(
        pages=(("overview", "Overview"), ("security", "Security")),
        targets=("prom-1",),
        alerts=tuple(engine.board.alerts),
    )


def test_a_verb_and_an_object_give_the_action_on_that_alert_first(engine):
    engine.report(on_host("f1", "lb-eu-2"), on_host("f2", "db-1"))
    first = offers_for("ack lb-eu", known(engine), KEYS)[0]
    assert (first.do, first.subject, first.alert, first.key) == (
        Do.ON_ALERT,
        "acknowledge-now",
        AlertKey("a", "f1"),
        "Shift A",
    )


def test_an_alert_that_is_owned_can_be_given_back_and_not_owned_again(engine):
    engine.report(on_host("f1", "lb-eu-2"))
    engine.confirm(AlertKey("a", "f1"))
    subjects = {o.subject for o in offers_for("lb-eu", known(engine), KEYS) if o.do is Do.ON_ALERT}
    assert "give-back" in subjects
    assert "acknowledge-now" not in subjects


def test_a_host_lists_its_alerts_a_person_theirs(engine):
    engine.report(on_host("f1", "lb-eu-2"))
    engine.confirm(AlertKey("a", "f1"), by="ruth")
    assert [o.subject for o in offers_for("#lb", known(engine), KEYS)] == ['host:"lb-eu-2"']
    assert [o.subject for o in offers_for("@ru", known(engine), KEYS)] == ['owner:"ruth"']


def test_commands_only_shows_nothing_else(engine):
    engine.report(on_host("wall", "wall"))
    assert {o.do for o in offers_for(">wall", known(engine), KEYS)} == {Do.ACTION}


def test_every_page_and_target_can_be_reached(engine):
    assert [o.subject for o in offers_for("secur", known(engine), KEYS) if o.do is Do.PAGE] == ["security"]
    assert [o.subject for o in offers_for("prom", known(engine), KEYS) if o.do is Do.RECHECK] == ["prom-1"]


def test_what_fits_nowhere_gives_nothing(engine):
    assert offers_for("zzzz qqqq", known(engine), KEYS) == ()


def test_ten_thousand_alerts_give_no_more_lines_than_can_be_shown(engine):
    engine.report(*(on_host(f"f{n}", f"host-{n}") for n in range(500)))
    assert len(offers_for("host", known(engine), KEYS)) <= MOST


@pytest.mark.parametrize(
    ("better", "worse", "words"),
    [("Silence lb", "Open silence", ["sil"]), ("Alert lb-eu", "Alert klb", ["lb"])],
)
def test_the_beginning_of_a_word_fits_better_than_its_middle(better, worse, words):
    assert fit(better, words) < fit(worse, words)


def test_the_palette_opens_while_somebody_types_and_enter_runs_the_first_offer(qapp, window, engine):
    async def story():
        engine.report(on_host("f1", "lb-eu-2", Severity.CRITICAL))
        window.refresh()
        window.alerts.filter.setFocus()
        QTest.keyClick(window.alerts.filter, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert window.finder.isVisible()
        QTest.keyClicks(window.finder.field, "ack lb-eu")
        QTest.keyClick(window.finder.field, Qt.Key.Key_Return)
        await settle()

    run_story(qapp, story())
    assert [a[:2] for a in engine.asked] == [("acknowledge", AlertKey("a", "f1"))]
    assert not window.finder.isVisible()
    assert engine.board.alerts.get(AlertKey("a", "f1")).ack.state is AckState.REQUESTED


def test_arrows_choose_and_escape_changes_nothing(qapp, window, engine):
    async def story():
        window.perform("palette")
        QTest.keyClick(window.finder.field, Qt.Key.Key_Down)
        assert window.finder.list.at == 1
        QTest.keyClick(window.finder.field, Qt.Key.Key_Up)
        QTest.keyClick(window.finder.field, Qt.Key.Key_Up)
        assert window.finder.list.chosen is window.finder.list.offers[-1]
        QTest.keyClick(window.finder.field, Qt.Key.Key_Escape)

    run_story(qapp, story())
    assert (window.finder.isVisible(), engine.asked, window.page) == (False, [], "alerts")


def test_hostile_titles_are_offered_as_characters(qapp, window, engine):
    async def story():
        made = alert("f1")
        fields = {n: getattr(made, n) for n in made.__dataclass_fields__}
        engine.report(type(made)(**{**fields, "title": "<table><tr><td>" * 2000}))
        window.perform("palette")
        QTest.keyClicks(window.finder.field, "table")
        window.grab()
        assert all(len(offer.title) <= 512 for offer in window.finder.list.offers)
        assert window.finder.list.offers

    run_story(qapp, story())


def test_everything_on_a_host_is_silenced_after_a_preview(qapp, window, engine):
    async def story():
        engine.report(on_host("f1", "lb-eu-2"), on_host("f2", "lb-eu-2"))
        window.refresh()
        window.perform("palette")
        QTest.keyClicks(window.finder.field, "sil everything lb-eu")
        assert [offer.title for offer in window.finder.list.offers] == ["Silence everything on lb-eu-2…"]
        QTest.keyClick(window.finder.field, Qt.Key.Key_Return)
        await settle()

    run_story(qapp, story())
    assert window.triage.asking.isVisible()
    assert window.triage.asking._hint.text().startswith("Hides 2 that are shown now")


@pytest.mark.parametrize(
    ("title", "typed", "bold"),
    [
        ("Silence “Load” on lb-eu-2", ("sil", "lb-eu"), ["Sil", "lb-eu"]),
        ("Unsilence", ("sil",), ["sil"]),
        ("Page: Alerts", ("x",), []),
        ("STRAßE", ("stra",), []),
    ],
)
def test_what_was_typed_is_bold_where_a_word_begins(title, typed, bold):
    pieces = bolded(title, typed)
    assert "".join(words for words, _ in pieces) == title
    assert [words for words, is_bold in pieces if is_bold] == bold
