"""DNS: a name looked up through the system, or asked of one server over UDP."""

import asyncio
import ipaddress
import secrets
import socket
import struct
import time
from dataclasses import dataclass, field
from typing import NamedTuple

from typing_extensions import override

from noc_app.connectors.builtin.bounded import BoundedCalls
from noc_app.connectors.builtin.probe_config import Address, DnsCheck
from noc_app.connectors.builtin.probe_net import (
    LOOKUP_SHARE,
    Finding,
    NoSuchName,
    lookup_error,
    no_answer,
    silent,
    words,
)
from noc_app.model import BadPayload, NotPermitted, Sample, TimedOut, labels_of
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

_HEADER = struct.Struct("!6H")  # id, flags, questions, answers, authorities, additionals
_RECORD = struct.Struct("!HHIH")  # type, class, seconds to live, length
_TYPES = {"A": 1, "AAAA": 28}
_CNAME, _INTERNET = 5, 1
_IS_ANSWER, _IS_CUT, _RECURSE = 0x8000, 0x0200, 0x0100
_FORWARD = 0xC0  # both top bits of a length byte: the name goes on elsewhere
_NAME_BYTES = 255
_JUMPS = 32
_PACKET_BYTES = 4096
_SENDINGS = 3  # datagrams get lost
_REFUSALS = {
    1: phrase("format error"),
    2: phrase("server failure"),
    4: phrase("not implemented"),
    5: phrase("refused"),
}
_FAILS = phrase("fails: {reason}")
_CUT_SHORT = phrase("the server sends a DNS answer that is cut short")
_NO_SUCH_NAME = 3


class Unusable(Exception):
    """A DNS server answered, but not with addresses; the text says so in a sentence."""


def question(number: int, name: str, kind: str) -> bytes:
    """Return the query `number` for `name`, an ASCII name, and `kind`, A or AAAA."""
    header = _HEADER.pack(number, _RECURSE, 1, 0, 0, 0)
    labels = b"".join(bytes([len(label)]) + label.encode("ascii") for label in name.split("."))
    return header + labels + b"\0" + struct.pack("!HH", _TYPES[kind], _INTERNET)


def answers(packet: bytes, asked: bytes) -> tuple[str, ...] | None:
    """Return the addresses in `packet`, or None if it is not the answer to the query `asked`.

    Aliases are followed inside the packet. Raises NoSuchName, Unusable, and BadPayload for a malformed packet.
    """
    if len(packet) < _HEADER.size or packet[:2] != asked[:2]:
        return None
    _, flags, questions, count, _, _ = _HEADER.unpack_from(packet)
    if not flags & _IS_ANSWER:
        return None
    _raise_refusal(flags)
    if len(packet) > _PACKET_BYTES:
        raise BadPayload(phrase("the server sends a DNS answer that is far too long"))
    try:
        return _Reader(packet).addresses(questions, count, asked)
    except (struct.error, IndexError) as error:
        raise BadPayload(_CUT_SHORT) from error


def _raise_refusal(flags: int) -> None:
    code = flags & 0x0F
    if code == _NO_SUCH_NAME:
        raise NoSuchName(phrase("the name does not exist"))
    if code:
        reason = _REFUSALS.get(code) or phrase("error {code}", code=code)
        raise Unusable(phrase("the server says {reason}", reason=reason))
    if flags & _IS_CUT:
        raise Unusable(phrase("the server sends an answer that does not fit into a datagram"))


class _Record(NamedTuple):
    """Where the content of one record stands in its packet; `kind` is 0 outside the internet class."""

    owner: bytes
    kind: int
    start: int
    length: int


@dataclass(slots=True)
class _Reader:
    """Reads one packet from front to back."""

    packet: bytes
    at: int = _HEADER.size

    def addresses(self, questions: int, count: int, asked: bytes) -> tuple[str, ...] | None:
        """Return the addresses among `count` records that belong to the name that was `asked` for."""
        wanted_name, wanted_type = _Reader(asked).question()
        if questions != 1 or self.question() != (wanted_name, wanted_type):
            return None
        records = [self.record() for _ in range(count)]
        aliases = {r.owner: _Reader(self.packet, r.start).name() for r in records if r.kind == _CNAME}
        owners = {wanted_name}
        while (alias := aliases.pop(wanted_name, None)) is not None:
            owners.add(wanted_name := alias)
        return tuple(
            _address(self.packet[r.start : r.start + r.length])
            for r in records
            if r.kind == wanted_type and r.owner in owners
        )

    def question(self) -> tuple[bytes, int]:
        """Return name and type of the question, which must be about the internet class."""
        name = self.name()
        kind, kind_class = struct.unpack_from("!HH", self.packet, self.at)
        self.at += 4
        return name, kind if kind_class == _INTERNET else 0

    def record(self) -> "_Record":
        """Return the next record."""
        owner = self.name()
        kind, kind_class, _, length = _RECORD.unpack_from(self.packet, self.at)
        start = self.at + _RECORD.size
        self.at = start + length
        if self.at > len(self.packet):
            raise BadPayload(_CUT_SHORT)
        return _Record(owner, kind if kind_class == _INTERNET else 0, start, length)

    def name(self) -> bytes:
        """Return the name here in lower case. The count of forwards is bounded, so that no circle holds it up."""
        labels: list[bytes] = []
        at, end, size, jumps = self.at, None, 0, 0
        while self.packet[at]:
            length = self.packet[at]
            if length & _FORWARD == _FORWARD:
                target = struct.unpack_from("!H", self.packet, at)[0] & 0x3FFF
                end = at + 2 if end is None else end
                jumps += 1
                if jumps > _JUMPS:
                    raise BadPayload(phrase("the server sends a DNS answer with a name that runs in a circle"))
                at = target
                continue
            size += length + 1
            if length & _FORWARD or size > _NAME_BYTES:
                raise BadPayload(phrase("the server sends a DNS answer with a name that is none"))
            labels.append(self.packet[at + 1 : at + 1 + length].lower())
            at += length + 1
        self.at = at + 1 if end is None else end
        return b".".join(labels)


