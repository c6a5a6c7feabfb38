"""The real StatsD daemon of npm on loopback, which sends a copy of all that it hears to another address."""

import json
import socket
import subprocess
from contextlib import contextmanager
from pathlib import Path

from tests.tools.foreign import node_with, python_with
from tests.tools.servers import free_port, program, wait_until

DAEMON, CLIENT = "statsd@0.9.0", "statsd==4.0.1"
TRAFFIC = Path(__file__).with_name("statsd_traffic.py")


class Daemon:
    """Where it listens (`port`, UDP), and its admin port (`admin`)."""

    def __init__(self, port, admin):
        self.port, self.admin = port, admin

    def ask(self, command, end=b"END\n\n"):
        """Return what the admin port answers."""
        with socket.create_connection(("127.0.0.1", self.admin), timeout=5.0) as asked:
            asked.sendall(f"{command}\n".encode())
            found = b""
            while not found.endswith(end):
                found += asked.recv(65536)
        return found.decode()

    def send(self, *lines):
        """Send each line as a datagram of its own."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
            for line in lines:
                out.sendto(line.encode(), ("127.0.0.1", self.port))


@contextmanager
def statsd_daemon(folder, copy_to):
    """A daemon whose copy goes to the UDP port `copy_to` of this machine; it flushes once an hour."""
    node = program("node")
    package = node_with("statsd", DAEMON) / "node_modules" / "statsd"
    port, admin = free_port(), free_port()
    settings = {
        "port": port,
        "address": "127.0.0.1",
        "mgmt_port": admin,
        "mgmt_address": "127.0.0.1",
        "flushInterval": 3_600_000,
        "backends": ["./backends/repeater"],
        "repeater": [{"host": "127.0.0.1", "port": copy_to}],
    }
    (folder / "statsd.js").write_text(json.dumps(settings))
    with (folder / "statsd.log").open("wb") as log:
        process = subprocess.Popen([node, str(package / "stats.js"), str(folder / "statsd.js")], stdout=log, stderr=log)
    daemon = Daemon(port, admin)
    try:
        wait_until(lambda: _answers(daemon))
        yield daemon
    finally:
        process.terminate()
        process.wait(10)


def _answers(daemon):
    try:
        return daemon.ask("health", b"\n").startswith("health")
    except OSError:
        return False


def traffic(port):
    """Have the client of PyPI send a little of everything to a UDP port."""
    python = python_with("statsd", CLIENT) / "bin" / "python"
    subprocess.run([str(python), str(TRAFFIC), str(port)], check=True, timeout=60)
