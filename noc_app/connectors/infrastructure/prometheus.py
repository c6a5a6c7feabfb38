"""Prometheus and other PromQL stores: queries to signals, rules to alerts, scrape targets to evidence.

API   https://prometheus.io/docs/prometheus/latest/querying/api/
Seen  2.42
"""

import asyncio
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from pydantic import Field, field_validator

from noc_app.config.fields import Strict
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.infrastructure.packs import PACKS, Query, queries_of
from noc_app.connectors.infrastructure.prometheus_wire import AlertRule, Firing, Vector, parse_rules, parse_vector
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.model import (
    Alert,
    BadPayload,
    Cleared,
    Domain,
    Labels,
    PollResult,
    Refused,
    Sample,
    Severity,
    labels_of,
)

SCRAPED = "scrape.target.up"
LOOKBACK_S = 300.0
SEVERITIES: Mapping[str, Severity] = {
    "critical": Severity.CRITICAL,
    "page": Severity.CRITICAL,
    "major": Severity.MAJOR,
    "high": Severity.MAJOR,
    "error": Severity.MAJOR,
    "info": Severity.INFORMATION,
    "information": Severity.INFORMATION,
    "none": Severity.INFORMATION,
}


class UserQuery(Strict):
    """A query of the user's own; see packs.Query."""

    signal: str
    expr: str = Field(min_length=1, max_length=4000)
    labels: dict[str, str] = Field(default_factory=dict, description="our label names to Prometheus'; all if empty")
    fresh: str = Field(default="", max_length=1000, description="selector of the raw series, for their timestamps")


