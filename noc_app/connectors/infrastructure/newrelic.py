"""New Relic: open issues, entities that call or went silent, NRQL of your own; acknowledge, give back, resolve.

API   https://docs.newrelic.com/docs/apis/nerdgraph/get-started/introduction-new-relic-nerdgraph/
Seen  NerdGraph as documented in 2026; issues are behind an opt-in of the vendor
Against  the grammar of GraphQL and documents: the vendor publishes no schema, and no account was at hand
Alerts  CRITICAL is critical, HIGH major, MEDIUM a warning, LOW information

The user key needs a user who may see the account ("Read only" and alerts); to acknowledge, give back and resolve
"Alerts: modify". New Relic tells roles only to those who manage its users: what it refuses is known once it did.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pydantic import Field, HttpUrl
from typing_extensions import override

from noc_app.config.fields import Duration, SecretRef, Strict
from noc_app.config.target import HttpTargetConfig
from noc_app.config.yaml_file import Where
from noc_app.connectors.accounts import Rate
from noc_app.connectors.infrastructure.newrelic_wire import (
    Entity,
    Issue,
    parse_entities,
    parse_issues,
    parse_metrics,
    parse_told,
    value_of,
)
from noc_app.connectors.kit import Answer, Connector, Stage, Tools, dotted, plain
from noc_app.connectors.paging import Paged, all_pages, next_token
from noc_app.connectors.wire import moment
from noc_app.model import (
    Acknowledgement,
    Alert,
    BadPayload,
    CommandError,
    Domain,
    PollResult,
    Refused,
    Sample,
    Severity,
    Unavailable,
    VendorAck,
    labels_of,
)
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

SIGNALS = ("monitoring.problems",)
OPEN = ("CREATED", "ACTIVATED")
SEVERITIES = {
    "CRITICAL": Severity.CRITICAL,
    "HIGH": Severity.MAJOR,
    "MEDIUM": Severity.WARNING,
    "LOW": Severity.INFORMATION,
}
DAY_MS = 86_400_000
SAME_MOMENT_S = 90.0
OPT_IN = {"nerd-graph-unsafe-experimental-opt-in": "AiIssues"}
ISSUES = """
query($a: Int!, $f: AiIssuesFilterIssues, $t: TimeWindowInput, $c: String) { actor { account(id: $a) { aiIssues {
  issues(filter: $f, timeWindow: $t, cursor: $c) { issues {
    issueId title priority state createdAt activatedAt closedAt acknowledgedAt acknowledgedBy entityNames
    totalIncidents sources issueLink } nextCursor } } } } }
"""
METRICS = """
query($a: Int!, $q: Nrql!, $s: Seconds) { actor { account(id: $a) { nrql(query: $q, timeout: $s) { results } } } }
"""
ENTITIES = """
query($q: String!, $c: String) { actor { entitySearch(query: $q) { results(cursor: $c) {
  entities { guid name alertSeverity reporting } nextCursor } } } }
