"""A journal in a real PostgreSQL, whoever signs in to it, and what a patched client would ask."""

import time
from contextlib import contextmanager
from dataclasses import replace

from noc_app.journal import admin
from noc_app.journal.postgres import Server, connect
from noc_app.model import Deed, Role
from tests.tools.postgres import OWNER, postgres

AUDIT_KEY = b"a key that only the tests know"
PASSWORD = "Kestrel-12q"
ASKS = ("local all all trust", "host all all 127.0.0.1/32 scram-sha-256")
# As it is set up by default, that is slow and safe; tests measure from when the journal has something.
SETTINGS = {"fsync": "on", "synchronous_commit": "on", "shared_buffers": "128MB", "track_commit_timestamp": "on"}


@contextmanager
def journal_server():
    """Run a server with an empty database; yield who owns it. Its password is asked for."""
    with postgres(rules=ASKS, **SETTINGS) as running:
        running.psql(f"ALTER ROLE {OWNER} PASSWORD '{PASSWORD}'", "CREATE DATABASE noc")
        yield Server(host="127.0.0.1", port=running.port, database="noc", user=OWNER, password=PASSWORD)


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


def empty_journal(owner):
    """Forget what was done, and who leads."""
    query(owner, "TRUNCATE intent, owner, once, presence, regrouping, note")
    query(owner, "UPDATE lease SET expires_at = 0, holder = ''")


def login(owner, name, role):
    """Make a login with a role; return who signs in with it."""
    query(owner, f"CREATE ROLE \"{name}\" LOGIN PASSWORD 'of {name}'")
    deed = Deed(at=time.time(), by=owner.user, what=f"grant {role.value}", subject=name)
    admin.grant(owner, AUDIT_KEY, deed, login=name, role=Role(role))
    return replace(owner, user=name, password=f"of {name}")
