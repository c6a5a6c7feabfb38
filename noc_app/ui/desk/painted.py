"""The base of what the desk paints itself: one surface in logical px, as large as the person wants it."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.ui.paint.surface import Surface
from noc_app.ui.theme import Paints


class Painted(QWidget):
    """A widget whose `draw` paints in px at 100 %."""

    def __init__(self, paints: Paints, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paints = paints

    def draw(self, surface: Surface, box: QRectF) -> None:
        """Paint everything inside `box`."""
        raise NotImplementedError

    def px(self, at: float) -> int:
        """Return a length in px at 100 % in px of this widget."""
        return round(at * self.paints.zoom)

    def place_of(self, event: QMouseEvent) -> QPointF:
        """Return where the mouse is, in px at 100 %."""
        return event.position() / self.paints.zoom

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, zoom = QPainter(self), self.paints.zoom
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(zoom, zoom)
        box = QRectF(0, 0, self.width() / zoom, self.height() / zoom)
        self.draw(Surface(painter, self.paints, self.devicePixelRatioF() * zoom), box)
        painter.end()
