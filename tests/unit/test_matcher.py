"""Conditions on labels read and hold as Alertmanager's do."""

import pickle

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from noc_app.model.matcher import Matcher, all_hold, facts_of
from tests.tools.noise import entry

FACTS = {"host": "db-1", "job": "api"}


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("host=db-1", True),
        ("host = db-2", False),
        ('host="db-1"', True),
        ("host!=db-2", True),
        ("host=~db-.*", True),
        ("host=~db", False),
        ("host!~web.*", True),
        ("rack=", True),
        ("rack!=", False),
        ("rack=~.*", True),
        ("rack!=r1", True),
    ],
)
def test_what_holds(text, holds):
    assert Matcher.parse(text).matches(FACTS) is holds


@pytest.mark.parametrize("text", ["", "host", "=db", "ho st=x"])
def test_what_is_no_condition_is_said(text):
    with pytest.raises(ValueError, match="is no condition"):
        Matcher.parse(text)


@pytest.mark.parametrize(
    "expression", ["(", "[a", "*a", r"(a)\1", "(?=a)", "(?<!a)b", "a{2000}", "(a{100}){100}", "a\\"]
)
def test_what_is_no_expression_of_re2_is_refused_in_words(expression):
    with pytest.raises(ValueError, match="is no expression: [a-z]"):
        Matcher("host", expression, is_regex=True)


@pytest.mark.parametrize(
    ("expression", "value", "matched"),
    [
        ("web-.*", "web-1", True),
        ("web-.*", "the web-1", False),
        ("db|cache", "cached", False),
        ("^db$|^cache$", "cache", True),
        ("(?i)DB-[0-9]{1,2}", "db-17", True),
        (r"\pL+", "\u00e4\u00f6", True),
        (".", "\u4f60", True),
        ("a.b", "a\nb", False),
        ("(?s)a.b", "a\nb", True),
        ("a$", "a\n", False),
        ("", "", True),
        ("x.", "x\ud800", True),
    ],
)
def test_an_expression_is_read_as_alertmanager_reads_it(expression, value, matched):
    assert Matcher("host", expression, is_regex=True).matches({"host": value}) is matched
    assert Matcher("host", expression, is_regex=True, is_equal=False).matches({"host": value}) is not matched


@pytest.mark.parametrize("expression", ["(a+)+b", "(a|a)*b", "(.*)*x", "(a|aa)+c", ".*a.*a.*a.*a.*a.*b"])
def test_what_takes_others_for_ever_is_answered(expression):
    assert not Matcher("host", expression, is_regex=True).matches({"host": "a" * 100_000})


@given(st.text(max_size=30))
def test_any_text_is_an_expression_or_is_refused_with_a_value_error(text):
    try:
        Matcher("host", text, is_regex=True).matches({"host": "abc"})
    except ValueError:
        event("refused")


def test_a_condition_crosses_the_border_of_a_process():
    wanted = Matcher.parse("host!~db-.*")
    again = pickle.loads(pickle.dumps(wanted))
    assert again == wanted
    assert not again.matches({"host": "db-1"})


def test_all_of_no_conditions_hold():
    assert all_hold((), FACTS)


def test_severity_is_the_boards_word_and_labels_are_the_backends():
    facts = facts_of(entry("f1", severity="critical", labels={"severity": "page", "host": "db-1"}))
    assert (facts["severity"], facts["host"], facts["target"]) == ("critical", "db-1", "am")
