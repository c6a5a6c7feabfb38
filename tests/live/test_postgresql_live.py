"""A real PostgreSQL with a replica: what is measured, what is told to it, what it does not let us do."""

import asyncio
import json
import subprocess
import sys
import threading
from contextlib import asynccontextmanager, contextmanager, suppress

import pg8000.dbapi
import pytest
import trustme

from noc_app.config.operation import Asked
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.connectors.database import rows_of
from noc_app.connectors.infrastructure.postgresql import Session
from noc_app.engine.opening import Opener
from noc_app.model import PollError, Refused, Severity, TimedOut, Unauthorised
from tests.tools.postgres import OWNER, Postgres, postgres
from tests.tools.servers import free_port, pause

pytestmark = pytest.mark.live
PASSWORD = "Plover-31-kestrel"
RULES = (
    "local all all trust",
    f"host all {OWNER} 127.0.0.1/32 trust",
    f"host replication {OWNER} 127.0.0.1/32 trust",
    "host all all 127.0.0.1/32 scram-sha-256",
)


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    made = trustme.CA()
    made.file = str(tmp_path_factory.mktemp("authority") / "ca.pem")
    made.cert_pem.write_to_path(made.file)
    return made


@pytest.fixture(scope="module")
def server(authority):
    given = {"shared_preload_libraries": "pg_stat_statements", "max_wal_senders": "4"}
    with postgres(rules=RULES, certificate=authority.issue_cert("127.0.0.1"), **given) as running:
        running.psql(
            "create extension pg_stat_statements",
            f"create role reader login password '{PASSWORD}'",
            "grant pg_monitor to reader",
            f"create role blind login password '{PASSWORD}'",
            f"create role surgeon login password '{PASSWORD}' in role pg_monitor, pg_signal_backend",
            "create database shop",
        )
        running.psql(
            "create table stock (id int primary key, n int)", "insert into stock values (1, 7)", database="shop"
        )
        running.psql("grant select on stock to reader", database="shop")
        yield running


@asynccontextmanager
async def opened(server, kind="postgresql", password=PASSWORD, **settings):
    opener = Opener(lambda: 1000.0, lambda ref: password)
    where = {"server": "127.0.0.1", "port": server.port, "user": "reader"} if kind == "postgresql" else {}
    given = {"password": {"env": "X"}, "encrypted": False, **where, **settings}
    session = opener.open(target_of(MODELS[kind](id="pg", kind=kind, **given)))
    try:
        yield session
    finally:
        await opener.aclose()


def connected(server, user=OWNER, database="shop"):
    return pg8000.dbapi.connect(user, "127.0.0.1", database, server.port, password=PASSWORD)


@contextmanager
def waiting_for_a_lock(server):
    """Two sessions, the second of which waits for the first; gives the process of the second."""
    first, second = connected(server), connected(server)
    ask = first.cursor()
    ask.execute("update stock set n = n + 1 where id = 1")
    other = second.cursor()
    other.execute("select pg_backend_pid()")
    (pid,) = other.fetchone()

    def wait():
        try:
            other.execute("update stock set n = n + 1 where id = 1")
            second.rollback()
        except (pg8000.dbapi.DatabaseError, pg8000.dbapi.InterfaceError):
            pass

    thread = threading.Thread(target=wait)
    thread.start()
    try:
        for _ in range(100):
            if server.psql(f"select wait_event_type from pg_stat_activity where pid = {pid}") == ["Lock"]:
                break
            pause(0.05)
        yield pid
    finally:
        first.rollback()
        thread.join(10)
        first.close()
        with suppress(pg8000.dbapi.InterfaceError):  # it was ended
            second.close()


def values(result):
    return {(s.signal, dict(s.labels).get("database", dict(s.labels).get("host"))): s.value for s in result.samples}


async def test_everything_is_measured_with_a_role_that_only_reads(server):
    async with opened(server, warehouse="dwh") as session:
        await session.poll()
        server.psql("select pg_sleep(0.2)", database="shop")
        result = await session.poll()
    found = values(result)
    assert found["db.up", "127.0.0.1"] == 1.0
    assert 0.0 < found["db.connections.utilization", "127.0.0.1"] < 0.2
    assert found["db.locks.waiting", "shop"] == 0.0
    assert 0.5 < found["db.cache.hit_ratio", "shop"] <= 1.0
    assert 0.01 < found["db.query.duration.mean", "shop"] < 1.0
    bi = {s.signal: s.value for s in result.samples if s.signal.startswith("bi.")}
    assert set(bi) == {"bi.query.duration.mean", "bi.query.regressions"}
    assert result.complete
    assert result.alerts == ()
    clock = float(server.psql("select extract(epoch from clock_timestamp())")[0])
    assert all(clock - 5 < s.at <= clock for s in result.samples if s.at is not None)


