"""A small line without axes. It is neutral and takes the severity's colour only where it is outside its limit."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPolygonF

from noc_app.ui.paint.surface import Surface
from noc_app.ui.paint.views import Spark

_LINE, _LOUD, _DOT = 2.6, 4.0, 5.0
_ENDED_AT = 0.88  # a line without fresh data stops here


def paint_spark(surface: Surface, box: QRectF, spark: Spark) -> None:
    """Paint band, limit, line and the end of the line."""
    if len(spark.points) < 2:
        return
    theme = surface.theme
    if spark.band is not None:
        low, high = spark.band
        surface.tile(QRectF(box.x(), _y(box, high), box.width(), (high - low) * box.height()), theme.chart_band, 2.0)
    if spark.limit is not None:
        y = _y(box, spark.limit)
        surface.painter.setPen(surface.paints.pen(theme.text3, 1.5, dash=(6.0, 4.0)))
        surface.painter.drawLine(QPointF(box.x(), y), QPointF(box.right(), y))
    _line(surface, box, spark)


def _line(surface: Surface, box: QRectF, spark: Spark) -> None:
    theme, painter = surface.theme, surface.painter
    share = _ENDED_AT if spark.ended else 1.0
    places = [QPointF(box.x() + x * share * box.width(), _y(box, y)) for x, y in spark.points]
    ink = theme.ink(spark.state)
    calm = theme.text3 if spark.ended else theme.series[0]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    split = spark.breach if spark.breach is not None and ink is not None else len(places) - 1
    painter.setPen(surface.paints.pen(calm, _LINE, round_ends=True))
    painter.drawPolyline(QPolygonF(places[: split + 1]))
    if ink is not None and split < len(places) - 1:
        painter.setPen(surface.paints.pen(ink.line, _LOUD, round_ends=True))
        painter.drawPolyline(QPolygonF(places[split:]))
    _end(
        surface, box, places[-1], ink.line if ink is not None and spark.breach is not None else calm, ended=spark.ended
    )


def _end(surface: Surface, box: QRectF, at: QPointF, colour: str, *, ended: bool) -> None:
    painter = surface.painter
    if not ended:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(surface.paints.brush(colour))
        painter.drawEllipse(at, _DOT, _DOT)
        return
    painter.setPen(surface.paints.pen(colour, 2.0))
    painter.setBrush(surface.paints.brush(surface.theme.tile))
    painter.drawEllipse(at, _DOT, _DOT)
    painter.setPen(surface.paints.pen(colour, 2.2, dash=(1.0, 2.4)))
    painter.drawLine(QPointF(at.x() + 8, at.y()), QPointF(box.right(), at.y()))


def _y(box: QRectF, height: float) -> float:
    return box.bottom() - height * box.height()
