"""The wall as a window: it looks once a second, repaints what changed, and does what keys and pointer say."""

import itertools

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import OVERVIEW, load_pages
from noc_app.config.wall import Column, Zone
from noc_app.config.wall import Wall as WallSettings
from noc_app.model import Ack, AckState, AlertKey, PollFailure, Sample, State, TimedOut
from noc_app.ui.clock import FrameClock
from noc_app.ui.theme import Paints, load_theme
from noc_app.ui.wall.book import Book, Standing, zones_of
from noc_app.ui.wall.canvas import WallCanvas
from noc_app.ui.wall.layout import column_boxes, row_box
from noc_app.ui.wall.window import CURSOR_HIDES_MS, FLASH_MS, WallWindow, screenshot, shift_at
from tests.tools.fake_board import burning_board, calm_board, empty_board, fresh_board
from tests.tools.fake_estate import incident_board


@pytest.fixture
def frames(qapp):
    return FrameClock()


@pytest.fixture
def opened(qtbot, frames):
    def open_on(board, **settings):
        window = WallWindow(board, WallSettings(**settings), frames)
        qtbot.addWidget(window)
        window.shifts = False
        window.resize(1920, 1080)
        window.refresh()
        window.show()
        return window

    return open_on


def row_at(column, row):
    box = row_box(list(column_boxes(4))[column], row)
    return QPoint(int(box.center().x()), int(box.center().y()))


def test_it_covers_the_whole_screen_without_a_window_manager(qapp, qtbot, frames):
    window = WallWindow(calm_board(), WallSettings(), frames)
    qtbot.addWidget(window)
    window.cover(qapp.primaryScreen())
    assert window.geometry() == qapp.primaryScreen().geometry()
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.canvas.geometry() == window.rect()


def test_escape_leaves(qtbot, opened):
    window = opened(calm_board())
    with qtbot.waitSignal(window.left):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_closed_wall_is_not_driven_any_more(opened, frames):
    board = calm_board()
    window = opened(board)
    window.close()
    shown = window.canvas.view
    board.clock.at += 5
    frames.tick()
    assert window.canvas.view is shown


def test_the_board_is_looked_at_once_a_second(opened, frames):
    board = calm_board()
    window = opened(board)
    shown = window.canvas.view
    frames.tick()
    assert window.canvas.view is shown
    board.clock.at += 1
    frames.tick()
    assert window.canvas.view.clock.second == shown.clock.second + 1


def test_a_second_later_only_what_changed_is_painted(opened):
    board = calm_board()
    window = opened(board)
    canvas = window.canvas
    board.clock.at += 1
    before = canvas.view
    window.refresh()
    assert canvas.view != before
    assert set(canvas.show_view(before)) <= {"clock", "foot", "lane", "banner"}


def test_one_new_value_repaints_one_row(opened):
    board = calm_board()
    window = opened(board)
    before = window.canvas.view
    board.series.take("prom-eu", [Sample("cdn.hit_ratio", 0.931, (), board.clock())], board.clock())
    window.book._seen = None  # what was seen in this second
    window._look()
    changed = window.canvas.show_view(before)
    assert changed == ("column.0.row.5",)


def test_arrows_select_and_w_says_why(qtbot, opened):
    window = opened(burning_board())
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(window, key)
    assert window.canvas.view.columns[1].rows[1].selected
    assert window.canvas.view.why is None
    qtbot.keyClick(window, Qt.Key.Key_W)
    assert window.canvas.view.why.title == "Sign-in failures"
    qtbot.keyClick(window, Qt.Key.Key_Right)
    assert window.canvas.view.why.reason == "No answer within 10 s"
    qtbot.keyClick(window, Qt.Key.Key_W)
    assert window.canvas.view.why is None


@pytest.fixture
def own_page(opened, tmp_path):
    def open_with(*kinds):
        return with_panels(opened, tmp_path, kinds)

    return open_with


