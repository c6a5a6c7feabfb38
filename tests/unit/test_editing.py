"""Changes to YAML leave every other character alone."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from noc_app.config.editing import added, appended, changed, removed
from noc_app.config.yaml_file import parse_yaml
from noc_app.config.yaml_text import entry_at, root_of
from noc_app.model import ConfigError
from tests.tools.yaml_documents import documents

DESK = """\
# the desk of the day shift
desk:  # where people sit
  theme: 'dark'   # for the night
  keys: {ack: A}

targets:
  # the first one
  - id: a
    url: "http://a:9090"
    # auth: comes later
  - id: b
rules:
"""
VALUES = st.sampled_from(
    [
        1,
        2.5,
        True,
        None,
        "on",
        "two words",
        "a: b # c",
        "x\ny\n",
        "",
        [],
        {},
        [1, "b"],
        {"k": {"l": [1]}},
        [{"m": 1, "n": 2}],
    ]
)


def read(text):
    return parse_yaml(text, Path("x.yaml")).value


def paths(value, where=()):
    yield where
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield from paths(part, (*where, key))


def at(value, where):
    for step in where:
        value = value[step]
    return value


def is_in_order(few, many):
    rest = iter(many)
    return all(line in rest for line in few)


def lines_outside(text, where):
    """Return the lines of `text` that the entry at `where` has no part in."""
    entry = entry_at(root_of(text), where)
    first, last = text.count("\n", 0, entry.start), text.count("\n", 0, entry.end)
    return [line for n, line in enumerate(text.split("\n")) if not first <= n <= last]


def test_a_changed_value_leaves_its_line_and_all_others_alone():
    assert changed(DESK, ("desk", "theme"), "light") == DESK.replace("'dark'", "light")


def test_a_target_is_written_below_the_others_and_what_was_commented_out_of_them():
    after = appended(DESK, ("targets",), {"id": "c", "auth": {"bearer": {"env": "TOKEN"}}})
    assert after == DESK.replace("  - id: b\n", "  - id: b\n  - id: c\n    auth:\n      bearer: {env: TOKEN}\n")


def test_added_to_a_list_is_the_same_as_appended():
    assert added(DESK, ("targets",), {"id": "c"}) == appended(DESK, ("targets",), {"id": "c"})


def test_a_list_that_is_not_there_is_made():
    assert appended("desk: {}  # mine\n", ("targets",), {"id": "c", "kind": "d"}) == (
        "desk: {}  # mine\ntargets:\n  - id: c\n    kind: d\n"
    )


def test_a_list_that_is_empty_or_without_a_value_is_filled_in_block_style():
    filled = "targets:  # none yet\n  - id: c\n    kind: d\nrules: 1\n"
    for empty in ("targets:  # none yet\nrules: 1\n", "targets: []  # none yet\nrules: 1\n"):
        assert appended(empty, ("targets",), {"id": "c", "kind": "d"}) == filled


def test_missing_parents_are_made():
    assert added("a: 1\n", ("wall", "takeover", "page"), "incident") == "a: 1\nwall:\n  takeover: {page: incident}\n"


def test_an_empty_document_takes_its_first_key():
    assert added("# nothing yet\n", ("targets",), [{"id": "a", "kind": "b"}]) == (
        "# nothing yet\ntargets:\n  - id: a\n    kind: b\n"
    )


def test_what_is_there_already_is_not_added_again():
    with pytest.raises(ConfigError, match=r"my\.yaml:3: desk\.theme: is there already"):
        added(DESK, ("desk", "theme"), "light", file=Path("my.yaml"))


def test_a_removed_entry_takes_the_comment_beside_it_and_leaves_the_one_above():
    assert removed(DESK, ("targets", 1)) == DESK.replace("  - id: b\n", "")
    assert removed(DESK, ("desk", "theme")) == DESK.replace("  theme: 'dark'   # for the night\n", "")


def test_the_first_key_of_an_item_is_removed_and_the_dash_stays():
    assert removed(DESK, ("targets", 0, "id")) == DESK.replace("- id: a\n    url", "- url")


def test_of_a_mapping_only_what_differs_is_written():
    after = changed(DESK, ("targets", 0), {"id": "a", "url": "http://b:9090", "every": "30s"})
    assert after == DESK.replace('"http://a:9090"\n', "http://b:9090\n    every: 30s\n")


def test_a_text_of_several_lines_stands_on_one():
    assert changed(DESK, ("desk", "theme"), "x\ny\n") == DESK.replace("'dark'", '"x\\ny\\n"')


def test_what_replaces_an_item_begins_where_the_item_did():
    assert changed("a:\n-   {}  # kept\n- x\n", ("a", 0), {"m": 1, "n": 2}) == "a:\n-   m: 1  # kept\n    n: 2\n- x\n"


def test_windows_line_ends_stay():
    text = DESK.replace("\n", "\r\n")
    assert changed(text, ("desk", "theme"), {"a": {"b": 1, "c": 2}}).count("\n") == text.count("\n") + 3
    assert "\n" not in appended(text, ("targets",), {"id": "c", "kind": "d"}).replace("\r\n", "")


def test_an_aliased_value_is_refused_because_it_would_change_elsewhere_too():
    with pytest.raises(ConfigError, match="x.yaml:1: a: cannot be changed without touching other lines"):
        changed("a: &one 1\nb: *one\n", ("a",), 2, file=Path("x.yaml"))


def test_an_alias_is_replaced_where_it_stands():
    assert changed("a: &one 1\nb: *one  # c\n", ("b",), 2) == "a: &one 1\nb: 2  # c\n"


def test_a_text_that_is_no_yaml_is_refused_with_file_and_line():
    with pytest.raises(ConfigError, match=r"x\.yaml:2: not valid YAML"):
        changed("a: 1\nb: c: d\n", ("a",), 2, file=Path("x.yaml"))


def test_a_path_through_a_word_leads_nowhere():
    with pytest.raises(ConfigError, match=r"x\.yaml:3: desk\.theme: "):
        added(DESK, ("desk", "theme", "more"), 1, file=Path("x.yaml"))


def test_what_is_not_there_cannot_be_removed():
    with pytest.raises(ConfigError, match="is not there"):
        removed(DESK, ("wall",))


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents(), st.data())
def test_any_entry_of_any_document_can_be_removed(text, data):
    before = read(text)
    where = data.draw(st.sampled_from([p for p in paths(before) if p]))
    after = removed(text, where)
    expected = read(text)
    del at(expected, where[:-1])[where[-1]]
    assert read(after) == expected
    assert is_in_order(lines_outside(text, where[:-1] or where), after.split("\n"))
    assert is_in_order(re.findall(r"# c\d+", "\n".join(lines_outside(text, where))), re.findall(r"# c\d+", after))


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents(), VALUES, st.data())
def test_any_value_of_any_document_can_be_changed(text, value, data):
    before = read(text)
    where = data.draw(st.sampled_from([p for p in paths(before) if p]))
    after = changed(text, where, value)
    expected = read(text)
    at(expected, where[:-1])[where[-1]] = value
    assert read(after) == expected
    assert is_in_order(lines_outside(text, where), after.split("\n"))
    if not isinstance(at(before, where), dict | list):
        assert re.findall(r"# c\d+", after) == re.findall(r"# c\d+", text)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents(), VALUES, st.data())
def test_a_key_or_item_can_be_added_anywhere(text, value, data):
    before = read(text)
    parent = data.draw(st.sampled_from([p for p in paths(before) if isinstance(at(before, p), dict | list)]))
    expected = read(text)
    if isinstance(at(before, parent), list):
        after = added(text, parent, value)
        at(expected, parent).append(value)
    else:
        after = added(text, (*parent, "brand new"), value)
        at(expected, parent)["brand new"] = value
    assert read(after) == expected
    kept = lines_outside(text, parent) if has_brackets(text, parent) else text.rstrip("\n").split("\n")
    assert is_in_order(kept, after.split("\n"))
    assert re.findall(r"# c\d+", after) == re.findall(r"# c\d+", text)


def has_brackets(text, where):
    return any(entry_at(root_of(text), where[:end]).value.flow for end in range(1, len(where) + 1))
