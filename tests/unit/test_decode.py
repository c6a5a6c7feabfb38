"""Parsing large answers without stopping the screen."""

import asyncio
import json
import os
import subprocess
import sys
import threading
import time

import psutil
import pytest

from noc_app.connectors.decode import INLINE_BYTES, Decoder, guarded
from noc_app.model import BadPayload, Throttled
from tests.tools.ui_gap import calmest_s

LARGE = b" " * (INLINE_BYTES + 1)


def where(body):
    return os.getpid()


def die(body):
    os._exit(9)


def nap(body):
    threading.Event().wait(0.2)
    return os.getpid()


def total(body):
    return sum(json.loads(body))


def nested(body):
    return json.loads(b"[" * 100_000)


def spin(body):
    while True:
        pass


def throttled(body):
    raise Throttled("slow down", retry_after_s=7.0)


def mistaken(body):
    raise NotImplementedError("a mistake of ours")


def unsendable(body):
    return lambda: body


@pytest.fixture
def decoder():
    made = Decoder()
    yield made
    made.close()


async def test_a_small_answer_is_parsed_at_once_where_it_is(decoder):
    assert await decoder(where, b"{}") == os.getpid()


async def test_a_large_answer_is_parsed_in_another_process(decoder):
    assert await decoder(where, LARGE) != os.getpid()


@pytest.mark.parametrize("size", [10, INLINE_BYTES + 10])
async def test_what_a_hostile_body_makes_a_parser_raise_is_a_bad_payload(decoder, size):
    with pytest.raises(BadPayload, match="not what this backend promises: it is nested too deeply"):
        await decoder(nested, b"[" * size)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "it is empty"),
        (b" \n", "it is empty"),
        (b"\n <!doctype html>", "it is a web page"),
        (b'{"a": ', "JSONDecodeError"),
        (b"\xff\xfe\xfd", "UnicodeDecodeError"),
    ],
)
def test_an_answer_that_cannot_be_read_is_described_and_not_quoted(body, words):
    with pytest.raises(BadPayload, match=f"promises: {words}"):
        guarded(json.loads, body)


async def test_an_error_of_the_parser_comes_through_whole(decoder):
    with pytest.raises(Throttled, match="slow down") as raised:
        await decoder(throttled, LARGE)
    assert raised.value.retry_after_s == 7.0


@pytest.mark.parametrize("parse", [mistaken, unsendable])
async def test_a_mistake_in_a_parser_is_not_blamed_on_the_backend_and_ends_nothing(decoder, parse):
    with pytest.raises(RuntimeError, match=f"bug in {parse.__name__}"):
        await decoder(parse, LARGE)
    assert await decoder(where, LARGE) != os.getpid()


async def test_a_parse_without_end_costs_its_own_target_one_poll_and_the_others_nothing(decoder):
    first = await decoder(where, LARGE)
    endless = asyncio.create_task(decoder(spin, LARGE))
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_later(0.2, endless.cancel)  # as its deadline does
    assert await decoder(where, LARGE) not in {first, os.getpid()}
    with pytest.raises(asyncio.CancelledError):
        await endless


async def test_who_gives_up_while_waiting_for_a_turn_ends_nothing(decoder):
    first = await decoder(where, LARGE)
    parsing = asyncio.create_task(decoder(nap, LARGE))
    await asyncio.sleep(0)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(decoder(where, LARGE), 0.05)
    assert await parsing == first


async def test_closing_does_not_wait_for_a_parse_without_end(decoder):
    endless = asyncio.create_task(decoder(spin, LARGE))
    await asyncio.sleep(0.1)
    started = time.monotonic()
    decoder.close()
    assert time.monotonic() - started < 1.0
    with pytest.raises(BadPayload, match="worker process died"):
        await endless


PARENT = """
import asyncio, os, sys, time
sys.path[:0] = {path!r}
from noc_app.connectors.decode import Decoder
from tests.unit.test_decode import LARGE, where
async def main():
    print(await Decoder()(where, LARGE), flush=True)
    time.sleep(60)
if __name__ == "__main__":
    asyncio.run(main())
"""


def test_the_worker_goes_when_its_parent_is_killed(tmp_path):
    script = tmp_path / "parent.py"
    script.write_text(PARENT.format(path=sys.path))
    with subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True) as parent:
        worker = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    deadline = time.monotonic() + 5.0
    while worker.is_running() and worker.status() != psutil.STATUS_ZOMBIE and time.monotonic() < deadline:
        pass
    assert not worker.is_running() or worker.status() == psutil.STATUS_ZOMBIE


async def test_a_worker_that_dies_is_replaced(decoder):
    with pytest.raises(BadPayload, match="worker process died"):
        await decoder(die, LARGE)
    assert await decoder(where, LARGE) != os.getpid()


async def test_a_large_answer_does_not_stop_the_loop(decoder):
    body = json.dumps([1234567] * 2_200_000).encode()  # 20 MB
    await decoder(where, LARGE)  # the worker's own start is not what is measured

    async def decode():
        await asyncio.sleep(0.1)
        assert await decoder(total, body) == 1234567 * 2_200_000

    # Parsed inline this body stops the loop for several hundred milliseconds.
    assert await calmest_s(decode, 0.1) < 0.1
