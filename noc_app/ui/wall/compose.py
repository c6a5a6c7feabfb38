"""Painting the parts of a page on a widget, a picture or a page that is prepared."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QRegion

from noc_app.config.pages import OVERVIEW
from noc_app.ui.paint.surface import Surface
from noc_app.ui.theme import Paints
from noc_app.ui.wall.charts import Charts
from noc_app.ui.wall.grid import GridView
from noc_app.ui.wall.layout import Fit, fit
from noc_app.ui.wall.parts import PageView, Part

_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing


@dataclass(frozen=True, slots=True)
class Look:
    """How a page is painted this time. `region` None paints all of it."""

    ratio: float = 1.0
    flash: bool = False
    shift: QPointF = field(default_factory=QPointF)
    region: QRegion | None = None
    density: str = "standard"
    brightness: float = 1.0


def page_name(view: PageView) -> str:
    """Return the name of the page that `view` shows."""
    return view.page if isinstance(view, GridView) else OVERVIEW


def paint_parts(
    painter: QPainter,
    size: QSizeF,
    parts: tuple[Part, ...],
    paints: Paints,
    *,
    charts: tuple[Charts, str],
    look: Look,
) -> None:
    """Paint `parts`, or those that touch the region of `look`, on a device of `size`; `charts` has the page's name."""
    paint_ground(painter, size, paints)
    paint_over(painter, size, parts, paints, charts=charts, look=look)
    darken(painter, size, look)


def paint_ground(painter: QPainter, size: QSizeF, paints: Paints) -> None:
    """Paint the page before anything stands on it."""
    painter.fillRect(QRectF(QPointF(), size), paints.brush(paints.theme.page))


def paint_over(
    painter: QPainter,
    size: QSizeF,
    parts: Iterable[Part],
    paints: Paints,
    *,
    charts: tuple[Charts, str],
    look: Look,
) -> None:
    """Paint `parts` over what is there: the same whether at once or one after the other."""
    lies = fit(size, look.density)
    painter.save()
    painter.setRenderHints(_HINTS)
    painter.translate(lies.origin + look.shift)
    painter.scale(lies.scale, lies.scale)
    surface = Surface(painter, paints, lies.scale * look.ratio, look.flash)
    region = look.region or _whole(size)
    kept, page = charts
    plots = {part.name: inner(lies, kept.plot(f"{page}/{part.name}"), look.shift) for part in parts if part.live}
    around = region  # without what the charts cover by themselves
    for plot in plots.values():
        around = around.subtracted(QRegion(plot))
    for part in parts:
        place = (region if part.live else around).intersected(QRegion(touched(lies, part.box, look.shift)))
        if place.isEmpty():
            continue
        painter.save()
        if part.live:
            area = QRectF(place.boundingRect())
            inside = plots[part.name].contains(place.boundingRect())
            kept.paint(
                f"{page}/{part.name}", surface, lies.box_to_wall(area.translated(-look.shift)) if inside else None
            )
        else:
            part.paint(surface, part.box, part.view)
        painter.restore()
    painter.restore()


def darken(painter: QPainter, size: QSizeF, look: Look) -> None:
    """Make what was painted as dark as the night wants it."""
    if look.brightness < 1.0:
        area = (look.region or _whole(size)).boundingRect()
        painter.fillRect(area, QColor(0, 0, 0, round(255 * (1.0 - look.brightness))))


def inner(lies: Fit, box: QRectF, shift: QPointF) -> QRect:
    """Return the whole pixels inside `box`."""
    place = lies.to_device(box).translated(shift)
    left, top = math.ceil(place.left() - 1e-6), math.ceil(place.top() - 1e-6)
    return QRect(left, top, math.floor(place.right() + 1e-6) - left, math.floor(place.bottom() + 1e-6) - top)


def touched(lies: Fit, box: QRectF, shift: QPointF) -> QRect:
    """Return the pixels that `box` touches."""
    return lies.to_device(box).translated(shift).toAlignedRect()


def _whole(size: QSizeF) -> QRegion:
    return QRegion(QRectF(QPointF(), size).toAlignedRect())
