"""Nothing disappears without being counted."""

from hypothesis import given
from hypothesis import strategies as st

from noc_app.alerting.conservation import BUCKETS, balance, bucket_of, rebalanced
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


@given(st.lists(entries(), max_size=12, unique_by=lambda e: e.key))
def test_the_oldest_hidden_critical_is_older_than_every_other_that_is_not_shown(standing):
    found = balance(standing)
    shown = {e.key for e in found.shown}
    hidden = [e for e in standing if e.alert.severity is Severity.CRITICAL and e.key not in shown]
    hidden = [e for e in hidden if bucket_of(e) != "duplicate"]
    assert (found.oldest is None) is (not hidden)
    assert all(found.oldest_hidden_critical.alert.starts_at <= e.alert.starts_at for e in hidden)


def test_the_oldest_hidden_critical_says_what_hides_it_and_for_how_long():
    silence = [Suppression(kind="silenced")]
    standing = [
        entry("f1", severity="critical", at=100.0, suppressed=silence),
        entry("f2", severity="critical", at=50.0, suppressed=silence),
    ]
    found = balance(standing)
    assert (found.oldest.key.fingerprint, found.oldest.bucket, found.oldest.age_s(350.0)) == ("f2", "silenced", 300.0)


@given(st.lists(entries(), max_size=20, unique_by=lambda e: e.key), st.lists(entries(), max_size=8), st.data())
def test_what_comes_and_goes_is_balanced_as_if_all_were_counted_again(standing, more, data):
    left = data.draw(st.lists(st.sampled_from(standing), unique_by=lambda e: e.key)) if standing else []
    stay = [e for e in standing if e not in left]
    came = list({e.key: e for e in more if e.key not in {s.key for s in stay}}.values())
    assert rebalanced(balance(standing), left, came) == balance([*stay, *came])
