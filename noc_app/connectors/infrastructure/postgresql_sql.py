"""What PostgreSQL is asked, by its version, and what its rows mean. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from noc_app.connectors.kit import plain
from noc_app.connectors.lax import number_of
from noc_app.model import Alert, Severity, labels_of
from noc_app.model.said import phrase

Row: TypeAlias = Mapping[str, Any]
STATEMENTS_RENAMED = 130_000  # total_time became total_exec_time
SLOTS_LOST = 130_000  # pg_replication_slots says when WAL was thrown away
WRAPAROUND = 1_500_000_000.0  # of 2^31 transactions; autovacuum begins to hurry at 200 million

SERVER = """
select current_setting('server_version_num')::int as version, extract(epoch from clock_timestamp()) as now,
  current_setting('max_connections')::int as most, pg_is_in_recovery() as standby,
  current_setting('superuser_reserved_connections')::int as reserved,
  (select count(*) from pg_stat_activity where backend_type = 'client backend') as connections,
  pg_has_role(current_user, 'pg_monitor', 'usage') as monitors,
  pg_has_role(current_user, 'pg_signal_backend', 'usage') as signals,
  exists (select 1 from pg_extension where extname = 'pg_stat_statements') as statements
"""
DATABASES = """
select d.datname as name, s.blks_hit as hit, s.blks_read as read, age(d.datfrozenxid) as age,
  (select count(*) from pg_stat_activity a where a.datname = d.datname and a.wait_event_type = 'Lock') as waiting
from pg_database d join pg_stat_database s on s.datid = d.oid where d.datallowconn and not d.datistemplate
"""
SESSIONS = """
select pid, coalesce(usename, '') as name, coalesce(datname, '') as database, state, wait_event_type = 'Lock' as waits,
  extract(epoch from state_change) as changed, extract(epoch from query_start) as began, left(query, 200) as query,
  extract(epoch from backend_start) as connected, array_to_string(pg_blocking_pids(pid), ', ') as blockers
from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()
  and (wait_event_type = 'Lock' or state like 'idle in transaction%')
order by query_start limit 200
"""
REPLICAS = """
select coalesce(nullif(application_name, ''), client_addr::text, 'replica') as name, state, pid,
  extract(epoch from replay_lag) as lag, pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) as behind
from pg_stat_replication
"""
STANDBY = """
select case when pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() then 0
  else extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp()) end as lag,
  (select count(*) from pg_stat_wal_receiver) as receivers
