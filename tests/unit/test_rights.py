"""What credentials may not do is asked rarely, and who does not tell denies nothing."""

import asyncio
from time import monotonic

import pytest

from noc_app.connectors.rights import LEARNT_S, Rights, lacking
from noc_app.model import BadPayload, Refused, Throttled, TimedOut, TooLarge, Unauthorised, Unavailable, Verb
from noc_app.model.said import phrase

NEEDS = {Verb.RESOLVE: ("write", "admin"), Verb.COMMENT: ("note",)}
LACKS = phrase("the token lacks the permission {permission}")
ODD = [Unavailable("503"), TooLarge("large"), BadPayload("odd"), TimedOut("late"), Throttled("429", retry_after_s=9.0)]


class Backend:
    def __init__(self, says, timeout_s=10.0):
        self.now, self.asked, self.says = 1000.0, 0, says
        self.rights = Rights(lambda: self.now, self.ask, timeout_s)

    async def learn(self, spent_s=0.0):
        await self.rights.learn(monotonic() - spent_s)

    async def ask(self):
        self.asked += 1
        if isinstance(self.says, Exception):
            raise self.says
        if self.says == {"silent": True}:
            await asyncio.sleep(3600)
        return self.says


async def test_it_is_asked_once_an_hour_and_then_anew():
    backend = Backend({"restart": "no"})
    for _ in range(5):
        await backend.learn()
    assert (backend.asked, backend.rights.denied) == (1, {"restart": "no"})
    backend.now, backend.says = backend.now + LEARNT_S, {}
    await backend.learn()
    assert (backend.asked, backend.rights.denied) == (2, {})


@pytest.mark.parametrize("error", [Refused("404"), Unauthorised("403"), *ODD], ids=lambda error: type(error).__name__)
async def test_who_does_not_tell_denies_nothing_any_more_and_is_not_asked_at_every_poll(error):
    backend = Backend({"restart": "no"})
    await backend.learn()
    backend.now, backend.says = backend.now + LEARNT_S, error
    await backend.learn()
    await backend.learn()
    assert (backend.asked, backend.rights.denied) == (2, {})


async def test_a_poll_that_has_little_time_left_does_not_ask_and_the_next_one_does():
    backend = Backend({"restart": "no"})
    await backend.learn(spent_s=6.0)
    assert (backend.asked, backend.rights.denied) == (0, {})
    await backend.learn()
    assert (backend.asked, backend.rights.denied) == (1, {"restart": "no"})


async def test_who_is_silent_denies_nothing_and_fails_no_poll():
    backend = Backend({"silent": True}, timeout_s=0.1)
    async with asyncio.timeout(5.0):
        await backend.learn()
        await backend.learn()
    assert (backend.asked, backend.rights.denied) == (1, {})


def lacks(*granted):
    return lacking(granted, NEEDS, reads="read", lacks=LACKS)


def test_what_is_not_granted_is_denied_with_the_permission_that_is_missing():
    assert lacks("read") == {
        Verb.RESOLVE: "the token lacks the permission write",
        Verb.COMMENT: "the token lacks the permission note",
    }


def test_either_of_two_permissions_will_do():
    assert list(lacks("read", "admin")) == [Verb.COMMENT]


@pytest.mark.parametrize("granted", [(), ("something.else",), ("READ",)])
def test_an_answer_without_what_polls_evidently_have_is_not_believed(granted):
    assert lacks(*granted) == {}
