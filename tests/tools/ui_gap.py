"""The longest gap of a running event loop, measured by another process: a hang that holds the interpreter is seen.

The silence before the first beat and after the last one counts too, so a loop that hangs until the end does not pass.
"""

import asyncio
import multiprocessing
import socket
import time
from contextlib import asynccontextmanager, contextmanager

BEAT_S = 0.01
LOOK_S = 0.1
START_S = 20.0  # for the other process to come up on a busy machine


class Gap:
    """`longest_s`, `beats` and `longest_cpu_s` are known when the measurement has ended.

    `longest_cpu_s` is the most that the thread of the loop worked between two beats: other programs do not count.
    """

    longest_s = longest_cpu_s = None
    beats = 0


@contextmanager
def watch_gap(loop):
    """Watch `loop`, asyncio's or qasync's, from the thread that runs it."""
    found, watcher = Gap(), _Watcher()
    watcher.open()
    beat = _Beat(loop, watcher.port)
    try:
        yield found
    finally:
        found.longest_cpu_s = beat.stop()
        found.longest_s, found.beats = watcher.close()


@asynccontextmanager
async def watched_gap():
    """Watch the running loop; starting and stopping the other process does not hold it up."""
    found, watcher = Gap(), _Watcher()
    await asyncio.to_thread(watcher.open)
    beat = _Beat(asyncio.get_running_loop(), watcher.port)
    try:
        yield found
    finally:
        found.longest_cpu_s = beat.stop()
        found.longest_s, found.beats = await asyncio.to_thread(watcher.close)


async def calmest_s(story, limit_s, tries=3):
    """The longest gap of `story()`, the shortest out of up to `tries` runs: it ends with the first within `limit_s`.

    Code that holds the loop up does so each time it runs, a busy machine only now and then.
    """
    found = []
    while len(found) < tries and not (found and min(found) < limit_s):
        async with watched_gap() as gap:
            await story()
        found.append(gap.longest_s)
    return min(found)


class _Beat:
    """Sends a beat now, one every 10 ms, and one at the end."""

    def __init__(self, loop, port):
        self._loop = loop
        self._out = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._out.connect(("127.0.0.1", port))
        self._worked_s, self._longest_s = time.thread_time(), 0.0
        self._beat()

    def _beat(self):
        self._send()
        self._next = self._loop.call_later(BEAT_S, self._beat)

    def _send(self):
        self._out.send(b"x")
        before, self._worked_s = self._worked_s, time.thread_time()
        self._longest_s = max(self._longest_s, self._worked_s - before)

    def stop(self):
        """The last beat; return the longest work between two."""
        self._next.cancel()
        self._send()
        self._out.close()
        return self._longest_s


class _Watcher:
    """The other process. `open` and `close` wait for it, and fail if it has died."""

    def open(self):
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_watch, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()  # so that a process that died is an end of file here, not a wait for ever
        if not self._pipe.poll(START_S):
            raise TimeoutError("the process that measures the gap did not start")
        self.port = self._pipe.recv()

    def close(self):
        try:
            self._pipe.send("stop")
            return self._pipe.recv()
        finally:
            self._process.join()
            self._pipe.close()


def _watch(pipe):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as inbox:
        inbox.bind(("127.0.0.1", 0))
        inbox.settimeout(0.02)
        pipe.send(inbox.getsockname()[1])
        last, longest, beats = None, 0.0, 0
        while True:
            stopping = pipe.poll()  # asked before the inbox is emptied: the beat at the end is always counted
            for at in _arrivals(inbox):
                longest = max(longest, at - last if last is not None else 0.0)
                last, beats = at, beats + 1
            if stopping:
                break
        pipe.send((longest, beats))


def _arrivals(inbox):
    """Every beat until none comes for a short while, or long enough to look at the pipe again."""
    until = time.monotonic() + LOOK_S
    try:
        while (at := _arrival(inbox)) < until:
            yield at
        yield at
    except TimeoutError:
        return


def _arrival(inbox):
    inbox.recv(8)
    return time.monotonic()
