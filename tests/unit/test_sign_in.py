"""A token that ends is renewed before its end, and once when it is refused."""

import base64
import json

import msgspec
import pytest

from noc_app.connectors.sign_in import SignIn, Token, claims_in, client_credentials
from noc_app.model import BadPayload, Unauthorised
from tests.contract.replay import Replay


class Backend:
    """Gives tokens t1, t2, ...; accepts those it has not taken back."""

    def __init__(self):
        self.now, self.given, self.refused = 1000.0, 0, set()
        self.http = Replay({})
        self.sign_in = SignIn(self.http, lambda: self.now, self.fetch)

    async def fetch(self):
        self.given += 1
        return Token(f"t{self.given}", 300.0)

    async def ask(self, token):
        if token in self.refused:
            raise Unauthorised("401")
        return token


@pytest.fixture
def backend():
    return Backend()


async def test_one_sign_in_serves_many_requests(backend):
    assert [await backend.sign_in.call(backend.ask) for _ in range(3)] == ["t1"] * 3


async def test_a_token_is_renewed_before_it_ends(backend):
    await backend.sign_in.call(backend.ask)
    backend.now += 245
    assert await backend.sign_in.call(backend.ask) == "t2"


async def test_a_token_that_was_taken_back_is_renewed_once(backend):
    await backend.sign_in.call(backend.ask)
    backend.now += 100
    backend.refused = {"t1"}
    assert await backend.sign_in.call(backend.ask) == "t2"


async def test_a_new_token_that_is_refused_is_a_refusal(backend):
    backend.refused = {"t1", "t2"}
    with pytest.raises(Unauthorised):
        await backend.sign_in.call(backend.ask)
    assert backend.given == 1


async def test_a_renewed_token_that_is_refused_too_is_a_refusal(backend):
    await backend.sign_in.call(backend.ask)
    backend.now += 100
    backend.refused = {"t1", "t2"}
    with pytest.raises(Unauthorised):
        await backend.sign_in.call(backend.ask)
    assert backend.given == 2


async def test_a_token_is_in_no_error(backend):
    await backend.sign_in.call(backend.ask)
    assert backend.http.hidden == ["t1"]
    assert "t1" not in repr(Token("t1"))


async def test_client_credentials_are_sent_as_a_form():
    http = Replay({("POST", "oauth2/token"): (201, json.dumps({"access_token": "x", "expires_in": "1799"}).encode())})
    token = await client_credentials(http, "oauth2/token", ("id", "key"))
    assert (token.text, token.for_s) == ("x", 1799.0)
    form = {"grant_type": "client_credentials", "client_id": "id", "client_secret": "key"}
    assert http.asked == [("POST", "oauth2/token", form)]


async def test_a_sign_in_without_a_token_is_refused():
    with pytest.raises(BadPayload, match="access_token"):
        await client_credentials(Replay({("POST", "t"): (200, b"{}")}), "t", ("id", "key"), style="basic")


class _Claims(msgspec.Struct):
    sub: str


def token_of(payload):
    return f"e30.{base64.urlsafe_b64encode(payload).decode().rstrip('=')}.c2ln"


def test_what_a_token_says_of_its_bearer_is_read():
    assert claims_in(token_of(b'{"sub": "noc?>", "exp": 1}'), _Claims) == _Claims("noc?>")


@pytest.mark.parametrize(
    "token", ["", "opaque", "..", "a.\u00fc.c", token_of(b'{"sub": 7}'), token_of(b"[]"), token_of(b"\xff\x00")]
)
def test_a_token_that_cannot_be_read_says_nothing(token):
    assert claims_in(token, _Claims) is None
