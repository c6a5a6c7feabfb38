"""The part of Prometheus' HTTP API that boards ask, answered from the simulated estate.

It knows no PromQL: it answers the expressions of the packs and of `questions_of`, each by the signal it stands for.
"""

import math
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import numpy as np

from noc_app.connectors.infrastructure.packs import Query, queries_of
from noc_app.demo.estate import Estate
from noc_app.demo.lines import INFRASTRUCTURE, LINES, SECURITY, Line, lines_of
from noc_app.demo.scenarios import Alarm
from noc_app.demo.wire import Answer, Asked, NotServed

PACKS: Mapping[str, tuple[str, ...]] = {
    INFRASTRUCTURE: ("node_exporter", "blackbox_exporter", "haproxy_exporter", "postgres_exporter"),
    SECURITY: ("ddos",),
}
_AGES = "max by (job, instance) (timestamp("
_RULES_EVERY_S = 15.0
_MOST_POINTS = 11_000  # Prometheus' own limit


def questions_of(source: str) -> tuple[Query, ...]:
    """Return what is asked of `source` besides its packs: one metric for each signal, named after it."""
    packed = {query.signal for query in queries_of(PACKS.get(source, ()))}
    found = {line.signal: line.labels for line in LINES if line.source == source and line.signal not in packed}
    return tuple(
        Query(signal=signal, expr=signal.replace(".", "_"), labels={name: name for name in labels} or {"site": "site"})
        for signal, labels in found.items()
    )


class Prometheus:
    """Answers for one source of the estate."""

    def __init__(self, estate: Estate, source: str) -> None:
        self._estate, self._source = estate, source
        queries = (*queries_of(PACKS.get(source, ())), *questions_of(source))
        self._queries = {query.expr: query for query in queries}
        rows = [_metric(query, line) for query in queries for line in lines_of(source, query.signal)]
        instances = sorted({row["instance"] for row in rows if "instance" in row})
        self._scraped = [{"job": source, "instance": instance} for instance in instances or [f"{source}:9100"]]
        self._paths: Mapping[str, Callable[[Asked], Any]] = {
            "/api/v1/query": self._query,
            "/api/v1/query_range": self._query_range,
            "/api/v1/rules": self._rules,
            "/api/v1/alerts": self._alerts,
            "/api/v1/targets": lambda _: {"activeTargets": [], "droppedTargets": []},
            "/api/v1/status/buildinfo": lambda _: {"version": "2.42.0", "revision": "demo", "branch": "demo"},
        }

    def answer(self, asked: Asked) -> Answer:
        """Return the answer to one request. Raises NotServed for what this API does not have."""
        if asked.path not in self._paths:
            raise NotServed(asked.path)
        try:
            return Answer(200, {"status": "success", "data": self._paths[asked.path](asked)})
        except ValueError as error:
            return Answer(400, {"status": "error", "errorType": "bad_data", "error": str(error)})

    def _query(self, asked: Asked) -> dict[str, Any]:
        expr = asked.only("query")
        at = float(asked.only("time") or self._estate.clock())
        return {"resultType": "vector", "result": [_point(metric, at, v) for metric, v in self._vector(expr, at)]}

    def _vector(self, expr: str, at: float) -> Iterator[tuple[Mapping[str, str], float]]:
        if expr == "up":
            return ((row, 1.0) for row in self._scraped)
        if expr.startswith(_AGES):
            return ((row, self._estate.scraped_at(self._source, at)) for row in self._scraped)
        return self._measured(expr, at)

    def _measured(self, expr: str, at: float) -> Iterator[tuple[Mapping[str, str], float]]:
        query, times = self._known(expr), np.array([self._estate.scraped_at(self._source, at)])
        for line in lines_of(self._source, query.signal):
            value = float(self._estate.values(line, times)[0])
            if math.isfinite(value):
                yield _metric(query, line), value

    def _query_range(self, asked: Asked) -> dict[str, Any]:
        query = self._known(asked.only("query"))
        start, end, step = (float(asked.only(name)) for name in ("start", "end", "step"))
        if step <= 0 or (end - start) / step > _MOST_POINTS:
            raise ValueError("exceeded maximum resolution of 11,000 points per timeseries")
        times = np.arange(start, min(end, self._estate.scraped_at(self._source, end)) + step / 2, step)
        rows = []
        for line in lines_of(self._source, query.signal):
            values = self._estate.values(line, times)
            points = [[at, repr(v)] for at, v in zip(times.tolist(), values.tolist(), strict=True) if math.isfinite(v)]
            rows += [{"metric": _metric(query, line), "values": points}] if points else []
        return {"resultType": "matrix", "result": rows}

    def _known(self, expr: str) -> Query:
        if expr not in self._queries:
            raise ValueError("the demo answers the questions of its own board only")
        return self._queries[expr]

    def _rules(self, asked: Asked) -> dict[str, Any]:
        lasting = [a for a in self._estate.scenario.alarms if a.source == self._source]
        standing, now = self._estate.standing(self._source), rfc3339(self._estate.clock())
        rules = [
            {
                "name": alarm.name,
                "query": alarm.name,
                "health": "ok",
                "lastEvaluation": now,
                "type": "alerting",
                "alerts": [self._fires(alarm)] if alarm in standing else [],
            }
            for alarm in lasting
        ]
        return {"groups": [{"name": "demo", "file": "demo", "interval": _RULES_EVERY_S, "rules": rules}]}

    def _alerts(self, asked: Asked) -> dict[str, Any]:
        return {"alerts": [self._fires(alarm) for alarm in self._estate.standing(self._source)]}

    def _fires(self, alarm: Alarm) -> dict[str, Any]:
        return {
            "labels": alarm.label_set,
            "annotations": {"summary": alarm.title, "description": alarm.description},
            "state": "firing",
            "activeAt": rfc3339(self._estate.moment(alarm.begin_s)),
            "value": "1",
        }


def rfc3339(at: float) -> str:
    """Return Unix seconds UTC as both APIs write them."""
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _metric(query: Query, line: Line) -> dict[str, str]:
    """Return the labels of `line` as they are on the wire."""
    return {theirs: line.labels[ours] for ours, theirs in query.labels.items() if ours in line.labels}


def _point(metric: Mapping[str, str], at: float, value: float) -> dict[str, Any]:
    return {"metric": metric, "value": [at, repr(value)]}
