"""Against a real Prometheus that scrapes a real node_exporter."""

import time

import httpx
import pytest

from noc_app.config.secrets import read_secret
from noc_app.connectors.infrastructure.packs import PACKS
from noc_app.engine.opening import Opener
from noc_app.model import Change, State
from tests.live.stack import ALWAYS, NODE_DOWN, alert_named, prometheus_target, stack, watching
from tests.tools.engine import until
from tests.tools.servers import blackbox_exporter, free_port, node_exporter, probes, prometheus, set_rules, wait_for

pytestmark = pytest.mark.live

BUSY = {"alert": "Busy", "expr": "node_load1 >= 0", "labels": {"severity": "warning"}}
METRICS = [
    "node_cpu_seconds_total",
    "node_memory_MemTotal_bytes",
    "node_memory_MemFree_bytes",
    "node_filesystem_size_bytes",
    "node_filesystem_avail_bytes",
    "node_network_receive_bytes_total",
    "node_disk_reads_completed_total",
    "node_load1",
    "node_load5",
    "node_load15",
    "node_vmstat_pgfault",
    "node_netstat_Tcp_InSegs",
    "node_sockstat_TCP_inuse",
    "node_context_switches_total",
    "node_intr_total",
    "node_forks_total",
    "node_boot_time_seconds",
    "node_time_seconds",
    "node_procs_running",
    "node_entropy_available_bits",
    "node_schedstat_running_seconds_total",
    "node_softnet_processed_total",
    "node_softnet_dropped_total",
    "node_softnet_times_squeezed_total",
    "node_network_transmit_bytes_total",
    "node_network_receive_packets_total",
    "node_network_transmit_packets_total",
    "node_network_mtu_bytes",
    "node_filesystem_files",
    "node_filesystem_files_free",
    "node_filesystem_readonly",
    "node_udp_queues",
    "node_memory_Buffers_bytes",
    "node_memory_Cached_bytes",
    "node_scrape_collector_success",
    "node_scrape_collector_duration_seconds",
    "node_network_up",
    "node_network_receive_errs_total",
    "node_network_transmit_errs_total",
    "node_cpu_guest_seconds_total",
]


@pytest.fixture(scope="module")
def servers(tmp_path_factory):
    with stack(tmp_path_factory.mktemp("stack")) as running:
        yield running


@pytest.fixture
async def opener():
    made = Opener(time.time, read_secret)
    yield made
    await made.aclose()


def raw(url, expr, at):
    answer = httpx.post(f"{url}/api/v1/query", data={"query": expr, "time": f"{at:.3f}"}).json()
    return {
        tuple(sorted((n, v) for n, v in series["metric"].items() if n != "__name__")): float(series["value"][1])
        for series in answer["data"]["result"]
    }


async def test_two_hundred_values_equal_the_raw_api(servers):
    queries = [{"signal": f"raw.{name.lower()}", "expr": name, "fresh": name} for name in METRICS]
    compared = different = 0
    async with watching(prometheus_target(servers.prom.url, queries=queries)) as engine:
        for _ in range(2):
            before = engine.board.targets["prom-1"].last_success_at
            await until(lambda: engine.board.targets["prom-1"].last_success_at != before, seconds=15)  # noqa: B023
            for name in METRICS:
                for key in engine.board.series.keys(f"raw.{name.lower()}"):
                    latest = engine.board.series.latest(key)
                    theirs = raw(servers.prom.url, name, latest.observed_at)[key.labels]
                    compared += 1
                    different += latest.value != theirs
    assert compared >= 200
    assert different == 0


async def test_the_node_pack_supplies_what_it_promises_with_the_time_of_the_scrape(servers):
    target = prometheus_target(servers.prom.url, packs=["node_exporter"])
    async with watching(target) as engine:
        await until(lambda: engine.board.targets["prom-1"].last_success_at, seconds=15)
        checks = engine.board.snapshot().checks
        silent = [s for s in target.connector.expects(target.config) if checks[s].state is State.NO_DATA]
        assert silent == []
        key = engine.board.series.keys("system.cpu.utilization")[0]
        assert time.time() - engine.board.series.latest(key).observed_at < 3.0


async def test_a_rule_that_fires_is_an_alert_with_its_words(servers):
    async with watching(prometheus_target(servers.prom.url)) as engine:
        await until(lambda: alert_named(engine, "AlwaysOn"), seconds=15)
        assert alert_named(engine, "AlwaysOn").alert.severity.word == "critical"


async def test_a_query_that_is_refused_hides_no_other(servers):
    queries = [
        {"signal": "http.server.request.rate", "expr": "sum(", "fresh": "up"},
        {"signal": "host.up", "expr": "up", "fresh": "up", "labels": {"host": "instance"}},
    ]
    async with watching(prometheus_target(servers.prom.url, queries=queries)) as engine:
        await until(lambda: engine.board.snapshot().checks["host.up"].state is State.OK, seconds=15)
        refused = engine.board.snapshot().checks["http.server.request.rate"]
        assert refused.state is State.NO_DATA
        assert "parse error" in refused.judgement.reason


