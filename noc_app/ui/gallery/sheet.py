"""The gallery as one tall sheet: sections of components, each in all states, painted as the wall paints them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QRectF, QSizeF

from noc_app.config import panels as config
from noc_app.config.panels import PanelBase
from noc_app.config.wall import Wall as WallSettings
from noc_app.model import Ack, AckState, State
from noc_app.model.said import phrase
from noc_app.ui.gallery.boards import NOW, Case, board_in, case_words
from noc_app.ui.glyphs import Glyph
from noc_app.ui.language import told, tr
from noc_app.ui.overview.columns import row_of
from noc_app.ui.overview.header import banner_of, clock_of, score_of
from noc_app.ui.overview.lower import chip_of, notice_of
from noc_app.ui.paint.chart_view import Chart
from noc_app.ui.paint.footer import paint_chip
from noc_app.ui.paint.header import paint_clock, paint_score
from noc_app.ui.paint.row import ROW_HEIGHT, paint_row
from noc_app.ui.paint.scroll import ScrollChart
from noc_app.ui.paint.surface import Surface
from noc_app.ui.paint.tiles import NOTICE_HEIGHT, paint_notice
from noc_app.ui.paint.verdict import paint_banner
from noc_app.ui.paint.views import Chip, Notice, Row
from noc_app.ui.panels.frame import PanelView, inner_box, paint_frame
from noc_app.ui.panels.kinds import paint_body, view_of
from noc_app.ui.panels.scene import Scene
from noc_app.ui.panels.spoken import spoken_panel
from noc_app.ui.wall.book import Book, events_of, focus_of, related
from noc_app.ui.wall.parts import chart_box

CELL_WIDTH = 455.0

PANELS: tuple[tuple[str, PanelBase, float], ...] = (
    (
        phrase("Stat with line"),
        config.Stat(title=phrase("Errors"), at=(0, 0, 6, 6), signals=("http.server.error_ratio",)),
        192.0,
    ),
    (
        phrase("Time series"),
        config.Timeseries(
            title=phrase("Errors"),
            at=(0, 0, 6, 9),
            signals=("http.server.error_ratio",),
            notes=(config.NoteSource(signal="service.version", text=phrase("deploy {version}")),),
        ),
        300.0,
    ),
    (
        phrase("Rows"),
        config.Rows(title=phrase("Errors"), at=(0, 0, 6, 7), signals=("http.server.error_ratio",), each=True),
        230.0,
    ),
    (
        phrase("Honeycomb"),
        config.Honeycomb(
            title=phrase("Servers"), at=(0, 0, 6, 9), signals=("host.up",), shade="system.cpu.utilization"
        ),
        300.0,
    ),
    (
        phrase("Bullet"),
        config.Bullet(title=phrase("Storage"), at=(0, 0, 6, 8), signals=("system.filesystem.utilization",)),
        260.0,
    ),
    (
        phrase("State timeline"),
        config.Timeline(title=phrase("Pipelines"), at=(0, 0, 6, 9), signals=("bi.pipeline.delay",)),
        290.0,
    ),
    (phrase("Error budgets"), config.Budget(title=phrase("SLO error budgets"), at=(0, 0, 6, 9)), 290.0),
    (phrase("Burn-down"), config.Burndown(title=phrase("Worst budget"), at=(0, 0, 6, 9)), 300.0),
    (
        phrase("Table"),
        config.Table(
            title=phrase("Services"),
            at=(0, 0, 6, 8),
            signals=("http.server.error_ratio", "http.server.request.duration.p95"),
        ),
        260.0,
    ),
    (
        phrase("Heat map"),
        config.Heatmap(title=phrase("Response"), at=(0, 0, 6, 8), signals=("http.server.request.duration.p95",)),
        260.0,
    ),
    (
        phrase("Histogram"),
        config.Histogram(title=phrase("Processors"), at=(0, 0, 6, 8), signals=("system.cpu.utilization",)),
        260.0,
    ),
    (
        phrase("Scatter"),
        config.Scatter(
            title=phrase("Errors and time"),
            at=(0, 0, 6, 8),
            x="http.server.request.duration.p95",
            y="http.server.error_ratio",
        ),
        280.0,
    ),
    (
        phrase("Matrix"),
        config.Matrix(
            title=phrase("Vulnerabilities"),
            at=(0, 0, 6, 9),
            signals=("security.vulnerabilities.open",),
            rows="severity",
            columns="age",
        ),
        300.0,
    ),
    (
        phrase("Shares"),
        config.Shares(
            title=phrase("On latest"), at=(0, 0, 6, 8), signals=("mobile.version.latest_ratio",), group="platform"
        ),
        260.0,
    ),
    (
        phrase("Expiry"),
        config.Expiry(title=phrase("Certificates"), at=(0, 0, 6, 8), signals=("tls.certificate.time_left",)),
        280.0,
    ),
    (phrase("Topology"), config.Topology(title=phrase("Calls"), at=(0, 0, 6, 9)), 300.0),
    (phrase("Alerts"), config.Alerts(title=phrase("Alerts"), at=(0, 0, 6, 6)), 200.0),
    (phrase("Targets"), config.Targets(title=phrase("Targets"), at=(0, 0, 6, 5)), 150.0),
    (phrase("Clocks"), config.Clocks(title=phrase("Time"), at=(0, 0, 6, 6)), 180.0),
    (
        phrase("Words"),
        config.Words(
            title=phrase("Note"), at=(0, 0, 6, 5), text=phrase("Call the network desk first.\nThen the provider.")
        ),
        170.0,
    ),
    (phrase("Incident: what fails"), config.Incident(title=phrase("Failing"), at=(0, 0, 6, 9), part="chart"), 300.0),
    (
        phrase("Incident: what happened"),
        config.Incident(title=phrase("Timeline"), at=(0, 0, 6, 7), part="timeline"),
        230.0,
    ),
    (
        phrase("Incident: what began first"),
        config.Incident(title=phrase("First signals"), at=(0, 0, 6, 7), part="first_signals"),
        230.0,
    ),
    (phrase("Incident: what to do"), config.Incident(title=phrase("Runbook"), at=(0, 0, 6, 7), part="runbook"), 230.0),
)


@dataclass(frozen=True, slots=True)
class Cell:
    """One component in one state: a caption, how high it is, what it shows and how that is painted."""

    caption: str
    height: float
    view: Any
    paint: Callable[[Surface, QRectF, Any], None]


@dataclass(frozen=True, slots=True)
class Section:
    """One component in all its states."""

    title: str
    cells: tuple[Cell, ...]


def _stands_still() -> float:
    return NOW


def sections() -> Iterator[Section]:
    """Yield every component."""
    scenes = {case: scene_in(case) for case in Case}
    yield Section(
        tr("Status row"), tuple(Cell(case_words(c), ROW_HEIGHT, row_in(c, s), paint_row) for c, s in scenes.items())
    )
    for title, panel, height in PANELS:
        cells = (
            Cell(case_words(case), height, _panel(spoken_panel(panel), scene, height), paint_view)
            for case, scene in scenes.items()
        )
        yield Section(told(title), tuple(cells))
    yield Section(
        tr("Verdict"), tuple(Cell(case_words(c), 140.0, banner_of(s.facts), paint_banner) for c, s in scenes.items())
    )
    yield Section(
        tr("Score"), tuple(Cell(case_words(c), 140.0, score_of(s.facts), paint_score) for c, s in scenes.items())
    )
    yield Section(tr("Alert"), tuple(_notices(scenes)))
    chips = ((case, target) for case, scene in scenes.items() for target in scene.facts.snapshot.targets)
    yield Section(
        tr("Target"), tuple(Cell(case_words(c), 50.0, chip_of(target, NOW), _paint_chip) for c, target in chips)
    )
    yield Section(tr("Clock and pulse"), tuple(_clocks(scenes[Case.NORMAL])))


def scene_in(case: Case) -> Scene:
    """Return the examples in one state."""
    board = board_in(case, _stands_still)
    facts = Book(board, WallSettings()).look()
    focus = focus_of(facts)
    return Scene(
        facts=facts,
        board=board,
        focus=focus,
        related=tuple(related(facts, focus)) if focus is not None else (),
        events=events_of(facts, focus),
    )


def row_in(case: Case, scene: Scene) -> Row:
    """Return the row of one check in `case`."""
    check = scene.check("http.server.error_ratio")
    row = replace(row_of(check), signal="") if check is not None else Row(signal="", name="")
    if case is Case.SILENCED:
        return replace(row, state=State.OK, silenced=tr("to {time}, {who}", time="15:30", who="Ruth"))
    words = {
        Case.NO_PERMISSION: (tr("ask for the right"), Glyph.LOCKED),
        Case.LOADING: (tr("asking"), None),
        Case.EMPTY: (tr("no such series"), Glyph.INFORMATION),
        Case.MAINTENANCE: (tr("to {time}, {who}", time="18:00", who="CHG-881"), None),
    }
    if case not in words:
        return row
    note, mark = words[case]
    return replace(row, note=note, mark=mark)


def _panel(panel: PanelBase, scene: Scene, height: float) -> PanelView:
    room = inner_box(QRectF(0, 0, CELL_WIDTH, height))
    return view_of(panel, scene, QSizeF(room.width(), room.height()))


def paint_view(surface: Surface, box: QRectF, view: PanelView) -> None:
    """Paint a whole panel at once."""
    paint_frame(surface, box, view)
    if isinstance(view.body, Chart):
        chart = ScrollChart(surface.paints)
        chart.advance(view.body, chart_box(box), surface.ratio)
        chart.paint(surface)
    elif view.body is not None:
        paint_body(surface, inner_box(box), view.body)


def _notices(scenes: Mapping[Case, Scene]) -> Iterator[Cell]:
    mine = Ack(state=AckState.CONFIRMED, by="Mara Lindqvist", since=NOW - 30, until=NOW + 1800)
    for case in (Case.WARNING, Case.MAJOR, Case.CRITICAL):
        for entry in scenes[case].facts.snapshot.alerts.shown:
            yield Cell(case_words(case), NOTICE_HEIGHT, notice_of(entry, NOW), _paint_notice)
            owned = notice_of(replace(entry, ack=mine), NOW)
            yield Cell(tr("{case}, acknowledged", case=case_words(case)), NOTICE_HEIGHT, owned, _paint_notice)


def _paint_notice(surface: Surface, box: QRectF, notice: Notice) -> None:
    surface.fill(box, surface.theme.tile)
    paint_notice(surface, box, notice)


def _paint_chip(surface: Surface, box: QRectF, chip: Chip) -> None:
    paint_chip(surface, box, chip)


def _clocks(scene: Scene) -> Iterator[Cell]:
    live = clock_of(scene.facts, scene.zones)
    low = tuple(b * 0.3 if s > live.second - 20 else b for s, b in enumerate(live.beats))
    none = tuple(0.0 if s > live.second - 25 else b for s, b in enumerate(live.beats))
    for caption, beats in ((tr("live"), live.beats), (tr("intake low"), low), (tr("no intake"), none)):
        yield Cell(caption, 140.0, replace(live, beats=beats), paint_clock)
