"""A form is made of a settings model, whatever it is; what was typed becomes an entry, or a problem at its blank."""

import pytest
from pydantic import ValidationError

from noc_app.config.blanks import Shape, blanks_of, entry_of
from noc_app.config.duration import duration_words, seconds
from noc_app.connectors.catalog import CONNECTORS, MODELS

PROM = MODELS["prometheus"]


def by_name(model):
    return {blank.name: blank for blank in blanks_of(model)}


def entry(model, **typed):
    texts = {"id": "one", **{name.replace("__", "."): text for name, text in typed.items()}}
    return entry_of(model, texts, lambda name: f"one-{name}")


@pytest.mark.parametrize("connector", CONNECTORS, ids=lambda c: c.kind)
def test_every_system_has_a_form_whose_defaults_are_what_the_model_would_take(connector):
    blanks = blanks_of(connector.config, without=("kind",))
    filled = {blank.name: blank.default for blank in blanks if blank.default}
    left, problems = entry_of(connector.config, {**filled, "id": "one"}, str)
    assert left.keys() <= {"id", "kind"}  # what is as it is by default is not written down
    needed = {blank.name.partition(".")[0] for blank in blanks if blank.needed and not blank.default}
    assert {name.partition(".")[0] for name in problems if name} <= needed


@pytest.mark.parametrize("connector", CONNECTORS, ids=lambda c: c.kind)
def test_every_blank_says_what_it_is(connector):
    assert all(blank.title for blank in blanks_of(connector.config))


def test_what_is_needed_and_what_signs_in_stays_in_sight_and_the_rest_is_folded():
    first = [blank.name for blank in blanks_of(PROM) if blank.first]
    assert first[:3] == ["id", "url", "auth"]
    assert "packs" in first
    assert {"timeout", "tls.ca_file", "series_limit", "labels"}.isdisjoint(first)


def test_a_way_to_sign_in_is_a_choice_and_only_its_own_blanks_are_asked():
    blanks = by_name(PROM)
    assert blanks["auth"].choices == ("", "bearer", "basic", "header")
    assert blanks["auth"].shown == ("nothing", "Bearer token", "User and password", "A header of its own")
    chosen = {"auth": "basic"}
    assert [b.name for b in blanks.values() if b.when and b.asked(chosen)] == [
        "auth.basic.username",
        "auth.basic.password",
    ]


def test_a_secret_is_a_reference_and_a_keyring_entry_gets_its_name_from_the_target():
    assert by_name(PROM)["auth.bearer"].shape is Shape.SECRET
    ring, _ = entry(PROM, url="http://a:1", auth="bearer", auth__bearer="keyring:")
    assert ring["auth"] == {"bearer": {"keyring": "one-auth.bearer"}}
    variable, problems = entry(PROM, url="http://a:1", auth="bearer", auth__bearer="env:PROM_TOKEN")
    assert (variable["auth"], problems) == ({"bearer": {"env": "PROM_TOKEN"}}, {})


def test_lists_mappings_and_numbers_become_what_a_file_would_hold():
    found, problems = entry(
        PROM,
        url="http://a:1",
        packs="node_exporter\n\n cadvisor ",
        labels="{site: eu}",
        queries="- {signal: system.cpu.utilization, expr: up}",
        concurrency="2",
        alerts="no",
        every="1m",
    )
    assert problems == {}
    assert found == {
        "id": "one",
        "url": "http://a:1",
        "packs": ["node_exporter", "cadvisor"],
        "labels": {"site": "eu"},
        "queries": [{"signal": "system.cpu.utilization", "expr": "up"}],
        "concurrency": 2,
        "alerts": False,
        "every": "1m",
    }
    assert PROM.model_validate({**found, "kind": "prometheus"}).every == 60.0


def test_a_choice_of_numbers_is_a_number():
    found, problems = entry(MODELS["airflow"], url="http://a:1", version="2", auth="bearer", auth__bearer="env:A")
    assert (found["version"], problems) == (2, {})


@pytest.mark.parametrize(
    ("typed", "blank", "words"),
    [
        ({}, "url", "is missing"),
        ({"url": "prom:9090/"}, "url", "must be an address that begins with http:// or https://"),
        ({"url": "http://a:1", "every": "soon"}, "every", "'soon' is not a duration"),
        ({"url": "http://a:1", "concurrency": "many"}, "concurrency", "must be a whole number"),
        ({"url": "http://a:1", "queries": "- {signal: a.b}"}, "queries", "0.expr: is missing"),
        ({"url": "http://a:1", "queries": "- {signal: a.b"}, "queries", "not valid YAML: did not find expected"),
        ({"url": "http://a:1", "packs": "nodes"}, "packs", "'nodes' is not a pack"),
        ({"url": "http://a:1", "auth": "bearer"}, "auth.bearer", "is missing"),
        ({"url": "http://a:1", "auth": "basic", "auth__basic__username": "x"}, "auth.basic.password", "is missing"),
        ({"url": "http://a:1", "id": "No Good"}, "id", "must match the pattern"),
    ],
)
def test_what_is_wrong_is_told_at_its_blank(typed, blank, words):
    _, problems = entry(PROM, **typed)
    assert list(problems) == [blank]
    assert problems[blank].startswith(words)


def test_half_of_an_optional_sign_in_names_the_other_half():
    _, problems = entry(MODELS["zabbix"], url="http://a:1", login__username="mara")
    assert problems == {"login.password": "is missing"}


def test_what_concerns_all_of_a_form_has_no_blank():
    _, problems = entry(MODELS["zabbix"], url="http://a:1")
    assert list(problems) in ([], [""])
    _, both = entry(MODELS["zabbix"], url="http://a:1", token="env:A", login__username="m", login__password="env:B")
    assert list(both) == [""]


@pytest.mark.parametrize("written", ["10s", "90s", "2h", "1d", "1.5s", "15m", "0.5s"])
def test_a_duration_is_written_as_it_would_be_typed(written):
    assert seconds(duration_words(seconds(written))) == seconds(written)


def test_an_entry_without_problems_is_one_that_the_model_takes():
    with pytest.raises(ValidationError):
        PROM.model_validate(entry(PROM)[0])
