"""Cancelling a request so that its client can put its connections away.

httpcore shields what it closes from anyio's cancellation, but not from that of asyncio, which is how a poll ends that
took too long. Cancelled while it closes several connections, it would forget the rest of them, open.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

import anyio

T = TypeVar("T")


async def cancelled_gently(request: Coroutine[Any, Any, T]) -> T:
    """Return the outcome of `request`; whoever cancels this waits until its client has closed what it had to."""
    scope = anyio.CancelScope()
    task = asyncio.create_task(_within(scope, request))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        scope.cancel()
        await asyncio.wait([task])
        if not task.cancelled():
            task.exception()  # looked at: nobody else will, and asyncio would complain
        raise


async def _within(scope: anyio.CancelScope, request: Coroutine[Any, Any, T]) -> T:
    with scope:
        return await request
    raise asyncio.CancelledError
