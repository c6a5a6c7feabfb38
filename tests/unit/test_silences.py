"""Silences: what they would hide, what a backend makes of them, and how they end."""

import pytest

from noc_app.alerting.endings import endings, is_near
from noc_app.alerting.preview import preview
from noc_app.alerting.shared import Shared
from noc_app.model import (
    AlertEntry,
    AlertKey,
    CommandError,
    Matcher,
    Order,
    ReceiptState,
    Silence,
    Suppression,
    Unreachable,
    Verb,
)
from tests.tools.engine import Clock, Played, Quietable, alert, running, standing, until

KEY, OTHER = AlertKey("a", "f1"), AlertKey("a", "f2")
DB = Matcher("host", "db-.*", is_regex=True)
NAME = AlertKey("a", '{host=~"db-.*"}')
HOSTS = (alert("f1", host="db-1"), alert("f2", host="web-1"))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.db"


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def session():
    played = Quietable()
    played.answer = standing(*HOSTS)
    return played


def silencing(**fields):
    usual = {"verb": Verb.SILENCE, "by": "mara", "comment": "change 881", "for_s": 3600.0, "matchers": (DB,)}
    return Order(**{**usual, **fields})


def entry(engine, key=KEY):
    return engine.board.alerts.get(key)


async def appeared(engine):
    await until(lambda: entry(engine) and entry(engine, OTHER))


def hidden(engine):
    return {e.key for e in engine.board.alerts if e.alert.suppressed}


def states(engine, action):
    return [r.state for r in engine.receipts(action)]


# Before


def entries(*alerts, target="a"):
    return [AlertEntry(AlertKey(target, a.fingerprint), a) for a in alerts]


def test_a_preview_names_what_would_go_out_of_sight_and_what_is_hidden_already():
    quiet = alert("f3", host="db-3")
    gone = AlertEntry(AlertKey("a", "f3"), type(quiet)(**_with(quiet, suppressed=(Suppression(kind="silenced"),))))
    found = preview([DB], [*entries(*HOSTS), gone, *entries(HOSTS[0], target="b")], {"a"})
    assert ([e.key for e in found.hides], [e.key for e in found.hidden_already]) == ([KEY], [gone.key])
    assert (found.critical, found.refusal) == (1, "")


def test_a_preview_of_what_would_hide_everything_says_so():
    assert "every alert" in preview([Matcher("team", "")], entries(*HOSTS), {"a"}).refusal


# Made, read back, ended


async def test_a_silence_is_confirmed_when_a_poll_shows_it_and_hides_what_the_preview_said(path, session):
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        foreseen = {e.key for e in preview([DB], engine.board.alerts, {"a"}).hides}
        acted = await engine.act(silencing())
        assert [(t.key, t.error) for t in acted.results] == [(NAME, "")]
        await until(lambda: states(engine, acted.action) == [ReceiptState.CONFIRMED])
        await until(lambda: hidden(engine) == foreseen == {KEY})
        assert [s.by for s in engine.board.silences["a"]] == ["mara"]


async def test_a_silence_of_exactly_one_alert_names_all_of_its_labels(path, session):
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        await engine.act(silencing(matchers=(), keys=(OTHER,)))
        await until(lambda: hidden(engine) == {OTHER})
        assert engine.board.silences["a"][0].matchers == (Matcher("host", "web-1"),)


async def test_a_silence_goes_to_every_target_that_can_or_to_those_that_are_named(path, session):
    second, deaf = Quietable(), Played()
    async with running({"a": session, "b": second, "c": deaf}, path=path) as engine:
        await appeared(engine)
        acted = await engine.act(silencing())
        assert {t.key.target for t in acted.results} == {"a", "b"}
        named = await engine.act(silencing(targets=("c",)))
        assert named.failed[0].error == "c knows no silences; shelve it here instead"


async def test_a_refusal_says_why(path, session):
    session.refuse = CommandError("end time in the past")
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        acted = await engine.act(silencing())
        assert acted.failed[0].error == "end time in the past"
        assert states(engine, acted.action) == [ReceiptState.FAILED]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"comment": ""}, "say why"),
        ({"for_s": 0.0}, "needs an end"),
        ({"matchers": (Matcher("x", ""),)}, "every alert"),
        ({"matchers": (), "keys": (AlertKey("a", "gone"),)}, "at least one condition"),
    ],
)
async def test_a_silence_needs_a_reason_an_end_and_conditions(path, session, fields, words):
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        assert words in (await engine.act(silencing(**fields))).failed[0].error
        assert session.asked == []


async def test_a_lost_answer_is_settled_by_looking(path, session):
    session.lose_answer = Unreachable("connection reset")
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        acted = await engine.act(silencing())
        await until(lambda: states(engine, acted.action) == [ReceiptState.CONFIRMED])
        assert len(session.asked) == 1


async def test_what_never_arrived_is_asked_for_again_after_a_restart_with_the_same_id(path, session, clock):
    session.refuse = Unreachable("connection refused")
    async with running({"a": session}, path=path, clock=clock) as engine:
        await appeared(engine)
        await engine.act(silencing())
    session.refuse = None
    clock.now += 30.0
    async with running({"a": session}, path=path, clock=clock) as again:
        await until(lambda: again.board.silences.get("a"))
        assert len(set(session.asked)) == 1
        assert again.board.silences["a"][0].matchers == (DB,)


