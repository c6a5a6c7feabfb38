"""In a language that nobody speaks no English is left, and a third more text still fits."""

import pytest
from PySide6.QtCore import QSize, QSizeF

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.config.wall import Wall
from noc_app.ui import language
from noc_app.ui.gallery.boards import Case
from noc_app.ui.gallery.sheet import scene_in
from noc_app.ui.gallery.window import picture as gallery_picture
from noc_app.ui.theme import load_theme
from noc_app.ui.wall.book import Book
from noc_app.ui.wall.layout import fit
from noc_app.ui.wall.picture import render
from tests.tools.fake_board import burning_board, calm_board, fresh_board
from tests.tools.fake_estate import busy_board, incident_board
from tests.tools.pseudo import (
    EVERYWHERE,
    Pseudo,
    made_longer,
    paintings,
    plain_words,
    pseudo_spoken,
    words_in,
    words_of,
)

HD = QSize(1920, 1080)
BOARDS = {
    "calm": calm_board,
    "burning": burning_board,
    "fresh": fresh_board,
    "busy": busy_board,
    "incident": incident_board,
}
NAMES = ("overview", "infrastructure", "security", "bi", "mobile", "business", "incident")


@pytest.fixture(autouse=True)
def _spoken():
    with pseudo_spoken():
        yield


@pytest.fixture(scope="module")
def boards():
    return {name: make() for name, make in BOARDS.items()}


def painted(board, page, density):
    """What is written on a page: (whole text, text as it fits)."""
    book = Book(board, Wall(timezone="UTC"), load_pages((), load_catalogue()[0]))
    pages = book.pages.parts(page) if density == "far" and page != "overview" else (page,)
    with paintings() as found:
        for part in pages:
            view = book.view(book.look(), part, sheet=fit(QSizeF(HD), density).sheet)
            render(view, HD, load_theme("dark"), density)
    assert found
    return found


@pytest.mark.parametrize("name", BOARDS)
@pytest.mark.parametrize("page", NAMES)
def test_no_english_is_left_on_a_page_of_the_wall(boards, page, name):
    known = words_of(boards[name]) | EVERYWHERE
    left = {
        whole: plain for whole, _ in painted(boards[name], page, "standard") if (plain := plain_words(whole, known))
    }
    assert left == {}


@pytest.mark.parametrize("density", ["near", "standard", "far"])
@pytest.mark.parametrize("page", NAMES)
def test_a_third_more_text_fits_on_a_page_of_the_wall(boards, page, density):
    cut = {
        whole: shown for board in boards.values() for whole, shown in painted(board, page, density) if shown != whole
    }
    assert cut == {}


@pytest.mark.parametrize("density", ["standard", "far"])
@pytest.mark.parametrize("page", NAMES)
@pytest.mark.parametrize("name", [name for name in language.LANGUAGES if name != language.SOURCE])
def test_every_language_fits_on_a_page_of_the_wall(boards, name, page, density):
    language.speak(name)
    board = boards["incident" if page == "incident" else "burning" if page == "overview" else "busy"]
    cut = {whole: shown for whole, shown in painted(board, page, density) if shown != whole}
    assert cut == {}


def test_no_english_is_left_in_the_gallery(qapp):
    boards = [scene_in(case).board for case in Case]
    known = frozenset().union(EVERYWHERE, *map(words_of, boards), words_in("Ruth CHG Mara Lindqvist"))
    with paintings() as found:
        gallery_picture(load_theme("dark"))
    assert {whole: plain for whole, _ in found if (plain := plain_words(whole, known))} == {}


def test_a_text_is_a_third_longer_and_its_parts_stay():
    text = "{missing} of {inputs} inputs have no fresh evidence"
    longer = Pseudo().translate("", text)
    assert ("{missing}" in longer, "{inputs}" in longer, plain_words(longer, {"missing", "inputs"})) == (True, True, [])
    assert len(made_longer("é" * 30)) == 40
