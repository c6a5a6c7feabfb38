"""`noc-app hand`: which walls there are, and what they shall show."""

import argparse
import asyncio
import sys
import time
import uuid

from noc_app.cli.operator import operator_name
from noc_app.engine.assembly import assembled
from noc_app.journal.journal import Journal
from noc_app.model import CommandError, ConfigError, JournalError, WallOrder, WallSight, WallVerb
from noc_app.model.units import format_age

GONE_AFTER_S = 30.0
LOOK_S = 0.2


def run(arguments: argparse.Namespace) -> int:
    """List the walls, or ask something of one and wait for its answer; return the exit code."""
    return asyncio.run(_act(arguments))


async def _act(arguments: argparse.Namespace) -> int:
    async with assembled(arguments.config) as parts:
        if parts.journal is None:
            raise JournalError("there is no journal, so no wall can be reached")
        walls = await parts.journal.walls(time.time())
        if not arguments.wall:
            return _listed(walls)
        order = order_of(arguments, operator_name(arguments.by, parts.operator))
        _known(walls, order.wall)
        await parts.journal.order_wall(order)
        return await _answered(parts.journal, order, arguments.wait)


def order_of(arguments: argparse.Namespace, by: str) -> WallOrder:
    """Return what the command line asks for. Raises ConfigError."""
    verb = WallVerb(arguments.verb or WallVerb.IDENTIFY)
    if verb in {WallVerb.SHOW, WallVerb.PIN} and not arguments.page:
        raise ConfigError(f"say what to {verb.value}: a page, a panel as PAGE#PANEL, or incident@TARGET/FINGERPRINT")
    return WallOrder(
        id=str(uuid.uuid4()),
        wall=arguments.wall,
        screen=arguments.screen,
        verb=verb,
        argument=arguments.page or "",
        by=by,
        at=time.time(),
    )


def age_words(wall: WallSight, now: float) -> str:
    """Return how long ago a wall was heard of; one that is late may be frozen or gone."""
    age = max(0.0, now - wall.beat_at)
    return f"{format_age(age)} ago" if age < GONE_AFTER_S else f"NOT HEARD OF for {format_age(age)}"


def _known(walls: tuple[WallSight, ...], name: str) -> None:
    if name not in {wall.name for wall in walls}:
        raise CommandError(f"no wall {name!r} reports here; walls: {', '.join(w.name for w in walls) or 'none'}")


def _listed(walls: tuple[WallSight, ...]) -> int:
    now = time.time()
    for wall in walls:
        print(f"{wall.name}  {age_words(wall, now)}  NOC Board {wall.version} on {wall.host}  {wall.verdict}")
        for screen, words in wall.screens.items():
            print(f"  screen {screen}: {words}")
    if not walls:
        print("No wall reports into this journal.")
    return 0 if all(now - wall.beat_at < GONE_AFTER_S for wall in walls) else 1


async def _answered(journal: Journal, order: WallOrder, wait_s: float) -> int:
    """Wait for what became of it; 3 if the wall does not answer."""
    until = time.monotonic() + wait_s
    while time.monotonic() < until:
        found = await journal.find_order(order.id)
        if found is not None and found.outcome:
            print(f"{order.wall}: {found.outcome}")
            return 0 if found.outcome == "done" else 1
        await asyncio.sleep(LOOK_S)
    print(f"noc-app: {order.wall} did not answer in {wait_s:g} s", file=sys.stderr)
    return 3
