"""CrowdStrike Falcon: open alerts, and hosts that are silent, contained or run with reduced functions.

API   https://developer.crowdstrike.com/, and the endpoint tables of falconpy
Seen  falconpy 1.6.6
Against  the requests of falconpy as a reference client, and documents; no account was available
Alerts  of its number from 0 to 100: from 80 critical, from 60 major, from 40 a warning, below that information

The API client needs the scopes Alerts: read and Hosts: read; to take and comment alerts Alerts: write, to contain hosts
Hosts: write. Which of them a token has Falcon does not tell when it gives one. The address is that of your cloud:
api.crowdstrike.com, api.us-2.crowdstrike.com, api.eu-1.crowdstrike.com or api.laggar.gcw.crowdstrike.com; in another
one the sign-in is refused.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, ClassVar, Literal

import msgspec
from pydantic import Field

from noc_app.config.fields import Duration, SecretRef
from noc_app.config.operation import Asked, Operation, Parameters
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.infrastructure.marker import fully_marked, unmarked
from noc_app.connectors.kit import Answer, Connector, Tools, plain
from noc_app.connectors.paging import all_pages, next_token
from noc_app.connectors.security.falcon_wire import (
    CONTAINED,
    LIFTED,
    NEW,
    Detection,
    check_done,
    parse_alerts,
    parse_host_status,
    parse_total,
)
from noc_app.connectors.sign_in import SignIn, Token, oauth_token
from noc_app.model import (
    Acknowledgement,
    Alert,
    CommandError,
    Domain,
    PollResult,
    Refused,
    Sample,
    Unauthorised,
    VendorAck,
    labels_of,
)
from noc_app.model.errors import said_by
from noc_app.model.said import in_turn, phrase

THREATS, DETECTIONS = "security.threats.active", "security.detections"
AGENTS, AGENTS_SILENT = "security.agents", "security.agents.silent"
SIGNALS = (THREATS, DETECTIONS, AGENTS, AGENTS_SILENT)
WORDS = ("critical", "high", "medium", "low")
NO_TECHNIQUE = "none"
PAGE, MOST = 1000, 5000
HOUR_S = 3600.0
OPEN = "status:['new','in_progress','reopened']"
HOSTS = {
    "all": "",
    "contained": "status:['contained','containment_pending']",
    "reduced": "reduced_functionality_mode:'yes'",
}
ALERTS_PATH, HOSTS_PATH = "alerts/entities/alerts/v3", "devices/entities/devices/v2"
ACTIONS_PATH = "devices/entities/devices-actions/v2"
_ALERT_ID, _HOST_ID = r"^[\w:.-]{1,200}$", r"^[0-9a-f]{32}$"


class Config(HttpTargetConfig):
    """One Falcon account. Needs an API client with Alerts: read, Hosts: read; to act Alerts: write, Hosts: write."""

    kind: Literal["falcon"] = "falcon"
    client_id: str = Field(min_length=1, max_length=200, title="API client", description="its id")
    client_secret: SecretRef = Field(title="Client secret", description="where the secret of the API client is kept")
    window: Duration = Field(
        default=604_800.0,
        ge=3600.0,
        le=7_776_000.0,
        title="Window",
        description="how far back open alerts are looked for",
    )
    silent_after: Duration = Field(
        default=86400.0,
        ge=3600.0,
        le=7_776_000.0,
        title="Silent after",
        description="a host that Falcon has not seen for so long counts as silent",
    )
    owner: str = Field(
        default="",
        max_length=200,
        title="Owner",
        description="the Falcon user, by mail address, to whom acknowledged alerts are given; nobody if empty",
    )


class StatusParameters(Parameters):
    """Which alert, and what it becomes."""

    alert: str = Field(pattern=_ALERT_ID, title="Alert", description="its composite id")
    status: Literal["new", "in_progress", "reopened", "closed"] = Field(title="Status")
    comment: str = Field(default="", max_length=1000, title="Comment")


class OwnerParameters(Parameters):
    """Which alert, and whose it becomes."""

    alert: str = Field(pattern=_ALERT_ID, title="Alert", description="its composite id")
    owner: str = Field(min_length=3, max_length=200, title="Owner", description="a Falcon user, by mail address")


class HostParameters(Parameters):
    """Which host."""

    host: str = Field(pattern=_HOST_ID, title="Host", description="its agent id, 32 hexadecimal digits")


class FalconSession:
    """One Falcon account being watched."""

    operations: ClassVar[tuple[Operation, ...]] = (
        Operation(
            id="set-status",
            title=phrase("Set the status of an alert"),
            help=phrase("It becomes new, in progress, reopened or closed, with a comment."),
            scope="Alerts: write",
            parameters=StatusParameters,
        ),
        Operation(
            id="assign",
            title=phrase("Assign an alert"),
            help=phrase("Gives an alert to a user of Falcon."),
            scope="Alerts: write",
            parameters=OwnerParameters,
        ),
        Operation(
            id="contain-host",
            title=phrase("Contain a host"),
            help=phrase("Cuts a host off from the network, all but Falcon itself."),
            scope="Hosts: write",
            parameters=HostParameters,
            dangerous=True,
        ),
        Operation(
            id="lift-containment",
            title=phrase("Lift the containment of a host"),
            help=phrase("Lets a contained host into the network again."),
            scope="Hosts: write",
            parameters=HostParameters,
            dangerous=True,
        ),
    )

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        self._sign_in = SignIn(tools.http, tools.clock, self._signed_in)
        self._known = {(NO_TECHNIQUE, word) for word in WORDS}

    async def poll(self) -> PollResult:
        """Read the open alerts, and count the hosts. Raises PollError."""
        gaps: dict[str, str] = {}
        found = await self._open_alerts(gaps)
        samples = [*self._counted(found), *await self._hosts(gaps)]
        return PollResult(
            samples=tuple(samples),
            alerts=tuple(map(_alert, found)),
            alerts_complete=not gaps.get("alerts"),
            gaps=gaps,
        )

    async def acknowledge(self, alert: Alert, ack: Acknowledgement) -> str:
        """Set an alert in progress, with our mark. Raises CommandError and PollError."""
        before = alert.ack
        if before is not None and before.intent != ack.intent and before.by != plain(ack.by, 120):
            raise CommandError(phrase("already acknowledged by {who}", who=before.by))
        words = fully_marked(ack.intent, ack.comment, until=ack.until, by=ack.by)
        owner = {"assign_to_user_id": self._config.owner} if self._config.owner else {}
        await self._update(alert.fingerprint, {**owner, "update_status": "in_progress", "append_comment": words})
        return alert.fingerprint

    async def unacknowledge(self, alert: Alert) -> None:
        """Give an alert back: reopened, and nobody's. Raises CommandError and PollError."""
        await self._update(alert.fingerprint, {"unassign": "", "update_status": "reopened"})

    async def comment(self, alert: Alert, text: str, by: str) -> str:
        """Add a comment to an alert. Raises CommandError and PollError."""
        await self._update(alert.fingerprint, {"append_comment": f"{by}: {text}"})
        return ""

    def sends(self, asked: Asked) -> str:
        """Return the request of an operation."""
        wanted = asked.parameters
        if isinstance(wanted, HostParameters):
            return f"POST {ACTIONS_PATH}?action_name={_action(asked)} {_json({'ids': [wanted.host]})}"
        return f"PATCH {ALERTS_PATH} {_json(_body(wanted.alert, _changes(wanted)))}"

    async def operate(self, asked: Asked) -> str:
        """Change an alert or a host; return its id. Raises CommandError and PollError."""
        wanted = asked.parameters
        if not isinstance(wanted, HostParameters):
            await self._update(wanted.alert, _changes(wanted))
            return str(wanted.alert)
        await self._act(
            lambda token: self._tools.http.post(
                ACTIONS_PATH, json={"ids": [wanted.host]}, params={"action_name": _action(asked)}, bearer=token
            ),
            "Hosts: write",
        )
        return wanted.host

    async def operated(self, asked: Asked) -> bool | None:
        """Return whether Falcon shows what was asked for. Raises PollError."""
        wanted = asked.parameters
        if isinstance(wanted, HostParameters):
            answer = await self._get(HOSTS_PATH, {"ids": wanted.host})
            status = await self._tools.decode(parse_host_status, answer.body)
            return status in (CONTAINED if asked.operation == "contain-host" else LIFTED)
        found = (await self._page({"filter": f"composite_id:'{wanted.alert}'", "limit": 1})).alerts
        if isinstance(wanted, OwnerParameters):
            return any(a.owner_id.lower() == wanted.owner.lower() for a in found)
        return any(a.status == wanted.status for a in found)

    async def _signed_in(self) -> Token:
        form = {"client_id": self._config.client_id, "client_secret": self._tools.secret(self._config.client_secret)}
        try:
            return await oauth_token(
                self._tools.http, "oauth2/token", form, what=phrase("token of {product}", product="Falcon")
            )
        except Unauthorised as error:
            cloud = phrase("is url the address of your own Falcon cloud?")
            raise Unauthorised(in_turn((said_by(error), cloud))) from error

    async def _get(self, path: str, params: Mapping[str, str | int]) -> Answer:
        return await self._sign_in.call(
            lambda token: self._tools.http.get(path, params, headers={"Authorization": f"Bearer {token}"})
        )

    async def _open_alerts(self, gaps: dict[str, str]) -> Sequence[Detection]:
        since = f"{OPEN}+created_timestamp:>='{_moment(self._tools.clock() - self._config.window)}'"
        asked: dict[str, str | int] = {"filter": since, "limit": PAGE, "sort": "created_timestamp.asc"}

        async def page(after: str) -> tuple[Sequence[Detection], str | None]:
            found = await self._page({**asked, "after": after} if after else asked)
            return found.alerts, next_token(found.after) if found.alerts else None

        found = await all_pages(page, "", most=MOST, what=phrase("open alerts"))
        if found.gap:
            gaps.update(dict.fromkeys((THREATS, DETECTIONS, "alerts"), found.gap))
        return tuple({a.id: a for a in found.items}.values())

    async def _page(self, asked: Mapping[str, str | int]) -> Any:
        answer = await self._sign_in.call(
            lambda token: self._tools.http.post("alerts/combined/alerts/v1", json=asked, bearer=token)
        )
        return await self._tools.decode(parse_alerts, answer.body)

    async def _hosts(self, gaps: dict[str, str]) -> list[Sample]:
        here = {"system": plain(self._config.name)}
        silent = f"last_seen:<'{_moment(self._tools.clock() - self._config.silent_after)}'"
        try:
            totals = {state: await self._total(condition) for state, condition in HOSTS.items()}
            missing = await self._total(silent)
        except (Refused, Unauthorised) as error:
            needed = phrase("{permission} is needed", permission="Hosts: read")
            gaps.update(dict.fromkeys((AGENTS, AGENTS_SILENT), in_turn((said_by(error), needed))))
            return []
        counted = [Sample(AGENTS, float(n), labels_of({**here, "state": state})) for state, n in totals.items()]
        return [*counted, Sample(AGENTS_SILENT, float(missing), labels_of(here))]

    async def _total(self, condition: str) -> int:
        given = {"filter": condition} if condition else {}
        answer = await self._get("devices/combined/devices/v1", {**given, "limit": 1})
        return await self._tools.decode(parse_total, answer.body)

    async def _update(self, alert: str, changes: Mapping[str, str]) -> None:
        body = _body(alert, changes)
        await self._act(
            lambda token: self._tools.http.patch(ALERTS_PATH, json=body, headers={"Authorization": f"Bearer {token}"}),
            "Alerts: write",
        )

    async def _act(self, ask: Any, scope: str) -> None:
        try:
            answer = await self._sign_in.call(ask)
        except Unauthorised as error:
            lacks = phrase("the API client may lack the scope {permission}", permission=scope)
            raise CommandError(in_turn((said_by(error), lacks))) from error
        except Refused as error:
            raise CommandError(said_by(error)) from error
        check_done(answer.body)

    def _counted(self, alerts: Sequence[Detection]) -> Iterator[Sample]:
        standing = Counter(a.word for a in alerts)
        for word in WORDS:
            yield Sample(THREATS, float(standing[word]), labels_of({"severity": word}))
        since = self._tools.clock() - HOUR_S
        seen = Counter((a.technique or NO_TECHNIQUE, a.word) for a in alerts if a.at >= since)
        self._known |= seen.keys()
        for technique, word in sorted(self._known):
            labels = labels_of({"technique": technique, "severity": word})
            yield Sample(DETECTIONS, float(seen[technique, word]), labels)


