"""Against a real Alertmanager: an acknowledgement is a silence of exactly this alert, and the backend confirms it."""

import asyncio
import sys
import time

import httpx
import pytest

from noc_app.alerting.preview import preview
from noc_app.config.secrets import read_secret
from noc_app.connectors.infrastructure.alertmanager_wire import marked
from noc_app.engine.opening import Opener
from noc_app.model import Acknowledgement, AckState, CommandError, Matcher, Order, ReceiptState, Verb
from tests.live.stack import alert_named, alertmanager_target, prometheus_target, stack, watching
from tests.tools.engine import acknowledge, unacknowledge, until
from tests.tools.servers import alertmanager

pytestmark = pytest.mark.live


@pytest.fixture
def server(tmp_path):
    with alertmanager(tmp_path) as running:
        yield running


@pytest.fixture
async def session(server):
    opener = Opener(time.time, read_secret)
    yield opener.open(alertmanager_target(server.url))
    await opener.aclose()


def fire(server, *label_sets):
    alerts = [{"labels": {"severity": "critical", **labels}} for labels in label_sets]
    post_alerts(server, alerts)


def post_alerts(server, alerts):
    httpx.post(f"{server.url}/api/v2/alerts", json=alerts).raise_for_status()


def silence(server, body):
    httpx.post(f"{server.url}/api/v2/silences", json=body).raise_for_status()


def silences(server):
    return [s for s in httpx.get(f"{server.url}/api/v2/silences").json() if s["status"]["state"] == "active"]


def fingerprints(server):
    return [a["fingerprint"] for a in httpx.get(f"{server.url}/api/v2/alerts").json()]


def ack(intent="i-1", for_s=600.0, comment="on it"):
    now = time.time()
    return Acknowledgement(intent=intent, by="mara", at=now, until=now + for_s, comment=comment)


async def alert_of(session, name):
    return next(a for a in (await session.poll()).alerts if dict(a.labels)["alertname"] == name)


async def test_an_acknowledgement_is_read_back_with_its_owner_and_hides_no_other_alert(server, session):
    fire(server, {"alertname": "A", "host": "db-1"}, {"alertname": "A", "host": "db-1", "disk": "sda"})
    bare, disk = sorted((await session.poll()).alerts, key=lambda a: len(a.labels))
    await session.acknowledge(disk, ack())
    after = {len(a.labels): a for a in (await session.poll()).alerts}
    assert (after[4].ack.by, after[4].ack.comment, after[4].ack.intent) == ("mara", "on it", "i-1")
    assert (after[3].ack, after[3].suppressed) == (None, ())
    assert len(bare.labels) == 3


async def test_an_acknowledgement_of_the_barer_of_two_alerts_does_not_hide_the_other(server, session):
    fire(server, {"alertname": "A", "host": "db-1"}, {"alertname": "A", "host": "db-1", "disk": "sda"})
    bare = min((await session.poll()).alerts, key=lambda a: len(a.labels))
    await session.acknowledge(bare, ack())
    mine, wider = sorted((await session.poll()).alerts, key=lambda a: len(a.labels))
    assert mine.ack.by == "mara"
    assert (wider.ack, wider.suppressed) == (None, ())


async def test_an_alert_that_a_silence_of_ours_covers_unasked_is_silenced_and_not_acknowledged(server, session):
    fire(server, {"alertname": "A", "host": "db-1"})
    await session.acknowledge(await alert_of(session, "A"), ack())
    fire(server, {"alertname": "A", "host": "db-1", "disk": "sda"})
    wider = max((await session.poll()).alerts, key=lambda a: len(a.labels))
    assert wider.ack is None
    assert [s.kind for s in wider.suppressed] == ["silenced"]


async def test_the_same_intent_twice_makes_one_silence(server, session):
    fire(server, {"alertname": "A"})
    alert, once = await alert_of(session, "A"), ack()
    assert await session.acknowledge(alert, once) == await session.acknowledge(alert, once)
    assert len(silences(server)) == 1


