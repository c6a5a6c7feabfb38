"""Parsing large answers without stopping the screen."""

import asyncio
import json
import os

import pytest

from noc_app.connectors.decode import INLINE_BYTES, Decoder
from noc_app.model import BadPayload
from tests.tools.ui_gap import watched_gap


def where(body):
    return os.getpid()


def die(body):
    os._exit(9)


def total(body):
    return sum(json.loads(body))


def hang(body):
    return json.loads(b"[" * 100_000)


@pytest.fixture
def decoder():
    made = Decoder()
    yield made
    made.close()


async def test_a_small_answer_is_parsed_at_once_where_it_is(decoder):
    assert await decoder(where, b"{}") == os.getpid()


async def test_a_large_answer_is_parsed_in_another_process(decoder):
    assert await decoder(where, b" " * (INLINE_BYTES + 1)) != os.getpid()


@pytest.mark.parametrize("size", [10, INLINE_BYTES + 10])
async def test_what_a_hostile_body_makes_a_parser_raise_is_a_bad_payload(decoder, size):
    with pytest.raises(BadPayload, match="not what this backend promises: it is empty"):
        await decoder(hang, b" " * size)


async def test_a_worker_that_dies_is_replaced(decoder):
    large = b" " * (INLINE_BYTES + 1)
    with pytest.raises(BadPayload, match="worker process died"):
        await decoder(die, large)
    assert await decoder(where, large) != os.getpid()


async def test_a_large_answer_does_not_stop_the_loop(decoder):
    body = json.dumps(list(range(2_000_000))).encode()
    await decoder(where, b" " * (INLINE_BYTES + 1))  # the worker's own start is not what is measured
    async with watched_gap() as gap:
        await asyncio.sleep(0.1)
        assert await decoder(total, body) == sum(range(2_000_000))
    # Parsed inline this body stops the loop for several hundred milliseconds.
    assert gap.longest_s < 0.1
