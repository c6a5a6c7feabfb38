"""What went wrong, in words, without any secret in them."""

import socket
import ssl
from collections.abc import Callable, Mapping
from http import HTTPStatus

import httpx

from noc_app.connectors.kit import plain
from noc_app.connectors.quota import WAITS, http_date, retry_after_s, used_up
from noc_app.model import PollError, Redirected, Refused, Throttled, Unauthorised, Unavailable
from noc_app.model.errors import said_by
from noc_app.model.said import Said, phrase

SAID_LIMIT = 200


def refusal(status: int, headers: Mapping[str, str], said: str, *, now: float) -> PollError:
    """Return the error of an answer that is not 2xx. `said` is its text, without secrets; `now` is Unix seconds UTC."""
    name = f"{status} {_phrase(status)}".strip()
    if httpx.codes.is_redirect(status):
        to = _host(headers.get("location", ""))
        return Redirected(
            phrase("redirected to {host} ({status}); put the final address into url", host=to, status=name)
        )
    wait_s = retry_after_s(headers, now)
    if _limited(status, headers):
        limited = phrase("rate limited ({status})", status=name)
        if wait_s:
            limited = phrase("rate limited for {seconds} s ({status})", seconds=f"{wait_s:.0f}", status=name)
        return Throttled(limited, retry_after_s=wait_s)
    if status in {401, 403}:
        return Unauthorised(phrase("sign-in refused ({status}); check the credentials of this target", status=name))
    words = "" if said.lstrip().startswith("<") else plain(said, SAID_LIMIT)
    reason = f"({name}): {words}" if words else f"({name})"
    if httpx.codes.is_server_error(status):
        return Unavailable(phrase("the backend failed {reason}", reason=reason), retry_after_s=wait_s)
    return Refused(phrase("request refused {reason}", reason=reason))


def reworded(error: Exception, find: Callable[[str], str]) -> str:
    """Return the text of a refusal with what the backend said in the words that `find` finds in it, if it does."""
    said = said_by(error)
    reason = said.parts.get("reason", "") if isinstance(said, Said) else said
    head, sep, rest = str(reason).partition("): ")
    words = find(rest)
    if not words:
        return said
    told = f"{head}{sep}{plain(words)}"
    return said.of(reason=told) if isinstance(said, Said) else told


def _limited(status: int, headers: Mapping[str, str]) -> bool:
    """Return whether a refusal means a rate limit: some backends use 403 for both, one uses 409."""
    if status == HTTPStatus.FORBIDDEN:
        return used_up(headers)
    waits = status == HTTPStatus.CONFLICT and any(name in headers for name in WAITS)
    return waits or status == HTTPStatus.TOO_MANY_REQUESTS


def skew_s(headers: Mapping[str, str], now: float) -> float | None:
    """Return how far the clock of the answer's Date is ahead of `now`, or None without a Date that can be read."""
    date = http_date(headers.get("date", ""))
    return None if date is None else date - now


def cause(error: BaseException) -> str:
    """Return the innermost cause of a failed connection, in words that quote nothing of the request."""
    for link in reversed(chain(error)):
        words = _words(link)
        if words:
            return words
    return phrase("the connection failed ({kind})", kind=type(error).__name__)


_KINDS: tuple[tuple[type[BaseException], str], ...] = (
    (ConnectionRefusedError, phrase("connection refused")),
    (ConnectionResetError, phrase("the connection broke: reset by the other side")),
    (BrokenPipeError, phrase("the connection broke while sending")),
    (TimeoutError, phrase("no answer to the connection attempt")),
    (UnicodeError, phrase("the address or the request holds a character that HTTP does not allow")),
    (httpx.ReadError, phrase("the connection broke while reading")),
    (httpx.WriteError, phrase("the connection broke while sending")),
    (httpx.ProxyError, phrase("the proxy refused")),
    (httpx.LocalProtocolError, phrase("the address or the request holds a character that HTTP does not allow")),
)
_TLS_REASONS = {
    "WRONG_VERSION_NUMBER": phrase("this port does not speak TLS; is it http?"),
    "RECORD_LAYER_FAILURE": phrase("this port does not speak TLS; is it http?"),
    "UNSUPPORTED_PROTOCOL": phrase("the backend offers only a TLS version that is too old"),
    "TLSV1_ALERT_PROTOCOL_VERSION": phrase("the backend does not accept our TLS version"),
    "TLSV13_ALERT_CERTIFICATE_REQUIRED": phrase("the backend asks for a client certificate; give cert_file"),
    "UNEXPECTED_EOF_WHILE_READING": phrase("the backend ended the handshake without saying why"),
    "SSLV3_ALERT_HANDSHAKE_FAILURE": phrase("the backend refused the handshake; it may ask for a client certificate"),
}
# What httpcore says of a broken answer, by a part of its text; all else is not HTTP.
_BROKEN = {
    "complete message body": phrase("the answer broke off before its end"),
    "incomplete chunked": phrase("the answer broke off before its end"),
    "without sending a response": phrase("the connection broke before any answer"),
}


def _words(link: BaseException) -> str:
    """Return what one link of the chain says, or nothing."""
    if isinstance(link, ssl.SSLCertVerificationError):
        return phrase("TLS: {reason}", reason=_certificate_words(link))
    if isinstance(link, ssl.SSLError):
        known = _TLS_REASONS.get(link.reason or "")
        reason = known or plain(link.reason or "").lower().replace("_", " ") or phrase("the handshake failed")
        return phrase("TLS: {reason}", reason=reason)
    if isinstance(link, socket.gaierror):
        return _name_words(link)
    if isinstance(link, httpx.RemoteProtocolError):
        found = (words for part, words in _BROKEN.items() if part in str(link))
        return next(found, phrase("the answer is not HTTP; does this port want https?"))
    words = next((words for kind, words in _KINDS if isinstance(link, kind)), "")
    return words or (plain(link.strerror or "").lower() if isinstance(link, OSError) else "")


def _name_words(error: socket.gaierror) -> str:
    if error.errno == socket.EAI_AGAIN:
        return phrase("name not found for now: the name servers do not answer")
    return phrase("name not found")


def chain(error: BaseException) -> list[BaseException]:
    """Return `error` and what led to it, innermost last; of several attempts, the first."""
    found: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in found:
        found.append(link)
        inner = link.exceptions[0] if isinstance(link, BaseExceptionGroup) else None
        link = inner or link.__cause__ or link.__context__
    return found


def _certificate_words(error: ssl.SSLCertVerificationError) -> str:
    said = plain(error.verify_message)
    if "expired" in said:
        return phrase("the certificate has expired")
    if "match" in said or "mismatch" in said.lower():
        return phrase("the certificate is for another name")
    if "self" in said or "issuer" in said or "unable to get" in said:
        return phrase("the certificate is not signed by a trusted authority")
    return said or phrase("the certificate is not accepted")


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else ""


def _host(location: str) -> str:
    """Return the host of `location` alone: the rest may carry a secret."""
    try:
        return plain(httpx.URL(location).host) or phrase("another path")
    except (httpx.InvalidURL, ValueError):
        return phrase("an unreadable address")
