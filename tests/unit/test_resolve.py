"""Telling a backend that an alert is over, and who has to look after it, where it knows such things."""

import pytest

from noc_app.model import AckState, AlertKey, CommandError, Order, ReceiptState, Verb
from tests.tools.engine import Clock, Played, Resolvable, alert, running, standing, until

KEY = AlertKey("a", "f1")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.db"


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def session():
    made = Resolvable()
    made.answer = standing(alert())
    return made


def order(verb, **fields):
    return Order(verb=verb, keys=(KEY,), by="mara", **fields)


def entry(engine):
    return engine.board.alerts.get(KEY)


async def receipt(engine, acted):
    await until(lambda: engine.receipts(acted.action))
    return engine.receipts(acted.action)[0]


async def test_a_backend_is_told_that_an_alert_is_over_and_the_next_poll_confirms_it(path, session):
    async with running({"a": session}, path=path) as engine:
        await until(lambda: entry(engine))
        acted = await engine.act(order(Verb.RESOLVE, comment="disk replaced", at_once=True))
        await until(lambda: entry(engine) is None)
        await until(lambda: engine.receipts(acted.action)[0].state is ReceiptState.CONFIRMED)
    assert session.resolved == [("f1", "disk replaced", "mara")]


async def test_it_waits_for_the_time_of_an_undo_and_never_leaves_if_it_is_undone(path, clock, session):
    async with running({"a": session}, path=path, clock=clock) as engine:
        await until(lambda: entry(engine))
        acted = await engine.act(order(Verb.RESOLVE))
        undone = await engine.undo(acted.action, by="mara")
        assert [t.error for t in undone.results] == [""]
        clock.now += 60
        await engine._actions.release_held(clock.now)
    assert session.resolved == []


async def test_an_alert_that_the_backend_still_shows_stands_and_after_a_while_that_is_said(path, clock, session):
    session.shows = False
    async with running({"a": session}, path=path, clock=clock) as engine:
        await until(lambda: entry(engine))
        acted = await engine.act(order(Verb.RESOLVE, at_once=True))
        assert (await receipt(engine, acted)).state is ReceiptState.PENDING
        clock.now += 130
        await engine._actions.release_held(clock.now)
        assert (await receipt(engine, acted)).reason == "the backend took it but still shows the alert"
        assert entry(engine) is not None


async def test_a_refusal_says_why(path, session):
    session.refuse = CommandError("read-only key")
    async with running({"a": session}, path=path) as engine:
        await until(lambda: entry(engine))
        acted = await engine.act(order(Verb.RESOLVE, at_once=True))
    assert [t.error for t in acted.results] == ["read-only key"]


async def test_a_backend_that_decides_by_itself_is_not_asked(path):
    session = Played()
    session.answer = standing(alert())
    async with running({"a": session}, path=path) as engine:
        await until(lambda: entry(engine))
        acted = await engine.act(order(Verb.RESOLVE, at_once=True))
        assert engine.can(Verb.RESOLVE, "a") == "a decides by itself when an alert is over"
    assert "decides by itself" in acted.results[0].error


async def test_an_assignment_goes_to_a_backend_that_knows_people(path, session):
    async with running({"a": session}, path=path) as engine:
        await until(lambda: entry(engine))
        await engine.act(order(Verb.ASSIGN, to="ruth"))
        assert entry(engine).assigned.to == "ruth"
        assert entry(engine).ack.state is AckState.NONE
    assert session.assigned == [("f1", "ruth", "mara")]


async def test_an_assignment_that_the_backend_refuses_is_not_shown(path, session):
    async with running({"a": session}, path=path) as engine:
        await until(lambda: entry(engine))
        acted = await engine.act(order(Verb.ASSIGN, to="nobody-known"))
        assert acted.results[0].error == "nobody is called nobody-known"
        assert entry(engine).assigned is None
