"""The database itself refuses what a role does not permit, whatever the client; and the audit of all desks is one."""

import time
from dataclasses import replace

import pg8000.exceptions
import pytest

from noc_app.journal.database import SCHEMA
from noc_app.journal.postgres import Server
from noc_app.model import AlertKey, AlreadyOwned, CutOff, NotAllowed, Outcome, Role, Verb
from tests.live.desks import own_request
from tests.live.postgres import login, query
from tests.unit.journal_cases import own

pytestmark = [pytest.mark.live, pytest.mark.timeout(170), pytest.mark.usefixtures("empty")]


def refused(server, sql, *values):
    with pytest.raises(pg8000.exceptions.DatabaseError) as caught:
        query(server, sql, *values)
    return caught.value.args[0]["C"] == "42501"


INTENT = (
    'INSERT INTO intent (id, verb, target, fingerprint, starts_at, severity, "by", at, until, comment, outcome, '
    "reason, ref, ours_alone, updated_at) "
    "VALUES (%s, %s, 'prom', 'x', 1, 4, %s, 1, 9e9, '', 'pending', '', '', true, 1)"
)
OWNER = "INSERT INTO owner VALUES ('prom', 'x', 1, %s, 4, %s, 1, 9e9, 9e9)"


def test_a_viewer_writes_no_acknowledgement_with_any_client(owner):
    viewer = login(owner, "viewer", Role.VIEWER)
    assert query(viewer, "SELECT count(*) FROM intent") == [[0]]
    assert refused(viewer, INTENT, "v", "acknowledge", "viewer")
    assert refused(viewer, OWNER, "v", "viewer")
    assert refused(viewer, "UPDATE intent SET outcome = 'ended'")
    assert refused(viewer, "UPDATE lease SET holder = 'viewer'")
    assert refused(viewer, "SET ROLE noc_operator")
    assert refused(viewer, "CREATE TABLE mine (x int)")


def test_an_operator_acts_in_no_other_name_and_takes_nothing_from_a_colleague(owner, desks):
    ada, bob = desks[:2]
    query(ada, INTENT, "a", "acknowledge", ada.user)
    query(ada, OWNER, "a", ada.user)
    assert refused(bob, INTENT, "b", "acknowledge", ada.user)
    assert refused(bob, "UPDATE intent SET \"by\" = %s WHERE id = 'a'", bob.user)
    assert refused(bob, "UPDATE intent SET until = 1 WHERE id = 'a'")
    assert refused(bob, "UPDATE owner SET intent = 'b', \"by\" = %s", bob.user)
    assert refused(bob, "DELETE FROM intent")
    assert refused(bob, INTENT, "c", "unacknowledge", bob.user)
    lead = login(owner, "lead", Role.LEAD)
    query(lead, INTENT, "d", "unacknowledge", lead.user)


PLANNED = "INSERT INTO maintenance VALUES (%s, %s, 1, 'disk', '{host=\"db\"}', 1, 2, '')"


def test_planned_work_is_declared_and_ended_once_in_ones_own_name_and_stays_as_it_was(owner, desks):
    ada, bob = desks[0], desks[1]
    assert refused(ada, PLANNED, "w0", bob.user)
    query(ada, PLANNED, "w1", ada.user)
    assert refused(bob, "UPDATE maintenance SET ends_at = 9")
    assert refused(bob, "UPDATE maintenance SET ended_by = %s", ada.user)
    query(bob, "UPDATE maintenance SET ended_by = %s", bob.user)
    assert refused(ada, "UPDATE maintenance SET ended_by = %s", ada.user)
    assert refused(ada, "DELETE FROM maintenance")


NOTE = "INSERT INTO note VALUES (%s, %s, 1, 'deploy', 'prom', 'x', '{}', 1, '')"


def test_a_note_is_written_and_taken_back_once_in_ones_own_name_and_stays_as_it_was(owner, desks):
    ada, bob = desks[:2]
    viewer = login(owner, "reader", Role.VIEWER)
    assert refused(ada, NOTE, "n0", bob.user)
    assert refused(viewer, NOTE, "n0", viewer.user)
    query(ada, NOTE, "n1", ada.user)
    assert refused(ada, "UPDATE note SET words = 'other'")
    assert refused(bob, "UPDATE note SET taken_by = %s", bob.user)
    assert refused(ada, "UPDATE note SET taken_by = %s", bob.user)
    query(ada, "UPDATE note SET taken_by = %s", ada.user)
    assert refused(ada, "UPDATE note SET taken_by = ''")
    assert refused(ada, "DELETE FROM note")


REGROUPING = "INSERT INTO regrouping VALUES (%s, 'prom', 'x', 1, true, 'split', %s, 1)"


def test_what_was_merged_or_split_is_written_in_ones_own_name_and_stays(owner, desks):
    ada, bob = desks[:2]
    viewer = login(owner, "looker", Role.VIEWER)
    query(ada, REGROUPING, "r", ada.user)
    assert refused(bob, REGROUPING, "s", ada.user)
    assert refused(viewer, REGROUPING, "t", viewer.user)
    assert refused(bob, "UPDATE regrouping SET moved = false")
    assert refused(ada, "DELETE FROM regrouping")


