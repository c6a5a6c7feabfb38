"""The signs of a flood, as a real Prometheus composes them from a real node_exporter and a real HAProxy."""

import socket
import threading
import time
from contextlib import contextmanager

import httpx
import pytest

from noc_app.config.secrets import read_secret
from noc_app.engine.opening import Opener
from tests.live.stack import prometheus_target
from tests.tools.servers import free_port, node_exporter, program, prometheus, started, wait_for

pytestmark = pytest.mark.live

HAPROXY = """
defaults
  mode http
  timeout connect 1s
  timeout client 5s
  timeout server 5s
frontend entrance
  bind 127.0.0.1:{port}
  http-request use-service prometheus-exporter if {{ path /metrics }}
  http-request return status 200 content-type text/plain string ok
"""
ATTEMPTS = 400


@contextmanager
def haproxy(folder):
    port = free_port()
    (folder / "ha.cfg").write_text(HAPROXY.format(port=port))
    with started([program("haproxy"), "-db", "-f", "ha.cfg"], port, "/ok", folder, "ha") as running:
        yield running


@contextmanager
def listening():
    """Yield a port where every connection is taken and closed."""
    with socket.create_server(("127.0.0.1", 0), backlog=128) as server:

        def take():
            while True:
                try:
                    server.accept()[0].close()
                except OSError:
                    return

        taker = threading.Thread(target=take)
        taker.start()
        try:
            yield server.getsockname()[1]
        finally:
            server.shutdown(socket.SHUT_RDWR)
            taker.join()


async def test_what_a_machine_notices_of_a_flood_is_told(tmp_path):
    opener = Opener(time.time, read_secret)
    with node_exporter(tmp_path) as node, haproxy(tmp_path) as balancer, listening() as port:
        scrape = {"node": [node.url.removeprefix("http://")], "ha": [balancer.url.removeprefix("http://")]}
        with prometheus(tmp_path, scrape=scrape) as prom:
            wait_for(prom, "count(rate(node_netstat_Tcp_PassiveOpens[1m]) >= 0) == 1")
            for _ in range(ATTEMPTS):
                socket.create_connection(("127.0.0.1", port)).close()
            async with httpx.AsyncClient() as client:
                for _ in range(ATTEMPTS // 4):
                    await client.get(f"{balancer.url}/ok")
            wait_for(prom, "rate(node_netstat_Tcp_PassiveOpens[1m]) > 5")
            wait_for(prom, "sum(rate(haproxy_frontend_http_requests_total[2m])) > 0.2")
            result = await opener.open(prometheus_target(prom.url, packs=["ddos"])).poll()
    await opener.aclose()
    told = {s.signal: s.value for s in result.samples}
    assert result.gaps == {}
    assert told["security.ddos.syn.rate"] > 5
    assert told["security.ddos.packets"] >= 0
    assert 0.0 <= told["security.ddos.mitigated_ratio"] <= 1.0
    assert told["security.ddos.request_surge"] > 0
