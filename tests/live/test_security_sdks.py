"""What we ask of vendors whose servers cannot be had here is what their SDKs ask: method, path, query, auth, body."""

import json
from dataclasses import replace

import pytest

from noc_app.config.operation import Asked
from noc_app.connectors.security import falcon
from noc_app.connectors.security.keycloak import AccountParameters
from noc_app.connectors.security.splunk import OwnerParameters, StatusParameters
from tests.contract.vendors.security import (
    FALCON,
    FALCON_SETTINGS,
    KEYCLOAK,
    KEYCLOAK_SETTINGS,
    NOW,
    SPLUNK,
    SPLUNK_SETTINGS,
    falcon_said,
    said,
)
from tests.tools.recorder import SECRET, recording, session_on, with_sdk

pytestmark = pytest.mark.live


def served(answers):
    """The recorder's answers of a backend of `tests.contract`."""
    return {(method, f"/{path}"): given for (method, path), given in answers.items()}


def of(asked, path):
    """The requests for one path."""
    return sorted(a for a in asked if a.path == path)


KEYCLOAK_SDK = """
import sys
from keycloak import KeycloakAdmin
admin = KeycloakAdmin(
    server_url=sys.argv[1] + "/", realm_name="shop", client_id="noc", client_secret_key=sys.argv[2], verify=False
)
admin.get_realm("shop")
kinds = ["LOGIN", "CLIENT_LOGIN", "LOGIN_ERROR", "CLIENT_LOGIN_ERROR"]
admin.get_events({"type": kinds, "dateFrom": sys.argv[3], "first": 0, "max": 100})
admin.get_bruteforce_detection_status("6a5b-u1")
admin.clear_bruteforce_attempts_for_user("6a5b-u1")
admin.user_logout("6a5b-u1")
"""
ADMIN = "/admin/realms/shop"


async def test_keycloak_is_asked_as_python_keycloak_asks():
    users = {("GET", "admin/realms/shop/users"): (200, b'[{"id": "6a5b-u1", "username": "bob"}]')}
    done = {("DELETE", f"{ADMIN[1:]}/attack-detection/brute-force/users/6a5b-u1"): (204, b"")}
    done |= {("POST", f"{ADMIN[1:]}/users/6a5b-u1/logout"): (204, b"")}
    with recording(served({**KEYCLOAK, **users, **done})) as recorder:
        async with session_on(recorder, "keycloak", now=NOW, **KEYCLOAK_SETTINGS) as session:
            result = await session.poll()
            for operation in ("unlock-account", "end-sessions"):
                who = AccountParameters(user="bob")
                await session.operate(Asked(operation=operation, parameters=who, intent="i", by="m", at=0.0))
        ours = recorder.take()
        day = dict(of(ours, f"{ADMIN}/events")[0].query)["dateFrom"]
        with_sdk("python-keycloak==7.1.1", KEYCLOAK_SDK, recorder.url, SECRET, day)
        theirs = recorder.take()
    assert result.complete
    for path in {a.path for a in theirs} - {"/realms/shop/protocol/openid-connect/token"}:
        assert set(of(ours, path)) == set(of(theirs, path)), path
    # The SDK also sends empty fields of another grant, and a scope that no admin call needs.
    token = "/realms/shop/protocol/openid-connect/token"
    extra = [["code", ""], ["redirect_uri", ""], ["scope", "openid"]]
    assert sorted([*of(ours, token)[0].fields, *extra]) == of(theirs, token)[0].fields


SPLUNK_SDK = """
import sys
import splunklib.client as client
es = "SplunkEnterpriseSecuritySuite"
where = {"host": "127.0.0.1", "port": int(sys.argv[1]), "scheme": "http", "splunkToken": sys.argv[2]}
service = client.connect(**where)
service.get("authentication/current-context", output_mode="json")
service.get("server/health/splunkd/details", output_mode="json")
once = {"latest_time": "now", "output_mode": "json", "count": "0", "auto_cancel": "30"}
service.jobs.oneshot(sys.argv[3], earliest_time="-1h", **once)
client.connect(owner="nobody", app=es, **where).jobs.oneshot(sys.argv[4], earliest_time="-86400s", **once)
notable = sys.argv[5]
service.post("notable_update", ruleUIDs=notable, status="5", comment="false alarm")
service.post("notable_update", ruleUIDs=notable, newOwner="eve")
service.post("notable_update", ruleUIDs=notable, comment="Mara: seen before")
"""


