"""Grafana as a target: alerts with silences, rules that cannot be evaluated, data sources, and what it is told."""

import json

import pytest

from noc_app.config.operation import Asked
from noc_app.connectors.infrastructure.grafana_operations import Annotation, Rule
from noc_app.connectors.infrastructure.grafana_wire import parse_frames, parse_health
from noc_app.connectors.kit import Acknowledging, Limited, Operating, Silencing
from noc_app.model import Acknowledgement, BadPayload, CommandError, Matcher, Quiet, Unavailable, Verb
from tests.contract.backend import said
from tests.contract.backends import opened_on
from tests.contract.replay import recorded
from tests.contract.vendors.grafana import AM, AT, RULES_PATH, SERIES, UP, frame, rules

ALERTS = ("GET", f"{AM}/alerts")
RULES, QUERY = ("GET", RULES_PATH), ("POST", "api/ds/query")
PERMISSIONS = ("GET", "api/access-control/user/permissions")
RULE = ("GET", "api/v1/provisioning/alert-rules/abc")
WHOLE = {"uid": "abc", "title": "Deep", "isPaused": False, "data": [{"refId": "A"}], "for": "1m"}


def asked(operation, parameters):
    return Asked(operation=operation, parameters=parameters, intent="i-1", by="mara", at=1_700_000_000.25)


ANNOTATED = asked("annotate", Annotation(text="deploy 7", tags="deploy, shop", dashboard="d1"))
PAUSED = asked("pause-rule", Rule(rule="abc", state="pause"))


async def test_alerts_have_their_silences_and_acknowledgements():
    result = await opened_on("grafana").poll()
    found = {dict(a.labels)["alertname"]: a for a in result.alerts}
    assert found["Acknowledged"].ack.comment == "looking"
    assert [s.kind for s in found["Silenced"].suppressed] == ["silenced"]
    assert len(result.silences) == 1
    assert result.gaps == {}


async def test_all_that_is_declared_is_emitted():
    result = await opened_on("grafana").poll()
    assert {s.signal: s.value for s in result.samples} == {
        "monitoring.checks.late": 0.0,
        "monitoring.checks.blind": 0.0,
        "host.up": 1.0,
    }


async def test_a_rule_that_cannot_be_evaluated_is_a_gap_and_its_alerts_are_unsure():
    broken = rules(name="Active", health="error", lastError="no such data source")
    result = await opened_on("grafana", {RULES: broken}).poll()
    assert result.gaps["alerts"] == "rule Active: no such data source"
    (unsure,) = result.unsure
    assert next(dict(a.labels)["alertname"] for a in result.alerts if a.fingerprint == unsure) == "Active"
    assert {s.signal: s.value for s in result.samples}["monitoring.checks.blind"] == 1.0


async def test_a_rule_that_is_paused_is_not_waited_for():
    paused = rules(isPaused=True, lastEvaluation="0001-01-01T00:00:00Z", health="unknown")
    assert (await opened_on("grafana", {RULES: paused}).poll()).gaps == {}


async def test_more_rules_than_were_sent_are_a_gap():
    status, body = rules()
    more = body.replace(b'"groups"', b'"groupNextToken":"x","groups"')
    assert "more rules" in (await opened_on("grafana", {RULES: (status, more)}).poll()).gaps["alerts"]


async def test_a_grafana_without_its_database_fails_the_poll():
    with pytest.raises(Unavailable, match="database: failing"):
        await opened_on("grafana", {("GET", "api/health"): said({"database": "failing"})}).poll()
    with pytest.raises(BadPayload, match="database"):
        parse_health(b"{}")


@pytest.mark.parametrize(
    ("notes", "leads"),
    [
        ({"__dashboardUid__": "d1", "__panelId__": "7"}, "https://g.example/grafana/d/d1?viewPanel=7"),
        ({"__dashboardUid__": "d1"}, "https://g.example/grafana/d/d1"),
        ({}, "https://g.example/grafana/alerting/grafana/r1/view"),
        ({"__dashboardUid__": "../admin"}, "https://g.example/grafana/alerting/grafana/r1/view"),
    ],
)
async def test_an_alert_leads_to_the_panel_that_it_was_made_of(notes, leads):
    alert = {
        **json.loads(recorded("alertmanager/alerts")[1])[0],
        "generatorURL": "https://g.example/grafana/alerting/grafana/r1/view",
    }
    (found,) = (await opened_on("grafana", {ALERTS: said([{**alert, "annotations": notes}])}).poll()).alerts
    assert found.link == leads


# Data sources


