"""Many desks on one PostgreSQL: one winner, one leader, nothing lost or doubled, no way around the roles."""

import asyncio
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

import noc_app
from noc_app.engine.engine import Engine
from noc_app.engine.setup import Setup
from noc_app.model import AlertKey, CutOff, Ending, KeptNote, Move, NotAllowed, Outcome, Regrouping, Role, Verb
from tests.live.conftest import DESKS
from tests.live.desks import own_request
from tests.live.postgres import empty_journal, login, query
from tests.live.proxy import Proxy
from tests.tools.engine import CATALOGUE, Played, PlayedOpener, acknowledge, alert, standing, target, until
from tests.unit.journal_cases import event, own

WORKER = Path(__file__).with_name("desk_worker.py")
ALERTS = 2_000
SEEN_S = 2.0
TRIES = 3  # a busy machine is late now and then, slow code each time
TTL_S = 2.0
EVERY_S = 0.2
SHOWN = AlertKey("a", "f1")

pytestmark = [pytest.mark.live, pytest.mark.timeout(170), pytest.mark.usefixtures("empty")]


class Desk:
    """A desk in another process, with what it said."""

    def __init__(self, what, server, folder, **settings):
        arguments = [what, server.host, str(server.port), server.user, str(folder), json.dumps(settings)]
        self.process = subprocess.Popen(
            [sys.executable, str(WORKER), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(Path(noc_app.__file__).parents[1])},
        )
        self.said, self._thread = [], None

    def ready(self):
        assert "ready" in json.loads(self.process.stdout.readline())

    def go(self):
        self.process.stdin.write("go\n")
        self.process.stdin.flush()
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self):
        for line in self.process.stdout:
            self.said.append((time.time(), json.loads(line)))

    def result(self):
        self._thread.join()
        assert self.process.wait() == 0
        return self.said[-1][1]

    def tell(self, number):
        self.process.send_signal(number)

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        if self._thread is not None:
            self._thread.join()
        self.process.stdin.close()
        self.process.stdout.close()


@contextmanager
def working(*wanted):
    """Desks that all begin at the same moment."""
    with ExitStack() as stack:
        started = [Desk(*arguments, **settings) for arguments, settings in wanted]
        for desk in started:
            stack.callback(desk.close)
        for desk in started:
            desk.ready()
        for desk in started:
            desk.go()
        yield started


def raced(owner, desks, eye, folder):
    """Let every desk acknowledge every alert at once; return after how many seconds `eye` saw each, in order."""
    folder.mkdir()
    asked = [(("own", desk, folder), {"alerts": ALERTS, "first": n}) for n, desk in enumerate(desks)]
    with working(*asked, (("watch", eye, folder), {"alerts": ALERTS, "for_s": 150})) as started:
        results = [desk.result() for desk in started]
    *tried, watched = results
    winners = Counter(number for r in tried for number in r["won"])
    assert len(winners) == ALERTS
    assert set(winners.values()) == {1}
    assert sum(r["lost"] for r in tried) == (DESKS - 1) * ALERTS, "every loser was told who and when"
    kept = query(owner, "SELECT count(*), count(DISTINCT fingerprint) FROM intent")
    assert kept == [[ALERTS, ALERTS]]
    won_at = {number: at for r in tried for number, at in r["won"].items()}
    delays = sorted(watched["seen"][number] - at for number, at in won_at.items())
    print("seen elsewhere after", *(f"{delays[int(ALERTS * q)]:.3f} s ({q:.0%})," for q in (0.5, 0.99, 0.9999)))
    return delays


@pytest.mark.timeout(400)
def test_eight_desks_acknowledge_two_thousand_alerts_at_once_and_each_has_one_winner(owner, desks, tmp_path):
    eye, late_s = login(owner, "eye", Role.VIEWER), []
    while len(late_s) < TRIES and not (late_s and late_s[-1] < SEEN_S):
        empty_journal(owner)
        late_s.append(raced(owner, desks, eye, tmp_path / f"try-{len(late_s)}")[int(ALERTS * 0.99)])
    assert min(late_s) < SEEN_S


