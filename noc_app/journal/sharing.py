"""What several programs on one journal ask of it, as the event loop sees it. Part of `journal.Journal`."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Any, TypeVar

from noc_app.journal import actions, anchor, chart_notes, leases, maintenances, presences, regroupings
from noc_app.journal.audit import Link, Verdict
from noc_app.journal.book import Book
from noc_app.journal.database import SCHEMA
from noc_app.journal.ledger import Ledger
from noc_app.journal.rows import AlertEvent
from noc_app.model import (
    AlertKey,
    CutOff,
    Deed,
    Ending,
    Grip,
    Intent,
    JournalError,
    KeptNote,
    Look,
    Maintenance,
    NotAllowed,
    Outcome,
    Regrouping,
    Replayed,
    Verb,
)
from noc_app.model.errors import said_by
from noc_app.model.reasons import OVER_BEFORE_CONNECTED
from noc_app.model.said import phrase

T = TypeVar("T")

_MOST_NOTES = 1_000  # that wait and are handed over at a time


class Sharing(ABC):
    """The calls about owners, queued requests, presence, the lease and the audit. They raise JournalError."""

    _ledger: Book
    _queue: Ledger | None = None
    _anchors: Sequence[Path] = ()
    _anchored: Link | None = None
    anchor_fault = ""

    @abstractmethod
    async def _on_thread(self, work: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        """Do `work` on the database thread."""

    @property
    def shared(self) -> bool:
        """Return whether other desks use the same journal."""
        return self._queue is not None

    @property
    def login(self) -> str:
        """Return who the journal says is at work."""
        return self._ledger.login

    async def queue(self, intents: Sequence[Intent]) -> None:
        """Keep `intents` on this machine until the shared journal can be reached; they survive a crash."""
        if self._queue is None:
            raise JournalError(phrase("this journal is not shared: nothing waits"))
        kept = [replace(i, outcome=Outcome.PENDING) for i in intents]
        await self._on_thread(self._queue.write, actions.add_all, kept)

    async def unqueue(self, action: str, reason: str) -> tuple[Intent, ...]:
        """Take back what waits on this machine and was asked for as one `action`; return what has not left yet."""
        return await self._on_thread(self._unqueue, action, reason)

    async def queued(self) -> tuple[Intent, ...]:
        """Return what waits on this machine, oldest first."""
        return await self._on_thread(self._queue.unfinished) if self._queue is not None else ()

    async def replay(self) -> tuple[Replayed, ...]:
        """Hand over what waited on this machine, oldest first, and return what became of each.

        If the shared journal is lost meanwhile, the rest waits on.
        """
        return await self._on_thread(self._replay)

    async def queue_note(self, note: KeptNote) -> None:
        """Keep `note` on this machine until the shared journal can be reached; it survives a crash."""
        if self._queue is None:
            raise JournalError(phrase("this journal is not shared: nothing waits"))
        await self._on_thread(self._queue.write, chart_notes.add, note)

    async def unqueue_note(self, note_id: str, by: str) -> bool:
        """Take a note of `by` back that waits on this machine; return whether it was still here."""
        return await self._on_thread(self._drop_note, note_id, by)

    async def queued_notes(self) -> tuple[KeptNote, ...]:
        """Return the notes that wait on this machine, oldest first."""
        return await self._on_thread(self._waiting_notes)

    async def replay_notes(self) -> tuple[tuple[KeptNote, str], ...]:
        """Write down the notes that waited, oldest first; return each with why it was refused, empty if it was not.

        If the shared journal is lost meanwhile, the rest waits on.
        """
        return await self._on_thread(self._replay_notes)

    async def look(self, desk: str, by: str, key: AlertKey | None) -> None:
        """Say that `by` is at the desk `desk` and has the alert of `key` open; to be said again every ten seconds.

        In a shared journal everybody is who signs in; elsewhere, without a name, who is logged in.
        """
        name = self.login if self.shared or not by else by
        await self._on_thread(self._ledger.write_now, presences.look, desk, by=name, key=key)

    async def leave(self, desk: str) -> None:
        """Say that nobody is at the desk any more."""
        await self._on_thread(self._ledger.write, presences.leave, desk)

    async def looks(self, desk: str) -> tuple[Look, ...]:
        """Return who is at other desks than `desk`, and what they have open."""
        return await self._on_thread(self._ledger.read_now, presences.looks, desk)

    async def regroup(self, done: Regrouping) -> None:
        """Write down what was merged or split; when this returns it survives a crash."""
        await self._on_thread(self._ledger.regroup, done)

    async def regroupings(self) -> tuple[Regrouping, ...]:
        """Return what was merged and split among the alerts that stand, oldest first."""
        return await self._on_thread(self._ledger.read, regroupings.standing)

    async def plan(self, work: Maintenance) -> None:
        """Write down that work is planned; when this returns it survives a crash."""
        await self._on_thread(self._ledger.do, maintenances.add, work)

    async def end_plan(self, work: str, by: str, at: float) -> bool:
        """End planned work before its time; return whether it stood until then."""
        return await self._on_thread(self._ledger.do, maintenances.end, work, by, at)

    async def maintenances(self) -> tuple[Maintenance, ...]:
        """Return the work that is planned or under way, the first declared first."""
        return await self._on_thread(self._ledger.read_now, maintenances.standing)

    async def keep_note(self, note: KeptNote) -> None:
        """Write a note down; when this returns it survives a crash."""
        await self._on_thread(self._ledger.do, chart_notes.add, note)

    async def take_note_back(self, note_id: str, by: str, at: float) -> bool:
        """Take a note of `by` back; return whether it stood until then, and was theirs."""
        return await self._on_thread(self._ledger.do, chart_notes.take_back, note_id, by, at)

    async def kept_notes(self, most: int) -> tuple[KeptNote, ...]:
        """Return the `most` newest notes, in the order in which they were written."""
        return await self._on_thread(self._ledger.read, chart_notes.standing, most)

    async def hold(self, holder: str, ttl_s: float) -> Grip | None:
        """Take or renew the right to act for all; None if another has it or the journal is of another version."""
        return await self._on_thread(self._ledger.write_now, leases.hold, holder, ttl_s=ttl_s, version=SCHEMA)

    async def let_go(self, holder: str) -> None:
        """Give the right to act for all back, if `holder` has it."""
        await self._on_thread(self._ledger.write, leases.let_go, holder)

    async def do_once(self, grip: Grip, deed: str, token: str) -> bool:
        """Return whether the holder of `grip` shall do `deed` now; see `leases.do_once`."""
        return await self._on_thread(self._ledger.write_now, leases.do_once, grip, deed=deed, token=token)

    async def warn(self, ending: Ending, event: AlertEvent) -> bool:
        """Write `event` down, the warning of `ending`, and return whether it is given now.

        False if it was given before, here or by another program.
        """
        return await self._on_thread(self._ledger.warn, f"warning: {ending.text}", event)

    async def audit(self, deed: Deed) -> None:
        """Put an action into the audit that nothing else writes down."""
        await self._on_thread(self._note, deed)

    async def verify(self) -> Verdict:
        """Read the whole audit and compare it with its anchors; return what is wrong."""
        return await self._on_thread(self._verify)

    async def newest_event_at(self) -> float:
        """Return when the newest change of an alert happened, Unix seconds UTC; 0 if none has."""
        return await self._on_thread(self._ledger.newest_event_at)

    def _note(self, deed: Deed) -> None:
        self._ledger.write(self._ledger.note, deed)

    def _verify(self) -> Verdict:
        return self._ledger.verify(tuple(anchor.known(self._anchors)))

    def _unqueue(self, action: str, reason: str) -> tuple[Intent, ...]:
        queue = self._queue
        kept = [i for i in queue.unfinished() if i.action == action] if queue is not None else []
        for intent in kept:
            self._settle(intent, Outcome.ENDED, reason)
        return tuple(kept)

    def _waiting_notes(self) -> tuple[KeptNote, ...]:
        return self._queue.read(chart_notes.standing, _MOST_NOTES) if self._queue is not None else ()

    def _drop_note(self, note_id: str, by: str) -> bool:
        now = self._ledger.clock()
        return self._queue is not None and self._queue.write(chart_notes.take_back, note_id, by, now) is not None

    def _replay_notes(self) -> tuple[tuple[KeptNote, str], ...]:
        done: list[tuple[KeptNote, str]] = []
        with suppress(CutOff):
            for note in self._waiting_notes():
                refused = ""
                try:
                    self._ledger.do(chart_notes.add, note)
                except NotAllowed as refusal:
                    if self._ledger.fault:  # of another version: it waits until both are of one
                        raise
                    refused = said_by(refusal)
                self._drop_note(note.id, note.by)
                done.append((note, refused))
        return tuple(done)

    def _replay(self) -> tuple[Replayed, ...]:
        """Hand over one order after the other; what was asked for together is decided together."""
        done: list[Replayed] = []
        kept = self._queue.unfinished() if self._queue is not None else ()
        with suppress(CutOff):
            for _, asked in groupby(kept, key=lambda i: i.action or i.id):
                done += self._hand_over(list(asked))
        return tuple(done)

    def _hand_over(self, asked: Sequence[Intent]) -> list[Replayed]:
        """Hand an order over that was queued. What cannot be taken any more is a conflict and waits no longer."""
        now = self._ledger.clock()
        conflicts: dict[str, str] = {
            i.id: OVER_BEFORE_CONNECTED for i in asked if i.verb is Verb.ACKNOWLEDGE and i.until <= now
        }
        left = [i for i in asked if i.id not in conflicts]
        try:
            refused = self._ledger.hand_over([_as_written(i) for i in left])
        except NotAllowed as refusal:
            if self._ledger.fault:  # of another version: it waits until both are of one
                raise
            refused = {i.id: refusal for i in left}
        conflicts |= {name: said_by(refusal) for name, refusal in refused.items()}
        for intent in asked:
            conflict = conflicts.get(intent.id, "")
            self._settle(intent, Outcome.REJECTED if conflict else Outcome.CONFIRMED, conflict)
        return [Replayed(intent=i, conflict=conflicts.get(i.id, "")) for i in asked]

    def _settle(self, intent: Intent, outcome: Outcome, reason: str) -> None:
        if self._queue is not None:
            self._queue.set_outcome(intent.id, outcome, reason=reason, ref="", at=self._ledger.clock())

    def _drop_anchor(self) -> None:
        """Remember outside the database how far the audit has come; never what contradicts an earlier anchor."""
        if not (self._anchors and self._ledger.audit_key) or self._ledger.fault:
            return
        try:
            now = self._ledger.audit_head()
            if now != self._anchored:
                for path in self._anchors:
                    self._anchor(path, now)
                self._anchored, self.anchor_fault = now, ""
        except JournalError as error:
            self.anchor_fault = said_by(error)

    def _anchor(self, path: Path, now: Link) -> None:
        before = anchor.read(path) or Link(0, "")
        if not self._ledger.audit_holds(before):
            raise JournalError(
                phrase(
                    "the audit was changed behind our back: entry {entry} is not the one that {path} knows; "
                    "run noc-app audit verify",
                    entry=before.seq,
                    path=str(path),
                )
            )
        if now.seq > before.seq:
            anchor.write(path, now)


def _as_written(intent: Intent) -> Intent:
    return replace(intent, outcome=Outcome.CONFIRMED) if intent.is_done_when_written else intent
