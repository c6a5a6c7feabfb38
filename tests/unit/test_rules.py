"""Own rules: they fire after their delay, and never resolve because they cannot see."""

from noc_app.alerting.checks import Member
from noc_app.alerting.rules import alert_of, condition_words, evaluate, kept
from noc_app.model import Direction, Domain, Objective, Reading, Rule, SeriesKey, Severity, judge

KEY = SeriesKey("host", "system.cpu.utilization", (("host", "db-1"),))
OBJECTIVE = Objective(direction=Direction.LOWER)
HOT = Rule(id="cpu-hot", title="CPU hot", signal=KEY.signal, above=0.9, for_s=60.0, severity=Severity.MAJOR)
GONE = Rule(id="cpu-gone", title="CPU not reported", signal=KEY.signal, absent=True, for_s=30.0)


def member(value, now, *, received_at=None, fault=""):
    at = now if received_at is None else received_at
    reading = Reading(value=value, received_at=at, every_s=10.0, fault=fault)
    return Member(KEY, reading, judge(reading, OBJECTIVE, now))


def run(rule, *steps):
    """Feed (now, member or None) steps; return the last memory."""
    memory = {}
    for now, seen in steps:
        found = evaluate(rule, [seen] if seen else [], memory, now)
        memory = found | kept(rule, memory, found)
    return memory


def firing(memory):
    return [watch.firing_since for watch in memory.values() if watch.firing_since is not None]


def test_a_value_over_the_limit_fires_after_its_delay_and_not_before():
    assert firing(run(HOT, (0, member(0.95, 0)), (59, member(0.95, 59)))) == []
    assert firing(run(HOT, (0, member(0.95, 0)), (60, member(0.95, 60)))) == [60]


def test_one_good_value_starts_the_delay_again():
    steps = [(0, member(0.95, 0)), (30, member(0.5, 30)), (40, member(0.95, 40)), (61, member(0.95, 61))]
    assert firing(run(HOT, *steps)) == []


def test_a_firing_rule_clears_when_its_value_is_good_again():
    steps = [(0, member(0.95, 0)), (60, member(0.95, 60)), (70, member(0.5, 70))]
    assert firing(run(HOT, *steps)) == []


def test_a_firing_rule_whose_target_is_lost_stays_and_says_why():
    lost = member(0.95, 200, received_at=60, fault="connection refused")
    memory = run(HOT, (0, member(0.95, 0)), (60, member(0.95, 60)), (200, lost))
    assert firing(memory) == [60]
    assert [w.blind for w in memory.values()] == ["connection refused"]


def test_a_firing_rule_whose_series_vanished_stays_and_says_why():
    memory = run(HOT, (0, member(0.95, 0)), (60, member(0.95, 60)), (70, None))
    assert firing(memory) == [60]
    assert [w.blind for w in memory.values()] == ["the series is not reported any more"]


def test_a_pending_condition_does_not_ripen_while_nobody_can_look():
    lost = member(0.95, 100, received_at=0, fault="timed out")
    assert firing(run(HOT, (0, member(0.95, 0)), (100, lost))) == []


def test_absence_fires_for_a_series_without_evidence():
    lost = member(0.95, 100, received_at=0, fault="timed out")
    later = member(0.95, 130, received_at=0, fault="timed out")
    assert firing(run(GONE, (100, lost), (130, later))) == [130]


def test_absence_fires_for_a_signal_that_no_series_supplies():
    assert firing(run(GONE, (0, None), (30, None))) == [30]


def test_absence_clears_when_the_series_comes_back():
    assert firing(run(GONE, (0, None), (30, None), (40, member(0.1, 40)))) == []


def test_a_rule_watches_only_series_with_its_labels():
    other = Rule(id="r", title="t", signal=KEY.signal, above=0.1, labels=(("host", "web-1"),))
    assert run(other, (0, member(0.95, 0))) == {}


def test_the_delay_to_clear_holds_the_alert():
    sticky = Rule(id="s", title="t", signal=KEY.signal, above=0.9, clear_for_s=60.0)
    assert firing(run(sticky, (0, member(0.95, 0)), (10, member(0.1, 10)))) == [0]
    assert firing(run(sticky, (0, member(0.95, 0)), (10, member(0.1, 10)), (70, member(0.1, 70)))) == []


