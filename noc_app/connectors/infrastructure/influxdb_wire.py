"""What the three InfluxDBs answer, as rows that are alike: a time, a value, labels. Pure."""

import csv
import io
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple, TypeVar

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.wire import no_answer, says
from noc_app.model import BadPayload
from noc_app.model.said import phrase

T = TypeVar("T")

WORDS_LIMIT = 200
Cell = str | int | float | bool | None
# Columns of Flux that say where a table comes from, and are no labels.
_OF_FLUX = frozenset({"result", "table", "_start", "_stop", "_time", "_value", "_field", "_measurement"})
_TIMES = ("_time", "time")
FLUX = "InfluxDB in CSV"
NO_TIME = phrase("the rows have no time: end the query with last(), or group by time")
_NO_NUMBER = phrase("a value is not a number; name its column under value:")
_NO_COLUMN = phrase("the rows have no column {column}")
_SHORT = phrase("a row has {count} of {all} columns")


class Row(NamedTuple):
    """One value: `at` is Unix seconds UTC, `labels` are the tags as they came."""

    at: float
    value: float
    labels: Mapping[str, str]


class Rows(NamedTuple):
    """The newest value of each series, and in words what is missing; empty if nothing is."""

    rows: Sequence[Row]
    missing: str = ""


class _Series(msgspec.Struct):
    columns: list[str]
    values: list[list[Cell]]
    tags: dict[str, str] = {}
    partial: bool = False


class _Result(msgspec.Struct):
    series: list[_Series] = []
    error: str = ""
    partial: bool = False


class _InfluxQl(msgspec.Struct):
    results: list[_Result]
    error: str = ""


class _Health(msgspec.Struct):
    status: str
    message: str = ""
    version: str = ""


_INFLUXQL = msgspec.json.Decoder(_InfluxQl)
_SQL = msgspec.json.Decoder(list[dict[str, Cell]])
_HEALTH = msgspec.json.Decoder(_Health)


def parse_health(body: bytes) -> str:
    """Return why an InfluxDB 2 is not healthy, empty if it is. Raises BadPayload."""
    health = _decoded(_HEALTH, body)
    return "" if health.status == "pass" else says("InfluxDB", plain(f"{health.status}: {health.message}", WORDS_LIMIT))


def parse_influxql(body: bytes, value: str) -> Rows:
    """Return the newest value of each series; times are in milliseconds. Raises BadPayload.

    `value` names the column, empty if there is only one. An error of the statement comes with the status 200.
    """
    answer = _decoded(_INFLUXQL, body)
    errors = [text for text in (answer.error, *(result.error for result in answer.results)) if text]
    if errors:
        raise BadPayload(says("InfluxDB", plain(errors[0], WORDS_LIMIT)))
    found: list[Row] = []
    partial = any(r.partial or any(s.partial for s in r.series) for r in answer.results)
    for series in (s for result in answer.results for s in result.series):
        chosen = _value_column(series.columns, ("time",), value)
        if "time" not in series.columns:
            raise BadPayload(NO_TIME)
        time = series.columns.index("time")
        rows = [_row(line[time], line[chosen], series.tags, scale=1000.0) for line in _whole(series)]
        found += _newest(row for row in rows if row is not None)
    return Rows(found, phrase("there are more rows than it sent") if partial else "")


def parse_sql(body: bytes, value: str) -> Rows:
    """Return the newest value of each series of an InfluxDB 3; text columns are labels. Raises BadPayload."""
    found: list[Row] = []
    for line in _decoded(_SQL, body):
        columns = [name for name, cell in line.items() if not isinstance(cell, str)]
        chosen = value or columns[_value_column(columns, _TIMES, value)]
        if "time" not in line:
            raise BadPayload(NO_TIME)
        if chosen not in line:
            raise BadPayload(_NO_COLUMN.of(column=plain(chosen, 60)))
        tags = {name: cell for name, cell in line.items() if isinstance(cell, str) and name not in {"time", chosen}}
        row = _row(line["time"], line[chosen], tags)
        found += [row] if row is not None else []
    return Rows(list(_newest(found)))


def parse_flux(body: bytes, value: str) -> Rows:
    """Return the newest value of each series of an InfluxDB 2, from its annotated CSV. Raises BadPayload."""
    chosen = value or "_value"
    found: list[Row] = []
    for line in tables_of(body):
        if "_time" not in line:
            raise BadPayload(NO_TIME)
        if chosen not in line:
            raise BadPayload(_NO_COLUMN.of(column=plain(chosen, 60)))
        tags = {name: cell for name, cell in line.items() if name not in _OF_FLUX and name != chosen and cell}
        row = _row(line["_time"], number_of(line[chosen]), tags)
        found += [row] if row is not None else []
    return Rows(list(_newest(found)))


