"""Two reporters of one alert: found without comparing everything with everything, and the same as if one had."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from noc_app.alerting.twins import are_twins, marked, told_again
from noc_app.model import AlertEntry, AlertKey, labels_of
from tests.tools.engine import alert

LABELS = st.dictionaries(st.sampled_from(["alertname", "host", "job"]), st.sampled_from(["x", "y"]), max_size=3)


def entry(target, fingerprint="f1", **labels):
    return AlertEntry(AlertKey(target, fingerprint), alert(fingerprint, **labels))


ENTRIES = st.lists(
    st.builds(
        lambda target, fingerprint, labels: entry(target, fingerprint, **labels),
        st.sampled_from(["a", "b", "c"]),
        st.sampled_from(["f1", "f2", "f3"]),
        LABELS,
    ),
    max_size=8,
)


@given(ENTRIES)
def test_told_again_is_what_comparing_each_with_all_later_ones_says(entries):
    compared = {
        place
        for place, one in enumerate(entries)
        if any(are_twins(one, later) and one.key.target != later.key.target for later in entries[place + 1 :])
    }
    assert told_again(entries) == compared


def test_of_twins_the_one_with_fewer_labels_is_marked_with_who_reports_it_too():
    wide = entry("am", alertname="Down", host="web-1", site="east")
    (found,) = marked([alert(alertname="Down", host="web-1")], "prom", [wide], {"am"})
    assert [(s.kind, s.comment) for s in found.suppressed] == [("duplicate", "reported by am too")]


def test_what_has_labels_of_its_own_is_not_marked():
    narrow = entry("am", alertname="Down")
    (found,) = marked([alert(alertname="Down", host="web-1")], "prom", [narrow], {"am"})
    assert found.suppressed == ()


def test_an_alert_without_a_name_is_nobodys_twin():
    nameless = replace(alert(), labels=labels_of({}))
    (found,) = marked([nameless], "prom", [entry("am", host="web-1")], {"am"})
    assert found.suppressed == (), "it was hidden because of an alert that has nothing to do with it"
