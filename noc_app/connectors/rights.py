"""What our credentials may not do, for backends that tell it."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping
from time import monotonic
from typing import Any

from noc_app.model import PollError
from noc_app.model.said import Said

LEARNT_S = 3600.0  # rights change seldom, and to ask for them may cost quota
TIME_SHARE = 0.9  # of the time of a poll, in which all has to be over


class Rights:
    """What is denied, asked once an hour.

    A backend that does not tell, is slow to tell, or tells something odd, denies nothing: then it refuses when it is
    asked. It fails no poll: it has what a poll leaves of `timeout_s`, the time of a whole one, and waits for the next
    where that is less than half.
    """

    def __init__(
        self, clock: Callable[[], float], ask: Callable[[], Awaitable[Mapping[Any, str]]], timeout_s: float
    ) -> None:
        self._clock, self._ask, self._all_s = clock, ask, timeout_s * TIME_SHARE
        self._learnt_at: float | None = None
        self.denied: Mapping[Any, str] = {}

    async def learn(self, begun: float) -> None:
        """Ask, if that was not done within the hour; the poll began at `begun`, of the monotonic clock."""
        now, left_s = self._clock(), begun + self._all_s - monotonic()
        if left_s < self._all_s / 2 or (self._learnt_at is not None and now - self._learnt_at < LEARNT_S):
            return
        self._learnt_at = now
        try:
            async with asyncio.timeout(left_s):
                self.denied = await self._ask()
        except (PollError, TimeoutError):
            self.denied = {}


def lacking(
    granted: Collection[str], needs: Mapping[Any, tuple[str, ...]], *, reads: str, lacks: Said
) -> dict[Any, str]:
    """Return which of `needs` are not granted, with the reason; each needs one of its permissions.

    `lacks` says which `permission` is missing. `reads` is what polls need: an answer without it is of somebody else, or
    means something else, and is not believed.
    """
    if reads not in granted:
        return {}
    return {
        verb: lacks.of(permission=wanted[0]) for verb, wanted in needs.items() if not any(w in granted for w in wanted)
    }
