"""What happened to alerts is written down once, however many desks saw it: by the one that acts for all."""

from collections import deque
from collections.abc import Callable, Sequence

from noc_app.journal.journal import AlertEvent, Journal

KEEP_S = 60.0  # several times as long as nobody may lead
LIMIT = 10_000


class Chronicle:
    """Hands events to the journal; on a shared one only while `leads()`, and keeps the last minute for a take-over."""

    def __init__(self, journal: Journal, leads: Callable[[], bool]) -> None:
        self._journal, self._leads = journal, leads
        self._held: deque[AlertEvent] = deque(maxlen=LIMIT)

    async def record(self, events: Sequence[AlertEvent]) -> None:
        """Have `events` written, or keep them for a while. Raises JournalError."""
        if not self._journal.shared or self._leads():
            await self._journal.record(events)
            return
        self._held.extend(events)
        while self._held and self._held[0].at < self._held[-1].at - KEEP_S:
            self._held.popleft()

    async def take_over(self) -> None:
        """Write what happened since the last leader wrote. Raises JournalError."""
        if not self._journal.shared:
            return
        written_until = await self._journal.newest_event_at()
        missed = [event for event in self._held if event.at > written_until]
        self._held.clear()
        await self._journal.record(missed)
