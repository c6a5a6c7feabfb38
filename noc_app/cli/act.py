"""Everything an operator can do, from the command line: the same orders as the desk's, with the receipts printed."""

import argparse
import asyncio
import sys
import time
from collections.abc import Sequence

from noc_app.alerting.preview import preview
from noc_app.cli.operator import operator_name
from noc_app.engine.assembly import Assembled, assembled
from noc_app.engine.engine import Engine
from noc_app.model import (
    BOARD,
    Acted,
    AlertKey,
    CommandError,
    ConfigError,
    Health,
    Matcher,
    Order,
    Receipt,
    ReceiptState,
    Verb,
)

LOOK_S = 0.1
OTHERS_WITHIN_S = 5.0  # how long is waited for other targets, which may know the same alert

VERBS = {
    "ack": Verb.ACKNOWLEDGE,
    "unack": Verb.UNACKNOWLEDGE,
    "silence": Verb.SILENCE,
    "expire": Verb.EXPIRE,
    "shelve": Verb.SHELVE,
    "unshelve": Verb.UNSHELVE,
    "assign": Verb.ASSIGN,
    "comment": Verb.COMMENT,
    "escalate": Verb.ESCALATE,
    "resolve": Verb.RESOLVE,
    "seen": Verb.SEE,
}
_DONE = {
    Verb.ACKNOWLEDGE: "acknowledged by {by}",
    Verb.UNACKNOWLEDGE: "not acknowledged any more",
    Verb.SILENCE: "silenced by {by}",
    Verb.EXPIRE: "silence ended",
    Verb.SHELVE: "shelved by {by}",
    Verb.UNSHELVE: "taken from the shelf",
    Verb.ASSIGN: "assigned to {to}",
    Verb.COMMENT: "comment added",
    Verb.ESCALATE: "escalated to {to}",
    Verb.RESOLVE: "resolved by {by}",
    Verb.SEE: "seen by {by}",
}


def run(arguments: argparse.Namespace) -> int:
    """Give the order, wait for its receipts, print one line for each key, and return the exit code."""
    try:
        keys = tuple(AlertKey.parse(key) for key in arguments.keys)
        matchers = tuple(Matcher.parse(text) for text in getattr(arguments, "match", []))
    except ValueError as error:
        raise ConfigError(str(error)) from error
    if not (keys or matchers):
        raise ConfigError("name alerts by their keys, or conditions with --match")
    return asyncio.run(_act(arguments, keys, matchers))


async def _act(arguments: argparse.Namespace, keys: tuple[AlertKey, ...], matchers: tuple[Matcher, ...]) -> int:
    about = {key.target for key in keys} | set(getattr(arguments, "target", []))
    async with assembled(arguments.config, about=about) as parts:
        task = asyncio.create_task(parts.engine.run(), name="engine")
        try:
            async with asyncio.timeout(arguments.wait):
                await _ready(parts.engine, keys, VERBS[arguments.command])
        except TimeoutError:
            return _unreachable(parts.engine, keys, arguments.wait)
        else:
            return await _carry_out(arguments, parts, keys, matchers)
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def _carry_out(
    arguments: argparse.Namespace, parts: Assembled, keys: tuple[AlertKey, ...], matchers: tuple[Matcher, ...]
) -> int:
    engine, verb = parts.engine, VERBS[arguments.command]
    if verb is Verb.SILENCE and arguments.preview:
        return _preview(parts, keys, matchers, arguments.target)
    for_s = getattr(arguments, "for_s", None)
    order = Order(
        verb=verb,
        by=operator_name(arguments.by, parts.operator),
        keys=keys,
        comment=getattr(arguments, "comment", ""),
        for_s=parts.ack_for_s if for_s is None else for_s,
        to=getattr(arguments, "name", ""),
        matchers=matchers,
        targets=tuple(getattr(arguments, "target", [])),
        at_once=True,  # a command line that has ended cannot be asked to undo
    )
    acted = await engine.act(order)
    await _receipts(engine, acted, arguments.wait)
    return _report(engine, order, acted)


