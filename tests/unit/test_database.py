"""A database that hangs, babbles or breaks off costs its own target one poll, and nobody else anything."""

import asyncio
import random
import struct
import time
from contextlib import asynccontextmanager

import pytest

from noc_app.connectors.infrastructure.postgresql import CONNECTOR, Config
from noc_app.model import PollError, TimedOut, Unreachable
from tests.contract.replay import tools
from tests.tools.servers import free_port

ENOUGH_S = 5.0


@asynccontextmanager
async def answering(reply):
    """A port at which every connection gets what `reply(reader, writer)` gives."""

    over, open_ones = asyncio.Event(), set()

    async def serve(reader, writer):
        open_ones.add(asyncio.current_task())
        try:
            await reply(reader, writer)
            await over.wait()
        except ConnectionError:
            pass
        finally:
            writer.transport.abort()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        over.set()
        server.close()
        await asyncio.gather(*open_ones)


def says(data):
    async def reply(reader, writer):
        await reader.read(1024)
        writer.write(data)
        await writer.drain()
        writer.write_eof()

    return reply


async def nothing(reader, writer):
    await reader.read(1024)


def opened(port, timeout=0.5, **settings):
    given = {"server": "127.0.0.1", "port": port, "encrypted": False, **settings}
    return CONNECTOR.open(Config(id="pg", kind="postgresql", timeout=timeout, **given), tools(None))


def message(kind, payload):
    return kind + struct.pack(">I", len(payload) + 4) + payload


def error(code, words):
    return message(b"E", b"SFATAL\0C" + code.encode() + b"\0M" + words.encode() + b"\0\0")


async def test_a_server_that_says_nothing_is_given_up_in_time_and_the_loop_goes_on():
    async with answering(nothing) as port:
        session, began, beats = opened(port), time.monotonic(), 0
        poll = asyncio.create_task(session.poll())
        while not poll.done():
            await asyncio.sleep(0.01)
            beats += 1
        with pytest.raises(TimedOut):
            await poll
        assert time.monotonic() - began < ENOUGH_S
        assert beats > 10


async def test_nobody_listens():
    with pytest.raises(Unreachable, match="connection refused"):
        await opened(free_port()).poll()


@pytest.mark.parametrize(
    "data",
    [
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"\0" * 64,
        b"R\0\0\0\x08\0\0\0\x63",
        message(b"Z", b"I") * 3,
        message(b"?", b"what"),
        message(b"E", b""),
        b"",
    ],
)
async def test_what_is_no_postgresql_fails_the_poll_in_words(data):
    async with answering(says(data)) as port:
        with pytest.raises(PollError) as failure:
            await opened(port).poll()
        assert str(failure.value).isprintable()


async def test_random_bytes_never_crash_a_poll():
    chance = random.Random(0)
    for _ in range(50):
        async with answering(says(chance.randbytes(chance.randrange(1, 200)))) as port:
            with pytest.raises(PollError):
                await opened(port, timeout=0.3).poll()


async def test_words_of_a_server_are_plain_and_short():
    async with answering(says(error("28000", "no\x1b[31m" + "x" * 5000))) as port:
        with pytest.raises(PollError) as failure:
            await opened(port).poll()
    assert str(failure.value).isprintable()
    assert len(str(failure.value)) < 400


async def test_a_server_that_starts_up_is_down():
    async with answering(says(error("57P03", "the database system is starting up"))) as port:
        result = await opened(port).poll()
    assert [(s.signal, s.value) for s in result.samples] == [("db.up", 0.0)]


async def test_a_server_that_does_not_speak_tls_is_not_asked_in_the_clear():
    seen = []

    async def refuse(reader, writer):
        seen.append(await reader.read(1024))
        writer.write(b"N")
        await writer.drain()
        seen.append(await reader.read(1024))

    async with answering(refuse) as port:
        with pytest.raises(Unreachable, match="refuses SSL"):
            await opened(port, encrypted=True, user="noc_board").poll()
    assert b"noc_board" not in b"".join(seen)
