"""Looking at the board once a second: one snapshot, and the little that must be remembered between two looks."""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from noc_app.alerting.conservation import Balance
from noc_app.config.overview import Places
from noc_app.engine.board import Board, Snapshot
from noc_app.model import State
from noc_app.store.ring import Points

_SCORE_EVERY_S = 60.0
_SCORES = 24 * 60
_PEAK_KEPT_S = 600.0


@dataclass(frozen=True, slots=True)
class Cleared:
    """The last alert that went away; `at` is Unix seconds UTC."""

    title: str
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything that the wall is drawn from, at one moment. Times are Unix seconds UTC.

    `lines` holds (times, values) of the series that speaks for a signal; `beats` are the values applied in each of the
    last 60 seconds, oldest first, and `peak` the most in any second of the last ten minutes. Of the last day so many
    seconds were watched, and of these some abnormal or blind.
    """

    snapshot: Snapshot
    lines: Mapping[str, tuple[Points, Points]] = field(default_factory=dict)
    beats: tuple[int, ...] = ()
    peak: int = 0
    ribbon: Sequence[State | None] = ()
    watched_s: float = 0.0
    abnormal_s: float = 0.0
    blind_s: float = 0.0
    scores: tuple[tuple[float, float], ...] = ()
    cleared: Cleared | None = None
    started_at: float = 0.0
    notes: tuple[str, ...] = ()


class Watch:
    """Remembers scores, the last alert that cleared and the usual intake."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._scores: deque[tuple[float, float]] = deque(maxlen=_SCORES)
        self._peaks: deque[tuple[float, int]] = deque()
        self._balance = Balance()  # at the last look
        self._cleared: Cleared | None = None
        self._started_at = board.clock()

    def look(self, places: Places) -> Facts:
        """Return the board as it is now, with the past of what `places` shows."""
        board, snapshot = self._board, self._board.snapshot()
        self._remember(snapshot)
        beats, spent = tuple(board.intake.per_second(snapshot.at)), board.ribbon.spent
        return Facts(
            snapshot=snapshot,
            lines={signal: self._line(snapshot, signal) for signal in _drawn(places)},
            beats=beats,
            peak=self._peak(snapshot.at, max(beats, default=0)),
            ribbon=board.ribbon.view(snapshot.at),
            watched_s=spent.watched_s,
            abnormal_s=spent.abnormal_s,
            blind_s=spent.blind_s,
            scores=tuple(self._scores),
            cleared=self._cleared,
            started_at=self._start(),
            notes=board.notes,
        )

    def _line(self, snapshot: Snapshot, signal: str) -> tuple[Points, Points]:
        check = snapshot.checks.get(signal)
        if check is None or check.worst is None:
            return np.empty(0), np.empty(0)
        return self._board.points(check.worst.key)

    def _remember(self, snapshot: Snapshot) -> None:
        now, score = snapshot.at, snapshot.overall.score
        if score is not None and (not self._scores or now - self._scores[-1][0] >= _SCORE_EVERY_S):
            self._scores.append((now, score))
        if snapshot.alerts is not self._balance:
            before, self._balance = self._balance, snapshot.alerts
            left = {e.key for e in before.shown} - {e.key for e in snapshot.alerts.shown}
            gone = {key for key in left if self._board.alerts.get(key) is None}
            first = next((e for e in before.shown if e.key in gone), None) if gone else None
            self._cleared = Cleared(first.alert.title, now) if first is not None else self._cleared

    def _start(self) -> float:
        """Return since when somebody has been watching."""
        since = self._board.ribbon.watched_since()
        return self._started_at if since is None else min(self._started_at, since)

    def _peak(self, now: float, most: int) -> int:
        self._peaks.append((now, most))
        while now - self._peaks[0][0] > _PEAK_KEPT_S:
            self._peaks.popleft()
        return max(peak for _, peak in self._peaks)


def _drawn(places: Places) -> list[str]:
    """Return the signals of which a line is drawn."""
    return [c.hero for c in places.columns] + list(places.business)
