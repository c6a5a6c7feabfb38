"""Against a real Icinga 2: what it knows is shown, what is done here is read back, what is done there is shown here."""

import asyncio
import time

import pytest

from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.connectors.infrastructure.icinga2 import SIGNALS
from noc_app.engine.opening import Opener
from noc_app.model import (
    Acknowledgement,
    AckState,
    CommandError,
    ConfigError,
    Order,
    PollError,
    Quiet,
    Severity,
    Unauthorised,
    Unreachable,
    Verb,
)
from tests.live.stack import watching
from tests.tools.engine import acknowledge, unacknowledge, until
from tests.tools.icinga import NODE, PASSWORD, READER, icinga

pytestmark = pytest.mark.live


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with icinga(tmp_path_factory.mktemp("icinga")) as running:
        yield running


@pytest.fixture
def secret(monkeypatch):
    monkeypatch.setenv("ICINGA_PASSWORD", PASSWORD)


def target(server, user=NODE, **settings):
    auth = {"basic": {"username": user, "password": {"env": "ICINGA_PASSWORD"}}}
    given = {"auth": auth, "tls": {"ca_file": server.ca_file}, "every": 1.0, "timeout": 5.0, **settings}
    return target_of(MODELS["icinga2"](id="icinga-1", kind="icinga2", url=server.url, **given))


@pytest.fixture
async def open_session(server, secret):
    opener = Opener(time.time, read_secret)
    yield lambda **settings: opener.open(target(server, **settings))
    await opener.aclose()


@pytest.fixture
def session(open_session):
    return open_session()


def ack(intent="i-1", by="mara", for_s=600.0):
    now = time.time()
    return Acknowledgement(intent=intent, by=by, at=now, until=now + for_s, comment="on it")


async def shown(session, name):
    return next((a for a in (await session.poll()).alerts if a.fingerprint == name), None)


async def test_every_problem_is_an_alert_with_its_severity_and_words(session):
    found = {a.fingerprint: a for a in (await session.poll()).alerts}
    assert {name: a.severity for name, a in found.items() if not name.startswith("db-1!")} == {
        "db-1": Severity.CRITICAL,
        "web-1!http": Severity.CRITICAL,
        "web-1!disk": Severity.WARNING,
    }
    assert (found["web-1!http"].title, found["web-1!http"].description) == (
        "http on Web one: critical",
        "connection refused",
    )
    assert found["web-1!http"].runbook_url == "https://runbooks.example/http"
    assert found["web-1!http"].link == ""  # its macro is not resolved


async def test_a_service_of_a_host_that_is_down_is_inhibited(session):
    # Its first check may have come before its host's; the next one, a second later, knows.
    async with asyncio.timeout(15):
        while not (found := (await shown(session, "db-1!http")).suppressed):  # noqa: ASYNC110 - no event tells it
            await asyncio.sleep(0.2)
    assert [s.kind for s in found] == ["inhibited"]


async def test_a_soft_problem_is_shown_only_if_that_is_wanted_and_then_as_a_warning(open_session):
    assert await shown(open_session(), "web-1!ntp") is None
    found = await shown(open_session(soft=True), "web-1!ntp")
    assert (found.severity, found.description[:16]) == (Severity.WARNING, "being rechecked ")


async def test_exactly_the_declared_signals_are_emitted(session):
    result = await session.poll()
    assert {s.signal for s in result.samples} == set(SIGNALS)
    up = {dict(s.labels)["host"]: s.value for s in result.samples if s.signal == "host.up"}
    assert up == {"web-1": 1.0, "db-1": 0.0}
    assert result.gaps == {"host.up": "never checked or unreachable: lab-1"}


async def test_a_filter_over_hosts_holds_for_all_that_is_read(open_session):
    result = await open_session(only='"web" in host.groups').poll()
    assert {a.fingerprint for a in result.alerts} == {"web-1!http", "web-1!disk"}


async def test_a_filter_that_icinga_does_not_understand_is_said_with_where_it_stands(open_session):
    with pytest.raises(PollError, match="is the filter under only: right"):
        await open_session(only="host.((").poll()


