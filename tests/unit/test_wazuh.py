"""Wazuh: agents, daemons, and what only its indexer knows."""

import base64
import json
import time
from contextlib import suppress

import pytest
from pydantic import ValidationError

from noc_app.config.operation import Asked
from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.kit import Tools
from noc_app.connectors.security.wazuh import OF_INDEXER, OF_MANAGER, AgentParameters
from noc_app.connectors.security.wazuh_indexer import parse_alerts, parse_vulnerabilities
from noc_app.connectors.security.wazuh_wire import parse_agents, parse_daemons, parse_major, parse_summary
from noc_app.model import BadPayload, CommandError, PollError, Refused, Severity
from tests.contract.replay import Replay, decode
from tests.contract.vendors.security import NOW, WAZUH, WAZUH_SETTINGS, said, stamp, wazuh_items, wazuh_said
from tests.tools.mutations import mutations, without

ALERTS, VULNERABILITIES = "wazuh-alerts-*/_search", "wazuh-states-vulnerabilities-*/_search"
SHARDS = {"total": 3, "successful": 3, "skipped": 0, "failed": 0}


def hit(rule="5712", level=10, agent="007", at=NOW - 60, techniques=("T1110",)):
    said = {"id": rule, "level": level, "description": f"Rule {rule}", "mitre": {"id": list(techniques)}}
    source = {"timestamp": stamp(at).replace("Z", ".123+0000"), "rule": said, "agent": {"id": agent, "name": "web-7"}}
    return {"_index": "wazuh-alerts-4.x-2026.11.26", "_source": source}


def search(*hits, newest=NOW - 30, failed=30, succeeded=90, shards=SHARDS, timed_out=False):
    levels = [{"key": "low", "doc_count": 5}, {"key": "medium", "doc_count": 2}, {"key": "high", "doc_count": 1}]
    techniques = [{"key": "T1110", "doc_count": 8, "levels": {"buckets": levels}}]
    aggs = {
        "newest": {"value": newest * 1000 if newest else None},
        "techniques": {"buckets": techniques, "sum_other_doc_count": 0},
        "failed": {"doc_count": failed},
        "succeeded": {"doc_count": succeeded},
    }
    return {"timed_out": timed_out, "_shards": shards, "hits": {"hits": list(hits)}, "aggregations": aggs}


def weak(shards=SHARDS):
    ages = {"buckets": [{"key": "< 7 d", "doc_count": 4}, {"key": "older", "doc_count": 2}]}
    severities = {"buckets": [{"key": "Critical", "doc_count": 6, "ages": ages}]}
    return {"timed_out": False, "_shards": shards, "hits": {"hits": []}, "aggregations": {"severities": severities}}


class Rig:
    """A session with a manager and an indexer."""

    def __init__(self, alerts=None, vulnerabilities=None, *, indexer=True, **answers):
        self.now = NOW
        changed = {("GET", path.replace("__", "/")): given for path, given in answers.items()}
        self.http = Replay({**WAZUH, **changed})
        found = (
            said(search() if alerts is None else alerts),
            said(weak() if vulnerabilities is None else vulnerabilities),
        )
        self.indexer = Replay({("POST", ALERTS): found[0], ("POST", VULNERABILITIES): found[1]})
        login = {"username": "reader", "password": {"env": "INDEXER_PASSWORD"}}
        more = {"indexer": "https://idx.example:9200", "indexer_login": login} if indexer else {}
        config = MODELS["wazuh"](id="wz", url="https://mgr.example:55000", **WAZUH_SETTINGS, **more)
        tools = Tools(
            http=self.http,
            decode=decode,
            clock=lambda: self.now,
            secret=lambda ref: f"secret-of-{ref.env}",
            elsewhere=lambda address: self.indexer,
        )
        self.session = BY_KIND["wazuh"].open(config, tools)

    async def poll(self):
        return await self.session.poll()


def value(result, signal, **labels):
    return next((s.value for s in result.samples if s.signal == signal and set(labels.items()) <= set(s.labels)), None)


async def test_declared_is_emitted_and_emitted_is_declared():
    result = await Rig().poll()
    assert {s.signal for s in result.samples} == {*OF_MANAGER, *OF_INDEXER}
    assert result.complete
    alone = Rig(indexer=False)
    assert {s.signal for s in (await alone.poll()).samples} == set(OF_MANAGER)
    assert set(BY_KIND["wazuh"].expects(alone.session._config)) == set(OF_MANAGER)


async def test_agents_are_counted_by_state_and_each_silent_one_is_an_alert():
    result = await Rig().poll()
    assert value(result, "security.agents", state="active") == 8.0
    assert value(result, "security.agents.silent") == 1.0
    (alert,) = result.alerts
    assert alert.title == "The Wazuh agent on web-7 is silent"
    assert alert.starts_at == pytest.approx(NOW - 600, abs=1.0)


