"""What persons have merged and split holds on every desk, whichever alert each of them hears of first."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noc_app.alerting.by_hand import merging, rearranged, splitting
from noc_app.alerting.picture import picture
from noc_app.model import BOARD, AlertKey, Move, Regrouping
from noc_app.model.noise import Noise
from tests.tools.noise import entry

A, B, C = (entry(n, severity="major", labels={"host": "db-1"}, at=100.0 + i) for i, n in enumerate("abc"))
X, Y = (entry(n, severity="major", labels={"host": "web-1"}, at=200.0 + i) for i, n in enumerate("xy"))
LONE = entry("lone", severity="major", labels={"host": "nas"}, at=300.0)
EVERYTHING = (A, B, C, X, Y, LONE)


def book(*entries, before=None):
    return picture(entries, Noise(), 1e6, **({"before": before} if before else {})).book


def groups(known):
    """Return the incidents as sets of fingerprints."""
    found = {}
    for key, bond in known.bonds.items():
        found.setdefault(bond.incident, set()).add(key.fingerprint)
    return {frozenset(members) for members in found.values()}


def starts(*entries):
    return {e.key: e.alert.starts_at for e in entries}


def merge(name, moved, home, at=1.0):
    return Regrouping(id=name, move=Move.MERGE, by="mara", at=at, moved=starts(*moved), home=starts(*home))


def split_off(name, moved, home, at=2.0):
    return Regrouping(id=name, move=Move.SPLIT, by="mara", at=at, moved=starts(*moved), home=starts(*home))


def carried(changed, before, after):
    """Return what is together now that `after` stands, of what was `changed` while `before` did."""
    return book(*after, before=replace(picture(before, Noise(), 1e6), book=changed))


def shown(known, *hands, heeded=None):
    return rearranged(known, hands, heeded or {})


def test_what_a_person_merged_is_one_incident_and_says_by_whom():
    merged, _ = shown(book(A, B, X, Y), merge("m", (X, Y), (A, B)))
    assert groups(merged) == {frozenset("abxy")}
    assert merged.bonds[X.key].why == "merged by mara"


def test_what_a_person_split_off_is_an_incident_of_its_own():
    apart, _ = shown(book(A, B, C), split_off("s", (B, C), (A,)))
    assert groups(apart) == {frozenset("a"), frozenset("bc")}


def test_an_alert_that_this_desk_hears_of_later_is_moved_when_it_comes():
    hands = merge("m", (X, Y), (A, B)), split_off("s", (B,), (A, X, Y))
    first, heeded = shown(book(A, B), *hands)
    assert groups(first) == {frozenset("a"), frozenset("b")}
    later, _ = shown(book(A, B, X, Y), *hands, heeded={})
    assert groups(later) == {frozenset("axy"), frozenset("b")}
    assert set(heeded) == {A.key, B.key}


def test_what_was_done_is_done_once_and_not_again_after_it_was_undone_elsewhere():
    done, heeded = shown(book(A, B, C), split_off("s", (B, C), (A,)))
    back, heeded = shown(done, split_off("s", (B, C), (A,)), merge("m", (B, C), (A,), at=3.0), heeded=heeded)
    assert groups(back) == {frozenset("abc")}
    again, _ = shown(back, split_off("s", (B, C), (A,)), merge("m", (B, C), (A,), at=3.0), heeded=heeded)
    assert again is back


def test_an_alert_of_a_split_that_comes_later_goes_where_the_others_are():
    hand = split_off("s", (B, C), (A,))
    apart, heeded = shown(book(A, B), hand)
    assert groups(apart) == {frozenset("a"), frozenset("b")}
    grown = carried(apart, (A, B), (A, B, C))
    assert groups(shown(grown, hand, heeded=heeded)[0]) == {frozenset("a"), frozenset("bc")}


def test_what_joins_by_itself_what_was_split_off_stays_there():
    hand = split_off("s", (B,), (A,))
    apart, heeded = shown(book(A, B), hand)
    grown = carried(apart, (A, B), (A, B, C))
    assert shown(grown, hand, heeded=heeded)[0] is grown


def test_what_was_split_and_whose_rest_was_merged_away_stays_apart_after_a_restart():
    hands = split_off("s", (B, C), (A,)), merge("m", (A,), (X, Y), at=3.0)
    assert groups(shown(book(A, B, C, X, Y), *hands)[0]) == {frozenset("axy"), frozenset("bc")}


def test_an_alert_that_fired_again_is_another_one_and_is_not_moved():
    again = entry("x", severity="major", labels={"host": "web-1"}, at=900.0)
    assert groups(shown(book(A, B, again), merge("m", (X,), (A, B)))[0]) == {frozenset("ab"), frozenset("x")}


def test_an_alert_of_the_boards_own_is_moved_whenever_each_desk_saw_it_begin():
    own = entry("disk", target=BOARD, severity="major", labels={}, at=150.0)
    hand = Regrouping(
        id="m", move=Move.MERGE, by="mara", at=1.0, moved={AlertKey(BOARD, "disk"): 151.5}, home=starts(A)
    )
    assert groups(shown(book(A, own), hand)[0]) == {frozenset({"a", "disk"})}


def test_two_incidents_that_are_one_cannot_be_merged_and_one_that_is_over_neither():
    known = book(A, X)
    one = known.bonds[A.key].incident
    with pytest.raises(ValueError, match="choose two"):
        merging(known, one, one)
    with pytest.raises(KeyError):
        merging(known, one, "over")


def test_what_is_merged_and_split_is_named_by_its_alerts():
    known = book(A, B, X)
    moved, home = merging(known, known.bonds[A.key].incident, known.bonds[X.key].incident)
    assert (moved, home) == (starts(X), starts(A, B))
    assert splitting(known, [B.key], "mara") == (starts(B), starts(A))
    with pytest.raises(ValueError, match="leave at least one"):
        splitting(known, [A.key, B.key], "mara")


@given(st.permutations(EVERYTHING), st.integers(1, 5))
def test_in_whatever_order_alerts_come_the_same_ones_are_together_in_the_end(order, cut):
    hands = (
        merge("one", (X, Y), (A, B, C), at=1.0),
        split_off("two", (B, X), (A, C, Y), at=2.0),
        merge("three", (LONE,), (B, X), at=3.0),
    )
    first, heeded = shown(book(*order[:cut]), *hands)
    after = carried(first, order[:cut], order)
    assert groups(shown(after, *hands, heeded=heeded)[0]) == {frozenset("acy"), frozenset({"b", "x", "lone"})}
