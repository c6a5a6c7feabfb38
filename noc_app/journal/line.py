"""The line to the shared journal: hears at once what others wrote, and notices within seconds that it is cut.

A thread of its own with a connection of its own. It waits for PostgreSQL's notifications; once a second it asks anyway,
so that a lost notification costs a second and a silent server is found out.
"""

import select
import socket
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from typing import Any

from noc_app.journal.postgres import TROUBLE, Server, connect, in_words
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

CHANNEL = "noc_journal"
BEAT_S = 1.0
RETRY_S = 1.0


class Line:
    """Calls `changed()` on its own thread whenever somebody wrote. `fault` says why it is cut, empty if it is not."""

    def __init__(self, server: Server, clock: Callable[[], float]) -> None:
        self.fault = ""
        self._server, self._clock = server, clock
        self._wake, self._waker = socket.socketpair()
        self._ended = False
        self._changed: Callable[[], None] = _nobody
        self._thread = threading.Thread(target=self._run, name="journal-line", daemon=True)

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to listen."""
        self._changed = changed
        self._thread.start()

    def close(self) -> None:
        """Hang up and wait for the thread."""
        self._ended = True
        self._waker.send(b"x")
        if self._thread.ident is not None:
            self._thread.join()
        self._wake.close()
        self._waker.close()

    def _run(self) -> None:
        while not self._ended:
            try:
                connection, number = connect(self._server)
                try:
                    self._listen(connection, number)
                finally:
                    with suppress(*TROUBLE):
                        connection.close()
            except TROUBLE as error:
                self._cut(error)
                select.select([self._wake], [], [], RETRY_S)

    def _listen(self, connection: Any, number: int) -> None:
        connection.autocommit = True
        with closing(connection.cursor()) as cursor:
            cursor.execute(f"LISTEN {CHANNEL}")
            before = _state(cursor)
            self.fault = ""
            self._changed()
            while not self._ended:
                select.select([number, self._wake.fileno()], [], [], BEAT_S)
                now = _state(cursor)
                if connection.notifications or now != before:
                    connection.notifications.clear()
                    self._changed()
                before = now

    def _cut(self, error: BaseException) -> None:
        if self.fault or self._ended:
            return
        since = datetime.fromtimestamp(self._clock(), UTC)
        reason, time = said_by(in_words(error, self._server)), f"{since:%H:%M:%S} UTC"
        self.fault = phrase("{reason} (since {time})", reason=reason, time=time)
        self._changed()


def _nobody() -> None:
    """Nobody listens yet."""


def _state(cursor: Any) -> str:
    """Return what changes with every transaction that wrote, in whatever order they end."""
    cursor.execute("SELECT pg_current_snapshot()::text")
    return str(cursor.fetchone()[0])
