"""No page of the desk cuts off a word that it writes, at any text size, in any colours."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from noc_app.model import KeptNote
from tests.qt.test_text_scale import shown, squeezed  # noqa: F401 - the desk at each size
from tests.tools.clipped import clipped


def test_every_page_shows_every_word_to_its_end(shown):  # noqa: F811
    found = {}
    for page in shown().pages:
        if cut := clipped(shown(lambda desk, page=page: desk.open_page(page))):
            found[page] = cut
    assert found == {}


def test_the_page_of_a_signal_and_a_note_on_it_show_every_word_to_their_end(shown):  # noqa: F811
    def write(desk):
        board = desk._engine.board
        key = next(k for k in board.series.keys("http.server.error_ratio"))
        desk.stack.open_drill(key)
        desk.perform("note")
        moment, words = desk.drill.note.moment, "deploy of the gateway in eu-west, change 881"
        usual = {"moment": moment, "target": key.target, "signal": key.signal, "at": moment, "words": words}
        board.kept_notes = tuple(KeptNote(id=by, by=by, **usual) for by in ("mara", "tomasz.wojcik"))
        desk.drill.note.leave()
        desk.perform("note")
        desk.drill.note.send()

    desk = shown(write)
    assert clipped(desk) == []
    assert squeezed(desk.drill.note) == []


@pytest.mark.parametrize(
    "name", ["acknowledge", "silence", "shelve", "assign", "comment", "resolve", "keys", "palette"]
)
def test_what_opens_over_a_page_shows_every_word_to_its_end(shown, name):  # noqa: F811
    desk = shown(lambda desk: desk.perform(name))
    assert clipped(desk) == []


@pytest.fixture
def page(qtbot):
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("kind", [QLabel, QPushButton])
def test_a_word_that_is_cut_is_found_with_what_is_missing(page, kind):
    part = kind("Acknowledge everything")
    page.layout().addWidget(part)
    part.setFixedWidth(60)
    page.show()
    ((name, words, missing),) = clipped(page)
    assert (name, words, missing.endswith("px wider")) == (kind.__name__, "Acknowledge everything", True)


def test_lines_that_have_no_room_below_are_found(page):
    part = QLabel("one word after the other, and then some more of them")
    part.setWordWrap(True)
    page.layout().addWidget(part)
    part.setFixedSize(100, 20)
    page.show()
    assert [missing.endswith("px higher") for _, _, missing in clipped(page)] == [True]


def test_what_fits_and_what_is_hidden_is_no_matter(page):
    page.layout().addWidget(QLabel("fits"))
    hidden = QLabel("does not fit at all")
    hidden.setFixedWidth(5)
    page.layout().addWidget(hidden)
    page.show()
    hidden.hide()
    assert clipped(page) == []
