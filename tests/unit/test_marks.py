"""Seen, assigned, shelved, commented and escalated: what this board holds for every desk."""

import asyncio

import pytest

from noc_app.alerting.conservation import bucket_of
from noc_app.journal.journal import open_journal
from noc_app.model import (
    MOST_TIMES,
    UNDO_S,
    AckState,
    AlertKey,
    Change,
    CommandError,
    Order,
    ReceiptState,
    Severity,
    Unreachable,
    Verb,
)
from tests.tools.engine import Clock, Played, Quietable, alert, running, standing, until

KEY = AlertKey("a", "f1")
WARNING, CRITICAL = Severity.WARNING, Severity.CRITICAL


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.db"


@pytest.fixture
def clock():
    return Clock()


def playing(*alerts, kind=Played):
    session = kind()
    session.answer = standing(*alerts)
    return session


def order(verb, key=KEY, **fields):
    return Order(verb=verb, keys=(key,), by="mara", **fields)


def shelving(**fields):
    return order(Verb.SHELVE, **{"for_s": 600.0, "comment": "flaps since the move", **fields})


def entry(engine, key=KEY):
    return engine.board.alerts.get(key)


async def appeared(engine, key=KEY):
    await until(lambda: entry(engine, key))


async def cleared(engine, key=KEY):
    await until(lambda: entry(engine, key) is None)


def errors(acted):
    return [t.error for t in acted.results]


def missed(engine):
    return [(m.key, m.severity) for m in engine.board.alerts.missed]


# Seen, and what nobody saw


async def test_an_alert_that_came_and_went_while_nobody_looked_stays_listed_until_somebody_has_seen_it(path):
    session = playing(alert())
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        session.answer = standing()
        await cleared(engine)
        assert missed(engine) == [(KEY, CRITICAL)]
        assert errors(await engine.act(order(Verb.SEE))) == [""]
        assert missed(engine) == []


async def test_what_was_missed_is_listed_after_a_restart_and_at_every_desk_until_one_has_seen_it(path):
    session = playing(alert())
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        session.answer = standing()
        await cleared(engine)
    async with running({"a": session}, path=path) as again:
        await until(lambda: missed(again) == [(KEY, CRITICAL)])
        await again.act(order(Verb.SEE))
    async with running({"a": session}, path=path) as third:
        await until(lambda: third.board.targets["a"].last_success_at)
        assert missed(third) == []


async def test_what_another_desk_has_seen_is_listed_no_longer(path, clock):
    session = playing(alert())
    async with running({"a": session}, path=path, clock=clock) as engine:
        await appeared(engine)
        session.answer = standing()
        await cleared(engine)
        clock.now += 60.0
        async with running({"a": session}, path=path, clock=clock) as other:
            await until(lambda: missed(other))
            await other.act(order(Verb.SEE))
        await until(lambda: missed(engine) == [], seconds=10.0)


async def test_what_somebody_saw_or_took_before_it_cleared_was_not_missed(path):
    session = playing(alert("f1"), alert("f2"))
    other = AlertKey("a", "f2")
    async with running({"a": session}, path=path) as engine:
        await appeared(engine, other)
        await engine.act(order(Verb.SEE))
        await engine.act(order(Verb.ACKNOWLEDGE, other, for_s=600.0))
        assert (entry(engine).seen.by, entry(engine).seen.at) == ("mara", 1000.0)
        session.answer = standing()
        await cleared(engine, other)
        assert missed(engine) == []


async def test_what_was_only_for_information_or_hidden_is_not_missed(path):
    session = playing(alert("f1"), alert("f2", Severity.INFORMATION))
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        await engine.act(shelving())
        session.answer = standing()
        await cleared(engine)
        assert missed(engine) == []


async def test_the_missed_list_says_the_worst_it_was(path):
    session = playing(alert(severity=CRITICAL))
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        session.answer = standing(alert(severity=WARNING))
        await until(lambda: entry(engine).alert.severity is WARNING)
        assert entry(engine).worst is CRITICAL
        session.answer = standing()
        await cleared(engine)
        assert missed(engine) == [(KEY, CRITICAL)]


async def test_what_was_missed_and_stands_again_is_in_the_list_of_what_stands(path):
    session = playing(alert())
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        session.answer = standing()
        await cleared(engine)
        session.answer = standing(alert(starts_at=900.0))
        await appeared(engine)
        assert missed(engine) == []


