"""The page about one signal: the way there and back, and that it stays honest."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.model import AlertKey, SeriesKey, State
from noc_app.ui.desk.drill_facts import values_around
from noc_app.ui.desk.places import ALERTS, DRILL, TARGETS
from tests.qt.stories import PlayedEngine, press, run_story, settle
from tests.qt.triage_scene import night_board
from tests.tools.desk import desk_of

ERRORS = SeriesKey("prom-eu", "http.server.error_ratio")
LATE = SeriesKey("snowflake", "bi.pipeline.late")


@pytest.fixture
def night(qapp, qtbot, paints, engine, monkeypatch):
    """The desk in a night of alerts, with the pages that ship with the program."""
    monkeypatch.setenv("TZ", "UTC")
    engine.board = night_board()

    async def opened():
        made = desk_of(engine, paints, pages=load_pages((), load_catalogue()[0]))
        await settle()
        return made

    made = run_story(qapp, opened())
    qtbot.addWidget(made)
    made.resize(1920, 1080)
    return made


def play(qapp, window, *steps):
    """Show the desk, then do one step after the other."""

    async def story():
        window.show()
        window.refresh()
        for step in steps:
            await settle()
            step()
        await settle()

    run_story(qapp, story())


def test_a_tile_opens_its_signal_and_escape_leads_back(qapp, night):
    def story():
        night.open_page("overview")
        night.boards["overview"].drill.emit(ERRORS)
        assert (night.page, night.stack.origin) == (DRILL, "overview")
        press(night, Qt.Key.Key_Escape)
        assert night.page == "overview"

    play(qapp, night, story)


def test_a_tile_is_chosen_by_arrows_and_opened_by_enter(qapp, night):
    def story():
        night.open_page("overview")
        press(night, Qt.Key.Key_Down)
        press(night, Qt.Key.Key_Down)
        press(night, Qt.Key.Key_Return)

    play(qapp, night, story)
    assert night.page == DRILL
    assert night.drill.shown.signal.id in {check.signal.id for check in night._snapshot.checks.values()}


def test_alt_and_left_lead_back_too(qapp, night):
    def story():
        night.stack.open_drill(ERRORS)
        press(night, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    play(qapp, night, story)
    assert night.page == ALERTS


def test_enter_on_an_alert_whose_pane_is_open_leads_to_its_signal(qapp, night):
    def story():
        night.alerts.select(AlertKey("am", "CheckoutErrors"))
        press(night, Qt.Key.Key_Return)

    play(qapp, night, story)
    assert night.drill.subject == ERRORS


def test_the_palette_finds_a_panel_by_its_words(qapp, night):
    def story():
        press(night, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(night.finder.field, "panel application errors")
        press(night.finder, Qt.Key.Key_Return)

    play(qapp, night, story)
    assert night.drill.subject == ERRORS


def test_an_alert_beside_the_chart_is_opened_from_there(qapp, night):
    def story():
        night.stack.open_drill(ERRORS)
        night.drill.side.related.opened.emit(night.drill.shown.related[0].key)

    play(qapp, night, story)
    assert (night.page, night.alerts.selected.key) == (ALERTS, AlertKey("am", "CheckoutErrors"))


def test_its_target_is_one_click_away(qapp, night):
    def story():
        night.stack.open_drill(ERRORS)
        night.drill.side.buttons["target"].click()

    play(qapp, night, story)
    assert night.page == TARGETS


def test_the_cursor_steps_from_value_to_value_and_the_table_follows(qapp, night):
    def story():
        night.stack.open_drill(ERRORS)
        times = night._engine.board.points(ERRORS)[0]
        press(night, Qt.Key.Key_Left)
        press(night, Qt.Key.Key_Left)
        assert night.drill.chart.pointed_at == times[-2]
        assert times[-2] in {value.at for value in night.drill.moment.values.values}
        press(night, Qt.Key.Key_L)
        assert night.drill.chart.pointed_at is None

    play(qapp, night, story)


def test_a_value_that_is_no_evidence_is_said_to_be_none(qapp, night):
    def story():
        night.stack.open_drill(LATE)

    play(qapp, night, story)
    assert night.drill.shown.state is State.STALE
    assert not night.drill.stale.isHidden()
    assert "no answer within 10 s" in night.drill.stale.words


def test_between_the_last_value_and_now_the_cursor_finds_nothing(qapp, night):
    def story():
        night.stack.open_drill(LATE)
        board = night._engine.board
        assert night.drill.chart.value_at(LATE, board.clock() - 60) is None
        assert night.drill.chart.value_at(LATE, board.points(LATE)[0][-1]) is not None

    play(qapp, night, story)


def test_a_signal_that_nothing_supplies_says_so_and_draws_nothing(qapp, night):
    def story():
        night.stack.open_drill(_unsupplied(night))

    play(qapp, night, story)
    assert night.drill.chart is None
    assert "No target supplies this signal" in night.drill.nothing.text()


def _unsupplied(window):
    return next(check.signal.id for check in window._snapshot.checks.values() if not check.configured)


def test_what_the_board_does_not_keep_is_asked_of_the_target(qapp, night, engine):
    now = engine.board.clock()
    engine.remembered = np.array([now - 80_000.0, now - 40_000.0]), np.array([0.1, 0.2])

    def story():
        night.stack.open_drill(ERRORS)
        list(night.drill.spans)[3].click()

    play(qapp, night, story)
    assert ("past", ERRORS, now - 86_400.0) in engine.asked
    assert night.drill.chart.known_s == pytest.approx(80_000.0)


def test_a_target_that_does_not_tell_its_past_is_said(qapp, night, engine):
    def story():
        night.stack.open_drill(ERRORS)
        list(night.drill.spans)[3].click()

    play(qapp, night, story)
    assert "kept here since" in night.drill.remark.text()


def test_it_stays_open_when_the_text_size_changes_its_place(qapp, night):
    def story():
        night.stack.open_drill(ERRORS)
        night.resize(1000, 900)

    play(qapp, night, story)
    assert night.drill.side.y() > night.drill.head.y()


def test_a_hole_between_two_values_is_a_row_of_its_own():
    engine = PlayedEngine()
    engine.board = night_board()
    times = engine.board.points(ERRORS)[0]
    newest = values_around(engine.board, ERRORS, None, 400)
    assert [row.at for row in newest if row.state is not None][:3] == list(times[::-1][:3])
    assert all(row.state is not None for row in newest)
    engine.board.targets.configure(tuple(_quicker(health) for health in engine.board.targets))
    assert any(row.state is None for row in values_around(engine.board, ERRORS, None, 400))


def _quicker(health):
    return replace(health, every_s=3.0)


def type_span(drill, words):
    """Ask for a time as a person does."""
    drill.custom.click()
    assert drill.span.line.hasFocus()
    QTest.keyClicks(drill.span.line, words)
    QTest.keyClick(drill.span.line, Qt.Key.Key_Return)


def test_a_time_of_ones_own_is_shown_and_asked_of_the_target(qapp, night, engine):
    engine.past = {}
    drill, asked = night.drill, []
    drill.past_wanted.connect(lambda key, span_s: asked.append((key, span_s)))

    def ask():
        night.stack.open_drill(ERRORS)
        type_span(drill, "11:00 - 12:00")

    def shown():
        start, end = drill.chart.plot.getViewBox().viewRange()[0]
        assert end - start == pytest.approx(3600)
        assert (drill.chart.live, bool(drill.custom.property("chosen"))) == (False, True)
        assert (drill.span.isVisible(), night.page) == (False, DRILL)
        assert asked == [(ERRORS, pytest.approx(engine.board.clock() - start))]
        assert "kept here since" in drill.remark.text()

    play(qapp, night, ask, shown)


def test_a_length_of_ones_own_follows_the_time(qapp, night):
    def ask():
        night.stack.open_drill(ERRORS)
        type_span(night.drill, "30m")
        assert (night.drill.chart.live, night.drill.chart.span_s) == (True, 1800)
        assert night.drill.custom.property("chosen")

    play(qapp, night, ask)


def test_what_is_no_time_is_said_and_escape_closes_the_field_alone(qapp, night):
    def ask():
        night.stack.open_drill(ERRORS)
        type_span(night.drill, "soon")
        assert "Write how long" in night.drill.span.said.text()
        QTest.keyClick(night.drill.span.line, Qt.Key.Key_Escape)
        assert (night.drill.span.isVisible(), night.page) == (False, DRILL)

    play(qapp, night, ask)
