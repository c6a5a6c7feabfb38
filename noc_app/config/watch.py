"""Hot reload: one tick for each burst of changes to the files that were read."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from pathlib import Path

from watchfiles import Change, awatch


async def changes(files: Iterable[Path], stop: asyncio.Event | None = None) -> AsyncIterator[None]:
    """Yield once after each save of one of `files`, until cancelled, or until `stop` is set.

    The folders are watched, not the files, because editors replace a file instead of writing into it.
    """
    wanted = {path.resolve() for path in files}
    folders = {path.parent for path in wanted if path.parent.is_dir()}

    def relevant(change: Change, path: str) -> bool:
        return Path(path).resolve() in wanted

    async for _ in awatch(*folders, watch_filter=relevant, debounce=400, step=100, stop_event=stop):
        yield
