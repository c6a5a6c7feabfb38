"""Who is looking at which alert: ours told to the others, theirs shown here. It ends by itself when nobody beats."""

import asyncio
import logging
from collections.abc import Callable, Mapping

from noc_app.engine.log_once import BreakLog
from noc_app.journal.journal import Journal
from noc_app.journal.leases import new_holder
from noc_app.model import AlertKey, JournalError

BEAT_S = 10.0

log = logging.getLogger(__name__)


class Presence:
    """Keeps `seen` told: the names of those who have an alert open on other desks, by alert."""

    def __init__(self, journal: Journal, seen: Callable[[Mapping[AlertKey, tuple[str, ...]]], None]) -> None:
        self._journal, self._seen = journal, seen
        self._desk = new_holder()
        self._open: tuple[str, AlertKey] | None = None
        self._moved = asyncio.Event()
        self._breaks = BreakLog(log)

    def look_at(self, key: AlertKey | None, by: str) -> None:
        """Say that `by` has the alert of `key` open here, or nothing any more."""
        self._open = (by, key) if key is not None else None
        self._moved.set()

    async def run(self) -> None:
        """Beat until cancelled; a journal that fails is said once and stops nothing."""
        while True:
            await self._attempt()
            try:
                async with asyncio.timeout(BEAT_S):
                    await self._moved.wait()
            except TimeoutError:
                continue
            finally:
                self._moved.clear()

    async def read(self) -> None:
        """Look up who is looking. Raises JournalError."""
        found: dict[AlertKey, tuple[str, ...]] = {}
        for look in await self._journal.looks(self._desk):
            names = found.get(look.key, ())
            found[look.key] = names if look.by in names else (*names, look.by)
        self._seen(found)

    async def _attempt(self) -> None:
        try:
            if self._open is None:
                await self._journal.look_away(self._desk)
            else:
                by, key = self._open
                await self._journal.look(self._desk, by, key)
            self._breaks.recovered("presence")
        except JournalError as error:
            self._breaks.broke("presence", str(error))
