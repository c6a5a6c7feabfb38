"""A picture that follows each change is the one that is made from scratch, whatever happened before."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from noc_app.alerting.conservation import balance
from noc_app.alerting.incident_views import shown_incidents
from noc_app.alerting.incidents import Incidents
from noc_app.alerting.picture import NOTHING, picture, unknowing
from noc_app.model import Ack, AckState, Suppression, labels_of
from noc_app.model.matcher import Matcher
from noc_app.model.noise import Edge, Inhibition, Noise, Window, dependencies_of
from tests.tools.noise import entry


def rule(place, source, target, *equal):
    return Inhibition(place, (Matcher.parse(source),), (Matcher.parse(target),), equal)


LOUD = Noise()
QUIET = Noise(
    inhibitions=(
        rule(1, "severity=critical", "severity!=critical", "host"),
        rule(2, "host=db-1", "host=~db.*"),
        rule(3, "host=~db.*", "host=db-1"),
        rule(4, "alertname=A", "alertname=B", "host", "site"),
    ),
    dependencies=dependencies_of(
        [Edge("shop", "db-1"), Edge("db-1", "sw-3"), Edge("db-2", "sw-3")],
        services=["shop"],
        hosts=["db-1", "db-2", "sw-3"],
    ),
    windows=(Window(title="work", matchers=(Matcher.parse("host=db-2"),), begins_at=100.0, ends_at=200.0),),
)

labels = st.fixed_dictionaries(
    {},
    optional={
        "host": st.sampled_from(["db-1", "db-2", "sw-3", "web"]),
        "service": st.just("shop"),
        "alertname": st.sampled_from("AB"),
    },
)
quiet = st.sampled_from([(), (), (), (Suppression(kind="silenced"),), (Suppression(kind="duplicate"),)])


def one(name, target, severity, labels, at, unsure, suppressed, owned, made_of):
    found = entry(name, target=target, severity=severity, labels=labels, at=at, unsure=unsure, suppressed=suppressed)
    return replace(
        found,
        alert=replace(found.alert, made_of=labels_of(made_of)),
        ack=Ack(state=AckState.CONFIRMED, by="mara") if owned else Ack(),
    )


alerts = st.builds(
    one,
    st.sampled_from("abcdef"),
    st.sampled_from(["am-1", "am-2", "pd"]),
    st.sampled_from(["information", "warning", "major", "critical"]),
    labels,
    st.sampled_from([0.0, 60.0, 100.0, 1000.0]),
    st.sampled_from(["", "", "", "timed out"]),
    quiet,
    st.booleans(),
    st.one_of(st.just({}), st.just({}), labels),
)
steps = st.lists(
    st.tuples(
        st.lists(alerts, max_size=4),  # come, or are other ones now
        st.sets(st.integers(0, 11), max_size=3),  # places of those that clear
        st.sampled_from([0.0, 0.0, 60.0]),  # seconds that pass
        st.sets(st.sampled_from("abcdef"), max_size=2),  # flap
        st.sampled_from([LOUD, QUIET, QUIET, QUIET]),
    ),
    min_size=1,
    max_size=5,
)


def story(steps):
    """Every picture of a series of changes, with what it was made of."""
    standing, found, noise, now = {}, NOTHING, LOUD, 50.0
    for came, cleared, passed_s, flaps, wanted in steps:
        now += passed_s
        gone = [key for place, key in enumerate(standing) if place in cleared]
        standing = {key: e for key, e in standing.items() if key not in gone} | {e.key: e for e in came}
        found = found if wanted is noise else unknowing(found)
        noise, entries = wanted, tuple(standing.values())
        flapping = {e.key for e in entries if e.key.fingerprint in flaps}
        found = picture(entries, noise, now, flapping=flapping, before=found)
        yield found, picture(entries, noise, now, flapping=flapping), noise


@given(steps)
@settings(max_examples=60)
def test_what_is_shown_hidden_and_noted_is_as_if_everything_had_been_looked_at_again(steps):
    for stepped, fresh, _ in story(steps):
        assert stepped.entries == fresh.entries
        assert stepped.by_key == fresh.by_key
        assert stepped.notes == fresh.notes
        assert stepped.decisions.shown == fresh.decisions.shown


@given(steps)
def test_the_balance_is_as_if_everything_had_been_counted_again(steps):
    for stepped, _, _ in story(steps):
        assert stepped.balance == balance(stepped.entries)
        assert stepped.balance.total == len(stepped.entries)


@given(steps)
def test_incidents_are_shown_as_if_all_of_them_had_been_put_into_words_again(steps):
    for stepped, _, noise in story(steps):
        assert stepped.incidents == shown_incidents(stepped.book, stepped.alerts.known, noise.dependencies)


def told(index):
    return (
        {name: set(keys) for name, keys in index.of.items()},
        dict(index.last),
        {facet: sorted(pairs) for facet, pairs in index.by_facet.items()},
    )


@given(steps)
def test_what_is_known_of_incidents_is_found_by_an_index_as_if_it_were_made_anew(steps):
    for stepped, _, _ in story(steps):
        book = stepped.book
        assert told(book.indexed) == told(Incidents(book.bonds, book.cleared, book.began, book.apart).indexed)
        assert set(book.bonds) - set(stepped.alerts.by_key) == book.cleared
