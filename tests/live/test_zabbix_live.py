"""Against a real Zabbix: what it knows is shown, what is done here is read back, what is done there is shown here."""

import asyncio
import time

import pytest

from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.connectors.infrastructure import zabbix as connector
from noc_app.engine.opening import Opener
from noc_app.model import (
    Acknowledgement,
    AckState,
    CommandError,
    Order,
    Quiet,
    Refused,
    Severity,
    Unauthorised,
    Verb,
)
from tests.live.stack import watching
from tests.tools.engine import acknowledge, unacknowledge, until
from tests.tools.servers import pause
from tests.tools.zabbix import ADMIN, OPERATOR, OPERATOR_PASSWORD, PASSWORD, zabbix

pytestmark = pytest.mark.live


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with zabbix(tmp_path_factory.mktemp("zabbix")) as running:
        yield running


@pytest.fixture
def problem(server):
    """The queue is deep, and nobody has it."""
    if not server.problems("Queue"):
        server.push("q.depth", 42)
        _wait_until(lambda: server.problems("Queue"))
    (found,) = server.problems("Queue")
    yield found
    server.ask("event.acknowledge", {"eventids": [found["eventid"]], "action": 16})


def _wait_until(holds, seconds=30.0):
    give_up = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < give_up, "it did not happen"
        pause(0.2)


def target(server, user=ADMIN, **settings):
    given = {"login": {"username": user, "password": {"env": "ZABBIX_PASSWORD"}}, "every": 1.0, "timeout": 10.0}
    return target_of(MODELS["zabbix"](id="zabbix-1", kind="zabbix", url=server.url, **{**given, **settings}))


@pytest.fixture
async def open_session(server, monkeypatch):
    monkeypatch.setenv("ZABBIX_PASSWORD", PASSWORD)
    opener = Opener(time.time, read_secret)
    yield lambda **settings: opener.open(target(server, **settings))
    await opener.aclose()


@pytest.fixture
def session(open_session):
    return open_session()


def ack(intent="i-1", by="mara", for_s=600.0):
    now = time.time()
    return Acknowledgement(intent=intent, by=by, at=now, until=now + for_s, comment="on it")


async def poll_until(session, holds, seconds=60.0):
    """Return the first poll that `holds`."""
    async with asyncio.timeout(seconds):
        while True:
            result = await session.poll()
            if holds(result):
                return result
            await asyncio.sleep(0.3)


def titled(result, title):
    return next((a for a in result.alerts if a.title == title), None)


async def deep(session):
    return next((a for a in (await session.poll()).alerts if a.title.startswith("Queue deep")), None)


async def test_a_problem_is_an_alert_with_its_host_which_the_problem_itself_does_not_name(problem, session):
    found = await deep(session)
    assert (found.title, found.severity) == ("Queue deep on Web one", Severity.CRITICAL)
    assert found.description == "high · now 42"
    assert dict(found.labels) == {"host": "web-1", "service": "api, batch", "trigger": found.fingerprint}
    assert found.link.endswith(f"eventid={problem['eventid']}")


async def test_exactly_the_declared_signals_are_emitted(server, problem, session):
    # Until the agent that nobody runs was tried, no host is known to be up or down.
    result = await poll_until(session, lambda r: "host.up" not in r.gaps)
    assert {s.signal for s in result.samples} == set(connector.CONNECTOR.expects(target(server).config))


async def test_a_trigger_that_cannot_be_evaluated_is_said(session):
    result = await poll_until(session, lambda r: "monitoring.problems" in r.gaps)
    assert result.gaps["monitoring.problems"].startswith(
        "triggers that cannot be evaluated: 1, such as Never on web-1:"
    )


async def test_an_acknowledgement_made_here_is_read_back_with_the_operator_and_its_end(problem, session):
    mine = await deep(session)
    await session.acknowledge(mine, ack())
    found = (await deep(session)).ack
    assert (found.by, found.comment, found.intent) == ("mara", "on it", "i-1")
    assert found.until == pytest.approx(time.time() + 600, abs=5)
    await session.unacknowledge(mine)
    assert (await deep(session)).ack is None


