"""Notes on a chart: only what was seen to begin is noted."""

import numpy as np

from noc_app.model import Alert, AlertEntry, AlertKey, SeriesKey, Severity, labels_of
from noc_app.ui.paint.chart_view import Note
from noc_app.ui.panels.marks import NOTES, Trace, alert_notes, notes_of, plain, shown_notes

EVERY, GAP = 15.0, 45.0


def trace(words, begin, end, value=1.0):
    times = np.arange(begin, end + 1, EVERY)
    return Trace(words, times, np.full(times.size, value))


def test_a_new_version_is_noted_where_it_begins():
    old, new = trace("deploy 1", 0, 600), trace("deploy 2", 615, 1200)
    assert notes_of([old, new], (), GAP) == [Note(615.0, "deploy 2")]


def test_what_is_there_from_the_first_answer_on_is_not_noted():
    assert notes_of([trace("deploy 1", 0, 600)], (np.arange(0, 600, EVERY),), GAP) == []


def test_the_answer_before_must_not_be_the_first_one():
    assert notes_of([trace("deploy 1", 15, 600)], (np.array([0.0, 20.0]),), GAP) == []


def test_a_series_that_appears_while_the_lines_of_its_chart_run_is_noted():
    assert notes_of([trace("deploy 1", 300, 330)], (np.arange(0, 600, EVERY),), GAP) == [Note(300.0, "deploy 1")]


def test_a_version_that_comes_back_after_nobody_could_see_is_not_noted():
    pieces = [trace("deploy 1", 0, 300), trace("deploy 1", 900, 1200)]
    assert notes_of(pieces, (np.concatenate([p.times for p in pieces]),), GAP) == []


def test_a_version_that_was_away_while_others_were_seen_is_noted_again():
    pieces = [trace("deploy 1", 0, 300), trace("deploy 2", 315, 885), trace("deploy 1", 900, 1200)]
    assert [n.at for n in notes_of(pieces, (), GAP)] == [315.0, 900.0]


def test_a_value_that_turns_from_zero_is_noted_and_one_that_stays_is_not():
    times = np.arange(0, 300, EVERY)
    changes = Trace("restart", times, np.where((times >= 90) & (times < 150), 2.0, 0.0))
    assert notes_of([changes], (), GAP) == [Note(90.0, "restart")]
    assert notes_of([Trace("restart", times, np.ones(times.size))], (), GAP) == []


def test_a_roll_out_over_many_instances_is_one_note():
    pods = [trace("deploy 2", 615 + 60 * n, 1200) for n in range(5)]
    assert notes_of([trace("deploy 1", 0, 900), *pods], (), GAP) == [Note(615.0, "deploy 2")]


def entry(title, at, **labels):
    alert = Alert(fingerprint=title, severity=Severity.MAJOR, title=title, starts_at=at, labels=labels_of(labels))
    return AlertEntry(AlertKey("am", title), alert)


def test_alerts_about_the_same_things_are_noted_and_others_are_not():
    lines = [SeriesKey("p", "s", labels_of({"service": "api", "region": "eu"}))]
    alerts = [entry("same", 10.0, service="api"), entry("other", 20.0, service="api", region="us"), entry("none", 30.0)]
    assert alert_notes(alerts, lines) == [Note(10.0, "same")]


def test_only_the_newest_notes_are_shown_and_only_in_the_window():
    notes = [Note(float(n), str(n)) for n in range(20)]
    assert [n.at for n in shown_notes(notes, 5.0, 15.0)] == [float(n) for n in range(16 - NOTES, 16)]


def test_words_from_outside_become_one_short_line():
    assert plain("deploy\n\x1b[31m  4.18.2") == "deploy [31m 4.18.2"
    assert len(plain("x" * 5000)) == 40
