"""Splunk: notables as alerts that can be taken, searches that fail, and splunkd's own health."""

import pytest

from noc_app.config.operation import Asked
from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.kit import Tools
from noc_app.connectors.security.splunk import ALWAYS, OF_NOTABLES, OwnerParameters, StatusParameters
from noc_app.connectors.security.splunk_wire import (
    notables_of,
    parse_context,
    parse_health,
    parse_jobs_path,
    parse_results,
)
from noc_app.model import (
    Acknowledgement,
    BadPayload,
    CommandError,
    Refused,
    Severity,
    Unavailable,
    Verb,
)
from tests.contract.replay import Replay, decode
from tests.contract.vendors.security import NOW, SPLUNK, SPLUNK_JOBS, notable, said, splunk_entry, splunk_results
from tests.tools.mutations import without

UPDATE = ("POST", "services/notable_update")
DONE = said({"success": True, "success_count": 1, "failure_count": 0, "message": "1 event updated successfully"})


class Rig:
    """A session and its Splunk."""

    def __init__(self, *rows, answers=(), **settings):
        given = {("POST", SPLUNK_JOBS): splunk_results(*rows)} if rows else {}
        self.http = Replay({**SPLUNK, **given, UPDATE: DONE, **dict(answers)})
        self.now = NOW
        config = MODELS["splunk"](id="sp", url="https://splunk.example:8089", **settings)
        tools = Tools(http=self.http, decode=decode, clock=lambda: self.now)
        self.session = BY_KIND["splunk"].open(config, tools)

    async def poll(self):
        return await self.session.poll()

    @property
    def updates(self):
        return [sent for method, path, sent in self.http.asked if (method, path) == UPDATE]


def value(result, signal, **labels):
    return next((s.value for s in result.samples if s.signal == signal and set(labels.items()) <= set(s.labels)), None)


def ack(intent="i-1", by="Mara"):
    return Acknowledgement(intent=intent, by=by, at=NOW, until=NOW + 1800, comment="on it")


async def test_declared_is_emitted_and_emitted_is_declared():
    result = await Rig().poll()
    assert {s.signal for s in result.samples} == {*ALWAYS, *OF_NOTABLES}
    assert result.complete
    plain = Rig(notables=False)
    assert {s.signal for s in (await plain.poll()).samples} == set(ALWAYS)
    assert set(BY_KIND["splunk"].expects(plain.session._config)) == set(ALWAYS)


async def test_an_open_notable_is_an_alert():
    rig = Rig(notable(), web_url="https://splunk.example")
    (alert,) = [a for a in (await rig.poll()).alerts if "health" not in a.fingerprint]
    assert (alert.title, alert.severity) == ("Brute force against host 1", Severity.MAJOR)
    assert alert.starts_at == pytest.approx(NOW - 120, abs=1)
    assert dict(alert.labels) == {"host": "web-1", "source": "203.0.113.9", "domain": "access"}
    assert alert.description == "access · New · T1110, T1078"
    assert "incident_review" in alert.link
    assert alert.ack is None


@pytest.mark.parametrize(
    ("urgency", "severity"),
    [
        ("critical", Severity.CRITICAL),
        ("high", Severity.MAJOR),
        ("medium", Severity.WARNING),
        ("low", Severity.INFORMATION),
        ("informational", Severity.INFORMATION),
        ("unheard of", Severity.WARNING),
    ],
)
async def test_the_urgency_is_the_severity(urgency, severity):
    assert next(iter((await Rig(notable(urgency=urgency)).poll()).alerts[1:])).severity is severity


@pytest.mark.parametrize("more", [{"status_end": "true"}, {"status_end": "1"}, {"status_end": None, "status": "5"}])
async def test_a_notable_that_is_ended_is_none(more):
    result = await Rig(notable(**more)).poll()
    assert [a for a in result.alerts if "health" not in a.fingerprint] == []


async def test_threats_and_techniques_are_counted():
    result = await Rig(notable(1), notable(2), notable(3, urgency="low", _time="2020-01-01T00:00:00.000+05:30")).poll()
    assert value(result, "security.threats.active", severity="high") == 2.0
    assert value(result, "security.detections", technique="T1110", severity="high") == 2.0
    assert value(result, "security.detections", technique="T1110", severity="low") is None
    assert value(result, "security.detections", technique="none", severity="low") == 0.0