async def test_the_same_intent_twice_is_one_acknowledgement_and_may_be_extended(server, problem, session):
    mine, once = await deep(session), ack()
    await session.acknowledge(mine, once)
    await session.acknowledge(mine, once)
    select = {"eventids": [problem["eventid"]], "select_acknowledges": ["message"]}
    kept = server.call("event.get", select)[0]["acknowledges"]
    assert sum(once.intent in a["message"] and once.by in a["message"] for a in kept) >= 1
    await session.acknowledge(mine, ack(for_s=3600.0))
    assert (await deep(session)).ack.until == pytest.approx(time.time() + 3600, abs=5)


async def test_an_acknowledgement_that_runs_out_gives_the_alert_back_though_zabbix_knows_no_end(problem, session):
    await session.acknowledge(await deep(session), ack(for_s=2.0))
    assert (await deep(session)).ack.by == "mara"
    await poll_until(session, lambda r: titled(r, "Queue deep on Web one").ack is None, seconds=15)


async def test_an_acknowledgement_made_there_is_shown_with_its_author_and_not_taken_over(server, problem, session):
    token = server.sign_in(OPERATOR, OPERATOR_PASSWORD)
    change = {"eventids": [problem["eventid"]], "action": 6, "message": "cleaning up"}
    server.call("event.acknowledge", change, token=token)
    theirs = await deep(session)
    assert (theirs.ack.by, theirs.ack.comment, theirs.ack.until, theirs.ack.intent) == (
        OPERATOR,
        "cleaning up",
        None,
        "",
    )
    with pytest.raises(CommandError, match=f"already acknowledged by {OPERATOR}"):
        await session.acknowledge(theirs, ack())


async def test_an_author_whom_our_user_may_not_see_has_a_number(server, problem, open_session, monkeypatch):
    monkeypatch.setenv("ZABBIX_PASSWORD", OPERATOR_PASSWORD)
    server.call("event.acknowledge", {"eventids": [problem["eventid"]], "action": 2})
    assert (await deep(open_session(user=OPERATOR))).ack.by == "Zabbix user 1"


async def test_a_comment_arrives_with_the_operators_name(server, problem, session):
    await session.comment(await deep(session), "drained by hand", "mara")
    select = {"eventids": [problem["eventid"]], "select_acknowledges": ["message"]}
    said = [a["message"] for a in server.call("event.get", select)[0]["acknowledges"]]
    assert "mara: drained by hand" in said


async def test_a_maintenance_is_read_back_and_ended(server, problem, session):
    mine = await deep(session)
    quiet = Quiet(intent="q-1", by="mara", at=time.time() - 60, until=time.time() + 900, comment="new disks")
    ref = await session.downtime(mine, quiet)
    assert await session.downtime(mine, quiet) == ref
    # Zabbix looks at maintenances once a minute.
    result = await poll_until(session, lambda r: titled(r, mine.title).suppressed, seconds=100)
    (hidden,) = titled(result, mine.title).suppressed
    assert (hidden.kind, hidden.by, hidden.comment, hidden.ref) == ("maintenance", "mara", "new disks", ref)
    await session.end_downtime(mine, ref)
    await session.end_downtime(mine, ref)
    assert server.call("maintenance.get", {}) == []


async def test_a_maintenance_that_was_planned_there_is_not_ended_from_here(server, problem, session):
    now = int(time.time())
    period = [{"timeperiod_type": 0, "start_date": now, "period": 600}]
    times = {"active_since": now, "active_till": now + 600, "timeperiods": period}
    made = server.call("maintenance.create", {"name": "Move", "hostids": [server.ids["host"]], **times})
    (ref,) = made["maintenanceids"]
    with pytest.raises(CommandError, match="Move was planned in Zabbix"):
        await session.end_downtime(await deep(session), ref)
    server.call("maintenance.delete", [ref])


async def test_what_a_role_does_not_allow_is_refused_with_the_reason_and_remembered(problem, open_session, monkeypatch):
    monkeypatch.setenv("ZABBIX_PASSWORD", OPERATOR_PASSWORD)
    operator = open_session(user=OPERATOR)
    quiet = Quiet(intent="q-2", by="mara", at=time.time(), until=time.time() + 900)
    with pytest.raises(CommandError, match="role does not allow it"):
        await operator.downtime(await deep(operator), quiet)
    assert Verb.SILENCE in operator.denied()


