"""Is it me? This machine is tested before many targets are blamed."""

import asyncio
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noc_app.alerting.conservation import balance
from noc_app.alerting.console import FINGERPRINT, Finding, blind_alert, clock_finding, suspicious
from noc_app.engine.console import AGAIN_S, Console, default_gateway, is_elsewhere, look
from noc_app.engine.own_alerts import OwnAlerts
from noc_app.model import AlertEntry, AlertKey, Health, TargetHealth

NOW = 1000.0
ROUTES = """Iface\tDestination\tGateway\tFlags
eth0\t0000FEA9\t00000000\t0001
eth0\t00000000\t0102A8C0\t0003
"""


def target(name, health=Health.FAILED, **more):
    failing = NOW - 60 if health is Health.FAILED else None
    return TargetHealth(id=name, kind="k", title=name, every_s=5.0, health=health, failing_since=failing, **more)


class Played:
    """A network that is as the test says."""

    def __init__(self, *, route=True, gateway="", names=(), open_to=()):
        self.route, self.broken, self.names, self.open_to, self.asked = route, gateway, names, open_to, []

    def has_route(self):
        return self.route

    async def gateway(self):
        return self.broken

    async def resolves(self, host):
        self.asked.append(host)
        return host in self.names

    async def connects(self, host, port):
        self.asked.append((host, port))
        return host in self.open_to


def faults(network, hosts=("prom.example", "am.example"), skews=None, environment=None):
    found = asyncio.run(look(network, hosts, skews or {}, environment or {}))
    return [finding.name for finding in found if finding.fault]


@pytest.mark.parametrize(
    ("states", "doubt"),
    [
        ([Health.FAILED] * 3, True),
        ([Health.FAILED] * 2, False),
        ([Health.FAILED] * 3 + [Health.LIVE] * 4, False),
        ([Health.FAILED] * 3 + [Health.PAUSED] * 9, True),
        ([Health.LIVE] * 9, False),
        ([], False),
    ],
)
def test_many_failures_at_once_are_suspicious_and_few_are_not(states, doubt):
    assert suspicious([target(f"t{n}", health) for n, health in enumerate(states)]) is doubt


def test_backends_that_answer_and_refuse_us_are_no_sign_of_blindness():
    assert not suspicious([target(f"t{n}", locked=True) for n in range(9)])


def test_without_a_way_out_nothing_behind_it_is_tested():
    network = Played(route=False)
    assert faults(network) == ["way out"]
    assert network.asked == []


def test_a_gateway_that_is_gone_is_named_and_no_name_server_blamed():
    network = Played(gateway="the gateway 192.0.2.1 does not answer")
    assert faults(network) == ["gateway"]
    assert network.asked == []


def test_the_name_server_is_blamed_only_if_it_knows_none_of_the_names():
    assert faults(Played(names=())) == ["name server"]
    assert faults(Played(names=("am.example",))) == []


def test_addresses_say_nothing_about_the_name_server():
    assert faults(Played(), hosts=("192.0.2.7", "2001:db8::7")) == []


def test_a_proxy_of_the_environment_that_does_not_answer_is_named():
    network = Played(names=("prom.example",))
    assert faults(network, environment={"HTTPS_PROXY": "http://proxy.example:3128"}) == ["proxy"]
    assert ("proxy.example", 3128) in network.asked


@pytest.mark.parametrize("address", ["", "not a url", "http://[broken"])
def test_a_proxy_that_cannot_be_read_is_not_tested(address):
    assert faults(Played(names=("prom.example",)), environment={"HTTPS_PROXY": address}) == []


def test_the_clock_is_wrong_when_two_backends_agree_and_not_by_the_word_of_one():
    assert "118 s behind" in clock_finding({"a": 120.0, "b": 118.0, "c": 0.5}).fault
    assert clock_finding({"a": 120.0, "b": 0.5}).fault == ""
    assert clock_finding({"a": 120.0, "b": -300.0}).fault == ""


@given(st.dictionaries(st.text(max_size=3), st.floats(-59, 59)))
def test_a_clock_that_everybody_finds_right_is_right(skews):
    assert clock_finding(skews).fault == ""


def test_one_alert_says_what_is_wrong_and_what_is_not():
    alert = blind_alert([Finding("way out"), Finding("name server", "it is down")], NOW)
    assert (alert.fingerprint, alert.starts_at) == (FINGERPRINT, NOW)
    assert alert.description == "it is down. In order: way out"
    assert blind_alert([Finding("way out"), Finding("gateway")], NOW) is None


def test_the_console_is_tested_again_after_a_while_and_forgives_when_targets_answer():
    console = Console(network=Played(route=False), environment={})
    many = [target(f"t{n}") for n in range(4)]
    assert console.due(many, NOW)
    asyncio.run(console.test(["prom.example"], {}))
    assert console.alert.starts_at == NOW
    assert not console.due(many, NOW + AGAIN_S / 2)
    assert console.due(many, NOW + AGAIN_S)
    asyncio.run(console.test(["prom.example"], {}))
    assert console.alert.starts_at == NOW  # it has been blind since then
    assert not console.due([replace(t, health=Health.LIVE) for t in many], NOW + 2 * AGAIN_S)
    assert console.alert is None


def test_a_test_that_ends_after_the_targets_answered_raises_nothing():
    console = Console(network=Played(route=False), environment={})
    console.due([target(f"t{n}") for n in range(4)], NOW)
    console.due([], NOW + 1)
    asyncio.run(console.test(["prom.example"], {}))
    assert console.alert is None


def test_while_the_console_is_blind_there_is_one_alert_and_the_others_are_counted():
    blind = blind_alert([Finding("gateway", "gone")], NOW)
    result = OwnAlerts().evaluate({}, {}, [target(f"t{n}") for n in range(5)], NOW, blind=blind)
    shown = balance(AlertEntry(AlertKey("board", a.fingerprint), a) for a in result.alerts)
    assert [e.alert.title for e in shown.shown] == ["This console is blind"]
    assert (shown.hidden["inhibited"], shown.total) == (5, 6)


def test_the_gateway_is_read_from_the_kernels_table():
    assert default_gateway(lambda: ROUTES) == "192.168.2.1"


@pytest.mark.parametrize("table", ["", "garbage", "a b\nx", "Iface\nlo\t0000007F\t00000000\t1"])
def test_a_table_without_a_gateway_names_none(table):
    assert default_gateway(lambda: table) == ""


@pytest.mark.parametrize(
    ("host", "other"), [("127.0.0.1", False), ("localhost", False), ("::1", False), ("", False), ("10.1.2.3", True)]
)
def test_this_machine_is_not_elsewhere(host, other):
    assert is_elsewhere(host) is other
