"""What operators say about alerts and this board holds for every desk: seen, assigned, shelved, comments, escalated.

A comment, an escalation and the word that it is over cannot be undone outside, so they wait for some seconds before
they leave. They leave once: whoever carries one out claims it in the journal first, and what may have arrived is never
sent again.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from noc_app.alerting.shared import Shared
from noc_app.connectors.kit import Assigning, Commenting, Resolving
from noc_app.engine.colleagues import same_episode
from noc_app.engine.commands_ground import Ground, Unclear
from noc_app.journal.reconcile import SHOWN_WITHIN_S
from noc_app.model import (
    MOST_TIMES,
    UNDO_S,
    Alert,
    AlertChange,
    AlertEntry,
    AlertKey,
    Assignment,
    Change,
    CommandError,
    Intent,
    Mark,
    Outcome,
    Severity,
    Suppression,
    Told,
    Verb,
    reasons,
)
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

HELD = frozenset({Verb.COMMENT, Verb.ESCALATE, Verb.RESOLVE})
ORPHAN_S = MOST_TIMES * UNDO_S + 30.0  # what its own desk has not carried out by then, another one does
SETTLED_S = 5.0  # what cleared so lately may not have been written into the journal yet

_UNKNOWN = phrase("no alert {alert} stands now, or was missed")
_ON_SHELF = phrase("it is on the shelf already, put there by {who}")
_LONGEST = phrase("a shelf lasts at most {seconds} s")

log = logging.getLogger(__name__)


class Marks:
    """Writes them down, shows them on the alerts, and ends them in time."""

    def __init__(self, ground: Ground) -> None:
        self._ground, self._board = ground, ground.board
        self._shelves: dict[AlertKey, Intent] = {}
        self._marks: dict[AlertKey, list[Intent]] = {}  # of episodes that stand, or have not been reported yet
        self._mine: set[str] = set()  # what this desk holds back for its operators
        self.longest_shelf_s = 0.0

    async def restore(self) -> None:
        """Read what the journal holds, from here and from other desks."""
        if not self._ground.has_book:
            return
        now, book = self._board.clock(), self._ground.book
        held = {i.key: i for i in await book.shelves(now)}
        before = self._shelves
        self._shelves = {k: s for k, s in before.items() if s.until <= now} | held  # `expire` tells what is over
        known, self._marks = {m.id for marks in self._marks.values() for m in marks}, {}
        for mark in await book.marks():
            self._marks.setdefault(mark.key, []).append(mark)
        self._board.alerts.remember_missed(await book.missed(), kept_after=now - SETTLED_S)
        self._ground.announce([self._refreshed(key) for key in {*before, *self._shelves}])
        for key, marks in self._marks.items():
            self._put(key, [m for m in marks if m.id not in known])

    def shelved(self, target: str, alerts: Iterable[Alert]) -> tuple[Alert, ...]:
        """Return `alerts` of `target`, those marked that are on a shelf. What got worse has left it."""
        return tuple(self._shelved(AlertKey(target, a.fingerprint), a) for a in alerts)

    def apply(self, changes: tuple[AlertChange, ...]) -> tuple[AlertChange, ...]:
        """Return `changes` with what is known of alerts that (re)appeared put on them."""
        return tuple(self._applied(c) if c.kind is Change.FIRED else c for c in changes)

    async def follow(self, changes: tuple[AlertChange, ...]) -> None:
        """Forget what was said about alerts that cleared, and take from the shelf what got worse."""
        for change in changes:
            if change.kind is Change.RESOLVED:
                self._marks.pop(change.entry.key, None)
                await self._confirm_over(change.entry.key)
            shelf = self._shelves.get(change.entry.key)
            if shelf is not None and change.entry.alert.severity > shelf.severity and self._ground.may_act:
                del self._shelves[shelf.key]
                await self._ground.outcome(shelf, Outcome.ENDED, reason=reasons.ROSE)

    async def _confirm_over(self, key: AlertKey) -> None:
        """Settle what told the backend that the alert of `key` is over: it is gone."""
        waiting = [i for i in self._ground.unfinished.values() if i.key == key and i.verb is Verb.RESOLVE]
        for intent in waiting:
            done = Outcome.CONFIRMED if intent.outcome is Outcome.SENT else Outcome.ENDED
            await self._ground.outcome(intent, done, ref=intent.ref)

    async def expire(self, now: float) -> None:
        """End the shelves whose time is over: their alerts want attention again."""
        over = [i for i in self._shelves.values() if i.until <= now]
        for shelf in over:
            self._shelves.pop(shelf.key, None)
        self._ground.announce([self._refreshed(i.key, kind=Change.RAISED, reason=reasons.SHELF_OVER) for i in over])
        for shelf in over if self._ground.may_act else ():
            await self._ground.outcome(shelf, Outcome.ENDED, reason=reasons.EXPIRED)

    # Verbs. Each returns one result for each key, and raises JournalError if nothing could be written down.

    async def see(self, keys: Sequence[AlertKey], *, by: str, action: str) -> list[Told]:
        """Record that `by` has looked at what stands, and at what came and went meanwhile."""
        missed = {m.key for m in self._board.alerts.missed}
        shared = Shared(self._board.alerts)
        everywhere = dict.fromkeys(k for key in keys for k in (key, *self._twins(key, shared)))
        known = [k for k in everywhere if k in missed or self._board.alerts.get(k) is not None]
        intents = [self._done(Verb.SEE, key, by=by, action=action) for key in known]
        waits = (await self._ground.write_down(intents)).waits
        done = () if waits else intents
        for intent in done:
            self._keep(intent)
        self._ground.announce([self._board.alerts.see(i.key, Mark(by, i.at)) for i in done])
        unknown = {k: _UNKNOWN.of(alert=k.text) for k in keys if k not in known}
        return [Told(k, unknown.get(k, ""), waits and k in known) for k in keys]

    async def assign(self, keys: Sequence[AlertKey], *, to: str, by: str, action: str) -> list[Told]:
        """Give alerts to `to`; an empty name takes the assignment away."""
        given = {"by": by, "argument": to, "action": action}
        intents, told = self._made(keys, lambda entry: [self._assignment(entry, given, outside=bool(to))])
        if (await self._ground.write_down(intents)).waits:
            return _waiting(told)
        for intent in [i for i in intents if i.ours_alone]:
            self._keep(intent)
            self._ground.announce([self._shown(intent)])
        return await self._sent_at_once([i for i in intents if not i.ours_alone], told)

    async def shelve(self, keys: Sequence[AlertKey], *, by: str, comment: str, for_s: float, action: str) -> list[Told]:
        """Put alerts on the shelf: out of the way and counted, until their time is over or they get worse."""
        if not comment.strip():
            return [Told(key, phrase("say why: a shelf needs a reason")) for key in keys]
        if not 0 < for_s <= self.longest_shelf_s:
            return [Told(key, _LONGEST.of(seconds=float(self.longest_shelf_s))) for key in keys]
        until = self._board.clock() + for_s
        given = {"by": by, "comment": comment, "until": until, "action": action}
        return await self._each(keys, lambda entry: self._on_shelf(entry, given))

    async def unshelve(self, keys: Sequence[AlertKey], *, by: str, action: str) -> list[Told]:
        """Take alerts from the shelf."""
        shelves = {key: self._shelves[key] for key in keys if key in self._shelves}
        await self._ground.write_down([self._done(Verb.UNSHELVE, key, by=by, action=action) for key in shelves])
        for key, shelf in shelves.items():
            await self._ground.outcome(shelf, Outcome.ENDED, reason=reasons.TAKEN_FROM_SHELF_BY.of(who=by))
            self._shelves.pop(key, None)  # and shown at once: a poll in between would make a noise
            self._ground.announce([self._refreshed(key, reason=reasons.TAKEN_FROM_SHELF, by=by)])
        return [Told(key, "" if key in shelves else phrase("it is not on the shelf")) for key in keys]

    async def comment(self, keys: Sequence[AlertKey], *, text: str, by: str, action: str, at_once: bool) -> list[Told]:
        """Add words to alerts, here and in every backend that takes them."""
        if not text.strip():
            return [Told(key, phrase("a comment needs words")) for key in keys]
        given, shared = {"by": by, "comment": text, "action": action}, Shared(self._board.alerts)
        return await self._hold(
            keys, lambda entry: self._comments((entry, *shared.known_by(entry)), given), at_once=at_once
        )

    async def resolve(self, keys: Sequence[AlertKey], *, text: str, by: str, action: str, at_once: bool) -> list[Told]:
        """Tell backends that alerts are over. They stand until a poll no longer shows them."""
        given = {"by": by, "comment": text, "action": action}
        return await self._hold(keys, lambda entry: [self._resolution(entry, given)], at_once=at_once)

    async def escalate(self, keys: Sequence[AlertKey], *, by: str, action: str, at_once: bool) -> list[Told]:
        """Give alerts to the next person of the chain. Nobody is called: it is recorded, and shown."""
        give = partial(self._ground.intent, Verb.ESCALATE, by=by, ours_alone=True, action=action)
        return await self._hold(keys, lambda e: [give(e.key, argument=self.next_of(e))], at_once=at_once)

    async def take_up(self, intent: Intent) -> None:
        """Go on with a request that waited and is in the journal now; what is to leave does so at once."""
        if intent.verb in HELD or not intent.ours_alone:
            self._mine.add(intent.id)
            self._ground.ours.add(intent.id)
            self._ground.follow([intent])
        else:
            self._ground.note(replace(intent, outcome=Outcome.CONFIRMED))

    def next_of(self, entry: AlertEntry) -> str:
        """Return to whom an alert would be escalated. Raises CommandError if there is nobody."""
        if not self._board.escalation:
            raise CommandError(phrase("nobody to escalate to: name people under `escalation:` in the configuration"))
        has_it = entry.assigned.to if entry.assigned is not None else entry.ack.by
        step = self._board.escalation.index(has_it) + 1 if has_it in self._board.escalation else 0
        if step == len(self._board.escalation):
            raise CommandError(phrase("{who} is the last of the escalation chain", who=has_it))
        return self._board.escalation[step]

    async def cancel(self, intents: Iterable[Intent], by: str) -> list[Told]:
        """Take back what has not left yet."""
        told: dict[AlertKey, str] = {}
        for intent in intents:
            now = self._board.clock()
            if await self._ground.book.cancel(intent.id, reasons.UNDONE.of(who=by), now):
                self._ground.unfinished.pop(intent.id, None)
                self._board.alerts.amend(intent.key, receipts=())
                told.setdefault(intent.key, "")
            else:
                told[intent.key] = phrase("too late: it has left already")
        return [Told(key, words) for key, words in told.items()]

    async def release_held(self, now: float) -> None:
        """Carry out what has been held long enough."""
        for intent in [i for i in self._ground.unfinished.values() if i.verb in HELD | {Verb.ASSIGN}]:
            age_s = now - max(intent.at, intent.updated_at)
            if intent.outcome is Outcome.SENT and age_s >= self._shown_within_s(intent):
                reason = reasons.STILL_SHOWN_ALERT if intent.verb is Verb.RESOLVE else reasons.NOT_REPEATED
                await self._ground.outcome(intent, Outcome.REJECTED, reason=reason)
            held_s = self._ground.undo_s if intent.id in self._mine else ORPHAN_S
            if intent.outcome is Outcome.PENDING and age_s >= held_s:
                await self._carry_out(intent)

    async def _hold(
        self, keys: Sequence[AlertKey], make: Callable[[AlertEntry], list[Intent]], *, at_once: bool
    ) -> list[Told]:
        intents, told = self._made(keys, make)
        if (await self._ground.write_down(intents)).waits:
            return _waiting(told)
        self._mine |= {i.id for i in intents}
        return await self._sent_at_once(intents, told) if at_once else told

    async def _sent_at_once(self, intents: Sequence[Intent], told: list[Told]) -> list[Told]:
        """Let `intents` leave now; return `told` with what was refused."""
        await asyncio.gather(*map(self._carry_out, intents))
        failed = {r.key: r.reason for i in intents for r in self._ground.failures(i.shared)}
        return [Told(t.key, t.error or failed.get(t.key, "")) for t in told]

    async def _each(self, keys: Sequence[AlertKey], make: Callable[[AlertEntry], Intent]) -> list[Told]:
        """Write down what is done with that, and show it."""
        intents, told = self._made(keys, lambda entry: [make(entry)])
        if (await self._ground.write_down(intents)).waits:
            return _waiting(told)
        for intent in intents:
            self._keep(intent)
        self._ground.announce([self._shown(intent) for intent in intents])
        return told

    def _made(
        self, keys: Sequence[AlertKey], make: Callable[[AlertEntry], list[Intent]]
    ) -> tuple[list[Intent], list[Told]]:
        intents, told = [], []
        for key in keys:
            try:
                intents += make(self._ground.standing(key))
            except CommandError as error:
                told.append(Told(key, said_by(error)))
            else:
                told.append(Told(key))
        return intents, told

    def _done(self, verb: Verb, key: AlertKey, **fields: object) -> Intent:
        """Return a request that is fulfilled by being written down."""
        return self._ground.intent(verb, key, ours_alone=True, outcome=Outcome.CONFIRMED, **fields)

    def _on_shelf(self, entry: AlertEntry, given: Mapping[str, object]) -> Intent:
        if entry.key in self._shelves:
            raise CommandError(_ON_SHELF.of(who=self._shelves[entry.key].by))
        return self._done(Verb.SHELVE, entry.key, **given)

    def _assignment(self, entry: AlertEntry, given: Mapping[str, object], *, outside: bool) -> Intent:
        """Return the assignment, for the backend too if it knows who has to look after an alert."""
        if outside and isinstance(self._ground.sessions.get(entry.key.target), Assigning):
            return self._ground.intent(Verb.ASSIGN, entry.key, **given)
        return self._done(Verb.ASSIGN, entry.key, **given)

    def _resolution(self, entry: AlertEntry, given: Mapping[str, object]) -> Intent:
        refusal = self._ground.why_not(Verb.RESOLVE, entry.key.target)
        if refusal:
            raise CommandError(refusal)
        return self._ground.intent(Verb.RESOLVE, entry.key, **given)

    def _shown_within_s(self, intent: Intent) -> float:
        """Return how long a backend may take to show what it took; that an alert is over is seen by a later poll."""
        target = intent.key.target
        slow = intent.verb is Verb.RESOLVE and target in self._board.targets
        return max(SHOWN_WITHIN_S, 3 * self._board.targets[target].every_s) if slow else SHOWN_WITHIN_S

    def _comments(self, known: Sequence[AlertEntry], given: Mapping[str, object]) -> list[Intent]:
        """Return the comment for its own target, the first of `known`, and for every other that takes comments."""
        intents: list[Intent] = []
        for e in known:
            takes = isinstance(self._ground.sessions.get(e.key.target), Commenting)
            if takes or e is known[0]:
                origin = intents[0].id if intents else ""
                intents.append(self._ground.intent(Verb.COMMENT, e.key, ours_alone=not takes, origin=origin, **given))
        return intents

    async def _carry_out(self, intent: Intent) -> None:
        """Claim what was held, and let it leave. Nobody carries it out twice."""
        if not await self._ground.book.claim(intent.id, self._board.clock()):
            self._ground.unfinished.pop(intent.id, None)
            return
        self._mine.discard(intent.id)
        sent = replace(intent, outcome=Outcome.SENT, updated_at=self._board.clock())
        self._ground.follow([sent])
        try:
            ref = await self._send(sent)
        except (CommandError, Unclear) as error:
            reason = reasons.NOT_REPEATED if isinstance(error, Unclear) else said_by(error)
            await self._ground.outcome(sent, Outcome.REJECTED, reason=reason)
            return
        if intent.verb is Verb.RESOLVE:  # confirmed once the alert is gone
            await self._ground.outcome(sent, Outcome.SENT, ref=ref)
            return
        kept = reasons.COMMENT_KEPT_HERE if intent.verb is Verb.COMMENT and intent.ours_alone else ""
        await self._ground.outcome(sent, Outcome.CONFIRMED, ref=ref, reason=kept)
        if not intent.origin:  # a twin's comment is the same words
            self._keep(intent)
            self._ground.announce([self._shown(intent)])

    async def _send(self, intent: Intent) -> str:
        """Send what the backend takes; return its reference, empty for what this board alone holds."""
        session, entry = self._ground.sessions.get(intent.key.target), self._board.alerts.get(intent.key)
        if intent.ours_alone:
            return ""
        if entry is None:
            raise CommandError(reasons.CLEARED_MEANWHILE)
        alert = entry.alert
        if intent.verb is Verb.COMMENT and isinstance(session, Commenting):
            return await self._ground.tell(intent, lambda: session.comment(alert, intent.comment, intent.by))
        if intent.verb is Verb.RESOLVE and isinstance(session, Resolving):
            return await self._ground.tell(intent, lambda: session.resolve(alert, intent.comment, intent.by))
        if intent.verb is Verb.ASSIGN and isinstance(session, Assigning):
            return await self._ground.tell(intent, lambda: session.assign(alert, intent.argument, intent.by))
        return ""

    def _twins(self, key: AlertKey, shared: Shared) -> tuple[AlertKey, ...]:
        entry = self._board.alerts.get(key)
        return tuple(e.key for e in shared.known_by(entry)) if entry else ()

    def _keep(self, intent: Intent) -> None:
        if intent.verb is Verb.SHELVE:
            self._shelves[intent.key] = intent
        elif intent.verb is not Verb.COMMENT:  # a resolution is not kept: its alert goes
            self._marks.setdefault(intent.key, []).append(intent)

    def _shown(self, intent: Intent) -> AlertChange | None:
        """Show on its alert what was said; return the change."""
        if intent.verb is Verb.SHELVE:
            return self._refreshed(intent.key, reason=reasons.SHELVED_BECAUSE.of(reason=intent.comment), by=intent.by)
        if intent.verb is Verb.COMMENT:
            words = reasons.COMMENTED.of(words=intent.comment)
            return self._board.alerts.amend(intent.key, reason=words, by=intent.by)
        given = Assignment(intent.argument, intent.by, intent.at) if intent.argument else None
        moved = reasons.ESCALATED if intent.verb is Verb.ESCALATE else reasons.ASSIGNED
        words = moved.of(who=intent.argument) if given else reasons.ASSIGNED_TO_NOBODY
        return self._board.alerts.amend(intent.key, reason=words, by=intent.by, assigned=given)

    def _shelved(self, key: AlertKey, alert: Alert) -> Alert:
        """Return `alert` as it is with the shelf that holds for it now, if any."""
        shelf = self._shelves.get(key)
        others = tuple(s for s in alert.suppressed if s.kind != "shelved")
        if shelf is None or alert.severity > Severity(shelf.severity):
            return alert if others == alert.suppressed else replace(alert, suppressed=others)
        on_it = Suppression(
            kind="shelved", by=shelf.by, until=shelf.until, comment=shelf.comment, ref=shelf.id, since=shelf.at
        )
        return replace(alert, suppressed=(*others, on_it))

    def _refreshed(
        self, key: AlertKey, *, kind: Change = Change.UPDATED, reason: str = "", by: str = ""
    ) -> AlertChange | None:
        """Show whether the alert of `key` is on the shelf; return the change if that is news."""
        entry = self._board.alerts.get(key)
        after = self._shelved(key, entry.alert) if entry else None
        if entry is None or after is None or after == entry.alert:
            return None
        words = reason or (reasons.SHELVED if key in self._shelves else reasons.TAKEN_FROM_SHELF)
        return self._board.alerts.amend(key, kind=kind, reason=words, by=by, alert=after)

    def _applied(self, change: AlertChange) -> AlertChange:
        entry = self._put(change.entry.key, self._marks.get(change.entry.key, ()))
        return replace(change, entry=entry) if entry is not None else change

    def _put(self, key: AlertKey, marks: Iterable[Intent]) -> AlertEntry | None:
        """Put what was said about the standing episode of `key` on its entry; return that."""
        entry = self._board.alerts.get(key)
        for mark in marks:
            if entry is None or not same_episode(mark, entry.alert):
                continue
            if mark.verb is not Verb.SEE:
                given = Assignment(mark.argument, mark.by, mark.at) if mark.argument else None
                self._board.alerts.amend(key, assigned=given)
            elif entry.alert.severity <= Severity(mark.severity):
                self._board.alerts.see(key, Mark(mark.by, mark.at))
        return self._board.alerts.get(key)


def _waiting(told: Iterable[Told]) -> list[Told]:
    return [replace(one, waits=not one.error) for one in told]
