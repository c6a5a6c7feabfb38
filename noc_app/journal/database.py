"""The connection to the journal's file: how it is set up, and its troubles in words."""

import importlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from noc_app.model.said import in_turn, phrase

APPLICATION_ID = 0x4E4F4362  # "NOCb": tells our file from any other, and an emptied one from ours
SCHEMA = 7  # the number of the newest step in `migrations`
BUSY_TIMEOUT_S = 5.0

Connect: TypeAlias = Callable[[Path], sqlite3.Connection]

_PRIMARY = 0xFF  # SQLite's extended result codes keep the plain one in the lowest byte
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


def connect(path: Path, factory: type[sqlite3.Connection] = sqlite3.Connection) -> sqlite3.Connection:
    """Open the existing file at `path`; never makes one. Raises sqlite3.Error."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=BUSY_TIMEOUT_S,
        isolation_level=None,  # transactions begin where we say so
        check_same_thread=False,  # opened and closed around the one thread that uses it
        factory=factory,
    )
    connection.text_factory = _lenient
    return connection


def engine_for(path: Path, connect: Connect) -> Engine:
    """Return an engine with one connection to `path`. Transactions that write say `immediate=True` in their options."""
    engine = create_engine("sqlite://", creator=lambda: _set_up(connect(path)), poolclass=StaticPool)
    event.listen(engine, "begin", _begin)
    return engine


def migrate(engine: Engine) -> None:
    """Bring the schema of a file to the newest step, in one transaction. Raises SQLAlchemyError."""
    with engine.execution_options(immediate=True).begin() as connection:
        # Alembic takes a tenth of a start to load, and is needed once for each new version of the journal
        importlib.import_module("noc_app.journal.steps").upgrade(connection)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")


def pragma(connection: sqlite3.Connection, name: str) -> object:
    """Return the value of one PRAGMA. Raises sqlite3.Error."""
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def is_damage(error: sqlite3.Error) -> bool:
    """Return whether `error` says that the file itself is broken."""
    return _code(error) in _DAMAGE


def is_circumstance(error: sqlite3.Error) -> bool:
    """Return whether `error` comes from around the file (locks, the disk, permissions) and says nothing about it."""
    return _code(error) in _WORDS


def in_words(error: sqlite3.Error, path: Path) -> str:
    """Return what happened and what to do."""
    if is_damage(error):
        return phrase(
            "the journal {path} is damaged: it is set aside and the backup restored at the next attempt", path=str(path)
        )
    words = _WORDS.get(_code(error), (phrase("the journal {path} could not be used: {error}"),))
    return in_turn([each.of(path=str(path), folder=str(path.parent), error=str(error)) for each in words])


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY


_HELD = phrase("another program holds the journal {path}: try again, or close that program")
_MAKE_WRITABLE = phrase("make it writable")
_WORDS = {  # what happened, and what to do
    sqlite3.SQLITE_FULL: (phrase("disk full: acknowledgements are refused"), phrase("free space in {folder}")),
    sqlite3.SQLITE_IOERR: (phrase("disk error in {folder}: acknowledgements are refused ({error})"),),
    sqlite3.SQLITE_READONLY: (
        phrase("the journal {path} is read-only: acknowledgements are refused"),
        _MAKE_WRITABLE,
    ),
    sqlite3.SQLITE_PERM: (
        phrase("no permission for the journal {path}: acknowledgements are refused"),
        _MAKE_WRITABLE,
    ),
    sqlite3.SQLITE_CANTOPEN: (
        phrase("the journal {path} cannot be opened"),
        phrase("check that {folder} exists and is writable"),
    ),
    sqlite3.SQLITE_BUSY: (_HELD,),
    sqlite3.SQLITE_LOCKED: (_HELD,),
    sqlite3.SQLITE_NOMEM: (phrase("not enough memory for the journal {path}"),),
}


def _set_up(connection: sqlite3.Connection) -> sqlite3.Connection:
    try:
        for statement in ("journal_mode = WAL", "synchronous = FULL", "trusted_schema = OFF", "cell_size_check = ON"):
            connection.execute(f"PRAGMA {statement}")
    except BaseException:
        connection.close()
        raise
    return connection


def _begin(connection: Connection) -> None:
    # a transaction that reads before it writes would fail with "database is locked" without waiting
    immediate = connection.get_execution_options().get("immediate", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def _lenient(raw: bytes) -> str:
    """Read text that a damaged disk changed: one wrong letter must not hide the other rows."""
    return raw.decode("utf-8", "replace")