"""
_NO_VALUE = phrase("the query gives no value")
_LEFT_OUT = phrase("rows without just one number are left out")
ACT = "mutation($a: Int!, $i: ID!) {{ {verb}(accountId: $a, issueId: $i) {{ error result {{ action issueId }} }} }}"


class Query(Strict):
    """An NRQL query; each row is one series."""

    signal: str = Field(title="Signal", description="id in the catalogue")
    nrql: str = Field(min_length=1, max_length=4000, title="NRQL", description="with one value for each row")
    labels: tuple[str, ...] = Field(default=(), title="Labels", description="our label names, one for each facet")


class Config(HttpTargetConfig):
    """One New Relic account."""

    kind: Literal["newrelic"] = "newrelic"
    url: HttpUrl = Field(
        default=HttpUrl("https://api.newrelic.com"),
        title="Address",
        description="https://api.eu.newrelic.com for accounts in the EU",
    )
    every: Duration = Field(default=60.0, ge=10.0, le=86400.0, title="Poll interval", description="between polls")
    key: SecretRef = Field(title="User key", description="begins with NRAK-")
    account: int = Field(ge=1, title="Account", description="its number")
    queries: tuple[Query, ...] = Field(default=(), title="Metrics", description="NRQL whose values become signals")
    entities: str = Field(
        default="",
        max_length=1000,
        title="Entities",
        description="a search such as domain = 'APM': whether each is heard from becomes a signal; none if empty",
    )
    days: int = Field(default=30, ge=1, le=90, title="Oldest issue", description="days that are looked back")
    issue_limit: int = Field(
        default=2000, ge=1, le=20_000, title="Most issues", description="that are read in one poll"
    )

    @property
    @override
    def named_signals(self) -> tuple[tuple[Where, str], ...]:
        return tuple((("queries", place, "signal"), q.signal) for place, q in enumerate(self.queries))


class NewRelicSession:
    """Polls one account and acts on its issues. Remembers what was acknowledged here."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._http, self._decode, self._clock = config, tools.http, tools.decode, tools.clock
        self._signed = {"API-Key": tools.secret(config.key), **OPT_IN}
        self._ours: dict[str, Acknowledgement] = {}

    async def poll(self) -> PollResult:
        """Read open issues, entities and metrics. Raises PollError."""
        gaps: dict[str, str] = {}
        found = await self._issues()
        if found.gap:
            gaps["alerts"] = found.gap
        issues = [i for i in found.items if i.state in OPEN and i.closedAt is None]
        self._ours = {i.issueId: self._ours[i.issueId] for i in issues if i.issueId in self._ours}
        samples = [*_by_priority(issues), *await self._reporting(gaps)]
        for query in self._config.queries:
            samples += await self._asked(query, gaps)
        alerts = tuple(_alert(i, self._ours.get(i.issueId)) for i in issues)
        return PollResult(samples=tuple(samples), alerts=alerts, alerts_complete=not found.gap, gaps=gaps)

    async def acknowledge(self, alert: Alert, ack: Acknowledgement) -> str:
        """Acknowledge the issue; return its id. New Relic knows no end and takes it as our user's.

        Raises CommandError and PollError.
        """
        await self._tell("aiIssuesAckIssue", alert)
        self._ours[alert.fingerprint] = ack
        return alert.fingerprint

    async def unacknowledge(self, alert: Alert) -> None:
        """Give the issue back. Raises CommandError and PollError."""
        await self._tell("aiIssuesUnackIssue", alert)
        self._ours.pop(alert.fingerprint, None)

    async def resolve(self, alert: Alert, text: str, by: str) -> str:
        """Close the issue; return its id. Raises CommandError and PollError."""
        await self._tell("aiIssuesResolveIssue", alert)
        return alert.fingerprint

    async def _issues(self) -> Paged[Issue]:
        now_ms = int(self._clock() * 1000)
        window = {"startTime": now_ms - self._config.days * DAY_MS, "endTime": now_ms}
        about = {"a": self._config.account, "f": {"states": list(OPEN)}, "t": window}

        async def read(cursor: str) -> tuple[Sequence[Issue], str | None]:
            answer = await self._ask(ISSUES, {**about, "c": cursor or None})
            found, after = await self._decode(parse_issues, answer.body)
            return found, next_token(after)

        return await all_pages(read, "", most=self._config.issue_limit, what=phrase("issues"))

    async def _reporting(self, gaps: dict[str, str]) -> list[Sample]:
        """Return for each entity whether New Relic hears from it."""
        if not self._config.entities:
            return []

        async def read(cursor: str) -> tuple[Sequence[Entity], str | None]:
            answer = await self._ask(ENTITIES, {"q": self._config.entities, "c": cursor or None})
            found, after = await self._decode(parse_entities, answer.body)
            return found, next_token(after)

        try:
            found = await all_pages(read, "", most=5000, what=phrase("entities"))
        except (Refused, BadPayload) as error:
            gaps["service.up"] = said_by(error)
            return []
        if found.gap or not found.items:
            gaps["service.up"] = found.gap or phrase("the search finds no entity")
        known = [e for e in found.items if e.reporting is not None]
        return [
            Sample("service.up", float(bool(e.reporting)), labels_of({"service": plain(e.name, 200)})) for e in known
        ]

    async def _asked(self, query: Query, gaps: dict[str, str]) -> list[Sample]:
        """Return one sample for each row; a query that fails is a gap of its signal alone."""
        variables = {"a": self._config.account, "q": query.nrql, "s": max(1, int(self._config.timeout / 2))}
        try:
            rows = await self._decode(parse_metrics, (await self._ask(METRICS, variables)).body)
        except (Refused, BadPayload, Unavailable) as error:
            gaps[query.signal] = said_by(error)
            return []
        samples = [s for row in rows if (s := _sample(row, query)) is not None]
        if len(samples) < len(rows) or not rows:
            gaps[query.signal] = _LEFT_OUT if rows else _NO_VALUE
        return samples

    async def _tell(self, verb: str, alert: Alert) -> None:
        variables = {"a": self._config.account, "i": alert.fingerprint}
        try:
            answer = await self._ask(ACT.format(verb=verb), variables)
            await self._decode(parse_told, answer.body)
        except Refused as error:
            raise CommandError(said_by(error)) from error

    async def _ask(self, query: str, variables: Mapping[str, Any]) -> Answer:
        asked = {"query": " ".join(query.split()), "variables": variables}
        return await self._http.post("graphql", json=asked, headers=self._signed)


