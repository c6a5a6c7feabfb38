"""Several desks on one journal: what each shows of the others, and what becomes of a desk that is cut off."""

import asyncio
from contextlib import asynccontextmanager, suppress

import pytest

from noc_app.engine.engine import Engine
from noc_app.engine.setup import Setup
from noc_app.engine.waiting import WAITS
from noc_app.engine.warnings import OWNER_FIRST_S
from noc_app.model import (
    AckState,
    AlertKey,
    CommandError,
    CutOff,
    Keeping,
    KeptNote,
    NotAllowed,
    Order,
    Outcome,
    ReceiptState,
    Severity,
    Verb,
)
from noc_app.model.reasons import ASKED_ELSEWHERE as ASKED
from tests.tools import engine as tools
from tests.tools.engine import (
    CATALOGUE,
    Acknowledgeable,
    Clock,
    Played,
    PlayedOpener,
    Quietable,
    acknowledge,
    alert,
    standing,
    target,
)
from tests.tools.shared import CUT, shared_journal

KEY, OTHER = AlertKey("a", "f1"), AlertKey("a", "f2")


@pytest.fixture
def clock():
    return Clock(1000.0)


@pytest.fixture
def desk(tmp_path, clock):
    """A desk with its engine running; `engine._journal._ledger.cut` cuts it off."""

    @asynccontextmanager
    async def running(login, session, *, cut=False):
        session.answer = standing(alert(host="h1"))
        async with shared_journal(tmp_path, login, clock) as journal:
            journal._ledger.cut = cut
            engine = Engine(PlayedOpener({"a": session}), clock, journal)
            engine.configure(Setup(targets=(target(),), signals=CATALOGUE))
            task = asyncio.create_task(engine.run())
            try:
                await until(lambda: engine.board.alerts.get(KEY))
                yield engine
            finally:
                journal._ledger.cut = False
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task

    return running


async def until(condition):
    """Wait for several looks into the journal, which come once a second."""
    await tools.until(condition, seconds=15)


def ack_of(engine):
    return engine.board.alerts.get(KEY).ack


async def taken(engine):
    return await acknowledge(engine, KEY, by=engine._journal.login, comment="mine", for_s=600)


def told(engine, words):
    return any(words in note for note in engine.board.notes)


async def test_what_a_colleague_acknowledged_is_shown_with_who_and_until(desk):
    async with desk("ada", Played()) as ada, desk("bob", Played()) as bob:
        await taken(ada)
        await until(lambda: ack_of(bob).state is AckState.CONFIRMED)
        assert (ack_of(bob).by, ack_of(bob).until) == ("ada", 1600.0)


async def test_what_a_colleague_asked_a_backend_for_is_shown_as_asked_before_any_poll_shows_it(desk):
    hers, his = Acknowledgeable(), Acknowledgeable()
    async with desk("ada", hers) as ada, desk("bob", his) as bob:
        await taken(ada)
        await until(lambda: ack_of(bob).state is AckState.REQUESTED)
        assert (ack_of(bob).by, ack_of(bob).reason) == ("ada", ASKED)
        assert his.asked == [], "what she asked for, her desk carries out"


async def test_the_slower_of_two_is_told_who_was_first_and_sees_it_on_the_board(desk):
    async with desk("ada", Played()) as ada, desk("bob", Played()) as bob:
        results = await asyncio.gather(taken(ada), taken(bob), return_exceptions=True)
        [lost] = [r for r in results if isinstance(r, Exception)]
        loser = bob if isinstance(results[1], Exception) else ada
        first = ack_of(loser).by
        assert str(lost).startswith(f"already acknowledged by {first} at ")
        assert first != loser._journal.login


async def test_of_an_order_about_many_only_what_a_colleague_has_is_refused_with_who_and_when(desk):
    hers, his = Acknowledgeable(), Acknowledgeable()
    async with desk("ada", hers) as ada, desk("bob", his) as bob:
        hers.answer = his.answer = standing(alert(), alert("f2"))
        await until(lambda: ada.board.alerts.get(OTHER) and bob.board.alerts.get(OTHER))
        async with bob._desks.reading:  # he has not heard of it yet
            await taken(ada)
            acted = await bob.act(Order(verb=Verb.ACKNOWLEDGE, keys=(KEY, OTHER), by="bob", for_s=600))
        assert [t.key for t in acted.failed] == [KEY]
        assert acted.failed[0].error.startswith("already acknowledged by ada at ")
        assert len(his.asked) == 1
        assert (ack_of(bob).by, ack_of(bob).state) == ("ada", AckState.REQUESTED)
        await until(lambda: bob.board.alerts.get(OTHER).ack.state is AckState.CONFIRMED)


