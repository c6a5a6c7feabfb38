"""A demo that was killed leaves a folder; the next one removes it, and nothing else."""

import os
import subprocess
import sys

from noc_app.cli.demo import PREFIX, tidy


def gone():
    """The number of a process that has ended."""
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    return ended.pid


def folder(place, name):
    made = place / f"{PREFIX}{name}"
    made.mkdir()
    (made / "journal.db").touch()
    return made


def test_the_folder_of_a_demo_that_was_killed_is_removed(tmp_path):
    left = folder(tmp_path, f"{gone()}-abc")
    tidy(tmp_path)
    assert not left.exists()


def test_the_folder_of_a_demo_that_runs_stays(tmp_path):
    used = folder(tmp_path, f"{os.getpid()}-abc")
    tidy(tmp_path)
    assert (used / "journal.db").exists()


def test_what_does_not_name_a_process_is_somebody_elses(tmp_path):
    other = folder(tmp_path, "of-mine")
    tidy(tmp_path)
    assert other.exists()


def test_what_a_link_of_that_name_points_to_stays(tmp_path):
    precious = tmp_path / "precious"
    precious.mkdir()
    (tmp_path / f"{PREFIX}{gone()}-abc").symlink_to(precious)
    tidy(tmp_path)
    assert precious.exists()