async def test_seen_survives_a_restart_and_does_not_count_for_what_is_worse_now(path):
    session = playing(alert(severity=WARNING))
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        await engine.act(order(Verb.SEE))
    async with running({"a": session}, path=path) as again:
        await appeared(again)
        assert entry(again).seen.by == "mara"
    session.answer = standing(alert(severity=CRITICAL))
    async with running({"a": session}, path=path) as third:
        await appeared(third)
        assert entry(third).seen is None


async def test_nobody_sees_what_is_not_there(path):
    async with running({"a": playing()}, path=path) as engine:
        assert "no alert a/f1" in errors(await engine.act(order(Verb.SEE)))[0]


# Shelved


async def test_a_shelved_alert_is_hidden_counted_and_says_who_why_and_until_when(path):
    session = playing(alert())
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        await engine.act(shelving())
        (shelf,) = entry(engine).alert.suppressed
        assert (shelf.kind, shelf.by, shelf.comment, shelf.until) == ("shelved", "mara", "flaps since the move", 1600.0)
        alerts = engine.board.snapshot().alerts
        assert (alerts.hidden["shelved"], alerts.shown, alerts.oldest_hidden_critical.key) == (1, (), KEY)


async def test_a_shelf_holds_over_polls_restarts_and_episodes(path):
    session = playing(alert())
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        await engine.act(shelving())
        session.answer = standing()
        await cleared(engine)
    session.answer = standing(alert(starts_at=990.0))
    async with running({"a": session}, path=path) as again:
        news = []
        again.subscribe(news.append)
        await appeared(again)
        assert bucket_of(entry(again)) == "shelved"
        assert [t for n in news for t in n.toasts] == []


async def test_a_shelf_ends_at_its_time_and_its_alert_calls_again(path, clock):
    session, news = playing(alert()), []
    async with running({"a": session}, path=path, clock=clock) as engine:
        await appeared(engine)
        await engine.act(shelving())
        engine.subscribe(news.append)
        clock.now = 1600.0
        await until(lambda: bucket_of(entry(engine)) is None)
        assert [(t.key, c.kind) for n in news for t, c in zip(n.toasts, n.changes, strict=False)] == [
            (KEY, Change.RAISED)
        ]


async def test_what_gets_worse_leaves_the_shelf(path):
    session, news = playing(alert(severity=WARNING)), []
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        await engine.act(shelving())
        engine.subscribe(news.append)
        session.answer = standing(alert(severity=CRITICAL))
        await until(lambda: bucket_of(entry(engine)) is None)
        assert [t.key for n in news for t in n.toasts] == [KEY]
        await until(lambda: not engine._actions._marks._shelves)


async def test_an_alert_is_taken_from_the_shelf_without_a_noise_and_put_back_by_an_undo(path, clock):
    session, news = playing(alert()), []
    async with running({"a": session}, path=path, clock=clock) as engine:
        await appeared(engine)
        await engine.act(shelving())
        engine.subscribe(news.append)
        acted = await engine.act(order(Verb.UNSHELVE))
        assert (bucket_of(entry(engine)), [t for n in news for t in n.toasts]) == (None, [])
        clock.now += 5.0
        await engine.undo(acted.action, by="mara")
        assert entry(engine).alert.suppressed[0].until == 1600.0


async def test_shelving_is_undone(path):
    async with running({"a": playing(alert())}, path=path) as engine:
        await appeared(engine)
        acted = await engine.act(shelving())
        await engine.undo(acted.action, by="mara")
        assert bucket_of(entry(engine)) is None


@pytest.mark.parametrize(
    ("fields", "words"),
    [({"comment": " "}, "say why"), ({"for_s": 3601.0}, "at most 3600 s"), ({"for_s": 0.0}, "at most")],
)
async def test_a_shelf_needs_a_reason_and_an_end_that_is_near(path, fields, words):
    async with running({"a": playing(alert())}, path=path, longest_shelf_s=3600.0) as engine:
        await appeared(engine)
        assert words in errors(await engine.act(shelving(**fields)))[0]
        assert bucket_of(entry(engine)) is None


