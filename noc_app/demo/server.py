"""A small HTTP server on loopback for the simulated programs, in a process of its own."""

import asyncio
import json
import multiprocessing
import signal
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from http import HTTPStatus
from multiprocessing.connection import Connection
from urllib.parse import parse_qs, unquote, urlsplit

from noc_app.demo.alertmanager import Alertmanager
from noc_app.demo.estate import Estate
from noc_app.demo.lines import TITLES
from noc_app.demo.pagerduty import PagerDuty
from noc_app.demo.prometheus import Prometheus
from noc_app.demo.scenarios import ALERTMANAGER, PAGERDUTY, SCENARIOS
from noc_app.demo.wire import Answer, Api, Asked, NotServed

LOOPBACK = "127.0.0.1"
_HEAD_LIMIT, _BODY_LIMIT = 32_768, 1_048_576
_FORM = "application/x-www-form-urlencoded"


class _Doors:
    """What is behind which first part of a path, and who is connected."""

    def __init__(self, estate: Estate) -> None:
        self._estate, self._asked = estate, False
        self._apis: dict[str, Api] = {source: Prometheus(estate, source) for source in TITLES}
        self._apis |= {ALERTMANAGER: Alertmanager(estate), PAGERDUTY: PagerDuty(estate)}
        self._open: dict[asyncio.StreamWriter, asyncio.Task[None]] = {}

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one connection until it ends; a source that is silent hangs up."""
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - a coroutine that runs has one
        self._open[writer] = task
        try:
            while (request := await _request(reader)) is not None:
                source, asked = request
                if not self._asked:  # the story waits for who watches it
                    self._asked = True
                    self._estate.begin()
                if self._estate.silent(source):
                    return
                writer.write(_written(self._answer(source, asked)))
                await writer.drain()
        except (ConnectionError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            return  # whoever asked has gone, or speaks something else
        finally:
            del self._open[writer]
            writer.close()

    async def close(self) -> None:
        """End every connection."""
        ending = dict(self._open)
        for writer in ending:
            writer.close()
        await asyncio.gather(*ending.values())

    def _answer(self, source: str, asked: Asked) -> Answer:
        try:
            return self._apis[source].answer(asked)
        except (KeyError, NotServed):
            return Answer(404, f"the demo has no {asked.method} {asked.path}")


@asynccontextmanager
async def serving(estate: Estate) -> AsyncIterator[str]:
    """Serve `estate` on a free port of loopback; yield the address, without a slash at its end."""
    doors = _Doors(estate)
    server = await asyncio.start_server(doors.serve, LOOPBACK, 0, limit=_HEAD_LIMIT)
    try:
        yield f"http://{LOOPBACK}:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        await doors.close()


@contextmanager
def served_beside(scenario: str, lead_s: float, speed: float) -> Iterator[str]:
    """Serve a scenario from a process of its own, so that neither holds up the other; yield the address.

    It ends with this process, however that ends. Raises OSError if it cannot be started.
    """
    spawning = multiprocessing.get_context("spawn")
    ours, theirs = spawning.Pipe()
    process = spawning.Process(target=_serve, args=(scenario, lead_s, speed, theirs), name="demo", daemon=True)
    process.start()
    theirs.close()
    try:
        with ours:
            yield _address(ours)
    finally:
        process.join()


def _address(ours: Connection) -> str:
    try:
        return str(ours.recv())
    except EOFError as error:
        raise OSError("its server did not start") from error


def _serve(scenario: str, lead_s: float, speed: float, theirs: Connection) -> None:
    """Serve until the other end of the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl C is for the board, which then closes the pipe
    asyncio.run(_until_closed(Estate(SCENARIOS[scenario], time.time, lead_s, speed), theirs))


async def _until_closed(estate: Estate, theirs: Connection) -> None:
    async with serving(estate) as address:
        theirs.send(address)
        with suppress(EOFError, OSError):
            await asyncio.to_thread(theirs.recv)


async def _request(reader: asyncio.StreamReader) -> tuple[str, Asked] | None:
    """Return which source is asked for what, None if nobody asks any more. Raises ValueError and what streams raise."""
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.rstrip("\r\n").split("\r\n")
    method, address, _ = first.split(" ")
    headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    length = int(headers.get("content-length", "0"))
    if not 0 <= length <= _BODY_LIMIT:
        raise ValueError("the body is too long")
    body = await reader.readexactly(length)
    parts = urlsplit(address)
    source, _, path = unquote(parts.path).lstrip("/").partition("/")
    form = body.decode() if headers.get("content-type", "").startswith(_FORM) else ""
    return source, Asked(method, f"/{path}", {**parse_qs(parts.query), **parse_qs(form)}, body, headers)


def _written(answer: Answer) -> bytes:
    body = json.dumps(answer.content).encode()
    head = (
        f"HTTP/1.1 {answer.status} {HTTPStatus(answer.status).phrase}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body
