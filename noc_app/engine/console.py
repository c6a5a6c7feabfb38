"""Testing this machine: its way out, its gateway, its name server, its proxy."""

import asyncio
import errno
import os
import socket
import struct
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from noc_app.alerting.console import Finding, blind_alert, clock_finding, suspicious
from noc_app.model import Alert, TargetHealth
from noc_app.model.said import phrase

STEP_S = 4.0  # for each test; a gateway that is gone is told by the kernel after three seconds
AGAIN_S = 10.0  # while many targets fail
_NOWHERE = ("192.0.2.1", "2001:db8::1")  # reserved for documentation: a route is looked up, nothing is sent
_DISCARD = 9
_GONE = frozenset({errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EHOSTDOWN})
_WAY_OUT, _NAME_SERVER, _PROXY_NAME = phrase("way out"), phrase("name server"), phrase("proxy")
_PROXIES = ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy")
_ROUTES = Path("/proc/net/route")


class Network(Protocol):
    """What can be asked of this machine's network. Everything answers within seconds."""

    def has_route(self) -> bool:
        """Return whether the kernel knows any way out."""

    async def gateway(self) -> str:
        """Return what is wrong with the default gateway, empty if nothing is known to be."""

    async def resolves(self, host: str) -> bool:
        """Return whether the name server knows `host`."""

    async def connects(self, host: str, port: int) -> bool:
        """Return whether anything accepts a connection there."""


class System:
    """The network of this machine."""

    def has_route(self) -> bool:
        """Return whether the kernel knows any way out."""
        return any(map(_routed, _NOWHERE))

    async def gateway(self) -> str:
        """Return what is wrong with the default gateway; only Linux tells which one it is."""
        address = default_gateway()
        if not address:
            return ""
        try:
            async with asyncio.timeout(STEP_S):
                _, writer = await asyncio.open_connection(address, _DISCARD)
        except TimeoutError:
            return ""  # it keeps quiet, as many do
        except OSError as error:
            return phrase("the gateway {address} does not answer", address=address) if error.errno in _GONE else ""
        writer.close()
        return ""

    async def resolves(self, host: str) -> bool:
        """Return whether the name server knows `host`."""
        try:
            async with asyncio.timeout(STEP_S):
                await asyncio.get_running_loop().getaddrinfo(host, None)
        except (OSError, UnicodeError, TimeoutError):
            return False
        return True

    async def connects(self, host: str, port: int) -> bool:
        """Return whether anything accepts a connection there."""
        try:
            async with asyncio.timeout(STEP_S):
                _, writer = await asyncio.open_connection(host, port)
        except (OSError, TimeoutError):
            return False
        writer.close()
        return True


@dataclass(slots=True)
class Console:
    """Remembers whether this machine is blind. `alert` is the one to raise, None while it sees."""

    network: Network = field(default_factory=System)
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    alert: Alert | None = None
    _next_at: float = 0.0
    _since: float | None = None

    def due(self, elsewhere: Sequence[TargetHealth], now: float) -> bool:
        """Return whether to test now: many targets fail, and the last test is a while ago."""
        if not suspicious(elsewhere):
            self.alert, self._since, self._next_at = None, None, 0.0
            return False
        if now < self._next_at:
            return False
        self._next_at = now + AGAIN_S
        self._since = self._since if self._since is not None else now
        return True

    async def test(self, hosts: Sequence[str], skews_s: Mapping[str, float]) -> None:
        """Test this machine; `hosts` are the names of the targets that fail."""
        found = await look(self.network, hosts, skews_s, self.environment)
        if self._since is not None:  # else they answer again meanwhile
            self.alert = blind_alert(found, self._since)


async def look(
    network: Network, hosts: Sequence[str], skews_s: Mapping[str, float], environment: Mapping[str, str]
) -> tuple[Finding, ...]:
    """Return what was found about this machine, the nearest first; what lies behind a fault is not tested."""
    if not network.has_route():
        return (Finding(_WAY_OUT, phrase("this machine has no way out: its network is down or unplugged")),)
    gateway = Finding(phrase("gateway"), await network.gateway())
    if gateway.fault:
        return (Finding(_WAY_OUT), gateway)
    names = [host for host in dict.fromkeys(hosts) if not is_address(host)]
    found = await asyncio.gather(_name_server(network, names), _proxy(network, environment))
    return (Finding(_WAY_OUT), gateway, *found, clock_finding(skews_s))


async def _name_server(network: Network, names: Sequence[str]) -> Finding:
    if not names:
        return Finding(_NAME_SERVER)
    known = await asyncio.gather(*map(network.resolves, names))
    if any(known):
        return Finding(_NAME_SERVER)
    more = phrase("{name} and {count} more", name=names[0], count=len(names) - 1)
    unknown = more if len(names) > 1 else names[0]
    return Finding(
        _NAME_SERVER, phrase("the name server does not know {name}: it is down or cannot be reached", name=unknown)
    )


async def _proxy(network: Network, environment: Mapping[str, str]) -> Finding:
    named = next(
        (v for n in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy") if (v := environment.get(n))), ""
    )
    with suppress(ValueError):
        where = urlsplit(named)
        if where.hostname and not await network.connects(where.hostname, where.port or 80):
            address = f"{where.hostname}:{where.port or 80}"
            return Finding(_PROXY_NAME, phrase("the proxy {address} does not answer", address=address))
    return Finding(_PROXY_NAME)


def default_gateway(routes: Callable[[], str] = lambda: _ROUTES.read_text(encoding="ascii")) -> str:
    """Return the IPv4 address of the default gateway, empty if none is known."""
    with suppress(OSError, ValueError, IndexError):
        for line in routes().splitlines()[1:]:
            _, destination, gateway, *_ = line.split()
            if int(destination, 16) == 0 and int(gateway, 16) != 0:
                return socket.inet_ntoa(struct.pack("<L", int(gateway, 16)))
    return ""


def is_elsewhere(host: str) -> bool:
    """Return whether `host` is another machine."""
    return host not in {"", "localhost", "::1"} and not host.startswith("127.")


def is_address(host: str) -> bool:
    """Return whether `host` is an IP address, for which no name server is needed."""
    for family in (socket.AF_INET, socket.AF_INET6):
        with suppress(OSError):
            socket.inet_pton(family, host)
            return True
    return False


def _routed(address: str) -> bool:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as asking:
            asking.connect((address, _DISCARD))
    except OSError:
        return False
    return True
