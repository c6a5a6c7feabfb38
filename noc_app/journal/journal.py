"""The journal: intents that survive a kill, and the history of alerts."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, RowMapping, delete, insert, select, text, update
from sqlalchemy.exc import SQLAlchemyError

from noc_app.journal.database import back_up, open_database
from noc_app.journal.tables import episode, event, intent
from noc_app.model import AlertKey, Intent, JournalError, Outcome, Verb

T = TypeVar("T")

BACKLOG_LIMIT = 10_000  # events kept in memory while they cannot be written
KEEP_EVENTS_S = 90 * 86400.0

# A request moves forward only: what was rejected or has ended never comes back to life.
_FORWARD: Mapping[Outcome, frozenset[Outcome]] = {
    Outcome.PENDING: frozenset({Outcome.SENT, Outcome.CONFIRMED, Outcome.REJECTED, Outcome.ENDED}),
    Outcome.SENT: frozenset({Outcome.SENT, Outcome.CONFIRMED, Outcome.REJECTED, Outcome.ENDED}),
    Outcome.CONFIRMED: frozenset({Outcome.ENDED}),
    Outcome.REJECTED: frozenset(),
    Outcome.ENDED: frozenset(),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertEvent:
    """One thing that happened to an alert. `at` and `starts_at` are Unix seconds UTC."""

    at: float
    key: AlertKey
    starts_at: float
    kind: str
    severity: int
    title: str
    reason: str = ""
    by: str = ""


class Journal:
    """One file, one thread. Every method awaits that thread; what returns is on disk.

    `fault` is the trouble of the last write in words, empty if there is none. `notes` say what was repaired at opening.
    """

    def __init__(self, path: Path, engine: Engine, thread: ThreadPoolExecutor, notes: Sequence[str]) -> None:
        self._path, self._engine, self._thread = path, engine, thread
        self._connection = engine.connect()
        self._backlog: list[AlertEvent] = []
        self._seen_version: int | None = None
        self.notes, self.fault, self.lost_events = tuple(notes), "", 0

    async def add_intent(self, asked: Intent) -> Intent:
        """Write `asked` down; return what the journal holds under its id. Raises JournalError: then nothing is held."""
        return await self._run(_add_intent, asked)

    async def set_outcome(
        self, intent_id: str, outcome: Outcome, *, at: float, reason: str = "", ref: str = ""
    ) -> Intent:
        """Record what became of an intent; return it. A step backwards changes nothing. Raises JournalError."""
        return await self._run(_set_outcome, intent_id, outcome, at, reason, ref)

    async def unfinished(self) -> tuple[Intent, ...]:
        """Return the intents whose outcome is not known, oldest first. Raises JournalError."""
        return await self._run(_intents_in, (Outcome.PENDING, Outcome.SENT))

    async def standing(self) -> tuple[Intent, ...]:
        """Return the acknowledgements that hold or may hold, oldest first. Raises JournalError."""
        held = await self._run(_intents_in, (Outcome.PENDING, Outcome.SENT, Outcome.CONFIRMED))
        return tuple(i for i in held if i.verb is Verb.ACKNOWLEDGE)

    async def record(self, events: Sequence[AlertEvent]) -> None:
        """Write events. When that fails they are kept and written with the next ones; `fault` says so meanwhile."""
        self._backlog.extend(events)
        excess = len(self._backlog) - BACKLOG_LIMIT
        if excess > 0:
            del self._backlog[:excess]
            self.lost_events += excess
        batch = tuple(self._backlog)
        try:
            await self._run(_record, batch)
        except JournalError as error:
            lost = f"; {self.lost_events} events are lost" if self.lost_events else ""
            self.fault = f"{error}{lost}"
            return
        del self._backlog[: len(batch)]
        self.fault = ""

    async def history(self, key: AlertKey, limit: int = 50) -> tuple[AlertEvent, ...]:
        """Return the newest events of `key`, newest first. Raises JournalError."""
        return await self._run(_history, key, limit)

    async def last_cleared(self) -> AlertEvent | None:
        """Return the newest clearing of any alert. Raises JournalError."""
        return await self._run(_last_cleared)

    async def open_episodes(self, target: str) -> Mapping[AlertKey, float]:
        """Return the standing alerts of `target` with their starts, Unix seconds UTC. Raises JournalError."""
        return await self._run(_open_episodes, target)

    async def changed_elsewhere(self) -> bool:
        """Return whether another program wrote to the file since the last call. Raises JournalError."""
        version = await self._run(_data_version)
        changed = self._seen_version is not None and version != self._seen_version
        self._seen_version = version
        return changed

    async def tidy(self, now: float) -> None:
        """Drop events older than ninety days and renew the backup. Raises JournalError."""
        await self._run(_prune, now - KEEP_EVENTS_S)
        loop = asyncio.get_running_loop()
        try:
            await loop.run_in_executor(self._thread, back_up, self._path)
        except (OSError, sqlite3.Error) as error:
            raise JournalError(f"the backup of the journal failed: {error}") from error

    async def close(self) -> None:
        """Close the file and end the thread."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._dispose)
        self._thread.shutdown(wait=True)

    def _dispose(self) -> None:
        self._connection.close()
        self._engine.dispose()

    async def _run(self, work: Callable[..., T], *args: Any) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._transaction, work, args)

    def _transaction(self, work: Callable[..., T], args: tuple[Any, ...]) -> T:
        try:
            with self._connection.begin():
                return work(self._connection, *args)
        except (SQLAlchemyError, sqlite3.Error) as error:
            raise JournalError(f"the journal cannot be used: {getattr(error, 'orig', None) or error}") from error


