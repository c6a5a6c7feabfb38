"""The desk looks as the person wants it, and goes on with what it showed."""

import json
from dataclasses import replace

from noc_app.config.desk import Desk
from noc_app.config.pages import Pages
from noc_app.config.wall import Wall
from noc_app.engine.configuring import Configuring
from noc_app.model import AlertKey, Severity
from noc_app.ui.clock import FrameClock
from noc_app.ui.desk.station import Setting, Station
from noc_app.ui.desk.verbs import Operator
from noc_app.ui.theme import chrome, load_theme
from tests.qt.stories import run_story
from tests.tools.desk import Played, PlayedAdding, PlayedDoctor
from tests.tools.engine import alert, until
from tests.tools.seat import Seat


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


def test_another_look_keeps_the_toasts(qapp, engine, tmp_path):
    async def story():
        station = station_of(engine, tmp_path)
        station.show()
        engine.report(alert("f1", Severity.CRITICAL))
        await until(lambda: station.window.lane.toasts)
        for look in ("theme", "larger"):
            station.window.perform(look)
            assert list(station.window.lane.toasts) == [AlertKey("a", "f1")]
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


def test_a_configuration_that_was_read_again_is_followed_at_once(qapp, engine, tmp_path):
    async def story():
        station = station_of(engine, tmp_path, desk=Desk(theme="dark"))
        station.show()
        before, setting = station.window, station._setting
        station.settle(Desk(theme="light", keys={"mute": "B"}), setting.wall, setting.pages, setting.operator)
        assert station.window is not before
        assert station.look == load_theme("light")
        assert station.window.keys.shown("mute") == "B"
        station.close()

    run_story(qapp, story())


def test_a_theme_that_was_chosen_here_counts_until_the_configuration_says_another(qapp, engine, tmp_path):
    async def story():
        station = station_of(engine, tmp_path, desk=Desk(theme="dark"))
        station.choose_theme("light")
        setting = station._setting
        station.settle(Desk(theme="dark", single_keys=False), setting.wall, setting.pages, setting.operator)
        assert station.look == load_theme("light")
        station.settle(Desk(theme="dark", text_scale=1.5), setting.wall, setting.pages, setting.operator)
        assert station.look == load_theme("dark")
        station.close()

    run_story(qapp, story())


def test_another_volume_leaves_the_window_as_it_is(qapp, engine, tmp_path):
    async def story():
        station = station_of(engine, tmp_path)
        before, setting = station.window, station._setting
        louder = Desk(sound={"volume": 1.0})
        station.settle(louder, setting.wall, setting.pages, setting.operator)
        assert station.window is before
        assert station.attention.alarm._settings.volume == 1.0
        station.close()

    run_story(qapp, story())


def test_a_change_of_the_look_leaves_the_settings_where_they_were_read(qapp, engine, tmp_path):
    async def story():
        seat = Seat(tmp_path / "noc-app.yaml")
        station = station_of(engine, tmp_path, desk=seat.loaded.settings.desk)
        station._setting = replace(station._setting, config=Configuring(seat))
        seat.followers.append(
            lambda loaded: station.settle(
                loaded.settings.desk, loaded.settings.wall, loaded.pages, station._setting.operator
            )
        )
        station.refurnish()
        station.show()
        station.window.open_page("settings")
        await until(lambda: station.window.settings._scroll.verticalScrollBar().maximum() > 700, 30)
        station.window.settings._scroll.verticalScrollBar().setValue(700)
        before = station.window
        before.settings.form.rows["desk", "single_keys"].field.buttons["false"].click()
        await until(lambda: station.window is not before, 30)
        page = station.window.settings
        assert page.form.rows["desk", "single_keys"].field.buttons["false"].property("primary") is True
        assert page.form.undo.isEnabled()
        await until(lambda: page._scroll.verticalScrollBar().value() == 700, 30)
        station.close()

    run_story(qapp, story())
