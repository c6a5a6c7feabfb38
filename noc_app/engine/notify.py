"""Telling people elsewhere: written down first, sent once, in one thread for each incident and place.

Each message is an intent in the journal, whose id is worked out from place, incident and turn. So desks on the same
journal do not tell twice: who claims it sends it. What failed on the way waits and is sent again with the same key.
"""

import asyncio
import logging
from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NoReturn

import msgspec

from noc_app.alerting.filter import Context, uses_time
from noc_app.alerting.news import News
from noc_app.alerting.notices import Route, Thread, Told, due, known_after
from noc_app.alerting.picture import Picture
from noc_app.connectors.oncall.words import Place
from noc_app.engine.board import Board
from noc_app.journal.journal import Journal
from noc_app.model import (
    AlertKey,
    Change,
    Cleared,
    CommandError,
    Health,
    Intent,
    JournalError,
    Outcome,
    PollError,
    Verb,
    reasons,
)
from noc_app.model.errors import said_by
from noc_app.model.notice import Notice, NoticeKind
from noc_app.model.said import at_place, phrase

LOOK_S = 1.0
AGAIN_S = 5.0  # between two looks at what only time makes due, and between two readings of the journal
REMEMBERED_S = 30 * 86_400.0
FIRST_RETRY_S, LONGEST_RETRY_S = 5.0, 300.0
GIVE_UP_S = 86_400.0
LEFT_ALONE_S = 120.0  # who claimed a message and said nothing for so long has died
BOARD_NAME = "NOC Board"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Routing:
    """Where what goes, and what of the configuration could not be used, in words."""

    places: Mapping[str, Place] = field(default_factory=dict)
    routes: Sequence[Route] = ()
    notes: tuple[str, ...] = ()


