"""Wazuh: agents that fell silent, the manager's own daemons, and from its indexer alerts, sign-ins and vulnerabilities.

API   https://documentation.wazuh.com/current/user-manual/api/reference.html
Seen  the documents of 4.14
Against  the vendor's API description for the manager; the client of the indexer, opensearch-py 3.2.0, on the same
  searches, and documents for what it answers; no server was available
Alerts  of the rule's level: from 15 critical, from 12 major, from 7 a warning, below that information; a daemon that
  does not run is major, a silent agent a warning

The API user needs `agent:read` and `manager:read`, to restart an agent `agent:restart`. The alerts are not in that API:
they are in the indexer, which has users of its own; there the permission to search wazuh-alerts-* and
wazuh-states-vulnerabilities-* is enough. Version 5 tells nothing about its daemons any more, and the board says so.
"""

import base64
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar, Literal, Self

from pydantic import Field, HttpUrl, model_validator

from noc_app.config.fields import Basic
from noc_app.config.operation import Asked, Operation, Parameters
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.accounts import Rate
from noc_app.connectors.kit import Answer, Connector, Http, Params, Tools, plain
from noc_app.connectors.paging import all_pages, next_offset
from noc_app.connectors.security.beginnings import Beginnings
from noc_app.connectors.security.sign_ins import RATE, RATIO
from noc_app.connectors.security.wazuh_indexer import (
    ALERTS,
    VULNERABILITIES,
    Hit,
    LastHour,
    alerts_question,
    parse_alerts,
    parse_vulnerabilities,
    vulnerabilities_question,
)
from noc_app.connectors.security.wazuh_lines import lines_question, parse_lines
from noc_app.connectors.security.wazuh_wire import (
    SILENT,
    Agent,
    check_done,
    parse_agents,
    parse_daemons,
    parse_major,
    parse_policies,
    parse_summary,
    parse_token,
)
from noc_app.connectors.sign_in import SignIn, Token
from noc_app.model import (
    Alert,
    Around,
    BadPayload,
    CommandError,
    Domain,
    Lines,
    PollError,
    PollResult,
    Refused,
    Sample,
    Severity,
    labels_of,
)
from noc_app.model.errors import said_by
from noc_app.model.log_line import HOSTS_ALONE, together
from noc_app.model.said import phrase

AGENTS, AGENTS_SILENT, FAULTS = "security.agents", "security.agents.silent", "security.siem.faults"
DETECTIONS, THREATS, VULNERABLE = "security.detections", "security.threats.active", "security.vulnerabilities.open"
OF_MANAGER = (AGENTS, AGENTS_SILENT, FAULTS)
OF_INDEXER = (DETECTIONS, THREATS, RATE, RATIO, VULNERABLE)
TOKEN_S = 900.0
PAGE, MOST_AGENTS = 500, 2000
NO_DAEMONS = 5  # from this version on the daemons are not told
MINUTES = 60.0
NEVER_LATE_S = 3600.0
SEVERITIES = {15: Severity.CRITICAL, 12: Severity.MAJOR, 7: Severity.WARNING, 0: Severity.INFORMATION}
WORDS = {Severity.CRITICAL: "critical", Severity.MAJOR: "high", Severity.WARNING: "medium", Severity.INFORMATION: "low"}


class Config(HttpTargetConfig):
    """One Wazuh manager (port 55000) and its indexer. Needs agent:read and manager:read, to act agent:restart."""

    kind: Literal["wazuh"] = "wazuh"
    login: Basic = Field(title="API user", description="user and password of the manager's API")
    indexer: HttpUrl | None = Field(
        default=None, title="Indexer", description="address of the indexer (port 9200), for alerts and vulnerabilities"
    )
    indexer_login: Basic | None = Field(default=None, title="Indexer user", description="a user who may search there")
    min_level: int = Field(
        default=12, ge=1, le=16, title="Lowest level", description="rules of at least this level are alerts here"
    )

    @model_validator(mode="after")
    def _both(self) -> Self:
        if (self.indexer is None) != (self.indexer_login is None):
            raise ValueError(phrase("indexer and indexer_login belong together"))
        return self


class AgentParameters(Parameters):
    """Which agent."""

    agent: str = Field(pattern=r"^\d{3,8}$", title="Agent", description="its number, such as 007")