def _address(packed: bytes) -> str:
    try:
        return str(ipaddress.ip_address(packed))
    except ValueError as error:
        raise BadPayload(phrase("the server sends a DNS answer with an address of a wrong length")) from error


@dataclass(eq=False)
class _Conversation(asyncio.DatagramProtocol):
    """Waits for the answer to one query; what is not that answer is ignored."""

    asked: bytes
    done: "asyncio.Future[tuple[str, ...]]" = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    @override
    def datagram_received(self, data: bytes, addr: object) -> None:
        """Take a datagram from the server; the socket is connected, others cannot reach it."""
        if self.done.done():
            return
        try:
            found = answers(data, self.asked)
        except (NoSuchName, Unusable, BadPayload) as error:
            self.done.set_exception(error)
            return
        if found is not None:
            self.done.set_result(found)

    @override
    def error_received(self, exc: Exception) -> None:
        """Take what the network says: nobody listens there."""
        if not self.done.done():
            self.done.set_exception(exc)


async def ask_server(server: Address, name: str, kind: str, within_s: float) -> tuple[str, ...]:
    """Return the addresses that `server` has for `name`.

    Raises NoSuchName, Unusable, BadPayload, OSError, and TimeoutError after three unanswered datagrams.
    """
    asked = question(secrets.randbits(16), name, kind)
    transport, talk = await asyncio.get_running_loop().create_datagram_endpoint(
        lambda: _Conversation(asked), remote_addr=(server.host, server.port)
    )
    try:
        for _ in range(_SENDINGS):
            transport.sendto(asked)
            await asyncio.wait([talk.done], timeout=within_s / _SENDINGS)
            if talk.done.done():
                return talk.done.result()
    finally:
        talk.done.cancel()
        transport.abort()
    raise TimeoutError(no_answer(within_s))


async def check_dns(check: DnsCheck, calls: BoundedCalls, within_s: float) -> Finding:
    """Return whether the name resolves as expected. Raises PollError if nobody could be asked."""
    started_s = time.monotonic()
    try:
        if check.server is None:
            found = await _ask_system(check, calls, within_s)
        else:
            found = await ask_server(check.server, check.dns, check.type, within_s)
    except NoSuchName:
        absent = phrase("the name {name} does not exist", name=check.dns)
        return Finding(up=False, complaint=_FAILS.of(reason=absent))
    except (Unusable, BadPayload) as error:
        return Finding(up=False, complaint=_FAILS.of(reason=said_by(error)))
    except TimeoutError:
        return silent(no_answer(within_s))
    except OSError as error:
        return silent(words(error))
    took_s = time.monotonic() - started_s
    complaint = _complaint(check, found)
    lookup = Sample("dns.lookup.duration", took_s, labels_of({"name": check.dns}))
    return Finding(up=not complaint, complaint=complaint, took_s=took_s, samples=(lookup,))


async def _ask_system(check: DnsCheck, calls: BoundedCalls, within_s: float) -> tuple[str, ...]:
    """Return the addresses that the system's resolver has. Raises NoSuchName, TimeoutError, Unusable, NotPermitted."""
    family = socket.AF_INET if check.type == "A" else socket.AF_INET6

    def ask() -> tuple[str, ...]:
        found = socket.getaddrinfo(check.dns, None, family=family, type=socket.SOCK_STREAM)
        return tuple(str(ipaddress.ip_address(where[0])) for *_, where in found)

    try:
        return await calls.run(phrase("looking up {name}", name=check.dns), ask, within_s * LOOKUP_SHARE)
    except TimedOut as error:
        raise TimeoutError(said_by(error)) from error
    except socket.gaierror as error:
        raise _resolver_trouble(error, check.dns) from error


def _resolver_trouble(error: socket.gaierror, name: str) -> Exception:
    """Return the error to raise: that the resolver fails is what a DNS check is there to find."""
    trouble = lookup_error(error, name)
    return trouble if isinstance(trouble, NoSuchName | NotPermitted) else Unusable(said_by(trouble))


def _complaint(check: DnsCheck, found: tuple[str, ...]) -> str:
    """Return what is wrong with the addresses `found`, empty if nothing."""
    if not found:
        return _FAILS.of(reason=phrase("{name} has no {type} record", name=check.dns, type=check.type))
    absent = [address for address in check.expect if address not in found]
    if not absent:
        return ""
    other = phrase("{name} has {addresses}; expected is {expected}")
    return _FAILS.of(reason=other.of(name=check.dns, addresses=found[:4], expected=absent[0]))