"""
_WAITS = phrase("Session {pid} of {user} in {database} waits for a lock that {blockers} holds")
_IDLE = phrase("Session {pid} of {user} in {database} is idle in transaction")
_LOST, _LOSING = (
    phrase("Replication slot {name} has lost its WAL"),
    phrase("Replication slot {name} is about to lose its WAL"),
)
SLOTS = "select slot_name as name, active, {status} as status from pg_replication_slots"
STATEMENTS = """
select s.queryid, d.datname as database, sum(s.calls) as calls, sum(s.{time}) as ms
from pg_stat_statements(false) s join pg_database d on d.oid = s.dbid
group by s.queryid, d.datname order by ms desc limit 5000
"""


@dataclass(frozen=True, slots=True)
class Server:
    """What the server says about itself and about what our role may. `now` is its clock, Unix seconds UTC."""

    version: int
    now: float
    most: int
    connections: int
    standby: bool
    monitors: bool
    signals: bool
    statements: bool


@dataclass(frozen=True, slots=True)
class Spent:
    """How often statements ran and how long that took in all, seconds; counted since a reset that nobody tells of."""

    calls: float
    seconds: float


def server_of(row: Row) -> Server:
    """Return what the one row of SERVER says."""
    return Server(
        version=int(row["version"]),
        now=number_of(row["now"]),
        most=int(row["most"]) - int(row["reserved"]),
        connections=int(row["connections"]),
        standby=bool(row["standby"]),
        monitors=bool(row["monitors"]),
        signals=bool(row["signals"]),
        statements=bool(row["statements"]),
    )


def slots_for(version: int) -> str:
    """Return the question for replication slots."""
    return SLOTS.format(status="wal_status" if version >= SLOTS_LOST else "null::text")


def statements_for(version: int) -> str:
    """Return the question for what statements took. It needs the extension."""
    return STATEMENTS.format(time="total_exec_time" if version >= STATEMENTS_RENAMED else "total_time")


def spent_of(rows: Sequence[Row]) -> dict[tuple[str, str], Spent]:
    """Return what each statement took by (database, query id)."""
    return {
        (str(r["database"]), str(r["queryid"])): Spent(number_of(r["calls"]), number_of(r["ms"]) / 1000) for r in rows
    }


def lags_of(rows: Sequence[Row]) -> list[tuple[str, float | None]]:
    """Return how far each replica is behind, seconds, by its name; None if the server cannot tell.

    The server tells no lag for a replica that has nothing to do. Then it is behind by nothing, if no byte is missing.
    """
    names = [plain(r["name"], 100) for r in rows]
    found: list[tuple[str, float | None]] = []
    for name, row in zip(names, rows, strict=True):
        unique = f"{name} {row['pid']}" if names.count(name) > 1 else name
        idle = row["lag"] is None and row["behind"] is not None and number_of(row["behind"]) <= 0
        found.append((unique, 0.0 if idle else None if row["lag"] is None else number_of(row["lag"])))
    return found


def session_alerts(rows: Sequence[Row], now: float, *, blocked_s: float, idle_s: float) -> list[Alert]:
    """Return the alerts for sessions that wait for a lock, or hold a transaction open and do nothing, too long."""
    found: list[Alert] = []
    for row in rows:
        since = number_of(row["began"] if row["waits"] else row["changed"])
        limit_s = blocked_s if row["waits"] else idle_s
        if now - since < limit_s:
            continue
        name, pid = plain(row["name"], 60), int(row["pid"])
        who = {"pid": pid, "user": name, "database": row["database"]}
        title = _WAITS.of(**who, blockers=row["blockers"] or phrase("somebody")) if row["waits"] else _IDLE.of(**who)
        found.append(
            Alert(
                fingerprint=f"session-{pid}-{number_of(row['connected']):.6f}-{'lock' if row['waits'] else 'idle'}",
                severity=Severity.MAJOR if row["waits"] else Severity.WARNING,
                title=plain(title),
                description=plain(row["query"]),
                starts_at=since,
                labels=labels_of({"pid": str(pid), "user": name, "database": plain(row["database"], 60)}),
            )
        )
    return found


def slot_alerts(rows: Sequence[Row], known: Mapping[str, float], now: float) -> list[Alert]:
    """Return the alerts for slots whose WAL is lost or about to be; `known` is since when, by fingerprint."""
    found = []
    for row in rows:
        if row["status"] not in {"lost", "unreserved"}:
            continue
        name = plain(row["name"], 100)
        fingerprint = f"slot-{name}"
        lost = row["status"] == "lost"
        found.append(
            Alert(
                fingerprint=fingerprint,
                severity=Severity.CRITICAL if lost else Severity.MAJOR,
                title=(_LOST if lost else _LOSING).of(name=name),
                description=phrase("A replica that uses it has to be made anew") if lost else "",
                starts_at=known.get(fingerprint, now),
                labels=labels_of({"slot": name}),
            )
        )
    return found


def wraparound_alerts(rows: Sequence[Row], known: Mapping[str, float], now: float) -> list[Alert]:
    """Return the alerts for databases that are near the end of their transaction numbers."""
    return [
        Alert(
            fingerprint=f"wraparound-{row['name']}",
            severity=Severity.CRITICAL,
            title=plain(phrase("Database {name} runs out of transaction numbers: vacuum it", name=row["name"])),
            description=phrase(
                "{count} transactions are not frozen; at 2.1 thousand million it stops",
                count=round(number_of(row["age"])),
            ),
            starts_at=known.get(f"wraparound-{row['name']}", now),
            labels=labels_of({"database": plain(row["name"], 60)}),
        )
        for row in rows
        if number_of(row["age"]) > WRAPAROUND
    ]
