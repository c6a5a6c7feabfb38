"""Elasticsearch: the cluster, its report, its nodes, and what a search comes to."""

import pytest
from pydantic import ValidationError

from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.infrastructure.elasticsearch import OF_CLUSTER, SIGNALS
from noc_app.connectors.infrastructure.elasticsearch_wire import (
    parse_cluster,
    parse_hello,
    parse_nodes,
    parse_search,
    parse_table,
)
from noc_app.model import BadPayload, Severity
from tests.contract.backend import said
from tests.contract.backends import opened_on
from tests.contract.vendors.elastic import BY_SERVICE, CLUSTER, DURATION, HELLO, REPORT, TABLE, node, nodes, searched
from tests.unit.test_haproxy import Ticks

NODES, HEALTH, REPORTED = (
    ("GET", "_nodes/stats/os,jvm,fs,indices"),
    ("GET", "_cluster/health"),
    ("GET", "_health_report"),
)
SEARCH, ESQL = ("POST", "logs-*/_search"), ("POST", "_query")


def values(result, signal):
    return {
        dict(s.labels).get("host") or dict(s.labels).get("service"): s.value
        for s in result.samples
        if s.signal == signal
    }


async def test_what_is_not_green_is_an_alert_with_its_cause_and_the_way_out():
    (alert,) = (await opened_on("elasticsearch").poll()).alerts
    assert (alert.severity, alert.title) == (
        Severity.WARNING,
        "shards_availability: This cluster has 3 unavailable replica shards.",
    )
    assert alert.description == "Elasticsearch isn't allowed to allocate some shards. Check the node filter."
    assert alert.runbook_url == "https://help.example/filter"
    assert dict(alert.labels) == {"cluster": "shop", "indicator": "shards_availability"}


@pytest.mark.parametrize(
    ("status", "severity"), [("green", None), ("yellow", Severity.WARNING), ("red", Severity.CRITICAL)]
)
async def test_before_there_were_reports_the_colour_of_the_cluster_has_to_do(status, severity):
    old = {HEALTH: said({**CLUSTER, "status": status}), REPORTED: (400, b"no handler found")}
    alerts = (await opened_on("elasticsearch", old).poll()).alerts
    assert [a.severity for a in alerts] == ([severity] if severity else [])


async def test_an_indicator_that_does_not_know_is_a_gap():
    report = {"status": "unknown", "indicators": {"ilm": {"status": "unknown", "symptom": "No master"}}}
    assert (await opened_on("elasticsearch", {REPORTED: said(report)}).poll()).gaps == {
        "alerts": "not known to it: ilm"
    }


async def test_a_report_that_is_worse_than_its_parts_is_an_alert_all_the_same():
    (alert,) = (await opened_on("elasticsearch", {REPORTED: said({**REPORT, "indicators": {}})}).poll()).alerts
    assert alert.title == "overall: yellow"


async def test_every_signal_that_is_declared_comes():
    made = opened_on("elasticsearch")
    made.totals.monotonic = Ticks()
    await made.poll()
    made.http.answers[NODES] = nodes(node("es-1", queries=200, took_ms=25_000, indexed=1500), node("es-2"))
    result = await made.poll()
    assert {s.signal for s in result.samples} == {*SIGNALS, DURATION, "messaging.queue.depth"}
    assert values(result, "search.query.rate") == {"es-1": 10.0, "es-2": 0.0}
    assert values(result, "search.query.duration.mean") == {"es-1": 0.2}
    assert values(result, "search.indexing.rate") == {"es-1": 50.0, "es-2": 0.0}
    assert values(result, "jvm.heap.utilization") == {"es-1": 0.5, "es-2": 0.5}
    assert values(result, "system.filesystem.utilization") == {"es-1": 0.6, "es-2": 0.6}
    config = MODELS["elasticsearch"](id="e", url="http://e.example")
    assert BY_KIND["elasticsearch"].expects(config) == OF_CLUSTER


async def test_nodes_that_did_not_answer_are_a_gap_in_all_that_nodes_say():
    result = await opened_on("elasticsearch", {NODES: nodes(node("es-1"), failed=1)}).poll()
    assert result.gaps["jvm.heap.utilization"] == "1 of 2 nodes did not answer"


async def test_a_cluster_whose_answer_timed_out_is_a_gap():
    result = await opened_on("elasticsearch", {HEALTH: said({**CLUSTER, "timed_out": True})}).poll()
    assert result.gaps == {"alerts": "the cluster's answer timed out"}


