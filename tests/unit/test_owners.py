"""Exactly one owner of an episode, and for how long."""

import pytest
from journal_cases import HOUR_S, KEY, NOW, finished, own, request

from noc_app.journal.journal import open_journal
from noc_app.journal.reconcile import SHOWN_WITHIN_S
from noc_app.model import BOARD, AlertKey, AlreadyOwned, Outcome, Verb
from tests.tools.engine import Clock


@pytest.fixture
def clock():
    return Clock(NOW)


@pytest.fixture
async def journal(tmp_path, clock):
    async with await open_journal(tmp_path / "journal.db", clock=clock) as opened:
        yield opened


def ours(name, **differences):
    return request(name, ours_alone=True, **differences)


async def refused(journal, intent):
    with pytest.raises(AlreadyOwned) as lost:
        await own(journal, intent)
    return lost.value


async def test_the_second_is_told_who_was_first_and_when_and_nothing_of_it_is_kept(journal):
    await own(journal, ours("first"))
    lost = await refused(journal, ours("second", by="bob"))
    assert (lost.by, lost.at, lost.until) == ("ada", NOW, NOW + HOUR_S)
    assert [i.id for i in await journal.unfinished()] == ["first"]


def handed_over(journal, *intents):
    return journal._on_thread(journal._ledger.hand_over, intents)


async def test_an_attempt_whose_answer_was_lost_changes_nothing_when_it_is_handed_over_again(journal):
    await own(journal, ours("first"))
    assert await handed_over(journal, ours("first")) == {}
    assert [i.id for i in await journal.unfinished()] == ["first"]


async def test_an_attempt_whose_answer_was_lost_owns_nothing_anew_after_it_has_ended(journal):
    await own(journal, ours("first"))
    await journal.set_outcome("first", Outcome.ENDED, at=NOW + 1)
    assert await handed_over(journal, ours("first")) == {}
    await own(journal, ours("next", by="bob"))


async def test_who_was_given_an_alert_meanwhile_is_not_overruled_by_what_waited(journal):
    given = {"verb": Verb.ASSIGN, "outcome": Outcome.CONFIRMED}
    await journal.add_intents([ours("newer", by="bob", argument="carla", at=NOW + 5, **given)])
    refused = await handed_over(journal, ours("waited", argument="dave", **given))
    assert str(refused["waited"]) == "bob has given it to carla since then"
    assert await handed_over(journal, ours("later", argument="dave", at=NOW + 9, **given)) == {}


async def test_who_has_it_may_ask_again_because_after_a_crash_nobody_may_know_that_they_did(journal):
    await own(journal, request("first"))
    assert await journal.add_intents([request("again")]) == {}
    await refused(journal, request("his", by="bob"))


async def test_of_many_that_are_asked_together_those_of_a_colleague_are_refused_and_the_others_are_kept(journal):
    free, taken = AlertKey("prom-1", "free"), AlertKey("prom-1", "taken")
    await own(journal, ours("his", key=taken, by="bob"))
    refused = await journal.add_intents([ours("one", key=free), ours("two", key=taken), ours("three")])
    assert {name: (lost.by, lost.at) for name, lost in refused.items()} == {"two": ("bob", NOW)}
    assert {i.id for i in await journal.unfinished()} == {"his", "one", "three"}
    assert set(await journal.add_intents([ours("late", by="bob"), ours("late too", key=free, by="bob")])) == {
        "late",
        "late too",
    }


async def test_who_loses_an_alert_does_not_take_its_twin_elsewhere(journal):
    twin = AlertKey("am-1", "twin")
    await own(journal, ours("his", by="bob"))
    refused = await journal.add_intents([ours("hers"), ours("twin of hers", key=twin, origin="hers")])
    assert {name: lost.by for name, lost in refused.items()} == {"hers": "bob", "twin of hers": "bob"}
    assert await journal.add_intents([ours("next", key=twin, by="bob")]) == {}


async def test_an_order_that_names_an_alert_twice_takes_it_once(journal):
    assert set(await journal.add_intents([ours("one"), ours("again")])) == {"again"}


async def test_an_order_about_more_alerts_than_one_statement_holds_is_written_whole(journal):
    many = [ours(f"{n}", key=AlertKey("prom-1", f"alert-{n}")) for n in range(1203)]
    assert await journal.add_intents(many) == {}
    again = [ours(f"late {n}", key=AlertKey("prom-1", f"alert-{n}"), by="bob") for n in range(1203)]
    assert len(await journal.add_intents(again)) == 1203
    assert len(await journal.unfinished()) == 1203


async def test_another_episode_and_another_alert_have_owners_of_their_own(journal):
    await own(journal, ours("first"))
    await own(journal, ours("later", starts_at=NOW + 5))
    await own(journal, ours("other", key=AlertKey("prom-1", "other")))


async def test_an_owner_holds_until_its_time_is_over(journal, clock):
    await own(journal, ours("first"))
    clock.now = NOW + HOUR_S - 1
    await refused(journal, ours("early", by="bob"))
    clock.now = NOW + HOUR_S
    await own(journal, ours("next", by="bob"))


async def test_a_higher_severity_wants_a_new_owner(journal):
    await own(journal, ours("first", severity=3))
    await refused(journal, ours("same", severity=3, by="bob"))
    await own(journal, ours("worse", severity=4, by="bob"))


@pytest.mark.parametrize("outcome", [Outcome.REJECTED, Outcome.ENDED])
async def test_what_was_refused_or_has_ended_owns_nothing(journal, outcome):
    await own(journal, ours("first"))
    await journal.set_outcome("first", outcome, at=NOW + 1)
    await own(journal, ours("next", by="bob"))


async def test_what_was_given_back_is_free(journal):
    await own(journal, ours("first"))
    await journal.set_outcome("first", Outcome.CONFIRMED, at=NOW + 1)
    await journal.add_intent(ours("back", verb=Verb.UNACKNOWLEDGE, at=NOW + 2))
    await journal.set_outcome("back", Outcome.CONFIRMED, at=NOW + 3)
    await own(journal, ours("next", by="bob"))


async def test_where_the_backend_keeps_it_the_journal_decides_only_until_the_backend_shows_it(journal, clock):
    await own(journal, request("first"))
    await refused(journal, request("at once", by="bob"))
    clock.now = NOW + SHOWN_WITHIN_S
    await own(journal, request("later", by="bob"))


async def test_an_alert_of_the_boards_own_has_one_owner_whenever_each_desk_saw_it_begin(journal):
    full = AlertKey(BOARD, "disk-full:db-1")
    await own(journal, ours("first", key=full, starts_at=NOW - 3.2))
    await refused(journal, ours("second", key=full, starts_at=NOW - 2.9, by="bob"))


async def test_requests_that_were_only_written_down_own_nothing(journal):
    await journal.add_intent(finished(Outcome.CONFIRMED, ours_alone=True))
    await own(journal, ours("first", key=KEY))