async def open_journal(path: Path) -> Journal:
    """Open, repair and migrate the journal in `path`. Raises JournalError with what to do."""
    thread = ThreadPoolExecutor(1, thread_name_prefix="journal")
    try:
        return await asyncio.get_running_loop().run_in_executor(thread, _opened, path, thread)
    except BaseException:
        thread.shutdown(wait=True)
        raise


def _opened(path: Path, thread: ThreadPoolExecutor) -> Journal:
    try:
        engine, notes = open_database(path)
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        raise JournalError(f"the journal {path} cannot be opened: {getattr(error, 'orig', None) or error}") from error
    return Journal(path, engine, thread, notes)


def _add_intent(connection: Connection, asked: Intent) -> Intent:
    held = _intent(connection, asked.id)
    if held is None:
        connection.execute(insert(intent).values(**_row(asked)))
    return held or asked


def _set_outcome(connection: Connection, intent_id: str, outcome: Outcome, at: float, reason: str, ref: str) -> Intent:  # noqa: PLR0917
    held = _intent(connection, intent_id)
    if held is None:
        raise JournalError(f"there is no request {intent_id} in the journal")
    if outcome not in _FORWARD[held.outcome]:
        return held
    values = {"outcome": outcome.value, "reason": _text(reason), "ref": _text(ref) or held.ref, "updated_at": at}
    connection.execute(update(intent).where(intent.c.id == intent_id).values(**values))
    changed = _intent(connection, intent_id)
    return changed or held


def _intent(connection: Connection, intent_id: str) -> Intent | None:
    row = connection.execute(select(intent).where(intent.c.id == intent_id)).mappings().first()
    return None if row is None else _intent_of(row)


def _intents_in(connection: Connection, outcomes: Iterable[Outcome]) -> tuple[Intent, ...]:
    wanted = select(intent).where(intent.c.outcome.in_([o.value for o in outcomes])).order_by(intent.c.at)
    return tuple(_intent_of(row) for row in connection.execute(wanted).mappings())


def _intent_of(row: RowMapping) -> Intent:
    values = dict(row)
    key = AlertKey(values.pop("target"), values.pop("fingerprint"))
    values["verb"], values["outcome"] = Verb(values["verb"]), Outcome(values["outcome"])
    return Intent(key=key, **values)


def _row(asked: Intent) -> dict[str, Any]:
    values = asdict(asked)
    key = values.pop("key")
    texts = {name: _text(value) for name, value in values.items() if isinstance(value, str)}
    fields = {"target": _text(key["target"]), "fingerprint": _text(key["fingerprint"])}
    return {**values, **texts, **fields, "updated_at": asked.updated_at or asked.at}


def _record(connection: Connection, events: Sequence[AlertEvent]) -> None:
    for happened in events:
        row = {**asdict(happened), "target": happened.key.target, "fingerprint": _text(happened.key.fingerprint)}
        del row["key"]
        texts = {name: _text(value) for name, value in row.items() if isinstance(value, str)}
        connection.execute(insert(event).values(**{**row, **texts}))
        _follow_episode(connection, happened)


def _follow_episode(connection: Connection, happened: AlertEvent) -> None:
    this = (
        (episode.c.target == happened.key.target)
        & (episode.c.fingerprint == _text(happened.key.fingerprint))
        & (episode.c.starts_at == happened.starts_at)
    )
    if happened.kind == "resolved":
        closed = {"closed_at": happened.at, "close_reason": _text(happened.reason)}
        connection.execute(update(episode).where(this).values(**closed))
        return
    known = connection.execute(select(episode.c.severity).where(this)).scalar()
    if known is None:
        connection.execute(
            insert(episode).values(
                target=happened.key.target,
                fingerprint=_text(happened.key.fingerprint),
                starts_at=happened.starts_at,
                severity=happened.severity,
                title=_text(happened.title),
                opened_at=happened.at,
                close_reason="",
            )
        )
        return
    worst = max(int(known), happened.severity)
    connection.execute(update(episode).where(this).values(severity=worst, closed_at=None, close_reason=""))


def _history(connection: Connection, key: AlertKey, limit: int) -> tuple[AlertEvent, ...]:
    mine = (event.c.target == key.target) & (event.c.fingerprint == _text(key.fingerprint))
    wanted = select(event).where(mine).order_by(event.c.id.desc()).limit(limit)
    return tuple(_event_of(row) for row in connection.execute(wanted).mappings())


def _last_cleared(connection: Connection) -> AlertEvent | None:
    wanted = select(event).where(event.c.kind == "resolved").order_by(event.c.id.desc()).limit(1)
    row = connection.execute(wanted).mappings().first()
    return None if row is None else _event_of(row)


def _event_of(row: RowMapping) -> AlertEvent:
    values = dict(row)
    del values["id"]
    return AlertEvent(key=AlertKey(values.pop("target"), values.pop("fingerprint")), **values)


def _open_episodes(connection: Connection, target: str) -> Mapping[AlertKey, float]:
    mine = (episode.c.target == target) & episode.c.closed_at.is_(None)
    rows = connection.execute(select(episode.c.fingerprint, episode.c.starts_at).where(mine))
    return {AlertKey(target, row.fingerprint): row.starts_at for row in rows}


def _data_version(connection: Connection) -> int:
    return int(connection.execute(text("PRAGMA data_version")).scalar_one())


def _prune(connection: Connection, before: float) -> None:
    connection.execute(delete(event).where(event.c.at < before))
    connection.execute(delete(episode).where(episode.c.closed_at < before))


def _text(value: str) -> str:
    """Return `value` as SQLite can hold it: lone surrogates and NUL replaced."""
    return value.encode("utf-8", "replace").decode("utf-8").replace("\x00", "\ufffd")
