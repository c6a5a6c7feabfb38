"""Range answers of Prometheus: what was measured before this board was started."""

import math
from collections.abc import Mapping

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.wire import no_answer, says
from noc_app.model import BadPayload

WORDS_LIMIT = 300


class _Series(msgspec.Struct):
    metric: dict[str, str]
    values: list[tuple[float, str]] = []


class _Data(msgspec.Struct):
    resultType: str  # noqa: N815 - the name on the wire
    result: list[_Series] = []


class _Answer(msgspec.Struct):
    status: str
    error: str = ""
    data: _Data | None = None


_RANGE = msgspec.json.Decoder(_Answer)

Lines = list[tuple[Mapping[str, str], list[float], list[float]]]


def parse_matrix(body: bytes, limit: int) -> Lines:
    """Return (metric, times, values) of at most `limit` series, finite values only. Raises BadPayload."""
    try:
        answer = _RANGE.decode(body)
        if answer.status != "success" or answer.data is None:
            raise BadPayload(says("Prometheus", plain(answer.error or answer.status, WORDS_LIMIT)))
        return [_line(series) for series in answer.data.result[:limit]]
    except (msgspec.DecodeError, ValueError) as error:
        raise BadPayload(no_answer("Prometheus", plain(error, WORDS_LIMIT))) from error


def _line(series: _Series) -> tuple[Mapping[str, str], list[float], list[float]]:
    points = [(at, float(text)) for at, text in series.values]
    good = [(at, value) for at, value in points if math.isfinite(value)]
    return series.metric, [at for at, _ in good], [value for _, value in good]
