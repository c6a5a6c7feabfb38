"""The whole program below the screen, acknowledging alert after alert in an Alertmanager until it is killed.

Usage: kill9_engine_worker.py JOURNAL URL. Each line on standard input starts one life, in a process of its own so that
only the first pays for the imports: "go" lives until killed, "finish" until no request is without an outcome. Written
to standard output, one line each: `born PID`, `asked PID` (before each request), `confirmed FINGERPRINT` (what the
operator is shown), `dead`.
"""

import asyncio
import os
import sys
import time
from pathlib import Path

from noc_app.config.catalogue import load_catalogue
from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.engine.engine import Engine
from noc_app.engine.opening import Opener
from noc_app.engine.setup import Setup
from noc_app.journal.journal import open_journal
from noc_app.model import AckState
from tests.live.kill9_worker import say
from tests.tools.engine import acknowledge

CATALOGUE, _ = load_catalogue()
EVERY_S = 0.2  # shorter than a person may configure: so that many receipts come in a short life


def target(url):
    config = MODELS["alertmanager"](id="am-1", kind="alertmanager", url=url, timeout=3)
    return target_of(config.model_copy(update={"every": EVERY_S}))


async def own(engine):
    """Acknowledge what nobody owns of Alertmanager's, one after the other, and say each receipt."""
    while True:
        unowned = [e.key for e in engine.board.alerts if e.ack.state is AckState.NONE and e.key.target == "am-1"]
        for key in unowned:
            say("asked", os.getpid())
            await acknowledge(engine, key, by="mara", comment="on it", for_s=3600.0)
            while engine.board.alerts.get(key).ack.state is not AckState.CONFIRMED:  # noqa: ASYNC110 - as a screen does
                await asyncio.sleep(0.005)
            say("confirmed", key.fingerprint)
        await asyncio.sleep(0.05)


async def settled(engine, journal):
    """Wait until every request has an outcome."""
    while not len(engine.board.alerts) or await journal.unfinished():  # noqa: ASYNC110 - as a screen does
        await asyncio.sleep(0.1)


async def live(path, url, *, finish):
    opener = Opener(time.time, read_secret)
    async with await open_journal(path) as journal:
        engine = Engine(opener, time.time, journal)
        engine.configure(Setup(targets=(target(url),), signals=CATALOGUE))
        running = asyncio.create_task(engine.run())
        await (settled(engine, journal) if finish else own(engine))
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await opener.aclose()


def main():
    """Bear one life after the other, each after the death of the one before."""
    path, url = Path(sys.argv[1]), sys.argv[2]
    for line in sys.stdin:
        child = os.fork()
        if not child:
            say("born", os.getpid())
            asyncio.run(live(path, url, finish=line.strip() == "finish"))
            os._exit(0)
        os.waitpid(child, 0)
        say("dead")


if __name__ == "__main__":
    main()
