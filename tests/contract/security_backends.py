"""Security backends that answer as their vendors' documents say; written by hand, current when this was imported."""

import json
import time

NOW = time.time()


def said(value, status=200):
    """An answer in JSON."""
    return status, json.dumps(value).encode()


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

# kind: its answers and its settings
SECURITY = {
    "keycloak": (KEYCLOAK, KEYCLOAK_SETTINGS),
}
