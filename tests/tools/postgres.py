"""A real PostgreSQL on loopback, in a folder of its own; skipped with the reason where it is absent."""

import os
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.tools.servers import free_port, pause

READY_S = 40.0
QUICK = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "16MB"}
OWNER = "noc"


@dataclass
class Postgres:
    """A running server. `psql` asks it as its owner, who needs no password."""

    port: int
    home: Path
    programs: Path
    process: subprocess.Popen = None

    def psql(self, *statements, database="postgres"):
        """Carry out statements; return the lines of the last answer, columns between bars."""
        command = [self.programs / "psql", "-h", self.home, "-p", str(self.port), "-U", OWNER, "-d", database]
        given = [part for statement in statements for part in ("-c", statement)]
        done = subprocess.run([*command, "-q", "-A", "-t", *given], capture_output=True, text=True, timeout=READY_S)
        assert done.returncode == 0, done.stderr
        return done.stdout.split("\n")[:-1]

    def start(self):
        with (self.home / "server.log").open("ab") as log:
            command = [self.programs / "postgres", "-D", self.home / "data"]
            self.process = subprocess.Popen(command, stdout=log, stderr=log, cwd=self.home, **_other_user())
        give_up = time.monotonic() + READY_S
        ready = [self.programs / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        while subprocess.run(ready).returncode:
            assert time.monotonic() < give_up, (self.home / "server.log").read_text()[-2000:]
            pause(0.1)

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(2)  # fast: whoever is connected is put out
            self.process.wait(20)

    def make_room(self, name):
        """Return a folder beside the data that the server may write to."""
        folder = self.home / name
        folder.mkdir()
        if os.getuid() == 0:
            shutil.chown(folder, "postgres")
        return folder


@contextmanager
def postgres(*, rules=("local all all trust", f"host all {OWNER} 127.0.0.1/32 trust"), certificate=None, **settings):
    """Run a server with further `settings`; `rules` are the lines of pg_hba.conf, `certificate` is one of trustme's."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not programs:
        pytest.skip("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    # Not under the folder of the test, which is open to its owner alone: PostgreSQL refuses to run as root.
    with tempfile.TemporaryDirectory(prefix="noc-postgres-") as name:
        home = Path(name)
        if os.getuid() == 0:
            shutil.chown(home, "postgres")
        server = Postgres(free_port(), home, programs[-1])
        make = [server.programs / "initdb", "-D", home / "data", "-U", OWNER, "--no-sync", "-E", "UTF8", "-A", "trust"]
        subprocess.run([*make, "--locale=C"], check=True, stdout=subprocess.DEVNULL, cwd=home, **_other_user())
        used = {"listen_addresses": "127.0.0.1", "port": server.port, "unix_socket_directories": home, **QUICK}
        if certificate is not None:
            used |= {"ssl": "on", **_kept(certificate, home)}
        lines = [f"{key} = '{value}'" for key, value in {**used, **settings}.items()]
        with (home / "data" / "postgresql.conf").open("a") as file:
            file.write("\n".join(lines) + "\n")
        (home / "data" / "pg_hba.conf").write_text("\n".join(rules) + "\n")
        server.start()
        try:
            yield server
        finally:
            server.stop()


def _kept(certificate, home):
    """Write a certificate and its key to where the server alone reads them; return the settings for it."""
    files = {"ssl_cert_file": home / "server.crt", "ssl_key_file": home / "server.key"}
    certificate.cert_chain_pems[0].write_to_path(files["ssl_cert_file"])
    certificate.private_key_pem.write_to_path(files["ssl_key_file"])
    files["ssl_key_file"].chmod(0o600)
    if os.getuid() == 0:
        for file in files.values():
            shutil.chown(file, "postgres")
    return files


def _other_user():
    return {"user": "postgres"} if os.getuid() == 0 else {}
