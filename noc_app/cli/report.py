"""`noc-app report`: what happened in a span of time, as text, CSV or one HTML file."""

import argparse
import asyncio
import time
from pathlib import Path

from noc_app.alerting.report import Report
from noc_app.alerting.report_tables import as_csv, as_html, as_text
from noc_app.engine.assembly import assembled
from noc_app.engine.reporting import made_report
from noc_app.model import JournalError


def run(arguments: argparse.Namespace) -> int:
    """Write the report where it was asked for, else print it."""
    found = asyncio.run(_made(arguments))
    if found is None:
        print("The journal knows no alarms yet.")
        return 0
    written: list[tuple[Path, str]] = []
    if arguments.csv is not None:
        written.append((arguments.csv, as_csv(found)))
    if arguments.html is not None:
        written.append((arguments.html, as_html(found)))
    for path, text in written:
        path.write_text(text, encoding="utf-8", newline="")
    if not written:
        print(as_text(found))
    return 0


async def _made(arguments: argparse.Namespace) -> Report | None:
    async with assembled(arguments.config, may_act=False) as parts:
        if parts.journal is None:
            raise JournalError("there is no journal, so nothing can be counted")
        now = time.time()
        return await made_report(parts.journal, now - arguments.since, now)
