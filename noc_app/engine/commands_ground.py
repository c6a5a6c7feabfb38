"""What every command stands on: the board, the journal, the sessions, and who may do what."""

import asyncio
import logging
import uuid
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from noc_app.alerting.news import News, news_of
from noc_app.connectors.kit import Downtiming, Limited, Rechecking, Session, Silencing
from noc_app.engine.board import Board
from noc_app.journal.journal import Journal
from noc_app.model import (
    AlertChange,
    AlertEntry,
    AlertKey,
    CommandError,
    Intent,
    JournalError,
    Outcome,
    PollError,
    Receipt,
    ReceiptState,
    Unauthorised,
    Verb,
)

COMMAND_TIMEOUT_S = 15.0
AT_ONCE = 8  # requests on their way at the same time: a bulk must not look like an attack
KEEP_RECEIPTS_S = 600.0
OPEN_OUTCOMES = frozenset({Outcome.PENDING, Outcome.SENT})
A_WALL = "a wall only shows: it may not act on anything"
NO_JOURNAL = "there is no journal, so nothing can be acknowledged; see the notes on the board"

T = TypeVar("T")

log = logging.getLogger(__name__)


class Unclear(Exception):
    """Nobody knows whether the backend did it: the next answered poll is looked at."""


class Ground:
    """Shared by all commands of one engine. `unfinished` holds every request whose outcome is not known, by id."""

    def __init__(
        self, board: Board, journal: Journal | None, publish: Callable[[News], None], *, may_act: bool
    ) -> None:
        self.board, self.may_act = board, may_act
        self.sessions: Mapping[str, Session] = {}
        self.unfinished: dict[str, Intent] = {}
        self._journal, self._publish = journal, publish
        self._receipts: dict[str, dict[AlertKey, Receipt]] = {}  # by the id that what was asked together shares
        self._shared: dict[str, set[str]] = {}  # by action
        self._denied: dict[tuple[str, Verb], str] = {}  # learnt from refusals; a success forgets it
        self._gate = asyncio.Semaphore(AT_ONCE)

    @property
    def book(self) -> Journal:
        """Return the journal. Raises JournalError without one."""
        if self._journal is None:
            raise JournalError(NO_JOURNAL)
        return self._journal

    @property
    def has_book(self) -> bool:
        """Return whether there is a journal."""
        return self._journal is not None

    def only_who_may(self) -> None:
        """Raise CommandError if this engine only shows, and JournalError if nothing can be written down."""
        if not self.may_act:
            raise CommandError(A_WALL)
        _ = self.book

    def why_not(self, verb: Verb, target: str) -> str:
        """Return why `verb` cannot be asked of `target` now, empty if it can."""
        if not self.may_act:
            return A_WALL
        if not self.has_book:
            return NO_JOURNAL
        session = self.sessions.get(target)
        if verb in {Verb.SILENCE, Verb.EXPIRE} and not isinstance(session, Silencing | Downtiming):
            return f"{target} knows no silences; shelve it here instead"
        if verb is Verb.RECHECK and not isinstance(session, Rechecking):
            return f"{target} cannot be made to look again; ask it what it knows"
        denied = session.denied().get(verb, "") if isinstance(session, Limited) else ""
        return denied or self._denied.get((target, verb), "")

    def standing(self, key: AlertKey) -> AlertEntry:
        """Return the entry of `key`. Raises CommandError if it does not stand."""
        entry = self.board.alerts.get(key)
        if entry is None:
            raise CommandError(f"no alert {key.text} stands now")
        return entry

    def intent(self, verb: Verb, key: AlertKey, **fields: Any) -> Intent:
        """Return a new request, made now."""
        now = self.board.clock()
        entry = self.board.alerts.get(key)
        usual = {
            "starts_at": entry.alert.starts_at if entry else 0.0,
            "severity": int(entry.alert.severity) if entry else 0,
            "until": now,
        }
        return Intent(id=str(uuid.uuid4()), verb=verb, key=key, at=now, **{**usual, **fields})

    async def write_down(self, intents: Sequence[Intent]) -> None:
        """Write `intents` into the journal, all or none, and follow those that are not finished yet."""
        await self.book.add_intents(intents)
        self.follow(intents)

    def follow(self, intents: Iterable[Intent]) -> None:
        """Follow `intents`, which are in the journal, until their outcomes are known."""
        for intent in intents:
            if intent.outcome in OPEN_OUTCOMES:
                self.unfinished[intent.id] = intent
            self.note(intent)

    async def outcome(self, intent: Intent, outcome: Outcome, *, reason: str = "", ref: str = "") -> None:
        """Write an outcome down. A journal that fails now is reported, and the intent is settled again later."""
        try:
            held = await self.book.set_outcome(intent.id, outcome, reason=reason, ref=ref, at=self.board.clock())
        except JournalError as error:
            log.warning("the outcome of %s could not be written down: %s", intent.key.text, error)
            self.unfinished[intent.id] = intent
            return
        if held.outcome not in OPEN_OUTCOMES:
            self.unfinished.pop(intent.id, None)
        self.follow([held])

    async def tell(self, intent: Intent, work: Callable[[], Awaitable[T]]) -> T:
        """Carry out `work`, which tells the backend of `intent`; return its answer.

        Raises CommandError if the backend refuses, which is written down, and Unclear if nobody knows.
        """
        who = intent.key.target, intent.verb
        try:
            async with self._gate, asyncio.timeout(COMMAND_TIMEOUT_S):
                answer = await work()
        except (CommandError, Unauthorised) as refusal:
            if isinstance(refusal, Unauthorised):
                self._denied[who] = str(refusal)
            raise CommandError(str(refusal)) from refusal
        except (PollError, TimeoutError) as unclear:
            raise Unclear(str(unclear) or f"no answer in {COMMAND_TIMEOUT_S:g} s") from unclear
        self._denied.pop(who, None)
        return answer

    def show_receipts(self, key: AlertKey, shared: str) -> None:
        """Put the receipts of what was asked under `shared` on the alert of `key`."""
        entry = self.board.alerts.get(key)
        receipts = tuple(self._receipts.get(shared, {}).values())
        if entry is not None and receipts and entry.receipts != receipts:
            self.board.alerts.amend(key, receipts=receipts)

    def receipts(self, action: str) -> tuple[Receipt, ...]:
        """Return what is known of everything that was asked as one `action` in the last minutes."""
        return tuple(r for shared in self._shared.get(action, ()) for r in self._receipts.get(shared, {}).values())

    def failures(self, shared: str) -> tuple[Receipt, ...]:
        """Return the receipts of what failed among what was asked under one shared id."""
        return tuple(r for r in self._receipts.get(shared, {}).values() if r.state is ReceiptState.FAILED)

    def forget_receipts(self, now: float) -> None:
        """Forget old receipts of which no alert stands any more."""
        alerts, before = self.board.alerts, now - KEEP_RECEIPTS_S
        self._receipts = {
            shared: group
            for shared, group in self._receipts.items()
            if any(alerts.get(key) or r.at > before for key, r in group.items())
        }
        kept = ((action, self._receipts.keys() & shared) for action, shared in self._shared.items())
        self._shared = {action: shared for action, shared in kept if shared}

    def announce(self, changes: Iterable[AlertChange | None]) -> None:
        """Tell whoever listens what changed."""
        real = tuple(c for c in changes if c is not None)
        if real:
            self._publish(news_of(real))

    def note(self, intent: Intent) -> None:
        """Keep the receipt of `intent`, and show it on every alert that shares it."""
        receipt = receipt_of(intent)
        if receipt is None:  # it has ended before anybody answered: nothing is pending any more
            pending = self._receipts.get(intent.shared, {}).get(intent.key)
            if pending is not None and pending.state is ReceiptState.PENDING:
                del self._receipts[intent.shared][intent.key]
        elif intent.verb is not Verb.SEE:
            group = self._receipts.setdefault(intent.shared, {})
            group[intent.key] = receipt
            self._shared.setdefault(intent.action, set()).add(intent.shared)
            for key in group:
                self.show_receipts(key, intent.shared)


def receipt_of(intent: Intent) -> Receipt | None:
    """Return what the backend of `intent` made of it; None for what has ended."""
    state, reason = {
        Outcome.PENDING: (ReceiptState.PENDING, intent.reason),
        Outcome.SENT: (ReceiptState.PENDING, intent.reason or "sent; not shown yet"),
        Outcome.CONFIRMED: (ReceiptState.CONFIRMED, intent.reason),
        Outcome.REJECTED: (ReceiptState.FAILED, intent.reason),
        Outcome.ENDED: (None, ""),
    }[intent.outcome]
    if state is None:
        return None
    if state is ReceiptState.CONFIRMED and intent.ours_alone:
        state, reason = ReceiptState.UNSUPPORTED, intent.reason or "held on this board"
    return Receipt(
        key=intent.key, verb=intent.verb.value, state=state, reason=reason, ref=intent.ref, at=intent.updated_at
    )
