"""Polling one target for ever."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import NoReturn

from noc_app.connectors.catalog import Target
from noc_app.connectors.kit import Session
from noc_app.engine.schedule import delay_s
from noc_app.model import PollError, PollFailure, PollOutcome, TimedOut
from noc_app.model.said import phrase

SECOND_LOOK_S = 1.0  # after the first answer: a rate needs two, and nobody wants to wait a minute for it

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Polled:
    """One finished poll: what it brought and how long it took, seconds."""

    outcome: PollOutcome
    duration_s: float


class Poller:
    """Asks one target in its interval; a failed poll changes the target's health, never this loop.

    At most one poll is in flight. After a sleep of the machine there is one poll, not one per missed interval,
    because the wait starts when a poll has finished. `pace` is told of each finished poll and returns the least
    interval, seconds; `announce` is told the seconds to the next.
    """

    def __init__(
        self,
        target: Target,
        session: Session,
        *,
        ingest: Callable[[str, Polled], Awaitable[None]],
        announce: Callable[[str, float], None],
        pace: Callable[[], float],
        chance: random.Random,
    ) -> None:
        self._target, self._session = target, session
        self._ingest, self._announce, self._chance = ingest, announce, chance
        self._pace = pace
        self._wake = asyncio.Event()

    def hurry(self) -> None:
        """Poll as soon as possible instead of waiting for the interval."""
        self._wake.set()

    async def run(self, first_delay_s: float) -> NoReturn:
        """Poll, hand over, wait."""
        await self._wait(first_delay_s)
        failures, fresh = 0, True
        while True:
            polled = await self.poll_once()
            failed = isinstance(polled.outcome, PollFailure)
            failures = failures + 1 if failed else 0
            await self._ingest(self._target.id, polled)
            # An account that is nearly used up is spared: its targets are asked less often.
            every_s = max(self._target.config.every, self._pace())
            wait_s = delay_s(every_s, polled.outcome, failures, self._chance.random())
            if fresh and not failed:
                fresh, wait_s = False, min(wait_s, SECOND_LOOK_S)
            # The interval counts from the start of a poll, a backend's own wait from its end.
            await self._wait(wait_s if failed else max(0.05 * every_s, wait_s - polled.duration_s))

    async def poll_once(self) -> Polled:
        """Poll once under the target's deadline; an error is a value here, because it is news about the target."""
        loop = asyncio.get_running_loop()
        started = loop.time()
        outcome = await self._outcome()
        return Polled(outcome, loop.time() - started)

    async def _outcome(self) -> PollOutcome:
        timeout_s = self._target.config.timeout
        try:
            async with asyncio.timeout(timeout_s):
                return await self._session.poll()
        except TimeoutError:
            return PollFailure(TimedOut(phrase("no complete answer in {seconds} s", seconds=float(timeout_s))))
        except PollError as error:
            return PollFailure(error, getattr(error, "retry_after_s", None))
        except Exception as bug:  # the one place where a connector's bug is contained
            log.exception("bug in connector %s, target %s", self._target.connector.kind, self._target.id)
            return PollFailure(bug)

    async def _wait(self, wait_s: float) -> None:
        self._announce(self._target.id, wait_s)
        try:
            async with asyncio.timeout(wait_s):
                await self._wake.wait()
        except TimeoutError:
            return
        finally:
            self._wake.clear()
