"""Reading and writing the journal. Blocking; everything here runs on the one database thread."""

import logging
import math
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, and_, delete, insert, or_, select, update
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from noc_app.journal import tables, walls
from noc_app.journal.database import SCHEMA, Connect, connect, engine_for, in_words, is_damage, migrate, pragma
from noc_app.journal.episodes import follow
from noc_app.journal.files import back_up, beside, examine, make_ready, mark_in_use, opening
from noc_app.journal.rows import AlertEvent, event_of, event_row, intent_of, intent_row, key_row, storable
from noc_app.journal.transitions import after
from noc_app.model import AlertKey, Change, Intent, JournalError, Outcome, Verb

DAY_S = 86_400.0
FIRST_UPKEEP_S = 600.0  # after opening: a start is busy enough
CLOSING_BACKUP_S = 3_600.0  # a program that ends leaves a backup no older than this
PROBE_BYTES = 8_192  # more than any intent needs

log = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")

_OPEN = (Outcome.PENDING.value, Outcome.SENT.value)
_HELD = (*_OPEN, Outcome.CONFIRMED.value)


class Ledger:
    """The journal's file, open. `fault` is its current trouble in words, `notes` what was repaired."""

    def __init__(self, path: Path, clock: Callable[[], float], keep_s: float, connect: Connect = connect) -> None:
        """Open or make the file. Raises JournalError if it cannot be used."""
        self.path, self.fault = path, ""
        self.notes: tuple[str, ...] = ()
        self._clock, self._keep_s, self._connect = clock, keep_s, connect
        self._damaged, self._next_upkeep_at = False, 0.0
        self._open()

    def close(self) -> None:
        """Leave a fresh backup and let go of the file."""
        try:
            if not self.fault and self._backup_age_s() >= CLOSING_BACKUP_S:
                self.back_up()
        except JournalError as error:
            log.warning("no backup of the journal: %s", error)
        finally:
            self._engine.dispose()

    def add_intent(self, intent: Intent) -> Intent:
        """Write `intent` down and return what is stored: the earlier one if its id is known. Raises JournalError."""
        row = intent_row(intent)
        with self._writing() as connection:
            stored = _find(connection, row["id"])
            if stored is None:
                connection.execute(insert(tables.intent).values(row))
        return stored or intent_of(row)

    def set_outcome(self, intent_id: str, outcome: Outcome, *, reason: str, ref: str, at: float) -> Intent:
        """Write what became of an intent; return what is stored now, see `transitions.after`. Raises JournalError."""
        with self._writing() as connection:
            stored = _find(connection, storable(intent_id))
            if stored is None:
                raise JournalError(f"the journal knows no request {intent_id}")
            updated = after(stored, outcome, reason=storable(reason), ref=storable(ref), at=at)
            if updated != stored:
                connection.execute(
                    update(tables.intent).where(tables.intent.c.id == stored.id).values(intent_row(updated))
                )
            if updated.outcome is Outcome.CONFIRMED and updated.verb is Verb.UNACKNOWLEDGE:
                _take_back(connection, updated, at)
        return updated

    def unfinished(self) -> tuple[Intent, ...]:
        """Return what was asked for and has no outcome yet, oldest first. Raises JournalError."""
        return self._intents(tables.intent.c.outcome.in_(_OPEN))

    def standing(self) -> tuple[Intent, ...]:
        """Return the acknowledgements that hold, or may, and are not over, oldest first. Raises JournalError."""
        c = tables.intent.c
        return self._intents(
            and_(c.verb == Verb.ACKNOWLEDGE.value, c.outcome.in_(_HELD), c.until > self._clock()),
        )

    def write_events(self, events: Sequence[AlertEvent]) -> None:
        """Write all of `events`, or none. Raises JournalError."""
        rows = [event_row(e) for e in events]
        with self._writing() as connection:
            connection.execute(insert(tables.alert_event), rows)
            follow(connection, rows)

    def history(self, key: AlertKey, limit: int) -> tuple[AlertEvent, ...]:
        """Return what happened to the alert of `key`, newest first. Raises JournalError."""
        c, row = tables.alert_event.c, key_row(key)
        return self._events(and_(c.target == row["target"], c.fingerprint == row["fingerprint"]), limit)

    def last_cleared(self) -> AlertEvent | None:
        """Return the newest event of an alert that cleared, None if there was none. Raises JournalError."""
        found = self._events(tables.alert_event.c.kind == Change.RESOLVED.value, 1)
        return found[0] if found else None

    def open_episodes(self, target: str) -> Mapping[str, float]:
        """Return the alerts of `target` that stood when last heard of: fingerprint to start. Raises JournalError."""
        c = tables.episode.c
        wanted = select(c.fingerprint, c.starts_at).where(and_(c.target == storable(target), c.closed_at.is_(None)))
        with self._reading() as connection:
            return {row.fingerprint: row.starts_at for row in connection.execute(wanted)}

    def write(self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do `work` in a transaction that writes. Raises JournalError."""
        with self._writing() as connection:
            return work(connection, *args, **kwargs)

    def read(self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do `work`, which reads. Raises JournalError."""
        with self._reading() as connection:
            return work(connection, *args, **kwargs)

    def revision(self) -> tuple[int, object]:
        """Return a value that differs once somebody else wrote, or the file was replaced. Raises JournalError."""
        self._sound()
        with self._errors(), self._engine.connect() as connection:
            return self._file, pragma(_raw(connection), "data_version")

    def probe(self) -> None:
        """Find out whether writing works again. Raises JournalError."""
        filler = {"name": "probe", "value": "." * PROBE_BYTES}
        with self._writing() as connection:
            connection.execute(delete(tables.meta).where(tables.meta.c.name == "probe"))
            connection.execute(insert(tables.meta).values(filler))
        with self._writing() as connection:
            connection.execute(delete(tables.meta).where(tables.meta.c.name == "probe"))

    def upkeep(self) -> None:
        """Once a day: forget what is too old, look for damage, leave a backup. Raises JournalError."""
        if self._clock() < self._next_upkeep_at:
            return
        self._next_upkeep_at = self._clock() + DAY_S
        self.prune()
        self.back_up()

    def back_up(self) -> None:
        """Examine the journal and copy it to its backup. Raises JournalError."""
        self._sound()
        trouble = examine(self.path)
        if trouble:
            self._damaged, self.fault = True, f"the journal {self.path} {trouble}"
            raise JournalError(self.fault)
        with self._errors(), self._engine.connect() as connection:
            back_up(_raw(connection), self.path)

    def prune(self) -> None:
        """Forget events, closed episodes and finished intents that are too old. Raises JournalError."""
        now = self._clock()
        before, i = now - self._keep_s, tables.intent.c
        finished = or_(
            i.outcome.in_((Outcome.REJECTED.value, Outcome.ENDED.value)),
            and_(i.outcome == Outcome.CONFIRMED.value, i.until <= now),
        )
        with self._writing() as connection:
            connection.execute(delete(tables.alert_event).where(tables.alert_event.c.at < before))
            connection.execute(delete(tables.episode).where(tables.episode.c.closed_at < before))
            connection.execute(delete(tables.intent).where(and_(finished, i.updated_at < before)))
            walls.prune(connection, now)

    def _open(self) -> None:
        with opening(self.path):
            self.notes = (*self.notes, *make_ready(self.path, self._clock()))
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
        self._next_upkeep_at = self._clock() + max(FIRST_UPKEEP_S, DAY_S - self._backup_age_s())

    def _backup_age_s(self) -> float:
        """Return how old the backup is, in seconds; infinite if there is none."""
        try:
            return abs(self._clock() - beside(self.path, ".backup").stat().st_mtime)
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
            self.fault = str(error)
            raise

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """One transaction that is on the disk when the block is left, or did not happen."""
        self._sound()
        with self._errors(), self._engine.execution_options(immediate=True).begin() as connection:
            before = _raw(connection).total_changes
            yield connection
            changed = _raw(connection).total_changes > before
        if changed:  # otherwise nothing was learnt about the disk
            self.fault = ""

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        self._sound()
        with self._errors(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _errors(self) -> Iterator[None]:
        """Turn every way in which the database can fail into a JournalError in words, and remember it."""
        try:
            yield
        except (SQLAlchemyError, sqlite3.Error, OSError, ValueError) as error:
            words = self._words(error.orig if isinstance(error, DBAPIError) else error)
            if not isinstance(error, IntegrityError):  # then a value is wrong, and the disk is well
                self.fault = words
            raise JournalError(words) from error

    def _words(self, cause: BaseException | None) -> str:
        if not isinstance(cause, sqlite3.Error):
            return f"the journal {self.path} cannot be used: {cause}"
        self._damaged = self._damaged or is_damage(cause)
        return in_words(cause, self.path)

    def _intents(self, condition: Any) -> tuple[Intent, ...]:
        table = tables.intent
        with self._reading() as connection:
            found = connection.execute(select(table).where(condition).order_by(table.c.at, table.c.id))
            return tuple(intent_of(dict(row)) for row in found.mappings())

    def _events(self, condition: Any, limit: int) -> tuple[AlertEvent, ...]:
        c = tables.alert_event.c
        with self._reading() as connection:
            newest = select(tables.alert_event).where(condition).order_by(c.at.desc(), c.id.desc()).limit(limit)
            return tuple(event_of(dict(row)) for row in connection.execute(newest).mappings())


def _find(connection: Connection, intent_id: str) -> Intent | None:
    row = connection.execute(select(tables.intent).where(tables.intent.c.id == intent_id)).mappings().first()
    return None if row is None else intent_of(dict(row))


def _take_back(connection: Connection, taken: Intent, at: float) -> None:
    """End the acknowledgements of the episode that `taken` has un-acknowledged."""
    c, row = tables.intent.c, intent_row(taken)
    same = and_(*(c[name] == row[name] for name in ("target", "fingerprint", "starts_at")))
    earlier = and_(same, c.verb == Verb.ACKNOWLEDGE.value, c.outcome.in_(_HELD), c.at <= taken.at)
    ended = {"outcome": Outcome.ENDED.value, "reason": f"taken back by {row['by']}", "updated_at": at}
    connection.execute(update(tables.intent).where(earlier).values(**ended))


def _raw(connection: Connection) -> sqlite3.Connection:
    raw = connection.connection.driver_connection
    if not isinstance(raw, sqlite3.Connection):
        raise TypeError(f"not a connection of SQLite: {raw!r}")
    return raw
