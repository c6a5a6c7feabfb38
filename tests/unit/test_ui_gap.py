"""The tool that measures gaps: it must be able to say that there was one."""

import asyncio
import re
import time

import pytest

from tests.tools.ui_gap import calmest_s, watch_gap, watched_gap

BLOCK_S = 0.3


def block():
    """Hold the loop, as a slow parse does."""
    until = time.monotonic() + BLOCK_S
    while time.monotonic() < until:
        pass


async def test_an_idle_loop_has_no_gap_to_speak_of():
    async def idle():
        await asyncio.sleep(0.3)

    async with watched_gap() as gap:
        await idle()
    assert gap.beats > 5
    assert await calmest_s(idle, 0.1) < 0.1


async def test_a_loop_that_is_held_up_each_time_is_never_calm():
    async def held():
        block()

    assert await calmest_s(held, 0.1) > 0.1


@pytest.mark.parametrize(("before_s", "after_s"), [(0.1, 0.1), (0.0, 0.1), (0.1, 0.0), (0.0, 0.0)])
async def test_a_block_is_seen_wherever_in_the_measurement_it_lies(before_s, after_s):
    async with watched_gap() as gap:
        await asyncio.sleep(before_s)
        block()
        if after_s:
            await asyncio.sleep(after_s)
    assert gap.longest_s == pytest.approx(BLOCK_S, abs=0.15)


async def test_a_block_that_holds_the_interpreter_is_seen():
    async with watched_gap() as gap:
        await asyncio.sleep(0.05)
        started = time.monotonic()
        re.match(r"(a+)+$", "a" * 23 + "b")  # one call into C that lets no other thread run
        held_s = time.monotonic() - started
    assert gap.longest_s > held_s * 0.9


def test_a_loop_can_be_watched_from_outside_of_a_coroutine():
    loop = asyncio.new_event_loop()
    with watch_gap(loop) as gap:
        loop.run_until_complete(asyncio.sleep(0.1))
        block()
    loop.close()
    assert gap.longest_s == pytest.approx(BLOCK_S, abs=0.15)
