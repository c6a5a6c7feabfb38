"""Keycloak: sign-ins by its saved events, attacks, locked accounts, and what its silence means."""

import base64
import json
from contextlib import suppress

import pytest

from noc_app.config.operation import Asked
from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.kit import Tools
from noc_app.connectors.security.keycloak import SIGNALS, AccountParameters, parse_events, roles_in
from noc_app.model import BadPayload, CommandError, PollError, Severity, Unauthorised
from tests.contract.replay import Replay, decode
from tests.tools.mutations import mutations, without

NOW = 1_790_000_000.0
TOKEN = "realms/shop/protocol/openid-connect/token"
EVENTS, REALM, USERS = "admin/realms/shop/events", "admin/realms/shop", "admin/realms/shop/users"
LOCK = "admin/realms/shop/attack-detection/brute-force/users/u1"
SAVES = {"eventsEnabled": True, "enabledEventTypes": [], "eventsExpiration": 86400}


def event(kind="LOGIN_ERROR", at=NOW - 60, source="203.0.113.9", user="u1", number=0, name="bob"):
    """An event as the documents describe it."""
    return {
        "time": int(at * 1000) + number,
        "type": kind,
        "realmId": "shop",
        "clientId": "web",
        "userId": user,
        "sessionId": None,
        "ipAddress": source,
        "error": "invalid_user_credentials",
        "details": {"username": name, "auth_method": "openid-connect"},
    }


def token_with(*roles):
    claims = json.dumps({"resource_access": {"realm-management": {"roles": list(roles)}}}).encode()
    return f"head.{base64.urlsafe_b64encode(claims).decode().rstrip('=')}.signature"


ALL_ROLES = token_with("view-events", "manage-users")


def ok(value):
    return 200, json.dumps(value).encode()


class FakeKeycloak(Replay):
    """Serves its events in pages, the newest first, as Keycloak does."""

    def __init__(self, *events, token=ALL_ROLES, locked=(), **realm):
        self.events, self.locked = list(events), set(locked)
        super().__init__(
            {
                ("POST", TOKEN): lambda _: ok({"access_token": token, "expires_in": 60}),
                ("GET", REALM): ok({**SAVES, **realm}),
                ("GET", EVENTS): self._page,
                ("GET", USERS): ok([{"id": "u1", "username": "bob"}, {"id": "u2", "username": "bobby"}]),
                ("GET", LOCK): lambda _: ok({"disabled": "u1" in self.locked, "numFailures": 3}),
                ("DELETE", LOCK): lambda _: (self.locked.clear(), (204, b""))[1],
                ("POST", "admin/realms/shop/users/u1/logout"): (204, b""),
            }
        )

    def _page(self, asked):
        newest = sorted(self.events, key=lambda e: -e["time"])
        return ok(newest[asked["first"] : asked["first"] + asked["max"]])


class Rig:
    """A session, its Keycloak and its clock."""

    def __init__(self, *events, **more):
        self.http, self.now = FakeKeycloak(*events, **more), NOW
        config = MODELS["keycloak"](
            id="kc", url="https://kc.example", realm="shop", client_id="noc", client_secret={"env": "KC"}
        )
        tools = Tools(http=self.http, decode=decode, clock=lambda: self.now, secret=lambda ref: "a-secret")
        self.session = BY_KIND["keycloak"].open(config, tools)

    async def poll(self, *events, after_s=0.0):
        self.now += after_s
        self.http.events += events
        return await self.session.poll()

    def asked(self, method, path):
        return [sent for m, p, sent in self.http.asked if (m, p) == (method, path)]


def value(result, signal, **labels):
    return next(s.value for s in result.samples if s.signal == signal and set(labels.items()) <= set(s.labels))


async def test_declared_is_emitted_and_emitted_is_declared():
    rig = Rig(event())
    result = await rig.poll()
    assert {s.signal for s in result.samples} == set(SIGNALS) == set(BY_KIND["keycloak"].expects(rig.session._config))
    assert result.complete


async def test_sign_ins_are_counted_by_their_outcome():
    result = await Rig(event(), event("LOGIN", number=1), event("CLIENT_LOGIN", number=2)).poll()
    assert value(result, "security.authentication.failure_ratio", realm="shop") == pytest.approx(1 / 3)


async def test_events_that_are_read_again_are_counted_once():
    rig = Rig(event())
    await rig.poll()
    result = await rig.poll(event(number=5), after_s=5)
    assert value(result, "security.authentication.rate", outcome="failure") == pytest.approx(0.2)


async def test_two_events_of_one_moment_are_two():
    result = await Rig(event(user="u1"), event(user="u2", name="eve")).poll()
    assert value(result, "security.authentication.rate", outcome="failure") == pytest.approx(0.2)


async def test_all_pages_of_the_window_are_read_and_no_more():
    rig = Rig(*[event(number=n, source=f"198.51.100.{n}") for n in range(150)], event(at=NOW - 7200))
    result = await rig.poll()
    assert value(result, "security.authentication.rate", outcome="failure") == pytest.approx(15.0)
    assert [sent["first"] for sent in rig.asked("GET", EVENTS)] == [0, 100]


async def test_more_events_than_can_be_read_are_a_gap():
    result = await Rig(*[event(number=n, source=str(n)) for n in range(5200)]).poll()
    assert "more than 5000 events" in result.gaps["*"]
    assert not result.alerts_complete


