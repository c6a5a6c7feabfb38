"""A wall's end of the remote hand: it says in the journal how it is, and does what desks ask of it there."""

import asyncio
import logging
from collections.abc import Callable
from typing import Protocol

from noc_app.engine.log_once import BreakLog
from noc_app.journal.journal import Journal
from noc_app.model import JournalError, NocError, WallOrder, WallSight

LOOK_S = 1.0
BEAT_S = 10.0
TOO_LATE_S = 60.0  # nobody wants a page that was asked for before lunch

log = logging.getLogger(__name__)


class Shown(Protocol):
    """A wall as far as the remote hand goes."""

    def sight(self) -> WallSight:
        """Return how it is now."""

    def obey(self, order: WallOrder) -> str:
        """Do what is asked, or raise NocError with the reason; return what was done in words."""


class WallLink:
    """Looks once a second, or at once when it is woken."""

    def __init__(self, journal: Journal, shown: Shown, clock: Callable[[], float]) -> None:
        self._journal, self._shown, self._clock = journal, shown, clock
        self._woken = asyncio.Event()
        self._said: WallSight | None = None
        self._breaks = BreakLog(log)

    def wake(self) -> None:
        """Look at once: somebody on this machine has written something."""
        self._woken.set()

    async def run(self) -> None:
        """Report and obey until cancelled; a journal that fails is said once and stops nothing."""
        try:
            while True:
                try:
                    await self._turn()
                    self._breaks.recovered("remote hand")
                except JournalError as error:
                    self._breaks.broke("remote hand", str(error))
                await self._wait()
        finally:
            await self._leave()

    async def _turn(self) -> None:
        sight = self._shown.sight()
        for order in await self._journal.orders_for(sight.name):
            if self._clock() - order.at > TOO_LATE_S:
                outcome = "too late: the wall did not answer in time"
            else:
                outcome = self._done(order)
            await self._journal.end_order(order.id, outcome)
            sight = self._shown.sight()
        await self._report(sight)

    async def _report(self, sight: WallSight) -> None:
        """Write down how the wall is: when something changed, and every ten seconds as a sign of life."""
        said = self._said
        same = said is not None and (said.screens, said.pages, said.verdict) == (
            sight.screens,
            sight.pages,
            sight.verdict,
        )
        if said is None or not same or sight.beat_at - said.beat_at >= BEAT_S:
            await self._journal.beat_wall(sight)
            self._said = sight

    def _done(self, order: WallOrder) -> str:
        try:
            return self._shown.obey(order)
        except NocError as error:
            return f"not done: {error}"

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(LOOK_S):
                await self._woken.wait()
        except TimeoutError:
            return
        finally:
            self._woken.clear()

    async def _leave(self) -> None:
        try:
            await asyncio.shield(self._journal.leave_wall(self._shown.sight().name))
        except (JournalError, asyncio.CancelledError):
            return
