"""The end of a file that others write to: what is new, and what is known to be missing."""

import os

import pytest

from noc_app.connectors import tail as tail_module
from noc_app.connectors.tail import Tail
from noc_app.model import NotPermitted, Unreachable


@pytest.fixture
def log(tmp_path):
    path = tmp_path / "x.log"
    path.write_bytes(b"old\n")
    return path


def taken(tail):
    """What a look brings, and that it was used."""
    news = tail.look()
    tail.taken()
    return news


def add(path, text):
    with path.open("ab") as file:
        file.write(text)


def test_the_first_look_reads_what_is_there(log):
    assert taken(Tail(log)).lines == b"old\n"


def test_the_first_look_at_a_long_file_begins_with_a_whole_line_near_its_end(log):
    add(log, b"a long line\nlast\n")
    assert taken(Tail(log, first_bytes=8)).lines == b"last\n"


def test_a_beginning_that_falls_on_a_line_loses_none(log):
    add(log, b"last\n")
    assert taken(Tail(log, first_bytes=5)).lines == b"last\n"


def test_the_next_look_brings_only_what_is_new(log):
    tail = Tail(log)
    taken(tail)
    add(log, b"new\n")
    assert (taken(tail).lines, taken(tail).lines) == (b"new\n", b"")


def test_what_was_not_taken_comes_again_with_what_is_new_and_with_what_was_lost(log):
    tail = Tail(log)
    taken(tail)
    log.write_bytes(b"new\n")
    first = tail.look()
    add(log, b"newer\n")
    again = tail.look()
    assert (first.lines, again.lines) == (b"new\n", b"new\nnewer\n")
    assert "was cut off" in again.lost


def test_what_was_not_taken_is_found_after_a_rotation_too(log):
    tail = Tail(log)
    taken(tail)
    add(log, b"late\n")
    tail.look()
    log.rename(log.with_name("x.log.1"))
    log.write_bytes(b"new\n")
    assert tail.look().lines == b"late\nnew\n"


def test_a_line_that_has_no_end_yet_waits_for_it(log):
    tail = Tail(log)
    taken(tail)
    add(log, b"ha")
    assert taken(tail).lines == b""
    add(log, b"lf\nnext\n")
    assert taken(tail).lines == b"half\nnext\n"


def test_after_a_rotation_the_rest_of_the_old_file_comes_first(log):
    tail = Tail(log)
    taken(tail)
    add(log, b"late\n")
    log.rename(log.with_name("x.log.1"))
    log.write_bytes(b"new\n")
    news = taken(tail)
    assert (news.lines, news.lost) == (b"late\nnew\n", "")


def test_after_a_rotation_a_line_begun_in_the_old_file_is_whole(log):
    tail = Tail(log)
    add(log, b"be")
    taken(tail)
    add(log, b"gun\n")
    log.rename(log.with_name("x.log.1"))
    log.write_bytes(b"new\n")
    assert taken(tail).lines == b"begun\nnew\n"


def test_a_rotation_that_took_the_old_file_away_is_said(log):
    tail = Tail(log)
    add(log, b"be")
    taken(tail)
    log.rename(log.parent.parent / f"{log.parent.name}-gone")
    log.write_bytes(b"new\n")
    news = taken(tail)
    assert news.lines == b"new\n"
    assert "the end of the old one is not there" in news.lost


def test_a_file_that_was_cut_off_is_read_from_its_start_and_that_is_said(log):
    tail = Tail(log)
    add(log, b"more and more\n")
    taken(tail)
    log.write_bytes(b"new\n")
    news = taken(tail)
    assert news.lines == b"new\n"
    assert "was cut off" in news.lost
    assert taken(tail).lost == ""


def test_a_file_that_was_cut_off_and_has_grown_beyond_the_place_is_told_apart(log):
    tail = Tail(log)
    taken(tail)
    log.write_bytes(b"another, and longer\n")
    assert taken(tail).lines == b"another, and longer\n"


def test_what_is_too_much_for_one_look_comes_with_the_next_and_that_is_said(log):
    tail = Tail(log, most_bytes=6)
    add(log, b"second\n")
    first = taken(tail)
    assert first.lines == b"old\n"
    assert "not been read yet" in first.lost
    assert taken(tail).lines == b"second\n"


def test_a_line_without_an_end_is_left_out_with_a_word(log, monkeypatch):
    monkeypatch.setattr(tail_module, "LONGEST_LINE", 10)
    tail = Tail(log)
    add(log, b"x" * 20)
    assert "was left out" in taken(tail).lost


def test_a_file_that_is_not_there_is_no_silence(tmp_path):
    with pytest.raises(Unreachable, match="does not exist"):
        taken(Tail(tmp_path / "none"))


def test_a_file_that_vanished_and_came_back_goes_on(log):
    tail = Tail(log)
    taken(tail)
    kept = log.with_name("x.log.1")
    log.rename(kept)
    with pytest.raises(Unreachable):
        taken(tail)
    kept.rename(log)
    add(log, b"new\n")
    assert taken(tail).lines == b"new\n"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_said(log):
    log.chmod(0)
    with pytest.raises(NotPermitted, match="may not read"):
        taken(Tail(log))