def test_on_eight_whole_boards_one_order_each_about_two_thousand_alerts_leaves_one_winner_each(owner, desks, tmp_path):
    with working(*((("board", desk, tmp_path), {"alerts": ALERTS}) for desk in desks)) as started:
        for desk in started:
            desk.result()
        told = [{name: value for _, said in desk.said for name, value in said.items()} for desk in started]
    winners = Counter(number for said in told for number in said["won"])
    assert len(winners) == ALERTS
    assert set(winners.values()) == {1}
    written = "SELECT fingerprint, extract(epoch FROM pg_xact_commit_timestamp(xmin))::float FROM owner"
    written_at = {fingerprint.partition("-")[2]: at for fingerprint, at in query(owner, written)}
    delays = sorted(at - written_at[number] for said in told for number, at in said["seen"].items())
    print("on other boards after", *(f"{delays[int(len(delays) * q)]:.2f} s ({q:.0%})," for q in (0.5, 0.99)), end=" ")
    print(f"CPU of each board {max(said['cpu_s'] for said in told):.1f} s")
    kept = query(owner, "SELECT count(*), count(DISTINCT fingerprint) FROM intent")
    assert kept == [[ALERTS, ALERTS]]


async def test_two_desks_that_take_the_same_thousand_alerts_at_once_share_them_without_a_deadlock(owner, desks, opened):
    async def order(desk, journal, numbers):
        many = [own_request(desk, f"{desk.user}-{n}", key=AlertKey("prom", f"many-{n}")) for n in numbers]
        return many, await journal.add_intents(many)

    journals = [await opened(desk) for desk in desks[:2]]
    (ours, lost), (theirs, late) = await asyncio.gather(
        order(desks[0], journals[0], range(1000)), order(desks[1], journals[1], range(1000, -1, -1))
    )
    won = [i.key for i in (*ours, *theirs) if i.id not in {*lost, *late}]
    assert len(won) == len(set(won)) == 1001
    assert query(owner, "SELECT count(*), count(DISTINCT fingerprint) FROM intent") == [[1001, 1001]]
    assert (await journals[0].verify()).breaks == ()


async def test_what_is_said_about_alerts_is_shared_as_in_a_file_of_ones_own(desks, opened):
    ada, bob = await opened(desks[0]), await opened(desks[1])
    done = {"outcome": Outcome.CONFIRMED, "severity": 3}
    await ada.record([event(at=time.time()), event("resolved", at=time.time(), detail={"unseen": "yes"})])
    await ada.add_intents(
        [
            own_request(desks[0], "shelf", verb=Verb.SHELVE, **done),
            own_request(desks[0], "given", verb=Verb.ASSIGN, key=SHOWN, argument="bob", **done),
            own_request(desks[0], "words", verb=Verb.COMMENT, key=SHOWN),
            own_request(desks[0], "undone", verb=Verb.ESCALATE, key=SHOWN),
        ]
    )
    assert [i.id for i in await bob.shelves(time.time())] == ["shelf"]
    assert [(i.id, i.argument) for i in await bob.marks()] == [("given", "bob")]
    assert [m.key for m in await bob.missed()] == [event().key]
    assert await ada.cancel("undone", "undone by ada", time.time())
    assert [await ada.claim("words", time.time()), await bob.claim("words", time.time())] == [True, False]
    await bob.add_intents([own_request(desks[1], "seen", verb=Verb.SEE, key=event().key, **done)])
    assert await ada.missed() == ()


