"""The audit finds what was edited, deleted, cut off and rewritten."""

import asyncio
import json
import sqlite3
import time
from contextlib import closing

import pytest
from journal_cases import KEY, NOW, own, request
from sqlalchemy import create_engine

from noc_app.cli.main import main
from noc_app.journal import anchor, audit
from noc_app.journal.journal import Audit, open_journal
from noc_app.journal.shared_tables import audit as entries
from noc_app.journal.tables import metadata
from noc_app.model import AlertKey, Deed, JournalError, Outcome, Verb, WallOrder, WallVerb

SECRET = b"only the desks know it"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.db"


@pytest.fixture
def anchors(tmp_path):
    return tmp_path / "state" / "audit.anchor", tmp_path / "elsewhere" / "audit.anchor"


@pytest.fixture
async def five(path, anchors):
    """A journal with five entries, closed; and how to open it again."""
    settings = Audit(key=SECRET, anchors=anchors)
    async with await open_journal(path, audit=settings) as journal:
        for n in range(5):
            await journal.audit(Deed(at=NOW + n, by="ada", what="silence", subject=f"web-{n}", why="deploy"))
    return settings


def changed(path, *statements):
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


async def verified(path, settings):
    async with await open_journal(path, audit=settings) as journal:
        return await journal.verify()


async def test_what_was_written_is_whole(path, five):
    verdict = await verified(path, five)
    assert (verdict.head.seq, verdict.breaks) == (5, ())


async def test_an_edited_entry_is_found_and_named(path, five):
    changed(path, "UPDATE audit SET why = 'no reason' WHERE seq = 3")
    assert (await verified(path, five)).breaks == ("edited: entry 3 does not carry its signature",)


async def test_a_deleted_entry_is_found_and_named(path, five):
    changed(path, "DELETE FROM audit WHERE seq = 2")
    assert (await verified(path, five)).breaks == ("deleted: entry 2 is missing",)


async def test_a_cut_off_end_is_found_by_both_anchors(path, five, anchors):
    kept = "SELECT mac FROM audit WHERE seq = 3"
    changed(path, "DELETE FROM audit WHERE seq > 3", f"UPDATE audit_head SET seq = 3, mac = ({kept})")
    breaks = (await verified(path, five)).breaks
    assert breaks == tuple(f"cut off: {place} knows 5 entries, the journal has 3" for place in anchors)


async def test_a_chain_written_anew_with_the_right_key_is_found_by_the_anchor(path, five, anchors):
    changed(path, "DELETE FROM audit", "UPDATE audit_head SET seq = 0, mac = ''")
    forger = Audit(key=SECRET)
    async with await open_journal(path, audit=forger) as journal:
        for n in range(6):
            await journal.audit(Deed(at=NOW + n, by="eve", what="silence", subject=f"web-{n}"))
    breaks = (await verified(path, five)).breaks
    assert breaks == tuple(f"rewritten: entry 5 is not the one that {place} knows" for place in anchors)


async def test_an_entry_signed_with_another_key_is_found(path, five):
    async with await open_journal(path, audit=Audit(key=b"guessed")) as journal:
        await journal.audit(Deed(at=NOW, by="eve", what="silence", subject="web-1"))
    assert (await verified(path, five)).breaks == ("edited: entry 6 does not carry its signature",)


async def test_two_entries_that_changed_places_are_found(path, five):
    changed(
        path,
        "UPDATE audit SET seq = 99 WHERE seq = 2",
        "UPDATE audit SET seq = 2 WHERE seq = 3",
        "UPDATE audit SET seq = 3 WHERE seq = 99",
    )
    assert len((await verified(path, five)).breaks) == 3


async def test_an_anchor_never_moves_over_a_break(path, five, anchors):
    before = anchor.read(anchors[0])
    changed(path, "DELETE FROM audit WHERE seq > 3", "UPDATE audit_head SET seq = 3, mac = 'x'")
    async with await open_journal(path, audit=five) as journal:
        for n in range(4):
            await journal.audit(Deed(at=NOW, by="ada", what="silence", subject=f"later-{n}"))
        await journal.changed_elsewhere()
        assert "was changed behind our back" in journal.fault
    assert anchor.read(anchors[0]) == before


