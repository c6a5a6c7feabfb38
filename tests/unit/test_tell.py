"""`noc-app notify`, and who tells: a desk and a collector without an end, never a wall."""

import pytest
import yaml

from noc_app.cli.main import main
from noc_app.engine.assembly import assembled
from tests.tools.hostile import answer, hostile_in_a_thread

TARGET = {"id": "this-machine", "kind": "host"}


@pytest.fixture
def configured(tmp_path, monkeypatch):
    def write(address="https://hooks.example/x", **more):
        monkeypatch.setenv("HOOK", address)
        notify = {"places": [{"id": "hook", "webhook": {"address": {"env": "HOOK"}}}], **more}
        file = tmp_path / "noc-app.yaml"
        file.write_text(
            yaml.safe_dump({"targets": [TARGET], "notify": notify, "journal": str(tmp_path / "journal.db")})
        )
        return file

    return write


def test_a_test_message_goes_to_every_place(configured, capsys):
    with hostile_in_a_thread({("POST", "/hook"): lambda asked: answer(200, b"ok")}) as server:
        assert main(["--config", str(configured(f"{server.url}/hook")), "notify"]) == 0
        (asked,) = server.asked
    assert b'"event":"test"' in asked.body
    assert capsys.readouterr().out == "hook: sent\n"


def test_a_place_that_refuses_is_said_without_its_address(configured, capsys):
    with hostile_in_a_thread({}) as server:
        assert main(["--config", str(configured(f"{server.url}/sEcReTpAtH")), "notify", "hook"]) == 1
    said = capsys.readouterr().err
    assert "hook: request refused (404" in said
    assert "sEcReT" not in said


def test_a_place_that_is_not_there_is_a_mistake_of_the_command(configured, capsys):
    assert main(["--config", str(configured()), "notify", "chat"]) == 2
    assert "there is no place 'chat'; places: hook" in capsys.readouterr().err


def test_a_rule_that_is_not_understood_is_found_before_the_night(configured, capsys):
    file = configured(rules=[{"when": "severity>", "to": ["hook"]}])
    assert main(["--config", str(file), "check"]) == 2
    assert "is not understood and tells nobody" in capsys.readouterr().out


async def test_a_desk_tells(configured):
    async with assembled(configured(), tells=True) as parts:
        assert parts.engine._desks.notifier is not None


@pytest.mark.parametrize("who", [{"may_act": False, "tells": True}, {}])
async def test_a_wall_never_tells_and_neither_does_a_single_command(configured, who):
    async with assembled(configured(), **who) as parts:
        assert parts.engine._desks.notifier is None


async def test_without_a_journal_nobody_is_told_and_the_board_says_so(configured, tmp_path):
    (tmp_path / "journal.db").mkdir()  # a folder is no journal
    async with assembled(configured(), tells=True) as parts:
        assert any("nobody is told" in note for note in parts.engine.board.notes)
