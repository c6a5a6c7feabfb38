"""When too much happens at once. Pure: the time is an argument."""

from collections import deque

BURST, BURST_S = 5, 10.0  # this many in ten seconds is a flood
MANY, MANY_S = 10, 600.0  # and so are more than this many in ten minutes
OVER = 5  # which ends when fewer than this many came in ten minutes


class Flood:
    """Counts what arrives and says whether an operator is being flooded."""

    def __init__(self) -> None:
        self._times: deque[float] = deque()
        self.on = False

    def arrived(self, now: float) -> bool:
        """Count one arrival at `now`, seconds of any clock; return whether there is a flood."""
        self._times.append(now)
        return self.look(now)

    def look(self, now: float) -> bool:
        """Return whether there is a flood at `now`."""
        while self._times and now - self._times[0] > MANY_S:
            self._times.popleft()
        recent = sum(now - at <= BURST_S for at in self._times)
        if len(self._times) > MANY or recent >= BURST:
            self.on = True
        elif len(self._times) < OVER:
            self.on = False
        return self.on
