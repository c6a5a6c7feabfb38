"""The page as a list of parts: where each stands, what it shows, how it is painted, which check it is about."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF

from noc_app.ui.paint.column import paint_heading, paint_hero
from noc_app.ui.paint.footer import paint_foot
from noc_app.ui.paint.header import paint_clock, paint_score
from noc_app.ui.paint.row import paint_row
from noc_app.ui.paint.surface import Surface
from noc_app.ui.paint.tiles import bar_box, figure_box, paint_bars, paint_figures, paint_lane
from noc_app.ui.paint.verdict import paint_banner
from noc_app.ui.paint.views import Wall
from noc_app.ui.paint.why import paint_why
from noc_app.ui.wall.layout import (
    column_boxes,
    foot_box,
    header_boxes,
    heading_box,
    hero_box,
    lower_boxes,
    row_box,
    why_box,
)


@dataclass(frozen=True, slots=True)
class Part:
    """One thing on the page. Parts are painted in order; equal `view` means nothing to repaint.

    `flashing` is whether its glyph inverts twice a second.
    """

    name: str
    box: QRectF
    view: Any
    paint: Callable[[Surface, QRectF, Any], None]
    flashing: bool = False


def parts_of(wall: Wall, width: float) -> Iterator[Part]:
    """Yield the parts of the page, in painting order."""
    yield from _header(wall, width)
    yield from _columns(wall, width)
    figures, bars, lane = lower_boxes(width)
    yield Part("figures", figures, wall.figures, paint_figures)
    yield Part("bars", bars, wall.bars, paint_bars)
    yield Part("lane", lane, wall.lane, paint_lane, flashing=any(n.fresh for n in wall.lane.notices))
    yield Part("foot", foot_box(width), wall.foot, paint_foot)
    if wall.why is not None:
        yield Part("why", why_box(width), wall.why, paint_why)


def cells_of(wall: Wall, width: float) -> Iterator[tuple[str, QRectF]]:
    """Yield the signal id and the place of everything that stands for one check."""
    for column, box in zip(wall.columns, column_boxes(len(wall.columns), width), strict=True):
        yield column.hero.signal, hero_box(box)
        for place, row in enumerate(column.rows):
            yield row.signal, row_box(box, place)
    figures, bars, _ = lower_boxes(width)
    for place, figure in enumerate(wall.figures.figures):
        yield figure.signal, figure_box(figures, place)
    for place, bar in enumerate(wall.bars.bars):
        yield bar.signal, bar_box(bars, place)


def _header(wall: Wall, width: float) -> Iterator[Part]:
    banner, score, clock = header_boxes(width)
    yield Part("banner", banner, wall.banner, paint_banner, flashing=wall.banner.fresh)
    yield Part("score", score, wall.score, paint_score)
    yield Part("clock", clock, wall.clock, paint_clock)


def _columns(wall: Wall, width: float) -> Iterator[Part]:
    for number, (column, box) in enumerate(zip(wall.columns, column_boxes(len(wall.columns), width), strict=True)):
        name = f"column.{number}"
        yield Part(name, box, None, _tile)
        yield Part(f"{name}.hero", hero_box(box), column.hero, paint_hero)
        yield Part(f"{name}.heading", heading_box(box), column.heading, paint_heading)
        for place, row in enumerate(column.rows):
            yield Part(f"{name}.row.{place}", row_box(box, place), row, paint_row)


def _tile(surface: Surface, box: QRectF, _: object) -> None:
    surface.tile(box)
