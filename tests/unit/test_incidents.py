"""What belongs together, why, and that nothing is torn apart because something else arrived."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from noc_app.alerting.incidents import merged, split
from noc_app.alerting.picture import picture, regrouped
from noc_app.model import Severity, Suppression
from noc_app.model.noise import CorrelationSettings, Edge, Noise, dependencies_of
from tests.tools.noise import entry

MAP = dependencies_of(
    [Edge("checkout", "orders-db"), Edge("orders-db", "db-1"), Edge("db-1", "sw-3"), Edge("db-2", "sw-3")],
    services=["checkout", "orders-db"],
    hosts=["db-1", "db-2", "sw-3"],
)
NOISE = Noise(dependencies=MAP)


def on(name, at=100.0, *, severity="major", **labels):
    return entry(name, severity=severity, labels=labels, at=at)


def look(*entries, before=None, noise=NOISE):
    return picture(entries, noise, 1e6, **({"before": before} if before else {}))


def together(found):
    """Return the incidents as sets of fingerprints."""
    return {frozenset(key.fingerprint for key in incident.members) for incident in found.incidents}


def test_two_alerts_of_one_host_within_two_minutes_are_one_incident_that_says_why():
    (found,) = look(on("a", 100, host="db-1"), on("b", 160, host="db-1")).incidents
    assert found.why == "same host db-1; all started within 60 s"
    assert found.whys == ("", "same host db-1, started within 60 s")


@pytest.mark.parametrize(("gap", "one"), [(120.0, True), (121.0, False)])
def test_what_started_further_apart_is_not_one_incident(gap, one):
    assert bool(look(on("a", 100, host="x"), on("b", 100 + gap, host="x")).incidents) is one


def test_alerts_of_different_hosts_at_the_same_moment_are_not_one_incident():
    assert look(on("a", host="x"), on("b", host="y")).incidents == ()


def test_what_depends_on_something_failed_is_in_its_incident_and_the_way_is_told():
    (found,) = look(on("c", 110, service="checkout"), on("o", 100, service="orders-db")).incidents
    assert found.title == "alert o"
    assert found.why == "checkout needs orders-db; all started within 10 s"


def test_over_more_than_two_steps_of_the_map_nothing_is_related():
    assert look(on("c", service="checkout"), on("s", host="sw-3")).incidents == ()
    assert together(look(on("o", service="orders-db"), on("s", host="sw-3"))) == {frozenset("os")}


def test_two_things_that_need_the_same_third_are_not_related_unless_it_failed_too():
    pair = on("a", host="db-1"), on("b", host="db-2")
    assert look(*pair).incidents == ()
    assert together(look(*pair, on("s", host="sw-3"))) == {frozenset("abs")}


def test_a_shared_label_relates():
    (found,) = look(on("a", host="x", change="CHG-7"), on("b", host="y", change="CHG-7")).incidents
    assert found.why.startswith("same change CHG-7")


def test_the_title_is_that_of_the_most_upstream_alert_then_of_the_worst():
    (found,) = look(on("c", severity="critical", host="db-1"), on("s", severity="warning", host="sw-3")).incidents
    assert (found.title, found.severity) == ("alert s", Severity.CRITICAL)
    (other,) = look(on("w", severity="warning", host="x"), on("c", severity="critical", host="x")).incidents
    assert other.title == "alert c"


def test_an_incident_keeps_its_id_and_counts_what_has_cleared_until_all_has():
    a, b, c = on("a", 100, host="x"), on("b", 110, host="x"), on("c", 120, host="x")
    first = look(a, b, c)
    second = look(b, c, before=first)
    assert (second.incidents[0].id, second.incidents[0].cleared) == (first.incidents[0].id, 1)
    assert look(before=second).incidents == ()
    assert look(before=second).book.bonds == {}


def test_an_alert_that_comes_back_is_in_its_incident_again():
    a, b = on("a", 100, host="x"), on("b", 110, host="x")
    cleared = look(a, before=look(a, b))
    (found,) = look(a, on("b", 5000, host="x"), before=cleared).incidents
    assert (len(found.members), found.cleared) == (2, 0)


def test_the_state_of_an_incident_follows_its_worst_member():
    first = look(on("a", host="x"), on("b", severity="critical", host="x"))
    assert first.incidents[0].severity is Severity.CRITICAL
    assert look(on("a", host="x"), before=first).incidents[0].severity is Severity.MAJOR


def test_a_new_alert_that_is_related_to_two_incidents_makes_them_one_under_the_older_name():
    first = look(
        on("a", 100, host="db-1"), on("a2", 101, host="db-1"), on("b", 105, host="db-2"), on("b2", 106, host="db-2")
    )
    older = min(first.incidents, key=lambda i: i.began_at)
    (found,) = look(*first.entries, on("s", 110, host="sw-3"), before=first).incidents
    assert (found.id, len(found.members)) == (older.id, 5)


def test_an_incident_takes_in_half_an_hour_and_not_more():
    chain = [on(f"f{n:02}", 100.0 * n, host="x") for n in range(40)]
    spans = [len(i.members) for i in look(*chain).incidents]
    assert sorted(spans) == [19, 21] or max(spans) <= 19


def test_what_is_silenced_or_in_maintenance_begins_no_incident_and_stays_in_one_that_it_is_in():
    quiet = entry("q", labels={"host": "x"}, suppressed=[Suppression(kind="silenced")])
    assert look(quiet, on("a", host="x")).incidents == ()
    first = look(on("q", host="x"), on("a", host="x"))
    assert len(look(quiet, on("a", host="x"), before=first).incidents[0].members) == 2


def test_what_the_board_hides_as_a_consequence_is_told_in_the_incident():
    found = look(on("c", 100, severity="critical", host="db-1"), on("s", 100, severity="critical", host="sw-3"))
    assert (found.balance.hidden["inhibited"], len(found.incidents[0].members)) == (1, 2)


hosts = st.sampled_from(
    [{"host": "db-1"}, {"host": "db-2"}, {"host": "sw-3"}, {"service": "checkout"}, {"change": "7"}, {}]
)
alerts = st.lists(st.tuples(hosts, st.integers(0, 600)), max_size=12).map(
    lambda found: [on(f"f{n}", 100.0 + at, **labels) for n, (labels, at) in enumerate(found)]
)


A, B, C = on("a", 100, host="x"), on("b", 110, host="x"), on("c", 120, host="x")


def names(book):
    return {key.fingerprint: bond.incident for key, bond in book.bonds.items()}


def test_a_person_splits_an_incident_and_it_stays_so():
    first = look(A, B, C)
    book = split(first.book, [C.key], "mara")
    assert names(book)["c"] != names(book)["a"] == names(book)["b"]
    assert book.bonds[C.key].why == "split off by mara"
    later = picture([A, B, C, on("d", 130, host="x")], NOISE, 1e6, before=_with(first, book))
    assert names(later.book)["c"] != names(later.book)["a"]
    assert names(later.book)["d"] in {names(later.book)["a"], names(later.book)["c"]}


def test_a_person_merges_incidents_and_the_reason_says_who():
    first = look(A, B, on("y", host="y"), on("z", host="y"))
    one, other = (names(first.book)[name] for name in "ay")
    book = merged(first.book, one, other, "mara")
    assert set(names(book).values()) == {one}
    assert "merged by mara" in {bond.why for bond in book.bonds.values()}
    assert len(picture([*first.entries], NOISE, 1e6, before=_with(first, book)).incidents) == 1


@given(alerts, alerts, st.integers(0, 11))
def test_what_a_person_split_is_never_together_again_by_itself_whatever_arrives(entries, more, place):
    first = look(*entries)
    big = [i for i in first.incidents if len(i.members) > 1]
    assume(big)
    members = big[0].members
    torn = members[place % len(members)]
    book = split(first.book, [torn], "mara")
    others = [on(f"n{n}", e.alert.starts_at, **dict(e.alert.labels)) for n, e in enumerate(more)]
    found = _with(first, book)
    for n in range(len(others)):
        found = look(*entries, *others[: n + 1], before=found)
    assert all(found.book.bonds[torn].incident != found.book.bonds[k].incident for k in members if k != torn)


def test_what_was_split_may_be_merged_again():
    book = split(look(A, B, C).book, [C.key], "mara")
    again = merged(book, names(book)["a"], names(book)["c"], "jo")
    assert (len(set(names(again).values())), again.apart) == (1, frozenset())


def test_all_of_an_incident_cannot_be_split_off_it():
    with pytest.raises(ValueError, match="leave at least one"):
        split(look(A, B).book, [A.key, B.key], "mara")


def test_alerts_of_two_incidents_cannot_be_split_off_at_once():
    with pytest.raises(ValueError, match="of one incident"):
        split(look(A, B, on("y", host="y")).book, [A.key, on("y").key], "mara")


def test_an_alert_that_has_gone_cannot_be_split_off():
    with pytest.raises(KeyError):
        split(look(A, B).book, [C.key], "mara")


def _with(found, book):
    return regrouped(found, book, NOISE)


def pairs(book):
    by_incident = {}
    for key, bond in book.bonds.items():
        by_incident.setdefault(bond.incident, set()).add(key)
    return {frozenset(members) for members in by_incident.values()}


@given(alerts, st.randoms(use_true_random=False))
def test_the_order_in_which_alerts_are_listed_does_not_matter(entries, chance):
    mixed = list(entries)
    chance.shuffle(mixed)
    one, other = look(*entries), look(*mixed)
    assert (names(one.book), one.incidents) == (names(other.book), other.incidents)


@given(alerts)
def test_alerts_that_arrive_one_after_the_other_are_grouped_as_if_they_came_at_once(entries):
    ordered = sorted(entries, key=lambda e: (e.alert.starts_at, e.key.text))
    found = look()
    for n in range(len(ordered)):
        found = look(*ordered[: n + 1], before=found)
    assert names(found.book) == names(look(*ordered).book)


@given(alerts, st.randoms(use_true_random=False))
def test_within_half_an_hour_even_the_order_of_arrival_does_not_matter(entries, chance):
    mixed, found = list(entries), look()
    chance.shuffle(mixed)
    for n in range(len(mixed)):
        found = look(*mixed[: n + 1], before=found)
    assert pairs(found.book) == pairs(look(*entries).book)


@given(alerts, alerts)
def test_what_is_together_stays_together_whatever_arrives(entries, more):
    first = look(*entries)
    others = [on(f"n{n}", e.alert.starts_at, **dict(e.alert.labels)) for n, e in enumerate(more)]
    later = look(*entries, *others, before=first)
    assert all(any(old <= new for new in pairs(later.book)) for old in pairs(first.book))


@given(alerts, st.sets(st.integers(0, 11)))
def test_clearing_takes_no_incident_apart(entries, gone):
    first = look(*entries)
    later = look(*(e for n, e in enumerate(entries) if n not in gone), before=first)
    for key, bond in later.book.bonds.items():
        assert bond.incident == first.book.bonds[key].incident


def test_a_label_of_any_length_is_told_in_a_few_words():
    (found,) = look(on("a", host="x" * 10**6), on("b", host="x" * 10**6)).incidents
    assert len(found.why) < 200


def test_the_time_and_the_labels_may_be_chosen():
    noise = Noise(correlation=CorrelationSettings(within_s=10.0, labels=("rack",)))
    assert look(on("a", 100, rack="r1"), on("b", 111, rack="r1"), noise=noise).incidents == ()
    assert look(on("a", 100, rack="r1"), on("b", 110, rack="r1"), noise=noise).incidents
