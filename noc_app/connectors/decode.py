"""Parsing away from the screen.

A body of some megabytes parsed on the loop, or in a thread, stalls the screen for as long: the interpreter runs one
thread at a time. In a worker process it does not.
"""

import asyncio
import contextlib
import multiprocessing
import signal
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from typing import Any, TypeAlias, TypeVar, cast

from noc_app.model import BadPayload, NocError
from noc_app.model.said import phrase

T = TypeVar("T")

_PROMISED = phrase("the answer is not what this backend promises: {reason}")

# Parsing this much takes 2 ms here. Handing it over takes 4 ms more, and unpacking the result is again work here.
INLINE_BYTES = 256_000

# How an error crosses the processes: type, arguments, attributes. A pickled exception could not always be unpickled.
Raised: TypeAlias = tuple[type[Exception], tuple[Any, ...], dict[str, Any]]


class Decoder:
    """Implements `kit.Decode` with one worker process, started when the first large body comes.

    The worker parses one body at a time. A parse that is cancelled while it runs takes the worker with it, so that a
    body which keeps a parser busy for ever costs its own target one poll, and the others nothing.
    """

    def __init__(self) -> None:
        self._turn = asyncio.Lock()
        self._worker: _Worker | None = None

    async def __call__(self, parse: Callable[..., T], body: bytes, *args: Any) -> T:
        """Return `parse(body, *args)`. Errors of the parse come through; a worker that died is BadPayload."""
        if len(body) <= INLINE_BYTES:
            return guarded(parse, body, *args)
        async with self._turn:
            return cast("T", await self._in_worker(parse, body, args))

    async def _in_worker(self, parse: Callable[..., object], body: bytes, args: tuple[Any, ...]) -> object:
        if self._worker is None:
            self._worker = _Worker()
        try:
            value, raised = await self._worker.ask(parse, body, args)
        except asyncio.CancelledError:
            self.close()
            raise
        except (EOFError, ConnectionError) as error:
            self.close()
            raise BadPayload(phrase("the answer could not be parsed: the worker process died of it")) from error
        if raised is not None:
            raise _restored(raised)
        return value

    def close(self) -> None:
        """End the worker process at once; the next large body starts another."""
        if self._worker is not None:
            self._worker.end()
            self._worker = None


class _Worker:
    """The process, the pipe to it, and the thread that waits at the pipe.

    Not a ProcessPoolExecutor: that cannot end a parse that hangs, and its process outlives a killed parent. This one
    reads end of file and goes.
    """

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), name="noc-app parser", daemon=True)
        self._process.start()
        theirs.close()
        self._waiting = ThreadPoolExecutor(1, thread_name_prefix="parser")

    async def ask(
        self, parse: Callable[..., object], body: bytes, args: tuple[Any, ...]
    ) -> tuple[object, Raised | None]:
        """Return the result or the error. Raises EOFError or ConnectionError if the process is gone."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._waiting, self._exchange, parse, body, args)

    def _exchange(
        self, parse: Callable[..., object], body: bytes, args: tuple[Any, ...]
    ) -> tuple[object, Raised | None]:
        self._pipe.send((parse, args))
        self._pipe.send_bytes(body)
        return cast("tuple[object, Raised | None]", self._pipe.recv())

    def end(self) -> None:
        """Kill the process; whoever waits for it reads end of file."""
        self._process.kill()
        self._process.join()
        self._waiting.shutdown(wait=True)
        self._pipe.close()


def guarded(parse: Callable[..., T], body: bytes, *args: Any) -> T:
    """Return `parse(body, *args)`; what a hostile body makes a parser raise becomes BadPayload."""
    try:
        return parse(body, *args)
    except BadPayload as error:
        words = _no_document(body)  # says more than what a parser finds odd in its first byte
        if words:
            raise BadPayload(_PROMISED.of(reason=words)) from error
        raise
    except NocError:
        raise
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError, ArithmeticError) as error:
        raise BadPayload(_PROMISED.of(reason=_words(error, body))) from error


def _words(error: Exception, body: bytes) -> str:
    """Return what is wrong with `body`, without quoting it."""
    if isinstance(error, RecursionError):
        return phrase("it is nested too deeply")
    return _no_document(body) or type(error).__name__


def _no_document(body: bytes) -> str:
    """Return why `body` cannot be an answer of an API at all, or nothing."""
    if not body.strip():
        return phrase("it is empty")
    if body[:64].lstrip().startswith(b"<"):
        return phrase("it is a web page; a sign-in page or a proxy may stand before the backend")
    return ""


def _serve(pipe: Connection) -> None:
    """Parse what comes through `pipe` until its other end is gone."""
    with contextlib.suppress(ValueError):  # Ctrl C is for the main process, which ends this one in order
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(EOFError, ConnectionError):
        while True:
            parse, args = pipe.recv()
            _answer(pipe, parse, pipe.recv_bytes(), args)


def _answer(pipe: Connection, parse: Callable[..., object], body: bytes, args: tuple[Any, ...]) -> None:
    try:
        pipe.send((guarded(parse, body, *args), None))
    except ConnectionError:
        raise
    except NocError as error:
        pipe.send((None, (type(error), error.args, error.__dict__)))
    except Exception as bug:  # noqa: BLE001 - a bug of the parser is raised again where its caller is
        pipe.send((None, (RuntimeError, (f"bug in {parse.__qualname__}: {bug!r}",), {})))


def _restored(raised: Raised) -> Exception:
    kind, args, attributes = raised
    error = kind.__new__(kind, *args)
    error.__dict__.update(attributes)
    return error
