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

BACKENDS = {
    "wazuh": Backend(WAZUH, WAZUH_SETTINGS, at=NOW),
    "keycloak": Backend(KEYCLOAK, KEYCLOAK_SETTINGS, at=NOW),
}
