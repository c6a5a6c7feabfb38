"""A page of panels: which stand where, and what each shows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QRectF, QSizeF

from noc_app.alerting.verdict import STATE_OF_SEVERITY
from noc_app.config.pages import Page
from noc_app.config.panels import GRID, PanelBase
from noc_app.model import Aggregate, Domain, State, with_worst
from noc_app.ui.language import tr
from noc_app.ui.overview.header import banner_of, clock_of, score_of
from noc_app.ui.overview.watch import Facts
from noc_app.ui.overview.words import abnormal_words, blind_words, joined_words
from noc_app.ui.paint.chart_view import Chart
from noc_app.ui.paint.views import Banner, Clock, Foot, Score, Why
from noc_app.ui.panels.frame import PanelView, inner_box
from noc_app.ui.panels.kinds import view_of
from noc_app.ui.panels.scene import Scene
from noc_app.ui.vocabulary import state_word
from noc_app.ui.wall.layout import GAP, Sheet, body_box

_SPEAKS_FOR_ALL = frozenset({State.CRITICAL, State.STALE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """One panel with its place in the grid."""

    name: str
    at: tuple[int, int, int, int]
    view: PanelView


@dataclass(frozen=True, slots=True, kw_only=True)
class GridView:
    """A page of panels between the head and the foot that every page has."""

    page: str
    banner: Banner
    score: Score
    clock: Clock
    panels: tuple[Placed, ...]
    foot: Foot
    why: Why | None = None


def grid_of(page: Page, scene: Scene, foot: Foot, sheet: Sheet) -> GridView:
    """Return a page as it is shown now on `sheet`."""
    panels = tuple(_placed(panel, scene, sheet) for panel in page.panels)
    banner = page_banner(page, scene.facts)
    return GridView(
        page=page.id,
        banner=banner if page.domains else _own_banner(page, banner, panels),
        score=score_of(scene.facts),
        clock=clock_of(scene.facts, scene.zones),
        panels=panels,
        foot=foot,
    )


def _placed(panel: PanelBase, scene: Scene, sheet: Sheet) -> Placed:
    box = inner_box(panel_box(panel.at, sheet))
    return Placed(name=panel.id, at=panel.at, view=view_of(panel, scene, QSizeF(box.width(), box.height())))


@lru_cache(maxsize=512)
def panel_box(at: tuple[int, int, int, int], sheet: Sheet) -> QRectF:
    """Return the place of a panel in logical px; neighbours are a gap apart."""
    column, row, wide, high = at
    body = body_box(sheet)
    x, y = (body.width() + GAP) / GRID, (body.height() + GAP) / GRID
    left, right = round(body.x() + column * x), round(body.x() + (column + wide) * x - GAP)
    top, bottom = round(body.y() + row * y), round(body.y() + (row + high) * y - GAP)
    return QRectF(left, top, right - left, bottom - top)


def boxes_of(view: GridView, sheet: Sheet) -> Iterator[tuple[Placed, QRectF]]:
    """Yield every panel with its place."""
    for placed in view.panels:
        yield placed, panel_box(placed.at, sheet)


def is_chart(view: PanelView) -> bool:
    """Return whether the body of a panel is painted incrementally."""
    return isinstance(view.body, Chart)


def page_state(page: Page, facts: Facts) -> State | None:
    """Return the state of a page's domains; None if nothing of them is watched."""
    health = page_health(page, facts)
    return health.state if health is not None else None


def page_health(page: Page, facts: Facts) -> Aggregate | None:
    """Return the worst health among the domains of a page with the alerts that stand there; None without any."""
    domains = page.domains or tuple(Domain)
    alarms = [
        STATE_OF_SEVERITY[e.alert.severity]
        for e in facts.snapshot.alerts.shown
        if e.alert.domain in domains and e.alert.severity in STATE_OF_SEVERITY
    ]
    healths = [h for d in domains if (h := facts.snapshot.domains[d]).members]
    if not healths and not alarms:
        return None
    worst = max(healths or [facts.snapshot.domains[domains[0]]], key=lambda h: h.state.rank)
    return with_worst(worst, alarms)


def _own_banner(page: Page, whole: Banner, panels: tuple[Placed, ...]) -> Banner:
    """Return the verdict over a page that belongs to no domain: its own limits do not count on the board, but here."""
    states = [p.view.state for p in panels if p.view.state is not None and p.view.state.abnormal]
    worst = max(states, key=lambda s: s.rank, default=None)
    if worst is None or worst.rank <= whole.state.rank:
        return whole
    count = states.count(worst)
    panels_words = tr("%n panel(s) {state}.", count, state=state_word(worst))
    detail = f"{panels_words} {tr('Board: {verdict}', verdict=whole.headline)}"
    return replace(whole, state=worst, headline=page.title, detail=detail, timer="", ack="", fresh=False)


def page_banner(page: Page, facts: Facts) -> Banner:
    """Return the verdict of a page. A critical, or blindness of the whole board, speaks on every page."""
    whole = banner_of(facts)
    if whole.state in _SPEAKS_FOR_ALL or not page.domains:
        return whole
    state = page_state(page, facts)
    if state is None:
        return replace(whole, state=State.NO_DATA, headline=page.title, detail=tr("Nothing reports here yet"), timer="")
    checks = [c for c in facts.snapshot.checks.values() if c.configured and c.signal.domain in page.domains]
    count = sum(e.alert.domain in page.domains for e in facts.snapshot.alerts.shown)
    alerts = tr("%n alert(s)", count) if count else ""
    words = joined_words([alerts, abnormal_words(checks), blind_words(checks)])
    worst = max(checks, key=lambda c: c.state.rank, default=None)
    if worst is not None and worst.state.abnormal:
        words = joined_words(
            [tr("{signal} {state}", signal=tr(worst.signal.title), state=state_word(worst.state)), words]
        )
    detail = words or tr("%n checks, all normal", len(checks))
    return replace(whole, state=state, headline=page.title, detail=detail, timer="", ack="", fresh=False)
