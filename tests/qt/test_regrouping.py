"""Merging and splitting incidents by hand, with an undo, and why alerts stand together."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from noc_app.model import AlertKey, Severity, Verb, labels_of
from tests.qt.stories import press, run_story, settle
from tests.tools.engine import alert

SHIFT = Qt.KeyboardModifier.ShiftModifier
WEB = tuple(AlertKey("a", name) for name in ("w1", "w2"))
DB = tuple(AlertKey("a", name) for name in ("d1", "d2"))


def on(host, name, severity=Severity.MAJOR):
    made = alert(name, severity)
    fields = {n: getattr(made, n) for n in made.__dataclass_fields__}
    return type(made)(**{**fields, "labels": labels_of({"host": host, "alertname": name})})


@pytest.fixture
def story(qapp, window, engine):
    """Presses keys and shows what came of it, on a board with an incident of two on `web` and one of two on `db`."""

    def play(*keys):
        async def played():
            worst = on("web", "w1", Severity.CRITICAL)
            engine.report(worst, on("web", "w2"), on("db", "d1"), on("db", "d2"))
            window.refresh()
            for key in keys:
                press(window, *(key if isinstance(key, tuple) else (key,)))
                await settle()
                window.refresh()

        run_story(qapp, played())
        return {frozenset(incident.members) for incident in engine.board.picture().incidents}

    return play


def test_two_hosts_are_two_incidents_and_the_pane_says_why(story, window):
    assert story() == {frozenset(WEB), frozenset(DB)}
    told = {fact.name: fact.words for fact in window.detail.facts.facts}
    assert told["Incident"] == "alert w1, 2 alerts"
    assert told["Together"].startswith("because: same host web; all started within")
    assert told["It joined"] == "first of the incident"


def test_the_selected_incident_is_merged_with_one_that_is_chosen_by_key(story, window):
    assert story(Qt.Key.Key_I, Qt.Key.Key_Return) == {frozenset(WEB + DB)}
    assert window.triage.undo.isVisible()
    assert "Merged 2 alerts" in window.triage.undo.accessibleName()


def test_a_merge_is_undone_with_z(story, window):
    assert story(Qt.Key.Key_I, Qt.Key.Key_Return, Qt.Key.Key_Z) == {frozenset(WEB), frozenset(DB)}


def test_marked_alerts_of_two_incidents_are_merged_at_once(story):
    keys = (Qt.Key.Key_X, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_X, Qt.Key.Key_I)
    assert story(*keys) == {frozenset(WEB + DB)}


def test_an_alert_is_split_off_and_that_is_undone_too(story, window, engine):
    assert story((Qt.Key.Key_I, SHIFT)) == {frozenset(DB)}
    assert story(Qt.Key.Key_Z) == {frozenset(WEB), frozenset(DB)}


def test_splitting_all_of_an_incident_is_refused_with_the_reason(story, window):
    keys = (Qt.Key.Key_X, Qt.Key.Key_J, Qt.Key.Key_X, (Qt.Key.Key_I, SHIFT))
    assert story(*keys) == {frozenset(WEB), frozenset(DB)}
    assert window.status._trouble == "these are all alerts of the incident"


def test_what_else_can_be_done_stands_in_a_menu_with_its_key_or_the_reason(story, window, engine):
    engine.forbidden = {Verb.RECHECK: "a cannot be made to look again"}
    story()
    menu = {action.objectName(): action for action in window.detail.made_menu(window.alerts.selected).actions()}
    assert menu["split"].text() == "Split from its incident\tShift I"
    assert menu["split"].isEnabled()
    assert not menu["check-again"].isEnabled()
    assert menu["check-again"].text().endswith("a cannot be made to look again")


def test_a_backend_is_made_to_look_again_by_key(story, engine):
    story((Qt.Key.Key_C, SHIFT))
    assert [(order.verb, order.keys) for order in engine.orders] == [(Verb.RECHECK, (WEB[0],))]


def test_a_merge_is_found_in_the_palette_by_the_name_of_the_other_incident(story, window, engine):
    story()
    offered = [offer.title for offer in window.finder.list.offers]
    assert offered == []
    window.perform("palette")
    QTest.keyClicks(window.finder.field, "merge d1")
    assert window.finder.list.offers[0].title == "Merge with “alert d1”, 2 alerts"
