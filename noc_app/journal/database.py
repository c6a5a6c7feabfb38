"""Opening the journal's file: durable, private, and never silently empty."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from noc_app.journal.tables import APPLICATION_ID, HEAD
from noc_app.model import JournalError

BUSY_TIMEOUT_S = 5.0
MIGRATIONS = Path(__file__).parent / "migrations"
SQLITE_MAGIC = b"SQLite format 3\x00"


def open_database(path: Path) -> tuple[Engine, tuple[str, ...]]:
    """Return an engine with one connection to `path`, migrated, and notes about what had to be repaired.

    A file that cannot be used is moved aside, never deleted, and the newest backup takes its place.
    Raises JournalError if there can be no journal, with what to do about it.
    """
    notes = (*_private_file(path), *_usable_file(path))
    try:
        return _connected(path), notes
    except (DatabaseError, sqlite3.DatabaseError) as error:
        if _busy(error):
            raise JournalError(f"{path} is locked by another program: {error.__cause__ or error}") from error
        notes = (*notes, *_replaced(path, f"{error.__cause__ or error}"))
        return _connected(path), notes


def back_up(path: Path) -> None:
    """Copy the database beside itself, in one consistent state. Raises sqlite3.Error or OSError."""
    fresh = _backup_path(path).with_suffix(".new")
    fresh.unlink(missing_ok=True)
    os.close(os.open(fresh, os.O_CREAT | os.O_WRONLY, 0o600))
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(fresh)) as copy:
        source.backup(copy)
    fresh.replace(_backup_path(path))


def _connected(path: Path) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}",
        poolclass=StaticPool,
        connect_args={"timeout": BUSY_TIMEOUT_S, "check_same_thread": False, "isolation_level": None},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    try:
        with engine.begin() as connection:
            _migrate(connection, path)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _prepare(connection: sqlite3.Connection, record: object) -> None:
    # FULL: each commit reaches the disk before it is confirmed; an acknowledgement must survive a power cut.
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    # A deferred transaction that reads first and writes later fails at once when somebody else wrote meanwhile.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _migrate(connection: Connection, path: Path) -> None:
    found = connection.execute(text("PRAGMA quick_check(1)")).scalar()
    if found != "ok":
        raise sqlite3.DatabaseError(f"damaged: {found}")
    version = _version(connection)
    if version == HEAD:
        return
    if version is not None and version > HEAD:
        raise JournalError(f"{path} was written by a newer NOC Board (version {version}); update this one")
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))


def _version(connection: Connection) -> str | None:
    """Return the schema version; None for a file that nobody has used. Raises DatabaseError for somebody else's."""
    tables = set(connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars())
    if not tables:
        return None
    if connection.execute(text("PRAGMA application_id")).scalar() != APPLICATION_ID:
        raise sqlite3.DatabaseError("not a journal of NOC Board")
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def _private_file(path: Path) -> tuple[str, ...]:
    """Make the file and its folder, readable by their owner alone. Raises JournalError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise JournalError(
            f"the journal {path} cannot be written: {error.strerror}; set `journal:` to a file in a writable folder"
        ) from error
    return ()


def _usable_file(path: Path) -> tuple[str, ...]:
    """Restore the backup of a file that is empty although it was not, or is not SQLite at all."""
    with path.open("rb") as file:
        start = file.read(len(SQLITE_MAGIC))
    if start == SQLITE_MAGIC or (not start and not _backup_path(path).exists()):
        return ()
    return _replaced(path, "it is empty" if not start else "it is not a database")


def _replaced(path: Path, reason: str) -> tuple[str, ...]:
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = path.with_name(f"{path.name}.broken-{moment}")
    for suffix in ("", "-wal", "-shm"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.replace(aside.with_name(aside.name + suffix))
    backup = _backup_path(path)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    if not backup.exists():
        return (f"The journal could not be used ({reason}); it was kept as {aside.name} and a new one begun.",)
    path.write_bytes(backup.read_bytes())
    at = datetime.fromtimestamp(backup.stat().st_mtime, UTC).strftime("%Y-%m-%d %H:%M UTC")
    return (
        f"The journal could not be used ({reason}); it was kept as {aside.name}, the backup of {at} took its place.",
    )


def _backup_path(path: Path) -> Path:
    return path.with_name(f"{path.name}.backup")


def _busy(error: BaseException) -> bool:
    return "locked" in str(error)
