"""HAProxy over its runtime socket: what the statistics page says, how full the process is, and servers in and out.

API   https://docs.haproxy.org/2.6/management.html#9.3
Seen  2.6.12
Against  a real server, in the live tests
Alerts  a backend without a server is critical, a full frontend major, a server that is down a warning

Needs `stats socket PATH level user` (or `ipv4@127.0.0.1:PORT level user`), to take servers out and in `level admin`.
The file must be readable and writable for the user of this board. It has no password: whoever reaches it may ask.
"""

import asyncio
from collections.abc import Iterator, Mapping
from typing import Literal

from pydantic import Field, field_validator
from typing_extensions import override

from noc_app.config.operation import Asked, Operation, Parameters
from noc_app.config.target import TargetConfig
from noc_app.connectors.infrastructure.haproxy_evidence import EXPECTED, Watch
from noc_app.connectors.infrastructure.haproxy_wire import Row, number_of, parse_info, parse_stats
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.connectors.wire import says
from noc_app.model import BadPayload, CommandError, Domain, NotPermitted, PollResult, Sample, TooLarge, Unreachable
from noc_app.model.said import phrase

BODY_LIMIT = 32_000_000
READ_BYTES = 262_144
CONNECTIONS = "lb.connections.utilization"
NAME = r"^[A-Za-z0-9_.:-]{1,200}$"  # what HAProxy allows: a name must not end the command
OUT = ("drain", "maint")
ADMIN, LEVELS = "admin", ("user", "operator")  # what may change something, and what may not
_CUT = phrase("the answer of the socket is truncated")
_SILENT = phrase("the socket closed without an answer")


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

    @property
    @override
    def tcp_port(self) -> int:
        return 0 if "/" in self.socket else int(self.socket.rpartition(":")[2])

    @field_validator("socket")
    @classmethod
    def _one_of_both(cls, socket: str) -> str:
        port = socket.rpartition(":")[2]
        if "/" not in socket and not (port.isascii() and port.isdecimal() and 0 < int(port) < 1 << 16):
            raise ValueError(phrase("write the path of the socket, or host:port"))
        return socket


class ServerState(Parameters):
    """A server of a backend, and whether it takes traffic."""

    backend: str = Field(pattern=NAME, title="Backend")
    server: str = Field(pattern=NAME, title="Server")
    state: Literal["ready", "drain", "maint"] = Field(
        title="What to do", description="drain: no new sessions; maint: none at all and no checks; ready: as before"
    )


SET_SERVER = Operation(
    id="set-server",
    title=phrase("Take a server out or in"),
    help=phrase("A server that is drained keeps its sessions and gets no new ones."),
    scope=phrase("level {level} of the socket", level=ADMIN),
    parameters=ServerState,
    dangerous=True,
)


class SocketSession:
    """Polls one runtime socket and takes servers out and in. Each command is a connection of its own."""

    operations = (SET_SERVER,)

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        self.watch = Watch(config.every)
        self._level = ""

    def denied(self) -> Mapping[str, str]:
        """Return that nothing can be changed if the socket says so; one that does not tell its level is tried."""
        if self._level not in LEVELS:
            return {}
        return {
            SET_SERVER.id: phrase(
                "the socket has the level {level}, this needs {needed}", level=self._level, needed=ADMIN
            )
        }

    async def poll(self) -> PollResult:
        """Read the process, then every frontend, backend and server. Raises PollError."""
        info = await self._tools.decode(parse_info, await self._said("show info"))
        self._level = plain((await self._said("show cli level")).decode("utf-8", "replace"), 20).strip()
        return self.watch.take(await self._rows(), self._tools.clock(), tuple(_process(info)))

    def sends(self, asked: Asked) -> str:
        """Return the command that `operate` would send."""
        return _command(asked.parameters)

    async def operate(self, asked: Asked) -> str:
        """Send it; HAProxy says nothing when it has done it. Raises CommandError and PollError."""
        said = plain((await self._said(_command(asked.parameters), end=b"\n")).decode("utf-8", "replace"))
        if said:
            raise CommandError(says("HAProxy", said))
        return ""

    async def operated(self, asked: Asked) -> bool | None:
        """Return whether the server is as it was asked for. Raises CommandError if it is gone, PollError."""
        given: ServerState = asked.parameters
        found = [r for r in await self._rows() if (r.proxy, r.name) == (given.backend, given.server)]
        if not found:
            raise CommandError(phrase("HAProxy knows no such server any more"))
        shown = next((state for state in OUT if found[0].status.lower().startswith(state)), "ready")
        return shown == given.state

    async def _rows(self) -> list[Row]:
        return await self._tools.decode(parse_stats, (await self._said("show stat")).rstrip(b"\n") + b"\n")

    async def _said(self, command: str, *, end: bytes = b"\n\n") -> bytes:
        """Return the answer to one command, which ends in `end`. Raises PollError."""
        try:
            reader, writer = await self._connected()
            try:
                writer.write(f"{command}\n".encode())
                return await _all(reader, end)
            finally:
                writer.transport.abort()
        except PermissionError as error:
            path = plain(self._config.socket)
            raise NotPermitted(phrase("the socket {path} may not be used by this user", path=path)) from error
        except OSError as error:
            reason = plain(error.strerror or error).lower()
            raise Unreachable(phrase("the socket does not answer: {reason}", reason=reason)) from error

    async def _connected(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if "/" not in self._config.socket:
            host, _, port = self._config.socket.rpartition(":")
            return await asyncio.open_connection(host.strip("[]"), int(port))
        if not hasattr(asyncio, "open_unix_connection"):
            raise Unreachable(phrase("this system has no such sockets; give host:port"))
        return await asyncio.open_unix_connection(self._config.socket)


def _command(given: ServerState) -> str:
    return f"set server {given.backend}/{given.server} state {given.state}"


async def _all(reader: asyncio.StreamReader, end: bytes) -> bytes:
    """Return everything up to the end; the poll's own deadline bounds the time. Raises PollError."""
    found = bytearray()
    while chunk := await reader.read(READ_BYTES):
        found += chunk
        if len(found) > BODY_LIMIT:
            raise TooLarge(phrase("the answer is larger than {size} MB", size=BODY_LIMIT / 1e6))
    if not found.endswith(end):  # without its end the rest was lost
        raise BadPayload(_CUT if found else _SILENT)
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
