"""Keeping secrets out of what leaves this machine, in whatever form they stand there."""

import base64
import binascii
import json
import re
import urllib.parse
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import re2

from noc_app.config.secrets import MASK

_SHORTEST = 4  # shorter values would mask ordinary words
_SECRET_PART = 8  # a part of a secret address that is shorter is an ordinary word
_RANDOM_LENGTH = 20
_NAMES = re.compile(
    r"pass(?:word|wd|phrase)?|secret|token|credential|api.?key|\bauth\b|cookie|private|routing_key", re.IGNORECASE
)
_URL = re.compile(r"(?i)\b[a-z][a-z0-9+.-]*://[^\s\"'<>\\]+")
_HEADER = re.compile(
    r"\b((?:proxy-)?authorization|x-[a-z-]*(?:key|token)|cookie)(\"?'?\s*[:=]\s*)[^\r\n]+", re.IGNORECASE
)
_SIGNED = re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9+/=_.~-]{16,}")
_GIVEN = re.compile(
    r"\b([a-z_-]*(?:password|passwd|secret|token|api_?key))(\"?'?\s*[:=]\s*\"?'?)[^\s\"',;&]+", re.IGNORECASE
)
_RANDOM = re.compile(rf"(?=[A-Za-z0-9_+-]*[0-9])(?=[A-Za-z0-9_+-]*[A-Za-z])[A-Za-z0-9_+-]{{{_RANDOM_LENGTH},}}")
_OPEN_IN_AUTH = frozenset({"username", "name", "scheme"})
_REFERENCE = frozenset({"env", "keyring", "file"})
_ALIGNMENTS = 3  # where in a group of three bytes a secret can begin


class Hiding:
    """Replaces known secrets in every encoding, and what looks like one. Give it secrets first, then texts."""

    def __init__(self) -> None:
        self._forms: set[str] = set()
        self._pattern: Any = None

    def learn(self, secret: str) -> None:
        """Hide `secret`, and each part of it that is one if it is an address."""
        secret = secret.strip()
        for part in (secret, *_parts(secret)):
            if len(part) >= _SHORTEST:
                self._forms.update(form for form in forms(part) if len(form) >= _SHORTEST)
                self._pattern = None

    def hidden(self, text: str) -> str:
        """Return `text` with neither a known secret nor what looks like one; the home folder is written as ~."""
        known = self._known()
        text = known.sub(MASK, str(text)) if known is not None else text  # re2 makes no other kind of text
        text = _URL.sub(_bare, text)
        text = _HEADER.sub(rf"\1\2{MASK}", text)
        text = _SIGNED.sub(rf"\1 {MASK}", text)
        home = str(Path.home())
        return text.replace(home, "~") if len(home) > 1 else text

    def guessed(self, text: str) -> str:
        """Return `text` as `hidden` does, and without what is called a password or the like: for logs of any kind."""
        return _GIVEN.sub(rf"\1\2{MASK}", self.hidden(text))

    def knows(self, text: str) -> bool:
        """Return whether a known secret stands in `text`, in any encoding."""
        known = self._known()
        return known is not None and known.search(text) is not None

    def configuration(self, value: object, place: tuple[str, ...] = ()) -> object:
        """Return a part of the configuration without what looks like a secret; references stay, they are none.

        `place` is the keys that lead there.
        """
        if isinstance(value, Mapping):
            if is_reference(value):
                return {name: self.hidden(str(said)) for name, said in value.items()}
            return {self.hidden(str(name)): self.configuration(v, (*place, str(name))) for name, v in value.items()}
        if isinstance(value, list | tuple):
            return [self.configuration(inner, place) for inner in value]
        if isinstance(value, bool) or value is None:
            return value
        if is_secret(place):
            return MASK
        return self.hidden(_RANDOM.sub(MASK, value)) if isinstance(value, str) else value

    def _known(self) -> Any:
        """Return one expression for every form, longest first; None while there is none to hide."""
        if self._pattern is None and self._forms:
            ordered = sorted(self._forms, key=len, reverse=True)
            self._pattern = re2.compile("(?i)" + "|".join(map(re2.escape, ordered)))
        return self._pattern


