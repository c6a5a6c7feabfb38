"""From the board to the words of the wall. Nothing blind looks normal, nothing disappears, nothing moves."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noc_app.config.overview import choose, load_overview
from noc_app.model import (
    Alert,
    Direction,
    Domain,
    Objective,
    PollFailure,
    PollResult,
    Reading,
    Rule,
    Severity,
    State,
    TimedOut,
    labels_of,
    state,
)
from noc_app.store.ribbon import Ribbon
from noc_app.ui.overview.gauges import gauge_of, share_gauge
from noc_app.ui.overview.header import Zones
from noc_app.ui.overview.lines import change_over, spark_of
from noc_app.ui.overview.model import wall_of, why_of
from noc_app.ui.overview.watch import Watch
from noc_app.ui.wall.selection import HERO, Selection, moved, subject_of, with_selection
from tests.tools.fake_board import SUPPLIES, Clock, burning_board, calm_board, empty_board, fresh_board

COLUMN = {"prom-eu": 0, "siem": 1, "snowflake": 2, "looker": 2, "firebase": 3}


def seen(board, watch=None):
    places = choose(load_overview(board.catalogue)[0], board.expected)
    return wall_of((watch or Watch(board)).look(places), places, Zones())


def row(wall, name):
    return next(r for c in wall.columns for r in c.rows if r.name == name)


def later(board, seconds):
    board.clock.at += seconds
    return board


def test_a_calm_board_is_normal_everywhere():
    wall = seen(calm_board())
    assert (wall.banner.state, wall.banner.headline) == (State.OK, "All services normal")
    assert {c.heading.state for c in wall.columns} == {State.OK}
    assert (wall.score.number, wall.score.coverage) == ("100", "all inputs")
    assert wall.foot.live == "14 of 14 targets live"


@pytest.mark.parametrize("target", [*SUPPLIES, "am", "zabbix"])
def test_one_silent_target_takes_the_tick_away(target):
    board = calm_board()
    board.targets.failed(target, PollFailure(TimedOut("no answer within 10 s")), at=board.clock(), duration_s=10.0)
    wall = seen(board)
    assert wall.banner.state in {State.PARTIAL, State.STALE}
    assert wall.lane.quiet == "Can’t tell if it is quiet"
    if target in COLUMN:
        assert wall.columns[COLUMN[target]].heading.state.blind
    assert len(wall.foot.chips) == 1


@settings(max_examples=30)
@given(age=st.floats(min_value=45.0, max_value=100_000.0))
def test_old_data_never_has_the_tick(age):
    wall = seen(later(calm_board(servers=2), age))
    assert wall.banner.state is not State.OK
    assert not [c for c in wall.columns if c.heading.state is State.OK]
    assert not [r for c in wall.columns for r in c.rows if r.state is State.OK]


def test_a_stale_value_is_replaced_by_its_age():
    wall = seen(burning_board())
    stale = row(wall, "Queries p95")
    assert (stale.state, stale.note, stale.number, stale.gauge) == (State.STALE, "7 min old", "", None)
    assert wall.columns[2].hero.label.startswith("Pipelines on time, at ")
    assert wall.columns[2].hero.spark.ended


def test_a_value_that_is_too_old_disappears():
    wall = seen(later(calm_board(), 3600.0))
    forgotten = row(wall, "Queries p95")
    assert (forgotten.state, forgotten.note, forgotten.number) == (State.NO_DATA, "no data", "")


def test_the_verdict_carries_timer_and_owner():
    banner = seen(burning_board()).banner
    assert (banner.state, banner.headline) == (State.CRITICAL, "Checkout failing in eu-west")
    assert (banner.timer, banner.ack, banner.fresh) == ("0:47", "no ack yet", True)


def test_a_second_critical_is_counted_in_the_verdict():
    board = burning_board()
    more = Alert(fingerprint="x", severity=Severity.CRITICAL, title="Sign-in failing", starts_at=board.clock() - 5)
    board.alerts.take("siem", PollResult(alerts=(more,)), board.clock())
    assert seen(board).banner.detail.startswith("1 more critical. ")


def test_an_incomplete_value_is_shown_but_not_as_normal():
    board = calm_board()
    gaps = PollResult(gaps={"cdn.hit_ratio": "one edge did not answer"})
    board.targets.answered("prom-eu", gaps, at=board.clock(), duration_s=0.1)
    partial = row(seen(board), "CDN hits")
    assert (partial.state, partial.number) == (State.PARTIAL, "96.2")


def test_a_misconfigured_target_says_so_in_its_rows():
    board = calm_board()
    board.targets.misconfigured("siem", "noc-app.yaml:4: targets.1.url: is missing")
    wall = seen(board)
    assert row(wall, "Threats").note == "set-up error"
    assert wall.foot.chips[0].words == "SIEM set-up error"


def test_a_paused_target_is_neither_normal_nor_a_fault():
    board = calm_board()
    board.paused["siem"] = "ruth, until 18:00"
    paused = row(seen(board), "Threats")
    assert (paused.state, paused.note) == (State.PAUSED, "paused")


def test_what_nothing_supplies_is_not_set_up():
    wall = seen(fresh_board())
    assert [c.heading.state for c in wall.columns] == [State.OK, None, None, None]
    assert {r.note for c in wall.columns[1:] for r in c.rows} == {"not set up"}
    assert {r.state for c in wall.columns[1:] for r in c.rows} == {None}
    assert wall.columns[1].hero.note == "Nothing reports here yet"
    assert wall.figures.sentence == "No business signals yet"


def test_a_board_without_targets_is_not_quiet():
    wall = seen(empty_board())
    assert wall.banner.state is State.NO_DATA
    assert (wall.score.number, wall.score.coverage) == ("–", "nothing watched")
    assert wall.lane.quiet == "Nobody to ask"


def test_yes_and_no_are_counted():
    board = calm_board()
    board.series.take("prom-eu", [], board.clock())
    servers = row(seen(board), "Servers")
    assert (servers.number, servers.unit) == ("212", "/ 212")


def test_below_four_fifths_of_the_inputs_there_is_no_score():
    board = calm_board()
    for target in ("prom-eu", "siem"):
        board.targets.failed(target, PollFailure(TimedOut("x")), at=board.clock(), duration_s=1.0)
    score = seen(board).score
    assert (score.number, score.change, score.coverage) == ("–", "", "too few inputs")


def test_shown_and_hidden_alerts_are_all_accounted_for():
    lane = seen(burning_board()).lane
    assert lane.counts == "1 critical, 1 major, 3 warnings"
    assert len(lane.notices) == 3
    assert lane.below == "and 2 more, 1 silenced, 1 inhibited"


def test_quiet_counts_from_the_last_alert_that_cleared():
    board = calm_board()
    watch = Watch(board)
    alert = Alert(fingerprint="x", severity=Severity.WARNING, title="Replication lag", starts_at=board.clock() - 60)
    board.alerts.take("am", PollResult(alerts=(alert,)), board.clock())
    seen(board, watch)
    board.alerts.take("am", PollResult(alerts=()), board.clock())
    seen(board, watch)
    lane = seen(later(board, 20), watch).lane
    assert lane.quiet == "Quiet for 20 s"
    assert lane.detail.endswith(", Replication lag")


def test_a_standing_alert_takes_the_tick_of_its_column_away():
    board = calm_board()
    alert = Alert(
        fingerprint="x", severity=Severity.MAJOR, title="Worm", starts_at=board.clock() - 60, domain=Domain.SECURITY
    )
    board.alerts.take("siem", PollResult(alerts=(alert,)), board.clock())
    wall = seen(board)
    assert (wall.columns[1].heading.state, wall.columns[1].heading.words[0]) == (State.MAJOR, "1 alert, 49")
    assert wall.columns[0].heading.state is State.OK


def test_an_alert_of_a_domain_that_is_not_set_up_is_not_hidden():
    board = fresh_board()
    alert = Alert(fingerprint="x", severity=Severity.WARNING, title="Late", starts_at=board.clock(), domain=Domain.BI)
    board.alerts.take("this-machine", PollResult(alerts=(alert,)), board.clock())
    assert seen(board).columns[2].heading.state is not State.OK


def test_the_intake_is_counted_from_the_first_value():
    board = fresh_board()
    board.intake._counts.clear()
    board.intake.add(30, board.clock() - 2)
    assert "10 samples/s" in seen(board).foot.facts


def test_a_board_that_has_just_started_claims_no_quiet_time():
    assert seen(fresh_board()).lane.quiet == "Quiet for 2 min"
    assert seen(calm_board()).lane.quiet.startswith("Quiet for 23 h")


def test_an_alert_nobody_can_confirm_says_since_when():
    board = burning_board()
    board.alerts.doubt("am", "no answer within 5 s")
    assert "not seen since 4 s: no answer within 5 s" in seen(board).lane.notices[0].detail


def test_places_do_not_move_when_values_do():
    names = [[r.name for r in c.rows] for c in seen(calm_board()).columns]
    assert [[r.name for r in c.rows] for c in seen(burning_board()).columns] == names


def test_the_clock_and_the_pulse_stop_when_the_board_is_not_looked_at():
    board = calm_board()
    first, second = seen(board).clock, seen(later(board, 1)).clock
    assert second.second == first.second + 1
    assert sum(seen(later(board, 120)).clock.beats) == 0


def test_the_ribbon_says_how_long_anybody_watched():
    board = fresh_board()
    assert seen(board).banner.ribbon.left.startswith("Watched ")
    assert seen(calm_board()).banner.ribbon.right == "19 min abnormal"


def test_the_ribbon_of_a_board_that_has_just_begun_says_seconds():
    board = later(fresh_board(), 0)
    board.ribbon = Ribbon()
    for second in range(20):
        board.ribbon.mark(State.NO_DATA, board.clock() - 19 + second)
    ribbon = seen(board).banner.ribbon
    assert (ribbon.left, ribbon.right) == ("Watched 19 s", "19 s blind")


def test_the_ribbon_never_calls_the_first_moment_of_trouble_nothing():
    board = later(fresh_board(), 0)
    board.ribbon = Ribbon()
    board.ribbon.mark(State.MAJOR, board.clock())
    assert seen(board).banner.ribbon.right == "1 s abnormal"


def test_the_footer_names_who_is_silent_and_when_it_is_asked_again():
    foot = seen(burning_board()).foot
    assert foot.live == "13 of 14 targets live"
    assert foot.chips[0].words == "Snowflake stale 7 min, retry in 18 s"
    assert foot.facts[0].startswith("Oldest other data ")


def test_trouble_of_the_board_itself_is_shown():
    board = calm_board()
    board.notes = ("Nothing can be acknowledged: the disk is full", "x")
    assert seen(board).foot.chips[-1].words == "Nothing can be acknowledged: the disk is full (and 1 more)"


def test_what_is_left_is_shown_with_its_limit():
    bars = seen(calm_board()).bars
    memory = bars.bars[0]
    assert (memory.name, memory.number) == ("Memory", "38\u2009%")
    assert (memory.left, memory.limit) == (pytest.approx(0.38), pytest.approx(0.15))
    assert bars.sentence == "Tick marks the limit. All above it."


def test_what_is_left_of_something_unknown_is_not_drawn():
    board = calm_board()
    board.targets.failed("prom-eu", PollFailure(TimedOut("x")), at=board.clock(), duration_s=1.0)
    bars = seen(board).bars
    assert {b.left for b in bars.bars} == {None}
    assert "All above it" not in bars.sentence


def test_why_gives_the_evidence():
    board = burning_board()
    check = board.snapshot().checks["lb.error_ratio"]
    told = dict(why_of(check, board, board.clock(), Zones()).facts)
    assert (told["Target"], told["Value"]) == ("prom-eu", "9.4\u2009% (0.094)")
    assert told["Limits"] == "warning 0.5\u2009%, major 2\u2009%, critical 10\u2009%"
    assert told["Age"] == "4 s, limit 45 s"


def test_why_names_the_rules_that_watch_a_series():
    board = burning_board()
    told = dict(why_of(board.snapshot().checks["lb.error_ratio"], board, board.clock(), Zones()).facts)
    assert told["Rule"] == "limits of the signal"
    board.rules = (
        Rule(id="lb-high", title="T", signal="lb.error_ratio", above=0.05, for_s=300.0),
        Rule(id="lb-gone", title="T", signal="lb.error_ratio", absent=True),
        Rule(id="other-lb", title="T", signal="lb.error_ratio", above=0.05, labels=labels_of({"backend": "x"})),
        Rule(id="other-signal", title="T", signal="cdn.hit_ratio", below=0.5),
    )
    told = dict(why_of(board.snapshot().checks["lb.error_ratio"], board, board.clock(), Zones()).facts)
    assert told["Rule"] == "limits of the signal, lb-high (above 0.05 for 5 min), lb-gone (absent)"
    assert len(told) <= 10  # what the explanation has room for


def test_why_works_for_what_nothing_supplies():
    board = fresh_board()
    told = why_of(board.snapshot().checks["lb.error_ratio"], board, board.clock(), Zones())
    assert (told.state, told.reason) == (None, "No target supplies this signal")


def test_the_selection_walks_over_columns_and_rows():
    wall = seen(calm_board())
    first = moved(wall, None, (0, 0))
    assert first == Selection(0, 0)
    assert moved(wall, first, (0, -1)) == Selection(0, HERO)
    assert moved(wall, first, (-1, 0)) == Selection(3, 0)
    assert with_selection(wall, Selection(1, 2)).columns[1].rows[2].selected
    assert subject_of(wall, Selection(0, 0)) == "host.up"


LIMITS = st.floats(min_value=0.01, max_value=1000.0)


@given(value=st.floats(min_value=0.0, max_value=5000.0), limit=LIMITS, way=st.sampled_from(["lower", "higher"]))
def test_the_pointer_is_in_the_band_exactly_when_the_value_is_normal(value, limit, way):
    objective = Objective(direction=Direction(way), warning=limit)
    gauge = gauge_of(value, objective)
    normal = state(Reading(value=value, received_at=0.0), objective, 0.0) is State.OK
    assert (gauge.low <= gauge.at <= gauge.high) is normal


def test_a_share_points_into_the_band_only_when_all_of_them_do():
    assert share_gauge(212, 212).at > share_gauge(212, 212).low
    assert share_gauge(211, 212).at < share_gauge(211, 212).low


def test_without_a_limit_there_is_no_gauge():
    assert gauge_of(3.0, Objective(direction=Direction.NONE)) is None


def test_a_line_has_fewer_points_than_pixels_and_keeps_its_extremes():
    times = np.arange(3600.0)
    values = np.sin(times / 100.0)
    values[1234] = 40.0
    spark = spark_of(times, values, Objective(direction=Direction.NONE), State.OK)
    assert len(spark.points) <= 96
    assert max(y for _, y in spark.points) > 0.85
    assert spark.points[-1][0] == 1.0


def test_a_line_is_abnormal_only_from_where_it_left_its_limit():
    times, values = np.arange(100.0), np.where(np.arange(100) < 80, 0.1, 0.9)
    objective = Objective(direction=Direction.LOWER, warning=0.5, critical=0.8)
    spark = spark_of(times, values, objective, State.CRITICAL)
    assert 0.75 < spark.points[spark.breach][0] < 0.82
    assert spark_of(times, values, objective, State.OK).breach is None


def test_one_point_is_no_line():
    assert spark_of(np.array([1.0]), np.array([2.0]), Objective(direction=Direction.NONE), State.OK).points == ()


def test_a_change_needs_the_whole_span():
    times = np.arange(0.0, 3601.0, 30.0)
    assert change_over(times, np.linspace(100, 110, len(times)), 3600.0) == pytest.approx(0.1)
    assert change_over(times[-20:], np.linspace(100, 110, 20), 3600.0) is None


def test_the_same_facts_give_the_same_view():
    board = calm_board(Clock())
    watch = Watch(board)
    one, other = seen(board, watch), seen(board, watch)
    assert one == replace(other)
