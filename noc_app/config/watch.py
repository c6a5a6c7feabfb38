"""Hot reload: one tick for each burst of changes to the files that were read."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from typing import Any

from watchfiles import Change, awatch

_LOOKS_MS = 2000  # where the system does not tell

log = logging.getLogger(__name__)


async def changes(files: Iterable[Path], stop: asyncio.Event | None = None) -> AsyncIterator[None]:
    """Yield once after each save of one of `files`, until cancelled, or until `stop` is set.

    The folders are watched, not the files, because editors replace a file instead of writing into it; what lies in
    folders below is not looked at. Where the system tells nothing (it has no watch left, or a folder is far away), the
    files are looked at every two seconds.
    """
    wanted = {path.resolve() for path in files}
    folders = {path.parent for path in wanted if path.parent.is_dir()}

    def relevant(change: Change, path: str) -> bool:
        return Path(path).resolve() in wanted

    how: dict[str, Any] = {"watch_filter": relevant, "recursive": False, "stop_event": stop}
    try:
        async for _ in awatch(*folders, debounce=400, step=100, **how):
            yield
    except OSError as error:
        log.warning("the configuration is looked at every two seconds: the system does not tell of changes (%s)", error)
        async for _ in awatch(*folders, force_polling=True, poll_delay_ms=_LOOKS_MS, **how):
            yield