async def test_who_looks_at_an_alert_is_seen_on_the_other_desk_and_not_on_the_own(desk):
    async with desk("ada", Played()) as ada, desk("bob", Played()) as bob:
        ada.look_at(KEY, by="ada")
        await until(lambda: bob.board.looking == {KEY: ("ada",)})
        assert ada.board.looking == {}
        ada.look_at(None, by="ada")
        await until(lambda: not bob.board.looking)


async def test_who_is_at_another_desk_is_seen_with_who_leads_until_they_leave(desk):
    async with desk("bob", Played()) as bob:
        async with desk("ada", Played()) as ada:
            await until(lambda: [look.by for look in bob.board.desks] == ["ada"])
            await until(
                lambda: [look.by for look in ada.board.desks] == ["bob"] and (ada.board.leads or bob.board.leads)
            )
            other = bob if ada.board.leads else ada
            await until(lambda: [look.leads for look in other.board.desks] == [True])
        await until(lambda: bob.board.desks == ())


async def test_a_desk_that_is_cut_off_does_not_say_who_is_at_the_others(desk):
    async with desk("ada", Played()) as ada, desk("bob", Played()) as bob:
        bob.look_at(KEY, by="bob")
        await until(lambda: ada.board.looking == {KEY: ("bob",)})
        ada._journal._ledger.cut = True
        await until(lambda: (ada.board.desks, ada.board.looking) == ((), {}))
        assert ada.board.journal_fault == CUT
        ada._journal._ledger.cut = False
        await until(lambda: ada.board.looking == {KEY: ("bob",)})


async def test_a_desk_knows_where_its_journal_is(desk):
    async with desk("ada", Played()) as ada:
        assert ada.board.keeping is Keeping.SHARED
    assert Engine(PlayedOpener({}), Clock(0.0)).board.keeping is Keeping.NOWHERE


def incidents(engine):
    return sorted(len(incident.members) for incident in engine.board.snapshot().incidents)


async def test_what_is_split_and_merged_on_one_desk_is_so_on_the_other_whichever_alert_it_hears_of_first(desk):
    hers, his = Played(), Played()
    async with desk("ada", hers) as ada, desk("bob", his) as bob:
        hers.answer = standing(alert(host="h1"), alert("f2", host="h1"), alert("f3", host="h1"))
        his.answer = standing(alert(host="h1"), alert("f2", host="h1"))
        await until(lambda: incidents(ada) == [3] and incidents(bob) == [2])
        await ada.split_incident([OTHER, AlertKey("a", "f3")], by="ada")
        assert incidents(ada) == [2]
        await until(lambda: incidents(bob) == [])
        his.answer = hers.answer
        await until(lambda: incidents(bob) == [2])
        await bob.merge_incidents(*bob.board.picture().book.began, by="bob")
        await until(lambda: incidents(ada) == [3])


async def test_a_desk_that_is_cut_off_merges_and_splits_nothing_and_says_why(desk):
    async with desk("ada", session := Played()) as ada:
        session.answer = standing(alert(host="h1"), alert("f2", host="h1"))
        await until(lambda: incidents(ada) == [2])
        ada._journal._ledger.cut = True
        with pytest.raises(CutOff, match=CUT):
            await ada.split_incident([OTHER], by="ada")
        assert incidents(ada) == [2]


def warned(engine):
    """Collect what the desk warns of from now on."""
    told = []
    engine.subscribe(lambda news: told.extend(ending.text for ending in news.endings))
    return told


ENDING = "acknowledgement of a/f1 until 1600"


async def test_the_end_of_an_acknowledgement_is_warned_of_on_the_desk_of_its_owner_and_not_again_after_a_restart(
    desk, clock
):
    async with desk("bob", Played()) as bob:
        his = warned(bob)
        async with desk("ada", Played()) as ada:
            hers = warned(ada)
            await taken(ada)
            await until(lambda: ack_of(bob).by == "ada")
            clock.now += 301
            await until(lambda: hers == [ENDING])
            kept = await ada.history(KEY)
            assert [e.reason for e in kept if e.kind == "warned"] == ["acknowledgement by ada ends at 00:26 UTC"]
        async with desk("ada", Played()) as again:
            hers = warned(again)
            await until(lambda: ENDING in again._actions._warnings._settled)
            turns = again.turns
            await until(lambda: again.turns > turns + 1)
        assert (hers, his) == ([], [])


