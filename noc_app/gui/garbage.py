"""Collecting garbage on the thread of the windows, and without long pauses.

The interpreter collects on whichever thread happens to allocate: a journal that writes would then destroy parts of a
window on its own thread, which Qt does not survive. So nothing is collected by itself, and the loop does it.

A full collection looks through everything that lives; with ten thousand alerts it takes a fifth of a second in which
nothing is drawn. What has grown and stands is therefore set aside, and looked through again once most of it has gone.
"""

import asyncio
import gc
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import NoReturn

GROWN = 1000  # alerts
MIDDLE_AFTER = 3  # young ones; after the interpreter's ten, a flood has left as much as takes several times as long
FULL_AFTER = 300  # collections of the middle generation
_DUE_S = 0.1
_LOOK_S = 1.0


@asynccontextmanager
async def collected_here() -> AsyncGenerator[None]:
    """Collect on this thread alone while the context lasts."""
    was_enabled = gc.isenabled()
    gc.disable()
    collecting = asyncio.create_task(_collect(), name="collect garbage")
    try:
        yield
    finally:
        collecting.cancel()
        if was_enabled:
            gc.enable()


async def _collect() -> NoReturn:
    while True:
        await asyncio.sleep(_DUE_S)
        collect_due()


def collect_due() -> None:
    """Collect the generations that have filled up; the oldest one more seldom than the interpreter would."""
    young, middle, old = gc.get_count()
    if old > FULL_AFTER:
        gc.collect(2)
    elif middle > MIDDLE_AFTER:
        gc.collect(1)
    elif young > gc.get_threshold()[0]:
        gc.collect(0)


async def keep_pauses_short(standing: Callable[[], int]) -> NoReturn:
    """Set aside what the start has made, once that is on the screen; then follow the number of `standing` alerts.

    It is not collected before: that would take a seventh of a second, and finds a few hundred objects.
    """
    await asyncio.sleep(_LOOK_S)
    gc.freeze()
    aside = standing()
    while True:
        await asyncio.sleep(_LOOK_S)
        aside = followed(aside, standing())


def followed(aside: int, standing: int) -> int:
    """Set aside what has grown, or take it back; return with how many alerts that was done last."""
    if standing >= aside + GROWN:
        gc.freeze()
        return standing
    if aside >= GROWN and standing < aside / 2:
        gc.unfreeze()
        return standing
    return aside