class Config(HttpTargetConfig):
    """One Prometheus, or anything that speaks its API."""

    kind: Literal["prometheus"] = "prometheus"
    packs: tuple[str, ...] = Field(default=(), description="ready mappings: " + ", ".join(PACKS))
    queries: tuple[UserQuery, ...] = ()
    alerts: bool = Field(default=True, description="take firing alerts from its rules")
    series_limit: int = Field(default=2000, ge=1, le=100_000, description="series kept of one query")

    @field_validator("packs")
    @classmethod
    def _known(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        for name in names:
            if name not in PACKS:
                raise ValueError(f"{name!r} is not a pack; known packs: {', '.join(PACKS)}")
        return names


@dataclass
class _Harvest:
    """What one poll has gathered so far."""

    samples: dict[tuple[str, Labels], Sample] = field(default_factory=dict)
    gaps: dict[str, str] = field(default_factory=dict)

    def gap(self, signal: str, reason: str) -> None:
        """Note what is missing of `signal`; the first reason stays."""
        self.gaps.setdefault(signal, reason)


class PrometheusSession:
    """Polls one Prometheus. Remembers which rule each alert came from, to say why it cleared."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        own = tuple(Query(signal=q.signal, expr=q.expr, labels=q.labels, fresh=q.fresh) for q in config.queries)
        self._queries = (*queries_of(config.packs), *own)
        self._origin: dict[str, tuple[str, str]] = {}  # fingerprint: rule, instance

    async def poll(self) -> PollResult:
        """Ask every query at one evaluation time, and the rules. Raises PollError if nothing can be asked."""
        now = self._tools.clock()
        scraped = await self._vector("up", now)  # first and alone: if this fails, so does the poll
        harvest = _Harvest()
        self._take_targets(scraped, await self._timestamps("up", now), harvest)
        fresh = await self._freshness(now)
        answers = await asyncio.gather(*(self._answer(q, now) for q in self._queries))
        for query, answer in zip(self._queries, answers, strict=True):
            _take(query, answer, fresh.get(query.fresh), harvest)
        alerts = await self._alerts(scraped, harvest) if self._config.alerts else None
        return PollResult(
            samples=tuple(harvest.samples.values()),
            alerts=alerts[0] if alerts else None,
            alerts_complete=alerts[1] if alerts else True,
            cleared=alerts[2] if alerts else {},
            gaps=harvest.gaps,
        )

    async def _vector(self, expr: str, at: float) -> Vector:
        form = {"query": expr, "time": f"{at:.3f}", "timeout": f"{self._config.timeout:g}s"}
        answer = await self._tools.http.post("api/v1/query", form=form)
        return await self._tools.decode(parse_vector, answer.body, self._config.series_limit)

    async def _answer(self, query: Query, at: float) -> Vector | str:
        """Return the answer, or in words why this one query has none: a bad query must not hide the others."""
        try:
            return await self._vector(query.expr, at)
        except (Refused, BadPayload) as error:
            return str(error)

    async def _timestamps(self, selector: str, at: float) -> dict[str, float]:
        """Return when the newest sample of each instance was scraped, Unix seconds UTC; "" for series without one."""
        vector = await self._vector(f"max by (instance) (timestamp({selector}))", at)
        return {row.metric.get("instance", ""): row.value for row in vector.rows}

    async def _freshness(self, at: float) -> dict[str, dict[str, float] | None]:
        """Return the scrape times behind each distinct freshness selector; None where it cannot be asked."""
        selectors = sorted({q.fresh for q in self._queries if q.fresh})
        found = await asyncio.gather(*(self._timestamps_or_none(s, at) for s in selectors))
        return dict(zip(selectors, found, strict=True))

    async def _timestamps_or_none(self, selector: str, at: float) -> dict[str, float] | None:
        try:
            return await self._timestamps(selector, at)
        except (Refused, BadPayload):
            return None

    def _take_targets(self, scraped: Vector, times: Mapping[str, float], harvest: _Harvest) -> None:
        for row in scraped.rows:
            labels = labels_of({"job": _value(row.metric, "job"), "instance": _value(row.metric, "instance")})
            at = times.get(row.metric.get("instance", ""))
            harvest.samples[SCRAPED, labels] = Sample(SCRAPED, row.value, labels, at)
        for warning in scraped.warnings:
            harvest.gap("*", f"Prometheus warns: {warning}")

    async def _alerts(self, scraped: Vector, harvest: _Harvest) -> tuple[tuple[Alert, ...], bool, Mapping[str, str]]:
        """Return the firing alerts, whether they are all, and why those that are gone have gone."""
        answer = await self._tools.http.get("api/v1/rules", {"type": "alert"})
        rules, warnings = await self._tools.decode(parse_rules, answer.body)
        failing = [rule for rule in rules if rule.error]
        for rule in failing:
            harvest.gap("alerts", f"rule {plain(rule.name, 60)} fails: {rule.error}")
        for warning in warnings:
            harvest.gap("alerts", f"Prometheus warns: {warning}")
        found = {a.fingerprint: (a, rule.name) for rule in rules for a in map(alert_of, rule.firing)}
        cleared = self._why_cleared(found.keys(), rules, scraped)
        self._origin = {f: (name, dict(a.labels).get("instance", "")) for f, (a, name) in found.items()}
        return tuple(a for a, _ in found.values()), not failing and not warnings, cleared

    def _why_cleared(self, standing: Iterable[str], rules: list[AlertRule], scraped: Vector) -> dict[str, str]:
        names = {rule.name for rule in rules}
        up = {row.metric.get("instance", "") for row in scraped.rows if row.value == 1.0}
        reasons = {}
        for fingerprint in self._origin.keys() - set(standing):
            name, instance = self._origin[fingerprint]
            if name not in names:
                reasons[fingerprint] = Cleared.RULE_DELETED.value
            elif instance and instance not in up:
                reasons[fingerprint] = Cleared.VANISHED.value
        return reasons


def alert_of(firing: Firing) -> Alert:
    """Return the alert of one firing rule instance."""
    labels = labels_of({plain(n, 100): plain(v) for n, v in firing.labels.items()})
    name = firing.labels.get("alertname", "alert")
    notes = firing.annotations
    return Alert(
        fingerprint=fingerprint_of(firing.labels),
        severity=SEVERITIES.get(firing.labels.get("severity", "").lower(), Severity.WARNING),
        title=plain(notes.get("summary") or name),
        description=plain(notes.get("description") or notes.get("message", "")),
        starts_at=firing.active_at,
        labels=labels,
        runbook_url=plain(notes.get("runbook_url", ""), 2000),
    )


def fingerprint_of(labels: Mapping[str, str]) -> str:
    """Return a short stable identity of a label set."""
    text = "\x00".join(f"{name}\x01{value}" for name, value in sorted(labels.items()))
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=8).hexdigest()


def _take(query: Query, answer: Vector | str, fresh: Mapping[str, float] | None, harvest: _Harvest) -> None:
    """Add the samples of one query, each with the time at which its raw data was scraped."""
    if isinstance(answer, str):
        harvest.gap(query.signal, answer)
        return
    _note_gaps(query.signal, answer, harvest)
    if query.fresh and fresh is None:
        harvest.gap(query.signal, "Prometheus does not say how old the data is: the `fresh` selector was refused")
        return
    unscraped = 0
    for row in answer.rows:
        at = _scraped_at(row.metric, fresh) if fresh is not None else row.at
        if at is None:
            unscraped += 1  # a rate lives on for minutes after its target has gone: that is no evidence
            continue
        _add(Sample(query.signal, row.value, _mapped(row.metric, query.labels), at), harvest)
    if unscraped:
        harvest.gap(query.signal, f"{unscraped} series are no longer scraped")


def _note_gaps(signal: str, answer: Vector, harvest: _Harvest) -> None:
    if answer.warnings:
        harvest.gap(signal, f"Prometheus warns: {answer.warnings[0]}")
    if answer.hidden:
        harvest.gap(signal, f"{answer.hidden} series are beyond the limit and hidden")
    if answer.odd:
        harvest.gap(signal, f"{answer.odd} values are not numbers")


def _scraped_at(metric: Mapping[str, str], fresh: Mapping[str, float]) -> float | None:
    """Return when the raw data of one row was scraped; for a row over all instances the oldest counts."""
    if "instance" in metric:
        return fresh.get(metric["instance"])
    return min(fresh.values(), default=None)


def _add(sample: Sample, harvest: _Harvest) -> None:
    key = (sample.signal, sample.labels)
    if key in harvest.samples:
        harvest.gap(sample.signal, "several series have the same labels; only the first is shown")
        return
    harvest.samples[key] = sample


def _mapped(metric: Mapping[str, str], labels: Mapping[str, str]) -> Labels:
    if not labels:
        return labels_of({name: plain(value, 200) for name, value in metric.items() if name != "__name__"})
    return labels_of({ours: plain(metric[theirs], 200) for ours, theirs in labels.items() if theirs in metric})


def _value(metric: Mapping[str, str], name: str) -> str:
    return plain(metric.get(name, ""), 200)


def _open(config: Config, tools: Tools) -> PrometheusSession:
    return PrometheusSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    signals = [q.signal for q in queries_of(config.packs) if not q.optional] + [q.signal for q in config.queries]
    return tuple(dict.fromkeys([SCRAPED, *signals]))


CONNECTOR = Connector(
    kind="prometheus",
    title="Prometheus",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
)
