"""Work on thousands of alerts in slices: between two of them the loop is free, so no frame waits for all of it."""

import asyncio
from collections.abc import Callable, Mapping
from typing import TypeAlias

from noc_app.engine.board import Board
from noc_app.model import AlertChange, AlertKey, PollResult
from noc_app.store.alerts import AlertStore, Compared

Known: TypeAlias = Mapping[AlertKey, Compared]
"""What was compared before it is taken."""

SLICE = 200  # alerts that are compared without a pause
TOLD = 1000  # changes that are made or told without a pause


async def compared(store: AlertStore, target: str, result: PollResult, at: float) -> dict[AlertKey, Compared]:
    """Compare a large answer with what stands; nothing for a small one, for which `store.take` needs no help.

    Nothing changes before `store.take`, which takes all of the answer at once.
    """
    found: dict[AlertKey, Compared] = {}
    alerts = result.alerts or ()
    for first in range(0, len(alerts), SLICE) if len(alerts) > SLICE else ():
        found |= store.compare(target, alerts[first : first + SLICE], at, unsure=result.unsure)
        await asyncio.sleep(0)
    return found


async def doubted(board: Board, target: str, reason: str) -> None:
    """Mark every alert of `target` as not confirmed now, a few at once; that it cannot be asked is known already."""
    marked = TOLD
    while marked == TOLD:
        marked = len(board.alerts.doubt(target, reason, most=TOLD))
        await asyncio.sleep(0)


async def tell(board: Board, changes: tuple[AlertChange, ...], hear: Callable[[tuple[AlertChange, ...]], None]) -> None:
    """Let `hear` have all of `changes`, a few at once; if this is cancelled, all that are left at once."""
    told = 0
    try:
        if len(changes) > SLICE:
            board.picture()  # worked out here, so that no frame does so on top of its own work
        while len(changes) - told > SLICE:
            await asyncio.sleep(0)
            part = changes[told : told + TOLD]
            told += len(part)
            hear(part)
    finally:
        hear(changes[told:])
