"""The remote hand: what a wall says of itself in the journal, and what desks ask of it there."""

import asyncio
from dataclasses import replace

import pytest

from noc_app.engine.engine import Engine
from noc_app.engine.wall_link import TOO_LATE_S, WallLink
from noc_app.journal.journal import open_journal
from noc_app.model import (
    Alert,
    AlertKey,
    CommandError,
    Intent,
    PollResult,
    Severity,
    Verb,
    WallOrder,
    WallSight,
    WallVerb,
)
from tests.tools.engine import acknowledge, unacknowledge

NOW = 1_795_527_157.0


class Clock:
    at = NOW

    def __call__(self):
        return self.at


class Wall:
    """A wall that remembers what it was told."""

    def __init__(self, clock):
        self.clock, self.done, self.told, self.looked = clock, [], asyncio.Event(), asyncio.Event()
        self.page = "overview"

    def sight(self):
        self.looked.set()
        return WallSight(
            name="lobby",
            host="wall-1",
            version="1",
            started_at=NOW,
            beat_at=self.clock(),
            screens={"1": self.page},
            pages=("overview", "bi"),
        )

    def obey(self, order):
        if order.argument == "nonsense":
            raise CommandError("there is no page 'nonsense'")
        self.done.append(order)
        self.told.set()
        self.page = order.argument or self.page
        return "done"


def order(n, verb=WallVerb.SHOW, page="bi", at=NOW):
    return WallOrder(id=f"o{n}", wall="lobby", verb=verb, argument=page, by="ruth", at=at)


async def turned(journal, wall, clock, times=1):
    link = WallLink(journal, wall, clock)
    for _ in range(times):
        await link._turn()
    return link


@pytest.fixture
async def journal(tmp_path):
    clock = Clock()
    async with await open_journal(tmp_path / "journal.db", clock=clock) as opened:
        yield opened


async def test_a_wall_is_seen_with_what_it_shows(journal):
    clock = Clock()
    await turned(journal, Wall(clock), clock)
    (seen,) = await journal.walls(NOW)
    assert (seen.name, seen.host, seen.screens, seen.pages) == (
        "lobby",
        "wall-1",
        {"1": "overview"},
        ("overview", "bi"),
    )


async def test_an_order_is_carried_out_once_and_answered(journal):
    clock = Clock()
    wall = Wall(clock)
    await journal.order_wall(order(1))
    await journal.order_wall(order(1))  # the same order twice is one order
    link = await turned(journal, wall, clock)
    await link._turn()
    assert [done.id for done in wall.done] == ["o1"]
    assert (await journal.find_order("o1")).outcome == "done"
    assert (await journal.walls(NOW))[0].screens == {"1": "bi"}


async def test_orders_are_carried_out_in_the_order_in_which_they_were_given(journal):
    clock = Clock()
    wall = Wall(clock)
    for n in (3, 1, 2):
        await journal.order_wall(order(n, at=NOW + n))
    clock.at = NOW + 5
    await turned(journal, wall, clock)
    assert [done.id for done in wall.done] == ["o1", "o2", "o3"]


async def test_an_order_for_another_wall_is_left_alone(journal):
    clock = Clock()
    wall = Wall(clock)
    await journal.order_wall(replace(order(1), wall="other"))
    await turned(journal, wall, clock)
    assert wall.done == []
    assert (await journal.find_order("o1")).outcome == ""


async def test_a_refusal_says_why(journal):
    clock = Clock()
    await journal.order_wall(order(1, page="nonsense"))
    await turned(journal, Wall(clock), clock)
    assert (await journal.find_order("o1")).outcome == "not done: there is no page 'nonsense'"


async def test_what_waited_too_long_is_not_done_any_more(journal):
    clock = Clock()
    wall = Wall(clock)
    await journal.order_wall(order(1))
    clock.at = NOW + TOO_LATE_S + 1
    await turned(journal, wall, clock)
    assert wall.done == []
    assert (await journal.find_order("o1")).outcome.startswith("too late")


async def test_an_unchanged_wall_reports_every_ten_seconds(journal):
    clock = Clock()
    wall = Wall(clock)
    link = await turned(journal, wall, clock)
    beats = []
    for _ in range(25):
        clock.at += 1
        await link._turn()
        beats.append((await journal.walls(clock()))[0].beat_at - NOW)
    assert sorted(set(beats)) == [0, 10, 20]


async def test_a_wall_that_is_woken_does_not_wait_for_the_second(journal):
    clock = Clock()
    wall = Wall(clock)
    link = WallLink(journal, wall, clock)
    running = asyncio.create_task(link.run())
    await asyncio.sleep(0.05)
    await journal.order_wall(order(1))
    link.wake()
    async with asyncio.timeout(0.6):
        await wall.told.wait()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_a_wall_that_ends_on_purpose_is_forgotten(journal):
    clock = Clock()
    wall = Wall(clock)
    running = asyncio.create_task(WallLink(journal, wall, clock).run())
    async with asyncio.timeout(5):
        await wall.looked.wait()
        await asyncio.sleep(0.2)
    assert await journal.walls(NOW) != ()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert await journal.walls(NOW) == ()


async def test_walls_and_orders_are_forgotten_after_a_week(journal):
    clock = Clock()
    await turned(journal, Wall(clock), clock)
    assert await journal.walls(NOW + 6 * 86400) != ()
    assert await journal.walls(NOW + 8 * 86400) == ()


async def test_hostile_words_are_kept_as_words(journal):
    clock = Clock()
    wall = Wall(clock)
    wall.page = "<b>\0\ud800" + "x" * 100_000
    await turned(journal, wall, clock)
    assert len((await journal.walls(NOW))[0].screens["1"]) < 10_000


async def test_a_wall_may_not_acknowledge_and_leaves_what_others_asked_for_alone(journal):
    engine = Engine(None, Clock(), journal, may_act=False)
    firing = Alert(fingerprint="x", severity=Severity.CRITICAL, title="t", starts_at=NOW)
    engine.board.alerts.take("am", PollResult(alerts=(firing,)), NOW)
    key = AlertKey("am", "x")
    for asked in (acknowledge(engine, key, by="wall", comment="", for_s=60), unacknowledge(engine, key, by="wall")):
        with pytest.raises(CommandError, match="only shows"):
            await asked
    await journal.add_intent(
        Intent(id="i", verb=Verb.ACKNOWLEDGE, key=key, starts_at=NOW, severity=4, by="ruth", at=NOW, until=NOW + 60)
    )
    await engine._actions.restore()
    assert engine._actions._ground.unfinished == {}
