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
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.parse import quote

import httpx

from noc_app import __version__
from noc_app.config.fields import Auth, SecretRef, Tls
from noc_app.config.secrets import RedactingFilter
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.http_body import REFUSAL_BYTES, read_beginning, read_capped
from noc_app.connectors.http_errors import cause, refusal, skew_s
from noc_app.connectors.kit import Answer, Headers, Params, plain
from noc_app.connectors.names import Names
from noc_app.connectors.trust import verifying
from noc_app.model import ConfigError, PollError, TimedOut, Unreachable

AGENT = f"NOC-Board/{__version__}"
ENCODINGS = "gzip, deflate"
# Connections serve the requests of one poll. One kept for the next poll may be closed by the other side at the very
# moment it is used, and a backend that does nothing wrong would look broken.
KEPT_S = 1.0
_IN_PATHS = "/%?&=:@!$'()*+,;-._~[]"  # stays as it is; anything else in a path is percent-encoded
_VERSIONS = {"1.2": ssl.TLSVersion.TLSv1_2, "1.3": ssl.TLSVersion.TLSv1_3}


@dataclass(frozen=True, slots=True)
class Credentials:
    """Headers that sign a request in, and the secrets they are made of. Their values are shown nowhere."""

    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    secrets: tuple[str, ...] = field(default=(), repr=False)


def credentials(auth: Auth | None, read_secret: Callable[[SecretRef], str]) -> Credentials:
    """Return the headers of `auth`. Raises MissingSecret, or ConfigError if a secret cannot stand in a header."""
    if auth is None:
        return Credentials()
    if auth.basic is not None:
        password = read_secret(auth.basic.password)
        pair = base64.b64encode(f"{auth.basic.username}:{password}".encode()).decode()
        return Credentials({"Authorization": f"Basic {pair}"}, (password, pair))
    if auth.header is not None:
        secret = _printable(read_secret(auth.header.value))
        return Credentials({auth.header.name: secret}, (secret,))
    secret = _printable(read_secret(auth.bearer)) if auth.bearer is not None else ""
    return Credentials({"Authorization": f"Bearer {secret}"}, (secret,))


def _printable(secret: str) -> str:
    if not secret.isascii() or not secret.isprintable():
        raise ConfigError("auth: the secret holds a line break or a character that cannot stand in a header")
    return secret


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
            # Without a password OpenSSL would ask for one on the terminal, and wait.
            context.load_cert_chain(tls.cert_file, tls.key_file, password=lambda: "")
    except OSError as error:
        named = " or ".join(name for name in (tls.ca_file, tls.cert_file, tls.key_file) if name)
        raise ConfigError(f"tls: {named} cannot be used: {error.strerror or error}") from error
    return context


def base_address(config: HttpTargetConfig) -> httpx.URL:
    """Return the address that paths are added to. Raises ConfigError."""
    if config.url.username or config.url.password:
        raise ConfigError("url: take the user name and password out of the address; write them as auth: basic")
    if config.url.query or config.url.fragment:
        raise ConfigError("url: a base address has no ? and no #; leave out what follows")
    return httpx.URL(f"{str(config.url).rstrip('/')}/")


class TargetHttp:
    """Implements `kit.Http` for one target. The client is never shared: a shared pool costs five times the CPU.

    `skew_s` is how far the backend's clock was ahead of ours at its last answer, whole seconds; None if it did not say.
    """

    def __init__(self, config: HttpTargetConfig, signed_in: Credentials) -> None:
        self._deadline_s = config.timeout
        self._cap = int(config.body_limit_mb * 1_000_000)
        self._turns = asyncio.Semaphore(config.concurrency)
        self._base = base_address(config)
        self._names = Names()
        self._mask = RedactingFilter()
        for secret in signed_in.secrets:
            self._mask.hide(secret)
        self._extensions = {"trace": self._before_step, **_named(config.tls)}
        self.skew_s: float | None = None
        self._client = self._client_for(config, signed_in)

    def _client_for(self, config: HttpTargetConfig, signed_in: Credentials) -> httpx.AsyncClient:
        many = config.concurrency
        try:
            return httpx.AsyncClient(
                headers={
                    "User-Agent": AGENT,
                    "Accept": config.accept,
                    "Accept-Encoding": ENCODINGS,
                    **signed_in.headers,
                },
                verify=tls_context(config.tls) if self._base.scheme == "https" else True,
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),  # nobody plants anything here
                follow_redirects=False,
                timeout=httpx.Timeout(config.timeout),
                limits=httpx.Limits(max_connections=many, max_keepalive_connections=many, keepalive_expiry=KEPT_S),
            )
        except (ImportError, ValueError) as error:
            raise ConfigError("the proxy that the environment names cannot be used; give an http:// proxy") from error

    async def get(self, path: str, params: Params | None = None, *, headers: Headers | None = None) -> Answer:
        """Read `path`. Raises PollError."""
        return await self._ask("GET", path, params=params, headers=headers)

    async def post(
        self,
        path: str,
        *,
        json: object = None,
        form: Params | None = None,
        params: Params | None = None,
        bearer: str = "",
    ) -> Answer:
        """Send `json` or `form` to `path`, signed in by the token `bearer` if one is given. Raises PollError."""
        headers = {"Authorization": f"Bearer {bearer}"} if bearer else None
        return await self._ask("POST", path, params=params, json=json, data=form, headers=headers)

    def hide(self, secret: str) -> None:
        """Keep `secret` out of every error from now on."""
        self._mask.hide(secret)

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
        except (TimeoutError, httpx.TimeoutException) as error:
            raise TimedOut(f"no complete answer in {self._deadline_s:g} s") from error
        except PollError as error:
            error.args = (self._mask.masked(str(error)),)
            raise
        except (httpx.HTTPError, OSError, UnicodeError) as error:
            raise Unreachable(cause(error)) from error

    async def _exchange(self, method: str, path: str, parts: Mapping[str, Any]) -> Answer:
        # httpx joins by the RFC, which would drop the path prefix of a leading slash.
        url = self._base.copy_with(raw_path=self._base.raw_path + quote(path.lstrip("/"), safe=_IN_PATHS).encode())
        given = {name: value for name, value in parts.items() if value is not None}
        async with self._client.stream(method, url, extensions=self._extensions, **given) as response:
            now = time.time()
            self.skew_s = skew_s(response.headers, now)
            if not response.is_success:
                raise await self._refusal(response, now)
            body = await read_capped(response, self._cap)
            return Answer(response.status_code, body, dict(response.headers))

    async def _refusal(self, response: httpx.Response, now: float) -> PollError:
        """Return the error of `response`. A backend may repeat a secret, so all is masked before anything is cut."""
        said = plain((await read_beginning(response)).decode("utf-8", "replace"), REFUSAL_BYTES)
        headers = {name: self._mask.masked(value) for name, value in response.headers.items()}
        return refusal(response.status_code, headers, self._mask.masked(said), now=now)

    async def _before_step(self, step: str, details: Mapping[str, Any]) -> None:
        """Look a name up on a thread of this target before the connection asks the threads that all share."""
        if step == "connection.connect_tcp.started":
            await self._names.check(details["host"])


def _named(tls: Tls) -> dict[str, str]:
    return {"sni_hostname": tls.server_name} if tls.server_name else {}
