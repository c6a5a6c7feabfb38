"""The connection to a shared journal: how it is made, and its troubles in words. All that is special to PostgreSQL."""

import os
import socket
import ssl
from dataclasses import dataclass, field
from typing import Any

import pg8000.dbapi
import pg8000.exceptions
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import QueuePool

from noc_app import __version__
from noc_app.model import Busy, CutOff, JournalError, NotAllowed
from noc_app.model.said import phrase

TROUBLE = (pg8000.exceptions.Error, OSError)  # in which a connection may be lost
PATIENCE_S = 3.0  # a server that is silent for so long is cut off
PORT = 5432

_AWAY = ("08", "57P", "53")  # connection lost, shutting down, out of resources
_DENIED = ("42501", "25006")
_SIGN_IN = "28"
_NO_TABLES = ("42P01", "3F000")
_BUSY = ("57014", "55P03", "40P01", "40001")  # waited too long for others, or stood in each other's way


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Where the shared journal is and who signs in. `tls` is None for this machine only."""

    host: str
    database: str
    user: str
    port: int = PORT
    password: str = field(default="", repr=False)
    tls: ssl.SSLContext | None = None

    @property
    def text(self) -> str:
        """Return the address without the password."""
        return f"postgresql://{self.user}@{self.host}:{self.port}/{self.database}"


def connect(server: Server, patience_s: float = PATIENCE_S) -> tuple[Any, int]:
    """Return a new connection of pg8000 and the number of its socket. Raises pg8000's errors and OSError.

    A statement ends before our own patience does, and a transaction that its program forgot (because it was frozen)
    is ended by the server, so that one ill desk never holds up the others.
    """
    sock = socket.create_connection((server.host, server.port), timeout=patience_s)
    try:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        number = sock.fileno()
        limit = str(int(patience_s * 900))
        connection = pg8000.dbapi.connect(
            server.user,
            host=server.host,
            database=server.database,
            password=server.password or None,
            ssl_context=server.tls or False,
            application_name=f"noc-app {__version__} on {socket.gethostname()}"[:63],
            startup_params={
                "statement_timeout": limit,
                "lock_timeout": limit,
                "idle_in_transaction_session_timeout": limit,
                "search_path": "public",
            },
            sock=sock,
        )
    except BaseException:
        sock.close()
        raise
    return connection, number


def engine_for(server: Server, patience_s: float = PATIENCE_S) -> Engine:
    """Return an engine with one connection, made when it is first needed."""
    return create_engine(
        "postgresql+pg8000://",
        creator=lambda: connect(server, patience_s)[0],
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=patience_s,
        pool_reset_on_return=None,  # every use ends its own transaction, and a round trip is saved
        hide_parameters=True,
    )


def in_words(error: BaseException | None, server: Server) -> JournalError:
    """Return what happened as an error that says what to do."""
    code, said = sqlstate(error), {"server": server.text, "reason": _text(error)}
    if not code or code.startswith(_AWAY):
        return CutOff(phrase("cut off from the shared journal {server}: {reason}", **said))
    if code.startswith(_SIGN_IN):
        return CutOff(phrase("the shared journal {server} does not let us in: {reason}", **said))
    if code in _DENIED:
        return NotAllowed(phrase("the shared journal does not allow it: {reason}", **said))
    if code in _BUSY:
        return Busy(phrase("the shared journal {server} is busy, nothing was written: {reason}", **said))
    if code in _NO_TABLES:
        return JournalError(
            phrase("the shared journal {server} is not made yet: run noc-app journal init ({reason})", **said)
        )
    return JournalError(phrase("the shared journal {server} cannot be used: {reason}", **said))


def sqlstate(error: BaseException | None) -> str:
    """Return PostgreSQL's five letters for what happened, empty if the server was not heard."""
    told = error.args[0] if isinstance(error, pg8000.exceptions.DatabaseError) and error.args else None
    return str(told.get("C", "")) if isinstance(told, dict) else ""


def loopback(host: str) -> bool:
    """Return whether `host` is this machine, where nobody listens on the wire."""
    return host in {"localhost", "127.0.0.1", "::1"}


def _text(error: BaseException | None) -> str:
    told = error.args[0] if error is not None and error.args else error
    if isinstance(told, dict):
        return str(told.get("M", told))
    if isinstance(error, OSError) and error.errno:
        return os.strerror(error.errno)
    cause = error.__cause__ if error is not None else None
    return f"{told}: {cause}" if cause is not None else str(told or "no answer")