async def _ready(engine: Engine, keys: Sequence[AlertKey], verb: Verb) -> None:
    """Wait until every target of `keys` has answered; a little also for others, and for what the board itself reports.

    The others may know the same alerts.
    """
    wanted, others_until = {key.target for key in keys}, time.monotonic() + OTHERS_WITHIN_S
    while True:
        health = {t.id: t for t in engine.board.targets}
        for target in wanted & health.keys():
            if health[target].health is Health.MISCONFIGURED:
                raise ConfigError(health[target].error)
        unheard = {i for i, t in health.items() if t.health is Health.WAITING}
        silent = {i for i in wanted & health.keys() if health[i].health is Health.FAILED}
        own = any(k.target == BOARD and engine.board.alerts.get(k) is None for k in keys)
        patient = time.monotonic() < others_until and verb is not Verb.SEE
        if not silent and not unheard & wanted and not ((unheard or own) and patient):
            return
        await asyncio.sleep(LOOK_S)


async def _receipts(engine: Engine, acted: Acted, wait_s: float) -> None:
    """Wait until nothing is pending any more, or the time is up."""
    try:
        async with asyncio.timeout(wait_s):
            while any(r.state is ReceiptState.PENDING for r in engine.receipts(acted.action)):  # noqa: ASYNC110
                await asyncio.sleep(LOOK_S)
    except TimeoutError:
        return


def _report(engine: Engine, order: Order, acted: Acted) -> int:
    """Print what became of it; return 0 if all of it was done everywhere."""
    receipts = engine.receipts(acted.action)
    own = {r.key: r for r in receipts}
    bad = 0
    for told in acted.results:
        receipt = own.pop(told.key, None)
        waits = "queued, not sent: the shared journal is out of reach" if told.waits else ""
        bad += _line(engine, order, told.key, receipt, error=told.error or waits)
    for receipt in own.values():  # the same alert, known to others
        bad += _line(engine, order, receipt.key, receipt)
    return 1 if bad else 0


def _line(engine: Engine, order: Order, key: AlertKey, receipt: Receipt | None, *, error: str = "") -> bool:
    """Print what became of an order for one key; return whether it was not done."""
    if not error and receipt is not None and receipt.state is ReceiptState.FAILED:
        error = f"rejected: {receipt.reason}"
    if not error and receipt is not None and receipt.state is ReceiptState.PENDING:
        error = f"still pending. {receipt.reason}"
    if error:
        print(f"noc-app: {key.text}: {error}", file=sys.stderr)
        return True
    entry = engine.board.alerts.get(key)
    to = order.to or (entry.assigned.to if entry and entry.assigned else "nobody")
    words = _DONE[order.verb].format(by=order.by, to=to)
    unsupported = receipt is not None and receipt.state is ReceiptState.UNSUPPORTED and receipt.reason
    print(f"{key.text}: {words}, confirmed{f' ({unsupported})' if unsupported else ''}")
    return False


def _preview(parts: Assembled, keys: Sequence[AlertKey], matchers: tuple[Matcher, ...], targets: Sequence[str]) -> int:
    """Print what a silence would hide, and make none."""
    board = parts.engine.board
    able = [t for t in board.silences if not targets or t in targets]
    if matchers:
        found = preview(matchers, board.alerts, able)
        if found.refusal:
            raise CommandError(found.refusal)
        entries, hidden = found.hides, len(found.hidden_already)
    else:
        standing = [e for key in keys if (e := board.alerts.get(key)) is not None]
        entries = tuple(e for e in standing if not e.alert.suppressed)
        hidden = len(standing) - len(entries)
    for entry in entries:
        print(f"{entry.key.text}: {entry.alert.severity.word}: {entry.alert.title}")
    print(f"{len(entries)} would be hidden, {hidden} are hidden already")
    return 0


def _unreachable(engine: Engine, keys: Sequence[AlertKey], wait_s: float) -> int:
    """Say which targets never answered; return 3."""
    for target in dict.fromkeys(key.target for key in keys):
        health = engine.board.targets[target]
        if health.health not in {Health.LIVE, Health.PARTIAL}:
            print(f"noc-app: {target} did not answer in {wait_s:g} s: {health.error}", file=sys.stderr)
    return 3