async def test_a_lock_that_holds_a_session_up_is_counted_and_named(server):
    with waiting_for_a_lock(server) as pid:
        await asyncio.sleep(1.1)
        async with opened(server, blocked_after=1) as session:
            result = await session.poll()
    assert values(result)["db.locks.waiting", "shop"] == 1.0
    (alert,) = [a for a in result.alerts if a.severity is Severity.MAJOR]
    assert f"Session {pid} of {OWNER} in shop waits for a lock" in alert.title
    assert "update stock" in alert.description


@pytest.mark.parametrize("operation", ["cancel-query", "end-session"])
async def test_a_session_is_stopped_and_that_is_read_back(server, operation):
    with waiting_for_a_lock(server) as pid:
        async with opened(server, user="surgeon") as session:
            # what belongs to a superuser is for superusers alone
            with pytest.raises(PollError, match="superuser"):
                await session.operate(asked(operation, pid))
        async with opened(server, user=OWNER) as session:
            request = asked(operation, pid)
            ref = await session.operate(request)
            after = asked(operation, pid, ref)
            for _ in range(50):
                if await session.operated(after):
                    break
                await asyncio.sleep(0.05)
            assert await session.operated(after) is True


async def test_a_role_without_the_right_knows_it_beforehand(server):
    async with opened(server) as session:
        await session.poll()
        assert set(session.denied()) == {"cancel-query", "end-session"}
    async with opened(server, user="surgeon") as session:
        await session.poll()
        assert session.denied() == {}


async def test_a_role_that_does_not_see_others_is_partial(server):
    async with opened(server, user="blind") as session:
        result = await session.poll()
    assert "pg_monitor" in result.gaps["alerts"]


async def test_a_wrong_password_is_refused_and_not_repeated_in_the_words(server):
    async with opened(server, password="wrong-secret-77") as session:
        with pytest.raises(Unauthorised) as refused:
            await session.poll()
    assert "wrong-secret-77" not in str(refused.value)


async def test_what_is_said_is_encrypted_where_the_certificate_is_trusted(server, authority):
    async with opened(server, encrypted=True, tls={"ca_file": authority.file}) as session:
        assert (await session.poll()).complete
        rows = await session._database.read(
            lambda c: rows_of(c, "select ssl from pg_stat_ssl where pid = pg_backend_pid()")
        )
    assert rows == [{"ssl": True}]


async def test_a_certificate_of_another_authority_is_refused(server, tmp_path):
    other = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(other)
    async with opened(server, encrypted=True, tls={"ca_file": str(other)}) as session:
        with pytest.raises(PollError, match="certificate"):
            await session.poll()


async def test_a_certificate_of_another_name_is_refused(server, authority):
    settings = {"ca_file": authority.file, "server_name": "db-1.example"}
    async with opened(server, encrypted=True, tls=settings) as session:
        with pytest.raises(PollError, match="certificate"):
            await session.poll()


async def test_a_server_without_a_free_connection_is_down(server):
    held = []
    with suppress(pg8000.dbapi.DatabaseError):
        held.extend(connected(server) for _ in range(120))
    try:
        async with opened(server) as session:
            result = await session.poll()
    finally:
        for connection in held:
            connection.close()
    assert [(s.signal, s.value) for s in result.samples] == [("db.up", 0.0)]
    assert [a.fingerprint for a in result.alerts] == ["down"]


def replica_of(server):
    """A server beside `server` that follows it."""
    home = server.make_room("replica")
    copy = [server.programs / "pg_basebackup", "-h", "127.0.0.1", "-p", str(server.port), "-U", OWNER]
    other = {"user": "postgres"} if home.owner() == "postgres" else {}
    subprocess.run([*copy, "-D", home / "data", "-R", "-X", "stream", "-c", "fast"], check=True, cwd=home, **other)
    replica = Postgres(free_port(), home, server.programs)
    with (home / "data" / "postgresql.conf").open("a") as settings:
        settings.write(f"port = {replica.port}\nunix_socket_directories = '{home}'\n")
    return replica


