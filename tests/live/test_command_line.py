"""The documented command line against real servers, as another program would call it."""

import json
import subprocess
import sys

import pytest
import yaml

from tests.live.stack import stack
from tests.tools.servers import pause

pytestmark = pytest.mark.live


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    folder, brisk = tmp_path_factory.mktemp("world"), {"every": "1s", "timeout": "1s"}
    with stack(folder) as servers:
        settings = {
            "targets": [
                {"id": "prom-1", "kind": "prometheus", "url": servers.prom.url, **brisk, "packs": ["node_exporter"]},
                {"id": "am-1", "kind": "alertmanager", "url": servers.am.url, **brisk},
                {"id": "gone", "kind": "alertmanager", "url": "http://127.0.0.1:9", **brisk},
            ],
            "journal": str(folder / "journal.db"),
        }
        config = folder / "noc-app.yaml"
        config.write_text(yaml.safe_dump(settings))
        yield config


def noc_app(world, *arguments):
    command = [sys.executable, "-m", "noc_app", arguments[0], "--config", str(world), *arguments[1:]]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


def collected(world, seconds="4"):
    done = noc_app(world, "collect", "--for", seconds, "--json")
    assert done.returncode == 1, done.stderr  # an alert stands and one target is gone
    return json.loads(done.stdout)


def alert(world, target="am-1"):
    for _ in range(10):
        found = [a for a in collected(world)["alerts"] if a["target"] == target and a["title"] == "AlwaysOn"]
        if found:
            return found[0]
        pause(1.0)
    raise AssertionError("the alert never came")


def test_collect_prints_what_the_readme_promises(world):
    found = collected(world)
    health = {t["id"]: t["health"] for t in found["targets"]}
    assert health == {"prom-1": "live", "am-1": "live", "gone": "failed"}
    assert {"id", "kind", "health", "last_success_at", "error", "duration_s", "complete"} <= set(found["targets"][0])
    cpu = next(s for s in found["signals"] if s["signal"] == "system.cpu.utilization")
    assert {"target", "labels", "value", "unit", "observed_at", "received_at", "state", "reason"} <= set(cpu)
    assert found["at"] - cpu["observed_at"] < 5.0
    assert set(found["hidden"]) >= {"silenced", "inhibited", "maintenance"}


def test_an_alert_is_acknowledged_and_given_back_from_the_command_line(world):
    key = alert(world)["key"]
    done = noc_app(world, "ack", key, "--comment", "on it", "--for", "10m", "--by", "mara")
    assert (done.returncode, "confirmed" in done.stdout) == (0, True), done.stderr
    owned = alert(world)
    assert (owned["ack"], owned["ack_by"], owned["ack_comment"]) == ("confirmed", "mara", "on it")
    again = noc_app(world, "ack", key)
    assert (again.returncode, "already acknowledged by mara" in again.stderr) == (1, True)
    assert noc_app(world, "unack", key).returncode == 0
    assert alert(world)["ack"] == "none"


def test_several_alerts_are_acknowledged_at_once_and_each_has_its_line(world):
    key = alert(world)["key"]
    done = noc_app(world, "ack", key, "am-1/0000000000000000", "--by", "mara")
    assert done.returncode == 1
    assert f"{key}: acknowledged by mara, confirmed" in done.stdout
    assert "prom-1/" in done.stdout, "the same alert of Prometheus is owned here"
    assert "am-1/0000000000000000: no alert" in done.stderr
    assert {r["state"] for r in alert(world)["receipts"]} == {"confirmed", "unsupported"}
    assert noc_app(world, "unack", key).returncode == 0


def test_a_silence_is_foreseen_made_and_ended_from_the_command_line(world):
    key = alert(world)["key"]
    wanted = ("--match", "alertname=~Always.*", "--comment", "change 881", "--for", "1h", "--by", "mara")
    foreseen = noc_app(world, "silence", *wanted, "--preview")
    assert (foreseen.returncode, key in foreseen.stdout) == (0, True), foreseen.stderr
    assert "1 would be hidden, 0 are hidden already" in foreseen.stdout
    done = noc_app(world, "silence", *wanted)
    assert (done.returncode, "silenced by mara, confirmed" in done.stdout) == (0, True), done.stderr
    hidden = alert(world)
    assert (hidden["state"], hidden["hidden_by"][0]["comment"]) == ("silenced", "change 881")
    (made,) = collected(world)["silences"]
    assert made["matchers"] == '{alertname=~"Always.*"}'
    assert noc_app(world, "expire", made["key"]).returncode == 0
    assert alert(world)["state"] == "firing"


def test_an_alert_is_shelved_assigned_commented_and_seen_from_the_command_line(world):
    key = alert(world)["key"]
    assert noc_app(world, "shelve", key, "--for", "1h").returncode == 1  # without a reason
    for command in (
        ("shelve", key, "--for", "1h", "--comment", "flaps"),
        ("assign", key, "ruth"),
        ("comment", key, "disk ordered"),
        ("seen", key, "--by", "mara"),
    ):
        done = noc_app(world, *command)
        assert done.returncode == 0, done.stderr
    found = alert(world)
    assert (found["state"], found["assigned"]["to"], found["seen"]["by"]) == ("shelved", "ruth", "mara")
    assert noc_app(world, "unshelve", key).returncode == 0
    assert (alert(world)["state"], "escalation:" in noc_app(world, "escalate", key).stderr) == ("firing", True)


def test_a_condition_that_is_none_and_a_command_about_nothing_are_errors_of_usage(world):
    assert noc_app(world, "silence", "--match", "oops", "--comment", "x").returncode == 2
    assert noc_app(world, "silence", "--comment", "x").returncode == 2


def test_a_key_that_does_not_stand_is_said(world):
    done = noc_app(world, "ack", "am-1/0000000000000000")
    assert (done.returncode, "no alert" in done.stderr) == (1, True)


def test_a_target_that_cannot_be_reached_ends_with_three(world):
    done = noc_app(world, "ack", "gone/0000000000000000", "--wait", "3")
    assert (done.returncode, "did not answer" in done.stderr) == (3, True)


def test_a_target_that_is_not_configured_is_an_error_of_usage(world):
    done = noc_app(world, "ack", "nobody/0000000000000000")
    assert (done.returncode, "known targets: prom-1, am-1, gone" in done.stderr) == (2, True)


def test_the_wall_is_written_to_a_picture_without_a_display(world, tmp_path):
    file = tmp_path / "wall.png"
    done = noc_app(world, "wall", "--screenshot", str(file), "--size", "3840x2160", "--after", "3")
    assert done.returncode == 0, done.stderr
    assert file.read_bytes().startswith(b"\x89PNG")


def test_the_doctor_names_the_target_that_does_not_answer(world):
    done = noc_app(world, "doctor")
    assert done.returncode == 1
    assert "FAULT   target:gone: gone: connection refused" in done.stdout