class WazuhSession:
    """One Wazuh being watched."""

    operations: ClassVar[tuple[Operation, ...]] = (
        Operation(
            id="restart-agent",
            title=phrase("Restart an agent"),
            help=phrase("Restarts the Wazuh agent on a machine; it watches nothing for the time that takes."),
            scope="agent:restart",
            parameters=AgentParameters,
            dangerous=True,
        ),
    )

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        self._sign_in = SignIn(tools.http, tools.clock, self._signed_in)
        self._indexer: Http | None = tools.elsewhere(str(config.indexer)) if config.indexer else None
        self._begun = Beginnings()
        self._forbidden: frozenset[str] = frozenset()
        self._known: set[tuple[str, str]] = {("none", severity) for severity in WORDS.values()}

    async def poll(self) -> PollResult:
        """Ask the manager, then its indexer. Raises PollError."""
        gaps: dict[str, str] = {}
        await self._learn_policies()
        major = await self._tools.decode(parse_major, (await self._ask("")).body)
        states = await self._tools.decode(parse_summary, (await self._ask("agents/summary/status")).body)
        silent = await self._silent_agents(gaps) if states[SILENT] else ()
        faults = await self._faults(major, gaps)
        samples, alerts = [*self._of_manager(states, faults)], [*map(_silent, silent), *map(self._stopped, faults)]
        if self._indexer is not None:
            more, found = await self._of_indexer(gaps)
            samples, alerts = [*samples, *more], [*alerts, *found]
        return PollResult(
            samples=tuple(samples),
            alerts=tuple(self._begun.of(alerts, self._tools.clock())),
            alerts_complete=not gaps.get("alerts"),
            gaps=gaps,
        )

    def denied(self) -> Mapping[str, str]:
        """Return the operations that the policies of our user forbid."""
        lacks = phrase("the {product} user lacks {permission}")
        return {
            o.id: lacks.of(product="Wazuh", permission=o.scope) for o in self.operations if o.scope in self._forbidden
        }

    def sends(self, asked: Asked) -> str:
        """Return the request of an operation."""
        return f"PUT agents/{asked.parameters.agent}/restart"

    async def operate(self, asked: Asked) -> str:
        """Restart an agent. Raises CommandError and PollError."""
        path = f"agents/{asked.parameters.agent}/restart"
        try:
            answer = await self._sign_in.call(lambda t: self._tools.http.put(path, json=None, headers=_bearer(t)))
            check_done(answer.body)
        except Refused as error:
            raise CommandError(said_by(error)) from error
        return ""

    async def operated(self, asked: Asked) -> bool | None:
        """Return None: Wazuh does not tell when an agent was restarted."""
        return None

    async def _learn_policies(self) -> None:
        try:
            answer = await self._ask("security/users/me/policies")
            self._forbidden = await self._tools.decode(parse_policies, answer.body)
        except (Refused, BadPayload):  # an older Wazuh that does not tell them: then it refuses what it forbids
            self._forbidden = frozenset()

    async def _signed_in(self) -> Token:
        headers = self._basic(self._config.login)
        answer = await self._tools.http.post("security/user/authenticate", headers=headers)
        return Token(parse_token(answer.body), TOKEN_S)

    def _basic(self, login: Basic) -> Mapping[str, str]:
        pair = base64.b64encode(f"{login.username}:{self._tools.secret(login.password)}".encode()).decode()
        self._tools.http.hide(pair)
        if self._indexer is not None:
            self._indexer.hide(pair)
        return {"Authorization": f"Basic {pair}"}

    async def _ask(self, path: str, params: Params | None = None) -> Answer:
        return await self._sign_in.call(lambda token: self._tools.http.get(path, params, headers=_bearer(token)))

    async def _silent_agents(self, gaps: dict[str, str]) -> Sequence[Agent]:
        async def page(offset: int) -> tuple[Sequence[Agent], int | None]:
            asked: Params = {
                "status": SILENT,
                "select": "id,name,ip,lastKeepAlive,disconnection_time",
                "sort": "+id",
                "limit": PAGE,
                "offset": offset,
            }
            found = await self._tools.decode(parse_agents, (await self._ask("agents", asked)).body)
            if found.gap:
                gaps["alerts"] = found.gap
            more = offset + len(found.agents) < found.total
            return found.agents, next_offset(offset, len(found.agents), more=more)

        agents = await all_pages(page, 0, most=MOST_AGENTS, what=phrase("silent agents"))
        if agents.gap:
            gaps["alerts"] = agents.gap
        return agents.items

    async def _faults(self, major: int, gaps: dict[str, str]) -> Sequence[str]:
        if major >= NO_DAEMONS:
            gaps[FAULTS] = phrase("Wazuh {version} does not tell how its daemons are", version=major)
            return ()
        return await self._tools.decode(parse_daemons, (await self._ask("manager/status")).body)

    def _of_manager(self, states: Mapping[str, int], faults: Sequence[str]) -> Iterator[Sample]:
        here = {"system": plain(self._config.name)}
        for state, number in states.items():
            yield Sample(AGENTS, float(number), labels_of({**here, "state": state}))
        yield Sample(AGENTS_SILENT, float(states[SILENT]), labels_of(here))
        yield Sample(FAULTS, float(len(faults)), labels_of({**here, "state": "stopped"}))

    @property
    def keeps_lines(self) -> bool:
        """Return whether its indexer is known, which has the alerts of all levels."""
        return self._indexer is not None

    async def lines(self, around: Around) -> Lines:
        """Search the alerts nearest to a moment, on both sides of it. Raises PollError."""
        if not (around.whole or around.hosts):
            return Lines(gap=HOSTS_ALONE)
        sides = []
        for before in (True, False):
            body = await self._search(ALERTS, lines_question(around, before=before))
            sides.append(await self._tools.decode(parse_lines, body))
        return together(sides, around)

    async def _of_indexer(self, gaps: dict[str, str]) -> tuple[list[Sample], list[Alert]]:
        """Return what the indexer tells; if it cannot be asked, that is a gap and no alert clears."""
        try:
            hour = await self._tools.decode(
                parse_alerts, await self._search(ALERTS, alerts_question(self._config.min_level))
            )
            weak = await self._tools.decode(
                parse_vulnerabilities, await self._search(VULNERABILITIES, vulnerabilities_question())
            )
        except PollError as error:
            why = phrase("the indexer: {reason}", reason=said_by(error))
            gaps.update(dict.fromkeys((*OF_INDEXER, "alerts"), why))
            return [], []
        late = self._late(hour)
        if hour.gap or late:
            gaps.update(dict.fromkeys((DETECTIONS, THREATS, RATE, RATIO, "alerts"), hour.gap or late))
        elif hour.more_hits:
            level = self._config.min_level
            gaps["alerts"] = phrase("more alerts of level {level} in an hour than can be read", level=level)
        if weak.gap:
            gaps[VULNERABLE] = weak.gap
        alerts = [*_alerts_of(hour.hits)]
        open_ones = [
            Sample(VULNERABLE, number, labels_of({"severity": severity, "age": age}))
            for (severity, age), number in weak.counts.items()
        ]
        return [*self._counted(hour, alerts), *open_ones], alerts

    async def _search(self, index: str, question: Mapping[str, object]) -> bytes:
        if self._indexer is None or self._config.indexer_login is None:
            return b""
        headers = self._basic(self._config.indexer_login)
        return (await self._indexer.post(f"{index}/_search", json=question, headers=headers)).body

    def _late(self, hour: LastHour) -> str:
        if hour.newest is None or self._tools.clock() - hour.newest > NEVER_LATE_S:
            return phrase("no alert of any level was indexed for an hour; what brings them there may be dead")
        return ""

    def _counted(self, hour: LastHour, alerts: Sequence[Alert]) -> Iterator[Sample]:
        self._known |= hour.detections.keys()
        for technique, severity in sorted(self._known):
            number = hour.detections.get((technique, severity), 0.0)
            yield Sample(DETECTIONS, number, labels_of({"technique": technique, "severity": severity}))
        standing = Counter(alert.severity for alert in alerts)
        for of, word in WORDS.items():
            yield Sample(THREATS, float(standing[of]), labels_of({"severity": word}))
        realm = labels_of({"realm": plain(self._config.name)})
        for outcome, number in (("success", hour.succeeded), ("failure", hour.failed)):
            yield Sample(RATE, number / MINUTES, labels_of({**dict(realm), "outcome": outcome}))
        total = hour.succeeded + hour.failed
        yield Sample(RATIO, hour.failed / total if total else 0.0, realm)

    def _stopped(self, daemon: str) -> Alert:
        return Alert(
            fingerprint=f"daemon/{daemon}",
            severity=Severity.MAJOR,
            title=phrase("{daemon} of {system} does not run", daemon=daemon, system=plain(self._config.name)),
            starts_at=0.0,
            labels=labels_of({"daemon": daemon}),
            domain=Domain.SECURITY,
        )


