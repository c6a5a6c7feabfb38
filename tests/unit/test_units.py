"""Numbers in words: what is shown is what was measured, short, and never more than is known."""

import math
from datetime import timedelta, timezone

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from noc_app.model import Unit
from noc_app.model.units import (
    MINUS,
    NOTHING,
    THIN_SPACE,
    Formatted,
    as_of,
    clock_time,
    format_age,
    format_timer,
    format_value,
    joined,
)

TWO_HOURS_EAST = timezone(timedelta(hours=2))
AT_1425_UTC = 1_764_080_700.0  # 2025-11-25 14:25 UTC

PREFIXES = {"k": 1e3, "M": 1e6, "G": 1e9, "T": 1e12, "P": 1e15, "E": 1e18}
IN_BASE = {"%": 0.01, "days": 86400, "h": 3600, "min": 60, "s": 1, "ms": 1e-3, "µs": 1e-6, "B": 1}
IN_BASE |= {name: 1024 ** (i + 1) for i, name in enumerate(["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"])}
IN_BASE |= {f"{p}{rate}": f for rate in ("B/s", "b/s") for p, f in {"": 1, **PREFIXES}.items()}
BOUND_BY_100 = {Unit.RATIO: 1.0, Unit.SCORE: 100.0, Unit.RATING: 5.0}

any_speed = settings(deadline=None)  # a busy machine is not a fault
numbers = st.floats(min_value=1e-3, max_value=1e15)
units = st.sampled_from([u for u in Unit if u is not Unit.BOOLEAN])


def read_back(shown: Formatted) -> float:
    """What a person would understand, in the base unit."""
    text = shown.number.replace(MINUS, "-").replace("€", "").lstrip("<>")
    factor = PREFIXES.get(text[-1], 1.0)
    return float(text.rstrip("kMGTPE")) * factor * IN_BASE.get(shown.unit, 1.0)


@pytest.mark.parametrize(
    ("value", "unit", "number", "words"),
    [
        (0.0312, Unit.RATIO, "3.12", "%"),
        (0.9997, Unit.RATIO, "99.97", "%"),
        (0.99984, Unit.RATIO, "99.984", "%"),
        (0.984, Unit.RATIO, "98.4", "%"),
        (1.0, Unit.RATIO, "100", "%"),
        (0.0, Unit.RATIO, "0", "%"),
        (1.5, Unit.RATIO, "150", "%"),
        (0.0001, Unit.RATIO, "0.01", "%"),
        (0.011, Unit.SECONDS, "11", "ms"),
        (1.9, Unit.SECONDS, "1.9", "s"),
        (0.9997, Unit.SECONDS, "1", "s"),
        (90, Unit.SECONDS, "90", "s"),
        (600, Unit.SECONDS, "10", "min"),
        (3 * 3600, Unit.SECONDS, "3", "h"),
        (34 * 86400, Unit.SECONDS, "34", "days"),
        (25e-6, Unit.SECONDS, "25", "µs"),
        (0, Unit.SECONDS, "0", "s"),
        (512, Unit.BYTES, "512", "B"),
        (1536, Unit.BYTES, "1.5", "KiB"),
        (8 * 2**30, Unit.BYTES, "8", "GiB"),
        (1_500_000, Unit.BYTES_PER_SECOND, "1.5", "MB/s"),
        (2.4e9, Unit.BITS_PER_SECOND, "2.4", "Gb/s"),
        (38.2, Unit.PER_SECOND, "38.2", "/ s"),
        (12_340, Unit.PER_MINUTE, "12.3k", "/ min"),
        (9999, Unit.COUNT, "9999", ""),
        (10_000, Unit.COUNT, "10k", ""),
        (1_234_567, Unit.COUNT, "1.23M", ""),
        (14.4, Unit.COUNT, "14.4", ""),
        (97.96, Unit.SCORE, "97.9", ""),
        (100, Unit.SCORE, "100", ""),
        (4.7, Unit.RATING, "4.7", "/ 5"),
        (1, Unit.BOOLEAN, "yes", ""),
        (0, Unit.BOOLEAN, "no", ""),
        (0.5, Unit.BOOLEAN, "0.5", ""),
        (-12.5, Unit.COUNT, f"{MINUS}12.5", ""),
    ],
)
def test_a_value_is_shown_as_a_person_would_write_it(value, unit, number, words):
    assert format_value(value, unit) == (number, words)


