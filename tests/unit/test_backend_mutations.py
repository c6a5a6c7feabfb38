"""Every answer in `tests.contract.backends`, damaged in fifty ways: a poll is answered or refused, never a crash."""

import json
import math

import pytest

from noc_app.model import PollError, PollResult
from tests.contract.backends import BACKENDS, opened_on
from tests.tools.mutations import mutations, text_mutations

ANSWERS = [
    (kind, key) for kind, backend in BACKENDS.items() for key in backend.answers if key != ("GET", "ping")
]  # it has no body


@pytest.mark.parametrize(("kind", "key"), ANSWERS, ids=lambda x: x if isinstance(x, str) else " ".join(x))
async def test_a_damaged_answer_is_read_or_refused_in_words(kind, key):
    known = BACKENDS[kind].answers[key]
    for damage in range(50):
        session = opened_on(kind)
        await session.poll()  # so that totals are known and alerts stand
        session.http.answers[key] = damaged(known, damage)
        await read_or_refused(session)


def damaged(known, seed):
    def given(text):
        status, body = known(text) if callable(known) else known
        return status, _damaged_body(body, seed)

    return given


def _damaged_body(body, seed):
    try:
        json.loads(body)
    except ValueError:
        return next(text_mutations(body, 1, seed))
    return next(mutations(body, 1, seed))


async def read_or_refused(session):
    try:
        result = await session.poll()
    except PollError as error:
        result, said = PollResult(alerts=()), str(error)
        assert said.isprintable()
        assert len(said) < 600
    for alert in result.alerts or ():
        assert alert.title.isprintable()
        assert 0.0 <= alert.starts_at < 2e11
    assert all(isinstance(s.value, float) and not math.isnan(s.value) for s in result.samples)
    assert all(reason.isprintable() for reason in result.gaps.values())
