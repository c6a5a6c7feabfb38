"""Notes at the cursor of a chart: N, words, Enter; taken back; there after a restart; refused with the reason."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.config.panels import Timeseries
from noc_app.model import KeptNote, Sample, SeriesKey
from noc_app.ui.desk.places import ALERTS, DRILL
from noc_app.ui.overview.watch import Facts
from noc_app.ui.panels.scene import Scene
from noc_app.ui.panels.timeseries import chart_of
from tests.qt.stories import press, run_story, settle
from tests.qt.test_drill_page import ERRORS, night, play  # noqa: F401 - a fixture
from tests.tools.desk import desk_of
from tests.tools.engine import Played, running, until

CPU = SeriesKey("a", "system.cpu.utilization")


def written(board, ago_s=0.0, **other):
    """A note at the newest value of the signal of errors, or before it."""
    moment = float(board.points(ERRORS)[0][-1]) - ago_s
    usual = {"id": f"n{ago_s}", "by": "mara", "at": board.clock(), "words": "config change", "moment": moment}
    return KeptNote(**{**usual, "target": ERRORS.target, "signal": ERRORS.signal, **other})


def write(window, words):
    """Ask for a note as a person does, and keep it."""
    press(window, Qt.Key.Key_N)
    QTest.keyClicks(window.drill.note.line, words)
    QTest.keyClick(window.drill.note.line, Qt.Key.Key_Return)


def words_on(window):
    return [note.words for note in window.drill.chart._notes]


def test_n_asks_at_the_cursor_and_enter_keeps_what_was_written(qapp, night, engine):  # noqa: F811 - a fixture
    def ask():
        night.stack.open_drill(ERRORS)
        press(night, Qt.Key.Key_Left)
        press(night, Qt.Key.Key_Left)
        write(night, "deploy 4.2 begun")

    def kept():
        (note,) = engine.board.kept_notes
        assert (note.by, note.words, note.series) == ("mara", "deploy 4.2 begun", ERRORS)
        assert note.moment == engine.board.points(ERRORS)[0][-2]
        assert note.at == engine.board.clock()
        assert "deploy 4.2 begun" in words_on(night)
        assert [said.words for said in night.drill.chart.box.said] == ["deploy 4.2 begun"]
        assert "mara" in night.drill.chart.box.accessibleName()
        assert (night.drill.note.isVisible(), night.page, night.drill.hasFocus()) == (False, DRILL, True)
        assert night.stack.undo.isVisible()

    def undo():
        press(night, Qt.Key.Key_Z)

    def gone():
        night.refresh()
        assert engine.board.kept_notes == ()
        assert not night.stack.undo.isVisible()

    def drawn_no_more():
        night.drill._second = -1
        night.refresh()
        assert "deploy 4.2 begun" not in words_on(night)
        assert night.drill.chart.box.said == ()

    play(qapp, night, ask, kept, undo, gone, drawn_no_more)


def test_without_a_cursor_it_is_about_the_newest_value(qapp, night, engine):  # noqa: F811 - a fixture
    def ask():
        night.stack.open_drill(ERRORS)
        press(night, Qt.Key.Key_N)
        assert night.drill.note.moment == engine.board.points(ERRORS)[0][-1]
        assert night.drill.note.line.hasFocus()

    play(qapp, night, ask)


def test_escape_keeps_nothing_and_closes_the_field_alone(qapp, night, engine):  # noqa: F811 - a fixture
    def ask():
        night.stack.open_drill(ERRORS)
        press(night, Qt.Key.Key_N)
        QTest.keyClicks(night.drill.note.line, "nzlo")  # keys of the desk are letters here
        assert night.drill.note.line.text() == "nzlo"
        QTest.keyClick(night.drill.note.line, Qt.Key.Key_Escape)
        assert (night.drill.note.isVisible(), night.page, engine.board.kept_notes) == (False, DRILL, ())
        press(night, Qt.Key.Key_N)
        night.drill.setFocus()
        press(night, Qt.Key.Key_Escape)
        assert (night.drill.note.isVisible(), night.page) == (False, DRILL)
        press(night, Qt.Key.Key_Escape)
        assert night.page == ALERTS

    play(qapp, night, ask)


def test_a_note_that_waits_for_the_shared_journal_is_not_called_kept(qapp, night, engine):  # noqa: F811 - a fixture
    said = []
    night.verbs.undoable.connect(lambda _, words: said.append(words))
    engine.waits = True

    def ask():
        night.stack.open_drill(ERRORS)
        write(night, "deploy 4.2 begun")

    def told():
        assert said == ["Not sent yet, waits on this desk: deploy 4.2 begun"]

    play(qapp, night, ask, told)


def test_nothing_is_no_note(qapp, night, engine):  # noqa: F811 - a fixture
    def ask():
        night.stack.open_drill(ERRORS)
        write(night, "   ")
        assert night.drill.note.said.text() == "A note needs words"

    play(qapp, night, ask)
    assert engine.board.kept_notes == ()


def test_the_mouse_does_not_move_the_cursor_under_a_note(qapp, night):  # noqa: F811 - a fixture
    def ask():
        night.stack.open_drill(ERRORS)
        press(night, Qt.Key.Key_N)
        chart = night.drill.chart
        at = chart.pointed_at
        chart.plot.scene().sigMouseMoved.emit(chart.plot.rect().center())
        assert chart.pointed_at == at
        night.drill.note.leave()
        chart.plot.scene().sigMouseMoved.emit(chart.plot.rect().center())
        assert chart.pointed_at != at

    play(qapp, night, ask)


def test_a_refusal_is_shown_where_it_was_written_and_the_words_stay(qapp, night, engine):  # noqa: F811 - a fixture
    engine.refuse = "the shared journal does not allow it: permission denied for table note"

    def ask():
        night.stack.open_drill(ERRORS)
        write(night, "deploy 4.2 begun")

    def refused():
        field = night.drill.note
        assert field.isVisible()
        assert field.said.text() == "The shared journal does not allow it: permission denied for table note"
        assert field.line.text() == "deploy 4.2 begun"
        assert not night.stack.undo.isVisible()
        assert "deploy 4.2 begun" not in words_on(night)
        engine.refuse = ""
        QTest.keyClick(field.line, Qt.Key.Key_Return)

    def kept():
        first, second = (asked[1] for asked in engine.asked if asked[0] == "note")
        assert first.id == second.id  # the answer to the first may have been lost
        assert not night.drill.note.isVisible()

    play(qapp, night, ask, refused, kept)


def test_ones_own_note_is_taken_back_a_colleagues_is_not(qapp, night, engine):  # noqa: F811 - a fixture
    engine.board.kept_notes = (written(engine.board), written(engine.board, id="n2", by="tom", words="tom was here"))

    def ask():
        night.stack.open_drill(ERRORS)
        press(night, Qt.Key.Key_N)
        field = night.drill.note
        (theirs,) = (button for button, note in field.buttons.items() if note.by == "tom")
        (ours,) = (button for button, note in field.buttons.items() if note.by == "mara")
        assert (theirs.isEnabled(), ours.isEnabled()) == (False, True)
        assert ours.accessibleName() == "Take back: config change"
        ours.click()

    def taken():
        assert [note.by for note in engine.board.kept_notes] == ["tom"]
        assert ("take note back", "n0.0", "mara") in engine.asked
        press(night, Qt.Key.Key_Z)

    def written_again():
        assert {note.words for note in engine.board.kept_notes} == {"tom was here", "config change"}

    play(qapp, night, ask, taken, written_again)


def test_the_key_on_another_page_says_where_notes_are_written(qapp, night):  # noqa: F811 - a fixture
    said = []
    night.verbs.said.connect(said.append)

    def ask():
        press(night, Qt.Key.Key_N)

    play(qapp, night, ask)
    assert said == ["A note is written on the chart of a signal: open one first"]
    assert not night.drill.note.isVisible()


def test_a_note_of_long_ago_shows_once_the_window_is_there(qapp, night, engine):  # noqa: F811 - a fixture
    week = [written(engine.board, 3600.0 * n, words=f"note {n}") for n in range(1, 60)]
    engine.board.kept_notes = tuple(week)
    now = engine.board.clock()

    def back():
        night.stack.open_drill(ERRORS)
        assert "note 59" not in words_on(night)
        night.drill.chart.show_between(now - 59.5 * 3600.0, now - 58.5 * 3600.0)
        assert words_on(night) == ["note 59"]
        night.drill._second = -1
        night.refresh()
        assert words_on(night) == ["note 59"]

    play(qapp, night, back)


def test_the_readout_says_how_long_after_the_last_note_in_sight_or_not(qapp, night, engine):  # noqa: F811 - a fixture
    engine.board.kept_notes = (written(engine.board, 7200.0, words="failover drill"),)

    def look():
        night.stack.open_drill(ERRORS)
        chart = night.drill.chart
        chart.marks = ()
        chart._look_back(0.0)
        chart.point_at(engine.board.kept_notes[0].moment + 600.0)
        assert chart.box.since == "10 min after failover drill"
        chart.point_at(engine.board.kept_notes[0].moment - 600.0)
        assert chart.box.since == ""

    play(qapp, night, look)


def test_it_is_drawn_where_charts_of_the_signal_at_its_target_have_notes_and_names_another_series(engine):
    engine.board.catalogue = load_catalogue()[0]
    here, there = SeriesKey("a", CPU.signal, (("host", "db-1"),)), SeriesKey("a", CPU.signal, (("host", "db-2"),))
    usual = {"id": "n", "by": "mara", "at": 0.0, "words": "rebooted", "moment": 990.0, "target": "a"}
    engine.board.kept_notes = (KeptNote(**usual, signal=CPU.signal, labels=here.labels),)
    assert noted(engine, here, alerts=True) == ["rebooted"]
    assert noted(engine, there, alerts=True) == ["db-1: rebooted"]
    assert noted(engine, here, alerts=False) == []
    assert noted(engine, SeriesKey("b", CPU.signal), alerts=True) == []


def noted(engine, key, *, alerts):
    board = engine.board
    for at in (900.0, 950.0, 1000.0):
        board.series.take(key.target, (Sample(key.signal, 0.2, key.labels),), at)
    signal = board.catalogue[key.signal]
    (member,) = [m for m in board.members(signal, board.clock()) if m.key == key]
    panel = Timeseries(at=(0, 0, 1, 1), signals=(signal.id,), window=3600.0, alerts=alerts)
    scene = Scene(facts=Facts(snapshot=board.snapshot()), board=board)
    return [note.words for note in chart_of(panel, scene, [(signal, member)]).notes]


@pytest.mark.usefixtures("qtbot")
def test_a_note_that_was_written_with_a_real_journal_is_there_after_a_restart(qapp, paints, tmp_path):
    path = tmp_path / "journal.db"

    async def shown(engine, does):
        await until(lambda: engine.board.points(CPU)[0].size)
        window = desk_of(engine, paints, pages=load_pages((), load_catalogue()[0]))
        window.resize(1600, 900)
        window.show()
        window.stack.open_drill(CPU)
        await settle()
        does(window)
        await settle()
        return window

    async def story():
        async with running({"a": Played()}, path=path) as engine:
            window = await shown(engine, lambda w: write(w, "deploy 4.2 begun"))
            await until(lambda: engine.board.kept_notes)
            await until(window.stack.undo.isVisible)
            window.close()
            window.deleteLater()
        async with running({"a": Played()}, path=path) as engine:
            await until(lambda: engine.board.kept_notes)
            window = await shown(engine, lambda w: w.refresh())
            assert words_on(window) == ["deploy 4.2 begun"]
            window.close()
            window.deleteLater()
            await settle()

    run_story(qapp, story())
