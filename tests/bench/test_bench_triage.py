"""The triage page with ten thousand standing alerts: figures are printed, nothing fails because a machine is slow."""

import asyncio
import os
import random
import statistics
import time

import pytest

from noc_app.alerting.filter import Context, Facts
from noc_app.alerting.filter import test_of as question
from noc_app.alerting.filter_text import parse
from noc_app.gui.garbage import collected_here, keep_pauses_short
from noc_app.model import Alert, PollResult, Severity, labels_of
from noc_app.ui.clock import FrameClock
from noc_app.ui.desk.alert_list import WARMED
from noc_app.ui.theme import Paints, apply, load_theme
from tests.qt.stories import PlayedEngine, run_story
from tests.tools.desk import desk_of
from tests.tools.ui_gap import watched_gap

pytestmark = pytest.mark.bench

STANDING, ARRIVING = 10_000, 1_000
BATCHES = 10  # in which the new ones arrive within a second
TYPED = ("w", "we", "web", "web severity>=major", "web severity>=major -ack", "host:~web-1*7", "-ack | owner:me", "")


def many(count, first=0, now=1_000_000.0):
    chance = random.Random(first)
    return [
        Alert(
            fingerprint=f"f{n}",
            severity=chance.choice([Severity.WARNING, Severity.WARNING, Severity.MAJOR, Severity.CRITICAL]),
            title=f"Disk nearly full on web-{n % 400}",
            starts_at=now - chance.random() * 80_000,
            labels=labels_of(
                {"alertname": "DiskFull", "host": f"web-{n % 400}", "job": "node", "mountpoint": f"/data/{n % 7}"}
            ),
        )
        for n in range(first, first + count)
    ]


def desk(qapp):
    """The real window over a board with ten thousand alerts; to be called inside the loop."""
    apply(qapp, load_theme("dark"))
    engine, paints = PlayedEngine(now=1_000_000.0), Paints(load_theme("dark"))
    engine.board.alerts.take("a", PollResult(alerts=tuple(many(STANDING))), 1_000_000.0)
    window = desk_of(engine, paints, ack_for_s=60.0)
    window.resize(1920, 1080)
    window.show()
    return window, engine


@pytest.fixture(autouse=True)
def _no_style_is_left(qapp):
    yield
    qapp.setStyleSheet("")


def timed_ms(work):
    """The CPU time of `work`, milliseconds: other programs of the machine do not count."""
    before = time.process_time()
    work()
    return (time.process_time() - before) * 1000


class Timed:
    """A panel of the frame clock that notes how much CPU its frames take."""

    def __init__(self, panel, spent):
        self.panel, self.spent = panel, spent

    def isVisible(self):
        return self.panel.isVisible()

    def refresh(self):
        self.spent.append(timed_ms(self.panel.refresh))


def test_typing_a_filter_over_ten_thousand(qapp):
    async def story():
        window, engine = desk(qapp)
        for _ in range(STANDING // WARMED + 2):  # two seconds after the page was opened
            window.refresh()
        window.grab()
        spent = {text: [] for text in TYPED}
        painted = {text: [] for text in TYPED}
        for _ in range(5):
            for text in TYPED:
                spent[text].append(timed_ms(lambda text=text: window.alerts.filter.setText(text)))
                painted[text].append(timed_ms(window.alerts.view.grab))
        for text in TYPED:
            cold, ms, paint = spent[text][0], statistics.median(spent[text]), statistics.median(painted[text])
            print(
                f"\nkeystroke {text!r}: first {cold:.1f} ms, median {ms:.1f} ms, with paint {ms + paint:.1f} ms", end=""
            )

        window.close()
        return engine

    engine = run_story(qapp, story())
    facts = [Facts(e) for e in engine.board.alerts]
    ask = question(parse("web severity>=major -ack"), Context(now=0.0))
    cold = timed_ms(lambda: [ask(f) for f in facts])
    warm = timed_ms(lambda: [ask(f) for f in facts])
    print(f"\nthe question alone: first {cold:.1f} ms, then {warm:.1f} ms")


async def arrive(engine, first):
    """A thousand new alerts within a second, in batches as polls bring them."""
    for batch in range(BATCHES):
        fresh = many(ARRIVING // BATCHES, first + batch * ARRIVING // BATCHES)
        engine.clock.now += 0.1
        found = engine.board.alerts.take("b", PollResult(alerts=tuple(fresh), alerts_complete=False), engine.clock.now)
        engine.publish(found)
        await asyncio.sleep(0.1)
    await asyncio.sleep(0.5)


def test_a_thousand_arrive_within_a_second(qapp):
    async def story():
        window, engine = desk(qapp)
        frames, spent = FrameClock(4.0), []
        tidying = asyncio.create_task(keep_pauses_short(engine.board.alerts.__len__))
        frames.add(*(Timed(part, spent) for part in window.parts))
        frames.start()
        for _ in range(30):
            window.alerts.step(1)
        await asyncio.sleep(1.0)
        at = window.alerts.view.top_of_selection()
        longest, worked = [], []
        for round_ in range(3):
            async with collected_here(), watched_gap() as gap:
                await arrive(engine, STANDING + round_ * ARRIVING)
            longest.append(round(gap.longest_s * 1000))
            worked.append(round(gap.longest_cpu_s * 1000))
        print(f"\nlongest gaps of the UI, ms: {longest} at a load of {os.getloadavg()[0]:.1f}", end="; ")
        print(f"work between two beats, ms of CPU: {worked}", end="; ")
        worst, resets = [round(ms) for ms in sorted(spent)[-5:]], window.alerts.model.resets
        print(f"longest frames {worst} ms of CPU; resets of the list {resets}")
        looks = [timed_ms(window.alerts._show) for _ in range(5)]
        paints = [timed_ms(window.alerts.view.grab) for _ in range(5)]
        shots = [timed_ms(engine.board.snapshot) for _ in range(5)]
        medians = [statistics.median(x) for x in (looks, paints, shots)]
        print(
            "one look {:.1f} ms, one paint of the list {:.1f} ms, one snapshot of the board {:.1f} ms".format(*medians)
        )
        assert window.alerts.view.top_of_selection() == at
        assert len(engine.board.alerts) == STANDING + 3 * ARRIVING
        frames.stop()
        tidying.cancel()
        window.close()

    run_story(qapp, story())
