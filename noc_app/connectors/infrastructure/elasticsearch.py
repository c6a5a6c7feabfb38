"""Elasticsearch: the health of the cluster as alerts, its nodes, and figures of searches and ES|QL.

API   https://www.elastic.co/docs/api/doc/elasticsearch/
Seen  no real one: 8 and 9 are written from the vendor's documents
Against  the vendor's own client 9.5.1, on the same requests, and its API description for searches and ES|QL, in live
  tests; the vendor's documents for what is answered
Alerts  an indicator that is red is critical, yellow a warning, anything else but green and unknown major

An API key as auth: {header: {name: Authorization, scheme: ApiKey, value: ...}} with the cluster privilege `monitor`,
and `read` on the indices that are searched, for figures or for log lines. Since 8 it speaks TLS with an authority of
its own: copy http_ca.crt here and name it under tls: ca_file. Nothing here changes anything there.
"""

from collections.abc import Iterator, Mapping
from typing import Literal, Self

from pydantic import Field, model_validator
from typing_extensions import override

from noc_app.config.fields import Strict
from noc_app.config.operation import JsonObject
from noc_app.config.target import HttpTargetConfig
from noc_app.config.yaml_file import Where
from noc_app.connectors.infrastructure.elastic_health import Finding, alerts_of, parse_report, unknown_of
from noc_app.connectors.infrastructure.elasticsearch_logs import parse_lines, question
from noc_app.connectors.infrastructure.elasticsearch_wire import (
    NODE_FIELDS,
    Cluster,
    Figures,
    Node,
    parse_cluster,
    parse_hello,
    parse_nodes,
    parse_search,
    parse_table,
)
from noc_app.connectors.infrastructure.refusals import words_of
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.connectors.rates import Totals
from noc_app.connectors.since import Since
from noc_app.model import (
    Around,
    BadPayload,
    Domain,
    Lines,
    PollResult,
    Refused,
    Sample,
    TimedOut,
    TooLarge,
    Unauthorised,
    Unavailable,
    labels_of,
)
from noc_app.model.log_line import together
from noc_app.model.said import in_turn, phrase

NODES, UNASSIGNED, ACTIVE = "search.nodes", "search.shards.unassigned", "search.shards.active_ratio"
HEAP, CPU, DISK = "jvm.heap.utilization", "system.cpu.utilization", "system.filesystem.utilization"
QUERIES, QUERY_TIME, INDEXED = "search.query.rate", "search.query.duration.mean", "search.indexing.rate"
OF_CLUSTER = (NODES, UNASSIGNED, ACTIVE, HEAP, CPU, DISK, QUERIES, INDEXED)
SIGNALS = (*OF_CLUSTER, QUERY_TIME)  # the last only where somebody searches
# What may befall one question while the others are answered.
ONE_QUESTION = (Refused, Unauthorised, BadPayload, TimedOut, TooLarge, Unavailable)
_TIMED_OUT = phrase("the cluster's answer timed out")
_ALIKE = phrase("several rows have the same labels; the last is shown")


class UserQuery(Strict):
    """One search or one query of ES|QL, and the signal that it supplies."""

    signal: str = Field(description="id in the catalogue, or of a signal of your own")
    esql: str = Field(default="", max_length=4000, description="a query of ES|QL; else a search")
    value: str = Field(default="", max_length=200, description="column of the value; the only number if empty")
    index: str = Field(default="", max_length=300, pattern=r"^[^/?#\s]*$", description="indices of the search")
    search: JsonObject | None = Field(default=None, description="body of the search, with aggs and without hits")
    labels: dict[str, str] = Field(default_factory=dict, description="our label names to its; all if empty")

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        if bool(self.esql) == (self.search is not None):
            raise ValueError(phrase("give either esql or index with search"))
        if self.search is not None and not self.index:
            raise ValueError(phrase("a search needs index"))
        return self


class Config(HttpTargetConfig):
    """One Elasticsearch."""

    kind: Literal["elasticsearch"] = "elasticsearch"
    queries: tuple[UserQuery, ...] = Field(default=(), title="Queries", description="what is searched at each poll")

    logs: str = Field(
        default="",
        max_length=300,
        pattern=r"^[^/?#\s]*$",
        title="Log indices",
        description="indices whose log lines are shown beside a chart, such as logs-*,filebeat-*; none if empty",
    )

    @property
    @override
    def named_signals(self) -> tuple[tuple[Where, str], ...]:
        return tuple((("queries", place, "signal"), query.signal) for place, query in enumerate(self.queries))


