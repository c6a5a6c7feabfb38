"""Days in a second: an event loop whose time jumps to the next thing that is due. One seed is one story."""

import asyncio
import selectors

FINEST_S = 1e-6  # a smaller step would be lost beside Unix seconds, and time would stand still


class VirtualLoop(asyncio.SelectorEventLoop):
    """Never waits: when nothing is ready, time moves to the next timer."""

    def __init__(self, start=0.0):
        self._now = start
        super().__init__(_Jumping(self))
        self._clock_resolution = FINEST_S  # a timer that is due exactly now must run, or time would stand still

    def time(self):
        return self._now

    def jump(self, seconds):
        """Let the machine sleep: time passes and nothing runs."""
        self._now += seconds


class _Jumping(selectors.DefaultSelector):
    def __init__(self, loop):
        super().__init__()
        self._loop = loop

    def select(self, timeout=None):
        ready = super().select(0)
        if not ready and timeout:
            self._loop._now += max(timeout, FINEST_S)
        return ready


def run_virtual(story, start=0.0):
    """Run the coroutine function `story(loop)` in virtual time; return what it returns."""
    loop = VirtualLoop(start)
    try:
        return loop.run_until_complete(story(loop))
    finally:
        pending = asyncio.all_tasks(loop)
        for task in pending:
            task.cancel()
        if pending:
            loop.run_until_complete(asyncio.gather(*pending, return_exceptions=True))
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
