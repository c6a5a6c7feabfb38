"""Alarm quality by ISA-18.2 and EEMUA 191, counted from what the journal kept."""

import asyncio
import json
import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noc_app.alerting.quality import floods, quality_of
from noc_app.alerting.quality_words import Band, figures, summary
from noc_app.cli.main import main
from noc_app.journal.journal import open_journal
from noc_app.journal.rows import AlertEvent
from noc_app.model import AlertKey, Severity

DAY = 86_400.0
T0 = 1_795_500_000.0  # a whole ten minutes


def fired(at, name="f1", severity=Severity.WARNING, kind="fired", **settings):
    key = AlertKey("am", name)
    return AlertEvent(at=T0 + at, key=key, starts_at=T0 + at, kind=kind, severity=int(severity), title=name, **settings)


def cleared(at, name="f1"):
    return fired(at, name, kind="resolved")


def quality(*events, days=1.0, standing=None):
    return quality_of(events, T0, T0 + days * DAY, standing=standing or {})


def figure(found, name):
    return next(f for f in figures(found) if f.name.startswith(name))


def test_rates_are_over_the_whole_period_with_its_empty_hours():
    found = quality(*(fired(60.0 * n) for n in range(72)), days=2)
    assert (found.per(DAY), found.per(3600.0), found.per(600.0)) == (36.0, 1.5, 0.25)
    assert found.busy_hour_share == pytest.approx(1 / 48)  # 60 and 12: only the first is over 30
    assert found.busy_ten_min_share == pytest.approx(7 / 288)


def test_what_was_hidden_when_it_fired_is_no_alarm_and_is_counted():
    found = quality(fired(1), fired(2, "q", detail={"hidden": "inhibited"}))
    assert (found.alarms, found.hidden) == (1, 1)


@pytest.mark.parametrize(
    ("event", "alarms"),
    [
        (fired(1, kind="raised", reason="severity rose"), 1),
        (fired(1, kind="raised", reason="fired again"), 1),
        (fired(1, kind="raised", reason="its acknowledgement ended"), 0),
        (fired(1, kind="raised", reason="no longer inhibited"), 0),
        (fired(1, kind="updated"), 0),
        (fired(-1), 0),
        (fired(DAY), 0),
    ],
)
def test_what_is_an_alarm(event, alarms):
    assert quality(event).alarms == alarms


def test_a_flood_lasts_from_the_eleventh_alarm_until_fewer_than_five_are_left():
    found = quality(*(fired(10.0 * n) for n in range(20)))
    assert found.floods == 1
    assert found.flood_share * DAY == pytest.approx((150.0 + 600.0) - 100.0)  # the fifth last leaves at 750 s


def test_ten_in_ten_minutes_are_no_flood():
    assert quality(*(fired(60.0 * n) for n in range(10))).floods == 0


def test_a_flood_that_goes_on_ends_with_the_period():
    assert floods([float(n) for n in range(20)], 100.0) == [(10.0, 100.0)]


def test_the_most_in_any_ten_minutes_may_lie_across_the_clock():
    assert quality(*(fired(600.0 - 50.0 + 10.0 * n) for n in range(9))).most_in_ten_min == 9


def test_three_times_in_a_minute_is_chattering_and_twice_is_not():
    found = quality(*(fired(at, "loud") for at in (0, 30, 60)), *(fired(at, "calm") for at in (0, 30, 120)))
    assert [(o.title, o.count) for o in found.chattering] == [("loud", 3)]


def test_what_is_over_within_a_minute_is_fleeting():
    assert quality(fired(0), cleared(59), fired(100), cleared(160)).fleeting == 1


def test_the_ten_commonest_and_their_share():
    events = [fired(1000.0 * n, f"f{n % 20}") for n in range(40)] + [fired(n * 1000.0, "bad") for n in range(40)]
    found = quality(*events)
    assert (found.top[0].title, found.top[0].count, len(found.top)) == ("bad", 40, 10)
    assert found.top_share == pytest.approx((40 + 9 * 2) / 80)


def test_what_has_stood_for_more_than_a_day_is_stale():
    now = T0 + DAY
    found = quality(standing={AlertKey("am", "old"): now - DAY - 1, AlertKey("am", "new"): now - DAY})
    assert (found.stale, found.standing) == (1, 2)


def test_what_is_hidden_does_not_stand_before_the_operator():
    names = [AlertKey("am", name) for name in ("q", "f1")]
    found = quality(fired(1, "q", detail={"hidden": "maintenance"}), fired(2), standing=dict.fromkeys(names, T0))
    assert found.standing == 1


