"""One program of a kind for each user: whoever starts it a second time brings the first one to the front."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QThread, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER_MS = 3000  # a program that lives answers at once
_START_MS = 30_000  # for how long one that was started at the same moment may take to listen
_PAUSE_MS = 200


class One(QObject):
    """The lock file `place/name.lock` says who is the one; it is stale when its process is gone, never by its age.

    `called` is sent when somebody tried to start another.
    """

    called = Signal()

    def __init__(self, place: Path, name: str) -> None:
        super().__init__()
        file = place / f"{name}.lock"
        self._socket = f"noc-app-one-{hashlib.sha256(str(file.resolve()).encode()).hexdigest()[:16]}"
        self._lock = QLockFile(str(file))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def hold(self) -> bool:
        """Become the one; return False if there is one already. A place that cannot be written to keeps nobody out."""
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Hear of others from now on; the application has to be there."""
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._heard)
        QLocalServer.removeServer(self._socket)  # of one that crashed: its lock was ours to take
        self._server.listen(self._socket)

    @property
    def holder(self) -> int:
        """Return the process that is the one, 0 if that is not known."""
        return int(self._lock.getLockInfo()[0])

    def call(self) -> bool:
        """Ask the one to come to the front; return whether it answered."""
        for _ in range(_START_MS // _PAUSE_MS):
            socket = QLocalSocket()
            socket.connectToServer(self._socket)
            if socket.waitForConnected(_ANSWER_MS):
                answered = socket.waitForReadyRead(_ANSWER_MS)
                socket.abort()
                return answered
            QThread.msleep(_PAUSE_MS)  # it has the lock and does not listen yet
        return False

    def close(self) -> None:
        """Let another be the one."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    @Slot()
    def _heard(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.write(b"here\n")
            connection.flush()
            connection.disconnectFromServer()
            connection.disconnected.connect(connection.deleteLater)
        self.called.emit()
