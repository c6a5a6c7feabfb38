"""What a real Prometheus sent is read as what it means."""

import math

import pytest

from noc_app.connectors.http_errors import refusal
from noc_app.connectors.infrastructure.prometheus_alerts import doubt_of
from noc_app.connectors.infrastructure.prometheus_evidence import Scrapes, freshness
from noc_app.connectors.infrastructure.prometheus_wire import parse_rules, parse_scrape_errors, parse_vector
from noc_app.connectors.infrastructure.refusals import words_of
from noc_app.model import BadPayload, Severity
from tests.contract.replay import body_of, recorded

LIMIT = 100


def read(name):
    return parse_vector(body_of(f"prometheus/query_{name}"), LIMIT)


def said(name):
    status, body = recorded(f"prometheus/query_refused_{name}")
    return words_of(refusal(status, {}, body.decode(), now=0.0))


def rules():
    return parse_rules(body_of("prometheus/rules"), "http://prom-1:9090").rules


def test_up_tells_which_scrape_targets_are_down():
    scrapes = Scrapes(tuple(read("up").rows))
    assert (scrapes.down, scrapes.up) == ((("node", "node-2:9100"),), {("node", "node-1:9100")})


def test_a_vector_keeps_its_labels_and_numbers():
    rows = {row.metric["mode"]: row for row in read("vector").rows}
    assert {"idle", "system", "user"} <= rows.keys()
    assert all(math.isfinite(row.value) and row.metric["instance"] == "node-1:9100" for row in rows.values())


def test_ages_are_those_of_the_scrape_and_not_of_the_question():
    (row,) = read("ages").rows
    assert 0 <= row.at - freshness(read("ages")).times["node", "node-1:9100"] < 2.0


def test_an_empty_answer_is_an_answer_without_series():
    assert read("empty") == ([], 0, 0, ())


def test_values_that_are_no_numbers_are_dropped_and_counted():
    found = read("not_numbers")
    assert (found.rows, found.odd) == ([], 2)


def test_a_scalar_is_one_series_without_labels():
    assert [(row.metric, row.value) for row in read("scalar").rows] == [({}, 2.5)]


@pytest.mark.parametrize("kind", ["string", "matrix"])
def test_what_is_no_instant_value_is_refused_by_name(kind):
    with pytest.raises(BadPayload, match=f"gives a {kind}"):
        read(kind)


def test_a_refused_query_says_in_the_servers_own_words_why():
    assert said("syntax").endswith("1:5: parse error: unclosed left parenthesis")
    assert "400" in said("syntax")


def test_words_that_were_cut_are_still_words():
    words = said("execution")
    assert "(422 " in words  # what follows is the phrase of this Python's own table
    assert "): found duplicate series for the match group {}" in words


def test_a_path_that_is_not_there_is_said_as_it_came():
    status, body = recorded("prometheus/not_found")
    assert words_of(refusal(status, {}, body.decode(), now=0.0)).endswith("(404 Not Found): 404 page not found")


def test_only_firing_rules_are_alerts_and_waiting_ones_are_known():
    found = {rule.name: rule for rule in rules()}
    (alert,) = found["NodeDown"].firing
    assert (alert.title, alert.severity) == ("Node node-2:9100 is down", Severity.CRITICAL)
    assert alert.runbook_url == "https://runbooks.example/n"
    assert alert.link == "http://prom-1:9090/graph?g0.tab=1&g0.expr=up%7Bjob%3D%22node%22%7D%20%3D%3D%200"
    assert (found["Waits"].firing, len(found["Waits"].pending)) == ([], 1)
    assert found["Normal"].firing == found["Normal"].pending == []


def test_a_rule_that_cannot_be_evaluated_says_why():
    broken = next(rule for rule in rules() if rule.name == "Broken")
    assert doubt_of(broken, now=0.0).startswith("rule Broken: found duplicate series")


def test_a_scrape_error_has_its_cause():
    assert parse_scrape_errors(body_of("prometheus/targets"))["node", "node-2:9100"].endswith("connection refused")
