"""CrowdStrike Falcon: alerts that can be taken, hosts that are counted, and refusals with status 200."""

import json

import pytest

from noc_app.config.operation import Asked
from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.kit import Tools
from noc_app.connectors.security.falcon import SIGNALS, HostParameters, OwnerParameters, StatusParameters
from noc_app.connectors.security.falcon_wire import parse_alerts, parse_total
from noc_app.model import Acknowledgement, BadPayload, CommandError, Refused, Severity, Throttled, Unauthorised
from tests.contract.replay import Replay, decode
from tests.contract.vendors.security import FALCON, FALCON_SETTINGS, NOW, falcon_alert, falcon_said, said
from tests.tools.mutations import without

ALERTS, HOSTS = ("POST", "alerts/combined/alerts/v1"), ("GET", "devices/combined/devices/v1")
UPDATE, CONTAIN = ("PATCH", "alerts/entities/alerts/v3"), ("POST", "devices/entities/devices-actions/v2")
HOST = "a" * 32
DONE = said({"meta": {"writes": {"resources_affected": 1}}, "resources": None, "errors": []})


class Rig:
    """A session and its Falcon."""

    def __init__(self, *alerts, answers=(), **settings):
        given = {ALERTS: falcon_said(*alerts)} if alerts else {}
        self.http = Replay({**FALCON, **given, UPDATE: DONE, **dict(answers)})
        config = MODELS["falcon"](id="cs", url="https://api.falcon.example", **{**FALCON_SETTINGS, **settings})
        tools = Tools(http=self.http, decode=decode, clock=lambda: NOW, secret=lambda ref: "a-secret")
        self.session = BY_KIND["falcon"].open(config, tools)

    async def poll(self):
        return await self.session.poll()

    def sent(self, key):
        return [sent for method, path, sent in self.http.asked if (method, path) == key]

    @property
    def changes(self):
        """What was changed, as pairs of a name and a value, one list for each request."""
        return [[(c["name"], c["value"]) for c in sent["action_parameters"]] for sent in self.sent(UPDATE)]


def value(result, signal, **labels):
    return next((s.value for s in result.samples if s.signal == signal and set(labels.items()) <= set(s.labels)), None)


def ack(intent="i-1", by="Mara"):
    return Acknowledgement(intent=intent, by=by, at=NOW, until=NOW + 1800, comment="on it")


async def test_declared_is_emitted_and_emitted_is_declared():
    rig = Rig()
    result = await rig.poll()
    assert {s.signal for s in result.samples} == set(SIGNALS) == set(BY_KIND["falcon"].expects(rig.session._config))
    assert result.complete


async def test_an_open_alert_is_one_here():
    (alert,) = (await Rig(falcon_alert()).poll()).alerts
    assert (alert.title, alert.severity) == ("Credential dumping on web-1", Severity.MAJOR)
    assert alert.starts_at == pytest.approx(NOW - 120, abs=1)
    assert dict(alert.labels) == {"host": "web-1", "technique": "T1003"}
    assert alert.link.startswith("https://falcon.crowdstrike.com/")
    assert alert.ack is None


@pytest.mark.parametrize(
    ("number", "severity"),
    [
        (100, Severity.CRITICAL),
        (80, Severity.CRITICAL),
        (79, Severity.MAJOR),
        (60, Severity.MAJOR),
        (40, Severity.WARNING),
        (39, Severity.INFORMATION),
        (0, Severity.INFORMATION),
    ],
)
async def test_the_number_is_the_severity(number, severity):
    assert (await Rig(falcon_alert(severity=number)).poll()).alerts[0].severity is severity


async def test_threats_techniques_and_hosts_are_counted():
    result = await Rig(falcon_alert(1), falcon_alert(2), falcon_alert(3, severity=90)).poll()
    assert value(result, "security.threats.active", severity="high") == 2.0
    assert value(result, "security.detections", technique="T1003", severity="critical") == 1.0
    assert value(result, "security.agents", state="contained") == 7.0
    assert value(result, "security.agents.silent") == 7.0


