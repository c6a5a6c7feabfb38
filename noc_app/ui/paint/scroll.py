"""temporary"""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPolygonF

from noc_app.ui.fonts import WallType
from noc_app.ui.paint.chart_view import Chart
from noc_app.ui.paint.surface import RIGHT, Surface
from noc_app.ui.theme import Paints


class ScrollChart:
    """temporary"""

    def __init__(self, paints: Paints) -> None:
        self._chart: Chart | None = None

    def advance(self, chart: Chart, box: QRectF, ratio: float) -> tuple[QRectF, ...]:
        """Temporary"""
        self._chart = chart
        return (box,)

    def paint(self, surface: Surface, box: QRectF, region: QRectF | None = None) -> None:
        """Temporary"""
        c = self._chart
        if c is None:
            return
        theme = surface.theme
        plot = box.adjusted(70, 20, -90, -40)

        def y(v: float) -> float:
            return plot.bottom() - (v - c.low) / (c.high - c.low) * plot.height()

        def x(t: float) -> float:
            return plot.x() + (t - c.start) / (c.end - c.start) * plot.width()

        for tick in c.value_ticks:
            surface.fill(QRectF(plot.x(), y(tick.at), plot.width(), 1), theme.grid)
            surface.text(QRectF(box.x(), y(tick.at) - 15, 62, 30), tick.words, WallType.UNIT, theme.text3, align=RIGHT)
        for tick in c.time_ticks:
            surface.text(QRectF(x(tick.at) - 50, plot.bottom() + 4, 100, 30), tick.words, WallType.UNIT, theme.text3)
        for limit in c.limits:
            surface.painter.setPen(surface.paints.pen(theme.text2, 1.5, dash=(6, 4)))
            surface.painter.drawLine(QPointF(plot.x(), y(limit.at)), QPointF(plot.right(), y(limit.at)))
            surface.text(QRectF(plot.x(), y(limit.at) - 30, 300, 30), limit.words, WallType.UNIT, theme.text2)
        for line in c.lines:
            keep = line.times >= c.start
            ts, vs = line.times[keep], line.values[keep]
            surface.painter.setPen(surface.paints.pen(theme.series[line.ink], 2))
            surface.painter.setBrush(Qt.BrushStyle.NoBrush)
            surface.painter.drawPolyline(
                QPolygonF([QPointF(x(float(t)), y(float(v))) for t, v in zip(ts, vs, strict=True)])
            )
            if len(vs):
                surface.text(
                    QRectF(plot.right() + 6, y(float(np.asarray(vs)[-1])) - 15, 84, 30),
                    line.label,
                    WallType.UNIT,
                    theme.series[line.ink],
                )
