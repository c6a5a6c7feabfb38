"""What the journal promises while the disk, a lock or another program is against it."""

import asyncio
import multiprocessing
import os
import resource
import sqlite3
from contextlib import closing

import pytest
from journal_cases import KEY, NOW, event, request

from noc_app.journal import actions
from noc_app.journal import journal as journal_module
from noc_app.journal.database import connect
from noc_app.journal.journal import open_journal
from noc_app.journal.ledger import Ledger
from noc_app.model import JournalError, Outcome, Verb
from tests.tools.faults import BROKEN_DISK, Faults

EVERY_N = 80  # more operations than any one call needs


def stored(path):
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {
            "intents": connection.execute("SELECT * FROM intent ORDER BY id").fetchall(),
            "events": connection.execute("SELECT * FROM alert_event ORDER BY id").fetchall(),
            "episodes": connection.execute("SELECT * FROM episode").fetchall(),
        }


def ledger_with(faults, path):
    return Ledger(path, lambda: NOW, 1e9, faults.connect)


OPERATIONS = {
    "add_intent": lambda ledger: ledger.add_intent(request("new")),
    "add_intents": lambda ledger: ledger.write(actions.add_all, [request("b"), request("c", verb=Verb.SEE)]),
    "claim": lambda ledger: ledger.write(actions.claim, "old", NOW + 1),
    "set_outcome": lambda ledger: ledger.set_outcome("old", Outcome.SENT, reason="", ref="7", at=NOW + 1),
    "write_events": lambda ledger: ledger.write_events([event(), event("resolved", NOW + 1), event(starts_at=NOW)]),
}


@pytest.fixture
def before_and_after(tmp_path):
    """Return a function that says what is stored before and after an operation that nothing disturbs."""

    def found(operation):
        path = tmp_path / "undisturbed" / "journal.db"
        ledger = ledger_with(Faults(), path)
        ledger.add_intent(request("old"))
        before = stored(path)
        operation(ledger)
        after = stored(path)
        ledger.close()
        return before, after

    return found


@pytest.mark.parametrize("after", [False, True], ids=["not done", "done, then failed"])
@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_that_fails_anywhere_happened_or_did_not_and_works_the_next_time(
    tmp_path, before_and_after, name, after
):
    operation = OPERATIONS[name]
    allowed = before_and_after(operation)
    disturbed = []
    for nth in range(1, EVERY_N):
        path, faults = tmp_path / str(nth) / "journal.db", Faults()
        ledger = ledger_with(faults, path)
        ledger.add_intent(request("old"))
        faults.arm(nth, after=after)
        try:
            operation(ledger)
        except JournalError as error:
            disturbed.append((ledger.fault, str(error)))
        struck = faults.struck
        faults.arm(0)
        assert stored(path) in allowed, f"between before and after, when operation {nth} failed"
        ledger.add_intent(request("later"))
        assert ledger.fault == ""
        ledger.close()
        if not struck:
            break
    assert not struck, "EVERY_N is too small"
    assert len(disturbed) >= 3
    assert all(fault == words for fault, words in disturbed)


def test_an_opening_that_fails_anywhere_is_an_error_and_the_next_one_works(tmp_path):
    refused = []
    for nth in range(1, EVERY_N):
        path, faults = tmp_path / str(nth) / "journal.db", Faults()
        faults.arm(nth)
        try:
            ledger_with(faults, path).close()
        except JournalError as error:
            refused.append(str(error))
        struck = faults.struck
        faults.arm(0)
        ledger = ledger_with(faults, path)
        assert (ledger.add_intent(request()).id, ledger.notes) == ("a", ())
        ledger.close()
        if not struck:
            break
    assert not struck, "EVERY_N is too small"
    assert len(refused) > 10
    assert all(BROKEN_DISK in words for words in refused)


KILLED = 9


def exit_code_of_opening(path, nth):
    """Open `path` for the first time in a process that ends at its `nth` operation; 0 if it got to the end."""
    child = os.fork()
    if not child:
        faults = Faults(lambda: os._exit(KILLED))
        faults.arm(nth)
        ledger_with(faults, path).close()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_program_killed_anywhere_in_its_first_start_leaves_a_journal_that_opens(tmp_path):
    codes = []
    for nth in range(1, EVERY_N):
        path = tmp_path / str(nth) / "journal.db"
        codes.append(exit_code_of_opening(path, nth))
        ledger = Ledger(path, lambda: NOW, 1e9)
        assert (ledger.add_intent(request()).id, ledger.notes) == ("a", ())
        ledger.close()
        if codes[-1] == 0:
            break
    assert codes == [KILLED] * (len(codes) - 1) + [0]
    assert len(codes) > 10


