"""The desk looks as the person wants it, and goes on with what it showed."""

import json

from noc_app.config.desk import Desk
from noc_app.config.pages import Pages
from noc_app.config.wall import Wall
from noc_app.model import AlertKey, Severity
from noc_app.ui.clock import FrameClock
from noc_app.ui.desk.station import Setting, Station
from noc_app.ui.desk.verbs import Operator
from noc_app.ui.theme import chrome, load_theme
from tests.qt.stories import run_story
from tests.tools.desk import Played, PlayedAdding, PlayedDoctor
from tests.tools.engine import alert


def station_of(engine, folder, desk=None, theme=None):
    setting = Setting(
        desk=desk or Desk(),
        wall=Wall(),
        pages=Pages(),
        operator=Operator(name="mara", ack_for_s=60.0),
        player=Played(),
        doctor=PlayedDoctor(),
        adds=PlayedAdding(),
        theme=theme,
        memory=folder / "desk.json",
    )
    return Station(engine, FrameClock(), setting)


def test_larger_text_keeps_page_selection_and_filter(qapp, engine, tmp_path):
    async def story():
        station = station_of(engine, tmp_path)
        station.show()
        engine.report(alert("f1", Severity.CRITICAL), alert("g2", Severity.WARNING))
        station.window.refresh()
        station.window.alerts.select(AlertKey("a", "g2"))
        station.window.open_page("targets")
        before = station.window
        station.window.perform("larger")
        assert station.window is not before
        assert station.window.page == "targets"
        assert station.window.alerts.selected.key == AlertKey("a", "g2")
        assert station.window.top.height() == round(52 * 1.1)
        station.close()

    run_story(qapp, story())


def test_the_look_survives_a_restart(qapp, engine, tmp_path):
    async def story():
        first = station_of(engine, tmp_path, theme=load_theme("dark"))
        first.change_look("theme")
        first.choose_scale(1.5)
        first.close()
        second = station_of(engine, tmp_path)
        assert (second.look.name, second.window.top.paints.zoom) == (load_theme("light").name, 1.5)
        second.close()

    run_story(qapp, story())
    assert json.loads((tmp_path / "desk.json").read_text())["look"] == {"theme": "light", "scale": 1.5}


def test_the_text_size_stops_at_its_limits(qapp, engine, tmp_path):
    async def story():
        station = station_of(engine, tmp_path)
        station.choose_scale(9.0)
        assert station.window.top.paints.zoom == 2.0
        station.choose_scale(0.1)
        assert station.window.top.paints.zoom == 0.8
        station.close()

    run_story(qapp, story())


def test_what_is_kept_and_cannot_be_meant_is_ignored(qapp, engine, tmp_path):
    (tmp_path / "desk.json").write_text('{"look": {"theme": "neon", "scale": "huge"}}')

    async def story():
        station = station_of(engine, tmp_path, Desk(theme="light", text_scale=1.25))
        assert (station.look.name, station.window.top.paints.zoom) == (load_theme("light").name, 1.25)
        station.close()

    run_story(qapp, story())


def test_lines_stay_thin_when_everything_grows():
    usual, large = chrome(load_theme("dark"), 1.0), chrome(load_theme("dark"), 2.0)
    assert "min-height: 32px" in usual
    assert "min-height: 64px" in large
    assert "border: 1px" in large


def test_news_goes_to_the_window_that_is_open_and_to_none_that_was(qapp, engine, tmp_path):
    async def story():
        station = station_of(engine, tmp_path)
        station.show()
        station.window.perform("larger")
        station.window.perform("larger")
        qapp.sendPostedEvents(None, 52)  # deferred deletions: the windows before are gone
        engine.report(alert("f1", Severity.CRITICAL))
        assert list(station.window.lane.toasts) == [AlertKey("a", "f1")]
        station.close()
        engine.report(alert("f1", Severity.CRITICAL), alert("f2", Severity.CRITICAL))

    run_story(qapp, story())
    assert len(engine.listeners) == 1
