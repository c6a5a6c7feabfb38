"""What reaches a person who does not look at the desk: sound, tray, the desktop's notifications."""

from PySide6.QtCore import QObject, Signal

from noc_app.alerting.sounds import FLOOD_GAP_S
from noc_app.config.desk import Desk
from noc_app.engine.board import Board, Snapshot
from noc_app.model import AlertEntry, NocError, Severity
from noc_app.ui.desk.alarm import Alarm, Plays
from noc_app.ui.desk.notify import notify
from noc_app.ui.desk.tray import Tray
from noc_app.ui.tasks import TaskScope
from noc_app.ui.theme import Paints


class Attention(QObject):
    """One for the whole desk: it outlives the window when that is made anew."""

    opened = Signal()

    def __init__(self, board: Board, settings: Desk, paints: Paints, player: Plays) -> None:
        super().__init__()
        self._settings, self._clock = settings, board.clock
        self._told_at = float("-inf")
        self.alarm = Alarm(settings.sound, player, board.clock)
        self.tray = Tray(paints, self)
        self.tray.opened.connect(self.opened)
        self.tray.mute.connect(self.alarm.mute)
        self._tasks = TaskScope(self, self._failed)

    def settle(self, settings: Desk) -> None:
        """Follow settings that are others than before."""
        self._settings = settings
        self.alarm.settle(settings.sound)

    def refresh(self, snapshot: Snapshot, *, flooded: bool) -> None:
        """Follow the board."""
        self.alarm.refresh(snapshot, flooded=flooded)
        self.tray.refresh(snapshot)

    def announce(self, entry: AlertEntry, *, in_front: bool, flooded: bool = False) -> None:
        """Tell the desktop about a critical, unless the desk is in front of the person anyway.

        In a flood one stands for many, as one sound does: the desk has them all.
        """
        now = self._clock()
        if flooded and now - self._told_at < FLOOD_GAP_S:
            return
        if self._settings.notify and not in_front and entry.alert.severity is Severity.CRITICAL:
            self._told_at = now
            self._tasks.spawn(self._notify(entry), name="notification")

    def close(self) -> None:
        """Leave the tray and be silent."""
        self._tasks.cancel()
        self.alarm.close()
        self.tray.close()

    async def _notify(self, entry: AlertEntry) -> None:
        if not await notify(entry):
            self.tray.notify(entry)

    def _failed(self, error: NocError) -> None:
        """Nothing that a notification raises is for the operator: the list and the toasts have everything."""
