"""Garbage is collected on the thread of the windows; what is set aside from it comes back."""

import asyncio
import gc
import threading

import pytest

from noc_app.gui.garbage import GROWN, collect_due, collected_here, followed
from tests.tools.engine import until


class Window:
    """Something that hangs in a cycle and says on which thread it was destroyed."""

    def __init__(self, heard):
        self.heard, self.itself = heard, self

    def __del__(self):
        self.heard.append(threading.current_thread())


def much():
    """Allocate what would make the interpreter collect several times."""
    return [[] for _ in range(50_000)]


async def test_what_another_thread_allocates_destroys_nothing_there():
    heard = []
    async with collected_here():
        Window(heard)
        await asyncio.to_thread(much)
        kept = [[] for _ in range(5_000)]
        await until(lambda: heard, seconds=10)
    assert heard == [threading.main_thread()]
    assert len(kept) == 5_000


async def test_afterwards_the_interpreter_does_again_what_it_did_before():
    before = gc.isenabled()
    gc.enable()
    async with collected_here():
        assert not gc.isenabled()
    assert gc.isenabled()
    if not before:
        gc.disable()


def test_what_became_old_is_collected_too(monkeypatch):
    monkeypatch.setattr("noc_app.gui.garbage.FULL_AFTER", 2)
    heard, kept = [], []
    old = Window(heard)
    gc.collect()
    del old
    while not heard and len(kept) < 100:
        kept.append([[] for _ in range(1000)])
        collect_due()
    assert heard


@pytest.fixture(autouse=True)
def _nothing_is_left_aside():
    gc.unfreeze()
    yield
    gc.unfreeze()


def test_what_has_grown_by_many_alerts_is_not_looked_through_again():
    assert followed(0, GROWN) == GROWN
    assert gc.get_freeze_count() > 0


def test_a_few_more_alerts_change_nothing():
    assert followed(GROWN, GROWN + 10) == GROWN
    assert gc.get_freeze_count() == 0


def test_once_most_of_it_has_gone_everything_is_looked_through_again():
    followed(0, GROWN)
    assert followed(GROWN, GROWN // 3) == GROWN // 3
    assert gc.get_freeze_count() == 0