async def test_nothing_is_shelved_twice_or_taken_from_where_it_is_not(path):
    async with running({"a": playing(alert())}, path=path) as engine:
        await appeared(engine)
        assert errors(await engine.act(order(Verb.UNSHELVE))) == ["it is not on the shelf"]
        await engine.act(shelving())
        assert "put there by mara" in errors(await engine.act(shelving()))[0]


async def test_another_desk_shows_what_was_shelved_here(path):
    session = playing(alert())
    async with running({"a": session}, path=path) as engine, running({"a": session}, path=path) as other:
        await appeared(engine)
        await appeared(other)
        await engine.act(shelving())
        await until(lambda: bucket_of(entry(other)) == "shelved", seconds=10.0)


# Assigned and escalated


async def test_an_alert_is_given_to_somebody_and_that_is_no_acknowledgement(path):
    session = playing(alert())
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        await engine.act(order(Verb.ASSIGN, to="ruth"))
        assert (entry(engine).assigned.to, entry(engine).assigned.by) == ("ruth", "mara")
        assert entry(engine).ack.state is AckState.NONE
    async with running({"a": session}, path=path) as again:
        await appeared(again)
        assert entry(again).assigned.to == "ruth"


async def test_an_assignment_is_undone_to_whom_it_was_before(path):
    async with running({"a": playing(alert())}, path=path) as engine:
        await appeared(engine)
        first = await engine.act(order(Verb.ASSIGN, to="ruth"))
        second = await engine.act(order(Verb.ASSIGN, to="tomasz"))
        await engine.undo(second.action, by="mara")
        assert entry(engine).assigned.to == "ruth"
        await engine.undo(first.action, by="mara")
        assert entry(engine).assigned is None


async def test_an_assignment_ends_with_its_episode(path):
    session = playing(alert())
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        await engine.act(order(Verb.ASSIGN, to="ruth"))
        session.answer = standing()
        await cleared(engine)
        session.answer = standing(alert(starts_at=990.0))
        await appeared(engine)
        assert entry(engine).assigned is None


async def test_an_escalation_goes_to_the_next_of_the_chain_after_the_time_for_an_undo(path, clock):
    async with running({"a": playing(alert())}, path=path, clock=clock, escalation=("ruth", "tomasz")) as engine:
        await appeared(engine)
        for name in ("ruth", "tomasz"):
            await engine.act(order(Verb.ESCALATE))
            assert entry(engine).receipts[0].state is ReceiptState.PENDING
            clock.now += UNDO_S
            await until(lambda: entry(engine).assigned and entry(engine).assigned.to == name)  # noqa: B023
        assert errors(await engine.act(order(Verb.ESCALATE))) == ["tomasz is the last of the escalation chain"]


async def test_who_has_acknowledged_is_escalated_to_the_next_after_that_one(path, clock):
    async with running({"a": playing(alert())}, path=path, clock=clock, escalation=("mara", "ruth")) as engine:
        await appeared(engine)
        await engine.act(order(Verb.ACKNOWLEDGE, for_s=600.0))
        await engine.act(order(Verb.ESCALATE, at_once=True))
        assert entry(engine).assigned.to == "ruth"


async def test_without_a_chain_nobody_is_escalated_to(path):
    async with running({"a": playing(alert())}, path=path) as engine:
        await appeared(engine)
        assert "escalation:" in errors(await engine.act(order(Verb.ESCALATE)))[0]


# Comments


async def told(engine, reason, by):
    """Wait until the history, which is written behind, has it."""
    async with asyncio.timeout(5.0):
        while (reason, by) not in {(e.reason, e.by) for e in await engine.history(KEY)}:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    return True


def saying(text="disk ordered", **fields):
    return order(Verb.COMMENT, comment=text, **fields)


async def test_a_comment_leaves_after_the_time_for_an_undo_and_is_in_the_history(path, clock):
    session = playing(alert(), kind=Quietable)
    async with running({"a": session}, path=path, clock=clock) as engine:
        await appeared(engine)
        await engine.act(saying())
        clock.now += UNDO_S - 0.1
        await engine._actions.release_held(clock.now)
        assert session.comments == []
        clock.now += 0.1
        await until(lambda: [r.state for r in entry(engine).receipts] == [ReceiptState.CONFIRMED])
        assert session.asked == [("f1", "disk ordered", "mara")]
        assert await told(engine, "comment: disk ordered", "mara")


