"""What is drawn, as plain values without Qt. Equal values look equal, so whatever did not change is not repainted.

Ink comes from `state` alone: a State, or None for something that nothing was asked for. Text is plain and final.
"""

from dataclasses import dataclass
from typing import TypeAlias

from noc_app.model import Severity, State
from noc_app.ui.glyphs import Glyph

Point: TypeAlias = tuple[float, float]  # x and y, each 0..1, y upwards


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauge:
    """A range gauge; every place is 0..1 from left to right. `at` is where the value is."""

    low: float
    high: float
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One check. `note` takes the place of gauge and value when there is no value to believe."""

    signal: str
    name: str
    state: State | None = None
    number: str = ""
    unit: str = ""
    note: str = ""
    gauge: Gauge | None = None
    owner: str = ""  # who acknowledged it, with the time left
    silenced: str = ""  # until when and by whom
    mark: Glyph | None = None  # instead of the shape of the state
    bare: bool = False  # without a gauge, because names need its room
    selected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Spark:
    """A small line. `breach` is the index of the first point of the last stretch outside the limit, else None.

    `band` and `limit` are heights 0..1. A line that `ended` stops before the right edge and has an open end.
    """

    points: tuple[Point, ...] = ()
    band: tuple[float, float] | None = None
    limit: float | None = None
    breach: int | None = None
    state: State = State.OK
    ended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number that matters: the head of a column, or a business figure. `change` is in words, with an arrow."""

    signal: str
    label: str
    short: str = ""  # the label where there is little room
    state: State | None = None
    number: str = ""
    unit: str = ""
    change: str = ""
    note: str = ""  # for a column without evidence: one sentence instead of a number
    spark: Spark = Spark()
    selected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The top of a column. `words` are alternatives, the most telling first; the first that fits is shown."""

    title: str
    state: State | None
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One domain."""

    heading: Heading
    hero: Figure
    rows: tuple[Row, ...]
    more: str = ""  # about checks that have no row, with the worst state among them
    more_state: State = State.OK


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the last day, places 0..1; state None is a stretch in which nobody watched."""

    start: float
    end: float
    state: State | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ribbon:
    """The last day and what to say about it."""

    spans: tuple[Span, ...] = ()
    left: str = ""
    right: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Banner:
    """The verdict. With a `timer` the ribbon gives way to it. `fresh` flashes until somebody acknowledges.

    `demo` marks it as made up, in words.
    """

    state: State
    headline: str
    detail: str
    timer: str = ""
    ack: str = ""
    fresh: bool = False
    ribbon: Ribbon = Ribbon()
    demo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The excellence score, a dash below the coverage that makes it honest."""

    state: State
    number: str
    change: str = ""
    coverage: str = ""
    spark: Spark = Spark()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """The time of the last applied data and the pulse: 60 heights 0..1, by second of the minute."""

    time: str
    date: str
    zones: tuple[str, ...] = ()
    beats: tuple[float, ...] = ()
    second: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Up to four business figures, or a sentence when there are none."""

    title: str
    figures: tuple[Figure, ...] = ()
    sentence: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """What is left of something limited: `left` and `limit` are 0..1, None where nobody knows."""

    signal: str
    name: str
    state: State | None = None
    left: float | None = None
    limit: float | None = None
    number: str = ""
    selected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """Up to four bars with a sentence below them. `alarm` is the part of the sentence that carries ink."""

    title: str
    note: str = ""
    bars: tuple[Bar, ...] = ()
    alarm: str = ""
    alarm_state: State = State.OK
    sentence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One alert. `severity` None is trouble with the evidence itself; `fresh` means nobody has acknowledged it."""

    severity: Severity | None
    title: str
    place: str
    detail: str  # who has it, or for how long nobody has: never shortened for the sake of the place
    acknowledged: bool = False
    fresh: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """The alerts: counted, the worst three, and what is not shown. Without any, `quiet` says for how long."""

    counts: str
    notices: tuple[Notice, ...] = ()
    quiet: str = ""
    quiet_state: State = State.OK
    detail: str = ""
    below: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """One target that is not well."""

    state: State
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCell:
    """One page in the foot: its name and the state of its domains, None if nothing of them is watched."""

    title: str
    state: State | None
    current: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """The line at the bottom. `facts` follow the chips; `place` stands on the right.

    With `cells` the pages stand on the left, and what is live beside the place.
    """

    live: str
    cells: tuple[PageCell, ...] = ()
    chips: tuple[Chip, ...] = ()
    facts: tuple[str, ...] = ()
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """The evidence behind one check: a title, why it has its colour, and facts as (name, value)."""

    signal: str
    title: str
    state: State | None
    reason: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wall:
    """The whole page."""

    banner: Banner
    score: Score
    clock: Clock
    columns: tuple[Column, ...]
    figures: Figures
    bars: Bars
    lane: Lane
    foot: Foot
    why: Why | None = None
