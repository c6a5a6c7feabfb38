"""What a backend that misbehaves sends: one behaviour per mode. The server that sends it is in hostile.py."""

import asyncio
import gzip
import json
import time
from dataclasses import dataclass
from email.utils import formatdate
from enum import StrEnum

GIGABYTE = 1_000_000_000


class Mode(StrEnum):
    """What the backend does with the next request."""

    NORMAL = "normal"
    HANG = "hang"
    SLOW_HEADERS = "slow headers"
    SLOW_BODY = "slow body"
    UNAUTHORISED = "401"
    FORBIDDEN = "403"
    THROTTLED_SECONDS = "429 with seconds"
    THROTTLED_DATE = "429 with a date"
    THROTTLED_NEGATIVE = "429 with a negative wait"
    THROTTLED_ABSURD = "429 with an absurd wait"
    THROTTLED_RESET_DELTA = "429 with a reset in seconds"
    THROTTLED_RESET_EPOCH = "429 with a reset moment"
    ERROR_500 = "500"
    ERROR_502 = "502"
    ERROR_503 = "503 with a wait"
    TRUNCATED = "truncated"
    WRONG_LENGTH = "wrong length"
    CHUNK_CUT = "chunk cut"
    WRONG_TYPE = "a sign-in page"
    EMPTY_200 = "empty"
    EMPTY_JSON = "empty object"
    JSON_NULL = "null"
    NESTED_JSON = "nested"
    LONE_SURROGATE = "lone surrogate"
    OLD_TIMESTAMPS = "old timestamps"
    WARNINGS = "warnings"
    REDIRECT_SAME = "redirect to itself"
    REDIRECT_OTHER_HOST = "redirect elsewhere"
    REDIRECT_LOOP = "redirect in circles"
    GZIP_BOMB = "gzip bomb"
    GIGABYTE = "a gigabyte"
    ENDLESS_CHUNKED = "endless chunks"
    HEADER_FLOOD = "endless headers"
    TINY_CHUNKS = "chunks of one byte"
    CONNECTION_RESET = "reset"
    CLOSED = "closed port"


# Modes in which the answer is well formed and only what it says is not to be believed: routes honour them themselves.
HONOURED_BY_ROUTES = frozenset({Mode.NORMAL, Mode.OLD_TIMESTAMPS, Mode.WARNINGS})


@dataclass(frozen=True)
class Asked:
    """One request as it arrived; header names are lower case."""

    method: str
    path: str
    query: str
    headers: dict
    body: bytes
    mode: Mode = Mode.NORMAL


def answer(status, body=b"", headers=None):
    return status, headers or {}, body if isinstance(body, bytes) else json.dumps(body).encode()


