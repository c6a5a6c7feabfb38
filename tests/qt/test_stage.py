"""All screens of a wall: which page each shows, what a critical does, what is hidden, what is darker."""

from dataclasses import dataclass

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.config.wall import Screen, Wall, density_for
from noc_app.model import Alert, PollResult, Severity, Unit
from noc_app.model.units import format_value
from noc_app.ui.clock import FrameClock
from noc_app.ui.paint.chart_view import ChartLine, LineStyle
from noc_app.ui.theme import load_theme
from noc_app.ui.wall.memory import Memory
from noc_app.ui.wall.privacy import HIDDEN, masked
from noc_app.ui.wall.stage import Stage, Wish, screens_there
from noc_app.ui.wall.window import shift_at
from tests.tools.fake_board import burning_board, calm_board

MONEY = ((31_000.0, Unit.MONEY, "SEK"), (31_000.0, Unit.MONEY, "EUR"), (0.05, Unit.RATIO, ""))


@dataclass(frozen=True)
class Figure:
    """A number with its unit, as tiles have them."""

    number: str
    unit: str


class FakeScreen:
    """A screen as far as places go."""

    def __init__(self, name, x):
        self._name, self._x = name, x

    def name(self):
        return self._name

    def geometry(self):
        return QRect(self._x, 0, 1920, 1080)


@pytest.fixture(scope="module")
def pages():
    return load_pages((), load_catalogue()[0])


@pytest.fixture
def staged(qtbot, pages):
    opened = []

    def open_on(board, wish=None, **settings):
        wall = Wall.model_validate(settings)
        stage = Stage(board, FrameClock(), load_theme("dark"), lambda: (wall, pages), wish or Wish())
        opened.append(stage)
        return stage

    yield open_on
    for stage in opened:
        stage.close()


def seconds(stage, board, count):
    for _ in range(count):
        board.clock.at += 1
        stage.refresh()
        for window in stage.windows.values():
            window.refresh()


def only(stage):
    (window,) = stage.windows.values()
    return window


def test_the_primary_screen_shows_all_pages_in_turn(staged):
    board = calm_board()
    stage = staged(board, dwell="5s")
    seen = []
    for _ in range(40):
        seconds(stage, board, 1)
        if not seen or seen[-1] != only(stage).page:
            seen.append(only(stage).page)
    assert seen[:6] == ["overview", "infrastructure", "security", "bi", "mobile", "business"]
    assert "incident" not in seen


