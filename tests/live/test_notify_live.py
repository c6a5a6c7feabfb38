"""A real alert reaches a webhook once, from whichever program is first, though one of them is killed."""

import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import UTC, datetime

import httpx
import pytest
import yaml

from tests.tools.hostile import answer, hostile_in_a_thread
from tests.tools.servers import alertmanager, pause

pytestmark = pytest.mark.live

START_S = 30.0
QUIET_S = 12.0  # two programs have started, several polls, and several looks at what is to be told


def fire(server, **more):
    alerts = [{"labels": {"alertname": "DiskFull", "severity": "critical"}, **more}]
    httpx.post(f"{server.url}/api/v2/alerts", json=alerts).raise_for_status()


@contextmanager
def collecting(config, address):
    """The program without a screen, until it is killed."""
    command = [sys.executable, "-m", "noc_app", "collect", "--config", str(config)]
    with (config.parent / "collect.log").open("ab") as log:
        process = subprocess.Popen(command, env={**os.environ, "HOOK": address}, stdout=log, stderr=log)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def told(hook, number):
    """Wait for `number` messages; return what they say."""
    give_up = time.monotonic() + START_S
    while len(hook.asked) < number and time.monotonic() < give_up:
        pause(0.2)
    return [json.loads(asked.body) for asked in hook.asked]


def test_an_incident_is_told_once_by_two_programs_one_of_which_is_killed(tmp_path):
    routes = {("POST", "/hook"): lambda asked: answer(200, b"ok")}
    with alertmanager(tmp_path) as am, hostile_in_a_thread(routes) as hook:
        settings = {
            "targets": [{"id": "am-1", "kind": "alertmanager", "url": am.url, "every": "1s"}],
            "journal": str(tmp_path / "journal.db"),
            "notify": {
                "places": [{"id": "hook", "webhook": {"address": {"env": "HOOK"}}}],
                "rules": [{"when": "severity:critical", "to": ["hook"]}],
            },
        }
        config = tmp_path / "noc-app.yaml"
        config.write_text(yaml.safe_dump(settings))
        fire(am)
        address = f"{hook.url}/hook"
        with collecting(config, address):
            (opened,) = told(hook, 1)
        with collecting(config, address), collecting(config, address):
            pause(QUIET_S)
            assert len(hook.asked) == 1
            fire(am, endsAt=datetime.now(UTC).isoformat())
            assert len(told(hook, 2)) == 2
            pause(QUIET_S)
        _, resolved = told(hook, 2)
    assert (opened["event"], opened["severity"], opened["title"]) == ("opened", "critical", "DiskFull")
    assert (resolved["event"], resolved["incident"]) == ("resolved", opened["incident"])
