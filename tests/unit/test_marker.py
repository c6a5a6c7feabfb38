"""The marker by which an acknowledgement of ours is known in a backend."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noc_app.connectors.infrastructure.marker import Mark, fully_marked, marked, marked_downtime, unmarked

NOON = 1_700_000_000.0


def test_what_was_marked_is_read_back():
    assert unmarked(marked_downtime("q-1", "works")) == (Mark("q-1", None, ""), "works")
    assert unmarked(marked("i-1", "on it")) == (Mark("i-1", None, ""), "on it")
    assert unmarked(fully_marked("i-1", "on it", until=NOON + 0.7, by="Mara Ek")) == (
        Mark("i-1", NOON, "Mara Ek"),
        "on it",
    )


@pytest.mark.parametrize(
    "text",
    [
        "on it",
        "",
        " [NOC Board acknowledgement i-1] not at the beginning",
        "[NOC Board acknowledgement ] no intent",
        "[NOC Board acknowledgement a b] two",
        "[NOC Board acknowledgement i-1 until tomorrow by mara] no time",
    ],
)
def test_what_is_no_marker_is_left_as_it_is(text):
    assert unmarked(text) == (None, text)


def test_a_time_that_does_not_exist_is_no_end():
    text = "[NOC Board acknowledgement i-1 until 2026-13-40T00:00:00Z by mara] on it"
    assert unmarked(text) == (Mark("i-1", None, "mara"), "on it")


@given(by=st.text(min_size=1, max_size=200), words=st.text(max_size=50))
def test_no_name_breaks_out_of_the_marker(by, words):
    mark, read = unmarked(fully_marked("i-1", words, until=NOON, by=by))
    assert (mark.intent, mark.until, read) == ("i-1", NOON, words.rstrip())
