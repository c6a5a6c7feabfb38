"""The journal that several desks share, in PostgreSQL. Blocking; runs on the one database thread."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import Connection, Label, Text, literal_column, select, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from typing_extensions import override

from noc_app.journal import tables
from noc_app.journal.book import Book
from noc_app.journal.database import SCHEMA
from noc_app.journal.leases import VERSION
from noc_app.journal.line import Line
from noc_app.journal.postgres import PATIENCE_S, TROUBLE, Server, engine_for, in_words
from noc_app.journal.rows import intent_of
from noc_app.journal.tables import meta
from noc_app.model import Busy, CutOff, Deed, Intent, JournalError, NocError, NotAllowed, Role
from noc_app.model.said import phrase

ROLE_PREFIX = "noc_"
PIECE = 200  # requests in one transaction
ATTEMPTS = 3  # of a piece while others write
FEW = 500  # rows that are asked for by name
READING_S = 60.0  # for the whole audit
NO_KEY = phrase(
    "without the key of the audit nothing can be done in a shared journal; give {example}",
    example="`audit: {key: ...}`",
)

_ROLES = text(
    "SELECT rolname FROM pg_roles WHERE rolname = ANY(:names) AND pg_has_role(session_user, oid, 'member')"
).bindparams(names=[f"{ROLE_PREFIX}{role.value}" for role in Role])

_VERSION: Label[str] = literal_column("intent.xmin::text", Text).label("version")  # changes with every change of a row
_UNKNOWN = ("", None)


class SharedBook(Book):
    """The shared journal. It may be cut off at any time, also from the start; `fault` says so, and since when."""

    def __init__(self, server: Server, clock: Callable[[], float], *, patience_s: float = PATIENCE_S) -> None:
        self.server, self.login, self.clock = server, server.user, clock
        self.role: Role | None = None
        self._known: dict[str, tuple[str, Intent]] = {}  # by id: the version of the row, and what it says
        self._other_version = ""
        self._engine = engine_for(server, patience_s)
        self._line = Line(server, clock)

    @override
    def add_all(self, intents: Sequence[Intent]) -> dict[str, NocError]:
        """Write `intents` down piece by piece, so that no order holds up a colleague's for long.

        Returns as `Book.add_all` does. Raises JournalError if the first piece cannot be written, and CutOff always:
        then what was written before it is known by its id.
        """
        refused: dict[str, NocError] = {}
        for place, piece in enumerate(_pieces(intents)):
            try:
                refused |= self._patiently(piece)
            except CutOff:
                raise
            except JournalError as error:
                if not place:
                    raise
                refused |= {intent.id: error for intent in piece}
        return refused

    def listen(self, changed: Callable[[], None]) -> None:
        """Call `changed()`, on another thread, whenever somebody wrote or the journal was lost or found."""
        self._line.start(changed)

    @property
    @override
    def fault(self) -> str:
        """Return why nothing can be written now, empty if all is well."""
        return self._line.fault or self._other_version

    @override
    def close(self) -> None:
        self._line.close()
        self._engine.dispose()

    @override
    def revision(self) -> object:
        """Return the same value always: the line hears what changes."""
        return None

    @override
    def probe(self) -> None:
        """Do nothing: the line finds out."""

    @override
    def upkeep(self) -> None:
        """Do nothing: an administrator's command forgets what is old."""

    @override
    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._errors(), self._engine.begin() as connection:
            self._greet(connection)
            if self._other_version:
                raise NotAllowed(self._other_version)
            yield connection

    @override
    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._errors(), self._engine.begin() as connection:
            self._greet(connection)
            yield connection

    @override
    @contextmanager
    def whole(self) -> Iterator[Connection]:
        patient = engine_for(self.server, READING_S)
        try:
            with self._errors(), patient.connect() as connection:
                yield connection.execution_options(isolation_level="REPEATABLE READ")
        finally:
            patient.dispose()

    @override
    def note(self, connection: Connection, *deeds: Deed) -> None:
        """Put `deeds` into the audit; without a key nothing is done that has to be in it. Raises NotAllowed."""
        if not self.audit_key:
            raise NotAllowed(NO_KEY)
        super().note(connection, *deeds)

    @override
    @contextmanager
    def _apart(self, connection: Connection) -> Iterator[None]:
        with self._told(), connection.begin_nested():
            yield

    @override
    def _intents(self, condition: Any) -> tuple[Intent, ...]:
        """Return the requests that meet `condition`, oldest first; only what changed is fetched from the server."""
        c = tables.intent.c
        with self._reading() as connection:
            listed = connection.execute(select(c.id, _VERSION).where(condition).order_by(c.at, c.id)).all()
            fresh = [row.id for row in listed if self._known.get(row.id, _UNKNOWN)[0] != row.version]
            wanted = select(tables.intent, _VERSION).where(c.id.in_(fresh) if len(fresh) < FEW else condition)
            for row in connection.execute(wanted).mappings() if fresh else ():
                values = dict(row)
                self._known[values["id"]] = (values.pop("version"), intent_of(values))
        held = {row.id for row in listed}
        if len(self._known) > 2 * len(held) + FEW:
            self._known = {key: known for key, known in self._known.items() if key in held}
        return tuple(self._known[row.id][1] for row in listed if row.id in self._known)

    def _patiently(self, intents: Sequence[Intent]) -> dict[str, NocError]:
        for _ in range(ATTEMPTS - 1):
            with suppress(Busy):
                return super().add_all(intents)
        return super().add_all(intents)

    def _greet(self, connection: Connection) -> None:
        """Find out who we are and whether we speak the same version, once for each connection."""
        known = connection.info
        if "greeted" in known:
            return
        names = set(connection.execute(_ROLES).scalars())
        self.role = next((role for role in reversed(Role) if f"{ROLE_PREFIX}{role.value}" in names), None)
        version = connection.execute(select(meta.c.value).where(meta.c.name == VERSION)).scalar()
        self._other_version = "" if version == str(SCHEMA) else _other(version)
        known["greeted"] = True

    @contextmanager
    def _errors(self) -> Iterator[None]:
        """Turn every way in which the server can fail into a JournalError in words."""
        if self._line.fault:
            raise CutOff(self._line.fault)
        try:
            with self._told():
                yield
        except CutOff:
            self._engine.dispose()
            raise

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (SQLAlchemyError, *TROUBLE, ValueError) as error:
            raise in_words(error.orig if isinstance(error, DBAPIError) else error, self.server) from error


def _pieces(intents: Sequence[Intent]) -> Iterator[Sequence[Intent]]:
    """Yield `intents` in pieces; what is about the same alert elsewhere stays with its first."""
    begin = 0
    for place, intent in enumerate(intents):
        if place - begin >= PIECE and not intent.origin:
            yield intents[begin:place]
            begin = place
    if begin < len(intents):
        yield intents[begin:]


def _other(version: str | None) -> str:
    if version is None:
        return phrase("the shared journal is not made yet: run noc-app journal init")
    return phrase(
        "the shared journal is of version {version}, this program of {own}: here it only shows and leads nothing; "
        "bring both to the same version",
        version=version,
        own=SCHEMA,
    )
