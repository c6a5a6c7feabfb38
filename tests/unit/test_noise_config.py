"""What is written about noise is read, and what is wrong with it is said with file, line and key."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noc_app.config.load import load
from noc_app.config.noise import DependencyConfig, checked_edges
from noc_app.config.places import example_config
from noc_app.connectors.catalog import MODELS
from noc_app.model.noise import Dependencies, FlapSettings, dependencies_of

HEAD = "targets:\n  - {id: here, kind: host, every: 5s}\n"


@pytest.fixture
def loaded(tmp_path):
    def read(text):
        path = tmp_path / "noc-app.yaml"
        path.write_text(HEAD + text)
        return load(path, MODELS)

    return read


def test_the_example_works_as_it_is():
    found = load(example_config("noise.example.yaml"), MODELS)
    assert (found.problems, found.advice) == ((), ())
    noise = found.noise
    assert (len(noise.inhibitions), len(noise.windows), noise.flapping) == (2, 2, FlapSettings())
    assert list(noise.dependencies.upstream("checkout")) == ["payments", "orders-db", "db-1", "core-sw-3"]


WRONG = [
    ("inhibit:\n  - {source: {severity: critical}, equal: [host]}\n", r":4: inhibit.0.target: is missing"),
    ("inhibit:\n  - {source: {}, target: {a: b}}\n", r":4: inhibit.0.source: write the labels it is about"),
    ("inhibit:\n  - {source: [host=~(], target: {a: b}}\n", r":4: inhibit.0.source: .*is no expression"),
    ("inhibit:\n  - {source: [host], target: {a: b}}\n", r":4: inhibit.0.source.*: 'host' is no condition"),
    ("inhibit:\n  - {source: {a: b}, target: {a: b}, eqal: [c]}\n", r"eqal: unknown key; did you mean equal\?"),
    ("inhibit:\n  - {source: {a: b}, target: {a: b}, equal: [severity]}\n", "severity cannot be in `equal`"),
    ("inhibit: {source: x}\n", r":3: inhibit: must be a list"),
    ("maintenance:\n  - {title: T, match: {a: b}}\n", "either `from` and `until`, or `weekly`"),
    ("maintenance:\n  - {title: T, match: {a: b}, from: 2026-01-01}\n", "either `from` and `until`, or `weekly`"),
    ("maintenance:\n  - {title: T, match: {a: b}, from: soon, until: later}\n", "'soon' is not a time"),
    ("maintenance:\n  - {title: T, match: {a: b}, from: 2026-01-02, until: 2026-01-01}\n", "must be later than"),
    ("maintenance:\n  - {title: T, match: {a: b}, weekly: [someday 1-2]}\n", "is not a time of the week"),
    ("maintenance:\n  - {title: T, match: {a: b}, weekly: [mon 25:00-26:00]}\n", "is not a time of the week"),
    ("maintenance:\n  - {title: T, match: {a: b}, weekly: [mon 01:00-02:00], zone: Mars/X}\n", "is not a time zone"),
    ("maintenance:\n  - {title: T, weekly: [mon 01:00-02:00]}\n", r":4: maintenance.0.match: is missing"),
    ("dependencies: {services: [a], edges: {a: [b]}}\n", r":3: dependencies.edges.a.0: b is not among"),
    ("dependencies: {services: [shop], edges: {shp: [shop]}}\n", r"edges.shp: shp .* did you mean shop\?"),
    ("dependencies:\n  services: [a, b]\n  edges:\n    a: [b]\n    b: [a]\n", r":7: .*b.0: closes a circle: b → a"),
    ("dependencies: {services: [a], edges: {a: [a]}}\n", "closes a circle: a → a"),
    ("dependencies: {service: [a]}\n", r"dependencies.service: unknown key; did you mean services\?"),
    ("flapping: {weights: zabbix}\n", r":3: flapping.weights"),
    ("correlation: {within: soon}\n", r":3: correlation.within"),
]


@pytest.mark.parametrize(("text", "says"), WRONG)
def test_what_is_wrong_is_said_with_its_place(loaded, text, says):
    words = "\n".join(loaded(text).problems)
    assert re.search(says, words), words


def test_one_wrong_rule_leaves_the_others_in_use(loaded):
    found = loaded("inhibit:\n  - {source: {a: b}}\n  - {source: {a: b}, target: {c: d}, equal: [host]}\n")
    assert [rule.place for rule in found.noise.inhibitions] == [2]


def test_a_rule_that_hides_everything_everywhere_is_advised_against(loaded):
    found = loaded("inhibit:\n  - {source: {a: b}, target: {c: d}}\n")
    assert (found.problems, len(found.advice)) == ((), 1)
    assert ":4: inhibit.0: has no `equal`" in found.advice[0]


def test_icingas_weights_bring_icingas_limits(loaded):
    assert loaded("flapping: {weights: icinga}\n").noise.flapping.low == 25.0


def test_without_a_word_about_noise_nothing_is_hidden(loaded):
    noise = loaded("").noise
    assert (noise.inhibitions, noise.windows, noise.dependencies) == ((), (), Dependencies())


names = st.sampled_from("abcdef")


@given(st.dictionaries(names, st.lists(names, max_size=4).map(tuple), max_size=6))
def test_what_is_left_of_any_edges_has_no_circle(edges):
    good, problems = checked_edges(DependencyConfig(services=tuple("abcdef"), edges=edges))
    found = dependencies_of(good, services="abcdef")
    assert all(name not in found.upstream(name) for name in "abcdef")
    assert len(good) + len(problems) == sum(map(len, edges.values()))


@given(st.dictionaries(names, st.lists(names, max_size=4).map(tuple), max_size=6))
def test_upstream_and_downstream_are_the_same_seen_from_the_other_end(edges):
    good, _ = checked_edges(DependencyConfig(services=tuple("abcdef"), edges=edges))
    found = dependencies_of(good, services="abcdef")
    pairs = {(a, b) for a in "abcdef" for b in found.upstream(a)}
    assert pairs == {(a, b) for b in "abcdef" for a in found.downstream(b)}
