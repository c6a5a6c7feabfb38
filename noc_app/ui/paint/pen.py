"""One line of a chart as bars, one per pixel column: grey where it is normal, in colour where it is out of limits."""

from dataclasses import dataclass
from typing import Self

from PySide6.QtGui import QColor, QPainter

from noc_app.ui.paint.chart_view import Chart, ChartLine
from noc_app.ui.paint.envelope import Envelope
from noc_app.ui.theme import SHADES, Paints

_THICK = 2.0  # logical px of a line
_DOT = 3  # columns of a dot, and of the gap after it
_STEPS = SHADES - 1

Shades = tuple[QColor, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """How values become places in an image: `top` is the value of its upper edge, `high` its height in device px."""

    top: float
    scale: float
    high: int
    half: float  # of the line's thickness

    @classmethod
    def of(cls, chart: Chart, high: int, ratio: float) -> Self:
        """Return the frame of a chart that is drawn with `ratio` device px per logical px."""
        return cls(chart.high, (high - 1) / (chart.high - chart.low), high, _THICK * max(1.0, ratio) / 2)


class Pen:
    """Draws the columns of one line."""

    __slots__ = ("_dotted", "_edges", "_envelope", "_frame", "_shades")

    def __init__(self, paints: Paints, line: ChartLine, envelope: Envelope, frame: Frame) -> None:
        theme = paints.theme
        plain = theme.ghost if line.dotted else theme.series[line.ink % len(theme.series)]
        inks = [theme.ink(zone) if zone is not None else None for zone in line.zones]
        self._shades = [paints.shades(ink.line if ink is not None else plain) for ink in inks]
        self._edges, self._envelope, self._dotted, self._frame = line.edges, envelope, line.dotted, frame

    def draw(self, painter: QPainter, column: int, x: int, wide: int) -> None:
        """Draw what the line covers in `column` at `x`."""
        low, most = self._envelope.span(column)
        if low > most or (self._dotted and column // _DOT % 2):
            return
        frame = self._frame
        top, bottom = (frame.top - most) * frame.scale - frame.half, (frame.top - low) * frame.scale + frame.half
        for edge, shades in zip(self._edges, self._shades, strict=False):  # from the lowest zone upwards
            if low >= edge:
                continue
            border = (frame.top - edge) * frame.scale + 0.5
            if border <= top or most <= edge:
                self._bar(painter, (x, wide), (top, bottom), shades)
                return
            self._bar(painter, (x, wide), (border, bottom), shades)
            bottom = min(bottom, border)
        self._bar(painter, (x, wide), (top, bottom), self._shades[-1])

    def _bar(self, painter: QPainter, place: tuple[int, int], ends: tuple[float, float], shades: Shades) -> None:
        """Fill a column between two places in device px; its ends are as light as they are covered."""
        (x, wide), top, bottom = place, ends[0], ends[1]
        high = self._frame.high
        top, bottom = top if top > 0 else 0.0, bottom if bottom < high else float(high)
        first, last = int(top), int(bottom)
        if first >= last:  # within one pixel
            painter.fillRect(x, first, wide, 1, shades[max(0, round((bottom - top) * _STEPS))])
            return
        if top > first:
            painter.fillRect(x, first, wide, 1, shades[round((first + 1 - top) * _STEPS)])
            first += 1
        if last > first:
            painter.fillRect(x, first, wide, last - first, shades[_STEPS])
        if bottom > last:
            painter.fillRect(x, last, wide, 1, shades[round((bottom - last) * _STEPS)])
