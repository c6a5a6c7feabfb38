"""Datadog is asked as its own client asks, and what that client's authors recorded of it is understood.

The client is generated from Datadog's description, and reads what it is answered by that: so our shapes are judged too.
"""

import gzip
import json
import re
from urllib.parse import urlsplit

import pytest
import yaml

from noc_app.connectors.infrastructure import datadog_wire as wire
from noc_app.connectors.infrastructure.datadog_alerts import alerts_of, incident_alert, samples_of
from noc_app.model import Quiet
from tests.contract.saas import NOW, SETTINGS, played
from tests.tools.foreign import source_of
from tests.tools.recorder import SECRET, recording, session_on, with_sdk

pytestmark = [pytest.mark.live, pytest.mark.timeout(600)]

CLIENT = "datadog-api-client==2.62.0"
KEYS = ("DD-API-KEY", "DD-APPLICATION-KEY")
DOWNTIME, INCIDENT = "00000000-0000-1234-0000-000000000000", "7a1c0e52-0000-5000-8000-000000000042"
# Asks with Datadog's client what ours asked, in its own words: [class, method, version, arguments].
DRIVER = """
import importlib, json, sys
from datadog_api_client import ApiClient, Configuration
from datadog_api_client.model_utils import validate_and_convert_types
url, secret = sys.argv[1:3]
settings = Configuration(host=url, api_key={"apiKeyAuth": secret, "appKeyAuth": secret}, compress=False)
settings.unstable_operations["list_incidents"] = settings.unstable_operations["update_incident"] = True
with ApiClient(settings) as client:
    for module, name, method, arguments in json.loads(sys.argv[3]):
        api = getattr(importlib.import_module(f"datadog_api_client.{module}_api"), name)(client)
        body = arguments.get("body")
        if body is not None:
            kind = getattr(api, f"_{method}_endpoint").params_map["body"]["openapi_types"]
            made = validate_and_convert_types(body, kind, ["body"], True, True, settings)
            assert not made._unparsed, body
            arguments["body"] = made
        found = getattr(api, method)(**arguments)
        for one in [found] if not isinstance(found, list) else found:
            assert not getattr(one, "_unparsed", False), (method, one)
"""


def bodies(asked, method, path):
    return [a.fields for a in asked if (a.method, a.path) == (method, path)]


async def test_datadog_is_asked_as_its_client_asks():
    found = {(method, f"/{path}"): given for (method, path), given in played("datadog").items()}
    made = {"data": {"id": DOWNTIME, "type": "downtime", "attributes": {"scope": "*"}}}
    ours_of = {"message": "", "scope": "*", "monitor_identifier": {"monitor_tags": ["*"]}}
    closed = {"title": "Checkout is down", "created": "2027-01-15T07:00:00Z", "state": "resolved"}
    found |= {
        ("POST", "/api/v2/downtime"): made,
        ("DELETE", f"/api/v2/downtime/{DOWNTIME}"): (204, b""),
        ("POST", "/api/v1/events"): (202, {"status": "ok", "event": {"id_str": "42"}}),
        ("PATCH", f"/api/v2/incidents/{INCIDENT}"): {
            "data": {"id": INCIDENT, "type": "incidents", "attributes": closed}
        },
    }
    with recording(found, signs=KEYS) as recorder:
        async with session_on(recorder, "datadog", now=NOW, **SETTINGS["datadog"], monitor_tags=["team:db"]) as session:
            result = await session.poll()
            monitor = next(a for a in result.alerts if not a.fingerprint.startswith("incident-"))
            quiet = Quiet(intent="q-1", by="mara", at=NOW, until=NOW + 900, comment="work")
            await session.downtime(monitor, quiet)
            words = (await recorded_downtime(recorder))["message"]
            listed = {"id": DOWNTIME, "type": "downtime", "attributes": {**ours_of, "message": words}}
            recorder.answers["GET", "/api/v2/downtime"] = {"data": [listed]}
            await session.end_downtime(monitor, DOWNTIME)
            await session.comment(monitor, "looking", "mara")
            await session.resolve(incident(), "", "mara")
        ours = recorder.take()
        window = dict(next(a for a in ours if a.path == "/api/v1/query").query)
        of = {"page_limit": 100, "page_offset": 0}
        monitors = {"group_states": "all", "monitor_tags": "team:db", "page": 0, "page_size": 100}
        query = {"_from": int(window["from"]), "to": int(window["to"]), "query": "avg:cpu{*} by {host}"}
        (event,) = bodies(ours, "POST", "/api/v1/events")
        (downtime,) = bodies(ours, "POST", "/api/v2/downtime")
        (change,) = bodies(ours, "PATCH", f"/api/v2/incidents/{INCIDENT}")
        calls = [
            ["v1.api.monitors", "MonitorsApi", "list_monitors", monitors],
            ["v1.api.metrics", "MetricsApi", "query_metrics", query],
            ["v1.api.events", "EventsApi", "create_event", {"body": event}],
            ["v2.api.downtimes", "DowntimesApi", "list_downtimes", {"current_only": True, **of}],
            ["v2.api.downtimes", "DowntimesApi", "create_downtime", {"body": downtime}],
            ["v2.api.downtimes", "DowntimesApi", "cancel_downtime", {"downtime_id": DOWNTIME}],
            ["v2.api.incidents", "IncidentsApi", "list_incidents", {"page_size": 100, "page_offset": 0}],
            ["v2.api.users", "UsersApi", "get_current_user", {}],
            ["v2.api.incidents", "IncidentsApi", "update_incident", {"incident_id": INCIDENT, "body": change}],
        ]
        with_sdk(CLIENT, DRIVER, recorder.url, SECRET, json.dumps(calls))
        theirs = recorder.take()
    assert result.complete
    assert sorted(set(ours)) == sorted(set(theirs))