ABOUT = b"""<feed xmlns="http://www.w3.org/2005/Atom" xmlns:s="http://dev.splunk.com/ns/rest"><entry>
<title>server-info</title><content type="text/xml"><s:dict><s:key name="version">9.4.0</s:key></s:dict></content>
</entry></feed>"""
INFO = ("GET", "services/server/info")


async def test_splunk_is_asked_as_its_sdk_asks():
    info = {("GET", "services/server/info"): lambda asked: SPLUNK[INFO] if asked.query else (200, ABOUT)}
    done = {("POST", "services/notable_update"): said({"success": True, "message": "updated"})}
    with recording(served({**SPLUNK, **info, **done})) as recorder:
        async with session_on(recorder, "splunk", now=NOW, **SPLUNK_SETTINGS) as session:
            result = await session.poll()
            (first, *_) = [a for a in result.alerts if "notable" in a.fingerprint]
            closed = StatusParameters(notable=first.fingerprint, status="closed", comment="false alarm")
            await session.operate(Asked(operation="set-status", parameters=closed, intent="i", by="m", at=0.0))
            given = OwnerParameters(notable=first.fingerprint, owner="eve")
            await session.operate(Asked(operation="assign", parameters=given, intent="i", by="m", at=0.0))
            await session.comment(first, "seen before", "Mara")
        ours = [a for a in recorder.take() if a.path != "/services/server/info"]
        searches = [dict(a.fields)["search"] for a in ours if a.path.endswith("search/v2/jobs/")]
        failing, notables = sorted(searches, key=lambda text: "`notable`" in text)
        with_sdk("splunk-sdk==2.1.1", SPLUNK_SDK, recorder.port, SECRET, failing, notables, first.fingerprint)
        theirs = [a for a in recorder.take() if a.path != "/services/server/info"]
    assert result.complete
    assert sorted(set(theirs)) == sorted(set(ours))


FALCON_SDK = """
import json
import sys
from falconpy import Alerts, Hosts
url, secret, asked = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
alerts = Alerts(client_id="c1", client_secret=secret, base_url=url)
hosts = Hosts(auth_object=alerts)
alerts.get_alerts_combined(**asked["alerts"])
for given in asked["hosts"]:
    hosts.query_devices_by_filter_combined(**given)
one = asked["alert"]
alerts.update_alerts_v3(composite_ids=[one], update_status="closed", append_comment="false alarm")
alerts.update_alerts_v3(composite_ids=[one], assign_to_user_id="eve@example.com")
alerts.update_alerts_v3(composite_ids=[one], append_comment="Mara: seen before")
hosts.perform_action(action_name="contain", ids=["f" * 32])
hosts.perform_action(action_name="lift_containment", ids=["f" * 32])
hosts.get_device_details_v2(ids=["f" * 32])
"""


async def test_falcon_is_asked_as_falconpy_asks():
    done = said({"meta": {"writes": {"resources_affected": 1}}, "resources": [{"id": "f" * 32}], "errors": []})
    paths = {("PATCH", "alerts/entities/alerts/v3"): done, ("POST", "devices/entities/devices-actions/v2"): done}
    host = {("GET", "devices/entities/devices/v2"): falcon_said({"device_id": "f" * 32, "status": "contained"})}
    with recording(served({**FALCON, **paths, **host})) as recorder:
        async with session_on(recorder, "falcon", now=NOW, **FALCON_SETTINGS) as session:
            result = await session.poll()
            first = result.alerts[0]
            closed = falcon.StatusParameters(alert=first.fingerprint, status="closed", comment="false alarm")
            given = falcon.OwnerParameters(alert=first.fingerprint, owner="eve@example.com")
            where = falcon.HostParameters(host="f" * 32)
            told = {"set-status": closed, "assign": given, "contain-host": where, "lift-containment": where}
            for operation, parameters in told.items():
                asked = Asked(operation=operation, parameters=parameters, intent="i", by="m", at=0.0)
                await session.operate(asked)
            await session.comment(first, "seen before", "Mara")
            assert await session.operated(replace(asked, operation="contain-host")) is True
        ours = recorder.take()
        wanted = {
            "alerts": of(ours, "/alerts/combined/alerts/v1")[0].fields,
            "hosts": [{**dict(a.query), "limit": 1} for a in of(ours, "/devices/combined/devices/v1")],
            "alert": first.fingerprint,
        }
        with_sdk("crowdstrike-falconpy==1.6.6", FALCON_SDK, recorder.url, SECRET, json.dumps(wanted))
        theirs = recorder.take()
    assert result.complete
    assert sorted(set(theirs)) == sorted(set(ours))
