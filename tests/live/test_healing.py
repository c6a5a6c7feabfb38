"""A wall and a desk that are killed, stopped or blocked are back soon, where they were, and say what happened."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import psutil
import pytest

from tests.live.test_screen_live import named, wall
from tests.tools.servers import busy, pause, program
from tests.tools.xvfb import display

pytestmark = [pytest.mark.live, pytest.mark.timeout(180)]

ENDED_WITHIN_S = 7.0  # of one that does not answer: 5 s of patience, and how often the watchdog looks
BACK_WITHIN_S = 10.0  # from the blow to its window, on a machine that has time for it
BLOCKED_FROM_S = 4.0  # after its windows came, see SICK
GIVE_UP_S = 60.0


def opened():
    """What the desk has written down as open."""
    file = Path(os.environ["NOC_APP_STATE_DIR"]) / "open.json"
    return json.loads(file.read_text())["desk"] if file.exists() else {}


def restarted(config):
    """The environment of the board that was started again, by the configuration that it reads."""
    for process in psutil.process_iter(["cmdline"]):
        words = process.info["cmdline"] or []
        if str(config) in words and "noc_app.ui.frozen" not in words:
            told = process.environ()
            if "NOC_APP_STARTED_AGAIN" in told:
                return told
    return {}


def watched(process):
    """Whether its watchdog looks already: one that is killed before that stays away."""
    dogs = [d for d in psutil.Process(process.pid).children() if "noc_app.ui.frozen" in d.cmdline()]
    return bool(dogs) and dogs[0].cpu_times().user > 0.2


def strike(process, how):
    """Do to the board what the test is about; one that blocks itself did so while the test waited."""
    if how != "blocked":
        os.kill(process.pid, signal.SIGKILL if how == "killed" else signal.SIGSTOP)


@pytest.mark.parametrize("how", ["killed", "stopped", "blocked"])
@pytest.mark.parametrize("command", ["wall", "desk"])
def test_it_is_ended_in_time_back_in_time_and_says_why(tmp_path, command, how):
    sick = "blocked" if how == "blocked" else ""
    with display(tmp_path) as screen, wall(screen, tmp_path, command=command, sick=sick) as process:
        screen.wait_for(lambda: watched(process), GIVE_UP_S)
        if command == "desk":
            subprocess.run([program("xdotool"), "key", "alt+1"], env=screen.env, check=True)
            screen.wait_for(lambda: opened().get("page") == "overview", 10)
        strike(process, how)
        begun = time.monotonic()
        screen.wait_for(lambda: process.poll() is not None, GIVE_UP_S)
        ended = time.monotonic() - begun
        screen.wait_for(lambda: restarted(tmp_path / "board.yaml"), GIVE_UP_S)
        screen.wait_for(lambda: named(screen) and not screen.shows("BOARD FROZEN"), GIVE_UP_S)
        back = time.monotonic() - begun
        print(
            f"  {command} {how}: ended after {ended:.1f} s, back after {back:.1f} s, machine {busy():.1f} times as slow"
        )
        late = BLOCKED_FROM_S if how == "blocked" else 0.0
        assert ended <= (ENDED_WITHIN_S + late) * busy()
        assert back <= (BACK_WITHIN_S + late) * busy()
        told = restarted(tmp_path / "board.yaml")["NOC_APP_STARTED_WHY"]
        assert told.startswith("silent") == (how != "killed")
        if command == "desk":
            pause(2)
            assert opened()["page"] == "overview"
