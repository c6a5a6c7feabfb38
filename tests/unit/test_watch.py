"""Hot reload: saving is enough, in whatever way an editor saves."""

import asyncio
import os
import sys
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from watchfiles import awatch

from noc_app.config.watch import changes
from noc_app.engine.assembly import assembled, reload_on_save
from tests.tools.engine import until


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "noc-app.yaml"
    path.write_text("targets:\n  - {id: one, kind: host}\n")
    return path


@asynccontextmanager
async def counting(path):
    seen = []

    async def count():
        async for _ in changes([path]):
            seen.append(1)  # noqa: PERF401 - the list is looked at meanwhile

    task = asyncio.create_task(count())
    await asyncio.sleep(0.3)  # the watcher needs a moment to be set up by the system
    try:
        yield seen
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_a_save_is_noticed(file):
    async with counting(file) as seen:
        file.write_text("x")
        await until(lambda: seen, seconds=5)


async def test_an_editor_that_replaces_the_file_is_noticed_each_time(file):
    async with counting(file) as seen:
        for place in range(2):
            fresh = file.with_suffix(".tmp")
            fresh.write_text(str(place))
            fresh.replace(file)
            await until(lambda: len(seen) > place, seconds=5)  # noqa: B023


async def test_other_files_in_the_folder_are_none_of_our_business(file):
    async with counting(file) as seen:
        file.with_name("other.yaml").write_text("x")
        await asyncio.sleep(0.8)
        assert seen == []


def watches():
    """How many files and folders the system watches for us."""
    told = [f.read_text() for f in Path("/proc/self/fdinfo").iterdir() if f.exists()]
    return max(text.count("inotify wd:") for text in told)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux says what is watched")
async def test_folders_below_are_not_watched_so_that_one_that_may_not_be_read_ends_nothing(file):
    for place in range(20):
        (file.parent / f"below-{place}").mkdir()
    async with counting(file):
        assert watches() == 1


async def test_where_the_system_does_not_tell_the_file_is_looked_at(file, monkeypatch, caplog):
    def refusing(*folders, force_polling=False, **more):
        if not force_polling:
            raise OSError(28, "OS file watch limit reached")
        return awatch(*folders, force_polling=True, **{**more, "poll_delay_ms": 50})

    monkeypatch.setattr("noc_app.config.watch.awatch", refusing)
    async with counting(file) as seen:
        file.write_text("targets: []")
        os.utime(file, (2e9, 2e9))  # what is looked at is told apart by whole seconds
        await until(lambda: seen, seconds=10)
    assert "every two seconds" in caplog.text


async def test_a_saved_configuration_is_taken_over_and_a_broken_one_changes_nothing_but_the_notes(file):
    async with assembled(file) as parts:
        task = asyncio.create_task(reload_on_save(parts))
        await asyncio.sleep(0.3)
        file.write_text("targets:\n  - {id: one, kind: host}\n  - {id: two, kind: host}\n")
        await until(lambda: "two" in parts.engine.board.targets, seconds=5)
        file.write_text("targets: [")
        await until(lambda: any("is not used" in note for note in parts.engine.board.notes), seconds=5)
        assert "two" in parts.engine.board.targets
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