async def test_a_replica_and_its_primary_both_tell_how_far_it_is_behind(server):
    replica = replica_of(server)
    replica.start()
    try:
        async with opened(server) as session, opened(replica) as standby:
            for _ in range(100):
                result, own = await session.poll(), await standby.poll()
                if "db.replication.lag" not in own.gaps and any(
                    s.signal == "db.replication.lag" for s in result.samples
                ):
                    break
                await asyncio.sleep(0.1)
            lags = [s.value for s in result.samples if s.signal == "db.replication.lag"]
            assert len(lags) == 1
            assert 0.0 <= lags[0] < 5.0
            assert 0.0 <= values(own)["db.replication.lag", "127.0.0.1"] < 30.0
            assert "db.replication.lag" not in own.gaps
    finally:
        replica.stop()


async def test_a_query_of_ones_own_reads_and_nothing_else(server):
    read = {"sql": "select id, n from stock", "values": {"messaging.queue.depth": "n"}, "labels": {"queue": "id"}}
    address = f"postgresql://reader@127.0.0.1:{server.port}/shop"
    async with opened(server, "sql", url=address, queries=[read]) as session:
        (sample,) = (await session.poll()).samples
    assert (dict(sample.labels), sample.value) == ({"queue": "1"}, 7.0)
    owner = f"postgresql://{OWNER}@127.0.0.1:{server.port}/shop"
    for statement in ("delete from stock returning id, n", "select 1 as id, 1 as n; delete from stock"):
        async with opened(server, "sql", url=owner, queries=[{**read, "sql": statement}]) as session:
            with pytest.raises(Refused):
                await session.poll()
    async with opened(server, "sql", url=owner, queries=[{**read, "sql": "select nextval('s') as n"}]) as session:
        with pytest.raises(Refused, match="does not exist"):
            await session.poll()
    assert server.psql("select count(*) from stock", database="shop") == ["1"]


async def test_a_query_that_takes_too_long_is_given_up_by_the_server(server):
    slow = {"sql": "select 1 as n from pg_sleep(30)", "values": {"messaging.queue.depth": "n"}}
    address = f"postgresql://reader@127.0.0.1:{server.port}/shop"
    async with opened(server, "sql", url=address, queries=[slow], timeout=4.0) as session:
        with pytest.raises(TimedOut, match="gave the query up"):
            await session.poll()
    assert server.psql(
        "select count(*) from pg_stat_activity where state = 'active' and query like '%pg_sleep(30)%'"
    ) == ["1"]


def asked(operation, pid, ref=""):
    return Asked(operation=operation, parameters=Session(pid=pid), intent="i", by="mara", at=1000.0, ref=ref)


def shell(folder, server, *words):
    """Run `noc-app operate` against the server, as its owner; return the exit code and what it printed."""
    watched = {"id": "db", "kind": "postgresql", "server": "127.0.0.1", "port": server.port, "user": OWNER}
    settings = {"journal": "j.db", "targets": [{**watched, "encrypted": False, "every": "1s"}]}
    (folder / "noc.yaml").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "noc_app", "--config", folder / "noc.yaml", "operate", "db", *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=90)
    return done.returncode, done.stdout + done.stderr


def test_a_session_is_ended_from_a_shell_and_the_receipt_says_so(server, tmp_path):
    with waiting_for_a_lock(server) as pid:
        code, said = shell(tmp_path, server)
        assert (code, "end-session: End a session, dangerous." in said) == (0, True)
        code, said = shell(tmp_path, server, "end-session", f"pid={pid}", "--dry-run")
        assert (code, said) == (0, f"SELECT pg_terminate_backend({pid})\n")
        code, said = shell(tmp_path, server, "end-session", f"pid={pid}")
        assert (code, "--confirm db" in said) == (2, True)
        code, said = shell(tmp_path, server, "end-session", f"pid={pid}", "--confirm", "db")
        assert (code, "db/end-session: confirmed" in said) == (0, True)
        assert server.psql(f"select count(*) from pg_stat_activity where pid = {pid}") == ["0"]
    code, said = shell(tmp_path, server, "cancel-query", "pid=4194304")
    assert (code, "no session has the process 4194304" in said) == (1, True)
