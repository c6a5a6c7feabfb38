"""What is set aside from the garbage collector, and that it comes back."""

import gc

import pytest

from noc_app.gui.garbage import GROWN, followed


@pytest.fixture(autouse=True)
def _nothing_is_left_aside():
    gc.unfreeze()
    yield
    gc.unfreeze()


def test_what_has_grown_by_many_alerts_is_not_looked_through_again():
    assert followed(0, GROWN) == GROWN
    assert gc.get_freeze_count() > 0


def test_a_few_more_alerts_change_nothing():
    assert followed(GROWN, GROWN + 10) == GROWN
    assert gc.get_freeze_count() == 0


def test_once_most_of_it_has_gone_everything_is_looked_through_again():
    followed(0, GROWN)
    assert followed(GROWN, GROWN // 3) == GROWN // 3
    assert gc.get_freeze_count() == 0