async def test_an_acknowledgement_made_here_is_read_back_and_hits_no_service_of_the_same_name(session):
    mine = await shown(session, "web-1!http")
    ref = await session.acknowledge(mine, ack())
    found = (await shown(session, "web-1!http")).ack
    assert (found.by, found.comment, found.intent, found.ref) == ("mara", "on it", "i-1", ref)
    assert found.until == pytest.approx(time.time() + 600, abs=5)
    assert (await shown(session, "db-1!http")).ack is None
    await session.unacknowledge(mine)
    assert (await shown(session, "web-1!http")).ack is None


async def test_the_same_intent_twice_is_one_acknowledgement_and_may_be_extended(server, session):
    mine, once = await shown(session, "web-1!http"), ack()
    assert await session.acknowledge(mine, once) == await session.acknowledge(mine, once)
    await session.acknowledge(mine, ack(for_s=3600.0))
    assert (await shown(session, "web-1!http")).ack.until == pytest.approx(time.time() + 3600, abs=5)
    assert len(server.ask("objects/comments").json()["results"]) == 1
    await session.unacknowledge(mine)


async def test_an_acknowledgement_made_there_is_shown_with_its_author_and_not_taken_over(server, session):
    body = {"type": "Service", "service": "web-1!disk", "author": "tomasz", "comment": "cleaning up"}
    server.act("acknowledge-problem", **body).raise_for_status()
    theirs = await shown(session, "web-1!disk")
    assert (theirs.ack.by, theirs.ack.comment, theirs.ack.until, theirs.ack.intent) == (
        "tomasz",
        "cleaning up",
        None,
        "",
    )
    with pytest.raises(CommandError, match="already acknowledged by tomasz"):
        await session.acknowledge(theirs, ack())
    await session.unacknowledge(theirs)
    await session.unacknowledge(theirs)
    assert (await shown(session, "web-1!disk")).ack is None


async def test_what_is_not_a_problem_any_more_cannot_be_acknowledged_and_says_so(server, session):
    mine = await shown(session, "web-1!disk")
    server.report("web-1!disk", 0)
    with pytest.raises(CommandError, match="409"):
        await session.acknowledge(mine, ack())
    server.report("web-1!disk", 1)


async def test_a_comment_and_a_recheck_arrive(server, session):
    mine = await shown(session, "db-1")
    ref = await session.comment(mine, "power is back", "mara")
    (found,) = [c for c in server.ask("objects/comments").json()["results"] if c["name"] == ref]
    assert (found["attrs"]["author"], found["attrs"]["text"]) == ("mara", "power is back")
    await session.recheck(mine)


async def test_a_downtime_is_read_back_with_its_services_and_ended(server, session):
    mine = await shown(session, "db-1")
    quiet = Quiet(intent="q-1", by="mara", at=time.time(), until=time.time() + 600, comment="new disks")
    ref = await session.downtime(mine, quiet)
    assert await session.downtime(mine, quiet) == ref
    (found,) = (await shown(session, "db-1")).suppressed
    assert (found.kind, found.by, found.comment, found.ref) == ("maintenance", "mara", "new disks", ref)
    assert "maintenance" in [s.kind for s in (await shown(session, "db-1!http")).suppressed]
    await session.end_downtime(mine, ref)
    await session.end_downtime(mine, ref)
    assert (await shown(session, "db-1")).suppressed == ()


async def test_a_problem_that_is_over_has_recovered_and_one_that_was_removed_says_so(server, session):
    await session.poll()
    assert await shown(session, "web-1!disk")
    server.report("web-1!disk", 0)
    result = await session.poll()
    assert "web-1!disk" not in {a.fingerprint for a in result.alerts}
    assert result.cleared == {}
    made = {"templates": ["one"], "attrs": {"check_command": "dummy", "vars.dummy_state": 2, "host_name": "web-1"}}
    server.client.put("/v1/objects/services/web-1!brief", json=made).raise_for_status()
    server.report("web-1!brief", 2)
    assert await shown(session, "web-1!brief")
    server.client.delete("/v1/objects/services/web-1!brief?cascade=1").raise_for_status()
    assert "removed" in (await session.poll()).cleared["web-1!brief"]
    server.report("web-1!disk", 1)