async def test_values_of_a_scrape_target_that_died_stop_being_normal_and_its_alert_fires(tmp_path):
    with stack(tmp_path, rules=[NODE_DOWN, ALWAYS]) as servers:
        target = prometheus_target(servers.prom.url, packs=["node_exporter"])
        async with watching(target) as engine:
            await until(lambda: _state(engine) is not State.NO_DATA, seconds=15)
            servers.node.stop()
            await until(lambda: _state(engine).blind, seconds=15)
            await until(lambda: engine.board.snapshot().checks["host.up"].state is State.CRITICAL, seconds=15)
            await until(lambda: alert_named(engine, "NodeDown"), seconds=15)
            assert "is down" in alert_named(engine, "NodeDown").alert.title
            assert alert_named(engine, "NodeDown").alert.runbook_url == "https://runbooks.example/node"


async def test_a_rate_of_the_users_own_is_no_longer_normal_when_its_scrape_target_died(tmp_path):
    own = {"signal": "http.server.request.rate", "expr": "sum(rate(node_context_switches_total[1m]))"}
    with stack(tmp_path) as servers:
        async with watching(prometheus_target(servers.prom.url, queries=[own])) as engine:
            await until(lambda: _check(engine, own["signal"]).state is State.OK, seconds=15)
            servers.node.stop()
            await until(lambda: _check(engine, own["signal"]).state is not State.OK, seconds=15)
            await until(lambda: "job node down" in _check(engine, own["signal"]).judgement.reason, seconds=15)
            assert "connection refused" in _check(engine, own["signal"]).judgement.reason


async def test_an_alert_says_whether_it_recovered_or_its_series_vanished_or_its_rule_is_gone(tmp_path):
    with stack(tmp_path, rules=[NODE_DOWN, ALWAYS, BUSY]) as servers:
        async with watching(prometheus_target(servers.prom.url)) as engine:
            cleared = []
            engine.subscribe(lambda news: cleared.extend(gone(news)))
            await until(lambda: alert_named(engine, "AlwaysOn") and alert_named(engine, "Busy"), seconds=20)
            servers.node.stop()
            await until(lambda: ("Busy", "series vanished") in cleared, seconds=20)
            set_rules(servers.prom, [NODE_DOWN])
            await until(lambda: ("AlwaysOn", "rule deleted") in cleared, seconds=20)


async def test_a_restart_of_prometheus_clears_no_alert(tmp_path):
    slow = {**ALWAYS, "alert": "Slow", "for": "2s"}
    with stack(tmp_path, rules=[slow, ALWAYS]) as servers:
        async with watching(prometheus_target(servers.prom.url)) as engine:
            cleared = []
            engine.subscribe(lambda news: cleared.extend(gone(news)))
            await until(lambda: alert_named(engine, "Slow") and alert_named(engine, "AlwaysOn"), seconds=20)
            servers.prom.restart()
            restarted = time.time()
            await until(lambda: engine.board.alerts.shown_at(alert_named(engine, "Slow").key) > restarted, seconds=20)
            await until(lambda: not alert_named(engine, "Slow").unsure, seconds=20)
            assert cleared == []


async def test_every_tile_goes_stale_within_three_intervals_when_prometheus_stops(tmp_path):
    with stack(tmp_path) as servers:
        target = prometheus_target(servers.prom.url, packs=["node_exporter"])
        async with watching(target) as engine:
            await until(lambda: _state(engine) is not State.NO_DATA, seconds=15)
            servers.prom.stop()
            stopped = time.time()
            await until(lambda: _supplied_states(engine, target) <= {State.STALE, State.NO_DATA}, seconds=10)
            assert time.time() - stopped < 3 * target.config.every + 0.5
            assert engine.board.snapshot().checks["host.up"].judgement.age_s > 0


def gone(news):
    return [(c.entry.alert.title, c.reason) for c in news.changes if c.kind is Change.RESOLVED]


def _check(engine, signal):
    return engine.board.snapshot().checks[signal]


def _state(engine):
    return engine.board.snapshot().checks["system.memory.utilization"].state


def _supplied_states(engine, target):
    checks = engine.board.snapshot().checks
    return {checks[s].state for s in target.connector.expects(target.config)}


async def test_the_blackbox_pack_tells_what_answers_from_what_does_not(tmp_path, opener):
    closed = f"http://127.0.0.1:{free_port()}/"
    with node_exporter(tmp_path) as node, blackbox_exporter(tmp_path) as blackbox:
        page = f"{node.url}/"
        jobs = [probes(blackbox, "http", [page, closed])]
        with prometheus(tmp_path, scrape={}, jobs=jobs) as prom:
            wait_for(prom, "count(probe_success) == 2")
            result = await opener.open(prometheus_target(prom.url, packs=["blackbox_exporter"])).poll()
    found = {(s.signal, dict(s.labels).get("check")): s for s in result.samples}
    assert (found["probe.up", page].value, found["probe.up", closed].value) == (1.0, 0.0)
    assert found["probe.http.status", page].value == 200.0
    assert ("probe.http.status", closed) not in found
    assert 0 < found["probe.duration", page].value < 3.0
    assert time.time() - found["probe.up", closed].at < 15.0
    assert result.gaps == {}


@pytest.mark.parametrize("name", PACKS)
async def test_a_real_server_takes_every_query_of_every_pack(servers, opener, name):
    session = opener.open(prometheus_target(servers.prom.url, packs=[name]))
    refused = {s: g for s, g in (await session.poll()).gaps.items() if "refused" in g or "fresh" in g}
    assert refused == {}
