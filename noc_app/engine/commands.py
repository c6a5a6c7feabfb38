"""Acknowledgements: written down first, then sent, then confirmed by what a later poll shows."""

import asyncio
import logging
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from noc_app.alerting.shared import Shared
from noc_app.connectors.kit import Acknowledging
from noc_app.engine.colleagues import asked_again, asked_elsewhere, backend_has, same_episode, shown
from noc_app.engine.commands_ground import OPEN_OUTCOMES, Ground, Unclear
from noc_app.engine.waiting import OWNING, WAITS
from noc_app.journal.reconcile import Confirm, Reject, Send, decide
from noc_app.model import (
    NOBODY,
    Ack,
    Acknowledgement,
    AckState,
    AlertChange,
    AlertEntry,
    AlertKey,
    Change,
    CommandError,
    Intent,
    JournalError,
    Outcome,
    Severity,
    Told,
    Verb,
    reasons,
)
from noc_app.model.errors import SOMEBODY, said_by
from noc_app.model.said import at_place, phrase

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Plan:
    """What will be written down and sent, and what cannot be, by key."""

    intents: list[Intent] = field(default_factory=list)
    errors: dict[AlertKey, str] = field(default_factory=dict)
    waits: set[AlertKey] = field(default_factory=set)


class Commands:
    """Carries acknowledgements to every backend that knows the alert and follows each until its outcome is known."""

    def __init__(self, ground: Ground) -> None:
        self._ground, self._board = ground, ground.board
        self._settling: set[str] = set()  # so that two polls in a row never send the same request twice
        self._standing: dict[AlertKey, Intent] = {}  # acknowledgements that only our journal holds
        self._elsewhere: Mapping[AlertKey, Intent] = {}  # what colleagues asked for and no poll has shown yet
        self._levels: dict[str, int] = {}  # up to which severity an acknowledgement of ours holds, by its shared id

    async def restore(self) -> None:
        """Read what was asked for before, here or by another program on the same journal."""
        ground = self._ground
        if not ground.has_book:
            return
        before_reading = set(ground.unfinished)
        found = {i.id: i for i in await ground.book.unfinished() if ground.follows_up(i) and i.verb is not Verb.NOTIFY}
        ground.unfinished = found | {n: i for n, i in ground.unfinished.items() if n not in before_reading}
        standing = await ground.book.standing()
        before = {**self._elsewhere, **self._standing}
        done = (i for i in standing if i.outcome not in OPEN_OUTCOMES and i is not before.get(i.key))  # else known
        ground.follow(i for i in standing if i.outcome in OPEN_OUTCOMES and ground.follows_up(i))
        ground.follow(done)
        self._levels = {i.shared: i.severity for i in standing}
        self._standing = {i.key: i for i in standing if i.ours_alone and i.verb is Verb.ACKNOWLEDGE}
        self._elsewhere = asked_elsewhere(standing, ground.ours, self._board.clock()) if ground.shared else {}
        over = [i for key, i in before.items() if key not in self._standing and key not in self._elsewhere]
        held = [*map(self._apply, self._standing.values()), *map(self._apply_asked, self._elsewhere.values())]
        ground.announce([*held, *(self._release(i.key) for i in over if self._holds_here(i))])

    async def take_up(self, intent: Intent) -> None:
        """Go on with a request that waited: the next poll looks whether the backend has it, and then it is sent."""
        self._ground.ours.add(intent.id)
        if intent.is_done_when_written:
            intent = replace(intent, outcome=Outcome.CONFIRMED, reason=reasons.HELD_HERE)
        self._ground.follow([intent if intent.ours_alone else replace(intent, reason=reasons.HANDED_OVER)])
        if intent.ours_alone:
            await self._settle_here(intent)

    async def acknowledge(
        self, keys: Sequence[AlertKey], *, by: str, comment: str, for_s: float, action: str
    ) -> list[Told]:
        """Own the alerts of `keys` for `for_s` seconds, wherever they are known; return one result for each.

        Raises JournalError if the requests could not be written down first: then nothing was sent.
        """
        until, plan, shared = self._board.clock() + for_s, _Plan(), Shared(self._board.alerts)
        asked, owners = set(keys), self._owners()
        for key in keys:
            try:
                entry = self._free(key)
            except CommandError as error:
                plan.errors[key] = said_by(error)
                continue
            free = [e for e in shared.known_by(entry) if not e.owned and e.key not in asked]
            given = {"by": by, "comment": comment, "until": until, "action": action}
            plan.intents += self._shared(Verb.ACKNOWLEDGE, [entry, *free], given, owners)
        await self._write_down(plan)
        self._levels |= {i.shared: i.severity for i in plan.intents}
        self._ground.announce([self._board.alerts.set_ack(i.key, _asked(i), reason=_ASKED) for i in plan.intents])
        return await self._send(keys, plan)

    async def unacknowledge(self, keys: Sequence[AlertKey], *, by: str, action: str) -> list[Told]:
        """Give the alerts of `keys` back, wherever they were taken together; return one result for each.

        Raises as `acknowledge` does.
        """
        plan, shared, asked, owners = _Plan(), Shared(self._board.alerts), set(keys), self._owners()
        for key in keys:
            try:
                entry = self._taken(key)
            except CommandError as error:
                plan.errors[key] = said_by(error)
                continue
            same = [e for e in shared.known_by(entry) if e.key not in asked and _taken_together(entry, e)]
            plan.intents += self._shared(Verb.UNACKNOWLEDGE, [entry, *same], {"by": by, "action": action}, owners)
        await self._write_down(plan)
        self._ground.announce([self._wait_for_it(i.key) for i in plan.intents])
        return await self._send(keys, plan)

    def apply_standing(self, changes: tuple[AlertChange, ...]) -> tuple[AlertChange, ...]:
        """Return `changes` with the acknowledgements that our journal alone holds put on what (re)appeared.

        What rose while nobody watched is not covered by an acknowledgement of less.
        """
        return tuple(self._applied(c) if c.kind is Change.FIRED else c for c in changes)

    async def follow(self, target: str, changes: tuple[AlertChange, ...]) -> None:
        """After an answered poll of `target`: settle what it confirms, and what its cleared alerts make moot."""
        gone = {c.entry.key for c in changes if c.kind is Change.RESOLVED}
        lapsed = {c.entry.key for c in changes if c.kind is Change.RAISED and not c.entry.owned}
        for intent in [i for i in self._ours() if i.key.target == target and i.id not in self._settling]:
            self._settling.add(intent.id)
            try:
                await self._settle(intent, cleared=intent.key in gone)
            finally:
                self._settling.discard(intent.id)
        for key in (gone | lapsed) & self._standing.keys():
            reason = reasons.ALERT_CLEARED if key in gone else reasons.LAPSED
            await self._end(self._standing.pop(key), reason)

    async def expire(self, now: float) -> None:
        """End the acknowledgements of our own whose time is over: their alerts want attention again."""
        over = [i for i in self._standing.values() if i.until <= now]
        for intent in over:
            del self._standing[intent.key]
            if self._ground.may_act:
                await self._end(intent, reasons.EXPIRED)
        self._ground.announce([self._release(i.key) for i in over])

    async def _write_down(self, plan: _Plan) -> None:
        """Write a plan into the journal, or keep it on this desk if that is cut off; leave in it what is to be sent.

        Who was faster stands on the board then. Raises JournalError: then nothing was written.
        """
        written = await self._ground.write_down(plan.intents)
        if written.waits:
            plan.waits, plan.intents = {i.key for i in plan.intents}, []
        elif refused := written.refused:
            plan.errors |= {i.key: said_by(refused[i.id]) for i in plan.intents if i.id in refused}
            plan.intents = [i for i in plan.intents if i.id not in refused]
            with suppress(JournalError):  # who was faster is shown when the journal can be read again
                await self.restore()

    def _free(self, key: AlertKey) -> AlertEntry:
        entry = self._not_waiting(key)
        if entry.owned:
            raise CommandError(phrase("already acknowledged by {who}", who=entry.ack.by or SOMEBODY))
        return entry

    def _taken(self, key: AlertKey) -> AlertEntry:
        entry = self._not_waiting(key)
        if not entry.owned:
            raise CommandError(phrase("nobody has acknowledged it"))
        return entry

    def _not_waiting(self, key: AlertKey) -> AlertEntry:
        if self._ground.waiting.owner_waits(key):
            raise CommandError(at_place(key.text, WAITS))
        return self._ground.standing(key)

    def _ours(self) -> list[Intent]:
        return [i for i in self._ground.unfinished.values() if i.verb in OWNING]

    def _shared(
        self, verb: Verb, entries: Sequence[AlertEntry], given: dict[str, object], owners: Collection[str]
    ) -> list[Intent]:
        """Return one request for each of `entries`, the same alert in several targets; they share the first's id."""
        intents: list[Intent] = []
        for entry in entries:
            alone = entry.key.target not in owners
            origin = intents[0].id if intents else ""
            made = self._ground.intent(verb, entry.key, ours_alone=alone, origin=origin, **given)
            held = made.is_done_when_written
            intents.append(replace(made, outcome=Outcome.CONFIRMED, reason=reasons.HELD_HERE) if held else made)
        return intents

    def _owners(self) -> set[str]:
        """Return the targets whose backends know acknowledgements; asked once for an order: it takes its time."""
        return {target for target, session in self._ground.sessions.items() if isinstance(session, Acknowledging)}

    async def _send(self, keys: Sequence[AlertKey], plan: _Plan) -> list[Told]:
        """Carry out what was written down, and return what became of it by key; of twins the receipts tell."""
        held = [i for i in plan.intents if i.is_done_when_written and self._board.alerts.get(i.key) is not None]
        self._hold_here(held)
        ids = {i.id for i in held}
        sent = [i for i in plan.intents if i.id not in ids]
        refusals = await asyncio.gather(*map(self._attempt, sent))
        errors = plan.errors | {i.key: words for i, words in zip(sent, refusals, strict=True) if words}
        return [Told(key, errors.get(key, ""), key in plan.waits) for key in keys]

    async def _attempt(self, intent: Intent) -> str:
        """Carry `intent` out; return why it was refused, empty if it was not."""
        entry = self._board.alerts.get(intent.key)
        if entry is None:
            await self._end(intent, reasons.ALERT_CLEARED)
            return reasons.CLEARED_MEANWHILE
        try:
            await self._carry_out(intent, entry)
        except CommandError as refusal:
            return said_by(refusal)
        return ""

    async def _carry_out(self, intent: Intent, entry: AlertEntry) -> None:
        """Send the intent to its backend, or settle it here if the backend knows no acknowledgement."""
        session = self._ground.sessions.get(intent.key.target)
        if not isinstance(session, Acknowledging):
            await self._settle_here(intent)
            return
        try:
            ref = await self._ground.tell(intent, lambda: _tell(session, intent, entry))
        except CommandError as refusal:
            await self._reject(intent, said_by(refusal))
            raise
        except Unclear as unclear:
            words = reasons.UNANSWERED.of(reason=said_by(unclear))
            self._ground.note(replace(intent, reason=words))
            self._remark(intent.key, words)
            return
        await self._ground.outcome(intent, Outcome.SENT, ref=ref)

    async def _settle_here(self, intent: Intent) -> None:
        if not intent.is_done_when_written:
            await self._ground.outcome(intent, Outcome.CONFIRMED, reason=reasons.HELD_HERE)
        if intent.verb is Verb.ACKNOWLEDGE:
            self._hold_here([intent])
            return
        before = self._standing.pop(intent.key, None)
        if before is not None:
            await self._end(before, reasons.TAKEN_BACK.of(who=intent.by))
        await self._end(replace(intent, outcome=Outcome.CONFIRMED), reasons.DONE)
        back = reasons.TAKEN_BACK.of(who=intent.by)
        self._ground.announce([self._board.alerts.set_ack(intent.key, NOBODY, reason=back)])

    def _hold_here(self, intents: Sequence[Intent]) -> None:
        """Show acknowledgements that the journal alone holds, all at once: each look at the board costs its size."""
        self._standing |= {i.key: i for i in intents}
        self._ground.announce(map(self._apply, intents))

    async def _settle(self, intent: Intent, *, cleared: bool) -> None:
        """Compare an unfinished intent with what the backend shows now and do what follows."""
        entry = self._board.alerts.get(intent.key)
        if cleared or entry is None or entry.alert.starts_at > intent.starts_at:
            await self._end(intent, reasons.ALERT_CLEARED)
            return
        if asked_again(intent, entry):
            await self._end(intent, reasons.ASKED_AGAIN_BY_SAME)
            return
        decision = decide(intent, backend_has(intent, entry), self._board.clock())
        if isinstance(decision, Confirm):
            await self._ground.outcome(intent, Outcome.CONFIRMED, ref=entry.ack.ref)
            if intent.verb is Verb.UNACKNOWLEDGE:
                await self._forget_earlier(intent)
        elif isinstance(decision, Reject):
            await self._reject(intent, decision.reason)
        elif isinstance(decision, Send):
            await self._retry(intent, entry)

    async def _forget_earlier(self, taken_back: Intent) -> None:
        """End what was asked for before the alert was given back: that it is never shown is no refusal."""
        key, reason = taken_back.key, reasons.TAKEN_BACK.of(who=taken_back.by)
        self._ground.announce([self._board.alerts.set_ack(key, NOBODY, reason=reason)])
        for earlier in [i for i in self._ours() if i.key == key and i.at <= taken_back.at]:
            await self._end(earlier, reason)

    async def _retry(self, intent: Intent, entry: AlertEntry) -> None:
        # a new attempt is on its way from now on
        await self._ground.outcome(intent, Outcome.PENDING, reason=reasons.ASKED_AGAIN)
        try:
            await self._carry_out(intent, entry)
        except CommandError as refusal:
            log.warning("%s of %s was refused: %s", intent.verb.value, intent.key.text, refusal)

    async def _reject(self, intent: Intent, reason: str) -> None:
        await self._ground.outcome(intent, Outcome.REJECTED, reason=reason)
        entry = self._board.alerts.get(intent.key)
        if entry is None:
            return
        refused = intent.verb is Verb.ACKNOWLEDGE
        ack = replace(entry.ack, state=AckState.REJECTED if refused else entry.ack.state, reason=reason)
        self._ground.announce([self._board.alerts.set_ack(intent.key, ack, reason=reasons.REFUSED.of(reason=reason))])

    async def _end(self, intent: Intent, reason: str) -> None:
        await self._ground.outcome(intent, Outcome.ENDED, reason=reason)

    def _wait_for_it(self, key: AlertKey) -> AlertChange | None:
        entry = self._board.alerts.get(key)
        if entry is None:
            return None
        waiting = replace(entry.ack, reason=reasons.BEING_TAKEN_BACK)
        return self._board.alerts.set_ack(key, waiting, reason=reasons.UNACK_REQUESTED)

    def _applied(self, change: AlertChange) -> AlertChange:
        """Return a firing change with what our journal knows about its acknowledgement."""
        entry = change.entry
        intent = self._standing.get(entry.key)
        if intent is not None and same_episode(intent, entry.alert):
            again = self._apply(intent)
            return replace(change, entry=again.entry) if again else change
        if self._levels.get(entry.ack.intent, entry.alert.severity) < entry.alert.severity:
            lapsed = replace(NOBODY, reason=reasons.LAPSED_BY_RISE, ref=entry.ack.ref)
            risen = self._board.alerts.set_ack(entry.key, lapsed)
            return replace(change, entry=risen.entry) if risen else change
        self._ground.show_receipts(entry.key, entry.ack.intent)
        return change

    def _apply(self, intent: Intent) -> AlertChange | None:
        entry = self._board.alerts.get(intent.key)
        if entry is None or not same_episode(intent, entry.alert):
            return None
        if entry.alert.severity > Severity(intent.severity):
            return None
        if entry.ack.state is AckState.CONFIRMED and entry.ack.intent == intent.shared:
            return None
        ack = Ack(
            state=AckState.CONFIRMED,
            by=intent.by,
            since=intent.at,
            until=intent.until,
            comment=intent.comment,
            reason=reasons.HELD_HERE,
            intent=intent.shared,
        )
        self._ground.show_receipts(intent.key, intent.shared)
        return self._board.alerts.set_ack(intent.key, ack, reason=reasons.ACKNOWLEDGED)

    def _apply_asked(self, intent: Intent) -> AlertChange | None:
        entry = self._board.alerts.get(intent.key)
        ack = shown(intent, entry) if entry is not None else None
        return self._board.alerts.set_ack(intent.key, ack, reason=reasons.ASKED_ELSEWHERE) if ack is not None else None

    def _holds_here(self, intent: Intent) -> bool:
        """Return whether the board shows an acknowledgement because of `intent`, and not because a backend says so."""
        entry = self._board.alerts.get(intent.key)
        if entry is None or entry.ack.intent != intent.shared:
            return False
        return intent.ours_alone or entry.ack.state is AckState.REQUESTED

    def _release(self, key: AlertKey) -> AlertChange | None:
        self._board.alerts.amend(key, receipts=())
        return self._board.alerts.set_ack(key, NOBODY, kind=Change.RAISED, reason=reasons.ACK_ENDED)

    def _remark(self, key: AlertKey, reason: str) -> None:
        entry = self._board.alerts.get(key)
        if entry is not None:
            self._ground.announce([self._board.alerts.set_ack(key, replace(entry.ack, reason=reason), reason=reason)])


_ASKED = reasons.ACK_OF["requested"]


def _asked(intent: Intent) -> Ack:
    return Ack(
        state=AckState.REQUESTED,
        by=intent.by,
        since=intent.at,
        until=intent.until,
        comment=intent.comment,
        intent=intent.shared,
    )


async def _tell(session: Acknowledging, intent: Intent, entry: AlertEntry) -> str:
    if intent.verb is Verb.UNACKNOWLEDGE:
        await session.unacknowledge(entry.alert)
        return ""
    ack = Acknowledgement(intent=intent.shared, by=intent.by, at=intent.at, until=intent.until, comment=intent.comment)
    return await session.acknowledge(entry.alert, ack)


def _taken_together(one: AlertEntry, other: AlertEntry) -> bool:
    """Return whether both were acknowledged by the same request, or by the same person."""
    return other.owned and ((one.ack.intent and one.ack.intent == other.ack.intent) or one.ack.by == other.ack.by)
