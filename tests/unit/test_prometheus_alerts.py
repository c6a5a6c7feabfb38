"""Alerts of Prometheus' own rules: what stands, and why what is gone has gone."""

import json

import pytest

from noc_app.connectors.infrastructure.prometheus_alerts import AlertMemory
from noc_app.connectors.infrastructure.prometheus_evidence import Scrapes
from noc_app.connectors.infrastructure.prometheus_wire import AlertRule, Row, Rules, fingerprint_of, parse_rules
from noc_app.connectors.infrastructure.severities import severity_of
from noc_app.model import Alert, Severity, labels_of

NOW = 1000.0
LABELS = {"alertname": "Full", "job": "node", "instance": "node-1"}
UP = Scrapes((Row({"job": "node", "instance": "node-1"}, 1.0, NOW),))
DOWN = Scrapes((Row({"job": "node", "instance": "node-1"}, 0.0, NOW),))
NOTHING = Scrapes(())
KEY = fingerprint_of(LABELS)


def alert(labels):
    return Alert(
        fingerprint=fingerprint_of(labels),
        severity=Severity.WARNING,
        title="x",
        starts_at=NOW - 60,
        labels=labels_of(labels),
    )


FIRES = alert(LABELS)


def rule(*firing, name="Full", **fields):
    plain = {"error": "", "pending": [], "evaluated_at": NOW - 1, "every_s": 15.0}
    return AlertRule(name=name, firing=list(firing), **{**plain, **fields})


def rules(*found, warnings=()):
    return Rules(list(found), tuple(warnings))


@pytest.fixture
def memory():
    made = AlertMemory()
    made.take(rules(rule(FIRES)), UP, NOW)
    return made


def taken(memory, *found, scrapes=UP, warnings=(), now=NOW):
    return memory.take(rules(*found, warnings=warnings), scrapes, now)


def standing(found):
    return [a.fingerprint for a in found.alerts]


def test_an_alert_that_fires_stands(memory):
    found = taken(memory, rule(FIRES))
    assert (standing(found), found.complete, found.unsure, found.gaps) == ([KEY], True, {}, ())


def test_an_alert_that_its_rule_no_longer_sees_has_recovered(memory):
    found = taken(memory, rule())
    assert (standing(found), found.complete, found.cleared) == ([], True, {})


def test_an_alert_whose_rule_is_gone_did_not_recover(memory):
    assert taken(memory, rule(name="Another")).cleared == {KEY: "rule deleted"}


@pytest.mark.parametrize("scrapes", [DOWN, NOTHING])
def test_an_alert_whose_scrape_target_is_gone_did_not_recover(memory, scrapes):
    assert taken(memory, rule(), scrapes=scrapes).cleared == {KEY: "series vanished"}


def test_an_alert_of_a_job_of_which_nothing_is_up_did_not_recover():
    labels = {"alertname": "Full", "job": "node"}
    memory = AlertMemory()
    taken(memory, rule(alert(labels)))
    assert taken(memory, rule(), scrapes=DOWN).cleared == {fingerprint_of(labels): "series vanished"}


def test_an_alert_without_a_scrape_target_in_its_labels_recovers(memory):
    labels = {"alertname": "Queue"}
    taken(memory, rule(alert(labels), name="Queue"))
    assert taken(memory, rule(name="Queue"), rule(), scrapes=NOTHING).cleared == {}


def test_an_alert_that_has_to_wait_again_is_kept_and_unsure(memory):
    found = taken(memory, rule(pending=[KEY]))
    assert standing(found) == [KEY]
    assert "wait again" in found.unsure[KEY]


def test_an_alert_that_waits_for_the_first_time_is_no_alert():
    assert standing(taken(AlertMemory(), rule(pending=[KEY]))) == []


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        ({"error": "it has not been evaluated yet"}, "rule Full: it has not been evaluated yet"),
        ({"error": "many-to-many"}, "rule Full: many-to-many"),
        ({"evaluated_at": NOW - 600}, "rule Full: last evaluated 600 s ago"),
    ],
)
def test_a_rule_in_doubt_clears_none_of_its_alerts_and_says_why(memory, trouble, words):
    found = taken(memory, rule(**trouble))
    assert (standing(found), found.unsure, found.gaps) == ([KEY], {KEY: words}, (words,))


def test_a_rule_in_doubt_keeps_no_alert_of_another_rule(memory):
    found = taken(memory, rule(), rule(name="Broken", error="many-to-many"))
    assert (standing(found), found.complete) == ([], True)


def test_a_rule_in_doubt_at_the_first_look_makes_the_list_incomplete():
    found = taken(AlertMemory(), rule(error="it has not been evaluated yet"))
    assert found.complete is False


def test_a_late_rule_is_no_doubt_before_three_of_its_intervals(memory):
    assert taken(memory, rule(FIRES, every_s=300.0, evaluated_at=NOW - 800)).gaps == ()


def test_warnings_make_the_list_incomplete_and_nothing_is_forgotten(memory):
    found = taken(memory, rule(), warnings=["a shard is silent"])
    assert (found.complete, found.gaps, found.cleared) == (False, ("Prometheus warns: a shard is silent",), {})
    assert taken(memory, rule(name="Another")).cleared == {KEY: "rule deleted"}


def test_the_identity_of_an_alert_is_its_labels_in_any_order():
    assert fingerprint_of({"a": "1", "b": "2"}) == fingerprint_of({"b": "2", "a": "1"})


def test_labels_that_only_look_alike_are_different_alerts():
    assert fingerprint_of({"a": "1", "b": "2"}) != fingerprint_of({"a": "1b2"})


def read(labels, annotations=None):
    wire = {"labels": labels, "annotations": annotations or {}, "state": "firing", "activeAt": "2026-01-01T00:00:00Z"}
    groups = [{"name": "g", "rules": [{"name": "r", "alerts": [wire]}]}]
    body = json.dumps({"status": "success", "data": {"groups": groups}}).encode()
    return parse_rules(body, "http://prom-1:9090").rules[0].firing[0]


def test_the_words_of_an_alert_are_plain_and_its_labels_stay_as_they_came():
    found = read({"alertname": "x", "path": "a\nb"}, {"summary": "two\nlines\u202e"})
    assert found.title == "two lines"
    assert found.labels == labels_of({"alertname": "x", "path": "a\nb"})


def test_an_alert_without_a_summary_has_its_name():
    assert read({"alertname": "Full"}).title == "Full"


@pytest.mark.parametrize(
    ("word", "severity"),
    [
        ("critical", Severity.CRITICAL),
        ("page", Severity.CRITICAL),
        ("major", Severity.MAJOR),
        ("high", Severity.MAJOR),
        ("error", Severity.MAJOR),
        ("warning", Severity.WARNING),
        ("warn", Severity.WARNING),
        ("info", Severity.INFORMATION),
        ("none", Severity.INFORMATION),
        (" Critical ", Severity.CRITICAL),
        ("p1", Severity.WARNING),
        ("", Severity.WARNING),
    ],
)
def test_the_word_of_a_severity(word, severity):
    assert severity_of({"severity": word}) is severity


def test_no_severity_is_a_warning():
    assert severity_of({}) is Severity.WARNING
