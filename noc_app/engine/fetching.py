"""Reading a profile pack from a file or over HTTPS: no redirects, capped, with one deadline."""

import asyncio
import ipaddress
import urllib.parse
from pathlib import Path

import httpx

from noc_app.config.profile import MAX_PACKED, TOO_LARGE
from noc_app.connectors.trust import verifying
from noc_app.model import ConfigError, NocError
from noc_app.model.said import at_place, phrase

DEADLINE_S = 30.0
_UNREAD = phrase("{source} cannot be read: {reason}")


def is_address(source: str) -> bool:
    """Return whether `source` is an address. Raises ConfigError if it is one that may not be read."""
    if "://" not in source:
        return False
    where = urllib.parse.urlsplit(source)
    if where.scheme == "http" and _is_loopback(where.hostname or ""):
        return True
    if where.scheme != "https" or not where.hostname:
        wanted = phrase("write an address that begins with https://, or the path of a file")
        raise ConfigError(at_place(shown(source), wanted))
    return True


def shown(source: str) -> str:
    """Return where a profile comes from, without what gives access to it."""
    if "://" not in source:
        return source
    where = urllib.parse.urlsplit(source)
    return f"{where.scheme}://{where.netloc.rpartition('@')[2]}{where.path}"


async def fetched(source: str) -> bytes:
    """Return what is at an address or in a file. Raises NocError with the reason."""
    if not is_address(source):
        return await asyncio.to_thread(_read, Path(source))
    try:
        async with asyncio.timeout(DEADLINE_S):
            return await _asked(source)
    except TimeoutError as error:
        late = phrase("no complete answer in {seconds} s", seconds=DEADLINE_S)
        raise NocError(at_place(shown(source), late)) from error
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        raise NocError(_UNREAD.of(source=shown(source), reason=str(error) or type(error).__name__)) from error


async def _asked(address: str) -> bytes:
    headers = {"Accept-Encoding": "identity", "Accept": "application/zip"}
    async with (
        httpx.AsyncClient(verify=verifying(), follow_redirects=False) as client,
        client.stream("GET", address, headers=headers) as answer,
    ):
        if answer.status_code != httpx.codes.OK:
            said = f"{answer.status_code} {answer.reason_phrase}"
            raise NocError(phrase("{source} answered {said}", source=shown(address), said=said))
        got = b""
        async for piece in answer.aiter_raw():
            got += piece
            if len(got) > MAX_PACKED:
                raise NocError(at_place(shown(address), TOO_LARGE))
        return got


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as opened:
            return opened.read(MAX_PACKED + 1)
    except OSError as error:
        raise NocError(_UNREAD.of(source=str(path), reason=error.strerror)) from error


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
