"""Telling a running Suricata something, over its command socket: one JSON object in, one out."""

import asyncio
from typing import Any

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.wire import decoded, rfc3339
from noc_app.model import CommandError, NotPermitted, PollError, TimedOut, Unreachable

VERSION = "0.2"
ANSWER_BYTES = 100_000


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
        raise TimedOut(f"Suricata did not answer {command} within {within_s:g} s") from error
    except PermissionError as error:
        raise NotPermitted(f"this user may not write to {plain(path)}") from error
    except OSError as error:
        raise Unreachable(f"nobody answers at {plain(path)}: {plain(error.strerror or error)}") from error
    except (AttributeError, ValueError) as error:  # Windows has no such sockets; an answer without an end
        raise PollError(f"{plain(path)} cannot be used: {plain(error)}") from error


async def _exchange(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, said: dict[str, str]) -> bytes:
    writer.write(msgspec.json.encode(said) + b"\n")
    await writer.drain()
    answer = decoded(await reader.readline(), _Answer, "answer of Suricata")
    if answer.outcome != "OK":
        raise CommandError(f"Suricata refused: {plain(answer.message, 200)}")
    return msgspec.json.encode(answer.message)


def parse_reload(message: bytes) -> float:
    """Return when the signatures were loaded last, Unix seconds UTC. Raises BadPayload."""
    loads = decoded(message, list[_Reload], "times at which Suricata loaded its signatures")
    return max((rfc3339(load.last_reload, "last_reload") for load in loads), default=0.0)
