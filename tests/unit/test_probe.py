"""Probe targets as a whole: evidence, alerts, gaps and time."""

from itertools import count
from socket import AF_INET

import pytest

from noc_app.config.catalogue import load_catalogue
from noc_app.connectors.builtin.probe import CONNECTOR
from noc_app.connectors.builtin.probe_net import causes, check_tcp, has_resolver, words
from noc_app.connectors.kit import Connector
from noc_app.model import NotPermitted, Severity, labels_of
from tests.unit.probe_peers import NOW, answering, hang, serving, session, title, value

OK = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi"


async def test_a_port_that_accepts_is_up():
    async with serving(hang) as port:
        result = await session({"name": "db", "tcp": f"127.0.0.1:{port}"}).poll()
    assert value(result, "probe.up") == 1.0
    assert 0 < value(result, "probe.duration") < 1
    assert result.alerts == ()
    assert result.complete


async def test_a_refused_connection_is_complete_evidence_that_it_is_down(unused_tcp_port):
    result = await session({"name": "db", "tcp": f"127.0.0.1:{unused_tcp_port}"}).poll()
    assert value(result, "probe.up") == 0.0
    assert title(result) == "db does not answer: connection refused"
    assert result.complete


async def test_a_fast_refusal_has_no_duration(unused_tcp_port):
    result = await session({"name": "db", "tcp": f"127.0.0.1:{unused_tcp_port}"}).poll()
    assert value(result, "probe.duration") is None


async def test_a_host_with_a_dead_and_a_live_address_is_up():
    async with serving(hang) as port:  # listens on IPv4 only; localhost may be both
        result = await session({"name": "db", "tcp": f"localhost:{port}"}).poll()
    assert value(result, "probe.up") == 1.0


async def test_the_second_address_is_tried_when_the_first_refuses(unused_tcp_port):
    async with serving(hang) as port:
        dead, live = (AF_INET, ("127.0.0.1", unused_tcp_port)), (AF_INET, ("127.0.0.1", port))
        assert (await check_tcp((dead, live), 5.0)).up


async def test_an_alert_carries_check_kind_and_peer(unused_tcp_port):
    peer = f"127.0.0.1:{unused_tcp_port}"
    alert = (await session({"name": "db", "tcp": peer, "severity": "critical"}).poll()).alerts[0]
    assert alert.fingerprint == "db"
    assert alert.severity is Severity.CRITICAL
    assert alert.labels == labels_of({"check": "db", "probe": "tcp", "peer": peer})
    assert alert.starts_at == NOW


async def test_an_alert_keeps_its_start_while_the_check_fails(unused_tcp_port):
    ticks = count(100)
    probing = session({"name": "db", "tcp": f"127.0.0.1:{unused_tcp_port}"}, clock=lambda: float(next(ticks)))
    first, second = await probing.poll(), await probing.poll()
    assert first.alerts[0].starts_at == second.alerts[0].starts_at


async def test_an_alert_that_comes_back_starts_anew():
    now = [100.0]
    async with serving(hang) as port:
        probing = session({"name": "db", "tcp": f"127.0.0.1:{port}"}, clock=lambda: now[0])
    first = await probing.poll()
    assert first.alerts[0].starts_at == 100.0
    async with serving(hang, port=port):
        assert (await probing.poll()).alerts == ()
    now[0] = 300.0
    assert (await probing.poll()).alerts[0].starts_at == 300.0


async def test_one_check_that_hangs_does_not_cost_the_others_their_evidence():
    async with serving(hang) as slow, serving(answering(OK)) as fast:
        result = await session(
            {"name": "slow", "http": {"url": f"http://127.0.0.1:{slow}/"}},
            {"name": "fast", "http": {"url": f"http://127.0.0.1:{fast}/"}},
            timeout=2.0,
        ).poll()
    up = {dict(s.labels)["check"]: s.value for s in result.samples if s.signal == "probe.up"}
    assert up == {"slow": 0.0, "fast": 1.0}
    assert title(result) == "slow does not answer: no answer within 1.8 s"


async def test_forty_hanging_checks_end_within_the_time_of_one_poll():
    async with serving(hang) as port:
        checks = [{"name": f"c{n}", "http": {"url": f"http://127.0.0.1:{port}/"}} for n in range(40)]
        result = await session(*checks, timeout=0.6).poll()
    assert len(result.alerts) == 40
    assert result.alerts[0].title == "c0 does not answer: no answer within 0.18 s"


