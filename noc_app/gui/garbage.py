"""Collecting garbage without long pauses.

The interpreter looks through everything that lives whenever that has grown by a quarter; with ten thousand alerts it
takes a fifth of a second in which nothing is drawn. What has grown and stands is therefore set aside, and looked
through again once most of it has gone.
"""

import asyncio
import gc
from collections.abc import Callable
from typing import NoReturn

GROWN = 1000  # alerts
_LOOK_S = 1.0


async def keep_pauses_short(standing: Callable[[], int]) -> NoReturn:
    """Follow the number of `standing` alerts for ever."""
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
