"""Work on thousands of alerts in slices: between two of them the loop is free, so no frame waits for all of it."""

import asyncio

from noc_app.model import AlertKey, PollResult
from noc_app.store.alerts import AlertStore, Compared

SLICE = 200  # alerts that are compared without a pause


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
