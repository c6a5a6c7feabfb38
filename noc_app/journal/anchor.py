"""Anchors of the audit: files outside the database that remember how far the chain had come."""

import json
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from noc_app.journal.audit import Link
from noc_app.journal.files import private
from noc_app.model import JournalError
from noc_app.model.said import phrase


def read(path: Path) -> Link | None:
    """Return what the anchor at `path` remembers, None if there is no file yet. Raises JournalError."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        return Link(int(kept["seq"]), str(kept["mac"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        unread = phrase("the anchor of the audit {path} cannot be read: {reason}", path=str(path), reason=str(error))
        raise JournalError(unread) from error


def write(path: Path, link: Link) -> None:
    """Remember `link`: the file has the old or the new one at any time. Raises JournalError."""
    new = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        private(new)
        with new.open("w", encoding="utf-8") as file:
            json.dump({"seq": link.seq, "mac": link.mac}, file)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError as error:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        reason = error.strerror or str(error)
        unkept = phrase("the anchor of the audit {path} cannot be written: {reason}", path=str(path), reason=reason)
        raise JournalError(unkept) from error


def known(paths: Sequence[Path]) -> Iterable[tuple[str, Link]]:
    """Yield the anchors that are there, with their place. Raises JournalError."""
    for path in paths:
        link = read(path)
        if link is not None:
            yield str(path), link