async def recorded_downtime(recorder):
    (body,) = bodies(recorder.asked, "POST", "/api/v2/downtime")
    return body["data"]["attributes"]


def incident():
    return incident_alert(
        wire.Incident(id=INCIDENT, attributes=wire._IncidentIs(title="x", created="2027-01-15T07:00:00Z")), site=""
    )


# What is answered to what we ask, and what reads it here; the end of an id is cut off.
READS = {
    ("GET", "/api/v1/monitor"): wire.parse_monitors,
    ("GET", "/api/v1/query"): wire.parse_query,
    ("POST", "/api/v1/events"): wire.parse_posted,
    ("GET", "/api/v2/downtime"): wire.parse_downtimes,
    ("POST", "/api/v2/downtime"): wire.parse_made,
    ("GET", "/api/v2/incidents"): wire.parse_incidents,
    ("PATCH", "/api/v2/incidents/"): wire.parse_incident,
}

ASKED = re.compile(rf"uri: https://[^/\s]+(?:{'|'.join(path for _, path in READS)})")


def recorded():
    """Yield (how it is read, body) of every answer with success that the client's authors recorded of what we ask."""
    for file in sorted(source_of(CLIENT).glob("tests/v[12]/cassettes/test_scenarios/*.yaml")):
        text = file.read_text()
        if not ASKED.search(text):
            continue  # thousands of files, and slow to read whole
        for one in yaml.load(text, Loader=yaml.CSafeLoader)["interactions"]:
            asked, said = one["request"], one["response"]
            path = urlsplit(asked["uri"]).path
            path = path[: path.rindex("/") + 1] if "/incidents/" in path else path
            if (reads := READS.get((asked["method"], path))) and said["status"]["code"] < 300:
                yield reads, plain(said["body"]["string"])


def plain(body):
    raw = body if isinstance(body, bytes) else body.encode()
    return gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw


def test_what_datadogs_authors_recorded_of_it_is_understood():
    read = {}
    for reads, body in recorded():
        read.setdefault(reads, []).append(reads(body))
    assert set(read) == set(READS.values())
    downtimes = [d for found in read[wire.parse_downtimes] for d in found]
    for monitors in read[wire.parse_monitors]:
        assert samples_of(monitors)
        for monitor in monitors:
            alerts_of(monitor, downtimes, site="https://app.datadoghq.com", now=NOW)
    incidents = [i for found in read[wire.parse_incidents] for i in found]
    assert all(incident_alert(i, site="https://app.datadoghq.com").title for i in incidents)
    assert {i.attributes.state for i in incidents} >= {"active", "resolved"}
    assert all(read[wire.parse_posted])


def test_permissions_are_read_where_datadogs_authors_recorded_them():
    # Our own user was never recorded; what is told beside a user is the same in a list of users.
    name = "test_list_all_users_returns_ok_response_with_pagination"
    file = source_of(CLIENT) / f"tests/v2/cassettes/test_scenarios/{name}.yaml"
    lists = yaml.load(file.read_text(), Loader=yaml.CSafeLoader)["interactions"]
    for one in lists:
        found = wire.parse_rights(plain(one["response"]["body"]["string"]))
        assert {"monitors_read", "monitors_downtime", "incident_write"} <= found