def test_the_alert_names_the_rule_the_place_and_the_condition():
    memory = run(HOT, (0, member(0.95, 0)), (60, member(0.95, 60)))
    ((_, key),) = memory
    alert = alert_of(HOT, key, memory[HOT.id, key], Domain.INFRASTRUCTURE)
    assert (alert.title, alert.severity, alert.starts_at) == ("CPU hot db-1", Severity.MAJOR, 60)
    assert alert.description == "system.cpu.utilization above 0.9 for 60 s"


def test_the_condition_is_said_in_words():
    assert condition_words(GONE) == "system.cpu.utilization is absent for 30 s"


COUNTED = Rule(id="n", title="t", signal=KEY.signal, above=0.9, count=3, of=5)


def readings(*values):
    return [(10.0 * n, member(value, 10.0 * n)) for n, value in enumerate(values)]


def test_a_count_fires_when_enough_of_the_last_readings_were_beyond_the_limit():
    assert firing(run(COUNTED, *readings(0.95, 0.1, 0.95))) == []
    assert firing(run(COUNTED, *readings(0.95, 0.1, 0.95, 0.1, 0.95))) == [40.0]


def test_a_count_forgets_what_is_further_back():
    assert firing(run(COUNTED, *readings(0.95, 0.95, 0.1, 0.1, 0.1, 0.1, 0.95))) == []


def test_the_same_reading_looked_at_each_second_counts_once():
    steps = [(n, member(0.95, n, received_at=0.0)) for n in range(5)]
    assert firing(run(COUNTED, *steps)) == []


def test_a_count_learns_nothing_while_nobody_can_look():
    lost = member(0.95, 100, received_at=30, fault="timed out")
    assert firing(run(COUNTED, *readings(0.95, 0.95), (100, lost), (101, lost))) == []
    assert firing(run(COUNTED, *readings(0.95, 0.95, 0.95), (100, lost))) == [20.0]


def test_a_count_clears_when_too_few_are_left():
    assert firing(run(COUNTED, *readings(0.95, 0.95, 0.95, 0.1, 0.1))) == [20.0]
    assert firing(run(COUNTED, *readings(0.95, 0.95, 0.95, 0.1, 0.1, 0.1))) == []


BAND = Rule(id="b", title="t", signal=KEY.signal, above=0.9, clear=0.8)
LOW_BAND = Rule(id="b", title="t", signal=KEY.signal, below=0.1, clear=0.2)


def test_inside_the_dead_band_nothing_changes():
    assert firing(run(BAND, *readings(0.85))) == []
    assert firing(run(BAND, *readings(0.95, 0.85, 0.81))) == [0.0]


def test_beyond_the_dead_band_it_clears_and_fires_again_only_at_its_limit():
    assert firing(run(BAND, *readings(0.95, 0.8))) == []
    assert firing(run(BAND, *readings(0.95, 0.8, 0.85))) == []
    assert firing(run(BAND, *readings(0.95, 0.8, 0.95))) == [20.0]


def test_a_dead_band_works_downwards_too():
    assert firing(run(LOW_BAND, *readings(0.05, 0.15))) == [0.0]
    assert firing(run(LOW_BAND, *readings(0.05, 0.2))) == []


def test_a_value_that_swings_around_its_limit_fires_once_with_a_dead_band():
    def episodes(rule):
        memory, seen = {}, 0
        for now, seen_member in readings(*[0.95, 0.88] * 10):
            before = firing(memory)
            memory = evaluate(rule, [seen_member], memory, now)
            seen += bool(firing(memory)) and not before
        return seen

    assert (episodes(BAND), episodes(Rule(id="b", title="t", signal=KEY.signal, above=0.9))) == (1, 10)


def test_count_and_dead_band_are_said_in_words():
    rule = Rule(id="b", title="t", signal="s", above=0.9, clear=0.8, count=3, of=5, for_s=60)
    assert condition_words(rule) == "s above 0.9 in 3 of 5 readings for 60 s, until 0.8"
