"""The vocabulary of shapes. Severity is shape and number before it is colour; no symbol font is trusted."""

from collections.abc import Mapping
from enum import Flag, auto
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from noc_app.model import Severity, State
from noc_app.ui.glyph_paths import BOX, DRAWN, Glyph, Layer, Part
from noc_app.ui.theme import Ink, Paints

__all__ = ["BOX", "Glyph", "Layer", "Mode", "Part", "glyph_of", "icon", "layers", "paint_glyph", "pixmap"]

_OUTLINE = 1.3


_BY_STATE: Mapping[State, Glyph] = {
    State.OK: Glyph.NORMAL,
    State.PAUSED: Glyph.MAINTENANCE,
    State.WARNING: Glyph.WARNING,
    State.PARTIAL: Glyph.STALE,
    State.STALE: Glyph.STALE,
    State.NO_DATA: Glyph.UNKNOWN,
    State.MISCONFIGURED: Glyph.ERROR,
    State.MAJOR: Glyph.MAJOR,
    State.CRITICAL: Glyph.CRITICAL,
}


def glyph_of(of: State | Severity) -> Glyph:
    """Return the shape of a state or of a severity."""
    return Glyph[of.name] if isinstance(of, Severity) else _BY_STATE[of]


class Mode(Flag):
    """Where and how a glyph is painted.

    On the filled critical band everything is white. A severity that is inverted has area and figure swapped, which is
    how an unacknowledged critical flashes.
    """

    PLAIN = 0
    ON_FILL = auto()
    INVERTED = auto()


def paint_glyph(
    painter: QPainter,
    glyph: Glyph,
    box: QRectF,
    paints: Paints,
    *,
    colour: str | None = None,
    mode: Mode = Mode.PLAIN,
) -> None:
    """Paint `glyph` into `box`. Lines take `colour`, by default the theme's second text colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / BOX, box.height() / BOX)
    ink = _ink(glyph, paints)
    for layer in layers(glyph):
        if ink is not None:
            _paint_severity(painter, layer, ink, paints, mode=mode)
        else:
            on = paints.theme.critical.on if mode & Mode.ON_FILL else None
            _paint_line(painter, layer, paints, on or colour or paints.theme.text2)
    painter.restore()


def pixmap(glyph: Glyph, paints: Paints, px: int, ratio: float = 1.0, *, colour: str | None = None) -> QPixmap:
    """Return `glyph` as a picture of `px` logical px for a device with `ratio` pixels per px."""
    made = QPixmap(round(px * ratio), round(px * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_glyph(painter, glyph, QRectF(0, 0, px, px), paints, colour=colour)
    painter.end()
    return made


def icon(glyph: Glyph, paints: Paints, px: int = 20) -> QIcon:
    """Return `glyph` for buttons and menus, sharp up to three pixels per px."""
    made = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        made.addPixmap(pixmap(glyph, paints, px, ratio))
    return made


@lru_cache(maxsize=64)
def layers(glyph: Glyph) -> tuple[Layer, ...]:
    """Return the paths of `glyph`, first painted first. The fonts must be loaded."""
    return DRAWN[glyph]()


def _ink(glyph: Glyph, paints: Paints) -> Ink | None:
    by_glyph = {
        Glyph.CRITICAL: paints.theme.critical,
        Glyph.MAJOR: paints.theme.major,
        Glyph.WARNING: paints.theme.warning,
    }
    return by_glyph.get(glyph)


def _paint_severity(painter: QPainter, layer: Layer, ink: Ink, paints: Paints, *, mode: Mode) -> None:
    critical, on_fill = ink is paints.theme.critical, bool(mode & Mode.ON_FILL)
    white = critical and on_fill != bool(mode & Mode.INVERTED)
    fill, mark = (ink.on, ink.fill) if white else (ink.fill, ink.on)
    outline = paints.theme.glyph_line if not critical else (ink.on if on_fill else ink.line)
    if layer.part is Part.BODY:
        painter.setBrush(paints.brush(fill))
        painter.setPen(paints.pen(outline, _OUTLINE) if outline else Qt.PenStyle.NoPen)
    else:
        painter.setBrush(paints.brush(mark))
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPath(layer.path)


def _paint_line(painter: QPainter, layer: Layer, paints: Paints, colour: str) -> None:
    if layer.part is Part.LINE:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(paints.pen(colour, layer.width, dash=layer.dash, round_ends=not layer.dash))
    else:
        painter.setBrush(paints.brush(colour))
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPath(layer.path)
