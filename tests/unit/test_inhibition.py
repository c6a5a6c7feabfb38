"""Which alert hides which, and that nothing is hidden by what nobody can vouch for."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noc_app.alerting.conservation import bucket_of
from noc_app.alerting.picture import picture
from noc_app.model import Suppression
from noc_app.model.matcher import Matcher
from noc_app.model.noise import Edge, Inhibition, Noise, dependencies_of
from tests.tools.noise import entry


def rule(source, target, *equal, place=1):
    sides = [tuple(map(Matcher.parse, side.split(","))) for side in (source, target)]
    return Inhibition(place, *sides, equal)


BY_HOST = Noise(inhibitions=(rule("severity=critical", "severity!=critical", "host"),))
MAP = dependencies_of(
    [Edge("shop", "orders"), Edge("orders", "db-1"), Edge("db-1", "sw-3")],
    services=["shop", "orders"],
    hosts=["db-1", "sw-3"],
)


def hidden(noise, *entries):
    """Return by what each hidden alert is hidden, by fingerprint."""
    shown = picture(entries, noise, 1000.0).entries
    return {e.key.fingerprint: e.alert.suppressed[-1].by for e in shown if bucket_of(e) == "inhibited"}


def critical(name="c", host="db-1", **settings):
    return entry(name, severity="critical", labels={"host": host}, **settings)


def warning(name="w", host="db-1", **settings):
    return entry(name, severity="warning", labels={"host": host}, **settings)


def test_a_critical_hides_the_warnings_of_its_host_and_is_named():
    assert hidden(BY_HOST, critical(), warning(), warning("w2", "db-2")) == {"w": "am/c"}


def test_the_reason_says_which_rule_and_which_alert():
    (_, shown) = picture([critical(), warning()], BY_HOST, 1000.0).entries
    assert shown.alert.suppressed[0].comment == "inhibit rule 1: alert c"


def test_without_its_source_an_alert_is_shown_again():
    first = picture([critical(), warning()], BY_HOST, 1000.0)
    assert picture([warning()], BY_HOST, 1001.0, before=first).balance.hidden["inhibited"] == 0


def test_a_source_that_nobody_can_vouch_for_hides_nothing():
    assert hidden(BY_HOST, critical(unsure="connection refused"), warning()) == {}


def test_a_source_that_is_a_second_report_hides_nothing():
    assert hidden(BY_HOST, critical(suppressed=[Suppression(kind="duplicate")]), warning()) == {}


def test_nothing_is_hidden_by_what_is_less_severe():
    upside_down = Noise(inhibitions=(rule("severity=warning", "severity=critical", "host"),))
    assert hidden(upside_down, critical(), warning()) == {}


def test_an_alert_on_both_sides_is_not_hidden_by_its_like():
    both = Noise(inhibitions=(rule("host=~db.*", "host=~db.*"),))
    assert hidden(both, critical("a"), critical("b")) == {}


def test_an_alert_on_both_sides_is_hidden_by_one_that_is_a_source_alone():
    both = Noise(inhibitions=(rule("severity=critical", "host=db-1"),))
    assert hidden(both, critical("a"), critical("b", "web-1")) == {"a": "am/b"}


def test_a_label_that_both_sides_lack_is_not_equal_and_the_board_says_so():
    entries = [entry("c", severity="critical"), entry("w", severity="warning"), entry("v", severity="warning")]
    found = picture(entries, BY_HOST, 1000.0)
    assert found.balance.hidden["inhibited"] == 0
    (note,) = found.notes
    assert note.startswith(
        "inhibit rule 1: 2 alerts and 1 that would hide them have no label 'host'; Alertmanager takes"
    )


def test_a_label_that_one_side_lacks_is_no_trap():
    assert picture([critical(), entry("w", severity="warning")], BY_HOST, 1000.0).notes == ()


def test_of_two_that_hide_each_other_the_more_urgent_one_is_shown():
    mutual = Noise(
        inhibitions=(
            rule("host=a", "host=b", place=1),
            rule("host=b", "host=a", place=2),
        )
    )
    assert hidden(mutual, critical("x", "a", at=50.0), critical("y", "b", at=60.0)) == {"y": "am/x"}


def on(name, *, host="", service="", severity="critical", at=100.0, **settings):
    labels = {k: v for k, v in (("host", host), ("service", service)) if v}
    return entry(name, severity=severity, labels=labels, at=at, **settings)


def depending(*entries):
    return hidden(Noise(dependencies=MAP), *entries)


def test_what_needs_a_failed_host_is_caused_by_it_over_any_number_of_steps():
    assert depending(on("s", service="shop"), on("h", host="sw-3")) == {"s": "am/h"}


def test_the_nearest_failed_thing_is_the_cause_and_the_way_is_told():
    entries = [on("s", service="shop"), on("o", service="orders"), on("h", host="sw-3")]
    assert depending(*entries) == {"s": "am/o", "o": "am/h"}
    (shown, *_) = picture(entries, Noise(dependencies=MAP), 1000.0).entries
    assert shown.alert.suppressed[0].comment == "caused by alert o: shop needs orders"


def test_what_a_failed_thing_needs_is_not_caused_by_it():
    assert depending(on("s", service="shop"), on("x", host="web-9")) == {}
    assert "h" not in depending(on("s", service="shop"), on("h", host="sw-3"))


def test_a_cause_that_nobody_can_vouch_for_causes_nothing():
    assert depending(on("s", service="shop"), on("h", host="sw-3", unsure="timed out")) == {}


def test_a_cause_that_is_less_severe_causes_nothing():
    assert depending(on("s", service="shop"), on("h", host="sw-3", severity="warning")) == {}


@pytest.mark.parametrize(("later", "caused"), [(0.0, True), (300.0, True), (301.0, False)])
def test_what_failed_long_after_its_effect_is_not_its_cause(later, caused):
    assert bool(depending(on("s", service="shop"), on("h", host="sw-3", at=100.0 + later))) is caused


def test_an_alert_about_both_ends_is_not_its_own_cause():
    assert depending(on("s", service="shop", host="db-1")) == {}


def test_a_host_is_known_by_its_address_without_the_port():
    scraped = entry("i", severity="critical", labels={"instance": "sw-3:9100"})
    assert depending(on("s", service="shop"), scraped) == {"s": "am/i"}


names = st.sampled_from(["a", "b", "c"])
alerts = st.lists(
    st.builds(
        lambda severity, host, at, unsure: (severity, host, at, unsure),
        st.sampled_from(["information", "warning", "major", "critical"]),
        st.sampled_from(["db-1", "sw-3", "other"]),
        st.sampled_from([0.0, 100.0, 1000.0]),
        st.sampled_from(["", "", "timed out"]),
    ),
    max_size=8,
).map(
    lambda found: [
        entry(f"f{n}", severity=s, labels={"host": h}, at=at, unsure=u) for n, (s, h, at, u) in enumerate(found)
    ]
)
EVERYTHING = Noise(
    inhibitions=(
        rule("host=db-1", "host=~.*"),
        rule("severity=~.*", "host=db-1", place=2),
        rule("host=~o.*", "host=~.*"),
    ),
    dependencies=MAP,
)


@given(alerts)
def test_whoever_is_hidden_is_hidden_by_a_sure_one_at_least_as_severe_and_in_the_end_by_one_that_is_shown(entries):
    found = picture(entries, EVERYTHING, 2000.0)
    by_text = {e.key.text: e for e in found.entries}
    for shown in found.entries:
        at, steps = shown, 0
        while at.alert.suppressed:
            hider = by_text[at.alert.suppressed[-1].by]
            assert not hider.unsure
            assert hider.alert.severity >= at.alert.severity
            at, steps = hider, steps + 1
            assert steps <= len(entries), "a circle hides all its members"


@given(alerts, st.randoms(use_true_random=False))
def test_the_order_of_the_alerts_does_not_matter(entries, chance):
    mixed = list(entries)
    chance.shuffle(mixed)
    decided = [{e.key: e.alert for e in picture(order, EVERYTHING, 2000.0).entries} for order in (entries, mixed)]
    assert decided[0] == decided[1]


@given(alerts, alerts)
def test_a_picture_made_step_by_step_is_the_one_made_at_once(before, after):
    first = picture(before, EVERYTHING, 2000.0)
    stepped = picture([replace(e, shown_at=7.0) for e in after], EVERYTHING, 2001.0, before=first)
    fresh = picture([replace(e, shown_at=7.0) for e in after], EVERYTHING, 2001.0)
    assert (stepped.entries, stepped.notes) == (fresh.entries, fresh.notes)
