"""What one account may ask of its vendor, and whose turn it is.

Targets that are signed in by the same secret at the same host share one budget, so they share one queue. The queue
slows down before the limit is reached: once the requests that are left would not last until the vendor counts anew,
every target of the account is asked less often. A tenth is kept for what operators do.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from noc_app.connectors.quota import Quota
from noc_app.model import Allowance, Throttled
from noc_app.model.said import phrase

KEPT = 0.1  # of the limit, for acknowledgements and the like
UNKNOWN_RESET_S = 60.0  # taken where a vendor tells what is left and not until when
MOST_LIMITS = 64


@dataclass(frozen=True, slots=True)
class Rate:
    """What a vendor documents but does not tell in its answers: `requests` in `per_s` seconds, `at_once` under way."""

    requests: int
    per_s: float
    at_once: int = 32


@dataclass(slots=True)
class _Limit:
    left: float
    limit: float
    resets_at: float

    def lasting_per_s(self, now: float) -> float:
        """Return how many requests a second leave what is kept untouched until the vendor counts anew."""
        return max(0.0, self.left - KEPT * self.limit) / max(1.0, self.resets_at - now)


@dataclass(slots=True)
class _Member:
    every_s: float
    spent: int = 0  # since its last poll ended
    cost: float = 1.0  # requests of one poll


@dataclass(slots=True)
class _Bucket:
    """The token bucket of a documented rate."""

    rate: Rate
    sent: deque[float] = field(default_factory=deque)

    def wait_s(self, now: float) -> float:
        while self.sent and self.sent[0] <= now - self.rate.per_s:
            self.sent.popleft()
        full = len(self.sent) >= self.rate.requests
        return self.sent[0] + self.rate.per_s - now if full else 0.0


class Account:
    """The queue of one account. Times are Unix seconds UTC by `clock`; everything runs on one loop."""

    def __init__(self, rate: Rate | None, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._bucket = None if rate is None else _Bucket(rate)
        self._at_once = asyncio.Semaphore(rate.at_once) if rate is not None else None
        self._order = asyncio.Lock()
        self._limits: dict[str, _Limit] = {}
        self._members: dict[str, _Member] = {}
        self._silent_until = 0.0
        self._why = ""  # it wants silence, in the words of its refusal

    @property
    def under_way(self) -> asyncio.Semaphore | None:
        """Return what to hold while a request is under way, None if nobody counts those."""
        return self._at_once

    def join(self, member: str, every_s: float) -> None:
        """Count a target that is polled each `every_s` seconds."""
        self._members[member] = _Member(every_s)

    def leave(self, member: str) -> bool:
        """Forget a target; return whether the account has none left."""
        self._members.pop(member, None)
        return not self._members

    async def turn(self, member: str, kind: str, patience_s: float) -> None:
        """Return when the next request of `kind` may leave, in the order of asking.

        Raises Throttled at once if that is later than `patience_s`: whoever has a deadline need not wait for it.
        """
        async with self._order:
            wait_s = self.wait_s(kind)
            if wait_s > patience_s:
                why = self._why if self._silent_until > self._clock() and self._why else phrase("rate limited")
                spared = phrase(
                    "{reason}: not asked for {seconds} s, to spare the account", reason=why, seconds=f"{wait_s:.0f}"
                )
                raise Throttled(spared, retry_after_s=wait_s)
            if wait_s > 0:
                await asyncio.sleep(wait_s)
            self._spend(member, kind)

    def wait_s(self, kind: str) -> float:
        """Return how long a request of `kind` must wait now, seconds."""
        now = self._clock()
        limit = self._limits.get(kind)
        empty_s = limit.resets_at - now if limit is not None and limit.left < 1 else 0.0
        bucket_s = self._bucket.wait_s(now) if self._bucket is not None else 0.0
        return max(0.0, self._silent_until - now, empty_s, bucket_s)

    def learn(self, kind: str, quota: Quota | None, why: str = "") -> None:
        """Take note of what an answer to a request of `kind` said; `why` are the words of one that wants silence."""
        if quota is None:
            return
        now = self._clock()
        if quota.wait_s is not None:
            self._silent_until = max(self._silent_until, now + quota.wait_s)
            self._why = why or self._why
        if quota.left is not None:
            reset_s = UNKNOWN_RESET_S if quota.reset_s is None else max(0.0, quota.reset_s)
            limit = max(quota.limit or quota.left, 1.0)
            self._forget(now)
            self._limits[quota.name or kind] = _Limit(max(0.0, quota.left), limit, now + reset_s)

    def polled(self, member: str) -> float:
        """Take note that a poll of a target ended; return how often it may be asked, seconds, never below its own."""
        known = self._members[member]
        known.cost, known.spent = float(max(1, known.spent)), 0
        return self.every_s(member)

    def every_s(self, member: str) -> float:
        """Return how often a target may be asked now without using the account up before the vendor counts anew."""
        now, own_s = self._clock(), self._members[member].every_s
        tightest = self._tightest(now)
        if tightest is None:
            return own_s
        wanted = sum(m.cost / m.every_s for m in self._members.values())
        lasting, until_reset_s = tightest.lasting_per_s(now), tightest.resets_at - now
        slowed_s = own_s * wanted / lasting if lasting > 0 else until_reset_s
        return max(own_s, min(slowed_s, until_reset_s))

    def allowance(self, member: str) -> Allowance | None:
        """Return what is left of the tightest limit; None while the vendor has told none that still holds."""
        tightest = self._tightest(self._clock())
        if tightest is None or member not in self._members:
            return None
        return Allowance(tightest.left, tightest.limit, tightest.resets_at, self.every_s(member))

    def _spend(self, member: str, kind: str) -> None:
        if member in self._members:
            self._members[member].spent += 1
        if kind in self._limits:
            self._limits[kind].left -= 1
        if self._bucket is not None:
            self._bucket.sent.append(self._clock())

    def _tightest(self, now: float) -> _Limit | None:
        self._forget(now)
        return min(self._limits.values(), key=lambda known: known.lasting_per_s(now), default=None)

    def _forget(self, now: float) -> None:
        """Drop limits that are counted anew by now, and the oldest of too many."""
        for kind in [k for k, known in self._limits.items() if known.resets_at <= now]:
            del self._limits[kind]
        while len(self._limits) > MOST_LIMITS:
            del self._limits[next(iter(self._limits))]