def _alert(found: Detection) -> Alert:
    labels = {"host": found.host, "technique": found.technique}
    return Alert(
        fingerprint=found.id,
        severity=found.severity,
        title=phrase("{alert} on {host}", alert=found.title, host=found.host) if found.host else found.title,
        description=plain(" · ".join(filter(None, (found.description, found.status)))),
        starts_at=found.at,
        labels=labels_of({name: value for name, value in labels.items() if value}),
        domain=Domain.SECURITY,
        link=found.link,
        ack=_ack(found),
    )


def _ack(found: Detection) -> VendorAck | None:
    if found.status in NEW:
        return None
    for text in reversed(found.comments):
        mark, words = unmarked(text)
        if mark is not None:
            by = plain(mark.by, 120) or found.owner
            return VendorAck(
                by=by, since=found.at, until=mark.until, comment=plain(words), ref=found.id, intent=mark.intent
            )
    return VendorAck(by=found.owner or "somebody", since=found.at, ref=found.id)


def _moment(at: float) -> str:
    return f"{datetime.fromtimestamp(max(0.0, at), UTC):%Y-%m-%dT%H:%M:%SZ}"


def _changes(wanted: Any) -> dict[str, str]:
    if isinstance(wanted, OwnerParameters):
        return {"assign_to_user_id": wanted.owner}
    comment = {"append_comment": wanted.comment} if wanted.comment else {}
    return {"update_status": wanted.status, **comment}


def _body(alert: str, changes: Mapping[str, str]) -> dict[str, Any]:
    return {"composite_ids": [alert], "action_parameters": [{"name": n, "value": v} for n, v in changes.items()]}


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _action(asked: Asked) -> str:
    return "contain" if asked.operation == "contain-host" else "lift_containment"


def _open(config: Config, tools: Tools) -> FalconSession:
    return FalconSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return SIGNALS


CONNECTOR = Connector(
    kind="falcon",
    title="CrowdStrike Falcon",
    domain=Domain.SECURITY,
    config=Config,
    open=_open,
    expects=_expects,
)
