"""How a large order is written into a shared journal, and what its troubles are called."""

import pg8000.exceptions
import pytest
from journal_cases import request

from noc_app.journal.postgres import Server, in_words
from noc_app.journal.shared import PIECE, SharedBook
from noc_app.model import Busy, CutOff, JournalError, NotAllowed

HERE = Server(host="127.0.0.1", port=1, database="noc", user="ada")


class Pieces(SharedBook):
    """A shared book whose transactions the test plays: each answer is given, or raised."""

    def __init__(self, *answers):
        super().__init__(HERE, lambda: 0.0)
        self.answers, self.written = list(answers), []

    def write(self, work, intents):
        answer = self.answers.pop(0) if self.answers else {}
        if isinstance(answer, Exception):
            raise answer
        self.written.append([intent.id for intent in intents])
        return answer


@pytest.fixture
def book():
    opened = []

    def made(*answers):
        opened.append(Pieces(*answers))
        return opened[-1]

    yield made
    for one in opened:
        one.close()


def many(count):
    return [request(f"{n}") for n in range(count)]


def test_an_order_is_written_in_pieces_and_twins_stay_together(book):
    written = book()
    order = [*many(PIECE), request("twin", origin=f"{PIECE - 1}"), request("next")]
    assert written.add_all(order) == {}
    assert [len(piece) for piece in written.written] == [PIECE + 1, 1]
    assert written.written[1] == ["next"]


def test_a_piece_for_which_the_journal_is_too_busy_is_tried_again(book):
    written = book(Busy("busy"), Busy("busy"))
    assert written.add_all(many(3)) == {}
    assert written.written == [["0", "1", "2"]]


def test_what_cannot_be_written_at_all_is_an_error_and_a_later_piece_is_refused_alone(book):
    with pytest.raises(Busy):
        book(*[Busy("busy")] * 3).add_all(many(3))
    written = book({}, *[Busy("busy")] * 3)
    refused = written.add_all(many(PIECE + 2))
    assert {name: str(error) for name, error in refused.items()} == {f"{PIECE}": "busy", f"{PIECE + 1}": "busy"}


def test_a_journal_that_is_lost_midway_is_cut_off_and_what_was_written_is_known_by_its_id(book):
    with pytest.raises(CutOff):
        book({}, CutOff("gone")).add_all(many(PIECE + 2))


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("57014", Busy),
        ("55P03", Busy),
        ("40P01", Busy),
        ("57P01", CutOff),
        ("42501", NotAllowed),
        ("42P01", JournalError),
    ],
)
def test_what_the_server_says_is_told_apart(code, kind):
    assert type(in_words(pg8000.exceptions.DatabaseError({"C": code, "M": "words"}), HERE)) is kind
