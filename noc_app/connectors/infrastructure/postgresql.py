"""PostgreSQL: is it there, connections, locks, replication, cache, query time; cancels and ends sessions.

API   https://www.postgresql.org/docs/current/monitoring-stats.html
Seen  15.18 (12 to 17 written from their documentation)
Against  a real server with a replica, in the live tests
Alerts  a server that takes nobody, lost WAL of a slot and the end of transaction numbers are critical; sessions that
  wait for locks and slots near their end major; idle transactions warnings

The role needs pg_monitor, which only reads; `pg_signal_backend` to cancel queries and end sessions. Query time needs
the extension pg_stat_statements in the database that is named here. Where nothing ran since the last poll, query time
and cache hits are those of before: there is nothing newer.
"""

from collections.abc import Mapping, Sequence
from typing import Literal

from pydantic import Field
from sqlalchemy import URL, Connection
from typing_extensions import override

from noc_app.config.fields import Duration, SecretRef, Tls
from noc_app.config.operation import Asked, Operation, Parameters
from noc_app.config.target import TargetConfig
from noc_app.connectors.database import Database, postgresql, rows_of
from noc_app.connectors.infrastructure import postgresql_sql as asks
from noc_app.connectors.infrastructure.postgresql_rates import Rates
from noc_app.connectors.infrastructure.postgresql_sql import Row, Server
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.connectors.rows import Taken
from noc_app.model import Alert, CommandError, Domain, PollError, PollResult, Severity, Unavailable, labels_of
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

SIGNALS = ("db.up", "db.connections.utilization", "db.locks.waiting", "db.replication.lag", "db.cache.hit_ratio")
QUERY_TIME = "db.query.duration.mean"
BI_SIGNALS = ("bi.query.duration.mean", "bi.query.regressions")
SERIES_LIMIT = 500
NO_MONITOR = phrase("our role lacks pg_monitor: it does not see the sessions of others")
NO_EXTENSION = phrase("pg_stat_statements is not there: add it to shared_preload_libraries and CREATE EXTENSION")
NO_SIGNAL = phrase("our role lacks pg_signal_backend")
DOWN = "down"


class Config(TargetConfig):
    """One PostgreSQL server."""

    kind: Literal["postgresql"] = "postgresql"
    server: str = Field(title="Server", min_length=1, max_length=253, description="its name or address")
    port: int = Field(default=5432, ge=1, le=65535, title="Port", description="where it listens")
    database: str = Field(default="postgres", title="Database", description="any that our role may connect to")
    user: str = Field(default="noc_board", title="User", description="a role with pg_monitor")
    password: SecretRef | None = Field(default=None, title="Password", description="where it is kept")
    encrypted: bool = Field(default=True, title="Encrypted", description="over TLS; no on loopback alone")
    tls: Tls = Field(default=Tls(), title="TLS", description="what to trust")
    warehouse: str = Field(
        default="",
        max_length=60,
        title="Warehouse",
        description="its name on the page Data and BI; empty if it is none",
    )
    blocked_after: Duration = Field(
        default=60.0, ge=1.0, title="Blocked after", description="a session that waits longer for a lock is an alert"
    )
    idle_after: Duration = Field(
        default=900.0, ge=1.0, title="Idle after", description="a transaction that does nothing for longer is an alert"
    )

    @property
    @override
    def host(self) -> str:
        return self.server

    @property
    @override
    def tcp_port(self) -> int:
        return self.port


class Session(Parameters):
    """Which session."""

    pid: int = Field(gt=0, title="Process", description="number of its server process, as the alert names it")


OPERATIONS = (
    Operation(
        id="cancel-query",
        title=phrase("Cancel a query"),
        help=phrase("Ends what a session is doing now; the session stays."),
        scope="pg_signal_backend",
        parameters=Session,
        fills=(("pid", "pid"),),
    ),
    Operation(
        id="end-session",
        title=phrase("End a session"),
        help=phrase("Its transaction is rolled back and its client is cut off."),
        scope="pg_signal_backend",
        parameters=Session,
        dangerous=True,
        fills=(("pid", "pid"),),
    ),
)
_CALLS = {"cancel-query": "pg_cancel_backend", "end-session": "pg_terminate_backend"}
# Which session it is, and which query; a query that is over is none.
_DOING = """
select extract(epoch from backend_start) || ' ' || case
  when state in ('active', 'fastpath function call') then extract(epoch from query_start)::text else '-' end as doing
from pg_stat_activity where pid = {pid}
"""


