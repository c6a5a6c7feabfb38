"""After a crash the desk shows again what it showed, as soon as that is there."""

import pytest

from noc_app.model import AlertKey, Severity
from noc_app.ui.desk.resuming import WAITS_S, Open, open_in, read
from tests.qt.stories import run_story
from tests.qt.test_station import station_of
from tests.tools.engine import alert

KEY = AlertKey("a", "g2")


@pytest.fixture
def desk(qapp, engine, tmp_path):
    """Run steps of a story with a desk on which two alerts may come; each step gets the station."""

    def play(*steps):
        async def story():
            station = station_of(engine, tmp_path)
            station.show()
            for step in steps:
                step(station)
                for _ in range(2):  # the list is drawn late in a frame: what waits for it has its turn in the next
                    station._frames.tick()
                    station.window.refresh()
            station.close()

        run_story(qapp, story())

    return play


@pytest.fixture
def alerts(engine):
    """Let the two alerts come."""
    return lambda station: engine.report(alert("f1", Severity.CRITICAL), alert("g2", Severity.WARNING))


def crashed(**more):
    return lambda station: station.restore(Open(**{"page": "alerts", "selected": KEY, **more}).kept())


def selected(station):
    return station.window.alerts.selected.key


def test_the_alert_is_selected_when_it_stands_again(desk, alerts):
    def look(station):
        assert selected(station) == KEY

    desk(crashed(), alerts, look)


def test_page_and_filter_are_there_at_once(desk):
    def look(station):
        assert (station.window.page, station.window.alerts.filter.text()) == ("targets", "checkout")

    desk(crashed(page="targets", filter="checkout"), look)


def test_who_has_chosen_an_alert_meanwhile_is_left_alone(desk, alerts):
    def choose(station):
        station.window.alerts.view.by_hand = True

    def look(station):
        assert selected(station) == AlertKey("a", "f1")

    desk(crashed(), choose, alerts, look)


def test_an_alert_that_comes_late_is_not_jumped_to(desk, alerts, engine):
    def late(station):
        engine.board.clock.now += WAITS_S + 1

    def look(station):
        assert selected(station) == AlertKey("a", "f1")

    desk(crashed(), late, alerts, look)


def test_what_was_being_written_stands_there_again_and_is_not_sent(desk, alerts, engine):
    def write(station):
        station.window.alerts.select(KEY)
        station.window.perform("acknowledge")
        station.window.popover.note.setText("switch fell over, ")

    def crash(station):
        before = station.open_now()
        station.window.popover.cancel()
        station.window.alerts.select(AlertKey("a", "f1"))
        station.window.alerts.view.by_hand = False
        station.restore(before)

    def look(station):
        assert (selected(station), station.window.popover.note.text()) == (KEY, "switch fell over, ")
        assert station.window.popover.isVisible()

    desk(alerts, write, crash, look)
    assert engine.orders == []


def test_a_draft_about_many_is_not_brought_back_about_one(desk, alerts):
    def write(station):
        station.window.alerts.select(KEY)
        station.window.perform("mark")
        station.window.perform("acknowledge")
        station.window.popover.note.setText("both of them")
        assert open_in(station.window).draft == {}

    desk(alerts, write)


def test_shelving_is_never_asked_again_by_itself(desk, alerts):
    def look(station):
        assert not station.window.triage.asking.isVisible()

    desk(crashed(draft={"does": "shelve", "words": "later"}), alerts, look)


@pytest.mark.parametrize("rubbish", [{}, {"page": 7}, {"page": "alerts"}, {"filter": "x"}])
def test_what_cannot_be_read_is_nothing(rubbish):
    assert read(rubbish) is None


def test_what_is_kept_can_be_read_again():
    whole = Open("alerts", "db", KEY, {"does": "comment", "words": "I am"})
    assert read(whole.kept()) == whole
    assert read(Open("targets").kept()) == Open("targets")
