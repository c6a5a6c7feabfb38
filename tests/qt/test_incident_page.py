"""The incidents on the desk: which there are, and how one gets from one to another."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.config.wall import Wall
from noc_app.model import AlertKey, Severity, VendorAck
from noc_app.ui.desk.detail_parts import ROW_PX
from noc_app.ui.desk.incident_page import boards_of
from noc_app.ui.wall.book import Book
from tests.qt.test_regrouping import on

BOTH = (on("web", "w1", Severity.CRITICAL), on("web", "w2"), on("db", "d1"), on("db", "d2"))


@pytest.fixture
def shown(qtbot, paints, engine):
    """The page with some alerts on the board; it is asked anew what is there with each call."""
    made = []

    def looked(*alerts):
        engine.report(*alerts)
        book = Book(engine.board, Wall(), load_pages((), load_catalogue()[0]))
        if not made:
            made.append(boards_of(book, paints)["incident"])
            qtbot.addWidget(made[0])
            made[0].resize(1200, 800)
            made[0].show()
        made[0]._book = book
        made[0].look_again()
        return made[0]

    return looked


def test_the_navigation_counts_them(shown):
    place = shown(*BOTH).place()
    assert (place.title, place.count) == ("Incidents", "2")


def test_one_alone_needs_no_list(shown):
    page = shown(*BOTH[:2])
    assert page.list.isHidden()
    assert page.canvas.geometry() == page.rect()


def test_the_worst_is_shown_and_another_is_one_key_or_one_click_away(shown):
    page = shown(*BOTH)
    assert [entry.key.fingerprint for entry in page.list.entries] == ["w1", "d1"]
    assert ("alert w2" in repr(page.canvas.view), "alert d2" in repr(page.canvas.view)) == (True, False)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert ("alert w2" in repr(page.canvas.view), "alert d2" in repr(page.canvas.view)) == (False, True)
    QTest.mouseClick(page.list, Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
    assert ("alert w2" in repr(page.canvas.view), "alert d2" in repr(page.canvas.view)) == (True, False)


def test_the_list_lies_over_nothing_and_says_where_it_stands(shown):
    page = shown(*BOTH)
    assert page.list.geometry().bottom() < page.canvas.y()
    assert page.kept_px > page.canvas.y()
    assert page.list.accessibleName() == "Incidents: alert w1, critical, chosen"


def ground(page, row):
    """The colour behind the words of a row."""
    at = QPoint(page.list.width() // 2, round((row + 0.5) * ROW_PX * page.list.paints.zoom) + ROW_PX // 3)
    return page.list.grab().toImage().pixelColor(at).name()


def test_the_row_of_what_is_shown_is_marked_also_for_who_hears_it(shown, paints):
    page = shown(*BOTH)
    tint = paints.theme.focus_tint.lower()
    assert [ground(page, row) == tint for row in (0, 1)] == [True, False]
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert not page.list.accessibleName().endswith("chosen")
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert [ground(page, row) == tint for row in (0, 1)] == [False, True]
    assert page.list.accessibleName() == "Incidents: alert d1, major, chosen"


def test_the_worst_alert_that_is_in_no_incident_marks_none(shown):
    page = shown(on("alone", "a1", Severity.CRITICAL), on("web", "w1"), on("web", "w2"), on("db", "d1"), on("db", "d2"))
    assert page.list.chosen is None


def test_who_is_on_it_stands_above_it_and_takes_no_room_while_nobody_is(shown, engine):
    page = shown(*BOTH[:2])
    assert page.people.isHidden()
    engine.board.looking = {AlertKey("a", "w2"): ("ruth.osei",), AlertKey("a", "d1"): ("tomasz",)}
    by_mara = VendorAck(by="mara", since=100.0, until=9e9)
    page = shown(replace(BOTH[0], ack=by_mara), *BOTH[1:])
    assert page.people.words == "1 of 2 acknowledged, by mara, ruth.osei is looking"
    assert page.people.accessibleName() == page.people.words
    assert page.list.geometry().bottom() < page.people.y() < page.people.geometry().bottom() < page.canvas.y()
    page.list.opened.emit(AlertKey("a", "d1"))
    assert page.people.words == "tomasz is looking"
    page = shown(*(replace(alert, ack=by_mara) for alert in BOTH[:2]))
    assert page.people.words.startswith("Acknowledged by mara, ")


def test_when_the_chosen_one_is_over_the_worst_is_shown_again(shown):
    page = shown(*BOTH)
    page.list.opened.emit(AlertKey("a", "d1"))
    assert "alert d2" in repr(page.canvas.view)
    page = shown(*BOTH[:2])
    assert "alert w2" in repr(page.canvas.view)
