"""What the journal promises while all is well."""

import asyncio
import sqlite3

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from journal_cases import HOUR_S, KEY, NOW, event, request
from sqlalchemy import create_engine, select

from noc_app.journal import tables
from noc_app.journal.database import SCHEMA
from noc_app.journal.journal import open_journal
from noc_app.journal.rows import TEXT_LIMIT
from noc_app.model import AlertKey, JournalError, Outcome, Verb


class Clock:
    def __init__(self):
        self.now = NOW

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "board" / "journal.db"


@pytest.fixture
async def journal(path, clock):
    async with await open_journal(path, clock=clock) as opened:
        yield opened


def rows(path, table):
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        found = [dict(row) for row in connection.execute(select(table)).mappings()]
    engine.dispose()
    return found


async def test_what_was_asked_for_comes_back_as_it_was(journal):
    asked = request(comment="I am on it", ref="", ours_alone=True)
    await journal.add_intent(asked)
    assert await journal.unfinished() == (asked,)


async def test_what_was_asked_for_is_there_for_another_program_as_soon_as_the_call_returns(journal, path):
    await journal.add_intent(request())
    async with await open_journal(path) as other:
        assert [i.id for i in await other.unfinished()] == ["a"]


async def test_the_same_request_again_changes_nothing_and_returns_the_stored_one(journal):
    await journal.add_intent(request())
    sent = await journal.set_outcome("a", Outcome.SENT, ref="silence-7", at=NOW + 1)
    assert await journal.add_intent(request(comment="again")) == sent


async def test_a_request_without_the_time_of_its_last_change_changed_when_it_was_made(journal):
    stored = await journal.add_intent(request(updated_at=0.0))
    assert stored.updated_at == NOW


async def test_an_outcome_is_kept_with_its_reason_its_reference_and_its_time(journal):
    await journal.add_intent(request())
    await journal.set_outcome("a", Outcome.SENT, ref="silence-7", at=NOW + 1)
    stored = await journal.set_outcome("a", Outcome.CONFIRMED, reason="seen", at=NOW + 2)
    assert (stored.outcome, stored.reason, stored.ref, stored.updated_at) == (
        Outcome.CONFIRMED,
        "seen",
        "silence-7",
        NOW + 2,
    )


async def test_an_outcome_of_an_unknown_request_is_an_error_that_names_it(journal):
    with pytest.raises(JournalError, match="knows no request b"):
        await journal.set_outcome("b", Outcome.SENT, at=NOW)
    assert journal.fault == ""


async def test_unfinished_requests_come_oldest_first_and_without_the_finished(journal):
    for name, at in (("late", NOW + 2), ("early", NOW), ("done", NOW + 1)):
        await journal.add_intent(request(name, at=at))
    await journal.set_outcome("late", Outcome.SENT, at=NOW + 3)
    await journal.set_outcome("done", Outcome.REJECTED, at=NOW + 3)
    assert [i.id for i in await journal.unfinished()] == ["early", "late"]


async def test_standing_are_the_acknowledgements_that_hold_or_may_hold(journal):
    for outcome in Outcome:
        await journal.add_intent(request(outcome.value, outcome=outcome))
    await journal.add_intent(request("taking back", verb=Verb.UNACKNOWLEDGE))
    assert {i.id for i in await journal.standing()} == {"pending", "sent", "confirmed"}


async def test_an_acknowledgement_stands_until_its_time_is_over(journal, clock):
    await journal.add_intent(request(until=NOW + 10))
    assert len(await journal.standing()) == 1
    clock.now = NOW + 10
    assert await journal.standing() == ()


async def test_a_confirmed_unacknowledge_ends_what_it_took_back_and_nothing_later_or_elsewhere(journal):
    await journal.add_intent(request("mine", outcome=Outcome.CONFIRMED))
    await journal.add_intent(request("another episode", starts_at=NOW - 7200))
    await journal.add_intent(request("another alert", key=AlertKey("prom-1", "other")))
    await journal.add_intent(request("taking back", verb=Verb.UNACKNOWLEDGE, by="bob", at=NOW + 5))
    await journal.add_intent(request("since then", at=NOW + 6))
    assert len(await journal.standing()) == 4
    await journal.set_outcome("taking back", Outcome.CONFIRMED, at=NOW + 7)
    assert {i.id for i in await journal.standing()} == {"another episode", "another alert", "since then"}


async def test_events_come_back_newest_first_and_only_those_of_the_alert(journal):
    kept = [event("fired", NOW), event("acknowledged", NOW + 1, by="ada", detail={"until": "18:00"})]
    await journal.record([kept[0], event("fired", NOW, key=AlertKey("prom-1", "other"))])
    await journal.record([kept[1]])
    assert await journal.history(KEY, 10) == (kept[1], kept[0])


async def test_history_returns_no_more_than_asked_for(journal):
    await journal.record([event(at=NOW + n) for n in range(5)])
    assert [e.at for e in await journal.history(KEY, 2)] == [NOW + 4, NOW + 3]


async def test_the_last_clearing_is_found_among_later_events(journal):
    assert await journal.last_cleared() is None
    cleared = event("resolved", NOW + 1, reason="recovered")
    await journal.record([event(), event("resolved", NOW), cleared, event("fired", NOW + 2, starts_at=NOW + 2)])
    assert await journal.last_cleared() == cleared