async def test_a_check_that_cannot_be_carried_out_is_a_gap_and_no_evidence(tmp_path):
    result = await session({"name": "shop", "tls": "127.0.0.1:1", "ca_file": str(tmp_path / "none.pem")}).poll()
    assert value(result, "probe.up") is None
    assert result.alerts == ()
    assert "shop: cannot use ca_file" in result.gaps["tls.chain.valid"]
    assert not result.complete


async def test_checks_that_share_an_obstacle_are_named_together(tmp_path):
    missing = str(tmp_path / "none.pem")
    result = await session(*({"name": n, "tls": "127.0.0.1:1", "ca_file": missing} for n in ("a", "b"))).poll()
    assert result.gaps["tls.chain.valid"].startswith("a, b: cannot use ca_file")


async def test_a_gap_of_one_check_leaves_the_evidence_of_another_whole(unused_tcp_port, tmp_path):
    result = await session(
        {"name": "shop", "tls": "127.0.0.1:1", "ca_file": str(tmp_path / "none.pem")},
        {"name": "db", "tcp": f"127.0.0.1:{unused_tcp_port}"},
    ).poll()
    assert value(result, "probe.up") == 0.0
    assert "probe.up" not in result.gaps


async def test_a_failing_check_that_can_no_longer_be_carried_out_keeps_its_alert_as_unsure():
    async with serving(answering(b"HTTP/1.1 500 Oops\r\ncontent-length: 0\r\n\r\n")) as port:
        probing = session({"name": "shop", "http": {"url": f"http://127.0.0.1:{port}/", "not_contains": "sorry"}})
        assert len((await probing.poll()).alerts) == 1
    async with serving(answering(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 1_100_000), port=port):
        result = await probing.poll()
    assert title(result) == "shop answers with status 500; expected is 200 to 399"
    assert "larger than 1 MB" in result.unsure["shop"]


async def test_the_name_of_a_check_is_made_plain_for_labels_and_titles(unused_tcp_port):
    result = await session({"name": "db\u202e\none", "tcp": f"127.0.0.1:{unused_tcp_port}"}).poll()
    assert title(result) == "db one does not answer: connection refused"


def test_expected_signals_follow_the_kinds_of_check():
    config = session({"name": "a", "tcp": "a:1"}, {"name": "b", "icmp": "b"}).config
    assert CONNECTOR.expects(config) == ("probe.up", "probe.duration", "net.latency", "net.packet_loss")


def test_the_catalogue_knows_all_that_is_expected_of_every_kind():
    catalogue, _ = load_catalogue(())
    checks = [
        {"name": "a", "tcp": "a:1"},
        {"name": "b", "icmp": "b"},
        {"name": "c", "dns": "c"},
        {"name": "d", "tls": "d:1"},
    ]
    config = session(*checks, {"name": "e", "http": {"url": "http://e/"}}).config
    assert set(CONNECTOR.expects(config)) <= set(catalogue)


def test_the_connector_describes_itself():
    assert isinstance(CONNECTOR, Connector)
    assert CONNECTOR.kind == "probe"


def test_a_limit_of_this_machine_is_not_blamed_on_the_peer():
    with pytest.raises(NotPermitted, match="too many open files"):
        words(OSError(24, "Too many open files"))


def test_the_words_for_an_error_are_those_of_its_first_cause():
    error = RuntimeError("all attempts failed")
    error.__cause__ = ExceptionGroup("attempts", [ConnectionRefusedError(111, "Connect call failed")])
    assert words(error) == "connection refused"


def test_causes_that_point_at_each_other_end():
    first, second = ValueError("a"), ValueError("b")
    first.__cause__, second.__cause__ = second, first
    assert set(causes(first)) == {first, second}


@pytest.mark.skipif("sys.platform == 'win32'", reason="kept in the registry there")
def test_a_machine_without_a_name_server_has_no_resolver(tmp_path):
    assert not has_resolver(tmp_path / "absent")
    (tmp_path / "resolv.conf").write_text("# nameserver 192.0.2.1\nsearch example.net\n")
    assert not has_resolver(tmp_path / "resolv.conf")
    (tmp_path / "resolv.conf").write_text("nameserver 192.0.2.1\n")
    assert has_resolver(tmp_path / "resolv.conf")
