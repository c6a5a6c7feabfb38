"""This machine and probes, compared with Prometheus' own exporters that look at the same things."""

import asyncio
import datetime as dt
import os
import re
import shutil
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
import trustme

from noc_app.connectors.builtin.host import HostConfig, HostSession
from noc_app.connectors.builtin.host_machine import ThisMachine
from noc_app.model import PollResult
from tests.unit.probe_peers import answering, identity, serving, session, value

pytestmark = [
    pytest.mark.live,
    pytest.mark.skipif(shutil.which("prometheus-node-exporter") is None, reason="node_exporter is not installed"),
    pytest.mark.skipif(shutil.which("prometheus-blackbox-exporter") is None, reason="blackbox_exporter is missing"),
]

PAGE = b"HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\nwelcome"
GONE = b"HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n"
BLACKBOX = """
modules:
  page:
    prober: http
    timeout: 5s
    http: {{preferred_ip_protocol: ip4, fail_if_body_not_matches_regexp: [welcome], tls_config: {{ca_file: {ca}}}}}
  accept:
    prober: tcp
    timeout: 5s
    tcp: {{preferred_ip_protocol: ip4}}
  echo:
    prober: icmp
    timeout: 5s
    icmp: {{preferred_ip_protocol: ip4}}
"""


@asynccontextmanager
async def exporter(program: str, port: int, *options: str) -> AsyncIterator[httpx.AsyncClient]:
    """Yield a client of an exporter that runs on loopback and has said that it listens."""
    running = await asyncio.create_subprocess_exec(
        program, f"--web.listen-address=127.0.0.1:{port}", *options, stderr=asyncio.subprocess.PIPE
    )
    try:
        async with asyncio.timeout(20):
            while b"TLS is disabled" not in (line := await running.stderr.readline()):
                assert line, f"{program} ended with {await running.wait()}"
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=20) as client:
            yield client
    finally:
        running.terminate()
        await running.wait()


async def figures(client: httpx.AsyncClient, path: str, **params: str) -> dict[str, float]:
    """Return what an exporter says, by series name as written."""
    lines = (await client.get(path, params=params)).text.splitlines()
    return {name: float(number) for name, number in (line.rsplit(" ", 1) for line in lines if line[:1] != "#")}


@pytest.fixture
async def node(unused_tcp_port):
    async with exporter("prometheus-node-exporter", unused_tcp_port) as client:
        yield client


@pytest.fixture
async def blackbox(unused_tcp_port_factory, tmp_path):
    (tmp_path / "blackbox.yml").write_text(BLACKBOX.format(ca=tmp_path / "ca.pem"))
    options = f"--config.file={tmp_path / 'blackbox.yml'}"
    async with exporter("prometheus-blackbox-exporter", unused_tcp_port_factory(), options) as client:
        yield client


@pytest.fixture
def authority(tmp_path) -> trustme.CA:
    made = trustme.CA()
    made.cert_pem.write_to_path(tmp_path / "ca.pem")
    return made


def series(result: PollResult, signal: str, **labels: str) -> float | None:
    return next(
        (s.value for s in result.samples if s.signal == signal and labels.items() <= dict(s.labels).items()), None
    )


async def test_memory_use_agrees_with_node_exporter(node):
    theirs = await figures(node, "/metrics")
    ours = await HostSession(HostConfig(id="here")).poll()
    used_ratio = 1 - theirs["node_memory_MemAvailable_bytes"] / theirs["node_memory_MemTotal_bytes"]
    assert series(ours, "system.memory.utilization") == pytest.approx(used_ratio, abs=0.01)


async def test_load_agrees_with_node_exporter(node):
    theirs, ours = await figures(node, "/metrics"), await HostSession(HostConfig(id="here")).poll()
    cores = len({name for name in theirs if re.match(r'node_cpu_seconds_total.*mode="idle"', name)})
    assert series(ours, "system.cpu.load_ratio") == pytest.approx(theirs["node_load1"] / cores, abs=0.2)


async def test_file_system_use_agrees_with_node_exporter(node):
    theirs, ours = await figures(node, "/metrics"), await HostSession(HostConfig(id="here", mounts=("/",))).poll()
    size, free, available = (
        next(v for k, v in theirs.items() if k.startswith(f"node_filesystem_{what}_bytes") and 'mountpoint="/"' in k)
        for what in ("size", "free", "avail")
    )
    used = size - free
    assert series(ours, "system.filesystem.utilization", mountpoint="/") == pytest.approx(
        used / (used + available), abs=0.005
    )


