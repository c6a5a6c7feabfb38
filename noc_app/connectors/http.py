"""The HTTP client of one target. Bounded in time and size; never leaves its host; never shows a secret.

What the libraries do not give and is made here: a total deadline (a peer that sends one byte at a time defeats every
other time-out), a cap that holds while decompressing, and errors that say the cause in words.
"""

import asyncio
import base64
import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from noc_app import __version__
from noc_app.config.fields import Auth, SecretRef, Tls
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.http_body import read_capped
from noc_app.connectors.http_errors import cause, refusal
from noc_app.connectors.kit import Answer, Params
from noc_app.connectors.trust import verifying
from noc_app.model import ConfigError, PollError, TimedOut, Unreachable

AGENT = f"NOC-Board/{__version__}"
_VERSIONS = {"1.2": ssl.TLSVersion.TLSv1_2, "1.3": ssl.TLSVersion.TLSv1_3}


@dataclass(frozen=True, slots=True)
class Credentials:
    """Headers that sign a request in. Their values are shown nowhere."""

    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


def credentials(auth: Auth | None, read_secret: Callable[[SecretRef], str]) -> Credentials:
    """Return the headers of `auth`. Raises MissingSecret."""
    if auth is None:
        return Credentials()
    if auth.bearer is not None:
        return Credentials({"Authorization": f"Bearer {read_secret(auth.bearer)}"})
    if auth.header is not None:
        return Credentials({auth.header.name: read_secret(auth.header.value)})
    assert auth.basic is not None  # noqa: S101 - the model allows exactly one of the three
    pair = f"{auth.basic.username}:{read_secret(auth.basic.password)}".encode()
    return Credentials({"Authorization": f"Basic {base64.b64encode(pair).decode()}"})


def tls_context(tls: Tls) -> ssl.SSLContext:
    """Return the context of `tls`: the system's trust store, or the target's own CA file. Raises ConfigError."""
    try:
        if tls.verify:
            context = verifying(tls.ca_file)
        else:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        context.minimum_version = _VERSIONS[tls.minimum]
        if tls.cert_file is not None:
            context.load_cert_chain(tls.cert_file, tls.key_file)
    except (OSError, ssl.SSLError) as error:
        named = tls.ca_file or tls.cert_file
        raise ConfigError(f"tls: {named} cannot be used: {error.strerror or error}") from error
    return context


class TargetHttp:
    """Implements `kit.Http` for one target. The client is never shared: a shared pool costs five times the CPU."""

    def __init__(self, config: HttpTargetConfig, signed_in: Credentials) -> None:
        self._deadline_s = config.timeout
        self._cap = int(config.body_limit_mb * 1_000_000)
        self._turns = asyncio.Semaphore(config.concurrency)
        base = str(config.url)
        self._base = httpx.URL(base if base.endswith("/") else f"{base}/")
        self._name = config.tls.server_name
        self.skew_s: float | None = None
        self._client = httpx.AsyncClient(
            headers={"User-Agent": AGENT, "Accept-Encoding": "gzip, deflate", **signed_in.headers},
            verify=tls_context(config.tls) if self._base.scheme == "https" else True,
            follow_redirects=False,
            timeout=httpx.Timeout(config.timeout),
            limits=httpx.Limits(max_connections=config.concurrency, max_keepalive_connections=config.concurrency),
        )

    async def get(self, path: str, params: Params | None = None) -> Answer:
        """Read `path`. Raises PollError."""
        return await self._ask("GET", path, params=params)

    async def post(
        self, path: str, *, json: object = None, form: Params | None = None, params: Params | None = None
    ) -> Answer:
        """Send `json` or `form` to `path`. Raises PollError."""
        return await self._ask("POST", path, params=params, json=json, data=form)

    async def delete(self, path: str) -> Answer:
        """Remove `path`. Raises PollError."""
        return await self._ask("DELETE", path)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._client.aclose()

    async def _ask(self, method: str, path: str, **parts: Any) -> Answer:
        try:
            async with asyncio.timeout(self._deadline_s), self._turns:
                return await self._exchange(method, path, parts)
        except TimeoutError as error:
            raise TimedOut(f"no complete answer in {self._deadline_s:g} s") from error
        except httpx.TimeoutException as error:
            raise TimedOut(f"no complete answer in {self._deadline_s:g} s") from error
        except PollError:
            raise
        except (httpx.HTTPError, OSError) as error:
            raise Unreachable(cause(error)) from error

    async def _exchange(self, method: str, path: str, parts: Mapping[str, Any]) -> Answer:
        extensions = {"sni_hostname": self._name} if self._name else {}
        # httpx joins by the RFC, which would drop the path prefix of a leading slash.
        url = self._base.copy_with(raw_path=self._base.raw_path + path.lstrip("/").encode())
        given = {name: value for name, value in parts.items() if value is not None}
        async with self._client.stream(method, url, extensions=extensions, **given) as response:
            self._note_clock(response.headers.get("date"))
            body = await read_capped(response, self._cap)
            if not response.is_success:
                raise refusal(response.status_code, response.headers, body, now=time.time())
            return Answer(response.status_code, body, dict(response.headers))

    def _note_clock(self, date: str | None) -> None:
        """Remember how far the backend's clock is ahead of ours, seconds; whole seconds are all that a Date gives."""
        try:
            self.skew_s = parsedate_to_datetime(date).timestamp() - time.time() if date else None
        except ValueError:
            self.skew_s = None
