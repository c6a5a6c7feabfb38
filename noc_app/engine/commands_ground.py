"""What every command stands on: the board, the journal, the sessions, and who may do what."""

import asyncio
import logging
import uuid
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from noc_app.alerting.news import News, news_of
from noc_app.connectors.kit import Downtiming, Limited, Rechecking, Resolving, Session, Silencing
from noc_app.engine.board import Board
from noc_app.engine.waiting import DOES_NOT_WAIT, MAY_WAIT, WAITS, Waiting
from noc_app.journal.journal import Journal
from noc_app.model import (
    UNDO_S,
    AlertChange,
    AlertEntry,
    AlertKey,
    CommandError,
    CutOff,
    Intent,
    JournalError,
    NocError,
    NotAllowed,
    Outcome,
    PollError,
    Receipt,
    ReceiptState,
    Replayed,
    Unauthorised,
    Verb,
)
from noc_app.model.errors import said_by
from noc_app.model.reasons import UNDONE
from noc_app.model.said import in_turn, phrase

COMMAND_TIMEOUT_S = 15.0
AT_ONCE = 8  # requests on their way at the same time: a bulk must not look like an attack
KEEP_RECEIPTS_S = 600.0
OPEN_OUTCOMES = frozenset({Outcome.PENDING, Outcome.SENT})
A_WALL = phrase("a wall only shows: it may not act on anything")
NO_JOURNAL = phrase("there is no journal, so nothing can be acknowledged; see the notes on the board")

T = TypeVar("T")

log = logging.getLogger(__name__)


class Unclear(Exception):
    """Nobody knows whether the backend did it: the next answered poll is looked at."""


@dataclass(frozen=True, slots=True)
class Written:
    """What became of requests that were to be written down: why some were refused, by id, or that all of them wait."""

    refused: Mapping[str, NocError] = field(default_factory=dict)
    waits: bool = False


