"""Reading databases: on a thread of the target's own, in transactions that only read, with a limit on both sides.

A driver blocks. What hangs in one hangs its own target and nothing else; the next poll does not start a second one.
"""

import socket
import sqlite3
import struct
import time
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import pg8000.dbapi
from sqlalchemy import URL, Connection, Engine, create_engine, event, literal_column, select, text
from sqlalchemy.exc import DBAPIError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from noc_app.config.fields import Tls
from noc_app.connectors.builtin.bounded import BoundedCalls
from noc_app.connectors.http import tls_context
from noc_app.connectors.http_errors import cause as innermost
from noc_app.connectors.kit import plain
from noc_app.model import BadPayload, ConfigError, PollError, Refused, TimedOut, Unauthorised, Unavailable, Unreachable
from noc_app.model.said import phrase

T = TypeVar("T")

AGENT = "NOC Board"
POSTGRESQL_PORT = 5432
STATEMENT_SHARE = 0.7  # of the poll's time: the server gives a statement up before we give up the server
CONNECTION_SHARE = 0.9
STEPS = 10_000  # of SQLite's machine, between two looks at the clock
WORDS_LIMIT = 200
# What drivers raise when they read something else than their server's messages.
_NOT_ITS_PROTOCOL = (struct.error, LookupError, ValueError, TypeError, AttributeError, ArithmeticError, MemoryError)
# SQLSTATE classes and codes, https://www.postgresql.org/docs/current/errcodes-appendix.html
SIGN_IN, PRIVILEGE, CANCELLED, RESOURCES, SHUTDOWN = "28", "42501", "57014", "53", ("57P01", "57P02", "57P03")

_UNREACHED = phrase("the database cannot be reached: {reason}")
_REFUSED = phrase("the database refused: {reason}")


