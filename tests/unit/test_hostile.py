"""The backend that misbehaves, seen by a plain socket: what it sends is what its mode says."""

import asyncio
import socket
import threading
import time
import urllib.error
import urllib.request
from functools import partial

import pytest

from tests.tools.hostile import (
    LIES,
    CountdownFailure,
    Mode,
    answer,
    hostile,
    hostile_in_a_process,
    hostile_in_a_thread,
)


def greet(asked):
    return answer(200, {"mode": asked.mode})


ROUTES = {("GET", "/x"): greet}


async def said(server, limit=1_000_000):
    """Return what the server sends to one request, until it stops for a moment or the limit is reached."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    found = b""
    try:
        writer.write(b"GET /x HTTP/1.1\r\nhost: h\r\n\r\n")
        while len(found) < limit:
            async with asyncio.timeout(0.15):
                got = await reader.read(65536)
            if not got:
                break
            found += got
    except (TimeoutError, ConnectionError):
        pass
    finally:
        writer.transport.abort()
    return found


async def test_a_good_route_answers_and_what_was_asked_is_kept():
    async with hostile(ROUTES) as server:
        assert (await said(server)).endswith(b'{"mode": "normal"}')
        (asked,) = server.asked
        assert (asked.method, asked.path, asked.headers["host"], asked.body) == ("GET", "/x", "h", b"")


@pytest.mark.parametrize("mode", [Mode.OLD_TIMESTAMPS, Mode.WARNINGS], ids=str)
async def test_a_lie_in_the_content_is_told_by_the_route(mode):
    async with hostile(ROUTES, mode=mode) as server:
        assert mode.encode() in await said(server)


STATUS = {
    Mode.UNAUTHORISED: b"401",
    Mode.FORBIDDEN: b"403",
    Mode.THROTTLED_SECONDS: b"429",
    Mode.THROTTLED_DATE: b"429",
    Mode.THROTTLED_NEGATIVE: b"429",
    Mode.THROTTLED_ABSURD: b"429",
    Mode.THROTTLED_RESET_DELTA: b"429",
    Mode.THROTTLED_RESET_EPOCH: b"429",
    Mode.ERROR_500: b"500",
    Mode.ERROR_502: b"502",
    Mode.ERROR_503: b"503",
    Mode.REDIRECT_SAME: b"302",
    Mode.REDIRECT_OTHER_HOST: b"307",
    Mode.REDIRECT_LOOP: b"302",
}


@pytest.mark.parametrize("mode", STATUS, ids=str)
async def test_a_mode_with_a_status_sends_it(mode):
    async with hostile(ROUTES, mode=mode) as server:
        assert (await said(server)).startswith(b"HTTP/1.1 " + STATUS[mode])


@pytest.mark.parametrize("mode", [Mode.HANG, Mode.CONNECTION_RESET], ids=str)
async def test_a_mode_without_an_answer_sends_nothing(mode):
    async with hostile(ROUTES, mode=mode) as server:
        assert await said(server) == b""


@pytest.mark.parametrize("mode", [Mode.GIGABYTE, Mode.ENDLESS_CHUNKED, Mode.HEADER_FLOOD, Mode.TINY_CHUNKS], ids=str)
async def test_a_flood_goes_on(mode):
    async with hostile(ROUTES, mode=mode) as server:
        assert len(await said(server, limit=3_000_000)) >= 3_000_000


@pytest.mark.parametrize("mode", [Mode.SLOW_HEADERS, Mode.SLOW_BODY], ids=str)
async def test_a_slow_answer_is_never_complete_and_never_silent(mode):
    async with hostile(ROUTES, mode=mode) as server:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        writer.write(b"GET /x HTTP/1.1\r\n\r\n")
        started = time.monotonic()
        first = await reader.read(1000)
        second = await reader.read(1000)
        writer.transport.abort()
    assert first
    assert len(second) < 10
    assert time.monotonic() - started > 0.04


async def test_a_bomb_is_small_on_the_wire():
    async with hostile(ROUTES, mode=Mode.GZIP_BOMB) as server:
        assert len(await said(server)) < 100_000


async def test_a_closed_port_refuses_and_opens_again_at_the_same_place():
    async with hostile(ROUTES) as server:
        port = server.port
        server.mode = Mode.CLOSED
        with pytest.raises(ConnectionRefusedError):
            await said(server)
        server.mode = Mode.NORMAL
        assert server.port == port
        assert b"normal" in await said(server)


async def test_a_closed_port_ends_what_was_under_way():
    async with hostile(ROUTES, mode=Mode.HANG) as server:
        waiting = asyncio.create_task(said(server))
        while not server.asked:  # noqa: ASYNC110 - the server's memory has no event
            await asyncio.sleep(0)
        server.mode = Mode.CLOSED
        assert await waiting == b""


async def test_every_mode_can_be_switched_to_while_the_server_runs():
    async with hostile(ROUTES) as server:
        for mode in LIES:
            server.mode = mode
        server.mode = Mode.NORMAL
        assert b"normal" in await said(server)


def fetched(url):
    with urllib.request.urlopen(f"{url}/x", timeout=2.0) as got:
        return got.read()


def test_on_a_thread_it_answers_a_test_without_a_loop_and_closes_its_port_at_once():
    with hostile_in_a_thread(ROUTES) as server:
        assert b"normal" in fetched(server.url)
        server.mode = Mode.CLOSED
        with pytest.raises(urllib.error.URLError, match="refused"):
            fetched(server.url)
        server.mode = Mode.NORMAL
        assert b"normal" in fetched(server.url)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", server.port))


def test_in_a_process_it_can_be_switched_and_asked_too():
    with hostile_in_a_process(ROUTES) as server:
        assert b"normal" in fetched(server.url)
        server.become(Mode.ERROR_500)
        with pytest.raises(urllib.error.HTTPError) as refused:
            fetched(server.url)
        refused.value.close()
        assert [a.mode for a in server.asked()] == [Mode.NORMAL, Mode.ERROR_500]


def test_no_thread_and_no_process_is_left():
    with hostile_in_a_thread(ROUTES, mode=Mode.HANG):
        pass
    assert not [t for t in threading.enumerate() if t.name == "hostile backend"]


def test_a_countdown_fails_at_the_call_it_was_set_to_and_at_no_other():
    call = CountdownFailure(partial(max, 1), OSError("disk full"), at=2)
    assert call(5) == 5
    with pytest.raises(OSError, match="disk full"):
        call(5)
    assert call(5) == 5
    assert call.calls == 3


async def test_a_countdown_fails_a_coroutine_function_where_it_is_awaited():
    async def send(text):
        return text

    call = CountdownFailure(send, ConnectionError("gone"), at=1)
    with pytest.raises(ConnectionError):
        await call("a")
    assert await call("b") == "b"
