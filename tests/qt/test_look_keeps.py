"""Another theme or text size makes the window anew, and takes nothing from who is in the middle of something."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from noc_app.model import AlertKey, Severity
from tests.qt.stories import press, run_story, settle
from tests.qt.test_drill_page import ERRORS
from tests.qt.test_regrouping import on
from tests.qt.test_station import station_of
from tests.tools.fake_board import burning_board

KEYS = tuple(AlertKey("a", name) for name in ("f1", "g2", "h3"))


@pytest.fixture
def play(qapp, engine, tmp_path):
    """Run steps with a desk on which three alerts stand; each step gets the window that is open then."""

    def story_of(*steps):
        async def story():
            station = station_of(engine, tmp_path)
            station.show()
            engine.report(on("web", "f1", Severity.CRITICAL), on("web", "g2"), on("db", "h3"))
            station.window.refresh()
            for step in steps:
                step(station.window)
                await settle()
                qapp.sendPostedEvents(None, 52)  # deferred deletions: the window before is gone
                station.window.refresh()
            station.close()

        run_story(qapp, story())

    return story_of


def larger(window):
    window.perform("larger")


def theme(window):
    window.perform("theme")


def test_what_was_done_can_still_be_undone(play, engine):
    def acknowledge(window):
        window.alerts.select(KEYS[0])
        window.perform("acknowledge-now")

    def undo(window):
        assert window.stack.undo.isVisible()
        window.perform("undo")

    play(acknowledge, theme, larger, undo)
    assert ("undo", "action-1", "mara") in engine.asked


def test_a_step_that_the_window_before_offered_is_taken_back(play, engine):
    def together():
        return {frozenset(incident.members) for incident in engine.board.picture().incidents}

    def split(window):
        assert together() == {frozenset(KEYS[:2])}
        window.alerts.select(KEYS[1])
        window.perform("split")

    def undo(window):
        assert together() == set()
        window.perform("undo")

    play(split, theme, larger, undo)
    assert together() == {frozenset(KEYS[:2])}


def test_marked_rows_stay_marked(play):
    def mark(window):
        for key in KEYS[:2]:
            window.alerts.select(key)
            window.perform("mark")

    def look(window):
        assert {entry.key for entry in window.alerts.marked} == set(KEYS[:2])

    play(mark, larger, look)


def test_an_acknowledgement_that_is_being_written_is_there_again_as_it_was(play, engine):
    def write(window):
        window.alerts.select(KEYS[0])
        window.perform("acknowledge")
        QTest.keyClicks(window.popover.note, "half a sen")
        window.popover.assign.click()
        next(button for button, seconds in window.popover._times.items() if seconds == 3600.0).click()

    def send(window):
        assert window.popover.note.text() == "half a sen"
        assert window.popover.isVisible()
        assert window.focusWidget() is window.popover.note
        QTest.keyClicks(window.popover.note, "tence")
        QTest.keyClick(window.popover.note, Qt.Key.Key_Return)

    play(write, theme, send)
    assert len(engine.asked) == 2  # both alerts of the incident, and nothing is assigned
    assert all("half a sentence" in asked for asked in engine.asked)
    assert all(3600.0 in asked for asked in engine.asked)


def test_a_question_that_is_being_answered_is_there_again(play):
    def write(window):
        window.alerts.select(KEYS[0])
        window.perform("comment")
        QTest.keyClicks(window.triage.asking.words, "seen bef")

    def look(window):
        assert window.triage.asking.isVisible()
        assert window.triage.asking.words.text() == "seen bef"
        assert window.triage.asking.question.keys == (KEYS[0],)

    play(write, larger, look)


def test_nothing_is_asked_where_nothing_was(play):
    def look(window):
        assert not window.popover.isVisible()
        assert not window.triage.asking.isVisible()
        assert not window.stack.undo.isVisible()

    play(theme, look)


def test_a_note_on_a_chart_is_there_again_for_the_same_moment(play, engine):
    engine.board = burning_board()
    moments = []

    def write(window):
        window.stack.open_drill(ERRORS)
        for _ in range(3):
            press(window, Qt.Key.Key_Left)
        window.perform("note")
        QTest.keyClicks(window.drill.note.line, "deploy 4")
        moments.append(window.drill.note.moment)

    def look(window):
        note = window.drill.note
        assert (note.isVisible(), note.line.text(), note.moment) == (True, "deploy 4", moments[0])
        assert window.drill.chart.pointed_at == moments[0]

    play(write, theme, look, larger, look)
