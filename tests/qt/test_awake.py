"""The screens stay on while a wall is shown."""

import logging
from contextvars import copy_context

from noc_app.ui.awake import Awake


def test_the_desktop_is_asked_once_and_let_go(monkeypatch):
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "yes")
    awake = Awake()
    awake.begin()
    mode = awake._mode
    awake.begin()
    assert awake._mode is mode
    assert mode.active
    assert awake.problem == ""
    awake.end()
    assert not mode.active
    awake.end()


def test_what_began_in_a_task_may_end_in_a_slot(monkeypatch):
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "yes")
    awake = Awake()
    copy_context().run(awake.begin)  # as a task does
    mode = awake._mode
    awake.end()
    assert not mode.active


def test_where_nobody_can_be_asked_that_is_said(monkeypatch, caplog):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setenv("WAKEPY_FORCE_FAILURE", "yes")
    monkeypatch.delenv("DISPLAY", raising=False)
    awake = Awake()
    with caplog.at_level(logging.WARNING):
        awake.begin()
    assert "screens may go dark" in caplog.text
    assert awake.problem
    awake.end()
