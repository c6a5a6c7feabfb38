"""The navigation with more pages than it has room for: every entry keeps its height and can be reached."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from noc_app.ui.desk.nav import ITEM_PX, LEAST_PX, NAV_PX, NavBar, NavScroll, Place
from noc_app.ui.glyphs import Glyph
from noc_app.ui.theme import Paints, load_theme

HIGH_PX = 600


def places(number):
    return [Place(id=f"p{n}", title=f"Page {n}", glyph=Glyph.INCIDENT) for n in range(number)]


@pytest.fixture
def opened(qtbot):
    """A navigation of so many entries in a window of HIGH_PX."""

    def made(number, *, folded=False):
        area = NavScroll(NavBar(Paints(load_theme("dark"), 1.0)))
        qtbot.addWidget(area)
        area.fold(folded=folded)
        area.widget().show_places(places(number), "p0")
        area.resize(area.width(), HIGH_PX)
        area.show()
        qtbot.waitExposed(area)
        return area

    return made


def in_sight(area):
    """The ids of the entries that are seen whole."""
    nav, seen = area.widget(), area.viewport().rect()
    return [place.id for place, box in nav._boxes(nav.height()) if seen.contains(box.toRect().translated(nav.pos()))]


@pytest.mark.parametrize("folded", [False, True])
def test_few_entries_need_no_scrolling(opened, folded):
    area = opened(10, folded=folded)
    assert in_sight(area) == [f"p{n}" for n in range(10)]
    assert not area.verticalScrollBar().isVisible()
    assert area.width() == area.widget().width()


@pytest.mark.parametrize("folded", [False, True])
def test_many_entries_keep_their_height_and_the_bar_tells_that_there_are_more(opened, folded):
    area = opened(40, folded=folded)
    boxes = [box for _, box in area.widget()._boxes(area.widget().height())]
    assert all(LEAST_PX <= box.height() <= max(ITEM_PX, 50) for box in boxes)
    assert all(a.bottom() <= b.top() for a, b in pairwise(boxes))
    assert area.verticalScrollBar().isVisible()
    assert area.width() > area.widget().width()
    assert "p39" not in in_sight(area)


def test_the_entry_that_is_marked_comes_into_sight(opened):
    area = opened(40)
    nav = area.widget()
    for _ in range(30):
        QTest.keyClick(nav, Qt.Key.Key_Down)
    assert "p30" in in_sight(area)
    nav.show_places(places(40), "p2")
    assert "p2" in in_sight(area)


def test_a_click_opens_what_is_under_the_mouse_after_scrolling(opened, qtbot):
    area = opened(40)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    at = QPoint(NAV_PX // 2, area.viewport().height() - 30)
    with qtbot.waitSignal(area.widget().opened, timeout=1000) as said:
        QTest.mousePress(area.widget(), Qt.MouseButton.LeftButton, pos=at - area.widget().pos())
    assert said.args == ["p39"]
