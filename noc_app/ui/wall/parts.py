"""The page as a list of parts: where each stands, what it shows, how it is painted, which check it is about."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from PySide6.QtCore import QRectF

from noc_app.ui.paint.column import paint_heading, paint_hero, paint_more
from noc_app.ui.paint.footer import paint_foot
from noc_app.ui.paint.header import paint_clock, paint_score
from noc_app.ui.paint.row import paint_row
from noc_app.ui.paint.surface import Surface
from noc_app.ui.paint.tiles import bar_box, figure_box, paint_bars, paint_figures, paint_lane, paint_strip
from noc_app.ui.paint.verdict import paint_banner
from noc_app.ui.paint.views import Wall
from noc_app.ui.paint.why import paint_why
from noc_app.ui.panels.frame import PanelView, Subject, inner_box, paint_frame
from noc_app.ui.panels.kinds import paint_body
from noc_app.ui.wall.grid import GridView, boxes_of, is_chart
from noc_app.ui.wall.layout import (
    Sheet,
    column_boxes,
    foot_box,
    header_boxes,
    heading_box,
    hero_box,
    lower_boxes,
    more_box,
    row_box,
    strip_box,
    why_box,
)

CHART_PAD = 16.0

PageView: TypeAlias = Wall | GridView


@dataclass(frozen=True, slots=True)
class Part:
    """One thing on a page. Parts are painted in order; equal `view` means nothing to repaint.

    `flashing` is whether its glyph inverts twice a second.
    """

    name: str
    box: QRectF
    view: Any
    paint: Callable[[Surface, QRectF, Any], None]
    flashing: bool = False
    live: bool = False  # a chart: painted incrementally by whoever shows the page


def parts_of(wall: PageView, sheet: Sheet) -> Iterator[Part]:
    """Yield the parts of a page, in painting order."""
    yield from _header(wall, sheet)
    if isinstance(wall, GridView):
        yield from _panels(wall, sheet)
    else:
        yield from _overview(wall, sheet)
    yield Part("foot", foot_box(sheet), wall.foot, paint_foot)
    if wall.why is not None:
        yield Part("why", why_box(sheet), wall.why, paint_why)


def _overview(wall: Wall, sheet: Sheet) -> Iterator[Part]:
    yield from _columns(wall, sheet)
    if sheet.far:
        yield Part("lane", strip_box(sheet), wall.lane, paint_strip, flashing=any(n.fresh for n in wall.lane.notices))
        return
    figures, bars, lane = lower_boxes(sheet)
    yield Part("figures", figures, wall.figures, paint_figures)
    yield Part("bars", bars, wall.bars, paint_bars)
    yield Part("lane", lane, wall.lane, paint_lane, flashing=any(n.fresh for n in wall.lane.notices))


def _panels(view: GridView, sheet: Sheet) -> Iterator[Part]:
    for placed, box in boxes_of(view, sheet):
        name, panel = f"panel.{placed.name}", placed.view
        chart = is_chart(panel)
        frame = replace(panel, body=None if panel.body is None else ())  # a chart is never equal: it would repaint
        yield Part(name, box, frame if chart else panel, paint_frame if chart else paint_panel, panel.fresh)
        if chart:
            yield Part(f"{name}.chart", chart_box(box), panel.body, paint_nothing, live=True)


def fresh(wall: PageView) -> bool:
    """Return whether anything on the page flashes."""
    notices = wall.lane.notices if isinstance(wall, Wall) else ()
    panels = wall.panels if isinstance(wall, GridView) else ()
    return wall.banner.fresh or any(n.fresh for n in notices) or any(p.view.fresh for p in panels)


def subjects_of(wall: PageView, sheet: Sheet) -> Iterator[tuple[Subject, QRectF]]:
    """Yield what everything on the page is about and its place."""
    if isinstance(wall, Wall):
        yield from cells_of(wall, sheet)
        return
    for placed, box in boxes_of(wall, sheet):
        if placed.view.subject is not None:
            yield placed.view.subject, box


def cells_of(wall: Wall, sheet: Sheet) -> Iterator[tuple[str, QRectF]]:
    """Yield the signal id and the place of everything on the overview that stands for one check."""
    for column, box in zip(wall.columns, column_boxes(len(wall.columns), sheet), strict=True):
        yield column.hero.signal, hero_box(box)
        for place, row in enumerate(column.rows):
            yield row.signal, row_box(box, place)
    if sheet.far:
        return
    figures, bars, _ = lower_boxes(sheet)
    for place, figure in enumerate(wall.figures.figures):
        yield figure.signal, figure_box(figures, place)
    for place, bar in enumerate(wall.bars.bars):
        yield bar.signal, bar_box(bars, place)


def _header(wall: PageView, sheet: Sheet) -> Iterator[Part]:
    banner, score, clock = header_boxes(sheet)
    yield Part("banner", banner, wall.banner, paint_banner, flashing=wall.banner.fresh)
    yield Part("score", score, wall.score, paint_score)
    yield Part("clock", clock, wall.clock, paint_clock)


def _columns(wall: Wall, sheet: Sheet) -> Iterator[Part]:
    for number, (column, box) in enumerate(zip(wall.columns, column_boxes(len(wall.columns), sheet), strict=True)):
        name = f"column.{number}"
        yield Part(name, box, None, _tile)
        yield Part(f"{name}.hero", hero_box(box), column.hero, paint_hero)
        yield Part(f"{name}.heading", heading_box(box), column.heading, paint_heading)
        for place, row in enumerate(column.rows):
            yield Part(f"{name}.row.{place}", row_box(box, place), row, paint_row)
        if column.more:
            yield Part(f"{name}.more", more_box(box, sheet), (column.more, column.more_state), paint_more)


def _tile(surface: Surface, box: QRectF, _: object) -> None:
    surface.tile(box)


def chart_box(box: QRectF) -> QRectF:
    """Return where the chart of a panel stands."""
    return inner_box(box).adjusted(CHART_PAD, -4, -CHART_PAD, 4)


def paint_panel(surface: Surface, box: QRectF, view: PanelView) -> None:
    """Paint the tile of a panel and what is in it."""
    paint_frame(surface, box, view)
    if view.body is not None:
        surface.painter.save()
        surface.clip_tile(box)
        paint_body(surface, inner_box(box), view.body)
        surface.painter.restore()


def paint_nothing(surface: Surface, box: QRectF, view: object) -> None:
    """Paint nothing: a chart is painted by `Charts`."""
