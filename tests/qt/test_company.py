"""Several people at one journal: who is there, who looks at what, who was first, and what has not been sent."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from noc_app.engine.board import Board
from noc_app.model import Acted, AlertKey, Keeping, Look, Receipt, ReceiptState, Told, Verb
from noc_app.ui.desk.company import desks_words, journal_words, looking_words
from noc_app.ui.desk.places import ALERTS, TARGETS
from tests.qt.stories import PlayedEngine, run_story
from tests.qt.test_desk import settle
from tests.tools.desk import desk_of
from tests.tools.engine import Clock, alert

KEY, OTHER = AlertKey("a", "f1"), AlertKey("a", "f2")


@pytest.fixture
def board():
    made = Board(Clock(1000.0))
    made.keeping = Keeping.SHARED
    return made


@pytest.fixture
def engine():
    return PlayedEngine()


@pytest.fixture
def window(qtbot, paints, engine):
    made = desk_of(engine, paints)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    return made


def look(by, *, leads=False):
    return Look(desk=by, by=by, at=1000.0, leads=leads)


def test_a_journal_of_ones_own_is_never_taken_for_a_shared_one(board):
    board.keeping = Keeping.HERE
    assert journal_words(board).words == "Own journal"
    board.keeping = Keeping.NOWHERE
    assert (journal_words(board).words, journal_words(board).well) == ("No journal: nothing can be acknowledged", False)


def test_a_shared_journal_says_how_many_desks_there_are_and_which_one_leads(board):
    assert journal_words(board).words == "Shared journal, no other desk, nobody leads yet"
    board.desks = (look("ruth"), look("tomasz", leads=True))
    assert journal_words(board).words == "Shared journal, 3 desks, tomasz leads"
    assert desks_words(board) == "At other desks: ruth; tomasz, acts for all"
    board.leads, board.desks = True, (look("ruth"),)
    assert journal_words(board).words == "Shared journal, 2 desks, this one leads"


def test_a_desk_that_is_cut_off_says_so_and_how_much_it_has_not_sent(board):
    board.journal_fault, board.queued = "cut off from postgresql://...", 2
    said = journal_words(board)
    assert (said.words, said.well) == ("Cut off from the shared journal, 2 queued, not sent", False)


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ((), ""),
        (("ruth",), "ruth is looking"),
        (("ruth", "tomasz"), "ruth and tomasz are looking"),
        (("ruth", "tomasz", "ada", "bob"), "ruth, tomasz and 2 more are looking"),
    ],
)
def test_who_looks_is_told_by_name(names, words):
    assert looking_words(names) == words


def test_colleagues_are_told_which_alert_is_open_here_and_when_none_is_any_more(qapp, window, engine):
    async def story():
        engine.report(alert("f1"), alert("f2"))
        window.refresh()
        window.alerts.select(OTHER)
        await settle()
        assert engine.looked_at[-1] == (OTHER, "mara")
        window.open_page(TARGETS)
        assert engine.looked_at[-1] == (None, "mara")
        window.open_page(ALERTS)
        assert engine.looked_at[-1] == (OTHER, "mara")

    run_story(qapp, story())


def test_the_pane_shows_who_else_has_the_alert_open(qapp, window, engine):
    async def story():
        engine.report(alert("f1"), alert("f2"))
        engine.board.looking = {KEY: ("ruth",)}
        window.refresh()
        window.alerts.select(KEY)
        window.refresh()
        assert (window.detail.looking.isVisible(), window.detail.looking.words) == (True, "ruth is looking")
        engine.board.looking = {}
        window.refresh()
        assert not window.detail.looking.isVisible()

    run_story(qapp, story())


def test_the_question_closes_and_says_who_was_first(qapp, window, engine):
    said = []
    window.verbs.said.connect(said.append)

    async def story():
        engine.report(alert("f1"))
        window.refresh()
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_A)
        assert window.popover.isVisible()
        engine.confirm(KEY, by="ruth")
        window.refresh()
        assert not window.popover.isVisible()
        await settle()

    run_story(qapp, story())
    assert engine.orders == []
    assert said[-1].startswith("ruth has acknowledged it first")


def test_what_waits_is_called_queued_and_not_sent_and_can_be_taken_back(qapp, window, engine):
    async def story():
        engine.report(alert("f1"))
        window.refresh()
        receipt = Receipt(key=KEY, verb="acknowledge", state=ReceiptState.QUEUED, reason="not sent", at=1000.0)
        engine.board.alerts.amend(KEY, receipts=(receipt,))
        told = (Told(KEY, waits=True),)
        window.verbs.done.emit(Acted(action="x", verb=Verb.ACKNOWLEDGE, results=told, undo_until=1010.0))
        window.refresh()
        assert window.triage.undo.accessibleName() == "Queued, not sent: acknowledge. Z undoes it"
        assert "Queued, not sent" in window.detail.facts.facts[0].words
        window.triage.undo.take_back()
        await settle()

    run_story(qapp, story())
    assert engine.asked == [("undo", "x", "mara")]
