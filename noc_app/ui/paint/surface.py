"""A painter with the theme in its hand: filled areas, text that fits, glyphs."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from noc_app.model import State
from noc_app.ui.fonts import Role, font, metrics, width_of
from noc_app.ui.glyphs import Glyph, Mode, glyph_of, paint_glyph
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints, Theme

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter
ELLIPSIS = "…"
TILE_RADIUS = 6.0


@dataclass(frozen=True, slots=True)
class Surface:
    """Where components paint. Coordinates are logical px at 1080p; `ratio` is device pixels per px.

    `flash` is the half-second in which an unacknowledged critical glyph is inverted.
    """

    painter: QPainter
    paints: Paints
    ratio: float = 1.0
    flash: bool = False

    @property
    def theme(self) -> Theme:
        """Return the colours."""
        return self.paints.theme

    def fill(self, box: QRectF, colour: str, alpha: int = 255) -> None:
        """Fill `box` with one colour."""
        self.painter.fillRect(box, self.paints.brush(colour, alpha))

    def hatch(self, box: QRectF) -> None:
        """Cover `box` with the stripes that mean: no evidence. They join up between neighbours."""
        self.painter.save()
        self.painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        self.painter.setBrushOrigin(QPointF(0, 0))
        self.painter.scale(1 / self.ratio, 1 / self.ratio)
        wide = QRectF(box.x() * self.ratio, box.y() * self.ratio, box.width() * self.ratio, box.height() * self.ratio)
        self.painter.fillRect(wide, self.paints.hatch(self.ratio))
        self.painter.restore()

    def tile(self, box: QRectF, colour: str | None = None, radius: float = TILE_RADIUS) -> None:
        """Fill `box` with rounded corners."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.paints.brush(colour or self.theme.tile))
        self.painter.drawRoundedRect(box, radius, radius)

    def frame(self, box: QRectF, colour: str, width: float = 2.0, radius: float = 0.0) -> None:
        """Outline `box` on its inside."""
        self.painter.setPen(self.paints.pen(colour, width))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        self.painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)

    def clip_tile(self, box: QRectF) -> None:
        """Keep what follows inside the rounded corners of `box`, until the painter is restored."""
        path = QPainterPath()
        path.addRoundedRect(box, TILE_RADIUS, TILE_RADIUS)
        self.painter.setClipPath(path, Qt.ClipOperation.IntersectClip)

    def text(self, box: QRectF, words: str, role: Role, colour: str, *, align: Qt.AlignmentFlag = LEFT) -> float:
        """Write one plain line, centred in height; return its width. What does not fit ends in an ellipsis."""
        shown = elided(capped(words), role, box.width())
        wide = width_of(shown, role)
        x = box.left() if align == LEFT else box.right() - wide if align == RIGHT else box.center().x() - wide / 2
        self.painter.setFont(font(role))
        self.painter.setPen(self.paints.pen(colour))
        self.painter.drawText(QPointF(x, baseline(box, role)), shown)
        return wide

    def fitted(
        self, box: QRectF, words: str, roles: Sequence[Role], colour: str, *, align: Qt.AlignmentFlag = LEFT
    ) -> float:
        """Write one line in the first of `roles` in which it fits; in the last one it may be shortened."""
        return self.text(box, words, first_fitting(words, roles, box.width()), colour, align=align)

    def digit(self, box: QRectF, digit: str, px: float, colour: str) -> None:
        """Write one digit in the middle of `box`, a part of a shape rather than text to read."""
        self.text(box, digit, Role(max(8, round(px)), 700), colour, align=CENTRE)

    def glyph(self, glyph: Glyph | State, box: QRectF, *, colour: str | None = None, mode: Mode = Mode.PLAIN) -> None:
        """Paint a glyph into `box`."""
        shape = glyph_of(glyph) if isinstance(glyph, State) else glyph
        paint_glyph(self.painter, shape, box, self.paints, colour=colour, mode=mode)


def baseline(box: QRectF, role: Role) -> float:
    """Return where a line of `role` stands so that it is centred in `box`."""
    measured = metrics(role)
    return box.center().y() + (measured.ascent() - measured.descent()) / 2


def square(x: float, middle: float, size: float) -> QRectF:
    """Return a square that begins at `x` and is centred on `middle` in height."""
    return QRectF(x, middle - size / 2, size, size)


def band(box: QRectF, top: float, height: float, *, left: float = 0.0, right: float = 0.0) -> QRectF:
    """Return a strip of `box` that begins `top` below its upper edge, inset on both sides."""
    return QRectF(box.x() + left, box.y() + top, box.width() - left - right, height)


def elided(words: str, role: Role, width: float) -> str:
    """Return `words`, shortened with an ellipsis if they are wider than `width`."""
    if width_of(words, role) <= width:
        return words
    return metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, width))


def whole_clauses(words: str, role: Role, width: float) -> str:
    """Return as much of `words` as fits in whole clauses; all of it if not even the first one does."""
    kept = words
    while width_of(kept, role) > width:
        end = max(kept.rfind(". "), kept.rfind(", "), kept.rfind(": "))
        if end <= 0:
            return words
        kept = kept[:end]
    return kept


def first_fitting(words: str, roles: Sequence[Role], width: float) -> Role:
    """Return the first of `roles` in which `words` fit into `width`, else the last."""
    return next((role for role in roles if width_of(words, role) <= width), roles[-1])
