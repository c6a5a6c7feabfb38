"""What Prometheus answers, read without a model per sample. Pure functions; large bodies run in the worker process."""

import hashlib
import math
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, NamedTuple, TypeVar
from urllib.parse import quote

import msgspec

from noc_app.connectors.infrastructure.packs import Worst
from noc_app.connectors.infrastructure.severities import severity_of
from noc_app.connectors.kit import plain
from noc_app.connectors.wire import no_answer, says
from noc_app.model import Alert, BadPayload, labels_of
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

WORDS_LIMIT = 200
# Advice about the name of a metric: it says nothing about the evidence, and newer servers give it with every rate.
NAMING_ADVICE = "PromQL info: metric might not be a counter"

_T = TypeVar("_T")

Point = tuple[float, str]
Moment = Annotated[datetime, msgspec.Meta(tz=True)]


class Row(NamedTuple):
    """One series of an instant answer: its label pairs, the value, and the time of the evaluation."""

    metric: dict[str, str]
    value: float
    at: float


class Vector(NamedTuple):
    """An instant answer. `hidden` series were beyond the limit; `odd` values were not numbers; `warnings` as sent."""

    rows: list[Row]
    hidden: int = 0
    odd: int = 0
    warnings: tuple[str, ...] = ()


class AlertRule(NamedTuple):
    """One alerting rule with what fires from it, and the fingerprints of what may fire if it goes on.

    `error` is why it could not be evaluated, empty if it could; `evaluated_at` is Unix seconds UTC, None if the
    server does not say; `every_s` is the interval of its group, 0 if not said.
    """

    name: str
    error: str
    firing: list[Alert]
    pending: list[str]
    evaluated_at: float | None
    every_s: float


class Rules(NamedTuple):
    """The alerting rules of a server and the warnings that came with them."""

    rules: list[AlertRule]
    warnings: tuple[str, ...]


class _Series(msgspec.Struct):
    metric: dict[str, str]
    value: Point | None = None  # a native histogram has none


class _Data(msgspec.Struct):
    resultType: str  # noqa: N815 - the name on the wire
    result: msgspec.Raw


class _Envelope(msgspec.Struct):
    status: str
    error: str = ""
    warnings: list[str] | None = None
    infos: list[str] | None = None
    isPartial: bool = False  # noqa: N815 - VictoriaMetrics, when a storage node did not answer


class _Answer(_Envelope):
    data: _Data | None = None


class _WireAlert(msgspec.Struct):
    labels: dict[str, str]
    state: str
    activeAt: Moment  # noqa: N815
    annotations: dict[str, str] = {}
    source: str = ""  # vmalert's own page of the alert


class _WireRule(msgspec.Struct):
    name: str
    query: str = ""
    health: str = "ok"
    lastError: str = ""  # noqa: N815
    lastEvaluation: Moment | None = None  # noqa: N815
    alerts: list[_WireAlert] | None = None
    isPaused: bool = False  # noqa: N815 - Grafana: somebody does not want it evaluated


class _Group(msgspec.Struct):
    rules: list[_WireRule]
    interval: float = 0.0


class _Groups(msgspec.Struct):
    groups: list[_Group]
    groupNextToken: str = ""  # noqa: N815


class _RulesAnswer(_Envelope):
    data: _Groups | None = None


class _WireTarget(msgspec.Struct):
    labels: dict[str, str]
    health: str
    lastError: str = ""  # noqa: N815


class _Targets(msgspec.Struct):
    activeTargets: list[_WireTarget]  # noqa: N815


class _TargetsAnswer(_Envelope):
    data: _Targets | None = None


_ANSWER = msgspec.json.Decoder(_Answer)
_VECTOR = msgspec.json.Decoder(list[_Series])
_SCALAR = msgspec.json.Decoder(Point)
_RULES = msgspec.json.Decoder(_RulesAnswer)
_TARGETS = msgspec.json.Decoder(_TargetsAnswer)


def parse_vector(body: bytes, limit: int, worst: Worst = "highest") -> Vector:
    """Return the series of an instant answer: at most `limit`, the worst ones. Raises BadPayload."""
    try:
        answer = _ANSWER.decode(body)
        data = _successful(answer, answer.data)
        series = _series(data)
        kept = [Row(s.metric, _number(s.value[1]), s.value[0]) for s in series if s.value is not None]
    except (msgspec.DecodeError, ValueError) as error:
        raise BadPayload(no_answer("Prometheus", plain(said_by(error), WORDS_LIMIT))) from error
    finite = [row for row in kept if math.isfinite(row.value)]
    hidden = max(0, len(finite) - limit)
    if hidden:
        sign = -1.0 if worst == "highest" else 1.0
        finite.sort(key=lambda row: (sign * row.value, sorted(row.metric.items())))
    return Vector(finite[:limit], hidden, len(series) - len(finite), _warnings(answer))


