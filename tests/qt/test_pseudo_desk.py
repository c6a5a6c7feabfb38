"""In a language that nobody speaks no English is left on the desk, and a third more text has room."""

import pytest

from noc_app.alerting.report import Span, report_of
from noc_app.engine.systems import systems
from noc_app.model import Verb
from noc_app.model.said import phrase
from noc_app.ui.desk.chrome import _initials
from noc_app.ui.desk.places import DOCTOR, REPORTS, WALLS
from noc_app.ui.theme import Paints, apply, load_theme
from tests.qt.test_accessible import MENUS, OVER, opened_menu, pages_of, show_a_wall, shown
from tests.qt.test_text_scale import SCREEN, squeezed
from tests.qt.triage_scene import past
from tests.tools.engine import RESTART
from tests.tools.pseudo import EVERYWHERE, paintings, plain_words, pseudo_spoken, texts_of, words_in, words_of
from tests.unit.test_report import DAY, T0, asked, event

__all__ = ["shown"]  # the desk of the other test

QT = words_in("Scroll Left Right")  # of a tab bar, in Qt's own catalogue
TYPED = words_in("severity>=major -ack host:~web noc-app wall desk: keys:")  # the same in every language


@pytest.fixture
def paints(qapp, request):
    """Paints at the size that the test wants, the usual one if it wants none."""
    look, scale = load_theme("dark"), getattr(request, "param", 1.0)
    apply(qapp, look, scale)
    yield Paints(look, scale)
    qapp.setStyleSheet("")


@pytest.fixture(autouse=True)
def _spoken():
    with pseudo_spoken():
        yield


def said_by_others(desk):
    """The words of backends, colleagues and of the test."""
    board = desk._engine.board
    kept = [(e.alert.suppressed, e.assigned) for e in board.alerts]
    others = [_initials(look.by) for look in board.desks]
    others += [(note.by, note.words) for note in board.kept_notes]
    of_test = (RESTART, past(0.0), "north overview")
    about = [system.title for system in systems()]  # names
    return words_of(board) | words_in(kept, others, board.looking, *of_test, *about)


def english(desk, part=None):
    """What is said, painted or explained in English below `part`, with the words that are ours."""
    whole, known = part or desk, EVERYWHERE | QT | TYPED | said_by_others(desk)
    with paintings() as painted:
        whole.grab()
    texts = {text for _, text in texts_of(whole)} | {text for text, _ in painted}
    return {text: plain for text in sorted(texts) if (plain := plain_words(text, known))}


def show_a_report(desk):
    span = Span(since=T0, until=T0 + DAY, wanted_since=T0 - 6 * DAY)
    desk.reports.show_report(report_of([event(0)], [asked(60)], span, standing={event(0).key: T0}))


def squeezed_on_pages(desk):
    desk.resize(*SCREEN)
    return {name: found for name in pages_of(desk) if (found := squeezed(desk))}


def squeezed_now(desk):
    desk.resize(*SCREEN)
    return squeezed(desk)


def on_pages(desk):
    return {name: found for name in pages_of(desk) if (found := english(desk))}


def test_no_english_is_left_on_any_page_of_the_desk(shown):
    assert shown(on_pages) == {}


@pytest.mark.parametrize("name", OVER)
def test_no_english_is_left_in_what_opens_over_a_page(shown, name):
    assert shown(OVER[name], english) == {}


@pytest.mark.parametrize("name", MENUS)
def test_no_english_is_left_in_a_menu(shown, name):
    assert shown(lambda desk: english(desk, opened_menu(MENUS[name](desk)))) == {}


def test_no_english_is_left_about_a_wall(shown):
    assert shown(lambda desk: desk.open_page(WALLS), show_a_wall, english) == {}


def test_no_english_is_left_on_the_page_of_the_doctor(shown):
    assert shown(lambda desk: desk.open_page(DOCTOR), english) == {}


def test_no_english_is_left_in_a_report(shown):
    found = shown(lambda desk: desk.open_page(REPORTS), show_a_report, english)
    of_test = words_in(event(0), asked(60))
    assert {text for text, plain in found.items() if set(map(str.lower, plain)) - of_test} == set()


def test_what_a_layer_below_refuses_is_said_in_the_language(shown):
    def refused(desk):
        desk._engine.forbidden[Verb.SILENCE] = phrase("it takes no silences")
        desk.perform("silence")
        return desk.status._trouble

    assert (said := shown(refused))
    assert plain_words(said) == []


@pytest.mark.parametrize("paints", [1.0, 1.5, 2.0], indirect=True)
def test_a_third_more_text_squeezes_no_part_of_a_page(shown, paints):
    assert shown(squeezed_on_pages) == {}


@pytest.mark.parametrize("paints", [1.0, 2.0], indirect=True)
@pytest.mark.parametrize("name", ["acknowledge", "silence", "operation", "name of a view", "toasts"])
def test_a_third_more_text_squeezes_no_part_of_what_opens_over_a_page(shown, paints, name):
    assert shown(OVER[name], squeezed_now) == []
