"""A frozen board must not look healthy: a second process watches, covers it and starts it again."""

import os
import signal
import socket
import subprocess
import sys

import pytest

from noc_app.ui import language
from noc_app.ui.beat import Beat
from noc_app.ui.frozen import (
    IDLE,
    SILENT,
    STARTING,
    UNPAINTED,
    Cover,
    Covers,
    Pulse,
    Watchdog,
    ailing,
    beaten,
    forgiven,
    recent,
    window_of,
)


def pulse(*beats):
    """The pulse after beats of (time, counts ...)."""
    found = Pulse(0.0)
    for now, *counts in beats:
        found = beaten(found, tuple(counts), now)
    return found


def test_a_wall_that_beats_and_paints_lives():
    assert ailing(pulse(*((float(t), t) for t in range(30))), 30.0) is None


def test_a_wall_that_sends_nothing_is_frozen_since_its_last_beat():
    assert ailing(pulse((5.0, 5)), 5.0 + SILENT.covered_after_s - 0.1) is None
    assert ailing(pulse((5.0, 5)), 17.0) == (SILENT, 12.0)


def test_one_that_answers_no_more_is_started_again_in_time_to_be_back_within_ten_seconds():
    assert SILENT.again_after_s <= 5.0


def test_a_wall_that_paints_for_the_first_time_is_given_more_time():
    assert ailing(Pulse(0.0), SILENT.again_after_s) is None
    assert ailing(Pulse(0.0), 16.0) == (STARTING, 16.0)


def test_what_happened_while_the_whole_machine_slept_is_not_held_against_the_wall():
    before = pulse(*((float(t), t) for t in range(20)))
    assert ailing(before, 3600.0) == (SILENT, 3581.0)
    assert ailing(forgiven(before, 3580.0), 3600.0) is None


def test_a_wall_that_beats_but_does_not_paint_is_frozen_since_it_last_painted():
    assert ailing(pulse(*((float(t), min(t, 3)) for t in range(20))), 19.0) == (UNPAINTED, 16.0)


def test_a_wall_that_paints_again_is_believed_again():
    assert ailing(pulse(*((float(t), 3) for t in range(20)), (20.0, 4)), 20.5) is None


def test_a_wall_that_paints_but_takes_nothing_in_is_frozen_since_its_engine_stopped():
    assert ailing(pulse(*((float(t), t, min(t, 4)) for t in range(20))), 19.0) == (IDLE, 15.0)


def test_every_screen_is_covered(qapp, paints):
    covers = Covers(paints)
    covers.say("BOARD FROZEN since 14:32:07")
    assert [cover.words for cover in covers._covers] == ["BOARD FROZEN since 14:32:07"] * len(qapp.screens())
    covers.say("")
    assert not any(cover.isVisible() for cover in covers._covers)


def test_of_a_desk_only_its_window_is_covered(qapp, paints):
    covers, window = Covers(paints), window_of(b"at -20 40 1440 900")
    covers.say("BOARD FROZEN since 14:32:07", window)
    (cover,) = covers._covers
    assert cover.geometry().getRect() == (-20, 40, 1440, 900)
    covers.say("")
    assert (window_of(b"at"), window_of(b"at 1 2"), cover.isVisible()) == (None, None, False)


def test_the_cover_speaks_the_language_of_the_board(qapp, paints, monkeypatch):
    heard, tell = os.pipe()
    with os.fdopen(heard) as stdin, os.fdopen(tell, "wb") as board:
        monkeypatch.setattr(sys, "stdin", stdin)
        dog = Watchdog(os.getpid(), [], Covers(paints))
        board.write(b"speak fr\n")
        board.flush()
        dog._read()
        spoken = language.language()
        language.speak("en")
        dog._notifier.setEnabled(False)
    assert spoken == "fr"


def test_a_wall_that_crashes_again_and_again_is_counted_for_ten_minutes():
    assert recent("", 1000.0) == ()
    assert recent("350 410 rubbish 900", 1000.0) == (410.0, 900.0)