async def test_a_reader_sees_and_is_told_which_permissions_it_lacks(server, open_session):
    reader = open_session(user=READER)
    mine = await shown(reader, "web-1!http")
    with pytest.raises(CommandError, match="lacks the permission"):
        await reader.acknowledge(mine, ack())
    assert reader.denied()[Verb.ACKNOWLEDGE] == "the API user lacks the permission actions/acknowledge-problem"
    assert set(reader.denied()) == {Verb.ACKNOWLEDGE, Verb.UNACKNOWLEDGE, Verb.COMMENT, Verb.SILENCE, Verb.EXPIRE}
    body = {"type": "Service", "service": "web-1!http", "author": "tomasz", "comment": "mine"}
    server.act("acknowledge-problem", **body).raise_for_status()
    result = await reader.poll()
    assert "objects/query/Comment" in result.gaps["alerts"]
    assert next(a for a in result.alerts if a.fingerprint == "web-1!http").ack.by == "somebody"
    server.act("remove-acknowledgement", type="Service", service="web-1!http").raise_for_status()


async def test_a_wrong_password_is_said_without_it(open_session, monkeypatch):
    monkeypatch.setenv("ICINGA_PASSWORD", "not-this-one")
    with pytest.raises(Unauthorised) as refused:
        await open_session().poll()
    assert "not-this-one" not in str(refused.value)


async def test_a_certificate_of_an_authority_that_nobody_trusts_is_refused(open_session):
    with pytest.raises(Unreachable, match="not signed by a trusted authority"):
        await open_session(tls={}).poll()


async def test_a_missing_password_is_said_before_anything_is_asked(open_session, monkeypatch):
    monkeypatch.delenv("ICINGA_PASSWORD")
    with pytest.raises(ConfigError, match="ICINGA_PASSWORD"):
        open_session()


async def test_an_alert_is_acknowledged_confirmed_and_given_back_through_the_board(server, secret, tmp_path):
    async with watching(target(server), path=tmp_path / "journal.db") as engine:
        await until(lambda: len(engine.board.alerts) > 1, seconds=20)
        key = next(e.key for e in engine.board.alerts if e.key.fingerprint == "web-1!http")
        await acknowledge(engine, key, by="mara", comment="seen", for_s=600.0)
        await until(lambda: engine.board.alerts.get(key).ack.state is AckState.CONFIRMED, seconds=10)
        assert engine.board.alerts.get(key).ack.by == "mara"
        await unacknowledge(engine, key, by="mara")
        await until(lambda: engine.board.alerts.get(key).ack.state is AckState.NONE, seconds=10)


def said_about_http(server):
    kept = [comment["attrs"] for comment in server.ask("objects/comments").json()["results"]]
    return [c["author"] for c in kept if (c["host_name"], c["service_name"]) == ("web-1", "http")]


async def test_an_acknowledgement_is_undone_at_icinga(server, secret, tmp_path):
    async with watching(target(server), path=tmp_path / "journal.db") as engine:
        await until(lambda: len(engine.board.alerts) > 1, seconds=20)
        key = next(e.key for e in engine.board.alerts if e.key.fingerprint == "web-1!http")
        acted = await engine.act(Order(verb=Verb.ACKNOWLEDGE, keys=(key,), by="mara", comment="on it", for_s=600.0))
        await until(lambda: engine.board.alerts.get(key).ack.state is AckState.CONFIRMED, seconds=20)
        assert said_about_http(server) == ["mara"]
        assert (await engine.undo(acted.action, by="mara")).failed == ()
        await until(lambda: engine.board.alerts.get(key).ack.state is AckState.NONE, seconds=20)
    (left,) = server.ask("objects/services?service=web-1!http").json()["results"]
    assert (left["attrs"]["acknowledgement"], said_about_http(server)) == (0, [])