class Database:
    """One database. Each reading has a connection of its own, so that nothing an earlier one left behind can lie."""

    def __init__(self, engine: Engine, name: str, timeout_s: float) -> None:
        self._engine, self._name, self._within_s = engine, name, timeout_s * CONNECTION_SHARE
        self._calls = BoundedCalls()

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Return what `work` makes of a connection, on a thread. Raises PollError."""
        return await self._calls.run(self._name, lambda: self._carry_out(work), self._within_s)

    def _carry_out(self, work: Callable[[Connection], T]) -> T:
        try:
            with self._engine.connect() as connection:
                return work(connection)
        except (SQLAlchemyError, OSError) as error:
            raise in_words(error) from error
        except _NOT_ITS_PROTOCOL as error:
            raise BadPayload(phrase("what answers there does not speak this database's protocol")) from error


def rows_of(connection: Connection, statement: str, limit: int | None = None) -> Sequence[dict[str, Any]]:
    """Return the rows of `statement` by the names of their columns, in a transaction that is rolled back.

    With a `limit` at most one row more than that is read, so that it can be said. Raises PollError.
    """
    asked: Any = text(statement)
    if limit is not None:  # as a part of ours it cannot be anything but a read, and the server stops in time
        inner = text(f"({statement.strip().rstrip(';')}\n) AS noc_rows")
        asked = select(literal_column("*")).select_from(inner).limit(limit + 1)
    try:
        with connection.begin() as transaction:
            found = [dict(row) for row in connection.execute(asked).mappings()]
            transaction.rollback()
            return found
    except SQLAlchemyError as error:
        raise in_words(error) from error


def postgresql(url: URL, *, password: str | None, tls: Tls | None, timeout_s: float) -> Engine:
    """Return an engine for PostgreSQL whose sessions only read; without `tls` nothing is encrypted.

    Raises ConfigError if TLS files cannot be read.
    """
    limit_ms = max(1, int(timeout_s * STATEMENT_SHARE * 1000))
    context = tls_context(tls) if tls is not None else False  # what is neither would try, and not verify
    settings = {
        "default_transaction_read_only": "on",
        "statement_timeout": str(limit_ms),
        "lock_timeout": str(limit_ms),
        "idle_in_transaction_session_timeout": str(limit_ms * 2),
    }
    who = {"user": url.username or "", "password": password, "database": url.database, "application_name": AGENT}

    named = (tls.server_name if tls is not None else None) or url.host or ""  # what its certificate has to be for

    def opened() -> Any:
        where = url.host or "localhost", url.port or POSTGRESQL_PORT
        plug = socket.create_connection(where, timeout_s * CONNECTION_SHARE)
        try:
            return pg8000.dbapi.connect(host=named, sock=plug, ssl_context=context, startup_params=settings, **who)
        except BaseException:
            plug.close()
            raise

    return create_engine("postgresql+pg8000://", poolclass=NullPool, creator=opened)


def sqlite(path: str, *, timeout_s: float) -> Engine:
    """Return an engine for the SQLite file at `path`, opened to be read."""
    limit_s = timeout_s * STATEMENT_SHARE

    def opened() -> sqlite3.Connection:
        connection = sqlite3.connect(f"file:{_in_uri(path)}?mode=ro", uri=True, timeout=limit_s)
        give_up = time.monotonic() + limit_s
        connection.set_progress_handler(lambda: time.monotonic() > give_up, STEPS)
        return connection

    return create_engine("sqlite://", poolclass=NullPool, creator=opened)


def other(url: URL, *, password: str | None) -> Engine:
    """Return an engine for any database whose driver is installed. Raises ConfigError if it is not."""
    try:
        engine = create_engine(url.set(password=password) if password else url, poolclass=NullPool)
    except (NoSuchModuleError, ModuleNotFoundError) as error:
        said = phrase(
            "url: the driver for {name} is not installed here: {reason}", name=url.drivername, reason=plain(error, 80)
        )
        raise ConfigError(said) from error
    event.listen(engine, "begin", _only_read)
    return engine


def in_words(error: Exception) -> PollError:
    """Return what a driver said as an error of ours. Never the statement, which may hold what nobody should see."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    said = cause.args[0] if cause.args else cause
    if isinstance(said, dict):
        return _of_postgresql(str(said.get("C", "")), plain(said.get("M", ""), WORDS_LIMIT))
    if isinstance(cause, sqlite3.Error):
        return _of_sqlite(plain(cause, WORDS_LIMIT))
    below = cause if isinstance(cause, OSError) else cause.__cause__ or cause.__context__
    if isinstance(below, TimeoutError):
        return TimedOut(phrase("the database did not answer in time"))
    if isinstance(below, OSError):
        return Unreachable(_UNREACHED.of(reason=innermost(below)))
    broken = type(cause).__name__ == "InterfaceError"  # every driver has its own of this name
    words = plain(said, WORDS_LIMIT)
    return Unreachable(_UNREACHED.of(reason=words)) if broken else Refused(_REFUSED.of(reason=words))


def _of_postgresql(code: str, words: str) -> PollError:
    told = f"{words} ({code})"
    if code.startswith(SIGN_IN) or code == PRIVILEGE:
        return Unauthorised(_REFUSED.of(reason=told))
    if code == CANCELLED:
        return TimedOut(phrase("the database gave the query up: {reason}", reason=told))
    if code.startswith(RESOURCES) or code in SHUTDOWN:
        return Unavailable(phrase("the database takes nobody now: {reason}", reason=told))
    return Refused(_REFUSED.of(reason=told))


def _of_sqlite(words: str) -> PollError:
    if "interrupted" in words or "locked" in words:
        return TimedOut(phrase("the query took too long: {reason}", reason=words))
    if "unable to open" in words:
        return Unreachable(phrase("there is no such file, or it may not be read"))
    return Refused(phrase("SQLite refused: {reason}", reason=words))


def _only_read(connection: Connection) -> None:
    """Ask for a transaction that only reads, in the words of the SQL standard; what does not know them says so."""
    connection.exec_driver_sql("SET TRANSACTION READ ONLY")


def _in_uri(path: str) -> str:
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
