"""What our credentials may not do, for backends that tell it."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from noc_app.model import PollError

LEARNT_S = 3600.0  # rights change seldom, and to ask for them may cost quota
TIME_SHARE = 0.2  # of the time that a poll has in all


class Rights:
    """What is denied, asked once an hour.

    A backend that does not tell, is slow to tell, or tells something odd, denies nothing: then it refuses when it is
    asked. It fails no poll that has a fifth of its time left; `timeout_s` is the time of a whole one.
    """

    def __init__(
        self, clock: Callable[[], float], ask: Callable[[], Awaitable[Mapping[str, str]]], timeout_s: float
    ) -> None:
        self._clock, self._ask, self._within_s = clock, ask, timeout_s * TIME_SHARE
        self._learnt_at: float | None = None
        self.denied: Mapping[str, str] = {}

    async def learn(self) -> None:
        """Ask, if that was not done within the hour."""
        now = self._clock()
        if self._learnt_at is not None and now - self._learnt_at < LEARNT_S:
            return
        self._learnt_at = now
        try:
            async with asyncio.timeout(self._within_s):
                self.denied = await self._ask()
        except (PollError, TimeoutError):
            self.denied = {}