async def test_an_episode_keeps_its_first_moment_its_worst_severity_and_why_it_ended(path, clock):
    async with await open_journal(path, clock=clock) as journal:
        await journal.record([event("fired", NOW, severity=2), event("raised", NOW + 1, severity=4)])
        await journal.record([event("updated", NOW + 2, severity=3), event("resolved", NOW + 3, reason="recovered")])
    [episode] = rows(path, tables.episode)
    assert (episode["opened_at"], episode["severity"]) == (NOW, 4)
    assert (episode["closed_at"], episode["close_reason"]) == (NOW + 3, "recovered")


async def test_an_alert_that_fires_again_later_is_another_episode(path):
    async with await open_journal(path) as journal:
        await journal.record([event(starts_at=NOW), event("resolved", starts_at=NOW), event(starts_at=NOW + 9)])
    assert [e["closed_at"] for e in rows(path, tables.episode)] == [NOW, None]


async def test_an_episode_that_was_only_seen_to_end_began_when_the_backend_says(path):
    async with await open_journal(path) as journal:
        await journal.record([event("resolved", NOW, starts_at=NOW - 60)])
    assert rows(path, tables.episode)[0]["opened_at"] == NOW - 60


async def test_events_are_on_the_disk_when_the_journal_was_closed(path):
    async with await open_journal(path) as journal:
        await journal.record([event() for _ in range(1200)])
    assert len(rows(path, tables.alert_event)) == 1200


async def test_a_running_board_notices_what_another_program_wrote(journal, path):
    assert not await journal.changed_elsewhere()
    await journal.add_intent(request("our own"))
    assert not await journal.changed_elsewhere()
    async with await open_journal(path) as other:
        await other.add_intent(request("from the command line"))
    assert await journal.changed_elsewhere()
    assert not await journal.changed_elsewhere()


async def test_text_that_no_database_takes_is_replaced(journal):
    odd = "half a pair \ud83d, NUL \0, whole 😀"
    stored = await journal.add_intent(request(comment=odd, key=AlertKey("t\0", "f\udfff")))
    await journal.record([event(title=odd, key=AlertKey("t\0", "f\udfff"), detail={"\ud800": odd})])
    [kept] = await journal.history(AlertKey("t\0", "f\udfff"), 1)
    assert stored.comment == kept.title == "half a pair \ufffd, NUL \ufffd, whole 😀"
    assert kept.detail == {"\ufffd": stored.comment}
    assert await journal.unfinished() == (stored,)


async def test_an_outcome_finds_a_request_with_an_odd_id(journal):
    await journal.add_intent(request("a\0"))
    assert (await journal.set_outcome("a\0", Outcome.SENT, reason="\udcff", at=NOW)).reason == "\ufffd"


async def test_a_very_long_text_is_cut(journal):
    stored = await journal.add_intent(request(comment="x" * 100_000))
    assert len(stored.comment) == TEXT_LIMIT
    assert stored.comment.endswith("…")


async def test_old_events_and_finished_requests_are_forgotten_and_what_stands_is_not(path, clock):
    async with await open_journal(path, clock=clock, keep_s=10 * HOUR_S) as journal:
        old = {"at": NOW - 20 * HOUR_S, "updated_at": NOW - 20 * HOUR_S}
        for outcome in Outcome:
            await journal.add_intent(request(f"old {outcome.value}", outcome=outcome, **old))
        await journal.add_intent(request("over", outcome=Outcome.CONFIRMED, until=NOW - HOUR_S, **old))
        await journal.add_intent(request("new rejected", outcome=Outcome.REJECTED))
        await journal.record([event(at=NOW - 20 * HOUR_S), event(at=NOW)])
        clock.now = NOW + HOUR_S / 2
        await journal.changed_elsewhere()
    assert {i["id"] for i in rows(path, tables.intent)} == {
        "old pending",
        "old sent",
        "old confirmed",
        "new rejected",
    }
    assert [e["at"] for e in rows(path, tables.alert_event)] == [NOW]


async def test_calls_after_closing_say_that_the_journal_is_closed(path):
    journal = await open_journal(path)
    await journal.close()
    await journal.close()
    with pytest.raises(JournalError, match="closed"):
        await journal.add_intent(request())
    with pytest.raises(JournalError, match="closed"):
        await journal.record([event()])


async def test_an_opening_that_nobody_waits_for_any_more_leaves_nothing_open(path):
    opening = asyncio.create_task(open_journal(path))
    await asyncio.sleep(0)
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening


async def test_the_file_its_folder_and_everything_beside_it_are_private(journal, path):
    await journal.add_intent(request())
    modes = {p.name: p.stat().st_mode & 0o777 for p in path.parent.iterdir()}
    assert {"journal.db", "journal.db-wal", "journal.db-shm"} <= modes.keys()
    assert set(modes.values()) == {0o600}
    assert path.parent.stat().st_mode & 0o777 == 0o700


async def test_a_file_that_others_could_read_is_made_private(path):
    await (await open_journal(path)).close()
    path.chmod(0o644)
    async with await open_journal(path) as journal:
        await journal.add_intent(request())
        assert {p.stat().st_mode & 0o077 for p in path.parent.iterdir()} == {0}


async def test_the_disk_is_told_to_keep_what_is_written(journal, path):
    await journal.add_intent(request())
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()
    with journal._ledger._engine.connect() as own:
        assert own.exec_driver_sql("PRAGMA synchronous").scalar() == 2


async def test_the_migrations_lead_to_the_tables_that_the_code_uses(path):
    await (await open_journal(path)).close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), tables.metadata)
        version = connection.exec_driver_sql("PRAGMA user_version").scalar()
        newest = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    engine.dispose()
    assert differences == []
    assert int(newest) == version == SCHEMA