def test_systemd_is_told_while_every_sign_of_life_changes(tmp_path, monkeypatch):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(str(tmp_path / "notify"))
        heard.settimeout(2)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        counts = [(1, 1), (2, 2), (3, 2), (4, 3)]
        beat = Beat(lambda: counts.pop(0), ["true"], tmp_path / "stacks.log")
        for _ in range(4):
            beat._next_at = 0.0
            beat.refresh()
        beat.close()
        told = [heard.recv(64).decode() for _ in range(5)]
        beat.process.wait(20)
    assert told == ["READY=1", "WATCHDOG=1", "WATCHDOG=1", "WATCHDOG=1", "STOPPING=1"]


def test_the_cover_says_what_it_was_told_and_goes_when_it_is_told_nothing(qtbot, paints):
    cover = Cover(paints)
    qtbot.addWidget(cover)
    cover.say("BOARD FROZEN since 14:32:07")
    assert cover.isVisible()
    assert cover.grab().toImage().pixelColor(5, 5) != cover.grab().toImage().pixelColor(9, 5)  # hatched
    cover.say("")
    assert not cover.isVisible()


@pytest.fixture
def watched(tmp_path):
    """A stand-in for the wall, and its watchdog; starting it again leaves a mark."""
    mark = tmp_path / "again"
    again = [sys.executable, "-c", f"open({str(mark)!r}, 'w').close()"]
    beat = Beat(lambda: (1, 1), again, tmp_path / "stacks.log")
    yield beat, mark
    beat.process.kill()
    beat.process.wait(10)


def test_a_wall_that_ends_on_purpose_is_not_started_again(watched):
    beat, mark = watched
    beat.refresh()
    beat.close()
    assert beat.process.wait(20) == 0
    assert not mark.exists()


@pytest.mark.skipif(os.name != "posix", reason="the watchdog is ended by a POSIX signal here")
def test_a_wall_goes_on_when_its_watchdog_dies(watched):
    beat, _ = watched
    beat.process.send_signal(signal.SIGKILL)
    beat.process.wait(10)
    beat._next_at = 0.0
    beat.refresh()
    beat.close()


@pytest.mark.skipif(os.name != "posix", reason="SIGUSR1 is POSIX")
def test_the_stacks_of_a_wall_are_written_when_the_watchdog_asks(watched, tmp_path):
    beat, _ = watched
    os.kill(os.getpid(), signal.SIGUSR1)
    assert "test_the_stacks_of_a_wall" in (tmp_path / "stacks.log").read_text()
    beat.close()


def test_a_wall_that_somebody_else_starts_again_is_left_to_them_with_word_of_what_happened(tmp_path):
    mark, words = tmp_path / "again", tmp_path / "last-words"
    again = [sys.executable, "-c", f"open({str(mark)!r}, 'w').close()"]
    told = {**os.environ, "NOC_APP_SUPERVISED": "1", "NOC_APP_LAST_WORDS": str(words)}
    command = [sys.executable, "-m", "noc_app.ui.frozen", str(os.getpid()), *again]
    dog = subprocess.Popen(command, stdin=subprocess.PIPE, env=told)
    dog.stdin.close()
    assert dog.wait(60) == 0
    assert (words.read_text().splitlines()[1], mark.exists()) == ("gone", False)


def test_a_wall_that_crashes_is_started_again(tmp_path):
    mark = tmp_path / "again"
    again = [sys.executable, "-c", f"open({str(mark)!r}, 'w').close()"]
    command = [sys.executable, "-m", "noc_app.ui.frozen", str(os.getpid()), *again]
    dog = subprocess.Popen(command, stdin=subprocess.PIPE)
    dog.stdin.write(b"1\n")
    dog.stdin.close()  # as the system does when a process dies
    assert dog.wait(20) == 0
    started = subprocess.run([sys.executable, "-c", "import time; time.sleep(1)"], check=False)
    assert (started.returncode, mark.exists()) == (0, True)
