"""Every request to a service in the cloud is legal by the vendor's own description: a checking mock server answers.

The mock keeps nothing and answers with the description's examples, so only the requests are judged here.
"""

import time
from contextlib import asynccontextmanager, suppress

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
from tests.tools.prism import described

pytestmark = [pytest.mark.live, pytest.mark.timeout(600)]  # the mock is installed first

ALERT = Alert(fingerprint="PT4KHLK", severity=Severity.MAJOR, title="x", starts_at=1.0)
NOW = time.time()
ACK = Acknowledgement(intent="i", by="mara", at=NOW, until=NOW + 900, comment="mine")
QUIET = Quiet(intent="i", by="mara", at=NOW, until=NOW + 900, comment="work")


@pytest.fixture(autouse=True)
def _secrets(monkeypatch):
    for name in ("A_TOKEN", "B_TOKEN"):
        monkeypatch.setenv(name, "0123456789abcdef0123456789abcdef")


@pytest.fixture(autouse=True)
def _no_quota(monkeypatch):
    monkeypatch.setattr(client, "quota_of", lambda headers, now: None)  # the examples of the mock are used up


@asynccontextmanager
async def session_of(kind, api):
    config = MODELS[kind](id="t", kind=kind, **{**SETTINGS[kind], "url": api.url, "timeout": 30.0})
    opener = Opener(time.time, read_secret)
    yield api.watch(opener.open(target_of(config)))
    await opener.aclose()


async def asked(*work):
    """Do all of it; that the mock's examples are not what was asked for is no matter here."""
    for one in work:
        with suppress(CommandError, PollError):
            await one


async def test_events_of_pagerduty_are_legal(tmp_path):
    with described(tmp_path, "pagerduty-events-v2.json") as api:
        http = client.TargetHttp(HttpTargetConfig(id="x", kind="notify", url=api.url), client.Credentials())
        place = EventsPlace(WithoutPrefix(api.listen(http)), "0123456789abcdef0123456789abcdef")
        for kind in NoticeKind:
            await place.tell(
                Notice(key="k", thread="t", turn=0, kind=kind, severity=Severity.MAJOR, title="x"), "", again=False
            )
        await http.aclose()
    assert len(api.asked) >= len(NoticeKind)
    assert api.illegal == []


class WithoutPrefix:
    """The mock serves the description's paths without the base path."""

    def __init__(self, http):
        self._http = http

    async def post(self, path, **parts):
        return await self._http.post(path.removeprefix("v2/"), **parts)


async def test_pagerduty_requests_are_legal(tmp_path):
    with described(tmp_path, "pagerduty-rest-subset.json") as api:
        async with session_of("pagerduty", api) as session:
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
        assert len(api.asked) >= 8
        assert api.illegal == []
        assert refused(f"{api.url}/incidents") == 400  # the mock does see what is illegal


async def test_datadog_requests_are_legal(tmp_path):
    paths = ("/api/v1/monitor", "/api/v1/query", "/api/v1/events")
    with described(tmp_path, "datadog-v1-subset.json", paths=paths) as api:
        async with session_of("datadog", api) as session:
            # The description is of v1 alone, so what is asked of v2 finds nothing here.
            await session._monitors()
            await session._asked(session._config.queries[0], {})
            await asked(session.comment(ALERT, "words", "mara"))
        assert api.paths == set(paths)
        assert api.illegal == []


SENTRY = "/api/0/organizations/{organization_id_or_slug}"


async def test_sentry_requests_are_legal(tmp_path):
    lists = [f"{SENTRY}/{name}/" for name in ("issues", "sessions", "monitors", "projects", "members")]
    with described(tmp_path, "sentry.openapi.json", paths=[*lists, f"{SENTRY}/issues/{{issue_id}}/"]) as api:
        async with session_of("sentry", api) as session:
            await asked(session.poll())
            await asked(session.resolve(ALERT, "", "mara"), session.assign(ALERT, "ruth@example.org", "mara"))
        assert len(api.asked) >= 5
        assert api.illegal == []


def refused(url):
    return httpx.put(url, json={}, headers={"Authorization": "Token token=x"}).status_code
