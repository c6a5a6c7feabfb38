"""One line of a chart as bars, one per pixel column: grey where it is normal, in colour where it is out of limits."""

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, Self

import numpy as np

from noc_app.ui.paint.chart_view import Chart, LineStyle
from noc_app.ui.paint.envelope import Envelope
from noc_app.ui.theme import Theme

_THICK = 2.0  # logical px of a line
_DOT = 3  # columns of a dot, and of the gap after it
_RED_BLUE, _GREEN, _OPAQUE = 0xFF00FF, 0x00FF00, 0xFF000000
_WHOLE = 256


@dataclass(frozen=True, slots=True)
class Frame:
    """How values become places in a column.

    `pixels` are the column from the top down, as 0xffRRGGBB; `top` is the value of the upper edge, `scale` px per unit
    and `half` half the thickness of a line, in device px.
    """

    pixels: memoryview
    top: float
    scale: float
    half: float

    @classmethod
    def of(cls, chart: Chart, column: np.ndarray, ratio: float) -> Self:
        """Return the frame of a chart on `column`, shape (high,), with `ratio` device px per logical px."""
        scale = (column.size - 1) / (chart.high - chart.low)
        return cls(column.data, chart.high, scale, _THICK * max(1.0, ratio) / 2)


class _Ink(NamedTuple):
    """A colour as numbers, and a column that is filled with it."""

    red_blue: int
    green: int
    column: memoryview


@lru_cache(maxsize=128)
def _ink(colour: str, high: int) -> _Ink:
    """Return a colour for columns of `high` px: the same for all charts, so that it stays near the processor."""
    number = int(colour.lstrip("#"), 16)
    return _Ink(number & _RED_BLUE, number & _GREEN, np.full(high, number | _OPAQUE, np.uint32).data)


class Pen:
    """Draws one line, column by column: first `move` to it, then `draw`.

    What it covers there is from `top` to `bottom`, device px; nothing if `top` is not above `bottom`.
    """

    __slots__ = ("_dotted", "_edges", "_envelope", "_frame", "_inks", "_low", "_most", "_pixels", "bottom", "top")

    def __init__(self, theme: Theme, style: LineStyle, envelope: Envelope, frame: Frame) -> None:
        plain = theme.ghost if style.dotted else theme.series[style.ink % len(theme.series)]
        inks = [theme.ink(zone) if zone is not None else None for zone in style.zones]
        self._inks = [_ink(ink.line if ink is not None else plain, len(frame.pixels)) for ink in inks]
        self._edges, self._envelope, self._dotted, self._frame = style.edges, envelope, style.dotted, frame
        self._pixels = frame.pixels
        self._low, self._most = math.inf, -math.inf
        self.top = self.bottom = 0.0

    def move(self, column: int) -> None:
        """Stand at `column` and see what the line covers there."""
        low, most = self._low, self._most = self._envelope.span(column)
        if low > most or (self._dotted and column // _DOT % 2):
            self.top = self.bottom = 0.0
            return
        frame = self._frame
        self.top, self.bottom = (
            (frame.top - most) * frame.scale - frame.half,
            (frame.top - low) * frame.scale + frame.half,
        )

    def grow(self, column: int) -> tuple[int, int]:
        """Take over that the line covers more of `column`, where it stands.

        Return the first row that looks different, and the one behind the last. Where a line crosses a limit, the colour
        of its edge may change over its whole thickness.
        """
        top, bottom, edge = self.top, self.bottom, 2 * self._frame.half + 1
        self.move(column)
        if self.top == top and self.bottom == bottom:
            return 0, 0
        if top >= bottom:
            return int(self.top), math.ceil(self.bottom)
        first = self.top if self.top < top else bottom - edge
        last = self.bottom if self.bottom > bottom else top + edge
        return int(first), math.ceil(last)

    def draw(self, first: int, last: int) -> None:
        """Draw what the line covers of the rows from `first` to the one before `last`."""
        top, bottom = self.top, self.bottom
        if top >= last or bottom <= first:
            return
        if self._edges:
            bottom = self._zones(first, last)
        self._bar(max(top, first), min(bottom, last), self._inks[-1])

    def _zones(self, first: int, last: int) -> float:
        """Draw all but the highest zone, from the lowest upwards; return where the highest begins."""
        low, most, top, bottom, frame = self._low, self._most, self.top, self.bottom, self._frame
        for edge, ink in zip(self._edges, self._inks, strict=False):
            if low >= edge:
                continue
            border = (frame.top - edge) * frame.scale + 0.5
            if border <= top or most <= edge:
                self._bar(max(top, first), min(bottom, last), ink)
                return top
            self._bar(max(border, first), min(bottom, last), ink)
            bottom = min(bottom, border)
        return bottom

    def _bar(self, top: float, bottom: float, ink: _Ink) -> None:
        """Fill a column between two places in device px; its ends are as light as they are covered."""
        if top >= bottom:
            return
        first, last = int(top), int(bottom)
        if first == last:  # within one pixel
            self._cover(first, bottom - top, ink)
            return
        if top > first:
            self._cover(first, first + 1 - top, ink)
            first += 1
        if last > first:
            self._pixels[first:last] = ink.column[: last - first]
        if bottom > last:
            self._cover(last, bottom - last, ink)

    def _cover(self, at: int, share: float, ink: _Ink) -> None:
        """Cover a share of the pixel at `at`, 0 to 1."""
        pixels = self._pixels
        pixel, mine = pixels[at], int(share * _WHOLE + 0.5)
        rest = _WHOLE - mine
        red_blue = ((pixel & _RED_BLUE) * rest + ink.red_blue * mine) >> 8 & _RED_BLUE
        pixels[at] = red_blue | (((pixel & _GREEN) * rest + ink.green * mine) >> 8 & _GREEN) | _OPAQUE
