"""One poll of a store that speaks PromQL: its queries at one moment, how old their data is, and its rules."""

import asyncio
from collections.abc import Coroutine, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Self, TypeVar

from pydantic import Field, field_validator
from typing_extensions import override

from noc_app.config.fields import Choices, Strict
from noc_app.config.target import HttpTargetConfig
from noc_app.config.yaml_file import Where
from noc_app.connectors.infrastructure.packs import PACKS, Query, Worst, queries_of
from noc_app.connectors.infrastructure.prometheus_alerts import AlertMemory, Standing
from noc_app.connectors.infrastructure.prometheus_evidence import (
    NO_AGE,
    SCRAPED,
    Freshness,
    Harvest,
    Scrapes,
    ScrapeTarget,
    freshness,
    mapped,
    oldest_of,
    take,
    take_scrapes,
)
from noc_app.connectors.infrastructure.prometheus_range import parse_matrix
from noc_app.connectors.infrastructure.prometheus_wire import Vector, parse_rules, parse_scrape_errors, parse_vector
from noc_app.connectors.infrastructure.promql import selectors_of
from noc_app.connectors.infrastructure.refusals import words_of
from noc_app.connectors.kit import Tools, joined_gaps
from noc_app.model import BadPayload, PastSeries, PollResult, Refused, TimedOut, TooLarge, Unavailable
from noc_app.model.said import phrase

T = TypeVar("T")

ALERTS_GAP = "alerts"
VICTORIA = "x-server-hostname"  # a header of VictoriaMetrics, whose list of rules is always empty
ASK_VMALERT = phrase("this is a VictoriaMetrics, which has no rules: use the kinds victoriametrics and vmalert")
EVIDENCE_LIMIT = 100_000  # scrape targets that are looked at; what is shown of them has the user's own limit
PAST_SERIES = 100  # of one query: more lines than any chart has
QUERY_SHARE = 0.6  # of the poll's time, so that one slow query is given up before the whole poll is
# What may befall one question while the others are answered.
ONE_QUESTION = (Refused, BadPayload, TimedOut, TooLarge, Unavailable)


class UserQuery(Strict):
    """A query of the user's own; see packs.Query."""

    signal: str = Field(description="id in the catalogue, or of a signal of your own")
    expr: str = Field(min_length=1, max_length=4000, description="the question, in PromQL")
    labels: dict[str, str] = Field(default_factory=dict, description="our label names to Prometheus'; all if empty")
    fresh: str = Field(default="", max_length=1000, description="selector of the raw series, for their timestamps")


