"""The pictures of the user guide and of the README, which are what the program draws now.

After a change that is wanted: NOC_APP_GUIDE=write pytest tests/qt/test_guide_pictures.py, then look at every picture.
They are WebP without loss, so that words stay sharp and equal pixels stay equal.
"""

import os

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.config.places import resource
from noc_app.config.wall import Wall
from noc_app.doctor.finding import Finding, Grade
from noc_app.model import AlertKey
from noc_app.ui.desk.places import DOCTOR
from noc_app.ui.fonts import WallType
from noc_app.ui.gallery import window as gallery
from noc_app.ui.gallery.sheet import Section
from noc_app.ui.glyphs import Glyph
from noc_app.ui.paint.surface import Surface
from noc_app.ui.theme import Paints, load_theme
from noc_app.ui.wall.book import Book
from noc_app.ui.wall.layout import fit
from noc_app.ui.wall.picture import render
from noc_app.ui.wall.privacy import masked
from tests.qt.test_page_pictures import SPOT, TOLERANCE, pixels, thumbnail
from tests.qt.test_triage_pictures import taken
from tests.tools.fake_board import burning_board
from tests.tools.fake_estate import busy_board, incident_board

FOLDER = resource("guide", "pictures")
HD = QSize(1920, 1080)
FINDINGS = (
    Finding("tls:prom-eu", Grade.FAULT, "the certificate of prom-eu.example has an authority that nobody knows",
            "name it under `tls: {ca_file: ...}` of prom-eu; the store of this system has 142"),
    Finding("credential:am", Grade.FAULT, "Alertmanager does not accept our credentials: expired or wrong (401)",
            "make a new one there and put it into the variable AM_TOKEN"),
    Finding("write:icinga", Grade.ADVICE, "Icinga does not let us acknowledge: actions/acknowledge-problem is missing",
            "give the account of icinga what it lacks if this desk shall act there; reading goes on without"),
    Finding("disk", Grade.OK, "there is space for journal and logs"),
    Finding("fonts", Grade.OK, "10 fonts are bundled"),
    Finding("clock", Grade.OK, "the clock agrees with 12 targets"),
)  # fmt: skip


def kept(picture, name):
    """Compare a picture with the one in the guide, or put it there if that is wanted."""
    file = FOLDER / f"{name}.webp"
    if os.environ.get("NOC_APP_GUIDE") == "write":
        file.parent.mkdir(parents=True, exist_ok=True)
        assert picture.convertToFormat(QImage.Format.Format_RGB888).save(str(file), "WEBP", 100)
    before = QImage(str(file))
    assert not before.isNull(), f"{file} is missing"
    assert before.size() == picture.size()
    off = np.abs(pixels(thumbnail(picture)) - pixels(thumbnail(before))).mean(axis=2)
    spots = off[:256, :480].reshape(16, 16, 30, 16).mean(axis=(1, 3))
    assert off.mean() <= TOLERANCE, f"{name} is not what the program draws"
    assert spots.max() <= SPOT, f"{name} is not what the program draws"


def wall(board, page="overview", theme="dark", density="standard", *, private=False):
    book = Book(board, Wall(timezone="UTC"), load_pages((), load_catalogue()[0]))
    view = book.view(book.look(), page, sheet=fit(QSizeF(HD), density).sheet)
    return render(masked(view, book.secret_words()) if private else view, HD, load_theme(theme), density)


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("wall", {"board": burning_board}),
        ("wall-light", {"board": burning_board, "theme": "light"}),
        ("wall-far", {"board": burning_board, "density": "far"}),
        ("wall-private", {"board": burning_board, "private": True}),
        ("wall-infrastructure", {"board": busy_board, "page": "infrastructure"}),
        ("wall-incident", {"board": incident_board, "page": "incident"}),
    ],
)
def test_pictures_of_the_wall_are_current(qapp, name, how):
    kept(wall(how.pop("board")(), **how), name)


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_pictures_of_the_desk_are_current(qapp, night_desk, theme):
    kept(taken(qapp, night_desk, theme), "desk" if theme == "dark" else "desk-light")


def type_filter(window):
    field = window.alerts.filter
    field.setFocus()
    field.setText("severity>=major se")
    field.textEdited.emit(field.text())
    window.alerts.select(AlertKey("am", "LoadBalancer5xx"))


def open_palette(window):
    window.perform("palette")
    window.finder.field.setText("sil lb-eu")


def announce(window):
    board = window._engine.board
    for name in ("CheckoutErrors", "LoadBalancer5xx", "SnowflakeSilent"):
        window.lane.announce(board.alerts.get(AlertKey("am", name)))
    window.triage.undo.offer("action-1", "Silenced Disk queue depth until 15:30", board.clock() + 8)


def examine(window):
    window.doctor._doctor.finds = FINDINGS
    window.open_page(DOCTOR)


@pytest.mark.parametrize(
    ("name", "act"),
    [
        ("ack", lambda window: window.triage.ask_to_acknowledge()),
        ("filter", type_filter),
        ("palette", open_palette),
        ("toasts", announce),
        ("doctor", examine),
    ],
)
def test_pictures_of_what_one_does_at_the_desk_are_current(qapp, night_desk, name, act):
    kept(taken(qapp, night_desk, "dark", act), f"desk-{name}")


def test_the_picture_of_the_states_is_current(qapp):
    """Of the gallery the first two sections: a row and a tile in every state."""
    sections = [box for what, box in gallery.places() if isinstance(what, Section)]
    kept(gallery.picture(load_theme("dark")).copy(0, 0, gallery.WIDTH, round(sections[2].top())), "states")


COLUMNS, CELL = 7, QSizeF(270, 62)


def test_the_picture_of_the_shapes_is_current(qapp):
    rows = -(-len(Glyph) // COLUMNS)
    high = round((rows + 0.4) * CELL.height())
    image = QImage(1920, 2 * high, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for place, theme in enumerate(("dark", "light")):
        shapes(Surface(painter, Paints(load_theme(theme)), 1.0), QRectF(0, place * high, 1920, high))
    painter.end()
    kept(image, "shapes")


def shapes(surface, box):
    surface.fill(box, surface.theme.page)
    for place, glyph in enumerate(Glyph):
        row, column = divmod(place, COLUMNS)
        left, top = box.x() + 20 + column * CELL.width(), box.y() + 14 + row * CELL.height()
        surface.glyph(glyph, QRectF(left, top + 5, 40, 40))
        surface.text(QRectF(left + 54, top, CELL.width() - 60, 50), glyph.value, WallType.UNIT, surface.theme.text)


def test_a_picture_that_is_not_current_is_found(qapp):
    if os.environ.get("NOC_APP_GUIDE") == "write":
        pytest.skip("pictures are being written")
    with pytest.raises(AssertionError, match="is not what the program draws"):
        kept(wall(burning_board(), theme="light"), "wall")
