"""Sounds through the system's own mixer, notifications through a real message bus."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from noc_app.ui.desk.player import RATE
from tests.tools.servers import program

pytestmark = [pytest.mark.live, pytest.mark.skipif(sys.platform != "linux", reason="ALSA and D-Bus are Linux's")]

USUAL = "/usr/share/alsa/alsa.conf"
MIXER = """<{usual}>
pcm.!default {{
  type file
  file "{heard}"
  format raw
  slave.pcm {{ type null }}
  hint {{ show on description "Into a file" }}
}}
"""
PLAY = """
import threading
from noc_app.alerting.sounds import Sound
from noc_app.ui.desk.player import Player
player = Player()
assert not player.problem, player.problem
player.play(Sound.CRITICAL, 1.0)
threading.Event().wait(1.5)
player.rest()
assert player._device is None
"""

# What a desktop does: it owns the name, answers one call and tells what it was asked to show.
DESKTOP = """
import json
from jeepney import HeaderFields, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection
bus = open_dbus_connection(bus="SESSION")
Proxy(message_bus, bus).RequestName("org.freedesktop.Notifications")
print("ready", flush=True)
while True:
    asked = bus.receive()
    if asked.header.fields.get(HeaderFields.member) == "Notify":
        bus.send(new_method_return(asked, "u", (1,)))
        print(json.dumps(asked.body), flush=True)
        break
"""
TELL = """
import asyncio, subprocess, sys
from noc_app.model import Alert, AlertEntry, AlertKey, Severity
from noc_app.ui.desk.notify import notify
words = {"title": "Checkout failing", "description": "<b>38 %</b>"}
alert = Alert(fingerprint="f", severity=Severity.CRITICAL, starts_at=0, **words)
entry = AlertEntry(AlertKey("a", "f"), alert)
print(asyncio.run(notify(entry)))
desktop = subprocess.Popen([sys.executable, "-c", sys.argv[1]], stdout=subprocess.PIPE, text=True)
desktop.stdout.readline()
print(asyncio.run(notify(entry)))
print(desktop.communicate(timeout=10)[0])
"""


def test_a_critical_is_three_falling_tones_in_the_systems_mixer(tmp_path):
    if not Path(USUAL).exists():
        pytest.skip("ALSA is not installed")
    heard, mixer = tmp_path / "heard.raw", tmp_path / "alsa.conf"
    mixer.write_text(MIXER.format(usual=USUAL, heard=heard))
    env = os.environ | {"ALSA_CONFIG_PATH": str(mixer)}
    played = subprocess.run([sys.executable, "-c", PLAY], env=env, capture_output=True, text=True, timeout=60)
    assert played.returncode == 0, played.stderr
    samples = np.frombuffer(heard.read_bytes(), np.int16).astype(float)
    loud = np.flatnonzero(np.abs(samples) > 1000)
    parts = np.array_split(samples[loud[0] : loud[-1]], 3)
    pitches = [int(np.argmax(np.abs(np.fft.rfft(part, RATE)))) for part in parts]
    assert pitches == pytest.approx([880, 660, 440], rel=0.15)  # the mixer may have a rate of its own


def test_the_desktop_is_told_of_a_critical_and_where_there_is_none_that_is_said():
    bus = program("dbus-run-session")
    asked = [bus, "--", sys.executable, "-c", TELL, DESKTOP]
    told = subprocess.run(asked, capture_output=True, text=True, timeout=60)
    assert told.returncode == 0, told.stderr
    before, after, body = told.stdout.split("\n")[:3]
    assert (before, after) == ("False", "True")
    name, _, _, title, words, _, hints, stays = json.loads(body)
    assert (name, title, stays) == ("NOC Board", "Checkout failing", 0)
    assert words == "&lt;b&gt;38 %&lt;/b&gt;"  # desktops read markup here
    assert hints["urgency"] == ["y", 2]
