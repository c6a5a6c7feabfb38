"""Starting on a machine where something is missing: it is said in words, and the rest runs."""

import asyncio
import os
import subprocess
import sys
from contextlib import suppress

import pytest

from noc_app.config.load import load
from noc_app.config.places import data_dir
from noc_app.connectors.catalog import MODELS
from noc_app.engine.assembly import assembled, setup_of
from noc_app.engine.journals import JOURNAL_FILE
from noc_app.model import UNDO_S, ConfigError, Health
from tests.tools.engine import until

HERE = "targets:\n  - {id: here, kind: host, every: 1s}\n"
SECRET = "S3CR3T-canary-91"


@pytest.fixture
def config(tmp_path):
    def write(text):
        path = tmp_path / "noc-app.yaml"
        path.write_text(text)
        return path

    return write


async def run_until(path, condition):
    """Run the assembled board until `condition(parts)`; return its parts."""
    async with assembled(path) as parts:
        task = asyncio.create_task(parts.engine.run())
        await until(lambda: condition(parts), seconds=10)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    return parts


def live(parts):
    return parts.engine.board.targets["here"].health is Health.LIVE


async def test_a_missing_secret_makes_one_target_misconfigured_and_names_the_variable(config, monkeypatch):
    monkeypatch.delenv("PROM_TOKEN", raising=False)
    entry = "  - {id: p, kind: prometheus, url: 'http://127.0.0.1:9', auth: {bearer: {env: PROM_TOKEN}}}\n"
    parts = await run_until(config(HERE + entry), live)
    found = parts.engine.board.targets["p"]
    assert (found.health, "PROM_TOKEN is not set" in found.error) == (Health.MISCONFIGURED, True)


async def test_a_bad_target_is_shown_as_misconfigured_beside_the_others(config):
    parts = await run_until(config(HERE + "  - {id: p, kind: prometheu}\n"), live)
    found = parts.engine.board.targets["p"]
    assert (found.health, "did you mean prometheus?" in found.error) == (Health.MISCONFIGURED, True)


async def test_a_host_that_cannot_be_reached_does_not_hold_up_the_others(config):
    entry = "  - {id: p, kind: prometheus, url: 'http://127.0.0.1:9', every: 1s}\n"
    parts = await run_until(config(HERE + entry), lambda p: live(p) and p.engine.board.targets["p"].error)
    assert parts.engine.board.targets["p"].error == "connection refused"


async def test_an_empty_catalogue_file_is_said_and_the_shipped_signals_stay(config, tmp_path):
    (tmp_path / "mine.yaml").write_text("")
    parts = await run_until(config(HERE + "signals: [mine.yaml]\n"), live)
    assert any("mine.yaml" in note for note in parts.engine.board.notes)
    assert parts.engine.board.catalogue


async def test_a_damaged_journal_is_set_aside_and_said(config):
    data_dir().mkdir(parents=True)
    (data_dir() / JOURNAL_FILE).write_text("this is no database")
    parts = await run_until(config(HERE), live)
    assert parts.journal is not None
    assert parts.engine.board.notes
    assert [p for p in data_dir().iterdir() if "broken" in p.name]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere; the live stage runs this as another user")
async def test_a_home_that_cannot_be_written_costs_the_acknowledgements_and_nothing_else(config, tmp_path, monkeypatch):
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    monkeypatch.setenv("NOC_APP_DATA_DIR", str(locked / "data"))
    parts = await run_until(config(HERE), live)
    assert parts.journal is None
    assert "Nothing can be acknowledged" in parts.engine.board.notes[0]


async def test_a_journal_in_a_place_that_is_no_folder_costs_the_acknowledgements_and_nothing_else(config, tmp_path):
    (tmp_path / "file").write_text("")
    parts = await run_until(config(HERE + "journal: file/journal.db\n"), live)
    assert parts.journal is None
    assert "Nothing can be acknowledged" in parts.engine.board.notes[0]


async def test_asking_about_one_target_leaves_the_others_in_because_they_may_know_the_same_alert(config):
    path = config(HERE + "  - {id: other, kind: host}\n")
    async with assembled(path, about=["here", "board"]) as parts:
        assert [t.id for t in parts.targets] == ["here", "other"]


async def test_asking_for_a_target_that_is_not_there_names_those_that_are(config):
    with pytest.raises(ConfigError, match="known targets: here"):
        async with assembled(config(HERE), about=["nobody"]):
            pass


async def test_a_secret_is_in_no_log_line_whatever_happens(config, monkeypatch, caplog):
    caplog.set_level("DEBUG")
    monkeypatch.setenv("PROM_TOKEN", SECRET)
    entry = "  - {id: p, kind: prometheus, url: 'http://127.0.0.1:9', every: 1s, auth: {bearer: {env: PROM_TOKEN}}}\n"
    await run_until(config(HERE + entry), lambda p: p.engine.board.targets["p"].error)
    assert SECRET not in caplog.text


@pytest.mark.parametrize("command", ["collect", "act", "check", "doctor", "schema"])
def test_the_headless_commands_never_load_qt(command):
    code = f"import sys, noc_app.cli.{command}; print([m for m in sys.modules if m.startswith(('PySide6', 'qasync'))])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


@pytest.mark.parametrize(("written", "times"), [("", 1), ("desk: {time_limits: 5}\n", 5)])
def test_the_engine_holds_for_an_undo_as_long_as_the_desk_offers_it(config, written, times):
    assert setup_of(load(config(HERE + written), MODELS)).undo_s == times * UNDO_S
