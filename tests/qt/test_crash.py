"""What is kept when the program fails."""

import logging
import time
from datetime import datetime

import pytest

from noc_app.config.secrets import RedactingFilter
from noc_app.gui.crash import KEPT, cause, reported, started_again
from noc_app.model import NocError
from noc_app.ui.frozen import leave_word, word_left


def reports(place):
    return sorted(place.glob("crash-2*.txt"))


def test_a_fault_of_our_own_is_written_down_with_its_traceback(tmp_path, caplog):
    with pytest.raises(ZeroDivisionError), reported(tmp_path):
        1 / 0  # noqa: B018
    (report,) = reports(tmp_path)
    assert "ZeroDivisionError" in report.read_text()
    assert "test_crash.py" in report.read_text()
    assert str(report) in caplog.text


def test_what_is_expected_is_no_crash(tmp_path):
    with pytest.raises(NocError), reported(tmp_path):
        raise NocError("the configuration cannot be read")
    assert reports(tmp_path) == []


def test_a_report_holds_no_secret_not_even_in_the_words_of_the_error(tmp_path):
    root, mask = logging.getLogger(), RedactingFilter()
    mask.hide("correct-horse-battery")
    handler = logging.StreamHandler()
    handler.addFilter(mask)
    root.addHandler(handler)
    try:
        with pytest.raises(ValueError, match="correct"), reported(tmp_path):
            raise ValueError("token correct-horse-battery was refused")
    finally:
        root.removeHandler(handler)
    text = reports(tmp_path)[0].read_text()
    assert "was refused" in text
    assert "correct-horse-battery" not in text


def test_old_reports_make_way(tmp_path):
    for number in range(KEPT + 5):
        (tmp_path / f"crash-20260101-0000{number:02}.txt").touch()
    with pytest.raises(ZeroDivisionError), reported(tmp_path):
        1 / 0  # noqa: B018
    assert len(reports(tmp_path)) == KEPT


def test_a_start_by_somebody_says_nothing_and_one_after_a_freeze_says_why(tmp_path, monkeypatch):
    assert started_again(tmp_path) == ()
    monkeypatch.setenv("NOC_APP_STARTED_AGAIN", "1000 2000")
    monkeypatch.setenv("NOC_APP_STARTED_WHY", "silent 12")
    (words,) = started_again(tmp_path)
    at = f"{datetime.fromtimestamp(2000).astimezone():%H:%M:%S}"
    assert words == f"Restarted at {at}: the window did not answer for 12 s; {tmp_path} holds what is known"


def test_what_started_it_again_may_know_nothing_then_the_watchdog_has_left_word(tmp_path, monkeypatch):
    monkeypatch.setenv("NOC_APP_STARTED_AGAIN", "")
    monkeypatch.setenv("NOC_APP_STARTED_WHY", "")
    leave_word(str(tmp_path / "last-words"), (time.time(),), "silent 6")
    (words,) = started_again(tmp_path)
    assert "the window did not answer for 6 s" in words
    monkeypatch.setenv("NOC_APP_STARTED_AGAIN", "")
    assert started_again(tmp_path) == ()  # it counts once


def test_word_that_was_left_long_ago_is_none(tmp_path):
    leave_word(str(tmp_path / "last-words"), (1000.0,), "gone")
    assert word_left(tmp_path / "last-words", 1200.0) == ("", "")
    assert word_left(tmp_path / "last-words", 1200.0) == ("", "")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("unpainted 20", "nothing was painted for 20 s"),
        ("idle 21", "nothing was taken in for 21 s"),
        ("gone", "it was killed, or had crashed"),
        ("", "it was killed, or had crashed"),
    ],
)
def test_each_cause_has_its_words(said, words):
    assert cause(said) == words
