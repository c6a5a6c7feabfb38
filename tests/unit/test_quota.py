"""What vendors say about how much may still be asked, in each dialect."""

import json
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noc_app.connectors.http_errors import refusal
from noc_app.connectors.quota import Quota, quota_in, quota_of, retry_after_s, used_up
from noc_app.model import Refused, Throttled, Unauthorised, Unavailable

NOW = 1_800_000_000.0

DIALECTS = {
    "PagerDuty": (
        {"ratelimit-limit": "960", "ratelimit-remaining": "940", "ratelimit-reset": "33"},
        Quota(limit=960, left=940, reset_s=33),
    ),
    "Datadog": (
        {
            "x-ratelimit-limit": "100",
            "x-ratelimit-remaining": "7",
            "x-ratelimit-period": "60",
            "x-ratelimit-reset": "12",
            "x-ratelimit-name": "monitors",
        },
        Quota(limit=100, left=7, reset_s=12, name="monitors"),
    ),
    "a period without a reset": (
        {"x-ratelimit-limit": "100", "x-ratelimit-remaining": "7", "x-ratelimit-period": "60"},
        Quota(limit=100, left=7, reset_s=60),
    ),
    "GitHub, a moment": (
        {"x-ratelimit-limit": "5000", "x-ratelimit-remaining": "4999", "x-ratelimit-reset": f"{NOW + 90:.0f}"},
        Quota(limit=5000, left=4999, reset_s=90),
    ),
    "Sentry": (
        {
            "x-sentry-rate-limit-limit": "40",
            "x-sentry-rate-limit-remaining": "39",
            "x-sentry-rate-limit-reset": f"{NOW + 1:.0f}",
        },
        Quota(limit=40, left=39, reset_s=1),
    ),
    "Falcon and Bugsnag say no reset": (
        {"x-ratelimit-limit": "6000", "x-ratelimit-remaining": "5954"},
        Quota(limit=6000, left=5954),
    ),
    "App Store Connect": (
        {"x-rate-limit": "user-hour-lim:3500;user-hour-rem:500;"},
        Quota(limit=3500, left=500, reset_s=3600, name="user-hour"),
    ),
    "the standard's draft": (
        {"ratelimit": '"default";r=50;t=30', "ratelimit-policy": '"default";q=100;w=60'},
        Quota(limit=100, left=50, reset_s=30, name="default"),
    ),
    "the tightest of several": (
        {
            "ratelimit": '"burst";r=9;t=1, "daily";r=5;t=900',
            "ratelimit-policy": '"burst";q=10;w=1, "daily";q=1000;w=86400',
        },
        Quota(limit=1000, left=5, reset_s=900, name="daily"),
    ),
    "its older draft": (
        {"ratelimit": "limit=10, remaining=4, reset=7"},
        Quota(limit=10, left=4, reset_s=7),
    ),
    "a limit with windows": (
        {"ratelimit-limit": "10, 10;w=1, 50;w=60", "ratelimit-remaining": "9", "ratelimit-reset": "1"},
        Quota(limit=10, left=9, reset_s=1),
    ),
    "a wait beside a quota": (
        {"x-ratelimit-limit": "10", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "5", "retry-after": "6"},
        Quota(limit=10, left=0, reset_s=5, wait_s=6),
    ),
    "a wait alone": ({"retry-after": "9"}, Quota(wait_s=9)),
    "a wait in milliseconds": ({"retry-after-ms": "2500"}, Quota(wait_s=2.5)),
    "Qualys": ({"x-ratelimit-towait-sec": "11"}, Quota(wait_s=11)),
}


@pytest.mark.parametrize("name", DIALECTS)
def test_every_dialect_is_understood(name):
    headers, meant = DIALECTS[name]
    assert quota_of(headers, NOW) == meant


def test_an_answer_that_says_nothing_says_nothing():
    assert quota_of({"content-type": "application/json"}, NOW) is None


def test_the_reset_of_a_limit_that_is_not_used_up_is_no_wish_to_wait():
    assert quota_of({"x-ratelimit-remaining": "5", "x-ratelimit-reset": "50"}, NOW).wait_s is None


@pytest.mark.parametrize(
    ("headers", "wait_s"),
    [
        ({"retry-after": "7"}, 7),
        ({"retry-after": formatdate(NOW + 60, usegmt=True)}, 60),
        ({"retry-after": "-5"}, 0),
        ({"retry-after": "1e9"}, 300),
        ({"ratelimit": '"a";r=0;t=44'}, 44),
        ({"x-ratelimit-reset": "2027-01-15T08:01:00Z"}, 60),
        ({"retry-after": "soon"}, None),
    ],
)
def test_a_refusal_says_how_long_to_wait(headers, wait_s):
    assert retry_after_s(headers, NOW) == wait_s


@pytest.mark.parametrize(
    ("status", "headers", "kind"),
    [
        (429, {}, Throttled),
        (403, {"x-ratelimit-remaining": "0"}, Throttled),
        (403, {"retry-after": "60"}, Throttled),
        (403, {"x-ratelimit-remaining": "4"}, Unauthorised),
        (409, {"x-ratelimit-towait-sec": "11"}, Throttled),
        (409, {}, Refused),
        (503, {"retry-after": "9"}, Unavailable),
    ],
)
def test_a_status_means_a_limit_only_where_the_answer_says_so(status, headers, kind):
    assert type(refusal(status, headers, "", now=NOW)) is kind


def test_a_wait_that_a_failing_backend_asks_for_is_kept():
    assert refusal(503, {"retry-after": "9"}, "", now=NOW).retry_after_s == 9


def body(**parts):
    return json.dumps(parts).encode()


def test_the_points_of_graphql_are_a_quota():
    cost = {"throttleStatus": {"maximumAvailable": 1000, "currentlyAvailable": 400, "restoreRate": 50}}
    assert quota_in(body(extensions={"cost": cost}), NOW) == Quota(limit=1000, left=400, reset_s=12, name="points")
    told = {"limit": 5000, "remaining": 4900, "resetAt": "2027-01-15T08:01:00Z"}
    assert quota_in(body(data={"rateLimit": told}), NOW) == Quota(limit=5000, left=4900, reset_s=60, name="points")


@pytest.mark.parametrize(
    "said",
    [b"", b'{"data": {}}', b'"rateLimit"', b'{"rateLimit" ' + b"[" * 9000, b'{"data": {"rateLimit": null}}', b"\xff"],
)
def test_an_answer_without_points_says_nothing_and_breaks_nothing(said):
    assert quota_in(said, NOW) is None


def test_a_large_answer_is_not_looked_into():
    assert quota_in(body(data={"rateLimit": {"remaining": 1}, "rest": "x" * 70_000}), NOW) is None


HEADERS = st.dictionaries(st.sampled_from(sorted({n for headers, _ in DIALECTS.values() for n in headers})), st.text())


@given(HEADERS)
def test_no_header_breaks_it(headers):
    quota_of(headers, NOW)
    retry_after_s(headers, NOW)
    used_up(headers)
