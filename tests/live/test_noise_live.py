"""Noise against a real Alertmanager: its inhibition and ours, what is sent or reported twice, and the balance."""

import time

import httpx
import pytest

from noc_app.engine.setup import Setup
from noc_app.model.matcher import Matcher
from noc_app.model.noise import Inhibition, Noise
from tests.live.stack import CATALOGUE, alertmanager_target, watching
from tests.tools.engine import until
from tests.tools.servers import alertmanager

pytestmark = pytest.mark.live

ITS_RULE = {
    "source_matchers": ['severity="critical"'],
    "target_matchers": ['severity="warning"'],
    "equal": ["host"],
}
OUR_RULE = Inhibition(1, (Matcher("severity", "critical"),), (Matcher("severity", "warning"),), ("host",))
CAUSE = {"alertname": "Down", "severity": "critical", "host": "db-1"}
EFFECT = {"alertname": "Slow", "severity": "warning", "host": "db-1"}
OTHER = {"alertname": "Slow", "severity": "warning", "host": "db-2"}
BARE_CAUSE = {"alertname": "NoHost", "severity": "critical"}
BARE_EFFECT = {"alertname": "NoHostEither", "severity": "warning"}


def post(server, *label_sets):
    httpx.post(f"{server.url}/api/v2/alerts", json=[{"labels": labels} for labels in label_sets]).raise_for_status()


async def hidden_on(server, expected, *label_sets, noise=None):
    """What a board that watches `server` hides, by why, once `expected` of the alerts are hidden."""
    post(server, *label_sets)
    target = alertmanager_target(server.url)
    async with watching(target) as engine:
        engine.configure(Setup(targets=(target,), signals=CATALOGUE, noise=noise or Noise()))
        board = engine.board
        await until(lambda: len(board.picture().entries) == len(label_sets), seconds=10)
        await until(lambda: len(board.picture().entries) - len(board.picture().balance.shown) == expected, seconds=10)
        balance = board.picture().balance
        assert len(balance.shown) + expected == len(label_sets)
        return {
            (dict(e.alert.labels)["alertname"], dict(e.alert.labels).get("host", "")): s.kind
            for e in board.picture().entries
            for s in e.alert.suppressed[:1]
        }


async def test_what_alertmanager_inhibits_is_hidden_and_our_own_rule_hides_the_same(tmp_path):
    (tmp_path / "with").mkdir()
    (tmp_path / "without").mkdir()
    with alertmanager(tmp_path / "with", inhibit=[ITS_RULE]) as server:
        its = await hidden_on(server, 1, CAUSE, EFFECT, OTHER)
    with alertmanager(tmp_path / "without") as server:
        ours = await hidden_on(server, 1, CAUSE, EFFECT, OTHER, noise=Noise(inhibitions=(OUR_RULE,)))
    assert its == ours == {("Slow", "db-1"): "inhibited"}


async def test_alertmanager_takes_labels_that_both_lack_for_equal_and_we_do_not(tmp_path):
    (tmp_path / "with").mkdir()
    (tmp_path / "without").mkdir()
    with alertmanager(tmp_path / "with", inhibit=[ITS_RULE]) as server:
        its = await hidden_on(server, 1, BARE_CAUSE, BARE_EFFECT)
    with alertmanager(tmp_path / "without") as server:
        ours = await hidden_on(server, 0, BARE_CAUSE, BARE_EFFECT, noise=Noise(inhibitions=(OUR_RULE,)))
    assert its == {("NoHostEither", ""): "inhibited"}
    assert ours == {}


def send_twice(server):
    """Two Prometheus servers send the same alert."""
    began = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - 60))
    for sender in ("prom-a", "prom-b"):
        body = [{"labels": CAUSE, "startsAt": began, "generatorURL": f"http://{sender}.example/graph"}]
        httpx.post(f"{server.url}/api/v2/alerts", json=body).raise_for_status()


async def test_what_is_sent_twice_is_one_alert_with_one_start(tmp_path):
    with alertmanager(tmp_path) as server:
        send_twice(server)
        async with watching(alertmanager_target(server.url)) as engine:
            await until(lambda: len(engine.board.picture().entries) == 1, seconds=10)
            turns = engine.turns
            await until(lambda: engine.turns > turns + 2, seconds=10)
            (entry,) = engine.board.picture().entries
    assert time.time() - entry.alert.starts_at >= 59


async def test_what_two_alertmanagers_report_is_shown_once_and_the_second_is_counted(tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    with alertmanager(tmp_path / "one") as one, alertmanager(tmp_path / "two") as two:
        for server in (one, two):
            post(server, CAUSE)
        targets = alertmanager_target(one.url, "am-1"), alertmanager_target(two.url, "am-2")
        async with watching(*targets) as engine:
            await until(lambda: engine.board.picture().balance.hidden["duplicate"] == 1, seconds=10)
            balance = engine.board.picture().balance
    assert (len(balance.shown), balance.total) == (1, 2)
