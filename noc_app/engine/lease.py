"""Which program acts for all that share a journal: it escalates, sends, spends quotas. Everybody else only watches.

The journal decides, on its own clock. Here is only the careful reading of its answer: a right that was given is used
up on our own clock, counted from before we asked, so that a program that was frozen finds itself without it.
"""

import asyncio
import logging
import time
from collections.abc import Callable

from noc_app.engine.log_once import BreakLog
from noc_app.journal.journal import Journal
from noc_app.journal.leases import new_holder
from noc_app.model import Grip, JournalError

TTL_S = 10.0
LONGEST_PAUSE_S = 1.0  # a standing-by program notices within this that the holder is late

log = logging.getLogger(__name__)


def uptime_s() -> float:
    """Return seconds that go on while the machine sleeps, where the system has such a clock."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(boot) if boot is not None else time.monotonic()


class Lease:
    """Takes part in the choice; `gained` and `lost` are called when this program begins or stops acting."""

    def __init__(
        self,
        journal: Journal,
        *,
        gained: Callable[[], None],
        lost: Callable[[], None],
        ttl_s: float = TTL_S,
        clock: Callable[[], float] = uptime_s,
    ) -> None:
        self.holder = new_holder()
        self._journal, self._gained, self._lost = journal, gained, lost
        self._ttl_s, self._clock = ttl_s, clock
        self._grip: Grip | None = None
        self._until = 0.0
        self._tokens: dict[str, str] = {}  # of deeds whose answer was lost: asked again, they are still ours
        self._breaks = BreakLog(log)

    @property
    def leads(self) -> bool:
        """Return whether this program acts for all, at this very moment."""
        return self._grip is not None and self._clock() < self._until

    @property
    def epoch(self) -> int:
        """Return the fencing number of the right that is held, 0 without one."""
        return self._grip.epoch if self._grip is not None and self.leads else 0

    async def run(self) -> None:
        """Take, keep and, when cancelled, give back the right to act."""
        try:
            while True:
                await self.turn()
                await asyncio.sleep(self._ttl_s / 3 if self.leads else min(self._ttl_s / 3, LONGEST_PAUSE_S))
        finally:
            await self._give_back()

    async def turn(self) -> None:
        """Ask once. A journal that does not answer changes nothing until the time of the right is over."""
        asked_at = self._clock()
        try:
            grip = await self._journal.hold(self.holder, self._ttl_s)
            self._breaks.recovered("lease")
        except JournalError as error:
            self._breaks.broke("lease", str(error))
            grip = self._grip if self.leads else None
        else:
            self._until = asked_at + self._ttl_s
        before, self._grip = self._grip, grip
        if before is not None and (grip is None or grip.epoch != before.epoch):
            self._lost()
        if grip is not None and (before is None or grip.epoch != before.epoch):
            self._gained()

    async def may_do(self, deed: str) -> bool:
        """Return whether this program shall do `deed` now: once, whoever leads, then never again anywhere.

        Raises JournalError if the answer was lost; asking again then tells.
        """
        grip = self._grip
        if grip is None or not self.leads:
            return False
        token = self._tokens.setdefault(deed, new_holder())
        answer = await self._journal.do_once(grip, deed, token)
        del self._tokens[deed]
        return answer

    async def _give_back(self) -> None:
        if self._grip is None:
            return
        self._grip = None
        try:
            await asyncio.shield(self._journal.let_go(self.holder))
        except (JournalError, asyncio.CancelledError):
            return
