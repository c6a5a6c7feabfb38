"""A PostgreSQL of the test's own: a new cluster in a temporary folder, on a free loopback port, not as root."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from noc_app.journal import admin
from noc_app.journal.postgres import Server, connect
from noc_app.model import Deed, Role
from tests.tools.servers import free_port, pause

OWNER = "noc"
AUDIT_KEY = b"a key that only the tests know"


def binaries():
    """The folder of initdb and postgres: on the path, or where Debian keeps them."""
    places = [Path(found).resolve().parent for found in [shutil.which("initdb")] if found]
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((p for p in places if (p / "initdb").exists() and (p / "postgres").exists()), None)


def _unprivileged():
    """Who runs the server: PostgreSQL refuses to be run by root."""
    if os.getuid():
        return {}
    for name in ("postgres", "nobody"):
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": found.pw_uid, "group": found.pw_gid, "extra_groups": []}
    pytest.skip("running as root, and there is no user who could run PostgreSQL")


@contextmanager
def postgres():
    """Run a server with an empty journal; yield who owns it. Its password is asked for."""
    where = binaries()
    if where is None:
        pytest.skip("no PostgreSQL here (Debian: postgresql)")
    who, folder = _unprivileged(), Path(tempfile.mkdtemp(prefix="pg-"))
    try:
        secret = folder / "secret"
        secret.write_text("owner's own")
        if who:
            for path in (folder, secret):
                os.chown(path, who["user"], who["group"])
        options = ["--auth=scram-sha-256", f"--username={OWNER}", f"--pwfile={secret}", "--encoding=UTF8", "--no-sync"]
        made = subprocess.run(
            [where / "initdb", "-D", folder / "data", *options], capture_output=True, text=True, cwd=folder, **who
        )
        if made.returncode:
            pytest.skip(f"initdb: {made.stderr.strip()[-300:]}")
        yield from _serving(where, folder, who)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _serving(where, folder, who):
    port = free_port()
    settings = [f"port={port}", "listen_addresses=127.0.0.1", f"unix_socket_directories={folder}", "max_connections=60"]
    settings += ["track_commit_timestamp=on"]  # tests measure from when the journal has something
    command = [where / "postgres", "-D", folder / "data", *(part for s in settings for part in ("-c", s))]
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder, **who)
    owner = Server(host="127.0.0.1", port=port, database="postgres", user=OWNER, password="owner's own")
    try:
        _wait(owner, process, folder / "log")
        query(owner, "CREATE DATABASE noc")
        yield replace(owner, database="noc")
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=20)


def _wait(server, process, log):
    give_up, trouble = time.monotonic() + 30, None
    while process.poll() is None and time.monotonic() < give_up:
        try:
            connect(server)[0].close()
        except Exception as error:  # noqa: BLE001 - it starts
            trouble = error
            pause(0.05)
        else:
            return
    raise AssertionError(f"PostgreSQL did not start: {trouble!r}\n{log.read_text()[-1000:]}")


def query(server, sql, *values):
    """Run one statement as whoever signs in, as a patched client would; return its rows."""
    connection, _ = connect(server, 20)
    try:
        connection.autocommit = True
        cursor = connection.cursor()
        cursor.execute(sql, values)
        return list(cursor.fetchall()) if cursor.description else []
    finally:
        connection.close()


def login(owner, name, role):
    """Make a login with a role; return who signs in with it."""
    query(owner, f"CREATE ROLE \"{name}\" LOGIN PASSWORD 'of {name}'")
    deed = Deed(at=time.time(), by=owner.user, what=f"grant {role.value}", subject=name)
    admin.grant(owner, AUDIT_KEY, deed, login=name, role=Role(role))
    return replace(owner, user=name, password=f"of {name}")
