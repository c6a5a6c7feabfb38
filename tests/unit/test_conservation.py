"""Nothing disappears without being counted."""

from hypothesis import given
from hypothesis import strategies as st

from noc_app.alerting.conservation import BUCKETS, balance
from noc_app.model import Alert, AlertEntry, AlertKey, Severity, Suppression

suppressions = st.lists(st.sampled_from(["silenced", "inhibited", "maintenance"]).map(lambda k: Suppression(kind=k)))


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
