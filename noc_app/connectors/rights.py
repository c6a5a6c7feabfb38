"""What our credentials may not do, for backends that tell it."""

from collections.abc import Awaitable, Callable, Mapping

from noc_app.model import PollError

LEARNT_S = 3600.0  # rights change seldom, and to ask for them may cost quota


class Rights:
    """What is denied, asked once an hour.

    A backend that does not tell, or tells something odd, denies nothing: then it refuses when it is asked. It fails no
    poll.
    """

    def __init__(self, clock: Callable[[], float], ask: Callable[[], Awaitable[Mapping[str, str]]]) -> None:
        self._clock, self._ask = clock, ask
        self._learnt_at: float | None = None
        self.denied: Mapping[str, str] = {}

    async def learn(self) -> None:
        """Ask, if that was not done within the hour."""
        now = self._clock()
        if self._learnt_at is not None and now - self._learnt_at < LEARNT_S:
            return
        self._learnt_at = now
        try:
            self.denied = await self._ask()
        except PollError:
            self.denied = {}
