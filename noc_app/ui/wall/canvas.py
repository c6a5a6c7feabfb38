"""One painted surface for the whole page. Only what changed is painted again."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.ui.paint.surface import Surface
from noc_app.ui.paint.views import Wall
from noc_app.ui.theme import Paints
from noc_app.ui.wall.layout import Fit, fit
from noc_app.ui.wall.parts import Part, cells_of, parts_of

_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing


@dataclass(frozen=True, slots=True)
class Look:
    """How a page is painted this time. `region` None paints all of it."""

    ratio: float = 1.0
    flash: bool = False
    shift: QPointF = field(default_factory=QPointF)
    region: QRegion | None = None


class WallCanvas(QWidget):
    """Shows a `Wall` view. It knows no board: whoever has one calls `show_view`."""

    def __init__(self, paints: Paints, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._paints = paints
        self._view: Wall | None = None
        self._parts: dict[str, Part] = {}
        self._shift = QPointF()
        self._flash = False
        self.painted = 0  # how often; the watchdog asks

    @property
    def view(self) -> Wall | None:
        """Return what is shown, None before the first view."""
        return self._view

    def show_view(self, view: Wall) -> tuple[str, ...]:
        """Show `view`; return the names of the parts that have to be painted again."""
        before, self._view = self._parts, view
        self._parts = {part.name: part for part in parts_of(view, self._fit().width)}
        changed = [p for name, p in self._parts.items() if name not in before or before[name].view != p.view]
        changed += [p for name, p in before.items() if name not in self._parts]
        for part in changed:
            self._repaint(part.box)
        return tuple(part.name for part in changed)

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

    def signal_at(self, at: QPointF) -> str | None:
        """Return the id of the signal whose check is shown at `at`, in widget px."""
        if self._view is None:
            return None
        place, lies = self._fit().to_wall(at - self._shift), self._fit()
        return next((signal for signal, box in cells_of(self._view, lies.width) if box.contains(place)), None)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        painter = QPainter(self)
        paint_parts(
            painter,
            QSizeF(self.size()),
            tuple(self._parts.values()),
            self._paints,
            look=Look(self.devicePixelRatioF(), self._flash, self._shift, event.region()),
        )
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._view is not None:
            self._parts = {}
            self.show_view(self._view)

    def _fit(self) -> Fit:
        return fit(QSizeF(self.size()))

    def _repaint(self, box: QRectF) -> None:
        self.update(self._fit().to_device(box).translated(self._shift).toAlignedRect().adjusted(-2, -2, 2, 2))


def paint_parts(painter: QPainter, size: QSizeF, parts: tuple[Part, ...], paints: Paints, *, look: Look) -> None:
    """Paint `parts`, or those that touch the region of `look`, on a device of `size`."""
    lies = fit(size)
    painter.fillRect(QRectF(QPointF(), size), paints.brush(paints.theme.page))
    painter.setRenderHints(_HINTS)
    painter.translate(lies.origin + look.shift)
    painter.scale(lies.scale, lies.scale)
    surface = Surface(painter, paints, lies.scale * look.ratio, look.flash)
    for part in parts:
        if look.region is None or look.region.intersects(_touched(lies, part.box, look.shift)):
            painter.save()
            part.paint(surface, part.box, part.view)
            painter.restore()


def _touched(lies: Fit, box: QRectF, shift: QPointF) -> QRect:
    return lies.to_device(box).translated(shift).toAlignedRect()
