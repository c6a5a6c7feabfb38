"""What a panel of a page may be: one model per kind. What each kind looks like is the business of `ui/panels`."""

from typing import Annotated, Literal, Self, TypeAlias

from pydantic import BeforeValidator, Field, model_validator

from noc_app.config.catalogue import Limits
from noc_app.config.fields import Duration, Strict
from noc_app.config.target import ID_PATTERN
from noc_app.model import Direction, Domain, Unit
from noc_app.model.said import phrase

GRID = 24  # columns and rows of a page
_PARTS = 4
TITLE_LIMIT = 60
SERIES_SHOWN = 5  # lines of one chart: more cannot be told apart
HOUR_S = 3600.0
NOTE_SOURCES = 4  # of one chart
NOTE_WORDS = 40  # characters of one note


def _place(value: object) -> object:
    if not isinstance(value, list | tuple) or len(value) != _PARTS:
        raise ValueError(phrase("write four whole numbers: column, row, width, height"))
    return tuple(value)


At = Annotated[tuple[int, int, int, int], BeforeValidator(_place)]


class PanelQuery(Strict):
    """A question of a panel's own. It becomes a signal that is polled like any other."""

    expr: str = Field(min_length=1, max_length=4000, description="PromQL")
    target: str = Field(default="", description="id of the target to ask; the only one that takes queries if empty")
    title: str = Field(default="", max_length=TITLE_LIMIT)
    unit: Unit = Unit.COUNT
    direction: Direction = Direction.NONE
    objective: Limits = Limits()


class PanelBase(Strict):
    """What every panel has."""

    id: str = Field(default="", pattern=rf"^$|{ID_PATTERN}", description="unique on its page; made from the title")
    title: str = Field(default="", max_length=TITLE_LIMIT)
    note: str = Field(default="", max_length=TITLE_LIMIT, description="small words on the right of the title")
    at: At = Field(description=f"column, row, width, height in a grid of {GRID} by {GRID}")

    @model_validator(mode="after")
    def _inside(self) -> Self:
        column, row, width, height = self.at
        if width < 1 or height < 1 or column < 0 or row < 0 or column + width > GRID or row + height > GRID:
            raise ValueError(
                phrase(
                    "at {place} is not inside the grid of {size} columns and {size} rows",
                    place=str(list(self.at)),
                    size=GRID,
                )
            )
        return self


class FilteredPanel(PanelBase):
    """A panel over things with labels."""

    where: dict[str, str] = Field(default_factory=dict, description="only with these labels; * is any value")


class NamedPanel(FilteredPanel):
    """A panel that names its series."""

    label: str = Field(default="", max_length=120, description="such as {host} {mountpoint}; what differs if empty")


class SeriesPanel(NamedPanel):
    """A panel over series: of signals of the catalogue, or of queries of its own."""

    signals: tuple[str, ...] = ()
    first: bool = Field(default=False, description="show only the first of the signals that any target supplies")
    queries: tuple[PanelQuery, ...] = ()

    @model_validator(mode="after")
    def _something(self) -> Self:
        if not self.signals and not self.queries:
            raise ValueError(phrase("name at least one of `signals` or `queries`"))
        return self


class Stat(SeriesPanel):
    """One number with its change and its line."""

    kind: Literal["stat"] = "stat"
    window: Duration = Field(default=HOUR_S, ge=60)


class Figures(SeriesPanel):
    """Several numbers beside each other in one tile."""

    kind: Literal["figures"] = "figures"


class Rows(SeriesPanel):
    """Checks in lines: shape, name, gauge, value. With `each` one line per series instead of one per signal."""

    kind: Literal["rows"] = "rows"
    each: bool = False
    beside: str = Field(default="", description="a second signal, shown on the right for the same labels")


class NoteSource(Strict):
    """What makes notes on a chart: a note stands where a series appears, or where its value turns from zero."""

    signal: str = Field(default="", description="a signal of the catalogue, such as service.version")
    query: str = Field(default="", max_length=4000, description="PromQL, instead of a signal")
    target: str = Field(default="", description="id of the target to ask; the only one that takes queries if empty")
    text: str = Field(default="", max_length=120, description="such as deploy {version}; what differs if empty")
    where: dict[str, str] = Field(default_factory=dict, description="only with these labels; * is any value")

    @model_validator(mode="after")
    def _one(self) -> Self:
        if bool(self.signal) == bool(self.query):
            raise ValueError(phrase("name a `signal` or write a `query`, not both"))
        return self


class Timeseries(SeriesPanel):
    """Lines over time."""

    kind: Literal["timeseries"] = "timeseries"
    window: Duration = Field(default=HOUR_S, ge=60)
    band: bool = Field(default=True, description="show the range of usual values")
    from_zero: bool = Field(default=False, description="begin the value axis at zero")
    notes: tuple[NoteSource, ...] = Field(default=(), max_length=NOTE_SOURCES, description="deploys and other events")
    alerts: bool = Field(default=False, description="mark where alerts about the same things began")


class Honeycomb(SeriesPanel):
    """One cell per series: the worst in colour, all others grey."""

    kind: Literal["honeycomb"] = "honeycomb"
    shade: str = Field(default="", description="signal whose value makes a normal cell lighter, by the same labels")