async def test_a_problem_recovers_is_closed_by_hand_or_vanishes_and_each_is_told_apart(server, session):
    async def fired():
        server.push("q.age", 42)
        return titled(await poll_until(session, lambda r: titled(r, "Old on Web one")), "Old on Web one").fingerprint

    async def gone(fingerprint):
        result = await poll_until(session, lambda r: titled(r, "Old on Web one") is None)
        return result.cleared.get(fingerprint, "recovered")

    alert = await fired()
    server.push("q.age", 1)
    assert await gone(alert) == "recovered"
    await fired()
    server.call("trigger.update", {"triggerid": server.ids["old"], "status": 1})
    assert "disabled" in await gone(alert)
    server.call("trigger.update", {"triggerid": server.ids["old"], "status": 0})
    server.push("q.age", 1)


async def test_an_api_token_signs_in_and_a_session_that_ended_is_renewed(server, problem, open_session, monkeypatch):
    token = server.call("token.create", {"name": "board", "userid": "1"})["tokenids"][0]
    monkeypatch.setenv("ZABBIX_TOKEN", server.call("token.generate", [token])[0]["token"])
    assert await deep(open_session(login=None, token={"env": "ZABBIX_TOKEN"}))
    session = open_session()
    assert await deep(session)
    server.call("user.logout", [], token=session._rpc._token)
    assert await deep(session)


async def test_a_wrong_password_and_a_wrong_token_are_said_without_them(open_session, monkeypatch):
    monkeypatch.setenv("ZABBIX_PASSWORD", "not-this-one")
    monkeypatch.setenv("ZABBIX_TOKEN", "0123456789abcdef" * 4)
    with pytest.raises(Unauthorised) as refused:
        await open_session().poll()
    assert "not-this-one" not in str(refused.value)
    with pytest.raises(Unauthorised, match="check the API token") as refused:
        await open_session(login=None, token={"env": "ZABBIX_TOKEN"}).poll()
    assert "0123456789abcdef" not in str(refused.value)


async def test_only_the_host_groups_that_are_wanted_are_read(open_session):
    assert await deep(open_session(host_groups=["Shop"])) is not None
    assert await deep(open_session(host_groups=["Zabbix servers"])) is None
    with pytest.raises(Refused, match="no host group 'Nothing' is visible"):
        await open_session(host_groups=["Nothing"]).poll()


async def test_an_alert_is_acknowledged_confirmed_and_given_back_through_the_board(
    server, problem, tmp_path, monkeypatch
):
    monkeypatch.setenv("ZABBIX_PASSWORD", PASSWORD)
    async with watching(target(server), path=tmp_path / "journal.db") as engine:
        await until(lambda: len(engine.board.alerts) > 0, seconds=30)
        key = next(e.key for e in engine.board.alerts if e.alert.title.startswith("Queue"))
        await acknowledge(engine, key, by="mara", comment="seen", for_s=600.0)
        await until(lambda: engine.board.alerts.get(key).ack.state is AckState.CONFIRMED, seconds=20)
        assert engine.board.alerts.get(key).ack.by == "mara"
        await unacknowledge(engine, key, by="mara")
        await until(lambda: engine.board.alerts.get(key).ack.state is AckState.NONE, seconds=20)


async def test_an_acknowledgement_is_undone_at_zabbix(server, problem, tmp_path, monkeypatch):
    def known():
        (found,) = server.call("problem.get", {"output": ["acknowledged"], "eventids": [problem["eventid"]]})
        return found["acknowledged"]

    monkeypatch.setenv("ZABBIX_PASSWORD", PASSWORD)
    async with watching(target(server), path=tmp_path / "journal.db") as engine:
        await until(lambda: len(engine.board.alerts) > 0, seconds=30)
        key = next(e.key for e in engine.board.alerts if e.alert.title.startswith("Queue"))
        acted = await engine.act(Order(verb=Verb.ACKNOWLEDGE, keys=(key,), by="mara", comment="on it", for_s=600.0))
        await until(lambda: engine.board.alerts.get(key).ack.state is AckState.CONFIRMED, seconds=20)
        assert known() == "1"
        assert (await engine.undo(acted.action, by="mara")).failed == ()
        await until(lambda: engine.board.alerts.get(key).ack.state is AckState.NONE, seconds=20)
        assert known() == "0"


async def test_a_server_that_died_behind_its_frontend_is_not_taken_for_silence(server, problem, session, monkeypatch):
    server.server.terminate()
    server.server.wait(30)
    monkeypatch.setattr(connector, "SILENT_S", 2.0)
    result = await poll_until(session, lambda r: "*" in r.gaps)
    assert result.gaps["*"].endswith("it may be dead")
    assert set(result.unsure) == {a.fingerprint for a in result.alerts}
    assert result.unsure
