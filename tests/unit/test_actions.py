"""What becomes of what operators ask: for one alert, for many, for all that know it; and how it is taken back."""

import pytest

from noc_app.model import (
    UNDO_S,
    AckState,
    AlertKey,
    Change,
    CommandError,
    JournalError,
    Order,
    ReceiptState,
    Severity,
    Unauthorised,
    Unreachable,
    Verb,
)
from tests.tools.engine import Acknowledgeable, Clock, Played, alert, running, standing, until

KEY, OTHER = AlertKey("a", "f1"), AlertKey("a", "f2")
GONE = AlertKey("a", "gone")
CONFIRMED, FAILED, UNSUPPORTED = ReceiptState.CONFIRMED, ReceiptState.FAILED, ReceiptState.UNSUPPORTED


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.db"


@pytest.fixture
def clock():
    return Clock()


def playing(kind, *alerts):
    session = kind()
    session.answer = standing(*alerts)
    return session


def order(verb, *keys, **fields):
    return Order(verb=verb, keys=keys, by="mara", **fields)


def entry(engine, key=KEY):
    return engine.board.alerts.get(key)


def state(engine, key=KEY):
    return entry(engine, key).ack.state


def receipts(engine, key=KEY):
    return {r.key.target: (r.verb, r.state) for r in entry(engine, key).receipts}


async def appeared(engine, *keys):
    await until(lambda: all(engine.board.alerts.get(k) for k in keys))


async def taken(engine, *keys, state=AckState.CONFIRMED):
    await until(lambda: all(engine.board.alerts.get(k).ack.state is state for k in keys))


# Many at once


async def test_an_order_about_many_alerts_has_one_result_for_each_and_what_fails_stops_no_other(path):
    session = playing(Acknowledgeable, alert("f1"), alert("f2"))
    async with running({"a": session}, path=path) as engine:
        await appeared(engine, KEY, OTHER)
        acted = await engine.act(order(Verb.ACKNOWLEDGE, KEY, GONE, OTHER, for_s=600.0))
        assert [(t.key, bool(t.error)) for t in acted.results] == [(KEY, False), (GONE, True), (OTHER, False)]
        assert acted.failed[0].error == "no alert a/gone stands now"
        await taken(engine, KEY, OTHER)


async def test_everything_is_written_down_before_anything_is_sent(path):
    session = playing(Acknowledgeable, alert("f1"), alert("f2"))
    async with running({"a": session}, path=path) as engine:
        await appeared(engine, KEY, OTHER)
        known = []

        async def acknowledge(alert, ack):
            known.append({i.id for i in await engine._journal.unfinished()})
            return "r"

        session.acknowledge = acknowledge
        await engine.act(order(Verb.ACKNOWLEDGE, KEY, OTHER, for_s=600.0))
        assert [len(ids) for ids in known] == [2, 2]


async def test_a_key_that_is_named_twice_counts_once(path):
    session = playing(Acknowledgeable, alert())
    async with running({"a": session}, path=path) as engine:
        await appeared(engine, KEY)
        acted = await engine.act(order(Verb.ACKNOWLEDGE, KEY, KEY, for_s=600.0))
        assert [t.error for t in acted.results] == [""]


async def test_an_order_about_nothing_is_refused(path):
    async with running({"a": Played()}, path=path) as engine:
        with pytest.raises(CommandError, match="nothing was named"):
            await engine.act(order(Verb.ACKNOWLEDGE))


async def test_an_acknowledgement_without_an_end_is_refused(path):
    async with running({"a": playing(Acknowledgeable, alert())}, path=path) as engine:
        await appeared(engine, KEY)
        with pytest.raises(CommandError, match="needs an end"):
            await engine.act(order(Verb.ACKNOWLEDGE, KEY))


