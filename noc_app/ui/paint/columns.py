"""The columns of a chart as an image that is used as a ring: nothing is moved, and only what is new is drawn."""

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from noc_app.ui.paint.chart_view import Chart
from noc_app.ui.paint.chart_words import Layout
from noc_app.ui.paint.envelope import Envelope
from noc_app.ui.paint.pen import Frame, Pen
from noc_app.ui.theme import Theme

_DASH = 6  # columns of a dash, and of the gap after it

Touched = tuple[int, int] | None  # the first and the last column that changed


class Columns:
    """The image of one chart, and from what it was made. `wide` is device px per column, `head` the newest column.

    The newest column, which changes every second, stands in an image of its own: its pixels are close together.
    """

    def __init__(self, chart: Chart, layout: Layout, theme: Theme, before: "Columns | None") -> None:
        self._key = _key(chart)
        self.wide = max(1, round(layout.ratio))
        self.count = max(2, int(layout.plot.width() * layout.ratio) // self.wide)
        self.step_s = (chart.end - chart.start) / self.count
        high = max(2, int(layout.plot.height() * layout.ratio))
        self._pixels = np.empty((high, self.count * self.wide), np.uint32)
        self._newest = np.empty((high, self.wide), np.uint32)
        self._line = np.empty(high, np.uint32)  # where a column is drawn
        self._image, self._newest_image = _shown(self._pixels), _shown(self._newest)
        self._grounds = _ground(chart, high, theme, dashed=False), _ground(chart, high, theme, dashed=True)
        again = before is not None and (before.count, before.step_s) == (self.count, self.step_s)
        kept = before.envelopes if before is not None and again else {}  # only the drawing changes
        styles = [line.style for line in chart.lines]
        self.envelopes: dict[str, Envelope] = {
            s.identity: kept.get(s.identity) or Envelope(self.count, self.step_s, s.gap_s) for s in styles
        }
        self._takers = [self.envelopes[style.identity].take for style in styles]
        frame = Frame.of(chart, self._line, layout.ratio)
        self._pens = [Pen(theme, style, self.envelopes[style.identity], frame) for style in styles]
        self.head = self.column_of(chart.end)
        self._take(chart, self.head)
        self._draw(self.head - self.count + 1, self.head)

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
        touched, moved = self._take(chart, self.head), self.head > before
        if touched is None and not moved:
            return None
        first, last = touched or (before, before)
        if moved:
            first, last = min(first, before), self.head
        first, last = max(first, self.head - self.count + 1), min(last + 1, self.head)  # it reaches into its neighbour
        if first > last:
            return None
        self._draw(first, last)
        return (self.head - self.count + 1, self.head) if moved else (first, last)

    def blit(self, painter: QPainter, layout: Layout, area: QRectF) -> None:
        """Show what of the image is in `area`, logical px, in two pieces: the newest columns may lie before others."""
        image, plot, high = self._image, layout.plot, self._line.size
        split = (self.head + 1) % self.count * self.wide  # where the oldest column is
        transform, dpr = painter.worldTransform(), painter.device().devicePixelRatio()
        x = round((transform.dx() + plot.x() * transform.m11()) * dpr)
        y = round((transform.dy() + plot.y() * transform.m22()) * dpr)
        begin = max(0, int((area.x() - plot.x()) * layout.ratio) - 1)
        end = min(image.width(), int((area.right() - plot.x()) * layout.ratio) + 2)
        older, newest = image.width() - split, image.width() - self.wide
        painter.save()
        painter.resetTransform()
        covered = QRectF((x + begin) / dpr, y / dpr, (end - begin) / dpr, high / dpr)
        painter.setClipRect(covered, Qt.ClipOperation.IntersectClip)  # one is copied ten times as fast as many
        pieces = (
            (image, begin, min(end, older, newest), split),
            (image, max(begin, older), min(end, newest), -older),
            (self._newest_image, max(begin, newest), end, -newest),
        )
        for source, left, right, moved in pieces:
            if right <= left:
                continue
            if dpr == 1.0:
                painter.drawImage(x + left, y, source, left + moved, 0, right - left, high)
            else:
                target = QRectF((x + left) / dpr, y / dpr, (right - left) / dpr, high / dpr)
                painter.drawImage(target, source, QRectF(left + moved, 0, right - left, high))
        painter.restore()

    def _take(self, chart: Chart, head: int) -> Touched:
        """Let every line take over its new points; return the first and last column that changed, if any did."""
        touched: Touched = None
        for line, take in zip(chart.lines, self._takers, strict=True):
            changed = take(line.times, line.values, line.revision, head)
            if changed is not None:
                touched = (min(changed[0], touched[0]), max(changed[1], touched[1])) if touched else changed
        return touched

    def _draw(self, first: int, last: int) -> None:
        """Draw the columns from `first` to `last` into the image."""
        line, wide = self._line, self.wide
        for column in range(first, last + 1):
            line[:] = self._grounds[column // _DASH % 2]
            for pen in self._pens:
                pen.draw(column)
            x = (column % self.count) * wide
            place = self._newest if column == self.head else self._pixels[:, x : x + wide]
            place[:] = line[:, None]


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