async def test_an_owner_who_is_at_no_desk_is_stood_in_for_by_the_desk_that_leads(desk, clock):
    async with desk("ada", Played()) as ada:
        await taken(ada)
    async with desk("bob", Played()) as bob:
        his = warned(bob)
        await until(lambda: bob.board.leads and ack_of(bob).by == "ada")
        clock.now += 301
        await until(lambda: ENDING in bob._actions._warnings._noticed)
        assert his == []
        clock.now += OWNER_FIRST_S
        await until(lambda: bob.board.leads)
        await until(lambda: his == [ENDING])


async def test_a_journal_that_cannot_be_reached_stops_no_warning(desk, clock):
    async with desk("ada", Played()) as ada:
        hers = warned(ada)
        await taken(ada)
        ada._journal._ledger.cut = True
        clock.now += 301
        await until(lambda: hers == [ENDING])


async def test_one_desk_leads_and_alone_writes_what_happened(desk):
    async with desk("ada", Played()) as ada:
        await until(lambda: ada.board.leads)
        async with desk("bob", Played()) as bob:
            await taken(ada)
            await until(lambda: ack_of(bob).by == "ada")
            await ada._journal.changed_elsewhere()
            assert not bob.board.leads
            history = await bob.history(KEY)
    assert [event.kind for event in history].count("fired") == 1


async def test_who_takes_over_writes_what_happened_while_nobody_led(desk, clock):
    async with desk("ada", Played()) as ada, desk("bob", worse := Played()) as bob:
        await until(lambda: ada.board.leads or bob.board.leads)
        leader, other = (ada, bob) if ada.board.leads else (bob, ada)
        leader._desks.lease._grip = None  # it is gone without a word
        leader._journal._ledger.cut = True
        clock.now += 5
        session = other._running["a"].session
        session.answer = standing(alert(severity=Severity.CRITICAL), alert("f2"))
        await until(lambda: other.board.alerts.get(AlertKey("a", "f2")))
        clock.now += 6
        await until(lambda: other.board.leads)
        await until(lambda: not other._desks.chronicle._held)
        await other._journal.history(KEY)
        kept = await other.history(AlertKey("a", "f2"))
    assert [event.kind for event in kept] == ["fired"]
    assert worse is not None


async def test_a_desk_that_is_cut_off_says_so_and_fakes_nothing(desk):
    async with desk("ada", Played()) as ada:
        ada._journal._ledger.cut = True
        ack = await taken(ada)
        assert ack.state is AckState.NONE
        assert not ada.board.alerts.get(KEY).owned
        await until(lambda: told(ada, CUT) and told(ada, "Queued, not sent: acknowledge (a/f1)"))


async def test_what_waits_has_a_receipt_that_says_so_until_it_is_done(desk):
    async with desk("ada", Played()) as ada:
        ada._journal._ledger.cut = True
        acted = await ada.act(Order(verb=Verb.ACKNOWLEDGE, keys=(KEY,), by="ada", for_s=600))
        assert [(r.state, r.reason) for r in ada.receipts(acted.action)] == [(ReceiptState.QUEUED, WAITS)]
        ada._journal._ledger.cut = False
        await until(lambda: [r.state for r in ada.receipts(acted.action)] == [ReceiptState.UNSUPPORTED])


HIDING = [
    Order(verb=Verb.SHELVE, keys=(KEY,), by="ada", comment="known", for_s=600),
    Order(verb=Verb.SILENCE, keys=(KEY,), by="ada", comment="known", for_s=600),
]


@pytest.mark.parametrize("order", HIDING, ids=lambda order: order.verb.value)
async def test_what_hides_alerts_is_refused_by_a_desk_that_is_cut_off_and_does_not_wait(desk, order):
    async with desk("ada", quiet := Quietable()) as ada:
        ada._journal._ledger.cut = True
        with pytest.raises(CutOff, match="not queued: what hides alerts"):
            await ada.act(order)
        assert ada.board.alerts.get(KEY).alert.suppressed == ()
        assert await ada._journal.queued() == ()
        assert quiet.silences == {}


WORDS = [
    Order(verb=Verb.ASSIGN, keys=(KEY,), by="ada", to="carla"),
    Order(verb=Verb.COMMENT, keys=(KEY,), by="ada", comment="looking"),
    Order(verb=Verb.ESCALATE, keys=(KEY,), by="ada"),
    Order(verb=Verb.SEE, keys=(KEY,), by="ada"),
    Order(verb=Verb.ACKNOWLEDGE, keys=(KEY,), by="ada", for_s=600),
]


