"""What the desk asks of the engine. Everything runs in the background; what is refused is said."""

import asyncio
import uuid
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from noc_app.alerting.occurrences import Occurrence
from noc_app.alerting.report import Report
from noc_app.model import AlertKey, KeptNote, Logged, Maintenance, NocError, Order, SeriesKey, Verb, WallSight, WallVerb
from noc_app.model.errors import said_by
from noc_app.store.ring import Points
from noc_app.ui.desk.driver import Driver, Event
from noc_app.ui.desk.grouping import bond_of, members_of
from noc_app.ui.language import capital, told, tr
from noc_app.ui.links import open_link
from noc_app.ui.tasks import TaskScope
from noc_app.ui.units import clock_time

Step: TypeAlias = Callable[[], Coroutine[Any, Any, bool | None]]  # true if what was asked waits on this desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """Who acts at this desk, and how long an acknowledgement lasts if nobody says otherwise, seconds.

    `endless` says whether one may last until the alert clears, `reason` why an alert is owned if nothing else is typed.
    """

    name: str
    ack_for_s: float
    endless: bool = True
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Lasting:
    """What can be taken back: orders that were given together, how many steps were offered, and how each goes back."""

    together: dict[str, str]
    offered: int
    back: dict[str, Step]


class Verbs(QObject):
    """Asks in the operator's name. `said` carries what went wrong, empty when something new was asked."""

    said = Signal(str)
    done = Signal(object)  # Acted: what became of an order
    undoable = Signal(str, str)  # an action that can be undone, and what was done in words
    wall_asked = Signal(str)
    note_told = Signal(object, str)  # a note that was kept or taken back, and why it was not

    def __init__(self, engine: Driver, operator: Operator, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self.operator = engine, operator
        self._with: dict[str, str] = {}  # an order and the one that was given together with it
        self._offered, self._back = 0, dict[str, Step]()  # by action: how to take it back
        self.tasks = TaskScope(self, self._failed)

    @property
    def lasting(self) -> "Lasting":
        """Return what can be taken back, for the verbs of the window that comes after this one."""
        return Lasting(self._with, self._offered, self._back)

    def take_over(self, before: "Lasting") -> None:
        """Take back what the window before offered. It is gone by then: a step needs no widget."""
        self._with, self._offered, self._back = before.together, before.offered, before.back

    def act(self, order: Order) -> None:
        """Carry an order out; rows and toasts follow what becomes of it, `done` says what was refused."""
        self.said.emit("")
        self.tasks.spawn(self._act(order), name=order.verb.value)

    def acknowledge(self, keys: Sequence[AlertKey], note: str, for_s: float, *, assign: bool = False) -> None:
        """Own alerts; `assign` gives them to the operator too. One undo takes both back."""
        order = Order(verb=Verb.ACKNOWLEDGE, by=self.operator.name, keys=tuple(keys), comment=note, for_s=for_s)
        self.said.emit("")
        self.tasks.spawn(self._own(order, assign=assign), name=order.verb.value)

    @Slot(object)
    def acknowledge_now(self, key: AlertKey) -> None:
        """Own an alert with the defaults, unless somebody has it."""
        entry = self._engine.board.alerts.get(key)
        if entry is not None and not entry.owned:
            self.acknowledge((key,), told(self.operator.reason), self.operator.ack_for_s)

    def ask(self, verb: Verb, keys: Sequence[AlertKey]) -> None:
        """Ask for what needs no words: give back, escalate, see, take from the shelf, end a silence."""
        if keys:
            self.act(Order(verb=verb, by=self.operator.name, keys=tuple(keys)))

    def merge(self, into: str, others: Sequence[str]) -> None:
        """Make the incidents `others` a part of the incident `into`."""
        parts = [members_of(self._engine.board, other) for other in others if other != into]
        merged = [other for other in others if other != into]
        words = tr("Merged %n alerts into one incident", sum(map(len, parts)))
        self._do_undoable(lambda: self._merge_all(into, merged), words, lambda: self._split_all(parts))

    def split(self, keys: Sequence[AlertKey]) -> None:
        """Make alerts of one incident an incident of their own."""
        old = bond_of(self._engine.board, keys[0])
        words = tr("Split off %n alert(s)", len(keys))
        back = partial(self._merge_back, old, keys[0])
        self._do_undoable(lambda: self._split_all([tuple(keys)]), words, back)

    @Slot(object)
    def plan(self, work: Maintenance) -> None:
        """Start maintenance; undone, it ends at once."""
        by = self.operator.name
        words = tr("Maintenance till {time}", time=clock_time(work.ends_at))
        self._do_undoable(
            lambda: self._engine.start_maintenance(work), words, lambda: self._engine.end_maintenance(work.id, by=by)
        )

    def end_plan(self, name: str) -> None:
        """End maintenance before its time; undone, it goes on as it was planned."""
        work = next((known for known in self._engine.board.planned if known.id == name), None)
        if work is not None:
            by = self.operator.name
            again = replace(work, id=str(uuid.uuid4()), by=by, at=self._engine.board.clock())
            self._do_undoable(
                lambda: self._engine.end_maintenance(name, by=by),
                tr("Maintenance ended"),
                lambda: self._engine.start_maintenance(again),
            )

    @Slot(object)
    def keep_note(self, note: KeptNote) -> None:
        """Keep a note in the operator's name; undone, it is taken back."""
        kept = replace(note, by=self.operator.name, at=self._engine.board.clock())
        self._do_undoable(
            lambda: self._told(kept, self._engine.keep_note(kept)),
            tr("Note kept: {words}", words=kept.words),
            lambda: self._engine.take_note_back(kept.id, by=kept.by),
            waits=tr("Not sent yet, waits on this desk: {words}", words=kept.words),
        )

    @Slot(object)
    def take_note_back(self, note: KeptNote) -> None:
        """Take a note back; undone, it is written again."""
        again = replace(note, id=str(uuid.uuid4()), by=self.operator.name, at=self._engine.board.clock())
        self._do_undoable(
            lambda: self._told(note, self._engine.take_note_back(note.id, by=self.operator.name)),
            tr("Note taken back: {words}", words=note.words),
            lambda: self._engine.keep_note(again),
        )

    @Slot(str)
    def undo(self, action: str) -> None:
        """Take back an order, or the last step of another kind."""
        if action in self._back:
            self.tasks.spawn(self._back.pop(action)(), name="undo")
            return
        self.tasks.spawn(self._undo(action), name="undo")

    def can(self, verb: Verb, target: str) -> str:
        """Return why `verb` cannot be asked about alerts of `target`, empty if it can."""
        return told(self._engine.can(verb, target))

    def look_at(self, key: AlertKey | None) -> None:
        """Let colleagues know what is open here, or that nothing is any more."""
        self._engine.look_at(key, by=self.operator.name)

    @Slot(str)
    def recheck(self, target: str) -> None:
        """Ask `target` now."""
        self.tasks.spawn(self._engine.recheck(target), name=f"recheck {target}")

    @Slot(str, str, str)
    def ask_wall(self, wall: str, verb: str, page: str) -> None:
        """Ask something of a wall, and wake it if it is on this machine."""
        self.tasks.spawn(self._send_to_wall(wall, WallVerb(verb), page), name=f"{verb} on {wall}")

    @Slot(str)
    def open_address(self, address: str) -> None:
        """Open a link in the browser if it may be opened."""
        reason = open_link(address)
        if reason:
            self.said.emit(tr("Not opened: {reason}", reason=reason))

    def read_past(self, key: AlertKey, show: Callable[[AlertKey, Sequence[Event]], None]) -> None:
        """Have `show` told what happened to an alert."""
        self.tasks.spawn(self._read_past(key, show), name=f"history of {key.text}")

    def read_occurrences(self, key: AlertKey, show: Callable[[AlertKey, Sequence[Occurrence]], None]) -> None:
        """Have `show` told each time that an alert stood."""
        self.tasks.spawn(self._read_occurrences(key, show), name=f"occurrences of {key.text[:200]}")

    def read_values(self, key: SeriesKey, span_s: float, show: Callable[[SeriesKey, Points, Points], None]) -> None:
        """Have `show` told what the target of a series remembers of the last `span_s` seconds."""
        self.tasks.spawn(self._read_values(key, span_s, show), name=f"past of {key.signal}")

    def read_logs(self, key: SeriesKey, at: float, show: Callable[[SeriesKey, Logged], None]) -> None:
        """Have `show` told what was logged around `at`, Unix seconds, about what a series is about."""
        self.tasks.spawn(self._read_logs(key, at, show), name=f"logs of {key.signal}")

    def read_report(self, span_s: float, show: Callable[[Report | None], None]) -> None:
        """Have `show` told what happened in the last `span_s` seconds."""
        self.tasks.spawn(self._read_report(span_s, show), name="report")

    @Slot(object, str)
    def write(self, path: Path, text: str) -> None:
        """Write a file; that it is there is said, and why it is not."""
        self.tasks.spawn(self._write(path, text), name=f"file {path.name}")

    def read_walls(self, show: Callable[[Sequence[WallSight]], None]) -> None:
        """Have `show` told how the walls are."""
        self.tasks.spawn(self._read_walls(show), name="walls")

    def _do_undoable(self, work: Step, words: str, back: Step, *, waits: str = "") -> None:
        self.said.emit("")
        self.tasks.spawn(self._do_and_offer(work, words, back, waits), name="step")

    async def _do_and_offer(self, work: Step, words: str, back: Step, waits: str) -> None:
        if await work():
            words = waits
        self._offered += 1
        action = f"step {self._offered}"
        self._back = {action: back}  # only the last one is offered
        self.undoable.emit(action, words)

    async def _told(self, note: KeptNote, work: Coroutine[Any, Any, bool | None]) -> bool | None:
        """Do what is asked about `note`, and tell what became of it where it is written."""
        try:
            waits = await work
        except NocError as error:
            self.note_told.emit(note, capital(told(said_by(error))))
            raise
        self.note_told.emit(note, "")
        return waits

    async def _merge_all(self, into: str, others: Sequence[str]) -> None:
        for other in others:
            await self._engine.merge_incidents(into, other, by=self.operator.name)

    async def _merge_back(self, into: str, key: AlertKey) -> None:
        await self._merge_all(into, [bond_of(self._engine.board, key)])

    async def _split_all(self, parts: Sequence[Sequence[AlertKey]]) -> None:
        for keys in parts:
            known = [key for key in keys if bond_of(self._engine.board, key)]
            await self._engine.split_incident(known, by=self.operator.name)

    async def _act(self, order: Order) -> None:
        self.done.emit(await self._engine.act(order))

    async def _own(self, order: Order, *, assign: bool) -> None:
        acted = await self._engine.act(order)
        self.done.emit(acted)
        if assign and acted.done:
            name = self.operator.name
            given = await self._engine.act(Order(verb=Verb.ASSIGN, by=name, keys=acted.done, to=name))
            self._with = {acted.action: given.action}  # only the last one is offered

    async def _undo(self, action: str) -> None:
        together = self._with.pop(action, "")
        self.done.emit(await self._engine.undo(action, by=self.operator.name))
        if together:
            self.done.emit(await self._engine.undo(together, by=self.operator.name))

    async def _read_past(self, key: AlertKey, show: Callable[[AlertKey, Sequence[Event]], None]) -> None:
        show(key, await self._engine.history(key))

    async def _read_occurrences(self, key: AlertKey, show: Callable[[AlertKey, Sequence[Occurrence]], None]) -> None:
        show(key, await self._engine.occurrences(key))

    async def _read_values(
        self, key: SeriesKey, span_s: float, show: Callable[[SeriesKey, Points, Points], None]
    ) -> None:
        show(key, *await self._engine.past_of(key, self._engine.board.clock() - span_s))

    async def _read_logs(self, key: SeriesKey, at: float, show: Callable[[SeriesKey, Logged], None]) -> None:
        show(key, await self._engine.logs_around(key, at))

    async def _read_report(self, span_s: float, show: Callable[[Report | None], None]) -> None:
        now = self._engine.board.clock()
        show(await self._engine.make_report(now - span_s, now))

    async def _write(self, path: Path, text: str) -> None:
        try:
            await asyncio.to_thread(path.write_text, text, encoding="utf-8", newline="")
        except OSError as error:
            self.said.emit(tr("{file} was not written: {reason}", file=path.name, reason=error.strerror or error))
        else:
            self.said.emit(tr("Written: {file}", file=path))

    async def _read_walls(self, show: Callable[[Sequence[WallSight]], None]) -> None:
        show(await self._engine.walls())

    async def _send_to_wall(self, wall: str, verb: WallVerb, page: str) -> None:
        await self._engine.ask_wall(wall, verb, page, by=self.operator.name)
        self.wall_asked.emit(wall)

    def _failed(self, error: NocError) -> None:
        self.said.emit(told(said_by(error)))
