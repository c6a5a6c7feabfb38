"""The engine: what it shows while targets break and return, and what becomes of what operators ask."""

import asyncio
import logging

import pytest

from noc_app.engine.setup import Setup
from noc_app.journal.journal import open_journal
from noc_app.model import (
    AckState,
    AlertKey,
    Change,
    CommandError,
    Health,
    Intent,
    JournalError,
    Outcome,
    PollResult,
    Rule,
    Sample,
    State,
    Throttled,
    Unreachable,
    VendorAck,
    Verb,
)
from tests.tools.engine import CATALOGUE, Acknowledgeable, Clock, Played, alert, running, standing, target, until

KEY = AlertKey("a", "f1")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.db"


def cpu(engine):
    return engine.board.snapshot().checks["system.cpu.utilization"]


def ack_of(engine):
    entry = engine.board.alerts.get(KEY)
    return entry.ack if entry else None


async def settled(engine):
    """Wait until every request in the journal has an outcome; return those that have none."""
    await until(lambda: not engine._actions._ground.unfinished)
    return await engine._journal.unfinished()


async def test_a_value_is_shown_as_normal_once_it_came():
    async with running({"a": Played()}) as engine:
        assert cpu(engine).state is State.NO_DATA
        await until(lambda: cpu(engine).state is State.OK)


async def test_a_target_that_breaks_makes_its_value_stale_and_says_why():
    session = Played()
    async with running({"a": session}) as engine:
        await until(lambda: cpu(engine).state is State.OK)
        session.answer = Unreachable("connection refused")
        await until(lambda: cpu(engine).state is State.STALE)
        assert cpu(engine).judgement.reason == "connection refused"
        assert cpu(engine).judgement.last_known is State.OK


async def test_a_bug_in_one_connector_does_not_stop_another(caplog):
    caplog.set_level(logging.CRITICAL)
    broken, good = Played(), Played()
    broken.answer = ZeroDivisionError("bug")
    async with running({"a": broken, "b": good}) as engine:
        await until(lambda: broken.polls > 1 and good.polls > 1)
        assert engine.board.targets["b"].health is Health.LIVE


async def test_the_alerts_of_a_lost_target_stand_and_are_unsure():
    session = Played()
    session.answer = standing(alert())
    async with running({"a": session}) as engine:
        await until(lambda: engine.board.alerts.get(KEY))
        session.answer = Unreachable("connection refused")
        await until(lambda: engine.board.alerts.get(KEY).unsure)
        assert engine.board.snapshot().verdict.state is State.CRITICAL


async def test_a_break_and_a_recovery_are_one_log_line_each(caplog):
    session = Played()
    session.answer = Unreachable("connection refused")
    async with running({"a": session}) as engine:
        await until(lambda: session.polls > 3)
        session.answer = PollResult()
        await until(lambda: engine.board.targets["a"].health is Health.LIVE)
    assert [r.getMessage() for r in caplog.records] == ["a: connection refused", "a: works again"]


async def test_a_backend_that_asks_for_a_pause_gets_it():
    session = Played()
    session.answer = Throttled("rate limited", retry_after_s=60.0)
    clock = Clock()
    async with running({"a": session}, clock=clock) as engine:
        await until(lambda: engine.board.targets["a"].health is Health.FAILED)
        await until(lambda: engine.board.targets["a"].next_attempt_at == clock.now + 60.0)
        assert session.polls == 1


async def test_recheck_asks_at_once():
    session = Played()
    session.answer = Throttled("rate limited", retry_after_s=60.0)
    async with running({"a": session}) as engine:
        await until(lambda: session.polls == 1)
        await engine.recheck("a")
        await until(lambda: session.polls == 2)


async def test_a_target_that_left_the_configuration_takes_its_series_and_alerts_along():
    session = Played()
    session.answer = standing(alert())
    news = []
    async with running({"a": session}) as engine:
        engine.subscribe(news.append)
        await until(lambda: engine.board.alerts.get(KEY))
        engine.configure(Setup(signals=CATALOGUE))
        await until(lambda: session.closed)
        assert engine.board.series.signals() == ()
        assert news[-1].changes[0].reason == "target removed"


