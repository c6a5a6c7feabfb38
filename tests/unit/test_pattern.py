"""Patterns that people write match what they should, and none of them can make the board wait."""

import re

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from noc_app.model.pattern import PATTERN_LIMIT, TEXT_LIMIT, Pattern

atoms = st.sampled_from(["a", "b", "c", ".", "[ab]", "[^a]", r"\d", r"\.", "[a-c]", r"\W", r"[\d.]"])
patterns = st.recursive(
    atoms,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map(lambda p: f"(?:{p[0]}|{p[1]})"),
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{2}", "{1,3}", "{2,}"])).map(lambda p: f"(?:{p[0]}){p[1]}"),
    ),
    max_leaves=6,
)


@given(patterns, st.text("abc1.-", max_size=8))
def test_it_agrees_with_pythons_own(pattern, text):
    assert Pattern(pattern).matches(text) is (re.fullmatch(pattern, text, re.ASCII | re.DOTALL) is not None)


@pytest.mark.parametrize(
    ("pattern", "text", "matched"),
    [
        ("web-.*", "web-1", True),
        ("web-.*", "the web-1", False),
        ("^db|cache$", "cache", True),
        ("(db|cache)-[0-9]{1,2}", "db-17", True),
        ("(db|cache)-[0-9]{1,2}", "db-170", False),
        ("", "", True),
        ("ä+", "ää", True),
        ("[]a]", "]", True),
        ("[a-]", "-", True),
    ],
)
def test_what_people_write(pattern, text, matched):
    assert Pattern(pattern).matches(text) is matched


@pytest.mark.parametrize("pattern", ["(a+)+b", "(a|a)*b", "(.*)*x", "a*a*a*a*a*a*a*a*b", "(a|aa)+c"])
def test_what_takes_others_for_ever_is_answered(pattern):
    assert not Pattern(pattern).matches("a" * TEXT_LIMIT)


@pytest.mark.parametrize(
    ("pattern", "says"),
    [
        ("(", "not finished|without its"),
        ("a)", r"a \) without its \("),
        ("[a", "not finished|without its"),
        ("*a", "stands for nothing"),
        ("a**", r"\* after a repetition"),
        (r"(a)\1", "not known here"),
        ("(?=a)", r"begins with \(\?"),
        ("a{5,2}", "ends before it begins"),
        ("[z-a]", "ends before it begins"),
        ("a{x}", r"a \{ that is not"),
        ("(a{100}){100}", "too large"),
        ("(" * 30 + ")" * 30, "inside each other"),
        ("a\\", "not finished"),
        ("a" * (PATTERN_LIMIT + 1), "may have 500 characters"),
    ],
)
def test_what_is_no_pattern_is_said_in_words(pattern, says):
    with pytest.raises(ValueError, match=says):
        Pattern(pattern)


def test_a_text_that_is_too_long_is_not_looked_at():
    assert not Pattern(".*").matches("a" * (TEXT_LIMIT + 1))


@given(st.text(max_size=30))
def test_any_text_is_a_pattern_or_is_refused_with_a_value_error(text):
    try:
        Pattern(text).matches("abc")
    except ValueError:
        event("refused")
