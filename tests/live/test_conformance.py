"""Every request is legal by the vendor's own description: a checking proxy stands between us and the real server."""

import time
from contextlib import ExitStack, contextmanager

import httpx
import pytest

from noc_app.config.secrets import read_secret
from noc_app.connectors.http import TargetHttp
from noc_app.connectors.kit import Answer
from noc_app.engine.opening import Opener
from noc_app.model import Acknowledgement
from tests.live.stack import alertmanager_target, prometheus_target, stack
from tests.tools.foreign import node_with
from tests.tools.prism import PACKAGE, SPECS
from tests.tools.servers import free_port, started, wait_for

pytestmark = pytest.mark.live


@pytest.fixture(scope="module")
def prism():
    """The proxy's command."""
    if not SPECS.is_dir():
        pytest.skip("no vendor specs: set NOC_SPECS to a folder with alertmanager.yaml and prometheus-3.1.yaml")
    return str(node_with("prism", PACKAGE) / "node_modules" / ".bin" / "prism")


@pytest.fixture
def asked():
    """What our client has sent, as (method, path)."""
    return []


@pytest.fixture
def violations(monkeypatch, asked):
    """The violations that the proxy reported, of every answer that our client reads."""
    found, ask = [], TargetHttp._ask

    async def noting(self, method, path, **parts) -> Answer:
        asked.append((method, path))
        answer = await ask(self, method, path, **parts)
        if "sl-violations" in answer.headers:
            found.append((method, path, answer.headers["sl-violations"]))
        return answer

    monkeypatch.setattr(TargetHttp, "_ask", noting)
    return found


def fire(server, **fields):
    httpx.post(f"{server.url}/api/v2/alerts", json=[{"labels": {"alertname": "A"}, **fields}]).raise_for_status()


def paths(asked):
    return {path for _, path in asked}


def request_side(violations):
    return [v for v in violations if '"location":["request"' in v[2].replace(" ", "")]


@contextmanager
def proxied(prism, spec, upstream, folder):
    port = free_port()
    command = [prism, "proxy", "-h", "127.0.0.1", "-p", str(port), str(SPECS / spec), upstream]
    with started(command, port, "/status" if "alertmanager" in spec else "/labels", folder, spec) as server:
        yield server


async def test_alertmanager_requests_are_legal(prism, violations, asked, tmp_path):
    with stack(tmp_path) as servers, proxied(prism, "alertmanager.yaml", servers.am.url + "/api/v2", tmp_path) as proxy:
        fire(servers.am)
        opener = Opener(time.time, read_secret)
        session = opener.open(alertmanager_target(proxy.url))
        strip_prefix(session, "api/v2/")
        alert = next(a for a in (await session.poll()).alerts if dict(a.labels)["alertname"] == "A")
        now = time.time()
        await session.acknowledge(alert, Acknowledgement(intent="i", by="m", at=now, until=now + 60))
        owned = next(a for a in (await session.poll()).alerts if a.ack)
        await session.acknowledge(owned, Acknowledgement(intent="i", by="m", at=now, until=now + 600))
        await session.unacknowledge(owned)
        fire(servers.am, startsAt="2020-01-01T00:00:00Z", endsAt="2020-01-01T00:01:00Z")
        await session.poll()  # an alert is gone, so the status is asked for too
        await opener.aclose()
    assert {"alerts", "silences", "status"} <= paths(asked)
    assert request_side(violations) == []


async def test_prometheus_requests_are_legal(prism, violations, asked, tmp_path):
    with ExitStack() as opened:
        servers = opened.enter_context(stack(tmp_path))
        upstream = servers.prom.url + "/api/v1"
        proxy = opened.enter_context(proxied(prism, "prometheus-3.1.yaml", upstream, tmp_path))
        opener = Opener(time.time, read_secret)
        session = opener.open(prometheus_target(proxy.url, packs=["node_exporter"]))
        strip_prefix(session, "api/v1/")
        servers.node.stop()
        wait_for(servers.prom, "up == 0")  # so that the scrape targets are asked about too
        result = await session.poll()
        await opener.aclose()
    assert result.samples
    assert {"query", "rules", "targets"} <= paths(asked)
    assert request_side(violations) == []


def test_the_proxy_sees_what_is_illegal(prism, tmp_path):
    with stack(tmp_path) as servers, proxied(prism, "alertmanager.yaml", servers.am.url + "/api/v2", tmp_path) as proxy:
        answer = httpx.post(f"{proxy.url}/silences", json={"matchers": [], "createdBy": "m"})
    assert request_side([("POST", "silences", answer.headers["sl-violations"])])


def strip_prefix(session, prefix):
    """The proxy serves the description's paths without the base path."""
    ask = session._tools.http._ask

    async def without(method, path, **parts):
        return await ask(method, path.removeprefix(prefix), **parts)

    session._tools.http._ask = without