class Notifier:
    """Looks what is to be told, and tells it. Knows of each thread what the journal knows."""

    def __init__(self, board: Board, journal: Journal) -> None:
        self._board, self._journal, self._routing = board, journal, Routing()
        self._told: dict[Thread, Told] = {}
        self._refs: dict[Thread, str] = {}
        self._waiting: dict[str, Intent] = {}
        self._failures: dict[str, int] = {}
        self._stood: set[str] = set()  # incidents that stood here: the board knows when they are over
        self._incident_of: dict[AlertKey, str] = {}
        self._endings: dict[str, str] = {}  # why an incident's alerts went, where they did not just recover
        self._trouble: dict[str, str] = {}
        self._restored, self._restored_at = False, 0.0
        self._looked: Picture | None = None
        self._looked_at = 0.0

    @property
    def notes(self) -> tuple[str, ...]:
        """Return what does not arrive, in words."""
        return (*self._routing.notes, *(at_place(f"notify {place}", words) for place, words in self._trouble.items()))

    def configure(self, routing: Routing) -> None:
        """Tell others, or of other alerts, from now on."""
        self._routing, self._looked = routing, None
        self.look_again()
        self._trouble = {place: words for place, words in self._trouble.items() if place in routing.places}

    def look_again(self) -> None:
        """Read the journal again before anything else: another desk may have told."""
        self._restored = False

    def heard(self, news: News) -> None:
        """Remember why alerts went: that one is not watched any more is no recovery."""
        for change in news.changes:
            incident = self._incident_of.get(change.entry.key, "")
            if change.kind is Change.RESOLVED and change.reason not in {"", Cleared.RECOVERED.value}:
                self._endings[incident] = change.reason

    async def run(self) -> NoReturn:
        """Tell, once a second. A journal that fails is said on the board, and stops nothing."""
        while True:
            await asyncio.sleep(LOOK_S)
            try:
                if not self._restored and self._board.clock() >= self._restored_at + AGAIN_S:
                    await self.restore()
                await self.work()
                broken = ""
            except JournalError as error:
                broken = said_by(error)
            self._board.undelivered = (*self.notes, *([at_place("notify", broken)] if broken else ()))

    async def restore(self) -> None:
        """Read what was told, here or at another desk. Raises JournalError."""
        told: dict[Thread, Told] = {}
        refs: dict[Thread, str] = {}
        waiting: dict[str, Intent] = {}
        for intent in await self._journal.notices(self._board.clock() - REMEMBERED_S):
            notice, thread = _notice(intent), (intent.key.target, intent.key.fingerprint)
            if notice is None or thread[0] not in self._routing.places:
                continue
            told[thread] = known_after(told.get(thread), notice)
            refs[thread] = intent.ref or refs.get(thread, "")
            if intent.outcome in {Outcome.PENDING, Outcome.SENT}:
                waiting[intent.id] = intent
        self._told, self._refs, self._waiting = told, refs, waiting
        self._restored, self._restored_at = True, self._board.clock()

    async def work(self) -> None:
        """Write down what is to be told now, and send what waits. Raises JournalError."""
        await self._look()
        for intent in self._next():
            await self._send(intent)

    async def _look(self) -> None:
        picture, now = self._board.picture(), self._board.clock()
        self._incident_of = {key: bond.incident for key, bond in picture.book.bonds.items()}
        standing = {self._incident_of[key] for key in picture.by_key if key in self._incident_of}
        self._stood = standing | (self._stood & {incident for _, incident in self._told})
        routes = self._routing.routes if self._openings_due(picture, now) else ()
        context = Context(now=now, kinds={t.id: t.kind for t in self._board.targets})
        for place, found in due(picture, routes, self._told, context, settled=self._settled()):
            notice = found
            if notice.kind is NoticeKind.RESOLVED and notice.thread in self._endings:
                notice = replace(notice, lines=(self._endings[notice.thread],))
            thread = (place, notice.thread)
            stored = await self._journal.add_intent(_intent(place, notice))
            self._told[thread] = known_after(self._told.get(thread), _notice(stored) or notice)
            self._waiting.setdefault(stored.id, stored)

    def _openings_due(self, picture: Picture, now: float) -> bool:
        """Return whether there may be something new to tell: the alerts changed, or time makes some of them due."""
        timed = any(route.after_s or uses_time(route.wanted) for route in self._routing.routes)
        again = timed and now >= self._looked_at + AGAIN_S
        if picture is self._looked and not again:
            return False
        self._looked, self._looked_at = picture, now
        return True

    def _settled(self) -> frozenset[str]:
        """Return the incidents that are over if they do not stand: it takes every target to say so after a start."""
        everybody = all(t.health in {Health.LIVE, Health.PAUSED} for t in self._board.targets)
        told = {incident for _, incident in self._told}
        return frozenset(told if everybody else told & self._stood)

    def _next(self) -> list[Intent]:
        """Return the first waiting message of each thread whose time has come: a thread keeps its order."""
        now = self._board.clock()
        first: dict[Thread, Intent] = {}
        for intent in sorted(self._waiting.values(), key=_turn):
            first.setdefault((intent.key.target, intent.key.fingerprint), intent)
        return [i for i in first.values() if now >= i.updated_at + self._pause_s(i)]

    def _pause_s(self, intent: Intent) -> float:
        if intent.outcome is Outcome.SENT:
            return LEFT_ALONE_S
        failures = self._failures.get(intent.id, 1 if intent.reason else 0)
        return min(FIRST_RETRY_S * 2.0 ** min(failures - 1, 10), LONGEST_RETRY_S) if failures else 0.0

    async def _send(self, intent: Intent) -> None:
        """Claim one message and let it leave."""
        now, again = self._board.clock(), bool(intent.reason) or intent.outcome is Outcome.SENT
        if intent.outcome is Outcome.SENT:
            await self._journal.set_outcome(intent.id, Outcome.PENDING, reason=reasons.ASKED_AGAIN, at=now)
        notice, thread = _notice(intent), (intent.key.target, intent.key.fingerprint)
        if notice is None or not await self._journal.claim(intent.id, now):
            self._waiting.pop(intent.id, None)
            return
        place = self._routing.places[thread[0]]
        await self._carried(intent, place.tell(notice, self._refs.get(thread, ""), again=again))

    async def _carried(self, intent: Intent, telling: Awaitable[str]) -> None:
        """Send, and write down what became of it."""
        name, now = intent.key.target, self._board.clock()
        try:
            ref = await telling
        except CommandError as refusal:
            self._trouble[name] = reasons.REFUSED.of(reason=said_by(refusal))
            await self._end(intent, Outcome.REJECTED, reason=said_by(refusal))
        except PollError as error:
            self._trouble[name] = phrase("not delivered yet: {reason}", reason=said_by(error))
            if now - intent.at >= GIVE_UP_S:
                await self._end(
                    intent, Outcome.REJECTED, reason=phrase("given up after a day: {reason}", reason=said_by(error))
                )
                return
            self._failures[intent.id] = self._failures.get(intent.id, 0) + 1
            self._waiting[intent.id] = await self._journal.set_outcome(
                intent.id, Outcome.PENDING, reason=said_by(error), at=now
            )
        else:
            self._trouble.pop(name, None)
            self._refs[name, intent.key.fingerprint] = ref
            await self._end(intent, Outcome.CONFIRMED, ref=ref)

    async def _end(self, intent: Intent, outcome: Outcome, *, reason: str = "", ref: str = "") -> None:
        if outcome is Outcome.REJECTED:
            log.warning("notify %s: %s", intent.key.target, reason)
        self._waiting.pop(intent.id, None)
        self._failures.pop(intent.id, None)
        await self._journal.set_outcome(intent.id, outcome, reason=reason, ref=ref, at=self._board.clock())


def _intent(place: str, notice: Notice) -> Intent:
    return Intent(
        id=notice.key,
        verb=Verb.NOTIFY,
        key=AlertKey(place, notice.thread),
        starts_at=notice.began_at,
        severity=int(notice.severity),
        by=BOARD_NAME,
        at=notice.at,
        until=notice.at + GIVE_UP_S,
        comment=msgspec.json.encode(notice, enc_hook=str).decode(),
        argument=notice.kind.value,
    )


def _notice(intent: Intent) -> Notice | None:
    """Return the notice that an intent carries, None if another version wrote what this one cannot read."""
    try:
        return msgspec.json.decode(intent.comment, type=Notice)
    except (msgspec.DecodeError, ValueError):
        return None


def _turn(intent: Intent) -> tuple[int, str]:
    notice = _notice(intent)
    return (notice.turn if notice else 0, intent.id)
