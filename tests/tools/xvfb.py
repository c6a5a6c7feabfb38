"""A real X server without a monitor: windows by their titles, what is on the screen, monitors that come and go."""

import os
import subprocess
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.tools.servers import pause, program

_HEADER_WORDS, _VERSION = 25, 7  # of the format of an X window dump


@dataclass
class Display:
    """One X server. `folder` holds its frame buffer."""

    number: str
    folder: Path

    @property
    def env(self):
        """What a program that is started on it gets; its byte code is kept, as an installed one's is."""
        own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return {**own, "DISPLAY": self.number, "QT_QPA_PLATFORM": "xcb"}

    def titles(self):
        """The titles of all windows with their geometry, such as `"NOC Board": 1920x1080+0+0`."""
        look = [program("xwininfo"), "-root", "-tree"]
        while (told := subprocess.run(look, env=self.env, check=False, capture_output=True, text=True)).returncode:
            pause(0.1)  # a window went away while it looked
        lines = [line.strip() for line in told.stdout.splitlines() if line.strip().startswith("0x")]
        return [(line.split('"')[1], line.split()[-2]) for line in lines if '"' in line]

    def shows(self, words):
        return any(words in title for title, _ in self.titles())

    def wait_for(self, condition, seconds):
        """Seconds until `condition` held; fails if it did not."""
        begun = time.monotonic()
        while time.monotonic() - begun < seconds:
            if condition():
                return time.monotonic() - begun
            pause(0.2)
        raise AssertionError(f"did not happen within {seconds} s; windows: {self.titles()}")

    def pixels(self):
        """What is on the screen, shape (height, width, 3), blue first."""
        raw, head = b"", (0, 0)
        while head[1] != _VERSION:  # when its last client goes the server begins anew, and writes the header anew
            raw = (self.folder / "Xvfb_screen0").read_bytes()
            head = np.frombuffer(raw[: 4 * _HEADER_WORDS], ">u4")
        size, width, height, line, colours = int(head[0]), int(head[4]), int(head[5]), int(head[12]), int(head[19])
        begin = size + 12 * colours
        rows = np.frombuffer(raw[begin : begin + line * height], np.uint8).reshape(height, line // 4, 4)
        return rows[:, :width, :3]

    def plug(self, name, geometry):
        """Add a monitor, such as `1920/508x1080/286+1920+0`."""
        subprocess.run([program("xrandr"), "--setmonitor", name, geometry, "none"], env=self.env, check=True)

    def unplug(self, name):
        subprocess.run([program("xrandr"), "--delmonitor", name], env=self.env, check=True)


@contextmanager
def display(folder, size="1920x1080"):
    """An X server of its own; skipped with the reason where there is none."""
    read, write = os.pipe()
    server = subprocess.Popen(
        [program("Xvfb"), "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-fbdir", folder],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    try:
        yield Display(f":{number}", Path(folder))
    finally:
        server.terminate()
        server.wait(10)
