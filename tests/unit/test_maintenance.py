"""Planned work begins and ends when it was written to, also when the clocks change."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noc_app.alerting.maintenance import next_edge, open_until
from noc_app.alerting.picture import emerged, picture
from noc_app.model import Change
from noc_app.model.matcher import Matcher
from noc_app.model.noise import Noise, Weekly, Window
from tests.tools.noise import entry

BERLIN = ZoneInfo("Europe/Berlin")
ON_DB = (Matcher.parse("host=db-1"),)


def at(text, zone=BERLIN):
    return datetime.fromisoformat(text).replace(tzinfo=zone).timestamp()


def weekly(*spans, zone="Europe/Berlin"):
    return Window(title="Backup", matchers=ON_DB, weekly=tuple(spans), zone=zone)


SUNDAY_2_TO_4 = weekly(Weekly(day=6, begins_min=120, ends_min=240))
WEDNESDAY_NIGHT = weekly(Weekly(day=2, begins_min=23 * 60, ends_min=60))
ONCE = Window(title="New server", matchers=ON_DB, begins_at=1000.0, ends_at=2000.0)


@pytest.mark.parametrize(
    ("window", "now", "until"),
    [
        (ONCE, 999.9, None),
        (ONCE, 1000.0, 2000.0),
        (ONCE, 2000.0, None),
        (SUNDAY_2_TO_4, at("2026-11-29 01:59:59"), None),
        (SUNDAY_2_TO_4, at("2026-11-29 02:00:00"), at("2026-11-29 04:00")),
        (SUNDAY_2_TO_4, at("2026-11-29 04:00:00"), None),
        (SUNDAY_2_TO_4, at("2026-11-28 03:00:00"), None),
        (WEDNESDAY_NIGHT, at("2026-11-26 00:30"), at("2026-11-26 01:00")),
        (WEDNESDAY_NIGHT, at("2026-11-25 00:30"), None),
        # the night in which an hour comes twice, and the one in which it is left out
        (SUNDAY_2_TO_4, at("2026-10-25 03:30"), at("2026-10-25 04:00")),
        (SUNDAY_2_TO_4, at("2026-03-29 03:30"), at("2026-03-29 04:00")),
        (weekly(Weekly(day=6, begins_min=0, ends_min=1440)), at("2026-11-29 23:59"), at("2026-11-30 00:00")),
    ],
)
def test_when_a_window_is_open(window, now, until):
    assert open_until(window, now) == until


@given(st.floats(1.7e9, 1.9e9), st.sampled_from([SUNDAY_2_TO_4, WEDNESDAY_NIGHT, ONCE]))
def test_nothing_opens_or_closes_before_the_next_edge(now, window):
    edge = next_edge(window, now)
    middle = (now + min(edge, now + 7 * 86400)) / 2
    assert edge > now
    assert (open_until(window, middle) is None) is (open_until(window, now) is None)


NOISE = Noise(windows=(ONCE,))
ALERT = entry("f1", severity="critical", labels={"host": "db-1"})


def test_an_alert_in_maintenance_is_hidden_with_title_and_end_and_counted():
    found = picture([ALERT, entry("f2", labels={"host": "web-1"})], NOISE, 1500.0)
    (why,) = found.by_key[ALERT.key].alert.suppressed
    assert (why.kind, why.comment, why.until) == ("maintenance", "New server", 2000.0)
    assert (len(found.balance.shown), found.balance.hidden["maintenance"]) == (1, 1)


def test_a_picture_holds_until_the_next_window_opens_or_closes():
    assert picture([ALERT], NOISE, 500.0).decisions.valid_until == 1000.0
    assert picture([ALERT], NOISE, 1500.0).decisions.valid_until == 2000.0
    assert picture([ALERT], NOISE, 2500.0).decisions.valid_until == float("inf")


def test_what_still_stands_after_the_maintenance_wants_attention():
    during = picture([ALERT], NOISE, 1500.0)
    (change,) = emerged(during, picture([ALERT], NOISE, 2000.0, before=during))
    assert (change.kind, change.reason) == (Change.RAISED, "no longer in maintenance")
