"""The wall on a real X server: frozen in every way, screens that come and go."""

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import psutil
import pytest

from tests.tools.servers import busy, library, pause, program
from tests.tools.xvfb import display

pytestmark = [pytest.mark.live, pytest.mark.timeout(180)]

COVERED_WITHIN_S = 12.0
REHOMED_WITHIN_S = 5.0
SICK_AFTER_S = 4.0  # see SICK
PATIENCE_S = 40.0

CONFIG = """
targets:
  - {id: me, kind: host, every: 2s}
wall:
  dwell: 5s
"""

SICK = """
import sys, threading, time
from PySide6.QtCore import QTimer
import noc_app.gui.screens as gui
sick = sys.argv.pop(1)
before = gui.Screens.be_watched
def be_watched(screens):
    before(screens)
    QTimer.singleShot(4000, lambda: SICKNESS[sick](screens))
def blocked(screens):
    threading.Event().wait()
def silent(screens):
    for window in screens._stage.windows.values():
        window.canvas.setUpdatesEnabled(False)
def starved(screens):
    engine = screens._parts.engine
    engine.board.clock  # the engine's loop is held up, the screen goes on
    async def never(*_, **__):
        import asyncio
        await asyncio.Event().wait()
    engine._desks.read = never
SICKNESS = {"blocked": blocked, "silent": silent, "starved": starved}
gui.Screens.be_watched = be_watched
from noc_app.cli.main import main
sys.exit(main())
"""