async def test_an_acknowledgement_can_be_extended(server, session):
    fire(server, {"alertname": "A"})
    alert = await alert_of(session, "A")
    await session.acknowledge(alert, ack(for_s=600.0))
    await session.acknowledge(alert, ack(for_s=3600.0))
    assert (await alert_of(session, "A")).ack.until == pytest.approx(time.time() + 3600.0, abs=5.0)
    assert len(silences(server)) == 1


async def test_an_alert_is_given_back_and_giving_it_back_twice_harms_nothing(server, session):
    fire(server, {"alertname": "A"})
    await session.acknowledge(await alert_of(session, "A"), ack())
    owned = await alert_of(session, "A")
    await session.unacknowledge(owned)
    await session.unacknowledge(owned)
    assert (await alert_of(session, "A")).ack is None
    assert silences(server) == []


async def test_a_silence_made_elsewhere_stays_a_silence_with_its_author(server, session):
    fire(server, {"alertname": "A"})
    body = {
        "matchers": [{"name": "alertname", "value": "A", "isRegex": False, "isEqual": True}],
        "startsAt": "2020-01-01T00:00:00Z",
        "endsAt": "2099-01-01T00:00:00Z",
        "createdBy": "tomasz",
        "comment": "maintenance",
    }
    silence(server, body)
    (found,) = (await alert_of(session, "A")).suppressed
    assert (found.kind, found.by, found.comment) == ("silenced", "tomasz", "maintenance")


async def test_an_acknowledgement_that_runs_out_gives_the_alert_back(server, session):
    fire(server, {"alertname": "A"})
    await session.acknowledge(await alert_of(session, "A"), ack(for_s=2.0))
    assert (await alert_of(session, "A")).ack.by == "mara"
    async with asyncio.timeout(15):
        while (await alert_of(session, "A")).ack is not None:  # noqa: ASYNC110 - a server that tells nobody
            await asyncio.sleep(0.2)
    assert silences(server) == []


async def test_an_acknowledgement_counts_at_once_though_our_clock_is_a_minute_ahead(server, session):
    fire(server, {"alertname": "A"})
    ahead = time.time() + 60
    early = Acknowledgement(intent="i-1", by="mara", at=ahead, until=ahead + 600)
    await session.acknowledge(await alert_of(session, "A"), early)
    assert (await alert_of(session, "A")).ack.intent == "i-1"


async def test_odd_label_values_are_matched_exactly(server, session):
    fire(server, {"alertname": 'a "quoted" \\ name', "path": "C:\\x=.*", "empty": ""})
    (alert,) = (await session.poll()).alerts
    await session.acknowledge(alert, ack())
    (after,) = (await session.poll()).alerts
    assert (after.ack.intent, after.suppressed) == ("i-1", ())


async def test_a_restart_of_alertmanager_clears_no_alert_and_keeps_the_acknowledgement(server, session):
    fire(server, {"alertname": "A"})
    await session.acknowledge(await alert_of(session, "A"), ack())
    assert (await alert_of(session, "A")).ack is not None
    server.restart()
    result = await session.poll()
    (held,) = result.alerts
    assert held.ack.by == "mara"
    assert "restarted" in result.unsure[held.fingerprint]
    fire(server, {"alertname": "A"})
    again = await session.poll()
    assert ([a.ack.by for a in again.alerts], again.unsure) == (["mara"], {})


async def test_an_alert_that_is_resolved_by_its_sender_has_recovered(server, session):
    fire(server, {"alertname": "A"})
    assert len((await session.poll()).alerts) == 1
    over = {"labels": {"severity": "critical", "alertname": "A"}, "endsAt": "2020-01-01T00:01:00Z"}
    resolved = [{**over, "startsAt": "2020-01-01T00:00:00Z"}]
    post_alerts(server, resolved)
    result = await session.poll()
    assert (result.alerts, result.cleared) == ((), {})


async def test_an_acknowledgement_that_is_over_before_it_begins_is_refused_with_the_reason(server, session):
    fire(server, {"alertname": "A"})
    alert = await alert_of(session, "A")
    past = Acknowledgement(intent="i-1", by="mara", at=time.time() - 100, until=time.time() - 50)
    with pytest.raises(CommandError, match="400"):
        await session.acknowledge(alert, past)


