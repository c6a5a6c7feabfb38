"""The real daemon, somebody else's client, and our receiver: all hear the same stream and come to the same."""

import asyncio
import time

import pytest

from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.engine.opening import Opener
from noc_app.model import Unreachable
from tests.tools.engine import until
from tests.tools.servers import free_port
from tests.tools.statsd_daemon import statsd_daemon, traffic

pytestmark = pytest.mark.live

QUEUE, OPEN = "messaging.queue.depth", "business.users.active"
METRICS = [
    {"signal": QUEUE, "metric": "shop.queue"},
    {"signal": OPEN, "metric": "shop.open"},
    {"signal": "business.orders.rate", "metric": "shop.orders", "of": "count"},
    {"signal": "http.server.request.duration.p95", "metric": "shop.answer"},
    {"signal": "http.server.request.duration.p50", "metric": "shop.answer", "of": "median"},
    {"signal": "business.signups.rate", "metric": "shop.users"},
]
GAUGES = METRICS[:2]
SENT = 20 + 2 + 3 + 2 + 100 + 3 + 2  # lines of statsd_traffic: a gauge below zero is two


@pytest.fixture
async def opener():
    made = Opener(time.time, read_secret)
    yield made
    await made.aclose()


def opened(opener, kind, **settings):
    return opener.open(target_of(MODELS[kind](id="s-1", kind=kind, **settings)))


async def arrived(session, lines, malformed=0):
    now = session.window._now
    await until(lambda: (now.lines, now.malformed) == (lines, malformed), seconds=10.0)


def values(result):
    return {s.signal: s.value for s in result.samples}


async def test_daemon_and_receiver_come_to_the_same_on_the_same_stream(tmp_path, opener):
    ours = opened(opener, "statsd", listen=f"127.0.0.1:{free_port()}", metrics=METRICS)
    await ours.poll()
    with statsd_daemon(tmp_path, copy_to=ours.port) as daemon:
        theirs = opened(opener, "statsd_admin", address=f"127.0.0.1:{daemon.admin}", metrics=GAUGES)
        await theirs.poll()
        await asyncio.to_thread(traffic, daemon.port)
        await arrived(ours, SENT)
        daemon.send("nonsense", "shop.orders:x|c")
        await arrived(ours, SENT, malformed=2)
        counters = await asyncio.to_thread(daemon.ask, "counters")
        heard, admin = await ours.poll(), await theirs.poll()
    assert f"'shop.orders': {values(heard)['business.orders.rate']:.0f}" in counters
    assert {s: values(heard)[s] for s in (QUEUE, OPEN)} == {s: values(admin)[s] for s in (QUEUE, OPEN)}
    assert {s: values(heard)[s] for s in (QUEUE, OPEN)} == {QUEUE: 42.0, OPEN: 7.0}
    assert values(heard)["http.server.request.duration.p95"] == 0.095
    assert values(heard)["http.server.request.duration.p50"] == pytest.approx(0.0505)
    assert values(heard)["business.signups.rate"] == 2.0
    assert "2 lines could not be read" in heard.gaps["receiver.lines.malformed"]
    assert values(admin)["receiver.lines.malformed"] > 0.0
    assert (values(admin)["receiver.up"], values(admin)["receiver.silence"]) == (1.0, pytest.approx(0, abs=3))


async def test_a_client_that_sends_to_us_directly_is_understood_whole(opener):
    ours = opened(opener, "statsd", listen=f"127.0.0.1:{free_port()}", metrics=METRICS)
    await ours.poll()
    await asyncio.to_thread(traffic, ours.port)
    await arrived(ours, SENT)
    result = await ours.poll()
    assert result.gaps == {}
    assert values(result)["business.orders.rate"] == 23.0


async def test_a_daemon_that_is_marked_as_down_is_not_up(tmp_path, opener):
    with statsd_daemon(tmp_path, copy_to=9) as daemon:
        session = opened(opener, "statsd_admin", address=f"127.0.0.1:{daemon.admin}")
        daemon.ask("health down", b"\n")
        assert values(await session.poll())["receiver.up"] == 0.0
    with pytest.raises(Unreachable):
        await session.poll()
