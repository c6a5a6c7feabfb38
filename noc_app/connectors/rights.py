"""What our credentials may do, where the backend tells it: asked at the first poll, then once an hour."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from noc_app.model import PollError
from noc_app.model.said import Said

AGAIN_S = 3600.0
NOTHING: frozenset[str] = frozenset()


class Rights:
    """Remembers what a backend said that we may do. What it does not say is allowed until it is refused."""

    def __init__(
        self,
        clock: Callable[[], float],
        ask: Callable[[], Awaitable[frozenset[str]]],
        *,
        reads: str,
        lacks: Said,
    ) -> None:
        """`ask` returns what is granted and may raise PollError; `lacks` says which `permission` is missing.

        `reads` is what polls need: an answer without it is of somebody else, or means something else, and is not
        believed.
        """
        self._clock, self._ask, self._reads, self._lacks = clock, ask, reads, lacks
        self._granted, self._asked_at = NOTHING, -AGAIN_S

    async def learn(self) -> None:
        """Ask if it is time. A backend that does not tell is no error, and denies nothing."""
        now = self._clock()
        if now - self._asked_at < AGAIN_S:
            return
        self._asked_at = now
        try:
            self._granted = await self._ask()
        except PollError:  # who may not even ask is told when he tries
            self._granted = NOTHING

    def denied(self, needs: Mapping[Any, tuple[str, ...]]) -> dict[Any, str]:
        """Return which of `needs` are not granted, with the reason; each needs one of its permissions."""
        if self._reads not in self._granted:
            return {}
        return {
            verb: self._lacks.of(permission=wanted[0])
            for verb, wanted in needs.items()
            if not self._granted.intersection(wanted)
        }