def head(status, headers):
    lines = [f"HTTP/1.1 {status} X", *(f"{n}: {v}" for n, v in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


async def _hang(server, request, writer):
    await asyncio.sleep(3600)


async def _slow_headers(server, request, writer):
    await _drip(writer, head(200, {"content-length": "2"}) + b"{}")


async def _slow_body(server, request, writer):
    writer.write(head(200, {"content-length": "2000"}))
    await _drip(writer, b" " * 2000)


async def _drip(writer, what):
    for i in range(len(what)):
        writer.write(what[i : i + 1])
        await writer.drain()
        await asyncio.sleep(0.05)


def _status(status, headers=None, body=b"no"):
    async def behave(server, request, writer):
        made = headers() if callable(headers) else headers or {}
        return await server._send(writer, status, made, body)

    return behave


def _body(body, headers=None):
    return _status(200, headers, body)


async def _truncated(server, request, writer):
    _, _, body = server._routed(request)
    return await server._send(writer, 200, {}, body[: max(1, len(body) // 2)])


async def _wrong_length(server, request, writer):
    writer.write(head(200, {"content-length": "5000"}) + b"[]")
    await writer.drain()
    return False


async def _chunk_cut(server, request, writer):
    writer.write(head(200, {"transfer-encoding": "chunked"}) + b"ff\r\n[")
    await writer.drain()
    return False


async def _redirect_same(server, request, writer):
    return await server._send(writer, 302, {"location": request.path}, b"")


async def _redirect_other(server, request, writer):
    return await server._send(writer, 307, {"location": server.elsewhere}, b"")


async def _redirect_loop(server, request, writer):
    here, there = request.path, f"{request.path}-again"
    back = here.removesuffix("-again") if here.endswith("-again") else there
    return await server._send(writer, 302, {"location": back}, b"")


BOMB = gzip.compress(b" " * 50_000_000, 9)  # made once: packing it takes longer than any deadline in the tests


async def _bomb(server, request, writer):
    return await server._send(writer, 200, {"content-encoding": "gzip"}, BOMB)


async def _gigabyte(server, request, writer):
    writer.write(head(200, {"content-length": str(GIGABYTE)}))
    block = b" " * 1_000_000
    for _ in range(GIGABYTE // len(block)):
        writer.write(block)
        await writer.drain()
    return False


async def _endless(server, request, writer):
    writer.write(head(200, {"transfer-encoding": "chunked"}))
    chunk = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    while True:
        writer.write(chunk)
        await writer.drain()


async def _header_flood(server, request, writer):
    writer.write(b"HTTP/1.1 200 X\r\n")
    lines = b"".join(b"x-%d: %s\r\n" % (i, b"y" * 200) for i in range(100))
    while True:
        writer.write(lines)
        await writer.drain()


async def _tiny_chunks(server, request, writer):
    writer.write(head(200, {"transfer-encoding": "chunked"}))
    chunks = b"1\r\n \r\n" * 20_000
    while True:
        writer.write(chunks)
        await writer.drain()


async def _reset(server, request, writer):
    writer.transport.abort()
    return False


BEHAVIOUR = {
    Mode.HANG: _hang,
    Mode.SLOW_HEADERS: _slow_headers,
    Mode.SLOW_BODY: _slow_body,
    Mode.UNAUTHORISED: _status(401),
    Mode.FORBIDDEN: _status(403),
    Mode.THROTTLED_SECONDS: _status(429, {"retry-after": "7"}),
    Mode.THROTTLED_DATE: _status(429, lambda: {"retry-after": formatdate(time.time() + 60, usegmt=True)}),
    Mode.THROTTLED_NEGATIVE: _status(429, {"retry-after": "-5"}),
    Mode.THROTTLED_ABSURD: _status(429, {"retry-after": "1000000000"}),
    Mode.THROTTLED_RESET_DELTA: _status(429, {"x-ratelimit-reset": "12.5"}),
    Mode.THROTTLED_RESET_EPOCH: _status(429, lambda: {"x-ratelimit-reset": str(int(time.time()) + 30)}),
    Mode.ERROR_500: _status(500),
    Mode.ERROR_502: _status(502),
    Mode.ERROR_503: _status(503, {"retry-after": "9"}),
    Mode.TRUNCATED: _truncated,
    Mode.WRONG_LENGTH: _wrong_length,
    Mode.CHUNK_CUT: _chunk_cut,
    Mode.WRONG_TYPE: _body(b"<html><form>sign in</form></html>", {"content-type": "text/html"}),
    Mode.EMPTY_200: _body(b""),
    Mode.EMPTY_JSON: _body(b"{}"),
    Mode.JSON_NULL: _body(b"null"),
    Mode.NESTED_JSON: _body(b"[" * 100_000),
    Mode.LONE_SURROGATE: _body(b'{"status": "\\ud800", "data": "\\ud800"}'),
    Mode.REDIRECT_SAME: _redirect_same,
    Mode.REDIRECT_OTHER_HOST: _redirect_other,
    Mode.GZIP_BOMB: _bomb,
    Mode.GIGABYTE: _gigabyte,
    Mode.ENDLESS_CHUNKED: _endless,
    Mode.REDIRECT_LOOP: _redirect_loop,
    Mode.HEADER_FLOOD: _header_flood,
    Mode.TINY_CHUNKS: _tiny_chunks,
    Mode.CONNECTION_RESET: _reset,
}
