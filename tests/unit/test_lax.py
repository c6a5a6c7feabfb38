"""Numbers, times and words as backends write them."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from noc_app.connectors.lax import moment_of, number_of

NOW = 1_700_000_000.0


@pytest.mark.parametrize(
    ("given", "number"),
    [(3, 3.0), ("3", 3.0), (" -1.5e3 ", -1500.0), (True, 1.0), (Decimal("0.5"), 0.5), (timedelta(minutes=1), 60.0)],
)
def test_a_number_may_be_written_in_many_ways(given, number):
    assert number_of(given) == number


@pytest.mark.parametrize("given", [None, "", "NaN", "1_000", "0x10", "inf", float("nan"), [], "12 ms", 10**400])
def test_what_is_no_number_is_refused_in_words(given):
    with pytest.raises(ValueError, match="."):
        number_of(given)


def test_words_are_numbers_where_they_are_named():
    assert number_of("Green", {"green": 1.0}) == 1.0


@pytest.mark.parametrize(
    "given",
    [
        NOW,
        "1700000000",
        NOW * 1e3,
        NOW * 1e6,
        int(NOW) * 10**9,
        "2023-11-14T22:13:20Z",
        "2023-11-14T22:13:20.000000000+00:00",
        "2023-11-15 00:13:20+02:00",
        "2023-11-14T22:13:20",
        datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC),
        datetime(2023, 11, 14, 22, 13, 20),  # noqa: DTZ001 - some drivers give these
    ],
)
def test_a_time_may_be_in_any_unit(given):
    assert moment_of(given) == NOW


@pytest.mark.parametrize("given", ["yesterday", -1, None, "", 1e40, "2023-13-01", [], "0001-01-01T00:00:00+14:00"])
def test_what_is_no_time_is_refused_in_words(given):
    with pytest.raises(ValueError, match="."):
        moment_of(given)
