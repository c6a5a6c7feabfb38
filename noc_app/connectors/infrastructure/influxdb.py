"""InfluxDB 1, 2 and 3: queries in InfluxQL, Flux or SQL to signals, and the checks of an InfluxDB 2 to alerts.

API   https://docs.influxdata.com/influxdb/v1/tools/api/, v2/api/, influxdb3/core/api/v3/
Seen  1.6.7; 2 and 3 only by their API descriptions
Against  a real server for 1, in the live tests, and the vendor's API descriptions for 1, 2 and 3
Alerts  crit is critical, warn a warning, info information, any other level major; only of InfluxDB 2 with `checks`

A user or token that may read the database or bucket; for `checks` also the bucket `_monitoring`. Sign in to 1 with
auth: basic, to 2 with auth: {header: {name: Authorization, scheme: Token, value: ...}}, to 3 with auth: bearer.
A value is as old as the time in its row: an aggregate without groups of time has only the beginning of its range.
"""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator
from typing_extensions import override

from noc_app.config.fields import Strict
from noc_app.config.target import HttpTargetConfig
from noc_app.config.yaml_file import Where
from noc_app.connectors.infrastructure.influxdb_checks import QUERY, Checks, parse_statuses
from noc_app.connectors.infrastructure.influxdb_wire import Rows, parse_flux, parse_health, parse_influxql, parse_sql
from noc_app.connectors.kit import Answer, Connector, Tools, plain
from noc_app.model import (
    BadPayload,
    Domain,
    PollResult,
    Refused,
    Sample,
    TimedOut,
    TooLarge,
    Unauthorised,
    Unavailable,
    labels_of,
)
from noc_app.model.errors import said_by
from noc_app.model.said import in_turn, phrase

UP = "db.up"
LABEL_LIMIT = 200
OK_TEXT = b"OK"
VERSION = "x-influxdb-version"
# What may befall one query while the others are answered.
ONE_QUERY = (Refused, Unauthorised, BadPayload, TimedOut, TooLarge, Unavailable)


class UserQuery(Strict):
    """One query and the signal that it supplies."""

    signal: str = Field(description="id in the catalogue, or of a signal of your own")
    query: str = Field(min_length=1, max_length=4000, description="its rows have a time, a value and tags")
    value: str = Field(default="", max_length=200, description="column of the value; the only one if empty")
    labels: dict[str, str] = Field(default_factory=dict, description="our label names to its tags; all if empty")


class Config(HttpTargetConfig):
    """One InfluxDB."""

    kind: Literal["influxdb"] = "influxdb"
    language: Literal["influxql", "flux", "sql"] = Field(
        title="Query language", description="influxql for version 1, flux for 2, sql for 3"
    )
    database: str = Field(default="", max_length=200, title="Database", description="of version 1 or 3")
    org: str = Field(default="", max_length=200, title="Organisation", description="of version 2")
    queries: tuple[UserQuery, ...] = Field(default=(), title="Queries", description="what is asked at each poll")
    checks: bool = Field(
        default=False, title="Checks", description="take the states of its checks as alerts; version 2"
    )
    series_limit: int = Field(
        default=2000, ge=1, le=100_000, title="Series limit", description="series kept of one query"
    )

    takes_queries: ClassVar[bool] = True

    @override
    def with_queries(self, queries: Sequence[tuple[str, str]]) -> Self:
        own = (UserQuery(signal=signal, query=query) for signal, query in queries)
        return self.model_copy(update={"queries": (*self.queries, *own)})

    @property
    @override
    def named_signals(self) -> tuple[tuple[Where, str], ...]:
        return tuple((("queries", place, "signal"), query.signal) for place, query in enumerate(self.queries))

    @model_validator(mode="after")
    def _of_one_version(self) -> Self:
        flux = self.language == "flux"
        if flux and not self.org:
            raise ValueError(phrase("flux needs org"))
        if not flux and not self.database:
            raise ValueError(phrase("{language} needs database", language=self.language))
        if self.checks and not flux:
            raise ValueError(phrase("checks are known to version 2 only: language flux"))
        return self