async def test_where_no_agent_is_silent_none_is_looked_for():
    states = {"active": 8, "disconnected": 0, "never_connected": 0, "pending": 0, "total": 8}
    rig = Rig(agents__summary__status=wazuh_said({"connection": states}))
    assert (await rig.poll()).alerts == ()
    assert ("GET", "agents") not in {(m, p) for m, p, _ in rig.http.asked}


async def test_all_pages_of_silent_agents_are_read():
    every = [{"id": f"{n:03}", "name": f"web-{n}"} for n in range(1, 701)]
    rig = Rig()
    rig.http.answers["GET", "agents"] = lambda asked: wazuh_items(*every[asked["offset"] :][:500], total=700)
    assert len((await rig.poll()).alerts) == 700


async def test_an_answer_in_part_clears_nothing():
    rig = Rig(agents=wazuh_items({"id": "007"}, error=2, message="Some agents were not read"))
    result = await rig.poll()
    assert result.gaps["alerts"] == "Wazuh answers in part: Some agents were not read"
    assert not result.alerts_complete


async def test_a_refusal_with_status_200_is_one():
    with pytest.raises(Refused, match="refused with status 200: Permission denied"):
        await Rig(agents__summary__status=wazuh_said({}, 1, "Permission denied")).poll()


async def test_a_daemon_that_does_not_run_is_an_alert_unless_it_is_an_option():
    rig = Rig(
        manager__status=wazuh_items({"wazuh-analysisd": "stopped", "wazuh-maild": "stopped", "wazuh-db": "running"})
    )
    result = await rig.poll()
    assert value(result, "security.siem.faults") == 1.0
    down = next(a for a in result.alerts if "analysisd" in a.title)
    assert (down.severity, down.starts_at) == (Severity.MAJOR, NOW)
    rig.now += 60
    assert next(a for a in (await rig.poll()).alerts if "analysisd" in a.title).starts_at == NOW


async def test_of_version_5_the_daemons_are_not_known_and_not_asked():
    rig = Rig()
    rig.http.answers["GET", ""] = said({"data": {"api_version": "v5.0.0"}, "error": 0})
    del rig.http.answers["GET", "manager/status"]
    assert (await rig.poll()).gaps["security.siem.faults"] == "Wazuh 5 does not tell how its daemons are"


async def test_detections_are_counted_by_technique_and_severity():
    result = await Rig().poll()
    assert value(result, "security.detections", technique="T1110", severity="high") == 1.0
    assert value(result, "security.detections", technique="none", severity="critical") == 0.0


async def test_the_worst_are_one_alert_for_each_rule_and_agent():
    result = await Rig(search(hit(level=12), hit(level=12, at=NOW - 300), hit("9999", 15, "008"))).poll()
    found = {a.title: a for a in result.alerts}
    twice = found["Rule 5712 on web-7"]
    assert (twice.severity, twice.description) == (Severity.MAJOR, "2 times in the last hour; level 12")
    assert twice.starts_at == pytest.approx(NOW - 300, abs=1.0)
    assert found["Rule 9999 on web-7"].severity is Severity.CRITICAL
    assert value(result, "security.threats.active", severity="critical") == 1.0


async def test_sign_ins_are_those_of_the_last_hour():
    result = await Rig().poll()
    assert value(result, "security.authentication.failure_ratio", realm="wz") == 0.25
    assert value(result, "security.authentication.rate", outcome="failure") == 0.5


async def test_vulnerabilities_are_counted_by_severity_and_age():
    result = await Rig().poll()
    assert value(result, "security.vulnerabilities.open", severity="critical", age="older") == 2.0
    assert value(result, "security.vulnerabilities.open", severity="low", age="< 7 d") == 0.0


@pytest.mark.parametrize(
    ("found", "says"),
    [
        (search(shards={"total": 3, "failed": 1}), "1 of 3 shards of the indexer did not answer"),
        (search(timed_out=True), "ran out of time"),
        (search(shards={"total": 0, "failed": 0}), "has no index wazuh-alerts"),
        (search(newest=None), "may be dead"),
        (search(newest=NOW - 7200), "may be dead"),
    ],
)
async def test_an_index_that_does_not_tell_all_is_a_gap_and_clears_nothing(found, says):
    result = await Rig(found).poll()
    assert says in result.gaps["security.detections"]
    assert not result.alerts_complete


async def test_more_alerts_than_can_be_read_are_a_gap():
    assert "than can be read" in (await Rig(search(*[hit()] * 500)).poll()).gaps["alerts"]


async def test_an_indexer_without_the_index_of_vulnerabilities_has_not_none_of_them():
    result = await Rig(vulnerabilities=weak({"total": 0, "failed": 0})).poll()
    assert "has no index wazuh-states" in result.gaps["security.vulnerabilities.open"]


async def test_an_indexer_that_cannot_be_asked_leaves_the_manager_in_sight():
    rig = Rig()
    rig.indexer.answers["POST", ALERTS] = 503, b"not ready"
    result = await rig.poll()
    assert "the indexer: the backend failed" in result.gaps["security.detections"]
    assert value(result, "security.agents", state="active") == 8.0
    assert not result.alerts_complete


