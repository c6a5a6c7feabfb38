"""Notes that persons write at a moment of a chart: for every desk, to be taken back, and nothing but notes."""

import asyncio
from dataclasses import replace

import pytest

from noc_app.engine.engine import Engine
from noc_app.engine.noting import AHEAD_S, MOST, WORDS_LIMIT, unfit
from noc_app.engine.reporting import made_report
from noc_app.journal.journal import Audit, open_journal
from noc_app.model import CommandError, JournalError, KeptNote
from tests.tools.engine import Clock, Played, PlayedOpener, Quietable, alert, running, standing, until


def note(now=1000.0, **other):
    usual = {"id": "n1", "by": "mara", "at": now, "words": "deploy 4.2 begun", "moment": now - 60.0}
    return KeptNote(**{**usual, "target": "a", "signal": "system.cpu.utilization", **other})


LABELLED = note(labels=(("host", "web-1"), ("region", "eu")))


async def test_a_note_survives_a_restart_with_who_when_and_what_it_is_about(tmp_path):
    path, session = tmp_path / "journal.db", Played()
    async with running({"a": session}, path=path) as engine:
        kept = replace(LABELLED, at=engine.board.clock(), moment=engine.board.clock() - 5.0)
        await engine.keep_note(kept)
        assert engine.board.kept_notes == (kept,)
    async with running({"a": session}, path=path) as engine:
        await until(lambda: engine.board.kept_notes)
        assert engine.board.kept_notes == (kept,)


async def test_a_note_is_told_to_the_other_programs_on_the_journal_and_its_end_too(tmp_path):
    path = tmp_path / "journal.db"
    async with running({"a": Played()}, path=path) as ours, running({"a": Played()}, path=path) as theirs:
        await ours.keep_note(replace(LABELLED, moment=ours.board.clock()))
        await until(lambda: theirs.board.kept_notes)
        assert (theirs.board.kept_notes[0].by, theirs.board.kept_notes[0].series) == ("mara", LABELLED.series)
        await ours.take_note_back("n1", by="mara")
        await until(lambda: not theirs.board.kept_notes)


async def test_it_is_taken_back_once_and_by_who_wrote_it(tmp_path):
    async with running({"a": Played()}, path=tmp_path / "journal.db") as engine:
        await engine.keep_note(note(engine.board.clock()))
        with pytest.raises(CommandError, match="only mara takes this note back"):
            await engine.take_note_back("n1", by="tom")
        assert engine.board.kept_notes
        await engine.take_note_back("n1", by="mara")
        assert engine.board.kept_notes == ()
        with pytest.raises(CommandError, match="taken back already"):
            await engine.take_note_back("n1", by="mara")


async def test_it_is_no_alert_in_no_count_in_no_report_and_no_vendor_hears_of_it(tmp_path):
    path, session = tmp_path / "journal.db", Quietable()
    session.answer = standing(alert("a", host="db-1"))
    async with running({"a": session}, path=path) as engine:
        await until(lambda: engine.board.picture().entries)
        now = engine.board.clock()
        before, revision = engine.board.snapshot().alerts, engine.board.alerts.revision
        counted = await report_until_written(engine, now)
        await engine.keep_note(note(now))
        polls = session.polls
        engine.hurry("a")
        await until(lambda: session.polls > polls)
        assert engine.board.snapshot().alerts == before
        assert (engine.board.alerts.revision, session.asked) == (revision, [])
        assert await engine._journal.unfinished() == ()
        assert await engine._journal.intents_between(now - 60.0, now + 60.0) == ()
        assert await made_report(engine._journal, now - 60.0, now + 60.0) == counted


async def report_until_written(engine, now):
    """Return the report of these minutes once the alert that stands is in the journal."""
    for _ in range(600):
        if await engine._journal.first_event_at() is not None:
            break
        await asyncio.sleep(0.005)
    return await made_report(engine._journal, now - 60.0, now + 60.0)


async def test_keeping_and_taking_back_are_in_the_audit_and_a_refusal_is_not(tmp_path):
    async with await open_journal(tmp_path / "journal.db", audit=Audit(key=b"k" * 32)) as journal:
        await journal.keep_note(LABELLED)
        await journal.keep_note(LABELLED)  # the answer was lost
        assert not await journal.take_note_back("n1", "tom", 1001.0)
        assert await journal.take_note_back("n1", "mara", 1002.0)
        assert not await journal.take_note_back("n1", "mara", 1003.0)
        verdict = await journal.verify()
        assert (verdict.breaks, verdict.head.seq) == ((), 2)
        rows = await journal._on_thread(journal._ledger.read, entries)
    assert [row[:2] for row in rows] == [("note: keep", "mara"), ("note: take back", "mara")]
    assert {row[2:] for row in rows} == {('a/system.cpu.utilization{host="web-1", region="eu"}', "deploy 4.2 begun")}


def entries(connection):
    found = connection.exec_driver_sql('SELECT what, "by", subject, why FROM audit ORDER BY seq')
    return [tuple(row) for row in found]


async def test_old_notes_are_forgotten_with_everything_else_and_only_the_newest_are_read(tmp_path):
    clock = Clock(1000.0)
    async with await open_journal(tmp_path / "journal.db", clock=clock, keep_s=500.0) as journal:
        await journal.keep_note(note(400.0, id="old"))
        await journal.keep_note(note(900.0, id="new"))
        await journal.keep_note(note(950.0, id="newer"))
        assert [n.id for n in await journal.kept_notes(2)] == ["new", "newer"]
        await journal._on_thread(journal._ledger.prune)
        assert [n.id for n in await journal.kept_notes(MOST)] == ["new", "newer"]


async def test_without_a_journal_nothing_is_kept_and_the_reason_is_told():
    async with running({"a": Played()}) as engine:
        with pytest.raises(JournalError, match="there is no journal"):
            await engine.keep_note(note(engine.board.clock()))
        assert engine.board.kept_notes == ()


async def test_a_wall_keeps_no_notes(tmp_path):
    async with await open_journal(tmp_path / "journal.db") as journal:
        wall = Engine(PlayedOpener({}), Clock(), journal, may_act=False)
        with pytest.raises(CommandError, match="a wall only shows"):
            await wall.keep_note(note(wall.board.clock()))
        assert await journal.kept_notes(MOST) == ()


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ({"words": "  "}, "needs words"),
        ({"words": "x" * (WORDS_LIMIT + 1)}, "at most 200"),
        ({"moment": 1000.0 + AHEAD_S + 1}, "a day ahead"),
        ({"moment": float("nan")}, "a day ahead"),
        ({"moment": 1000.0 + 60.0}, ""),
        ({"moment": 1.0}, ""),
    ],
)
def test_what_cannot_be_kept_says_why(other, words):
    refusal = unfit(note(**other), 1000.0)
    assert words in refusal
    assert bool(refusal) is bool(words)