async def test_a_target_whose_settings_did_not_change_is_not_disturbed_by_a_reload():
    session = Played()
    same = target("a")
    async with running({"a": session}, targets=[same]) as engine:
        await until(lambda: session.polls > 0)
        engine.configure(Setup(targets=(same,), signals=CATALOGUE))
        before = session.polls
        await until(lambda: session.polls > before)
        assert not session.closed


async def test_a_paused_target_is_not_polled_and_never_normal():
    session = Played()
    async with running({"a": session}, targets=[target("a", paused="change 881")]) as engine:
        await asyncio.sleep(0.1)
        assert (session.polls, cpu(engine).state) == (0, State.PAUSED)
        assert engine.board.snapshot().verdict.state is not State.OK


async def test_an_acknowledgement_is_confirmed_only_by_what_a_later_poll_shows(path):
    session = Acknowledgeable()
    session.answer = standing(alert())
    async with running({"a": session}, path=path) as engine:
        await until(lambda: engine.board.alerts.get(KEY))
        seen = []
        engine.subscribe(lambda news: seen.extend(c.entry.ack.state for c in news.changes))
        await engine.acknowledge(KEY, by="mara", comment="on it", for_s=600.0)
        await until(lambda: ack_of(engine).state is AckState.CONFIRMED)
        assert seen == [AckState.REQUESTED, AckState.CONFIRMED]
        assert (ack_of(engine).by, ack_of(engine).comment) == ("mara", "on it")


async def test_a_refusal_is_shown_with_its_reason_and_can_be_tried_again(path):
    session = Acknowledgeable()
    session.answer, session.refuse = standing(alert()), CommandError("403 from the backend")
    async with running({"a": session}, path=path) as engine:
        await until(lambda: engine.board.alerts.get(KEY))
        with pytest.raises(CommandError, match="403"):
            await engine.acknowledge(KEY, by="mara", comment="", for_s=600.0)
        assert (ack_of(engine).state, ack_of(engine).reason) == (AckState.REJECTED, "403 from the backend")
        session.refuse = None
        await engine.acknowledge(KEY, by="mara", comment="", for_s=600.0)
        await until(lambda: ack_of(engine).state is AckState.CONFIRMED)


async def test_a_lost_answer_is_settled_by_looking_and_not_by_asking_twice(path):
    session = Acknowledgeable()
    session.answer, session.lose_answer = standing(alert()), Unreachable("connection reset")
    async with running({"a": session}, path=path) as engine:
        await until(lambda: engine.board.alerts.get(KEY))
        await engine.acknowledge(KEY, by="mara", comment="", for_s=600.0)
        await until(lambda: ack_of(engine).state is AckState.CONFIRMED)
        assert len(session.asked) == 1


async def test_a_request_that_never_arrived_is_sent_again_with_the_same_intent(path):
    session, clock = Acknowledgeable(), Clock()
    session.answer, session.refuse = standing(alert()), Unreachable("connection refused")
    async with running({"a": session}, path=path, clock=clock) as engine:
        await until(lambda: engine.board.alerts.get(KEY))
        await engine.acknowledge(KEY, by="mara", comment="", for_s=600.0)
        assert ack_of(engine).reason == "not answered yet: connection refused"
        session.refuse = None
        clock.now += 30.0  # nothing of the first attempt can be on its way any more
        await until(lambda: ack_of(engine).state is AckState.CONFIRMED)
        assert len(set(session.asked)) == 1


async def test_an_alert_can_be_given_back(path):
    session = Acknowledgeable()
    session.answer = standing(alert())
    async with running({"a": session}, path=path) as engine:
        await until(lambda: engine.board.alerts.get(KEY))
        await engine.acknowledge(KEY, by="mara", comment="", for_s=600.0)
        await until(lambda: ack_of(engine).state is AckState.CONFIRMED)
        await engine.unacknowledge(KEY, by="mara")
        await until(lambda: ack_of(engine).state is AckState.NONE)
        assert session.acks == {}


async def test_what_was_taken_back_before_the_backend_showed_it_is_not_refused_later(path):
    session, clock = Acknowledgeable(), Clock()
    session.answer, session.shown = standing(alert()), False
    async with running({"a": session}, path=path, clock=clock) as engine:
        await until(lambda: engine.board.alerts.get(KEY))
        await engine.acknowledge(KEY, by="mara", comment="", for_s=600.0)
        await engine.unacknowledge(KEY, by="mara")
        assert await settled(engine) == ()
        clock.now += 300.0
        before = session.polls
        await until(lambda: session.polls > before + 2)
        assert ack_of(engine).state is AckState.NONE