class PromQlConfig(HttpTargetConfig):
    """What is asked of a store that speaks PromQL."""

    packs: Annotated[tuple[str, ...], Choices(lambda: PACKS)] = Field(
        default=(), title="Packs", description="ready mappings: " + ", ".join(PACKS)
    )
    queries: tuple[UserQuery, ...] = Field(default=(), title="Queries", description="what is asked besides the packs")
    series_limit: int = Field(
        default=2000, ge=1, le=100_000, title="Series limit", description="series kept of one query"
    )

    takes_queries: ClassVar[bool] = True

    @override
    def with_queries(self, queries: Sequence[tuple[str, str]]) -> Self:
        own = (UserQuery(signal=signal, expr=expr) for signal, expr in queries)
        return self.model_copy(update={"queries": (*self.queries, *own)})

    @property
    @override
    def named_signals(self) -> tuple[tuple[Where, str], ...]:
        return tuple((("queries", place, "signal"), query.signal) for place, query in enumerate(self.queries))

    @field_validator("packs")
    @classmethod
    def _known(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        for name in names:
            if name not in PACKS:
                raise ValueError(phrase("{name} is not a pack; known packs: {packs}", name=repr(name), packs=PACKS))
        return names


class PrometheusSession:
    """Polls one store that speaks PromQL. Remembers which jobs fed which series, to say what is missing.

    With `rules` it takes the firing alerts from the store's own rules, and remembers them. `extra` goes with every
    instant query.
    """

    def __init__(
        self, config: PromQlConfig, tools: Tools, *, rules: bool, extra: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        self._config, self._tools, self._rules, self._extra = config, tools, rules, extra
        own = tuple(Query(signal=q.signal, expr=q.expr, labels=q.labels, fresh=q.fresh) for q in config.queries)
        self._queries = (*queries_of(config.packs), *own)
        self._reads = [selectors_of(query.fresh or query.expr) for query in self._queries]
        self._fed_by: dict[str, set[str]] = {}  # selector to the jobs that it has had series of
        self._memory = AlertMemory()

    async def poll(self) -> PollResult:
        """Ask every query at one evaluation time, and the rules. Raises PollError if nothing can be asked."""
        now, harvest = self._tools.clock(), Harvest()
        up = await self._vector("up", now, limit=EVIDENCE_LIMIT)  # first and alone: if this fails, so does the poll
        ages, errors = await _both(self._ages(now), self._scrape_errors(up))
        scrapes = Scrapes(tuple(up.rows), errors)
        take_scrapes(up, ages["up"], harvest, limit=self._config.series_limit)
        answers, standing = await _both(
            _all(self._answer(query, now) for query in self._queries), self._standing(scrapes, now)
        )
        for query, reads, answer in zip(self._queries, self._reads, answers, strict=True):
            harvest.gap(query.signal, self._missing(reads, ages, scrapes))
            _take(query, answer, [ages[selector] for selector in reads], harvest)
            await asyncio.sleep(0)  # thousands of series take their time, and the screen wants its turn
        harvest.gap(ALERTS_GAP, joined_gaps(standing.gaps))
        return PollResult(
            samples=tuple(harvest.samples.values()),
            alerts=standing.alerts if self._rules else None,
            alerts_complete=standing.complete,
            cleared=standing.cleared,
            unsure=standing.unsure,
            gaps=harvest.gaps,
        )

    async def past(self, start: float, end: float, step: float, *, only: str = "") -> Sequence[PastSeries]:
        """Return what the queries gave before, one after the other: this must never be in the way of a poll."""
        found: list[PastSeries] = []
        for query in (query for query in self._queries if only in {"", query.signal}):
            try:
                found += await self._past_of(query, (start, end, step))
            except ONE_QUESTION:
                continue
        return found

    async def _past_of(self, query: Query, span: tuple[float, float, float]) -> list[PastSeries]:
        start, end, step = (f"{part:.3f}" for part in span)
        form = {"query": query.expr, "start": start, "end": end, "step": step}
        answer = await self._tools.http.post("api/v1/query_range", form=form)
        lines = await self._tools.decode(parse_matrix, answer.body, PAST_SERIES)
        named = {mapped(metric, query.labels): (times, values) for metric, times, values in reversed(lines)}
        return [PastSeries(query.signal, labels, *points) for labels, points in named.items()]

    async def _vector(self, expr: str, at: float, *, limit: int, worst: Worst = "highest") -> Vector:
        patience_s = max(0.001, QUERY_SHARE * self._config.timeout)
        form = {"query": expr, "time": f"{at:.3f}", "timeout": f"{patience_s * 1000:.0f}ms", **self._extra}
        answer = await self._tools.http.post("api/v1/query", form=form)
        return await self._tools.decode(parse_vector, answer.body, limit, worst)

    async def _answer(self, query: Query, at: float) -> Vector | str:
        """Return the answer, or in words why this one query has none: a bad query must not hide the others."""
        try:
            return await self._vector(query.expr, at, limit=self._config.series_limit, worst=query.worst)
        except ONE_QUESTION as error:
            return words_of(error)

    async def _ages(self, at: float) -> dict[str, Freshness | None]:
        """Return the scrape times behind each distinct selector; None where they cannot be asked."""
        selectors = sorted({"up", *(s for reads in self._reads for s in reads)})
        return dict(zip(selectors, await _all(self._age(s, at) for s in selectors), strict=True))

    async def _age(self, selector: str, at: float) -> Freshness | None:
        expr = f"max by (job, instance) (timestamp({selector}))"
        try:
            return freshness(await self._vector(expr, at, limit=EVIDENCE_LIMIT))
        except ONE_QUESTION:
            return None

    async def _scrape_errors(self, up: Vector) -> Mapping[ScrapeTarget, str]:
        """Return why scrapes fail, if any does: the words of a gap are worth a question, an empty list is not."""
        if all(row.value == 1.0 for row in up.rows):
            return {}
        try:
            answer = await self._tools.http.get("api/v1/targets", {"state": "active"})
            return await self._tools.decode(parse_scrape_errors, answer.body)
        except ONE_QUESTION:
            return {}

    async def _standing(self, scrapes: Scrapes, now: float) -> Standing:
        if not self._rules:
            return Standing()
        try:
            answer = await self._tools.http.get("api/v1/rules", {"type": "alert"})
            rules = await self._tools.decode(parse_rules, answer.body, str(self._config.url).rstrip("/"))
            if not rules.rules and VICTORIA in answer.headers:
                return Standing(complete=False, gaps=(ASK_VMALERT,))
        except ONE_QUESTION as error:
            return Standing(
                complete=False, gaps=(phrase("its rules cannot be read: {reason}", reason=words_of(error)),)
            )
        return self._memory.take(rules, scrapes, now)

    def _missing(self, reads: tuple[str, ...], ages: Mapping[str, Freshness | None], scrapes: Scrapes) -> str:
        """Return in words which scrape targets should have fed these selectors and are down; empty if none."""
        known = [(selector, age) for selector in reads if (age := ages[selector]) is not None]
        for selector, age in known:
            self._fed_by.setdefault(selector, set()).update(age.jobs)
        jobs = {job for selector in reads for job in self._fed_by.get(selector, ())}
        return scrapes.missing(jobs, oldest_of(age for _, age in known).times)


def _take(query: Query, answer: Vector | str, ages: list[Freshness | None], harvest: Harvest) -> None:
    """Add what one query brought; `ages` are the scrape times of the series that it reads."""
    known = [age for age in ages if age is not None]
    if isinstance(answer, str):
        harvest.gap(query.signal, answer)
    elif len(known) < len(ages):
        harvest.gap(query.signal, NO_AGE)
    else:
        take(query, answer, oldest_of(known) if known else None, harvest)


async def _all(questions: Iterable[Coroutine[Any, Any, T]]) -> list[T]:
    """Return the answers in order. If one fails, the others are given up and its error is raised."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(question) for question in questions]
    except ExceptionGroup as failed:
        raise failed.exceptions[0] from failed
    return [task.result() for task in tasks]


async def _both(one: Coroutine[Any, Any, T], other: Coroutine[Any, Any, Any]) -> tuple[T, Any]:
    first, second = await _all([one, other])
    return first, second


def signals_of(config: PromQlConfig) -> tuple[str, ...]:
    """Return the signals that the packs and queries supply, without those that may have no answer."""
    signals = [q.signal for q in queries_of(config.packs) if not q.optional] + [q.signal for q in config.queries]
    return tuple(dict.fromkeys(signals))


def expressions_of(config: PromQlConfig) -> dict[str, str]:
    """Return the expression of each signal."""
    packed = {q.signal: q.expr for q in queries_of(config.packs)}
    return {SCRAPED: "up", **packed, **{q.signal: q.expr for q in config.queries}}