def literal_secrets(value: object, place: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield what stands in a configuration as if it were a secret, so that it is hidden in logs too."""
    if isinstance(value, Mapping):
        for name, inner in value.items() if not is_reference(value) else ():
            yield from literal_secrets(inner, (*place, str(name)))
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from literal_secrets(inner, place)
    elif isinstance(value, str):
        yield from (value,) if is_secret(place) else ()
        for found in _URL.findall(value):
            yield from loose(found)
        yield from _RANDOM.findall(value)


def is_reference(value: Mapping[Any, object]) -> bool:
    """Return whether a table says where a secret is kept."""
    return bool(value) and set(value) <= _REFERENCE


def is_secret(place: tuple[str, ...]) -> bool:
    """Return whether what stands there is called a secret, or is what somebody signs in with."""
    last = place[-1] if place else ""
    return bool(_NAMES.search(last)) or ("auth" in place and last not in _OPEN_IN_AUTH)


def forms(secret: str) -> frozenset[str]:
    """Return every form in which `secret` is looked for: as it is, reversed, quoted, in base64, in hex, escaped."""
    found: set[str] = set()
    for text in (secret, secret[::-1]):
        raw = text.encode()
        found |= {text, urllib.parse.quote(text, safe=""), urllib.parse.quote(text), urllib.parse.quote_plus(text)}
        found |= {"".join(f"%{byte:02x}" for byte in raw)}
        found |= {json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1], repr(text)[1:-1]}
        found |= {json.dumps(json.dumps(text))[1:-1].removeprefix('\\"').removesuffix('\\"')}
        found |= {"".join(f"\\u{ord(c):04x}" for c in text), "".join(f"\\x{byte:02x}" for byte in raw)}
        found |= {binascii.hexlify(raw).decode(), *(binascii.hexlify(raw, mark).decode() for mark in " :")}
        found |= set(_base64_forms(raw))
        found |= {base64.b32encode(raw).decode().rstrip("=")}
    return frozenset(found | {form[::-1] for form in found})


def _base64_forms(raw: bytes) -> Iterable[str]:
    """Return what of `raw` stands in base64 whatever comes before and after it, in both alphabets."""
    for lead in range(_ALIGNMENTS):
        begin = -(-8 * lead // 6)  # characters that what comes before has a part in
        whole = base64.b64encode(b"\0" * lead + raw).decode().rstrip("=")
        rest = (lead + len(raw)) % _ALIGNMENTS
        inner = whole[begin : len(whole) - (1 if rest else 0)]
        yield inner
        yield inner.replace("+", "-").replace("/", "_")


def _bare(found: re.Match[str]) -> str:
    """Return an address without login, query, fragment, and parts of its path that look random."""
    try:
        where = urllib.parse.urlsplit(found[0])
        host = where.netloc.rpartition("@")[2]
    except ValueError:
        return MASK
    login = f"{MASK}@" if "@" in where.netloc else ""
    asked = f"?{MASK}" if where.query else ""
    return f"{where.scheme}://{login}{host}{_RANDOM.sub(MASK, where.path)}{asked}"


def loose(address: str) -> Iterator[str]:
    """Yield the password and the values of the query of an address."""
    try:
        where = urllib.parse.urlsplit(address)
        yield from (where.password,) if where.password else ()
        yield from (value for _, value in urllib.parse.parse_qsl(where.query) if len(value) >= _SECRET_PART)
    except ValueError:
        return


def gives_away(text: str) -> bool:
    """Return whether an address in `text` has a password in it, or a query that is called a secret."""
    for address in _URL.findall(text):
        try:
            where = urllib.parse.urlsplit(address)
            called = any(_NAMES.search(name) and value for name, value in urllib.parse.parse_qsl(where.query))
        except ValueError:
            return True  # what cannot be read is not vouched for
        if where.password or called:
            return True
    return False


def _parts(secret: str) -> Iterator[str]:
    """Yield the parts of an address that are secrets by themselves."""
    if "://" not in secret:
        return
    _, _, rest = secret.partition("://")
    _, _, path = rest.partition("/")
    yield from (part for part in re.split(r"[/?&=#]", path) if len(part) >= _SECRET_PART)
    yield from loose(secret)
