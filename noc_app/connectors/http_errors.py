"""What went wrong, in words, without any secret in them."""

import math
import socket
import ssl
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from http import HTTPStatus

import httpx

from noc_app.connectors.kit import plain
from noc_app.model import PollError, Redirected, Refused, Throttled, Unauthorised, Unavailable

LONGEST_WAIT_S = 300.0  # what a backend may ask for; more is taken as a mistake of its clock
EPOCH_FROM = 1e9  # a reset value above this is a moment, below it a number of seconds to wait
SAID_LIMIT = 200
RESET_HEADERS = ("ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset")


def refusal(status: int, headers: Mapping[str, str], body: bytes, *, now: float) -> PollError:
    """Return the error of an answer that is not 2xx. `now` is Unix seconds UTC."""
    name = f"{status} {_phrase(status)}".strip()
    if httpx.codes.is_redirect(status):
        return Redirected(
            f"redirected to {_host(headers.get('location', ''))} ({name}); put the final address into url"
        )
    if status in {401, 403}:
        return Unauthorised(f"sign-in refused ({name}); check the credentials of this target")
    wait_s = retry_after_s(headers, now)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        until = f" for {wait_s:.0f} s" if wait_s else ""
        return Throttled(f"rate limited{until} ({name})", retry_after_s=wait_s)
    if httpx.codes.is_server_error(status):
        return Unavailable(f"the backend failed ({name})", retry_after_s=wait_s)
    said = plain(body[: 4 * SAID_LIMIT].decode("utf-8", "replace"), SAID_LIMIT)
    return Refused(f"request refused ({name}): {said}" if said else f"request refused ({name})")


def retry_after_s(headers: Mapping[str, str], now: float) -> float | None:
    """Return how long the backend asks us to wait, 0 to 300 s, or None if it does not say.

    `Retry-After` is seconds or an HTTP date. The vendors' reset headers come in two dialects: seconds to wait, and the
    moment in Unix seconds.
    """
    asked = _seconds_or_date(headers.get("retry-after", ""), now)
    for name in RESET_HEADERS:
        if asked is None and name in headers:
            value = _number(headers[name])
            asked = value - now if value is not None and value > EPOCH_FROM else value
    return None if asked is None else min(max(0.0, asked), LONGEST_WAIT_S)


def cause(error: BaseException) -> str:
    """Return the innermost cause of a failed connection, in words."""
    chain = _chain(error)
    for link in chain:
        if isinstance(link, ssl.SSLCertVerificationError):
            return f"TLS: {_certificate_words(link)}"
    for link in chain:
        for kind, words in _WORDS:
            if isinstance(link, kind):
                return words
    for link in chain:
        if isinstance(link, ssl.SSLError):
            return f"TLS: {plain(link.reason or 'the handshake failed').lower().replace('_', ' ')}"
    last = chain[-1]
    return plain(getattr(last, "strerror", None) or type(last).__name__).lower()


_WORDS: tuple[tuple[type[BaseException], str], ...] = (
    (ConnectionRefusedError, "connection refused"),
    (ConnectionResetError, "connection reset"),
    (socket.gaierror, "name not found"),
    (httpx.RemoteProtocolError, "the answer broke off or is not HTTP"),
    (httpx.ReadError, "the connection broke while reading"),
    (httpx.ProxyError, "the proxy refused"),
)


def _chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in found:
        found.append(link)
        link = link.__cause__ or link.__context__
    return found


def _certificate_words(error: ssl.SSLCertVerificationError) -> str:
    said = plain(error.verify_message)
    if "expired" in said:
        return "the certificate has expired"
    if "match" in said or "mismatch" in said.lower():
        return "the certificate is for another name"
    if "self" in said or "issuer" in said or "unable to get" in said:
        return "the certificate is not signed by a trusted authority"
    return said or "the certificate is not accepted"


def _seconds_or_date(text: str, now: float) -> float | None:
    value = _number(text)
    if value is not None or not text:
        return value
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - now


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else ""


def _host(location: str) -> str:
    """Return the host of `location` alone: the rest may carry a secret."""
    try:
        return plain(httpx.URL(location).host) or "another path"
    except httpx.InvalidURL:
        return "an unreadable address"
