"""Keycloak: who signs in to a realm, who fails, who attacks, and which accounts it has locked.

API   https://www.keycloak.org/docs-api/latest/rest-api/index.html
Seen  python-keycloak 7.1.1
Against  the requests of python-keycloak as a reference client, and documents; no server was available
Alerts  a sign-in after brute force is critical; brute force a warning, major when it is far over the limit; a locked
  account a warning

The client needs a service account with the roles `view-events`, `view-realm` and `view-users` of realm-management; to
unlock an account and to end its sessions `manage-users` too. Events are saved only where the realm says so (Realm
settings, Events), and end after its time; both are read, and what they leave out is a gap.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, ClassVar, Literal

import msgspec
from pydantic import Field

from noc_app.config.fields import Duration, SecretRef
from noc_app.config.operation import Asked, Operation, Parameters
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.kit import Answer, Connector, Params, Tools, plain
from noc_app.connectors.paging import all_pages
from noc_app.connectors.security.sign_ins import BRUTE_FORCE, RATE, RATIO, Event, SignIns, What
from noc_app.connectors.sign_in import SignIn, Token, claims_in, oauth_token
from noc_app.connectors.wire import decoded, moment
from noc_app.model import Alert, CommandError, Domain, PollResult, Refused, Sample, Severity, Unauthorised, labels_of
from noc_app.model.errors import said_by
from noc_app.model.said import in_turn, phrase

LOCKED = "security.accounts.locked"
SIGNALS = (RATE, RATIO, BRUTE_FORCE, LOCKED)
GOOD, BAD = ("LOGIN", "CLIENT_LOGIN"), ("LOGIN_ERROR", "CLIENT_LOGIN_ERROR")
PAGE = 100
MOST_EVENTS = 5000  # in one poll
LATE_S = 30.0  # an event may be saved a little after it happened
ACCOUNTS_ASKED = 10  # of those that fail most, whether they are locked
_DAY_S = 86400.0
_NAME = r"^[^/?#%\s]{1,255}$"
_ID = re.compile(r"[\w-]{1,64}", re.ASCII)
MANAGEMENT = "realm-management"  # the client of a realm whose roles are about the realm
SCOPE = phrase("{role} of {client}", role="manage-users", client=MANAGEMENT)
NO_MANAGE = phrase("the service account lacks the role {role} of {client}", role="manage-users", client=MANAGEMENT)


class Config(HttpTargetConfig):
    """One realm. Needs a client with a service account: view-events, view-realm, view-users; to act manage-users."""

    kind: Literal["keycloak"] = "keycloak"
    realm: str = Field(pattern=_NAME, title="Realm", description="the realm to watch")
    client_realm: str = Field(
        default="",
        pattern=rf"^$|{_NAME}",
        title="Client's realm",
        description="where the client is; that realm if empty",
    )
    client_id: str = Field(min_length=1, max_length=255, title="Client", description="a client with a service account")
    client_secret: SecretRef = Field(title="Client secret", description="where the secret of the client is kept")
    window: Duration = Field(
        default=600.0, ge=60.0, le=86400.0, title="Window", description="the time over which sign-ins are counted"
    )
    failures: int = Field(
        default=10,
        ge=2,
        le=100_000,
        title="Failures that are an attack",
        description="as many failed sign-ins from one address within the window are brute force",
    )


class AccountParameters(Parameters):
    """Which account."""

    user: str = Field(min_length=1, max_length=255, title="User", description="the user name, exactly")


class _Event(msgspec.Struct):
    time: int | str
    type: str
    userId: str | None = None  # noqa: N815 - Keycloak's names
    sessionId: str | None = None  # noqa: N815
    ipAddress: str | None = None  # noqa: N815
    clientId: str | None = None  # noqa: N815
    details: dict[str, Any] | None = None

    @property
    def at(self) -> float:
        """Return Unix seconds UTC. Raises BadPayload."""
        return moment(self.time, "ms", "time")

    @property
    def key(self) -> tuple[object, ...]:
        """Return what tells an event from others: it has no number."""
        return str(self.time), self.type, self.sessionId, self.userId, self.ipAddress, self.clientId

    @property
    def user(self) -> str:
        """Return the name of who signed in, as far as it is known."""
        named = (self.details or {}).get("username")
        return plain(named or self.userId or self.clientId or "", 80)


class _Realm(msgspec.Struct):
    eventsEnabled: bool = False  # noqa: N815
    enabledEventTypes: list[str] | None = None  # noqa: N815
    eventsExpiration: int | None = None  # noqa: N815


class _Lock(msgspec.Struct):
    disabled: bool = False
    numFailures: int = 0  # noqa: N815


class _User(msgspec.Struct):
    id: str
    username: str = ""


def parse_events(body: bytes) -> list[_Event]:
    """Return saved events, the newest first. Raises BadPayload."""
    events = decoded(body, list[_Event], phrase("events of {product}", product="Keycloak"))
    for event in events:
        event.at  # noqa: B018 - a time that cannot be read is refused here
    return events


class KeycloakSession:
    """One realm being watched. Remembers the events of the window, and what was read of them."""

    operations: ClassVar[tuple[Operation, ...]] = (
        Operation(
            id="unlock-account",
            title=phrase("Unlock an account"),
            help=phrase("Forgets the failed sign-ins of an account that brute-force detection has locked."),
            scope=SCOPE,
            parameters=AccountParameters,
        ),
        Operation(
            id="end-sessions",
            title=phrase("End all sessions of an account"),
            help=phrase("Signs the account out everywhere; whoever uses it has to sign in again."),
            scope=SCOPE,
            parameters=AccountParameters,
            dangerous=True,
        ),
    )

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        self._sign_in = SignIn(tools.http, tools.clock, self._signed_in)
        self._seen = SignIns(config.window, config.failures)
        self._read: dict[tuple[object, ...], float] = {}  # events near the newest, by when they happened
        self._since = 0.0
        self._failed_users: dict[str, tuple[str, float]] = {}  # id to name and last failure
        self._locked: dict[str, Alert] = {}
        self._roles: frozenset[str] | None = None  # of our client in this realm, None while they are unknown

    async def poll(self) -> PollResult:
        """Read the events that are new, and whether those who fail most are locked. Raises PollError."""
        now, gaps = self._tools.clock(), dict[str, str]()
        await self._check_realm(gaps)
        await self._read_events(now, gaps)
        await self._look_at_locks(now, gaps)
        alerts = (*self._seen.alerts(now), *self._locked.values())
        locked = Sample(LOCKED, float(len(self._locked)), labels_of({"realm": plain(self._config.realm)}))
        return PollResult(
            samples=(*self._seen.samples((self._config.realm,), now), locked),
            alerts=alerts,
            alerts_complete=not gaps,
            gaps=gaps,
        )

    def denied(self) -> Mapping[str, str]:
        """Return the operations that the roles in our token do not cover."""
        if self._roles is None or self._roles & {"manage-users", "realm-admin"}:
            return {}
        return {operation.id: NO_MANAGE for operation in self.operations}

    def sends(self, asked: Asked) -> str:
        """Return the requests of an operation; the id of the user is looked up first."""
        user = asked.parameters.user
        find = f"GET {self._admin('users')}?username={user}&exact=true"
        if asked.operation == "unlock-account":
            return f"{find}\nDELETE {self._admin('attack-detection/brute-force/users/ID')}"
        return f"{find}\nPOST {self._admin('users/ID/logout')}"

    async def operate(self, asked: Asked) -> str:
        """Do it; return the id of the user. Raises CommandError and PollError."""
        try:
            user = await self._user_id(asked.parameters.user)
            if asked.operation == "unlock-account":
                path = self._admin(f"attack-detection/brute-force/users/{user}")
                await self._sign_in.call(lambda token: self._tools.http.delete(path, headers=_bearer(token)))
            else:
                path = self._admin(f"users/{user}/logout")
                await self._sign_in.call(lambda token: self._tools.http.post(path, bearer=token))
        except Unauthorised as error:
            raise CommandError(NO_MANAGE) from error
        except Refused as error:
            raise CommandError(said_by(error)) from error
        return user

    async def operated(self, asked: Asked) -> bool | None:
        """Return whether the account is unlocked; None for sessions, which end by themselves too."""
        if asked.operation != "unlock-account":
            return None
        user = asked.ref or await self._user_id(asked.parameters.user)
        lock = await self._lock(user)
        return lock is None or not lock.disabled

    async def _signed_in(self) -> Token:
        realm = self._config.client_realm or self._config.realm
        secret = self._tools.secret(self._config.client_secret)
        form = {"grant_type": "client_credentials", "client_id": self._config.client_id, "client_secret": secret}
        path = f"realms/{realm}/protocol/openid-connect/token"
        token = await oauth_token(self._tools.http, path, form, what=phrase("token of {product}", product="Keycloak"))
        self._roles = roles_in(token.text, self._config.realm)
        return token

    def _admin(self, path: str) -> str:
        return f"admin/realms/{self._config.realm}{'/' if path else ''}{path}"

    async def _ask(self, path: str, params: Params | None = None) -> Answer:
        return await self._sign_in.call(
            lambda token: self._tools.http.get(self._admin(path), params, headers=_bearer(token))
        )

    async def _check_realm(self, gaps: dict[str, str]) -> None:
        try:
            answer = await self._ask("")
        except Unauthorised:
            gaps["*"] = phrase("whether events are saved is not known: the role {role} is missing", role="view-realm")
            return
        realm = await self._tools.decode(parse_realm, answer.body)
        missing = sorted(set(GOOD + BAD) - set(realm.enabledEventTypes)) if realm.enabledEventTypes else []
        if not realm.eventsEnabled:
            gaps["*"] = phrase("the realm saves no events: switch on Save events in its settings")
        elif missing:
            gaps["*"] = phrase("the realm does not save {events}", events=tuple(missing))
        elif realm.eventsExpiration and realm.eventsExpiration < self._config.window:
            gaps["*"] = phrase("the realm keeps its events for {seconds} s only", seconds=realm.eventsExpiration)

    async def _read_events(self, now: float, gaps: dict[str, str]) -> None:
        since = max(self._since - LATE_S, now - self._config.window)
        # the day is that of the server, whose zone we do not know
        first_day = f"{datetime.fromtimestamp(max(0.0, since - _DAY_S), UTC):%Y-%m-%d}"

        async def page(first: int) -> tuple[Sequence[_Event], int | None]:
            asked: dict[str, Any] = {"type": [*GOOD, *BAD], "dateFrom": first_day, "first": first, "max": PAGE}
            found = await self._tools.decode(parse_events, (await self._events(asked)).body)
            more = len(found) >= PAGE and found[-1].at >= since
            return [e for e in found if e.at >= since], first + PAGE if more else None

        events = await all_pages(page, 0, most=MOST_EVENTS, what=phrase("events since the last poll"))
        if events.gap:
            gaps["*"] = in_turn([gap for gap in (gaps.get("*", ""), events.gap) if gap])
        fresh = {e.key: e for e in events.items if e.key not in self._read}
        self._seen.add(self._event(e) for e in fresh.values())
        self._since = max((e.at for e in events.items), default=self._since)
        self._read = {
            key: at
            for key, at in {**self._read, **{e.key: e.at for e in events.items}}.items()
            if at >= self._since - LATE_S
        }
        for event in fresh.values():
            if event.type in BAD and event.userId and _ID.fullmatch(event.userId):
                self._failed_users[event.userId] = event.user, event.at

    async def _events(self, asked: Params) -> Answer:
        try:
            return await self._ask("events", asked)
        except Unauthorised as error:
            needs = phrase("the service account needs {role} of {client}", role="view-events", client=MANAGEMENT)
            raise Unauthorised(in_turn((said_by(error), needs))) from error

    def _event(self, event: _Event) -> Event:
        return Event(
            at=event.at,
            what=What.OK if event.type in GOOD else What.FAILED,
            realm=self._config.realm,
            source=plain(event.ipAddress or "", 80),
            user=event.user,
        )

    async def _look_at_locks(self, now: float, gaps: dict[str, str]) -> None:
        """Ask about those who failed last; who was locked is asked about until Keycloak says otherwise."""
        recent = {u: n for u, n in self._failed_users.items() if now - n[1] < self._config.window or u in self._locked}
        self._failed_users = dict(sorted(recent.items(), key=lambda pair: -pair[1][1]))
        asked = dict.fromkeys([*self._locked, *list(self._failed_users)[:ACCOUNTS_ASKED]])
        for user in asked:
            try:
                lock = await self._lock(user)
            except Unauthorised:
                gaps[LOCKED] = phrase(
                    "which accounts are locked is not known: the role {role} is missing", role="view-users"
                )
                return
            if lock is not None and lock.disabled:
                self._locked.setdefault(user, _locked(user, self._failed_users[user][0], now))
            else:
                self._locked.pop(user, None)

    async def _lock(self, user: str) -> _Lock | None:
        """Return how an account stands; None if it is there no more."""
        try:
            answer = await self._ask(f"attack-detection/brute-force/users/{user}")
        except Refused as error:
            if "(404" in str(error):
                return None
            raise
        return await self._tools.decode(parse_lock, answer.body)

    async def _user_id(self, name: str) -> str:
        answer = await self._ask("users", {"username": name, "exact": True})
        found = [u for u in await self._tools.decode(parse_users, answer.body) if u.username == name.lower()]
        if len(found) != 1:
            raise CommandError(phrase("the realm has no user {name}", name=plain(name, 80)))
        return found[0].id


class _Roles(msgspec.Struct):
    roles: list[str] = []


class _Claims(msgspec.Struct):
    resource_access: dict[str, _Roles] = {}


def roles_in(token: str, realm: str) -> frozenset[str] | None:
    """Return the roles over `realm` that an access token names; None if it cannot be read, which is no failure."""
    claims = claims_in(token, _Claims)
    if claims is None:
        return None
    named = (claims.resource_access.get(name) for name in ("realm-management", f"{realm}-realm"))
    return frozenset(role for found in named if found is not None for role in found.roles)


def parse_realm(body: bytes) -> _Realm:
    """Return what a realm says about its events. Raises BadPayload."""
    return decoded(body, _Realm, phrase("settings of {product}", product="Keycloak"))


def parse_lock(body: bytes) -> _Lock:
    """Return whether an account is locked. Raises BadPayload."""
    return decoded(body, _Lock, phrase("account of {product}", product="Keycloak"))


def parse_users(body: bytes) -> list[_User]:
    """Return users. Raises BadPayload."""
    return decoded(body, list[_User], phrase("users of {product}", product="Keycloak"))


def _bearer(token: str) -> Mapping[str, str]:
    return {"Authorization": f"Bearer {token}"}


def _locked(user: str, name: str, now: float) -> Alert:
    return Alert(
        fingerprint=plain(f"locked/{user}", 400),
        severity=Severity.WARNING,
        title=phrase("Keycloak has locked the account {name}", name=name),
        description=phrase(
            "too many failed sign-ins; it can be unlocked with the operation {operation}", operation="unlock-account"
        ),
        starts_at=now,
        labels=labels_of({"user": name}),
        domain=Domain.SECURITY,
    )


def _open(config: Config, tools: Tools) -> KeycloakSession:
    return KeycloakSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return SIGNALS


CONNECTOR = Connector(
    kind="keycloak",
    title="Keycloak",
    domain=Domain.SECURITY,
    config=Config,
    open=_open,
    expects=_expects,
)
