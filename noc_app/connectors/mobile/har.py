"""HTTP archives (HAR 1.2): what each request took and whether it failed. Pure."""

from typing import NamedTuple

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.lax import moment_of
from noc_app.model import BadPayload
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

PHASES = ("blocked", "dns", "connect", "ssl", "send", "wait", "receive")
FIRST_FAILURE = 500  # statuses from here on are the server's own failures; 4xx are answers
LONGEST_S = 86_400.0
_NO_ARCHIVE = phrase("not an HTTP archive: {reason}")


class Exchange(NamedTuple):
    """One request. `took_s` is None if nobody knows; `phases` are seconds by name, those that happened."""

    at: float
    took_s: float | None
    failed: bool
    phases: dict[str, float]


class _Timings(msgspec.Struct):
    blocked: float | None = None
    dns: float | None = None
    connect: float | None = None
    ssl: float | None = None
    send: float | None = None
    wait: float | None = None
    receive: float | None = None


class _Response(msgspec.Struct):
    status: int | None = None


class _Entry(msgspec.Struct):
    startedDateTime: str  # noqa: N815 - the name in the file
    response: _Response
    time: float | None = None
    timings: _Timings = msgspec.field(default_factory=_Timings)


class _Log(msgspec.Struct):
    entries: list[_Entry]


class _Har(msgspec.Struct):
    log: _Log


def parse_har(body: bytes) -> list[Exchange]:
    """Return the requests of a session. Raises BadPayload that names the field."""
    try:
        found = msgspec.json.decode(body.removeprefix(b"\xef\xbb\xbf"), type=_Har, strict=False)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadPayload(_NO_ARCHIVE.of(reason=plain(error, 200))) from error
    return [_exchange(entry) for entry in found.log.entries]


def _exchange(entry: _Entry) -> Exchange:
    try:
        at = moment_of(entry.startedDateTime)
    except ValueError as error:
        reason = phrase("{what}: {reason}", what="startedDateTime", reason=said_by(error))
        raise BadPayload(_NO_ARCHIVE.of(reason=reason)) from error
    phases = {name: ms / 1000 for name in PHASES if (ms := _ms(getattr(entry.timings, name))) is not None}
    status = entry.response.status or 0
    failed = status <= 0 or status >= FIRST_FAILURE
    return Exchange(at, _took_s(entry, phases), failed, phases)


def _took_s(entry: _Entry, phases: dict[str, float]) -> float | None:
    """Return what the request took; the sum of its phases where the whole is left out. TLS is a part of connecting."""
    whole = _ms(entry.time)
    if whole is not None:
        return whole / 1000
    return sum(seconds for name, seconds in phases.items() if name != "ssl") if phases else None


def _ms(value: float | None) -> float | None:
    """Return milliseconds, None for what did not happen (-1 or left out) or cannot be."""
    return value if value is not None and 0 <= value <= LONGEST_S * 1000 else None
