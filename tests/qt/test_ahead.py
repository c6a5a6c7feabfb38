"""A page that is painted before it is shown: the cut is one copy, and looks like what is painted at once."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QSize

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.config.wall import Wall
from noc_app.model import Sample
from noc_app.ui.theme import Paints, load_theme
from noc_app.ui.wall.book import Book
from noc_app.ui.wall.canvas import WallCanvas
from tests.tools.fake_board import burning_board

SIZE = QSize(1920, 1080)
SHADES = 16


@pytest.fixture
def board():
    return burning_board()


@pytest.fixture
def book(board):
    return Book(board, Wall(), load_pages((), load_catalogue()[0]))


@pytest.fixture
def shown(qtbot, paints):
    def with_view(view):
        canvas = WallCanvas(paints)
        qtbot.addWidget(canvas)
        canvas.resize(SIZE)
        canvas.show_view(view)
        return canvas

    return with_view


def prepared(canvas, view):
    """Prepare a page to the end; return in how many pieces."""
    canvas.prepare(view)
    pieces = 1
    while canvas.go_on():
        pieces += 1
    return pieces


def picture(canvas):
    """What is on a canvas, shape (height, width, 4)."""
    image = canvas.grab().toImage()
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).astype(int)


def same(one, other):
    """Whether two canvases look alike; letters that Qt paints for the first time differ by a few shades."""
    return np.abs(picture(one) - picture(other)).max() <= SHADES


def later(board, book):
    """A second later with news."""
    board.clock.at += 1
    board.series.take("siem", [Sample("security.threats.active", 7.0, (), board.clock())], board.clock())
    return book.look()


@pytest.mark.parametrize("page", ["overview", "security", "infrastructure", "business"])
def test_a_prepared_page_looks_like_one_that_is_painted_at_once(shown, board, book, page):
    canvas = shown(book.view(book.look(), "bi"))
    pieces = prepared(canvas, book.view(book.look(), page))
    assert pieces > 1  # nothing was held up
    view = book.view(later(board, book), page)
    canvas.show_view(view)
    assert canvas._cut is not None
    assert same(canvas, shown(view))
    assert canvas._cut is None  # it was for one time


def test_a_page_that_is_half_prepared_is_finished_at_the_cut(shown, book):
    canvas = shown(book.view(book.look(), "bi"))
    view = book.view(book.look(), "security")
    canvas.prepare(view)
    canvas.show_view(view)
    assert same(canvas, shown(view))


def test_at_night_it_is_as_dark_as_the_rest(shown, board, book):
    canvas, other = (shown(book.view(book.look(), "bi")) for _ in range(2))
    for one in (canvas, other):
        one.set_brightness(0.5)
    prepared(canvas, book.view(book.look(), "security"))
    view = book.view(later(board, book), "security")
    canvas.show_view(view), other.show_view(view)
    assert same(canvas, other)


def test_another_page_than_the_prepared_one_is_painted_as_ever(shown, book):
    canvas = shown(book.view(book.look(), "bi"))
    prepared(canvas, book.view(book.look(), "security"))
    view = book.view(book.look(), "mobile")
    canvas.show_view(view)
    assert same(canvas, shown(view))


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda canvas: canvas.set_shift(QPointF(3, 3)),
        lambda canvas: canvas.set_brightness(0.7),
        lambda canvas: canvas.set_flash(on=True),
        lambda canvas: canvas.resize(1600, 900),
        lambda canvas: canvas.set_density("near"),
        lambda canvas: canvas.set_paints(Paints(load_theme("light"))),
    ],
    ids=["shift", "night", "flash", "size", "density", "theme"],
)
@pytest.mark.parametrize("when", ["before the cut", "after it"])
def test_what_was_prepared_in_another_way_is_not_shown(shown, book, meanwhile, when):
    canvas, other = (shown(book.view(book.look(), "bi")) for _ in range(2))
    view = book.view(book.look(), "security")
    prepared(canvas, view)
    if when == "after it":
        canvas.show_view(view)
    for one in (canvas, other):
        meanwhile(one)
        one.show_view(view)
    assert same(canvas, other)
