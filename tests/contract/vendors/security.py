"""Security backends that answer as their vendors' documents say; written by hand, current when this was imported."""

import time
from datetime import UTC, datetime

from tests.contract.backend import Backend, said

NOW = time.time()


def keycloak_event(kind, number):
    return {
        "time": int((NOW - 60) * 1000) + number,
        "type": kind,
        "realmId": "shop",
        "clientId": "web",
        "userId": "6a5b-u1",
        "sessionId": None,
        "ipAddress": "203.0.113.9",
        "error": "invalid_user_credentials",
        "details": {"username": "bob", "auth_method": "openid-connect"},
    }


KEYCLOAK = {
    ("POST", "realms/shop/protocol/openid-connect/token"): said({"access_token": "t", "expires_in": 60}),
    ("GET", "admin/realms/shop"): said({"eventsEnabled": True, "enabledEventTypes": [], "eventsExpiration": 86400}),
    ("GET", "admin/realms/shop/events"): said(
        [*[keycloak_event("LOGIN_ERROR", n) for n in range(12)], keycloak_event("LOGIN", 12)][::-1]
    ),
    ("GET", "admin/realms/shop/attack-detection/brute-force/users/6a5b-u1"): said(
        {"numFailures": 12, "disabled": True, "lastIPFailure": "203.0.113.9", "lastFailure": int(NOW * 1000)}
    ),
}
KEYCLOAK_SETTINGS = {"realm": "shop", "client_id": "noc", "client_secret": {"env": "KC_SECRET"}}


def stamp(at):
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def wazuh_said(data, error=0, message="All selected information was returned"):
    return said({"data": data, "message": message, "error": error})


def wazuh_items(*items, total=None, **more):
    known = {"affected_items": list(items), "total_affected_items": len(items) if total is None else total}
    return wazuh_said({**known, "failed_items": [], "total_failed_items": 0}, **more)


DAEMONS = ("analysisd", "remoted", "db", "modulesd", "execd", "monitord", "apid", "maild", "integratord", "clusterd")
WAZUH = {
    ("POST", "security/user/authenticate"): said({"data": {"token": "t"}, "error": 0}),
    ("GET", ""): said({"data": {"title": "Wazuh API REST", "api_version": "4.14.7", "revision": "1"}, "error": 0}),
    ("GET", "security/users/me/policies"): wazuh_said(
        {"agent:read": {"agent:id:*": "allow"}, "agent:restart": {"agent:id:*": "allow"}, "rbac_mode": "white"}
    ),
    ("GET", "agents/summary/status"): wazuh_said(
        {
            "connection": {"active": 8, "disconnected": 1, "never_connected": 3, "pending": 0, "total": 12},
            "configuration": {"synced": 8, "not_synced": 4, "total": 12},
        }
    ),
    ("GET", "agents"): wazuh_items(
        {
            "id": "007",
            "name": "web-7",
            "ip": "10.0.0.7",
            "lastKeepAlive": stamp(NOW - 900),
            "disconnection_time": stamp(NOW - 600),
        }
    ),
    ("GET", "manager/status"): wazuh_items(
        {f"wazuh-{d}": "stopped" if d in {"maild", "integratord", "clusterd"} else "running" for d in DAEMONS}
    ),
}
WAZUH_SETTINGS = {"login": {"username": "noc", "password": {"env": "WAZUH_PASSWORD"}}}


def splunk_entry(**content):
    return said(
        {"links": {}, "origin": "https://splunk:8089", "entry": [{"name": "x", "content": content}], "messages": []}
    )


def splunk_results(*rows, messages=(), preview=False):
    return said({"preview": preview, "init_offset": 0, "messages": list(messages), "fields": [], "results": list(rows)})


