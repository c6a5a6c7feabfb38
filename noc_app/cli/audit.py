"""`noc-app audit verify`: is the record of who did what still the one that was written?"""

import argparse
import asyncio
import json

from noc_app.config.load import load
from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS
from noc_app.engine.journals import journal_of
from noc_app.journal.audit import Verdict
from noc_app.model import JournalError


def run(arguments: argparse.Namespace) -> int:
    """Verify the audit of the configured journal and return the exit code: 1 if it is broken."""
    verdict = asyncio.run(_verified(arguments))
    if arguments.json:
        print(json.dumps({"ok": not verdict.breaks, "entries": verdict.head.seq, "breaks": list(verdict.breaks)}))
    else:
        for words in verdict.breaks:
            print(words)
        print(f"{verdict.head.seq} entries: {'BROKEN' if verdict.breaks else 'whole, as signed and as anchored'}")
    return 1 if verdict.breaks else 0


async def _verified(arguments: argparse.Namespace) -> Verdict:
    journal, notes = await journal_of(load(arguments.config, MODELS), read_secret)
    if journal is None:
        raise JournalError(" ".join(notes))
    async with journal:
        return await journal.verify()
