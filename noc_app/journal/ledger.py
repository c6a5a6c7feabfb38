"""The journal as one file of this machine. Blocking; everything here runs on the one database thread."""

import getpass
import logging
import math
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, delete, insert
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from typing_extensions import override

from noc_app.journal import tables
from noc_app.journal.book import Book
from noc_app.journal.database import SCHEMA, Connect, connect, engine_for, in_words, is_damage, migrate, pragma
from noc_app.journal.files import TROUBLED, UNUSABLE, back_up, beside, examine, make_ready, mark_in_use, opening
from noc_app.model import JournalError
from noc_app.model.errors import said_by

DAY_S = 86_400.0
FIRST_UPKEEP_S = 600.0  # after opening: a start is busy enough
CLOSING_BACKUP_S = 3_600.0  # a program that ends leaves a backup no older than this
PROBE_BYTES = 8_192  # more than any intent needs

log = logging.getLogger(__name__)


class Ledger(Book):
    """The journal's file, open."""

    def __init__(self, path: Path, clock: Callable[[], float], keep_s: float, connect: Connect = connect) -> None:
        """Open or make the file. Raises JournalError if it cannot be used."""
        self.path, self.login, self._fault = path, _login(), ""
        self.clock, self.keep_s, self._connect = clock, keep_s, connect
        self._damaged, self._next_upkeep_at = False, 0.0
        self._open()

    @property
    @override
    def fault(self) -> str:
        return self._fault

    @override
    def close(self) -> None:
        """Leave a fresh backup and let go of the file."""
        try:
            if not self.fault and self._backup_age_s() >= CLOSING_BACKUP_S:
                self.back_up()
        except JournalError as error:
            log.warning("no backup of the journal: %s", error)
        finally:
            self._engine.dispose()

    @override
    def revision(self) -> tuple[int, object]:
        """Return a value that differs once somebody else wrote, or the file was replaced. Raises JournalError."""
        self._sound()
        with self._errors(), self._engine.connect() as connection:
            return self._file, pragma(_raw(connection), "data_version")

    @override
    def probe(self) -> None:
        """Find out whether writing works again. Raises JournalError."""
        filler = {"name": "probe", "value": "." * PROBE_BYTES}
        with self._writing() as connection:
            connection.execute(delete(tables.meta).where(tables.meta.c.name == "probe"))
            connection.execute(insert(tables.meta).values(filler))
        with self._writing() as connection:
            connection.execute(delete(tables.meta).where(tables.meta.c.name == "probe"))

    @override
    def upkeep(self) -> None:
        """Once a day: forget what is too old, look for damage, leave a backup. Raises JournalError."""
        if self.clock() < self._next_upkeep_at:
            return
        self._next_upkeep_at = self.clock() + DAY_S
        self.prune()
        self.back_up()

    def back_up(self) -> None:
        """Examine the journal and copy it to its backup. Raises JournalError."""
        self._sound()
        trouble = examine(self.path)
        if trouble:
            self._damaged, self._fault = True, TROUBLED.of(path=str(self.path), trouble=trouble)
            raise JournalError(self.fault)
        with self._errors(), self._engine.connect() as connection:
            back_up(_raw(connection), self.path)

    def _open(self) -> None:
        with opening(self.path):
            self.notes = (*self.notes, *make_ready(self.path, self.clock()))
            self._engine = engine_for(self.path, self._connect)
            try:
                with self._errors():
                    self._migrate_if_old()
            except BaseException:
                self._engine.dispose()
                raise
            mark_in_use(self.path)
            self._file = self.path.stat().st_ino
        self._damaged = False
        self._next_upkeep_at = self.clock() + max(FIRST_UPKEEP_S, DAY_S - self._backup_age_s())

    def _backup_age_s(self) -> float:
        """Return how old the backup is, in seconds; infinite if there is none."""
        try:
            return abs(self.clock() - beside(self.path, ".backup").stat().st_mtime)
        except FileNotFoundError:
            return math.inf

    def _migrate_if_old(self) -> None:
        with self._engine.connect() as connection:
            version = pragma(_raw(connection), "user_version")
        if version != SCHEMA:
            migrate(self._engine)

    def _sound(self) -> None:
        """Open again if the file was found damaged, or is not the one that stands at its path any more."""
        try:
            replaced = self.path.stat().st_ino != self._file
        except OSError:
            replaced = True
        if not (replaced or self._damaged):
            return
        self._engine.dispose()
        try:
            self._open()
        except JournalError as error:
            self._fault = said_by(error)
            raise

    @override
    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """One transaction that is on the disk when the block is left, or did not happen."""
        self._sound()
        with self._errors(), self._engine.execution_options(immediate=True).begin() as connection:
            before = _raw(connection).total_changes
            yield connection
            changed = _raw(connection).total_changes > before
        if changed:  # otherwise nothing was learnt about the disk
            self._fault = ""

    @override
    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        self._sound()
        with self._errors(), self._engine.connect() as connection:
            yield connection

    @override
    @contextmanager
    def whole(self) -> Iterator[Connection]:
        with self._reading() as connection:
            yield connection

    @contextmanager
    def _errors(self) -> Iterator[None]:
        """Turn every way in which the database can fail into a JournalError in words, and remember it."""
        try:
            yield
        except (SQLAlchemyError, sqlite3.Error, OSError, ValueError) as error:
            words = self._words(error.orig if isinstance(error, DBAPIError) else error)
            if not isinstance(error, IntegrityError):  # then a value is wrong, and the disk is well
                self._fault = words
            raise JournalError(words) from error

    def _words(self, cause: BaseException | None) -> str:
        if not isinstance(cause, sqlite3.Error):
            return UNUSABLE.of(path=str(self.path), reason=str(cause))
        self._damaged = self._damaged or is_damage(cause)
        return in_words(cause, self.path)


def _raw(connection: Connection) -> sqlite3.Connection:
    raw = connection.connection.driver_connection
    if not isinstance(raw, sqlite3.Connection):
        raise TypeError(f"not a connection of SQLite: {raw!r}")
    return raw


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user id without an account, as in some containers
        return "unknown"
