"""An InfluxDB 1 on loopback, with a user who may only read."""

import time
from contextlib import contextmanager

import httpx

from tests.tools.servers import free_port, program, started

PASSWORD, READER = "a-password-of-this-test", "noc-board"
SETTINGS = """
reporting-disabled = true
bind-address = "127.0.0.1:{rpc}"
[meta]
  dir = "{folder}/meta"
[data]
  dir = "{folder}/data"
  wal-dir = "{folder}/wal"
[monitor]
  store-enabled = false
[http]
  bind-address = "127.0.0.1:{port}"
  auth-enabled = true
  log-enabled = false
"""


@contextmanager
def influxdb(folder):
    """A server with the database `shop`; `ask` and `write` are the administrator's."""
    port = free_port()
    (folder / "influx.conf").write_text(SETTINGS.format(folder=folder, port=port, rpc=free_port()))
    command = [program("influxd"), "run", "-config", str(folder / "influx.conf")]
    with (
        started(command, port, "/ping", folder, "influx") as server,
        httpx.Client(base_url=server.url, auth=("admin", PASSWORD)) as client,
    ):

        def ask(query, **params):
            return client.post("/query", data={"q": query, **params})

        def write(*lines):
            client.post("/write?db=shop", content="\n".join(lines)).raise_for_status()

        ask(f"CREATE USER admin WITH PASSWORD '{PASSWORD}' WITH ALL PRIVILEGES").raise_for_status()
        for query in (
            "CREATE DATABASE shop",
            f"CREATE USER \"{READER}\" WITH PASSWORD '{PASSWORD}'",
            f'GRANT READ ON shop TO "{READER}"',
        ):
            ask(query).raise_for_status()
        server.ask, server.write = ask, write
        yield server


def line(measurement, value, age_s=0.0, **tags):
    """One point in line protocol; `age_s` is how old it is."""
    named = "".join(f",{name}={text}" for name, text in tags.items())
    return f"{measurement}{named} value={value} {int((time.time() - age_s) * 1e9)}"
