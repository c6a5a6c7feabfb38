"""Which journal a configuration means, and opening it: a file of this machine, or one that desks share."""

import asyncio
import hashlib
import logging
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from noc_app.config.fields import SecretRef
from noc_app.config.journal import SharedJournal
from noc_app.config.load import Loaded
from noc_app.config.places import data_dir, state_dir
from noc_app.connectors.http import tls_context
from noc_app.journal.files import private
from noc_app.journal.journal import Audit, Journal, open_journal, open_shared
from noc_app.journal.postgres import Server, loopback
from noc_app.journal.shared import NO_KEY
from noc_app.model import ConfigError, JournalError
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

JOURNAL_FILE = "journal.db"
AUDIT_KEY_FILE = "audit.key"

log = logging.getLogger(__name__)

ReadSecret = Callable[[SecretRef], str]


async def journal_of(loaded: Loaded, read: ReadSecret) -> tuple[Journal | None, tuple[str, ...]]:
    """Return the journal and what was said at opening; without one the board goes on."""
    try:
        must_be_right(loaded)
        journal, notes = await _opened(loaded, read)
    except (JournalError, ConfigError) as error:
        log.warning("%s", error)
        return None, (phrase("Nothing can be acknowledged: {reason}", reason=said_by(error)),)
    for note in notes:
        log.warning("%s", note)
    return journal, notes


def must_be_right(loaded: Loaded) -> None:
    """Raise ConfigError if what was written about the journal cannot be used.

    The usual file is no stand-in: who asked for a journal that desks share must not act on a private one unawares.
    """
    for key in ("journal", "audit"):
        if key in loaded.refused:
            raise ConfigError(loaded.refused[key])


def server_of(place: SharedJournal, read: ReadSecret, *, login: str = "", password: str = "") -> Server:
    """Return where the shared journal is and who signs in. Raises MissingSecret, ConfigError.

    `login` and `password` stand for somebody else than the configured one. Over a network there is always TLS.
    """
    if not password and place.password is not None:
        password = read(place.password)
    return Server(
        host=place.host,
        port=place.port,
        database=place.database,
        user=login or place.login,
        password=password,
        tls=None if loopback(place.host) else tls_context(place.tls),
    )


def audit_of(loaded: Loaded, read: ReadSecret) -> Audit:
    """Return the key of the audit and its anchors. For a journal of this machine a key is made when there is none.

    Raises MissingSecret, JournalError.
    """
    settings, place = loaded.settings.audit, loaded.settings.journal
    name = place.url if isinstance(place, SharedJournal) else str(journal_file(loaded))
    mark = hashlib.sha256(name.partition("@")[2].encode() or name.encode()).hexdigest()[:12]
    anchors = [state_dir() / f"audit-{mark}.anchor"]
    if settings.anchor is not None:
        anchors.append(loaded.path.parent / settings.anchor)
    if settings.key is not None:
        return Audit(key=read(settings.key).encode(), anchors=tuple(anchors))
    return Audit(key=b"" if isinstance(place, SharedJournal) else _own_key(), anchors=tuple(anchors))


async def _opened(loaded: Loaded, read: ReadSecret) -> tuple[Journal, tuple[str, ...]]:
    audit, place = await asyncio.to_thread(audit_of, loaded, read), loaded.settings.journal
    if not isinstance(place, SharedJournal):
        journal = await open_journal(journal_file(loaded), audit=audit)
        return journal, journal.notes
    server = await asyncio.to_thread(server_of, place, read)
    queue = data_dir() / f"waiting-{hashlib.sha256(server.text.encode()).hexdigest()[:12]}.db"
    journal = await open_shared(server, queue, audit=audit)
    return journal, (*journal.notes, *(() if audit.key else (NO_KEY,)))


def journal_file(loaded: Loaded) -> Path:
    """Return the file of this machine's own journal."""
    given = loaded.settings.journal
    return loaded.path.parent / given if isinstance(given, Path) else data_dir() / JOURNAL_FILE


def _own_key() -> bytes:
    """Return the key that this machine made for itself. Raises JournalError."""
    path = data_dir() / AUDIT_KEY_FILE
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            _make_key(path)
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise JournalError(
            phrase("the key of the audit {path} cannot be kept: {reason}", path=str(path), reason=reason)
        ) from error


def _make_key(path: Path) -> None:
    """Put a new key at `path`, whole, unless another program was faster."""
    new = path.with_name(f"{path.name}.{os.getpid()}")
    private(new)
    new.write_text(secrets.token_hex(32), encoding="ascii")
    with suppress(FileExistsError):
        os.link(new, path)
    new.unlink()
