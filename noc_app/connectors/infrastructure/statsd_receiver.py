"""The ear of a StatsD receiver: one address, UDP and TCP. What it hears goes into a window, in bounded memory."""

import asyncio
from collections.abc import Callable

from typing_extensions import override

from noc_app.connectors.infrastructure.statsd_lines import LINE_LIMIT
from noc_app.connectors.infrastructure.statsd_window import Window

CONNECTIONS_LIMIT = 100


class Receiver:
    """Listens on one address until it is closed."""

    def __init__(self, window: Window, clock: Callable[[], float]) -> None:
        self._window, self._clock = window, clock
        self._datagrams: asyncio.DatagramTransport | None = None
        self._streams: asyncio.Server | None = None
        self._peers: set[asyncio.Transport] = set()
        self.turned_away = 0  # connections beyond the limit

    @property
    def listening(self) -> bool:
        """Return whether the address is open."""
        return self._datagrams is not None

    async def open(self, host: str, port: int) -> int:
        """Open UDP and TCP on one address; return the port. Raises OSError."""
        loop = asyncio.get_running_loop()
        server = await loop.create_server(self._stream, host, port)
        try:
            port = int(server.sockets[0].getsockname()[1])
            transport, _ = await loop.create_datagram_endpoint(self._datagram, local_addr=(host, port))
        except OSError:
            server.close()
            raise
        self._streams, self._datagrams = server, transport
        return port

    def close(self) -> None:
        """Close everything at once."""
        if self._datagrams is not None:
            self._datagrams.abort()
        if self._streams is not None:
            self._streams.close()
        for peer in tuple(self._peers):
            peer.abort()
        self._datagrams = self._streams = None

    def take(self, data: bytes) -> None:
        """Take in whole lines."""
        self._window.take(data, self._clock())

    def refuse(self, start: bytes) -> None:
        """Count what is longer than any line; `start` is its beginning."""
        self._window.refuse(start[:LINE_LIMIT].decode("utf-8", "replace"))

    def admit(self, peer: asyncio.Transport) -> bool:
        """Return whether there is room for one more connection."""
        if len(self._peers) >= CONNECTIONS_LIMIT:
            self.turned_away += 1
            return False
        self._peers.add(peer)
        return True

    def leave(self, peer: asyncio.Transport) -> None:
        """Forget a connection."""
        self._peers.discard(peer)

    def _stream(self) -> "_Stream":
        return _Stream(self)

    def _datagram(self) -> "_Datagram":
        return _Datagram(self)


class _Datagram(asyncio.DatagramProtocol):
    """A datagram holds whole lines; the last needs no end."""

    def __init__(self, receiver: Receiver) -> None:
        self._receiver = receiver

    @override
    def datagram_received(self, data: bytes, addr: tuple[object, ...]) -> None:
        self._receiver.take(data)


class _Stream(asyncio.Protocol):
    """A connection brings lines in pieces; what has no end yet waits, up to the length that a line may have."""

    def __init__(self, receiver: Receiver) -> None:
        self._receiver = receiver
        self._rest = b""
        self._skipping = False
        self._transport: asyncio.Transport | None = None

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self._transport = transport
            if not self._receiver.admit(transport):
                transport.abort()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        if self._transport is not None:
            self._receiver.leave(self._transport)
        if self._rest and exc is None:
            self._receiver.take(self._rest)  # a sender may leave without an end of line
        self._rest = b""

    @override
    def data_received(self, data: bytes) -> None:
        whole, end, rest = (self._rest + data).rpartition(b"\n")
        if end and self._skipping:
            _, _, whole = whole.partition(b"\n")
            self._skipping = False
        if whole:
            self._receiver.take(whole)
        if len(rest) > LINE_LIMIT:
            if not self._skipping:
                self._receiver.refuse(rest)
            self._skipping, rest = True, b""
        self._rest = b"" if self._skipping else rest
