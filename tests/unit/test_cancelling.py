"""Cancelling a request: what its client closes meanwhile is closed to the end."""

import asyncio

import anyio
import anyio.lowlevel
import pytest

from noc_app.connectors.cancelling import cancelled_gently


class Client:
    """Closes three connections before it asks, as httpcore does with those that were kept for too long."""

    def __init__(self, *, fails=False):
        self.closed, self.fails = [], fails

    async def request(self):
        with anyio.CancelScope(shield=True):
            for connection in range(3):
                await anyio.lowlevel.checkpoint()
                self.closed.append(connection)
        if self.fails:
            raise OSError("refused")
        await anyio.sleep_forever()


async def cancelled_while_closing(request, client):
    task = asyncio.create_task(request)
    while not client.closed:  # noqa: ASYNC110 - the step of the loop at which it is cancelled
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_without_it_the_rest_of_the_connections_is_forgotten():
    client = Client()
    await cancelled_while_closing(client.request(), client)
    assert client.closed == [0]


@pytest.mark.parametrize("fails", [False, True])
async def test_all_that_is_being_closed_is_closed_before_the_cancellation_goes_on(fails):
    client = Client(fails=fails)
    await cancelled_while_closing(cancelled_gently(client.request()), client)
    assert client.closed == [0, 1, 2]


async def test_a_deadline_is_a_cancellation_too():
    client = Client()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await cancelled_gently(client.request())
    assert client.closed == [0, 1, 2]


async def test_the_outcome_is_that_of_the_request():
    async def answer():
        return "here"

    assert await cancelled_gently(answer()) == "here"
    client = Client(fails=True)
    with pytest.raises(OSError, match="refused"):
        await cancelled_gently(client.request())


async def test_who_ends_the_request_itself_is_told_so():
    async def ends():
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await cancelled_gently(ends())
