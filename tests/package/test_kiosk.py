"""The wall under Wayland as on a machine without a desktop: the packaged program in cage, drawn in software."""

import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.tools.servers import pause, program
from tests.tools.xvfb import display

pytestmark = [pytest.mark.package, pytest.mark.timeout(300)]

PACKAGED = Path(__file__).resolve().parents[2] / "build/deb/usr/lib/noc-app/noc-app"
CONFIG = "targets:\n  - {id: here, kind: host, every: 2s}\n"
GIVE_UP_S = 90.0


@contextmanager
def wall_in_cage(screen, folder):
    """cage with the wall, in a window of an X server, because what is in there can be looked at. It refuses root."""
    (folder / "run").mkdir(mode=0o700)
    (folder / "board.yaml").write_text(CONFIG)
    own = {f"NOC_APP_{name}_DIR": str(folder / name.lower()) for name in ("CONFIG", "DATA", "STATE")}
    own |= {"XDG_RUNTIME_DIR": str(folder / "run"), "HOME": str(folder), "QT_QPA_PLATFORM": "wayland"}
    own |= {"WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman", "NOC_APP_SUPERVISED": "1"}
    command = [program("cage"), "-d", "-s", "--", str(PACKAGED), "wall", "--config", str(folder / "board.yaml")]
    if os.geteuid() == 0:
        for place in (folder, *folder.rglob("*")):
            shutil.chown(place, "nobody", "nogroup")
        command = [program("setpriv"), "--reuid=nobody", "--regid=nogroup", "--clear-groups", *command]
    log = (folder / "cage.log").open("wb")
    process = subprocess.Popen(command, env=screen.env | own, cwd="/", stdout=log, stderr=log)
    try:
        yield process
    finally:
        process.terminate()
        pause(1)
        process.kill()
        process.wait(10)
        log.close()


@pytest.fixture
def folder():
    """A folder that another user can be given; pytest's own are for their owner alone."""
    with tempfile.TemporaryDirectory(prefix="noc-app-kiosk-", ignore_cleanup_errors=True) as place:
        Path(place).chmod(0o755)
        yield Path(place)


def test_the_wall_fills_what_cage_shows(folder):
    if not PACKAGED.exists():
        pytest.skip("no packaged program in build/: python3 packaging/build.py deb")
    (folder / "x").mkdir()
    with display(folder / "x", "1280x800") as screen, wall_in_cage(screen, folder) as cage:
        # cage's window is 1024 by 768 in a corner; the wall's own ground is on all of it
        screen.wait_for(lambda: cage.poll() is not None or screen.pixels()[:768, :1024].any(axis=2).all(), GIVE_UP_S)
        assert cage.poll() is None, (folder / "cage.log").read_text()[-2000:]
        screen.wait_for(lambda: (screen.pixels()[:768, :1024].max(axis=2) > 200).sum() > 2000, GIVE_UP_S)  # words
