"""Every request to a service in the cloud is legal by the vendor's own description: a checking mock server answers.

The mock keeps nothing and answers with the description's examples, so only the requests are judged here.
"""

import subprocess
import time
from contextlib import asynccontextmanager, contextmanager, suppress

import httpx
import pytest

from noc_app.config.secrets import read_secret
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors import http as client
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.connectors.oncall.events import EventsPlace
from noc_app.engine.opening import Opener
from noc_app.model import Acknowledgement, Alert, CommandError, PollError, Quiet, Severity
from noc_app.model.notice import Notice, NoticeKind
from tests.contract.saas import SETTINGS
from tests.live.test_conformance import request_side
from tests.tools.foreign import node_with
from tests.tools.prism import PACKAGE, SPECS
from tests.tools.servers import free_port, pause

pytestmark = [pytest.mark.live, pytest.mark.timeout(600)]  # the mock is installed first

ALERT = Alert(fingerprint="PT4KHLK", severity=Severity.MAJOR, title="x", starts_at=1.0)
NOW = time.time()
ACK = Acknowledgement(intent="i", by="mara", at=NOW, until=NOW + 900, comment="mine")
QUIET = Quiet(intent="i", by="mara", at=NOW, until=NOW + 900, comment="work")


@pytest.fixture(autouse=True)
def _secrets(monkeypatch):
    for name in ("A_TOKEN", "B_TOKEN"):
        monkeypatch.setenv(name, "0123456789abcdef0123456789abcdef")


@pytest.fixture(scope="module")
def prism():
    """The mock server's command."""
    return str(node_with("prism", PACKAGE) / "node_modules" / ".bin" / "prism")


@pytest.fixture
def violations(monkeypatch):
    """What the mock says about each request that our client made; refused ones too."""
    found, skew_s = [], client.skew_s

    def noting(headers, now):
        found.append(("", "", headers.get("sl-violations", "[]")))
        return skew_s(headers, now)

    monkeypatch.setattr(client, "skew_s", noting)
    monkeypatch.setattr(client, "quota_of", lambda headers, now: None)  # the examples of the mock are used up
    return found


@contextmanager
def mocked(command, spec, ready, folder):
    if not (SPECS / spec).is_file():
        pytest.skip(f"NOC_SPECS has no {spec}")
    port = free_port()
    with (folder / "mock.log").open("wb") as log:
        mock = [command, "mock", "-h", "127.0.0.1", "-p", str(port), str(SPECS / spec)]
        process = subprocess.Popen(mock, cwd=folder, stdout=log, stderr=log)
    try:
        answering(f"http://127.0.0.1:{port}{ready}")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


def answering(url):
    """Return once anything is answered, be it that nobody signed in."""
    give_up = time.monotonic() + 180
    while time.monotonic() < give_up:
        with suppress(httpx.HTTPError):
            httpx.get(url)
            return
        pause(0.2)
    raise AssertionError("the mock server did not become ready")


@asynccontextmanager
async def session_of(kind, url, **settings):
    config = MODELS[kind](id="t", kind=kind, **{**SETTINGS[kind], "url": url, "timeout": 30.0, **settings})
    opener = Opener(time.time, read_secret)
    yield opener.open(target_of(config))
    await opener.aclose()


async def asked(*work):
    """Do all of it; that the mock's examples are not what was asked for is no matter here."""
    for one in work:
        with suppress(CommandError, PollError):
            await one


async def test_events_of_pagerduty_are_legal(prism, violations, tmp_path):
    with mocked(prism, "pagerduty-events-v2.json", "/enqueue", tmp_path) as url:
        http = client.TargetHttp(HttpTargetConfig(id="x", kind="notify", url=url), client.Credentials())
        place = EventsPlace(WithoutPrefix(http), "0123456789abcdef0123456789abcdef")
        for kind in NoticeKind:
            await place.tell(
                Notice(key="k", thread="t", turn=0, kind=kind, severity=Severity.MAJOR, title="x"), "", again=False
            )
        await http.aclose()
    assert len(violations) >= len(NoticeKind)
    assert request_side(violations) == []


class WithoutPrefix:
    """The mock serves the description's paths without the base path."""

    def __init__(self, http):
        self._http = http

    async def post(self, path, **parts):
        return await self._http.post(path.removeprefix("v2/"), **parts)


async def test_pagerduty_requests_are_legal(prism, violations, tmp_path):
    with mocked(prism, "pagerduty-rest-subset.json", "/incidents", tmp_path) as url:
        async with session_of("pagerduty", url) as session:
            await asked(session.poll())
            await asked(
                session.acknowledge(ALERT, ACK),
                session.comment(ALERT, "words", "mara"),
                session.downtime(ALERT, QUIET),
                session.resolve(ALERT, "fixed", "mara"),
                session._change("PT4KHLK", "", {"status": "triggered"}),
                session._change("PT4KHLK", "", {"assignments": [{"assignee": {"id": "U", "type": "user_reference"}}]}),
                session.assign(ALERT, "ruth@example.org", "mara"),
            )
        assert len(violations) >= 8
        assert request_side(violations) == []
        assert refused(f"{url}/incidents") == 400  # the mock does see what is illegal


async def test_datadog_requests_are_legal(prism, violations, tmp_path):
    with mocked(prism, "datadog-v1-subset.json", "/api/v1/validate", tmp_path) as url:
        async with session_of("datadog", url) as session:
            # The description is of v1 alone, so what is asked of v2 finds nothing here.
            await session._monitors()
            await session._asked(session._config.queries[0], {})
            await asked(session.comment(ALERT, "words", "mara"))
        assert len(violations) >= 3
        assert request_side(violations) == []


async def test_sentry_requests_are_legal(prism, violations, tmp_path):
    with mocked(prism, "sentry.openapi.json", "/api/0/organizations/shop/issues/", tmp_path) as url:
        async with session_of("sentry", url) as session:
            await asked(session.poll())
            await asked(session.resolve(ALERT, "", "mara"), session.assign(ALERT, "ruth@example.org", "mara"))
        assert len(violations) >= 5
        assert request_side(violations) == []


def refused(url):
    return httpx.put(url, json={}, headers={"Authorization": "Token token=x"}).status_code
