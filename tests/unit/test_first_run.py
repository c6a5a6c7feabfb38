"""The first run writes down what was chosen and nothing else; skipping all of it changes nothing."""

import argparse

import pytest

from noc_app.cli import first, screen
from noc_app.config.keeping import shipped_default
from noc_app.config.load import load
from noc_app.config.settings import Settings
from noc_app.connectors.catalog import MODELS
from noc_app.engine.assembly import assembled
from noc_app.gui.first import FILE, OVER, keep, was_there
from noc_app.ui.first.state import Begun, FirstRun, Step
from noc_app.ui.wall.memory import Memory


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A user for whom nothing is configured, with a screen."""
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"NOC_APP_{name}_DIR", str(tmp_path / name.lower()))
        (tmp_path / name.lower()).mkdir()
    for name in ("NOC_APP_CONFIG", "NOC_APP_STARTED_AGAIN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("noc_app.config.load.SYSTEM_FILE", tmp_path / "none.yaml")
    monkeypatch.setenv("DISPLAY", ":99")
    return tmp_path


def asked(**given):
    usual = {"usual": True, "config": None, "safe": False, "command": "desk", "both": False}
    return argparse.Namespace(**{**usual, **given})


def steps(run):
    found = []
    while run.step is not None:
        found.append(run.step)
        run.step = run.after
    return found


def test_there_are_five_steps_and_a_demo_needs_no_target():
    assert steps(FirstRun()) == list(Step)
    assert steps(FirstRun(demo=True)) == [Step.LOOK, Step.ROLE, Step.DATA, Step.WALL]
    assert FirstRun(step=Step.WALL, demo=True).before is Step.DATA


def test_skipping_everything_writes_nothing_and_goes_to_the_desk(home):
    run = FirstRun()
    keep(shipped_default(), run)
    assert (dict(run.edits), run.begun) == ({}, Begun("desk", demo=False))
    assert list((home / "config").iterdir()) == []


def test_what_was_chosen_is_in_the_users_own_configuration(home):
    run = FirstRun(diagonal="55", distance="6,5")
    run.choose(("desk", "theme"), "light")
    run.choose(("start",), "both")
    keep(shipped_default(), run)
    loaded = load(home / "config" / "noc-app.yaml", MODELS)
    assert loaded.problems == ()
    settings = loaded.settings
    assert (settings.desk.theme, settings.wall.theme, settings.start) == ("light", "light", "both")
    assert settings.wall.density == run.density != ""
    assert [t.id for t in loaded.targets] == ["this-machine", "self-check"]


def test_a_theme_that_follows_the_desktop_is_none_for_a_wall():
    run = FirstRun()
    run.choose(("desk", "theme"), "system")
    assert dict(run.edits) == {("desk", "theme"): "system"}


@pytest.mark.parametrize(
    ("diagonal", "distance", "problem"),
    [("", "", ""), ("55", "", ""), ("wide", "6", "diagonal"), ("55", "0", "distance"), ("55", "nan", "distance")],
)
def test_a_size_that_cannot_be_meant_is_named(diagonal, distance, problem):
    run = FirstRun(diagonal=diagonal, distance=distance)
    assert run.size_problem == problem
    assert run.density == ""


def test_what_cannot_be_written_stops_nothing(home, caplog):
    (home / "config" / "noc-app.yaml").mkdir()
    run = FirstRun()
    run.choose(("start",), "wall")
    keep(shipped_default(), run)
    assert "is not kept" in caplog.text


def test_it_comes_once_where_nothing_is_configured(home):
    assert first.is_first(asked())
    Memory(home / "state" / FILE).write({OVER: {"over": True}})
    assert was_there()
    assert not first.is_first(asked())


def test_it_does_not_come_where_something_is_configured(home, monkeypatch):
    file = home / "config" / "noc-app.yaml"
    file.write_text("targets: []\n")
    assert not first.is_first(asked())
    file.unlink()
    assert not first.is_first(asked(config=file))
    assert not first.is_first(asked(safe=True))
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not first.is_first(asked())


@pytest.mark.parametrize(
    ("written", "command", "both"),
    [
        ("start: wall", "wall", False),
        ("start: both", "desk", True),
        ("start: desk", "desk", False),
        ("start: [x]", "desk", False),
        ("targets: [", "desk", False),
    ],
)
def test_without_a_command_opens_what_this_seat_is_for(home, monkeypatch, written, command, both):
    shown = []
    monkeypatch.setattr(screen, "run", lambda arguments: shown.append((arguments.command, arguments.both)) or 0)
    file = home / "mine.yaml"
    file.write_text(written)
    assert first.run(asked(config=file)) == 0
    assert first.run(asked(config=file, usual=False)) == 0
    assert shown == [(command, both), ("desk", False)]


def test_the_board_is_the_same_one_before_and_after_its_file_is_made(home):
    before = screen.board_of(asked())
    (home / "config" / "noc-app.yaml").write_text("targets: []\n")
    assert screen.board_of(asked()) == before


async def test_a_board_with_nothing_configured_says_so_until_something_is(home):
    async with assembled(None, unconfigured="nothing of yours") as parts:
        assert "nothing of yours" in parts.engine.board.notes
        file = home / "config" / "noc-app.yaml"
        file.write_text("targets:\n  - {id: here, kind: host}\n")
        await parts.use(file)
        assert "nothing of yours" not in parts.engine.board.notes


def test_every_edit_is_a_key_of_the_configuration():
    for where in (("start",), ("desk", "theme"), ("wall", "theme"), ("wall", "density")):
        assert where[0] in Settings.model_fields
