"""How long a target is left alone."""

import pytest

from noc_app.engine.schedule import delay_s, first_delay_s
from noc_app.model import BadPayload, PollFailure, PollResult, Throttled, Unauthorised

MIDDLE = 0.5  # the jitter that changes nothing


@pytest.mark.parametrize(
    ("outcome", "failures", "expected_s"),
    [
        (PollResult(), 0, 15.0),
        (PollFailure(BadPayload("x")), 1, 15.0),
        (PollFailure(BadPayload("x")), 2, 30.0),
        (PollFailure(BadPayload("x")), 5000, 60.0),
        (PollFailure(Throttled("x", retry_after_s=90.0), 90.0), 1, 90.0),
        (PollFailure(Throttled("x", retry_after_s=None)), 1, 15.0),
        (PollFailure(Unauthorised("x")), 2, 30.0),
        (PollFailure(Unauthorised("x")), 3, 300.0),
    ],
)
def test_the_wait_before_the_next_poll(outcome, failures, expected_s):
    assert delay_s(15.0, outcome, failures, MIDDLE) == pytest.approx(expected_s)


def test_a_slow_interval_is_never_shortened_by_the_back_off():
    assert delay_s(600.0, PollFailure(BadPayload("x")), 9, MIDDLE) == pytest.approx(600.0)


@pytest.mark.parametrize("jitter", [0.0, 0.25, 0.999])
def test_jitter_stays_within_five_per_cent(jitter):
    assert 0.95 * 15 <= delay_s(15.0, PollResult(), 0, jitter) <= 1.05 * 15


def test_targets_do_not_start_all_at_once():
    starts = [first_delay_s(10.0, place, 20) for place in range(20)]
    assert starts == sorted(set(starts))
    assert max(starts) < 2.0
