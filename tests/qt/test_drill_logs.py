"""Log lines at the cursor of a signal's chart: asked for once it rests, shown as they are, and never pretended."""

from PySide6.QtCore import Qt

from noc_app.engine.log_lines import NAMELESS
from noc_app.model import Logged, LogLine, SeriesKey
from noc_app.ui.desk.drill_moment import AGAIN_S, LOGS, VALUES
from noc_app.ui.desk.log_view import nothing_words, precise_time
from tests.qt.stories import press
from tests.qt.test_drill_page import ERRORS, night, play  # noqa: F401 - a fixture


def logged(at, *lines, **other):
    """What targets told: `lines` are (seconds after, words, level)."""
    usual = {"at": at, "start": at - 60, "end": at + 60, "about": ("api-gw",), "asked": ("es",)}
    found = tuple(("es", LogLine(at + s, words, level)) for s, words, level in lines)
    return Logged(**{**usual, "lines": found, **other})


def rest(window):
    """Let the cursor rest for some frames."""
    for _ in range(3):
        window.refresh()


def point(window, presses=1):
    window.stack.open_drill(ERRORS)
    for _ in range(presses):
        press(window, Qt.Key.Key_Left)


def test_lines_are_asked_for_once_the_cursor_rests_and_once_for_each_moment(qapp, night, engine):  # noqa: F811 - a fixture
    engine.logged = lambda at: logged(at, (1.5, "upstream reset", "ERROR"))
    times = engine.board.points(ERRORS)[0]

    def moving():
        point(night)
        night.refresh()
        press(night, Qt.Key.Key_Left)  # it moved within a frame
        night.refresh()
        assert not [asked for asked in engine.asked if asked[0] == "logs"]
        rest(night)
        rest(night)

    def shown():
        assert [asked for asked in engine.asked if asked[0] == "logs"] == [("logs", ERRORS, times[-2])]
        tile = night.drill.moment
        assert tile.shows == LOGS
        assert tile.title.text().startswith("Logs around")
        assert tile.lines.toPlainText() == f"{precise_time(times[-2] + 1.5)} ERROR  upstream reset"
        assert "upstream reset" in tile.lines.accessibleDescription()

    play(qapp, night, moving, shown)


def test_an_answer_about_another_moment_is_not_shown(qapp, night, engine):  # noqa: F811 - a fixture
    def look():
        point(night)
        tile = night.drill.moment
        tile.take_logs(ERRORS, logged(tile._at - 15.0, (0.0, "of another moment", "INFO")))
        tile.take_logs(SeriesKey("b", "other"), logged(tile._at, (0.0, "of another series", "INFO")))
        assert tile.logged is None

    play(qapp, night, look)


def test_while_lines_may_still_come_they_are_looked_for_again(qapp, night, engine):  # noqa: F811 - a fixture
    engine.logged = lambda at: logged(at, end=at + 4.0)
    clock = engine.board.clock
    asked = [0.0]
    engine.board.clock = lambda: clock() + asked[0]

    def look():
        point(night)
        rest(night)

    def again():
        rest(night)
        assert len([one for one in engine.asked if one[0] == "logs"]) == 1
        asked[0] = AGAIN_S
        rest(night)

    def once_more():
        assert len([one for one in engine.asked if one[0] == "logs"]) == 2

    play(qapp, night, look, again, once_more)


def test_where_no_target_carries_logs_that_is_said_beside_the_values(qapp, night):  # noqa: F811 - a fixture
    def look():
        point(night)
        rest(night)

    def said():
        tile = night.drill.moment
        assert tile.shows == VALUES
        assert tile.said.text() == "as they came. No target here carries logs"
        tile.buttons[LOGS].click()
        assert (tile.shows, tile.lines.toPlainText()) == (LOGS, "No target here carries logs")
        tile.buttons[VALUES].click()
        assert tile.shows == VALUES

    play(qapp, night, look, said)


def test_without_a_cursor_there_are_the_newest_values_and_nobody_is_asked(qapp, night, engine):  # noqa: F811 - a fixture
    def look():
        night.stack.open_drill(ERRORS)
        rest(night)
        tile = night.drill.moment
        assert (tile.shows, tile.title.text()) == (VALUES, "Newest values")
        tile.buttons[LOGS].click()
        assert "Put the cursor on a moment" in tile.lines.toPlainText()

    play(qapp, night, look)
    assert not [asked for asked in engine.asked if asked[0] == "logs"]


def test_silence_is_said_with_its_time_and_its_names_and_a_failure_is_no_silence(monkeypatch):
    monkeypatch.setenv("TZ", "UTC")
    at = 1_795_521_600.0
    clock = precise_time(at).partition(".")[0]
    assert clock in precise_time(at)
    quiet = nothing_words(logged(at))
    assert quiet.startswith("No log lines about api-gw between")
    assert nothing_words(logged(at, about=())).startswith("No log lines between")
    assert nothing_words(logged(at, unasked=NAMELESS)) == NAMELESS
    assert nothing_words(logged(at, failed=(("es", "no route"),))).startswith("Nobody told what was logged")


def test_who_did_not_tell_stands_above_the_lines_of_the_others(qapp, night, engine):  # noqa: F811 - a fixture
    engine.logged = lambda at: logged(
        at, (0.0, "here", "INFO"), asked=("es", "log"), failed=(("log", "no route"),), more=True
    )

    def look():
        point(night)
        rest(night)

    def said():
        words = night.drill.moment.said.text()
        assert "from es. log did not tell all: no route" in words
        assert "of more" in words

    play(qapp, night, look, said)


def test_a_line_is_text_and_no_markup(qapp, night, engine):  # noqa: F811 - a fixture
    engine.logged = lambda at: logged(at, (0.0, "<b>bold</b> <img src=x>", "INFO"))

    def look():
        point(night)
        rest(night)

    def said():
        assert "<b>bold</b> <img src=x>" in night.drill.moment.lines.toPlainText()

    play(qapp, night, look, said)