@pytest.mark.parametrize("order", WORDS, ids=lambda order: order.verb.value)
async def test_what_is_said_about_an_alert_waits_and_is_on_the_other_desk_afterwards(desk, clock, order):
    async with desk("ada", Played()) as ada, desk("bob", Played()) as bob:
        ada.board.escalation = ("carla",)
        ada._journal._ledger.cut = True
        acted = await ada.act(order)
        assert (acted.done, acted.waiting) == ((), (KEY,))
        before = ada.board.alerts.get(KEY)
        assert (before.seen, before.assigned, before.owned) == (None, None, False)
        clock.now += 11
        ada._journal._ledger.cut = False
        await until(lambda: WAITED[order.verb](bob.board.alerts.get(KEY)))
        await until(lambda: order.verb is not Verb.COMMENT or "comment" in said_of(ada))


WAITED = {
    Verb.ASSIGN: lambda entry: entry.assigned and entry.assigned.to == "carla",
    Verb.ESCALATE: lambda entry: entry.assigned and entry.assigned.to == "carla",
    Verb.SEE: lambda entry: entry.seen and entry.seen.by == "ada",
    Verb.ACKNOWLEDGE: lambda entry: entry.ack.by == "ada",
    Verb.COMMENT: lambda entry: True,  # no backend here takes it: it stands in the receipt
}


def said_of(engine):
    return [r.verb for r in engine.board.alerts.get(KEY).receipts if r.state is ReceiptState.UNSUPPORTED]


async def test_what_waits_can_be_taken_back_and_is_never_sent(desk):
    async with desk("ada", Played()) as ada:
        ada._journal._ledger.cut = True
        acted = await ada.act(Order(verb=Verb.ASSIGN, keys=(KEY,), by="ada", to="carla"))
        undone = await ada.undo(acted.action, by="ada")
        assert undone.done == (KEY,)
        assert ada.board.alerts.get(KEY).receipts == ()
        ada._journal._ledger.cut = False
        await until(lambda: not told(ada, CUT))
        assert await ada._journal.marks() == ()


async def test_a_desk_that_starts_cut_off_shows_what_waits(desk):
    async with desk("ada", Played()) as ada:
        ada._journal._ledger.cut = True
        await taken(ada)
        async with desk("ada", Played(), cut=True) as again:
            await until(lambda: [r.state for r in again.board.alerts.get(KEY).receipts] == [ReceiptState.QUEUED])


async def test_a_shelf_and_who_was_given_an_alert_are_on_the_other_desk(desk):
    async with desk("ada", Played()) as ada, desk("bob", Played()) as bob:
        await ada.act(Order(verb=Verb.ASSIGN, keys=(KEY,), by="ada", to="carla"))
        await ada.act(Order(verb=Verb.SHELVE, keys=(KEY,), by="ada", comment="known", for_s=600))
        await until(lambda: bob.board.alerts.get(KEY).assigned)
        await until(lambda: bob.board.alerts.get(KEY).alert.suppressed)
        seen = bob.board.alerts.get(KEY)
        assert (seen.assigned.to, seen.alert.suppressed[0].by) == ("carla", "ada")


async def test_what_a_colleague_had_is_not_taken_again_in_their_name(desk):
    async with desk("ada", Played()) as ada, desk("bob", Played()) as bob:
        await taken(ada)
        await until(lambda: ack_of(bob).by == "ada")
        acted = await bob.act(Order(verb=Verb.UNACKNOWLEDGE, keys=(KEY,), by="bob"))
        undone = await bob.undo(acted.action, by="bob")
        assert undone.failed[0].error == "ada alone can ask for that again"


def note_of(engine, **other):
    now = engine.board.clock()
    usual = {"id": "n1", "by": "ada", "at": now, "words": "deploy 4.2 begun", "moment": now - 60.0}
    return KeptNote(**{**usual, "target": "a", "signal": "system.cpu.utilization", **other})


async def test_a_note_of_a_desk_that_is_cut_off_is_drawn_there_waits_and_is_on_the_other_desk_afterwards(desk):
    async with desk("ada", Played()) as ada, desk("bob", Played()) as bob:
        assert not await ada.keep_note(note_of(ada, id="before"))
        ada._journal._ledger.cut = True
        assert await ada.keep_note(note_of(ada))
        assert [note.id for note in ada.board.kept_notes] == ["before", "n1"]
        await until(lambda: told(ada, "Queued, not sent: the note “deploy 4.2 begun”"))
        assert ada.board.queued == 1
        ada._journal._ledger.cut = False
        await until(lambda: [note.id for note in bob.board.kept_notes] == ["before", "n1"])
        await until(lambda: not told(ada, "Queued") and ada.board.queued == 0)
        assert await ada._journal.queued_notes() == ()
        assert [note.id for note in ada.board.kept_notes] == ["before", "n1"]