async def test_the_parts_that_are_not_well_are_counted_and_a_red_one_is_an_alert():
    rig = Rig()
    result = await rig.poll()
    assert value(result, "security.siem.faults", state="red") == 1.0
    assert value(result, "security.siem.faults", state="yellow") == 1.0
    red = result.alerts[0]
    assert (red.title, red.starts_at) == ("Splunk: Searches Skipped is red", NOW)
    rig.now += 60
    assert (await rig.poll()).alerts[0].starts_at == NOW


async def test_searches_that_failed_are_counted():
    assert value(await Rig().poll(), "security.searches.failing") == 1.0


@pytest.mark.parametrize(
    ("path", "signal", "says"),
    [
        (("GET", "services/server/health/splunkd/details"), "security.siem.faults", "list_health"),
        (("POST", "services/search/v2/jobs/"), "security.searches.failing", "index=_internal"),
    ],
)
async def test_what_may_not_be_read_is_a_gap(path, signal, says):
    result = await Rig(answers={path: (403, b"{}")}).poll()
    assert says in result.gaps[signal]
    assert value(result, "security.threats.active", severity="high") == 1.0


async def test_notables_that_cannot_be_searched_fail_the_poll():
    words = b'{"messages":[{"type":"FATAL","text":"maximum number of concurrent searches"}]}'
    with pytest.raises(Unavailable, match="concurrent"):
        await Rig(answers={("POST", SPLUNK_JOBS): (503, words)}).poll()


async def test_a_search_that_failed_with_status_200_is_no_empty_list():
    failed = splunk_results(messages=[{"type": "FATAL", "text": "Error in 'notable' command"}])
    with pytest.raises(Refused, match="failed with status 200: Error in 'notable'"):
        await Rig(answers={("POST", SPLUNK_JOBS): failed}).poll()


@pytest.mark.parametrize(
    ("found", "says"),
    [
        (splunk_results(notable(), preview=True), "has not finished"),
        (splunk_results(notable(), messages=[{"type": "WARN", "text": "peer idx-2 is down"}]), "peer idx-2 is down"),
        (splunk_results(*[notable(n) for n in range(1000)]), "more than 1000 notables"),
    ],
)
async def test_results_that_are_not_whole_clear_nothing(found, says):
    result = await Rig(answers={("POST", SPLUNK_JOBS): found}).poll()
    assert says in result.gaps["alerts"]
    assert says in result.gaps["security.threats.active"]
    assert not result.alerts_complete


async def test_a_notable_is_taken_with_status_owner_and_mark_and_read_back():
    rig = Rig(notable(1))
    await rig.poll()
    alert = (await rig.poll()).alerts[1]
    assert await rig.session.acknowledge(alert, ack()) == alert.fingerprint
    (sent,) = rig.updates
    assert (sent["ruleUIDs"], sent["status"], sent["newOwner"]) == (alert.fingerprint, "2", "noc")
    assert sent["comment"].endswith("] on it")
    rig.http.answers["POST", SPLUNK_JOBS] = splunk_results(
        notable(1, status="2", owner="noc", comment=["looked", sent["comment"]])
    )
    read = (await rig.poll()).alerts[1].ack
    assert (read.by, read.intent, read.comment, read.until) == (
        "Mara",
        "i-1",
        "on it",
        pytest.approx(NOW + 1800, abs=1),
    )


async def test_a_notable_that_somebody_else_took_is_not_taken_over():
    rig = Rig(notable(1, status="2", owner="eve"))
    alert = (await rig.poll()).alerts[1]
    assert alert.ack.by == "eve"
    with pytest.raises(CommandError, match="already acknowledged by eve"):
        await rig.session.acknowledge(alert, ack())
    assert rig.updates == []


async def test_a_notable_is_given_back_and_commented_on():
    rig = Rig(notable(1))
    alert = (await rig.poll()).alerts[1]
    await rig.session.unacknowledge(alert)
    await rig.session.comment(alert, "seen before", "Mara")
    assert rig.updates[0] == {
        "ruleUIDs": alert.fingerprint, "status": "1", "newOwner": "unassigned", "comment": "given back"
    }  # fmt: skip
    assert rig.updates[1] == {"ruleUIDs": alert.fingerprint, "comment": "Mara: seen before"}


