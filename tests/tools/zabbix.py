"""A real Zabbix on loopback: server, frontend and a throw-away PostgreSQL, with one host that a test decides."""

import gzip
import json
import os
import re
import shutil
import socket
import struct
import subprocess
import tempfile
import time
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from tests.tools.servers import free_port, pause, program

READY_S = 90.0
ADMIN, PASSWORD = "Admin", "zabbix"  # as it is shipped
OPERATOR, OPERATOR_PASSWORD = "nadia", "Kestrel-91x"
FRONTEND = Path("/usr/share/zabbix")
SCHEMA = Path("/usr/share/zabbix-server-pgsql")
# Roles, users and settings; the shipped templates are nineteen twentieths of the rest and nobody needs them here.
NEEDED = re.compile(r"^INSERT INTO (role|role_rule|users|usrgrp|users_groups|config|hstgrp|globalmacro|ids|module) ")
SETTINGS = """
ListenIP=127.0.0.1
ListenPort={trapper}
LogFile={folder}/server.log
PidFile={folder}/server.pid
SocketDir={folder}
DBHost=127.0.0.1
DBName=zabbix
DBUser={user}
DBPort={database}
AllowRoot=1
CacheUpdateFrequency=1
StartPollers=1
StartPollersUnreachable=1
StartPingers=0
StartDiscoverers=0
StartHTTPPollers=0
StartTrappers=1
StartDBSyncers=1
UnreachablePeriod=1
UnreachableDelay=1
UnavailableDelay=1
"""
FRONTEND_SETTINGS = """<?php
$DB['TYPE'] = 'POSTGRESQL'; $DB['SERVER'] = '127.0.0.1'; $DB['PORT'] = '{database}'; $DB['DATABASE'] = 'zabbix';
$DB['USER'] = '{user}'; $DB['PASSWORD'] = ''; $DB['SCHEMA'] = ''; $DB['ENCRYPTION'] = false;
$DB['DOUBLE_IEEE754'] = true; $ZBX_SERVER = '127.0.0.1'; $ZBX_SERVER_PORT = '{trapper}'; $ZBX_SERVER_NAME = '';
$IMAGE_FORMAT_DEFAULT = IMAGE_FORMAT_PNG;
"""


@dataclass
class Zabbix:
    """A running server. `call` is another client, the administrator."""

    url: str
    trapper: int
    folder: Path
    server: subprocess.Popen
    client: httpx.Client = field(default_factory=lambda: httpx.Client(timeout=30.0))
    token: str = ""
    ids: dict = field(default_factory=dict)

    def ask(self, method, params, *, token=None):
        """The whole answer, whatever it says."""
        body = {"jsonrpc": "2.0", "method": method, "params": params, "id": 1}
        auth = self.token if token is None else token
        return self.client.post(f"{self.url}/api_jsonrpc.php", json={**body, **({"auth": auth} if auth else {})})

    def call(self, method, params, *, token=None):
        answer = self.ask(method, params, token=token).json()
        assert "result" in answer, answer
        return answer["result"]

    def sign_in(self, user, password):
        return self.call("user.login", {"username": user, "password": password}, token="")

    def push(self, key, value, host="web-1"):
        """Send a value as an agent would; return when the server has taken it."""
        data = [{"host": host, "key": key, "value": str(value)}]
        sent = json.dumps({"request": "sender data", "data": data}).encode()
        give_up = time.monotonic() + READY_S
        while time.monotonic() < give_up:
            with suppress(OSError), socket.create_connection(("127.0.0.1", self.trapper), 5.0) as line:
                line.sendall(b"ZBXD\1" + struct.pack("<Q", len(sent)) + sent)
                if b"failed: 0" in line.recv(4096):
                    return
            pause(0.3)
        raise AssertionError("Zabbix takes no values")

    def problems(self, name):
        found = self.call("problem.get", {"output": ["eventid", "name", "suppressed"]})
        return [p for p in found if name in p["name"]]


@contextmanager
def zabbix(folder):
    ports = {"database": free_port(), "trapper": _low_port(), "web": free_port()}
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as opened:
        user = _database(opened, ports["database"])
        settings = {**ports, "folder": folder, "user": user}
        (folder / "server.conf").write_text(SETTINGS.format(**settings))
        _frontend(folder, FRONTEND_SETTINGS.format(**settings))
        server = _started(opened, [program("zabbix_server"), "-f", "-c", "server.conf"], folder, "server.out")
        web = [program("php"), "-S", f"127.0.0.1:{ports['web']}", "-t", "web"]
        _started(opened, web, folder, "web.out")
        running = Zabbix(f"http://127.0.0.1:{ports['web']}", ports["trapper"], folder, server)
        opened.enter_context(running.client)
        _wait(running)
        _fill(running)
        yield running


def _low_port():
    """A free port that Zabbix takes: it refuses those above 32767."""
    for port in range(20_000 + os.getpid() % 10_000, 32_767):
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError("no port is free")