def notable(number=1, **more):
    """A notable as a search gives it: all of it text, lists where a field has several values."""
    known = {
        "_time": datetime.fromtimestamp(NOW - 120, UTC).isoformat(timespec="milliseconds"),
        "event_id": f"A1B2@@notable@@{number:032x}",
        "rule_title": f"Brute force against host {number}",
        "rule_name": "Brute force",
        "security_domain": "access",
        "urgency": "high",
        "status": "1",
        "status_label": "New",
        "status_end": "false",
        "owner": "unassigned",
        "dest": "web-1",
        "src": ["203.0.113.9", "203.0.113.10"],
        "annotations.mitre_attack": ["T1110", "T1078"],
    }
    return {**known, **more}


HEALTH = {
    "health": "red",
    "features": {
        "Indexer Processor": {"health": "green", "features": {"Buckets": {"health": "green"}}},
        "Search Scheduler": {
            "health": "red",
            "features": {"Searches Skipped": {"health": "red"}, "Search Lag": {"health": "yellow"}},
        },
    },
}
SPLUNK_JOBS = "servicesNS/nobody/SplunkEnterpriseSecuritySuite/search/v2/jobs/"
SPLUNK = {
    ("GET", "services/server/info"): splunk_entry(version="9.4.0", instance_type="download"),
    ("GET", "services/authentication/current-context"): splunk_entry(
        username="noc", capabilities=["search", "list_health", "edit_notable_events"], roles=["ess_analyst"]
    ),
    ("GET", "services/server/health/splunkd/details"): splunk_entry(**HEALTH),
    ("POST", "services/search/v2/jobs/"): splunk_results({"savedsearch_name": "Threat - Rule", "count": "4"}),
    ("POST", SPLUNK_JOBS): splunk_results(notable(1), notable(2, urgency="critical", status="2", owner="mara")),
}
SPLUNK_SETTINGS = {"auth": {"bearer": {"env": "SPLUNK_TOKEN"}}}


def falcon_said(*resources, errors=(), status=200, **pagination):
    meta = {
        "query_time": 0.01,
        "trace_id": "a-trace",
        "pagination": {"limit": 1000, "total": len(resources), **pagination},
    }
    return said({"meta": meta, "resources": list(resources), "errors": list(errors)}, status)


def falcon_alert(number=1, **more):
    """An alert as the documents show it, with a time to the nanosecond."""
    at = datetime.fromtimestamp(NOW - 120, UTC)
    known = {
        "composite_id": f"cid:ind:{number:032x}",
        "id": f"ind:{number:032x}",
        "created_timestamp": f"{at:%Y-%m-%dT%H:%M:%S}.123456789Z",
        "severity": 70,
        "severity_name": "High",
        "status": "new",
        "display_name": "Credential dumping",
        "description": "A process read the memory of lsass.",
        "technique": "OS Credential Dumping",
        "technique_id": "T1003",
        "assigned_to_name": None,
        "assigned_to_uid": None,
        "comments": None,
        "device": {"device_id": "f" * 32, "hostname": "web-1"},
        "falcon_host_link": "https://falcon.crowdstrike.com/hosts/1",
    }
    return {**known, **more}


FALCON = {
    ("POST", "oauth2/token"): said({"access_token": "t", "expires_in": 1799, "token_type": "bearer"}, 201),
    ("POST", "alerts/combined/alerts/v1"): falcon_said(
        falcon_alert(1), falcon_alert(2, severity=90, status="in_progress", assigned_to_name="Mara")
    ),
    ("GET", "devices/combined/devices/v1"): falcon_said({"device_id": "f" * 32}, total=7, next="x"),
}
FALCON_SETTINGS = {"client_id": "c1", "client_secret": {"env": "FALCON_SECRET"}}

BACKENDS = {
    "falcon": Backend(FALCON, FALCON_SETTINGS, at=NOW),
    "splunk": Backend(SPLUNK, SPLUNK_SETTINGS, at=NOW),
    "wazuh": Backend(WAZUH, WAZUH_SETTINGS, at=NOW),
    "keycloak": Backend(KEYCLOAK, KEYCLOAK_SETTINGS, at=NOW),
}