class Bullet(SeriesPanel):
    """Bars against a limit. With `each` one per series; `forecast` is a signal with the time that is left."""

    kind: Literal["bullet"] = "bullet"
    each: bool = True
    forecast: str = ""


class Timeline(SeriesPanel):
    """The states of the past, one lane per series."""

    kind: Literal["timeline"] = "timeline"
    window: Duration = Field(default=HOUR_S, ge=60)


class Budget(NamedPanel):
    """Error budgets: what is left, with a tick where an even pace would be."""

    kind: Literal["budget"] = "budget"
    left: str = "slo.error_budget.left"
    burn: str = "slo.burn_rate"
    window: Duration = Field(default=30 * 86400.0, ge=3600)


class Burndown(NamedPanel):
    """How one error budget went down against an even pace; the worst one if several match."""

    kind: Literal["burndown"] = "burndown"
    left: str = "slo.error_budget.left"
    window: Duration = Field(default=30 * 86400.0, ge=3600)


class Heatmap(SeriesPanel):
    """One row per series, time to the right, lighter where more."""

    kind: Literal["heatmap"] = "heatmap"
    window: Duration = Field(default=HOUR_S, ge=60)


class Histogram(SeriesPanel):
    """How many series have which value now."""

    kind: Literal["histogram"] = "histogram"
    bins: int = Field(default=12, ge=3, le=60)


class Scatter(NamedPanel):
    """One point per series: one signal against another, by the same labels."""

    kind: Literal["scatter"] = "scatter"
    x: str
    y: str


class Matrix(SeriesPanel):
    """Numbers in a table of one label against another."""

    kind: Literal["matrix"] = "matrix"
    rows: str = Field(description="label whose values make the rows")
    columns: str = Field(description="label whose values make the columns")


class Shares(SeriesPanel):
    """Parts of a whole as one bar; `group` makes one bar per value of that label."""

    kind: Literal["shares"] = "shares"
    group: str = ""


class Expiry(SeriesPanel):
    """What ends when: every series on one axis of days, the next ones in words."""

    kind: Literal["expiry"] = "expiry"
    days: float = Field(default=120.0, gt=0, le=3650)


class Table(SeriesPanel):
    """One line per set of labels, one column per signal."""

    kind: Literal["table"] = "table"


class Topology(FilteredPanel):
    """Services and the calls between them: thicker where more, in colour where they fail."""

    kind: Literal["topology"] = "topology"
    rate: str = "dependency.request.rate"
    errors: str = "dependency.error_ratio"
    source: str = Field(default="caller", description="label of the service that calls")
    destination: str = Field(default="callee", description="label of the service that is called")


class Alerts(FilteredPanel):
    """Standing alerts, the worst first; hidden ones are counted."""

    kind: Literal["alerts"] = "alerts"


class Targets(PanelBase):
    """Every target with its health and age."""

    kind: Literal["targets"] = "targets"


class Clocks(PanelBase):
    """The time in the wall's zones."""

    kind: Literal["clocks"] = "clocks"


class Words(PanelBase):
    """Words of your own."""

    kind: Literal["text"] = "text"
    text: str = Field(max_length=2000)


class Incident(PanelBase):
    """A part of the page about the worst incident."""

    kind: Literal["incident"] = "incident"
    part: Literal["chart", "timeline", "impact", "first_signals", "runbook"]
    place: int = Field(default=0, ge=0, le=3, description="of `impact`: the first to the fourth figure")


Panel: TypeAlias = (
    Stat
    | Figures
    | Rows
    | Timeseries
    | Honeycomb
    | Bullet
    | Timeline
    | Budget
    | Burndown
    | Heatmap
    | Histogram
    | Scatter
    | Matrix
    | Shares
    | Expiry
    | Table
    | Topology
    | Alerts
    | Targets
    | Clocks
    | Words
    | Incident
)

KINDS: dict[str, type[PanelBase]] = {
    str(model.model_fields["kind"].default): model
    for model in (
        Stat, Figures, Rows, Timeseries, Honeycomb, Bullet, Timeline, Budget, Burndown, Heatmap, Histogram, Scatter,
        Matrix, Shares, Expiry, Table, Topology, Alerts, Targets, Clocks, Words, Incident,
    )
}  # fmt: skip


def signals_named(panel: PanelBase) -> tuple[tuple[str, str], ...]:
    """Return the (key, signal id) of every signal that a panel names."""
    found: list[tuple[str, str]] = []
    if isinstance(panel, SeriesPanel):
        found += [("signals", signal) for signal in panel.signals]
    if isinstance(panel, Timeseries):
        found += [("notes", source.signal) for source in panel.notes if source.signal]
    for key in ("beside", "shade", "forecast", "left", "burn", "x", "y", "rate", "errors"):
        signal = getattr(panel, key, "")
        if signal:
            found.append((key, str(signal)))
    return tuple(found)


class PageFile(Strict):
    """The head of a page file; its panels are checked one by one."""

    page: str = Field(pattern=ID_PATTERN, description="the name by which the page is called")
    title: str = Field(min_length=1, max_length=40)
    short: str = Field(default="", max_length=12, description="the name in the footer")
    domains: tuple[Domain, ...] = Field(default=(), description="whose health the page's head shows")
