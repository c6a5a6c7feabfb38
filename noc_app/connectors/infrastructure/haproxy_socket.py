"""HAProxy over its runtime socket: what the statistics page says, and how full the process is.

API   https://docs.haproxy.org/2.6/management.html#9.3
Seen  2.6.12
Against  a real server, in the live tests

Needs `stats socket PATH level user` (or `ipv4@127.0.0.1:PORT level user`); the file must be readable and writable for
the user of this board. The protocol has no password: whoever reaches the address may ask.
"""

import asyncio
from collections.abc import Iterator, Mapping
from typing import Literal

from pydantic import Field, field_validator
from typing_extensions import override

from noc_app.config.target import TargetConfig
from noc_app.connectors.infrastructure.haproxy_evidence import EXPECTED, Watch
from noc_app.connectors.infrastructure.haproxy_wire import number_of, parse_info, parse_stats
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.model import BadPayload, Domain, NotPermitted, PollResult, Sample, TooLarge, Unreachable

BODY_LIMIT = 32_000_000
READ_BYTES = 262_144
CONNECTIONS = "lb.connections.utilization"


class Config(TargetConfig):
    """One HAProxy, over its runtime socket."""

    kind: Literal["haproxy_socket"] = "haproxy_socket"
    socket: str = Field(
        min_length=1,
        max_length=200,
        title="Runtime socket",
        description="its path, such as /run/haproxy/admin.sock, or host:port",
    )

    @property
    @override
    def host(self) -> str:
        return "" if "/" in self.socket else self.socket.rpartition(":")[0].strip("[]")

    @field_validator("socket")
    @classmethod
    def _one_of_both(cls, socket: str) -> str:
        port = socket.rpartition(":")[2]
        if "/" not in socket and not (port.isascii() and port.isdecimal() and 0 < int(port) < 1 << 16):
            raise ValueError("write the path of the socket, or host:port")
        return socket


class SocketSession:
    """Polls one runtime socket. Each command is a connection of its own, as HAProxy has it."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        self.watch = Watch(config.every)

    async def poll(self) -> PollResult:
        """Read the process, then every frontend, backend and server. Raises PollError."""
        info = await self._tools.decode(parse_info, await self._said("show info"))
        rows = await self._tools.decode(parse_stats, (await self._said("show stat")).rstrip(b"\n") + b"\n")
        return self.watch.take(rows, self._tools.clock(), tuple(_process(info)))

    async def _said(self, command: str) -> bytes:
        """Return the answer to one command. Raises PollError."""
        try:
            reader, writer = await self._connected()
            try:
                writer.write(f"{command}\n".encode())
                return await _all(reader)
            finally:
                writer.transport.abort()
        except PermissionError as error:
            raise NotPermitted(f"the socket {plain(self._config.socket)} may not be used by this user") from error
        except OSError as error:
            raise Unreachable(f"the socket does not answer: {plain(error.strerror or error).lower()}") from error

    async def _connected(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if "/" not in self._config.socket:
            host, _, port = self._config.socket.rpartition(":")
            return await asyncio.open_connection(host.strip("[]"), int(port))
        if not hasattr(asyncio, "open_unix_connection"):
            raise Unreachable("this system has no such sockets; give host:port")
        return await asyncio.open_unix_connection(self._config.socket)


async def _all(reader: asyncio.StreamReader) -> bytes:
    """Return everything up to the end; the poll's own deadline bounds the time. Raises PollError."""
    found = bytearray()
    while chunk := await reader.read(READ_BYTES):
        found += chunk
        if len(found) > BODY_LIMIT:
            raise TooLarge(f"the answer is larger than {BODY_LIMIT / 1e6:g} MB")
    if not found.endswith(b"\n\n"):  # an answer ends with an empty line; without it the rest was lost
        raise BadPayload("the answer of the socket is truncated" if found else "the socket closed without an answer")
    return bytes(found)


def _process(info: Mapping[str, str]) -> Iterator[Sample]:
    """Yield how full the process is; one without a limit has no share."""
    used, most = (number_of(info.get(name, ""), name) for name in ("CurrConns", "Maxconn"))
    if used is not None and most:
        yield Sample(CONNECTIONS, used / most)


def _open(config: Config, tools: Tools) -> SocketSession:
    return SocketSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return (*EXPECTED, CONNECTIONS)


CONNECTOR = Connector(
    kind="haproxy_socket",
    title="HAProxy (runtime socket)",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
)