async def test_a_damaged_anchor_is_an_error_and_no_silence(path, five, anchors):
    anchors[0].write_text("{}")
    with pytest.raises(JournalError, match="cannot be read"):
        await verified(path, five)


async def test_every_request_and_its_outcomes_are_in_it_with_who_and_why(path):
    async with await open_journal(path, audit=Audit(key=SECRET)) as journal:
        await own(journal, request(comment="mine"))
        await journal.set_outcome("a", Outcome.SENT, at=NOW + 1)
        await journal.set_outcome("a", Outcome.CONFIRMED, reason="shown", at=NOW + 2)
        await journal.set_outcome("a", Outcome.CONFIRMED, reason="shown", at=NOW + 3)
        await journal.add_intent(request("b", verb=Verb.UNACKNOWLEDGE, by="bob"))
        await journal.order_wall(
            WallOrder(id="o", wall="left", verb=WallVerb.SHOW, by="bob", at=NOW, argument="overview")
        )
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        kept = [(r.by, r.what, r.subject, r.why) for r in connection.execute(entries.select().order_by(entries.c.seq))]
    engine.dispose()
    assert kept == [
        ("ada", "acknowledge", KEY.text, "mine"),
        ("ada", "acknowledge: sent", KEY.text, ""),
        ("ada", "acknowledge: confirmed", KEY.text, "shown"),
        ("bob", "unacknowledge", KEY.text, ""),
        ("bob", "wall: show", "left", ""),
    ]


async def test_many_requests_of_one_order_what_was_held_and_what_was_undone_are_in_it(path):
    other = AlertKey("prom-1", "other")
    async with await open_journal(path, audit=Audit(key=SECRET)) as journal:
        await own(journal, request("his", by="bob"))
        await journal.add_intents([request("a", action="o"), request("b", key=other, action="o")])
        await journal.add_intents(
            [request("c", verb=Verb.COMMENT, comment="looking"), request("d", verb=Verb.ESCALATE, argument="bob")]
        )
        assert await journal.claim("c", NOW + 10)
        assert await journal.cancel("d", "undone by ada", NOW + 5)
        assert not await journal.claim("d", NOW + 10)
        assert (await journal.verify()).breaks == ()
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        kept = [(r.by, r.what, r.subject, r.why) for r in connection.execute(entries.select().order_by(entries.c.seq))]
    engine.dispose()
    assert kept == [
        ("bob", "acknowledge", KEY.text, ""),
        ("ada", "acknowledge", other.text, ""),
        ("ada", "comment", KEY.text, "looking"),
        ("ada", "escalate", KEY.text, ""),
        ("ada", "comment: sent", KEY.text, ""),
        ("ada", "escalate: ended", KEY.text, "undone by ada"),
    ]


def test_a_hundred_thousand_entries_are_read_in_seconds():
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    before, rows = "", []
    for seq in range(1, 100_001):
        row = {"seq": seq, "at": NOW, "by": "ada", "login": "ada", "what": "silence", "subject": "web", "why": ""}
        row["detail"] = "{}"
        before = row["mac"] = audit._mac(SECRET, before, tuple(row[name] for name in audit._SIGNED))
        rows.append(row)
    with engine.begin() as connection:
        connection.execute(entries.insert(), rows)
        connection.exec_driver_sql("INSERT INTO audit_head VALUES (1, 100000, ?)", (before,))
        begun = time.process_time()
        assert audit.verify(connection, SECRET, ()).breaks == ()
        assert time.process_time() - begun < 5
    engine.dispose()


@pytest.fixture
def config(tmp_path, monkeypatch):
    monkeypatch.setenv("NOC_AUDIT_KEY", SECRET.decode())
    monkeypatch.setenv("NOC_APP_STATE_DIR", str(tmp_path / "state"))
    written = tmp_path / "noc-app.yaml"
    written.write_text("targets: []\njournal: journal.db\naudit: {key: {env: NOC_AUDIT_KEY}}\n")
    return str(written)


async def test_the_command_says_whole_or_what_is_broken_and_ends_accordingly(path, five, config, capsys):
    command = ["audit", "verify", "--config", config]
    assert await asyncio.to_thread(main, command) == 0
    changed(path, "DELETE FROM audit WHERE seq = 2")
    assert await asyncio.to_thread(main, [*command, "--json"]) == 1
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told == {"ok": False, "entries": 5, "breaks": ["deleted: entry 2 is missing"]}
