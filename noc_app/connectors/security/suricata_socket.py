"""Telling a running Suricata something, over its command socket: one JSON object in, one out."""

import asyncio
import os
from pathlib import Path
from typing import Any

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.wire import decoded, rfc3339
from noc_app.model import CommandError, NotPermitted, PollError, TimedOut, Unreachable
from noc_app.model.said import phrase

VERSION = "0.2"
ANSWER_BYTES = 100_000
_NOT_OURS = phrase("this user may not write to {path}")
_ANSWER = phrase("answer of {product}", product="Suricata")


class _Answer(msgspec.Struct):
    outcome: str = msgspec.field(name="return")
    message: Any = ""


class _Reload(msgspec.Struct):
    last_reload: str


async def told(path: str, command: str, within_s: float) -> bytes:
    """Tell Suricata `command`; return its message as JSON. Raises CommandError if it refuses, PollError otherwise."""
    try:
        async with asyncio.timeout(within_s):
            reader, writer = await asyncio.open_unix_connection(path, limit=ANSWER_BYTES)
            try:
                await _exchange(reader, writer, {"version": VERSION})
                return await _exchange(reader, writer, {"command": command})
            finally:
                writer.close()
    except TimeoutError as error:
        late = phrase("{name} did not answer within {seconds} s", name="Suricata", seconds=float(within_s))
        raise TimedOut(late) from error
    except PermissionError as error:
        raise NotPermitted(_NOT_OURS.of(path=plain(path))) from error
    except OSError as error:
        reason = plain(error.strerror or error)
        raise Unreachable(phrase("nobody answers at {place}: {reason}", place=plain(path), reason=reason)) from error
    except (AttributeError, ValueError) as error:  # Windows has no such sockets; an answer without an end
        raise PollError(phrase("{name} cannot be used: {reason}", name=plain(path), reason=plain(error))) from error


def barred(path: str) -> str:
    """Return why this user cannot tell it anything, empty if it may, or if there is no such socket now."""
    try:
        Path(path).stat()
        ours = os.access(path, os.W_OK)
    except PermissionError:
        ours = False
    except (OSError, ValueError):
        return ""
    return "" if ours else _NOT_OURS.of(path=plain(path))


async def _exchange(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, said: dict[str, str]) -> bytes:
    writer.write(msgspec.json.encode(said) + b"\n")
    await writer.drain()
    answer = decoded(await reader.readline(), _Answer, _ANSWER)
    if answer.outcome != "OK":
        raise CommandError(phrase("{product} refused: {reason}", product="Suricata", reason=plain(answer.message, 200)))
    return msgspec.json.encode(answer.message)


def parse_reload(message: bytes) -> float:
    """Return when the signatures were loaded last, Unix seconds UTC. Raises BadPayload."""
    loads = decoded(message, list[_Reload], _ANSWER)
    return max((rfc3339(load.last_reload, "last_reload") for load in loads), default=0.0)
