"""The binding must give back exactly the references it takes; one too many per call kills the program in minutes."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

CALLS = 10_000
ALLOWED = 50


class Sender(QObject):
    news = Signal(bool)


def emit_true(qapp):
    sender = Sender()
    for _ in range(CALLS):
        sender.news.emit(True)  # noqa: FBT003


def set_text(qapp):
    label = QLabel()
    for _ in range(CALLS):
        label.setText("x")


def kill_timers(qapp):
    owner = QObject()
    for _ in range(CALLS):
        owner.killTimer(owner.startTimer(10_000))


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None, True and False are immortal from Python 3.12 on")
@pytest.mark.parametrize("work", [emit_true, set_text, kill_timers])
@pytest.mark.parametrize("value", [None, True, False], ids=str)
def test_reference_counts_stay_where_they_were(qapp, work, value):
    before = sys.getrefcount(value)
    work(qapp)
    assert abs(sys.getrefcount(value) - before) <= ALLOWED