async def test_only_open_alerts_are_asked_for_in_an_order_that_does_not_move():
    rig = Rig()
    await rig.poll()
    (asked,) = rig.sent(ALERTS)
    assert asked["filter"].startswith("status:['new','in_progress','reopened']+created_timestamp:>='")
    assert (asked["sort"], asked["limit"]) == ("created_timestamp.asc", 1000)


async def test_all_pages_are_read_by_their_mark_and_an_alert_on_two_of_them_is_one():
    pages = {
        None: falcon_said(falcon_alert(1), falcon_alert(2), after="p2"),
        "p2": falcon_said(falcon_alert(2), falcon_alert(3), after="p3"),
        "p3": falcon_said(),
    }
    rig = Rig(answers={ALERTS: lambda asked: pages[asked.get("after")]})
    assert len((await rig.poll()).alerts) == 3


async def test_a_mark_that_never_ends_is_a_gap():
    rig = Rig(answers={ALERTS: lambda asked: falcon_said(falcon_alert(1), after="p2")})
    result = await rig.poll()
    assert "round in circles" in result.gaps["alerts"]
    assert not result.alerts_complete


@pytest.mark.parametrize(
    ("code", "error"), [(500, Refused), (403, Unauthorised), (429, Throttled)], ids=["failed", "scope", "limit"]
)
async def test_errors_with_status_200_are_no_empty_list(code, error):
    failed = falcon_said(errors=[{"code": code, "message": "access denied, authorization failed"}])
    with pytest.raises(error, match="status 200: access denied"):
        await Rig(answers={ALERTS: failed}).poll()


async def test_hosts_that_may_not_be_read_are_a_gap():
    result = await Rig(answers={HOSTS: (403, b"{}")}).poll()
    assert "Hosts: read is needed" in result.gaps["security.agents.silent"]
    assert len(result.alerts) == 2


async def test_a_sign_in_in_the_wrong_cloud_says_what_to_look_at():
    with pytest.raises(Unauthorised, match="your own Falcon cloud"):
        await Rig(answers={("POST", "oauth2/token"): (403, b"{}")}).poll()


async def test_an_alert_is_taken_with_a_mark_and_read_back():
    rig = Rig(falcon_alert(1), owner="soc@example.com")
    (alert,) = (await rig.poll()).alerts
    assert await rig.session.acknowledge(alert, ack()) == alert.fingerprint
    (changes,) = rig.changes
    assert changes[:2] == [("assign_to_user_id", "soc@example.com"), ("update_status", "in_progress")]
    comments = [{"value": "first look"}, {"value": changes[2][1]}]
    rig.http.answers[ALERTS] = falcon_said(falcon_alert(1, status="in_progress", comments=comments))
    read = (await rig.poll()).alerts[0].ack
    assert (read.by, read.intent, read.comment) == ("Mara", "i-1", "on it")
    assert read.until == pytest.approx(NOW + 1800, abs=1)


async def test_an_alert_that_somebody_else_took_is_not_taken_over():
    rig = Rig(falcon_alert(1, status="in_progress", assigned_to_name="Eve"))
    (alert,) = (await rig.poll()).alerts
    with pytest.raises(CommandError, match="already acknowledged by Eve"):
        await rig.session.acknowledge(alert, ack())
    assert rig.changes == []


async def test_an_alert_is_given_back_and_commented_on():
    rig = Rig(falcon_alert(1))
    (alert,) = (await rig.poll()).alerts
    await rig.session.unacknowledge(alert)
    await rig.session.comment(alert, "seen before", "Mara")
    assert rig.changes == [
        [("unassign", ""), ("update_status", "reopened")],
        [("append_comment", "Mara: seen before")],
    ]


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ((403, b"{}"), "may lack the scope Alerts: write"),
        (said({"meta": {}, "resources": [], "errors": [{"code": 400, "message": "bad status"}]}), "bad status"),
        (said({"meta": {"writes": {"resources_affected": 0}}, "errors": []}), "changed nothing"),
        ((200, b"[]"), "nobody knows whether"),
    ],
)
async def test_a_change_that_did_not_happen_is_said(given, says):
    rig = Rig(falcon_alert(1), answers={UPDATE: given})
    (alert,) = (await rig.poll()).alerts
    with pytest.raises(CommandError, match=says):
        await rig.session.comment(alert, "x", "y")


