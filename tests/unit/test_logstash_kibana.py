"""Logstash's pipelines and Kibana's rules."""

import pytest

from noc_app.config.operation import Asked
from noc_app.connectors.infrastructure.kibana import RuleChange
from noc_app.connectors.infrastructure.kibana_rules import parse_page, parse_status
from noc_app.connectors.infrastructure.logstash import SIGNALS, parse_stats
from noc_app.connectors.kit import Operating
from noc_app.model import BadPayload, CommandError, Severity, Unavailable
from tests.contract.backend import said
from tests.contract.backends import opened_on
from tests.contract.vendors.elastic import FIND, STATS, TYPES, page, rule, rule_types, status
from tests.unit.test_haproxy import Ticks

REPORTED = ("GET", "_health_report")


def grown(events):
    return said(
        {**STATS, "pipelines": {**STATS["pipelines"], "main": {**STATS["pipelines"]["main"], "events": events}}}
    )


async def test_what_goes_through_logstash_and_what_waits_is_counted():
    made = opened_on("logstash")
    made.totals.monotonic = Ticks()
    await made.poll()
    made.http.answers["GET", "_node/stats"] = grown({"in": 150, "out": 90})
    result = await made.poll()
    assert {s.signal for s in result.samples} == set(SIGNALS)
    rates = {dict(s.labels)["direction"]: s.value for s in result.samples if s.signal == "log.pipeline.events.rate"}
    assert rates == {"in": 5.0, "out": 1.0}
    rest = {s.signal: s.value for s in result.samples if s.signal != "log.pipeline.events.rate"}
    assert rest == {
        "jvm.heap.utilization": 0.4,
        "system.cpu.utilization": 0.12,
        "messaging.queue.depth": 20.0,
        "log.pipeline.queue.utilization": 0.25,
    }


async def test_an_innermost_indicator_is_the_alert_and_one_that_does_not_know_a_gap():
    result = await opened_on("logstash").poll()
    assert {a.fingerprint: a.severity for a in result.alerts} == {
        "pipelines/main": Severity.WARNING,
        "pipelines/second/load": Severity.CRITICAL,
    }
    assert result.gaps == {"alerts": "not known to it: pipelines/second"}


async def test_before_there_were_reports_a_configuration_that_could_not_be_loaded_is_an_alert():
    result = await opened_on("logstash", {REPORTED: (404, b"{}")}).poll()
    assert [a.title for a in result.alerts] == ["pipelines/second/load: its configuration could not be loaded"]


def test_statistics_without_pipelines_are_refused_with_the_field():
    with pytest.raises(BadPayload, match="pipelines"):
        parse_stats(said({k: v for k, v in STATS.items() if k != "pipelines"})[1])


# Kibana


def asked(state):
    return Asked(
        operation="change-rule", parameters=RuleChange(rule="id-deep", state=state), intent="i", by="mara", at=1.0
    )


async def test_an_active_rule_is_an_alert_with_its_severity_and_link():
    (alert,) = (await opened_on("kibana").poll()).alerts
    assert (alert.title, alert.severity, alert.description) == ("deep", Severity.CRITICAL, "2 alerts are active")
    assert alert.link == "https://kibana.example/app/management/insightsAndAlerting/triggersActions/rule/id-deep"


async def test_a_rule_that_is_muted_is_shown_as_silenced_and_one_that_is_disabled_not_at_all():
    answers = {FIND: page(rule("a", "active", mute_all=True), rule("b", "active", enabled=False))}
    (alert,) = (await opened_on("kibana", answers).poll()).alerts
    assert (alert.title, [s.kind for s in alert.suppressed]) == ("a", ["silenced"])


@pytest.mark.parametrize(
    ("status", "changes", "words", "counts"),
    [
        ("error", {"error": {"reason": "read", "message": "no such index"}}, "no such index", (0.0, 1.0)),
        ("pending", {}, "it has not run yet", (0.0, 0.0)),
        ("ok", {"last_execution_date": "2023-11-14T22:00:00.000Z"}, "last run 800 s ago", (1.0, 0.0)),
    ],
)
async def test_a_rule_that_says_nothing_clears_nothing(status, changes, words, counts):
    session = opened_on("kibana")
    (alert,) = (await session.poll()).alerts
    told = rule("deep", status)
    told["execution_status"] = {**told["execution_status"], **changes}
    session.http.answers[FIND] = page(told)
    result = await session.poll()
    assert [a.fingerprint for a in result.alerts] == [alert.fingerprint]
    assert words in result.unsure[alert.fingerprint]
    assert words in result.gaps["alerts"]
    assert tuple(s.value for s in result.samples) == counts


async def test_a_rule_that_is_fine_again_has_recovered():
    session = opened_on("kibana")
    await session.poll()
    session.http.answers[FIND] = page(rule("deep"))
    result = await session.poll()
    assert (result.alerts, result.alerts_complete, result.gaps) == ((), True, {})