class ElasticsearchSession:
    """Polls one Elasticsearch."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        self.totals: Totals[tuple[str, str]] = Totals(config.every)
        self._since = Since()

    async def poll(self) -> PollResult:
        """Read the cluster, its report, its nodes, then every query. Raises PollError."""
        http, decode = self._tools.http, self._tools.decode
        serverless = await decode(parse_hello, (await http.get("")).body)
        gaps: dict[str, str] = {}
        samples: list[Sample] = []
        alerts = None
        if not serverless:
            cluster = await decode(parse_cluster, (await http.get("_cluster/health")).body)
            samples += [*_of_cluster(cluster), *await self._nodes(gaps)]
            findings = await self._findings(cluster)
            labels = {"cluster": plain(cluster.cluster_name, 200)}
            alerts = alerts_of(findings, self._since, self._tools.clock(), labels)
            unknown = unknown_of(findings) or (_TIMED_OUT if cluster.timed_out else "")
            gaps |= {"alerts": unknown} if unknown else {}
        for query in self._config.queries:
            samples += await self._figures(query, gaps)
        return PollResult(samples=tuple(samples), alerts=alerts, gaps=gaps)

    @property
    def keeps_lines(self) -> bool:
        """Return whether it was told in which indices log lines are."""
        return bool(self._config.logs)

    async def lines(self, around: Around) -> Lines:
        """Search the lines nearest to a moment, on both sides of it. Raises PollError."""
        sides = []
        for before in (True, False):
            asked = question(around, before=before)
            answer = await self._tools.http.post(f"{self._config.logs}/_search", json=asked)
            sides.append(await self._tools.decode(parse_lines, answer.body))
        return together(sides, around)

    async def _findings(self, cluster: Cluster) -> list[Finding]:
        """Return the health report; before 8.7 there is none, and the colour of the cluster has to do."""
        try:
            return await self._tools.decode(parse_report, (await self._tools.http.get("_health_report")).body)
        except Refused:
            words = phrase("{count} shards are not assigned", count=round(cluster.unassigned_shards))
            return [Finding("shards_availability", cluster.status.lower(), words)]

    async def _nodes(self, gaps: dict[str, str]) -> list[Sample]:
        params = {"filter_path": ",".join(NODE_FIELDS)}
        answer = await self._tools.http.get("_nodes/stats/os,jvm,fs,indices", params)
        nodes, missing = await self._tools.decode(parse_nodes, answer.body)
        if missing:
            gaps |= dict.fromkeys((HEAP, CPU, DISK, QUERIES, INDEXED), missing)
        growth = self.totals.grown(dict(_totals(nodes)))
        samples: list[Sample] = []
        for node in nodes:
            samples += _of_node(node)
            labels = labels_of({"host": node.name})
            for signal, name in ((QUERIES, "queries"), (INDEXED, "indexed")):
                rate = growth.rate((node.name, name))
                samples += [] if rate is None else [Sample(signal, rate, labels)]
            asked, took_s = growth.by.get((node.name, "queries")), growth.by.get((node.name, "query_s"))
            samples += [Sample(QUERY_TIME, took_s / asked, labels)] if asked and took_s is not None else []
        return samples

    async def _figures(self, query: UserQuery, gaps: dict[str, str]) -> list[Sample]:
        try:
            found = await self._answer(query)
        except ONE_QUESTION as error:
            gaps[query.signal] = words_of(error)
            return []
        made = {_labels(labels, query.labels): (value, at) for labels, value, at in found.rows}
        alike = _ALIKE if len(made) < len(found.rows) else ""
        none = "" if found.rows else phrase("the query has no rows")
        if said := in_turn([*filter(None, (found.missing, alike, none))]):
            gaps[query.signal] = said
        return [Sample(query.signal, value, labels, at) for labels, (value, at) in made.items()]

    async def _answer(self, query: UserQuery) -> Figures:
        http = self._tools.http
        if query.esql:
            answer = await http.post("_query", json={"query": query.esql})
            return await self._tools.decode(parse_table, answer.body, query.value)
        body = {"size": 0, "track_total_hits": True, **(query.search or {})}
        return await self._tools.decode(parse_search, (await http.post(f"{query.index}/_search", json=body)).body)


def _of_cluster(cluster: Cluster) -> Iterator[Sample]:
    labels = labels_of({"cluster": plain(cluster.cluster_name, 200)})
    yield Sample(NODES, cluster.number_of_nodes, labels)
    yield Sample(UNASSIGNED, cluster.unassigned_shards, labels)
    yield Sample(ACTIVE, cluster.active_shards_percent_as_number / 100.0, labels)


def _of_node(node: Node) -> Iterator[Sample]:
    labels = labels_of({"host": node.name})
    if node.heap_used_ratio is not None:
        yield Sample(HEAP, node.heap_used_ratio, labels)
    if node.cpu_used_ratio is not None:
        yield Sample(CPU, node.cpu_used_ratio, labels)
    if node.disk_used_ratio is not None:
        yield Sample(DISK, node.disk_used_ratio, labels_of({"host": node.name, "mountpoint": "data"}))


def _totals(nodes: list[Node]) -> Iterator[tuple[tuple[str, str], float]]:
    for node in nodes:
        for name, total in (("queries", node.queries), ("query_s", node.query_s), ("indexed", node.indexed)):
            if total is not None:
                yield (node.name, name), total


def _labels(known: Mapping[str, str], wanted: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    chosen = {ours: known[theirs] for ours, theirs in wanted.items() if theirs in known} if wanted else known
    return labels_of({plain(name, 100): plain(text, 200) for name, text in chosen.items()})


def _open(config: Config, tools: Tools) -> ElasticsearchSession:
    return ElasticsearchSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*OF_CLUSTER, *(query.signal for query in config.queries)]))


CONNECTOR = Connector(
    kind="elasticsearch",
    title="Elasticsearch",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
)
