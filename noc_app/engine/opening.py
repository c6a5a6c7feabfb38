"""Making the session of a target: credentials, its own HTTP client, the shared worker process."""

from collections.abc import Callable, Iterator

from pydantic import BaseModel

from noc_app.config.fields import SecretRef
from noc_app.config.target import HttpTargetConfig, TargetConfig
from noc_app.connectors.catalog import Target
from noc_app.connectors.decode import Decoder
from noc_app.connectors.http import TargetHttp, credentials
from noc_app.connectors.kit import Answer, Headers, Http, Params, Session, Tools
from noc_app.model import Refused


class NoAddress:
    """The HTTP client of a target that has no URL: using it is refused."""

    async def get(self, path: str, params: Params | None = None, *, headers: Headers | None = None) -> Answer:
        """Raise Refused."""
        raise Refused("this target has no address")

    async def post(
        self,
        path: str,
        *,
        json: object = None,
        form: Params | None = None,
        params: Params | None = None,
        bearer: str = "",
    ) -> Answer:
        """Raise Refused."""
        raise Refused("this target has no address")

    async def delete(self, path: str) -> Answer:
        """Raise Refused."""
        raise Refused("this target has no address")

    def hide(self, secret: str) -> None:
        """Do nothing: nothing is ever sent."""


class Opener:
    """Opens sessions and closes what they used. One HTTP client per target: a shared pool costs five times the CPU."""

    def __init__(self, clock: Callable[[], float], read_secret: Callable[[SecretRef], str]) -> None:
        self._clock, self._read_secret = clock, read_secret
        self._decoder = Decoder()
        self._clients: dict[int, TargetHttp] = {}

    def open(self, target: Target) -> Session:
        """Return a new session of `target`. Raises ConfigError if a secret is missing or TLS files cannot be read."""
        http: Http = NoAddress()
        if isinstance(target.config, HttpTargetConfig):
            http = TargetHttp(target.config, credentials(target.config.auth, self._read_secret))
        session = target.connector.open(target.config, self._tools(http))
        if isinstance(http, TargetHttp):
            self._clients[id(session)] = http
        return session

    def _tools(self, http: Http) -> Tools:
        def secret(ref: SecretRef) -> str:
            found = self._read_secret(ref)
            http.hide(found)
            return found

        return Tools(http=http, decode=self._decoder, clock=self._clock, secret=secret)

    def skew_s(self, session: Session) -> float | None:
        """Return how far the clock of a session's backend is ahead of ours, seconds; None if nobody knows."""
        client = self._clients.get(id(session))
        return client.skew_s if client is not None else None

    async def close(self, session: Session) -> None:
        """Close the client of `session`."""
        client = self._clients.pop(id(session), None)
        if client is not None:
            await client.aclose()

    async def aclose(self) -> None:
        """Close everything, the worker process too."""
        for client in tuple(self._clients.values()):
            await client.aclose()
        self._clients.clear()
        self._decoder.close()


def secret_refs(config: TargetConfig) -> list[SecretRef]:
    """Return every secret that a target refers to."""
    return list(_refs_in(config))


def _refs_in(value: object) -> Iterator[SecretRef]:
    if isinstance(value, SecretRef):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _refs_in(getattr(value, name))