async def test_without_a_journal_nothing_is_done():
    session = playing(Played, alert())
    async with running({"a": session}) as engine:
        await appeared(engine, KEY)
        with pytest.raises(JournalError, match="no journal"):
            await engine.act(order(Verb.SHELVE, KEY, for_s=600.0, comment="noise"))


# One acknowledgement for everybody who knows the alert

SAME = {"alertname": "Full", "host": "db-1"}
TWIN = AlertKey("b", "f9")


def twins(kind_of_a=Acknowledgeable, kind_of_b=Acknowledgeable):
    return {"a": playing(kind_of_a, alert("f1", **SAME)), "b": playing(kind_of_b, alert("f9", **SAME))}


async def test_one_acknowledgement_goes_to_every_target_that_knows_the_alert_with_one_id(path):
    sessions = twins()
    async with running(sessions, path=path) as engine:
        await appeared(engine, KEY, TWIN)
        await engine.act(order(Verb.ACKNOWLEDGE, KEY, for_s=600.0))
        await taken(engine, KEY, TWIN)
        assert sessions["a"].asked == sessions["b"].asked
        wanted = {"a": ("acknowledge", CONFIRMED), "b": ("acknowledge", CONFIRMED)}
        await until(lambda: receipts(engine) == receipts(engine, TWIN) == wanted)


async def test_a_receipt_says_who_refused_and_why_and_the_others_hold(path):
    sessions = twins()
    sessions["b"].refuse = CommandError("403 from the backend")
    async with running(sessions, path=path) as engine:
        await appeared(engine, KEY, TWIN)
        acted = await engine.act(order(Verb.ACKNOWLEDGE, KEY, for_s=600.0))
        assert acted.failed == ()
        await until(lambda: receipts(engine).get("a") == ("acknowledge", CONFIRMED))
        refused = next(r for r in entry(engine).receipts if r.key == TWIN)
        assert (refused.state, refused.reason) == (FAILED, "403 from the backend")
        assert engine.receipts(acted.action) == entry(engine).receipts


async def test_a_backend_without_acknowledgements_is_unsupported_and_its_alert_is_owned_here(path):
    sessions = twins(kind_of_b=Played)
    async with running(sessions, path=path) as engine:
        await appeared(engine, KEY, TWIN)
        await engine.act(order(Verb.ACKNOWLEDGE, KEY, for_s=600.0))
        await taken(engine, KEY, TWIN)
        await until(lambda: receipts(engine)["b"] == ("acknowledge", UNSUPPORTED))


async def test_what_nobody_answered_is_pending_and_says_so(path):
    sessions = twins()
    sessions["b"].refuse = Unreachable("connection refused")
    async with running(sessions, path=path) as engine:
        await appeared(engine, KEY, TWIN)
        await engine.act(order(Verb.ACKNOWLEDGE, KEY, for_s=600.0))
        waiting = next(r for r in entry(engine).receipts if r.key == TWIN)
        assert (waiting.state, waiting.reason) == (ReceiptState.PENDING, "not answered yet: connection refused")
        await engine._actions.restore()  # as when another program wrote
        assert next(r for r in entry(engine).receipts if r.key == TWIN) == waiting


async def test_giving_an_alert_back_gives_it_back_everywhere(path):
    sessions = twins()
    async with running(sessions, path=path) as engine:
        await appeared(engine, KEY, TWIN)
        await engine.act(order(Verb.ACKNOWLEDGE, KEY, for_s=600.0))
        await taken(engine, KEY, TWIN)
        await engine.act(order(Verb.UNACKNOWLEDGE, TWIN))
        await taken(engine, KEY, TWIN, state=AckState.NONE)
        assert sessions["a"].acks == sessions["b"].acks == {}


async def test_receipts_are_known_again_after_a_restart(path):
    sessions = twins()
    async with running(sessions, path=path) as engine:
        await appeared(engine, KEY, TWIN)
        await engine.act(order(Verb.ACKNOWLEDGE, KEY, for_s=600.0))
        await until(lambda: not engine._actions._ground.unfinished)
    async with running(sessions, path=path) as again:
        await appeared(again, KEY, TWIN)
        assert receipts(again).keys() == {"a", "b"}


