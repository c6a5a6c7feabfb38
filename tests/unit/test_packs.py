"""Mapping packs fit the catalogue, and a broken one says where."""

import pytest

from noc_app.config.catalogue import load_catalogue
from noc_app.connectors.infrastructure.packs import PACKS, pack, read_pack
from noc_app.connectors.infrastructure.promql import selectors_of
from noc_app.model import ConfigError, Direction

CATALOGUE, _ = load_catalogue()
QUERIES = [(name, q) for name in PACKS for q in pack(name).queries]


def named(case):
    return f"{case[0]}-{case[1].signal}"


@pytest.mark.parametrize("case", QUERIES, ids=named)
def test_every_query_supplies_a_signal_of_the_catalogue_with_its_labels(case):
    signal = CATALOGUE[case[1].signal]
    assert set(case[1].labels) <= set(signal.labels)


@pytest.mark.parametrize("case", QUERIES, ids=named)
def test_of_equal_series_the_worse_by_the_catalogue_counts(case):
    higher_is_good = CATALOGUE[case[1].signal].objective.direction is Direction.HIGHER
    assert case[1].worst == ("lowest" if higher_is_good else "highest")


@pytest.mark.parametrize("name", PACKS)
def test_every_pack_says_how_old_its_data_is(name):
    assert selectors_of(pack(name).fresh)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("title: x\nfresh: up\nqueries: []\n", r"pack\.yaml:3: queries"),
        ("title: x\nfresh: up\nqueries:\n  - {signal: a.b}\n", r"pack\.yaml:4: queries\.0\.expr"),
        ("title: x\nfresh: up\nqueries:\n  - {signal: a.b, expr: up, wurst: x}\n", r"pack\.yaml:4: .*wurst"),
        (
            "title: x\nfresh: up\nqueries:\n  - {signal: a.b, expr: up, worst: best}\n",
            r"pack\.yaml:4: queries\.0\.worst",
        ),
        ("- up\n", r"pack\.yaml:1"),
        ("title: [\n", r"pack\.yaml:2: not valid YAML"),
    ],
)
def test_a_broken_pack_says_file_line_and_key(tmp_path, text, words):
    path = tmp_path / "pack.yaml"
    path.write_text(text)
    with pytest.raises(ConfigError, match=words):
        read_pack(path)
