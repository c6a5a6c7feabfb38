"""Everything an operator can do: single, many at once, undone, and whether it can be done at all."""

import uuid
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from noc_app.alerting.news import News
from noc_app.config.operation import Offered
from noc_app.connectors.kit import Session
from noc_app.engine.board import Board
from noc_app.engine.commands import Commands
from noc_app.engine.commands_checks import Checks
from noc_app.engine.commands_ground import Ground
from noc_app.engine.commands_marks import HELD, Marks
from noc_app.engine.commands_operations import Operations
from noc_app.engine.commands_silences import Silences
from noc_app.engine.grouping import Grouping
from noc_app.engine.maintaining import Maintaining
from noc_app.engine.noting import Noting
from noc_app.engine.waiting import OWNING
from noc_app.engine.warnings import Warnings
from noc_app.journal.journal import Journal
from noc_app.model import (
    Ack,
    Acted,
    Alert,
    AlertChange,
    AlertKey,
    CommandError,
    Intent,
    Order,
    Outcome,
    PollResult,
    Receipt,
    Silence,
    Suppression,
    Told,
    Verb,
)
from noc_app.model.said import phrase

FINAL = frozenset({Verb.SEE, Verb.OPERATE, Verb.RECHECK})  # no undo: nothing to take back, or no way to
NO_KEYS = phrase("nothing was named that this could be about")
_NOT_ANSWERED = phrase("{target} has not answered yet: end it when it shows")
Work: TypeAlias = Callable[[], Awaitable[list[Told]]]


@dataclass(frozen=True, slots=True)
class _Before:
    """How one key was before an order: what an undo goes back to."""

    ack: Ack
    assigned: str
    shelf: Suppression | None
    silence: Silence | None


@dataclass(frozen=True, slots=True)
class _Done:
    """An order that can still be undone."""

    acted: Acted
    before: dict[AlertKey, _Before]


