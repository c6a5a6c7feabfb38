"""`noc-app ack` and `noc-app unack`: the same commands as the desk's, with the receipt printed."""

import argparse
import asyncio
import sys

from noc_app.cli.operator import operator_name
from noc_app.engine.assembly import Assembled, assembled
from noc_app.engine.engine import Engine
from noc_app.model import Ack, AckState, AlertEntry, AlertKey, CommandError, ConfigError, Health

LOOK_S = 0.1


def run(arguments: argparse.Namespace) -> int:
    """Ask for the acknowledgement, wait for its receipt, and return the exit code."""
    try:
        key = AlertKey.parse(arguments.key)
    except ValueError as error:
        raise ConfigError(str(error)) from error
    return asyncio.run(_act(arguments, key))


async def _act(arguments: argparse.Namespace, key: AlertKey) -> int:
    async with assembled(arguments.config, only=key.target) as parts:
        task = asyncio.create_task(parts.engine.run(), name="engine")
        try:
            async with asyncio.timeout(arguments.wait):
                return await _carry_out(arguments, key, parts)
        except TimeoutError:
            return _undecided(parts.engine, key, arguments.wait)
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def _carry_out(arguments: argparse.Namespace, key: AlertKey, parts: Assembled) -> int:
    engine = parts.engine
    await _standing(engine, key)
    by = operator_name(arguments.by, parts.operator)
    if arguments.command == "unack":
        await engine.unacknowledge(key, by=by)
        await _until(engine, key, {AckState.NONE})
        print(f"{key.text}: not acknowledged any more")
        return 0
    for_s = parts.ack_for_s if arguments.for_s is None else arguments.for_s
    await engine.acknowledge(key, by=by, comment=arguments.comment, for_s=for_s)
    ack = await _until(engine, key, {AckState.CONFIRMED, AckState.REJECTED})
    if ack.state is AckState.REJECTED:
        raise CommandError(f"{key.text}: rejected: {ack.reason}")
    print(f"{key.text}: acknowledged by {ack.by}, confirmed{f' ({ack.reason})' if ack.reason else ''}")
    return 0


async def _standing(engine: Engine, key: AlertKey) -> AlertEntry:
    """Wait until the alert is seen. Raises CommandError if its target answers and does not show it."""
    while True:
        entry = engine.board.alerts.get(key)
        if entry is not None:
            return entry
        if key.target in engine.board.targets:
            health = engine.board.targets[key.target]
            if health.health in {Health.LIVE, Health.PARTIAL}:
                raise CommandError(f"no alert {key.text} stands now")
            if health.health is Health.MISCONFIGURED:
                raise ConfigError(health.error)
        await asyncio.sleep(LOOK_S)


async def _until(engine: Engine, key: AlertKey, states: set[AckState]) -> Ack:
    while True:
        entry = engine.board.alerts.get(key)
        if entry is None:
            raise CommandError(f"{key.text}: the alert cleared meanwhile")
        if entry.ack.state in states:
            return entry.ack
        await asyncio.sleep(LOOK_S)


def _undecided(engine: Engine, key: AlertKey, wait_s: float) -> int:
    """Say how far it came when the time was up; 3 if the target never answered."""
    entry = engine.board.alerts.get(key)
    if entry is None:
        error = engine.board.targets[key.target].error if key.target in engine.board.targets else "unknown target"
        print(f"noc-app: {key.target} did not answer in {wait_s:g} s: {error}", file=sys.stderr)
        return 3
    print(f"noc-app: {key.text}: {entry.ack.state.value} after {wait_s:g} s. {entry.ack.reason}", file=sys.stderr)
    return 1
