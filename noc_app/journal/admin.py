"""What the owner and the administrators of a shared journal do to it. Blocking."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from noc_app.journal import grants
from noc_app.journal.postgres import Server, engine_for, in_words
from noc_app.journal.shared import SharedBook
from noc_app.journal.steps import upgrade
from noc_app.model import Deed, Role

PATIENCE_S = 120.0


def init(server: Server) -> None:
    """Make the tables or bring them to this version; set roles, grants and checks. Raises JournalError."""
    engine = engine_for(server, PATIENCE_S)
    try:
        with engine.begin() as connection:
            upgrade(connection)
            grants.run(connection, grants.statements(server.database))
    except (SQLAlchemyError, OSError) as error:
        raise in_words(error.orig if isinstance(error, DBAPIError) else error, server) from error
    finally:
        engine.dispose()


def grant(server: Server, key: bytes, deed: Deed, *, login: str, role: Role) -> None:
    """Give `login` a role, and write `deed` into the audit in the same transaction. Raises JournalError."""
    with _book(server) as book:
        book.audit_key = key
        book.write(_grant, book, deed, grants.grant(login, role))


def prune(server: Server, keep_s: float) -> None:
    """Forget what is older than `keep_s` seconds, but never the audit. Raises JournalError."""
    with _book(server) as book:
        book.keep_s = keep_s
        book.prune()


def _grant(connection: Connection, book: SharedBook, deed: Deed, wanted: tuple[str, ...]) -> None:
    grants.run(connection, wanted)
    book.note(connection, deed)


@contextmanager
def _book(server: Server) -> Iterator[SharedBook]:
    book = SharedBook(server, time.time, patience_s=PATIENCE_S)
    try:
        yield book
    finally:
        book.close()
