"""A board that acknowledges alerts, one and many at once, until it is killed. Started by test_kill9.

Usage: kill9_worker.py JOURNAL HOST:PORT. Each line on standard input starts one life, in a process of its own so that
only the first pays for the imports: "go" lives until killed, "finish" until nothing is unfinished. Written to standard
output, one line each: `born PID`, `open PID` (the journal), `confirmed ID` (after the commit), `found` and `resent` (by
reconciling), `dead`.
"""

import asyncio
import http.client
import itertools
import json
import os
import sys
import time
import uuid
from pathlib import Path

from noc_app.journal.journal import Journal, open_journal
from noc_app.journal.reconcile import Confirm, Send, decide
from noc_app.model import AlertKey, Intent, Outcome, Verb

IN_FLIGHT_S = 0.5  # far above what the vendor of the test takes


def say(*words: object) -> None:
    """Write one line in one piece, so that being killed cannot tear it."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


class Vendor:
    """The backend, which is another process and is not killed."""

    def __init__(self, address: str) -> None:
        self._address = address

    def create(self, intent: Intent) -> None:
        """Acknowledge. Raises OSError or HTTPException if the answer was lost."""
        self._ask("POST", "/acks", json.dumps({"intent": intent.id}))

    def has(self, intent: Intent) -> bool:
        """Look the acknowledgement up. Raises OSError or HTTPException."""
        return self._ask("GET", f"/acks/{intent.id}") == 200

    def _ask(self, method: str, path: str, body: str | None = None) -> int:
        connection = http.client.HTTPConnection(self._address, timeout=5)
        try:
            connection.request(method, path, body)
            return connection.getresponse().status
        finally:
            connection.close()


async def send(journal: Journal, vendor: Vendor, intent: Intent) -> None:
    """Tell the vendor, read back, write down. A lost answer leaves the request as it is."""
    try:
        vendor.create(intent)
    except (OSError, http.client.HTTPException):
        return
    await journal.set_outcome(intent.id, Outcome.SENT, at=time.time())
    if vendor.has(intent):
        await confirm(journal, intent)


async def confirm(journal: Journal, intent: Intent) -> None:
    """Write down that it is confirmed, then tell the operator."""
    await journal.set_outcome(intent.id, Outcome.CONFIRMED, at=time.time())
    say("confirmed", intent.id)


async def reconcile(journal: Journal, vendor: Vendor) -> int:
    """Look before anything is repeated; return how many requests are still without an outcome."""
    for intent in await journal.unfinished():
        decision = decide(intent, vendor.has(intent), time.time(), in_flight_s=IN_FLIGHT_S)
        if isinstance(decision, Confirm):
            say("found")
            await confirm(journal, intent)
        elif isinstance(decision, Send):
            say("resent")
            await journal.set_outcome(intent.id, Outcome.PENDING, at=time.time())
            await send(journal, vendor, intent)
    return len(await journal.unfinished())


def fresh(alerts: int) -> list[Intent]:
    """Return an operator's next request, about so many alerts; the number stands in the name of the action."""
    now, action = time.time(), f"{uuid.uuid4()} {alerts}"
    return [
        Intent(
            id=str(uuid.uuid4()),
            verb=Verb.ACKNOWLEDGE,
            key=AlertKey("vendor", uuid.uuid4().hex),
            starts_at=now,
            severity=3,
            by="ada",
            at=now,
            until=now + 3600,
            action=action,
        )
        for _ in range(alerts)
    ]


async def live(path: Path, vendor: Vendor, *, finish: bool) -> None:
    """Acknowledge for ever, or settle everything and end."""
    async with await open_journal(path) as journal:
        say("open", os.getpid())
        sizes = itertools.cycle((1, 6))
        while await reconcile(journal, vendor) or not finish:
            if finish:
                await asyncio.sleep(0.02)
                continue
            intents = fresh(next(sizes))
            await journal.add_intents(intents)
            for intent in intents:
                await send(journal, vendor, intent)


def main() -> None:
    """Bear one life after the other, each after the death of the one before."""
    path, vendor = Path(sys.argv[1]), Vendor(sys.argv[2])
    for line in sys.stdin:
        child = os.fork()
        if not child:
            say("born", os.getpid())
            asyncio.run(live(path, vendor, finish=line.strip() == "finish"))
            os._exit(0)
        os.waitpid(child, 0)
        say("dead")


if __name__ == "__main__":
    main()