class Ground:
    """Shared by all commands of one engine. `unfinished` holds every request whose outcome is not known, by id."""

    def __init__(
        self,
        board: Board,
        journal: Journal | None,
        publish: Callable[[News], None],
        *,
        may_act: bool,
        leads: Callable[[], bool],
    ) -> None:
        """`leads` says whether this program follows up what others asked for in a shared journal."""
        self.board, self.may_act, self._leads = board, may_act, leads
        self.sessions: Mapping[str, Session] = {}
        self.unfinished: dict[str, Intent] = {}
        self.ours: set[str] = set()  # what was asked for here
        self.waiting = Waiting()
        self.undo_s = UNDO_S
        self._journal, self._publish = journal, publish
        self._receipts: dict[str, dict[AlertKey, Receipt]] = {}  # by the id that what was asked together shares
        self._shared: dict[str, set[str]] = {}  # by action
        self._denied: dict[tuple[str, str], str] = {}  # learnt from refusals; a success forgets it
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

    @property
    def shared(self) -> bool:
        """Return whether other desks use the same journal."""
        return self._journal is not None and self._journal.shared

    def leads(self) -> bool:
        """Return whether this program acts for all that share the journal."""
        return self._leads()

    def follows_up(self, intent: Intent) -> bool:
        """Return whether we settle `intent`: a wall settles nothing, a desk what it asked for, the leader all."""
        return self.may_act and (not self.shared or intent.id in self.ours or self._leads())

    def only_who_may(self) -> None:
        """Raise CommandError if this engine only shows, and JournalError if nothing can be written down."""
        if not self.may_act:
            raise CommandError(A_WALL)
        _ = self.book

    def why_not(self, verb: str, target: str) -> str:
        """Return why a verb, or an operation by its id, cannot be asked of `target` now, empty if it can."""
        if not self.may_act:
            return A_WALL
        if not self.has_book:
            return NO_JOURNAL
        session = self.sessions.get(target)
        if verb in {Verb.SILENCE, Verb.EXPIRE} and not isinstance(session, Silencing | Downtiming):
            return phrase("{target} knows no silences; shelve it here instead", target=target)
        if verb is Verb.RESOLVE and not isinstance(session, Resolving):
            return phrase("{target} decides by itself when an alert is over", target=target)
        if verb is Verb.RECHECK and not isinstance(session, Rechecking):
            return phrase("{target} cannot be made to look again; ask it what it knows", target=target)
        denied = session.denied().get(verb, "") if isinstance(session, Limited) else ""
        return denied or self._denied.get((target, verb), "")

    def standing(self, key: AlertKey) -> AlertEntry:
        """Return the entry of `key`. Raises CommandError if it does not stand."""
        entry = self.board.alerts.get(key)
        if entry is None:
            raise CommandError(phrase("no alert {alert} stands now", alert=key.text))
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

    async def write_down(self, intents: Sequence[Intent]) -> Written:
        """Write `intents` into the journal and follow those that are not finished yet; or have them wait.

        Raises JournalError: then none was written, and none waits.
        """
        self.ours |= {i.id for i in intents}
        try:
            refused = await self.book.add_intents(intents)
        except CutOff as cut:
            await self._wait(intents, cut)
            return Written(waits=True)
        self.follow(i for i in intents if i.id not in refused)
        return Written(refused)

    async def take_from_queue(self, action: str, by: str) -> frozenset[AlertKey]:
        """Take back what waits and was asked for as one `action`; return which alerts that was about."""
        if not any(i.action == action for i in self.waiting.queued):
            return frozenset()
        taken = await self.book.unqueue(action, UNDONE.of(who=by))
        self.waiting.queued = await self.book.queued()
        for intent in taken:
            self.note(replace(intent, outcome=Outcome.ENDED))
        return frozenset(intent.key for intent in taken)

    async def replay(self) -> tuple[Replayed, ...]:
        """Hand over what waited while the shared journal was out of reach, and show what waits. Raises JournalError."""
        if not self.shared:
            return ()
        await self._look_at_queue()
        if not self.waiting.queued or self.book.fault:
            return ()
        done = await self.book.replay()
        self.waiting.learn(done, self.board.clock())
        self.waiting.queued = await self.book.queued()
        return done

    async def _wait(self, intents: Sequence[Intent], cut: CutOff) -> None:
        """Keep `intents` on this desk until the shared journal is there again. Raises CutOff if they may not wait."""
        if any(i.verb not in MAY_WAIT for i in intents):
            raise CutOff(in_turn((said_by(cut), DOES_NOT_WAIT))) from cut
        await self.book.queue(intents)
        await self._look_at_queue()

    async def _look_at_queue(self) -> None:
        self.waiting.queued = await self.book.queued()
        for intent in self.waiting.queued:
            self._keep(intent, _receipt(intent, ReceiptState.QUEUED, WAITS))

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
        except NotAllowed:  # whoever may will write it down
            return
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
        who = intent.key.target, intent.key.fingerprint if intent.verb is Verb.OPERATE else intent.verb
        try:
            async with self._gate, asyncio.timeout(COMMAND_TIMEOUT_S):
                answer = await work()
        except (CommandError, Unauthorised) as refusal:
            if isinstance(refusal, Unauthorised):
                self._denied[who] = said_by(refusal)
            raise CommandError(said_by(refusal)) from refusal
        except (PollError, TimeoutError) as unclear:
            late = phrase("no answer in {seconds} s", seconds=COMMAND_TIMEOUT_S)
            raise Unclear(said_by(unclear) or late) from unclear
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
        if receipt is not None:
            self._keep(intent, receipt)
            return
        known = self._receipts.get(intent.shared, {}).get(intent.key)  # it has ended before anybody answered
        if known is not None and known.state in {ReceiptState.PENDING, ReceiptState.QUEUED}:
            del self._receipts[intent.shared][intent.key]
            if known.state is ReceiptState.QUEUED and self.board.alerts.get(intent.key) is not None:
                self.board.alerts.amend(intent.key, receipts=())

    def _keep(self, intent: Intent, receipt: Receipt) -> None:
        if intent.verb is Verb.SEE:
            return
        group = self._receipts.setdefault(intent.shared, {})
        known = group.get(intent.key)
        if known is not None and known.state is receipt.state is ReceiptState.PENDING and not receipt.reason:
            receipt = known  # why it is pending is known here, and the journal does not say
        group[intent.key] = receipt
        self._shared.setdefault(intent.action, set()).add(intent.shared)
        for key in group:
            self.show_receipts(key, intent.shared)


def receipt_of(intent: Intent) -> Receipt | None:
    """Return what the backend of `intent` made of it; None for what has ended."""
    state, reason = {
        Outcome.PENDING: (ReceiptState.PENDING, intent.reason),
        Outcome.SENT: (ReceiptState.PENDING, intent.reason or phrase("sent; not shown yet")),
        Outcome.CONFIRMED: (ReceiptState.CONFIRMED, intent.reason),
        Outcome.REJECTED: (ReceiptState.FAILED, intent.reason),
        Outcome.ENDED: (None, ""),
    }[intent.outcome]
    if state is None:
        return None
    if state is ReceiptState.CONFIRMED and intent.ours_alone:
        state, reason = ReceiptState.UNSUPPORTED, intent.reason or phrase("held on this board")
    return _receipt(intent, state, reason)


def _receipt(intent: Intent, state: ReceiptState, reason: str) -> Receipt:
    return Receipt(
        key=intent.key, verb=intent.verb.value, state=state, reason=reason, ref=intent.ref, at=intent.updated_at
    )