async def test_what_was_merged_on_one_desk_is_read_on_the_other_in_the_order_of_the_journal(owner, desks, opened):
    ada, bob = await opened(desks[0]), await opened(desks[1])
    x, y = AlertKey("prom", "x"), AlertKey("prom", "y")
    usual = {"at": 0.0, "moved": {x: 1.5}, "home": {y: 2.5}}
    await ada.regroup(Regrouping(id="z", move=Move.MERGE, by=desks[0].user, **usual))
    await bob.regroup(Regrouping(id="a", move=Move.SPLIT, by=desks[1].user, **usual))
    first, second = await ada.regroupings()
    assert (first.id, first.moved, first.home, second.id, second.move) == ("z", {x: 1.5}, {y: 2.5}, "a", Move.SPLIT)
    assert first.at < second.at
    assert query(owner, "SELECT what, subject FROM audit ORDER BY seq DESC LIMIT 1") == [["incident: split", "prom/y"]]


def note_of(server, **other):
    usual = {"id": "n1", "by": server.user, "at": time.time(), "words": "deploy 4.2 begun", "moment": time.time() - 60}
    return KeptNote(**{**usual, "target": "prom", "signal": "x", "labels": (("host", "db-1"),), **other})


async def test_a_note_is_read_on_the_other_desks_and_its_writer_alone_takes_it_back(owner, desks, opened):
    ada, bob = await opened(desks[0]), await opened(desks[1])
    await bob.kept_notes(10)
    bob.heard.clear()
    kept = note_of(desks[0])
    await ada.keep_note(kept)
    await ada.keep_note(kept)
    await asyncio.wait_for(bob.heard.wait(), 5.0)  # the journal tells of it, nobody has to ask
    assert await bob.kept_notes(10) == (kept,)
    assert not await bob.take_note_back("n1", desks[1].user, time.time())
    assert await ada.take_note_back("n1", desks[0].user, time.time())
    assert await bob.kept_notes(10) == ()
    said = query(owner, "SELECT what, why FROM audit ORDER BY seq DESC LIMIT 2")
    assert said == [["note: take back", "deploy 4.2 begun"], ["note: keep", "deploy 4.2 begun"]]
    assert (await ada.verify()).breaks == ()


async def test_a_viewer_is_told_why_no_note_is_kept(owner, opened):
    viewer = login(owner, "onlooker", Role.VIEWER)
    journal = await opened(viewer)
    with pytest.raises(NotAllowed, match="the shared journal does not allow it"):
        await journal.keep_note(note_of(viewer))
    assert await journal.kept_notes(10) == ()


async def test_of_eight_desks_that_see_something_end_one_warns(desks, opened):
    journals = [await opened(desk) for desk in desks]
    ending = Ending(what="silence", key=AlertKey("am", "s1"), by="x", until=time.time() + 60)
    first = await asyncio.gather(*(j.warn(ending, event("warned", at=time.time(), key=ending.key)) for j in journals))
    assert sum(first) == 1
    assert [e.kind for e in await journals[0].history(ending.key)] == ["warned"]


async def test_an_answer_that_is_lost_after_the_commit_loses_and_doubles_nothing(owner, desks, opened):
    with Proxy(owner.port, lose=0.1, seed=4) as proxy:
        journal = await opened(replace(desks[0], port=proxy.port))
        confirmed = []
        for number in range(300):
            intent = own_request(desks[0], f"ack-{number}", key=AlertKey("prom", f"lost-{number}"), action=f"{number}")
            try:
                await own(journal, intent)
            except CutOff:
                await journal.queue([intent])
                confirmed += await handed_over(journal)
            else:
                confirmed.append(intent.id)
        lost = proxy.lost
        await journal.close()
    kept = [row[0] for row in query(owner, "SELECT id FROM intent WHERE id LIKE 'ack-%'")]
    print(f"{lost} answers of {len(confirmed)} commits were lost")
    assert lost > 10
    assert sorted(kept) == sorted(confirmed)
    assert query(owner, "SELECT count(*) FROM audit WHERE subject LIKE 'prom/lost-%'") == [[300]]


