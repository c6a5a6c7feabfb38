"""Wakes a wall on the same machine, so that it does at once what a desk has just asked of it.

What is asked is in the journal; the socket carries nothing but "look". A wall that cannot be woken looks within a
second by itself.
"""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 200


def socket_name(journal: Path, wall: str) -> str:
    """Return the name of the socket of a wall that uses `journal`."""
    digest = hashlib.sha256(f"{journal.resolve()}\n{wall}".encode()).hexdigest()[:16]
    return f"noc-app-wall-{digest}"


class Nudged(QObject):
    """A wall's ear: `nudged` is sent when a desk says that there is something to do."""

    nudged = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._heard)
        QLocalServer.removeServer(name)  # of a wall that crashed
        self.hears = self._server.listen(name)

    def close(self) -> None:
        """Hear no more."""
        self._server.close()

    @Slot()
    def _heard(self) -> None:
        while self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.disconnectFromServer()
            connection.deleteLater()
        self.nudged.emit()


def nudge(name: str) -> bool:
    """Wake the wall behind `name`; return whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    found = socket.waitForConnected(_WAIT_MS)
    socket.abort()
    return found
