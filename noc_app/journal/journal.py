"""The journal as the event loop sees it: every call is awaited, the work is done on one database thread.

async with await open_journal(path) as journal:
await journal.add_intent(intent)      # durable when this returns
...
await journal.set_outcome(intent.id, Outcome.CONFIRMED, at=now)
"""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, ParamSpec, Self, TypeVar

from typing_extensions import override

from noc_app.journal import actions, periods, walls
from noc_app.journal.book import Book
from noc_app.journal.database import Connect, connect
from noc_app.journal.ledger import DAY_S, Ledger
from noc_app.journal.postgres import Server
from noc_app.journal.rows import AlertEvent
from noc_app.journal.shared import SharedBook
from noc_app.journal.sharing import Sharing
from noc_app.model import AlertKey, Intent, JournalError, Missed, NocError, Outcome, WallOrder, WallSight
from noc_app.model.said import in_turn, phrase

__all__ = ["AlertEvent", "Journal", "open_journal"]

KEEP_S = 90 * DAY_S
QUEUE_LIMIT = 10_000  # events waiting for the disk; a flood of 10 a second lasts a quarter of an hour
BATCH = 250  # one turn of the thread: an acknowledgement waits no longer than this takes
RETRY_S = 5.0

P = ParamSpec("P")
T = TypeVar("T")

_CLOSED = phrase("the journal is closed")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """The key of the audit, and the files outside the database that anchor it. Without a key there is no audit."""

    key: bytes = field(default=b"", repr=False)
    anchors: tuple[Path, ...] = ()


NO_AUDIT = Audit()


