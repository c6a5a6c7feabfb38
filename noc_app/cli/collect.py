"""`noc-app collect`: the engine without a screen."""

import argparse
import asyncio
import json

from noc_app.collect import as_json, collect_for, exit_code
from noc_app.engine.assembly import Assembled, assembled, reload_on_save
from noc_app.engine.board import Board, Snapshot
from noc_app.engine.enrolling import follow_profile


def run(arguments: argparse.Namespace) -> int:
    """Poll for the time asked, print what was found, and return the exit code."""
    return asyncio.run(_collect(arguments))


async def _collect(arguments: argparse.Namespace) -> int:
    async with assembled(arguments.config, tells=arguments.for_s is None) as parts:
        snapshot = await _polled(parts, arguments.for_s)
        board = parts.engine.board
        print(json.dumps(as_json(board, snapshot), allow_nan=False) if arguments.json else _words(board, snapshot))
        return exit_code(snapshot, board.notes)


async def _polled(parts: Assembled, for_s: float | None) -> Snapshot:
    """Poll for the time asked; who polls without end follows the configuration as it is saved."""
    if for_s is not None:
        return await collect_for(parts, for_s)
    async with asyncio.TaskGroup() as group:
        reloading = group.create_task(reload_on_save(parts), name="reload")
        following = group.create_task(follow_profile(parts), name="profile")
        snapshot = await collect_for(parts, None)
        reloading.cancel()
        following.cancel()
    return snapshot


def _words(board: Board, snapshot: Snapshot) -> str:
    lines = [f"{snapshot.verdict.headline}. {snapshot.verdict.detail}"]
    lines += [f"note: {note}" for note in board.notes]
    lines += [f"{t.health.value:14} {t.id}  {t.error}".rstrip() for t in snapshot.targets]
    configured = [c for c in snapshot.checks.values() if c.configured]
    lines += [f"{c.state.value:14} {c.signal.title}: {c.judgement.reason}" for c in configured]
    lines += [f"{e.alert.severity.word:14} {e.alert.title}  [{e.key.text}]" for e in snapshot.alerts.shown]
    return "\n".join(lines)
