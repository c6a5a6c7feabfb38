"""The desk at every text size on one ordinary screen: nothing wants more than there is, nothing is cut."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QTabBar, QWidget

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.engine.configuring import Configuring
from noc_app.model import AlertKey, PollResult, SeriesKey
from noc_app.ui.desk.places import ALERTS, REPORTS, SETTINGS, TARGETS, WALLS
from noc_app.ui.paint import surface
from noc_app.ui.theme import Paints, apply, load_theme
from tests.qt.stories import PlayedEngine, run_story, settle
from tests.qt.triage_scene import night, night_board, past
from tests.tools.desk import desk_of
from tests.tools.seat import Seat

SCREEN = (1920, 1080)
SCALES = (0.8, 1.0, 1.5, 2.0)
PAGES = (ALERTS, REPORTS, TARGETS, WALLS, SETTINGS)
ERRORS = SeriesKey("prom-eu", "http.server.error_ratio")


@pytest.fixture(params=SCALES)
def shown(request, qapp, tmp_path, monkeypatch):
    """Acts on the window on that screen at one of the sizes, in a night with all that can hide an alert; returns it."""
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.setenv("NOC_APP_CONFIG_DIR", str(tmp_path))
    monkeypatch.setenv("NOC_APP_STATE_DIR", str(tmp_path))
    look, made = load_theme("dark"), []
    apply(qapp, look, request.param)

    def opened():
        engine = PlayedEngine()
        engine.board = night_board()
        config = Configuring(Seat(tmp_path / "noc-app.yaml"))
        engine.past = past(engine.board.clock())
        window = desk_of(engine, Paints(look, request.param), pages=load_pages((), load_catalogue()[0]), config=config)
        window.resize(*SCREEN)
        window.show()
        return window

    def act(*steps):
        async def story():
            if not made:
                made.append(opened())
            desk = made[0]
            for step in (lambda desk: None, *steps):
                step(desk)
                await settle()
                desk.refresh()
                await settle()
            return desk

        return run_story(qapp, story())

    yield act
    for window in made:
        window.close()
        window.deleteLater()
    qapp.setStyleSheet("")


def squeezed(desk):
    """Widgets that are smaller than they need, or that lie outside of what they are in."""
    found = []
    for widget in desk.findChildren(QWidget):
        parent = widget.parentWidget()
        of_qt = isinstance(widget, QTabBar) or isinstance(parent, QLineEdit | QTabBar)
        if not widget.isVisible() or parent is None or of_qt:
            continue
        least = widget.minimumSizeHint().expandedTo(widget.minimumSize()) - QSize(1, 1)  # lengths are rounded
        scrolled = isinstance(parent.parentWidget(), QAbstractScrollArea)
        outside = not scrolled and not parent.rect().contains(widget.geometry())
        if least.width() > widget.width() or least.height() > widget.height() or outside:
            found.append((type(widget).__name__, widget.accessibleName(), widget.geometry(), least))
    return found


def cut(desk, monkeypatch, part):
    """What `part` writes that is not shown to its end."""
    written, text = [], surface.Surface.text

    def record(self, box, words, role, colour, *, align=surface.LEFT):
        written.append((words, surface.elided(words, role, box.width())))
        return text(self, box, words, role, colour, align=align)

    monkeypatch.setattr(surface.Surface, "text", record)
    part.grab()
    monkeypatch.undo()
    assert written
    return [whole for whole, shown in written if whole != shown]


def test_the_window_never_wants_more_than_the_screen(shown):
    def open_everything(desk):
        for page in (*desk.boards, *PAGES):
            desk.open_page(page)
            assert (desk.width(), desk.height()) == SCREEN, page
            least = desk.minimumSizeHint()
            assert (least.width() <= SCREEN[0], least.height() <= SCREEN[1]) == (True, True), page

    shown(open_everything)


@pytest.mark.parametrize("page", PAGES)
def test_no_part_of_a_page_is_smaller_than_it_needs_or_off_the_page(shown, page):
    desk = shown(lambda desk: desk.open_page(page))
    assert squeezed(desk) == []


def test_no_part_of_the_page_about_a_signal_is_smaller_than_it_needs(shown):
    desk = shown(lambda desk: desk.stack.open_drill(ERRORS))
    assert squeezed(desk) == []


@pytest.mark.parametrize("name", ["acknowledge", "silence", "assign", "keys", "palette"])
def test_what_opens_over_the_page_fits_into_it(shown, name):
    desk = shown(lambda desk: desk.perform(name))
    assert squeezed(desk) == []
    triage = desk.triage
    over = next(w for w in (triage.popover, triage.asking, desk.finder, desk.sheet) if w.isVisible())
    assert QRect(0, 0, *SCREEN).contains(QRect(over.mapTo(desk, over.rect().topLeft()), over.size()))


def test_bars_navigation_and_the_head_of_an_alert_are_written_to_their_end(shown, monkeypatch):
    desk = shown(lambda desk: desk.triage.open_detail())
    for part in (desk.top, desk.nav, desk.status, desk.detail.band, desk.detail.facts):
        assert cut(desk, monkeypatch, part) == []


def test_the_header_says_in_full_that_criticals_are_not_heard(shown, monkeypatch):
    desk = shown(lambda desk: desk._attention.alarm.mute())
    assert "not heard" in desk.top._quiet
    assert cut(desk, monkeypatch, desk.top) == []


def test_keys_and_offers_are_written_to_their_end(shown, monkeypatch):
    desk = shown(lambda desk: desk.perform("keys"))
    assert cut(desk, monkeypatch, desk.sheet) == []
    desk = shown(lambda desk: desk.perform("palette"))
    assert cut(desk, monkeypatch, desk.finder.list) == []


def test_titles_and_states_are_columns_that_stay(shown):
    desk = shown()
    names = [place.name for place in desk.alerts.titles._places()]
    assert (names[0], "state" in names, "open" in names) == ("title", True, True)


def test_toasts_leave_the_header_free(shown):
    def announce(desk):
        board = desk._engine.board
        for made in night(board.clock()):
            desk.lane.announce(board.alerts.get(AlertKey("am", made.fingerprint)))

    desk = shown(announce)
    assert desk.lane.toasts
    assert desk.lane.y() >= desk.top.height()
    assert desk.lane.x() >= 0


def test_toasts_do_not_cover_what_can_be_undone(shown):
    def undo(desk):
        board = desk._engine.board
        desk.triage.undo.offer("action-1", "Acknowledged", board.clock() + 8)
        desk.lane.announce(board.alerts.get(AlertKey("am", "CheckoutErrors")))

    desk = shown(undo)
    bar = desk.triage.undo
    assert desk.lane.isVisible()
    assert not desk.lane.geometry().intersects(QRect(bar.mapTo(desk, bar.rect().topLeft()), bar.size()))


def test_toasts_do_not_cover_what_is_asked(shown):
    def ask(desk):
        board = desk._engine.board
        desk.lane.announce(board.alerts.get(AlertKey("am", "CheckoutErrors")))
        desk.perform("acknowledge")

    desk = shown(ask)
    asked = desk.triage.asked_in(desk)
    assert desk.lane.isHidden() or not asked.intersects(desk.lane.geometry())
    desk = shown(lambda desk: desk.perform("back"))
    assert desk.lane.isVisible()


def test_the_pane_lies_over_the_list_only_where_both_have_no_room(shown):
    desk = shown()
    roomy = desk.nav.paints.zoom <= 1.5
    assert desk.triage.docked == roomy
    assert desk.detail.isVisible() == roomy
    desk = shown(lambda desk: desk.triage.open_detail())
    assert desk.detail.isVisible()
    desk = shown(lambda desk: desk.perform("back"))
    assert desk.detail.isVisible() == roomy


def test_every_bucket_of_the_strip_is_shown_in_as_many_lines_as_it_needs(shown):
    def hide_many(desk):
        board, now = desk._engine.board, desk._engine.board.clock()
        board.alerts.take("am", PollResult(alerts=night(now)), now)
        desk.alerts.filter.setText("severity>=critical -checkout")

    desk = shown(hide_many)
    assert squeezed(desk) == []
    assert desk.alerts.strip.oldest.isVisible()