async def test_the_configured_owner_gets_what_is_taken():
    rig = Rig(notable(1), owner="soc")
    await rig.session.acknowledge((await rig.poll()).alerts[1], ack())
    assert rig.updates[0]["newOwner"] == "soc"


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (said({"success": False, "message": "User is not permitted"}), "not permitted"),
        ((403, b"{}"), "sign-in refused"),
        ((400, b"ValueError: Missing required arg: ruleUIDs"), "Missing required arg"),
        ((200, b"<html>"), "nobody knows whether"),
    ],
)
async def test_an_update_that_was_refused_is_said(given, says):
    rig = Rig(notable(1), answers={UPDATE: given})
    alert = (await rig.poll()).alerts[1]
    with pytest.raises(CommandError, match=says):
        await rig.session.comment(alert, "x", "y")


async def test_without_the_capability_it_is_denied_beforehand():
    context = splunk_entry(username="noc", capabilities=["search"])
    rig = Rig(answers={("GET", "services/authentication/current-context"): context})
    assert rig.session.denied() == {}
    await rig.poll()
    assert set(rig.session.denied()) == {Verb.ACKNOWLEDGE, Verb.UNACKNOWLEDGE, Verb.COMMENT, "set-status", "assign"}
    assert "edit_notable_events" in rig.session.denied()[Verb.COMMENT]
    allowed = Rig()
    await allowed.poll()
    assert allowed.session.denied() == {}


def asked(operation, parameters):
    return Asked(operation=operation, parameters=parameters, intent="i", by="m", at=NOW)


STATUS = asked("set-status", StatusParameters(notable="A@@notable@@1", status="closed", comment="false alarm"))
OWNER = asked("assign", OwnerParameters(notable="A@@notable@@1", owner="eve"))


async def test_status_and_owner_are_set_as_operations():
    rig = Rig()
    assert "status=5" in rig.session.sends(STATUS)
    assert [await rig.session.operate(o) for o in (STATUS, OWNER)] == ["A@@notable@@1"] * 2
    assert rig.updates == [
        {"ruleUIDs": "A@@notable@@1", "status": "5", "comment": "false alarm"},
        {"ruleUIDs": "A@@notable@@1", "newOwner": "eve"},
    ]


@pytest.mark.parametrize(
    ("request_", "row", "shown"),
    [(STATUS, {"status": "5"}, True), (STATUS, {}, False), (OWNER, {"owner": "eve"}, True), (OWNER, {}, False)],
)
async def test_an_operation_is_read_back(request_, row, shown):
    assert await Rig(notable(1, **row)).session.operated(request_) is shown


def test_a_notable_is_named_by_nothing_that_a_search_could_take_for_its_own():
    with pytest.raises(ValueError, match="pattern"):
        OwnerParameters(notable='x" | delete', owner="eve")


@pytest.mark.parametrize("missing", ["event_id", "_time"])
def test_a_field_of_a_notable_that_is_missing_is_named(missing):
    row = notable()
    del row[missing]
    with pytest.raises(BadPayload, match=missing):
        notables_of(parse_results(splunk_results(row)[1]))


@pytest.mark.parametrize(
    ("parse", "key", "path"),
    [
        (parse_context, ("GET", "services/authentication/current-context"), ("entry",)),
        (parse_context, ("GET", "services/authentication/current-context"), ("entry", 0, "content", "capabilities")),
        (parse_jobs_path, ("GET", "services/server/info"), ("entry", 0, "content", "version")),
        (parse_health, ("GET", "services/server/health/splunkd/details"), ("entry", 0, "content", "health")),
        (parse_results, ("POST", SPLUNK_JOBS), ("results",)),
    ],
)
def test_a_field_that_is_missing_is_named(parse, key, path):
    with pytest.raises(BadPayload, match=str(path[-1])):
        parse(without(SPLUNK[key][1], *path))


@pytest.mark.parametrize(
    ("about", "path"),
    [
        ({"version": "9.4.0"}, "search/v2/jobs/"),
        ({"version": "9.0.1"}, "search/jobs/"),
        ({"version": "8.2.12"}, "search/jobs/"),
        ({"version": "9.0.2208.3", "instance_type": "cloud"}, "search/jobs/"),
        ({"version": "9.0.2305.200", "instance_type": "cloud"}, "search/v2/jobs/"),
    ],
)
def test_an_older_splunk_is_asked_where_it_takes_searches(about, path):
    assert parse_jobs_path(splunk_entry(**about)[1]) == path


async def test_the_search_is_asked_in_the_app_that_knows_the_macro():
    rig = Rig()
    await rig.poll()
    (sent,) = [sent for method, path, sent in rig.http.asked if path == SPLUNK_JOBS]
    assert sent["search"].startswith("search `notable` ")
    assert (sent["exec_mode"], sent["count"], sent["earliest_time"]) == ("oneshot", "0", "-86400s")
