"""Telling a backend what it can be told beyond its alerts: list, try without sending, do, wait for the receipt."""

import argparse
import asyncio
import sys
from collections.abc import Iterable, Mapping

from noc_app.cli.operator import operator_name
from noc_app.config.blanks import blanks_of
from noc_app.config.operation import Offered
from noc_app.engine.assembly import Assembled, assembled
from noc_app.engine.engine import Engine
from noc_app.model import AlertKey, ConfigError, Health, Order, ReceiptState, Verb

LOOK_S = 0.1


def run(arguments: argparse.Namespace) -> int:
    """Carry it out, print what became of it, and return the exit code."""
    return asyncio.run(_run(arguments, _values(arguments.values)))


async def _run(arguments: argparse.Namespace, values: Mapping[str, str]) -> int:
    target = arguments.target
    async with assembled(arguments.config, about={target}) as parts:
        task = asyncio.create_task(parts.engine.run(), name="engine")
        try:
            async with asyncio.timeout(arguments.wait):
                await _answered(parts.engine, target)
        except TimeoutError:
            print(f"noc-app: {target}: {parts.engine.board.targets[target].error}", file=sys.stderr)
            return 3
        else:
            return await _carry_out(arguments, parts, values)
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def _answered(engine: Engine, target: str) -> None:
    """Wait until `target` has answered: then it is known what its credentials allow."""
    while engine.board.targets[target].health not in {Health.LIVE, Health.PARTIAL}:
        if engine.board.targets[target].health is Health.MISCONFIGURED:
            raise ConfigError(engine.board.targets[target].error)
        await asyncio.sleep(LOOK_S)


async def _carry_out(arguments: argparse.Namespace, parts: Assembled, values: Mapping[str, str]) -> int:
    engine, target = parts.engine, arguments.target
    offered = [o for o in engine.operations() if o.target == target]
    if not arguments.operation:
        return _list(target, offered)
    key = AlertKey(target, arguments.operation)
    by = operator_name(arguments.by, parts.operator)
    order = Order(verb=Verb.OPERATE, by=by, keys=(key,), comment=arguments.comment, values=values)
    sends = engine.sends(order)
    if arguments.dry_run:
        print(sends)
        return 0
    dangerous = any(o.operation.dangerous for o in offered if o.operation.id == arguments.operation)
    if dangerous and arguments.confirm != target:
        raise ConfigError(f"{arguments.operation} interrupts something; if that is meant, add --confirm {target}")
    acted = await engine.act(order)
    for told in acted.failed:
        print(f"noc-app: {key.text}: {told.error}", file=sys.stderr)
        return 1
    return await _receipt(engine, acted.action, arguments.wait)


async def _receipt(engine: Engine, action: str, wait_s: float) -> int:
    """Wait until it is known what became of it, print that, and return the exit code."""
    try:
        async with asyncio.timeout(wait_s):
            while any(r.state is ReceiptState.PENDING for r in engine.receipts(action)):  # noqa: ASYNC110
                await asyncio.sleep(LOOK_S)
    except TimeoutError:
        pass
    bad = 0
    for receipt in engine.receipts(action):
        about = f"{receipt.key.text}: {receipt.state.value}{f' ({receipt.reason})' if receipt.reason else ''}"
        good = receipt.state is ReceiptState.CONFIRMED
        print(
            f"{about}{f', {receipt.ref}' if receipt.ref and good else ''}" if good else f"noc-app: {about}",
            file=sys.stdout if good else sys.stderr,
        )
        bad += not good
    return 1 if bad else 0


def _list(target: str, offered: Iterable[Offered]) -> int:
    """Print what a target can be told."""
    told = list(offered)
    for one in told:
        operation = one.operation
        danger = ", dangerous" if operation.dangerous else ""
        print(f"{operation.id}: {operation.title}{danger}. {operation.help} Needs: {operation.scope}")
        for blank in blanks_of(operation.parameters):
            choices = f" ({', '.join(blank.choices)})" if blank.choices else ""
            usual = "" if blank.needed else f" [{blank.default}]"
            print(f"    {blank.name}={usual}{choices}  {blank.help or blank.title}")
        if one.denied:
            print(f"    not possible now: {one.denied}")
    if not told:
        print(f"{target} takes no operations")
    return 0


def _values(given: Iterable[str]) -> dict[str, str]:
    found = {}
    for text in given:
        name, equals, value = text.partition("=")
        if not (name and equals):
            raise ConfigError(f"{text!r} is not a parameter; write NAME=VALUE")
        found[name] = value
    return found
