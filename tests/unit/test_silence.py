"""Conditions on labels: what a silence would hide, as Alertmanager defines it."""

import pytest

from noc_app.model import Matcher, exactly, hides, labels_of, matcher_text, refusal_of

LABELS = labels_of({"alertname": "Full", "host": "db-1"})


def holds(text, **labels):
    return Matcher.parse(text).matches(labels)


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("host=db-1", "db-1", True),
        ('host="db-1"', "db-1", True),
        ("host=db-1", "db-11", False),
        ("host!=db-1", "db-2", True),
        ("host=~db-.", "db-1", True),
        ("host=~db", "db-1", False),
        ("host=~a|b", "ab", False),
        ("host!~db-.*", "web-1", True),
        ("host=a=b", "a=b", True),
        ('host="a \\"b\\" \\\\"', 'a "b" \\', True),
    ],
)
def test_a_condition_holds_for_the_whole_value_or_not_at_all(text, value, expected):
    assert holds(text, host=value) is expected


def test_a_label_that_is_not_there_counts_as_empty():
    assert holds("team=")
    assert holds("team!=web")
    assert holds("team=~.*")
    assert not holds("team=~.+")


def test_a_silence_hides_what_fulfils_all_of_its_conditions():
    wanted = [Matcher.parse("alertname=Full"), Matcher.parse("host=~db-.*")]
    assert hides(wanted, LABELS)
    assert not hides([*wanted, Matcher("disk", "sda")], LABELS)
    assert not hides([], LABELS)


def test_the_conditions_of_one_alert_name_each_of_its_labels():
    assert matcher_text(exactly(LABELS)) == '{alertname="Full",host="db-1"}'


def test_an_alert_without_labels_cannot_be_named():
    with pytest.raises(ValueError, match="hide every alert"):
        exactly(())


def test_conditions_that_everything_fulfils_make_no_silence():
    assert "every alert" in refusal_of([Matcher.parse("team=~.*"), Matcher.parse("host!=db-1")])
    assert "at least one" in refusal_of([])
    assert refusal_of([Matcher.parse("team=web"), Matcher.parse("host=~.*")]) == ""


@pytest.mark.parametrize("text", ["", "host", "=x", "ho st=x", "host=~(", "host=~[a"])
def test_what_is_no_condition_is_refused(text):
    with pytest.raises(ValueError, match=r"condition|expression"):
        Matcher.parse(text)


def test_a_condition_is_written_as_it_was_read():
    for text in ('a="b"', 'a!="b"', 'a=~"b.*"', 'a!~"b|c"', 'a="\\"\\\\\\n"'):
        assert Matcher.parse(text).text == text


def test_a_set_of_conditions_is_read_as_it_was_written():
    wanted = tuple(map(Matcher.parse, ('a="x,y"', 'b=~"\\"}{"', "c!=", "d!~e|f")))
    assert Matcher.parse_all(matcher_text(wanted)) == wanted
    with pytest.raises(ValueError, match="no conditions"):
        Matcher.parse_all('{a="b" c="d"}')