def parse_rules(body: bytes, address: str) -> Rules:
    """Return the alerting rules; links lead to the server at `address`. Raises BadPayload."""
    try:
        answer = _RULES.decode(body)
    except (msgspec.DecodeError, ValueError) as error:
        raise BadPayload(no_answer("Prometheus", plain(said_by(error), WORDS_LIMIT))) from error
    data = _successful(answer, answer.data)
    more = (phrase("there are more rules than it sent"),) if data.groupNextToken else ()
    rules = [_rule(rule, group.interval, address) for group in data.groups for rule in group.rules if not rule.isPaused]
    return Rules(rules, (*_warnings(answer), *more))


def parse_scrape_errors(body: bytes) -> dict[tuple[str, str], str]:
    """Return why each scrape target that is down could not be scraped, by job and instance. Raises BadPayload."""
    try:
        answer = _TARGETS.decode(body)
    except (msgspec.DecodeError, ValueError) as error:
        raise BadPayload(no_answer("Prometheus", plain(said_by(error), WORDS_LIMIT))) from error
    return {
        (t.labels.get("job", ""), t.labels.get("instance", "")): plain(t.lastError, WORDS_LIMIT)
        for t in _successful(answer, answer.data).activeTargets
        if t.health == "down"
    }


def _successful(answer: _Envelope, data: _T | None) -> _T:
    if answer.status != "success" or data is None:
        raise BadPayload(says("Prometheus", plain(answer.error or answer.status, WORDS_LIMIT)))
    return data


def _warnings(answer: _Envelope) -> tuple[str, ...]:
    infos = [text for text in answer.infos or () if not text.startswith(NAMING_ADVICE)]
    partial = [phrase("the answer is partial")] if answer.isPartial else []
    return tuple(plain(text, WORDS_LIMIT) for text in (*(answer.warnings or ()), *infos, *partial))


def _series(data: _Data) -> list[_Series]:
    if data.resultType == "vector":
        return _VECTOR.decode(data.result)
    if data.resultType == "scalar":
        return [_Series({}, _SCALAR.decode(data.result))]
    given = plain(data.resultType, 20)
    raise BadPayload(phrase("the query gives a {kind}; it must give an instant vector or a scalar", kind=given))


def _number(text: str) -> float:
    """Return a sample value as Prometheus writes it: a decimal, NaN, +Inf or -Inf. Raises ValueError."""
    if not text.isascii() or "_" in text or text != text.strip():
        raise ValueError(phrase("a value is not a number"))
    return float(text)


def _rule(wire: _WireRule, every_s: float, address: str) -> AlertRule:
    link = f"{address}/graph?g0.tab=1&g0.expr={quote(wire.query, safe='')}" if wire.query else ""
    alerts = wire.alerts or []
    return AlertRule(
        name=wire.name,
        error=_rule_error(wire),
        firing=[_alert(a, link) for a in alerts if a.state.lower() == "firing"],
        pending=[fingerprint_of(a.labels) for a in alerts if a.state.lower() == "pending"],
        evaluated_at=wire.lastEvaluation.timestamp() if _evaluated(wire) and wire.lastEvaluation else None,
        every_s=every_s,
    )


def _alert(wire: _WireAlert, link: str) -> Alert:
    notes = wire.annotations
    return Alert(
        fingerprint=fingerprint_of(wire.labels),
        severity=severity_of(wire.labels),
        title=plain(notes.get("summary") or wire.labels.get("alertname") or phrase("alert without a name")),
        description=plain(notes.get("description") or notes.get("message", "")),
        starts_at=wire.activeAt.timestamp(),
        labels=labels_of(wire.labels),
        runbook_url=plain(notes.get("runbook_url", ""), 2000),
        link=plain(wire.source, 2000) if wire.source.startswith(("http://", "https://")) else link,
    )


def fingerprint_of(labels: Mapping[str, str]) -> str:
    """Return a short stable identity of a label set."""
    text = "\x00".join(f"{name}\x01{value}" for name, value in sorted(labels.items()))
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=8).hexdigest()


def _evaluated(wire: _WireRule) -> bool:
    """Return whether a rule was evaluated; before that the moment is that of the year 1."""
    return wire.lastEvaluation is None or wire.lastEvaluation.timestamp() > 0.0


def _rule_error(wire: _WireRule) -> str:
    """Return why nothing can be concluded from a rule: it failed, or it has not been evaluated since the start."""
    if wire.health == "unknown" or not _evaluated(wire):
        return phrase("it has not been evaluated yet")
    return plain(wire.lastError or phrase("it fails"), WORDS_LIMIT) if wire.health.startswith("err") else ""