async def test_what_somebody_owns_is_not_acknowledged_twice(path):
    session = Acknowledgeable()
    session.answer = standing(alert())
    async with running({"a": session}, path=path) as engine:
        await until(lambda: engine.board.alerts.get(KEY))
        await engine.acknowledge(KEY, by="mara", comment="", for_s=600.0)
        with pytest.raises(CommandError, match="already acknowledged by mara"):
            await engine.acknowledge(KEY, by="tomasz", comment="", for_s=600.0)


async def test_a_backend_without_acknowledgements_gets_ours_alone_and_the_receipt_says_so(path):
    session = Played()
    session.answer = standing(alert())
    async with running({"a": session}, path=path) as engine:
        await until(lambda: engine.board.alerts.get(KEY))
        ack = await engine.acknowledge(KEY, by="mara", comment="", for_s=600.0)
        assert (ack.state, ack.reason) == (
            AckState.CONFIRMED,
            "held on this board: the backend knows no acknowledgement",
        )


async def test_our_own_acknowledgement_survives_a_restart(path):
    session = Played()
    session.answer = standing(alert())
    async with running({"a": session}, path=path) as engine:
        await until(lambda: engine.board.alerts.get(KEY))
        await engine.acknowledge(KEY, by="mara", comment="", for_s=600.0)
    async with running({"a": session}, path=path) as again:
        await until(lambda: again.board.alerts.get(KEY))
        assert ack_of(again).by == "mara"


async def test_our_own_acknowledgement_does_not_cover_the_next_episode(path):
    session = Played()
    session.answer = standing(alert())
    async with running({"a": session}, path=path) as engine:
        await until(lambda: engine.board.alerts.get(KEY))
        await engine.acknowledge(KEY, by="mara", comment="", for_s=600.0)
    session.answer = standing(alert(starts_at=500.0))
    async with running({"a": session}, path=path) as again:
        await until(lambda: again.board.alerts.get(KEY))
        assert not again.board.alerts.get(KEY).owned


async def test_our_own_acknowledgement_ends_exactly_at_its_time_and_alarms_again(path):
    session, clock, news = Played(), Clock(1000.0), []
    session.answer = standing(alert())
    async with running({"a": session}, path=path, clock=clock) as engine:
        await until(lambda: engine.board.alerts.get(KEY))
        await engine.acknowledge(KEY, by="mara", comment="", for_s=600.0)
        engine.subscribe(news.append)
        clock.now = 1599.0
        await engine._actions.expire(clock.now)
        assert ack_of(engine).state is AckState.CONFIRMED
        clock.now = 1600.0
        await engine._actions.expire(clock.now)
        assert ack_of(engine).state is AckState.NONE
        assert [c.kind for n in news for c in n.changes][-1] is Change.RAISED


async def test_an_intent_left_by_a_crash_is_reconciled_with_the_backend_first(path):
    """The backend had been told before the crash: it is confirmed without a second request."""
    session = Acknowledgeable()
    session.answer = standing(alert())
    journal = await open_journal(path)
    left = Intent(
        id="i1", verb=Verb.ACKNOWLEDGE, key=KEY, starts_at=100.0, severity=4, by="mara", at=990.0, until=2000.0
    )
    await journal.add_intent(left)
    await journal.close()
    session.acks["f1"] = VendorAck(by="mara", since=990.0, until=2000.0, ref="r1", intent="i1")
    async with running({"a": session}, path=path) as engine:
        await until(lambda: ack_of(engine) and ack_of(engine).state is AckState.CONFIRMED)
        assert session.asked == []
        assert await settled(engine) == ()


@pytest.mark.parametrize("outcome", [Outcome.PENDING, Outcome.SENT])
async def test_a_request_left_by_a_crash_is_not_sent_over_the_one_that_its_operator_made_after_it(path, outcome):
    session = Acknowledgeable()
    session.answer = standing(alert())
    journal = await open_journal(path)
    left = Intent(
        id="i1", verb=Verb.ACKNOWLEDGE, key=KEY, starts_at=100.0, severity=4, by="mara", at=700.0, until=2000.0
    )
    await journal.add_intent(left)
    await journal.set_outcome("i1", outcome, at=700.0)
    await journal.close()
    session.acks["f1"] = VendorAck(by="mara", since=990.0, until=5000.0, ref="r1", intent="i2")
    async with running({"a": session}, path=path) as engine:
        await until(lambda: ack_of(engine) and ack_of(engine).state is AckState.CONFIRMED)
        assert await settled(engine) == ()
        assert session.asked == []
        assert (ack_of(engine).state, ack_of(engine).until) == (AckState.CONFIRMED, 5000.0)


