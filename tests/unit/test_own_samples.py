"""What the board measures of its targets: the quota that is left and how old the newest value is."""

from noc_app.engine.own_samples import about
from noc_app.model import Allowance, Sample, labels_of

NOW = 1000.0
NAMED = labels_of({"target": "a"})


def test_the_newest_value_by_the_backends_own_time_is_the_age_of_its_data():
    samples = (Sample("x.y", 1.0, at=400.0), Sample("x.z", 1.0, at=900.0), Sample("x.w", 1.0))
    assert about("a", samples, None, NOW) == (Sample("board.target.age", 100.0, NAMED),)


def test_the_share_of_the_quota_that_is_left_is_told_where_the_vendor_tells():
    assert about("a", (), Allowance(3, 12, 2000.0, 10.0), NOW) == (Sample("board.target.quota_left", 0.25, NAMED),)


def test_a_backend_that_tells_nothing_has_nothing_told_about_it():
    assert about("a", (Sample("x.y", 1.0),), None, NOW) == ()
