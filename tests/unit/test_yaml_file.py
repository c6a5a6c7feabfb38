"""YAML with places: plain data, the line of each value, and a clear refusal of everything too clever."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noc_app.config import yaml_file
from noc_app.config.yaml_file import MAX_BYTES, MAX_DEPTH, parse_yaml, read_yaml
from noc_app.model import ConfigError

HERE = Path("noc-app.yaml")


def value(text):
    return parse_yaml(text, HERE).value


def problem(text):
    with pytest.raises(ConfigError) as caught:
        parse_yaml(text, HERE)
    return str(caught.value)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1", 1),
        ("+1", 1),
        ("-2", -2),
        ("1.5", 1.5),
        ("1.0e+3", 1000.0),
        ("text", "text"),
        ("'5'", "5"),
        ('"true"', "true"),
        ("!!str 5", "5"),
        ("true", True),
        ("False", False),
        ("~", None),
        ("null", None),
        ("", None),
        ("[a, 1]", ["a", 1]),
        ("{b: {c: 2}}", {"b": {"c": 2}}),
        ("|\n  two\n  lines\n", "two\nlines\n"),
    ],
)
def test_a_value_is_what_it_looks_like(written, meant):
    found = value(f"a: {written}")["a"]
    assert found == meant
    assert type(found) is type(meant)


@pytest.mark.parametrize("word", ["no", "No", "yes", "on", "off", "y", "NO"])
def test_only_true_and_false_are_booleans_so_norway_stays_a_country(word):
    assert value(f"country: {word}") == {"country": word}


@pytest.mark.parametrize("clever", ["12:30", "0x1f", "1_000", "2026-01-01", ".inf", ".nan", "0b11"])
def test_a_clever_number_stays_text(clever):
    assert value(f"a: {clever}") == {"a": clever}


def test_a_leading_zero_is_not_octal():
    assert value("port: 010") == {"port": 10}


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n"])
def test_an_empty_document_is_none(text):
    assert value(text) is None


def test_a_byte_order_mark_is_no_part_of_the_first_key():
    assert value("\ufefftargets: []") == {"targets": []}


def test_every_value_knows_its_line():
    document = parse_yaml("targets:\n  - id: one\n    every: 5s\n\n  - id: two\n", HERE)
    assert document.line(("targets",)) == 1
    assert document.line(("targets", 0, "every")) == 3
    assert document.line(("targets", 1)) == 5
    assert document.line(("targets", 1, "id")) == 5


def test_a_key_whose_value_stands_further_down_is_found_at_the_key():
    assert parse_yaml("a: 1\nlong:\n  - x\n", HERE).line(("long",)) == 2


def test_what_is_missing_is_found_at_its_nearest_parent():
    document = parse_yaml("targets:\n  - id: one\n  - every: 5s\n", HERE)
    assert document.line(("targets", 1, "id")) == 3
    assert document.line(("nothing", "like", "it")) == 1


def test_an_error_names_file_line_and_key():
    document = parse_yaml("targets:\n  - id: one\n    every: never\n", HERE)
    error = document.error(("targets", 0, "every"), "write a duration such as 10s")
    assert str(error) == "noc-app.yaml:3: targets.0.every: write a duration such as 10s"


def test_an_error_about_the_whole_says_so():
    assert (
        str(parse_yaml("[]", HERE).error((), "must be a mapping")) == "noc-app.yaml:1: the document: must be a mapping"
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: 1\nb: 2\na: 3\n", r"^noc-app\.yaml:3: a: stands twice; remove one$"),
        ("a: {x: 1,\n  x: 2}", r"^noc-app\.yaml:2: x: stands twice"),
        ("a: 1\nb: [1, 2\n", r"^noc-app\.yaml:\d+: not valid YAML: "),
        ("a: b: c\n", r"^noc-app\.yaml:1: not valid YAML: "),
        ("a: 1\n---\nb: 2\n", r"^noc-app\.yaml:2: not valid YAML: .*another document"),
        ("ok: 1\n\tb: 2\n", r"^noc-app\.yaml:2: not valid YAML: "),
        ("a: \x00\n", r"^noc-app\.yaml: not valid YAML: "),
        ("a: *nowhere\n", r"^noc-app\.yaml:1: not valid YAML: .*undefined alias"),
        ("base: &b {x: 1}\nmore:\n  <<: *b\n", r"^noc-app\.yaml:3: merge keys \(<<\) are not supported"),
        ("? [a, b]\n: 1\n", r"^noc-app\.yaml:1: a key must be a single word$"),
        ("a: !!python/name:os.system x\n", r"^noc-app\.yaml:1: the tag !python/name:os\.system is not supported"),
        ("a: !secret x\n", r"^noc-app\.yaml:1: the tag .*secret is not supported"),
        ("a: !!binary aGk=\n", r"the tag !binary is not supported"),
    ],
)
def test_what_is_not_understood_is_refused_with_its_line(text, says):
    assert re.search(says, problem(text)), problem(text)


def test_a_tag_on_a_list_builds_and_runs_nothing(tmp_path):
    trap = tmp_path / "trap"
    assert value(f"a: !!python/object/apply:pathlib.Path.touch [{trap}]") == {"a": [str(trap)]}
    assert not trap.exists()


def test_aliases_give_the_same_value_again():
    assert value("a: &x [1, 2]\nb: *x\n") == {"a": [1, 2], "b": [1, 2]}


def test_aliases_that_multiply_are_stopped():
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 10)
    )
    assert "too large once its aliases are expanded" in problem(bomb)


def test_an_alias_to_itself_is_stopped():
    assert "nested too deeply" in problem("a: &a [*a]")


def test_nesting_is_limited():
    assert value("[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1)) is not None
    assert "nested too deeply" in problem("[" * (MAX_DEPTH + 2) + "]" * (MAX_DEPTH + 2))


def test_nesting_without_end_is_refused_and_does_not_end_the_process():
    code = """
