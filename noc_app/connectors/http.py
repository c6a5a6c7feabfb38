"""The HTTP client of one target. Bounded in time and size; never leaves its host; never shows a secret.

What the libraries do not give and is made here: a total deadline (a peer that sends one byte at a time defeats every
other time-out), a cap that holds while decompressing, and errors that say the cause in words.
"""

import asyncio
import base64
import ssl
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.parse import quote

import httpx

from noc_app import __version__
from noc_app.config.fields import Auth, SecretRef, Tls
from noc_app.config.secrets import RedactingFilter
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.accounts import Account
from noc_app.connectors.cancelling import cancelled_gently
from noc_app.connectors.http_body import REFUSAL_BYTES, read_beginning, read_capped
from noc_app.connectors.http_errors import cause, refusal, skew_s
from noc_app.connectors.kit import Answer, Headers, Params, plain
from noc_app.connectors.names import Names
from noc_app.connectors.quota import Quota, quota_in, quota_of
from noc_app.connectors.trust import verifying
from noc_app.model import ConfigError, PollError, Throttled, TimedOut, Unavailable, Unreachable
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

AGENT = f"NOC-Board/{__version__}"
ENCODINGS = "gzip, deflate"
# Connections serve the requests of one poll. One kept for the next poll may be closed by the other side at the very
# moment it is used, and a backend that does nothing wrong would look broken.
KEPT_S = 1.0
TRUSTS_NOBODY = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # for plain HTTP; loading a trust store takes 50 ms
PATIENCE = 0.5  # of the deadline may pass while the account's turn is waited for
_SECRET_PART = 8  # a part of a secret address that is shorter is an ordinary word
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
        return Credentials({auth.header.name: f"{auth.header.scheme} {secret}".lstrip()}, (secret,))
    secret = _printable(read_secret(auth.bearer)) if auth.bearer is not None else ""
    return Credentials({"Authorization": f"Bearer {secret}"}, (secret,))


def _printable(secret: str) -> str:
    if not secret.isascii() or not secret.isprintable():
        raise ConfigError(phrase("auth: the secret holds a line break or a character that cannot stand in a header"))
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
        named = tuple(name for name in (tls.ca_file, tls.cert_file, tls.key_file) if name)
        reason = str(error.strerror or error)
        raise ConfigError(phrase("tls: {files} cannot be used: {reason}", files=named, reason=reason)) from error
    return context


def base_address(config: HttpTargetConfig) -> httpx.URL:
    """Return the address that paths are added to. Raises ConfigError."""
    if config.url.username or config.url.password:
        raise ConfigError(phrase("url: take the user name and password out of the address; write them as auth: basic"))
    if config.url.query or config.url.fragment:
        raise ConfigError(phrase("url: a base address has no ? and no #; leave out what follows"))
    return httpx.URL(f"{str(config.url).rstrip('/')}/")


def secret_address(text: str) -> httpx.URL:
    """Return an address that is itself a secret, such as a webhook's. Raises ConfigError, which does not quote it."""
    try:
        url = httpx.URL(text.strip())
    except (httpx.InvalidURL, ValueError) as error:
        raise ConfigError(phrase("the secret address is not an address")) from error
    if url.scheme not in {"http", "https"} or not url.host:
        raise ConfigError(phrase("the secret address must begin with https:// and a host"))
    return url


