"""What credentials may do, as backends tell it: asked rarely, believed with care, and never an error."""

import pytest

from noc_app.connectors.rights import AGAIN_S, Rights
from noc_app.model import BadPayload, Refused, Throttled, TimedOut, TooLarge, Unauthorised, Unavailable, Verb
from noc_app.model.said import phrase

NEEDS = {Verb.RESOLVE: ("write", "admin"), Verb.COMMENT: ("note",)}
LACKS = phrase("the token lacks the permission {permission}")


class Backend:
    """Tells what it is told to tell, and counts how often."""

    def __init__(self, *told):
        self.told, self.asked, self.now = list(told), 0, 1000.0

    async def tell(self):
        self.asked += 1
        found = self.told.pop(0)
        if isinstance(found, Exception):
            raise found
        return frozenset(found)

    def rights(self):
        return Rights(lambda: self.now, self.tell, reads="read", lacks=LACKS)


async def denied(*granted):
    rights = Backend(granted).rights()
    await rights.learn()
    return rights.denied(NEEDS)


def test_before_anything_was_told_everything_is_allowed():
    assert Backend().rights().denied(NEEDS) == {}


async def test_what_is_not_granted_is_denied_with_the_permission_that_is_missing():
    assert await denied("read") == {
        Verb.RESOLVE: "the token lacks the permission write",
        Verb.COMMENT: "the token lacks the permission note",
    }


async def test_either_of_two_permissions_will_do():
    assert list(await denied("read", "admin")) == [Verb.COMMENT]


@pytest.mark.parametrize("granted", [(), ("something.else",), ("READ",)])
async def test_an_answer_without_what_polls_evidently_have_is_not_believed(granted):
    assert await denied(*granted) == {}


@pytest.mark.parametrize(
    "error",
    [
        Refused("404"),
        Unauthorised("403"),
        Unavailable("503"),
        TimedOut("late"),
        TooLarge("large"),
        BadPayload("odd"),
        Throttled("429", retry_after_s=9.0),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_a_backend_that_does_not_tell_denies_nothing_and_is_no_error(error):
    backend = Backend(["read"], error)
    rights = backend.rights()
    await rights.learn()
    assert rights.denied(NEEDS)
    backend.now += AGAIN_S
    await rights.learn()
    assert rights.denied(NEEDS) == {}


async def test_it_is_asked_once_an_hour_and_not_more_often_where_it_is_refused():
    backend = Backend(Refused("404"), ["read"])
    rights = backend.rights()
    for _ in range(3):
        await rights.learn()
        backend.now += 60.0
    assert backend.asked == 1
    backend.now += AGAIN_S
    await rights.learn()
    assert set(rights.denied(NEEDS)) == set(NEEDS)