async def test_the_newest_value_of_each_series_counts_and_has_its_time():
    session = opened_on("grafana")
    result = await session.poll()
    found = {dict(s.labels)["host"]: (s.value, s.at) for s in result.samples if s.signal == "host.up"}
    assert found == {"web-1": (1.0, 1795657045.0), "web-2": (1.0, 1795657030.0)}
    (body,) = [sent for method, _, sent in session.http.asked if method == "POST"]
    (query,) = body["queries"]
    assert (query["refId"], query["datasource"], query["expr"]) == ("A", {"uid": "prom"}, "up")
    assert (body["from"], body["to"]) == ("now-5m", "now")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ({"results": {"A": {"status": 500, "error": "connection refused"}}}, "the data source says connection refused"),
        ({"results": {}}, "lacks the query A"),
        ({"results": {"A": {"frames": []}}}, "no rows"),
        ({"results": {"A": {"frames": [frame([("Value", "number", None)], [[1]])]}}}, "have no time"),
        ({"results": {"A": {"frames": [frame([("T", "time", None), ("V", "number", None)], [[1, 2], [1]])]}}}, "alike"),
        ({"message": "x"}, "results"),
    ],
)
async def test_a_query_without_an_answer_is_a_gap_and_hides_no_alert(answer, words):
    result = await opened_on("grafana", {QUERY: said(answer, 207)}).poll()
    assert words in result.gaps["host.up"]
    assert result.alerts


def test_columns_of_text_are_labels():
    fields = [("time", "time", None), ("host", "string", None), ("used", "number", None)]
    table = frame(fields, [[1000, 2000], ["a", "b"], [0.5, "0.25"]])
    rows = parse_frames(said({"results": {"A": {"frames": [table]}}})[1], "A")
    assert [(r.at, r.value, r.labels) for r in rows] == [(1.0, 0.5, {"host": "a"}), (2.0, 0.25, {"host": "b"})]


async def test_series_that_our_labels_leave_alike_are_said():
    result = await opened_on("grafana", queries=[{**UP, "labels": {"cluster": "job"}}]).poll()
    assert "the same labels" in result.gaps["host.up"]


# What it is told


def test_a_session_can_what_it_promises():
    session = opened_on("grafana")
    for protocol in (Acknowledging, Silencing, Limited, Operating):
        assert isinstance(session, protocol)


async def test_an_acknowledgement_is_a_silence_of_exactly_this_alert_under_grafanas_path():
    session = opened_on("grafana", {("POST", f"{AM}/silences"): said({"silenceID": "s-1"}, 202)})
    alert = next(a for a in (await session.poll()).alerts if dict(a.labels)["alertname"] == "Active")
    assert await session.acknowledge(alert, Acknowledgement(intent="i", by="mara", at=AT, until=AT + 60)) == "s-1"
    matchers = (Matcher("team", "web"),)
    assert await session.silence(matchers, Quiet(intent="q", by="mara", at=AT, until=AT + 60)) == "s-1"


async def test_what_the_token_may_not_do_is_known_with_the_permission():
    session = opened_on("grafana", {PERMISSIONS: said({"alert.silences:create": ["*"]})})
    await session.poll()
    denied = session.denied()
    assert Verb.ACKNOWLEDGE not in denied
    assert denied[Verb.EXPIRE] == "the token lacks the permission alert.silences:write"
    assert denied["annotate"] == "the token lacks the permission annotations:create"


async def test_a_grafana_that_does_not_tell_permissions_denies_nothing():
    session = opened_on("grafana", {PERMISSIONS: (404, b"Not found")})
    await session.poll()
    assert session.denied() == {}


async def test_an_annotation_carries_the_operator_the_moment_in_milliseconds_and_our_tag_and_is_read_back():
    session = opened_on("grafana", {("POST", "api/annotations"): said({"id": 9, "message": "added"})})
    assert session.sends(ANNOTATED).startswith('POST api/annotations {"time":1700000000250,')
    assert await session.operate(ANNOTATED) == "9"
    (_, _, body) = session.http.asked[-1]
    assert body == {
        "time": 1_700_000_000_250,
        "text": "deploy 7 (mara)",
        "tags": ["deploy", "shop", "noc-board:i-1"],
        "dashboardUID": "d1",
    }
    session.http.answers["GET", "api/annotations"] = said([])
    assert await session.operated(ANNOTATED) is False
    session.http.answers["GET", "api/annotations"] = said([{"id": 9, "tags": ["noc-board:i-1"]}])
    assert await session.operated(ANNOTATED) is True


async def test_a_rule_is_sent_back_whole_with_one_change_and_read_back():
    session = opened_on("grafana", {RULE: said(WHOLE), ("PUT", RULE[1]): said(WHOLE)})
    assert "isPaused: true" in session.sends(PAUSED)
    assert await session.operate(PAUSED) == "abc"
    assert session.http.asked[-1] == ("PUT", RULE[1], {**WHOLE, "isPaused": True})
    assert await session.operated(PAUSED) is False
    session.http.answers[RULE] = said({**WHOLE, "isPaused": True})
    assert await session.operated(PAUSED) is True


@pytest.mark.parametrize("operation", [ANNOTATED, PAUSED], ids=["annotate", "pause"])
async def test_what_grafana_refuses_is_refused_with_its_words(operation):
    refused = (403, b'{"message":"You need additional permissions"}')
    session = opened_on("grafana", {("POST", "api/annotations"): refused, RULE: refused})
    with pytest.raises(CommandError, match="403"):
        await session.operate(operation)


def test_frames_without_a_result_are_refused_with_the_field():
    with pytest.raises(BadPayload, match="results"):
        parse_frames(b'{"frames": []}', "A")
    assert parse_frames(said(SERIES)[1], "A")