def test_nobody_changes_the_audit_not_even_an_administrator(owner):
    boss = login(owner, "boss", Role.ADMIN)
    for server in (boss, owner):
        assert refused(server, "UPDATE audit SET why = ''")
        assert refused(server, "DELETE FROM audit")
    row = "INSERT INTO audit SELECT max(seq) + 1, 1, 'x', 'somebody', 'x', 'x', 'x', '{}', 'x' FROM audit"
    assert refused(boss, row)


async def test_the_loser_is_told_who_and_when_and_an_operator_gives_back_only_their_own(owner, desks, opened):
    ada, bob = await opened(desks[0]), await opened(desks[1])
    asked = own_request(desks[0])
    await own(ada, asked)
    with pytest.raises(AlreadyOwned) as lost:
        await own(bob, own_request(desks[1], "b"))
    assert (lost.value.by, lost.value.at) == (desks[0].user, asked.at)
    with pytest.raises(NotAllowed, match="only a lead"):
        await bob.add_intent(own_request(desks[1], "c", verb=Verb.UNACKNOWLEDGE))
    await ada.set_outcome("a", Outcome.CONFIRMED, at=time.time())
    await ada.add_intent(own_request(desks[0], "d", verb=Verb.UNACKNOWLEDGE))
    await ada.set_outcome("d", Outcome.CONFIRMED, at=time.time())
    await own(bob, own_request(desks[1], "e"))


async def test_of_many_that_are_given_back_at_once_only_a_colleagues_are_refused(owner, desks, opened):
    ada, bob = await opened(desks[0]), await opened(desks[1])
    other = AlertKey("prom", "other")
    await own(ada, own_request(desks[0]))
    await own(bob, own_request(desks[1], "b", key=other))
    back = [own_request(desks[1], name, verb=Verb.UNACKNOWLEDGE) for name in ("c", "d")]
    refused = await bob.add_intents([back[0], replace(back[1], key=other)])
    assert {name: type(error) for name, error in refused.items()} == {"c": NotAllowed}
    assert "only a lead" in str(refused["c"])
    assert query(owner, "SELECT id FROM intent ORDER BY id") == [["a"], ["b"], ["d"]]
    assert (await bob.verify()).breaks == ()


async def test_a_desk_without_the_key_of_the_audit_does_nothing_that_has_to_be_in_it(desks, opened):
    journal = await opened(desks[0], key=b"")
    with pytest.raises(NotAllowed, match="without the key of the audit"):
        await own(journal, own_request(desks[0]))


async def test_a_desk_of_another_version_neither_writes_nor_leads(owner, desks, opened):
    leader = await opened(desks[0])
    assert await leader.hold("old", 10.0) is not None
    query(owner, "UPDATE meta SET value = '999' WHERE name = 'schema'")
    try:
        assert await leader.hold("old", 10.0) is None, "an old leader stops at the next renewal"
        late = await opened(desks[1])
        with pytest.raises(NotAllowed, match="of version 999"):
            await own(late, own_request(desks[1]))
        assert "leads nothing" in late.fault
        assert await late.standing() == ()
    finally:
        query(owner, "UPDATE meta SET value = %s WHERE name = 'schema'", str(SCHEMA))


async def test_who_looks_at_what_is_told_to_the_others_only(desks, opened):
    ada, bob = await opened(desks[0]), await opened(desks[1])
    await ada.look("desk-a", "whatever name", AlertKey("prom", "x"))
    assert [(look.by, look.key.fingerprint) for look in await bob.looks("desk-b")] == [(desks[0].user, "x")]
    assert await ada.looks("desk-a") == ()
    await ada.leave("desk-a")
    assert await bob.looks("desk-b") == ()


async def test_the_audit_of_all_desks_is_one_chain_and_whole(owner, desks, opened):
    journal = await opened(desks[0])
    await own(journal, own_request(desks[0]))
    verdict = await journal.verify()
    assert verdict.breaks == ()
    assert verdict.head.seq > 0
    query(owner, "ALTER TABLE audit DISABLE TRIGGER ALL")
    query(owner, "UPDATE audit SET why = 'edited' WHERE seq = 2")
    try:
        assert (await journal.verify()).breaks == ("edited: entry 2 does not carry its signature",)
    finally:
        query(owner, "UPDATE audit SET why = '' WHERE seq = 2")
        query(owner, "ALTER TABLE audit ENABLE TRIGGER ALL")


async def test_a_password_is_in_no_message_and_no_log(desks, opened, caplog):
    caplog.set_level("DEBUG")
    wrong = replace(desks[0], password="S3CR3T-canary-77")
    journal = await opened(wrong)
    with pytest.raises(CutOff) as refusal:
        await journal.standing()
    assert "S3CR3T" not in f"{refusal.value} {caplog.text} {wrong} {wrong.text} {journal.fault}"


async def test_a_server_that_is_not_there_is_said_and_the_desk_starts_all_the_same(opened):
    journal = await opened(Server(host="127.0.0.1", port=1, database="noc", user="ada"))
    with pytest.raises(CutOff, match="cut off from the shared journal postgresql://ada@127.0.0.1:1/noc"):
        await journal.standing()
    assert await journal.queued() == ()