def asked(operation, parameters):
    return Asked(operation=operation, parameters=parameters, intent="i", by="m", at=NOW)


STATUS = asked("set-status", StatusParameters(alert="cid:ind:1", status="closed", comment="false alarm"))
OWNER = asked("assign", OwnerParameters(alert="cid:ind:1", owner="eve@example.com"))
CONTAINED = asked("contain-host", HostParameters(host=HOST))
LIFTED = asked("lift-containment", HostParameters(host=HOST))


async def test_status_and_owner_are_set_as_operations():
    rig = Rig()
    assert [await rig.session.operate(o) for o in (STATUS, OWNER)] == ["cid:ind:1"] * 2
    assert rig.changes == [
        [("update_status", "closed"), ("append_comment", "false alarm")],
        [("assign_to_user_id", "eve@example.com")],
    ]


async def test_a_host_is_contained_and_let_in_again():
    rig = Rig(answers={CONTAIN: falcon_said({"id": HOST, "path": "/devices"}, status=202)})
    for operation in (CONTAINED, LIFTED):
        assert HOST in rig.session.sends(operation)
        assert await rig.session.operate(operation) == HOST
    assert rig.sent(CONTAIN) == [{"ids": [HOST]}] * 2


@pytest.mark.parametrize(
    ("request_", "status", "shown"),
    [
        (CONTAINED, "contained", True),
        (CONTAINED, "containment_pending", True),
        (CONTAINED, "normal", False),
        (LIFTED, "normal", True),
        (LIFTED, "contained", False),
    ],
)
async def test_containment_is_read_back(request_, status, shown):
    path = ("GET", "devices/entities/devices/v2")
    rig = Rig(answers={path: falcon_said({"device_id": HOST, "status": status})})
    assert await rig.session.operated(request_) is shown


@pytest.mark.parametrize(
    ("request_", "more", "shown"),
    [
        (STATUS, {"status": "closed"}, True),
        (STATUS, {}, False),
        (OWNER, {"assigned_to_uid": "Eve@example.com"}, True),
        (OWNER, {}, False),
    ],
)
async def test_an_operation_about_an_alert_is_read_back(request_, more, shown):
    assert await Rig(falcon_alert(1, **more)).session.operated(request_) is shown


def test_what_would_be_sent_is_what_is_sent():
    assert '"name":"update_status","value":"closed"' in Rig().session.sends(STATUS)
    assert "action_name=lift_containment" in Rig().session.sends(LIFTED)


@pytest.mark.parametrize(
    ("parse", "key", "path"),
    [
        (parse_alerts, ALERTS, ("meta",)),
        (parse_alerts, ALERTS, ("resources", 0, "composite_id")),
        (parse_alerts, ALERTS, ("resources", 0, "created_timestamp")),
        (parse_alerts, ALERTS, ("resources", 0, "severity")),
        (parse_alerts, ALERTS, ("resources", 0, "status")),
        (parse_total, HOSTS, ("meta", "pagination", "total")),
    ],
)
def test_a_field_that_is_missing_is_named(parse, key, path):
    with pytest.raises(BadPayload, match=str(path[-1])):
        parse(without(FALCON[key][1], *path))


def test_a_time_to_the_nanosecond_is_read():
    page = parse_alerts(falcon_said(falcon_alert(created_timestamp="2026-11-26T01:02:03.123456789Z"))[1])
    assert page.alerts[0].at == pytest.approx(1795654923.123456, abs=1e-5)


def test_numbers_may_come_as_text():
    assert (
        parse_total(json.dumps({"meta": {"pagination": {"total": "12"}}, "resources": [], "errors": None}).encode())
        == 12
    )
