"""Which program acts for all: one at a time, the next one soon, and never a late one."""

import asyncio
import sqlite3
from contextlib import closing

import pytest

from noc_app.engine.lease import Lease
from noc_app.journal.journal import open_journal
from noc_app.model import JournalError
from tests.tools.engine import Clock

TTL_S = 10.0


@pytest.fixture
def clock():
    return Clock(1000.0)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.db"


@pytest.fixture
async def journal(path, clock):
    async with await open_journal(path, clock=clock) as opened:
        yield opened


class Desk:
    """A lease with what it was told, on a clock of its own: a frozen program's clock goes on without it."""

    def __init__(self, journal, clock):
        self.said = []
        self.lease = Lease(journal, gained=self._gained, lost=self._lost, ttl_s=TTL_S, clock=clock)

    def _gained(self):
        self.said.append("gained")

    def _lost(self):
        self.said.append("lost")


@pytest.fixture
async def two(journal, clock):
    first, second = Desk(journal, clock), Desk(journal, clock)
    await first.lease.turn()
    await second.lease.turn()
    return first, second


async def test_the_first_to_ask_leads_and_the_other_watches(two):
    first, second = two
    assert (first.lease.leads, second.lease.leads) == (True, False)
    assert (first.said, second.said) == (["gained"], [])


async def test_a_leader_that_renews_stays_the_leader_with_the_same_number(two, clock):
    first, second = two
    epoch = first.lease.epoch
    clock.now += TTL_S - 1
    await first.lease.turn()
    clock.now += TTL_S - 1
    await second.lease.turn()
    assert (first.lease.leads, first.lease.epoch, second.lease.leads) == (True, epoch, False)


async def test_a_leader_that_is_late_is_followed_with_a_higher_number(two, clock):
    first, second = two
    before = first.lease.epoch
    clock.now += TTL_S
    await second.lease.turn()
    assert second.lease.epoch == before + 1
    assert not first.lease.leads


async def test_a_leader_that_wakes_finds_itself_without_the_right_before_it_asks(two, clock):
    first, _ = two
    clock.now += TTL_S
    assert not first.lease.leads
    assert not await first.lease.may_do("page ada")
    assert first.lease.epoch == 0


async def test_a_woken_leader_is_told_that_it_lost_and_competes_again(two, clock):
    first, second = two
    clock.now += TTL_S
    await second.lease.turn()
    await first.lease.turn()
    assert first.said == ["gained", "lost"]
    clock.now += TTL_S
    await first.lease.turn()
    assert first.said == ["gained", "lost", "gained"]


async def test_a_late_leader_that_believes_in_its_right_is_fenced_out_by_the_journal(two, journal, clock):
    first, second = two
    old = first.lease._grip
    clock.now += TTL_S
    await second.lease.turn()
    assert not await journal.do_once(old, "page ada", "token")
    assert await second.lease.may_do("page ada")


async def test_a_deed_is_done_once_whoever_leads(two, clock):
    first, second = two
    assert await first.lease.may_do("page ada")
    assert not await first.lease.may_do("page ada")
    clock.now += TTL_S
    await second.lease.turn()
    assert not await second.lease.may_do("page ada")
    assert await second.lease.may_do("page bob")


async def test_who_does_not_lead_does_nothing(two):
    assert not await two[1].lease.may_do("page ada")


class Flaky:
    """A journal whose answers may be lost after the work was done."""

    def __init__(self, journal):
        self._journal, self.lose = journal, False

    async def hold(self, holder, ttl_s):
        return self._answered(await self._journal.hold(holder, ttl_s))

    async def do_once(self, grip, deed, token):
        return self._answered(await self._journal.do_once(grip, deed, token))

    def _answered(self, answer):
        if self.lose:
            raise JournalError("no answer")
        return answer


async def test_a_deed_whose_answer_was_lost_is_still_ours_when_asked_again(journal, clock):
    flaky = Flaky(journal)
    desk = Desk(flaky, clock)
    await desk.lease.turn()
    flaky.lose = True
    with pytest.raises(JournalError):
        await desk.lease.may_do("page ada")
    flaky.lose = False
    assert await desk.lease.may_do("page ada")
    assert not await desk.lease.may_do("page ada")


async def test_a_journal_that_does_not_answer_ends_the_right_at_its_time_and_no_sooner(journal, clock):
    flaky = Flaky(journal)
    desk = Desk(flaky, clock)
    await desk.lease.turn()
    flaky.lose = True
    clock.now += TTL_S - 1
    await desk.lease.turn()
    assert desk.lease.leads
    clock.now += 1
    await desk.lease.turn()
    assert (desk.lease.leads, desk.said) == (False, ["gained", "lost"])


async def test_a_leader_that_ends_on_purpose_is_followed_at_once(journal, clock):
    first, second = Desk(journal, clock), Desk(journal, clock)
    running = asyncio.create_task(first.lease.run())
    async with asyncio.timeout(3):
        while not first.said:  # noqa: ASYNC110 - the lease tells it by a plain call
            await asyncio.sleep(0.005)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await second.lease.turn()
    assert second.lease.leads


async def test_a_program_of_another_version_does_not_lead(journal, path, clock):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE meta SET value = '999' WHERE name = 'schema'")
        connection.commit()
    desk = Desk(journal, clock)
    await desk.lease.turn()
    assert not desk.lease.leads
