"""The stories of an alarm: how bad it is, how bad it was, and who knows. Each is one line of what happened.

The stories follow the titles of those that a control room's alarm server is tested with; the words are ours.
"""

from functools import reduce

import pytest

from noc_app.model import Latch, Mark, Severity, latch

OK, MINOR, MAJOR, WORST = None, Severity.WARNING, Severity.MAJOR, Severity.CRITICAL
MARK = Mark("mara", 100.0)


class Story:
    """An alarm to which things happen; `calls` counts how often it called for attention."""

    def __init__(self, *events):
        self.latch, self.calls = Latch(), 0
        reduce(Story.happens, events, self)

    def happens(self, event):
        if event is OK:
            self.latch = latch.clear(self.latch)
        elif isinstance(event, Severity):
            self.latch, loud = latch.report(self.latch, event)
            self.calls += loud
        else:
            self.latch = {
                "ack": latch.acknowledge,
                "give back": latch.release,
                "lost": latch.doubt,
                "look": lambda before: latch.look(before, MARK),
            }[event](self.latch)
        return self


def levels(story):
    return story.latch.current, story.latch.worst, story.latch.covered


def test_an_alarm_that_is_acknowledged_and_gets_well_leaves_nothing():
    assert Story(MAJOR, "ack", OK).latch == Latch()


def test_an_alarm_that_gets_well_before_anybody_took_it_stays_latched():
    assert levels(Story(MAJOR, OK)) == (OK, MAJOR, None)


def test_an_alarm_that_gets_well_first_and_is_acknowledged_then_leaves_nothing():
    assert Story(MAJOR, OK, "ack").latch == Latch()


def test_an_alarm_that_gets_well_is_done_with_once_somebody_has_seen_it():
    assert Story(MAJOR, OK, "look").latch == Latch()
    assert Story(MAJOR, "look", OK).latch == Latch()


def test_an_alarm_that_gets_better_keeps_the_worst_that_nobody_took():
    assert levels(Story(MAJOR, MINOR)) == (MINOR, MAJOR, None)


def test_an_acknowledgement_after_it_got_better_covers_the_worst():
    story = Story(MAJOR, MINOR, "ack")
    assert levels(story) == (MINOR, None, MAJOR)
    assert story.happens(MAJOR).calls == 1


def test_major_minor_major_acknowledged_minor_and_well_calls_once():
    story = Story(MAJOR, MINOR, MAJOR, "ack", MINOR, OK)
    assert (story.calls, story.latch) == (1, Latch())


def test_a_rise_while_nobody_has_it_calls_again():
    assert Story(MINOR, MAJOR).calls == 2


def test_a_rise_above_what_was_acknowledged_calls_again_and_belongs_to_nobody():
    story = Story(MINOR, "ack", MAJOR)
    assert (story.calls, levels(story)) == (2, (MAJOR, MAJOR, None))


def test_what_comes_back_to_the_acknowledged_severity_does_not_call():
    story = Story(MAJOR, "ack", MINOR, MAJOR)
    assert (story.calls, levels(story)) == (1, (MAJOR, None, MAJOR))


def test_a_second_acknowledgement_at_a_lower_severity_takes_nothing_away():
    assert levels(Story(MAJOR, "ack", MINOR, "ack")) == (MINOR, None, MAJOR)


def test_the_same_again_does_not_call():
    assert Story(MAJOR, MAJOR, MAJOR).calls == 1


def test_an_alarm_that_returns_after_it_got_well_calls_although_the_earlier_one_was_acknowledged():
    assert Story(MAJOR, "ack", OK, MAJOR).calls == 2


def test_what_nobody_saw_of_an_earlier_time_stays_latched_when_it_returns_less_bad():
    story = Story(WORST, OK, MINOR)
    assert (story.calls, levels(story)) == (2, (MINOR, WORST, None))


def test_what_is_given_back_is_nobodys_at_the_severity_it_has_now():
    assert levels(Story(MAJOR, "ack", MINOR, "give back")) == (MINOR, MINOR, None)


def test_what_calls_again_has_not_been_seen():
    assert Story(MINOR, "look", MAJOR).latch.seen is None
    assert Story(MINOR, "look", MINOR).latch.seen == MARK


def test_what_was_given_back_wants_to_be_seen_again():
    assert Story(MINOR, "look", "ack", "give back").latch.seen is None


def test_losing_sight_of_an_alarm_makes_it_neither_better_nor_worse():
    assert levels(Story(MAJOR, "lost")) == (MAJOR, MAJOR, None)
    assert not Story("lost").latch.doubted


def test_an_acknowledgement_in_doubt_covers_only_the_last_report_and_not_what_stands_behind_it():
    story = Story(MINOR, "lost", "ack", MAJOR)
    assert (story.calls, levels(story)) == (2, (MAJOR, MAJOR, None))


def test_an_acknowledgement_in_doubt_does_not_cover_what_was_worse_before():
    story = Story(WORST, MINOR, "lost", "ack")
    assert levels(story) == (MINOR, None, MINOR)
    assert story.happens(WORST).calls == 2


def test_what_is_reported_as_acknowledged_in_doubt_stays_acknowledged():
    story = Story(MAJOR, "lost", "ack", MAJOR)
    assert (story.calls, levels(story)) == (1, (MAJOR, None, MAJOR))


def test_an_acknowledgement_holds_while_its_alarm_cannot_be_seen():
    assert levels(Story(MAJOR, "ack", "lost")) == (MAJOR, None, MAJOR)


@pytest.mark.parametrize("event", ["ack", "give back", "lost", "look", OK])
def test_where_no_alarm_is_nothing_makes_one(event):
    assert Story(event).latch == Latch()
