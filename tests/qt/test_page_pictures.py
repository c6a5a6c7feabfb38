"""Every page on every wall: nothing too small, nothing cut, and what it looked like when it was last looked at.

The pictures in `tests/golden` are a quarter as large as a wall. After a change that is wanted:
NOC_APP_GOLDEN=write pytest tests/qt/test_page_pictures.py, then look at every picture that changed.
"""

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QImage

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.config.wall import Wall
from noc_app.ui.gallery.boards import Case
from noc_app.ui.gallery.sheet import PANELS, sections
from noc_app.ui.paint import surface
from noc_app.ui.theme import load_theme
from noc_app.ui.wall.book import Book
from noc_app.ui.wall.layout import fit
from noc_app.ui.wall.picture import render
from tests.tools.fake_board import burning_board, calm_board, fresh_board
from tests.tools.fake_estate import busy_board, incident_board

GOLDEN = Path(__file__).parent.parent / "golden"
SMALLEST = {"near": 20, "standard": 24, "far": 32}
BOARDS = {
    "calm": calm_board,
    "burning": burning_board,
    "fresh": fresh_board,
    "busy": busy_board,
    "incident": incident_board,
}
RICHEST = {"overview": "burning", "incident": "incident"}  # the board on which a page shows most; else the busy one
HD, UHD = QSize(1920, 1080), QSize(3840, 2160)
NAMES = ("overview", "infrastructure", "platforms", "security", "bi", "mobile", "business", "incident")
TOLERANCE, SPOT = 1.5, 24.0  # mean difference of all pixels, and of the worst spot of 16 by 16, of 255


@pytest.fixture(scope="module")
def books():
    return {
        name: Book(make(), Wall(timezone="UTC"), load_pages((), load_catalogue()[0])) for name, make in BOARDS.items()
    }


def parts(book, page, density):
    return book.pages.parts(page) if density == "far" and page != "overview" else (page,)


def picture(book, page, size, theme="dark", density="standard"):
    view = book.view(book.look(), page, sheet=fit(QSizeF(size), density).sheet)
    return render(view, size, load_theme(theme), density)


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("density", ["near", "standard", "far"])
@pytest.mark.parametrize("page", NAMES)
def test_no_text_is_too_small_and_none_is_cut(books, monkeypatch, page, density, theme):
    written, text = [], surface.Surface.text

    def record(self, box, words, role, colour, *, align=surface.LEFT):
        written.append((words, surface.elided(words, role, box.width()), role.px * self.ratio))
        return text(self, box, words, role, colour, align=align)

    monkeypatch.setattr(surface.Surface, "text", record)
    for book in books.values():
        for part in parts(book, page, density):
            for size, scale in ((HD, 1), (UHD, 2)):
                written.clear()
                picture(book, part, size, theme, density=density)
                assert written
                small = [words for words, _, px in written if len(words) > 1 and px < scale * SMALLEST[density] - 0.5]
                assert small == []
                assert [(whole, shown) for whole, shown, _ in written if whole != shown] == []


def thumbnail(image):
    small = image.scaled(480, 270, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return small.convertToFormat(QImage.Format.Format_RGB888)


def pixels(image):
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return flat[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(float)


def compare(image, name):
    """Compare with the picture `name`; differences of fonts and Qt versions are tolerated, others are not."""
    file, small = GOLDEN / f"{name}.png", thumbnail(image)
    if os.environ.get("NOC_APP_GOLDEN") == "write":
        small.save(str(file), "PNG")
        return
    kept = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)
    assert not kept.isNull(), f"{file} is missing"
    off = np.abs(pixels(small) - pixels(kept)).mean(axis=2)
    spots = off[:256, :480].reshape(16, 16, 30, 16).mean(axis=(1, 3))
    assert off.mean() <= TOLERANCE, f"{name} looks different"
    assert spots.max() <= SPOT, f"{name} looks different near {np.unravel_index(spots.argmax(), spots.shape)}"


@pytest.mark.parametrize("density", ["near", "standard", "far"])
@pytest.mark.parametrize("page", NAMES)
def test_a_page_looks_as_it_did_at_both_sizes(books, page, density):
    book = books[RICHEST.get(page, "busy")]
    for part in parts(book, page, density):
        name = f"{part.replace('/', '-')}-{density}-dark"
        compare(picture(book, part, HD, density=density), name)
        compare(picture(book, part, UHD, density=density), name)  # the same page, only sharper


@pytest.mark.parametrize("page", NAMES)
def test_a_page_looks_as_it_did_by_day(books, page):
    compare(picture(books[RICHEST.get(page, "busy")], page, HD, "light"), f"{page}-standard-light")


def test_a_page_in_parts_is_the_same_page(books):
    book = books["burning"]
    facts = book.look()
    first, second = (book.view(facts, part) for part in ("incident/1", "incident/2"))
    assert any(len(getattr(p.view.body, "events", ())) >= 2 for p in first.panels)
    assert any(len(getattr(p.view.body, "steps", ())) >= 2 for p in second.panels)
    assert [cell.title for cell in book.view(facts, "bi/2").foot.cells if cell.current] == ["BI"]


def test_a_picture_that_differs_is_found(books):
    if os.environ.get("NOC_APP_GOLDEN") == "write":
        pytest.skip("pictures are being written")
    with pytest.raises(AssertionError, match="looks different"):
        compare(picture(books["calm"], "overview", HD), "overview-standard-dark")


def test_every_component_is_shown_in_every_state(qapp):
    shown = {section.title: section for section in sections()}
    for title, _, _ in PANELS:
        assert {cell.caption for cell in shown[title].cells} == {case.value for case in Case}
    assert {"Status row", "Verdict", "Score", "Alert", "Target", "Clock and pulse"} <= set(shown)