from pathlib import Path
from noc_app.config.yaml_file import parse_yaml
from noc_app.model import ConfigError
try:
    parse_yaml("[" * 1_000_000, Path("noc-app.yaml"))
except ConfigError:
    print("refused")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (0, "refused\n")


def test_a_file_is_read_as_utf_8(tmp_path):
    path = tmp_path / "noc-app.yaml"
    path.write_bytes("title: Zürich 日本\n".encode())
    assert read_yaml(path).value == {"title": "Zürich 日本"}


def test_a_file_in_another_encoding_says_where_and_what_to_do(tmp_path):
    path = tmp_path / "noc-app.yaml"
    path.write_bytes("title: Zürich".encode("latin-1"))
    with pytest.raises(ConfigError, match=r"is not UTF-8 at byte 8; save it as UTF-8"):
        read_yaml(path)


def test_a_file_that_is_not_there_says_so(tmp_path):
    with pytest.raises(ConfigError, match=r"absent\.yaml: cannot be read: No such file or directory"):
        read_yaml(tmp_path / "absent.yaml")


def test_a_folder_is_not_a_file(tmp_path):
    with pytest.raises(ConfigError, match=r"cannot be read: Is a directory"):
        read_yaml(tmp_path)


def test_a_file_that_is_too_large_is_not_even_read(tmp_path):
    path = tmp_path / "noc-app.yaml"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(ConfigError, match=r"4000001 bytes is more than the 4000000 allowed; split the file"):
        read_yaml(path)


def test_the_fast_loader_is_used():
    assert yaml_file._LOADER.__name__ == "CSafeLoader"


@settings(max_examples=400, deadline=None)
@given(st.text(st.sampled_from("ab01:-[]{}&*!?|>'\"#%@,~<\n\t \\.\x00é"), max_size=60))
def test_any_text_is_a_document_or_a_clear_refusal(text):
    try:
        document = parse_yaml(text, HERE)
    except ConfigError as error:
        assert str(error).startswith("noc-app.yaml")  # noqa: PT017 - either outcome is right
    else:
        assert all(line >= 1 for line in document.lines.values())