@pytest.mark.parametrize(
    ("value", "currency", "number", "words"),
    [
        (48_200, "EUR", "€48.2k", ""),
        (1_900, "USD", "$1.9k", ""),
        (48_200, "SEK", "48.2k", "SEK"),
        (48_200, "", "48.2k", ""),
        (-250, "EUR", f"{MINUS}€250", ""),
        (0, "GBP", "£0", ""),
    ],
)
def test_money_has_its_sign_in_front_or_its_code_behind(value, currency, number, words):
    assert format_value(value, Unit.MONEY, currency) == (number, words)


@pytest.mark.parametrize("unit", Unit)
@pytest.mark.parametrize("nothing", [None, math.nan, math.inf, -math.inf])
def test_what_is_not_a_number_is_a_dash_without_a_unit(nothing, unit):
    assert format_value(nothing, unit) == (NOTHING, "")


@pytest.mark.parametrize("value", [0.99996, 0.999999, 0.99999999, math.nextafter(1.0, 0.0)])
def test_what_is_short_of_100_percent_is_not_shown_as_100(value):
    assert float(format_value(value, Unit.RATIO).number) < 100


@any_speed
@given(st.sampled_from(sorted(BOUND_BY_100)), st.floats(min_value=1e-9, max_value=1.0, exclude_max=True))
def test_nothing_short_of_full_marks_is_shown_as_full_marks(unit, share):
    full = BOUND_BY_100[unit]
    assume(share * full < full)
    assert read_back(format_value(share * full, unit)) < full


@any_speed
@given(st.floats(min_value=0.99, max_value=1.0))
def test_from_99_percent_up_a_ratio_is_cut_and_never_rounded_up(value):
    assert float(format_value(value, Unit.RATIO).number) <= 100 * value + 1e-9


@any_speed
@given(units, st.floats(min_value=5e-324, max_value=1e300))
def test_what_is_not_zero_is_not_shown_as_zero(unit, value):
    assert format_value(value, unit).number.strip("0.") != ""


@pytest.mark.parametrize(
    ("value", "number"),
    [(1e-9, "<0.0001"), (-1e-9, f">{MINUS}0.0001"), (1e30, ">99999E"), (-1e30, f"<{MINUS}99999E")],
)
def test_beyond_what_fits_only_the_side_is_said(value, number):
    assert format_value(value, Unit.COUNT).number == number


@any_speed
@given(st.sampled_from(Unit), st.one_of(st.none(), st.floats()), st.sampled_from(["", "EUR", "SEK"]))
def test_every_number_has_one_to_nine_characters(unit, value, currency):
    assert 1 <= len(format_value(value, unit, currency).number) <= 9


@any_speed
@given(units, numbers)
def test_reading_a_number_back_gives_the_value_within_half_a_percent(unit, value):
    assume(unit is not Unit.SCORE or value >= 100)  # one decimal is cut there, see below
    if unit is Unit.SECONDS or unit is Unit.RATING:
        value = min(value, 8e9)
        assume(unit is Unit.SECONDS or value < 99_999)
    if unit is Unit.RATIO or unit is Unit.SCORE:
        assume(value < 999)
    assert read_back(format_value(value, unit, "EUR")) == pytest.approx(value, rel=0.005)


