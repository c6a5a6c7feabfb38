"""Against a real VictoriaMetrics and a real vmalert."""

import time

import pytest

from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.engine.opening import Opener
from noc_app.model import Severity
from tests.contract.vendors.victoria import DEPTH
from tests.live.stack import prometheus_target
from tests.tools.servers import node_exporter, pause
from tests.tools.victoria import AT_ONCE, push, victoria, vmalert

pytestmark = pytest.mark.live
DEEP = {
    "alert": "Deep",
    "expr": "queue_depth > 10",
    "labels": {"severity": "critical"},
    "annotations": {"summary": "{{ $labels.queue }} is deep"},
}
BROKEN = {"alert": "Broken", "expr": "a * on () group_left () b"}


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """A node with the shipped settings: it keeps the newest 30 s back."""
    folder = tmp_path_factory.mktemp("victoria")
    with node_exporter(folder) as node, victoria(folder, scrape=[f"127.0.0.1:{node.port}"]) as running:
        running.node = node
        yield running


@pytest.fixture
async def open_session():
    opener = Opener(time.time, read_secret)
    yield lambda kind, url, **settings: opener.open(target_of(MODELS[kind](id="v-1", kind=kind, url=url, **settings)))
    await opener.aclose()


async def polled_until(session, condition):
    for _ in range(60):
        result = await session.poll()
        if condition(result):
            return result
        pause(0.5)
    raise AssertionError("what was waited for has not come")


async def test_a_value_is_there_at_once_although_the_server_keeps_it_back(store, open_session):
    push(store, "queue_depth", 7, queue="mail")
    session = open_session("victoriametrics", store.url, queries=[DEPTH])
    result = await polled_until(session, lambda r: DEPTH["signal"] in {s.signal for s in r.samples})
    (found,) = [s for s in result.samples if s.signal == DEPTH["signal"]]
    assert (found.value, found.labels) == (7.0, (("queue", "mail"),))
    assert time.time() - found.at < 10.0


async def test_a_value_that_was_pushed_long_ago_has_its_age(store, open_session):
    push(store, "queue_depth", 3, age_s=120, queue="fax")
    session = open_session("victoriametrics", store.url, queries=[{**DEPTH, "expr": 'queue_depth{queue="fax"}'}])
    result = await polled_until(session, lambda r: DEPTH["signal"] in {s.signal for s in r.samples})
    (found,) = [s for s in result.samples if s.signal == DEPTH["signal"]]
    assert time.time() - found.at == pytest.approx(120, abs=10)


async def test_the_packs_work_on_what_it_scrapes_itself(store, open_session):
    session = open_session("victoriametrics", store.url, packs=["node_exporter"])
    result = await polled_until(session, lambda r: "system.cpu.utilization" in {s.signal for s in r.samples})
    assert {"scrape.target.up", "system.memory.utilization"} <= {s.signal for s in result.samples}
    assert all(time.time() - s.at < 15.0 for s in result.samples)


async def test_as_a_prometheus_it_vouches_for_no_alert(store, open_session):
    opener = Opener(time.time, read_secret)
    result = await opener.open(prometheus_target(store.url)).poll()
    await opener.aclose()
    assert (result.alerts, result.alerts_complete) == ((), False)


async def test_an_alert_of_vmalert_fires_recovers_and_a_rule_that_fails_is_a_gap(tmp_path, open_session):
    with victoria(tmp_path, AT_ONCE) as store, vmalert(tmp_path, store, [DEEP, BROKEN]) as alerting:
        push(store, "queue_depth", 42, queue="mail")
        session = open_session("vmalert", alerting.url)
        result = await polled_until(session, lambda r: r.alerts)
        (alert,) = result.alerts
        assert (alert.title, alert.severity) == ("mail is deep", Severity.CRITICAL)
        assert alert.link.startswith("http")
        push(store, "queue_depth", 1, queue="mail")
        assert (await polled_until(session, lambda r: not r.alerts)).cleared == {}


async def test_a_vmalert_whose_store_is_gone_is_no_all_clear(tmp_path, open_session):
    with victoria(tmp_path, AT_ONCE) as store, vmalert(tmp_path, store, [DEEP]) as alerting:
        push(store, "queue_depth", 42, queue="mail")
        session = open_session("vmalert", alerting.url)
        (alert,) = (await polled_until(session, lambda r: r.alerts)).alerts
        store.stop()
        result = await polled_until(session, lambda r: r.gaps)
        assert "rule Deep" in result.gaps["alerts"]
        assert alert.fingerprint in {a.fingerprint for a in result.alerts}