async def test_an_acknowledgement_of_less_does_not_cover_what_rose_while_the_board_was_off(path):
    session = playing(Played, alert(severity=Severity.WARNING))
    async with running({"a": session}, path=path) as engine:
        await appeared(engine, KEY)
        await engine.act(order(Verb.ACKNOWLEDGE, KEY, for_s=600.0))
    session.answer = standing(alert(severity=Severity.CRITICAL))
    async with running({"a": session}, path=path) as again:
        await appeared(again, KEY)
        assert not entry(again).owned


async def test_an_acknowledgement_at_the_backend_does_not_cover_what_rose_while_the_board_was_off(path):
    session = playing(Acknowledgeable, alert(severity=Severity.WARNING))
    async with running({"a": session}, path=path) as engine:
        await appeared(engine, KEY)
        await engine.act(order(Verb.ACKNOWLEDGE, KEY, for_s=600.0))
        await taken(engine, KEY)
    session.answer = standing(alert(severity=Severity.CRITICAL))
    async with running({"a": session}, path=path) as again:
        await appeared(again, KEY)
        assert entry(again).ack.reason == "lapsed: the severity rose"


# What may be done


async def test_a_verb_that_the_credentials_do_not_allow_is_known_after_the_first_refusal_and_forgotten_after_a_success(
    path,
):
    session = playing(Acknowledgeable, alert())
    session.refuse = Unauthorised("sign-in refused (403)")
    async with running({"a": session}, path=path) as engine:
        await appeared(engine, KEY)
        assert engine.can(Verb.ACKNOWLEDGE, "a") == ""
        await engine.act(order(Verb.ACKNOWLEDGE, KEY, for_s=600.0))
        assert engine.can(Verb.ACKNOWLEDGE, "a") == "sign-in refused (403)"
        assert (state(engine), engine.can(Verb.SHELVE, "a")) == (AckState.REJECTED, "")
        session.refuse = None
        await engine.act(order(Verb.ACKNOWLEDGE, KEY, for_s=600.0))
        assert engine.can(Verb.ACKNOWLEDGE, "a") == ""


async def test_what_a_session_knows_beforehand_is_said_before_anybody_tries(path):
    session = playing(Acknowledgeable, alert())
    session.denied = lambda: {Verb.ACKNOWLEDGE: "the role `viewer` may not acknowledge"}
    async with running({"a": session}, path=path) as engine:
        await appeared(engine, KEY)
        assert "viewer" in engine.can(Verb.ACKNOWLEDGE, "a")


async def test_a_target_without_silences_says_what_to_do_instead(path):
    async with running({"a": playing(Played, alert())}, path=path) as engine:
        await appeared(engine, KEY)
        assert engine.can(Verb.SILENCE, "a") == "a knows no silences; shelve it here instead"


async def test_without_a_journal_every_verb_says_why_it_cannot_be_done():
    async with running({"a": playing(Played, alert())}) as engine:
        await appeared(engine, KEY)
        assert "no journal" in engine.can(Verb.ACKNOWLEDGE, "a")


# Undo


async def test_an_acknowledgement_is_undone_on_every_backend(path):
    sessions = twins()
    async with running(sessions, path=path) as engine:
        await appeared(engine, KEY, TWIN)
        acted = await engine.act(order(Verb.ACKNOWLEDGE, KEY, for_s=600.0))
        await taken(engine, KEY, TWIN)
        undone = await engine.undo(acted.action, by="mara")
        assert undone.failed == ()
        await taken(engine, KEY, TWIN, state=AckState.NONE)
        assert sessions["a"].acks == sessions["b"].acks == {}


