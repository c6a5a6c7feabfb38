"""DNS checks: the packets, the hostile ones too, and a real server on loopback."""

import contextlib
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noc_app.connectors.builtin.probe_dns import Unusable, answers, question
from noc_app.connectors.builtin.probe_net import NoSuchName
from noc_app.model import BadPayload
from tests.unit.probe_peers import dns_peer, session, title, value

ASKED = question(0x1234, "www.example.net", "A")
AT_QUESTION = b"\xc0\x0c"  # a pointer to the name in the question
CNAME, A, AAAA = 5, 1, 28


def record(kind: int, content: bytes, owner: bytes = AT_QUESTION) -> bytes:
    return owner + struct.pack("!HHIH", kind, 1, 60, len(content)) + content


def reply(asked: bytes, *records: bytes, flags: int = 0x8180) -> bytes:
    return asked[:2] + struct.pack("!5H", flags, 1, len(records), 0, 0) + asked[12:] + b"".join(records)


ADDRESS = record(A, bytes([192, 0, 2, 7]))


def test_an_address_is_read():
    assert answers(reply(ASKED, ADDRESS), ASKED) == ("192.0.2.7",)


def test_an_alias_is_followed_in_whatever_order_it_comes():
    target = b"\x04real\x07example\x03net\x00"
    alias, real = record(CNAME, target), record(A, bytes([192, 0, 2, 8]), owner=target)
    assert answers(reply(ASKED, real, alias), ASKED) == ("192.0.2.8",)


def test_an_address_of_somebody_else_is_no_answer():
    assert answers(reply(ASKED, record(A, bytes(4), owner=b"\x04evil\x00")), ASKED) == ()


def test_aliases_in_a_circle_end():
    assert answers(reply(ASKED, record(CNAME, AT_QUESTION)), ASKED) == ()


def test_names_are_compared_without_regard_to_case():
    packet = reply(ASKED, ADDRESS).replace(b"example", b"eXaMpLe")
    assert answers(packet, ASKED) == ("192.0.2.7",)


def test_a_version_6_address_is_read():
    asked = question(1, "www.example.net", "AAAA")
    packet = reply(asked, record(AAAA, bytes.fromhex("20010db8000000000000000000000001")))
    assert answers(packet, asked) == ("2001:db8::1",)


def test_another_number_is_not_our_answer():
    assert answers(b"\x99\x99" + reply(ASKED, ADDRESS)[2:], ASKED) is None


def test_another_question_is_not_our_answer():
    assert answers(reply(question(0x1234, "evil.example", "A"), ADDRESS), ASKED) is None


def test_our_own_question_is_not_an_answer():
    assert answers(ASKED, ASKED) is None


def test_a_name_that_does_not_exist_is_told_apart():
    with pytest.raises(NoSuchName):
        answers(reply(ASKED, flags=0x8183), ASKED)


def test_a_server_failure_is_told_apart():
    with pytest.raises(Unusable, match="server failure"):
        answers(reply(ASKED, flags=0x8182), ASKED)


def test_a_cut_answer_is_an_error():
    with pytest.raises(Unusable, match="does not fit"):
        answers(reply(ASKED, ADDRESS, flags=0x8380), ASKED)


@pytest.mark.parametrize(
    "owner",
    [b"\xc0\x21", b"\xff\xff", b"\x01a\xc0\x21", b"\x80\x00", b"\x3fshort"],
    ids=["itself", "beyond the end", "round about", "reserved bits", "longer than the packet"],
)
def test_a_hostile_name_is_a_bad_payload(owner):
    assert len(ASKED) == 0x21  # so that a pointer to 0x21 is a pointer to itself
    with pytest.raises(BadPayload):
        answers(reply(ASKED, record(A, bytes(4), owner=owner)), ASKED)


def test_a_long_staircase_of_pointers_is_a_bad_payload():
    stairs = b"\x00" + b"".join(struct.pack("!H", 0xC000 | at) for at in [0x2D, *range(0x2E, 0x2E + 198, 2)])
    text = record(16, stairs)
    last = struct.pack("!H", 0xC000 | (0x2E + 198))
    with pytest.raises(BadPayload, match="circle"):
        answers(reply(ASKED, text, record(A, bytes(4), owner=last)), ASKED)


def test_an_address_of_a_wrong_length_is_a_bad_payload():
    with pytest.raises(BadPayload, match="wrong length"):
        answers(reply(ASKED, record(A, b"\x01\x02")), ASKED)