async def test_a_comment_is_held_as_long_as_its_undo_is_offered(path, clock):
    session = playing(alert(), kind=Quietable)
    async with running({"a": session}, path=path, clock=clock, undo_s=5 * UNDO_S) as engine:
        await appeared(engine)
        await engine.act(saying())
        clock.now += 5 * UNDO_S - 0.1
        await engine._actions.release_held(clock.now)
        assert session.comments == []
        clock.now += 0.1
        await until(lambda: [r.state for r in entry(engine).receipts] == [ReceiptState.CONFIRMED])


async def test_what_another_desk_holds_is_not_sent_before_the_longest_undo_is_over(path, clock):
    session = playing(alert(), kind=Quietable)
    async with running({"a": session}, path=path, clock=clock) as engine:
        await appeared(engine)
        await engine.act(saying())
        engine._actions._marks._mine.clear()
        await engine._actions.release_held(clock.now + MOST_TIMES * UNDO_S)
        assert session.comments == []
        await engine._actions.release_held(clock.now + MOST_TIMES * UNDO_S + 30.0)
        assert session.comments != []


async def test_a_comment_that_is_undone_never_leaves(path, clock):
    session = playing(alert(), kind=Quietable)
    async with running({"a": session}, path=path, clock=clock) as engine:
        await appeared(engine)
        acted = await engine.act(saying())
        clock.now += UNDO_S
        assert errors(await engine.undo(acted.action, by="mara")) == [""]
        await engine._actions.release_held(clock.now + 100.0)
        assert (session.comments, entry(engine).receipts) == ([], ())


async def test_a_backend_that_takes_no_comments_is_unsupported_and_the_words_are_kept_here(path):
    async with running({"a": playing(alert())}, path=path) as engine:
        await appeared(engine)
        assert errors(await engine.act(saying(at_once=True))) == [""]
        (receipt,) = entry(engine).receipts
        assert (receipt.state, "takes no comments" in receipt.reason) == (ReceiptState.UNSUPPORTED, True)


async def test_a_comment_whose_answer_was_lost_is_not_sent_again(path, clock):
    session = playing(alert(), kind=Quietable)
    session.lose_answer = Unreachable("connection reset")
    async with running({"a": session}, path=path, clock=clock) as engine:
        await appeared(engine)
        (words,) = errors(await engine.act(saying(at_once=True)))
        assert "not sent again" in words
        clock.now += 1000.0
        await engine._actions.release_held(clock.now)
        assert session.comments == ["disk ordered"]


async def test_a_refused_comment_says_why(path):
    session = playing(alert(), kind=Quietable)
    session.refuse = CommandError("too long")
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        assert errors(await engine.act(saying(at_once=True))) == ["too long"]


async def test_a_comment_that_was_held_when_the_program_died_is_sent_once_by_whoever_comes_next(path, clock):
    session = playing(alert(), kind=Quietable)
    async with running({"a": session}, path=path, clock=clock) as engine:
        await appeared(engine)
        await engine.act(saying())
    clock.now += 100.0
    async with (
        running({"a": session}, path=path, clock=clock) as one,
        running({"a": session}, path=path, clock=clock) as two,
    ):
        await until(lambda: session.comments)
        await appeared(one)
        await appeared(two)
        await one._actions.release_held(clock.now)
        await two._actions.release_held(clock.now)
    assert session.comments == ["disk ordered"]


async def test_a_comment_that_was_leaving_when_the_program_died_is_not_sent_again(path, clock):
    session = playing(alert(), kind=Quietable)
    async with running({"a": session}, path=path, clock=clock) as engine:
        await appeared(engine)
        acted = await engine.act(saying())
        (held,) = [i for i in await engine._journal.unfinished() if i.action == acted.action]
    async with await open_journal(path) as journal:
        assert await journal.claim(held.id, clock.now)
        assert not await journal.claim(held.id, clock.now)
        assert not await journal.cancel(held.id, "undone", clock.now)
    clock.now += 1000.0
    async with running({"a": session}, path=path, clock=clock) as again:
        await appeared(again)
        await again._actions.release_held(clock.now)
        assert session.comments == []
        assert await again._journal.unfinished() == ()


async def test_a_comment_without_words_is_refused(path):
    async with running({"a": playing(alert())}, path=path) as engine:
        await appeared(engine)
        assert errors(await engine.act(saying(" "))) == ["a comment needs words"]
        assert await engine._journal.unfinished() == ()