@contextmanager
def wall(screen, folder, config=CONFIG, sick="", command="wall"):
    """The wall, or the desk, started as a user would, with its own places for state."""
    file = folder / "board.yaml"
    file.write_text(config)
    places = {name: str(folder / name.lower()) for name in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    start = [sys.executable, "-c", SICK, sick] if sick else [sys.executable, "-m", "noc_app"]
    process = subprocess.Popen(
        [*start, command, "--config", str(file)], env=screen.env | places, start_new_session=True
    )
    try:
        screen.wait_for(lambda: screen.shows("NOC Board"), 30)
        yield process
    finally:
        for one in psutil.process_iter(["cmdline"]):
            if str(file) in " ".join(one.info["cmdline"] or ()):
                one.kill()
        process.wait(10)


def covers(screen):
    """The places of what covers a frozen board."""
    return [place for title, place in screen.titles() if title.startswith("BOARD FROZEN")]


def changed(before, screen):
    """The share of the screen that looks different from `before`."""
    return np.mean(np.any(before != screen.pixels(), axis=2))


def covered(screen):
    return screen.shows("BOARD FROZEN")


def test_a_stopped_wall_is_covered_in_time_and_started_again(tmp_path):
    with display(tmp_path) as screen, wall(screen, tmp_path) as process:
        pause(3)
        healthy = screen.pixels().copy()
        os.kill(process.pid, signal.SIGSTOP)
        assert screen.wait_for(lambda: covered(screen), PATIENCE_S) <= COVERED_WITHIN_S * busy()
        # it can be seen, not only found; a second later the wall is ended and started again
        screen.wait_for(lambda: covered(screen) and changed(healthy, screen) > 0.2, 1)
        screen.wait_for(lambda: screen.shows("NOC Board") and not covered(screen), 40)  # another one lives


@pytest.mark.parametrize("sick", ["blocked", "silent", "starved"])
def test_a_wall_that_only_looks_alive_is_covered_in_time(tmp_path, sick):
    with display(tmp_path) as screen, wall(screen, tmp_path, sick=sick):
        sick_within_s = COVERED_WITHIN_S + SICK_AFTER_S
        late_s = screen.wait_for(lambda: covered(screen), PATIENCE_S)
        print(f"  {sick}: covered after {late_s - SICK_AFTER_S:.1f} s")
        assert late_s <= sick_within_s * busy()


SAVER = """
import ctypes, sys
from noc_app.ui.awake import Awake
class Info(ctypes.Structure):
    _fields_ = [("window", ctypes.c_ulong), ("state", ctypes.c_int), ("kind", ctypes.c_int),
                ("since", ctypes.c_ulong), ("idle", ctypes.c_ulong), ("mask", ctypes.c_ulong)]
x11, saver = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
x11.XOpenDisplay.restype, saver.XScreenSaverAllocInfo.restype = ctypes.c_void_p, ctypes.POINTER(Info)
x11.XDefaultRootWindow.restype = ctypes.c_ulong
display = ctypes.c_void_p(x11.XOpenDisplay(None))
root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
def dark():
    import threading
    x11.XSetScreenSaver(display, 1, 1, 1, 1)
    x11.XSync(display, 0)
    threading.Event().wait(2.5)
    info = saver.XScreenSaverAllocInfo()
    saver.XScreenSaverQueryInfo(display, root, info)
    return info.contents.state == 1
awake = Awake()
before = dark()
x11.XForceScreenSaver(display, 0)
awake.begin()
during = dark()
awake.end()
print(before, during, dark(), awake.problem)
"""


def test_without_a_desktop_the_x_server_keeps_the_screens_on(tmp_path):
    library("libXss.so.1", "libxss1")
    nobody = {"WAKEPY_FORCE_FAILURE": "yes", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    with display(tmp_path) as screen:
        said = subprocess.run([sys.executable, "-c", SAVER], env=screen.env | nobody, check=True, capture_output=True)
    assert said.stdout.split() == [b"True", b"False", b"True"]  # dark without, lit with, dark after


def told(screen, folder, *words):
    """What `noc-app hand` says on the same machine."""
    places = {name: str(folder / name.lower()) for name in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    command = [sys.executable, "-m", "noc_app", "hand", "--config", str(folder / "board.yaml"), *words]
    return subprocess.run(command, env=screen.env | places, check=False, capture_output=True, text=True)


def test_a_desk_sends_a_wall_a_page(tmp_path):
    config = CONFIG + "  name: lobby\n"
    with display(tmp_path) as screen, wall(screen, tmp_path, config):
        screen.wait_for(lambda: "lobby" in told(screen, tmp_path).stdout, 15)
        assert told(screen, tmp_path, "lobby", "pin", "security").stdout == "lobby: done\n"
        listed = told(screen, tmp_path).stdout
        assert "screen 1: security, Pinned by" in listed
        refused = told(screen, tmp_path, "lobby", "show", "nonsense")
        assert (refused.returncode, "there is no page" in refused.stdout) == (1, True)
        unknown = told(screen, tmp_path, "attic", "hold")
        assert (unknown.returncode, "no wall 'attic'" in unknown.stderr) == (1, True)


TWO = """
targets:
  - {id: me, kind: host, every: 2s}
wall:
  screens:
    - {name: screen, pages: [overview]}
    - {name: RIGHT, pages: [infrastructure, security]}
"""


def walls(screen):
    """The places of the wall's windows."""
    return [place for title, place in screen.titles() if title == "NOC Board" and not place.startswith("1x1+")]


def named(screen):
    """All windows of the board with title and place."""
    return [(title, place) for title, place in screen.titles() if "NOC Board" in title and "1x1+" not in place]


def test_screens_are_plugged_and_unplugged(tmp_path):
    with display(tmp_path, "3840x1080") as screen, wall(screen, tmp_path, TWO):
        assert len(walls(screen)) == 1
        screen.plug("RIGHT", "1920/508x1080/286+1920+0")
        assert screen.wait_for(lambda: len(walls(screen)) == 2, PATIENCE_S) <= REHOMED_WITHIN_S * busy()
        assert "1920x1080+1920+0" in walls(screen)
        screen.unplug("RIGHT")
        assert screen.wait_for(lambda: len(walls(screen)) == 1, PATIENCE_S) <= REHOMED_WITHIN_S * busy()


def test_a_wall_opened_from_the_desk_is_watched_and_comes_back_with_it(tmp_path):
    with display(tmp_path) as screen, wall(screen, tmp_path, command="desk") as process:
        desk = {place for _, place in named(screen)}
        pause(2)
        subprocess.run([program("xdotool"), "key", "F11"], env=screen.env, check=True)
        screen.wait_for(lambda: len(named(screen)) == 2, 15)
        pause(3)
        os.kill(process.pid, signal.SIGSTOP)
        screen.wait_for(lambda: covered(screen), PATIENCE_S)
        screen.wait_for(lambda: process.poll() is not None and len(named(screen)) == 2, 40)  # others than before
        assert desk < {place for _, place in named(screen)}


def test_twenty_first_starts_at_once_give_one_window(tmp_path):
    with display(tmp_path) as screen:
        (tmp_path / "board.yaml").write_text(CONFIG)
        begun = starts(screen, tmp_path, 20)
        try:
            screen.wait_for(lambda: len([one for one in begun if one.poll() is None]) == 1, 150)
            screen.wait_for(lambda: named(screen), 60)
            pause(2)
            assert len([place for title, place in named(screen) if title == "NOC Board"]) == 1
            assert sorted(one.poll() for one in begun if one.poll() is not None) == [0] * 19
        finally:
            for one in begun:
                one.terminate()
                one.communicate(timeout=60)


def starts(screen, folder, number, command="desk"):
    """So many starts of the same board at once."""
    places = {name: str(folder / name.lower()) for name in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    start = [sys.executable, "-m", "noc_app", command, "--config", str(folder / "board.yaml")]
    return [subprocess.Popen(start, env=screen.env | places, stdout=subprocess.PIPE) for _ in range(number)]


def test_twenty_starts_at_once_give_one_window(tmp_path):
    with display(tmp_path) as screen, wall(screen, tmp_path, command="desk") as process:
        begun = starts(screen, tmp_path, 20)
        said = [one.communicate(timeout=120)[0].decode() for one in begun]
        assert [one.returncode for one in begun] == [0] * 20
        assert all(f"as process {process.pid}" in words for words in said)
        assert len([place for title, place in named(screen) if title == "NOC Board"]) == 1
        assert process.poll() is None


def test_a_desk_that_is_killed_is_back_with_the_page_it_showed_and_says_why(tmp_path):
    with display(tmp_path) as screen, wall(screen, tmp_path, command="desk") as process:
        pause(2)
        subprocess.run([program("xdotool"), "key", "alt+1"], env=screen.env, check=True)
        opened = Path(os.environ["NOC_APP_STATE_DIR"]) / "open.json"
        screen.wait_for(lambda: opened.exists() and '"page": "overview"' in opened.read_text(), 10)
        os.kill(process.pid, signal.SIGKILL)
        screen.wait_for(lambda: not named(screen), 10)
        screen.wait_for(lambda: named(screen), 30)
        pause(3)
        assert '"page": "overview"' in opened.read_text()


def test_a_frozen_desk_is_covered_where_its_window_is_and_nowhere_else(tmp_path):
    with display(tmp_path, "3840x1080") as screen, wall(screen, tmp_path, command="desk") as process:
        pause(3)
        (desk,) = [place for title, place in named(screen) if title == "NOC Board"]
        os.kill(process.pid, signal.SIGSTOP)
        found = []
        screen.wait_for(lambda: found.extend(covers(screen)) or found, PATIENCE_S)
        assert found == [desk]