@pytest.fixture
def file_size_limit():
    """Return a function that limits how long any file may become, in bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


async def test_a_disk_that_fails_in_the_middle_of_a_write_refuses_and_recovers(tmp_path, file_size_limit):
    async with await open_journal(tmp_path / "journal.db") as journal:
        await journal.add_intent(request())
        file_size_limit((tmp_path / "journal.db-wal").stat().st_size + 6000)
        with pytest.raises(JournalError, match="acknowledgements are refused"):
            await journal.add_intent(request("too big", comment="x" * 8000))
        assert "acknowledgements are refused" in journal.fault
        assert [i.id for i in await journal.unfinished()] == ["a"]
        file_size_limit(resource.RLIM_INFINITY)
        await journal.add_intent(request("b"))
        assert ([i.id for i in await journal.unfinished()], journal.fault) == (["a", "b"], "")


async def test_a_request_that_is_known_already_says_nothing_about_the_disk(journal, disk):
    await journal.add_intent(request())
    await fill_up(journal, disk)
    await journal.add_intent(request())
    assert journal.fault.startswith("disk full")


class SmallDisk:
    """A disk that can be filled up and emptied."""

    def __init__(self):
        self.connection = None

    def connect(self, path):
        self.connection = connect(path)
        return self.connection

    def fill(self):
        self.connection.execute("PRAGMA max_page_count = 1")  # the least that SQLite allows is what is in use

    def free(self):
        self.connection.execute("PRAGMA max_page_count = 1000000")


async def fill_up(journal, disk):
    """Write until the disk is full."""
    disk.fill()

    async def write():
        for n in range(1000):
            await journal.add_intent(request(f"filler {n}", comment="x" * 8000))

    with pytest.raises(JournalError, match="disk full: acknowledgements are refused; free space in"):
        await write()


@pytest.fixture
def disk():
    return SmallDisk()


@pytest.fixture
async def journal(tmp_path, disk):
    async with await open_journal(tmp_path / "journal.db", clock=lambda: NOW, connect=disk.connect) as opened:
        yield opened


async def test_a_full_disk_refuses_requests_visibly_and_reading_goes_on(journal, disk):
    await journal.add_intent(request())
    await fill_up(journal, disk)
    assert journal.fault.startswith("disk full")
    assert "a" in {i.id for i in await journal.unfinished()}
    assert "a" in {i.id for i in await journal.standing()}


async def test_when_the_disk_has_room_again_requests_are_taken_without_a_restart(journal, disk):
    await fill_up(journal, disk)
    disk.free()
    await journal.add_intent(request())
    assert journal.fault == ""


async def test_the_fault_goes_away_by_itself_when_the_disk_has_room_again(journal, disk):
    await fill_up(journal, disk)
    disk.free()
    await journal.changed_elsewhere()
    assert journal.fault == ""


async def test_events_wait_for_a_full_disk_and_are_written_in_order_when_there_is_room(journal, disk):
    await fill_up(journal, disk)
    waiting = [event(at=NOW + n, title="x" * 8000) for n in range(20)]
    await journal.record(waiting)
    assert await journal.history(KEY, 100) == ()
    assert journal.fault.startswith("disk full")
    disk.free()
    await journal.changed_elsewhere()
    assert [e.at for e in await journal.history(KEY, 100)] == [e.at for e in reversed(waiting)]
    assert journal.fault == ""


async def test_events_beyond_what_can_wait_are_counted_and_said(journal, disk, monkeypatch):
    monkeypatch.setattr(journal_module, "QUEUE_LIMIT", 10)
    await fill_up(journal, disk)
    await journal.record([event(title="x" * 8000) for _ in range(25)])
    await journal.unfinished()
    assert journal.fault.endswith("; 15 alert events were lost")


async def test_what_still_could_not_be_written_at_the_end_is_said(tmp_path, disk, caplog):
    async with await open_journal(tmp_path / "journal.db", connect=disk.connect) as journal:
        await fill_up(journal, disk)
        await journal.record([event(title="x" * 8000) for _ in range(9)])
    assert "9 alert events were lost: disk full" in caplog.text


async def test_a_request_does_not_wait_for_a_flood_of_events(journal, monkeypatch):
    monkeypatch.setattr(journal_module, "BATCH", 1)
    await journal.record([event(at=NOW + n) for n in range(200)])
    await journal.add_intent(request())
    assert len(journal._waiting) > 100


async def test_a_program_that_holds_the_file_too_long_is_named_as_the_trouble(tmp_path):
    path = tmp_path / "journal.db"

    def impatient(path):
        connection = connect(path)
        connection.execute("PRAGMA busy_timeout = 10")
        return connection

    async with await open_journal(path, connect=impatient) as journal:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(JournalError, match="another program holds the journal"):
                await journal.add_intent(request())
            assert await journal.unfinished() == ()
        await journal.add_intent(request())
        assert journal.fault == ""


def write_many(path, name, count):
    async def write():
        async with await open_journal(path) as journal:
            for n in range(count):
                await journal.add_intent(request(f"{name} {n}"))
                await journal.record([event(by=name)])

    asyncio.run(write())


def test_two_programs_that_write_at_once_lose_nothing(tmp_path):
    path, spawn = tmp_path / "journal.db", multiprocessing.get_context("spawn")
    programs = [spawn.Process(target=write_many, args=(path, name, 500)) for name in ("desk", "wall")]
    for program in programs:
        program.start()
    for program in programs:
        program.join()
    assert [p.exitcode for p in programs] == [0, 0]
    found = stored(path)
    assert (len(found["intents"]), len(found["events"])) == (1000, 1000)


async def test_a_number_that_no_database_takes_is_refused_in_words(journal):
    with pytest.raises(JournalError, match="NOT NULL constraint failed"):
        await journal.add_intent(request(until=float("nan")))
    assert journal.fault == ""  # the disk is well
