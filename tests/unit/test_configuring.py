"""A change from the desk is checked as a whole, written with every comment, used at once, and taken back."""

import asyncio

import pytest

from noc_app.config.config_file import ChangedMeanwhile
from noc_app.config.form import Kind
from noc_app.config.load import load
from noc_app.connectors.catalog import MODELS
from noc_app.engine.configuring import Configuring
from noc_app.model import ConfigError
from tests.tools.seat import CONFIGURATION, Seat


@pytest.fixture
def seat(tmp_path):
    return Seat(tmp_path / "noc-app.yaml")


@pytest.fixture
def config(seat):
    return Configuring(seat)


def stated(config, *path):
    return next(one for one in config.stated() if one.setting.path == path)


def test_a_setting_is_told_with_its_value_its_default_and_its_place(config):
    found = stated(config, "wall", "dwell")
    assert (found.setting.value, found.setting.default, found.source) == ("45s", "30s", "noc-app.yaml:11")
    assert (found.setting.section, found.setting.title, found.setting.help) == (
        "The wall display",
        "Dwell",
        "how long a page is shown",
    )


def test_a_setting_that_is_not_written_has_its_default_and_no_place(config):
    found = stated(config, "desk", "text_scale")
    assert (found.setting.text, found.source, found.setting.kind) == ("1.0", "", Kind.NUMBER)


def test_the_key_of_a_file_is_named_as_it_is_written(config):
    assert stated(config, "ack", "for").setting.default == "30m"


def test_what_no_form_serves_is_shown_as_it_is_written(config):
    found = stated(config, "targets").setting
    assert (found.kind, found.line) == (Kind.YAML, 2)
    assert found.lines == tuple(CONFIGURATION.splitlines()[1:3])


def test_a_change_is_written_with_every_comment_and_used(seat, config):
    asyncio.run(config.change(("desk", "theme"), "light"))
    assert seat.given.read_text() == CONFIGURATION.replace("dark ", "light ")
    assert seat.loaded.settings.desk.theme == "light"


def test_what_is_not_valid_is_refused_in_the_loaders_words_and_changes_nothing(seat, config):
    with pytest.raises(
        ConfigError, match="^must be one of 'system', 'dark', 'light', 'high-contrast-dark', 'high-contrast-light'$"
    ):
        asyncio.run(config.change(("desk", "theme"), "purple"))
    assert seat.given.read_text() == CONFIGURATION
    assert seat.reloads == 0


def test_what_makes_something_else_wrong_is_refused_with_its_place(config):
    with pytest.raises(ConfigError, match="there is no page 'nowhere'"):
        asyncio.run(config.change(("wall", "pages"), ["nowhere"]))


def test_a_fault_that_was_there_before_stops_no_other_change(tmp_path):
    seat = Seat(tmp_path / "noc-app.yaml", CONFIGURATION + "rules:\n  - {id: x}\n")
    config = Configuring(seat)
    asyncio.run(config.change(("wall", "name"), "west"))
    assert seat.loaded.settings.wall.name == "west"


def test_a_value_that_was_wrong_is_told_and_not_replaced_by_one_that_is_as_wrong(tmp_path):
    seat = Seat(tmp_path / "noc-app.yaml", CONFIGURATION.replace("0.5", "loud"))
    config = Configuring(seat)
    assert "must be a number" in stated(config, "desk", "sound", "volume").problem
    with pytest.raises(ConfigError, match="must be a number"):
        asyncio.run(config.change(("desk", "sound", "volume"), "louder"))
    asyncio.run(config.change(("desk", "sound", "volume"), 0.9))
    assert stated(config, "desk", "sound", "volume").problem == ""


def test_a_reset_removes_the_key_and_tables_that_it_leaves_empty(seat, config):
    asyncio.run(config.reset(("desk", "sound", "volume")))
    assert seat.given.read_text() == CONFIGURATION.replace("  sound:\n    volume: 0.5\n", "")


def test_several_changes_are_taken_back_one_by_one(seat, config):
    asyncio.run(config.change(("desk", "theme"), "light"))
    asyncio.run(config.change(("wall", "name"), "west"))
    asyncio.run(config.undo())
    assert seat.loaded.settings.wall.name == ""
    asyncio.run(config.undo())
    assert (seat.given.read_text(), config.steps) == (CONFIGURATION, 0)


def test_what_somebody_else_wrote_meanwhile_is_taken_in_before_anything_is_written(seat, config):
    seat.given.write_text("# theirs\n" + CONFIGURATION)
    with pytest.raises(ChangedMeanwhile):
        asyncio.run(config.change(("wall", "name"), "west"))
    asyncio.run(config.take_in())
    asyncio.run(config.change(("wall", "name"), "west"))
    assert seat.given.read_text() == "# theirs\n" + CONFIGURATION + "  name: west\n"


def test_a_save_that_the_program_has_taken_over_is_in_the_form_at_once(seat, config):
    seat.given.write_text(CONFIGURATION.replace("45s", "60s"))
    asyncio.run(seat.reload())
    assert stated(config, "wall", "dwell").setting.value == "60s"


def test_where_only_the_shipped_example_is_the_first_change_makes_a_file_of_the_users_own(tmp_path, monkeypatch):
    monkeypatch.setenv("NOC_APP_CONFIG_DIR", str(tmp_path / "own"))
    monkeypatch.delenv("NOC_APP_CONFIG", raising=False)
    monkeypatch.setattr("noc_app.config.load.SYSTEM_FILE", tmp_path / "none")
    seat = Seat(tmp_path / "unused.yaml")
    seat.given = None
    asyncio.run(seat.reload())
    config = Configuring(seat)
    asyncio.run(config.change(("wall", "name"), "west"))
    assert seat.loaded.path == tmp_path / "own" / "noc-app.yaml" == config.path
    assert seat.loaded.settings.wall.name == "west"
    assert {t.id for t in seat.loaded.targets} == {t.id for t in load(None, MODELS).targets}


def test_every_setting_can_be_stated(config):
    assert len({one.setting.path for one in config.stated()}) == len(config.stated()) > 50
