"""The exit code of the collector is a verdict too: 0 only if everything that was asked for is watched and well."""

import pytest

from noc_app.collect import Exit, exit_code
from noc_app.model import PollResult, Sample, Severity, Unreachable
from tests.tools.engine import Played, alert, running, standing, until


def answering(*alerts, value=0.2):
    played = Played()
    played.answer = standing(*alerts, value=value)
    return played


def failing():
    played = Played()
    played.answer = Unreachable("connection refused")
    return played


async def code(*sessions, notes=()):
    """Return the exit code of a board that has asked each of `sessions`."""
    async with running({f"t{place}": session for place, session in enumerate(sessions)}) as engine:
        await until(lambda: all(session.polls for session in sessions))
        await until(lambda: all(t.last_success_at or t.error for t in engine.board.targets))
        return exit_code(engine.board.snapshot(), notes)


async def test_all_well_is_zero():
    assert await code(answering()) is Exit.OK


async def test_a_value_beyond_its_limit_is_one():
    assert await code(answering(value=0.99)) is Exit.ABNORMAL


async def test_a_standing_alert_is_one():
    assert await code(answering(alert())) is Exit.ABNORMAL


async def test_an_alert_that_only_informs_is_zero():
    assert await code(answering(alert(severity=Severity.INFORMATION))) is Exit.OK


async def test_a_target_that_does_not_answer_beside_one_that_does_is_one():
    assert await code(answering(), failing()) is Exit.ABNORMAL


async def test_an_incomplete_answer_is_one():
    played = Played()
    played.answer = PollResult(samples=(Sample("system.cpu.utilization", 0.2),), gaps={"*": "one shard is silent"})
    assert await code(played) is Exit.ABNORMAL


async def test_no_target_that_answers_is_three():
    assert await code(failing(), failing()) is Exit.UNREACHABLE


async def test_nothing_that_is_watched_is_not_well():
    assert await code() is Exit.ABNORMAL


@pytest.mark.parametrize("note", ["rules.0: left out", "Nothing can be acknowledged: the disk is full"])
async def test_trouble_of_the_board_itself_is_not_well(note):
    assert await code(answering(), notes=(note,)) is Exit.ABNORMAL