def with_panels(opened, tmp_path, kinds):
    """Return a window with a page of these panels, below each other."""
    lines = [f"  - {{kind: {kind}, at: [0, {4 * n}, 24, 4]}}\n" for n, kind in enumerate(kinds)]
    (tmp_path / "own.yaml").write_text("page: own\ntitle: Own\npanels:\n" + "".join(lines))
    window = opened(incident_board(), timezone="UTC")
    window.book.pages = load_pages((tmp_path / "own.yaml",), load_catalogue()[0])
    window.turn("own", Standing())
    window._look()
    return window


def explained(qtbot, window):
    why = window.canvas.view.why
    return why.title, why.reason, dict(why.facts)


def test_w_explains_panels_that_list(qtbot, own_page):
    window = own_page("alerts", "targets", "clocks", "text, title: Rota, text: 'Ask Mara'")
    qtbot.keyClick(window, Qt.Key.Key_Down)
    qtbot.keyClick(window, Qt.Key.Key_W)
    title, reason, facts = explained(qtbot, window)
    assert (title, facts["Rule"], facts["Target"]) == ("Checkout failing in eu-west", "ck", "am")
    assert reason.startswith("38 % of requests fail")
    assert facts["Owner"].startswith("Mara Lindqvist")
    assert facts["Since"] == "13:30:15, 2 min ago"
    assert "region=eu-west" in facts["Labels"]
    qtbot.keyClick(window, Qt.Key.Key_Down)
    title, reason, facts = explained(qtbot, window)
    assert (title, reason) == ("Snowflake", "No answer within 10 s")
    assert facts["Next"].startswith("in ")
    assert "ago" in facts["Answered"]
    qtbot.keyClick(window, Qt.Key.Key_Down)
    assert explained(qtbot, window)[0] == "Time"
    qtbot.keyClick(window, Qt.Key.Key_Down)
    title, reason, _ = explained(qtbot, window)
    assert title == "Rota"
    assert "no evidence" in reason


def test_what_w_says_has_no_private_word_on_a_private_wall(qtbot, own_page):
    window = own_page("alerts")
    window.private = True
    qtbot.keyClick(window, Qt.Key.Key_Down)
    qtbot.keyClick(window, Qt.Key.Key_W)
    assert "Lindqvist" not in str(window.canvas.view.why)


def test_enter_asks_for_the_chart_of_the_selected_check(qtbot, opened):
    window = opened(calm_board())
    qtbot.keyClick(window, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.drill) as asked:
        qtbot.keyClick(window, Qt.Key.Key_Return)
    assert asked.args[0].signal == "host.up"


def test_a_click_on_a_row_asks_for_its_chart(qtbot, opened):
    window = opened(calm_board())
    with qtbot.waitSignal(window.drill) as asked:
        qtbot.mouseClick(window, Qt.MouseButton.LeftButton, pos=row_at(2, 0))
    assert asked.args[0].signal == "bi.query.duration.p95"


def test_a_click_on_what_nothing_supplies_asks_for_nothing(qtbot, opened):
    window = opened(fresh_board())
    with qtbot.assertNotEmitted(window.drill):
        qtbot.mouseClick(window, Qt.MouseButton.LeftButton, pos=row_at(2, 0))
        qtbot.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_the_cursor_hides_and_comes_back(qtbot, opened):
    window = opened(calm_board())
    window._hide_cursor()
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor
    qtbot.mouseMove(window, QPoint(300, 300))
    qtbot.mouseMove(window, QPoint(310, 310))
    assert window.cursor().shape() is not Qt.CursorShape.BlankCursor
    assert window._idle.interval() == CURSOR_HIDES_MS == 3000


def test_an_unacknowledged_critical_flashes_once_a_second_until_somebody_has_it(opened):
    board = burning_board()
    window = opened(board)
    assert (window._flash.isActive(), FLASH_MS) == (True, 500)
    board.alerts.set_ack(AlertKey("am", "ck"), Ack(state=AckState.CONFIRMED, by="Mara", since=board.clock()))
    board.clock.at += 1
    window.refresh()
    assert not window._flash.isActive()
    assert window.canvas.view.banner.ack == "Mara"


