"""Counts of a short while ago."""

from noc_app.connectors import recent as recent_module
from noc_app.connectors.recent import Recent


def test_what_is_older_than_the_span_is_forgotten():
    recent = Recent(600.0, "others")
    recent.add(1000.0, "a")
    recent.add(1590.0, "a", 2)
    assert recent.counts(1599.0)["a"] == 3
    assert recent.counts(1620.0)["a"] == 2


def test_what_comes_late_counts_where_it_belongs():
    recent = Recent(600.0, "others")
    recent.add(1500.0, "a")
    recent.add(1000.0, "a")
    assert recent.number("a", 1599.0) == 2
    assert recent.number("a", 1650.0) == 1


def test_what_claims_to_come_from_the_future_does_not_count():
    recent = Recent(600.0, "others")
    recent.add(9000.0, "a")
    assert recent.counts(1000.0)["a"] == 0


def test_many_keys_are_counted_together(monkeypatch):
    monkeypatch.setattr(recent_module, "KEYS", 2)
    recent = Recent(600.0, "others")
    for key in "abcda":
        recent.add(1000.0, key)
    assert recent.counts(1000.0) == {"a": 2, "b": 1, "others": 2}


def test_what_is_kept_becomes_zero_instead_of_ending():
    recent = Recent(600.0, "others", keep=True)
    recent.add(1000.0, "a")
    assert dict(recent.counts(9000.0)) == {"a": 0}