async def test_network_and_disk_totals_agree_with_node_exporter(node):
    before = ThisMachine().vitals()
    theirs = await figures(node, "/metrics")
    after = ThisMachine().vitals()
    received = "node_network_receive_bytes_total"
    shared = [name for name in before.interfaces if f'{received}{{device="{name}"}}' in theirs]
    assert shared
    for name in shared:
        total = theirs[f'{received}{{device="{name}"}}']
        assert before.interfaces[name].received_bytes <= total <= after.interfaces[name].received_bytes
    written = "node_disk_written_bytes_total"
    known = [name for name in before.disks if f'{written}{{device="{name}"}}' in theirs]
    assert known
    for name in known:
        total = theirs[f'{written}{{device="{name}"}}']
        assert before.disks[name].written_bytes <= total <= after.disks[name].written_bytes


async def test_processor_use_agrees_with_node_exporter_over_the_same_second(node):
    here = HostSession(HostConfig(id="here"))

    async def idle_s() -> float:
        theirs = await figures(node, "/metrics")
        return sum(v for k, v in theirs.items() if re.match(r'node_cpu_seconds_total.*mode="(idle|iowait)"', k))

    started, idle_before, _ = time.monotonic(), await idle_s(), await here.poll()
    await asyncio.to_thread(_spin, 1.0)
    ours, idle_after, ended = await here.poll(), await idle_s(), time.monotonic()
    cores = os.cpu_count()
    used_ratio = 1 - (idle_after - idle_before) / ((ended - started) * cores)
    assert series(ours, "system.cpu.utilization") == pytest.approx(used_ratio, abs=0.2)


def _spin(for_s: float) -> None:
    """Keep one core busy."""
    until = time.monotonic() + for_s
    while time.monotonic() < until:
        pass


async def test_the_same_https_page_looks_the_same_to_blackbox_exporter(authority, blackbox, tmp_path):
    cert = authority.issue_cert("localhost", not_after=dt.datetime.now(dt.UTC) + dt.timedelta(days=20))
    ca_file = str(tmp_path / "ca.pem")
    async with serving(answering(PAGE), identity(cert)) as port:
        page = {"url": f"https://localhost:{port}/", "contains": "welcome", "ca_file": ca_file}
        ours = await session(
            {"name": "page", "http": page},
            {"name": "cert", "tls": f"localhost:{port}", "ca_file": ca_file},
            clock=time.time,
        ).poll()
        theirs = await figures(blackbox, "/probe", module="page", target=f"https://localhost:{port}/")
    assert series(ours, "probe.up", check="page") == theirs["probe_success"] == 1.0
    assert value(ours, "probe.http.status") == theirs["probe_http_status_code"]
    assert value(ours, "tls.certificate.time_left") == pytest.approx(
        theirs["probe_ssl_earliest_cert_expiry"] - time.time(), abs=5
    )
    assert series(ours, "probe.duration", check="page") == pytest.approx(theirs["probe_duration_seconds"], abs=0.5)


async def test_the_same_failures_look_the_same_to_blackbox_exporter(authority, blackbox, tmp_path, unused_tcp_port):
    ca_file = str(tmp_path / "ca.pem")
    async with (
        serving(answering(GONE), identity(authority.issue_cert("localhost"))) as busy,
        serving(answering(PAGE), identity(authority.issue_cert("other.example"))) as wrong,
    ):
        urls = [f"https://localhost:{port}/" for port in (busy, wrong, unused_tcp_port)]
        checks = [{"name": url, "http": {"url": url, "ca_file": ca_file}} for url in urls]
        ours = await session(*checks).poll()
        theirs = [(await figures(blackbox, "/probe", module="page", target=url))["probe_success"] for url in urls]
    assert [series(ours, "probe.up", check=url) for url in urls] == theirs == [0.0, 0.0, 0.0]


async def test_the_same_port_looks_the_same_to_blackbox_exporter(blackbox, unused_tcp_port):
    async with serving(answering(PAGE)) as port:
        peers = [f"127.0.0.1:{port}", f"127.0.0.1:{unused_tcp_port}"]
        ours = await session(*({"name": peer, "tcp": peer} for peer in peers)).poll()
        theirs = [(await figures(blackbox, "/probe", module="accept", target=peer))["probe_success"] for peer in peers]
    assert [series(ours, "probe.up", check=peer) for peer in peers] == theirs == [1.0, 0.0]


async def test_an_echo_takes_as_long_as_blackbox_exporter_says(blackbox):
    ours = await session({"name": "self", "icmp": "127.0.0.1"}).poll()
    if "net.latency" in ours.gaps:
        pytest.skip(ours.gaps["net.latency"])
    theirs = await figures(blackbox, "/probe", module="echo", target="127.0.0.1")
    assert value(ours, "probe.up") == theirs["probe_success"]
    assert value(ours, "net.latency") == pytest.approx(theirs['probe_icmp_duration_seconds{phase="rtt"}'], abs=0.05)