class Journal(Sharing):
    """The open journal. Its calls raise JournalError, whose text is fit to show.

    Made by `open_journal`, or by `open_shared` where several desks share it.
    """

    def __init__(
        self, ledger: Book, thread: ThreadPoolExecutor, *, queue: Ledger | None = None, anchors: Sequence[Path] = ()
    ) -> None:
        self._ledger, self._thread, self._queue, self._anchors = ledger, thread, queue, anchors
        self.heard = asyncio.Event()  # somebody else wrote into the shared journal, or it was lost or found
        self._waiting: deque[AlertEvent] = deque()
        self._batch: list[AlertEvent] = []  # belongs to the database thread
        self._flush_due = False
        self._retry_at = 0.0
        self._lost = 0
        self._revision: object = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Write what is still waiting, leave a backup, end the database thread. A second call does nothing."""
        try:
            ending = self._thread.submit(self._close)
        except RuntimeError:
            return
        self._thread.shutdown(wait=False)
        await asyncio.wrap_future(ending)

    @property
    def path(self) -> Path:
        """Return the file of the journal on this machine; of a shared one, that of the queue."""
        return self._file.path

    @property
    def fault(self) -> str:
        """Return the current trouble in words, empty if there is none."""
        lost = phrase("{count} alert events were lost", count=self._lost) if self._lost else ""
        return in_turn([words for words in (self._ledger.fault, self.anchor_fault, lost) if words])

    @property
    def notes(self) -> tuple[str, ...]:
        """Return what had to be repaired since the journal was opened, in words, oldest first."""
        return self._ledger.notes

    async def add_intent(self, intent: Intent) -> Intent:
        """Write `intent` down; when this returns it survives a crash. The same id again changes nothing.

        Returns what is stored.
        """
        return await self._on_thread(self._ledger.add_intent, intent)

    async def add_intents(self, intents: Sequence[Intent]) -> dict[str, NocError]:
        """Write `intents` down in one transaction; when this returns they survive a crash. Their ids must be new.

        Returns by id what was refused, and why: what a colleague owns, and what the role of this login does not permit.
        """
        return await self._on_thread(self._ledger.add_all, intents)

    async def claim(self, intent_id: str, at: float) -> bool:
        """Take a request that waits, to carry it out; False if another program was faster, or it was taken back."""
        return await self._on_thread(self._ledger.claim, intent_id, at)

    async def cancel(self, intent_id: str, reason: str, at: float) -> bool:
        """Take back a request that waits; False if it is too late for that."""
        return await self._on_thread(self._ledger.cancel, intent_id, reason, at)

    async def marks(self) -> tuple[Intent, ...]:
        """Return who has seen and who was given the alerts that stand, oldest first."""
        return await self._on_thread(self._ledger.read, actions.marks)

    async def shelves(self, now: float) -> tuple[Intent, ...]:
        """Return the shelves that hold, oldest first."""
        return await self._on_thread(self._ledger.read, actions.shelves, now)

    async def notices(self, since: float) -> tuple[Intent, ...]:
        """Return the messages that the board sends which were written down from `since` on, oldest first."""
        return await self._on_thread(self._ledger.read, actions.notices, since)

    async def missed(self) -> tuple[Missed, ...]:
        """Return the newest of what fired and cleared while nobody looked, oldest first."""
        return await self._on_thread(self._ledger.read, actions.missed)

    async def set_outcome(
        self, intent_id: str, outcome: Outcome, *, reason: str = "", ref: str = "", at: float
    ) -> Intent:
        """Write down what became of a request; return what is stored. What has ended or was rejected stays so."""
        return await self._on_thread(self._ledger.set_outcome, intent_id, outcome, reason=reason, ref=ref, at=at)

    async def unfinished(self) -> tuple[Intent, ...]:
        """Return the requests whose outcome is not known, oldest first."""
        return await self._on_thread(self._ledger.unfinished)

    async def standing(self) -> tuple[Intent, ...]:
        """Return the acknowledgements that hold or are on their way and whose time is not over, oldest first."""
        return await self._on_thread(self._ledger.standing)

    async def record(self, events: Sequence[AlertEvent]) -> None:
        """Have `events` written soon, in order; returns at once. Those that cannot be kept are counted in `fault`."""
        for event in events:
            if len(self._waiting) >= QUEUE_LIMIT:
                self._lost += 1
            else:
                self._waiting.append(event)
        self._flush_soon()

    async def history(self, key: AlertKey, limit: int = 100) -> tuple[AlertEvent, ...]:
        """Return the last `limit` events of the alert of `key`, newest first."""
        return await self._on_thread(self._ledger.history, key, limit)

    async def asked_of(self, key: AlertKey, limit: int = 1000) -> tuple[Intent, ...]:
        """Return the last `limit` requests about the alert of `key`, oldest first."""
        return await self._on_thread(self._ledger.read, periods.intents_of, key, limit)

    async def last_cleared(self) -> AlertEvent | None:
        """Return the newest event of an alert that cleared, None if there is none."""
        return await self._on_thread(self._ledger.last_cleared)

    async def open_episodes(self, target: str) -> Mapping[str, float]:
        """Return the alerts of `target` that stood when last heard of: fingerprint to start, Unix seconds UTC."""
        return await self._on_thread(self._ledger.open_episodes, target)

    async def events_between(self, since: float, until: float) -> tuple[AlertEvent, ...]:
        """Return every alert event from `since` to before `until`, oldest first."""
        return await self._on_thread(self._ledger.read, periods.events_between, since, until)

    async def intents_between(self, since: float, until: float) -> tuple[Intent, ...]:
        """Return everything that was asked for from `since` to before `until`, oldest first."""
        return await self._on_thread(self._ledger.read, periods.intents_between, since, until)

    async def first_event_at(self) -> float | None:
        """Return when the oldest event that is kept happened, None if there is none."""
        return await self._on_thread(self._ledger.read, periods.first_event_at)

    async def all_standing(self) -> Mapping[AlertKey, float]:
        """Return the alerts that stood when last heard of, with their starts, Unix seconds UTC."""
        return await self._on_thread(self._ledger.read, periods.standing)

    async def beat_wall(self, sight: WallSight) -> None:
        """Write down how a wall is."""
        await self._on_thread(self._ledger.write, walls.beat, sight)

    async def leave_wall(self, name: str) -> None:
        """Forget a wall that ends on purpose."""
        await self._on_thread(self._ledger.write, walls.leave, name)

    async def walls(self, now: float) -> tuple[WallSight, ...]:
        """Return every wall that was heard of lately."""
        return await self._on_thread(self._ledger.read, walls.sights, now)

    async def order_wall(self, order: WallOrder) -> None:
        """Ask something of a wall; it looks once a second."""
        await self._on_thread(self._ledger.order_wall, order)

    async def orders_for(self, wall: str) -> tuple[WallOrder, ...]:
        """Return what a wall has still to do, oldest first."""
        return await self._on_thread(self._ledger.read, walls.orders_for, wall)

    async def end_order(self, order_id: str, outcome: str) -> None:
        """Write down what became of an order, in words."""
        await self._on_thread(self._ledger.write, walls.end_order, order_id, outcome)

    async def find_order(self, order_id: str) -> WallOrder | None:
        """Return an order with what became of it, None if there is none."""
        return await self._on_thread(self._ledger.read, walls.find_order, order_id)

    async def changed_elsewhere(self) -> bool:
        """Return whether another program wrote into the journal since the last call. Cheap: ask once a second.

        Also retries what the disk refused earlier, and does the daily upkeep when it is due.
        """
        return await self._on_thread(self._look)

    @property
    def _file(self) -> Ledger:
        """Return the file on this machine."""
        found = self._queue or self._ledger
        if not isinstance(found, Ledger):
            raise TypeError(f"a shared journal without a queue: {found!r}")
        return found

    @override
    async def _on_thread(self, work: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        try:
            running = self._thread.submit(work, *args, **kwargs)
        except RuntimeError as error:
            raise JournalError(_CLOSED) from error
        return await asyncio.wrap_future(running)

    def _look(self) -> bool:
        self._retry()
        self._ledger.upkeep()
        self._drop_anchor()
        seen, self._revision = self._revision, self._ledger.revision()
        return seen is not None and seen != self._revision

    def _retry(self) -> None:
        if not (self._ledger.fault or self._batch) or time.monotonic() < self._retry_at:
            return
        self._retry_at = time.monotonic() + RETRY_S
        try:
            self._ledger.probe()
        except JournalError as error:
            log.debug("the journal still fails: %s", error)
            return
        self._flush()

    def _flush_soon(self) -> None:
        if self._flush_due or not self._waiting:
            return
        self._flush_due = True
        try:
            self._thread.submit(self._flush).add_done_callback(_report)
        except RuntimeError as error:
            raise JournalError(_CLOSED) from error

    def _flush(self) -> None:
        """Write one batch, then let others have their turn. What the disk refuses waits for the next attempt."""
        self._flush_due = False
        if self._write_batch():
            with suppress(JournalError):  # closing meanwhile: it writes the rest
                self._flush_soon()

    def _write_batch(self) -> bool:
        """Write some of what waits; return whether that went well."""
        while self._waiting and len(self._batch) < BATCH:
            self._batch.append(self._waiting.popleft())
        try:
            if self._batch:
                self._ledger.write_events(self._batch)
        except JournalError as error:
            log.debug("%d alert events wait for the journal: %s", len(self._batch), error)
            return False
        self._batch = []
        return True

    def _close(self) -> None:
        try:
            while self._batch or self._waiting:
                if not self._write_batch():
                    log.error("%d alert events were lost: %s", len(self._batch) + len(self._waiting), self.fault)
                    break
        finally:
            self._batch = []
            self._waiting.clear()
            self._drop_anchor()
            self._ledger.close()
            if self._queue is not None:
                self._queue.close()


async def open_journal(
    path: Path,
    *,
    clock: Callable[[], float] = time.time,
    keep_s: float = KEEP_S,
    connect: Connect = connect,
    audit: Audit = NO_AUDIT,
) -> Journal:
    """Return the journal at `path`, made, migrated or repaired as needed; see `notes` for what was repaired.

    `keep_s` is how long events and finished requests are kept, in seconds. Raises JournalError with the fix if there
    can be no journal at this path.
    """
    thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")
    ledger = await _opened(thread, Ledger, path, clock, keep_s, connect)
    ledger.audit_key = audit.key
    return Journal(ledger, thread, anchors=audit.anchors)


async def open_shared(
    server: Server, queue: Path, *, clock: Callable[[], float] = time.time, audit: Audit = NO_AUDIT
) -> Journal:
    """Return the journal that desks share at `server`; it may be out of reach, see `fault`.

    `queue` is a file on this machine for what is asked for meanwhile. Raises JournalError if that cannot be.
    """
    thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")
    kept = await _opened(thread, Ledger, queue, clock, KEEP_S, connect)
    loop = asyncio.get_running_loop()
    book = SharedBook(server, clock)
    book.audit_key = audit.key
    journal = Journal(book, thread, queue=kept, anchors=audit.anchors)
    book.listen(partial(_ring, loop, journal.heard))
    return journal


def _ring(loop: asyncio.AbstractEventLoop, bell: asyncio.Event) -> None:
    with suppress(RuntimeError):  # the loop has ended, nobody listens
        loop.call_soon_threadsafe(bell.set)


async def _opened(thread: ThreadPoolExecutor, make: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Return what `make` opens on the thread; end the thread if that fails or nobody waits any more."""
    opened = thread.submit(make, *args, **kwargs)
    try:
        return await asyncio.wrap_future(opened)
    except BaseException:
        thread.submit(_discard, opened)
        thread.shutdown(wait=False)
        raise


def _discard(opened: "Future[Any]") -> None:
    """Close what was opened for somebody who no longer waits."""
    if not opened.cancelled() and opened.exception() is None:
        opened.result().close()


def _report(done: "Future[None]") -> None:
    error = done.exception()
    if error is not None:
        log.error("bug while writing alert events", exc_info=error)
