"""Any backend that answers with JSON: paths of RFC 9535 pick values, labels and times out of one document.

API   https://www.rfc-editor.org/rfc/rfc9535
Seen  any, by RFC 9535
Against  answers of real servers, served by nginx in the live tests

Of the 703 cases of the RFC's compliance suite 695 are met; the others are about regular expressions in `match` and
`search`: Unicode classes match nothing, and a dot treats U+2028 as Python does.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Annotated, Any, Literal

import msgspec
from jsonpath import JSONPath, JSONPathEnvironment
from jsonpath.exceptions import JSONPathError
from pydantic import AfterValidator, Field
from typing_extensions import override

from noc_app.config.catalogue import Limit
from noc_app.config.fields import Strict
from noc_app.config.target import HttpTargetConfig
from noc_app.config.yaml_file import Where
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.connectors.rows import Taken
from noc_app.model import BadPayload, Domain, PollResult
from noc_app.model.said import phrase

_STRICT = JSONPathEnvironment(strict=True)  # the RFC and nothing else
_NOTHING = phrase("the answer has nothing at {path}")


def _expression(text: str) -> str:
    try:
        _compiled(text)
    except JSONPathError as error:
        words = plain(str(error).splitlines()[0], 120)
        said = phrase(
            "{path} is not a JSONPath of RFC 9535: {reason}; write one such as $.status.load",
            path=repr(text),
            reason=words,
        )
        raise ValueError(said) from error
    return text


def _label(text: str) -> str:
    return _expression(text) if text.startswith("$") else text


Label = Annotated[str, Field(max_length=1000), AfterValidator(_label)]
JsonPath = Annotated[str, Field(min_length=1, max_length=1000), AfterValidator(_expression)]


class JsonValue(Strict):
    """One value of the document, or one for each row."""

    signal: str = Field(title="Signal", description="id in the catalogue, or of a signal of your own")
    rows: JsonPath = Field(default="$", title="Rows", description="what values are looked up in")
    value: JsonPath = Field(title="Value", description="where it stands, seen from its row, such as $.load")
    labels: dict[str, Label] = Field(
        default_factory=dict,
        title="Labels",
        description="name to a path seen from the row (begins with $), or to a text of your own",
    )
    at: JsonPath | None = Field(default=None, title="Time", description="when it was true, seen from its row")
    factor: Limit = Field(default=1.0, title="Factor", description="to the signal's base unit: 0.001 for milliseconds")
    words: dict[str, Limit] = Field(
        default_factory=dict, title="Words", description="values that are words, such as green: 1"
    )
    optional: bool = Field(default=False, title="Optional", description="finding no row is no gap")


class Config(HttpTargetConfig):
    """One document of one backend."""

    kind: Literal["http-json"] = "http-json"
    path: str = Field(default="", max_length=1000, title="Path", description="added to the address")
    params: dict[str, str] = Field(default_factory=dict, title="Query", description="what follows the ? of the address")
    method: Literal["GET", "POST"] = Field(default="GET", title="Method", description="POST only where it is a read")
    body: dict[str, Any] = Field(default_factory=dict, title="Body", description="sent as JSON by POST")
    must: tuple[JsonPath, ...] = Field(
        default=(),
        title="Must be found",
        description="an answer in which one of these finds nothing is an error, such as $[?@.status == 'ok']",
    )
    values: tuple[JsonValue, ...] = Field(min_length=1, title="Values", description="what is read")
    series_limit: int = Field(default=500, ge=1, le=100_000, title="Most series", description="rows kept of one signal")

    @property
    @override
    def named_signals(self) -> tuple[tuple[Where, str], ...]:
        return tuple((("values", place, "signal"), value.signal) for place, value in enumerate(self.values))


class JsonSession:
    """Reads one document."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools

    async def poll(self) -> PollResult:
        """Ask once. Raises PollError."""
        config, http = self._config, self._tools.http
        if config.method == "POST":
            answer = await http.post(config.path, json=config.body, params=config.params or None)
        else:
            answer = await http.get(config.path, config.params or None)
        return await self._tools.decode(parse, answer.body, config.values, config.must, config.series_limit)


def parse(body: bytes, values: Sequence[JsonValue], must: Sequence[str], limit: int) -> PollResult:
    """Return what `values` find in the document. Raises BadPayload if it is none, or lacks what it must have."""
    taken = Taken(limit)
    try:
        document = msgspec.json.decode(body)
        for path in must:
            if not _found(path, document):
                raise BadPayload(_NOTHING.of(path=path))
        for value in values:
            _take(value, document, taken)
    except (msgspec.DecodeError, UnicodeDecodeError, JSONPathError) as error:
        raise BadPayload(phrase("not a JSON document: {reason}", reason=plain(error, 200))) from error
    return PollResult(samples=tuple(taken.samples.values()), gaps=taken.gaps)


def _take(wanted: JsonValue, document: object, taken: Taken) -> None:
    rows = _found(wanted.rows, document)
    if not rows and not wanted.optional:
        taken.gap(wanted.signal, _NOTHING.of(path=wanted.rows))
    for row in rows:
        found = _found(wanted.value, row)
        if len(found) != 1:
            many = phrase("the answer has {count} values at {path}", count=len(found), path=wanted.value)
            taken.gap(wanted.signal, many if found else _NOTHING.of(path=wanted.value))
            continue
        at = _one(wanted.at, row) if wanted.at is not None else None
        if wanted.at is not None and at is None:
            taken.gap(wanted.signal, phrase("the answer has no time at {path}", path=wanted.at))
            continue
        labels = _labels(wanted.labels, row)
        taken.take(wanted.signal, labels, found[0], at=at, factor=wanted.factor, words=wanted.words)


def _labels(wanted: Mapping[str, str], row: object) -> dict[str, object]:
    return {name: _one(text, row) if text.startswith("$") else text for name, text in wanted.items()}


def _one(path: str, where: object) -> object:
    found = _found(path, where)
    return found[0] if found and not isinstance(found[0], dict | list) else None


def _found(path: str, where: Any) -> list[object]:
    """Return what `path` selects; a text or a number has nothing inside but itself."""
    if not isinstance(where, dict | list):
        return [where] if path == "$" else []
    return [match.obj for match in _compiled(path).finditer(where)]


@lru_cache(maxsize=1024)
def _compiled(path: str) -> JSONPath:
    found = _STRICT.compile(path)
    if not isinstance(found, JSONPath):
        raise JSONPathError("several paths in one")
    return found


def expects(config: Config) -> tuple[str, ...]:
    """Return the signals that are read."""
    return tuple(dict.fromkeys(value.signal for value in config.values))


def queries(config: Config) -> Mapping[str, str]:
    """Return where each signal stands in the document."""
    return {value.signal: f"{value.rows} {value.value}" for value in config.values}


def open_session(config: Config, tools: Tools) -> JsonSession:
    """Return a session of one document."""
    return JsonSession(config, tools)


CONNECTOR = Connector(
    kind="http-json",
    title="HTTP/JSON",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=open_session,
    expects=expects,
    queries=queries,
    alerts=False,
)
