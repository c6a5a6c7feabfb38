"""ICMP checks: the packets, the permission, and echoes of this machine where it permits them."""

import errno
import socket
import struct

import pytest

from noc_app.connectors.builtin.probe_config import IcmpCheck
from noc_app.connectors.builtin.probe_icmp import Echo, check_icmp, checksum, open_icmp
from noc_app.model import NotPermitted
from tests.unit.probe_peers import session, value

V4, V6 = socket.AF_INET, socket.AF_INET6


def permitted(family: socket.AddressFamily) -> bool:
    try:
        open_icmp(family).close()
        with socket.socket(family, socket.SOCK_DGRAM) as local:
            local.bind(("127.0.0.1" if family == V4 else "::1", 0))
    except (NotPermitted, OSError):
        return False
    return True


def forbidden(family: int, kind: int, protocol: int) -> socket.socket:
    raise PermissionError(errno.EACCES, "Permission denied")


def reply_to(request: bytes, kind: int = 0, identifier: int | None = None) -> bytes:
    _, _, _, ours, sequence = struct.unpack_from("!BBHHH", request)
    return struct.pack("!BBHHH", kind, 0, 0, ours if identifier is None else identifier, sequence) + request[8:]


def test_the_checksum_of_a_packet_with_its_checksum_is_zero():
    assert checksum(Echo(V4).request(7, 0.0)) == 0


def test_a_reply_tells_how_long_it_took():
    echo = Echo(V4)
    echo.take(reply_to(echo.request(1, 10.0)), 10.25)
    assert echo.took_s == {1: 0.25}


def test_a_reply_behind_an_ip_header_is_read():
    echo = Echo(V4)
    echo.take(b"\x45" + bytes(19) + reply_to(echo.request(1, 10.0)), 10.25)
    assert echo.took_s == {1: 0.25}


def test_an_identifier_that_the_kernel_chose_does_not_matter():
    echo = Echo(V4)
    echo.take(reply_to(echo.request(1, 10.0), identifier=99), 10.25)
    assert echo.took_s == {1: 0.25}


def test_a_version_6_reply_is_read():
    echo = Echo(V6)
    echo.take(reply_to(echo.request(1, 10.0), kind=129), 10.5)
    assert echo.took_s == {1: 0.5}


def test_a_second_reply_does_not_change_the_first():
    echo = Echo(V4)
    packet = reply_to(echo.request(1, 10.0))
    echo.take(packet, 10.25)
    echo.take(packet, 10.75)
    assert echo.took_s == {1: 0.25}


@pytest.mark.parametrize("packet", [b"", b"\x45", bytes(8), b"\xff" * 40], ids=["nothing", "stub", "zeros", "noise"])
def test_junk_is_passed_over(packet):
    echo = Echo(V4)
    echo.request(0, 10.0)
    echo.take(packet, 10.25)
    assert echo.took_s == {}


def test_the_reply_to_somebody_else_is_passed_over():
    echo = Echo(V4)
    echo.request(1, 10.0)
    echo.take(reply_to(Echo(V4).request(1, 10.0)), 10.25)
    assert echo.took_s == {}


def test_our_own_request_is_no_reply():
    echo = Echo(V4)
    echo.take(echo.request(1, 10.0), 10.25)
    assert echo.took_s == {}


def test_a_sequence_that_was_never_sent_is_passed_over():
    echo = Echo(V4)
    packet = bytearray(reply_to(echo.request(1, 10.0)))
    packet[7] = 9
    echo.take(bytes(packet), 10.25)
    assert echo.took_s == {}


async def test_a_machine_that_does_not_permit_icmp_says_how_to_allow_it(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(NotPermitted, match="ping_group_range"):
        await check_icmp(IcmpCheck(name="gw", icmp="192.0.2.1"), (V4, ("192.0.2.1", 0)), 1.0, forbidden)


async def test_a_machine_without_version_6_is_not_blamed_on_the_peer():
    def no_v6(family: int, kind: int, protocol: int) -> socket.socket:
        raise OSError(errno.EAFNOSUPPORT, "Address family not supported by protocol")

    with pytest.raises(NotPermitted, match="version of IP"):
        await check_icmp(IcmpCheck(name="gw", icmp="::1"), (V6, ("::1", 0, 0, 0)), 1.0, no_v6)


def deaf(family: int, kind: int, protocol: int) -> socket.socket:
    """Return a socket that sends, and to which nobody replies."""
    return socket.socket(family, socket.SOCK_DGRAM)


async def test_requests_that_nobody_answers_are_lost():
    found = await check_icmp(IcmpCheck(name="gw", icmp="127.0.0.1"), (V4, ("127.0.0.1", 0)), 0.1, deaf)
    assert not found.up
    assert found.complaint == "does not answer: 3 of 3 echo requests were lost"
    assert [(s.signal, s.value) for s in found.samples] == [("net.packet_loss", 1.0)]


@pytest.mark.parametrize(
    ("family", "peer"),
    [
        pytest.param(V4, "127.0.0.1", marks=pytest.mark.skipif(not permitted(V4), reason="ICMP is not permitted here")),
        pytest.param(V6, "::1", marks=pytest.mark.skipif(not permitted(V6), reason="ICMPv6 is not permitted here")),
    ],
)
async def test_this_machine_answers_its_own_echo_requests(family, peer):
    result = await session({"name": "self", "icmp": peer, "count": 2}).poll()
    assert value(result, "probe.up") == 1.0
    assert value(result, "net.packet_loss") == 0.0
    assert 0 < value(result, "net.latency") < 1
