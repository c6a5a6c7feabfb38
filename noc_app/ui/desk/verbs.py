"""What the desk asks of the engine. Everything runs in the background; what is refused is said."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from noc_app.model import AlertKey, NocError, Order, Verb, WallSight, WallVerb
from noc_app.ui.desk.driver import Driver, Event
from noc_app.ui.links import open_link
from noc_app.ui.tasks import TaskScope


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """Who acts at this desk, and how long an acknowledgement lasts if nobody says otherwise, seconds."""

    name: str
    ack_for_s: float


class Verbs(QObject):
    """Asks in the operator's name. `said` carries what went wrong, empty when something new was asked."""

    said = Signal(str)
    done = Signal(object)  # Acted: what became of an order
    wall_asked = Signal(str)

    def __init__(self, engine: Driver, operator: Operator, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self.operator = engine, operator
        self.tasks = TaskScope(self, self._failed)

    def act(self, order: Order) -> None:
        """Carry an order out; rows and toasts follow what becomes of it, `done` says what was refused."""
        self.said.emit("")
        self.tasks.spawn(self._act(order), name=order.verb.value)

    @Slot(object, str, float)
    def acknowledge(self, keys: Sequence[AlertKey], note: str, for_s: float) -> None:
        """Own alerts."""
        name = self.operator.name
        self.act(Order(verb=Verb.ACKNOWLEDGE, by=name, keys=tuple(keys), comment=note, for_s=for_s))

    @Slot(object)
    def acknowledge_now(self, key: AlertKey) -> None:
        """Own an alert with the defaults, unless somebody has it."""
        entry = self._engine.board.alerts.get(key)
        if entry is not None and not entry.owned:
            self.acknowledge((key,), "", self.operator.ack_for_s)

    def ask(self, verb: Verb, keys: Sequence[AlertKey]) -> None:
        """Ask for what needs no words: give back, escalate, see, take from the shelf, end a silence."""
        if keys:
            self.act(Order(verb=verb, by=self.operator.name, keys=tuple(keys)))

    @Slot(str)
    def undo(self, action: str) -> None:
        """Take an order back."""
        self.tasks.spawn(self._undo(action), name="undo")

    def can(self, verb: Verb, target: str) -> str:
        """Return why `verb` cannot be asked about alerts of `target`, empty if it can."""
        return self._engine.can(verb, target)

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
            self.said.emit(f"Not opened: {reason}")

    def read_past(self, key: AlertKey, show: Callable[[AlertKey, Sequence[Event]], None]) -> None:
        """Have `show` told what happened to an alert."""
        self.tasks.spawn(self._read_past(key, show), name=f"history of {key.text}")

    def read_walls(self, show: Callable[[Sequence[WallSight]], None]) -> None:
        """Have `show` told how the walls are."""
        self.tasks.spawn(self._read_walls(show), name="walls")

    async def _act(self, order: Order) -> None:
        self.done.emit(await self._engine.act(order))

    async def _undo(self, action: str) -> None:
        self.done.emit(await self._engine.undo(action, by=self.operator.name))

    async def _read_past(self, key: AlertKey, show: Callable[[AlertKey, Sequence[Event]], None]) -> None:
        show(key, await self._engine.history(key))

    async def _read_walls(self, show: Callable[[Sequence[WallSight]], None]) -> None:
        show(await self._engine.walls())

    async def _send_to_wall(self, wall: str, verb: WallVerb, page: str) -> None:
        await self._engine.ask_wall(wall, verb, page, by=self.operator.name)
        self.wall_asked.emit(wall)

    def _failed(self, error: NocError) -> None:
        self.said.emit(str(error))
