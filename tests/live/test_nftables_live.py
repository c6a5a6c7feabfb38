"""Against a real nft: what passes and what is denied is counted as the kernel counts it."""

import time

import pytest

from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.model import NotPermitted, PollError, Severity
from tests.contract.replay import tools
from tests.tools.firewall import firewall
from tests.tools.servers import pause, program

pytestmark = pytest.mark.live


@pytest.fixture(scope="module")
def wall():
    with firewall() as running:
        yield running


def opened(command):
    config = MODELS["nftables"](id="edge", command=tuple(command), every=1)
    return BY_KIND["nftables"].open(config, tools(None, time.time))


def of(result, signal):
    return {dict(s.labels).get("rule", ""): s.value for s in result.samples if s.signal == signal}


async def test_what_the_kernel_denied_is_what_is_shown(wall):
    wall.load()
    session = opened(wall.command)
    first = await session.poll()
    began = session.monotonic()
    wall.send(53, times=40)
    wall.knock(22)
    second = await session.poll()
    rates = of(second, "security.firewall.denied.rate")
    minutes = (session.monotonic() - began) / 60
    assert 0.6 * 40 / minutes < rates["noc/input"] < 1.6 * 40 / minutes
    assert rates["ssh-drop"] > 0
    assert rates["banned"] == 0
    assert of(second, "security.firewall.rules.hit")[""] > of(first, "security.firewall.rules.hit")[""]
    assert first.complete
    assert second.complete


async def test_counts_that_are_reset_and_rules_loaded_anew_bring_no_negative_rate(wall):
    wall.load()
    session = opened(wall.command)
    wall.send(53, times=5)
    await session.poll()
    wall.load()
    pause(0.1)
    assert set(of(await session.poll(), "security.firewall.denied.rate").values()) == {0.0}


async def test_a_flushed_firewall_is_critical_until_its_rules_are_back(wall):
    session = opened(wall.command)
    wall.load("")
    assert [a.severity for a in (await session.poll()).alerts] == [Severity.CRITICAL]
    wall.load()
    assert (await session.poll()).alerts == ()


async def test_without_the_right_to_look_that_is_said():
    drop = [program("setpriv"), "--reuid=65534", "--clear-groups", "--inh-caps=-all"]
    with pytest.raises((NotPermitted, PollError), match="may not look|failed"):
        await opened([*drop, program("nft")]).poll()