async def test_an_alert_of_a_real_rule_is_acknowledged_confirmed_and_given_back_through_the_board(tmp_path):
    with stack(tmp_path) as servers:
        targets = (prometheus_target(servers.prom.url, alerts=False), alertmanager_target(servers.am.url))
        async with watching(*targets, path=tmp_path / "journal.db") as engine:
            await until(lambda: alert_named(engine, "AlwaysOn"), seconds=20)
            key = alert_named(engine, "AlwaysOn").key
            await acknowledge(engine, key, by="mara", comment="seen", for_s=600.0)
            await until(lambda: _state(engine, key) is AckState.CONFIRMED, seconds=10)
            assert [s["createdBy"] for s in silences(servers.am)] == ["mara"]
            await unacknowledge(engine, key, by="mara")
            await until(lambda: _state(engine, key) is AckState.NONE, seconds=10)
            assert silences(servers.am) == []


async def test_the_time_from_a_fault_to_its_toast_is_under_one_poll_and_a_second(tmp_path):
    with stack(tmp_path, rules=[]) as servers:
        async with watching(alertmanager_target(servers.am.url)) as engine:
            toasts = []
            engine.subscribe(lambda news: toasts.extend((time.time(), e) for e in news.toasts))
            await until(lambda: engine.board.targets["am-1"].last_success_at, seconds=10)
            fire(servers.am, {"alertname": "Fault"})
            fired = time.time()
            await until(lambda: toasts, seconds=10)
            assert toasts[0][0] - fired < 1.05 * 1.0 + 1.0


async def test_a_silence_of_chosen_conditions_hides_what_the_preview_said_and_nothing_else(server, tmp_path):
    hosts = ("db-1", "db-2", "web-1")
    fire(server, *({"alertname": "Full", "host": host} for host in hosts), {"alertname": "Slow", "host": "db-1"})
    chosen = (Matcher.parse("alertname=Full"), Matcher.parse("host=~db-.*"))
    async with watching(alertmanager_target(server.url), path=tmp_path / "journal.db") as engine:
        await until(lambda: len(engine.board.alerts) == 4, seconds=10)
        foreseen = {e.key for e in preview(chosen, engine.board.alerts, {"am-1"}).hides}
        assert len(foreseen) == 2
        order = Order(verb=Verb.SILENCE, by="mara", matchers=chosen, comment="change 881", for_s=600.0)
        acted = await engine.act(order)
        await until(lambda: [r.state for r in engine.receipts(acted.action)] == [ReceiptState.CONFIRMED], seconds=10)
        await until(lambda: _hidden(engine) == foreseen, seconds=10)
        (made,) = silences(server)
        assert (made["createdBy"], made["comment"].endswith("change 881")) == ("mara", True)
        await engine.undo(acted.action, by="mara")
        await until(lambda: _hidden(engine) == set(), seconds=10)
        assert silences(server) == []


async def test_acknowledged_in_one_go_and_undone_leaves_no_active_silence(server, tmp_path):
    fire(server, *({"alertname": "Full", "host": f"db-{n}"} for n in range(12)))
    async with watching(alertmanager_target(server.url), path=tmp_path / "journal.db") as engine:
        await until(lambda: len(engine.board.alerts) == 12, seconds=10)
        keys = tuple(e.key for e in engine.board.alerts)
        acted = await engine.act(Order(verb=Verb.ACKNOWLEDGE, keys=keys, by="mara", for_s=600.0))
        assert acted.failed == ()
        await until(lambda: all(_state(engine, key) is AckState.CONFIRMED for key in keys), seconds=20)
        assert len(silences(server)) == 12
        assert (await engine.undo(acted.action, by="mara")).failed == ()
        await until(lambda: all(_state(engine, key) is AckState.NONE for key in keys), seconds=20)
        assert silences(server) == []


