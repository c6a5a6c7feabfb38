"""Thirty targets of all kinds at their usual pace: what they cost, and that one that hangs delays no other."""

import asyncio
import itertools
import time
from collections import Counter
from contextlib import AsyncExitStack, suppress

import psutil
import pytest

from noc_app.config.catalogue import load_catalogue
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.engine.engine import Engine
from noc_app.engine.opening import Opener
from noc_app.engine.setup import Setup
from tests.contract.backends import BACKENDS, kind_of, routes_of
from tests.tools.hostile import Mode, hostile_in_a_thread
from tests.tools.ui_gap import watched_gap

pytestmark = [pytest.mark.bench, pytest.mark.timeout(300)]

CATALOGUE, _ = load_catalogue()
TARGETS, EVERY_S, TIMEOUT_S, WATCHED_S = 30, 10.0, 8.0, 45.0


async def board_of(stack, urls):
    """An engine that watches `urls` (name, address) at the usual pace, with its counts of polls by target."""
    opener = Opener(time.time, lambda ref: "a-secret-of-this-benchmark")
    engine, polls, take = Engine(opener, time.time), Counter(), Engine.ingest
    targets = [
        target_of(
            MODELS[kind_of(name)](
                **{
                    "id": f"t-{place}",
                    "kind": kind_of(name),
                    "url": url + BACKENDS[name].prefix,
                    "every": EVERY_S,
                    "timeout": TIMEOUT_S,
                    **BACKENDS[name].settings,
                }
            )
        )
        for place, (name, url) in enumerate(urls)
    ]

    async def counted(target, polled):
        polls[target] += 1
        await take(engine, target, polled)

    engine.ingest = counted
    engine.configure(Setup(targets=tuple(targets), signals=CATALOGUE))
    task = asyncio.create_task(engine.run())

    async def ended():
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await opener.aclose()

    stack.push_async_callback(ended)
    return polls


async def watched(slow):
    """CPU share of the loop, its longest gap, growth of memory, and the polls of all but the first target."""
    names = list(itertools.islice(itertools.cycle(BACKENDS), TARGETS))
    async with AsyncExitStack() as stack:
        servers = {name: stack.enter_context(hostile_in_a_thread(routes_of(name))) for name in BACKENDS}
        hanging = stack.enter_context(hostile_in_a_thread({}, mode=Mode.HANG))
        urls = [(name, servers[name].url) for name in names]
        urls[0] = (names[0], hanging.url) if slow else urls[0]
        process = psutil.Process()
        polls = await board_of(stack, urls)
        await asyncio.sleep(EVERY_S)  # every session has been opened and has polled once
        memory, cpu, began = process.memory_info().rss, time.thread_time(), time.monotonic()
        async with watched_gap() as gap:
            await asyncio.sleep(WATCHED_S)
        spent = (time.thread_time() - cpu) / (time.monotonic() - began)
        grown = (process.memory_info().rss - memory) / 1e6
        return spent, gap.longest_s, grown, [polls[f"t-{place}"] for place in range(1, TARGETS)]


async def test_thirty_targets_every_ten_seconds_and_one_that_hangs():
    (calm, slow) = (await watched(slow=False), await watched(slow=True))
    for words, (spent, gap_s, grown, polls) in (("all answer", calm), ("one hangs", slow)):
        print(
            f"\n{TARGETS} targets, {words}: loop busy {spent:.1%} of one core, longest gap {1000 * gap_s:.0f} ms, "
            f"memory {grown:+.1f} MB in {WATCHED_S:.0f} s, polls of each other target {min(polls)} to {max(polls)}"
        )
    least = int(WATCHED_S / EVERY_S)
    assert min(calm[3]) >= least
    assert min(slow[3]) >= least, "a target that hangs held up another"
