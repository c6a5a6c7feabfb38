"""The longest gap of a running event loop, measured by another process: a hang that holds the interpreter is seen."""

import asyncio
import multiprocessing
import socket
import time
from contextlib import asynccontextmanager

BEAT_S = 0.01


class Gap:
    """`longest_s` is known when the measurement has ended."""

    longest_s = 0.0


@asynccontextmanager
async def watched_gap():
    """Beat every 10 ms on the running loop, to a process that notes the longest silence."""
    found = Gap()
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    watcher = context.Process(target=_watch, args=(theirs,))
    watcher.start()
    port = await asyncio.to_thread(ours.recv)
    beat = asyncio.create_task(_beat(port))
    try:
        yield found
    finally:
        beat.cancel()
        ours.send("stop")
        found.longest_s = await asyncio.to_thread(ours.recv)
        await asyncio.to_thread(watcher.join)
        ours.close()
        theirs.close()


async def _beat(port):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.connect(("127.0.0.1", port))
        while True:
            out.send(b"x")
            await asyncio.sleep(BEAT_S)


def _watch(pipe):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as inbox:
        inbox.bind(("127.0.0.1", 0))
        inbox.settimeout(0.05)
        pipe.send(inbox.getsockname()[1])
        last, longest = None, 0.0
        while not pipe.poll():
            try:
                inbox.recv(8)
            except TimeoutError:
                continue
            now = time.monotonic()
            longest = max(longest, now - last if last is not None else 0.0)
            last = now
        pipe.send(longest)
