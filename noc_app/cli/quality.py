"""`noc-app quality`: how good the alarms are, counted from the journal."""

import argparse
import asyncio
import json
import time
from dataclasses import asdict

from noc_app.alerting.quality import Offender, Quality, quality_of
from noc_app.alerting.quality_words import figures, summary
from noc_app.engine.assembly import assembled
from noc_app.model import JournalError

_CHATTERERS = 10


def run(arguments: argparse.Namespace) -> int:
    """Print the figures; 1 if one of them is not good."""
    found = asyncio.run(_counted(arguments))
    if found is None:
        print("The journal knows no alarms yet.")
        return 0
    print(json.dumps(as_json(found), indent=1) if arguments.json else "\n".join(lines(found)))
    return 0 if all(figure.good for figure in figures(found)) else 1


def as_json(quality: Quality) -> dict[str, object]:
    """Return the figures in the documented form. Times are Unix seconds UTC, shares 0 to 1."""
    return {
        "since": quality.since,
        "until": quality.until,
        "alarms": quality.alarms,
        "hidden": quality.hidden,
        "by_severity": dict(quality.by_severity),
        "figures": [{**asdict(f), "band": f.band.value, "good": f.good} for f in figures(quality)],
        "top": [_offender(o) for o in quality.top],
        "chattering": [_offender(o) for o in quality.chattering],
    }


def lines(quality: Quality) -> list[str]:
    """Return the figures in words, one a line."""
    found = [summary(quality), ""]
    found += [f"{f.name:<36} {f.words:>8}   {f.band.value} ({f.limit})" for f in figures(quality)]
    if quality.top:
        found += ["", "The commonest"]
        found += [f"{offender.count:>6}  {offender.title}  ({offender.key.text})" for offender in quality.top]
    if quality.chattering:
        names = ", ".join(offender.title for offender in quality.chattering[:_CHATTERERS])
        found += ["", f"Chattering: {names}"]
    return found


async def _counted(arguments: argparse.Namespace) -> Quality | None:
    """Return the figures of the time that was asked for, or of as much of it as the journal has."""
    async with assembled(arguments.config, may_act=False) as parts:
        if parts.journal is None:
            raise JournalError("there is no journal, so nothing can be counted")
        now = time.time()
        first = await parts.journal.first_event_at()
        if first is None or first >= now:
            return None
        since = max(now - arguments.since, first)
        events = await parts.journal.events_between(since, now)
        standing, shelves = await parts.journal.all_standing(), await parts.journal.shelves(now)
        return quality_of(events, since, now, standing=standing, shelved=len(shelves))


def _offender(offender: Offender) -> dict[str, object]:
    return {"key": offender.key.text, "title": offender.title, "count": offender.count}
