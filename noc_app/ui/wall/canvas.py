"""One painted surface for the whole page. Only what changed is painted again."""

import math
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.config.pages import OVERVIEW
from noc_app.ui.paint.surface import Surface
from noc_app.ui.panels.frame import Subject
from noc_app.ui.theme import Paints
from noc_app.ui.wall.charts import Charts
from noc_app.ui.wall.grid import GridView
from noc_app.ui.wall.layout import Fit, Sheet, fit
from noc_app.ui.wall.parts import PageView, Part, parts_of, subjects_of

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


class WallCanvas(QWidget):
    """Shows a page. It knows no board: whoever has one calls `show_view`."""

    def __init__(self, paints: Paints, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._paints = paints
        self._view: PageView | None = None
        self._charts = Charts(paints)
        self._page, self._density = "", "standard"
        self._parts: dict[str, Part] = {}
        self._shift = QPointF()
        self._flash = False
        self._brightness = 1.0
        self.painted = 0  # how often; the watchdog asks

    @property
    def view(self) -> PageView | None:
        """Return what is shown, None before the first view."""
        return self._view

    def show_view(self, view: PageView) -> tuple[str, ...]:
        """Show `view`; return the names of the parts that have to be painted again."""
        before, self._view = self._parts, view
        page, self._page = self._page, page_name(view)
        self._parts = {part.name: part for part in parts_of(view, self._fit().sheet)}
        if page != self._page:
            before = {}
            self.update()
        changed = [p for name, p in self._parts.items() if name not in before or before[name].view != p.view]
        changed += [p for name, p in before.items() if name not in self._parts]
        for part in changed:
            for box in self._advance(part) if part.live else (part.box,):
                self._repaint(box, self._charts.plot(f"{self._page}/{part.name}") if part.live else QRectF())
        return tuple(part.name for part in changed)

    @property
    def sheet(self) -> Sheet:
        """Return the page as it is before it is laid on this widget."""
        return self._fit().sheet

    def set_density(self, density: str) -> None:
        """Show everything larger or smaller: `near`, `standard` or `far`."""
        if density != self._density:
            self._density, self._parts = density, {}
            self.update()

    def warm(self, view: PageView) -> None:
        """Prepare the charts of a page that is shown next, so that the cut costs no more than a repaint."""
        for part in parts_of(view, self._fit().sheet):
            if part.live:
                self._advance(part, page_name(view))

    def _advance(self, part: Part, page: str = "") -> tuple[QRectF, ...]:
        if part.name not in self._parts and not page:
            return (part.box,)  # it has gone
        name = f"{page or self._page}/{part.name}"
        return self._charts.advance(name, part.view, part.box, self._fit().scale * self.devicePixelRatioF())

    def set_flash(self, *, on: bool) -> None:
        """Invert the glyphs of unacknowledged criticals, or do not."""
        if on == self._flash:
            return
        self._flash = on
        for part in self._parts.values():
            if part.flashing:
                self._repaint(QRectF(part.box.x(), part.box.y(), 112, part.box.height()))

    def set_shift(self, shift: QPointF) -> None:
        """Move the whole page a little, against burn-in."""
        if shift != self._shift:
            self._shift = shift
            self.update()

    def set_paints(self, paints: Paints) -> None:
        """Change the theme."""
        self._paints = paints
        self.update()

    def set_brightness(self, brightness: float) -> None:
        """Show everything darker, 1 is full brightness."""
        if brightness != self._brightness:
            self._brightness = brightness
            self.update()

    def subject_at(self, at: QPointF) -> Subject | None:
        """Return what is shown at `at`, in widget px."""
        if self._view is None:
            return None
        place, lies = self._fit().to_wall(at - self._shift), self._fit()
        return next((what for what, box in subjects_of(self._view, lies.sheet) if box.contains(place)), None)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        painter = QPainter(self)
        paint_parts(
            painter,
            QSizeF(self.size()),
            tuple(self._parts.values()),
            self._paints,
            charts=(self._charts, self._page),
            look=Look(
                self.devicePixelRatioF(), self._flash, self._shift, event.region(), self._density, self._brightness
            ),
        )
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._view is not None:
            self._parts = {}
            self.show_view(self._view)

    def _fit(self) -> Fit:
        return fit(QSizeF(self.size()), self._density)

    def _repaint(self, box: QRectF, inside: QRectF | None = None) -> None:
        """Paint `box` again with a margin, but not beyond `inside` if it lies there: that is painted by itself."""
        place = _touched(self._fit(), box, self._shift).adjusted(-2, -2, 2, 2)
        if inside is not None and inside.contains(box):
            place = place.intersected(_inner(self._fit(), inside, self._shift))
        self.update(place)


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
    lies = fit(size, look.density)
    painter.fillRect(QRectF(QPointF(), size), paints.brush(paints.theme.page))
    painter.setRenderHints(_HINTS)
    painter.translate(lies.origin + look.shift)
    painter.scale(lies.scale, lies.scale)
    surface = Surface(painter, paints, lies.scale * look.ratio, look.flash)
    region = look.region or QRegion(QRectF(QPointF(), size).toAlignedRect())
    kept, page = charts
    plots = {part.name: _inner(lies, kept.plot(f"{page}/{part.name}"), look.shift) for part in parts if part.live}
    around = region  # without what the charts cover by themselves
    for plot in plots.values():
        around = around.subtracted(QRegion(plot))
    for part in parts:
        touched = (region if part.live else around).intersected(QRegion(_touched(lies, part.box, look.shift)))
        if touched.isEmpty():
            continue
        painter.save()
        if part.live:
            area = QRectF(touched.boundingRect())
            inside = plots[part.name].contains(touched.boundingRect())
            kept.paint(
                f"{page}/{part.name}", surface, lies.box_to_wall(area.translated(-look.shift)) if inside else None
            )
        else:
            part.paint(surface, part.box, part.view)
        painter.restore()
    if look.brightness < 1.0:
        painter.resetTransform()
        painter.fillRect(region.boundingRect(), QColor(0, 0, 0, round(255 * (1.0 - look.brightness))))


def _inner(lies: Fit, box: QRectF, shift: QPointF) -> QRect:
    """Return the whole pixels inside `box`."""
    place = lies.to_device(box).translated(shift)
    left, top = math.ceil(place.left() - 1e-6), math.ceil(place.top() - 1e-6)
    return QRect(left, top, math.floor(place.right() + 1e-6) - left, math.floor(place.bottom() + 1e-6) - top)


def _touched(lies: Fit, box: QRectF, shift: QPointF) -> QRect:
    return lies.to_device(box).translated(shift).toAlignedRect()