def test_a_packet_far_beyond_a_datagram_is_a_bad_payload():
    with pytest.raises(BadPayload, match="too long"):
        answers(reply(ASKED, *[ADDRESS] * 300), ASKED)


def test_every_cut_of_an_answer_is_ignored_or_a_bad_payload():
    whole = reply(ASKED, ADDRESS)
    assert [size for size in range(len(whole)) if _accepted(whole[:size])] == []


def _accepted(packet: bytes) -> bool:
    try:
        return bool(answers(packet, ASKED))
    except BadPayload:
        return False


@given(st.binary(max_size=200))
def test_noise_never_brings_anything_but_the_errors_that_are_promised(noise):
    with contextlib.suppress(BadPayload, Unusable, NoSuchName):
        answers(ASKED[:2] + b"\x81\x80" + noise, ASKED)


async def test_a_name_that_the_server_knows_is_up_and_tells_the_time():
    async with dns_peer(lambda asked: [reply(asked, ADDRESS)]) as (server, _):
        result = await session({"name": "ns", "dns": "www.example.net", "server": server}).poll()
    assert value(result, "probe.up") == 1.0
    assert 0 < value(result, "dns.lookup.duration") < 1
    assert result.alerts == ()


async def test_forged_and_foreign_datagrams_are_passed_over():
    def noisy(asked: bytes) -> list[bytes]:
        return [b"", b"\x00" * 5, b"\x99\x99" + reply(asked, ADDRESS)[2:], reply(asked, ADDRESS)]

    async with dns_peer(noisy) as (server, _):
        result = await session({"name": "ns", "dns": "www.example.net", "server": server}).poll()
    assert value(result, "probe.up") == 1.0


async def test_a_lost_datagram_is_sent_again():
    tries: list[bytes] = []

    def second_time(asked: bytes) -> list[bytes]:
        tries.append(asked)
        return [reply(asked, ADDRESS)] if len(tries) > 1 else []

    async with dns_peer(second_time) as (server, _):
        check = {"name": "ns", "dns": "www.example.net", "server": server}
        result = await session(check, timeout=0.6).poll()
    assert value(result, "probe.up") == 1.0


async def test_a_silent_server_is_down():
    async with dns_peer(lambda _: []) as (server, peer):
        check = {"name": "ns", "dns": "www.example.net", "server": server}
        result = await session(check, timeout=0.4).poll()
    assert title(result).startswith("ns does not answer: no answer within 0.3")
    assert len(peer.asked) == 3


async def test_a_server_that_is_not_there_is_down(unused_udp_port):
    check = {"name": "ns", "dns": "www.example.net", "server": f"127.0.0.1:{unused_udp_port}"}
    assert title(await session(check).poll()) == "ns does not answer: connection refused"


async def test_a_missing_name_is_not_a_silent_server():
    async with dns_peer(lambda asked: [reply(asked, flags=0x8183)]) as (server, _):
        result = await session({"name": "ns", "dns": "www.example.net", "server": server}).poll()
    assert title(result) == "ns fails: the name www.example.net does not exist"


async def test_a_hostile_server_is_down_and_described():
    async with dns_peer(lambda asked: [reply(asked, record(A, bytes(4), owner=b"\xc0\x21"))]) as (server, _):
        result = await session({"name": "ns", "dns": "www.example.net", "server": server}).poll()
    assert title(result) == "ns fails: the server sends a DNS answer with a name that runs in a circle"


async def test_a_name_without_the_record_is_down():
    async with dns_peer(lambda asked: [reply(asked)]) as (server, _):
        result = await session({"name": "ns", "dns": "www.example.net", "server": server}).poll()
    assert title(result) == "ns fails: www.example.net has no A record"


async def test_an_unexpected_address_is_down():
    async with dns_peer(lambda asked: [reply(asked, ADDRESS)]) as (server, _):
        check = {"name": "ns", "dns": "www.example.net", "server": server, "expect": "192.0.2.9"}
        result = await session(check).poll()
    assert value(result, "probe.up") == 0.0
    assert title(result) == "ns fails: www.example.net has 192.0.2.7; expected is 192.0.2.9"


async def test_the_system_resolves_when_no_server_is_named():
    result = await session({"name": "ns", "dns": "localhost", "expect": "127.0.0.1"}).poll()
    assert value(result, "probe.up") == 1.0
