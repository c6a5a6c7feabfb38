"""What a widget starts ends with it; what goes wrong is not lost."""

import asyncio
import logging

import pytest
from PySide6.QtCore import QEvent, QObject

from noc_app.model import CommandError
from noc_app.ui.tasks import TaskScope
from tests.qt.stories import run_story


async def fail(error):
    raise error


def test_a_task_ends_with_its_owner(qapp):
    async def story():
        owner = QObject()
        scope = TaskScope(owner, on_error=pytest.fail)
        scope.spawn(asyncio.sleep(60), name="long")
        await asyncio.sleep(0.01)
        owner.deleteLater()
        qapp.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
        await asyncio.sleep(0.01)
        return asyncio.all_tasks() - {asyncio.current_task()}

    assert run_story(qapp, story()) == set()


def test_an_expected_error_is_shown(qapp):
    shown = []

    async def story():
        owner = QObject()
        scope = TaskScope(owner, shown.append)
        scope.spawn(fail(CommandError("no")), name="refused")
        await asyncio.sleep(0.01)

    run_story(qapp, story())
    assert [str(e) for e in shown] == ["no"]


def test_a_bug_is_logged_with_its_name(qapp, caplog):
    caplog.set_level(logging.ERROR)

    async def story():
        owner = QObject()
        scope = TaskScope(owner, pytest.fail)
        scope.spawn(fail(ZeroDivisionError()), name="acknowledge a/f1")
        await asyncio.sleep(0.01)

    run_story(qapp, story())
    assert "bug in task acknowledge a/f1" in caplog.text