def _alert(issue: Issue, ours: Acknowledgement | None) -> Alert:
    names = [plain(n, 200) for n in issue.entityNames or ()]
    number = phrase("{count} incidents", count=issue.totalIncidents) if (issue.totalIncidents or 0) > 1 else ""
    return Alert(
        fingerprint=issue.issueId,
        severity=SEVERITIES.get(issue.priority, Severity.WARNING),
        title=plain(" · ".join(issue.title or ())) or phrase("issue {number}", number=plain(issue.issueId, 40)),
        description=plain(dotted(", ".join(names[:5]), number, ", ".join(issue.sources or ()))),
        starts_at=moment(issue.activatedAt or issue.createdAt, "ms", "createdAt"),
        labels=labels_of({"issue": issue.issueId, **({"entity": names[0]} if names else {})}),
        link=plain(issue.issueLink or "", 2000),
        ack=_owner(issue, ours),
    )


def _owner(issue: Issue, ours: Acknowledgement | None) -> VendorAck | None:
    if issue.acknowledgedAt is None:
        return None
    since = moment(issue.acknowledgedAt, "ms", "acknowledgedAt")
    if ours is not None and since >= ours.at - SAME_MOMENT_S:
        return VendorAck(
            by=ours.by, since=ours.at, until=ours.until, comment=ours.comment, ref=issue.issueId, intent=ours.intent
        )
    return VendorAck(by=plain(issue.acknowledgedBy or phrase("somebody"), 120), since=since, ref=issue.issueId)


def _by_priority(issues: Sequence[Issue]) -> list[Sample]:
    counts = {word: sum(i.priority == word for i in issues) for word in SEVERITIES}
    return [Sample("monitoring.problems", float(n), labels_of({"severity": w.lower()})) for w, n in counts.items()]


def _sample(row: dict[str, Any], query: Query) -> Sample | None:
    value = value_of({name: v for name, v in row.items() if name not in _facet_names(row)})
    if value is None:
        return None
    facet = row.get("facet")
    facets = facet if isinstance(facet, list) else [] if facet is None else [facet]
    named = {name: plain(part, 200) for name, part in zip(query.labels, facets, strict=False)}
    ends = row.get("endTimeSeconds")
    return Sample(
        query.signal, value, labels_of(named), at=None if ends is None else moment(ends, "s", "endTimeSeconds")
    )


def _facet_names(row: dict[str, Any]) -> set[str]:
    """Return the keys by which a row repeats its facets."""
    facet = row.get("facet")
    facets = facet if isinstance(facet, list) else [facet]
    return {name for name, value in row.items() if name != "facet" and value in facets and value is not None}


def _open(config: Config, tools: Tools) -> NewRelicSession:
    return NewRelicSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    entities = ("service.up",) if config.entities else ()
    return (*SIGNALS, *entities, *dict.fromkeys(q.signal for q in config.queries))


def _queries(config: Config) -> Mapping[str, str]:
    return {q.signal: q.nrql for q in config.queries}


CONNECTOR = Connector(
    kind="newrelic",
    title="New Relic",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
    queries=_queries,
    stage=Stage.ALPHA,
    rate=Rate(3000, 60.0, at_once=25),
)
