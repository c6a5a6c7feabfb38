"""A journal whose file was damaged, emptied, replaced or belongs to somebody else."""

import os
import random
import sqlite3
import stat
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from journal_cases import KEY, NOW, event, request

from noc_app.journal.database import SCHEMA
from noc_app.journal.journal import open_journal
from noc_app.journal.ledger import Ledger
from noc_app.model import JournalError, Outcome

ORDINARY_USER = 65534


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.db"


async def written(path, count=200):
    """Leave a journal with a confirmed acknowledgement and some history, and its backup."""
    async with await open_journal(path) as journal:
        await journal.add_intent(request("kept", outcome=Outcome.CONFIRMED, until=4e9))
        await journal.record([event(at=NOW + n, title=f"event {n}") for n in range(count)])


def zeroed_header(content):
    return bytes(100) + content[100:]


def truncated(content):
    return content[: len(content) // 2 + 17]


def one_percent_random(content):
    chance, damaged = random.Random(7), bytearray(content)
    for place in chance.sample(range(len(damaged)), len(damaged) // 100):
        damaged[place] = chance.randrange(256)
    return bytes(damaged)


def a_text(content):
    return b"targets:\n  - id: prom-1\n" * 400


def empty(content):
    return b""


def only_a_header(content):
    return content[:100]


def a_wrong_word_in_a_request(content):
    return content.replace(b"acknowledge", b"acXnowledge")


DAMAGES = [zeroed_header, truncated, one_percent_random, a_text, empty, only_a_header, a_wrong_word_in_a_request]


@pytest.mark.parametrize("damage", DAMAGES)
async def test_a_damaged_file_is_set_aside_the_backup_restored_and_both_are_said(path, damage):
    await written(path)
    broken = damage(path.read_bytes())
    path.write_bytes(broken)
    async with await open_journal(path) as journal:
        assert [i.id for i in await journal.standing()] == ["kept"]
        assert len(await journal.history(KEY, 1000)) == 200
        await journal.add_intent(request())
        trouble, restored = journal.notes
    [aside] = path.parent.glob("journal.db.broken-*Z")
    assert aside.read_bytes() == broken
    assert stat.S_IMODE(aside.stat().st_mode) & 0o077 == 0
    assert str(aside) in trouble
    assert "restored" in restored


@pytest.mark.parametrize("damage", DAMAGES)
async def test_without_a_backup_a_damaged_file_is_set_aside_and_the_loss_is_said(path, damage):
    await written(path)
    path.with_name("journal.db.backup").unlink()
    path.write_bytes(damage(path.read_bytes()))
    async with await open_journal(path) as journal:
        assert await journal.standing() == ()
        await journal.add_intent(request())
        assert "acknowledgements held here are lost" in journal.notes[-1]
    assert len(list(path.parent.glob("journal.db.broken-*"))) == 1


async def test_a_damaged_backup_is_not_restored(path):
    await written(path)
    for file in (path, path.with_name("journal.db.backup")):
        file.write_bytes(zeroed_header(file.read_bytes()))
    async with await open_journal(path) as journal:
        assert "the backup is damaged" in journal.notes[-1]
        await journal.add_intent(request())


async def test_a_file_that_vanished_is_restored(path):
    await written(path)
    path.unlink()
    async with await open_journal(path) as journal:
        assert [i.id for i in await journal.standing()] == ["kept"]
        assert "gone although it was in use" in journal.notes[0]


async def test_a_first_start_has_nothing_to_say(path):
    async with await open_journal(path) as journal:
        assert journal.notes == ()


async def test_a_first_start_that_was_killed_has_nothing_to_say(path):
    path.touch()
    async with await open_journal(path) as journal:
        assert journal.notes == ()
        await journal.add_intent(request())


async def test_two_damages_in_one_second_are_both_kept(path):
    for _ in range(2):
        await written(path)
        path.write_bytes(b"x" * 5000)
        await (await open_journal(path, clock=lambda: NOW)).close()
    assert len(list(path.parent.glob("journal.db.broken-*"))) == 2


async def test_a_board_that_runs_goes_on_when_its_file_is_damaged(path):
    await written(path)
    async with await open_journal(path) as journal:
        with path.open("r+b") as file:  # in place: the board has this very file open
            file.write(bytes(path.stat().st_size))
        with pytest.raises(JournalError):
            await journal.unfinished()
        assert journal.fault
        await journal.add_intent(request())
        assert {i.id for i in await journal.unfinished()} == {"a"}
        assert journal.fault == ""
        assert "restored" in journal.notes[-1]


async def test_a_board_that_runs_does_not_write_into_a_file_that_was_removed(path):
    async with await open_journal(path) as journal:
        await journal.add_intent(request("before"))
        for file in path.parent.glob("journal.db*"):
            file.unlink()
        await journal.add_intent(request("after"))
        async with await open_journal(path) as other:
            assert [i.id for i in await other.unfinished()] == ["after"]


async def test_a_board_notices_that_another_program_restored_the_file(path):
    await written(path)
    async with await open_journal(path) as journal:
        await journal.changed_elsewhere()
        await journal.add_intent(request("late"))
        path.rename(path.with_name("elsewhere"))
        async with await open_journal(path) as other:
            await other.add_intent(request("new"))
        assert await journal.changed_elsewhere()
        assert [i.id for i in await journal.unfinished()] == ["new"]


async def test_a_file_of_a_newer_version_is_refused_and_left_alone(path):
    await written(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA + 6}")
    before = path.read_bytes()
    with pytest.raises(JournalError, match=f"newer version .schema {SCHEMA + 6}, this program knows {SCHEMA}"):
        await open_journal(path)
    assert path.read_bytes() == before


async def test_the_database_of_another_program_is_refused_and_left_alone(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
    before = path.read_bytes()
    with pytest.raises(JournalError, match="another program; name another file under `journal:`"):
        await open_journal(path)
    assert path.read_bytes() == before


async def test_a_path_below_a_file_is_refused_with_the_fix(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(JournalError, match=r"cannot be made .*; make it writable for this user, or name another file"):
        await open_journal(tmp_path / "file" / "journal.db")


async def test_a_folder_in_the_place_of_the_file_is_refused_with_the_fix(path):
    path.mkdir()
    with pytest.raises(JournalError, match="not a file that can be written; make it writable"):
        await open_journal(path)


@pytest.fixture
def folder():
    """Return a folder that every user may reach, unlike those below the folder of the tests."""
    with tempfile.TemporaryDirectory() as made:
        Path(made).chmod(0o755)
        yield Path(made)
        Path(made).chmod(0o755)


def opened_by_an_ordinary_user(path):
    """Open `path` as somebody to whom permissions apply, unlike root; return the error's words or "opened"."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        if not os.getuid():
            os.setgid(ORDINARY_USER)
            os.setuid(ORDINARY_USER)
        os.write(writing, words_of_opening(path).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        said = answer.read()
    os.waitpid(child, 0)
    return said


def words_of_opening(path):
    try:
        Ledger(path, lambda: NOW, 1e9).close()
    except JournalError as error:
        return str(error)
    return "opened"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_read_only_folder_is_refused_with_the_fix(folder):
    folder.chmod(0o555)
    words = opened_by_an_ordinary_user(folder / "journal.db")
    assert words.startswith(f"no journal: {folder} is not writable; make it writable for this user")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_home_that_cannot_be_made_is_refused_with_the_fix(folder):
    folder.chmod(0o555)
    words = opened_by_an_ordinary_user(folder / "noc-app" / "journal.db")
    assert words.startswith(f"no journal: {folder / 'noc-app'} cannot be made")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_read_only_file_is_refused_with_the_fix(folder):
    folder.chmod(0o777)
    (folder / "journal.db").touch(0o444)
    words = opened_by_an_ordinary_user(folder / "journal.db")
    assert words.startswith(f"no journal: {folder / 'journal.db'} is not a file that can be written")
