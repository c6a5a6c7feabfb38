"""Every shape is drawn from paths, fits its box, and is told apart without colour."""

import itertools

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from noc_app.model import Severity, State
from noc_app.ui.glyphs import BOX, Glyph, Mode, Part, glyph_of, icon, layers, paint_glyph, pixmap
from noc_app.ui.theme import Paints, load_theme

PX = 48


def drawn(glyph, paints, mode=Mode.PLAIN, ground="#000000"):
    image = QImage(PX, PX, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    paint_glyph(painter, glyph, QRectF(0, 0, PX, PX), paints, mode=mode)
    painter.end()
    return image


def silhouette(image):
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return frozenset((x, y) for x in range(PX) for y in range(PX) if grey.pixelColor(x, y).lightness() > 30)


@pytest.mark.parametrize("glyph", Glyph)
def test_a_glyph_stays_inside_its_box(glyph):
    for layer in layers(glyph):
        edge = layer.width / 2 if layer.part is Part.LINE else 0.0
        bounds = layer.path.boundingRect().adjusted(-edge, -edge, edge, edge)
        assert QRectF(-0.5, -0.5, BOX + 1, BOX + 1).contains(bounds)


def test_shapes_differ_without_colour(paints):
    shapes = {glyph: silhouette(drawn(glyph, paints)) for glyph in Glyph}
    for one, other in itertools.combinations(Glyph, 2):
        different = len(shapes[one] ^ shapes[other])
        assert different > 0.15 * min(len(shapes[one]), len(shapes[other])), (one, other)


def test_every_state_and_severity_has_a_shape():
    assert {glyph_of(s) for s in State} > {Glyph.CRITICAL, Glyph.STALE, Glyph.NORMAL, Glyph.ERROR}
    assert [glyph_of(s) for s in Severity] == [Glyph.INFORMATION, Glyph.WARNING, Glyph.MAJOR, Glyph.CRITICAL]


def test_only_a_believed_normal_state_has_the_tick():
    assert [s for s in State if glyph_of(s) is Glyph.NORMAL] == [State.OK]


def test_a_critical_on_its_fill_is_white_and_flashes_by_inverting(paints):
    ground = paints.theme.critical.fill
    calm, flash = (drawn(Glyph.CRITICAL, paints, m, ground) for m in (Mode.ON_FILL, Mode.ON_FILL | Mode.INVERTED))
    assert calm.pixelColor(8, 40) == QColor(paints.theme.critical.on)
    assert flash.pixelColor(8, 40) == QColor(ground)


def test_light_fills_are_outlined_in_the_light_theme():
    paints = Paints(load_theme("light"))
    image = drawn(Glyph.WARNING, paints, ground=paints.theme.tile)
    darkest = min(image.pixelColor(x, PX // 2).lightness() for x in range(6))
    assert darkest < 90


def test_a_picture_has_the_pixels_of_its_device(paints):
    made = pixmap(Glyph.MAJOR, paints, 20, 2.0)
    assert (made.width(), made.devicePixelRatio()) == (40, 2.0)
    assert not icon(Glyph.MAJOR, paints).isNull()