async def test_each_of_the_two_is_signed_in_to_with_its_own_user_and_no_secret_is_shown():
    rig = Rig()
    await rig.poll()
    pairs = [
        base64.b64encode(f"{n}:secret-of-{e}".encode()).decode()
        for n, e in (("noc", "WAZUH_PASSWORD"), ("reader", "INDEXER_PASSWORD"))
    ]
    assert {*pairs, "t"} <= set(rig.http.hidden)
    assert pairs[1] in rig.indexer.hidden


def restart(agent="007"):
    parameters = AgentParameters(agent=agent)
    return Asked(operation="restart-agent", parameters=parameters, intent="i", by="m", at=NOW)


async def test_an_agent_is_restarted():
    rig = Rig()
    rig.http.answers["PUT", "agents/007/restart"] = wazuh_items("007")
    assert rig.session.sends(restart()) == "PUT agents/007/restart"
    await rig.session.operate(restart())
    assert await rig.session.operated(restart()) is None


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (
            wazuh_said({"failed_items": [{"error": {"code": 1701, "message": "Agent does not exist"}}]}, 0),
            "does not exist",
        ),
        (wazuh_said({}, 1, "Permission denied: agent:restart"), "Permission denied"),
        (wazuh_items(), "changed nothing"),
    ],
)
async def test_a_restart_that_did_not_happen_is_said(given, says):
    rig = Rig()
    rig.http.answers["PUT", "agents/007/restart"] = given
    with pytest.raises(CommandError, match=says):
        await rig.session.operate(restart())


@pytest.mark.parametrize(
    ("policies", "denied"),
    [
        ({"agent:restart": {"agent:id:*": "allow"}, "rbac_mode": "white"}, False),
        ({"agent:read": {"agent:id:*": "allow"}, "rbac_mode": "white"}, True),
        ({"agent:restart": {"agent:id:*": "deny"}, "rbac_mode": "black"}, True),
        ({"rbac_mode": "black"}, False),
        ({"agent:restart": {"agent:id:001": "allow", "agent:id:002": "deny"}, "rbac_mode": "white"}, False),
    ],
)
async def test_what_the_policies_of_the_user_forbid_is_denied_beforehand(policies, denied):
    rig = Rig(security__users__me__policies=wazuh_said(policies))
    await rig.poll()
    assert ("restart-agent" in rig.session.denied()) is denied


async def test_a_wazuh_that_tells_no_policies_is_polled_all_the_same():
    rig = Rig()
    del rig.http.answers["GET", "security/users/me/policies"]
    assert (await rig.poll()).complete
    assert rig.session.denied() == {}


def test_an_agent_is_a_number():
    with pytest.raises(ValidationError):
        AgentParameters(agent="../x")


def test_an_indexer_needs_a_user():
    with pytest.raises(ValidationError, match="belong together"):
        MODELS["wazuh"](id="wz", url="https://m.example", **WAZUH_SETTINGS, indexer="https://i.example")


@pytest.mark.parametrize("seed", range(50))
async def test_a_damaged_answer_of_the_indexer_is_read_or_refused_in_words(seed):
    whole = json.dumps(search(hit(), hit(level=15))), json.dumps(weak())
    rig = Rig()
    rig.indexer.answers["POST", ALERTS] = 200, next(mutations(whole[0], 1, seed))
    rig.indexer.answers["POST", VULNERABILITIES] = 200, next(mutations(whole[1], 1, seed))
    with suppress(PollError):
        result = await rig.poll()
        assert all(a.title.isprintable() and 0 <= a.starts_at < 2e11 for a in result.alerts)
        assert all(g.isprintable() and len(g) < 600 for g in result.gaps.values())


@pytest.mark.parametrize(
    ("parse", "body", "path"),
    [
        (parse_major, WAZUH["GET", ""][1], ("data", "api_version")),
        (parse_major, WAZUH["GET", ""][1], ("data",)),
        (parse_summary, WAZUH["GET", "agents/summary/status"][1], ("data", "connection")),
        (parse_summary, WAZUH["GET", "agents/summary/status"][1], ("data", "connection", "disconnected")),
        (parse_agents, WAZUH["GET", "agents"][1], ("data", "affected_items", 0, "id")),
        (parse_daemons, WAZUH["GET", "manager/status"][1], ("data", "affected_items")),
        (parse_alerts, json.dumps(search(hit())), ("timed_out",)),
        (parse_alerts, json.dumps(search(hit())), ("_shards",)),
        (parse_alerts, json.dumps(search(hit())), ("hits", "hits", 0, "_source", "rule", "level")),
        (parse_alerts, json.dumps(search(hit())), ("aggregations", "failed")),
        (parse_vulnerabilities, json.dumps(weak()), ("aggregations", "severities")),
    ],
)
def test_a_field_that_is_missing_is_named(parse, body, path):
    with pytest.raises(BadPayload, match=str(path[-1]) if path != ("data",) else "api_version"):
        parse(without(body, *path))


def test_the_answers_were_written_a_moment_ago():
    assert time.time() - NOW < 3600
