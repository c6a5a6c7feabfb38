"""Secrets live in the environment, the system keyring or a private file; here they are only looked up."""

import base64
import logging
import os
import stat
import urllib.parse
from pathlib import Path

import keyring
from keyring.errors import KeyringError
from typing_extensions import override

from noc_app.config.fields import SecretRef
from noc_app.model import MissingSecret
from noc_app.model.said import in_turn, phrase

SERVICE = "noc-app"
MAX_BYTES = 65_536
MASK = "•••"
_SHORTEST = 4  # shorter values would mask ordinary words
_TRACEBACKS = logging.Formatter()
_OPEN_TO_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def read_secret(ref: SecretRef) -> str:
    """Return the secret that `ref` points to. Raises MissingSecret, which says what to do."""
    if ref.env is not None:
        return _from_environment(ref.env)
    if ref.file is not None:
        return _from_file(Path(ref.file))
    return _from_keyring(ref.keyring or "")


def _from_environment(name: str) -> str:
    value = os.environ.get(name, "")
    if not value:
        unset = phrase("the environment variable {name} is not set", name=name)
        raise MissingSecret(in_turn((unset, phrase("set it before noc-app starts"))))
    return value


def _from_file(path: Path) -> str:
    try:
        status = path.stat()
        if os.name == "posix" and status.st_mode & _OPEN_TO_OTHERS:
            wide = phrase("{path} can be read by others than its owner", path=str(path))
            raise MissingSecret(in_turn((wide, phrase("run: {command}", command=f"chmod 600 {path}"))))
        if status.st_size > MAX_BYTES:
            large = phrase("{path} is larger than a secret can be ({most} bytes)", path=str(path), most=MAX_BYTES)
            raise MissingSecret(large)
        value = path.read_text(encoding="utf-8").removesuffix("\n").removesuffix("\r")
    except (OSError, UnicodeDecodeError) as error:
        reason = str(getattr(error, "strerror", error))
        unread = phrase("the secret file {path} cannot be read: {reason}", path=str(path), reason=reason)
        raise MissingSecret(unread) from error
    if not value:
        raise MissingSecret(phrase("the secret file {path} is empty", path=str(path)))
    return value


def _from_keyring(name: str) -> str:
    if no_keyring(keyring.get_keyring()):
        ringless = phrase("this session has no system keyring for {name}", name=repr(name))
        instead = phrase("use {one} or {other} instead", one="{env: ...}", other="{file: ...}")
        raise MissingSecret(in_turn((ringless, instead)))
    try:
        value = keyring.get_password(SERVICE, name)
    except KeyringError as error:
        kept = phrase("the system keyring did not give {name}: {reason}", name=repr(name), reason=type(error).__name__)
        raise MissingSecret(kept) from error
    if not value:
        gone = phrase("the system keyring has no entry {name}", name=repr(name))
        raise MissingSecret(in_turn((gone, phrase("run: {command}", command=f"keyring set {SERVICE} {name}"))))
    return value


def no_keyring(backend: object) -> bool:
    """Return whether what stands in for a keyring keeps nothing, or keeps it in the open."""
    name = f"{type(backend).__module__}.{type(backend).__name__}".lower()
    return any(word in name for word in ("fail", "null", "plaintext"))


class RedactingFilter(logging.Filter):
    """Replaces known secrets in log records, also where they stand in base64 or URL-encoded."""

    def __init__(self) -> None:
        super().__init__()
        self._values: set[str] = set()

    def hide(self, secret: str) -> None:
        """Mask `secret` from now on."""
        if len(secret) < _SHORTEST:
            return
        encoded = base64.b64encode(secret.encode()).decode()
        self._values |= {secret, encoded, encoded.rstrip("="), urllib.parse.quote(secret, safe="")}

    @override
    def filter(self, record: logging.LogRecord) -> bool:
        """Mask the record's text and its traceback; every record passes."""
        text = record.getMessage()
        masked = self.masked(text)
        if masked != text:
            record.msg, record.args = masked, None
        if record.exc_info:
            record.exc_text = self.masked(record.exc_text or _TRACEBACKS.formatException(record.exc_info))
        return True

    def masked(self, text: str) -> str:
        """Return `text` without the known secrets."""
        for value in sorted(self._values, key=len, reverse=True):
            text = text.replace(value, MASK)
        return text
