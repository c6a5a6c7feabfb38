"""What operators ask for: written down first, then sent, then confirmed by what a later poll shows."""

import asyncio
import logging
import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace

from noc_app.alerting.news import News, news_of
from noc_app.connectors.kit import Acknowledging, Session
from noc_app.engine.board import Board
from noc_app.engine.colleagues import ASKED, asked_elsewhere, same_episode, shown
from noc_app.engine.waiting import WAITS, Waiting
from noc_app.journal.journal import Journal
from noc_app.journal.reconcile import Confirm, Reject, Send, decide
from noc_app.model import (
    NOBODY,
    Ack,
    Acknowledgement,
    AckState,
    AlertChange,
    AlertEntry,
    AlertKey,
    AlreadyOwned,
    Change,
    CommandError,
    CutOff,
    Intent,
    JournalError,
    NotAllowed,
    Outcome,
    PollError,
    Replayed,
    Verb,
)

COMMAND_TIMEOUT_S = 15.0
HELD_HERE = "held on this board: the backend knows no acknowledgement"
OPEN_OUTCOMES = frozenset({Outcome.PENDING, Outcome.SENT})

log = logging.getLogger(__name__)


class Commands:
    """Carries operators' requests to the backends and follows each until its outcome is known."""

    def __init__(
        self,
        board: Board,
        journal: Journal | None,
        publish: Callable[[News], None],
        *,
        may_act: bool = True,
        leads: Callable[[], bool] = lambda: False,
    ) -> None:
        """`leads` says whether this program follows up what others asked for in a shared journal."""
        self._may_act, self._leads = may_act, leads
        self.waiting = Waiting()
        self._board, self._journal, self._publish = board, journal, publish
        self._sessions: Mapping[str, Session] = {}
        self._unfinished: dict[str, Intent] = {}
        self._settling: set[str] = set()  # so that two polls in a row never send the same request twice
        self._standing: dict[AlertKey, Intent] = {}  # acknowledgements that only our journal holds
        self._elsewhere: Mapping[AlertKey, Intent] = {}  # what colleagues asked for and no poll has shown yet
        self._ours: set[str] = set()  # what was asked for here

    def use(self, sessions: Mapping[str, Session]) -> None:
        """Send commands through `sessions`, by target id."""
        self._sessions = sessions

    async def restore(self) -> None:
        """Read what was asked for before, here or by another program on the same journal."""
        if self._journal is None:
            return
        unfinished = await self._journal.unfinished()
        self._unfinished = {i.id: i for i in unfinished if self._follows_up(i)}
        before, standing = {**self._elsewhere, **self._standing}, await self._journal.standing()
        self._standing = {i.key: i for i in standing if i.ours_alone and i.verb is Verb.ACKNOWLEDGE}
        self._elsewhere = asked_elsewhere(standing, self._ours, self._board.clock()) if self._journal.shared else {}
        over = [i for key, i in before.items() if key not in self._standing and key not in self._elsewhere]
        shown = [*map(self._apply, self._standing.values()), *map(self._apply_asked, self._elsewhere.values())]
        self._announce([*shown, *(self._release(i.key) for i in over if self._holds_here(i))])

    async def replay(self) -> None:
        """Send what was asked for while the shared journal was out of reach. Raises JournalError."""
        if self._journal is None or not self._journal.shared:
            return
        self.waiting.queued = await self._journal.queued()
        if not self.waiting.queued or self._journal.fault:
            return
        done = await self._journal.replay()
        self.waiting.learn(done, self._board.clock())
        self.waiting.queued = await self._journal.queued()
        for each in done:
            await self._take_up(each)

    async def acknowledge(self, key: AlertKey, *, by: str, comment: str, for_s: float) -> Ack:
        """Own the alert of `key` for `for_s` seconds; return how far that came.

        Raises CommandError if it does not stand, is owned already or its backend refuses, and JournalError if the
        request could not be written down first.
        """
        self._only_who_may()
        entry = self._standing_entry(key)
        if entry.owned:
            raise CommandError(f"already acknowledged by {entry.ack.by or 'somebody'}")
        intent = self._intent(Verb.ACKNOWLEDGE, entry, by=by, comment=comment, for_s=for_s)
        if not await self._written_down(intent):
            return self._wait(intent, entry)
        asked = Ack(
            state=AckState.REQUESTED, by=by, since=intent.at, until=intent.until, comment=comment, intent=intent.id
        )
        self._announce([self._board.alerts.set_ack(key, asked, reason="acknowledgement requested")])
        await self._carry_out(intent, entry)
        now = self._board.alerts.get(key)
        return now.ack if now else asked

    async def unacknowledge(self, key: AlertKey, *, by: str) -> Ack:
        """Give the alert of `key` back; return what is known of its owner now. Raises as `acknowledge` does."""
        self._only_who_may()
        entry = self._standing_entry(key)
        if not entry.owned:
            raise CommandError("nobody has acknowledged it")
        intent = self._intent(Verb.UNACKNOWLEDGE, entry, by=by, comment="", for_s=0.0)
        if not await self._written_down(intent):
            return self._wait(intent, entry)
        waiting = replace(entry.ack, reason="being taken back")
        self._announce([self._board.alerts.set_ack(key, waiting, reason="un-acknowledge requested")])
        await self._carry_out(intent, entry)
        now = self._board.alerts.get(key)
        return now.ack if now else NOBODY

    def _only_who_may(self) -> None:
        if not self._may_act:
            raise CommandError("a wall only shows: it may not act on anything")

    def apply_standing(self, changes: tuple[AlertChange, ...]) -> tuple[AlertChange, ...]:
        """Return `changes` with the acknowledgements that our journal alone holds put on what (re)appeared."""
        applied = []
        for change in changes:
            intent = self._standing.get(change.entry.key)
            same = intent is not None and same_episode(intent, change.entry.alert)
            again = self._apply(intent) if intent and same and change.kind is Change.FIRED else None
            applied.append(replace(change, entry=again.entry) if again else change)
        return tuple(applied)

    async def follow(self, target: str, changes: tuple[AlertChange, ...]) -> None:
        """After an answered poll of `target`: settle what it confirms, and what its cleared alerts make moot."""
        gone = {c.entry.key for c in changes if c.kind is Change.RESOLVED}
        lapsed = {c.entry.key for c in changes if c.kind is Change.RAISED}
        for intent in [i for i in self._unfinished.values() if i.key.target == target and i.id not in self._settling]:
            self._settling.add(intent.id)
            try:
                await self._settle(intent, cleared=intent.key in gone)
            finally:
                self._settling.discard(intent.id)
        for key in (gone | lapsed) & self._standing.keys():
            reason = "the alert cleared" if key in gone else "lapsed: the severity rose or it fired again"
            await self._end(self._standing.pop(key), reason)

    async def expire(self, now: float) -> None:
        """End the acknowledgements of our own whose time is over: their alerts want attention again."""
        over = [i for i in self._standing.values() if i.until <= now]
        for intent in over:
            del self._standing[intent.key]
            if self._may_act:
                await self._end(intent, "expired")
        self._announce([self._release(i.key) for i in over])

    async def _carry_out(self, intent: Intent, entry: AlertEntry) -> None:
        """Send the intent to its backend, or settle it here if the backend knows no acknowledgement."""
        session = self._sessions.get(intent.key.target)
        if not isinstance(session, Acknowledging):
            await self._settle_here(intent)
            return
        try:
            async with asyncio.timeout(COMMAND_TIMEOUT_S):
                ref = await self._tell(session, intent, entry)
        except CommandError as refusal:
            await self._reject(intent, str(refusal))
            raise
        except (PollError, TimeoutError) as unclear:
            # The backend may or may not have done it: the next answered poll tells, see `follow`.
            words = str(unclear) or f"no answer in {COMMAND_TIMEOUT_S:g} s"
            self._remark(intent.key, f"not answered yet: {words}")
            return
        await self._outcome(intent, Outcome.SENT, ref=ref)

    async def _tell(self, session: Acknowledging, intent: Intent, entry: AlertEntry) -> str:
        if intent.verb is Verb.UNACKNOWLEDGE:
            await session.unacknowledge(entry.alert)
            return ""
        ack = Acknowledgement(intent=intent.id, by=intent.by, at=intent.at, until=intent.until, comment=intent.comment)
        return await session.acknowledge(entry.alert, ack)

    async def _settle_here(self, intent: Intent) -> None:
        await self._outcome(intent, Outcome.CONFIRMED)
        before = self._standing.pop(intent.key, None)
        if intent.verb is Verb.UNACKNOWLEDGE:
            if before is not None:
                await self._end(before, f"taken back by {intent.by}")
            await self._end(replace(intent, outcome=Outcome.CONFIRMED), "done")
            self._announce([self._board.alerts.set_ack(intent.key, NOBODY, reason=f"taken back by {intent.by}")])
            return
        self._standing[intent.key] = intent
        self._announce([self._apply(intent)])

    async def _settle(self, intent: Intent, *, cleared: bool) -> None:
        """Compare an unfinished intent with what the backend shows now and do what follows."""
        entry = self._board.alerts.get(intent.key)
        if cleared or entry is None or entry.alert.starts_at > intent.starts_at:
            await self._end(intent, "the alert cleared")
            return
        decision = decide(intent, _backend_has(intent, entry), self._board.clock())
        if isinstance(decision, Confirm):
            await self._outcome(intent, Outcome.CONFIRMED, ref=entry.ack.ref)
            if intent.verb is Verb.UNACKNOWLEDGE:
                await self._forget_earlier(intent)
        elif isinstance(decision, Reject):
            await self._reject(intent, decision.reason)
        elif isinstance(decision, Send):
            await self._retry(intent, entry)

    async def _forget_earlier(self, taken_back: Intent) -> None:
        """End what was asked for before the alert was given back: that it is never shown is no refusal."""
        self._announce([self._board.alerts.set_ack(taken_back.key, NOBODY, reason=f"taken back by {taken_back.by}")])
        for earlier in [i for i in self._unfinished.values() if i.key == taken_back.key and i.at <= taken_back.at]:
            await self._end(earlier, f"taken back by {taken_back.by}")

    async def _retry(self, intent: Intent, entry: AlertEntry) -> None:
        await self._outcome(intent, Outcome.PENDING, reason="asked again")  # a new attempt is on its way from now on
        try:
            await self._carry_out(intent, entry)
        except CommandError as refusal:
            log.warning("%s of %s was refused: %s", intent.verb.value, intent.key.text, refusal)

    async def _reject(self, intent: Intent, reason: str) -> None:
        await self._outcome(intent, Outcome.REJECTED, reason=reason)
        entry = self._board.alerts.get(intent.key)
        if entry is None:
            return
        refused = intent.verb is Verb.ACKNOWLEDGE
        ack = replace(entry.ack, state=AckState.REJECTED if refused else entry.ack.state, reason=reason)
        self._announce([self._board.alerts.set_ack(intent.key, ack, reason=f"refused: {reason}")])

    async def _outcome(self, intent: Intent, outcome: Outcome, *, reason: str = "", ref: str = "") -> None:
        """Write an outcome down. A journal that fails now is reported, and the intent is settled again later."""
        try:
            held = await self._book.set_outcome(intent.id, outcome, reason=reason, ref=ref, at=self._board.clock())
        except NotAllowed:  # whoever may will write it down
            return
        except JournalError as error:
            log.warning("the outcome of %s could not be written down: %s", intent.key.text, error)
            self._unfinished[intent.id] = intent
            return
        if held.outcome in OPEN_OUTCOMES:
            self._unfinished[intent.id] = held
        else:
            self._unfinished.pop(intent.id, None)

    async def _end(self, intent: Intent, reason: str) -> None:
        await self._outcome(intent, Outcome.ENDED, reason=reason)

    async def _written_down(self, intent: Intent) -> bool:
        """Write a request into the journal, or keep it on this desk if that is cut off; return whether it is in.

        Raises AlreadyOwned if a colleague was first; who that is stands on the board then.
        """
        if self.waiting.has(intent.key):
            raise CommandError(f"{intent.key.text}: {WAITS}")
        write = self._book.own if intent.verb is Verb.ACKNOWLEDGE else self._book.add_intent
        try:
            await write(intent)
        except CutOff:
            await self._book.queue(intent)
            self.waiting.queued = await self._book.queued()
            return False
        except AlreadyOwned:
            await self.restore()
            raise
        self._ours.add(intent.id)
        self._unfinished[intent.id] = intent
        return True

    def _wait(self, intent: Intent, entry: AlertEntry) -> Ack:
        """Show that a request has not been sent: whoever owns the alert owns it still."""
        waiting = replace(entry.ack, reason=WAITS)
        self._announce([self._board.alerts.set_ack(intent.key, waiting, reason=f"{intent.verb.value} waits")])
        return waiting

    async def _take_up(self, done: Replayed) -> None:
        """Go on with a request that waited: the next poll looks whether the backend has it, and then it is sent."""
        intent = done.intent
        entry = self._board.alerts.get(intent.key)
        if entry is not None and entry.ack.reason == WAITS:
            self._announce([self._board.alerts.set_ack(intent.key, replace(entry.ack, reason=done.conflict))])
        if done.conflict:
            return
        self._ours.add(intent.id)
        self._unfinished[intent.id] = intent
        if intent.ours_alone:
            await self._settle_here(intent)

    def _follows_up(self, intent: Intent) -> bool:
        """Return whether we settle `intent`: a wall settles nothing, a desk what it asked for, the leader all."""
        shared = self._journal is not None and self._journal.shared
        return self._may_act and (not shared or intent.id in self._ours or self._leads())

    def _holds_here(self, intent: Intent) -> bool:
        """Return whether the board shows an acknowledgement because of `intent`, and not because a backend says so."""
        entry = self._board.alerts.get(intent.key)
        if entry is None or entry.ack.intent != intent.id:
            return False
        return intent.ours_alone or entry.ack.state is AckState.REQUESTED

    @property
    def _book(self) -> Journal:
        if self._journal is None:
            raise JournalError("there is no journal, so nothing can be acknowledged; see the notes on the board")
        return self._journal

    def _standing_entry(self, key: AlertKey) -> AlertEntry:
        entry = self._board.alerts.get(key)
        if entry is None:
            raise CommandError(f"no alert {key.text} stands now")
        return entry

    def _intent(self, verb: Verb, entry: AlertEntry, *, by: str, comment: str, for_s: float) -> Intent:
        now = self._board.clock()
        return Intent(
            id=str(uuid.uuid4()),
            verb=verb,
            key=entry.key,
            starts_at=entry.alert.starts_at,
            severity=int(entry.alert.severity),
            by=by,
            at=now,
            until=now + for_s,
            comment=comment,
            ours_alone=not isinstance(self._sessions.get(entry.key.target), Acknowledging),
        )

    def _apply(self, intent: Intent) -> AlertChange | None:
        entry = self._board.alerts.get(intent.key)
        if entry is None or not same_episode(intent, entry.alert):
            return None
        if entry.ack.state is AckState.CONFIRMED and entry.ack.intent == intent.id:
            return None
        ack = Ack(
            state=AckState.CONFIRMED,
            by=intent.by,
            since=intent.at,
            until=intent.until,
            comment=intent.comment,
            reason=HELD_HERE,
            intent=intent.id,
        )
        return self._board.alerts.set_ack(intent.key, ack, reason="acknowledged")

    def _apply_asked(self, intent: Intent) -> AlertChange | None:
        entry = self._board.alerts.get(intent.key)
        ack = shown(intent, entry) if entry is not None else None
        return self._board.alerts.set_ack(intent.key, ack, reason=ASKED) if ack is not None else None

    def _release(self, key: AlertKey) -> AlertChange | None:
        return self._board.alerts.set_ack(key, NOBODY, kind=Change.RAISED, reason="its acknowledgement ended")

    def _remark(self, key: AlertKey, reason: str) -> None:
        entry = self._board.alerts.get(key)
        if entry is not None:
            self._announce([self._board.alerts.set_ack(key, replace(entry.ack, reason=reason), reason=reason)])

    def _announce(self, changes: list[AlertChange | None]) -> None:
        real = tuple(c for c in changes if c is not None)
        if real:
            self._publish(news_of(real))


def _backend_has(intent: Intent, entry: AlertEntry) -> bool:
    """Return whether the backend shows what the intent asked for."""
    if intent.verb is Verb.UNACKNOWLEDGE:
        return entry.alert.ack is None
    return entry.alert.ack is not None and (not entry.alert.ack.intent or entry.alert.ack.intent == intent.id)
