"""Where a click becomes a coroutine: the only place in `ui` that makes tasks.

A scope belongs to a QObject. What the object started ends with it, and what goes wrong is shown, not lost.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject

from noc_app.model import NocError

log = logging.getLogger(__name__)


class TaskScope:
    """Tasks that live no longer than their owner. `on_error` gets the errors that are meant for the operator."""

    def __init__(self, owner: QObject, on_error: Callable[[NocError], None]) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()
        self._on_error = on_error
        owner.destroyed.connect(self.cancel)

    def spawn(self, work: Coroutine[Any, Any, Any], *, name: str) -> None:
        """Run `work` in the background; a bug goes to the log under `name`."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._finish)

    def cancel(self) -> None:
        """Cancel whatever still runs."""
        for task in tuple(self._tasks):
            task.cancel()

    def _finish(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled() or (error := task.exception()) is None:
            return
        if isinstance(error, NocError):
            self._on_error(error)
        else:
            log.error("bug in task %s", task.get_name(), exc_info=error)
