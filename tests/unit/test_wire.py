"""Numbers as strings, clocks in every unit, and a 200 that means no."""

import json

import msgspec
import pytest

from noc_app.connectors.numbers import number_or_none
from noc_app.connectors.wire import decoded, graphql, moment, number, rfc3339
from noc_app.model import BadPayload, Refused, Throttled, Unauthorised, Unavailable


class Thing(msgspec.Struct):
    count: int
    share: float | None = None


def test_a_number_may_be_a_string():
    assert decoded(b'{"count": "12", "share": "0.5"}', Thing, "thing") == Thing(12, 0.5)


@pytest.mark.parametrize("body", [b'{"share": 1}', b'{"count": "x"}', b'{"count": null}', b'{"count": []}'])
def test_a_field_that_is_missing_or_wrong_is_named(body):
    with pytest.raises(BadPayload, match=r"not the thing: .*count"):
        decoded(body, Thing, "thing")


@pytest.mark.parametrize(("said", "meant"), [("12", 12), (3, 3), ("-0.5", -0.5), ("1e3", 1000)])
def test_what_is_a_number_is_read(said, meant):
    assert number(said, "field") == meant


@pytest.mark.parametrize("said", [None, True, "NaN", "inf", "1e999", "", [], {}, 10**400])
def test_what_is_no_number_is_unknown_and_never_zero(said):
    assert number_or_none(said) is None
    with pytest.raises(BadPayload, match="field"):
        number(said, "field")


@pytest.mark.parametrize(
    ("said", "clock"),
    [(1_800_000_000, "s"), ("1800000000000", "ms"), (1_800_000_000_000_000, "us"), ("1800000000000000000", "ns")],
)
def test_every_clock_comes_to_unix_seconds(said, clock):
    assert moment(said, clock, "at") == 1_800_000_000


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2027-01-15T08:00:00Z", 1_800_000_000),
        ("2027-01-15T09:00:00+01:00", 1_800_000_000),
        ("2027-01-15T08:00:00", 1_800_000_000),
        ("2027-01-15T08:00:00.123456789Z", 1_800_000_000.123456),
        ("2027-01-15T08:00:00.5Z", 1_800_000_000.5),
    ],
)
def test_a_time_in_words_is_read_without_a_zone_as_utc(said, meant):
    assert rfc3339(said, "at") == pytest.approx(meant)


@pytest.mark.parametrize("said", ["", "yesterday", "2027-13-01T00:00:00Z", None, 5, "0001-01-01T00:00:00Z"])
def test_what_is_no_time_is_refused_with_its_field(said):
    with pytest.raises(BadPayload, match="at"):
        rfc3339(said, "at")


@pytest.mark.parametrize("said", [-1, "1e20", "x"])
def test_a_moment_outside_all_time_is_refused(said):
    with pytest.raises(BadPayload, match="at"):
        moment(said, "s", "at")


def reply(**parts):
    return json.dumps(parts).encode()


def test_the_data_of_graphql_are_read():
    assert graphql(reply(data={"count": "1"}), Thing, "thing") == Thing(1)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        ({"message": "slow down", "extensions": {"errorClass": "TOO_MANY_REQUESTS"}}, Throttled),
        ({"message": "who?", "extensions": {"code": "UNAUTHENTICATED"}}, Unauthorised),
        ({"message": "late", "extensions": {"errorClass": "TIMEOUT"}}, Unavailable),
        ({"message": "no such field"}, Refused),
        ({}, Refused),
    ],
)
def test_a_graphql_answer_with_errors_is_no_answer_whatever_data_it_has(error, kind):
    with pytest.raises(kind):
        graphql(reply(data={"count": 1}, errors=[error]), Thing, "thing")


def test_a_graphql_answer_without_data_is_refused():
    with pytest.raises(BadPayload, match="it has no result"):
        graphql(reply(data=None), Thing, "thing")