def test_the_next_page_is_painted_before_the_cut_and_the_stage_stands_still_meanwhile(staged):
    board = calm_board()
    board.clock.at = 60 * (board.clock.at // 60) + 47  # a minute ends while the page is prepared
    stage = staged(board, dwell="15s")
    window = only(stage)
    for _ in range(14):
        seconds(stage, board, 1)
        for _ in range(3):
            window.refresh()  # there are some more frames in a second
        shift = window.canvas._shift
    assert window.page == "overview"
    assert shift == shift_at(board.clock.at - 3)
    seconds(stage, board, 1)
    assert window.page == "infrastructure"
    assert window.canvas._cut is not None
    seconds(stage, board, 1)
    assert window.canvas._shift == shift_at(board.clock.at)


def test_keys_hold_step_and_jump(qtbot, staged):
    board = calm_board()
    stage = staged(board, dwell="5s")
    qtbot.keyClick(only(stage), Qt.Key.Key_3)
    assert only(stage).page == "security"
    qtbot.keyClick(only(stage), Qt.Key.Key_Right)
    assert only(stage).page == "bi"
    qtbot.keyClick(only(stage), Qt.Key.Key_Space)
    seconds(stage, board, 70)
    assert only(stage).page == "bi"
    assert only(stage).canvas.view.foot.place.startswith("Held")


def test_a_critical_takes_the_wall_over_and_says_so(staged):
    board = burning_board()
    stage = staged(board)
    seconds(stage, board, 1)
    assert only(stage).page == "overview"
    seconds(stage, board, 16)
    assert only(stage).page == "incident"
    assert only(stage).canvas.view.foot.place == "Held until resolved"


def test_what_cleared_stands_in_the_verdict(staged):
    board = calm_board()
    stage = staged(board)
    bad = Alert(fingerprint="x", severity=Severity.CRITICAL, title="Checkout failing", starts_at=board.clock() - 60)
    board.alerts.take("am", PollResult(alerts=(bad,)), board.clock())
    seconds(stage, board, 3)
    board.alerts.take("am", PollResult(alerts=()), board.clock())
    seconds(stage, board, 2)
    assert only(stage).canvas.view.banner.headline.startswith("Cleared 13:32 after 1 min")
    seconds(stage, board, 62)
    assert not only(stage).canvas.view.banner.headline.startswith("Cleared")


def test_a_page_alone_stays(staged):
    board = calm_board()
    stage = staged(board, Wish(page="security", density="far"), dwell="5s")
    seconds(stage, board, 3)
    assert only(stage).page == "security/1"
    seconds(stage, board, 5)
    assert only(stage).page == "security/2"


def test_a_saved_configuration_is_taken_over(qtbot, pages):
    board, shown = calm_board(), [Wall(pages=("bi",))]
    stage = Stage(board, FrameClock(), load_theme("dark"), lambda: (shown[0], pages), Wish())
    seconds(stage, board, 1)
    assert only(stage).page == "bi"
    shown[0] = Wall(pages=("security",))
    seconds(stage, board, 1)
    assert only(stage).page == "security"
    stage.close()


def test_holds_and_pins_survive_a_crash_and_not_a_goodbye(qtbot, pages, tmp_path):
    wall, file = Wall(), tmp_path / "wall.json"

    def opened():
        return Stage(calm_board(), FrameClock(), load_theme("dark"), lambda: (wall, pages), Wish(memory=file))

    first = opened()
    first.director.pin("1", "security", "Mara")
    seconds(first, first._board, 1)
    again = opened()  # the first one never said goodbye
    seconds(again, again._board, 1)
    assert only(again).canvas.view.foot.place == "Pinned by Mara"
    first.close()
    again.close()
    after = opened()
    seconds(after, after._board, 1)
    assert only(after).page == "overview"
    after.close()


def test_a_memory_that_cannot_be_read_is_no_memory(tmp_path):
    file = tmp_path / "wall.json"
    for text in ("", "[]", "{", '{"1": 5}', "\x00"):
        file.write_text(text)
        assert Memory(file).read() == {}
    Memory(tmp_path / "no" / "folder.json").write({"1": {"pin": "bi"}})  # said in the log


def test_unknown_pages_are_left_out(staged):
    board = calm_board()
    stage = staged(board, pages=["nonsense", "bi"])
    seconds(stage, board, 1)
    assert only(stage).page == "bi"


def test_leaving_one_screen_leaves_the_wall(qtbot, staged):
    stage = staged(calm_board())
    with qtbot.waitSignal(stage.left):
        qtbot.keyClick(only(stage), Qt.Key.Key_Escape)
    assert not stage.windows


def test_screens_are_found_by_output_or_by_place():
    left, right = FakeScreen("HDMI-1", 0), FakeScreen("DP-1", 1920)
    wanted = {name: Screen(name=name) for name in ("DP-1", "1", "3")}
    assert screens_there(wanted, [right, left]) == {"DP-1": right, "1": left}
    assert screens_there({"DP-9": Screen(name="DP-9")}, [right, left]) == {"DP-9": left}
    assert screens_there(wanted, []) == {}


def test_at_night_everything_is_darker(staged):
    board = calm_board()  # 13:32 UTC
    day = staged(board, timezone="UTC", night={"from": "22:00", "to": "06:00", "brightness": 0.5})
    night = staged(board, timezone="UTC", night={"from": "13:00", "to": "14:00", "brightness": 0.5})
    for stage in (day, night):
        seconds(stage, board, 1)
        only(stage).resize(960, 540)
    bright, dark = (only(stage).grab().toImage().pixelColor(200, 40) for stage in (day, night))
    assert dark.lightness() < 0.7 * bright.lightness()


def test_reduced_motion_neither_flashes_nor_shifts(staged):
    board = burning_board()
    stage = staged(board, reduced_motion=True)
    seconds(stage, board, 2)
    assert not only(stage)._flash.isActive()
    assert only(stage).canvas._shift.isNull()


@pytest.mark.parametrize(
    ("diagonal", "distance", "density"),
    [(65, 2, "near"), (65, 3.5, "near"), (65, 4.5, "standard"), (65, 8, "far"), (75, 8, "far"), (98, 6, "standard")],
)
def test_the_density_follows_from_diagonal_and_distance(diagonal, distance, density):
    assert density_for(diagonal, distance) == density
    assert Screen(name="1", diagonal=diagonal, distance=distance).fitting_density == density
    assert Screen(name="1", diagonal=diagonal, distance=distance, density="far").fitting_density == "far"


def test_a_visitor_reads_neither_names_nor_money(qtbot, staged):
    board = burning_board()
    stage = staged(board, private_labels=["region", "host"])
    seconds(stage, board, 1)
    words = texts(only(stage).canvas.view)
    assert any("Mara" in w for w in words)
    assert any("€" in w for w in words)
    assert any("eu-west" in w for w in words)
    qtbot.keyClick(only(stage), Qt.Key.Key_P)
    seconds(stage, board, 1)
    words = texts(only(stage).canvas.view)
    assert not any("Mara" in w or "€" in w or "eu-west" in w for w in words)
    assert any(HIDDEN in w for w in words)
    assert any("Checkout failing" in w for w in words)  # what is wrong stays readable


def test_the_explanation_of_a_tile_hides_names_too_and_no_chart_is_opened(qtbot, staged):
    board = burning_board()
    stage = staged(board, private=True, private_labels=["region", "host"])
    seconds(stage, board, 1)
    window = only(stage)
    asked = []
    window.drill.connect(asked.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_W, Qt.Key.Key_Return):
        qtbot.keyClick(window, key)
    for _ in range(12):
        words = texts(window.canvas.view.why)
        assert words
        assert not any("eu-west" in w or "€" in w for w in words)
        qtbot.keyClick(window, Qt.Key.Key_Down)
    assert asked == []


def test_names_stay_hidden_on_a_screen_that_comes_and_after_a_crash(qtbot, pages, tmp_path):
    wall, file = Wall(), tmp_path / "wall.json"

    def opened():
        return Stage(burning_board(), FrameClock(), load_theme("dark"), lambda: (wall, pages), Wish(memory=file))

    first = opened()
    hidden = []
    first.names_hidden.connect(lambda: hidden.append(True))
    first.director.pin("1", "overview", "Mara")
    qtbot.keyClick(only(first), Qt.Key.Key_P)
    assert hidden == [True]
    assert first._open("2").private
    again = opened()  # the first one never said goodbye
    seconds(again, again._board, 1)
    assert only(again).private
    assert only(again).canvas.view.foot.place == f"Pinned by {HIDDEN}"
    first.close()
    again.close()


def test_a_saved_configuration_hides_names_at_once(qtbot, pages):
    board, shown = calm_board(), [Wall()]
    stage = Stage(board, FrameClock(), load_theme("dark"), lambda: (shown[0], pages), Wish())
    shown[0] = Wall(private=True, reduced_motion=True)
    seconds(stage, board, 1)
    assert only(stage).private
    assert not only(stage).shifts
    stage.close()


def test_short_names_are_hidden_and_numbers_are_not():
    assert masked("h1 of BP: 5 of 12 down", ("h1", "BP", "5")) == f"{HIDDEN} of {HIDDEN}: 5 of 12 down"


def test_lines_whose_names_are_hidden_are_still_different_lines():
    lines = tuple(
        ChartLine(LineStyle(identity=f"t/s/{host}", label=host), np.empty(0), np.empty(0), 0) for host in ("ann", "bob")
    )
    hidden = masked(lines, ("ann", "bob"))
    assert {line.style.label for line in hidden} == {HIDDEN}
    assert len({line.style.identity for line in hidden}) == 2


def test_money_is_hidden_in_every_currency():
    krona, euro, errors = (Figure(*format_value(v, u, c)) for v, u, c in MONEY)
    assert (masked(krona, ()).number, masked(krona, ()).unit) == (HIDDEN, "SEK")
    assert masked(euro, ()).number == HIDDEN
    assert masked(errors, ()) == errors


def test_addresses_are_always_hidden():
    empty = masked(("10.1.2.3 is down", "ask ruth@example.com", "€31k lost", "up 99.2 %"), ())
    assert empty == (f"{HIDDEN} is down", f"ask {HIDDEN}", f"{HIDDEN} lost", "up 99.2 %")


def texts(thing):
    if isinstance(thing, str):
        return [thing]
    if isinstance(thing, tuple):
        return [word for one in thing for word in texts(one)]
    if hasattr(thing, "__dataclass_fields__"):
        kept = {"signal", "subject", "page"}
        return [w for name in thing.__dataclass_fields__ if name not in kept for w in texts(getattr(thing, name))]
    return []
