"""The desk's page about walls, what a wall does when it is asked, and the socket that wakes it."""

import pytest

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.config.wall import Wall
from noc_app.model import CommandError, WallOrder, WallSight, WallVerb
from noc_app.ui.clock import FrameClock
from noc_app.ui.desk.walls_page import WallsPage
from noc_app.ui.nudge import Nudged, nudge, socket_name
from noc_app.ui.theme import load_theme
from noc_app.ui.wall.stage import Stage, Wish
from tests.tools.fake_board import burning_board

NOW = 1_795_527_157.0


def sight(name, age=2.0, **more):
    given = {"host": "pc", "version": "1.0", "started_at": NOW - 900, "pages": ("overview", "bi")} | more
    return WallSight(name=name, beat_at=NOW - age, screens={"1": "overview, 1 / 7"}, **given)


def order(verb, page="", screen=""):
    return WallOrder(id="o", wall="w", verb=verb, argument=page, screen=screen, by="Ruth", at=NOW)


@pytest.fixture
def stage(qtbot):
    wall, pages = Wall(), load_pages((), load_catalogue()[0])
    board = burning_board()
    made = Stage(board, FrameClock(), load_theme("dark"), lambda: (wall, pages), Wish())
    yield made
    made.close()


def shown(stage):
    stage._board.clock.at += 1
    stage.refresh()
    (window,) = stage.windows.values()
    window.refresh()
    return window


def test_the_chosen_wall_is_asked_for_the_chosen_page(qtbot, paints):
    page = WallsPage(paints)
    qtbot.addWidget(page)
    page.show_walls((sight("lobby"), sight("office")), NOW)
    page.table._row = 1
    page.page.setCurrentText("bi")
    with qtbot.waitSignal(page.asked) as asked:
        page.buttons[WallVerb.PIN].click()
    assert asked.args == ["office", "pin", "bi"]


def test_the_selected_wall_stays_selected_when_others_come(qtbot, paints):
    page = WallsPage(paints)
    qtbot.addWidget(page)
    page.show_walls((sight("office"),), NOW)
    page.show_walls((sight("lobby"), sight("office")), NOW)
    assert page.table.chosen.name == "office"


def test_without_a_wall_nothing_can_be_asked(qtbot, paints):
    page = WallsPage(paints)
    qtbot.addWidget(page)
    assert not any(button.isEnabled() for button in page.buttons.values())
    page.resize(1000, 400)
    assert not page.grab().isNull()


def test_a_wall_that_is_not_heard_of_is_hatched(qtbot, paints):
    def picture(age):
        page = WallsPage(paints)
        qtbot.addWidget(page)
        page.resize(1000, 300)
        page.show_walls((sight("lobby", age),), NOW)
        return page.grab().toImage()

    assert picture(2.0) != picture(90.0)


def test_a_wall_shows_a_page_a_panel_and_an_incident(stage):
    assert stage.obey(order(WallVerb.SHOW, "bi")) == "done"
    assert shown(stage).page == "bi"
    stage.obey(order(WallVerb.SHOW, "security#threats"))
    assert [placed.at for placed in shown(stage).canvas.view.panels] == [(0, 0, 24, 24)]
    other = next(e for e in stage._book.look().snapshot.alerts.shown if "Database" in e.alert.title)
    stage.obey(order(WallVerb.PIN, f"incident@{other.key.text}"))
    view = shown(stage).canvas.view
    assert view.foot.place == "Pinned by Ruth"
    assert any(
        "Database" in step.title for p in view.panels if p.name.startswith("first") for step in p.view.body.steps
    )
    stage.obey(order(WallVerb.UNPIN))
    assert shown(stage).canvas.view.foot.place != "Pinned by Ruth"


@pytest.mark.parametrize("verb", [WallVerb.HOLD, WallVerb.NEXT, WallVerb.PREVIOUS, WallVerb.RELOAD])
def test_everything_that_can_be_asked_is_done(stage, verb):
    assert stage.obey(order(verb)) == "done"
    assert shown(stage).page


def test_a_wall_says_which_one_it_is_for_ten_seconds(stage):
    stage.obey(order(WallVerb.IDENTIFY))
    assert "screen 1" in shown(stage).canvas.view.why.title
    stage._board.clock.at += 11
    assert shown(stage).canvas.view.why is None


@pytest.mark.parametrize(("page", "screen", "reason"), [("nonsense", "", "no page"), ("bi", "7", "no screen")])
def test_what_cannot_be_shown_is_refused_with_the_reason(stage, page, screen, reason):
    with pytest.raises(CommandError, match=reason):
        stage.obey(order(WallVerb.SHOW, page, screen))


def test_a_wall_tells_what_it_shows(stage):
    told = stage.sight()
    assert told.screens["1"].startswith("overview")
    assert "incident" in told.pages
    assert "critical" in told.verdict


def test_a_wall_is_woken_through_the_local_socket(qtbot, tmp_path):
    name = socket_name(tmp_path / "journal.db", "lobby")
    ear = Nudged(name)
    assert ear.hears
    with qtbot.waitSignal(ear.nudged, timeout=2000):
        assert nudge(name)
    ear.close()
    assert not nudge(name)
