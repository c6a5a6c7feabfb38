"""What is typed as a time of one's own."""

from datetime import datetime

import pytest

from noc_app.model import ConfigError
from noc_app.ui.desk.span_field import asked_span

NOW = datetime(2026, 11, 25, 13, 32, 37).astimezone().timestamp()


def at(*parts):
    return datetime(*parts).astimezone().timestamp()


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("3h", NOW - 10_800, NOW),
        ("1h30m", NOW - 5400, NOW),
        (" 2 d ", NOW - 172_800, NOW),
        ("12:10 – 12:30", at(2026, 11, 25, 12, 10), at(2026, 11, 25, 12, 30)),
        ("12:10-12:30:30", at(2026, 11, 25, 12, 10), at(2026, 11, 25, 12, 30, 30)),
        ("23:50 - 0:10", at(2026, 11, 24, 23, 50), at(2026, 11, 25, 0, 10)),
        ("14:00 - 15:00", at(2026, 11, 24, 14), at(2026, 11, 24, 15)),
        ("2026-11-20 22:00 – 23:15", at(2026, 11, 20, 22), at(2026, 11, 20, 23, 15)),
        ("2026-11-20 22:00..2026-11-22 1:00", at(2026, 11, 20, 22), at(2026, 11, 22, 1)),
        ("2026-11-20T22:00/2026-11-21T22:00", at(2026, 11, 20, 22), at(2026, 11, 21, 22)),
    ],
)
def test_lengths_and_pairs_of_times_are_understood(text, start, end):
    assert asked_span(text, NOW) == (pytest.approx(start), pytest.approx(end))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "write how long"),
        ("now", "write how long"),
        ("0s", "write how long"),
        ("12:10", "write how long"),
        ("12:10 or 12:30", "write how long"),
        ("12:10 - 12:20 - 12:30", "write how long"),
        ("25:10 - 26:00", "25:10 is not a time"),
        ("2026-13-01 10:00 - 11:00", "is not a time"),
        ("2027-01-01 10:00 - 11:00", "has not been yet"),
        ("2026-11-20 10:00 - 2026-11-19 11:00", "after the first"),
    ],
)
def test_what_is_no_time_is_said_with_how_to_write_it(text, why):
    with pytest.raises(ConfigError, match=why):
        asked_span(text, NOW)


def test_without_a_date_an_end_before_its_begin_is_on_the_next_day():
    start, end = asked_span("2026-11-20 23:00 - 1:00", NOW)
    assert end - start == 7200