def test_a_program_that_is_started_again_makes_no_alarms_of_what_stood_already():
    assert quality(fired(1), replace(fired(500), starts_at=T0 + 1)).alarms == 1
    assert quality(fired(1), cleared(100), replace(fired(500), starts_at=T0 + 1)).alarms == 2


def test_a_time_that_is_too_short_for_a_mean_has_none():
    assert [f.name for f in figures(quality(days=0.5))][:2] == ["alarms per hour", "alarms per 10 min"]


def test_a_calm_desk_is_acceptable_throughout():
    events = [fired(900.0 * n + 1, f"f{n}", severity=Severity.WARNING) for n in range(1, 90)]
    found = replace(quality(*events), top=())
    assert [f.name for f in figures(found) if not f.good] == []


@pytest.mark.parametrize(
    ("per_day", "band"),
    [
        (150, Band.ACCEPTABLE),
        (151, Band.MANAGEABLE),
        (300, Band.MANAGEABLE),
        (301, Band.DEMANDING),
        (1501, Band.UNACCEPTABLE),
    ],
)
def test_the_words_of_the_bands(per_day, band):
    assert figure(replace(quality(), alarms=per_day), "alarms per day").band is band


def test_the_split_of_severities_is_told():
    found = quality(*(fired(n, severity=Severity.CRITICAL) for n in range(3)), fired(4), fired(5))
    assert (figure(found, "critical").words, figure(found, "critical").band) == ("60.0%", Band.OVER)


def test_too_short_a_time_to_judge_by_is_said():
    assert "meant for 30 days or more" in summary(quality())
    assert "meant for" not in summary(quality(days=30))


times = st.lists(st.floats(0, DAY - 1), max_size=60)


@given(times)
def test_floods_are_apart_and_within_the_period(ats):
    ordered = sorted(ats)
    found = floods(ordered, DAY)
    assert all(begin <= end <= DAY for begin, end in found)
    assert all(one[1] < other[0] for one, other in pairwise(found))
    assert bool(found) is any(sum(at - 600 <= t <= at for t in ordered) > 10 for at in ordered)


@given(times, st.randoms(use_true_random=False))
def test_the_order_of_the_events_does_not_matter(ats, chance):
    events = [fired(at, f"f{n % 3}") for n, at in enumerate(ats)]
    mixed = list(events)
    chance.shuffle(mixed)
    one, other = quality(*events), quality(*mixed)
    assert (one.most_in_ten_min, one.flood_share, one.chattering) == (
        other.most_in_ten_min,
        other.flood_share,
        other.chattering,
    )


@pytest.fixture
def journal_file(tmp_path):
    (tmp_path / "noc-app.yaml").write_text("journal: j.db\ntargets:\n  - {id: here, kind: host}\n")
    return tmp_path


async def keep(path, *events):
    async with await open_journal(path) as journal:
        await journal.record(events)


async def test_the_journal_tells_what_happened_and_what_stands(tmp_path):
    async with await open_journal(tmp_path / "j.db") as journal:
        assert await journal.first_event_at() is None
        await journal.record([fired(1, "a"), fired(2, "b"), cleared(3, "a"), fired(2, "b", kind="updated")])
    async with await open_journal(tmp_path / "j.db") as journal:
        assert await journal.first_event_at() == T0 + 1
        assert [e.key.fingerprint for e in await journal.events_between(T0 + 2, T0 + 3)] == ["b", "b"]
        assert AlertKey("am", "b") in await journal.all_standing()


def test_an_empty_journal_is_said(journal_file, capsys):
    assert main(["quality", "--config", str(journal_file / "noc-app.yaml")]) == 0
    assert "knows no alarms yet" in capsys.readouterr().out


def test_the_command_prints_words_and_json(journal_file, capsys):
    now = time.time() - T0
    asyncio.run(keep(journal_file / "j.db", *(fired(now - 7200 + n, f"f{n % 2}") for n in range(30))))
    config = ["--config", str(journal_file / "noc-app.yaml")]
    assert main(["quality", *config]) == 1
    words = capsys.readouterr().out
    assert "30 alarms in 0.1 days" in words
    assert "Chattering: f0, f1" in words
    assert main(["quality", "--json", "--since", "1d", *config]) == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["alarms"], found["figures"][0]["name"], found["top"][0]["count"]) == (30, "alarms per hour", 15)


@pytest.mark.parametrize(("shelved", "band"), [(29, Band.WITHIN), (30, Band.OVER)])
def test_what_is_put_away_is_a_figure_of_its_own(shelved, band):
    found = quality_of([], T0, T0 + DAY, standing={}, shelved=shelved)
    assert (figure(found, "shelved").words, figure(found, "shelved").band) == (str(shelved), band)
