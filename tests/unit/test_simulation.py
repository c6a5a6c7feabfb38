"""Hours of trouble in a second: seeded faults around the real engine. A seed that fails is the bug report."""

import asyncio
import random

import pytest

from noc_app.engine.engine import Engine
from noc_app.engine.setup import Setup
from noc_app.model import BadPayload, Health, PollResult, Sample, State, Throttled, TimedOut, Unavailable, Unreachable
from tests.tools.engine import CATALOGUE, PlayedOpener, alert, target
from tests.tools.virtual_time import run_virtual

START = 1_800_000_000.0
HOUR_S = 3600.0
EVERY_S = 15.0
FAULTS = (
    Unreachable("connection refused"),
    TimedOut("no complete answer in 10 s"),
    Unavailable("the backend failed (503)"),
    BadPayload("not an answer"),
    Throttled("rate limited", retry_after_s=120.0),
)
SIGNAL = "system.cpu.utilization"


class Troubled:
    """A backend that works, fails, answers incompletely, repeats old values or stops reporting, as its seed says."""

    def __init__(self, seed, loop):
        self._chance, self._loop = random.Random(seed), loop
        self._until, self.mood, self.asked, self.answering = 0.0, "works", [], False

    async def poll(self):
        now = self._loop.time()
        self.asked.append(now)
        if now >= self._until:
            moods = ["works", "works", "works", "fails", "partial", "frozen", "vanished"]
            self.mood, self._until = self._chance.choice(moods), now + self._chance.uniform(20, 900)
            self._frozen_at = now
        self.answering = True
        await asyncio.sleep(self._chance.uniform(0.01, 2.0))
        self.answering = False
        return getattr(self, f"_{self.mood}")()

    def _works(self):
        return PollResult(
            samples=(Sample(SIGNAL, self._chance.random() * 0.7, at=self._loop.time()),), alerts=(alert(),)
        )

    def _fails(self):
        raise self._chance.choice(FAULTS)

    def _partial(self):
        return PollResult(
            samples=self._works().samples, alerts=(), alerts_complete=False, gaps={"*": "a shard is missing"}
        )

    def _frozen(self):
        return PollResult(samples=(Sample(SIGNAL, 0.1, at=self._frozen_at),), alerts=(alert(),))

    def _vanished(self):
        return PollResult(alerts=(alert(),))


async def board_of(loop, session):
    engine = Engine(PlayedOpener({"a": session}), loop.time)
    made = target("a")
    made = type(made)(made.connector, made.config.model_copy(update={"every": EVERY_S, "timeout": 10.0}))
    engine.configure(Setup(targets=(made,), signals={SIGNAL: CATALOGUE[SIGNAL]}))
    return engine, asyncio.create_task(engine.run())


@pytest.mark.parametrize("seed", range(6))
def test_through_hours_of_trouble_nothing_is_normal_without_evidence(seed):
    async def day(loop):
        session = Troubled(seed, loop)
        engine, _ = await board_of(loop, session)
        seen = set()
        while loop.time() < START + 6 * HOUR_S:
            await asyncio.sleep(7.0)
            check = engine.board.snapshot().checks[SIGNAL]
            health = engine.board.targets["a"].health
            seen.add((session.mood, check.state))
            if check.state is State.OK:
                age = check.worst.reading.age_s(loop.time())
                assert health is Health.LIVE
                assert age < 3 * EVERY_S, f"normal with a value {age} s old"
            if seen and health is Health.FAILED:
                assert engine.board.snapshot().verdict.state is not State.OK
            # The alert stands all day, whatever the backend fails to say.
            assert len([e for e in engine.board.alerts if e.key.target == "a"]) <= 1
        return seen

    seen = run_virtual(day, START)
    assert ("works", State.OK) in seen
    assert {state for mood, state in seen if mood == "fails"} & {State.STALE, State.NO_DATA}


@pytest.mark.parametrize("seed", range(3))
def test_an_alert_that_stands_all_the_time_is_never_reported_as_resolved(seed):
    async def day(loop):
        session, resolved = Troubled(seed, loop), []
        engine, _ = await board_of(loop, session)
        engine.subscribe(lambda news: resolved.extend(c for c in news.changes if c.kind.value == "resolved"))
        await asyncio.sleep(6 * HOUR_S)
        return [c for c in resolved if c.entry.key.target == "a"]

    assert run_virtual(day, START) == []


def test_after_an_hour_of_sleep_everything_is_stale_at_once_and_each_target_is_asked_once():
    async def night(loop):
        session = Troubled(0, loop)
        session._until = float("inf")  # it works all the time
        engine, _ = await board_of(loop, session)
        await asyncio.sleep(10 * EVERY_S)
        while session.answering:  # noqa: ASYNC110 - a poll under way would rightly miss its deadline
            await asyncio.sleep(0.1)
        assert engine.board.snapshot().checks[SIGNAL].state is State.OK
        loop.jump(HOUR_S)
        assert engine.board.snapshot().checks[SIGNAL].state.blind
        before = len(session.asked)
        await asyncio.sleep(EVERY_S)
        assert engine.board.snapshot().checks[SIGNAL].state is State.OK
        return len(session.asked) - before

    assert run_virtual(night, START) <= 2


def test_a_backend_that_is_down_for_half_a_day_is_asked_once_a_minute_at_most():
    async def weekend(loop):
        session = Troubled(0, loop)
        session.mood, session._until = "fails", float("inf")
        session._fails = lambda: (_ for _ in ()).throw(Unreachable("connection refused"))
        await board_of(loop, session)
        await asyncio.sleep(12 * HOUR_S)
        return len(session.asked)

    assert run_virtual(weekend, START) < 12 * 60 * 1.1