async def test_the_outcome_of_a_confirmed_acknowledgement_is_written_down(path):
    session = Acknowledgeable()
    session.answer = standing(alert())
    async with running({"a": session}, path=path) as engine:
        await until(lambda: engine.board.alerts.get(KEY))
        await engine.acknowledge(KEY, by="mara", comment="", for_s=600.0)
        await until(lambda: ack_of(engine).state is AckState.CONFIRMED)
        await settled(engine)
        assert [i.outcome for i in await engine._journal.standing()] == [Outcome.CONFIRMED]


async def test_without_a_journal_nothing_is_acknowledged_and_the_board_goes_on():
    session = Acknowledgeable()
    session.answer = standing(alert())
    async with running({"a": session}) as engine:
        await until(lambda: engine.board.alerts.get(KEY))
        with pytest.raises(JournalError, match="no journal"):
            await engine.acknowledge(KEY, by="mara", comment="", for_s=600.0)
        assert (session.asked, ack_of(engine).state) == ([], AckState.NONE)


async def test_an_own_rule_fires_and_its_alert_stands_when_the_target_is_lost():
    session = Played()
    session.answer = PollResult(samples=(Sample("system.cpu.utilization", 0.99),))
    rule = Rule(id="hot", title="CPU hot", signal="system.cpu.utilization", above=0.9)
    async with running({"a": session}, rules=[rule]) as engine:
        await until(lambda: any(e.key.target == "board" for e in engine.board.alerts))
        session.answer = Unreachable("connection refused")
        await until(lambda: [e for e in engine.board.alerts if e.alert.title == "CPU hot" and e.unsure])


async def test_a_target_that_stays_away_is_an_alert_of_the_board():
    session, clock = Played(), Clock()
    session.answer = Unreachable("connection refused")
    async with running({"a": session}, clock=clock) as engine:
        await until(lambda: engine.board.targets["a"].health is Health.FAILED)
        clock.now += 10.0
        await until(lambda: any(e.alert.title == "a stopped reporting" for e in engine.board.alerts))


async def test_an_own_alert_and_its_owner_survive_a_restart_without_waiting_for_the_delay_again(path):
    session, clock = Played(), Clock()
    session.answer = PollResult(samples=(Sample("system.cpu.utilization", 0.99),))
    rule = Rule(id="hot", title="CPU hot", signal="system.cpu.utilization", above=0.9, for_s=300.0)
    async with running({"a": session}, rules=[rule], path=path, clock=clock) as engine:
        await until(lambda: engine._own._memory)
        clock.now += 301.0
        await until(lambda: own(engine, "CPU hot"))
        await engine.acknowledge(own(engine, "CPU hot").key, by="mara", comment="", for_s=600.0)
    clock.now += 10.0
    async with running({"a": session}, rules=[rule], path=path, clock=clock) as again:
        await until(lambda: own(again, "CPU hot"))
        assert (own(again, "CPU hot").alert.starts_at, own(again, "CPU hot").ack.by) == (1301.0, "mara")


async def test_a_backend_whose_clock_differs_is_named():
    session = Played()
    session.skew_s = -90.0
    async with running({"a": session}) as engine:
        await until(lambda: engine.board.skews_s == {"a": -90.0})


def own(engine, title):
    return next((e for e in engine.board.alerts if e.alert.title == title), None)


async def test_an_answer_of_thousands_is_taken_all_at_once_while_the_loop_goes_on():
    alerts, session = tuple(alert(f"f{n}") for n in range(1000)), Played()
    session.answer = PollResult(alerts=alerts)
    async with running({"a": session}) as engine:
        seen = set()
        while len(engine.board.alerts) < len(alerts):
            seen.add(len(engine.board.alerts))
            await asyncio.sleep(0)
        assert seen == {0}
        assert engine.board.picture().balance.total == len(alerts)
