"""One painted surface for the whole page. Only what changed is painted again."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.ui.panels.frame import Subject
from noc_app.ui.theme import Paints
from noc_app.ui.wall.ahead import Ahead
from noc_app.ui.wall.charts import Charts
from noc_app.ui.wall.compose import Look, inner, page_name, paint_parts, touched
from noc_app.ui.wall.layout import Fit, Sheet, fit
from noc_app.ui.wall.parts import PageView, Part, parts_of, subjects_of


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
        self._ahead: Ahead | None = None
        self._cut: QPixmap | None = None  # the whole page, painted before
        self.painted = 0  # how often; the watchdog asks

    @property
    def view(self) -> PageView | None:
        """Return what is shown, None before the first view."""
        return self._view

    def show_view(self, view: PageView) -> tuple[str, ...]:
        """Show `view`; return the names of the parts that have to be painted again."""
        before, self._view, self._cut = self._parts, view, None
        page, self._page = self._page, page_name(view)
        self._parts = {part.name: part for part in parts_of(view, self._fit().sheet)}
        if page != self._page:
            self.update()
            if self._cut_over():
                return tuple(self._parts)
            before = {}
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

    def box_of(self, box: QRectF) -> QRectF:
        """Return where a place of the page lies on this widget, px."""
        return self._fit().to_device(box)

    def set_density(self, density: str) -> None:
        """Show everything larger or smaller: `near`, `standard` or `far`."""
        if density != self._density:
            self._density, self._parts, self._cut = density, {}, None
            self.update()

    @property
    def page(self) -> str:
        """Return the name of the page that is shown, empty before the first view."""
        return self._page

    def prepare(self, view: PageView) -> None:
        """Begin to paint a page that is shown next; `go_on` does it, piece by piece."""
        parts = tuple(parts_of(view, self._fit().sheet))
        self._ahead = Ahead(
            page_name(view),
            parts,
            self.size(),
            self._paints,
            charts=self._charts,
            look=replace(self._look(), flash=False),
        )

    def go_on(self) -> bool:
        """Paint a piece of the page that is prepared; return whether something is left to do."""
        return self._ahead is not None and self._ahead.go_on()

    def _cut_over(self) -> bool:
        """Take the page from what was prepared, if that is of this page and still looks like the rest."""
        ahead, self._ahead = self._ahead, None
        if ahead is None or not ahead.fits(self._page, self.size(), self._look()):
            return False
        self._cut = ahead.cut(tuple(self._parts.values()))
        return True

    def _look(self, region: QRegion | None = None) -> Look:
        return Look(self.devicePixelRatioF(), self._flash, self._shift, region, self._density, self._brightness)

    def _advance(self, part: Part) -> tuple[QRectF, ...]:
        if part.name not in self._parts:
            return (part.box,)  # it has gone
        name = f"{self._page}/{part.name}"
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
            self._shift, self._cut = shift, None
            self.update()

    def set_paints(self, paints: Paints) -> None:
        """Change the theme."""
        self._paints, self._ahead, self._cut = paints, None, None
        self.update()

    def paint_anew(self) -> None:
        """Paint everything again: the words are of another language."""
        self._ahead, self._cut = None, None
        self._charts = Charts(self._paints)
        self.update()

    def set_brightness(self, brightness: float) -> None:
        """Show everything darker, 1 is full brightness."""
        if brightness != self._brightness:
            self._brightness, self._cut = brightness, None
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
        painter, cut = QPainter(self), self._cut
        self._cut = None
        if cut is not None:
            painter.drawPixmap(0, 0, cut)
        else:
            size, parts, charts = QSizeF(self.size()), tuple(self._parts.values()), (self._charts, self._page)
            paint_parts(painter, size, parts, self._paints, charts=charts, look=self._look(event.region()))
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut = None
        if self._view is not None:
            self._parts = {}
            self.show_view(self._view)

    def _fit(self) -> Fit:
        return fit(QSizeF(self.size()), self._density)

    def _repaint(self, box: QRectF, inside: QRectF | None = None) -> None:
        """Paint `box` again with a margin, but not beyond `inside` if it lies there: that is painted by itself."""
        place = touched(self._fit(), box, self._shift).adjusted(-2, -2, 2, 2)
        if inside is not None and inside.contains(box):
            place = place.intersected(inner(self._fit(), inside, self._shift))
        self.update(place)
