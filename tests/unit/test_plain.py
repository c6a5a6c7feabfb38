"""Text from outside is made safe to show: one plain line that cannot leave its row, hide or pose as another."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noc_app.connectors.kit import TEXT_LIMIT, plain

ACUTE, ZERO_WIDTH_JOINER, RIGHT_TO_LEFT = "\u0301", "\u200d", "\u202e"

hostile = st.text(
    st.one_of(st.characters(), st.sampled_from(["\n", "\t", "\x1b", ACUTE, ZERO_WIDTH_JOINER, RIGHT_TO_LEFT, " "])),
    max_size=200,
)
any_speed = settings(max_examples=300, deadline=None)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Disk nearly full on db-1", "Disk nearly full on db-1"),
        ("first\r\nsecond\tthird\u2028fourth", "first second third fourth"),
        ("  spaces \u00a0 around  ", "spaces around"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        (f"invoice{RIGHT_TO_LEFT}fdp.exe", "invoicefdp.exe"),
        (f"pass{ZERO_WIDTH_JOINER}word\ufeff", "password"),
        ("nul\x00byte", "nulbyte"),
        ("half \ud83d of a pair", "half of a pair"),
        ("<b>bold</b> & <img src=x>", "<b>bold</b> & <img src=x>"),
        ("Zürich 日本語 🔥", "Zürich 日本語 🔥"),
        ("", ""),
        (None, "None"),
        (503, "503"),
    ],
)
def test_text_is_shown_as_one_plain_line(text, shown):
    assert plain(text) == shown


@any_speed
@given(hostile, st.integers(2, 40))
def test_nothing_is_ever_longer_than_its_limit(text, limit):
    assert len(plain(text, limit)) <= limit


@any_speed
@given(hostile)
def test_no_line_break_control_or_invisible_character_comes_through(text):
    assert not [c for c in plain(text) if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"}]


@any_speed
@given(st.text(st.characters(codec="ascii", categories=["L", "N", "P", "S"]), max_size=TEXT_LIMIT))
def test_ordinary_words_stay_as_they_are(text):
    assert plain(text) == text


def test_a_cut_is_visible():
    assert plain("x" * 600) == "x" * 511 + "…"
    assert plain("abcdef", 4) == "abc…"


def test_text_of_exactly_the_limit_is_whole():
    assert plain("x" * TEXT_LIMIT) == "x" * TEXT_LIMIT


def test_a_huge_text_is_cut_before_it_is_looked_at():
    assert len(plain("x " * 5_000_000)) == TEXT_LIMIT


def test_stacked_marks_are_cut_after_the_second():
    assert plain("a" + ACUTE * 50 + "b") == "a" + ACUTE * 2 + "b"


def test_invisible_characters_between_marks_do_not_let_them_pile_up():
    assert plain("a" + (ACUTE * 2 + ZERO_WIDTH_JOINER) * 20) == "a" + ACUTE * 2
