"""What the checks share: what they found, looking up a host, connecting, and the words for what went wrong."""

import asyncio
import errno
import os
import socket
import ssl
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from noc_app.connectors.builtin.bounded import BoundedCalls
from noc_app.connectors.kit import plain
from noc_app.model import NotPermitted, PollError, Sample, Unreachable
from noc_app.model.said import Said, phrase

SocketAddress: TypeAlias = tuple[socket.AddressFamily, tuple[str, int] | tuple[str, int, int, int]]

LOOKUP_SHARE = 0.8  # of a check's time; what is left tells a slow resolver from a slow peer
ADDRESS_LIMIT = 4  # of one name are tried
RESOLVER_FILE = Path("/etc/resolv.conf")
_OURS = frozenset({errno.EPERM, errno.EACCES, errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM})
_REASONS = {
    errno.ECONNREFUSED: phrase("connection refused"),
    errno.ECONNRESET: phrase("connection reset by peer"),
    errno.EHOSTUNREACH: phrase("no route to host"),
    errno.ENETUNREACH: phrase("network is unreachable"),
    errno.ETIMEDOUT: phrase("connection timed out"),
}
_NO_SUCH_NAME = frozenset({socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a check that was carried out found.

    `complaint` is what is wrong, as the rest of a sentence that begins with the check's name; empty if nothing is. `up`
    says whether the peer answered as expected; a peer can be up with a complaint. `took_s` is None without an answer.
    """

    up: bool
    complaint: str = ""
    took_s: float | None = None
    samples: tuple[Sample, ...] = ()


class NoSuchName(Exception):
    """The name of a host does not exist; the text says so."""


def silent(reason: str, *samples: Sample) -> Finding:
    """Return the finding for a peer that did not answer."""
    return Finding(up=False, complaint=phrase("does not answer: {reason}", reason=reason), samples=samples)


async def look_up(calls: BoundedCalls, host: str, port: int, within_s: float) -> tuple[SocketAddress, ...]:
    """Return the addresses of `host`, at least one.

    Raises NoSuchName if the name does not exist, and a PollError if nobody could say whether it does.
    """

    def ask() -> tuple[SocketAddress, ...]:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return tuple((family, where) for family, _, _, _, where in found[:ADDRESS_LIMIT])  # type: ignore[misc]

    try:
        return await calls.run(phrase("looking up {name}", name=plain(host)), ask, within_s * LOOKUP_SHARE)
    except socket.gaierror as error:
        raise lookup_error(error, host) from error
    except UnicodeError as error:
        raise NoSuchName(phrase("{name} is not a host name", name=plain(host))) from error


def lookup_error(error: socket.gaierror, host: str) -> NoSuchName | PollError:
    """Return NoSuchName if the resolver says that `host` does not exist, else why it could not be asked."""
    if error.errno in _NO_SUCH_NAME:
        return NoSuchName(phrase("the name {name} does not exist", name=plain(host)))
    if not has_resolver():
        return NotPermitted(
            phrase("this machine has no resolver configured; name one in {path}", path="/etc/resolv.conf")
        )
    reason = plain(error.strerror or error)
    return Unreachable(phrase("{name} could not be looked up: {reason}", name=plain(host), reason=reason))


def has_resolver(configured: Path = RESOLVER_FILE) -> bool:
    """Return whether a resolver is configured; True where the platform keeps that elsewhere."""
    if os.name != "posix":
        return True
    try:
        lines = configured.read_text(errors="replace").splitlines()
    except OSError:
        return False
    return any(line.split()[:1] == ["nameserver"] for line in lines)


@dataclass(frozen=True, slots=True)
class Handshake:
    """The TLS side of a connection: what to verify with, and the name to ask for."""

    context: ssl.SSLContext
    server_name: str


async def connect(
    addresses: tuple[SocketAddress, ...], within_s: float, tls: Handshake | None = None
) -> asyncio.Transport:
    """Return a connection to the first of `addresses` that accepts one; the caller aborts it.

    Each address gets its share of `within_s`, so that a dead one does not cost the others their turn. Raises OSError.
    """
    for one in addresses[:-1]:
        try:
            return await _connect(one, within_s / len(addresses), tls)
        except ssl.SSLError:
            raise  # it did answer
        except OSError:
            continue  # the last address speaks for all
    return await _connect(addresses[-1], within_s / len(addresses), tls)


async def _connect(address: SocketAddress, within_s: float, tls: Handshake | None) -> asyncio.Transport:
    family, where = address
    try:
        async with asyncio.timeout(within_s):
            transport, _ = await asyncio.get_running_loop().create_connection(
                asyncio.Protocol,
                where[0],
                where[1],
                family=family,
                ssl=tls.context if tls else None,
                server_hostname=tls.server_name if tls else None,
            )
    except TimeoutError as error:
        raise TimeoutError(errno.ETIMEDOUT, no_answer(within_s)) from error
    return transport


async def check_tcp(addresses: tuple[SocketAddress, ...], within_s: float) -> Finding:
    """Return whether a TCP connection is accepted. Raises NotPermitted."""
    started_s = time.monotonic()
    try:
        transport = await connect(addresses, within_s)
    except OSError as error:
        return silent(words(error))
    transport.abort()
    return Finding(up=True, took_s=time.monotonic() - started_s)


def no_answer(within_s: float) -> str:
    """Return the words for a peer that let the time run out."""
    return phrase("no answer within {seconds} s", seconds=float(f"{within_s:.3g}"))


def words(error: BaseException) -> str:
    """Return why a connection failed, in lower case. Raises NotPermitted if the cause lies with this machine."""
    for cause in causes(error):
        if isinstance(cause, TimeoutError) and isinstance(cause.strerror, str):
            return cause.strerror if isinstance(cause.strerror, Said) else cause.strerror.lower()
        if isinstance(cause, ssl.SSLError):
            return phrase("TLS failed: {reason}", reason=plain(cause.reason or cause).replace("_", " ").lower())
        if isinstance(cause, OSError) and cause.errno in _OURS:
            reason = os.strerror(cause.errno).lower()
            raise NotPermitted(phrase("this machine did not let us look: {reason}", reason=reason)) from error
        if isinstance(cause, OSError) and cause.errno is not None and cause.errno > 0:
            return _REASONS.get(cause.errno) or os.strerror(cause.errno).lower()
    return plain(error) or type(error).__name__


def causes(error: BaseException) -> Iterator[BaseException]:
    """Yield `error` and everything it was raised from or holds, innermost first."""
    seen: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or one in seen:
            continue
        seen.append(one)
        waiting += [one.__cause__ or one.__context__, *getattr(one, "exceptions", ())]
    return reversed(seen)
