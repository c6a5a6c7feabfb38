"""A page of the board on the desk, from the keyboard: what a click does, the arrows and Enter do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.config.wall import Wall
from noc_app.ui.desk.incident_page import boards_of
from noc_app.ui.wall.book import Book
from tests.tools.fake_board import burning_board


@pytest.fixture
def pages(qtbot, paints):
    book = Book(burning_board(), Wall(), load_pages((), load_catalogue()[0]))
    made = boards_of(book, paints)
    for page in made.values():
        qtbot.addWidget(page)
        page.resize(1200, 800)
        page.show()
        page.refresh()
    return made


@pytest.mark.parametrize("name", ["overview", "infrastructure"])
def test_an_arrow_chooses_the_first_and_tells_it(pages, name):
    page = pages[name]
    QTest.keyClick(page, Qt.Key.Key_Right)
    assert page.accessibleDescription() != ""
    assert page.canvas.view != page._book.view(page._book.look(), name)


def test_another_arrow_chooses_another(pages):
    page, told = pages["overview"], []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(page, key)
        told.append(page.accessibleDescription())
    assert told[0] != told[1]


def test_enter_asks_for_the_chart_of_what_is_chosen(pages, qtbot):
    page = pages["overview"]
    QTest.keyClick(page, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.drill):
        QTest.keyClick(page, Qt.Key.Key_Return)


def test_escape_leaves_the_choice(pages):
    page = pages["overview"]
    QTest.keyClick(page, Qt.Key.Key_Down)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.accessibleDescription() == ""
    assert page.canvas.view == page._book.view(page._book.look(), "overview")
