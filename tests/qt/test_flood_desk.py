"""What the desk shows in a flood: everything is in the list, most of it in one digest, and the strip balances."""

from noc_app.model import PollResult, Severity
from tests.bench.test_bench_triage import many
from tests.qt.stories import PlayedEngine, run_story
from tests.qt.test_desk import settle
from tests.tools.desk import desk_of

FLOOD, BATCH, FRAME_S = 300, 20, 0.25


def flooded(qapp, qtbot, paints):
    """A desk after a flood of FLOOD alerts, one batch a frame; the alerts, and the sounds that were heard."""
    alerts = many(FLOOD)

    async def story():
        engine = PlayedEngine(now=1_000_000.0)
        window = desk_of(engine, paints, ack_for_s=60.0)
        qtbot.addWidget(window)
        window.show()
        for first in range(0, FLOOD, BATCH):
            engine.clock.now += FRAME_S
            answer = PollResult(alerts=tuple(alerts[first : first + BATCH]), alerts_complete=False)
            engine.publish(engine.board.alerts.take("a", answer, engine.clock.now))
            window.refresh()
        await settle()
        return window, engine

    window, engine = run_story(qapp, story())
    return window, engine, alerts


def test_no_critical_one_is_missing_and_the_strip_balances(qapp, qtbot, paints):
    window, engine, alerts = flooded(qapp, qtbot, paints)
    shown = {e.key.fingerprint for e in engine.board.picture().balance.shown}
    assert {a.fingerprint for a in alerts if a.severity is Severity.CRITICAL} <= shown
    assert all(window.alerts.model.row_of(e.key) is not None for e in engine.board.alerts)
    account = window.alerts.strip._account
    assert account.shown + sum(account.hidden.values()) == account.total == FLOOD


def test_what_is_announced_is_four_toasts_and_one_digest_that_counts_the_rest(qapp, qtbot, paints):
    window, _, alerts = flooded(qapp, qtbot, paints)
    announced = sum(a.severity >= Severity.MAJOR for a in alerts)
    assert all(toast._shown.entry.alert.severity is Severity.CRITICAL for toast in window.lane.toasts.values())
    assert len(window.lane.toasts) + window.lane.digest.count == announced


def test_while_it_lasts_one_sound_is_heard(qapp, qtbot, paints):
    window, _, _ = flooded(qapp, qtbot, paints)
    assert len(window._attention.alarm._player.heard) == 1
