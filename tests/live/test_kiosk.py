"""A machine with nothing but the wall: the session of X as it is shipped, and systemd's watchdog."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
import pytest

from tests.live.test_screen_live import CONFIG, walls
from tests.tools.servers import pause, program
from tests.tools.xvfb import display

pytestmark = [pytest.mark.live, pytest.mark.timeout(300)]

LINUX = Path(__file__).resolve().parents[2] / "packaging/linux"
WATCHDOG_S = 6.0
GIVE_UP_S = 60.0


@pytest.fixture
def places(tmp_path):
    """The environment of a user whose configuration is CONFIG, and on whose path noc-app is this checkout."""
    shim = tmp_path / "bin/noc-app"
    shim.parent.mkdir()
    shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m noc_app "$@"\n')
    shim.chmod(0o755)
    (tmp_path / "noc-app.yaml").write_text(CONFIG)
    own = {f"NOC_APP_{name}_DIR": str(tmp_path / name.lower()) for name in ("CONFIG", "DATA", "STATE")}
    own |= {"NOC_APP_CONFIG": str(tmp_path / "noc-app.yaml"), "NOC_APP_SUPERVISED": "1"}
    return own | {"PATH": f"{shim.parent}:{os.environ['PATH']}"}


@contextmanager
def running(command, env):
    """A program that is ended with all that it started, and with nothing that was there before."""
    before = psutil.Process().children(recursive=True)
    process = subprocess.Popen(command, env=env, start_new_session=True)
    try:
        yield process
    finally:
        for one in psutil.Process().children(recursive=True):
            if one not in before:
                one.kill()
        process.wait(10)


def wall_of(session):
    """The wall's own process below `session`, None if there is none."""
    below = psutil.Process(session.pid).children(recursive=True)
    found = [p for p in below if p.status() != psutil.STATUS_ZOMBIE and p.cmdline()[-1:] == ["wall"]]
    return next((p for p in found if "noc_app.ui.frozen" not in p.cmdline()), None)


def watched(process):
    dogs = [p for p in process.children() if "noc_app.ui.frozen" in p.cmdline()]
    return bool(dogs) and dogs[0].cpu_times().user > 0.2


def test_the_session_fills_the_screen_brings_a_killed_wall_back_and_ends_with_it(tmp_path, places):
    with display(tmp_path, "1280x720") as screen, running([LINUX / "wall-session"], screen.env | places) as session:
        screen.wait_for(lambda: "1280x720+0+0" in walls(screen), GIVE_UP_S)
        first = wall_of(session)
        screen.wait_for(lambda: watched(first), GIVE_UP_S)
        first.kill()
        screen.wait_for(lambda: wall_of(session) not in {None, first} and walls(screen), GIVE_UP_S)
        pause(3)
        assert session.poll() is None
        assert len(walls(screen)) == 1
        told = wall_of(session)
        # a wall that is left on purpose takes its session with it
        subprocess.run([program("xdotool"), "key", "Escape"], env=screen.env, check=True)
        screen.wait_for(lambda: session.poll() is not None, GIVE_UP_S)
        assert (session.returncode, told.is_running()) == (0, False)


def test_a_wrong_configuration_ends_the_session_with_its_code(tmp_path, places):
    (tmp_path / "noc-app.yaml").write_text("targets: [")
    with display(tmp_path, "640x360") as screen, running([LINUX / "wall-session"], screen.env | places) as session:
        assert session.wait(GIVE_UP_S) == 2


class Supervisor:
    """What systemd does for a service of Type=notify with WatchdogSec: it waits for READY, then for a beat in time."""

    def __init__(self, command, env, folder):
        self.heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.heard.bind(str(folder / "notify"))
        self.env = env | {"NOTIFY_SOCKET": str(folder / "notify"), "WATCHDOG_USEC": str(int(WATCHDOG_S * 1e6))}
        self.command, self.told = command, []

    def start(self):
        self.process = subprocess.Popen(self.command, env=self.env, start_new_session=True)
        self.hear("READY=1", GIVE_UP_S)

    def hear(self, word, seconds):
        """Seconds until `word` came; raises TimeoutError if it did not within `seconds`."""
        begun = time.monotonic()
        while (left := seconds - (time.monotonic() - begun)) > 0:
            self.heard.settimeout(left)
            self.told.append(self.heard.recv(64).decode())
            if self.told[-1] == word:
                return time.monotonic() - begun
        raise TimeoutError

    def forget(self):
        """Throw away what came already."""
        self.heard.settimeout(0)
        with suppress(BlockingIOError):
            while True:
                self.heard.recv(64)

    def end(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(10)

    def close(self):
        self.heard.close()
        if self.process.poll() is None:
            self.end()


@pytest.fixture
def supervisor(tmp_path, places):
    with display(tmp_path, "1280x720") as screen:
        made = Supervisor([sys.executable, "-m", "noc_app", "wall"], screen.env | places, tmp_path)
        made.screen = screen
        yield made
        made.close()


def test_systemd_hears_of_a_wall_that_lives_and_no_more_of_one_that_stopped(supervisor):
    supervisor.start()
    supervisor.hear("WATCHDOG=1", GIVE_UP_S)
    (dog,) = psutil.Process(supervisor.process.pid).children()
    dog.kill()  # our own watchdog is dead: systemd's has to do alone
    os.kill(supervisor.process.pid, signal.SIGSTOP)
    pause(1)
    supervisor.forget()  # what was on its way when it stopped
    with pytest.raises(TimeoutError):
        supervisor.hear("WATCHDOG=1", WATCHDOG_S)
    supervisor.end()
    supervisor.start()
    supervisor.hear("WATCHDOG=1", GIVE_UP_S)
    assert supervisor.screen.shows("NOC Board")


def test_one_that_its_own_watchdog_ended_is_left_to_systemd_and_says_why(supervisor, tmp_path):
    supervisor.start()
    supervisor.hear("WATCHDOG=1", GIVE_UP_S)
    first = psutil.Process(supervisor.process.pid)
    supervisor.screen.wait_for(lambda: watched(first), GIVE_UP_S)
    os.kill(first.pid, signal.SIGSTOP)
    assert supervisor.process.wait(GIVE_UP_S) == -signal.SIGKILL
    words = tmp_path / "state/last-words"
    supervisor.screen.wait_for(words.exists, 10)
    assert words.read_text().splitlines()[1].startswith("silent")
    supervisor.start()
    supervisor.screen.wait_for(lambda: supervisor.screen.shows("NOC Board"), GIVE_UP_S)
    assert not words.exists()


@pytest.mark.parametrize(("unit", "scope"), [("noc-app-wall.service", "--user"), ("noc-app-wall@.service", "--system")])
def test_the_units_are_right_by_systemds_own_word(tmp_path, unit, scope):
    told = (LINUX / unit).read_text()
    for command in ("/usr/bin/noc-app", "/usr/bin/cage"):  # on a seat they are installed
        told = told.replace(command, shutil.which("true"))
    name = unit.replace("@", "@tty7")
    (tmp_path / name).write_text(told)
    env = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)}
    look = [program("systemd-analyze"), scope, "verify", "--man=no", str(tmp_path / name)]
    done = subprocess.run(look, capture_output=True, text=True, env=env, check=False)
    ours = [line for line in done.stderr.splitlines() if "noc-app" in line]
    assert ours == []
    assert re.search(r"(?m)^WatchdogSec=30$", told)
