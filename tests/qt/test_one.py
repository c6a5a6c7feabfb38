"""One board of a kind for each user: a second start brings the first to the front."""

import subprocess
import sys

import pytest

import noc_app.ui.one
from noc_app.ui.one import One

CALLING = """
import sys
from pathlib import Path
from noc_app.ui.one import One
one = One(Path(sys.argv[1]), "desk")
sys.exit(9 if one.hold() else 0 if one.call() else 1)
"""


@pytest.fixture
def first(qapp, tmp_path):
    one = One(tmp_path, "desk")
    assert one.hold()
    yield one
    one.close()


def another(place):
    return subprocess.Popen([sys.executable, "-c", CALLING, str(place)])


def test_the_first_is_told_that_there_was_a_second(first, qtbot, tmp_path):
    first.listen()
    with qtbot.waitSignal(first.called, timeout=20_000):
        second = another(tmp_path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0


def test_a_second_of_another_kind_or_place_is_welcome(first, tmp_path):
    wall, elsewhere = One(tmp_path, "wall"), One(tmp_path.parent, "desk")
    assert (wall.hold(), elsewhere.hold()) == (True, True)
    wall.close()
    elsewhere.close()


def test_a_first_that_is_gone_makes_way(first, tmp_path):
    first.close()
    after = One(tmp_path, "desk")
    assert after.hold()
    after.close()


def test_a_first_that_crashed_makes_way(qapp, tmp_path):
    assert another(tmp_path).wait(30) == 9  # it held the lock, and ended without giving it back
    after = One(tmp_path, "desk")
    assert after.hold()
    after.close()


def test_a_first_that_never_answers_is_known_by_its_process(first, tmp_path, monkeypatch):
    monkeypatch.setattr(noc_app.ui.one, "_START_MS", 400)
    second = One(tmp_path, "desk")
    assert not second.hold()
    assert not second.call()
    assert second.holder == first.holder > 0
