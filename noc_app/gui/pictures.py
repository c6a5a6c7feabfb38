"""The wall as a picture, for machines without a display."""

import asyncio
import logging
from pathlib import Path

from PySide6.QtCore import QSize

from noc_app.engine.assembly import Assembled, assembled
from noc_app.gui.loop import stop_on_signals, until_stopped
from noc_app.gui.options import Options, book_of, state_place, theme_of
from noc_app.model import NocError
from noc_app.ui.language import speak
from noc_app.ui.wall.window import screenshot

PICTURE_EVERY_S = 5.0
PICTURE_SIZE = QSize(1920, 1080)

log = logging.getLogger(__name__)


async def keep_pictures(options: Options) -> int:
    """Without a display: poll, and keep a picture of the wall."""
    async with assembled(options.config, demo=options.demo) as parts:
        stop, file = stop_on_signals(), state_place() / "wall.png"
        print(f"No display here. The board polls and keeps the wall in {file}. Ctrl C stops.", flush=True)
        keeping = asyncio.create_task(_keep_picture(parts, options, file), name="wall picture")
        try:
            await until_stopped(parts, stop)
        finally:
            keeping.cancel()
            await asyncio.gather(keeping, return_exceptions=True)
    return 0


async def _keep_picture(parts: Assembled, options: Options, file: Path) -> None:
    while True:
        await asyncio.sleep(PICTURE_EVERY_S)
        try:
            _shoot(parts, options, file, PICTURE_SIZE)
        except NocError as error:
            log.warning("%s", error)


async def take(options: Options, file: Path, size: QSize, after_s: float) -> int:
    """Poll for `after_s` seconds and write the wall to `file`. Raises NocError if that cannot be done."""
    async with assembled(options.config, demo=options.demo) as parts:
        book_of(parts, options)
        running = asyncio.create_task(parts.engine.run(), name="engine")
        await asyncio.wait({running}, timeout=after_s)
        try:
            if running.done():
                running.result()
            _shoot(parts, options, file, size)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
    return 0


def _shoot(parts: Assembled, options: Options, file: Path, size: QSize) -> None:
    theme = theme_of(options, parts)
    speak(parts.loaded.settings.language)
    screenshot(
        book_of(parts, options), options.page, size, file=file, theme=theme, density=options.density or "standard"
    )
