"""The alerts as they are shown, and what becomes news because the board stops hiding it."""

from dataclasses import replace

import pytest

from noc_app.alerting.news import news_of
from noc_app.alerting.picture import NOTHING, emerged, picture, unknowing
from noc_app.model import Ack, AckState, AlertChange, Change, Severity, Suppression
from noc_app.model.matcher import Matcher
from noc_app.model.noise import Inhibition, Noise
from tests.tools.noise import entry

NOISE = Noise(
    inhibitions=(Inhibition(1, (Matcher.parse("severity=critical"),), (Matcher.parse("severity=major"),), ("host",)),)
)
CAUSE = entry("c", severity="critical", labels={"host": "x"})
EFFECT = entry("m", labels={"host": "x"})


def look(*entries, before=NOTHING, flapping=(), noise=NOISE):
    return picture(entries, noise, 1000.0, flapping=flapping, before=before)


def reasons(before, after):
    return [(c.kind, c.entry.key.fingerprint, c.reason) for c in emerged(before, after)]


def test_the_targets_own_words_stay_as_they_are():
    look(CAUSE, EFFECT)
    assert EFFECT.alert.suppressed == ()


def test_an_alert_whose_cause_has_cleared_wants_attention():
    before = look(CAUSE, EFFECT)
    assert reasons(before, look(EFFECT, before=before)) == [(Change.RAISED, "m", "no longer inhibited")]


def test_an_alert_that_is_new_or_was_always_shown_does_not_emerge():
    assert reasons(NOTHING, look(EFFECT)) == []
    before = look(EFFECT)
    assert reasons(before, look(replace(EFFECT, shown_at=5.0), before=before)) == []


def test_an_alert_that_nobody_can_vouch_for_is_shown_again_and_is_no_news():
    before = look(CAUSE, EFFECT)
    lost = look(replace(CAUSE, unsure="timed out"), replace(EFFECT, unsure="timed out"), before=before)
    assert lost.balance.hidden["inhibited"] == 0
    assert reasons(before, lost) == []


def test_a_silence_that_ends_is_the_backends_news_and_not_ours():
    quiet = entry("m", suppressed=[Suppression(kind="silenced")])
    before = look(quiet)
    assert reasons(before, look(entry("m"), before=before)) == []


def test_a_flapping_alert_is_marked_stays_counted_and_makes_no_toast():
    before = look(CAUSE)
    after = look(CAUSE, before=before, flapping={CAUSE.key})
    assert [e.flapping for e in after.balance.shown] == [True]
    assert reasons(before, after) == [(Change.UPDATED, "c", "flapping: its toasts are held")]
    assert news_of((AlertChange(Change.FIRED, after.entries[0]),)).toasts == ()


def test_an_alert_that_has_stopped_flapping_and_stands_makes_its_toast():
    before = look(CAUSE, flapping={CAUSE.key})
    changes = emerged(before, look(CAUSE, before=before))
    assert [(c.kind, c.reason) for c in changes] == [(Change.RAISED, "no longer flapping")]
    assert len(news_of(changes).toasts) == 1


def test_what_nothing_happened_to_is_the_very_same_object():
    before = look(CAUSE, EFFECT)
    after = look(CAUSE, EFFECT, before=before)
    assert after.decisions is before.decisions
    assert after.incidents is before.incidents


def test_a_changed_rule_is_used_at_once():
    before = look(CAUSE, EFFECT)
    assert look(CAUSE, EFFECT, before=unknowing(before), noise=Noise()).balance.hidden["inhibited"] == 0


def copy(target, **settings):
    return entry("f1", severity="critical", labels={"alertname": "Full", "host": "x"}, target=target, **settings)


def test_two_alertmanagers_that_report_the_very_same_alert_show_it_once():
    found = look(copy("am-1"), copy("am-2"), noise=Noise())
    assert [e.key.target for e in found.balance.shown] == ["am-1"]
    assert found.balance.hidden["duplicate"] == 1
    assert found.by_key[copy("am-2").key].alert.suppressed[0].by == "am-1/f1"


def test_of_two_reports_the_one_that_is_vouched_for_is_shown():
    found = look(copy("am-1", unsure="refused"), copy("am-2"), noise=Noise())
    assert [e.key.target for e in found.balance.shown] == ["am-2"]


def test_of_two_reports_the_one_that_somebody_owns_is_shown():
    owned = replace(copy("am-2"), ack=Ack(state=AckState.CONFIRMED, by="mara"))
    assert [e.key.target for e in look(copy("am-1"), owned, noise=Noise()).balance.shown] == ["am-2"]


@pytest.mark.parametrize(
    "other",
    [
        entry("f1", labels={"alertname": "Full", "host": "y"}, target="am-2"),
        entry("f2", labels={"alertname": "Full", "host": "x"}, target="am-2"),
        entry("f1", labels={"alertname": "Full", "host": "x"}, target="am-1"),
    ],
)
def test_what_differs_in_labels_or_identity_is_no_second_report(other):
    found = look(copy("am-1"), other, noise=Noise())
    assert found.balance.hidden["duplicate"] == 0


def test_alerts_without_a_name_are_never_taken_for_the_same():
    assert look(entry("f1", target="a"), entry("f1", target="b")).balance.hidden["duplicate"] == 0


def paged(**changes):
    """What an Alertmanager's alert was made into by who is paged: with labels and an identity of its own."""
    made = entry("Q1", severity="critical", labels={"alertname": "Full", "host": "x", "urgency": "high"}, target="pd")
    return replace(made, alert=replace(made.alert, made_of=copy("am-1").alert.labels, **changes))


def test_what_was_made_of_an_alert_is_shown_once_with_it():
    found = look(paged(), copy("am-1"), noise=Noise())
    assert [e.key.target for e in found.balance.shown] == ["am-1"]
    assert found.balance.hidden["duplicate"] == 1
    gone = look(paged(), noise=Noise(), before=found)
    assert [e.key.target for e in gone.balance.shown] == ["pd"]


def test_of_an_alert_and_what_was_made_of_it_the_worse_is_shown_before_the_owned():
    owned = Ack(state=AckState.CONFIRMED, by="ruth")
    taken = look(replace(paged(), ack=owned), copy("am-1"), noise=Noise())
    assert [e.key.target for e in taken.balance.shown] == ["pd"]
    lesser = look(replace(paged(severity=Severity.WARNING), ack=owned), copy("am-1"), noise=Noise())
    assert [e.key.target for e in lesser.balance.shown] == ["am-1"], "what is critical was hidden behind a warning"


def test_a_silence_of_one_hides_not_what_calls_in_the_other():
    silenced = replace(copy("am-1"), alert=replace(copy("am-1").alert, suppressed=(Suppression(kind="silenced"),)))
    assert [e.key.target for e in look(silenced, paged(), noise=Noise()).balance.shown] == ["pd"]
