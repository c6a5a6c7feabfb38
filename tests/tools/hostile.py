"""A backend whose every answer can be switched while it runs: it hangs, lies, floods, breaks off and redirects.

Wraps good routes, speaks HTTP/1.1 on loopback with the standard library alone, and remembers what it was asked.
"""

import asyncio
import gzip
import json
import threading
import time
from collections.abc import Callable
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
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
    GZIP_BOMB = "gzip bomb"
    GIGABYTE = "a gigabyte"
    ENDLESS_CHUNKED = "endless chunks"
    CONNECTION_RESET = "reset"


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


Route = Callable[[Asked], tuple]


@dataclass
class Hostile:
    """The server. `routes` maps (method, path) to a function of the request; `mode` may change at any moment."""

    routes: dict = field(default_factory=dict)
    mode: Mode = Mode.NORMAL
    elsewhere: str = "http://127.0.0.1:9/"
    asked: list = field(default_factory=list)
    ssl_context: object = None
    port: int = 0
    _server: object = None
    _open: set = field(default_factory=set)

    @property
    def url(self):
        return f"{'https' if self.ssl_context else 'http'}://127.0.0.1:{self.port}"

    async def start(self):
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port, ssl=self.ssl_context)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self):
        """Close the port and every connection: a client now finds it refused."""
        self._server.close()
        for task in tuple(self._open):
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    async def _serve(self, reader, writer):
        task = asyncio.current_task()
        self._open.add(task)
        try:
            while True:
                request = await self._read(reader)
                if request is None or not await self._answer(request, writer):
                    break
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self._open.discard(task)
            writer.transport.abort()

    async def _read(self, reader):
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, target, _ = head[0].split(" ", 2)
        headers = {n.lower(): v.strip() for n, _, v in (line.partition(":") for line in head[1:] if line)}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        path, _, query = target.partition("?")
        request = Asked(method, path, query, headers, body, self.mode)
        self.asked.append(request)
        return request

    async def _answer(self, request, writer):
        """Answer one request; return whether the connection stays open."""
        if request.mode in HONOURED_BY_ROUTES:
            return await self._send(writer, *self._routed(request))
        return await _BEHAVIOUR[request.mode](self, request, writer)

    def _routed(self, request):
        route = self.routes.get((request.method, request.path))
        return route(request) if route else answer(404, b"nothing here")

    async def _send(self, writer, status, headers, body):
        length = {"content-length": str(len(body)), "content-type": "application/json", "date": formatdate(usegmt=True)}
        writer.write(_head(status, {**length, **headers}) + body)
        await writer.drain()
        return True


def _head(status, headers):
    lines = [f"HTTP/1.1 {status} X", *(f"{n}: {v}" for n, v in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


async def _hang(server, request, writer):
    await asyncio.sleep(3600)


async def _slow_headers(server, request, writer):
    await _drip(writer, _head(200, {"content-length": "2"}) + b"{}")


async def _slow_body(server, request, writer):
    writer.write(_head(200, {"content-length": "2000"}))
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
    writer.write(_head(200, {"content-length": "5000"}) + b"[]")
    await writer.drain()
    return False


async def _chunk_cut(server, request, writer):
    writer.write(_head(200, {"transfer-encoding": "chunked"}) + b"ff\r\n[")
    await writer.drain()
    return False


async def _redirect_same(server, request, writer):
    return await server._send(writer, 302, {"location": request.path}, b"")


async def _redirect_other(server, request, writer):
    return await server._send(writer, 307, {"location": server.elsewhere}, b"")


BOMB = gzip.compress(b" " * 50_000_000, 9)  # made once: packing it takes longer than any deadline in the tests


async def _bomb(server, request, writer):
    return await server._send(writer, 200, {"content-encoding": "gzip"}, BOMB)


async def _gigabyte(server, request, writer):
    writer.write(_head(200, {"content-length": str(GIGABYTE)}))
    block = b" " * 1_000_000
    for _ in range(GIGABYTE // len(block)):
        writer.write(block)
        await writer.drain()
    return False


async def _endless(server, request, writer):
    writer.write(_head(200, {"transfer-encoding": "chunked"}))
    chunk = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    while True:
        writer.write(chunk)
        await writer.drain()


async def _reset(server, request, writer):
    writer.transport.abort()
    return False


_BEHAVIOUR = {
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
    Mode.CONNECTION_RESET: _reset,
}

LIES = tuple(mode for mode in Mode if mode is not Mode.NORMAL)


@asynccontextmanager
async def hostile(routes=None, **settings):
    """A running backend."""
    server = Hostile(routes or {}, **settings)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


@contextmanager
def hostile_in_a_thread(routes=None, **settings):
    """A backend on a thread of its own: it answers, or does not, whatever the test's own loop is busy with."""
    server, ready, loop = Hostile(routes or {}, **settings), threading.Event(), asyncio.new_event_loop()

    async def live():
        await server.start()
        ready.set()

    def run():
        asyncio.set_event_loop(loop)
        loop.run_until_complete(live())
        loop.run_forever()
        loop.run_until_complete(server.stop())
        loop.close()

    thread = threading.Thread(target=run, name="hostile backend")
    thread.start()
    ready.wait(5.0)
    try:
        yield server
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join(5.0)


class CountdownFailure:
    """Calls through, but raises `error` at the N-th call: for stores, HTTP and notifications."""

    def __init__(self, call, error, at):
        self._call, self._error, self._left = call, error, at

    def __call__(self, *args, **kwargs):
        self._left -= 1
        if self._left == 0:
            raise self._error
        return self._call(*args, **kwargs)