async def test_a_giving_back_is_undone_in_the_name_of_who_had_it_and_until_the_same_time(path, clock):
    session = playing(Acknowledgeable, alert())
    async with running({"a": session}, path=path, clock=clock) as engine:
        await appeared(engine, KEY)
        await engine.act(order(Verb.ACKNOWLEDGE, KEY, for_s=600.0, comment="on it"))
        await taken(engine, KEY)
        acted = await engine.act(Order(verb=Verb.UNACKNOWLEDGE, keys=(KEY,), by="tomasz"))
        await taken(engine, KEY, state=AckState.NONE)
        clock.now += 5.0
        await engine.undo(acted.action, by="tomasz")
        await taken(engine, KEY)
        ack = entry(engine).ack
        assert (ack.by, ack.until, ack.comment) == ("mara", 1600.0, "on it")


async def test_only_what_was_done_is_undone(path):
    session = playing(Acknowledgeable, alert("f1"), alert("f2"))
    async with running({"a": session}, path=path) as engine:
        await appeared(engine, KEY, OTHER)
        await engine.act(Order(verb=Verb.ACKNOWLEDGE, keys=(OTHER,), by="tomasz", for_s=600.0))
        await taken(engine, OTHER)
        acted = await engine.act(order(Verb.ACKNOWLEDGE, KEY, OTHER, for_s=600.0))
        await engine.undo(acted.action, by="mara")
        await taken(engine, KEY, state=AckState.NONE)
        assert entry(engine, OTHER).ack.by == "tomasz"


async def test_nothing_is_undone_twice_or_after_its_time(path, clock):
    session = playing(Acknowledgeable, alert())
    async with running({"a": session}, path=path, clock=clock) as engine:
        await appeared(engine, KEY)
        first = await engine.act(order(Verb.ACKNOWLEDGE, KEY, for_s=600.0))
        await engine.undo(first.action, by="mara")
        await taken(engine, KEY, state=AckState.NONE)
        second = await engine.act(order(Verb.ACKNOWLEDGE, KEY, for_s=600.0))
        clock.now += UNDO_S + 0.1
        for action in (first.action, second.action):
            with pytest.raises(CommandError, match="too late"):
                await engine.undo(action, by="mara")


async def test_who_needs_longer_can_undo_longer(path, clock):
    session = playing(Acknowledgeable, alert())
    async with running({"a": session}, path=path, clock=clock, undo_s=5 * UNDO_S) as engine:
        await appeared(engine, KEY)
        acted = await engine.act(order(Verb.ACKNOWLEDGE, KEY, for_s=600.0))
        assert acted.undo_until == clock.now + 5 * UNDO_S
        clock.now += 5 * UNDO_S - 0.1
        assert (await engine.undo(acted.action, by="mara")).failed == ()


# Warnings


async def test_an_acknowledgement_that_ends_soon_is_said_once(path, clock):
    session, told = playing(Played, alert()), []
    async with running({"a": session}, path=path, clock=clock) as engine:
        await appeared(engine, KEY)
        await engine.act(order(Verb.ACKNOWLEDGE, KEY, for_s=3600.0))
        engine.subscribe(lambda news: told.extend(news.endings))
        for now in (1000.0 + 2999.0, 1000.0 + 3000.0, 1000.0 + 3001.0):
            clock.now = now
            await engine._actions.expire(now)
        assert [(e.what, e.key, e.by, e.until) for e in told] == [("acknowledgement", KEY, "mara", 4600.0)]


async def test_an_alert_that_was_acknowledged_and_wants_attention_again_shows_no_old_receipts(path, clock):
    session, news = playing(Played, alert()), []
    async with running({"a": session}, path=path, clock=clock) as engine:
        await appeared(engine, KEY)
        await engine.act(order(Verb.ACKNOWLEDGE, KEY, for_s=60.0))
        engine.subscribe(news.append)
        clock.now += 60.0
        await until(lambda: state(engine) is AckState.NONE)
        assert entry(engine).receipts == ()
        assert Change.RAISED in {c.kind for n in news for c in n.changes}
