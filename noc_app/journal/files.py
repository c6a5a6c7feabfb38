"""The files of the journal: made private, examined before use, set aside when broken, restored from the backup.

Beside `journal.sqlite` (and SQLite's own -wal and -shm) stand `.backup`, the newest copy; `.in-use`, which tells an
emptied journal from a new one; `.lock`, held while one program opens; and `.broken-<UTC time>`, never deleted by us.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from noc_app.journal.database import (
    APPLICATION_ID,
    SCHEMA,
    Connect,
    connect,
    in_words,
    is_circumstance,
    pragma,
)
from noc_app.journal.rows import intent_of
from noc_app.model import JournalError
from noc_app.model.errors import said_by
from noc_app.model.said import in_turn, phrase

OPENING_TIMEOUT_S = 30.0
UNUSABLE = phrase("the journal {path} cannot be used: {reason}")
TROUBLED = phrase("the journal {path} {trouble}")
_SIDES = ("", "-wal", "-shm", "-journal")
_IN_USE = "This journal has been in use. If it is found missing or empty, it was lost and the backup is restored.\n"


def beside(path: Path, ending: str) -> Path:
    """Return the file `ending` that belongs to the journal at `path`."""
    return path.with_name(path.name + ending)


@contextmanager
def opening(path: Path) -> Iterator[None]:
    """Hold the right to set aside, restore or make the file at `path`; a killed holder gives it back.

    Makes the folder. Raises JournalError if the place cannot be used.
    """
    _usable(path)
    lock = beside(path, ".lock")
    try:
        private(lock)
        with closing(sqlite3.connect(lock, timeout=OPENING_TIMEOUT_S, isolation_level=None)) as held:
            held.execute("BEGIN EXCLUSIVE")
            yield
    except sqlite3.Error as error:
        raise JournalError(in_words(error, path)) from error
    except OSError as error:
        raise JournalError(UNUSABLE.of(path=str(path), reason=error.strerror or str(error))) from error


def make_ready(path: Path, now: float) -> tuple[str, ...]:
    """Leave a sound or a new, empty file at `path` and return what had to be done, in words.

    Raises JournalError if the file is another program's or of a newer version. Call it inside `opening`.
    """
    trouble = examine(path)
    notes = _repair(path, trouble, now) if trouble else ()
    private(path)
    for ending in _SIDES[1:]:
        if beside(path, ending).exists():
            beside(path, ending).chmod(0o600)
    return notes


def mark_in_use(path: Path) -> None:
    """Remember that the journal at `path` holds something from now on."""
    mark = beside(path, ".in-use")
    if not mark.exists():
        private(mark)
        mark.write_text(_IN_USE, encoding="utf-8")


def examine(path: Path, connect: Connect = connect) -> str:
    """Return why the file at `path` cannot be used as the journal, empty if it can or is yet to be made.

    Raises JournalError if it is another program's or of a newer version, or cannot be reached now.
    """
    used = beside(path, ".in-use").exists() or beside(path, ".backup").exists()
    if not path.exists() or not path.stat().st_size:
        lost = phrase("is empty although it was in use") if path.exists() else phrase("is gone although it was in use")
        return lost if used else ""
    try:
        with closing(connect(path)) as connection:
            return _look_inside(connection, path, used=used)
    except sqlite3.Error as error:
        if is_circumstance(error) and path.stat().st_size and not _readonly_header(error):
            raise JournalError(in_words(error, path)) from error
        return phrase("is damaged ({reason})", reason=str(error))
    except ValueError as error:
        return phrase("is damaged ({reason})", reason=str(error))


def back_up(source: sqlite3.Connection, path: Path) -> None:
    """Copy the journal to its backup; the older copy is replaced only by a whole one. Raises sqlite3.Error, OSError."""
    new = beside(path, ".backup-new")
    new.unlink(missing_ok=True)
    private(new)
    with closing(connect(new)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file that needs no other
    _replace(new, beside(path, ".backup"))


def private(path: Path) -> None:
    """Make sure that `path` exists and only its owner may read it; SQLite gives -wal and -shm the same mode."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    if path.stat().st_mode & 0o077:
        path.chmod(0o600)


