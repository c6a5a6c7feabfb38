"""HTTP: status, text and time of one answer."""

import socket
import ssl
import time
from dataclasses import dataclass
from functools import reduce

import httpx

from noc_app.connectors.builtin.probe_config import HttpCheck, HttpRequest
from noc_app.connectors.builtin.probe_net import Finding, causes, lookup_error, silent, words
from noc_app.connectors.builtin.probe_tls import distrust_words
from noc_app.connectors.kit import plain
from noc_app.model import PollError, Sample, TooLarge, labels_of
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

BODY_LIMIT = 1_000_000
LOAD = "bi.dashboard.load.duration"
_HEADERS = {"accept": "*/*", "accept-encoding": "identity", "user-agent": "noc-board-probe", "connection": "close"}


@dataclass(frozen=True, slots=True)
class Page:
    """An answer; `body` is cut at the limit, and `whole` says whether nothing was cut."""

    status: int
    text: str
    whole: bool


async def check_http(check: HttpCheck, trust: ssl.SSLContext) -> Finding:
    """Return what one request to `check` brought; the caller limits the time. Raises PollError."""
    started_s = time.monotonic()
    try:
        page = await fetch(check.http, trust)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return _failure(error, check.http.url.host or "")
    took_s = time.monotonic() - started_s
    complaint = complaint_about(page, check.http) or _no_dashboard(page, check.http)
    status = Sample("probe.http.status", float(page.status), labels_of({"check": plain(check.name)}))
    load = () if complaint or not check.http.dashboard else (_load(check.http.dashboard, took_s),)
    return Finding(up=not complaint, complaint=complaint, took_s=took_s, samples=(status, *load))


def _load(dashboard: str, took_s: float) -> Sample:
    return Sample(LOAD, took_s, labels_of({"dashboard": dashboard}))


def _no_dashboard(page: Page, request: HttpRequest) -> str:
    """Return why the answer is no dashboard that was loaded, empty if it is. Raises TooLarge if a part was left out."""
    if not request.dashboard:
        return ""
    if not 200 <= page.status < 300:  # noqa: PLR2004 - a redirect is fast, and often leads to a sign-in page
        return phrase(
            "answers with status {status}, which is no dashboard; name the address of the dashboard itself",
            status=page.status,
        )
    if not page.whole:
        raise TooLarge(phrase("the dashboard is larger than 1 MB, so that its load time is not known"))
    return ""


async def fetch(request: HttpRequest, trust: ssl.SSLContext) -> Page:
    """Return the answer to `request`, without following redirects or using a proxy. Raises httpx.HTTPError."""
    async with (
        httpx.AsyncClient(verify=trust, trust_env=False, follow_redirects=False, timeout=None) as client,  # noqa: S113 - one deadline for all
        client.stream(request.method, str(request.url), headers=_HEADERS) as answer,
    ):
        body = bytearray()
        async for chunk in answer.aiter_raw():  # raw: a compressed body is not unpacked, whatever it would grow to
            body += chunk
            if len(body) > BODY_LIMIT:
                break
        text = bytes(body[:BODY_LIMIT]).decode(_known(answer.charset_encoding), errors="replace")
        return Page(answer.status_code, text, len(body) <= BODY_LIMIT)


def complaint_about(page: Page, request: HttpRequest) -> str:
    """Return what is wrong with `page`, empty if nothing. Raises TooLarge if the part that was read cannot tell."""
    if not any(low <= page.status <= high for low, high in request.expect_status):
        expected = _range_words(request.expect_status)
        return phrase("answers with status {status}; expected is {expected}", status=page.status, expected=expected)
    unwanted = next((text for text in request.not_contains if text in page.text), None)
    if unwanted is not None:
        return phrase("answers with a page that contains {words}", words=repr(plain(unwanted, 80)))
    absent = next((text for text in request.contains if text not in page.text), None)
    if not page.whole and (absent is not None or request.not_contains):
        raise TooLarge(phrase("the page is larger than 1 MB and was not searched to its end; probe a smaller one"))
    if absent is None:
        return ""
    return phrase("answers with a page that does not contain {words}", words=repr(plain(absent, 80)))


def _failure(error: Exception, host: str) -> Finding:
    """Return the finding for a request without a usable answer. Raises PollError if nobody could ask."""
    for cause in causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return Finding(up=False, complaint=distrust_words(cause))
        if isinstance(cause, socket.gaierror):
            problem = lookup_error(cause, host)
            if isinstance(problem, PollError):
                raise problem from error
            return silent(said_by(problem))
    return silent(words(error))


def _known(charset: str | None) -> str:
    """Return `charset` if Python can decode it, else UTF-8."""
    try:
        "".encode(charset or "utf-8")
    except (LookupError, UnicodeError):
        return "utf-8"
    return charset or "utf-8"


def _range_words(ranges: tuple[tuple[int, int], ...]) -> str:
    written = [str(low) if low == high else phrase("{low} to {high}", low=low, high=high) for low, high in ranges]
    return reduce(lambda place, other: phrase("{place} or {other}", place=place, other=other), written)
