"""When a flood begins and ends, what it is about, and that no critical alert is folded into it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noc_app.alerting.flood import Flood, arrived, causes_of, digest_of, looked
from noc_app.model import AlertKey, Severity
from tests.tools.noise import entry


def played(times, *, severity="major", flood=None):
    flood = flood or Flood()
    for place, at in enumerate(times):
        flood = arrived(flood, [entry(f"f{place}", severity=severity)], at)
    return flood


@pytest.mark.parametrize(
    ("times", "flooded"),
    [
        ([0, 1, 2, 3], False),
        ([0, 2, 4, 6, 10], True),
        ([0, 3, 6, 9, 12], False),
        ([i * 60 for i in range(10)], False),
        ([i * 60 for i in range(11)], True),
        ([i * 70 for i in range(11)], False),
    ],
)
def test_what_counts_as_a_flood(times, flooded):
    assert played(times).on is flooded


def test_a_flood_goes_on_until_fewer_than_five_came_in_ten_minutes():
    flood = played(range(5))
    assert looked(flood, 600.0).on
    assert not looked(flood, 601.0).on


def test_in_a_flood_what_is_not_critical_is_folded_and_a_critical_one_is_not():
    flood = arrived(played(range(6)), [entry("c", severity="critical")], 7.0)
    assert [key.fingerprint for key in flood.folded] == ["f4", "f5"]
    assert flood.critical == 1


def test_an_alert_that_comes_again_is_folded_once():
    flood = played([0, 1, 2, 3, 4, 5])
    assert len(arrived(flood, [entry("f5")], 6.0).folded) == 2


def test_afterwards_it_says_what_was_spared():
    flood = looked(arrived(played(range(7)), [entry("c", severity="critical")], 120.0), 730.0)
    spared = flood.spared
    assert (spared.arrived, spared.critical, spared.digest.count) == (4, 1, 3)
    assert spared.title == "Flood over: 4 alerts in 12 min, 1 critical"
    assert spared.words == "3 folded: 3 others"
    assert not flood.on


def test_a_new_flood_begins_from_nothing_and_forgets_the_last_ones_summary():
    over = looked(played(range(6)), 700.0)
    again = played([800, 801, 802, 803, 804], flood=over)
    assert (again.on, again.spared, again.arrived, len(again.folded)) == (True, None, 1, 1)


def test_a_folded_alert_that_becomes_critical_is_folded_no_more():
    flood = arrived(played(range(6)), [entry("x")], 7.0)
    assert entry("x").key in flood.folded
    assert entry("x").key not in arrived(flood, [entry("x", severity="critical")], 8.0).folded


def digest(entries):
    return digest_of({e.key: causes_of(e) for e in entries})


def on(name, **labels):
    return entry(name, labels=labels)


def test_the_digest_tells_the_largest_cause_first_and_each_alert_once():
    entries = [on(f"s{n}", switch="core-sw-3", host=f"h{n % 3}") for n in range(9)]
    entries += [on(f"d{n}", deploy="4.18.2", host="h0") for n in range(3)] + [on("x"), on("y", host="z")]
    found = digest(entries)
    assert found.words == "9 from switch core-sw-3, 3 from deploy 4.18.2, 2 others"
    assert found.count == 14


def test_of_causes_that_explain_as_much_the_likelier_one_is_told():
    assert digest([on("a", host="h", alertname="Up"), on("b", host="h", alertname="Up")]).words == "2 from host h"
    assert digest([on("a", site="eu", host="h"), on("b", site="eu", host="h")]).words == "2 from site eu"


def test_a_label_of_any_length_is_told_in_a_few_words():
    assert len(digest([on("a", host="x" * 10**6), on("b", host="x" * 10**6)]).words) < 200


def test_many_causes_are_counted_not_listed():
    entries = [on(f"{rule}{n}", alertname=rule) for rule in "abcdef" for n in range(2)]
    assert digest(entries).words.endswith(", 6 more")


kinds = st.sampled_from(list(Severity))


@given(st.lists(st.tuples(st.floats(0, 100), kinds), max_size=40))
def test_whatever_arrives_no_critical_one_is_folded_and_every_folded_one_is_in_the_digest(steps):
    flood, now = Flood(), 0.0
    for place, (gap, severity) in enumerate(steps):
        now += gap
        flood = arrived(flood, [entry(f"f{place}", severity=severity.name)], now)
        assert severity is not Severity.CRITICAL or AlertKey("am", f"f{place}") not in flood.folded
        assert digest_of(flood.folded).count == len(flood.folded)
        assert len(flood.folded) + flood.critical <= flood.arrived


labels = st.fixed_dictionaries(
    {}, optional={n: st.sampled_from("xyz") for n in ("switch", "site", "host", "alertname")}
)


@given(st.lists(labels, max_size=20), st.randoms(use_true_random=False))
def test_the_digest_has_every_alert_once_in_whatever_order_they_came(found, chance):
    entries = [on(f"f{n}", **pairs) for n, pairs in enumerate(found)]
    mixed = list(entries)
    chance.shuffle(mixed)
    told = [key for cause in digest(entries).causes for key in cause.keys]
    assert sorted(told) == sorted(e.key for e in entries)
    assert digest(entries).words == digest(mixed).words
