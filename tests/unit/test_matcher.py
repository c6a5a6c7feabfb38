"""Conditions on labels read and hold as Alertmanager's do."""

import pytest

from noc_app.model.matcher import Operator, facts_of, matcher_of
from noc_app.model.pattern import TEXT_LIMIT
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
    assert matcher_of(text).holds(FACTS) is holds


@pytest.mark.parametrize("text", ["", "host", "=db", "1host=db"])
def test_what_is_no_condition_is_said(text):
    with pytest.raises(ValueError, match="is no condition"):
        matcher_of(text)


def test_a_wrong_pattern_is_said():
    with pytest.raises(ValueError, match="without its|not finished"):
        matcher_of("host=~(")


@pytest.mark.parametrize("operator", [Operator.LIKE, Operator.NOT_LIKE])
def test_a_value_that_is_too_long_for_a_pattern_fulfils_nothing(operator):
    assert not matcher_of(f"host{operator}.*").holds({"host": "a" * (TEXT_LIMIT + 1)})


def test_severity_is_the_boards_word_and_labels_are_the_backends():
    facts = facts_of(entry("f1", severity="critical", labels={"severity": "page", "host": "db-1"}))
    assert (facts["severity"], facts["host"], facts["target"]) == ("critical", "db-1", "am")
