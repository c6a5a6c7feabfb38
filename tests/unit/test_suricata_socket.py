"""Suricata's command socket: one object in, one out."""

import asyncio
import json
import os
import sys
from contextlib import asynccontextmanager, suppress

import pytest

from noc_app.connectors.security.suricata_socket import barred, parse_reload, told
from noc_app.model import BadPayload, CommandError, PollError, TimedOut, Unreachable

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no such sockets")
OK = {"return": "OK"}


@asynccontextmanager
async def suricata(path, *answers):
    """Give `answers` in turn, one for each line; bytes are sent as they are, and None is no answer at all."""
    asked, left = [], list(answers)

    async def serve(reader, writer):
        try:
            while line := await reader.readline():
                asked.append(json.loads(line))
                answer = left.pop(0) if left else None
                if answer is not None:
                    writer.write(answer if isinstance(answer, bytes) else json.dumps(answer).encode() + b"\n")
                    await writer.drain()
        finally:
            writer.close()

    server = await asyncio.start_unix_server(serve, path)
    try:
        yield asked
    finally:
        server.close()
        with suppress(asyncio.CancelledError):
            await asyncio.sleep(0)


async def test_a_command_is_given_after_the_version_was_agreed(tmp_path):
    path = str(tmp_path / "s")
    async with suricata(path, OK, {"return": "OK", "message": "done"}) as asked:
        assert json.loads(await told(path, "reload-rules", 5.0)) == "done"
    assert asked == [{"version": "0.2"}, {"command": "reload-rules"}]


@pytest.mark.parametrize(
    ("answers", "error", "says"),
    [
        ((OK, {"return": "NOK", "message": "Live rule reload not possible"}), CommandError, "reload not possible"),
        (({"return": "NOK", "message": "unsupported version"},), CommandError, "unsupported version"),
        ((OK, b"[]\n"), BadPayload, "not the answer of Suricata"),
        ((OK, b"\n"), BadPayload, "not the answer of Suricata"),
        ((OK, b"x" * 200_000), PollError, "cannot be used"),
        ((OK, None), TimedOut, "Suricata did not answer within"),
    ],
    ids=["refused", "version", "another", "empty", "endless", "silent"],
)
async def test_what_is_no_consent_is_said(tmp_path, answers, error, says):
    path = str(tmp_path / "s")
    async with suricata(path, *answers):
        with pytest.raises(error, match=says):
            await told(path, "reload-rules", 0.5)


async def test_a_socket_that_is_not_there_is_said(tmp_path):
    with pytest.raises(Unreachable, match="nobody answers"):
        await told(str(tmp_path / "none"), "reload-rules", 1.0)


def test_the_last_of_several_loads_counts():
    loads = [{"id": 0, "last_reload": f"2026-11-26T01:0{n}:00.000000+0000"} for n in (1, 3, 2)]
    assert parse_reload(json.dumps(loads).encode()) == 1795654980.0


def test_a_load_without_a_time_is_refused():
    with pytest.raises(BadPayload, match="last_reload"):
        parse_reload(b'[{"id": 0}]')


def test_a_socket_that_is_ours_or_not_there_bars_nobody(tmp_path):
    ours = tmp_path / "s"
    ours.touch()
    assert [barred(str(path)) for path in (ours, tmp_path / "none", "\0", "x" * 5000)] == ["", "", "", ""]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_socket_of_others_is_told_beforehand(tmp_path):
    theirs = tmp_path / "run" / "s"
    theirs.parent.mkdir()
    theirs.touch()
    theirs.chmod(0o440)
    assert barred(str(theirs)) == f"this user may not write to {theirs}"
    theirs.parent.chmod(0)
    try:
        assert barred(str(theirs)) == f"this user may not write to {theirs}"
    finally:
        theirs.parent.chmod(0o700)
