"""What is heard and when: every critical, again and again, until somebody owns it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noc_app.alerting.conservation import balance
from noc_app.alerting.sounds import (
    CALM_AFTER_S,
    CALM_REPEAT_S,
    REPEAT_S,
    Heard,
    Hush,
    Sound,
    audible,
    hush_words,
    step,
)
from noc_app.model import Ack, AckState, AlertEntry, AlertKey, Severity
from tests.tools.engine import alert

NOW = 1000.0
OWNED = Ack(state=AckState.CONFIRMED, by="mara")


def entry(name, severity=Severity.CRITICAL, ack=None):
    made = AlertEntry(AlertKey("a", name), alert(name, severity))
    return replace(made, ack=ack) if ack else made


def heard_of(*looks, flooded=False):
    """The sounds of a series of looks, each (time, entries, lost targets)."""
    known, sounds = None, []
    for at, entries, lost in looks:
        sound, known = step(known, balance(entries).calling, lost, at, flooded=flooded)
        sounds.append(sound)
    return sounds


def test_a_critical_is_heard_at_once_and_again_until_somebody_owns_it():
    looks = [(NOW, [entry("c")], ())]
    looks += [(NOW + s, [entry("c")], ()) for s in (1, REPEAT_S - 1, REPEAT_S, REPEAT_S + 1)]
    looks += [(NOW + 2 * REPEAT_S, [entry("c", ack=OWNED)], ())]
    assert heard_of(*looks) == [Sound.CRITICAL, None, None, Sound.CRITICAL, None, None]


def test_after_ten_minutes_it_is_heard_less_often():
    known = Heard(criticals={AlertKey("a", "c"): NOW}, critical_at=NOW + CALM_AFTER_S, last_at=NOW)
    later = NOW + CALM_AFTER_S + REPEAT_S
    loud, much_later = balance([entry("c")]).calling, NOW + CALM_AFTER_S + CALM_REPEAT_S
    assert step(known, loud, (), later, flooded=False)[0] is None
    assert step(known, loud, (), much_later, flooded=False)[0] is Sound.CRITICAL


def test_a_second_critical_is_heard_at_once():
    sounds = heard_of((NOW, [entry("c")], ()), (NOW + 5, [entry("c"), entry("d")], ()))
    assert sounds == [Sound.CRITICAL, Sound.CRITICAL]


def test_a_major_is_heard_once():
    sounds = heard_of((NOW, [], ()), *((NOW + s, [entry("m", Severity.MAJOR)], ()) for s in (1, 40, 80)))
    assert sounds == [None, Sound.MAJOR, None, None]


def test_warnings_are_silent():
    assert heard_of((NOW, [], ()), (NOW + 1, [entry("w", Severity.WARNING)], ())) == [None, None]


def test_a_lost_target_ticks_once():
    assert heard_of((NOW, [], ()), (NOW + 1, [], {"prom"}), (NOW + 40, [], {"prom"})) == [None, Sound.LOST, None]


def test_what_stood_at_the_start_is_no_news_except_a_critical():
    assert heard_of((NOW, [entry("m", Severity.MAJOR)], {"prom"})) == [None]
    assert heard_of((NOW, [entry("m", Severity.MAJOR), entry("c")], {"prom"})) == [Sound.CRITICAL]


def test_in_a_flood_there_is_at_most_one_sound_in_thirty_seconds():
    looks = [(NOW + s, [entry(f"c{n}") for n in range(s + 1)], ()) for s in range(61)]
    assert sum(sound is not None for sound in heard_of(*looks, flooded=True)) == 3


@pytest.mark.parametrize("hush", Hush)
def test_a_quieter_board_lets_criticals_through_or_says_that_it_does_not(hush):
    heard, words = audible(Sound.CRITICAL, hush), hush_words(hush, "06:00", unheard=1)
    assert heard or "1 critical not heard" in words
    assert audible(Sound.MAJOR, hush) is (hush is Hush.NONE)


def test_nothing_is_said_while_everything_is_heard():
    assert hush_words(Hush.NONE, "", unheard=3) == ""
    assert hush_words(Hush.MUTED, "14:47", unheard=0) == "Sound off until 14:47"


@given(st.lists(st.tuples(st.integers(1, 90), st.booleans()), min_size=1, max_size=40))
def test_a_critical_that_nobody_owns_is_never_unheard_for_longer_than_its_interval(steps):
    now, known, last = NOW, None, NOW
    for wait, flooded in steps:
        sound, known = step(known, balance([entry("c")]).calling, (), now, flooded=flooded)
        last = now if sound is Sound.CRITICAL else last
        assert now - last < CALM_REPEAT_S
        now += wait
