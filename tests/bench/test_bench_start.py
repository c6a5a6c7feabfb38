"""How long it takes from the command to the first painted window: wall and desk, warm and cold, beside bare Qt.

What is on the screen is read from the X server's own frame buffer, so nothing in the program has to say when it is
ready. The packaged program is measured too where packaging/build.py has left one in build/.
"""

import os
import signal
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.tools.servers import pause
from tests.tools.xvfb import display

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1800)]

ROOT = Path(__file__).resolve().parents[2]
PACKAGED = ROOT / "build/deb/usr/lib/noc-app/noc-app"
CACHES = Path("/proc/sys/vm/drop_caches")
RUNS = 5
GIVE_UP_S = 60.0
CONFIG = """
targets:
  - {id: this-machine, kind: host}
  - {id: prom-1, kind: prometheus, url: "http://127.0.0.1:9", packs: [node_exporter]}
  - {id: am-1, kind: alertmanager, url: "http://127.0.0.1:9"}
"""
PYTHON = (sys.executable, "-m", "noc_app")


def programs(folder):
    """Name -> command of what is measured in turns."""
    config = ("--config", str(folder / "board.yaml"))
    found = {
        "bare Qt": (sys.executable, str(ROOT / "tests/bench/bare_qt.py")),
        "wall": (*PYTHON, "wall", *config),
        "desk": (*PYTHON, "desk", *config),
    }
    if PACKAGED.exists():
        found |= {f"packaged {name}": (str(PACKAGED), name, *config) for name in ("wall", "desk")}
    return found


@contextmanager
def started(command, screen, folder):
    """The program with places of its own; ended politely, as its watchdog needs it."""
    places = {f"NOC_APP_{name}_DIR": str(folder / name.lower()) for name in ("CONFIG", "DATA", "STATE")}
    process = subprocess.Popen(command, env=screen.env | places, cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM if command[1] == "-m" or command[0] == str(PACKAGED) else signal.SIGKILL)
        process.wait(30)


def painted_s(command, screen, folder):
    """Seconds from the command to the first pixel that is not the X server's black."""
    begun = time.monotonic()
    with started(command, screen, folder) as process:
        while not screen.pixels()[::32, ::32].any():
            assert process.poll() is None, f"{command} has ended"
            assert time.monotonic() - begun < GIVE_UP_S, f"{command} paints nothing"
            pause(0.005)
        took = time.monotonic() - begun
        pause(1.0)  # what it does after the first picture is over
    screen.wait_for(lambda: not screen.pixels()[::32, ::32].any(), 30)
    return took


def forgotten():
    """Make the system forget what it has read of all files; return whether it may be asked for that."""
    if not os.access(CACHES, os.W_OK):
        return False
    os.sync()
    try:
        CACHES.write_text("3")
    except OSError:
        return False
    return True


def medians(screen, folder, *, cold):
    """Name -> median of the runs, which take turns so that a busy moment meets all."""
    took = {name: [] for name in programs(folder)}
    for _ in range(RUNS):
        for name, command in programs(folder).items():
            if cold:
                forgotten()
            took[name].append(painted_s(command, screen, folder))
    return {name: statistics.median(found) for name, found in took.items()}


def told(what, found):
    floor = found["bare Qt"]
    for name, seconds in found.items():
        print(f"  {what}  {name:<14} {seconds:6.2f} s   {seconds / floor:4.1f} x bare Qt")


def imports_s(module):
    """CPU seconds that importing `module` takes, the median of the runs."""
    ask = f"import time, {module}; print(time.process_time())"
    runs = [subprocess.run([sys.executable, "-c", ask], cwd=ROOT, capture_output=True, check=True) for _ in range(RUNS)]
    return statistics.median(float(run.stdout) for run in runs)


def test_from_the_command_to_the_first_painted_window(tmp_path):
    (tmp_path / "board.yaml").write_text(CONFIG)
    print()
    with display(tmp_path) as screen:
        for command in programs(tmp_path).values():
            painted_s(command, screen, tmp_path)  # byte code is written, journals are made
        warm = medians(screen, tmp_path, cold=False)
        told("warm", warm)
        if forgotten():
            told("cold", medians(screen, tmp_path, cold=True))
        else:
            print("  only warm starts were measured: the system's caches may not be dropped here")
    assert min(warm, key=warm.get) == "bare Qt"


def test_what_the_commands_import():
    modules = ("PySide6.QtWidgets", "noc_app.cli.main", "noc_app.cli.check", "noc_app.cli.collect", "noc_app.gui")
    took = {name: imports_s(name) for name in modules}
    print()
    for name, seconds in took.items():
        print(f"  import {name:<20} {seconds:5.2f} s CPU")
    assert took["noc_app.cli.main"] < took["noc_app.gui"]
