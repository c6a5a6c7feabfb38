"""PagerDuty: open incidents with their owners, who is on call, and policies that nobody answers for.

API   https://developer.pagerduty.com/api-reference/
Seen  REST v2 (description of 2026-08; client 7.2.0)
Against  the vendor's own client, on the same requests, and its API description by a checking mock server; no account
  was at hand
Alerts  P1 and SEV-1 are critical, P2 and SEV-2 major, P3 and SEV-3 warnings, below that information; without such a
  priority a low urgency is a warning, a high one critical

To watch, a general access key that is made read-only will do: incidents, on-calls, escalation policies and users are
read. To act it takes one that is not, and the address of one of the account's users, in whose name PagerDuty takes
every change. PagerDuty does not tell whether a key is read-only: that is known once it answered 403 to a change.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeVar

from pydantic import Field, HttpUrl

from noc_app.config.fields import Duration, SecretRef
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.accounts import Rate
from noc_app.connectors.kit import Answer, Connector, Tools, plain
from noc_app.connectors.oncall.pagerduty_alerts import (
    ACKNOWLEDGED,
    RESOLVED,
    TRIGGERED,
    alert_of,
    covered,
    samples_of,
    why_gone,
)
from noc_app.connectors.oncall.pagerduty_wire import (
    Incident,
    OnCall,
    parse_changed,
    parse_incident,
    parse_incidents,
    parse_note,
    parse_oncalls,
    parse_policies,
    parse_users,
)
from noc_app.connectors.paging import Paged, all_pages, next_offset
from noc_app.model import (
    Acknowledgement,
    Alert,
    CommandError,
    Domain,
    PollError,
    PollResult,
    Quiet,
    Refused,
    Unauthorised,
    Verb,
)
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

T = TypeVar("T")

SIGNALS = ("oncall.incidents", "oncall.waiting")
LISTS = {
    "incidents": phrase("incidents"),
    "oncalls": phrase("people on call"),
    "escalation_policies": phrase("escalation policies"),
}
COVERED = "oncall.covered"
PAGE = 100
FOLLOWED = 10  # incidents that are gone, looked up in one poll
LONGEST_SNOOZE_S = 604_800
NO_FROM = phrase("PagerDuty takes changes only in the name of one of its users: set from_email")
_AFTER = phrase("{product} says it is {status} after the change")
WRITES = (Verb.ACKNOWLEDGE, Verb.UNACKNOWLEDGE, Verb.COMMENT, Verb.SILENCE, Verb.EXPIRE, Verb.RESOLVE, Verb.ASSIGN)


class Config(HttpTargetConfig):
    """One PagerDuty account."""

    accept: ClassVar[str] = "application/json"

    kind: Literal["pagerduty"] = "pagerduty"
    url: HttpUrl = Field(
        default=HttpUrl("https://api.pagerduty.com"),
        title="Address",
        description="https://api.eu.pagerduty.com for accounts in the EU",
    )
    every: Duration = Field(
        default=30.0, ge=5.0, le=86400.0, title="Poll interval", description="how often it is asked"
    )
    token: SecretRef = Field(title="API key", description="made under Integrations, API Access Keys")
    from_email: str = Field(
        default="",
        max_length=200,
        pattern=r"^([^@\s]+@[^@\s]+)?$",
        title="Acting as",
        description="address of the user in whose name changes are made; none can be made without",
    )
    services: tuple[str, ...] = Field(default=(), title="Only these services", description="ids; all if empty")
    teams: tuple[str, ...] = Field(default=(), title="Only these teams", description="ids; all if empty")
    oncalls: bool = Field(default=True, title="Who is on call", description="and which policies nobody answers for")
    incident_limit: int = Field(
        default=1000, ge=1, le=9_900, title="Most incidents", description="the newest that are read in one poll"
    )


class PagerDutySession:
    """Polls one PagerDuty and acts on it. Remembers what was asked for here."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._http, self._decode, self._clock = config, tools.http, tools.decode, tools.clock
        # It wants the type of a body named even where there is none.
        self._signed = {
            "Authorization": f"Token token={tools.secret(config.token)}",
            "Content-Type": "application/json",
        }
        self._open: set[str] = set()
        self._ours: dict[str, Acknowledgement] = {}  # by incident
        self._snoozed: dict[str, Quiet] = {}

    async def poll(self) -> PollResult:
        """Read open incidents, and who is on call. Raises PollError."""
        gaps: dict[str, str] = {}
        found = await self._incidents()
        if found.gap:
            gaps["alerts"] = found.gap
        oncalls, on_duty = await self._duty(gaps)
        incidents = [i for i in found.items if i.status in {TRIGGERED, ACKNOWLEDGED}]
        alerts = [self._alert(i, oncalls) for i in incidents]
        open_now = {i.id for i in incidents}
        cleared = await self._follow(self._open - open_now) if not found.gap else {}
        self._forget(open_now)
        return PollResult(
            samples=(*samples_of(incidents, self._clock()), *on_duty),
            alerts=tuple(alerts),
            alerts_complete=not found.gap,
            cleared=cleared,
            gaps=gaps,
        )

    def denied(self) -> Mapping[Verb, str]:
        """Return what cannot be asked without a user to act as."""
        return {} if self._config.from_email else dict.fromkeys(WRITES, NO_FROM)

    async def acknowledge(self, alert: Alert, ack: Acknowledgement) -> str:
        """Acknowledge the incident, with who and why as a note; return its id. The same intent twice does it once.

        PagerDuty calls again after the service's own time-out. Raises CommandError and PollError.
        """
        before = await self._incident(alert)
        known = self._ours.get(before.id)
        if before.status == ACKNOWLEDGED and known is not None and known.intent == ack.intent:
            self._ours[before.id] = ack
            return before.id
        await self._change(before.id, ACKNOWLEDGED, {"status": ACKNOWLEDGED})
        self._ours[before.id] = ack
        with contextlib.suppress(CommandError, PollError):  # it stands without its words, which our journal has too
            await self._note(before.id, f"Acknowledged on NOC Board by {ack.by}{_because(ack.comment)}")
        return before.id

    async def unacknowledge(self, alert: Alert) -> None:
        """Trigger the incident again; one that is triggered is fine. Raises CommandError and PollError."""
        incident = await self._incident(alert)
        self._ours.pop(incident.id, None)
        if incident.status == ACKNOWLEDGED:
            await self._change(incident.id, TRIGGERED, {"status": TRIGGERED})

    async def comment(self, alert: Alert, text: str, by: str) -> str:
        """Add a note; return its id. Raises CommandError and PollError."""
        return await self._note(alert.fingerprint, f"{by}: {text}")

    async def downtime(self, alert: Alert, quiet: Quiet) -> str:
        """Snooze the incident: acknowledged until then, at most a week; return its id. Raises as `acknowledge` does."""
        incident = await self._incident(alert)
        seconds = int(min(max(1.0, quiet.until - self._clock()), LONGEST_SNOOZE_S))
        answer = await self._write(
            lambda headers: self._http.post(
                f"incidents/{incident.id}/snooze", json={"duration": seconds}, headers=headers
            )
        )
        after = await self._decode(parse_incident, answer.body)
        if after.status != ACKNOWLEDGED:
            raise CommandError(_AFTER.of(product="PagerDuty", status=plain(after.status, 40)))
        self._snoozed[incident.id] = quiet
        return incident.id

    async def end_downtime(self, alert: Alert, ref: str) -> None:
        """End a snooze: the incident calls again; one that is over is fine. Raises as `acknowledge` does."""
        self._snoozed.pop(alert.fingerprint, None)
        await self.unacknowledge(alert)

    async def resolve(self, alert: Alert, text: str, by: str) -> str:
        """Resolve the incident; one that is resolved is fine. Return its id. Raises CommandError and PollError."""
        words = f"Resolved on NOC Board by {by}{_because(text)}"
        await self._change(alert.fingerprint, RESOLVED, {"status": RESOLVED, "resolution": words})
        return alert.fingerprint

    async def assign(self, alert: Alert, to: str, by: str) -> str:
        """Give the incident to the user with that address or name; return the user's id. Raises as `resolve` does."""
        users = await self._decode(parse_users, (await self._get("users", {"query": to, "limit": 25})).body)
        same = [u for u in users if to.casefold() in {(u.email or "").casefold(), (u.name or "").casefold()}]
        if len(same) != 1:
            unclear = phrase("{product} knows {count} people called {who}: nothing was assigned")
            raise CommandError(unclear.of(product="PagerDuty", count=len(same), who=to))
        user = {"id": same[0].id, "type": "user_reference"}
        after = await self._change(alert.fingerprint, "", {"assignments": [{"assignee": user}]})
        if same[0].id not in {a.assignee.id for a in after.assignments or ()}:
            unseen = phrase("{product} took it, but does not show {who} as the one who has it")
            raise CommandError(unseen.of(product="PagerDuty", who=to))
        return same[0].id

    def _alert(self, incident: Incident, oncalls: Sequence[OnCall]) -> Alert:
        return alert_of(incident, oncalls, ours=self._ours.get(incident.id), snoozed=self._snoozed.get(incident.id))

    async def _incidents(self) -> Paged[Incident]:
        params = {
            "statuses[]": [TRIGGERED, ACKNOWLEDGED],
            "date_range": "all",  # or only the last month is told
            "sort_by": "created_at:desc",
            "include[]": ["first_trigger_log_entries"],  # what an alert manager said about its alert
            **({"service_ids[]": list(self._config.services)} if self._config.services else {}),
            **({"team_ids[]": list(self._config.teams)} if self._config.teams else {}),
        }
        return await self._pages("incidents", parse_incidents, params, most=self._config.incident_limit)

    async def _duty(self, gaps: dict[str, str]) -> tuple[Sequence[OnCall], list[Any]]:
        """Return who is on call, and for each policy whether somebody is."""
        if not self._config.oncalls:
            return (), []
        try:
            oncalls = await self._pages("oncalls", parse_oncalls, {"earliest": "true"}, most=2000)
            policies = await self._pages("escalation_policies", parse_policies, {}, most=2000)
        except Unauthorised as error:
            gaps[COVERED] = phrase("who is on call may not be read: {reason}", reason=said_by(error))
            return (), []
        gap = oncalls.gap or policies.gap
        if gap:
            gaps[COVERED] = gap
        return oncalls.items, covered(policies.items, oncalls.items) if not oncalls.gap else []

    async def _pages(
        self, path: str, parse: Callable[[bytes], tuple[list[T], bool]], params: Mapping[str, Any], *, most: int
    ) -> Paged[T]:
        async def read(offset: int) -> tuple[Sequence[T], int | None]:
            answer = await self._get(path, {**params, "limit": PAGE, "offset": offset})
            found, more = await self._decode(parse, answer.body)
            return found, next_offset(offset, len(found), more=more)

        return await all_pages(read, 0, most=most, what=LISTS[path])

    async def _follow(self, gone: set[str]) -> dict[str, str]:
        """Return why incidents are not open any more, where that can be said."""
        asked = sorted(gone)[:FOLLOWED]
        found = await asyncio.gather(*map(self._looked_up, asked))
        reasons = {name: why_gone(incident) for name, incident in zip(asked, found, strict=True)}
        return {name: reason for name, reason in reasons.items() if reason is not None}

    async def _looked_up(self, incident: str) -> Incident | None:
        try:
            return await self._decode(parse_incident, (await self._get(f"incidents/{incident}")).body)
        except Refused:
            return None

    def _forget(self, open_now: set[str]) -> None:
        self._open = open_now
        self._ours = {i: ack for i, ack in self._ours.items() if i in open_now}
        self._snoozed = {i: quiet for i, quiet in self._snoozed.items() if i in open_now}

    async def _incident(self, alert: Alert) -> Incident:
        """Return what PagerDuty now says about the incident behind `alert`. Raises CommandError if it is over."""
        try:
            incident = await self._decode(parse_incident, (await self._get(f"incidents/{alert.fingerprint}")).body)
        except Refused as error:
            unknown = phrase("PagerDuty knows no such incident: {reason}", reason=said_by(error))
            raise CommandError(unknown) from error
        if incident.status == RESOLVED:
            raise CommandError(phrase("the incident is resolved in PagerDuty"))
        return incident

    async def _change(self, incident: str, status: str, change: Mapping[str, Any]) -> Incident:
        """Change an incident and return it as it is then. Raises CommandError if it does not show `status`."""
        asked = {"incidents": [{"id": incident, "type": "incident_reference", **change}]}
        answer = await self._write(lambda headers: self._http.put("incidents", json=asked, headers=headers))
        after = next((i for i in await self._decode(parse_changed, answer.body) if i.id == incident), None)
        if after is None or (status and after.status != status):
            shown = plain(after.status, 40) if after else phrase("unknown")
            raise CommandError(_AFTER.of(product="PagerDuty", status=shown))
        return after

    async def _note(self, incident: str, words: str) -> str:
        answer = await self._write(
            lambda headers: self._http.post(
                f"incidents/{incident}/notes", json={"note": {"content": words}}, headers=headers
            )
        )
        return await self._decode(parse_note, answer.body)

    async def _write(self, ask: Callable[[dict[str, str]], Awaitable[Answer]]) -> Answer:
        """Return the answer to a change. Raises CommandError if PagerDuty refuses it."""
        if not self._config.from_email:
            raise CommandError(NO_FROM)
        try:
            return await ask({**self._signed, "From": self._config.from_email})
        except Refused as error:
            raise CommandError(said_by(error)) from error

    async def _get(self, path: str, params: Mapping[str, Any] | None = None) -> Answer:
        return await self._http.get(path, params, headers=self._signed)


def _because(comment: str) -> str:
    return f": {comment}" if comment else ""


def _open(config: Config, tools: Tools) -> PagerDutySession:
    return PagerDutySession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return (*SIGNALS, COVERED) if config.oncalls else SIGNALS


CONNECTOR = Connector(
    kind="pagerduty",
    title="PagerDuty",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
    rate=Rate(960, 60.0),
)