class PostgresSession:
    """Asks one server. Remembers counters between polls, and since when what stands stands."""

    operations = OPERATIONS

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._clock = config, tools.clock
        password = tools.secret(config.password) if config.password is not None else None
        url = URL.create("postgresql", config.user, host=config.server, port=config.port, database=config.database)
        tls = config.tls if config.encrypted else None
        engine = postgresql(url, password=password, tls=tls, timeout_s=config.timeout)
        self._database = Database(engine, config.id, config.timeout)
        self._rates = Rates()
        self._since: dict[str, float] = {}
        self._may_signal = True

    async def poll(self) -> PollResult:
        """Ask once. A server that says that it takes nobody is down, and that is an answer. Raises PollError."""
        try:
            server, found = await self._database.read(self._ask)
        except Unavailable as down:
            return self._down(said_by(down))
        self._may_signal = server.signals
        taken = Taken(SERIES_LIMIT)
        self._take(server, found, taken)
        alerts = self._alerts(server, found)
        self._since = {a.fingerprint: a.starts_at for a in alerts}
        complete = not any(isinstance(found[name], PollError) for name in ("sessions", "slots", "databases"))
        return PollResult(
            samples=tuple(taken.samples.values()), alerts=tuple(alerts), alerts_complete=complete, gaps=taken.gaps
        )

    def denied(self) -> Mapping[str, str]:
        """Return what our role may not do."""
        return {} if self._may_signal else dict.fromkeys(_CALLS, NO_SIGNAL)

    def sends(self, asked: Asked) -> str:
        """Return the statement."""
        return f"SELECT {_CALLS[asked.operation]}({asked.parameters.pid})"

    async def operate(self, asked: Asked) -> str:
        """Cancel or end. Raises CommandError if there is no such session or our role may not."""
        pid = asked.parameters.pid
        doing = await self._database.read(lambda c: rows_of(c, _DOING.format(pid=pid)))
        if not doing:
            raise CommandError(phrase("no session has the process {pid}", pid=pid))
        (row,) = await self._database.read(lambda c: rows_of(c, f"{self.sends(asked)} as done"))
        if not row["done"]:
            raise CommandError(phrase("the server could not signal the process {pid}", pid=pid))
        return str(doing[0]["doing"])

    async def operated(self, asked: Asked) -> bool | None:
        """Return whether the session is gone, or does something else than when it was asked to stop."""
        rows = await self._database.read(lambda c: rows_of(c, _DOING.format(pid=asked.parameters.pid)))
        if not rows:
            return True
        session, _, query = asked.ref.partition(" ")
        if not session:
            return None  # nobody knows which session was meant: another may have its number by now
        session_now, _, query_now = str(rows[0]["doing"]).partition(" ")
        return session_now != session or (asked.operation == "cancel-query" and query_now != query)

    def _down(self, words: str) -> PollResult:
        began = self._since.get(DOWN, self._clock())
        self._since = {**self._since, DOWN: began}
        alert = Alert(
            fingerprint=DOWN,
            severity=Severity.CRITICAL,
            title=plain(phrase("PostgreSQL on {host} takes nobody", host=self._config.server)),
            description=words,
            starts_at=began,
            labels=self._labels,
        )
        taken = Taken(SERIES_LIMIT)
        taken.take("db.up", dict(self._labels), 0)
        gaps = dict.fromkeys(expects(self._config)[1:], words)
        return PollResult(samples=tuple(taken.samples.values()), alerts=(alert,), alerts_complete=False, gaps=gaps)

    @property
    def _labels(self) -> tuple[tuple[str, str], ...]:
        return labels_of({"host": self._config.server})

    def _ask(self, connection: Connection) -> tuple[Server, dict[str, Sequence[Row] | PollError]]:
        """Ask everything on one connection; what one question is refused is a gap. Raises PollError."""
        (row,) = rows_of(connection, asks.SERVER)
        server = asks.server_of(row)
        wanted = {"databases": asks.DATABASES, "sessions": asks.SESSIONS, "slots": asks.slots_for(server.version)}
        wanted["replicas"] = asks.STANDBY if server.standby else asks.REPLICAS
        if server.statements:
            wanted["statements"] = asks.statements_for(server.version)
        found: dict[str, Sequence[Row] | PollError] = {}
        for name, question in wanted.items():
            try:
                found[name] = rows_of(connection, question)
            except Unavailable:
                raise
            except PollError as error:
                found[name] = error
        return server, found

    def _take(self, server: Server, found: Mapping[str, Sequence[Row] | PollError], taken: Taken) -> None:
        host = {"host": self._config.server}
        taken.take("db.up", host, 1, at=server.now)
        taken.take("db.connections.utilization", host, server.connections / max(1, server.most), at=server.now)
        if not server.monitors:
            taken.gap("db.locks.waiting", NO_MONITOR)
            taken.gap("alerts", NO_MONITOR)
        databases = _rows(found, "databases", ("db.locks.waiting", "db.cache.hit_ratio"), taken)
        for row in databases:
            taken.take("db.locks.waiting", {**host, "database": row["name"]}, row["waiting"], at=server.now)
        for name, ratio in self._rates.cache(databases):
            taken.take("db.cache.hit_ratio", {**host, "database": name}, ratio, at=server.now)
        self._take_replicas(server, _rows(found, "replicas", ("db.replication.lag",), taken), taken)
        self._take_statements(server, found, taken)

    def _take_replicas(self, server: Server, rows: Sequence[Row], taken: Taken) -> None:
        if server.standby:
            for row in rows:
                taken.take("db.replication.lag", {"host": self._config.server}, row["lag"], at=server.now)
                if not row["receivers"]:
                    taken.gap("db.replication.lag", phrase("this standby is not connected to a primary"))
            return
        for name, lag in asks.lags_of(rows):
            if lag is None:
                taken.gap("db.replication.lag", phrase("{name}: the server cannot tell its lag", name=name))
            else:
                taken.take("db.replication.lag", {"host": name}, lag, at=server.now)

    def _take_statements(self, server: Server, found: Mapping[str, Sequence[Row] | PollError], taken: Taken) -> None:
        config, signals = self._config, (QUERY_TIME, *(BI_SIGNALS if self._config.warehouse else ()))
        if not server.statements:
            for signal in signals:
                taken.gap(signal, NO_EXTENSION)
            return
        before = dict(taken.gaps)
        rows = _rows(found, "statements", signals, taken)
        if taken.gaps != before:
            return
        self._rates.statements(asks.spent_of(rows))
        for name, mean_s in self._rates.means.items():
            taken.take(QUERY_TIME, {"host": config.server, "database": name}, mean_s, at=server.now)
        if config.warehouse and self._rates.regressions is not None:
            labels = {"warehouse": config.warehouse}
            taken.take("bi.query.duration.mean", labels, self._rates.mean_s, at=server.now)
            taken.take("bi.query.regressions", labels, self._rates.regressions, at=server.now)

    def _alerts(self, server: Server, found: Mapping[str, Sequence[Row] | PollError]) -> list[Alert]:
        unused, known = Taken(SERIES_LIMIT), self._since
        sessions, slots = _rows(found, "sessions", (), unused), _rows(found, "slots", (), unused)
        config, now = self._config, server.now
        return [
            *asks.session_alerts(sessions, now, blocked_s=config.blocked_after, idle_s=config.idle_after),
            *asks.slot_alerts(slots, known, now),
            *asks.wraparound_alerts(_rows(found, "databases", (), unused), known, now),
        ]


def _rows(
    found: Mapping[str, Sequence[Row] | PollError], name: str, signals: Sequence[str], taken: Taken
) -> Sequence[Row]:
    """Return the rows of one question; what it was refused is a gap of `signals`."""
    rows = found.get(name, ())
    if not isinstance(rows, PollError):
        return rows
    for signal in signals:
        taken.gap(signal, said_by(rows))
    return ()


def expects(config: Config) -> tuple[str, ...]:
    """Return the signals that a server supplies. Only one with replicas tells a lag."""
    always = tuple(s for s in SIGNALS if s != "db.replication.lag")
    return (*always, QUERY_TIME, *(BI_SIGNALS if config.warehouse else ()))


def open_session(config: Config, tools: Tools) -> PostgresSession:
    """Return a session of one server. Raises ConfigError and MissingSecret."""
    return PostgresSession(config, tools)


CONNECTOR = Connector(
    kind="postgresql",
    title="PostgreSQL",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=open_session,
    expects=expects,
)