async def handed_over(journal):
    """Hand over what waits, as a desk does once a second; return what was taken."""
    taken = []
    while await journal.queued():
        done = await journal.replay()
        taken += [one.intent.id for one in done if not one.conflict]
        await asyncio.sleep(0.02)
    return taken


async def test_a_desk_that_is_cut_off_says_so_within_five_seconds_and_queues(owner, desks, opened):
    with Proxy(owner.port) as proxy:
        journal = await opened(replace(desks[0], port=proxy.port))
        assert await journal.standing() == ()
        proxy.silent = True
        begun = time.monotonic()
        await until(lambda: journal.fault, seconds=10)
        noticed_s = time.monotonic() - begun
        with pytest.raises(CutOff):
            await own(journal, own_request(desks[0]))
        contested, other = AlertKey("prom", "contested"), AlertKey("prom", "other")
        given = {"verb": Verb.ASSIGN, "argument": "carla", "action": "given"}
        for waits in (
            own_request(desks[0], "mine", action="mine"),
            own_request(desks[0], "too late for this", key=contested, action="late"),
            own_request(desks[0], "over", key=other, until=time.time() - 1, action="over"),
            own_request(desks[0], "given", key=other, **given),
            own_request(desks[0], "overtaken", key=contested, at=time.time() - 60, **given | {"action": "overtaken"}),
        ):
            await journal.queue([waits])
        assert query(owner, "SELECT count(*) FROM intent") == [[0]], "nothing was faked"

        colleague = await opened(desks[1])
        await own(colleague, own_request(desks[1], "first", key=contested))
        hers = {"verb": Verb.ASSIGN, "argument": "bob", "outcome": Outcome.CONFIRMED}
        await own(colleague, own_request(desks[1], "hers", key=contested, **hers))
        proxy.silent = False
        await until(lambda: not journal.fault, seconds=10)
        done = {r.intent.id: r.conflict for r in await journal.replay()}
        await journal.close()
    print(f"noticed after {noticed_s:.2f} s")
    assert noticed_s < 5
    assert done["mine"] == ""
    assert "already acknowledged by desk1" in done["too late for this"]
    assert "its time was over" in done["over"]
    assert "desk1 has given it to bob since then" in done["overtaken"]
    kept = query(owner, "SELECT id, outcome FROM intent ORDER BY id")
    assert kept == [["first", "pending"], ["given", "confirmed"], ["hers", "confirmed"], ["mine", "confirmed"]]


async def test_a_note_written_while_cut_off_is_handed_over_once_and_a_viewers_is_refused(owner, desks, opened):
    viewer = login(owner, "watcher", Role.VIEWER)
    with Proxy(owner.port) as proxy:
        journals = [await opened(replace(server, port=proxy.port)) for server in (desks[0], viewer)]
        for journal in journals:
            await journal.standing()
        proxy.silent = True
        for journal, server in zip(journals, (desks[0], viewer), strict=True):
            await until(lambda: journal.fault, seconds=10)  # noqa: B023 - awaited at once
            await journal.queue_note(note_of(server, id=f"by {server.user}"))
        proxy.silent = False
        done = {}
        for journal in journals:
            await until(lambda: not journal.fault, seconds=10)  # noqa: B023
            while await journal.queued_notes():
                done |= {note.by: refused for note, refused in await journal.replay_notes()}
                await asyncio.sleep(0.02)
        assert done[desks[0].user] == ""
        assert "the shared journal does not allow it" in done[viewer.user]
        assert await journals[0].replay_notes() == ()
        for journal in journals:
            await journal.close()
    colleague = await opened(desks[1])
    assert [note.by for note in await colleague.kept_notes(10)] == [desks[0].user]
    assert (await colleague.verify()).breaks == ()


