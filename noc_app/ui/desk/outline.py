"""A map below a chart: all that is known of its first line, and the window on it that the chart shows."""

import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.ui.charts.decimate import Points, decimated
from noc_app.ui.theme import Paints

MAP_PX = 46


class Outline(pg.PlotWidget):  # type: ignore[misc]
    """Has no axes and needs no more room than it is given. `dragged` tells where somebody put the window."""

    dragged = Signal(float, float)  # from, to, Unix seconds

    def __init__(self, parent: QWidget, paints: Paints) -> None:
        theme, zoom = paints.theme, paints.zoom
        super().__init__(parent, background=theme.tile)
        self.setFixedHeight(round(MAP_PX * zoom))
        self.setMenuEnabled(False)
        for part in (self, self.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the chart has the keys
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        for side in ("left", "bottom"):
            self.hideAxis(side)
        self._line = self.plot(pen=pg.mkPen(theme.series[0], width=1), connect="finite")
        tint = pg.mkColor(theme.focus)
        tint.setAlpha(50)
        edge = pg.mkPen(theme.focus, width=1.5 * zoom)
        self._window = pg.LinearRegionItem(brush=tint, hoverBrush=tint, pen=edge)
        self._window.sigRegionChanged.connect(self._moved)
        self.addItem(self._window, ignoreBounds=True)

    def show_points(self, times: Points, values: Points, start: float, end: float) -> None:
        """Draw the line, on a map from `start` to `end`."""
        self._line.setData(*decimated(times, values, max(100, self.width())), connect="finite")
        self.setXRange(start, end, padding=0)

    def show_window(self, start: float, end: float) -> None:
        """Show what the chart shows; that is not told as dragged."""
        self._window.blockSignals(True)
        self._window.setRegion((start, end))
        self._window.blockSignals(False)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @Slot()
    def _moved(self) -> None:
        self.dragged.emit(*self._window.getRegion())