async def test_a_silence_of_somebody_else_is_ended_and_put_back_by_an_undo(path, session, clock):
    session.make("s7", [DB], "tomasz", 900.0, 5000.0)
    async with running({"a": session}, path=path, clock=clock) as engine:
        await until(lambda: engine.board.silences.get("a"))
        acted = await engine.act(Order(verb=Verb.EXPIRE, keys=(AlertKey("a", "s7"),), by="mara"))
        await until(lambda: states(engine, acted.action) == [ReceiptState.CONFIRMED])
        assert session.silences == {}
        await engine.undo(acted.action, by="mara")
        (again,) = session.silences.values()
        assert (again.by, again.ends_at, again.matchers) == ("tomasz", 5000.0, (DB,))


async def test_a_silence_is_undone(path, session):
    async with running({"a": session}, path=path) as engine:
        await appeared(engine)
        acted = await engine.act(silencing())
        await until(lambda: hidden(engine) == {KEY})
        assert (await engine.undo(acted.action, by="mara")).failed == ()
        await until(lambda: hidden(engine) == set())
        assert session.silences == {}


async def test_what_a_silence_hid_calls_again_when_it_ends(path, session):
    session.make("s7", [DB], "tomasz", 900.0, 5000.0)
    news = []
    async with running({"a": session}, path=path) as engine:
        await until(lambda: hidden(engine) == {KEY})
        engine.subscribe(news.append)
        session.silences.clear()
        await until(lambda: hidden(engine) == set())
        assert [t.key for n in news for t in n.toasts] == [KEY]
        assert "no longer silenced" in {c.reason for n in news for c in n.changes}


# A downtime, where the backend knows that


class Downtimes(Played):
    def __init__(self):
        super().__init__()
        self.ref = ""

    async def poll(self):
        result = await super().poll()
        (only,) = result.alerts
        held = (Suppression(kind="maintenance", by="mara", ref=self.ref),) if self.ref else ()
        return type(result)(samples=result.samples, alerts=(type(only)(**_with(only, suppressed=held)),))

    async def downtime(self, alert, quiet):
        self.ref = f"d-{quiet.intent[:8]}"
        return self.ref

    async def end_downtime(self, alert, ref):
        assert ref == self.ref
        self.ref = ""


async def test_a_backend_with_downtimes_gets_one_of_what_the_alert_is_about_read_back_and_ended(path):
    session = Downtimes()
    session.answer = standing(alert())
    async with running({"a": session}, path=path) as engine:
        await until(lambda: entry(engine))
        acted = await engine.act(silencing(matchers=(), keys=(KEY,)))
        await until(lambda: states(engine, acted.action) == [ReceiptState.CONFIRMED])
        assert [s.kind for s in entry(engine).alert.suppressed] == ["maintenance"]
        ended = await engine.act(Order(verb=Verb.EXPIRE, keys=(AlertKey("a", session.ref),), by="mara"))
        await until(lambda: states(engine, ended.action) == [ReceiptState.CONFIRMED])
        assert entry(engine).alert.suppressed == ()


# Endings


def test_what_ends_within_ten_minutes_is_near_and_of_what_is_short_the_last_half():
    assert not is_near(0.0, 3600.0, 2999.0)
    assert is_near(0.0, 3600.0, 3000.0)
    assert not is_near(0.0, 3600.0, 3600.0)
    assert (is_near(0.0, 600.0, 299.0), is_near(0.0, 600.0, 300.0)) == (False, True)
    assert not is_near(0.0, None, 1.0)


def test_a_silence_that_hides_something_and_a_shelf_are_told_before_they_end():
    shelf = Suppression(kind="shelved", by="mara", since=0.0, until=3600.0)
    shelved = type(HOSTS[1])(**_with(HOSTS[1], suppressed=(shelf,)))
    known = Silence(id="s1", by="tomasz", comment="", starts_at=0.0, ends_at=3600.0, matchers=(DB,))
    useless = Silence(id="s2", by="tomasz", comment="", starts_at=0.0, ends_at=3600.0, matchers=(Matcher("x", "y"),))
    found = endings(entries(HOSTS[0], shelved), {"a": (known, useless)}, 3001.0)
    assert [(e.what, e.key, e.by) for e in found] == [
        ("shelf", OTHER, "mara"),
        ("silence", AlertKey("a", "s1"), "tomasz"),
    ]


# Who knows the same alert


def test_of_two_alerts_of_which_one_has_all_labels_of_the_other_each_finds_its_own_twin():
    bare, disk = alert("bare", alertname="Full", host="db-1"), alert("disk", alertname="Full", host="db-1", disk="sda")
    everything = [*entries(bare, disk), *entries(bare, disk, target="b")]
    for one in everything:
        (twin,) = Shared(everything).known_by(one)
        assert (twin.alert, twin.key.target != one.key.target) == (one.alert, True)


def test_a_twin_with_labels_that_one_reporter_adds_is_the_same_alert():
    mine, theirs = alert("m", alertname="Full", host="db-1"), alert("t", alertname="Full", host="db-1", replica="2")
    everything = [*entries(mine), *entries(theirs, target="b")]
    assert [e.key for e in Shared(everything).known_by(everything[0])] == [AlertKey("b", "t")]


def _with(value, **fields):
    return {name: getattr(value, name) for name in value.__dataclass_fields__} | fields