async def test_what_a_colleague_wrote_is_heard_even_if_no_notification_comes(owner, desks, opened):
    ada, bob = await opened(desks[0]), await opened(desks[1])
    await bob.standing()
    query(owner, "ALTER TABLE intent DISABLE TRIGGER noc_news")
    query(owner, "ALTER TABLE owner DISABLE TRIGGER noc_news")
    try:
        await ada.standing()
        bob.heard.clear()
        await own(ada, own_request(desks[0]))
        begun = time.monotonic()
        async with asyncio.timeout(5):
            await bob.heard.wait()
        print(f"heard after {time.monotonic() - begun:.2f} s without a notification")
    finally:
        query(owner, "ALTER TABLE intent ENABLE TRIGGER noc_news")
        query(owner, "ALTER TABLE owner ENABLE TRIGGER noc_news")


@asynccontextmanager
async def board(journal):
    """A desk's engine with one standing alert of a backend without acknowledgements."""
    session = Played()
    session.answer = standing(alert())
    engine = Engine(PlayedOpener({"a": session}), time.time, journal)
    engine.configure(Setup(targets=(target(),), signals=CATALOGUE))
    task = asyncio.create_task(engine.run())
    try:
        await until(lambda: engine.board.alerts.get(SHOWN), seconds=20)
        yield engine
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_an_acknowledgement_on_one_desk_is_on_the_other_board_within_two_seconds(desks, opened):
    async with board(await opened(desks[0])) as ada, board(await opened(desks[1])) as bob:
        ada.look_at(SHOWN, by="ada")
        await until(lambda: bob.board.looking == {SHOWN: (desks[0].user,)}, seconds=20)
        await until(lambda: ada.board.leads or bob.board.leads, seconds=20)
        await acknowledge(ada, SHOWN, by=desks[0].user, comment="mine", for_s=600)
        begun = time.monotonic()
        await until(lambda: bob.board.alerts.get(SHOWN).owned, seconds=20)
        print(f"on the other board after {time.monotonic() - begun:.2f} s")
        assert bob.board.alerts.get(SHOWN).ack.by == desks[0].user
        assert not (ada.board.leads and bob.board.leads)


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "frozen"])
def test_a_leader_that_is_gone_is_followed_within_its_time_and_one_second(owner, desks, tmp_path, blow):
    wanted = [(("lead", desk, tmp_path), {"ttl_s": TTL_S, "every_s": EVERY_S}) for desk in desks[:3]]
    chance = random.Random(7)
    with working(*wanted) as started:
        leader = first_leader(started)
        threading.Event().wait(1.0 + chance.random())
        leader.tell(blow)
        struck = time.time()
        others = [desk for desk in started if desk is not leader]
        while not any(led(desk) for desk in others) and time.time() - struck < 15:
            threading.Event().wait(0.02)
        followed_s = min(at for desk in others for at, said in desk.said if "gained" in said) - struck
        threading.Event().wait(1.0)
        if blow is signal.SIGSTOP:
            woken = time.time()
            leader.tell(signal.SIGCONT)
            threading.Event().wait(2.0)
            # What it was granted just before the blow it does late rather than never: nobody else will.
            late = [said["did"] for at, said in leader.said if "did" in said and at > woken]
            granted = [f"deed-{int(struck / EVERY_S) - before}" for before in (0, 1)]
            assert len(late) <= 1, "a woken leader did something although another one leads"
            assert set(late) <= set(granted), "a woken leader was granted something although another one leads"
            assert any("lost" in said for _, said in leader.said)
        deeds = Counter(said["did"] for desk in started for _, said in desk.said if "did" in said)
        epochs = [said["epoch"] for desk in started for _, said in desk.said if "gained" in said]
    print(f"followed after {followed_s:.2f} s, {sum(deeds.values())} deeds")
    assert followed_s <= TTL_S + 1.0
    assert set(deeds.values()) == {1}, "something was done twice"
    assert len(set(epochs)) == len(epochs) >= 2


def led(desk):
    return any("gained" in said for _, said in desk.said)


def first_leader(started):
    give_up = time.time() + 20
    while time.time() < give_up:
        for desk in started:
            if led(desk):
                return desk
        threading.Event().wait(0.02)
    raise AssertionError("nobody leads")