async def test_every_page_of_rules_is_read():
    pages = {1: [rule(f"r{i}") for i in range(100)], 2: [rule("last", "active")]}

    def answer(text):
        number = 2 if "'page': 2" in text else 1
        return page(*pages[number], number=number, total=101)

    (alert,) = (await opened_on("kibana", {FIND: answer}).poll()).alerts
    assert alert.title == "last"


async def test_rules_that_were_not_sent_are_a_gap_and_clear_nothing():
    result = await opened_on("kibana", {FIND: page(rule("a"), total=150)}).poll()
    assert not result.alerts_complete
    assert "rules" in result.gaps["alerts"]


@pytest.mark.parametrize("overall", [{"level": "degraded", "summary": "no ES"}, {"state": "red"}, {}])
async def test_a_kibana_that_is_not_well_fails_the_poll(overall):
    ill = said({"status": {"overall": overall}})
    with pytest.raises(Unavailable, match="Kibana is"):
        await opened_on("kibana", {("GET", "api/status"): ill}).poll()


@pytest.mark.parametrize(
    ("state", "path", "before", "after"),
    [
        ("mute", "_mute_all", {"mute_all": False}, {"mute_all": True}),
        ("unmute", "_unmute_all", {"mute_all": True}, {"mute_all": False}),
        ("disable", "_disable", {"enabled": True}, {"enabled": False}),
        ("enable", "_enable", {"enabled": False}, {"enabled": True}),
    ],
)
async def test_a_rule_is_changed_and_read_back(state, path, before, after):
    where = "api/alerting/rule/id-deep"
    session = opened_on("kibana", {("POST", f"{where}/{path}"): (204, b"")})
    assert isinstance(session, Operating)
    assert session.sends(asked(state)) == f"POST {where}/{path}"
    assert await session.operate(asked(state)) == "id-deep"
    session.http.answers["GET", where] = said(rule("deep", **before))
    assert await session.operated(asked(state)) is False
    session.http.answers["GET", where] = said(rule("deep", **after))
    assert await session.operated(asked(state)) is True


async def test_what_kibana_refuses_is_refused_with_its_words():
    refused = (403, b'{"statusCode":403,"error":"Forbidden","message":"Unauthorized to muteAll"}')
    session = opened_on("kibana", {("POST", "api/alerting/rule/id-deep/_mute_all"): refused})
    with pytest.raises(CommandError, match="403"):
        await session.operate(asked("mute"))


async def test_a_key_that_may_only_read_is_told_before_anybody_presses_a_button():
    session = opened_on("kibana", {TYPES: rule_types(alerts="read", stackAlerts="read")})
    assert session.denied() == {}
    await session.poll()
    assert session.denied() == {"change-rule": "the token lacks the permission all on the rule's feature"}
    await session.poll()
    assert [path for _, path, _ in session.http.asked].count(TYPES[1]) == 1


@pytest.mark.parametrize(
    "answer",
    [
        rule_types(alerts="read", logs="all"),  # some rules may be changed
        rule_types(),
        said([]),
        said({"statusCode": 404, "error": "Not Found"}, 404),
        said({"statusCode": 403, "error": "Forbidden"}, 403),
        said({"error": "busy"}, 503),
        said({"types": "none"}),
        said([{"id": ".es-query", "authorized_consumers": ["alerts"]}]),
        said([{"id": ".es-query", "authorized_consumers": {"alerts": {"read": True, "all": "no"}}}]),
        said([{"id": ".es-query", "authorized_consumers": {"alerts": {"read": True}}}]),
        (200, b"<html>"),
    ],
)
async def test_in_doubt_a_rule_may_be_changed(answer):
    session = opened_on("kibana", {TYPES: answer})
    result = await session.poll()
    assert (session.denied(), result.gaps) == ({}, {})


@pytest.mark.parametrize(("version", "told"), [("7.17.9", True), ("9.3.2", True), ("9.4.0", False), ("10.0.0", False)])
async def test_where_what_may_be_read_may_be_started_and_stopped_too_nothing_is_concluded(version, told):
    answers = {("GET", "api/status"): status(version), TYPES: rule_types(alerts="read")}
    session = opened_on("kibana", answers)
    await session.poll()
    assert bool(session.denied()) is told


@pytest.mark.parametrize("version", [None, "", "main", "x.1", 8.15, {}, ["8.15.0"]])
async def test_a_kibana_that_does_not_tell_its_version_denies_nothing(version):
    answers = {("GET", "api/status"): status(version), TYPES: rule_types(alerts="read")}
    session = opened_on("kibana", answers)
    await session.poll()
    assert session.denied() == {}


@pytest.mark.parametrize(
    ("parse", "body", "field"),
    [(parse_page, b'{"page": 1, "per_page": 1, "total": 1}', "data"), (parse_status, b"{}", "status")],
)
def test_a_field_that_is_missing_is_named(parse, body, field):
    with pytest.raises(BadPayload, match=field):
        parse(body)
