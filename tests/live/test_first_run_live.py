"""The first start of the program on a real X server: the first run, skipped by keyboard, ends on a working board."""

import subprocess
import sys
from contextlib import contextmanager

import pytest

from tests.tools.servers import pause, program
from tests.tools.xvfb import display

pytestmark = pytest.mark.live

FIRST, BOARD = "NOC Board: first run", "NOC Board"


@contextmanager
def started(screen, folder):
    """The program without a command or a configuration, in a home of its own."""
    places = {f"NOC_APP_{name}_DIR": str(folder / name.lower()) for name in ("CONFIG", "DATA", "STATE")}
    process = subprocess.Popen([sys.executable, "-m", "noc_app"], env={**screen.env, **places, "NOC_APP_CONFIG": ""})
    try:
        yield process
    finally:
        process.terminate()
        process.wait(20)


def shows(screen, title):
    return any(title == found for found, _ in screen.titles())


def keys(screen, *names):
    for name in names:
        subprocess.run([program("xdotool"), "key", name], env=screen.env, check=True)
        pause(0.5)


def focus(screen, title):
    found = [program("xdotool"), "search", "--name", title, "windowfocus"]
    subprocess.run(found, env=screen.env, check=True, capture_output=True)


def test_skipping_every_step_ends_on_a_board_and_it_does_not_come_again(tmp_path):
    with display(tmp_path) as screen:
        with started(screen, tmp_path):
            screen.wait_for(lambda: shows(screen, FIRST), 60)
            focus(screen, "first run")
            keys(screen, *["Escape"] * 5)
            screen.wait_for(lambda: shows(screen, BOARD), 60)
            screen.wait_for(lambda: screen.pixels().std() > 5, 20)
        assert not (tmp_path / "config").exists()  # nothing was chosen, so nothing is written
        with started(screen, tmp_path):
            screen.wait_for(lambda: shows(screen, BOARD), 60)
            assert not shows(screen, FIRST)
