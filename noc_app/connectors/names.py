"""Looking up host names without holding up anybody else.

The system's resolver blocks a thread, for half a minute and more where a name server is silent, and cannot be
cancelled. The loop has few threads for that, shared by all targets: six on a machine of two cores. So each target asks
on a thread of its own first, at most one per name; what hangs there hangs nobody else, and does not delay the exit.
"""

import asyncio
import contextlib
import ipaddress
import socket
import threading


class Names:
    """The lookups of one target."""

    def __init__(self) -> None:
        self._pending: dict[str, asyncio.Future[OSError | None]] = {}

    async def check(self, host: str) -> None:
        """Return when `host` has an address. Raises OSError if it has none. Who cancels this leaves the lookup be."""
        if _is_address(host):
            return
        pending = self._pending.get(host)
        if pending is None:
            pending = self._start(host)
        error = await asyncio.shield(pending)
        if error is not None:
            raise error

    def _start(self, host: str) -> "asyncio.Future[OSError | None]":
        loop = asyncio.get_running_loop()
        found: asyncio.Future[OSError | None] = loop.create_future()
        self._pending[host] = found
        found.add_done_callback(lambda _: self._pending.pop(host, None))
        threading.Thread(target=_look_up, args=(host, loop, found), name=f"lookup of {host}", daemon=True).start()
        return found


def _look_up(host: str, loop: asyncio.AbstractEventLoop, found: "asyncio.Future[OSError | None]") -> None:
    error: OSError | None = None
    try:
        socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError as failure:
        error = failure
    except UnicodeError:  # a label that no name can have
        error = socket.gaierror(socket.EAI_NONAME, "not a name")
    with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile, and nobody waits any more
        loop.call_soon_threadsafe(found.set_result, error)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True
