"""One desk of many on a shared journal, in a process of its own. Started by test_desks_live.

Usage: desk_worker.py WHAT HOST PORT LOGIN FOLDER [SETTINGS]. Reads one line from standard input before it begins.
Written to standard output, one JSON object a line.
"""

import asyncio
import json
import os
import sys
import time
import uuid
from pathlib import Path

from noc_app.connectors.catalog import Target
from noc_app.engine.engine import Engine
from noc_app.engine.lease import Lease
from noc_app.engine.setup import Setup
from noc_app.journal.journal import Audit, open_shared
from noc_app.journal.postgres import Server
from noc_app.model import AlertKey, Busy, CutOff, Intent, JournalError, Order, PollResult, Verb
from tests.tools.engine import CATALOGUE, Played, PlayedOpener, alert, target, until

AT_ONCE = 10  # alerts in one order
KEY = b"a key that only the tests know"


def say(**words: object) -> None:
    """Write one line in one piece, so that being killed cannot tear it."""
    os.write(1, (json.dumps(words) + "\n").encode())


def request(login: str, number: int) -> Intent:
    """Return an acknowledgement of the alert `number`, which every desk sees alike."""
    now = time.time()
    return Intent(
        id=str(uuid.uuid4()),
        verb=Verb.ACKNOWLEDGE,
        key=AlertKey("prom", f"alert-{number}"),
        starts_at=1000.0,
        severity=4,
        by=login,
        at=now,
        until=now + 3600,
        ours_alone=True,
    )


async def owning(journal, login, settings):
    """Acknowledge every alert at once with the others; say what was won and who was first elsewhere.

    The orders are about a few alerts each, and those of two desks begin at different ones.
    """
    won, lost, numbers = {}, 0, range(settings["alerts"])
    for begin in range(-settings["first"], settings["alerts"], AT_ONCE):
        asked = {n: request(login, n) for n in range(begin, begin + AT_ONCE) if n in numbers}
        refused = await taken(journal, list(asked.values()))
        lost += sum("already acknowledged by desk" in str(other) for other in refused.values())
        won |= {n: time.time() for n, intent in asked.items() if intent.id not in refused}
    say(won=won, lost=lost)


async def taken(journal, asked):
    """Ask as a desk does, also if an answer is lost; return what was refused."""
    try:
        return await journal.add_intents(asked)
    except Busy:  # nothing was written: whoever still wants it asks again
        return await taken(journal, asked)
    except CutOff:
        await journal.queue(asked)
    refused = {}
    while await journal.queued():
        refused |= {r.intent.id: r.conflict for r in await journal.replay() if r.conflict}
        await asyncio.sleep(0.02)
    return refused


async def watching(journal, login, settings):
    """Say when each acknowledgement of the others was seen, as a desk would show it."""
    seen = {}
    end = time.monotonic() + settings["for_s"]
    while time.monotonic() < end and len(seen) < settings["alerts"]:
        try:
            async with asyncio.timeout(1.0):
                await journal.heard.wait()
        except TimeoutError:
            continue
        journal.heard.clear()
        begun = time.monotonic()
        for intent in await journal.standing():
            seen.setdefault(intent.key.fingerprint.partition("-")[2], time.time())
        await asyncio.sleep(max(0.1, time.monotonic() - begun))
    say(seen=seen)


async def leading(journal, login, settings):
    """Compete for the lease; do the deeds of each moment once, and say so before and after."""
    lease = Lease(
        journal,
        gained=lambda: say(gained=time.time(), epoch=lease.epoch),
        lost=lambda: say(lost=time.time()),
        ttl_s=settings["ttl_s"],
    )
    task = asyncio.create_task(lease.run())
    while not task.done():
        deed = f"deed-{int(time.time() / settings['every_s'])}"
        try:
            if lease.leads and await lease.may_do(deed):
                say(did=deed, epoch=lease.epoch)
        except JournalError:
            continue
        await asyncio.sleep(settings["every_s"] / 4)


async def boarding(journal, login, settings):
    """Run a whole board; acknowledge everything in one order; say what was won, and when others' were seen here."""
    session, seen, count = Played(), {}, settings["alerts"]
    session.answer = PollResult(alerts=tuple(alert(f"alert-{n}", starts_at=1000.0) for n in range(count)))
    usual = target("prom")
    calm = Target(usual.connector, usual.config.model_copy(update={"every": 5.0, "timeout": 5.0}))
    engine = Engine(PlayedOpener({"prom": session}), time.time, journal)

    def hear(news):
        for change in news.changes:
            if change.entry.ack.by not in {"", login}:
                seen.setdefault(change.entry.key.fingerprint.partition("-")[2], time.time())

    engine.subscribe(hear)
    engine.configure(Setup(targets=(calm,), signals=CATALOGUE))
    running = asyncio.create_task(engine.run())
    await until(lambda: len(engine.board.alerts) == count, seconds=60)
    say(ready=os.getpid())
    await asyncio.to_thread(sys.stdin.readline)
    keys = tuple(e.key for e in engine.board.alerts)
    begun = time.process_time()
    order = Order(verb=Verb.ACKNOWLEDGE, keys=keys, by=login, comment="all of them", for_s=3600.0)
    acted = await engine.act(order)
    say(won=[t.key.fingerprint.partition("-")[2] for t in acted.results if not t.error])
    await until(lambda: all(e.owned for e in engine.board.alerts), seconds=60)
    say(seen=seen, cpu_s=time.process_time() - begun)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def main() -> None:
    """Open the journal, wait for the word, do it."""
    what, host, port, login, folder = sys.argv[1:6]
    settings = json.loads(sys.argv[6])
    server = Server(host=host, port=int(port), database="noc", user=login, password=f"of {login}")
    async with await open_shared(server, Path(folder) / f"{login}.db", audit=Audit(key=KEY)) as journal:
        if what == "board":
            await boarding(journal, login, settings)
            return
        await journal.standing()
        say(ready=os.getpid())
        await asyncio.to_thread(sys.stdin.readline)
        await {"own": owning, "watch": watching, "lead": leading}[what](journal, login, settings)


if __name__ == "__main__":
    asyncio.run(main())
