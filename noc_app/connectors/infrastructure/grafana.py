"""Grafana: the alerts of its own rules with silences, rules that cannot be evaluated, and queries of its data sources.

API   https://grafana.com/docs/grafana/latest/developer-resources/api-reference/http-api/
Seen  no real one: its alerting API, which is that of Alertmanager 0.25 and Prometheus 2.42, was tried on those
Against  a real Alertmanager and Prometheus under Grafana's paths, and for annotations and rules a client of others
  (grafana-client 5.1.4), in the live tests; documents for the rest
Alerts  by the label `severity`: critical and page are critical; major, high and error major; warning and warn
  warnings; info, information and none information; anything else is a warning

A service account's token as auth: bearer. To watch: role Viewer. To silence and acknowledge: Editor, or
`alert.silences:create` and `alert.silences:write`. For queries `datasources:query`; to annotate `annotations:create`;
to pause rules `alert.provisioning:write`. An acknowledgement is a silence of exactly this alert.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Literal

from msgspec import json
from pydantic import Field, field_validator
from typing_extensions import override

from noc_app.config.fields import Strict
from noc_app.config.operation import Asked, JsonObject
from noc_app.config.target import HttpTargetConfig
from noc_app.config.yaml_file import Where
from noc_app.connectors.infrastructure.alertmanager_session import AlertmanagerSession
from noc_app.connectors.infrastructure.grafana_operations import ANNOTATE, PAUSE, Annotation, Rule
from noc_app.connectors.infrastructure.grafana_wire import (
    Row,
    parse_annotation,
    parse_annotations,
    parse_frames,
    parse_health,
    parse_paused,
    parse_permissions,
    parse_rule,
)
from noc_app.connectors.infrastructure.prometheus_alerts import doubt_of, is_late
from noc_app.connectors.infrastructure.prometheus_wire import Rules, parse_rules
from noc_app.connectors.infrastructure.refusals import words_of
from noc_app.connectors.kit import Answer, Connector, Headers, Tools, joined_gaps, plain
from noc_app.connectors.under import Under
from noc_app.connectors.wire import warns
from noc_app.model import (
    Acknowledgement,
    Alert,
    BadPayload,
    CommandError,
    Domain,
    Matcher,
    PollResult,
    Quiet,
    Refused,
    Sample,
    TimedOut,
    TooLarge,
    Unauthorised,
    Unavailable,
    Verb,
    labels_of,
)
from noc_app.model.said import phrase

LATE, BLIND = "monitoring.checks.late", "monitoring.checks.blind"
OWN = (LATE, BLIND)
ALERTING, RULES = "api/alertmanager/grafana/", "api/prometheus/grafana/api/v1/rules"
REF = "A"
# What may befall one query while the others are answered.
ONE_QUERY = (Refused, Unauthorised, BadPayload, TimedOut, TooLarge, Unavailable)
# Either of the two: Grafana renamed what silences are held under.
NEEDS: Mapping[Verb | str, tuple[str, ...]] = {
    Verb.ACKNOWLEDGE: ("alert.silences:create", "alert.instances:create"),
    Verb.SILENCE: ("alert.silences:create", "alert.instances:create"),
    Verb.UNACKNOWLEDGE: ("alert.silences:write", "alert.instances:write"),
    Verb.EXPIRE: ("alert.silences:write", "alert.instances:write"),
    ANNOTATE.id: ("annotations:create",),
    PAUSE.id: ("alert.provisioning:write", "alert.rules:write"),
}
OURS: Headers = {"X-Disable-Provenance": "true"}  # without it the rule cannot be edited in Grafana any more


class UserQuery(Strict):
    """One query of a data source, and the signal that it supplies."""

    signal: str = Field(description="id in the catalogue, or of a signal of your own")
    datasource: str = Field(min_length=1, max_length=100, description="uid of the data source")
    query: JsonObject = Field(description="as the data source wants it, such as {expr: up, range: true}")
    since: str = Field(default="now-5m", max_length=20, pattern=r"^now-\d+[smhdw]$", description="how far back to look")
    labels: dict[str, str] = Field(default_factory=dict, description="our label names to its; all if empty")


class Config(HttpTargetConfig):
    """One Grafana."""

    kind: Literal["grafana"] = "grafana"
    matchers: tuple[str, ...] = Field(default=(), title="Only", description='only these alerts, such as team="web"')
    queries: tuple[UserQuery, ...] = Field(default=(), title="Queries", description="what its data sources are asked")

    @field_validator("queries")
    @classmethod
    def _with_a_reference_of_ours(cls, queries: tuple[UserQuery, ...]) -> tuple[UserQuery, ...]:
        return tuple(q.model_copy(update={"query": {**q.query, "refId": REF}}) for q in queries)

    @property
    @override
    def named_signals(self) -> tuple[tuple[Where, str], ...]:
        return tuple((("queries", place, "signal"), query.signal) for place, query in enumerate(self.queries))


class GrafanaSession:
    """Polls one Grafana and acts on it. Its alerting is an Alertmanager under a path of its own."""

    operations = (ANNOTATE, PAUSE)

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        alerting = replace(tools, http=Under(tools.http, ALERTING))
        self._alerting = AlertmanagerSession(alerting, matchers=config.matchers)
        self._granted: frozenset[str] | None = None  # None while they are unknown

    async def poll(self) -> PollResult:
        """Ask whether it is well, then alerts with silences, rules and queries. Raises PollError."""
        why = await self._tools.decode(parse_health, (await self._tools.http.get("api/health")).body)
        if why:
            raise Unavailable(why)
        await self._learn_permissions()
        rules = await self._rules()
        standing = await self._alerting.poll()
        now, gaps = self._tools.clock(), dict(standing.gaps)
        doubts = {rule.name: words for rule in rules.rules if (words := doubt_of(rule, now))}
        samples = [Sample(LATE, float(sum(is_late(rule, now) for rule in rules.rules)))]
        samples.append(Sample(BLIND, float(sum(bool(rule.error) for rule in rules.rules))))
        for query in self._config.queries:
            samples += await self._samples(query, gaps)
        said = joined_gaps([*(warns("Grafana", text) for text in rules.warnings), *doubts.values()])
        unsure = {a.fingerprint: doubts[name] for a in standing.alerts or () if (name := _rule_of(a)) in doubts}
        return replace(
            standing,
            samples=tuple(samples),
            unsure={**standing.unsure, **unsure},
            gaps={**gaps, **({"alerts": said} if said else {})},
        )

    def denied(self) -> Mapping[Any, str]:
        """Return what the token may not do, with the permission that is missing."""
        if self._granted is None:
            return {}
        return {
            verb: phrase("the token lacks the permission {permission}", permission=wanted[0])
            for verb, wanted in NEEDS.items()
            if not self._granted.intersection(wanted)
        }

    async def acknowledge(self, alert: Alert, ack: Acknowledgement) -> str:
        """Silence exactly this label set; see AlertmanagerSession."""
        return await self._alerting.acknowledge(alert, ack)

    async def unacknowledge(self, alert: Alert) -> None:
        """Expire our silences of exactly `alert`; see AlertmanagerSession."""
        await self._alerting.unacknowledge(alert)

    async def silence(self, matchers: Sequence[Matcher], quiet: Quiet) -> str:
        """Silence what fulfils `matchers`; see AlertmanagerSession."""
        return await self._alerting.silence(matchers, quiet)

    async def expire(self, ref: str) -> None:
        """End the silence `ref`; see AlertmanagerSession."""
        await self._alerting.expire(ref)

    def sends(self, asked: Asked) -> str:
        """Return what `operate` would send."""
        parameters = asked.parameters
        if isinstance(parameters, Annotation):
            return f"POST api/annotations {json.encode(self._annotation(asked, parameters)).decode()}"
        path = f"api/v1/provisioning/alert-rules/{parameters.rule}"
        return f"GET {path}\nPUT {path} the same rule with isPaused: {str(parameters.state == 'pause').lower()}"

    async def operate(self, asked: Asked) -> str:
        """Make the annotation, or change the rule. Raises CommandError and PollError."""
        try:
            if isinstance(asked.parameters, Annotation):
                body = self._annotation(asked, asked.parameters)
                return parse_annotation((await self._tools.http.post("api/annotations", json=body)).body)
            return await self._pause(asked.parameters)
        except (Refused, Unauthorised) as error:
            raise CommandError(words_of(error)) from error

    async def operated(self, asked: Asked) -> bool | None:
        """Return whether Grafana shows it: the annotation by its tag, the rule by its state. Raises PollError."""
        if isinstance(asked.parameters, Annotation):
            answer = await self._tools.http.get("api/annotations", {"tags": _tag(asked), "limit": 1})
            return await self._tools.decode(parse_annotations, answer.body) > 0
        answer = await self._tools.http.get(f"api/v1/provisioning/alert-rules/{asked.parameters.rule}")
        paused: bool = await self._tools.decode(parse_paused, answer.body)
        wanted: bool = asked.parameters.state == "pause"
        return paused is wanted

    async def _pause(self, rule: Rule) -> str:
        path = f"api/v1/provisioning/alert-rules/{rule.rule}"
        whole = await self._tools.decode(parse_rule, (await self._tools.http.get(path)).body)
        await self._tools.http.put(path, json={**whole, "isPaused": rule.state == "pause"}, headers=OURS)
        return rule.rule

    def _annotation(self, asked: Asked, given: Annotation) -> dict[str, Any]:
        tags = [tag for part in given.tags.split(",") if (tag := part.strip())]
        where = {"dashboardUID": given.dashboard} if given.dashboard else {}
        text = f"{given.text} ({asked.by})"
        return {"time": int(asked.at * 1000), "text": text, "tags": [*tags, _tag(asked)], **where}

    async def _learn_permissions(self) -> None:
        try:
            answer = await self._tools.http.get("api/access-control/user/permissions")
            self._granted = await self._tools.decode(parse_permissions, answer.body)
        except (Refused, Unauthorised):  # older ones do not tell
            self._granted = None

    async def _rules(self) -> Rules:
        answer = await self._tools.http.get(RULES, {"limit_alerts": 0})  # the rules alone: alerts are read elsewhere
        return await self._tools.decode(parse_rules, answer.body, str(self._config.url).rstrip("/"))

    async def _samples(self, query: UserQuery, gaps: dict[str, str]) -> list[Sample]:
        try:
            rows = await self._tools.decode(parse_frames, (await self._ask(query)).body, REF)
        except ONE_QUERY as error:
            gaps[query.signal] = words_of(error)
            return []
        if not rows:
            gaps[query.signal] = phrase("the query has no rows")
        found = {_labels(row, query.labels): row for row in sorted(rows, key=_moment)}
        if len(found) < len(rows):
            gaps[query.signal] = phrase("several series have the same labels; the newest is shown")
        return [Sample(query.signal, row.value, labels, row.at) for labels, row in found.items()]

    async def _ask(self, query: UserQuery) -> Answer:
        asked = {**query.query, "datasource": {"uid": query.datasource}, "maxDataPoints": 100, "intervalMs": 10_000}
        body = {"queries": [asked], "from": query.since, "to": "now"}
        return await self._tools.http.post("api/ds/query", json=body)


def _tag(asked: Asked) -> str:
    return f"noc-board:{asked.intent}"


def _rule_of(alert: Alert) -> str:
    """Return the name of the rule of an alert; that of an error or of no data stands in a label of its own."""
    labels = dict(alert.labels)
    return labels.get("rulename") or labels.get("alertname", "")


def _moment(row: Row) -> float:
    return row.at


def _labels(row: Row, wanted: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    known = row.labels
    chosen = {ours: known[theirs] for ours, theirs in wanted.items() if theirs in known} if wanted else known
    return labels_of({plain(name, 100): plain(text, 200) for name, text in chosen.items()})


def _open(config: Config, tools: Tools) -> GrafanaSession:
    return GrafanaSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*OWN, *(query.signal for query in config.queries)]))


CONNECTOR = Connector(
    kind="grafana",
    title="Grafana",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
)
