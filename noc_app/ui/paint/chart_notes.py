"""Notes over a chart: a mark with words above the plot, and a dotted line down from it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from noc_app.ui.fonts import width_of
from noc_app.ui.paint.chart_view import Note
from noc_app.ui.paint.chart_words import LINE, ROLE, Layout
from noc_app.ui.paint.surface import Surface

_BESIDE = 14.0  # from a mark to its words
_HALF, _HIGH, _ABOVE = 7.0, 9.0, 8.0  # of a mark
_APART = 12.0


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note at `x` with its words from `left` to `right`, logical px; without words there was no room for them."""

    x: float
    words: str = ""
    left: float = 0.0
    right: float = 0.0


def placed_notes(notes: Iterable[tuple[Note, float]], layout: Layout) -> tuple[PlacedNote, ...]:
    """Return where notes stand, given each with its x. Words are never cut: the newest come first, others give way."""
    marks = sorted(notes, key=lambda pair: -pair[1])
    taken = [(x - _HALF, x + _HALF) for _, x in marks]
    found: list[PlacedNote] = []
    for place, (note, x) in enumerate(marks):
        others = taken[:place] + taken[place + 1 :]
        span = next((side for side in _sides(note, x, layout) if _is_free(side, others)), None)
        found.append(PlacedNote(x, note.words, *span) if span is not None else PlacedNote(x))
        taken += [span] if span is not None else []
    return tuple(found)


def _sides(note: Note, x: float, layout: Layout) -> Iterator[tuple[float, float]]:
    """Yield where the words may stand: to the right of the mark, else to the left, and never beside the plot."""
    wide = width_of(note.words, ROLE) + 1.0
    if note.words and x + _BESIDE + wide <= layout.plot.right():
        yield x + _BESIDE, x + _BESIDE + wide
    if note.words and x - _BESIDE - wide >= layout.plot.x():
        yield x - _BESIDE - wide, x - _BESIDE


def _is_free(span: tuple[float, float], taken: Iterable[tuple[float, float]]) -> bool:
    return all(span[1] + _APART <= begin or span[0] - _APART >= end for begin, end in taken)


def strip_of(layout: Layout) -> QRectF:
    """Return where marks and words stand, logical px: it is painted again when they move."""
    high = layout.plot.y() - layout.box.y() + 2.0
    return QRectF(layout.plot.x() - _HALF, layout.box.y(), layout.plot.width() + 2 * _HALF, high)


def paint_notes(surface: Surface, notes: Iterable[PlacedNote], layout: Layout, area: QRectF) -> None:
    """Paint the notes of which something is in `area`."""
    for note in notes:
        if note.x - _HALF <= area.right() and area.left() <= note.x + _HALF:
            _paint_mark(surface, note.x, layout.plot)
        room = QRectF(note.left, layout.plot.y() - LINE - 2, note.right - note.left, LINE)
        if note.words and room.intersects(area):
            surface.text(room, note.words, ROLE, surface.theme.text2)


def _paint_mark(surface: Surface, x: float, plot: QRectF) -> None:
    theme, painter = surface.theme, surface.painter
    painter.setPen(surface.paints.pen(theme.text2, 2.0, dash=(1.0, 2.0)))
    painter.drawLine(QPointF(x, plot.y()), QPointF(x, plot.bottom()))
    painter.setPen(surface.paints.pen(theme.text2))
    painter.setBrush(surface.paints.brush(theme.text2))
    top = plot.y() - _ABOVE
    painter.drawPolygon(QPolygonF([QPointF(x - _HALF, top), QPointF(x + _HALF, top), QPointF(x, top + _HIGH)]))
