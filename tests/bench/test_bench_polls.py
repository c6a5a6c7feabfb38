"""One poll that changes thousands of alerts, from the engine to the window: figures are printed, no time fails."""

import asyncio
import os

import pytest

from noc_app.connectors.catalog import Target
from noc_app.gui.garbage import collected_here, keep_pauses_short
from noc_app.model import PollError, PollResult
from noc_app.ui.clock import FrameClock
from noc_app.ui.theme import Paints, apply, load_theme
from tests.bench.test_bench_triage import ARRIVING, STANDING, many
from tests.qt.stories import run_story
from tests.tools.desk import desk_of
from tests.tools.engine import Clock, Played, running, target, until
from tests.tools.ui_gap import watched_gap

pytestmark = pytest.mark.bench

SELDOM_S = 3600.0  # polls come when the story wants them


@pytest.fixture(autouse=True)
def _no_style_is_left(qapp):
    yield
    qapp.setStyleSheet("")


def seldom(name):
    usual = target(name)
    return Target(usual.connector, usual.config.model_copy(update={"every": SELDOM_S, "timeout": 60.0}))


async def polled(engine, session, name, answer, shown):
    """Have one poll of `name` bring `answer`; return the longest gap and the longest work between two beats, ms."""
    session.answer = answer
    async with watched_gap() as gap:
        engine.board.clock.now += 1.0
        engine.hurry(name)
        await until(shown, seconds=30)
        await asyncio.sleep(1.0)
    return gap.longest_s * 1000, gap.longest_cpu_s * 1000


def test_one_poll_changes_thousands(qapp, tmp_path):
    many_standing, more = PollResult(alerts=tuple(many(STANDING))), PollResult(alerts=tuple(many(ARRIVING, STANDING)))
    again = PollResult(alerts=tuple(many(STANDING)))
    sessions = {"a": Played(), "b": Played()}
    sessions["a"].answer, sessions["b"].answer = many_standing, PollResult(alerts=())

    async def story():
        apply(qapp, load_theme("dark"))
        wanted = [seldom("a"), seldom("b")]
        clock = Clock(1_000_000.0)
        async with collected_here(), running(sessions, path=tmp_path / "j.db", clock=clock, targets=wanted) as engine:
            alerts = engine.board.alerts
            await until(lambda: len(alerts) == STANDING, seconds=30)
            window, frames = desk_of(engine, Paints(load_theme("dark"))), FrameClock(4.0)
            window.resize(1920, 1080)
            window.show()
            frames.add(*window.parts)
            frames.start()
            tidying = asyncio.create_task(keep_pauses_short(alerts.__len__))
            await asyncio.sleep(4.0)
            a, b = sessions["a"], sessions["b"]
            total = STANDING + ARRIVING
            for what, session, name, answer, shown in (
                ("1,000 arrive", b, "b", more, lambda: len(alerts) == total),
                ("10,000 unchanged", a, "a", again, lambda: alerts.shown_at(next(iter(alerts)).key) == clock.now),
                ("10,000 unsure", a, "a", PollError("cut"), lambda: sum(bool(e.unsure) for e in alerts) == STANDING),
                ("10,000 sure again", a, "a", many_standing, lambda: not any(e.unsure for e in alerts)),
                ("1,000 clear", b, "b", PollResult(alerts=()), lambda: len(alerts) == STANDING),
            ):
                gap, cpu = await polled(engine, session, name, answer, shown)
                print(f"\n{what}: longest gap {gap:.0f} ms, {cpu:.0f} ms of work between two beats", end=" ")
                print(f"at a load of {os.getloadavg()[0]:.1f}")
                account = window.alerts.strip._account
                assert account.total == engine.board.picture().balance.total == len(alerts)
            frames.stop()
            tidying.cancel()
            window.close()

    run_story(qapp, story())