async def test_a_note_that_waits_can_be_taken_back_and_is_never_sent(desk):
    async with desk("ada", Played()) as ada:
        ada._journal._ledger.cut = True
        await ada.keep_note(note_of(ada))
        await ada.take_note_back("n1", by="ada")
        assert (ada.board.kept_notes, await ada._journal.queued_notes()) == ((), ())
        ada._journal._ledger.cut = False
        await until(lambda: not told(ada, CUT))
        assert await ada._journal.kept_notes(10) == ()


async def test_a_desk_that_starts_cut_off_draws_the_notes_that_wait(desk):
    async with desk("ada", Played()) as ada:
        ada._journal._ledger.cut = True
        await ada.keep_note(note_of(ada))
        async with desk("ada", Played(), cut=True) as again:
            await until(lambda: [note.words for note in again.board.kept_notes] == ["deploy 4.2 begun"])


async def test_a_note_that_is_refused_when_it_is_sent_is_told_and_drawn_no_more(desk, monkeypatch):
    def refuse(*_):
        raise NotAllowed("a viewer writes nothing")

    async with desk("ada", Played()) as ada:
        ada._journal._ledger.cut = True
        await ada.keep_note(note_of(ada))
        monkeypatch.setattr("noc_app.journal.sharing.chart_notes.add", refuse)
        ada._journal._ledger.cut = False
        lost = "Not done after the connection came back: the note “deploy 4.2 begun”: a viewer writes nothing"
        await until(lambda: told(ada, lost))
        await until(lambda: ada.board.kept_notes == ())
        assert await ada._journal.queued_notes() == ()


async def test_what_waits_is_not_asked_for_twice(desk):
    async with desk("ada", Played()) as ada:
        ada._journal._ledger.cut = True
        await taken(ada)
        with pytest.raises(CommandError, match="waits on this desk"):
            await taken(ada)


async def test_what_waited_is_sent_when_the_journal_is_there_again(desk):
    async with desk("ada", Played()) as ada:
        ada._journal._ledger.cut = True
        await taken(ada)
        ada._journal._ledger.cut = False
        await until(lambda: ack_of(ada).state is AckState.CONFIRMED)
        assert await ada._journal.queued() == ()
        await until(lambda: not told(ada, "Queued"))


async def test_what_waited_reaches_the_backend_once(desk, clock):
    session = Acknowledgeable()
    async with desk("ada", session) as ada:
        ada._journal._ledger.cut = True
        await taken(ada)
        clock.now += 60
        ada._journal._ledger.cut = False
        await until(lambda: ack_of(ada).state is AckState.CONFIRMED)
        assert len(session.asked) == 1


async def test_what_waited_survives_the_end_of_the_program(desk):
    async with desk("ada", Played()) as ada:
        ada._journal._ledger.cut = True
        await taken(ada)
    async with desk("ada", Played()) as again:
        await until(lambda: ack_of(again).by == "ada")


async def test_a_colleague_who_was_faster_is_a_conflict_that_is_shown(desk):
    async with desk("ada", Played()) as ada, desk("bob", Played()) as bob:
        ada._journal._ledger.cut = True
        await taken(ada)
        await taken(bob)
        ada._journal._ledger.cut = False
        await until(lambda: ack_of(ada).by == "bob")
        await until(lambda: told(ada, "Not done after the connection came back: acknowledge (a/f1): already"))


async def test_what_a_colleague_left_unfinished_is_followed_up_by_who_leads(desk, clock):
    session = Acknowledgeable()
    async with desk("bob", session) as bob:
        await until(lambda: bob.board.leads)
        async with desk("ada", lost := Acknowledgeable()) as ada:
            lost.refuse = TimeoutError()  # never arrived, and then her desk is gone
            await taken(ada)
        clock.now += 30
        await until(lambda: len(session.asked) == 1)
        await until(lambda: ack_of(bob).state is AckState.CONFIRMED and not bob._actions._ground.unfinished)
        stored = await bob._journal.standing()
    assert [i.outcome for i in stored] == [Outcome.CONFIRMED]
