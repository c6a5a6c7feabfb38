"""Making the session of a target: credentials, its own HTTP client, the shared worker process."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from pydantic import BaseModel

from noc_app.config.fields import SecretRef
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.accounts import Account
from noc_app.connectors.catalog import Target
from noc_app.connectors.decode import Decoder
from noc_app.connectors.http import Credentials, TargetHttp, credentials
from noc_app.connectors.kit import Answer, Closing, Headers, Http, Params, Session, Tools, nowhere_else
from noc_app.model import Allowance, ConfigError, Refused
from noc_app.model.said import phrase

NOTHING_ELSE = phrase("a demo reaches nothing but its own estate")
_NO_ADDRESS = phrase("this target has no address")
SKEW_SHOWN_S = 5.0  # a backend tells its time in whole seconds, and its answer takes a moment


class NoAddress:
    """The HTTP client of a target that has no URL: using it is refused."""

    async def get(self, path: str, params: Params | None = None, *, headers: Headers | None = None) -> Answer:
        """Raise Refused."""
        raise Refused(_NO_ADDRESS)

    async def post(
        self,
        path: str,
        *,
        json: object = None,
        form: Params | None = None,
        params: Params | None = None,
        bearer: str = "",
        headers: Headers | None = None,
    ) -> Answer:
        """Raise Refused."""
        raise Refused(_NO_ADDRESS)

    async def put(
        self, path: str, *, json: object, params: Params | None = None, headers: Headers | None = None
    ) -> Answer:
        """Raise Refused."""
        raise Refused(_NO_ADDRESS)

    async def patch(
        self, path: str, *, json: object, params: Params | None = None, headers: Headers | None = None
    ) -> Answer:
        """Raise Refused."""
        raise Refused(_NO_ADDRESS)

    async def delete(self, path: str, *, headers: Headers | None = None) -> Answer:
        """Raise Refused."""
        raise Refused(_NO_ADDRESS)

    def hide(self, secret: str) -> None:
        """Do nothing: nothing is ever sent."""


class Opener:
    """Opens sessions and closes what they used. One HTTP client per target: a shared pool costs five times the CPU.

    With `only`, an address such as http://127.0.0.1:9090, no session is opened that could reach anything else.
    """

    def __init__(self, clock: Callable[[], float], read_secret: Callable[[SecretRef], str], *, only: str = "") -> None:
        self._clock, self._read_secret, self._only = clock, read_secret, only
        self._decoder = Decoder()
        self._used: dict[int, _Used] = {}
        self._accounts: dict[Hashable, Account] = {}
        self._closing: dict[int, Closing] = {}

    def open(self, target: Target) -> Session:
        """Return a new session of `target`. Raises ConfigError if a secret is missing or TLS files cannot be read."""
        config = target.config
        if self._only and not (isinstance(config, HttpTargetConfig) and origin_of(str(config.url)) == self._only):
            raise ConfigError(NOTHING_ELSE)
        if not isinstance(config, HttpTargetConfig):
            session = target.connector.open(config, self._tools(NoAddress(), nowhere_else))
            self._keep(session)
            return session
        key = account_of(config)
        account = self._accounts.setdefault(key, Account(target.connector.rate, self._clock))
        http = TargetHttp(config, credentials(config.auth, self._read_secret), account=account)
        used = _Used(config.id, key, [http])

        def elsewhere(address: str) -> Http:
            if self._only and origin_of(address) != self._only:
                raise ConfigError(NOTHING_ELSE)
            other = TargetHttp(config, Credentials(), account=account, address=address)
            used.clients.append(other)
            return other

        session = target.connector.open(config, self._tools(http, elsewhere))
        account.join(config.id, config.every)
        self._keep(session)
        self._used[id(session)] = used
        return session

    def _keep(self, session: Session) -> None:
        if isinstance(session, Closing):
            self._closing[id(session)] = session

    def _tools(self, http: Http, elsewhere: Callable[[str], Http]) -> Tools:
        def secret(ref: SecretRef) -> str:
            found = self._read_secret(ref)
            http.hide(found)
            return found

        return Tools(http=http, decode=self._decoder, clock=self._clock, secret=secret, elsewhere=elsewhere)

    def skew_s(self, session: Session) -> float | None:
        """Return how far the clock of a session's backend is ahead of ours, seconds; None if nobody knows."""
        used = self._used.get(id(session))
        return used.clients[0].skew_s if used is not None else None

    def skews_s(self, sessions: Mapping[str, Session]) -> dict[str, float]:
        """Return, of `sessions` by target, whose clock differs from ours by more than a person would overlook."""
        told = {target: self.skew_s(session) for target, session in sessions.items()}
        return {target: skew for target, skew in told.items() if skew is not None and abs(skew) >= SKEW_SHOWN_S}

    def allowances(self, sessions: Mapping[str, Session]) -> dict[str, Allowance]:
        """Return, of `sessions` by target, what their vendors still let us ask, where they tell."""
        told = {target: self.allowance(session) for target, session in sessions.items()}
        return {target: allowance for target, allowance in told.items() if allowance is not None}

    def polled(self, session: Session) -> float:
        """Take note that a poll of `session` ended; return the least seconds to the next, 0 for no such bound."""
        used = self._used.get(id(session))
        return self._accounts[used.account].polled(used.target) if used is not None else 0.0

    def allowance(self, session: Session) -> Allowance | None:
        """Return what is left of the account that `session` is signed in to; None while its vendor has told nothing."""
        used = self._used.get(id(session))
        return self._accounts[used.account].allowance(used.target) if used is not None else None

    async def close(self, session: Session) -> None:
        """Close `session` and its clients, and forget its account if nobody else has it."""
        held = self._closing.pop(id(session), None)
        if held is not None:
            await held.aclose()
        used = self._used.pop(id(session), None)
        if used is None:
            return
        if self._accounts[used.account].leave(used.target):
            del self._accounts[used.account]
        for client in used.clients:
            await client.aclose()

    async def aclose(self) -> None:
        """Close everything, the worker process too."""
        for held in tuple(self._closing.values()):
            await held.aclose()
        self._closing.clear()
        for client in [client for used in self._used.values() for client in used.clients]:
            await client.aclose()
        self._used.clear()
        self._decoder.close()


@dataclass(frozen=True, slots=True)
class _Used:
    """What one session works with; the first client is the target's own."""

    target: str
    account: Hashable
    clients: list[TargetHttp]


def account_of(config: HttpTargetConfig) -> Hashable:
    """Return what tells accounts apart: host and secrets. A target without any is an account of its own."""
    refs = frozenset((r.env, r.keyring, r.file) for r in secret_refs(config))
    return (config.url.scheme, config.url.host, config.url.port, refs) if refs else config.id


def origin_of(address: str) -> str:
    """Return scheme, host and port of an address, as they are written in it."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def secret_refs(config: BaseModel) -> list[SecretRef]:
    """Return every secret that a target, or another part of the configuration, refers to."""
    return list(_refs_in(config))


def _refs_in(value: object) -> Iterator[SecretRef]:
    if isinstance(value, SecretRef):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _refs_in(getattr(value, name))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _refs_in(one)
