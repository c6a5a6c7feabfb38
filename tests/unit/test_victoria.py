"""VictoriaMetrics asks for what is newest and vouches for no alert; vmalert has the alerts."""

import json

import pytest

from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.infrastructure.vmalert import NO_RULES, SIGNALS
from noc_app.model import BadPayload, Severity
from tests.contract.backend import said
from tests.contract.backends import opened_on
from tests.contract.replay import body_of, recorded
from tests.contract.vendors.victoria import DEPTH
from tests.tools.mutations import without

RULES = ("GET", "api/v1/rules")
NOW = 1795657055.0


async def test_a_query_gives_its_value_with_the_time_of_its_raw_data():
    result = await opened_on("victoriametrics").poll()
    (found,) = result.samples
    assert (found.signal, found.value, found.labels) == ("messaging.queue.depth", 42.0, (("queue", "mail"),))
    assert found.at == pytest.approx(1795657052, abs=1)


async def test_the_newest_data_is_asked_for_and_rules_are_not():
    session = opened_on("victoriametrics")
    result = await session.poll()
    assert {(method, path) for method, path, _ in session.http.asked} == {("POST", "api/v1/query")}
    assert all(form["nocache"] == "1" for _, _, form in session.http.asked)
    assert result.alerts is None


def test_who_has_its_data_pushed_is_not_expected_to_scrape():
    config = MODELS["victoriametrics"](id="v", kind="victoriametrics", url="http://v.example", queries=[DEPTH])
    assert BY_KIND["victoriametrics"].expects(config) == ("messaging.queue.depth",)


async def test_a_query_that_is_refused_says_why():
    refused = recorded("victoriametrics/refused")
    answers = {("POST", "api/v1/query"): lambda text: refused if "queue" in text else recorded("victoriametrics/up")}
    result = await opened_on("victoriametrics", answers).poll()
    assert result.gaps["messaging.queue.depth"].startswith("request refused (422 Unprocessable Entity): error when")


async def test_an_answer_without_a_storage_node_is_a_gap():
    def partial(text):
        status, body = recorded("victoriametrics/ages" if "timestamp(" in text else "victoriametrics/vector")
        return status, body.replace(b'{"status"', b'{"isPartial":true,"status"')

    result = await opened_on("victoriametrics", {("POST", "api/v1/query"): partial}).poll()
    assert "the answer is partial" in result.gaps["messaging.queue.depth"]


async def test_a_victoriametrics_that_is_taken_for_a_prometheus_vouches_for_no_alert():
    session = opened_on("victoriametrics")
    prometheus = BY_KIND["prometheus"].open(
        MODELS["prometheus"](id="p", kind="prometheus", url="http://v.example"), session._tools
    )
    session.http.answers[RULES] = recorded("victoriametrics/rules")
    session.http.headers = {"x-server-hostname": "vm-1"}
    result = await prometheus.poll()
    assert not result.alerts_complete
    assert "use the kinds victoriametrics and vmalert" in result.gaps["alerts"]


# vmalert


async def test_the_firing_alerts_of_vmalert_are_there_and_the_pending_ones_are_not():
    result = await opened_on("vmalert").poll()
    (alert,) = result.alerts
    assert (alert.title, alert.severity) == ("deep", Severity.CRITICAL)
    assert alert.link.startswith("http://vmalert-1:8880/vmalert/api/v1/alert?group_id=")
    assert {s.signal: s.value for s in result.samples} == dict.fromkeys(SIGNALS, 0.0)
    assert result.gaps == {}


async def test_an_alert_that_no_longer_fires_has_recovered_and_one_whose_rule_is_gone_says_so():
    session = opened_on("vmalert")
    await session.poll()
    session.http.answers[RULES] = rules(lambda rule: rule.update(alerts=[], state="inactive"))
    assert (await session.poll()).cleared == {}
    session.http.answers[RULES] = recorded("vmalert/rules")
    (alert,) = (await session.poll()).alerts
    session.http.answers[RULES] = rules(lambda rule: rule.update(name="Other", alerts=[]))
    assert (await session.poll()).cleared == {alert.fingerprint: "rule deleted"}


@pytest.mark.parametrize(
    ("change", "signal", "words"),
    [
        ({"health": "err", "lastError": "no such host"}, "monitoring.checks.blind", "no such host"),
        ({"lastEvaluation": "0001-01-01T00:00:00Z"}, "monitoring.checks.blind", "not been evaluated yet"),
        ({"lastEvaluation": "2026-11-26T01:30:00Z"}, "monitoring.checks.late", "last evaluated 455 s ago"),
    ],
)
async def test_a_rule_that_says_nothing_is_counted_and_what_it_had_standing_is_unsure(change, signal, words):
    session = opened_on("vmalert")
    (alert,) = (await session.poll()).alerts
    session.http.answers[RULES] = rules(lambda rule: rule.update(alerts=[], **change))
    result = await session.poll()
    assert {s.signal: s.value for s in result.samples}[signal] == 1.0
    assert words in result.gaps["alerts"]
    assert alert.fingerprint in result.unsure


async def test_no_rule_at_all_is_no_all_clear():
    empty = said({"status": "success", "data": {"groups": []}})
    assert (await opened_on("vmalert", {RULES: empty}).poll()).gaps == {"alerts": NO_RULES}


@pytest.mark.parametrize("path", [("data", "groups", 0, "rules"), ("data", "groups", 0, "rules", 0, "name")])
async def test_a_field_that_is_missing_is_named(path):
    with pytest.raises(BadPayload, match=str(path[-1])):
        await opened_on("vmalert", {RULES: (200, without(body_of("vmalert/rules"), *path))}).poll()


def rules(change):
    """The recorded rules with the first one changed."""
    status, body = recorded("vmalert/rules")
    value = json.loads(body)
    change(value["data"]["groups"][0]["rules"][0])
    return status, json.dumps(value).encode()
