"""The columns of a chart as an image that is used as a ring: nothing is moved, and only what is new is drawn."""

import math
from array import array

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from noc_app.ui.paint.chart_view import Chart
from noc_app.ui.paint.chart_words import Layout
from noc_app.ui.paint.envelope import Envelope
from noc_app.ui.paint.pen import Frame, Pen
from noc_app.ui.theme import Theme

_DASH = 6  # columns of a dash, and of the gap after it
_ROUNDING = 1e-3  # px

Touched = tuple[int, int] | None  # the first and the last column that changed


class Columns:
    """The image of one chart, and from what it was made. `wide` is device px per column, `head` the newest column.

    The newest column, which changes every second, stands in an image of its own, one px wide: its pixels are close
    together, and only those are drawn over which a line has grown.
    """

    def __init__(self, chart: Chart, layout: Layout, theme: Theme, before: "Columns | None") -> None:
        self._key = _key(chart)
        self.wide = max(1, round(layout.ratio))
        self.count = max(2, int(layout.plot.width() * layout.ratio) // self.wide)
        self.step_s = (chart.end - chart.start) / self.count
        self._high = max(2, int(layout.plot.height() * layout.ratio))
        self._pixels = np.empty((self._high, self.count * self.wide), np.uint32)
        self._line = np.empty(self._high, np.uint32)  # where a column is drawn; what stays there is the newest
        self._image, self._newest = _shown(self._pixels), _shown(self._line[:, None])
        self._grounds = [_ground(chart, self._high, theme, dashed=dashed) for dashed in (False, True)]
        again = before is not None and (before.count, before.step_s) == (self.count, self.step_s)
        kept = before.envelopes if before is not None and again else {}  # only the drawing changes
        styles = [line.style for line in chart.lines]
        self.envelopes: dict[str, Envelope] = {
            s.identity: kept.get(s.identity) or Envelope(self.count, self.step_s, s.gap_s) for s in styles
        }
        frame = Frame.of(chart, self._line, layout.ratio)
        self._names = [style.identity for style in styles]
        self._covered = [self.envelopes[name] for name in self._names]
        taken = before.revisions if before is not None and kept else {}
        self._revisions = array("q", [taken.get(name, 0) for name in self._names])
        self._calm = [array("d", [0.0] * len(styles)) for _ in range(3)]  # low, high, until: see `Envelope.calm`
        self._calm_head = -1
        self._pens = [Pen(theme, style, of, frame) for style, of in zip(styles, self._covered, strict=True)]
        self.head = self.column_of(chart.end)
        self.grown = 0, self._high  # the rows of the newest column that changed when it alone did
        self._take(chart)
        self._draw(self.head - self.count + 1)

    def fits(self, chart: Chart) -> bool:
        """Return whether what is drawn can be scrolled on to `chart`; the layout has to be the same."""
        return self._key == _key(chart)

    def column_of(self, at: float) -> int:
        """Return the column of a time, counted from the epoch."""
        return int(at // self.step_s)

    def scroll(self, chart: Chart) -> Touched:
        """Draw the columns that changed; return the first and the last that are not what was where they are now.

        With a new column all have moved. None if nothing changed.
        """
        before, self.head = self.head, max(self.head, self.column_of(chart.end))
        first, grown = self._take(chart)
        if self.head > before:
            self._draw(min(first, before))
            return self.head - self.count + 1, self.head
        if first == self.head:
            return (first, first) if grown and self._grow(grown) else None
        self._draw(first)  # and what follows, because a line reaches into the next column
        return first, self.head

    def blit(self, painter: QPainter, layout: Layout, area: QRectF) -> None:
        """Show what of the image is in `area`, logical px, in two pieces: the newest columns may lie before others."""
        plot, transform, width = layout.plot, painter.worldTransform(), self.count * self.wide
        dpr = layout.ratio / transform.m11()
        x = round((transform.dx() + plot.x() * transform.m11()) * dpr)
        y = round((transform.dy() + plot.y() * transform.m22()) * dpr)
        begin = max(0, math.floor((area.x() - plot.x()) * layout.ratio + _ROUNDING))
        end = min(width, math.ceil((area.right() - plot.x()) * layout.ratio - _ROUNDING))
        if begin >= end or not plot.intersects(area):
            return
        split = (self.head + 1) % self.count * self.wide  # where the oldest column is
        older, newest = width - split, width - self.wide
        painter.save()
        painter.resetTransform()
        covered = QRectF((x + begin) / dpr, y / dpr, (end - begin) / dpr, self._high / dpr)
        painter.setClipRect(covered, Qt.ClipOperation.IntersectClip)  # one is copied ten times as fast as many
        if begin < newest:
            self._copy(painter, (x, y, dpr), (begin, min(end, older, newest)), split)
            self._copy(painter, (x, y, dpr), (max(begin, older), min(end, newest)), -older)
        for at in range(max(begin, newest), end):
            if dpr == 1.0:
                painter.drawImage(x + at, y, self._newest)
            else:
                painter.drawImage(QRectF((x + at) / dpr, y / dpr, 1 / dpr, self._high / dpr), self._newest)
        painter.restore()

    def _copy(self, painter: QPainter, at: tuple[int, int, float], columns: tuple[int, int], moved: int) -> None:
        """Show px columns, from the first to the one before the last, which stand `moved` further in the image."""
        (x, y, dpr), (begin, end), high = at, columns, self._high
        if begin >= end:
            return
        if dpr == 1.0:
            painter.drawImage(x + begin, y, self._image, begin + moved, 0, end - begin, high)
            return
        target = QRectF((x + begin) / dpr, y / dpr, (end - begin) / dpr, high / dpr)
        painter.drawImage(target, self._image, QRectF(begin + moved, 0, end - begin, high))

    @property
    def revisions(self) -> dict[str, int]:
        """Return how much of each line was taken over, by its identity."""
        return dict(zip(self._names, self._revisions, strict=True))

    def _take(self, chart: Chart) -> tuple[int, list[Pen]]:
        """Let every line take over its new points; return the first column that changed, and the lines that did.

        Most points lie in what is covered. That is seen from numbers that are side by side for all lines: what belongs
        to each line is far apart in memory and not in any cache when its second has come.
        """
        head, grown, revisions, (low, high, until) = self.head, [], self._revisions, self._calm
        first, still = head, head == self._calm_head
        self._calm_head = head
        for place, (_, times, values, revision) in enumerate(chart.lines):
            fresh, revisions[place] = revision - revisions[place], revision
            if still and fresh == 1 and times.item(-1) < until[place]:  # nearly always: no column further
                value = values.item(-1)
                if low[place] <= value <= high[place]:
                    continue
                changed = self._covered[place].widen(value)
                low[place], high[place] = min(low[place], value), max(high[place], value)
            else:
                covered = self._covered[place]
                changed = covered.take(times, values, fresh, head)
                low[place], high[place], until[place] = covered.calm
            if changed is not None:
                first = min(first, changed[0])
                grown.append(self._pens[place])
        return first, grown

    def _draw(self, first: int) -> None:
        """Draw the columns from `first` to the newest."""
        line, wide = self._line, self.wide
        for column in range(max(first, self.head - self.count + 1), self.head + 1):
            line[:] = self._grounds[column // _DASH % 2]
            for pen in self._pens:
                pen.move(column)
                pen.draw(0, self._high)
            if column < self.head:
                x = (column % self.count) * wide
                self._pixels[:, x : x + wide] = line[:, None]

    def _grow(self, grown: list[Pen]) -> bool:
        """Draw the rows of the newest column in which a line covers more than before; return whether there are any."""
        ground, begin, end = self._grounds[self.head // _DASH % 2], self._high, 0
        for pen in grown:
            first, last = pen.grow(self.head)
            first, last = max(0, first), min(self._high, last)
            if first < last:
                self._line[first:last] = ground[first:last]
                for each in self._pens:
                    each.draw(first, last)
                begin, end = min(begin, first), max(end, last)
        self.grown = begin, end
        return begin < end


def _key(chart: Chart) -> tuple[object, ...]:
    """Return everything that decides how the columns are drawn, apart from the points."""
    styles = tuple((s.identity, s.ink, s.edges, s.zones, s.dotted) for s in (line.style for line in chart.lines))
    limits, ticks = tuple(limit.at for limit in chart.limits), tuple(tick.at for tick in chart.value_ticks)
    return chart.end - chart.start, chart.low, chart.high, chart.band, styles, limits, ticks


def _shown(pixels: np.ndarray) -> QImage:
    """Return `pixels`, shape (high, wide), as an image that shows them; they have to live as long as it does."""
    high, wide = pixels.shape
    return QImage(pixels.data, wide, high, 4 * wide, QImage.Format.Format_RGB32)


def _ground(chart: Chart, high: int, theme: Theme, *, dashed: bool) -> np.ndarray:
    """Return one column without lines, shape (high,): the usual range, the grid and, if `dashed`, the limits."""
    image = QImage(1, high, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.tile))
    painter = QPainter(image)
    if chart.band is not None:
        top, bottom = chart.y(chart.band[1], high - 1), chart.y(chart.band[0], high - 1)
        painter.fillRect(QRect(0, round(top), 1, max(1, round(bottom - top))), QColor(theme.chart_band))
    for tick in chart.value_ticks:
        painter.fillRect(QRect(0, round(chart.y(tick.at, high - 1)), 1, 1), QColor(theme.grid))
    for limit in chart.limits if dashed else ():
        painter.fillRect(QRect(0, round(chart.y(limit.at, high - 1)) - 1, 1, 2), QColor(theme.text2))
    painter.end()
    return np.frombuffer(image.constBits(), np.uint32).copy()
