"""Parsing away from the screen.

A body of some megabytes parsed on the loop, or in a thread, stalls the screen for as long: the interpreter runs one
thread at a time. In a worker process it does not.
"""

import asyncio
import contextlib
import multiprocessing
import signal
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

from noc_app.model import BadPayload, NocError

T = TypeVar("T")

INLINE_BYTES = 256_000  # parsing this much takes a few milliseconds, less than handing it to another process


class Decoder:
    """Implements `kit.Decode` with one worker process, started when the first large body comes."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None

    async def __call__(self, parse: Callable[..., T], body: bytes, *args: Any) -> T:
        """Return `parse(body, *args)`. Errors of the parse come through; a worker that died is BadPayload."""
        if len(body) <= INLINE_BYTES:
            return guarded(parse, body, *args)
        if self._pool is None:
            self._pool = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), _ignore_interrupts)
        try:
            return await asyncio.get_running_loop().run_in_executor(self._pool, guarded, parse, body, *args)
        except BrokenProcessPool as error:
            self.close()
            raise BadPayload("the answer could not be parsed: the worker process died") from error

    def close(self) -> None:
        """End the worker process."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None


def guarded(parse: Callable[..., T], body: bytes, *args: Any) -> T:
    """Return `parse(body, *args)`; what a hostile body makes a parser raise becomes BadPayload."""
    try:
        return parse(body, *args)
    except NocError:
        raise
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError) as error:
        raise BadPayload(f"the answer is not what this backend promises: {type(error).__name__}") from error


def _ignore_interrupts() -> None:
    """Leave Ctrl C to the main process, which ends this one in order."""
    with contextlib.suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