class InfluxSession:
    """Polls one InfluxDB."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        self._checks = Checks()

    async def poll(self) -> PollResult:
        """Ask whether it is well, then every query, then the checks. Raises PollError if it is not."""
        await self._be_well()
        samples, gaps = [Sample(UP, 1.0, labels_of({"host": self._config.name}))], dict[str, str]()
        forbidden: list[Unauthorised] = []
        for query in self._config.queries:
            try:
                rows = await self._answer(query)
            except ONE_QUERY as error:
                gaps[query.signal] = said_by(error)
                forbidden += [error] if isinstance(error, Unauthorised) else []
            else:
                samples += _samples(query, rows, gaps, self._config.series_limit)
        if forbidden and len(forbidden) == len(self._config.queries):
            raise forbidden[0]  # nothing may be read at all
        result = await self._standing() if self._config.checks else PollResult()
        return PollResult(
            samples=tuple(samples),
            alerts=result.alerts,
            alerts_complete=result.alerts_complete,
            unsure=result.unsure,
            cleared=result.cleared,
            gaps={**result.gaps, **gaps},
        )

    async def _be_well(self) -> None:
        """Raise PollError if it says that it is not well."""
        if self._config.language == "influxql":
            answer = await self._tools.http.get("ping")
            if VERSION not in answer.headers:
                raise BadPayload(phrase("not an InfluxDB: the answer names no version"))
            return
        answer = await self._tools.http.get("health")
        if answer.body.strip().upper() != OK_TEXT:  # an InfluxDB 3 says no more
            why = await self._tools.decode(parse_health, answer.body)
            if why:
                raise Unavailable(why)

    async def _answer(self, query: UserQuery) -> Rows:
        http, config = self._tools.http, self._config
        if config.language == "influxql":  # by GET: that may only read
            answer = await http.get("query", {"db": config.database, "q": query.query, "epoch": "ms"})
            return await self._tools.decode(parse_influxql, answer.body, query.value)
        if config.language == "flux":
            return await self._tools.decode(parse_flux, (await self._flux(query.query)).body, query.value)
        body = {"db": config.database, "q": query.query, "format": "json"}
        answer = await http.post("api/v3/query_sql", json=body, headers={"Accept": "application/json"})
        return await self._tools.decode(parse_sql, answer.body, query.value)

    async def _flux(self, query: str) -> Answer:
        dialect = {"header": True, "delimiter": ",", "annotations": ["datatype", "group", "default"]}
        body = {"query": query, "type": "flux", "dialect": dialect}
        return await self._tools.http.post("api/v2/query", json=body, params={"org": self._config.org})

    async def _standing(self) -> PollResult:
        try:
            statuses = await self._tools.decode(parse_statuses, (await self._flux(QUERY)).body)
        except ONE_QUERY as error:
            gap = phrase("its checks cannot be read: {reason}", reason=said_by(error))
            return PollResult(alerts=(), alerts_complete=False, gaps={"alerts": gap})
        return self._checks.take(statuses, self._tools.clock())


def _samples(query: UserQuery, rows: Rows, gaps: dict[str, str], limit: int) -> list[Sample]:
    """Return the samples of one query; what is missing of them is in `gaps`."""
    found: dict[tuple[tuple[str, str], ...], Sample] = {}
    for row in rows.rows:
        labels = _labels(row.labels, query.labels)
        before = found.get(labels)
        if before is not None:
            gaps[query.signal] = phrase("several series have the same labels; the newest is shown")
        if before is None or before.at is None or row.at >= before.at:
            found[labels] = Sample(query.signal, row.value, labels, row.at)
    hidden = max(0, len(found) - limit)
    missing = [
        rows.missing,
        phrase("{count} series are beyond the limit and hidden", count=hidden) if hidden else "",
        gaps.get(query.signal),
    ]
    if not rows.rows:
        missing.append(phrase("the query has no rows"))
    if words := in_turn([*filter(None, missing)]):
        gaps[query.signal] = words
    return list(found.values())[:limit]


def _labels(tags: Mapping[str, str], wanted: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    chosen = {ours: tags[theirs] for ours, theirs in wanted.items() if theirs in tags} if wanted else tags
    return labels_of({plain(name, 100): plain(text, LABEL_LIMIT) for name, text in chosen.items()})


def _open(config: Config, tools: Tools) -> InfluxSession:
    return InfluxSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return tuple(dict.fromkeys([UP, *(query.signal for query in config.queries)]))


def _queries(config: Config) -> dict[str, str]:
    return {query.signal: query.query for query in config.queries}


CONNECTOR = Connector(
    kind="influxdb",
    title="InfluxDB",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
    queries=_queries,
)