async def test_an_event_of_a_server_whose_clock_is_behind_is_not_lost():
    rig = Rig(event(at=NOW - 120))
    await rig.poll()
    result = await rig.poll(event(at=NOW - 110), after_s=15)
    assert value(result, "security.authentication.rate", outcome="failure") == pytest.approx(0.2)


async def test_brute_force_from_one_address_is_an_alert():
    result = await Rig(*[event(number=n) for n in range(12)]).poll()
    assert [a.title for a in result.alerts] == ["Brute force on shop from 203.0.113.9"]
    assert value(result, "security.authentication.brute_force") == 1.0


async def test_an_account_that_keycloak_locked_is_told_until_it_is_unlocked():
    rig = Rig(event(), locked=["u1"])
    result = await rig.poll()
    (alert,) = result.alerts
    assert (alert.title, alert.severity) == ("Keycloak has locked the account bob", Severity.WARNING)
    assert value(result, "security.accounts.locked") == 1.0
    assert (await rig.poll(after_s=7200)).alerts[0].starts_at == alert.starts_at
    rig.http.locked.clear()
    assert (await rig.poll(after_s=15)).alerts == ()


async def test_an_account_that_was_removed_is_locked_no_more():
    rig = Rig(event(), locked=["u1"])
    await rig.poll()
    rig.http.answers["GET", LOCK] = 404, b"{}"
    result = await rig.poll(after_s=15)
    assert (result.alerts, result.complete) == ((), True)


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"eventsEnabled": False}, "the realm saves no events"),
        ({"enabledEventTypes": ["LOGIN", "CLIENT_LOGIN", "CLIENT_LOGIN_ERROR"]}, "does not save LOGIN_ERROR"),
        ({"eventsExpiration": 60}, "keeps its events for 60 s only"),
    ],
)
async def test_a_realm_that_does_not_save_what_is_counted_is_a_gap(settings, says):
    assert says in (await Rig(**settings).poll()).gaps["*"]


async def test_without_the_role_to_see_its_settings_silence_is_no_evidence():
    rig = Rig()
    rig.http.answers["GET", REALM] = 403, b"{}"
    assert "view-realm is missing" in (await rig.poll()).gaps["*"]


async def test_without_the_role_to_see_events_the_poll_fails_and_says_so():
    rig = Rig()
    rig.http.answers["GET", EVENTS] = 403, b"{}"
    with pytest.raises(Unauthorised, match="needs view-events"):
        await rig.poll()


async def test_without_the_role_to_see_users_locks_are_a_gap():
    rig = Rig(event())
    rig.http.answers["GET", LOCK] = 403, b"{}"
    assert "view-users is missing" in (await rig.poll()).gaps["security.accounts.locked"]


def asked(operation="unlock-account", user="bob", ref=""):
    return Asked(operation=operation, parameters=AccountParameters(user=user), intent="i", by="m", at=NOW, ref=ref)


async def test_an_account_is_unlocked_and_that_is_read_back():
    rig = Rig(event(), locked=["u1"])
    assert await rig.session.operated(asked(ref="u1")) is False
    ref = await rig.session.operate(asked())
    assert rig.asked("DELETE", LOCK) == [None]
    assert await rig.session.operated(asked(ref=ref)) is True


async def test_sessions_are_ended():
    rig = Rig()
    await rig.session.operate(asked("end-sessions"))
    assert rig.asked("POST", "admin/realms/shop/users/u1/logout") == [None]
    assert await rig.session.operated(asked("end-sessions")) is None


async def test_nobody_with_that_name_is_said_and_nothing_is_done():
    rig = Rig()
    with pytest.raises(CommandError, match="no user alice"):
        await rig.session.operate(asked(user="alice"))


@pytest.mark.parametrize("operation", ["unlock-account", "end-sessions"])
def test_what_would_be_sent_names_what_is_sent(operation):
    sends = Rig().session.sends(asked(operation))
    assert "username=bob" in sends
    assert ("DELETE" in sends) is (operation == "unlock-account")


async def test_what_the_token_does_not_cover_is_denied_beforehand():
    rig = Rig(token=token_with("view-events"))
    assert rig.session.denied() == {}
    await rig.poll()
    assert set(rig.session.denied()) == {"unlock-account", "end-sessions"}
    allowed = Rig()
    await allowed.poll()
    assert allowed.session.denied() == {}


@pytest.mark.parametrize("token", ["", "opaque", "a.b.c", "a.e30.c"])
def test_a_token_that_says_nothing_denies_nothing_or_has_no_roles(token):
    assert roles_in(token, "shop") in {None, frozenset()}


@pytest.mark.parametrize("body", list(mutations(json.dumps([event(), event("LOGIN")]))), ids=range(50))
async def test_a_damaged_answer_is_read_or_refused_in_words(body):
    rig = Rig()
    rig.http.answers["GET", EVENTS] = 200, body
    with suppress(PollError):
        result = await rig.poll()
        assert all(a.title.isprintable() for a in result.alerts)


@pytest.mark.parametrize("field", ["time", "type"])
def test_a_field_that_is_missing_is_named(field):
    with pytest.raises(BadPayload, match=field):
        parse_events(without(json.dumps([event()]), 0, field))


def test_a_time_that_is_none_is_refused():
    with pytest.raises(BadPayload, match="time: 'soon' is not a number"):
        parse_events(json.dumps([{**event(), "time": "soon"}]).encode())
