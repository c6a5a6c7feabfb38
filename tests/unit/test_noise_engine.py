"""The engine tells what the board hides and what it no longer hides, and the snapshot balances."""

import pytest

from noc_app.collect import as_json
from noc_app.engine.setup import Setup
from noc_app.model import Alert, AlertKey, CommandError, JournalError, Severity, labels_of
from noc_app.model.matcher import Matcher
from noc_app.model.noise import FlapSettings, Inhibition, Noise, Window
from tests.tools.engine import CATALOGUE, Acknowledgeable, Clock, Played, running, standing, target, until

BY_HOST = Noise(
    inhibitions=(Inhibition(1, (Matcher.parse("severity=critical"),), (Matcher.parse("severity=major"),), ("host",)),)
)


def alert(name, severity=Severity.CRITICAL, host="db-1"):
    labels = labels_of({"alertname": name, "host": host})
    return Alert(fingerprint=name, severity=severity, title=name, starts_at=100.0, labels=labels)


CAUSE, EFFECT = alert("cause"), alert("effect", Severity.MAJOR)


def configured(engine, noise, *names):
    engine.configure(Setup(targets=tuple(map(target, names)), signals=CATALOGUE, noise=noise))


def toasts_of(engine):
    heard = []
    engine.subscribe(lambda news: heard.extend(e.key.fingerprint for e in news.toasts))
    return heard


async def test_an_alert_that_is_inhibited_makes_no_toast_until_its_cause_has_cleared():
    session = Played()
    session.answer = standing(CAUSE, EFFECT)
    async with running({"a": session}) as engine:
        configured(engine, BY_HOST, "a")
        toasts, reasons = toasts_of(engine), []
        engine.subscribe(
            lambda news: reasons.extend(c.reason for c in news.changes if c.entry.key.fingerprint == "effect")
        )
        await until(lambda: engine.turns > 0)
        snapshot = engine.board.snapshot()
        assert (len(snapshot.alerts.shown), snapshot.alerts.hidden["inhibited"]) == (1, 1)
        assert [len(i.members) for i in snapshot.incidents] == [2]
        told = as_json(engine.board, snapshot)
        assert {a["key"]: [why["by"] for why in a["hidden_by"]] for a in told["alerts"]}["a/effect"] == ["a/cause"]
        assert [incident["alerts"] for incident in told["incidents"]] == [["a/cause", "a/effect"]]
        session.answer = standing(EFFECT)
        await until(lambda: "effect" in toasts)
        assert toasts.count("effect") == 1
        assert reasons[-1] == "no longer inhibited"


async def test_a_window_that_ends_while_nothing_else_changes_is_noticed():
    session, clock = Played(), Clock(1000.0)
    session.answer = standing(CAUSE)
    async with running({"a": session}, clock=clock) as engine:
        window = Window(title="Work", matchers=(Matcher.parse("host=db-1"),), begins_at=900.0, ends_at=1500.0)
        configured(engine, Noise(windows=(window,)), "a")
        toasts = toasts_of(engine)
        await until(lambda: engine.turns > 0)
        assert engine.board.snapshot().alerts.hidden["maintenance"] == 1
        assert toasts == []
        clock.now = 1500.0
        await until(lambda: toasts == ["cause"])
        assert engine.board.snapshot().alerts.hidden["maintenance"] == 0


async def test_an_alert_that_comes_and_goes_is_marked_and_its_toasts_are_held():
    session, clock = Played(), Clock(1000.0)
    async with running({"a": session}, clock=clock) as engine:
        configured(engine, Noise(flapping=FlapSettings(every_s=0.0)), "a")
        toasts = toasts_of(engine)
        for _ in range(6):
            session.answer = standing(CAUSE)
            await until(lambda: engine.board.alerts.get(AlertKey("a", "cause")))
            session.answer = standing()
            await until(lambda: not engine.board.alerts.get(AlertKey("a", "cause")))
        held = len(toasts)
        session.answer = standing(CAUSE)
        await until(lambda: engine.board.picture().entries)
        (entry,) = engine.board.snapshot().alerts.shown
        assert entry.flapping
        assert len(toasts) == held < 6


async def test_what_a_person_split_is_apart_after_a_restart(tmp_path):
    session, path = Played(), tmp_path / "journal.db"
    session.answer = standing(CAUSE, alert("b"), alert("c"))
    async with running({"a": session}, path=path) as engine:
        await until(lambda: engine.board.snapshot().incidents)
        await engine.split_incident([AlertKey("a", "b")], by="mara")
    async with running({"a": session}, path=path) as engine:
        await until(lambda: len(engine.board.picture().book.began) == 2)
        assert [len(i.members) for i in engine.board.snapshot().incidents] == [2]


async def test_without_a_journal_nothing_is_merged_or_split():
    session = Played()
    session.answer = standing(CAUSE, alert("b"), alert("c"))
    async with running({"a": session}) as engine:
        await until(lambda: engine.board.snapshot().incidents)
        with pytest.raises(JournalError, match="there is no journal"):
            await engine.split_incident([AlertKey("a", "b")], by="mara")
        assert [len(i.members) for i in engine.board.snapshot().incidents] == [3]


async def test_a_label_that_both_sides_lack_is_said_on_the_board():
    session = Played()
    session.answer = standing(alert("c", host=""), alert("m", Severity.MAJOR, host=""))
    async with running({"a": session}) as engine:
        configured(engine, BY_HOST, "a")
        await until(lambda: any("have no label 'host'" in note for note in engine.board.notes))


async def test_a_person_splits_and_merges_what_belongs_together(tmp_path):
    session = Acknowledgeable()
    session.answer = standing(CAUSE, alert("b"), alert("c"))
    async with running({"a": session}, path=tmp_path / "journal.db") as engine:
        await until(lambda: len(engine.board.snapshot().incidents) == 1)
        await engine.split_incident([AlertKey("a", "b"), AlertKey("a", "c")], by="mara")
        apart = tuple(engine.board.picture().book.began)
        assert len(apart) == 2
        await engine.merge_incidents(*apart, by="mara")
        assert [(i.id, len(i.members)) for i in engine.board.snapshot().incidents] == [(apart[0], 3)]
        with pytest.raises(CommandError, match="no such incident"):
            await engine.merge_incidents("nothing", "either", by="mara")
        with pytest.raises(CommandError, match="leave at least one"):
            await engine.split_incident([AlertKey("a", n) for n in ("cause", "b", "c")], by="mara")