@any_speed
@given(st.floats(min_value=0.1, max_value=100.0))
def test_a_score_is_cut_after_one_decimal(value):
    assert value - 0.1 - 1e-9 <= read_back(format_value(value, Unit.SCORE)) <= value + 1e-6


@any_speed
@given(units, st.floats(min_value=0, max_value=1e20), st.floats(min_value=0, max_value=1e20))
def test_a_larger_value_is_never_shown_as_a_smaller_one(unit, a, b):
    small, large = sorted([a, b])
    shown = read_back(format_value(small, unit)), read_back(format_value(large, unit))
    assert shown[0] <= shown[1] * (1 + 1e-12)


@any_speed
@given(units, st.floats(min_value=1e-3, max_value=1e12), st.floats(min_value=1.0, max_value=1.02))
def test_close_neighbours_keep_their_order_also_where_the_unit_changes(unit, value, factor):
    shown = read_back(format_value(value, unit)), read_back(format_value(value * factor, unit))
    assert shown[0] <= shown[1] * (1 + 1e-12)


@any_speed
@given(units, numbers)
def test_a_negative_value_is_the_positive_one_with_a_real_minus(unit, value):
    below, above = format_value(-value, unit), format_value(value, unit)
    assert "-" not in below.number
    assert below.unit == above.unit
    assert below.number.replace(MINUS, "").lstrip("<>") == above.number.lstrip("<>")


def test_minus_zero_is_zero():
    assert format_value(-0.0, Unit.COUNT).number == "0"


def test_number_and_unit_are_joined_by_a_thin_space():
    assert joined(Formatted("99.97", "%")) == f"99.97{THIN_SPACE}%"


def test_a_number_without_a_unit_ends_without_a_space():
    assert joined(Formatted("€48.2k", "")) == "€48.2k"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-5, "0 s"),
        (0.9, "0 s"),
        (9, "9 s"),
        (59.9, "59 s"),
        (7 * 60 + 59, "7 min"),
        (3600, "1 h"),
        (2 * 3600 + 52 * 60, "2 h 52 min"),
        (86400, "1 d"),
        (3.9 * 86400, "3 d"),
        (math.nan, NOTHING),
        (math.inf, NOTHING),
    ],
)
def test_an_age_is_rounded_down_to_what_matters(seconds, words):
    assert format_age(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(47.9, "0:47"), (725, "12:05"), (7390, "2:03:10"), (-1, "0:00"), (math.nan, NOTHING)]
)
def test_a_running_time_counts_in_minutes_and_seconds(seconds, words):
    assert format_timer(seconds) == words


def test_the_time_of_data_is_in_the_zone_that_was_asked_for():
    assert as_of(AT_1425_UTC, TWO_HOURS_EAST) == "as of 16:25"


def test_data_of_another_day_says_the_date():
    assert as_of(AT_1425_UTC, TWO_HOURS_EAST, now=AT_1425_UTC + 86400) == "as of 2025-11-25 16:25"


def test_data_of_today_does_not_say_the_date():
    assert as_of(AT_1425_UTC, TWO_HOURS_EAST, now=AT_1425_UTC + 60) == "as of 16:25"


def test_another_day_is_another_day_in_the_zone_and_not_in_utc():
    assert as_of(AT_1425_UTC, TWO_HOURS_EAST, now=AT_1425_UTC + 8 * 3600).startswith("as of 2025-11-25")


def test_a_clock_shows_seconds_only_when_asked():
    assert clock_time(AT_1425_UTC, TWO_HOURS_EAST) == "16:25"
    assert clock_time(AT_1425_UTC + 7, TWO_HOURS_EAST, with_seconds=True) == "16:25:07"


@pytest.mark.parametrize("at", [1e18, -1e18, math.nan, math.inf])
def test_a_time_that_no_calendar_has_is_a_dash(at):
    assert clock_time(at, TWO_HOURS_EAST) == NOTHING
    assert as_of(at, TWO_HOURS_EAST) == f"as of {NOTHING}"
