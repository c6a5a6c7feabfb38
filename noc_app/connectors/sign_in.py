"""Signing in by a call of its own, for backends that give a token which ends.

Keys that stay the same need none of this: `auth:` puts them into a header.
"""

import asyncio
import base64
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeVar

import msgspec

from noc_app.connectors.kit import Answer, Http, Params
from noc_app.connectors.wire import decoded
from noc_app.model import Unauthorised
from noc_app.model.said import phrase

T = TypeVar("T")

EARLY_S = 60.0  # before its end a token is renewed
YOUNG_S = 30.0  # a token that young was refused for another reason than its age
ENDS_IF_UNSAID_S = 300.0
_TOKEN = phrase("token")


@dataclass(frozen=True, slots=True)
class Token:
    """What a sign-in gave: the token, shown nowhere, and for how long it holds, seconds."""

    text: str = field(repr=False)
    for_s: float = ENDS_IF_UNSAID_S


class SignIn:
    """A token that is got when first needed, renewed before it ends, and once more if it is refused before that."""

    def __init__(self, http: Http, clock: Callable[[], float], fetch: Callable[[], Awaitable[Token]]) -> None:
        self._http, self._clock, self._fetch = http, clock, fetch
        self._token, self._since, self._ends_at = "", 0.0, 0.0
        self._one_at_a_time = asyncio.Lock()

    async def call(self, ask: Callable[[str], Awaitable[Answer]]) -> Answer:
        """Return what `ask(token)` answers. A refusal of a token that is not new is tried once with another.

        Not only 401 means that a token ended: some backends say 403. Raises PollError.
        """
        token = await self.token()
        try:
            return await ask(token)
        except Unauthorised:
            if self._clock() - self._since < YOUNG_S:
                raise
            self.drop(token)
        return await ask(await self.token())

    async def token(self) -> str:
        """Return a token that holds for a while. Raises PollError if the sign-in fails."""
        async with self._one_at_a_time:
            if not self._token or self._clock() >= self._ends_at:
                found = await self._fetch()
                self._http.hide(found.text)
                self._token, self._since = found.text, self._clock()
                self._ends_at = self._since + max(found.for_s - EARLY_S, found.for_s / 2)
            return self._token

    def drop(self, token: str) -> None:
        """Forget `token`, unless there is another by now."""
        if token == self._token:
            self._token = ""


class _Grant(msgspec.Struct):
    access_token: str
    expires_in: float = ENDS_IF_UNSAID_S


async def oauth_token(
    http: Http, path: str, form: Params, *, basic: tuple[str, str] | None = None, what: str = _TOKEN
) -> Token:
    """Return the token that an OAuth 2 endpoint gives for `form`; `basic` is client id and secret in a header.

    Raises PollError.
    """
    headers: Mapping[str, str] | None = None
    if basic is not None:
        pair = base64.b64encode(f"{basic[0]}:{basic[1]}".encode()).decode()
        http.hide(pair)
        headers = {"Authorization": f"Basic {pair}"}
    grant = decoded((await http.post(path, form=form, headers=headers)).body, _Grant, what)
    return Token(grant.access_token, max(1.0, grant.expires_in))


async def client_credentials(
    http: Http, path: str, client: tuple[str, str], *, scope: str = "", style: Literal["basic", "form"] = "form"
) -> Token:
    """Return the token that a client gets for its own id and secret. Raises PollError."""
    form = {"grant_type": "client_credentials", **({"scope": scope} if scope else {})}
    if style == "form":
        form |= {"client_id": client[0], "client_secret": client[1]}
    return await oauth_token(http, path, form, basic=client if style == "basic" else None)


def claims_in(token: str, kind: type[T]) -> T | None:
    """Return what a JSON web token says of its bearer, None if it cannot be read, which is no failure.

    Nobody checks its signature here: it came from who signed it.
    """
    payload = [*token.split("."), "", ""][1]
    try:
        return msgspec.json.decode(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)), type=kind)
    except (ValueError, msgspec.MsgspecError):
        return None