def _silent(agent: Agent) -> Alert:
    return Alert(
        fingerprint=f"agent/{agent.id}",
        severity=Severity.WARNING,
        title=phrase("The Wazuh agent on {host} is silent", host=agent.name or agent.id),
        description=phrase("agent {id} at {place}", id=agent.id, place=agent.ip or phrase("an unknown address")),
        starts_at=agent.since if agent.since is not None else 0.0,
        labels=labels_of({"host": agent.name or agent.id, "agent": agent.id}),
        domain=Domain.SECURITY,
    )


def _alerts_of(hits: Sequence[Hit]) -> Iterator[Alert]:
    """Yield one alert for each rule and agent; the hits are the newest first."""
    groups: dict[str, list[Hit]] = {}
    for hit in hits:
        groups.setdefault(f"rule/{hit.rule}/{hit.agent_id}", []).append(hit)
    for print_, found in groups.items():
        newest, oldest = found[0], found[-1]
        labels = {"host": newest.agent, "rule": newest.rule, "technique": ", ".join(newest.techniques)}
        yield Alert(
            fingerprint=print_,
            severity=next(s for level, s in SEVERITIES.items() if newest.level >= level),
            title=phrase("{alert} on {host}", alert=newest.title, host=newest.agent or phrase("the manager")),
            description=phrase("{count} times in the last hour; level {level}", count=len(found), level=newest.level),
            starts_at=oldest.at,
            labels=labels_of({name: value for name, value in labels.items() if value}),
            domain=Domain.SECURITY,
        )


def _bearer(token: str) -> Mapping[str, str]:
    return {"Authorization": f"Bearer {token}"}


def _open(config: Config, tools: Tools) -> WazuhSession:
    return WazuhSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return (*OF_MANAGER, *OF_INDEXER) if config.indexer is not None else OF_MANAGER


CONNECTOR = Connector(
    kind="wazuh",
    title="Wazuh",
    domain=Domain.SECURITY,
    config=Config,
    open=_open,
    expects=_expects,
    rate=Rate(300, 60.0),
)
