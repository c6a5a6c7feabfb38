"""What the desk asks of the engine. Everything runs in the background; what is refused is said."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from noc_app.model import AlertEntry, AlertKey, NocError, WallSight, WallVerb
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
    wall_asked = Signal(str)

    def __init__(self, engine: Driver, operator: Operator, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self.operator = engine, operator
        self.tasks = TaskScope(self, self._failed)

    @Slot(object, str, float)
    def acknowledge(self, key: AlertKey, note: str, for_s: float) -> None:
        """Own an alert; the row and the toast follow what becomes of it."""
        work = self._engine.acknowledge(key, by=self.operator.name, comment=note, for_s=for_s)
        self.said.emit("")
        self.tasks.spawn(work, name=f"acknowledge {key.text}")

    @Slot(object)
    def acknowledge_now(self, key: AlertKey) -> None:
        """Own an alert with the defaults, unless somebody has it."""
        entry = self._engine.board.alerts.get(key)
        if entry is not None and not entry.owned:
            self.acknowledge(key, "", self.operator.ack_for_s)

    def give_back(self, entry: AlertEntry | None) -> None:
        """Take an acknowledgement back."""
        if entry is not None and entry.owned:
            work = self._engine.unacknowledge(entry.key, by=self.operator.name)
            self.tasks.spawn(work, name=f"give back {entry.key.text}")

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

    async def _read_past(self, key: AlertKey, show: Callable[[AlertKey, Sequence[Event]], None]) -> None:
        show(key, await self._engine.history(key))

    async def _read_walls(self, show: Callable[[Sequence[WallSight]], None]) -> None:
        show(await self._engine.walls())

    async def _send_to_wall(self, wall: str, verb: WallVerb, page: str) -> None:
        await self._engine.ask_wall(wall, verb, page, by=self.operator.name)
        self.wall_asked.emit(wall)

    def _failed(self, error: NocError) -> None:
        self.said.emit(str(error))
