"""Nothing disappears without being counted."""

from hypothesis import given
from hypothesis import strategies as st

from noc_app.alerting.conservation import BUCKETS, VIEW_BUCKETS, View, balance, balance_of
from noc_app.model import Alert, AlertEntry, AlertKey, Severity, Suppression
from tests.tools.noise import entry

suppressions = st.lists(st.sampled_from(BUCKETS[:-1]).map(lambda k: Suppression(kind=k)))


@st.composite
def entries(draw):
    name = draw(st.uuids()).hex
    alert = Alert(
        fingerprint=name,
        severity=draw(st.sampled_from(Severity)),
        title=name,
        starts_at=draw(st.floats(0, 1e9)),
        suppressed=tuple(draw(suppressions)),
    )
    return AlertEntry(AlertKey("am", name), alert)


@given(st.lists(entries()))
def test_shown_plus_every_hidden_bucket_is_the_total(standing):
    found = balance(standing)
    assert found.total == len(standing)
    assert set(found.hidden) == set(BUCKETS)


@given(st.lists(entries()))
def test_what_is_shown_is_sorted_worst_first(standing):
    ranks = [e.alert.severity for e in balance(standing).shown]
    assert ranks == sorted(ranks, reverse=True)


def test_the_oldest_hidden_critical_is_named():
    def silenced(name, starts_at):
        alert = Alert(
            fingerprint=name,
            severity=Severity.CRITICAL,
            title=name,
            starts_at=starts_at,
            suppressed=(Suppression(kind="silenced"),),
        )
        return AlertEntry(AlertKey("am", name), alert)

    assert balance([silenced("b", 2.0), silenced("a", 1.0)]).oldest_hidden_critical.key.fingerprint == "a"


@st.composite
def views(draw):
    """A view that sees some severities, wants some, and shows so many."""
    permitted = draw(st.none() | st.sets(st.sampled_from(Severity)))
    wanted = draw(st.none() | st.sets(st.sampled_from(Severity)))
    return View(
        permitted=None if permitted is None else lambda e: e.alert.severity in permitted,
        wanted=None if wanted is None else lambda e: e.alert.severity in wanted,
        limit=draw(st.none() | st.integers(0, 5)),
    )


@given(st.lists(entries()), views())
def test_whatever_a_view_filters_forbids_or_cuts_off_is_counted(standing, view):
    found = balance_of(standing, view)
    assert found.total == len(standing)
    assert set(found.hidden) == {*BUCKETS, *VIEW_BUCKETS}


@given(st.lists(entries(), max_size=12), views())
def test_the_oldest_hidden_critical_is_older_than_every_other_that_is_not_shown(standing, view):
    found = balance_of(standing, view)
    shown = {e.key for e in found.shown}
    hidden = [e for e in standing if e.alert.severity is Severity.CRITICAL and e.key not in shown]
    hidden = [e for e in hidden if view.bucket_of(e) != "duplicate"]
    assert (found.oldest is None) is (not hidden)
    assert all(found.oldest_hidden_critical.alert.starts_at <= e.alert.starts_at for e in hidden)


def test_the_oldest_hidden_critical_says_what_hides_it_and_for_how_long():
    standing = [entry("f1", severity="critical", at=100.0), entry("f2", severity="critical", at=50.0)]
    found = balance_of(standing, View(wanted=lambda e: e.key.fingerprint == "f1"))
    assert (found.oldest.key.fingerprint, found.oldest.bucket, found.oldest.age_s(350.0)) == ("f2", "filter", 300.0)


def test_a_page_that_is_full_counts_what_it_cannot_show():
    found = balance_of([entry(f"f{n}", at=n) for n in range(7)], View(limit=3))
    assert (len(found.shown), found.hidden["page limit"]) == (3, 4)


def test_what_nobody_may_see_is_not_told_by_another_bucket():
    silenced = entry("f1", suppressed=[Suppression(kind="silenced")])
    found = balance_of([silenced], View(permitted=lambda e: False))
    assert (found.hidden["permission"], found.hidden["silenced"]) == (1, 0)
