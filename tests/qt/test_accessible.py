"""The desk without a mouse and without a screen: everything that is operated has a name, and Tab gets there."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from noc_app.config.catalogue import load_catalogue
from noc_app.config.operation import Offered
from noc_app.config.pages import load_pages
from noc_app.doctor.finding import Finding, Grade
from noc_app.model import KeptNote, Severity, WallSight
from noc_app.model.said import phrase
from noc_app.ui.desk.places import ALERTS, DOCTOR, WALLS
from noc_app.ui.desk.tray import Tray
from tests.qt.stories import PlayedEngine, run_story, settle
from tests.qt.triage_scene import night_board, past
from tests.tools.desk import PlayedDoctor, desk_of
from tests.tools.engine import RESTART, alert
from tests.tools.tree import dump, tree

LINE_PX = 24


FINDINGS = (
    Finding("fonts", Grade.FAULT, phrase("the fonts of the program are missing"), phrase("install NOC Board again")),
    Finding("clock", Grade.OK, phrase("no target tells the time")),
)


@pytest.fixture
def shown(qapp, paints, tmp_path, monkeypatch):
    """Acts on a desk in a night of alerts, and returns what the last step says of it."""
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.setenv("NOC_APP_CONFIG_DIR", str(tmp_path))
    monkeypatch.setenv("NOC_APP_STATE_DIR", str(tmp_path))
    made = []

    def opened():
        engine = PlayedEngine()
        engine.board = night_board()
        engine.past = past(engine.board.clock())
        engine.offers = (Offered(target="am", operation=RESTART),)
        window = desk_of(engine, paints, pages=load_pages((), load_catalogue()[0]), doctor=PlayedDoctor(*FINDINGS))
        window.resize(1600, 1000)
        window.show()
        window.activateWindow()
        return window

    def act(*steps):
        async def story():
            made.append(opened())
            desk = made[0]
            found = None
            for step in (lambda desk: None, *steps):
                found = step(desk)
                await settle()
                desk.refresh()
                await settle()
            return found

        return run_story(qapp, story())

    yield act
    for window in made:
        window.close()
        window.deleteLater()


def nameless(widget):
    """What is operated and has no name, or one that says nothing when it is read aloud."""
    return [node.line.strip() for node in tree(widget) if node.operated and not any(map(str.isalnum, node.name))]


def stops(desk):
    """Where Tab goes from where the focus is, until it has been there before."""
    found = []
    while (here := QApplication.focusWidget()) is not None and here not in found:
        found.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return found


def missed(desk, within):
    """What is operated within a widget, and neither Tab nor a key that it tells of gets there."""
    reached = stops(desk)
    widgets = [node for node in tree(within) if node.operated and node.usable and node.made_of is not None]
    beyond = [node for node in widgets if node.made_of not in reached and not _has_keys(node)]
    return [node.line.strip() for node in beyond]


def _has_keys(node):
    """Whether a key is told that does the same; a field is emptied and searched with the keys of a field."""
    return node.description.startswith("Key ") or isinstance(node.made_of.parent(), QLineEdit)


def pages_of(desk):
    """Every page of the window, opened one after the other."""
    for name in desk.pages:
        desk.open_page(name)
        yield name


def open_operation(desk):
    desk._open_form(desk._engine.offers[0])


def show_toasts(desk):
    desk._engine.report(alert("f1", Severity.CRITICAL), alert("f2", Severity.MAJOR))
    desk.lane.refresh()


def offer_undo(desk):
    desk.triage.undo.offer("action-1", "Acknowledged", desk._engine.board.clock() + 10)


def open_note(desk):
    """A note is asked for where two stand, one's own and a colleague's."""
    key = next(iter(desk._engine.board.series.keys("http.server.error_ratio")))
    desk.stack.open_drill(key)
    desk.drill.chart.step(0)
    about = {"moment": desk.drill.chart.pointed_at, "target": key.target, "signal": key.signal, "at": 0.0}
    desk._engine.board.kept_notes = tuple(KeptNote(id=who, by=who, words="deploy", **about) for who in ("mara", "tom"))
    desk.perform("note")


def show_a_wall(desk):
    wall = WallSight(name="north", host="h", version="1", started_at=0.0, beat_at=0.0, pages=("overview",))
    desk.walls.show_walls((wall,), 5.0)


def opened_menu(menu):
    menu.popup(menu.pos())
    assert menu.actions()
    return menu


def with_button(desk, words, policy=Qt.FocusPolicy.StrongFocus):
    button = QPushButton(words, desk)
    button.setFocusPolicy(policy)
    button.show()
    return desk


OVER = {
    "palette": lambda desk: desk.perform("palette"),
    "keys": lambda desk: desk.perform("keys"),
    "acknowledge": lambda desk: desk.perform("acknowledge"),
    "silence": lambda desk: desk.perform("silence"),
    "assign": lambda desk: desk.perform("assign"),
    "comment": lambda desk: desk.perform("comment"),
    "shelve": lambda desk: desk.perform("shelve"),
    "resolve": lambda desk: desk.perform("resolve"),
    "operation": open_operation,
    "toasts": show_toasts,
    "undo": offer_undo,
    "note": open_note,
    "name of a view": lambda desk: desk.alerts._ask_name(),
}
MENUS = {
    "groups": lambda desk: desk.alerts.groups._menu,
    "orders": lambda desk: desk.alerts.orders._menu,
    "density": lambda desk: desk.alerts.density._menu,
    "view": lambda desk: desk.alerts.menu.made_menu(),
    "more": lambda desk: desk.detail.made_menu(desk.alerts.selected),
}


def faults(desk):
    """What has no name, and what Tab does not reach."""
    return nameless(desk) + missed(desk, desk)


def disorder(desk, within):
    """Where Tab goes up or back within a widget: (what, where to), as names."""
    inside = [stop for stop in stops(desk) if within.isAncestorOf(stop)]
    turn = inside.index(min(inside, key=lambda stop: place(stop, within))) if inside else 0
    steps = pairwise(inside[turn:] + inside[:turn])
    return [(a.accessibleName(), b.accessibleName()) for a, b in steps if place(a, within) > place(b, within)]


def place(stop, within):
    """Line and column of a widget; what stands in the same line is a line."""
    corner = stop.mapTo(within, stop.rect().center())
    return corner.y() // LINE_PX, corner.x()


def on_every_page(asked):
    """Asks something of every page of the window, and keeps what is found."""
    return lambda desk: {name: found for name in pages_of(desk) if (found := asked(desk))}


def test_on_every_page_all_that_is_operated_has_a_name_and_is_reached(shown):
    assert shown(on_every_page(faults)) == {}


def test_on_every_page_but_the_alerts_tab_goes_from_top_to_bottom(shown):
    pages = shown(on_every_page(lambda desk: disorder(desk, desk.stack.currentWidget())))
    assert {name: found for name, found in pages.items() if name != ALERTS} == {}


def test_what_the_doctor_found_is_named_and_reached(shown):
    assert shown(lambda desk: desk.open_page(DOCTOR), faults) == []


def test_what_the_doctor_found_is_told(shown):
    told = shown(lambda desk: desk.open_page(DOCTOR), dump)
    assert "fault: the fonts of the program are missing. install NOC Board again" in told


def test_what_is_asked_of_a_wall_is_named_and_reached(shown):
    assert shown(lambda desk: desk.open_page(WALLS), show_a_wall, faults) == []


def test_the_chosen_wall_is_told(shown):
    assert "north" in shown(lambda desk: desk.open_page(WALLS), show_a_wall, dump)


@pytest.mark.parametrize("name", OVER)
def test_what_opens_over_a_page_has_names_and_is_reached(shown, name):
    assert shown(OVER[name], faults) == []


def test_what_is_proposed_for_a_filter_leaves_nothing_without_a_name(shown):
    assert shown(lambda desk: QTest.keyClicks(desk.alerts.filter, "sev"), nameless) == []


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("acknowledge", lambda desk: desk.popover),
        ("silence", lambda desk: desk.triage.asking),
        ("assign", lambda desk: desk.triage.asking),
        ("operation", lambda desk: desk.operate),
        ("note", lambda desk: desk.drill.note),
    ],
)
def test_tab_goes_through_what_is_asked_from_top_to_bottom(shown, name, part):
    assert shown(OVER[name], lambda desk: disorder(desk, part(desk))) == []


@pytest.mark.parametrize("name", MENUS)
def test_every_line_of_a_menu_has_a_name(shown, name):
    assert shown(lambda desk: nameless(opened_menu(MENUS[name](desk)))) == []


def test_the_menu_of_the_tray_has_names(qtbot, paints):
    tray = Tray(paints, None)
    assert nameless(tray._menu) == []
    tray.close()


def test_a_button_without_a_name_is_found(shown):
    assert shown(lambda desk: nameless(with_button(desk, "…"))) == ['Button "…" [focusable]']


def test_a_button_that_tab_does_not_reach_is_found(shown):
    found = shown(lambda desk: faults(with_button(desk, "Hidden", Qt.FocusPolicy.NoFocus)))
    assert found == ['Button "Hidden"']
