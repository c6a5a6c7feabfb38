"""What Grafana answers: its health, permissions, rules that are paused, annotations, and frames of data. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.numbers import number_or_none
from noc_app.connectors.wire import decoded, moment, not_the
from noc_app.model import BadPayload
from noc_app.model.said import phrase

NO_TIME = phrase("the frames have no time: ask for a range, or let the data source send the time too")
_DATA = phrase("data of Grafana")
Cell = Any


class Row(NamedTuple):
    """One value of a data source: `at` is Unix seconds UTC."""

    at: float
    value: float
    labels: Mapping[str, str]


class _Health(msgspec.Struct):
    database: str
    version: str = ""


class _Field(msgspec.Struct):
    name: str
    type: str
    labels: dict[str, str] | None = None


class _Schema(msgspec.Struct):
    fields: list[_Field]


class _Data(msgspec.Struct):
    values: list[list[Cell]]


class _Frame(msgspec.Struct):
    schema: _Schema
    data: _Data | None = None


class _Result(msgspec.Struct):
    frames: list[_Frame] | None = None
    error: str = ""


class _Results(msgspec.Struct):
    results: dict[str, _Result]


class _Annotation(msgspec.Struct):
    id: int
    tags: list[str] | None = None


class _Rule(msgspec.Struct):
    uid: str
    title: str
    isPaused: bool = False  # noqa: N815 - the name on the wire


def parse_health(body: bytes) -> str:
    """Return why Grafana is not well, empty if it is. Raises BadPayload."""
    health = decoded(body, _Health, phrase("health of Grafana"))
    if health.database == "ok":
        return ""
    return phrase("Grafana says of its database: {words}", words=plain(health.database, 100))


def parse_permissions(body: bytes) -> frozenset[str]:
    """Return what our token may do, as Grafana names it. Raises BadPayload."""
    return frozenset(decoded(body, dict[str, list[str] | None], phrase("permissions of Grafana")))


def parse_annotation(body: bytes) -> str:
    """Return the id of an annotation that was made. Raises BadPayload."""
    return str(decoded(body, _Annotation, phrase("annotation of Grafana")).id)


def parse_annotations(body: bytes) -> int:
    """Return how many annotations were found. Raises BadPayload."""
    return len(decoded(body, list[_Annotation], phrase("annotations of Grafana")))


def parse_paused(body: bytes) -> bool:
    """Return whether an alert rule is paused. Raises BadPayload."""
    return decoded(body, _Rule, phrase("alert rule of Grafana")).isPaused


def parse_rule(body: bytes) -> dict[str, Any]:
    """Return an alert rule whole, to be sent back with one change. Raises BadPayload."""
    decoded(body, _Rule, phrase("alert rule of Grafana"))
    return decoded(body, dict[str, Any], phrase("alert rule of Grafana"))


def parse_frames(body: bytes, ref: str) -> list[Row]:
    """Return the newest value of each series of the query `ref`. Raises BadPayload."""
    results = decoded(body, _Results, _DATA).results
    if ref not in results:
        raise BadPayload(not_the(_DATA, phrase("it lacks the query {name}", name=ref)))
    result = results[ref]
    if result.error:
        raise BadPayload(phrase("the data source says {words}", words=plain(result.error, 200)))
    newest: dict[tuple[tuple[str, str], ...], Row] = {}
    for row in (row for frame in result.frames or () for row in _rows(frame)):
        key = tuple(sorted(row.labels.items()))
        if key not in newest or row.at >= newest[key].at:
            newest[key] = row
    return list(newest.values())


def _rows(frame: _Frame) -> Iterator[Row]:
    """Yield the values of a frame; its columns of text are labels."""
    fields, columns = frame.schema.fields, frame.data.values if frame.data is not None else []
    if not columns or not columns[0]:
        return
    if len(columns) != len(fields) or len({len(column) for column in columns}) != 1:
        raise BadPayload(not_the(_DATA, phrase("its columns are not alike")))
    times = [place for place, one in enumerate(fields) if one.type == "time"]
    if not times:
        raise BadPayload(NO_TIME)
    texts = {one.name: place for place, one in enumerate(fields) if one.type == "string"}
    for place, one in enumerate(fields):
        if one.type == "number":
            yield from _series(columns, times[0], place, (one.labels or {}, texts))


def _series(
    columns: Sequence[Sequence[Cell]],
    time: int,
    place: int,
    names: tuple[Mapping[str, str], Mapping[str, int]],
) -> Iterator[Row]:
    labels, texts = names
    for line, cell in enumerate(columns[place]):
        value = number_or_none(cell)
        if value is not None:
            told = {name: str(columns[column][line]) for name, column in texts.items()}
            yield Row(moment(columns[time][line], "ms", "time"), value, {**labels, **told})