def test_the_flash_inverts_the_glyph_alone(qtbot, opened):
    window = opened(burning_board())
    calm = window.canvas.grab().toImage()
    window._toggle_flash()
    flash = window.canvas.grab().toImage()
    corner = QPoint(64, 70)
    assert calm.pixelColor(corner) == QColor("#FFFFFF")
    assert flash.pixelColor(corner) == QColor(load_theme("dark").critical.fill)
    words = QRectF(142, 40, 700, 100).toRect()
    assert calm.copy(words) == flash.copy(words)


def test_a_target_that_goes_silent_is_seen_at_the_next_look(opened, frames):
    board = calm_board()
    window = opened(board)
    board.targets.failed("siem", PollFailure(TimedOut("no answer")), at=board.clock(), duration_s=10.0)
    board.clock.at += 1
    frames.tick()
    assert window.canvas.view.columns[1].heading.state is State.STALE
    assert "partly unknown" in window.canvas.accessibleName() or "vouch" in window.canvas.accessibleName()


def test_places_follow_the_configuration(opened):
    board = empty_board()
    window = opened(board)
    assert window.canvas.view.columns[0].rows[0].state is None
    filled = calm_board(board.clock)
    for name in ("series", "targets", "expected", "catalogue"):
        setattr(board, name, getattr(filled, name))
    board.clock.at += 1
    window.refresh()
    assert window.canvas.view.columns[0].rows[0].number == "212"


def test_what_is_updated_bit_by_bit_looks_like_what_is_painted_at_once(qtbot, opened, paints):
    board = calm_board()
    window = opened(board)
    picture = window.canvas.grab().toImage()
    assert picture.size() == QSize(1920, 1080)
    board.series.take("siem", [Sample("security.threats.active", 7.0, (), board.clock())], board.clock())
    window._look()
    bit_by_bit = window.canvas.grab().toImage()
    fresh = WallCanvas(paints)
    qtbot.addWidget(fresh)
    fresh.resize(1920, 1080)
    fresh.show_view(window.canvas.view)
    assert bit_by_bit == fresh.grab().toImage()


def test_the_page_wanders_on_a_closed_path_against_burn_in():
    path = [shift_at(60.0 * minute) for minute in range(25)]
    assert path[0] == path[12] == path[24]
    assert len({(p.x(), p.y()) for p in path}) == 12
    assert all(abs(p.x()) <= 6 and abs(p.y()) <= 6 for p in path)
    assert max((a - b).manhattanLength() for a, b in itertools.pairwise(path)) <= 6


def test_a_moved_page_still_knows_what_is_where(opened):
    window = opened(calm_board())
    window.canvas.set_shift(QPointF(6, -6))
    at = QPointF(row_at(1, 0)) + QPointF(6, -6)
    assert window.canvas.subject_at(at) == "security.threats.active"


def test_a_theme_can_be_changed_while_it_runs(opened):
    window = opened(calm_board())
    window.canvas.set_paints(Paints(load_theme("light")))
    assert window.canvas.grab().toImage().pixelColor(5, 5) == QColor("#DDE1E0")


def test_a_screenshot_is_the_wall_in_the_size_that_was_asked_for(tmp_path):
    file = tmp_path / "wall.png"
    screenshot(Book(burning_board(), WallSettings()), OVERVIEW, QSize(1600, 900), file=file, theme=load_theme("light"))
    assert QImage(str(file)).size() == QSize(1600, 900)
    assert QImage(str(file)).pixelColor(3, 3) == QColor("#DDE1E0")


def test_a_wish_that_cannot_be_met_is_said_on_the_wall(opened):
    window = opened(calm_board(), overview={"mobile": Column(rows=("mobile.crash_fre",))})
    assert "wall.overview.mobile: no signal 'mobile.crash_fre'" in window.canvas.view.foot.chips[-1].words


def test_zones_come_from_the_settings():
    zones = zones_of(WallSettings(timezone="Europe/Berlin", zones=(Zone(name="Sing.", timezone="Asia/Singapore"),)))
    assert str(zones.own) == "Europe/Berlin"
    assert [name for name, _ in zones.others] == ["Sing."]
    assert [name for name, _ in zones_of(WallSettings()).others] == ["UTC"]
