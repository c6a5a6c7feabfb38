"""What backends remember: charts are full when the board starts, and show last week behind today."""

import logging

import numpy as np

from noc_app.connectors.kit import Remembering, Session
from noc_app.engine.board import Board
from noc_app.model import Labels, PollError, SeriesKey, labels_of
from noc_app.store.ring import Points

HOUR_S = 3600.0
WEEK_S = 7 * 86400.0
AGAIN_S = 1800.0  # the ghost of last week is asked for this often
_LEAST_STEP_S = 5.0
_GHOST_STEP_S = 60.0
READ_POINTS = 600  # of one series: as many as a chart has pixels for
NO_POINTS: tuple[Points, Points] = np.empty(0), np.empty(0)

log = logging.getLogger(__name__)


class Past:
    """Asks each target that remembers once for the last hour, and every half hour for the same time last week."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._next_at: dict[str, float] = {}
        self._filled: set[tuple[str, int]] = set()

    def due(self, target: str, session: Session, now: float) -> bool:
        """Return whether `target` should be asked, and remember that it will be."""
        if not isinstance(session, Remembering) or now < self._next_at.get(target, 0.0):
            return False
        self._next_at[target] = now + AGAIN_S
        return True

    def forget(self, target: str) -> None:
        """Ask a target again from the beginning: it is another one now."""
        self._next_at.pop(target, None)

    async def read(self, key: SeriesKey, session: Session, extra: Labels, since: float) -> tuple[Points, Points]:
        """Return (times, values) of one series from `since`, Unix seconds, till now, as its target remembers them.

        There are none if it does not. Raises PollError if it cannot be asked.
        """
        if not isinstance(session, Remembering):
            return NO_POINTS
        now = self._board.clock()
        step_s = max(_LEAST_STEP_S, (now - since) / READ_POINTS)
        for line in await session.past(since, now, step_s, only=key.signal):
            if line.times and _key(key.target, line.signal, line.labels, extra) == key:
                return np.asarray(line.times, dtype=np.float64), np.asarray(line.values, dtype=np.float64)
        return NO_POINTS

    async def fill(self, target: str, session: Session, every_s: float, extra: Labels) -> None:
        """Add the past of `target`. A backend that does not tell is no fault."""
        if not isinstance(session, Remembering):
            return
        now = self._board.clock()
        try:
            if (target, id(session)) not in self._filled:
                self._filled.add((target, id(session)))
                for line in await session.past(now - HOUR_S, now, max(_LEAST_STEP_S, every_s)):
                    self._board.series.prepend(_key(target, line.signal, line.labels, extra), line.times, line.values)
            for line in await session.past(now - WEEK_S - HOUR_S, now - WEEK_S + HOUR_S, max(_GHOST_STEP_S, every_s)):
                if line.times:
                    moved = np.asarray(line.times, dtype=np.float64) + WEEK_S
                    key = _key(target, line.signal, line.labels, extra)
                    self._board.ghosts[key] = moved, np.asarray(line.values, dtype=np.float64)
        except PollError as error:
            log.debug("%s does not tell its past: %s", target, error)


def _key(target: str, signal: str, labels: Labels, extra: Labels) -> SeriesKey:
    return SeriesKey(target, signal, labels_of({**dict(extra), **dict(labels)}) if extra else labels)
