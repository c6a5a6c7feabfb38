"""Pages that turn, and 72 hours of a wall: what a change of page costs, and what stays behind."""

import asyncio
import gc
import statistics
import time

import numpy as np
import psutil
import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.config.wall import Wall
from noc_app.model import Sample
from noc_app.store.series import CAPACITY
from noc_app.ui.clock import FrameClock
from noc_app.ui.fonts import load_fonts
from noc_app.ui.theme import load_theme
from noc_app.ui.wall.stage import Stage, Wish
from tests.tools.fake_board import burning_board

pytestmark = [pytest.mark.bench, pytest.mark.timeout(900)]

HOURS, EVERY_S = 72, 60
FRAMES = 4  # in a second, as in the program


def quiet_board():
    """A board without alerts: a critical would keep the pages from turning."""
    board = burning_board()
    for entry in list(board.alerts):
        board.alerts.remove_target(entry.key.target)
    return board


def opened(board, size, **settings):
    load_fonts()
    wall, pages = Wall.model_validate(settings), load_pages((), load_catalogue()[0])
    stage = Stage(board, FrameClock(), load_theme("dark"), lambda: (wall, pages), Wish())
    (window,) = stage.windows.values()
    window.setGeometry(0, 0, *size)
    return stage, window


def second(stage, window):
    """One frame in which everything is looked at."""
    stage.refresh()
    window.refresh()
    QApplication.processEvents()


def frame_ms(stage, window):
    """How long one frame holds everything else up, as CPU time: the machine may be busy with something else."""
    before = time.thread_time()
    second(stage, window)
    return (time.thread_time() - before) * 1000


@pytest.mark.parametrize("size", [(1920, 1080), (3840, 2160)], ids=["1080p", "4K"])
def test_how_long_the_screen_stands_still_when_a_page_changes(qapp, size):
    """The frame in which a page changes, and the frames before it in which it is prepared. The first round warms.

    Then somebody steps back by key: to pages that were seen before, but that nothing has prepared.
    """
    board = quiet_board()
    stage, window = opened(board, size, dwell="10s")
    changes, between, others = [], [], []
    gc.collect()
    gc.freeze()  # as the program does
    for n in range(180):
        board.clock.at += 1
        before = window.page
        spent = frame_ms(stage, window)
        if n > 90:
            (changes if window.page != before else others).append(spent)
            between += [frame_ms(stage, window) for _ in range(FRAMES - 1)]
        else:
            for _ in range(FRAMES - 1):
                second(stage, window)
    steps = []
    for n in range(36):
        board.clock.at += 1
        if n % 2:
            begun = time.thread_time()
            window.asked.emit("step", -1)
            second(stage, window)
            steps.append((time.thread_time() - begun) * 1000)
        else:
            second(stage, window)
    gc.unfreeze()
    stage.close()
    assert len(changes) >= 5
    print(
        f"\npage change at {size[0]}x{size[1]}: longest {max(changes):.0f} ms, median {statistics.median(changes):.0f} "
        f"ms; frames that prepare it: longest {max(between):.0f} ms; other seconds: median "
        f"{statistics.median(others):.0f} ms, longest {max(others):.0f} ms; by key to a page that is not prepared: "
        f"longest {max(steps):.0f} ms, median {statistics.median(steps):.0f} ms"
    )


def test_seventy_two_hours_leave_nothing_behind(qapp):
    """72 hours of polls, one a minute, with pages turning; memory, objects, timers and tasks from hour 12 to hour 72.

    Every series is as long as it can become from the start: what fills up to a limit is no leak.
    """
    board = quiet_board()
    known = {k: board.series.latest(k).value for s in board.series.signals() for k in board.series.keys(s)}
    past = board.clock() - 30.0 * 86400 + np.arange(CAPACITY)
    for key, value in known.items():
        board.series.prepend(key, past, np.linspace(0.9 * value, value, CAPACITY))
    marks, pages = asyncio.run(turned(board, known))
    settled = [mark for mark in marks if mark[0] >= 12]
    hours, megabytes = [mark[0] for mark in settled], [mark[1] for mark in settled]
    slope = float(np.polyfit(hours, megabytes, 1)[0])
    first, last = settled[0], settled[-1]
    print(
        f"\n72 h in fast motion: {slope:+.3f} MB/h, objects {first[2]} to {last[2]}, {last[4]} QObjects, "
        f"{last[5]} asyncio tasks"
    )
    assert slope < 0.5
    assert last[3:] == first[3:]  # timers, other parts of the windows, and tasks
    assert last[2] <= first[2] * 1.02 + 2000
    assert len(pages) > 1


async def turned(board, known):
    """Let the hours pass in a running loop; return the marks and the pages that were shown."""
    stage, window = opened(board, (1920, 1080), dwell="60s")
    process, marks, pages = psutil.Process(), [], set()
    for step in range(HOURS * 3600 // EVERY_S + 1):
        board.clock.at += EVERY_S
        at = board.clock()
        for key, value in known.items():
            now = Sample(key.signal, value * (1 + (step % 7) / 700), key.labels, at)
            board.series.take(key.target, [now], at)
        second(stage, window)
        await asyncio.sleep(0)  # what was begun as a task runs
        pages.add(window.page)
        if step % (3600 // EVERY_S * 6) == 0:
            gc.collect()
            timers = len([o for o in gc.get_objects() if isinstance(o, QTimer)])
            parts, tasks = (
                len(stage.findChildren(QObject)) + len(window.findChildren(QObject)),
                len(asyncio.all_tasks()),
            )
            size = process.memory_info().rss / 1e6
            marks.append((step * EVERY_S / 3600, size, len(gc.get_objects()), timers, parts, tasks))
    stage.close()
    return marks, pages
