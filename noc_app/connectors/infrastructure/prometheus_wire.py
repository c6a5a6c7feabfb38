"""What Prometheus answers, read without a model per sample. Pure functions; large bodies run in the worker process."""

import math
from datetime import datetime
from typing import Annotated, NamedTuple

import msgspec

from noc_app.connectors.kit import plain
from noc_app.model import BadPayload

WORDS_LIMIT = 200

Point = tuple[float, str]


class Row(NamedTuple):
    """One series of an instant answer: its label pairs, the value, and the time of the evaluation."""

    metric: dict[str, str]
    value: float
    at: float


class Vector(NamedTuple):
    """An instant answer. `hidden` series were beyond the limit; `odd` values were not numbers; `warnings` as sent."""

    rows: list[Row]
    hidden: int
    odd: int
    warnings: tuple[str, ...]


class Firing(NamedTuple):
    """One firing alert of a rule."""

    labels: dict[str, str]
    annotations: dict[str, str]
    active_at: float


class AlertRule(NamedTuple):
    """One alerting rule with what fires from it; `error` is why it could not be evaluated."""

    name: str
    error: str
    firing: list[Firing]


class _Series(msgspec.Struct):
    metric: dict[str, str]
    value: Point


class _Data(msgspec.Struct):
    resultType: str  # noqa: N815 - the name on the wire
    result: msgspec.Raw


class _Answer(msgspec.Struct):
    status: str
    data: _Data | None = None
    error: str = ""
    warnings: list[str] = []
    infos: list[str] = []


class _WireAlert(msgspec.Struct):
    labels: dict[str, str]
    state: str
    activeAt: Annotated[datetime, msgspec.Meta(tz=True)]  # noqa: N815
    annotations: dict[str, str] = {}


class _WireRule(msgspec.Struct):
    name: str
    health: str = "unknown"
    lastError: str = ""  # noqa: N815
    alerts: list[_WireAlert] = []


class _Group(msgspec.Struct):
    rules: list[_WireRule]


class _Groups(msgspec.Struct):
    groups: list[_Group]


class _RulesAnswer(msgspec.Struct):
    status: str
    data: _Groups | None = None
    error: str = ""
    warnings: list[str] = []


_ANSWER = msgspec.json.Decoder(_Answer)
_VECTOR = msgspec.json.Decoder(list[_Series])
_SCALAR = msgspec.json.Decoder(Point)
_RULES = msgspec.json.Decoder(_RulesAnswer)


def parse_vector(body: bytes, limit: int) -> Vector:
    """Return the series of an instant answer, at most `limit` of them in label order. Raises BadPayload."""
    try:
        answer = _ANSWER.decode(body)
        if answer.status != "success" or answer.data is None:
            raise BadPayload(f"Prometheus says {plain(answer.error or answer.status, WORDS_LIMIT)}")
        series = _series(answer.data)
    except (msgspec.DecodeError, ValueError) as error:
        raise BadPayload(f"not an answer of Prometheus: {plain(error, WORDS_LIMIT)}") from error
    kept = [Row(s.metric, float(s.value[1]), s.value[0]) for s in series]
    finite = [row for row in kept if math.isfinite(row.value)]
    if len(finite) > limit:
        finite.sort(key=_label_order)
    warnings = tuple(plain(w, WORDS_LIMIT) for w in (*answer.warnings, *answer.infos))
    return Vector(finite[:limit], max(0, len(finite) - limit), len(kept) - len(finite), warnings)


def parse_rules(body: bytes) -> tuple[list[AlertRule], tuple[str, ...]]:
    """Return the alerting rules and the answer's warnings. Raises BadPayload."""
    try:
        answer = _RULES.decode(body)
    except (msgspec.DecodeError, ValueError) as error:
        raise BadPayload(f"not an answer of Prometheus: {plain(error, WORDS_LIMIT)}") from error
    if answer.status != "success" or answer.data is None:
        raise BadPayload(f"Prometheus says {plain(answer.error or answer.status, WORDS_LIMIT)}")
    rules = [_rule(rule) for group in answer.data.groups for rule in group.rules]
    return rules, tuple(plain(w, WORDS_LIMIT) for w in answer.warnings)


def _series(data: _Data) -> list[_Series]:
    if data.resultType == "vector":
        return _VECTOR.decode(data.result)
    if data.resultType == "scalar":
        return [_Series({}, _SCALAR.decode(data.result))]
    raise BadPayload(f"the query gives a {plain(data.resultType, 20)}; it must give an instant vector or a scalar")


def _label_order(row: Row) -> list[tuple[str, str]]:
    return sorted(row.metric.items())


def _rule(wire: _WireRule) -> AlertRule:
    error = plain(wire.lastError or "it fails", WORDS_LIMIT) if wire.health == "err" else ""
    firing = [
        Firing(a.labels, a.annotations, a.activeAt.timestamp()) for a in wire.alerts if a.state.lower() == "firing"
    ]
    return AlertRule(wire.name, error, firing)
