"""Grafana's alerting is the API of Alertmanager and Prometheus: real ones, under Grafana's paths, take what we do."""

import time
from contextlib import ExitStack

import httpx
import pytest

from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.engine.opening import Opener
from noc_app.model import Acknowledgement, Matcher, Quiet
from tests.live.stack import ALWAYS
from tests.tools.balancers import fronted
from tests.tools.servers import alertmanager, prometheus, wait_until

pytestmark = pytest.mark.live
STATIC = {
    "/api/health": '{"database": "ok", "version": "as-documented"}',
    "/api/access-control/user/permissions": '{"alert.silences:create": ["*"], "alert.silences:write": ["*"]}',
}


@pytest.fixture(scope="module")
def grafana(tmp_path_factory):
    folder = tmp_path_factory.mktemp("grafana")
    with ExitStack() as opened:
        am = opened.enter_context(alertmanager(folder))
        listeners = [f"127.0.0.1:{am.port}"]
        prom = opened.enter_context(prometheus(folder, scrape={}, rules=[ALWAYS], alertmanagers=listeners))
        paths = {"/api/alertmanager/grafana/": am.url, "/api/prometheus/grafana/": prom.url}
        yield opened.enter_context(fronted(folder, paths, STATIC))


@pytest.fixture
async def session(grafana):
    opener = Opener(time.time, read_secret)
    made = opener.open(target_of(MODELS["grafana"](id="g-1", kind="grafana", url=grafana.url)))
    wait_until(lambda: "AlwaysOn" in httpx.get(f"{grafana.url}/api/alertmanager/grafana/api/v2/alerts").text)
    yield made
    await opener.aclose()


async def only(session):
    (alert,) = (await session.poll()).alerts
    return alert


async def test_an_acknowledgement_is_read_back_and_given_back(session):
    now = time.time()
    alert = await only(session)
    ref = await session.acknowledge(alert, Acknowledgement(intent="i-1", by="mara", at=now, until=now + 600))
    held = (await only(session)).ack
    assert (held.by, held.intent, held.ref) == ("mara", "i-1", ref)
    await session.unacknowledge(alert)
    assert (await only(session)).ack is None


async def test_a_silence_is_read_back_and_ended(session):
    now = time.time()
    quiet = Quiet(intent="q-1", by="mara", at=now, until=now + 600, comment="works")
    ref = await session.silence((Matcher("team", "web"),), quiet)
    assert [s.ref for s in (await only(session)).suppressed] == [ref]
    await session.expire(ref)
    assert (await session.poll()).silences == ()


async def test_the_rules_of_a_real_server_are_read(session):
    result = await session.poll()
    assert {s.signal: s.value for s in result.samples} == {
        "monitoring.checks.late": 0.0,
        "monitoring.checks.blind": 0.0,
    }
    assert result.gaps == {}
