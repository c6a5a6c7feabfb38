"""Running a story on one loop for Qt and asyncio, with an engine that the test plays."""

import asyncio
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from noc_app.alerting.by_hand import merging, splitting
from noc_app.alerting.news import news_of
from noc_app.config.operation import parameters_of
from noc_app.engine.board import Board
from noc_app.engine.log_lines import NOBODY, WITHIN_S
from noc_app.engine.past import NO_POINTS
from noc_app.engine.setup import watched_health
from noc_app.gui.loop import loop_for
from noc_app.model import (
    Ack,
    AckState,
    Acted,
    CommandError,
    JournalError,
    Logged,
    Move,
    PollResult,
    Regrouping,
    Told,
    Verb,
)
from noc_app.model.action import UNDO_S
from tests.tools.engine import CATALOGUE, Clock, target


def run_story(qapp, story):
    qapp.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: loop_for(qapp)) as runner:
        return runner.run(story)


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.focusWidget() or window, key, modifiers)


async def settle():
    """Let everything happen that was asked for."""
    for _ in range(5):
        await asyncio.sleep(0)


class PlayedEngine:
    """A real board, and commands that the test watches. `refuse` makes the next acknowledgement fail."""

    def __init__(self, now=1000.0):
        self.clock = Clock(now)
        self.board = Board(self.clock)
        self.board.catalogue = CATALOGUE
        health = (watched_health(target(name)) for name in ("a", "b"))
        self.board.targets.configure([replace(h, every_s=5.0) for h in health])
        self.listeners, self.asked, self.refuse, self.past = [], [], None, ()
        self.undo_s = UNDO_S
        self.waits = False  # what is kept waits for the shared journal
        self.offers, self.told = (), ()
        self.remembered, self.stood = NO_POINTS, ()
        self.logged = None  # or what makes the lines around a moment
        self.orders, self.forbidden, self.looked_at, self.counted = [], {}, [], None

    def subscribe(self, listener):
        self.listeners.append(listener)

    def report(self, *alerts, name="a"):
        self.publish(self.board.alerts.take(name, PollResult(alerts=alerts), self.clock.now))

    def publish(self, changes):
        for listener in self.listeners:
            listener(news_of(tuple(c for c in changes if c)))

    async def act(self, order):
        """Note what is asked; an acknowledgement is shown as requested, or refused for the reason of the test."""
        told = []
        for key in order.keys:
            self.asked.append(_told(order, key))
            told.append(Told(key, self.refuse or ""))
            if order.verb is Verb.ACKNOWLEDGE and self.refuse:
                self._set(key, Ack(state=AckState.REJECTED, reason=self.refuse))
            elif order.verb is Verb.ACKNOWLEDGE:
                self._set(key, Ack(state=AckState.REQUESTED, by=order.by))
            elif order.verb is Verb.UNACKNOWLEDGE:
                self._set(key, Ack())
        self.orders.append(order)
        until = self.clock.now + self.undo_s if order.verb is not Verb.SEE else 0.0
        return Acted(action=f"action-{len(self.orders)}", verb=order.verb, results=tuple(told), undo_until=until)

    async def undo(self, action, *, by):
        self.asked.append(("undo", action, by))
        return Acted(action=action, verb=self.orders[-1].verb, results=())

    def can(self, verb, target):
        return self.forbidden.get(verb, "")

    def operations(self):
        return self.offers

    def sends(self, order):
        key = order.keys[0]
        operation = next(o.operation for o in self.offers if (o.target, o.operation.id) == key)
        return f"POST /{operation.id} {parameters_of(operation, order.values).model_dump_json()}"

    def receipts(self, action):
        return self.told

    def confirm(self, key, by="mara"):
        self._set(key, Ack(state=AckState.CONFIRMED, by=by, until=self.clock.now + 1800))

    def look_at(self, key, *, by):
        self.looked_at.append((key, by))

    async def merge_incidents(self, into, other, *, by):
        self._by_hand(Move.MERGE, by, merging(self.board.picture().book, into, other))

    async def split_incident(self, keys, *, by):
        self._by_hand(Move.SPLIT, by, splitting(self.board.picture().book, keys, by))

    def _by_hand(self, move, by, found):
        moved, home = found
        done = Regrouping(
            id=f"hand-{len(self.board.hands)}", move=move, by=by, at=self.clock.now, moved=moved, home=home
        )
        self.board.regroup((*self.board.hands, done))

    async def recheck(self, name):
        self.asked.append(("recheck", name))

    async def start_maintenance(self, work):
        self.board.plan((*self.board.planned, work))

    async def end_maintenance(self, work, *, by):
        self.asked.append(("end maintenance", by))
        self.board.plan(tuple(known for known in self.board.planned if known.id != work))

    async def keep_note(self, note):
        self.asked.append(("note", note))
        if self.refuse:
            raise JournalError(self.refuse)
        self.board.kept_notes = (*self.board.kept_notes, note)
        return self.waits

    async def take_note_back(self, note_id, *, by):
        self.asked.append(("take note back", note_id, by))
        if self.refuse:
            raise CommandError(self.refuse)
        self.board.kept_notes = tuple(n for n in self.board.kept_notes if n.id != note_id)

    async def occurrences(self, key):
        return self.stood

    async def past_of(self, key, since):
        self.asked.append(("past", key, since))
        return self.remembered

    async def logs_around(self, key, at):
        self.asked.append(("logs", key, at))
        nobody = Logged(at=at, start=at - WITHIN_S, end=at + WITHIN_S, unasked=NOBODY)
        return self.logged(at) if self.logged is not None else nobody

    async def history(self, key):
        return self.past

    async def walls(self):
        return ()

    async def make_report(self, since, until):
        return await self.counted(since, until) if self.counted is not None else None

    def _set(self, key, ack):
        self.publish((self.board.alerts.set_ack(key, ack),))


def _told(order, key):
    if order.verb is Verb.ACKNOWLEDGE:
        return ("acknowledge", key, order.by, order.comment, order.for_s)
    return ("give back" if order.verb is Verb.UNACKNOWLEDGE else order.verb.value, key, order.by)
