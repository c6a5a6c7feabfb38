"""Against a real Alertmanager: an acknowledgement is a silence of exactly this alert, and the backend confirms it."""

import asyncio
import time

import httpx
import pytest

from noc_app.config.secrets import read_secret
from noc_app.engine.opening import Opener
from noc_app.model import Acknowledgement, AckState, CommandError
from tests.live.stack import alert_named, alertmanager_target, prometheus_target, stack, watching
from tests.tools.engine import until
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
            await engine.acknowledge(key, by="mara", comment="seen", for_s=600.0)
            await until(lambda: _state(engine, key) is AckState.CONFIRMED, seconds=10)
            assert [s["createdBy"] for s in silences(servers.am)] == ["mara"]
            await engine.unacknowledge(key, by="mara")
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


def _state(engine, key):
    return engine.board.alerts.get(key).ack.state
