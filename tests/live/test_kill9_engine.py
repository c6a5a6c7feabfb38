"""kill -9 at random instants of the whole program below the screen, against a real Alertmanager.

What the operator was shown as confirmed stands in Alertmanager after every death; nothing is ever silenced twice.
"""

import os
import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from tests.live.test_kill9 import Board, outcomes, sound
from tests.tools.servers import alertmanager

WORKER = Path(__file__).with_name("kill9_engine_worker.py")
KILLS, LONGEST_LIFE_S = 100, 0.9
ALERTS = 800  # more than a hundred lives can own, so that there is always one to ask for

pytestmark = [pytest.mark.live, pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")]


def fire(server):
    """Post every alert, to last: without an end Alertmanager would resolve them after five minutes."""
    ends = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    labels = [{"alertname": f"A{i}", "severity": "critical"} for i in range(ALERTS)]
    body = [{"labels": label, "endsAt": ends} for label in labels]
    httpx.post(f"{server.url}/api/v2/alerts", json=body).raise_for_status()


def names(server):
    """Return the name of every alert, by fingerprint."""
    return {a["fingerprint"]: a["labels"]["alertname"] for a in httpx.get(f"{server.url}/api/v2/alerts").json()}


def silences(server, *states):
    """Return how many silences in `states` each alert has ever got."""
    found = httpx.get(f"{server.url}/api/v2/silences").json()
    return Counter(
        m["value"] for s in found if s["status"]["state"] in states for m in s["matchers"] if m["value"][0] == "A"
    )


@pytest.mark.timeout(900)
def test_a_hundred_kills_of_the_engine_lose_and_double_no_silence(tmp_path):
    path, chance = tmp_path / "journal.db", random.Random(20250102)
    with alertmanager(tmp_path) as server:
        fire(server)
        name_of = names(server)
        board = Board(path, server.url, WORKER)
        try:
            for _ in range(KILLS):
                since = chance.choice(("born", "asked", "asked", "asked"))  # most die at work, however slow it is
                board.life("go", after_s=chance.uniform(0.0, LONGEST_LIFE_S), since=since)
                standing = silences(server, "active")
                assert [f for f in board.confirmed if standing[name_of[f]] != 1] == [], "confirmed and lost"
            board.life("finish")
        finally:
            board.close()
        every = silences(server, "active", "pending", "expired")
    stored = outcomes(path)
    print(f"{len(board.confirmed)} confirmed in {KILLS} lives, {sum(every.values())} silences, {len(stored)} requests")
    assert sound(path)
    assert [name for name, times in every.items() if times > 1] == [], "made twice"
    assert len(board.confirmed) == len(set(board.confirmed)), "asked for twice"
    assert set(stored.values()) <= {"confirmed", "ended"}  # ended: asked again after a death, and the later one stands
    assert len(every) <= len(stored)  # who was killed before sending may ask again: two requests, one silence
    assert len(board.confirmed) > 50
