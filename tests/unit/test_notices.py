"""What is told where, and when: one thread for each incident and place."""

from dataclasses import replace

import pytest

from noc_app.alerting.filter import Context
from noc_app.alerting.filter_text import parse
from noc_app.alerting.notices import Route, due, known_after
from noc_app.alerting.picture import NOTHING, picture
from noc_app.model import Ack, AckState, AlertEntry, AlertKey, Severity, Suppression
from noc_app.model.noise import Noise
from noc_app.model.notice import NoticeKind
from tests.tools.engine import alert

NOW = 1000.0
ALL = (Route("chat", parse("severity>=warning")),)


def entry(fingerprint="f1", severity=Severity.MAJOR, owner="", **fields):
    ack = Ack(state=AckState.CONFIRMED, by=owner) if owner else Ack()
    made = replace(alert(fingerprint, severity, starts_at=900.0), **fields)
    return AlertEntry(AlertKey("a", fingerprint), made, ack)


class Place:
    """One place and what it knows, followed from picture to picture."""

    def __init__(self, routes=ALL):
        self.routes, self.told, self.shown = routes, {}, NOTHING

    def look(self, *entries, now=NOW, settled=None):
        self.shown = picture(entries, Noise(), now, before=self.shown)
        over = {incident for _, incident in self.told} if settled is None else settled
        notices = due(self.shown, self.routes, self.told, Context(now=now), settled=over)
        for place, notice in notices:
            thread = (place, notice.thread)
            self.told[thread] = known_after(self.told.get(thread), notice)
        return [n for _, n in notices]

    def kinds(self, *entries, **fields):
        return [n.kind for n in self.look(*entries, **fields)]


@pytest.fixture
def chat():
    return Place()


def test_an_alert_that_fits_is_told_once(chat):
    (notice,) = chat.look(entry())
    assert (notice.kind, notice.severity, notice.title, notice.turn) == (
        NoticeKind.OPENED,
        Severity.MAJOR,
        "alert f1",
        0,
    )
    assert notice.lines == ("major: alert f1 (a)",)
    assert chat.look(entry()) == []


def test_what_does_not_fit_is_told_nobody():
    assert Place((Route("chat", parse("severity:critical")),)).look(entry()) == []


def test_what_is_hidden_opens_no_thread(chat):
    assert chat.look(entry(suppressed=(Suppression(kind="silenced", by="m"),))) == []


def test_what_gets_worse_is_told_in_the_same_thread(chat):
    (opened,) = chat.look(entry())
    (raised,) = chat.look(entry(severity=Severity.CRITICAL))
    assert (raised.kind, raised.thread, raised.turn) == (NoticeKind.RAISED, opened.thread, 1)
    assert raised.key != opened.key


def test_who_has_it_is_told_and_that_nobody_has_it_any_more(chat):
    chat.look(entry())
    (taken,) = chat.look(entry(owner="mara"))
    assert (taken.kind, taken.headline) == (NoticeKind.ACKNOWLEDGED, "acknowledged by mara: alert f1")
    assert chat.kinds(entry(owner="mara")) == []
    assert chat.kinds(entry()) == [NoticeKind.RETURNED]


def test_an_incident_that_is_over_is_told_as_resolved_once(chat):
    chat.look(entry())
    assert chat.kinds() == [NoticeKind.RESOLVED]
    assert chat.kinds() == []


def test_that_an_alert_does_not_stand_is_no_recovery_while_nobody_can_say_so(chat):
    chat.look(entry())
    assert chat.look(settled=()) == []


def test_an_incident_that_comes_again_is_told_again_in_its_thread(chat):
    (opened,) = chat.look(entry())
    chat.look()
    (again,) = chat.look(entry())
    assert (again.kind, again.turn, again.key == opened.key) == (NoticeKind.OPENED, 2, False)


def test_an_escalation_waits_and_tells_only_what_nobody_has():
    late = Place((Route("phone", parse("severity>=major"), after_s=300.0),))
    assert late.look(entry(), now=1000.0) == []
    assert late.look(entry(owner="mara"), now=1300.0) == []
    assert late.kinds(entry(), now=1300.0) == [NoticeKind.OPENED]


def test_each_place_of_a_rule_has_a_thread_of_its_own():
    both = Place((Route("chat", parse("")), Route("mail", parse(""))))
    first, second = both.look(entry())
    assert first.thread == second.thread
    assert first.key != second.key


def test_two_rules_for_one_place_tell_it_once():
    twice = Place((Route("chat", parse("")), Route("chat", parse("severity:major"))))
    assert len(twice.look(entry())) == 1


def test_very_many_alerts_of_one_incident_are_counted_not_listed(chat):
    same = (("host", "web-1"),)
    (notice,) = chat.look(*(entry(f"f{i}", labels=same) for i in range(25)))
    assert len(notice.lines) == 21
    assert notice.lines[-1] == "and 5 more"