def _usable(path: Path) -> None:
    folder = path.parent
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        unmade = phrase("no journal: {folder} cannot be made ({reason})", folder=str(folder), reason=error.strerror)
        raise JournalError(in_turn((unmade, _FIX))) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise JournalError(in_turn((phrase("no journal: {folder} is not writable", folder=str(folder)), _FIX)))
    if path.exists() and not (path.is_file() and os.access(path, os.R_OK | os.W_OK)):
        none = phrase("no journal: {path} is not a file that can be written", path=str(path))
        raise JournalError(in_turn((none, _FIX)))


_FIX = phrase("make it writable for this user, or name another file under `journal:` in the configuration")


def _look_inside(connection: sqlite3.Connection, path: Path, *, used: bool) -> str:
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if not tables:
        return phrase("is empty although it was in use") if used else ""
    if pragma(connection, "application_id") != APPLICATION_ID:
        if used:
            return phrase("is damaged (it does not say that it is a journal)")
        what = phrase("{path} is the database of another program", path=str(path))
        raise JournalError(in_turn((what, phrase("name another file under `journal:` in the configuration"))))
    version = pragma(connection, "user_version")
    if isinstance(version, int) and version > SCHEMA:
        what = phrase(
            "the journal {path} was written by a newer version (schema {version}, this program knows {own})",
            path=str(path),
            version=version,
            own=SCHEMA,
        )
        fix = phrase("update this program or name another file under `journal:` in the configuration")
        raise JournalError(in_turn((what, fix)))
    verdict = str(pragma(connection, "quick_check(1)"))
    if verdict != "ok":
        return phrase("is damaged ({reason})", reason=verdict)
    _read_all(connection)
    return ""


def _read_all(connection: sqlite3.Connection) -> None:
    """Read every intent, and take the right to write. Raises ValueError or sqlite3.Error if that is not possible."""
    connection.row_factory = sqlite3.Row
    for row in connection.execute("SELECT * FROM intent"):
        intent_of({**dict(row), "ours_alone": bool(row["ours_alone"])})
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


def _readonly_header(error: sqlite3.Error) -> bool:
    """Return whether a writable file refuses to be written: then its header says so, which we never wrote."""
    return getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_READONLY


def _repair(path: Path, trouble: str, now: float) -> tuple[str, ...]:
    kept = _set_aside(path, now)
    aside = (phrase("it was set aside as {path}", path=str(kept)),) if kept else ()
    notes = [in_turn((TROUBLED.of(path=str(path), trouble=trouble), *aside))]
    backup = beside(path, ".backup")
    if not backup.exists():
        return (*notes, phrase("there is no backup: the journal starts empty, acknowledgements held here are lost"))
    broken = _backup_trouble(backup)
    if broken:
        lost = phrase(
            "the backup {trouble} too: the journal starts empty, acknowledgements held here are lost", trouble=broken
        )
        return (*notes, lost)
    made = datetime.fromtimestamp(backup.stat().st_mtime, UTC)
    restored = beside(path, ".restored")
    restored.unlink(missing_ok=True)
    private(restored)
    restored.write_bytes(backup.read_bytes())
    _replace(restored, path)
    time = f"{made:%Y-%m-%d %H:%M} UTC"
    return (*notes, phrase("the backup of {time} was restored; what came later is not in it", time=time))


def _backup_trouble(backup: Path) -> str:
    try:
        return examine(backup)
    except JournalError as error:
        return phrase("cannot be used ({reason})", reason=said_by(error))


def _set_aside(path: Path, now: float) -> Path | None:
    """Move the file and what SQLite keeps beside it out of the way; return the new name, None if it was gone."""
    stamp = f".broken-{datetime.fromtimestamp(now, UTC):%Y%m%dT%H%M%SZ}"
    aside, number = beside(path, stamp), 1
    while aside.exists():
        number += 1
        aside = beside(path, f"{stamp}-{number}")
    there = path.exists()
    for ending in reversed(_SIDES):
        with suppress(FileNotFoundError):
            beside(path, ending).rename(beside(aside, ending))
    return aside if there else None


def _replace(new: Path, path: Path) -> None:
    """Put `new` in the place of `path`, on the disk too."""
    _sync(new)
    new.replace(path)
    if os.name == "posix":
        _sync(path.parent)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
