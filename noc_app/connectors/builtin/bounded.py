"""Blocking calls with a deadline: a dead network file system or resolver must not stop the loop."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from noc_app.model import TimedOut
from noc_app.model.said import phrase

T = TypeVar("T")


class BoundedCalls:
    """Runs each blocking call in a thread of its own, and never a second one while the first still hangs.

    The threads are daemons: one that hangs for good does not keep the program from ending, as a pool's would.
    """

    def __init__(self) -> None:
        self._hanging: dict[str, threading.Thread] = {}

    @property
    def hanging(self) -> tuple[threading.Thread, ...]:
        """Return the threads whose calls came back too late or not yet."""
        return tuple(self._hanging.values())

    async def run(self, name: str, call: Callable[[], T], within_s: float) -> T:
        """Return `call()`. Raises what it raises, and TimedOut after `within_s` or while `name` still hangs."""
        before = self._hanging.pop(name, None)
        if before is not None and before.is_alive():
            self._hanging[name] = before
            raise TimedOut(phrase("{name} has not answered since an earlier poll", name=name))
        done: Future[T] = Future()
        thread = threading.Thread(target=_deliver, args=(call, done), name=f"bounded {name}", daemon=True)
        thread.start()
        patience = asyncio.timeout(within_s)
        try:
            async with patience:
                return await asyncio.wrap_future(done)
        except TimeoutError as error:
            if not patience.expired():  # the call itself raised it
                raise
            late = phrase("{name} did not answer within {seconds} s", name=name, seconds=float(within_s))
            raise TimedOut(late) from error
        finally:
            if not done.done():
                self._hanging[name] = thread


def _deliver(call: Callable[[], T], done: "Future[T]") -> None:
    """Put the outcome of `call` into `done`."""
    done.set_running_or_notify_cancel()
    try:
        done.set_result(call())
    except BaseException as error:  # noqa: BLE001 - not swallowed: whoever waits for `done` gets it
        done.set_exception(error)
