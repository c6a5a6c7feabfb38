"""Zabbix: open problems with their owners and maintenances, reachable hosts, and whether its server is alive at all.

API   https://www.zabbix.com/documentation/current/en/manual/api
Seen  6.0.14 (6.4 to 7.2 only written from their documentation)
Against  a real server, in the live tests
Alerts  Disaster and High are critical, Average is major, Warning a warning, Information and Not classified
  information

The frontend answers from the database even when the Zabbix server is dead, and then nothing new is ever reported. So
the server's own items (`zabbix[...]`, on the host "Zabbix server") are looked at: our user must be able to read them.
Its role needs `problem.get`, `trigger.get`, `event.get`, `host.get`, `item.get`; to act "Acknowledge problems", "Add
problem comments", "Create and edit maintenance".
"""

from collections.abc import Mapping
from typing import Any, Literal, Self

from pydantic import Field, model_validator

from noc_app.config.fields import Basic, SecretRef
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.infrastructure.marker import fully_marked
from noc_app.connectors.infrastructure.zabbix_alerts import OURS, SEVERITIES, alert_of, owner, why_gone
from noc_app.connectors.infrastructure.zabbix_evidence import UP, by_severity, by_state, doubt, ups
from noc_app.connectors.infrastructure.zabbix_rpc import Rpc
from noc_app.connectors.infrastructure.zabbix_wire import (
    ACKNOWLEDGE,
    HEADER_FROM,
    HOST_OBJECTS_FROM,
    MESSAGE,
    NO_ID,
    UNACKNOWLEDGE,
    Event,
    Forbidden,
    Maintenance,
    Problem,
    Trigger,
    Update,
    parse_blind,
    parse_created,
    parse_events,
    parse_groups,
    parse_heartbeat,
    parse_hosts,
    parse_maintenances,
    parse_problems,
    parse_triggers,
)
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.model import (
    Acknowledgement,
    Alert,
    CommandError,
    Domain,
    PollResult,
    Quiet,
    Refused,
    Sample,
    Unauthorised,
    Verb,
)
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

SIGNALS = ("monitoring.hosts", "monitoring.problems", "monitoring.checks.blind")
SILENT_S = 300.0  # the server stores values of its own every minute
WORDS_LIMIT = 1500  # Zabbix takes 2048 characters, our marker among them
SAME_END_S = 1.0
INTERNAL_ITEM = 5
TRIGGER_FIELDS = [f for f in Trigger.__struct_fields__ if f not in {"hosts", "items"}]
PROBLEM_FIELDS = [f for f in Problem.__struct_fields__ if f not in {"tags", "suppression_data"}]
UPDATE_FIELDS = list(Update.__struct_fields__)
INTERNAL_CHECK = {"filter": {"type": INTERNAL_ITEM, "state": 0}, "monitored": True, "limit": 20}
NO_HEARTBEAT = phrase(
    "our user sees no item of the type Zabbix internal: a Zabbix server that is dead would look like silence"
)
_OVER = phrase("Zabbix holds no such problem open any more")


class Config(HttpTargetConfig):
    """One Zabbix frontend."""

    kind: Literal["zabbix"] = "zabbix"
    token: SecretRef | None = Field(default=None, title="API token", description="made under Users, API tokens")
    login: Basic | None = Field(default=None, title="User and password", description="in place of an API token")
    host_groups: tuple[str, ...] = Field(
        default=(), title="Only these host groups", description="by their full names; all that are visible if empty"
    )
    min_severity: int = Field(
        default=0, ge=0, le=5, title="Least severity", description="0 not classified to 5 disaster"
    )
    availability: bool = Field(
        default=True,
        title="Hosts up",
        description="tell whether hosts are up from their interfaces; no where all are trappers",
    )
    problem_limit: int = Field(
        default=2000, ge=1, le=50_000, title="Most problems", description="the newest that are read in one poll"
    )

    @model_validator(mode="after")
    def _one_way_in(self) -> Self:
        if (self.token is None) == (self.login is None):
            raise ValueError(phrase("give exactly one of token, login"))
        return self


