"""Maintenance that persons declare at a desk: it hides on every desk, ends by itself, and is warned of before."""

import time
from dataclasses import replace

import pytest

from noc_app.alerting.endings import WARN_BEFORE_S, endings
from noc_app.engine.maintaining import LONGEST_S, unfit
from noc_app.journal.journal import open_journal
from noc_app.model import CommandError, JournalError, Maintenance, Matcher
from noc_app.ui.desk.plans import Asked, made_of, moment_of, suggestions
from tests.tools.engine import Clock, Played, alert, running, standing, until
from tests.tools.noise import entry

ON_DB = (Matcher("host", "db-1"),)


def work(now, **other):
    usual = {"id": "w1", "by": "mara", "at": now, "reason": "new disk", "matchers": ON_DB}
    return Maintenance(**{**usual, "begins_at": now, "ends_at": now + 3600.0, **other})


def hidden(engine):
    return engine.board.snapshot().alerts.hidden.get("maintenance", 0)


async def test_it_hides_what_it_is_about_with_name_reason_and_end_until_it_is_ended(tmp_path):
    session = Played()
    session.answer = standing(alert("a", host="db-1"), alert("b", host="web-1"))
    async with running({"a": session}, path=tmp_path / "journal.db") as engine:
        await until(lambda: len(engine.board.picture().entries) == 2)
        planned = work(engine.board.clock())
        await engine.start_maintenance(planned)
        assert hidden(engine) == 1
        (why,) = next(e for e in engine.board.picture().entries if e.alert.suppressed).alert.suppressed
        assert (why.kind, why.by, why.comment, why.until) == ("maintenance", "mara", "new disk", planned.ends_at)
        await engine.end_maintenance("w1", by="mara")
        assert hidden(engine) == 0
        with pytest.raises(CommandError, match="over already"):
            await engine.end_maintenance("w1", by="mara")


async def test_it_ends_by_itself(tmp_path):
    session, clock = Played(), Clock(1000.0)
    session.answer = standing(alert("a", host="db-1"))
    async with running({"a": session}, path=tmp_path / "journal.db", clock=clock) as engine:
        await until(lambda: engine.board.picture().entries)
        await engine.start_maintenance(work(1000.0, ends_at=1600.0))
        assert hidden(engine) == 1
        clock.now = 1600.0
        assert hidden(engine) == 0


async def test_it_survives_a_restart_and_is_not_counted_twice(tmp_path):
    session, path = Played(), tmp_path / "journal.db"
    session.answer = standing(alert("a", host="db-1"))
    async with running({"a": session}, path=path) as engine:
        await until(lambda: engine.board.picture().entries)
        await engine.start_maintenance(work(engine.board.clock()))
    async with running({"a": session}, path=path) as engine:
        await until(lambda: hidden(engine) == 1)
        assert [known.id for known in engine.board.planned] == ["w1"]


async def test_without_a_journal_nothing_is_planned():
    session = Played()
    session.answer = standing(alert("a", host="db-1"))
    async with running({"a": session}) as engine:
        await until(lambda: engine.board.picture().entries)
        with pytest.raises(JournalError, match="there is no journal"):
            await engine.start_maintenance(work(engine.board.clock()))
        assert hidden(engine) == 0


async def test_the_journal_tells_what_is_planned_or_under_way_and_nothing_that_is_over(tmp_path):
    clock = Clock(1000.0)
    async with await open_journal(tmp_path / "journal.db", clock=clock) as journal:
        for name, ends_at in (("short", 1100.0), ("long", 9000.0), ("ended", 9000.0)):
            await journal.plan(work(1000.0, id=name, ends_at=ends_at))
        assert await journal.end_plan("ended", "ruth", 1001.0)
        assert not await journal.end_plan("ended", "tom", 1002.0)
        clock.now = 1100.0
        assert await journal.maintenances() == (work(1000.0, id="long", ends_at=9000.0),)


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ({"reason": " "}, "say why"),
        ({"ends_at": 999.0}, "later than"),
        ({"ends_at": 1000.0 + LONGEST_S + 1}, "30 days"),
        ({"matchers": (Matcher("host", ".*", is_regex=True),)}, "every alert would be hidden"),
        ({"matchers": ()}, "at least one condition"),
        ({}, ""),
    ],
)
def test_what_cannot_be_planned_says_why(other, words):
    refusal = unfit(replace(work(1000.0), **other), 1000.0)
    assert words in refusal
    assert bool(refusal) is bool(words)


def test_its_end_is_warned_of_once_if_it_hides_something():
    planned, stands = work(0.0, ends_at=7200.0), [entry("a", labels={"host": "db-1"})]
    assert endings(stands, {}, 7200.0 - WARN_BEFORE_S - 1, (planned,)) == ()
    (ending,) = endings(stands, {}, 7200.0 - WARN_BEFORE_S, (planned,))
    assert (ending.what, ending.by, ending.until) == ("maintenance", "mara", 7200.0)
    assert "new disk, hides 1" in ending.title
    assert endings([entry("b", labels={"host": "web-1"})], {}, 7000.0, (planned,)) == ()


def test_the_form_offers_the_host_the_service_and_just_the_alert():
    offered = suggestions(entry("a", labels={"host": "db-1", "service": "orders"}))
    assert [conditions for _, conditions in offered[:2]] == ['host="db-1"', 'service="orders"']
    assert offered[-1][1] == 'host="db-1",service="orders"'


@pytest.fixture
def _utc(monkeypatch):
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("_utc")
def test_times_are_now_a_time_of_day_or_a_date():
    noon = 1_795_521_600.0  # 2026-11-24 12:00 UTC
    assert moment_of("now", noon) == noon
    assert moment_of("13:30", noon) == noon + 5400.0
    assert moment_of("11:00", noon) == noon + 23 * 3600.0  # the next one
    assert moment_of("2026-11-25 12:00", noon) == noon + 86_400.0
    with pytest.raises(ValueError, match="is no time"):
        moment_of("soon", noon)


def test_the_form_makes_what_was_asked_for_or_says_what_is_missing():
    made = made_of(Asked(conditions="host=db-1, job=~check.*", for_s=1800.0, reason="disk"), "mara", 1000.0, "w")
    assert (made.ends_at, [m.text for m in made.matchers]) == (2800.0, ['host="db-1"', 'job=~"check.*"'])
    with pytest.raises(ValueError, match="what is worked on"):
        made_of(Asked(conditions=" ", reason="disk"), "mara", 1000.0, "w")
    with pytest.raises(ValueError, match="Say why"):
        made_of(Asked(conditions="host=db-1"), "mara", 1000.0, "w")
