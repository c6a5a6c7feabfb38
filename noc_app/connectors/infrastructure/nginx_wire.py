"""What nginx's stub_status page and the commercial API say. Pure."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, NamedTuple, TypeVar

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.wire import no_answer, not_the
from noc_app.model import BadPayload
from noc_app.model.said import phrase

T = TypeVar("T")
Count = Annotated[float, msgspec.Meta(ge=0.0, le=1e18)]
Moment = Annotated[datetime, msgspec.Meta(tz=True)]

_STUB = re.compile(
    rb"Active connections: (?P<active>\d{1,18})\s+"
    rb"server accepts handled requests(?: request_time)?\s+"
    rb"(?P<accepted>\d{1,18}) (?P<handled>\d{1,18}) (?P<requests>\d{1,18})(?: \d{1,18})?\s+"
    rb"Reading: (?P<reading>\d{1,18}) Writing: (?P<writing>\d{1,18}) Waiting: (?P<waiting>\d{1,18})\s*"
)
_BEGINNING = b"Active connections:"
_PAGE = phrase("page of stub_status")
WORDS_LIMIT = 200


class Stub(NamedTuple):
    """The page of stub_status: connections by state now, and totals since nginx was started."""

    connections: Mapping[str, float]
    dropped: float
    requests: float


class Responses(msgspec.Struct, frozen=True):
    """Answers by class, since nginx was started."""

    total: Count
    failed: Count = msgspec.field(name="5xx")


class Zone(msgspec.Struct, frozen=True):
    """A `status_zone` of the commercial API."""

    requests: Count
    responses: Responses


class Peer(msgspec.Struct, frozen=True):
    """A server of an upstream; `downstart` is when it was found not to work, where it is so now."""

    server: str
    state: str
    requests: Count
    responses: Responses
    name: str = ""
    downstart: Moment | None = None
    response_time: Count | None = None  # ms


class _Queue(msgspec.Struct, frozen=True):
    size: Count


class Upstream(msgspec.Struct, frozen=True):
    """A group of servers with a shared memory zone."""

    peers: list[Peer]
    queue: _Queue | None = None


class Connections(msgspec.Struct, frozen=True):
    """Client connections; `accepted` and `dropped` are totals."""

    accepted: Count
    dropped: Count
    active: Count
    idle: Count


class Requests(msgspec.Struct, frozen=True):
    """Client requests: the total, and those that are being answered."""

    total: Count
    current: Count


_VERSIONS = msgspec.json.Decoder(list[Annotated[int, msgspec.Meta(ge=1, le=1000)]])
_CONNECTIONS = msgspec.json.Decoder(Connections)
_REQUESTS = msgspec.json.Decoder(Requests)
_ZONES = msgspec.json.Decoder(dict[str, Zone])
_UPSTREAMS = msgspec.json.Decoder(dict[str, Upstream])


def parse_stub(body: bytes) -> Stub:
    """Return what the page of stub_status says. Raises BadPayload."""
    found = _STUB.fullmatch(body)
    if found is None:
        why = phrase("truncated") if body.startswith(_BEGINNING) else "" if body.strip() else phrase("it is empty")
        raise BadPayload(not_the(_PAGE, why))
    numbers = {name: float(text) for name, text in found.groupdict().items()}
    if numbers["handled"] > numbers["accepted"]:
        raise BadPayload(not_the(_PAGE, phrase("more connections handled than accepted")))
    states = {state: numbers[state] for state in ("active", "reading", "writing", "waiting")}
    return Stub(states, numbers["accepted"] - numbers["handled"], numbers["requests"])


def parse_versions(body: bytes) -> int:
    """Return the newest version of the API that is offered. Raises BadPayload."""
    versions = _decoded(_VERSIONS, body)
    return max(versions, default=0)


def parse_connections(body: bytes) -> Connections:
    """Return the connections. Raises BadPayload."""
    return _decoded(_CONNECTIONS, body)


def parse_requests(body: bytes) -> Requests:
    """Return the requests. Raises BadPayload."""
    return _decoded(_REQUESTS, body)


def parse_zones(body: bytes) -> dict[str, Zone]:
    """Return the server zones by name. Raises BadPayload."""
    return _decoded(_ZONES, body)


def parse_upstreams(body: bytes) -> dict[str, Upstream]:
    """Return the upstreams by name. Raises BadPayload."""
    return _decoded(_UPSTREAMS, body)


def _decoded(decoder: msgspec.json.Decoder[T], body: bytes) -> T:
    try:
        return decoder.decode(body)
    except (msgspec.DecodeError, ValueError) as error:
        raise BadPayload(no_answer("nginx", plain(error, WORDS_LIMIT))) from error