async def test_a_serverless_project_is_asked_for_its_queries_alone():
    hello = {**HELLO, "version": {"number": "8.11.0", "build_flavor": "serverless"}}
    session = opened_on("elasticsearch", {("GET", ""): said(hello)})
    result = await session.poll()
    assert result.alerts is None
    assert {path for _, path, _ in session.http.asked} == {"", "logs-*/_search", "_query"}


# Searches


async def test_buckets_become_labels_and_their_inner_figure_the_value():
    result = await opened_on("elasticsearch").poll()
    assert values(result, DURATION) == {"shop": 0.5, "pay": 0.25}


@pytest.mark.parametrize(
    ("aggregations", "rows"),
    [
        ({"slow": {"value": 0.5}}, [({}, 0.5)]),
        ({"slow": {"value": None}}, []),
        ({"slow": {"values": {"95.0": 1.5}}}, [({}, 1.5)]),
        ({"late": {"doc_count": 3}}, [({}, 3.0)]),
        ({"s": {"buckets": [{"key": "a", "doc_count": 2}]}}, [({"s": "a"}, 2.0)]),
        ({"s": {"buckets": {"bad": {"doc_count": 1}}}}, [({"s": "bad"}, 1.0)]),
        (
            {"s": {"buckets": [{"key": "a", "doc_count": 2, "h": {"buckets": [{"key": 1, "doc_count": 2}]}}]}},
            [({"s": "a", "h": "1"}, 2.0)],
        ),
    ],
)
def test_each_shape_of_an_aggregation_is_read(aggregations, rows):
    found = parse_search(searched(aggregations)[1])
    assert [(labels, value) for labels, value, _ in found.rows] == rows


def test_without_an_aggregation_the_hits_are_counted():
    assert parse_search(searched()[1]).rows == [({}, 7.0, None)]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (searched(BY_SERVICE, timed_out=True), "timed out"),
        (searched(BY_SERVICE, failed=2), "2 of 5 shards failed"),
        (searched(relation="gte"), "more hits than it counts"),
    ],
)
def test_a_figure_that_is_not_the_whole_says_so(answer, words):
    assert words in parse_search(answer[1]).missing


@pytest.mark.parametrize(
    ("aggregations", "words"),
    [
        ({"t": {"buckets": [{"key": 1, "key_as_string": "2023", "doc_count": 1}]}}, "histogram over time"),
        ({"p": {"values": {"50.0": 1, "95.0": 2}}}, "several percentiles"),
        ({"s": {"buckets": [{"doc_count": 1}]}}, "has no key"),
        ({"s": {"buckets": "many"}}, "no list"),
        ({"s": {"buckets": [{"key": "a"}]}}, "doc_count"),
    ],
)
def test_an_aggregation_without_one_value_is_refused(aggregations, words):
    with pytest.raises(BadPayload, match=words):
        parse_search(searched(aggregations)[1])


def test_a_table_has_labels_a_value_and_where_there_is_one_a_time():
    found = parse_table(said(TABLE)[1], "")
    assert found.rows == [({"level": "error"}, 3.0, 1_699_999_990.0), ({"level": "warn"}, 9.0, None)]
    assert parse_table(said({**TABLE, "is_partial": True})[1], "").missing == "the table is partial"


async def test_a_query_that_is_refused_hides_nothing_else():
    refused = (400, b'{"error":{"type":"verification_exception"},"status":400}')
    result = await opened_on("elasticsearch", {ESQL: refused}).poll()
    assert "400" in result.gaps["messaging.queue.depth"]
    assert values(result, DURATION) == {"shop": 0.5, "pay": 0.25}


@pytest.mark.parametrize(
    ("parse", "body", "field"),
    [
        (parse_hello, b'{"name": "x"}', "version"),
        (parse_cluster, b'{"cluster_name": "x", "status": "green"}', "timed_out"),
        (parse_nodes, b"{}", "_nodes"),
        (parse_search, b'{"timed_out": false, "hits": {}}', "_shards"),
    ],
)
def test_a_field_that_is_missing_is_named(parse, body, field):
    with pytest.raises(BadPayload, match=field):
        parse(body)


@pytest.mark.parametrize(
    "query", [{}, {"esql": "FROM a", "index": "a", "search": {}}, {"search": {}}, {"index": "a/../_all", "search": {}}]
)
def test_a_query_that_cannot_be_meant_is_refused(query):
    with pytest.raises(ValidationError):
        MODELS["elasticsearch"](id="e", url="http://e.example", queries=[{"signal": DURATION, **query}])
