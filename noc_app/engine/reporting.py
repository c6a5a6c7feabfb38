"""A report, read from the journal and worked out beside the loop."""

import asyncio

from noc_app.alerting.report import Report, Span, report_of
from noc_app.journal.journal import Journal


async def made_report(journal: Journal, since: float, until: float) -> Report | None:
    """Return the report of `since` to `until`, or of as much as the journal has; None if it has nothing of it.

    Times are Unix seconds UTC. Raises JournalError.
    """
    first = await journal.first_event_at()
    if first is None or first >= until:
        return None
    span = Span(since=max(since, first), until=until, wanted_since=since)
    events = await journal.events_between(span.since, until)
    intents = await journal.intents_between(span.since, until)
    standing, shelves = await journal.all_standing(), await journal.shelves(until)
    return await asyncio.to_thread(report_of, events, intents, span, standing=standing, shelved=len(shelves))
