"""What a chart of the wall shows, as plain values. Lines are views of the rings: read, never kept or copied."""

from bisect import bisect_left
from dataclasses import dataclass
from typing import NamedTuple

from noc_app.model import State
from noc_app.store.ring import Points


@dataclass(frozen=True, slots=True, kw_only=True)
class LineStyle:
    """What one line is, whatever its points are. Its `identity` tells it from the others and is never written.

    `ink` is the place in the theme's series colours. `edges` are the limits in ascending order and `zones`, one more,
    say what a value between them is: only there the line has the colour of that state, None leaves it as it is. A gap
    longer than `gap_s` is not bridged. A line that `ended` has no fresh evidence.
    """

    identity: str
    label: str  # what stands at the end of the line: a name, perhaps with a value
    ink: int = 0
    edges: tuple[float, ...] = ()
    zones: tuple[State | None, ...] = (None,)
    gap_s: float = 180.0
    ended: bool = False
    dotted: bool = False  # the ghost of an earlier time

    def zone(self, value: float) -> State | None:
        """Return what a value is, None for normal."""
        return self.zones[bisect_left(self.edges, value)]


class ChartLine(NamedTuple):
    """One series. `times` are Unix seconds, oldest first; `revision` changes whenever the points do."""

    style: LineStyle
    times: Points
    values: Points
    revision: int


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on the value axis, in its unit, and its words."""

    at: float
    words: str


@dataclass(frozen=True, slots=True)
class Limit:
    """A dashed line across the chart with its words on it."""

    at: float
    words: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something that happened: a dotted line down from a mark with words. `at` is Unix seconds."""

    at: float
    words: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Chart:
    """One chart. `end` is now and `start` the window's begin, Unix seconds; `low` and `high` bound the value axis.

    `band` is the range of usual values. `time_words` are spread evenly from the begin to now.
    """

    start: float
    end: float
    low: float
    high: float
    lines: tuple[ChartLine, ...] = ()
    band: tuple[float, float] | None = None
    limits: tuple[Limit, ...] = ()
    notes: tuple[Note, ...] = ()
    value_ticks: tuple[Tick, ...] = ()
    time_words: tuple[str, ...] = ()

    def y(self, value: float, high: float) -> float:
        """Return how far below the upper edge `value` is, where the axis is `high` long."""
        return (self.high - value) / (self.high - self.low) * high