class ZabbixSession:
    """Polls one Zabbix and acts on it. Remembers the events behind the alerts, and its session."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._clock = config, tools.clock
        self._rpc = Rpc(config.token, config.login, tools)
        self._events: dict[str, Problem] = {}  # by the fingerprint of the alert
        self._denied: dict[Verb, str] = {}

    async def poll(self) -> PollResult:
        """Read every open problem, what cannot be evaluated, hosts, and the server's heartbeat. Raises PollError."""
        gaps: dict[str, str] = {}
        await self._rpc.learn_version()
        scope = await self._scope()
        problems = await self._problems(scope)
        complete = len(problems) <= self._config.problem_limit
        if not complete:
            problems = problems[: self._config.problem_limit]
            gaps["alerts"] = phrase(
                "more than {most} open problems: the older ones are not read", most=self._config.problem_limit
            )
        triggers = await self._triggers([p.objectid for p in problems])
        shown = [p for p in problems if p.objectid not in triggers or triggers[p.objectid].watched]
        found = await self._alerts(shown, triggers)
        cleared = await self._follow(found) if complete else {}
        unsure = await self._unsure(found, triggers, gaps)
        self._events = {**(self._events if not complete else {}), **{f: p for f, (p, _) in found.items()}}
        samples = [*by_severity(shown), *await self._blind(scope, gaps), *await self._hosts(scope, gaps)]
        return PollResult(
            samples=tuple(samples),
            alerts=tuple(alert for _, alert in found.values()),
            alerts_complete=complete,
            cleared=cleared,
            unsure=unsure,
            gaps=gaps,
        )

    def denied(self) -> Mapping[Verb, str]:
        """Return what Zabbix has refused to our user's role since this board was started."""
        return self._denied

    async def acknowledge(self, alert: Alert, ack: Acknowledgement) -> str:
        """Acknowledge the open problem with who, until when and why as its message; return the event's id.

        The same intent twice makes one acknowledgement. Zabbix knows no end: the board takes it as over when its time
        is. Raises CommandError if Zabbix refuses or somebody else was faster, PollError if nobody knows.
        """
        event = await self._event(alert)
        before = owner(event, self._clock())
        if before is not None:
            same = before.intent == ack.intent
            if same and before.until is not None and abs(before.until - ack.until) < SAME_END_S:
                return event.eventid
            if not same and before.by != plain(ack.by, 120):
                raise CommandError(phrase("already acknowledged by {who}", who=before.by))
        if event.acknowledged:  # or the new message would be a message only
            await self._update(Verb.ACKNOWLEDGE, event.eventid, UNACKNOWLEDGE, "")
        words = fully_marked(ack.intent, ack.comment[:WORDS_LIMIT], until=ack.until, by=ack.by)
        await self._update(Verb.ACKNOWLEDGE, event.eventid, ACKNOWLEDGE | MESSAGE, words)
        return event.eventid

    async def unacknowledge(self, alert: Alert) -> None:
        """End the acknowledgement of `alert`; none left is fine. Raises CommandError and PollError."""
        event = await self._event(alert)
        if event.acknowledged:
            await self._update(Verb.UNACKNOWLEDGE, event.eventid, UNACKNOWLEDGE, "")

    async def comment(self, alert: Alert, text: str, by: str) -> str:
        """Add a message to the problem; return the event's id. Zabbix takes it as our user's, so it names `by`."""
        event = await self._event(alert)
        await self._update(Verb.COMMENT, event.eventid, MESSAGE, f"{by}: {text[:WORDS_LIMIT]}")
        return event.eventid

    async def downtime(self, alert: Alert, quiet: Quiet) -> str:
        """Begin a maintenance of the alert's hosts, with data collection; return its id.

        Zabbix applies it within a minute. The same intent twice makes one. Raises CommandError and PollError.
        """
        name = f"{OURS}{quiet.intent}"
        known = await self._maintenances({"filter": {"name": [name]}})
        if known:
            return next(iter(known))
        period = {
            "timeperiod_type": 0,
            "start_date": int(quiet.at),
            "period": max(300, int(quiet.until - quiet.at)),
        }
        maintenance = {
            "name": name,
            "description": f"{quiet.by}: {quiet.comment[:WORDS_LIMIT]}",
            "active_since": int(quiet.at),
            "active_till": int(quiet.until),
            "timeperiods": [period],
            **self._by_hosts(await self._host_ids(alert)),
        }
        return await self._command(Verb.SILENCE, "maintenance.create", maintenance, "maintenanceids")

    async def end_downtime(self, alert: Alert, ref: str) -> None:
        """End a maintenance that was made here; one that is over is fine. Raises CommandError and PollError."""
        known = await self._maintenances({"maintenanceids": [ref]})
        if ref not in known:
            return
        if not known[ref].name.startswith(OURS):
            raise CommandError(
                phrase(
                    "{name} was planned in Zabbix and may hold for more: end it there",
                    name=plain(known[ref].name, 100),
                )
            )
        await self._command(Verb.EXPIRE, "maintenance.delete", [ref], "maintenanceids")

    async def _scope(self) -> dict[str, list[str]]:
        """Return the groups that are read. Raises Refused for a name that Zabbix does not know or show."""
        if not self._config.host_groups:
            return {}
        names = list(self._config.host_groups)
        found = await self._rpc.ask(
            parse_groups, "hostgroup.get", {"output": ["groupid", "name"], "filter": {"name": names}}
        )
        unknown = [name for name in names if name not in found]
        if unknown:
            group = repr(plain(unknown[0], 100))
            raise Refused(phrase("no host group {name} is visible to our Zabbix user", name=group))
        return {"groupids": [found[name] for name in names]}

    async def _problems(self, scope: dict[str, list[str]]) -> list[Problem]:
        params = {
            "output": PROBLEM_FIELDS,
            "selectTags": "extend",
            "selectSuppressionData": "extend",
            "severities": list(range(self._config.min_severity, len(SEVERITIES))),
            "sortfield": ["eventid"],
            "sortorder": "DESC",
            "limit": self._config.problem_limit + 1,
        }
        return await self._rpc.ask(parse_problems, "problem.get", {**params, **scope})

    async def _triggers(self, ids: list[str]) -> dict[str, Trigger]:
        if not ids:
            return {}
        selected = {"selectHosts": ["hostid", "host", "name", "status"], "selectItems": ["status"]}
        params = {"triggerids": sorted(set(ids)), "output": TRIGGER_FIELDS, "expandComment": True, **selected}
        return await self._rpc.ask(parse_triggers, "trigger.get", params)

    async def _alerts(
        self, problems: list[Problem], triggers: Mapping[str, Trigger]
    ) -> dict[str, tuple[Problem, Alert]]:
        """Return each problem with its alert by fingerprint; the newest where a trigger has several."""
        events = await self._histories([p.eventid for p in problems if p.acknowledged])
        held = sorted({s.maintenanceid for p in problems for s in p.suppression_data} - {NO_ID})
        maintenances = await self._maintenances({"maintenanceids": held}) if held else {}
        now, url = self._clock(), str(self._config.url)
        found: dict[str, tuple[Problem, Alert]] = {}
        for p in problems:
            alert = alert_of(p, triggers.get(p.objectid), events.get(p.eventid), maintenances, url=url, now=now)
            found.setdefault(alert.fingerprint, (p, alert))
        return found

    async def _follow(self, found: Mapping[str, object]) -> dict[str, str]:
        """Return why alerts are gone, where they did not just recover."""
        missing = {f: p.eventid for f, p in self._events.items() if f not in found}
        events = await self._histories(list(missing.values()))
        reasons = {f: why_gone(events.get(eventid)) for f, eventid in missing.items()}
        return {f: reason for f, reason in reasons.items() if reason is not None}

    async def _histories(self, ids: list[str]) -> dict[str, Event]:
        if not ids:
            return {}
        select = "selectAcknowledges" if self._rpc.new(HEADER_FROM) else "select_acknowledges"
        params = {"eventids": ids, "output": ["eventid", "acknowledged", "r_eventid"], select: UPDATE_FIELDS}
        return await self._rpc.ask(parse_events, "event.get", params)

    async def _event(self, alert: Alert) -> Event:
        """Return what Zabbix now says about the problem behind `alert`. Raises CommandError if it is another by now."""
        problem = self._events.get(alert.fingerprint)
        if problem is None or float(problem.clock) != alert.starts_at:
            raise CommandError(_OVER)
        found = (await self._histories([problem.eventid])).get(problem.eventid)
        if found is None or found.r_eventid.strip(NO_ID):
            raise CommandError(_OVER)
        return found

    async def _maintenances(self, which: dict[str, Any]) -> dict[str, Maintenance]:
        params = {"output": ["maintenanceid", "name", "description"], **which}
        return await self._rpc.ask(parse_maintenances, "maintenance.get", params)

    async def _blind(self, scope: dict[str, list[str]], gaps: dict[str, str]) -> list[Sample]:
        params = {
            "filter": {"state": 1},
            "monitored": True,
            "output": TRIGGER_FIELDS,
            "selectHosts": ["hostid", "host"],
        }
        blind = await self._rpc.ask(parse_blind, "trigger.get", {**params, "expandDescription": True, **scope})
        if blind.number:
            gaps["monitoring.problems"] = phrase(
                "triggers that cannot be evaluated: {count}, such as {example}", count=blind.number, example=blind.first
            )
        return [Sample("monitoring.checks.blind", float(blind.number))]

    async def _hosts(self, scope: dict[str, list[str]], gaps: dict[str, str]) -> list[Sample]:
        output = ["hostid", "host", "active_available"]
        params = {"monitored_hosts": True, "output": output, "selectInterfaces": ["available"], **scope}
        hosts = await self._rpc.ask(parse_hosts, "host.get", params)
        if self._config.availability and hosts and all(h.up is None for h in hosts):
            gaps[UP] = phrase("of none of the hosts does Zabbix know whether it can be reached")
        return [*by_state(hosts), *(ups(hosts) if self._config.availability else ())]

    async def _unsure(
        self, found: Mapping[str, tuple[Problem, Alert]], triggers: Mapping[str, Trigger], gaps: dict[str, str]
    ) -> dict[str, str]:
        """Return which alerts nobody vouches for: the server may be dead, or cannot evaluate their triggers."""
        last = await self._rpc.ask(parse_heartbeat, "item.get", {"output": ["lastclock"], **INTERNAL_CHECK})
        if last is None:
            gaps.setdefault("alerts", NO_HEARTBEAT)
        elif (age_s := self._rpc.now() - last) > SILENT_S:
            gaps["*"] = phrase(
                "the Zabbix server has stored no value of its own for {minutes} min: it may be dead",
                minutes=round(age_s / 60),
            )
            return dict.fromkeys(found, gaps["*"])
        return {f: doubt(t) for f, (p, _) in found.items() if (t := triggers.get(p.objectid)) is not None and t.state}

    async def _host_ids(self, alert: Alert) -> list[str]:
        problem = self._events.get(alert.fingerprint)
        triggers = await self._triggers([problem.objectid] if problem else [])
        ids = [h.hostid for t in triggers.values() for h in t.hosts]
        if not ids:
            raise CommandError(phrase("the host of this problem is not visible to our Zabbix user"))
        return ids

    def _by_hosts(self, ids: list[str]) -> dict[str, Any]:
        if self._rpc.new(HOST_OBJECTS_FROM):
            return {"hosts": [{"hostid": i} for i in ids]}
        return {"hostids": ids}

    async def _update(self, verb: Verb, event: str, action: int, message: str) -> None:
        words = {"message": message} if action & MESSAGE else {}
        params = {"eventids": [event], "action": action, **words}
        await self._command(verb, "event.acknowledge", params, "eventids")

    async def _command(self, verb: Verb, method: str, params: object, field: str) -> str:
        """Return the first id of what `method` changed. Raises CommandError if Zabbix says no, PollError if unclear."""
        try:
            changed = await self._rpc.ask(parse_created, method, params, field)
        except Forbidden as error:
            self._denied[verb] = said_by(error)
            raise CommandError(said_by(error)) from error
        except (Refused, Unauthorised) as error:
            raise CommandError(said_by(error)) from error
        self._denied.pop(verb, None)
        return changed


def _open(config: Config, tools: Tools) -> ZabbixSession:
    return ZabbixSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return (UP, *SIGNALS) if config.availability else SIGNALS


CONNECTOR = Connector(
    kind="zabbix",
    title="Zabbix",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
)
