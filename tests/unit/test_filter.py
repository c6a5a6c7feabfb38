"""The filter language: what a text means, and that nothing is hidden without being counted."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noc_app.alerting.completion import Known, proposals
from noc_app.alerting.conservation import BUCKETS
from noc_app.alerting.filter import (
    DOMAINS,
    EVERYTHING,
    FLAGS,
    SEVERITIES,
    STATES,
    Context,
    Facts,
    Flag,
    Marks,
    Op,
    Term,
    Words,
    account_of,
    all_of,
    any_of,
    negated,
    test_of,
    uses_time,
)
from noc_app.alerting.filter_text import NotUnderstood, parse, written
from noc_app.model import Ack, AckState, Alert, AlertEntry, AlertKey, Severity, Suppression, labels_of

test_of.__test__ = False
NOW = 10_000.0
HERE = Context(now=NOW, me="mara", kinds={"am": "alertmanager", "prom": "prometheus"})


def entry(name="f1", severity=Severity.CRITICAL, *, target="am", age_s=60.0, owner="", hidden="", **labels):
    made = Alert(
        fingerprint=name,
        severity=severity,
        title=f"Alert {name}",
        starts_at=NOW - age_s,
        labels=labels_of(labels),
        suppressed=(Suppression(kind=hidden),) if hidden else (),
    )
    ack = Ack(state=AckState.CONFIRMED, by=owner) if owner else Ack()
    return AlertEntry(AlertKey(target, name), made, ack)


def matches(text, found, marks=None):
    return test_of(parse(text), HERE)(Facts(found, marks) if marks else Facts(found))


WEB = entry("web", host="web-1.eu:9100", service="checkout")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "severity:critical",
        "severity>=major",
        "severity!=warning",
        "severity:major|critical",
        "host:~web",
        "host:~w*eu",
        "service:checkout",
        "label.service:CHECKOUT",
        "domain:infrastructure",
        "age<1h",
        "since<=1m",
        "age>=1m",
        "-ack",
        "state:open",
        "target:am",
        "kind:alertmanager",
        "title:web",
        "web",
        '"alert web"',
        "owner:me | severity:critical",
        "(owner:me | severity:critical) -silenced",
        "-(severity:warning | ack)",
        "service:billing|checkout",
        "service:~bill|check",
        "10.0.0.1 | web-1",
    ],
)
def test_a_critical_alert_of_a_web_server_is_found_by(text):
    assert matches(text, WEB)


@pytest.mark.parametrize(
    "text",
    [
        "severity<critical",
        "host:web",
        "host:~eu*w",
        "service!=checkout",
        "age>1h",
        "ack",
        "silenced",
        "domain:security",
        "-web",
        "owner:me",
        "target:prom",
        "web severity:warning",
        "label.team:x",
    ],
)
def test_a_critical_alert_of_a_web_server_is_not_found_by(text):
    assert not matches(text, WEB)


@pytest.mark.parametrize(
    ("text", "found"), [("meldet", True), ("reported", True), ("title:~reported", True), ("title:~meldet", False)]
)
def test_words_are_found_in_what_the_screen_calls_an_alert_and_a_saved_field_in_the_english(text, found):
    shown = Facts(replace(entry(), alert=replace(entry().alert, title="never reported")), title="meldet sich nicht")
    assert test_of(parse(text), HERE)(shown) is found


def test_me_is_whoever_asks():
    mine = entry("m", owner="Mara")
    assert matches("owner:me", mine)
    assert not test_of(parse("owner:me"), replace(HERE, me="tomasz"))(Facts(mine))


def test_an_alert_that_was_given_to_somebody_is_theirs():
    assert matches("owner:me -ack", WEB, Marks(assigned="mara"))


@pytest.mark.parametrize("kind", [b for b in BUCKETS if b != "information"])
def test_what_hides_an_alert_is_a_word_of_the_language(kind):
    found = entry(hidden=kind)
    assert matches(kind, found)
    assert matches(f"state:{kind}", found)
    assert not matches("state:open", found)


def test_five_states_are_told_apart():
    seen = Marks(seen=True)
    found = {
        "seen": Facts(entry(), seen).states,
        "acknowledged": Facts(entry(owner="x")).states,
        "silenced": Facts(entry(hidden="silenced")).states,
        "shelved": Facts(entry(hidden="shelved")).states,
        "maintenance": Facts(entry(hidden="maintenance")).states,
    }
    assert all(word in states for word, states in found.items())
    assert len(set(found.values())) == 5


@pytest.mark.parametrize(
    ("text", "at", "words"),
    [
        ("severity>=bad", 10, "severity is one of information, warning, major, critical"),
        ("colour:red", 0, "no field is called colour; for a label write label.colour"),
        ("web host:", 9, "host: needs a value, for example host:web"),
        ('a "b', 2, 'this " needs another one'),
        ("(a", 0, "this ( needs a )"),
        ("a)", 1, "there is no ( before this )"),
        ("a |", 3, "something must stand on both sides of |"),
        ("()", 0, "between ( and )"),
        ("a -", 3, "something must follow the -"),
        ("ack:yes", 0, "ack stands alone: write ack or -ack"),
        ("age<soon", 4, "write a duration"),
        ("age:1h", 0, "compare age with < or >"),
        ("host>3", 0, "host has no order"),
        ("state:~open", 0, "write state: instead"),
        ("severity>=major|critical", 0, "takes one value"),
        ("https://x", 0, "no field is called https"),
        ('""', 2, "between the quotes"),
        ("(" * 30 + "a" + ")" * 30, 21, "parentheses"),
        ("a" * 2001, 2000, "at most 2000 characters"),
    ],
)
def test_what_is_not_understood_is_said_with_its_place_and_the_fix(text, at, words):
    with pytest.raises(NotUnderstood) as caught:
        parse(text)
    assert caught.value.at == at
    assert words in str(caught.value)


def test_labels_that_are_known_may_stand_bare():
    assert parse("rack:a1", labels={"rack"}) == Term("label.rack", Op.IS, ("a1",))


def test_only_age_depends_on_the_clock():
    assert uses_time(parse("-(a | age<1h)"))
    assert not uses_time(parse("-(a | ack) severity>=major"))


def test_a_pattern_that_would_ruin_a_regular_expression_is_answered():
    assert not matches("host:~" + "a*" * 400 + "b", entry(host="a" * 100_000))


words = st.text(min_size=1, max_size=12)
values = st.tuples(words) | st.tuples(words, words)
terms = st.one_of(
    words.map(Words),
    st.sampled_from(FLAGS).map(Flag),
    st.builds(Term, st.sampled_from(["owner", "target", "kind", "host", "label.service"]), st.just(Op.IS), values),
    st.builds(Term, st.sampled_from(["title", "host", "label.x-y/z"]), st.just(Op.LIKE), values),
    st.builds(
        Term,
        st.just("severity"),
        st.sampled_from([op for op in Op if op is not Op.LIKE]),
        st.tuples(st.sampled_from(SEVERITIES)),
    ),
    st.builds(Term, st.just("domain"), st.just(Op.IS), st.tuples(st.sampled_from(DOMAINS))),
    st.builds(Term, st.just("state"), st.just(Op.IS), st.tuples(st.sampled_from(STATES))),
    st.builds(
        Term,
        st.just("age"),
        st.sampled_from([Op.LEAST, Op.MOST, Op.ABOVE, Op.BELOW]),
        st.tuples(st.integers(0, 9_999_999).map(str)),
    ),
)
filters = st.recursive(
    terms,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=4).map(all_of),
        st.lists(inner, min_size=2, max_size=4).map(any_of),
        inner.map(negated),
    ),
    max_leaves=8,
)
entries = st.builds(
    entry,
    words,
    st.sampled_from(Severity),
    target=st.sampled_from(["am", "prom"]),
    age_s=st.floats(0, 1e7),
    owner=st.sampled_from(["", "mara", "tomasz"]),
    hidden=st.sampled_from(["", "", "shelved", *BUCKETS[:-1]]),
    host=words,
    service=st.sampled_from(["checkout", "billing"]),
)


@given(filters)
def test_what_is_written_means_what_it_was(wanted):
    assert parse(written(wanted)) == wanted


@given(filters, entries)
def test_an_alert_is_found_by_a_filter_or_by_its_negation(wanted, found):
    facts = Facts(found)
    assert test_of(wanted, HERE)(facts) != test_of(negated(wanted), HERE)(facts)
    assert test_of(any_of([wanted, negated(wanted)]), HERE)(facts)


@given(filters, st.lists(entries, max_size=20, unique_by=lambda e: e.key), st.integers(0, 3))
def test_shown_and_hidden_are_always_everything(wanted, found, closed):
    test = test_of(wanted, HERE)
    listed = [e for e in found if test(Facts(e))]
    missing = [e for e in found if e not in listed]
    account = account_of(len(listed[closed:]), listed[:closed], missing)
    assert account.total == len(found)
    assert sum(account.hidden[b] for b in BUCKETS) == sum(bool(states_that_hide(e)) for e in missing)
    hidden = listed[:closed] + missing
    critical = [e.alert.starts_at for e in hidden if e.alert.severity is Severity.CRITICAL]
    oldest = account.oldest_hidden_critical
    assert (oldest.alert.starts_at if oldest else None) == min(critical, default=None)


def states_that_hide(found):
    return set(BUCKETS) & Facts(found).states


@given(st.text(max_size=40))
def test_any_text_is_a_filter_or_is_refused_with_a_place_in_it(text):
    try:
        found = parse(text)
    except NotUnderstood as refused:
        place = refused.at
    else:
        place = 0
        assert parse(written(found)) == found
    assert 0 <= place <= len(text)


KNOWN = Known(labels={"team": ("core", "data platform")}, owners=("mara",), targets=("am-1",), hosts=("web-1", "db-1"))


def offered(text):
    return [p.text for p in proposals(text, len(text), KNOWN)]


def test_fields_flags_and_labels_are_proposed_by_how_they_begin():
    assert offered("se")[:2] == ["severity>=", "seen "]
    assert "label.team:" in offered("te")
    assert offered("-si") == ["silenced "]
    assert offered("a|-si") == ["silenced "]


def test_values_are_proposed_behind_a_field():
    assert offered("severity>=")[0] == "critical "
    assert offered("a owner:m")[:2] == ["me ", "mara "]
    assert offered("host:~we") == ["web-1 "]
    assert offered("label.team:data") == ['"data platform" ']
    assert offered("severity:major|cr") == ["critical "]
    assert offered("domain:mob") == ["mobile "]


def test_a_proposal_replaces_what_was_begun():
    text = "ack host:~we"
    found = proposals(text, len(text), KNOWN)[0]
    assert text[: found.start] + found.text + text[found.end :] == "ack host:~web-1 "


def test_proposals_for_a_wall_of_quotes_come_at_once():
    assert offered('"' * 2000 + " te")[0] == "label.team:"


@given(st.text(max_size=30), st.data())
def test_proposals_stay_inside_the_text(text, data):
    cursor = data.draw(st.integers(0, len(text)))
    assert all(0 <= p.start <= p.end == cursor for p in proposals(text, cursor, KNOWN))


@given(st.lists(st.sampled_from(["severity>=", "major ", "host:~", "a", "-", "(", ")", "|"]), max_size=6))
def test_the_empty_filter_is_the_only_one_that_wants_everything_by_itself(parts):
    text = "".join(parts)
    try:
        assert (parse(text) == EVERYTHING) == (not text.strip())
    except NotUnderstood:
        assert text.strip()