class Actions:
    """Carries out orders. What one order asked for has one id, by which it is undone and its receipts are found."""

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
        self._ground = Ground(board, journal, publish, may_act=may_act, leads=leads)
        self._commands, self._marks = Commands(self._ground), Marks(self._ground)
        self._silences, self._operations = Silences(self._ground), Operations(self._ground)
        self.grouping, self._checks = Grouping(self._ground), Checks(self._ground)
        self.maintaining, self.noting = Maintaining(self._ground), Noting(self._ground)
        self._recent: dict[str, _Done] = {}
        self._warnings = Warnings(self._ground, publish)

    def configure(self, *, longest_shelf_s: float, undo_s: float) -> None:
        """Follow the configuration."""
        self._marks.longest_shelf_s, self._ground.undo_s = longest_shelf_s, undo_s

    def use(self, sessions: Mapping[str, Session]) -> None:
        """Send what is asked for through `sessions`, by target id."""
        self._ground.sessions = sessions

    async def restore(self) -> None:
        """Read what was asked for before, here or by another program on the same journal. Raises JournalError."""
        await self._commands.restore()
        await self._marks.restore()
        await self.grouping.restore()
        await self.maintaining.restore()
        await self.noting.restore()

    async def replay(self) -> bool:
        """Go on with what waited for the shared journal; return whether anything did. Raises JournalError."""
        done = await self._ground.replay()
        for intent, conflict in ((one.intent, one.conflict) for one in done):
            if conflict:
                self._ground.note(replace(intent, outcome=Outcome.REJECTED, reason=conflict))
            else:
                await (self._commands if intent.verb in OWNING else self._marks).take_up(intent)
        return await self.noting.replay() or bool(done)

    @property
    def waiting(self) -> int:
        """Return how many requests wait on this desk."""
        return len(self._ground.waiting.queued) + len(self._ground.waiting.notes)

    def waiting_words(self, now: float) -> tuple[str, ...]:
        """Return what waits on this desk, and what of it could not be done any more, in words."""
        return self._ground.waiting.words(now)

    def shelved(self, target: str, alerts: Iterable[Alert]) -> tuple[Alert, ...]:
        """Return `alerts` of `target`, those marked that are on the shelf."""
        return self._marks.shelved(target, alerts)

    def apply(self, changes: tuple[AlertChange, ...]) -> tuple[AlertChange, ...]:
        """Return `changes` with what the journal knows about alerts that (re)appeared put on them."""
        return self._marks.apply(self._commands.apply_standing(changes))

    async def follow(self, target: str, result: PollResult, changes: tuple[AlertChange, ...]) -> None:
        """After an answered poll of `target`: settle what it shows, and end what its changes make moot."""
        await self._commands.follow(target, changes)
        await self._marks.follow(changes)
        await self._silences.follow(target, result)
        await self._operations.follow(target)

    async def expire(self, now: float) -> None:
        """End what is over, warn of what soon will be, forget what cannot be undone any more."""
        await self._commands.expire(now)
        await self._marks.expire(now)
        await self._checks.expire(now)
        self._recent = {a: d for a, d in self._recent.items() if d.acted.undo_until >= now}
        self._ground.forget_receipts(now)
        await self._warnings.look(now)

    async def release_held(self, now: float) -> None:
        """Carry out what has waited long enough for an undo. Raises JournalError."""
        await self._marks.release_held(now)

    def can(self, verb: Verb, target: str) -> str:
        """Return why `verb` cannot be asked about alerts of `target`, empty if it can."""
        return self._ground.why_not(verb, target)

    def operations(self) -> tuple[Offered, ...]:
        """Return what the backends can be told beyond their alerts."""
        return self._operations.offered()

    def sends(self, order: Order) -> str:
        """Return what an order for one operation would send. Raises CommandError."""
        return self._operations.sends(order)

    async def act(self, order: Order) -> Acted:
        """Carry `order` out; what fails for one key stops no other.

        Raises CommandError if nobody here may act or nothing is named, and JournalError if it could not be written
        down first: then nothing was done at all.
        """
        self._ground.only_who_may()
        keys = tuple(dict.fromkeys(order.keys))
        silenced = self._silences.wanted_by(keys, order.matchers, order.targets) if order.verb is Verb.SILENCE else {}
        if not (keys or silenced):
            raise CommandError(NO_KEYS)
        if order.verb is Verb.ACKNOWLEDGE and order.for_s <= 0:
            raise CommandError(phrase("an acknowledgement needs an end"))
        action, now = str(uuid.uuid4()), self._ground.board.clock()
        before = {key: self._before(key) for key in keys}
        told = await self._work(order, keys, action)
        acted = Acted(
            action=action,
            verb=order.verb,
            results=tuple(told),
            undo_until=0.0 if order.verb in FINAL or order.at_once else now + self._ground.undo_s,
        )
        self._recent[action] = _Done(acted, before)
        return acted

    async def undo(self, action: str, *, by: str) -> Acted:
        """Take back what an order did, on every backend; what has not left yet never leaves.

        Raises CommandError if it is too late, and as `act` does.
        """
        self._ground.only_who_may()
        done = self._recent.get(action)
        if done is None or self._ground.board.clock() > done.acted.undo_until:
            raise CommandError(phrase("it is too late to undo that"))
        del self._recent[action]
        undoing = str(uuid.uuid4())
        kept = await self._ground.take_from_queue(action, by)
        keys = tuple(key for key in (*done.acted.done, *done.acted.waiting) if key not in kept)
        told = [*map(Told, kept), *(await self._inverse(done, keys, by=by, action=undoing) if keys else ())]
        return Acted(action=undoing, verb=done.acted.verb, results=tuple(told))

    def receipts(self, action: str) -> tuple[Receipt, ...]:
        """Return how far each backend has come with what one order asked for."""
        return self._ground.receipts(action)

    async def _work(self, order: Order, keys: Sequence[AlertKey], action: str) -> list[Told]:
        commands, marks, by, comment = self._commands, self._marks, order.by, order.comment
        given, at_once = {"by": by, "action": action}, order.at_once
        work: dict[Verb, Work] = {
            Verb.ACKNOWLEDGE: lambda: commands.acknowledge(keys, comment=comment, for_s=order.for_s, **given),
            Verb.UNACKNOWLEDGE: lambda: commands.unacknowledge(keys, **given),
            Verb.SILENCE: lambda: self._silences.silence(
                self._silences.wanted_by(keys, order.matchers, order.targets),
                comment=comment,
                for_s=order.for_s,
                **given,
            ),
            Verb.EXPIRE: lambda: self._silences.expire(keys, **given),
            Verb.SHELVE: lambda: marks.shelve(keys, comment=comment, for_s=order.for_s, **given),
            Verb.UNSHELVE: lambda: marks.unshelve(keys, **given),
            Verb.ASSIGN: lambda: marks.assign(keys, to=order.to, **given),
            Verb.COMMENT: lambda: marks.comment(keys, text=comment, at_once=at_once, **given),
            Verb.ESCALATE: lambda: marks.escalate(keys, at_once=at_once, **given),
            Verb.RESOLVE: lambda: marks.resolve(keys, text=comment, at_once=at_once, **given),
            Verb.SEE: lambda: marks.see(keys, **given),
            Verb.RECHECK: lambda: self._checks.recheck(keys, **given),
            Verb.OPERATE: lambda: self._operations.operate(keys, values=order.values, comment=comment, **given),
        }
        return await work[order.verb]()

    async def _inverse(self, done: _Done, keys: tuple[AlertKey, ...], *, by: str, action: str) -> list[Told]:
        """Do the opposite of `done` for each of `keys`, for which it was done."""
        verb = done.acted.verb
        if verb in HELD:
            return await self._marks.cancel(self._asked(done), by)
        whole: dict[Verb, Work] = {
            Verb.ACKNOWLEDGE: lambda: self._commands.unacknowledge(keys, by=by, action=action),
            Verb.SHELVE: lambda: self._marks.unshelve(keys, by=by, action=action),
            Verb.SILENCE: lambda: self._end_silences(done, by, action),
        }
        if verb in whole:
            return await whole[verb]()
        return [told for key in keys for told in await self._back(verb, key, done.before[key], by=by, action=action)]

    async def _back(self, verb: Verb, key: AlertKey, before: _Before, *, by: str, action: str) -> list[Told]:
        """Bring one key back to how it was `before`."""
        now, who = self._ground.board.clock(), _whose(verb, before)
        if self._ground.shared and who not in {"", by}:
            return [Told(key, phrase("{who} alone can ask for that again", who=who))]
        if verb is Verb.ASSIGN:
            return await self._marks.assign([key], to=before.assigned, by=by, action=action)
        if verb is Verb.UNACKNOWLEDGE and before.ack.until is not None:
            ack, left_s = before.ack, before.ack.until - now
            return await self._commands.acknowledge([key], by=ack.by, comment=ack.comment, for_s=left_s, action=action)
        if verb is Verb.UNSHELVE and before.shelf is not None and before.shelf.until is not None:
            shelf, left_s = before.shelf, before.shelf.until - now
            return await self._marks.shelve([key], by=shelf.by, comment=shelf.comment, for_s=left_s, action=action)
        if verb is Verb.EXPIRE and before.silence is not None:
            old = before.silence
            wanted, left_s = {key: old.matchers}, old.ends_at - now
            return await self._silences.silence(
                wanted, by=old.by, comment=old.comment or "undone", for_s=left_s, action=action
            )
        return [Told(key, phrase("this cannot be undone"))]

    async def _end_silences(self, done: _Done, by: str, action: str) -> list[Told]:
        told: list[Told] = []
        for receipt in self._ground.receipts(done.acted.action):
            ref = receipt.ref or self._silences.reference_of(receipt.key, done.acted.action)
            if not ref:
                told.append(Told(receipt.key, _NOT_ANSWERED.of(target=receipt.key.target)))
                continue
            ended = await self._silences.expire([AlertKey(receipt.key.target, ref)], by=by, action=action)
            told += [Told(receipt.key, t.error) for t in ended]
        return told

    def _asked(self, done: _Done) -> list[Intent]:
        unfinished = self._ground.unfinished.values()
        return [i for i in unfinished if i.action == done.acted.action]

    def _before(self, key: AlertKey) -> _Before:
        entry = self._ground.board.alerts.get(key)
        shelf = next((s for s in entry.alert.suppressed if s.kind == "shelved"), None) if entry else None
        assigned = entry.assigned.to if entry and entry.assigned else ""
        return _Before(entry.ack if entry else Ack(), assigned, shelf, self._silences.known(key))


def _whose(verb: Verb, before: _Before) -> str:
    """Return in whose name `verb` would be undone, empty if in that of whoever undoes it."""
    shelf, silence = before.shelf, before.silence
    names = {
        Verb.UNACKNOWLEDGE: before.ack.by,
        Verb.UNSHELVE: shelf.by if shelf else "",
        Verb.EXPIRE: silence.by if silence else "",
    }
    return names.get(verb, "")
