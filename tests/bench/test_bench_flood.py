"""A flood of ten thousand alerts in a minute, and hostile text by the hundred: figures are printed, no time fails."""

import asyncio
import os
import statistics
from dataclasses import replace

import pytest

from noc_app.gui.garbage import collected_here, keep_pauses_short
from noc_app.model import AlertKey, PollResult, Severity
from noc_app.ui.clock import FrameClock
from noc_app.ui.theme import Paints, apply, load_theme
from tests.bench.test_bench_triage import Timed, many
from tests.qt.stories import PlayedEngine, run_story
from tests.qt.test_triage_hostile import HOSTILE, poisoned
from tests.tools.desk import desk_of
from tests.tools.ui_gap import watched_gap

pytestmark = pytest.mark.bench

FLOOD, LASTS_S, STEP_S = 10_000, 60, 0.5
POISONED = 100  # alerts of each kind of text


def desk(qapp):
    """The real window over an empty board; to be called inside the loop."""
    apply(qapp, load_theme("dark"))
    engine = PlayedEngine(now=1_000_000.0)
    window = desk_of(engine, Paints(load_theme("dark")), ack_for_s=60.0)
    window.resize(1920, 1080)
    window.show()
    return window, engine


@pytest.fixture(autouse=True)
def _no_style_is_left(qapp):
    yield
    qapp.setStyleSheet("")


async def watched(window, engine, work):
    """Carry `work()` out under the frame clock; return the CPU time of every frame, ms, and what was watched."""
    frames, spent = FrameClock(4.0), []
    tidying = asyncio.create_task(keep_pauses_short(engine.board.alerts.__len__))
    frames.add(*(Timed(part, spent) for part in window.parts))
    frames.start()
    async with collected_here(), watched_gap() as gap:
        await work()
        await asyncio.sleep(1.0)
    frames.stop()
    tidying.cancel()
    return spent, gap


def told(what, spent, gap):
    p95 = statistics.quantiles(spent, n=20, method="inclusive")[-1]
    print(f"\n{what}: p95 frame {p95:.0f} ms, longest {max(spent):.0f} ms of CPU;", end=" ")
    print(
        f"longest gap {gap.longest_s * 1000:.0f} ms, {gap.longest_cpu_s * 1000:.0f} ms of work between two beats",
        end=" ",
    )
    print(f"at a load of {os.getloadavg()[0]:.1f}")


def test_ten_thousand_alerts_in_a_minute(qapp):
    alerts = many(FLOOD)
    size = round(FLOOD * STEP_S / LASTS_S)

    async def story():
        window, engine = desk(qapp)

        async def flood():
            for first in range(0, FLOOD, size):
                engine.clock.now += STEP_S
                answer = PollResult(alerts=tuple(alerts[first : first + size]), alerts_complete=False)
                engine.publish(engine.board.alerts.take("a", answer, engine.clock.now))
                await asyncio.sleep(STEP_S)

        spent, gap = await watched(window, engine, flood)
        told("10,000 alerts in a minute", spent, gap)
        balance, account = engine.board.picture().balance, window.alerts.strip._account
        assert {e.key.fingerprint for e in balance.shown if e.alert.severity is Severity.CRITICAL} == {
            a.fingerprint for a in alerts if a.severity is Severity.CRITICAL
        }
        assert account.total == balance.total == FLOOD
        announced = sum(a.severity >= Severity.MAJOR for a in alerts)
        print(f"{announced} announced as {len(window.lane.toasts)} toasts and one digest of {window.lane.digest.count}")
        window.close()

    run_story(qapp, story())


def test_hostile_text_by_the_hundred(qapp):
    async def story():
        for name, text in HOSTILE.items():
            window, engine = desk(qapp)
            made = poisoned(text)
            alerts = [replace(made[n % 2], fingerprint=f"f{n}", starts_at=900_000.0 + n) for n in range(POISONED)]

            async def poison(window=window, engine=engine, alerts=alerts):
                engine.report(*alerts)
                await asyncio.sleep(1.0)
                window.alerts.select(AlertKey("a", "f1"))
                window.alerts.filter.setText("web")
                window.alerts.filter.setText("")
                await asyncio.sleep(0.5)

            told(f"{POISONED} alerts of {name}", *(await watched(window, engine, poison)))
            window.close()

    run_story(qapp, story())