def tables_of(body: bytes) -> Iterator[Mapping[str, str]]:
    """Yield the rows of annotated CSV as column to text. Raises BadPayload.

    Tables follow each other with a new header after an empty line; an error in the middle is a table of its own.
    """
    text = body.decode("utf-8", "replace")
    if text and not text.endswith("\n"):
        raise BadPayload(no_answer(FLUX, phrase("truncated")))
    header: list[str] = []
    try:
        for line in csv.reader(io.StringIO(text), strict=True):
            if not line:
                header = []
            elif not line[0].startswith("#"):
                if not header:
                    header = _checked_header(line)
                elif len(line) != len(header):
                    raise BadPayload(no_answer(FLUX, _SHORT.of(count=len(line), all=len(header))))
                else:
                    yield _without_error(dict(zip(header, line, strict=True)))
    except csv.Error as error:
        raise BadPayload(no_answer(FLUX, plain(error, 100))) from error


def number_of(text: str) -> float | None:
    """Return a cell of CSV as a number, None for an empty one. Raises BadPayload."""
    if text in {"true", "false"}:
        return float(text == "true")
    try:
        return float(text) if text else None
    except ValueError as error:
        raise BadPayload(_NO_NUMBER) from error


def moment_of(text: str) -> float:
    """Return Unix seconds of RFC 3339; InfluxDB 3 leaves the zone out and means UTC. Raises BadPayload."""
    head, dot, rest = text.partition(".")
    digits = rest.rstrip("Zz")
    try:  # it tells nanoseconds; the standard library knows only microseconds
        moment = datetime.fromisoformat(f"{head}.{digits[:6]:0<6}" if dot and digits.isdecimal() else text)
        seconds = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError) as error:
        raise BadPayload(phrase("a time is not RFC 3339")) from error
    return seconds


def _decoded(decoder: msgspec.json.Decoder[T], body: bytes) -> T:
    try:
        return decoder.decode(body)
    except (msgspec.DecodeError, ValueError) as error:
        raise BadPayload(no_answer("InfluxDB", plain(error, WORDS_LIMIT))) from error


def _value_column(columns: Sequence[str], times: Sequence[str], value: str) -> int:
    """Return the place of the column that holds the value. Raises BadPayload."""
    if value in columns:
        return list(columns).index(value)
    others = [place for place, name in enumerate(columns) if name not in times]
    if value or len(others) != 1:
        named = tuple(plain(columns[place], 40) for place in others[:5]) or phrase("none")
        raise BadPayload(phrase("name the column of the value under value: one of {names}", names=named))
    return others[0]


def _whole(series: _Series) -> Iterator[list[Cell]]:
    for line in series.values:
        if len(line) != len(series.columns):
            raise BadPayload(no_answer("InfluxDB", _SHORT.of(count=len(line), all=len(series.columns))))
        yield line


def _row(at: Cell, value: Cell, tags: Mapping[str, str], *, scale: float = 1.0) -> Row | None:
    """Return one row, None for an empty bucket. Raises BadPayload."""
    if value is None:
        return None
    if isinstance(value, str):
        raise BadPayload(_NO_NUMBER)
    if isinstance(at, str):
        seconds = moment_of(at)
    elif isinstance(at, int | float) and math.isfinite(at):
        seconds = float(at) / scale
    else:
        raise BadPayload(phrase("a row has no time"))
    if seconds <= 0.0:  # what an aggregate over all time says
        raise BadPayload(NO_TIME)
    return Row(seconds, float(value), tags)


def _newest(rows: Iterable[Row]) -> list[Row]:
    """Return the newest row of each label set."""
    newest: dict[tuple[tuple[str, str], ...], Row] = {}
    for row in rows:
        key = tuple(sorted(row.labels.items()))
        if key not in newest or row.at >= newest[key].at:
            newest[key] = row
    return list(newest.values())


def _checked_header(line: list[str]) -> list[str]:
    if "error" not in line and not {"result", "table"} & set(line):
        raise BadPayload(no_answer(FLUX))
    return line


def _without_error(line: dict[str, str]) -> dict[str, str]:
    if line.get("error"):
        raise BadPayload(says("InfluxDB", plain(line["error"], WORDS_LIMIT)))
    return line
