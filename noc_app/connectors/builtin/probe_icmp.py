"""ICMP echo without privileges, where the machine permits it."""

import asyncio
import errno
import secrets
import socket
import struct
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from noc_app.connectors.builtin.probe_config import IcmpCheck
from noc_app.connectors.builtin.probe_net import Finding, SocketAddress, silent, words
from noc_app.connectors.kit import plain
from noc_app.model import NotPermitted, Sample, labels_of
from noc_app.model.said import in_turn, phrase

OpenSocket: TypeAlias = Callable[[socket.AddressFamily, socket.SocketKind, int], socket.socket]

_ECHO = struct.Struct("!BBHHH")  # type, code, checksum, identifier, sequence
_REQUEST = {socket.AF_INET: 8, socket.AF_INET6: 128}
_REPLY = {socket.AF_INET: 0, socket.AF_INET6: 129}
_PROTOCOL = {socket.AF_INET: socket.IPPROTO_ICMP, socket.AF_INET6: socket.IPPROTO_ICMPV6}
_NONCE_BYTES = 16
_IP_VERSION_4 = 4
_PACKET_BYTES = 2048
_LOST = frozenset({errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EHOSTDOWN, errno.ECONNREFUSED})


@dataclass(slots=True)
class Echo:
    """Echo requests to one address, and the replies so far. The nonce tells our replies from everybody else's."""

    family: socket.AddressFamily
    identifier: int = field(default_factory=lambda: secrets.randbits(16))
    nonce: bytes = field(default_factory=lambda: secrets.token_bytes(_NONCE_BYTES))
    sent_s: dict[int, float] = field(default_factory=dict)
    took_s: dict[int, float] = field(default_factory=dict)

    def request(self, sequence: int, now_s: float) -> bytes:
        """Return the packet with this `sequence` number, sent at `now_s`."""
        self.sent_s[sequence] = now_s
        blank = _ECHO.pack(_REQUEST[self.family], 0, 0, self.identifier, sequence) + self.nonce
        # the kernel writes the checksum of version 6, which covers the addresses
        total = checksum(blank) if self.family == socket.AF_INET else 0
        return _ECHO.pack(_REQUEST[self.family], 0, total, self.identifier, sequence) + self.nonce

    def take(self, packet: bytes, now_s: float) -> None:
        """Note `packet` if it is the first reply to one of ours: the nonce tells, not the identifier."""
        body = without_ip_header(packet) if self.family == socket.AF_INET else packet
        if len(body) < _ECHO.size:
            return
        kind, code, _, _, sequence = _ECHO.unpack_from(body)
        is_ours = (kind, code) == (_REPLY[self.family], 0) and body[_ECHO.size :] == self.nonce
        if is_ours and sequence in self.sent_s:
            self.took_s.setdefault(sequence, now_s - self.sent_s[sequence])


def checksum(packet: bytes) -> int:
    """Return the internet checksum of `packet`, which has an even length."""
    total: int = sum(struct.unpack(f"!{len(packet) // 2}H", packet))
    total = (total & 0xFFFF) + (total >> 16)
    return ~(total + (total >> 16)) & 0xFFFF


def without_ip_header(packet: bytes) -> bytes:
    """Return the ICMP part of `packet`; raw sockets, and macOS always, put the IP header before it."""
    if packet and packet[0] >> 4 == _IP_VERSION_4:
        return packet[(packet[0] & 0x0F) * 4 :]
    return packet


def open_icmp(family: socket.AddressFamily, open_socket: OpenSocket = socket.socket) -> socket.socket:
    """Return an ICMP socket: the unprivileged kind, else the raw kind. Raises NotPermitted."""
    try:
        return open_socket(family, socket.SOCK_DGRAM, _PROTOCOL[family])
    except OSError as error:
        if error.errno == errno.EAFNOSUPPORT:
            raise NotPermitted(phrase("this machine does not speak this version of IP")) from error
    try:
        return open_socket(family, socket.SOCK_RAW, _PROTOCOL[family])
    except OSError as error:
        raise NotPermitted(in_turn((phrase("this machine does not permit ICMP"), *_remedy(sys.platform)))) from error


def _remedy(platform: str) -> tuple[str, ...]:
    """Return what the user can do about it, nothing where nothing is known."""
    command = "sudo sysctl -w net.ipv4.ping_group_range='0 2147483647'"
    return (phrase("allow it with: {command}", command=command),) if platform.startswith("linux") else ()


async def check_icmp(
    check: IcmpCheck, address: SocketAddress, within_s: float, open_socket: OpenSocket = socket.socket
) -> Finding:
    """Return loss and average latency of `check.count` echo requests to `address`. Raises NotPermitted."""
    family, where = address
    started_s = time.monotonic()
    with open_icmp(family, open_socket) as icmp:
        icmp.settimeout(0)
        echo = Echo(family)
        try:
            icmp.connect((where[0], 0, *where[2:]))  # filters by source; a datagram socket does not wait here
            for sequence in range(check.count):
                await _exchange(icmp, echo, sequence, within_s / check.count)
        except OSError as error:
            return silent(words(error), *_samples(check, echo))
    if not echo.took_s:
        lost = phrase("{count} of {total} echo requests were lost", count=check.count, total=check.count)
        return silent(lost, *_samples(check, echo))
    return Finding(up=True, took_s=time.monotonic() - started_s, samples=_samples(check, echo))


async def _exchange(icmp: socket.socket, echo: Echo, sequence: int, within_s: float) -> None:
    """Send one request and read until its reply is there or the time is over. Raises OSError."""
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(within_s):
            await loop.sock_sendall(icmp, echo.request(sequence, time.monotonic()))
            while sequence not in echo.took_s:
                echo.take(await loop.sock_recv(icmp, _PACKET_BYTES), time.monotonic())
    except TimeoutError:
        return  # lost, or late: a later read may still bring it
    except OSError as error:
        if error.errno not in _LOST:
            raise


def _samples(check: IcmpCheck, echo: Echo) -> tuple[Sample, ...]:
    labels = labels_of({"peer": plain(check.icmp)})
    lost = Sample("net.packet_loss", 1.0 - len(echo.took_s) / check.count, labels)
    if not echo.took_s:
        return (lost,)
    return lost, Sample("net.latency", sum(echo.took_s.values()) / len(echo.took_s), labels)