def _database(opened, port):
    """Start a PostgreSQL with Zabbix' tables; return its user."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not found or not SCHEMA.exists():
        pytest.skip("PostgreSQL or Zabbix is missing (Debian: apt-get install postgresql zabbix-server-pgsql)")
    # Not under the folder of the test, which is open to its owner alone: PostgreSQL refuses to run as root.
    home = Path(opened.enter_context(tempfile.TemporaryDirectory(prefix="zabbix-database-")))
    other = {"user": "postgres"} if os.getuid() == 0 else {}
    if other:
        shutil.chown(home, "postgres")
    make = [found[-1] / "initdb", "-D", home / "data", "-A", "trust", "-U", "noc", "--no-sync", "-E", "UTF8"]
    subprocess.run(make, check=True, stdout=subprocess.DEVNULL, cwd=home, **other)
    quick = {"listen_addresses": "127.0.0.1", "port": port, "unix_socket_directories": home, "fsync": "off"}
    quick |= {"synchronous_commit": "off", "full_page_writes": "off"}
    command = [found[-1] / "postgres", "-D", home / "data", *(f"--{name}={value}" for name, value in quick.items())]
    _started(opened, command, home, "database.out", **other)
    psql = [found[-1] / "psql", "-h", "127.0.0.1", "-p", str(port), "-U", "noc", "-q"]
    _wait_for_database([*psql, "-d", "postgres", "-c", "select 1"])
    subprocess.run([*psql, "-d", "postgres", "-c", "create database zabbix"], check=True)
    whole = ["--single-transaction", "-v", "ON_ERROR_STOP=1", "-d", "zabbix"]
    subprocess.run([*psql, *whole], input=_tables(), check=True, stdout=subprocess.DEVNULL)
    return "noc"


def _tables():
    with gzip.open(SCHEMA / "schema.sql.gz", "rt") as schema, gzip.open(SCHEMA / "data.sql.gz", "rt") as rows:
        kept = "".join(line for line in rows if NEEDED.match(line))
        return f"SET session_replication_role = replica;\n{schema.read()}\n{kept}".encode()


def _wait_for_database(command):
    give_up = time.monotonic() + READY_S
    while subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:
        assert time.monotonic() < give_up, "PostgreSQL did not become ready"
        pause(0.2)


def _frontend(folder, settings):
    """Lay out a frontend that reads our settings: where it looks for them is written into one of its files."""
    if not FRONTEND.exists():
        pytest.skip("the Zabbix frontend is missing (Debian: apt-get install zabbix-frontend-php)")
    web = folder / "web"
    web.mkdir()
    shutil.copytree(FRONTEND / "include", web / "include", symlinks=True)
    shutil.copy(FRONTEND / "api_jsonrpc.php", web)
    for part in FRONTEND.iterdir():
        if not (web / part.name).exists():
            (web / part.name).symlink_to(part)
    (folder / "frontend.php").write_text(settings)
    place = web / "include/classes/core/CConfigFile.php"
    place.write_text(place.read_text().replace("/etc/zabbix/zabbix.conf.php", str(folder / "frontend.php")))


def _started(opened, command, folder, log, **other):
    with (folder / log).open("wb") as out:
        process = subprocess.Popen(command, cwd=folder, stdout=out, stderr=out, **other)
    opened.callback(_stop, process)
    return process


def _stop(process):
    if process.poll() is None:
        process.terminate()
        process.wait(30)


def _wait(running):
    give_up = time.monotonic() + READY_S
    while time.monotonic() < give_up and running.server.poll() is None:
        with suppress(httpx.HTTPError, AssertionError, ValueError):
            running.token = running.sign_in(ADMIN, PASSWORD)
            return
        pause(0.3)
    said = "".join((running.folder / name).read_text()[-1000:] for name in ("server.out", "web.out"))
    raise AssertionError(f"Zabbix did not become ready:\n{said}")


def _fill(running):
    """Make one host with an item of the server's own, two that are sent to, one that never works, and triggers."""
    group = running.call("hostgroup.create", {"name": "Shop"})["groupids"][0]
    agent = {"type": 1, "main": 1, "useip": 1, "ip": "127.0.0.1", "dns": "", "port": "9"}
    settings = {"host": "web-1", "name": "Web one", "groups": [{"groupid": group}], "interfaces": [agent]}
    host = running.call("host.create", settings)["hostids"][0]
    number = {"hostid": host, "value_type": 3}
    running.call("item.create", {**number, "name": "depth", "key_": "q.depth", "type": 2})
    running.call("item.create", {**number, "name": "age", "key_": "q.age", "type": 2})
    running.call("item.create", {**number, "name": "up", "key_": "zabbix[uptime]", "type": 5, "delay": "1s"})
    face = running.call("hostinterface.get", {"hostids": [host]})[0]["interfaceid"]
    asked = {"name": "ping", "key_": "agent.ping", "type": 0, "delay": "1s", "interfaceid": face}
    running.call("item.create", {**number, **asked})  # nobody answers there, so the host is not up
    broken = {
        "name": "broken",
        "key_": "q.broken",
        "type": 15,
        "delay": "1s",
        "params": "1/(last(//q.age)-last(//q.age))",
    }
    running.call("item.create", {**number, **broken})
    tags = [{"tag": "service", "value": "api"}, {"tag": "service", "value": "batch"}, {"tag": "host", "value": "x"}]
    deep = {"description": "Queue deep", "expression": "last(/web-1/q.depth)>10", "priority": 4, "manual_close": 1}
    old = {"description": "Old on {HOST.NAME}", "expression": "last(/web-1/q.age)>10", "priority": 2}
    never = {"description": "Never", "expression": "last(/web-1/q.broken)>10", "priority": 2}
    made = running.call("trigger.create", [{**deep, "tags": tags, "opdata": "now {ITEM.LASTVALUE1}"}, old, never])
    rights = [{"permission": 3, "id": group}]
    users = running.call("usergroup.create", {"name": "desk", "rights": rights})["usrgrpids"][0]
    operator = {"username": OPERATOR, "passwd": OPERATOR_PASSWORD, "roleid": "1", "usrgrps": [{"usrgrpid": users}]}
    running.call("user.create", operator)
    running.ids = {"group": group, "host": host, "deep": made["triggerids"][0], "old": made["triggerids"][1]}
    running.push("q.age", 1)
    running.push("q.depth", 1)
