"""A program that is asked once."""

import sys
import time

import pytest

from noc_app.connectors.command import output_of
from noc_app.model import NotPermitted, PollError, TimedOut, TooLarge, Unreachable


def python(code):
    return sys.executable, "-c", code


def test_what_it_prints_comes_back():
    assert output_of(python("print('yes')"), 20.0).strip() == b"yes"


def test_it_speaks_english_whatever_the_desk_speaks():
    assert output_of(python("import os; print(os.environ['LC_ALL'])"), 20.0).strip() == b"C.UTF-8"


def test_one_that_is_not_there_is_said():
    with pytest.raises(Unreachable, match="cannot run no-such-program: No such file"):
        output_of(("no-such-program",), 5.0)


def test_one_that_fails_says_why():
    with pytest.raises(PollError, match="failed: no such table"):
        output_of(python("import sys; sys.exit('no such table')"), 20.0)


def test_an_exit_code_that_is_no_failure_is_none():
    assert output_of(python("import sys; print('x'); sys.exit(1)"), 20.0, tolerate=1).strip() == b"x"


def test_one_that_may_not_look_is_told_apart():
    with pytest.raises(NotPermitted, match="may not look: Operation not permitted"):
        output_of(python("import sys; sys.exit('Operation not permitted (you must be root)')"), 20.0)


def test_one_that_hangs_is_ended_with_all_that_it_started():
    began = time.monotonic()
    child = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import time; time.sleep(60)'])"
    with pytest.raises(TimedOut, match="not done within"):
        output_of(python(child), 0.5)
    assert time.monotonic() - began < 50


def test_one_that_prints_without_end_is_ended():
    with pytest.raises(TooLarge, match="printed more than"):
        output_of(python("while True: print('x' * 1000)"), 30.0, limit_bytes=10_000)


def test_one_that_complains_without_end_does_not_hang():
    assert output_of(python("import sys; sys.stderr.write('x' * 1_000_000); print('done')"), 20.0).strip() == b"done"
