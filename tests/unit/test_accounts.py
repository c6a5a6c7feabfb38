"""The queue of one account: it slows before the limit, in the order of asking, and says how far it is."""

import asyncio

import pytest

from noc_app.connectors.accounts import Account, Rate
from noc_app.connectors.quota import Quota
from noc_app.model import Throttled
from tests.tools.virtual_time import run_virtual

START = 1_800_000_000.0
LIST = "GET incidents"


class Clock:
    def __init__(self):
        self.now = START

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


def account(clock, *members, rate=None):
    made = Account(rate, clock)
    for name in members:
        made.join(name, 10.0)
    return made


def left(number, limit=100, reset_s=60.0, **more):
    return Quota(limit=limit, left=number, reset_s=reset_s, **more)


def test_an_account_whose_vendor_says_nothing_is_asked_as_configured(clock):
    made = account(clock, "a")
    assert made.every_s("a") == 10.0
    assert made.allowance("a") is None


def test_what_lasts_until_the_vendor_counts_anew_slows_nobody(clock):
    made = account(clock, "a")
    made.learn(LIST, left(90))
    assert made.polled("a") == 10.0


def test_polls_slow_down_before_the_limit_is_reached(clock):
    made = account(clock, "a")
    made.learn(LIST, left(12))  # two more than what is kept, for a minute: one each 30 s
    assert made.polled("a") == pytest.approx(30.0)
    assert made.allowance("a").every_s == pytest.approx(30.0)


def test_targets_that_share_an_account_share_what_is_left(clock):
    made = account(clock, "a", "b")
    made.learn(LIST, left(14))
    assert made.polled("a") == pytest.approx(30.0)
    assert made.polled("b") == pytest.approx(30.0)


def test_when_only_what_is_kept_for_operators_is_left_polls_wait_until_the_vendor_counts_anew(clock):
    made = account(clock, "a")
    made.learn(LIST, left(10))
    assert made.polled("a") == pytest.approx(60.0)
    assert made.wait_s("POST incidents") == 0  # an acknowledgement still goes


def test_a_limit_that_is_counted_anew_is_forgotten(clock):
    made = account(clock, "a")
    made.learn(LIST, left(10))
    clock.now += 61
    assert made.every_s("a") == 10.0
    assert made.allowance("a") is None


def test_limits_that_the_vendor_names_are_kept_apart_and_the_tightest_counts(clock):
    made = account(clock, "a")
    made.learn(LIST, left(12, name="incidents"))
    made.learn(LIST, left(99, name="metrics"))
    assert made.allowance("a").left == 12


async def test_a_request_that_would_wait_beyond_its_deadline_is_refused_at_once_with_the_time(clock):
    made = account(clock, "a")
    made.learn(LIST, left(0))
    with pytest.raises(Throttled, match="rate limited: not asked for 60 s, to spare") as refused:
        await made.turn("a", LIST, 5.0)
    assert refused.value.retry_after_s == 60.0


async def test_a_wait_that_one_target_was_asked_for_holds_for_all_of_its_account(clock):
    made = account(clock, "a", "b")
    made.learn(LIST, Quota(wait_s=40.0))
    with pytest.raises(Throttled, match="40 s"):
        await made.turn("b", "GET oncalls", 5.0)


def test_a_documented_rate_is_kept_and_requests_leave_in_the_order_of_asking():
    async def story(loop):
        made, order = account(loop.time, "a", rate=Rate(2, 1.0)), []

        async def ask(name):
            await made.turn("a", LIST, 60.0)
            order.append((name, round(loop.time() - START)))

        await asyncio.gather(*(ask(n) for n in "abcde"))
        return order

    assert run_virtual(story, START) == [("a", 0), ("b", 0), ("c", 1), ("d", 1), ("e", 2)]


def test_the_limits_of_very_many_paths_take_no_room_without_end(clock):
    made = account(clock, "a")
    for number in range(1000):
        made.learn(f"GET incidents/{number}", left(90))
    assert len(made._limits) <= 65


def test_the_last_target_that_leaves_ends_the_account(clock):
    made = account(clock, "a", "b")
    assert not made.leave("a")
    assert made.leave("b")