async def test_two_alertmanagers_that_know_the_same_alert_get_one_acknowledgement_with_one_id(tmp_path):
    first, second = tmp_path / "1", tmp_path / "2"
    first.mkdir()
    second.mkdir()
    with alertmanager(first) as one, alertmanager(second) as two:
        fire(one, {"alertname": "Full", "host": "db-1"})
        fire(two, {"alertname": "Full", "host": "db-1"})
        targets = alertmanager_target(one.url), alertmanager_target(two.url, "am-2")
        async with watching(*targets, path=tmp_path / "journal.db") as engine:
            await until(lambda: len(engine.board.alerts) == 2, seconds=10)
            here, there = (e.key for e in engine.board.alerts)
            await acknowledge(engine, here, by="mara", comment="on it", for_s=600.0)
            await until(lambda: _states(engine, here) == {"am-1": "confirmed", "am-2": "confirmed"}, seconds=10)
            assert _state(engine, there) is AckState.CONFIRMED
            assert [s["comment"] for s in silences(one)] == [s["comment"] for s in silences(two)]
            await unacknowledge(engine, there, by="mara")
            await until(lambda: _state(engine, here) is _state(engine, there) is AckState.NONE, seconds=10)
            assert silences(one) == silences(two) == []


async def test_an_acknowledgement_of_another_board_shows_here_with_its_author_and_end(server, tmp_path):
    fire(server, {"alertname": "Full", "host": "db-1"})
    labels = {"alertname": "Full", "host": "db-1", "severity": "critical"}
    body = {
        "matchers": [{"name": n, "value": v, "isRegex": False, "isEqual": True} for n, v in labels.items()],
        "startsAt": "2020-01-01T00:00:00Z",
        "endsAt": "2099-01-01T00:00:00Z",
        "createdBy": "tomasz",
        "comment": marked("another-desk-1", "on the phone"),
    }
    async with watching(alertmanager_target(server.url), path=tmp_path / "journal.db") as engine:
        await until(lambda: alert_named(engine, "Full"), seconds=10)
        key = alert_named(engine, "Full").key
        silence(server, body)
        await until(lambda: _state(engine, key) is AckState.CONFIRMED, seconds=10)
        ack = engine.board.alerts.get(key).ack
        assert (ack.by, ack.comment) == ("tomasz", "on the phone")
        with pytest.raises(CommandError, match="already acknowledged by tomasz"):
            await acknowledge(engine, key, by="mara", comment="", for_s=600.0)


@pytest.mark.timeout(180)
async def test_a_program_killed_in_the_middle_of_many_acknowledgements_loses_and_doubles_none(server, tmp_path):
    fire(server, *({"alertname": "Full", "host": f"db-{n}"} for n in range(30)))
    config, journal = tmp_path / "noc-app.yaml", tmp_path / "journal.db"
    entry = f"  - {{id: am-1, kind: alertmanager, url: '{server.url}', every: 1s, timeout: 1s}}\n"
    config.write_text(f"targets:\n{entry}journal: {journal}\n")
    keys = [f"am-1/{fingerprint}" for fingerprint in fingerprints(server)]
    command = [sys.executable, "-m", "noc_app", "ack", *keys, "--config", str(config), "--by", "mara"]
    working = await asyncio.create_subprocess_exec(*command)
    await until(lambda: silences(server), seconds=30)
    working.kill()
    await working.wait()
    left = len(silences(server))
    async with watching(alertmanager_target(server.url), path=journal) as engine:
        await until(lambda: len(engine.board.alerts) == 30, seconds=10)
        await until(lambda: all(e.ack.state is AckState.CONFIRMED for e in engine.board.alerts), seconds=90)
        await until(lambda: not engine._actions._ground.unfinished, seconds=10)
    assert 0 < left < 30, "the kill fell outside"
    assert len(silences(server)) == 30
    assert len({s["comment"] for s in silences(server)}) == 30


def _hidden(engine):
    return {e.key for e in engine.board.alerts if e.alert.suppressed}


def _states(engine, key):
    return {r.key.target: r.state.value for r in engine.board.alerts.get(key).receipts}


def _state(engine, key):
    return engine.board.alerts.get(key).ack.state
