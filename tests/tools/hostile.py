"""A backend whose every answer can be switched while it runs: it hangs, lies, floods, breaks off and redirects.

Wraps good routes, speaks HTTP/1.1 on loopback with the standard library alone, and remembers what it was asked. It runs
on the test's own loop, on a thread, or in a process: what floods must not share the loop whose pace is measured.
"""

import asyncio
import multiprocessing
import socket
import threading
from contextlib import asynccontextmanager, contextmanager, suppress
from email.utils import formatdate

from tests.tools.hostile_answers import BEHAVIOUR, HONOURED_BY_ROUTES, Asked, Mode, answer, head

__all__ = [
    "FLOODS",
    "LIES",
    "CountdownFailure",
    "Hostile",
    "Mode",
    "answer",
    "hostile",
    "hostile_in_a_process",
    "hostile_in_a_thread",
]

# Floods so dense that the server has no time for anything else; given only by a server in a process of its own.
DENSE = frozenset({Mode.TINY_CHUNKS})
FLOODS = (Mode.GZIP_BOMB, Mode.GIGABYTE, Mode.ENDLESS_CHUNKED, Mode.HEADER_FLOOD, Mode.TINY_CHUNKS)
LIES = tuple(mode for mode in Mode if mode is not Mode.NORMAL and mode not in DENSE)


class Hostile:
    """The server. `routes` maps (method, path) to a function of the request; `mode` may change at any moment."""

    def __init__(self, routes=None, *, mode=Mode.NORMAL, elsewhere="http://127.0.0.1:9/", ssl_context=None):
        self.routes, self.elsewhere, self.ssl_context = routes or {}, elsewhere, ssl_context
        self.asked, self.port = [], 0
        self._mode, self._open = mode, {}
        self.loop = self._server = self._opening = None

    @property
    def url(self):
        return f"{'https' if self.ssl_context else 'http'}://127.0.0.1:{self.port}"

    @property
    def mode(self):
        return self._mode

    @mode.setter
    def mode(self, mode):
        """From now on. Closing and opening the port happens at once on the server's loop, or is asked of it."""
        was, self._mode = self._mode, mode
        if self.loop is None or Mode.CLOSED not in {was, mode} or was is mode:
            return
        change = self._close_port if mode is Mode.CLOSED else self._open_port
        if _running_loop() is self.loop:
            change()
        else:
            asyncio.run_coroutine_threadsafe(_called(change), self.loop).result(5.0)

    async def start(self):
        self.loop = asyncio.get_running_loop()
        self._open_port()
        if self._mode is Mode.CLOSED:
            self._close_port()

    async def stop(self):
        """Close the port and every connection: a client now finds it refused."""
        await self._opening
        tasks = tuple(self._open)
        self._close_port()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _open_port(self):
        # The socket listens at once; who connects before the server is there waits in the kernel's queue.
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self.port = self._listener.getsockname()[1]
        self._opening = self.loop.create_task(self._accept(self._listener))

    async def _accept(self, listener):
        if listener.fileno() >= 0:
            self._server = await asyncio.start_server(self._serve, sock=listener, ssl=self.ssl_context)
            if listener is not self._listener or listener.fileno() < 0:
                self._server.close()

    def _close_port(self):
        if self._server is not None:
            self._server.close()
        self._listener.close()
        for task, writer in tuple(self._open.items()):
            writer.transport.abort()
            task.cancel()

    async def _serve(self, reader, writer):
        task = asyncio.current_task()
        self._open[task] = writer
        try:
            while True:
                request = await self._read(reader)
                if request is None or not await self._answer(request, writer):
                    break
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            del self._open[task]
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
        return await BEHAVIOUR[request.mode](self, request, writer)

    def _routed(self, request):
        route = self.routes.get((request.method, request.path))
        return route(request) if route else answer(404, b"nothing here")

    async def _send(self, writer, status, headers, body):
        length = {"content-length": str(len(body)), "content-type": "application/json", "date": formatdate(usegmt=True)}
        writer.write(head(status, {**length, **headers}) + body)
        await writer.drain()
        return True


def _running_loop():
    with suppress(RuntimeError):
        return asyncio.get_running_loop()
    return None


async def _called(change):
    change()


@asynccontextmanager
async def hostile(routes=None, **settings):
    """A running backend."""
    server = Hostile(routes, **settings)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


@contextmanager
def hostile_in_a_thread(routes=None, **settings):
    """A backend on a thread of its own: it answers, or does not, whatever the test's own loop is busy with."""
    server, ready, stopping = Hostile(routes, **settings), threading.Event(), asyncio.Event()

    async def live():
        await server.start()
        ready.set()
        await stopping.wait()
        await server.stop()

    thread = threading.Thread(target=asyncio.run, args=(live(),), name="hostile backend")
    thread.start()
    ready.wait(5.0)
    try:
        yield server
    finally:
        server.loop.call_soon_threadsafe(stopping.set)
        thread.join(5.0)


class Remote:
    """A backend in another process, as seen from this one."""

    def __init__(self, pipe):
        self._pipe = pipe
        self.url = pipe.recv()

    def become(self, mode):
        """Switch; the next request meets the new mode."""
        self._pipe.send(mode)
        self._pipe.recv()

    def asked(self):
        """Return every request so far."""
        self._pipe.send(None)
        return self._pipe.recv()


@contextmanager
def hostile_in_a_process(routes=None, mode=Mode.NORMAL):
    """A backend in a process of its own; `routes` are functions of a module."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_live_elsewhere, args=(theirs, routes, mode), daemon=True)
    process.start()
    theirs.close()  # so that its death is an end of file here
    try:
        yield Remote(ours)
    finally:
        ours.close()
        process.join(5.0)
        if process.is_alive():
            process.kill()
            process.join()


def _live_elsewhere(pipe, routes, mode):
    with hostile_in_a_thread(routes, mode=mode) as server, suppress(EOFError, ConnectionError):
        pipe.send(server.url)
        while True:
            wanted = pipe.recv()
            if wanted is not None:
                server.mode = wanted
            pipe.send(list(server.asked))


class CountdownFailure:
    """Calls through, but raises `error` at call number `at`: for stores, HTTP and notifications.

    `call` may be a coroutine function. `calls` counts; the calls after the failing one go through again.
    """

    def __init__(self, call, error, at):
        self._call, self._error, self._at, self.calls = call, error, at, 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        if self.calls == self._at:
            raise self._error
        return self._call(*args, **kwargs)
