"""Who is at which desk and looks at what: ours told to the others, theirs shown here. It ends when nobody beats."""

import asyncio
import logging
from collections.abc import Callable

from noc_app.engine.log_once import BreakLog
from noc_app.journal.journal import Journal
from noc_app.model import AlertKey, JournalError, Look

BEAT_S = 10.0

log = logging.getLogger(__name__)


class Presence:
    """Tells that `desk` is there and what it has open, and keeps `seen` told who is at the others."""

    def __init__(self, journal: Journal, desk: str, seen: Callable[[tuple[Look, ...]], None]) -> None:
        self._journal, self._desk, self._seen = journal, desk, seen
        self._open: tuple[str, AlertKey | None] = "", None
        self._moved = asyncio.Event()
        self._breaks = BreakLog(log)

    def look_at(self, key: AlertKey | None, by: str) -> None:
        """Say that `by` has the alert of `key` open here, or nothing any more."""
        if self._open != (by, key):
            self._open = by, key
            self._moved.set()

    async def run(self) -> None:
        """Beat until cancelled, then leave; a journal that fails is said once and stops nothing."""
        try:
            while True:
                await self._attempt()
                try:
                    async with asyncio.timeout(BEAT_S):
                        await self._moved.wait()
                except TimeoutError:
                    continue
                finally:
                    self._moved.clear()
        finally:
            await self._leave()

    async def read(self) -> None:
        """Look up who is there. Raises JournalError."""
        self._seen(await self._journal.looks(self._desk))

    async def _attempt(self) -> None:
        by, key = self._open
        try:
            await self._journal.look(self._desk, by, key)
            await self.read()
            self._breaks.recovered("presence")
        except JournalError as error:
            self._breaks.broke("presence", str(error))

    async def _leave(self) -> None:
        try:
            await asyncio.shield(self._journal.leave(self._desk))
        except (JournalError, asyncio.CancelledError):
            return