class TargetHttp:
    """Implements `kit.Http` for one target. The client is never shared: a shared pool costs five times the CPU.

    `skew_s` is how far the backend's clock was ahead of ours at its last answer, whole seconds; None if it did not say.
    """

    def __init__(
        self, config: HttpTargetConfig, signed_in: Credentials, *, account: Account | None = None, address: str = ""
    ) -> None:
        self._deadline_s = config.timeout
        self._cap = int(config.body_limit_mb * 1_000_000)
        self._turns = asyncio.Semaphore(config.concurrency)
        self._member, self._account = config.id, account
        # The empty path means the address as it is written; all others are added to it.
        self._exact = secret_address(address) if address else httpx.URL(str(config.url))
        self._base = _folder(self._exact) if address else base_address(config)
        self._names = Names()
        self._mask = RedactingFilter()
        for secret in (*signed_in.secrets, *(_parts(self._exact, address) if address else ())):
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
                verify=tls_context(config.tls) if self._base.scheme == "https" else TRUSTS_NOBODY,
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),  # nobody plants anything here
                follow_redirects=False,
                timeout=httpx.Timeout(config.timeout),
                limits=httpx.Limits(max_connections=many, max_keepalive_connections=many, keepalive_expiry=KEPT_S),
            )
        except (ImportError, ValueError) as error:
            raise ConfigError(
                phrase("the proxy that the environment names cannot be used; give an http:// proxy")
            ) from error

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
        headers: Headers | None = None,
    ) -> Answer:
        """Send `json` or `form` to `path`, signed in by the token `bearer` if one is given. Raises PollError."""
        signed = {**(headers or {}), **({"Authorization": f"Bearer {bearer}"} if bearer else {})}
        return await self._ask("POST", path, params=params, json=json, data=form, headers=signed)

    async def put(
        self, path: str, *, json: object, params: Params | None = None, headers: Headers | None = None
    ) -> Answer:
        """Replace what is at `path`. Raises PollError."""
        return await self._ask("PUT", path, params=params, json=json, headers=headers)

    async def patch(
        self, path: str, *, json: object, params: Params | None = None, headers: Headers | None = None
    ) -> Answer:
        """Change what is at `path`. Raises PollError."""
        return await self._ask("PATCH", path, params=params, json=json, headers=headers)

    def hide(self, secret: str) -> None:
        """Keep `secret` out of every error from now on."""
        self._mask.hide(secret)

    async def delete(self, path: str, *, headers: Headers | None = None) -> Answer:
        """Remove `path`. Raises PollError."""
        return await self._ask("DELETE", path, headers=headers)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._client.aclose()

    async def _ask(self, method: str, path: str, **parts: Any) -> Answer:
        try:
            async with asyncio.timeout(self._deadline_s), self._turns, self._under_way():
                return await cancelled_gently(self._exchange(method, path, parts))
        except (TimeoutError, httpx.TimeoutException) as error:
            raise TimedOut(phrase("no complete answer in {seconds} s", seconds=float(self._deadline_s))) from error
        except PollError as error:
            error.args = (self._hidden(said_by(error)),)
            raise
        except (httpx.HTTPError, OSError, UnicodeError) as error:
            raise Unreachable(self._hidden(cause(error))) from error

    def _hidden(self, words: str) -> str:
        """Return `words` without any secret; as they are, if there is none in them."""
        masked = self._mask.masked(words)
        return words if masked == words else masked

    def _under_way(self) -> AbstractAsyncContextManager[None]:
        held = self._account.under_way if self._account is not None else None
        return held or nullcontext()

    def _url(self, path: str) -> httpx.URL:
        if not path:
            return self._exact
        # httpx joins by the RFC, which would drop the path prefix of a leading slash.
        return self._base.copy_with(raw_path=self._base.raw_path + quote(path.lstrip("/"), safe=_IN_PATHS).encode())

    async def _exchange(self, method: str, path: str, parts: Mapping[str, Any]) -> Answer:
        kind = f"{method} {path.partition('?')[0]}"
        if self._account is not None:
            await self._account.turn(self._member, kind, self._deadline_s * PATIENCE)
        given = {name: value for name, value in parts.items() if value is not None}
        async with self._client.stream(method, self._url(path), extensions=self._extensions, **given) as response:
            now = time.time()
            self.skew_s = skew_s(response.headers, now)
            self._learn(kind, quota_of(response.headers, now))
            if not response.is_success:
                error = await self._refusal(response, now)
                wait_s = error.retry_after_s if isinstance(error, Throttled | Unavailable) else None
                if wait_s is not None:
                    self._learn(kind, Quota(wait_s=wait_s), why=said_by(error))
                raise error
            body = await read_capped(response, self._cap)
            self._learn(kind, quota_in(body, now))
            return Answer(response.status_code, body, dict(response.headers))

    def _learn(self, kind: str, quota: Quota | None, why: str = "") -> None:
        if self._account is not None:
            self._account.learn(kind, quota, why)

    async def _refusal(self, response: httpx.Response, now: float) -> PollError:
        """Return the error of `response`. A backend may repeat a secret, so all is masked before anything is cut."""
        said = plain((await read_beginning(response)).decode("utf-8", "replace"), REFUSAL_BYTES)
        headers = {name: self._mask.masked(value) for name, value in response.headers.items()}
        return refusal(response.status_code, headers, self._mask.masked(said), now=now)

    async def _before_step(self, step: str, details: Mapping[str, Any]) -> None:
        """Look a name up on a thread of this target before the connection asks the threads that all share."""
        if step == "connection.connect_tcp.started":
            await self._names.check(details["host"])


def _folder(url: httpx.URL) -> httpx.URL:
    """Return `url` without its query, ending in a slash."""
    return url.copy_with(raw_path=url.raw_path.partition(b"?")[0].rstrip(b"/") + b"/")


def _parts(url: httpx.URL, written: str) -> list[str]:
    """Return what must not be shown of a secret address: the whole, its path, and each part long enough to be one."""
    path = url.raw_path.decode("ascii", "replace")
    inner = [*path.replace("?", "/").replace("&", "/").replace("=", "/").split("/"), url.username, url.password]
    whole = [written.strip(), str(url), path, path.partition("?")[0]]
    return [part for part in whole if len(part) > 1] + [part for part in inner if len(part) >= _SECRET_PART]


def _named(tls: Tls) -> dict[str, str]:
    return {"sni_hostname": tls.server_name} if tls.server_name else {}
