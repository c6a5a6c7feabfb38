"""Makes the recordings of the StatsD daemon's admin port again: python -m tests.contract.record_statsd"""

import tempfile
from pathlib import Path
from types import SimpleNamespace

from tests.contract.record import keep
from tests.tools.servers import pause
from tests.tools.statsd_daemon import statsd_daemon


def record(folder):
    with statsd_daemon(folder, copy_to=9) as daemon:
        daemon.send("q.depth;env=prod:5|g", "plain:-2.5|g", "plain:0|g", "plain:-2.5|g", "hits:3|c", "nonsense")
        pause(1)
        for name, end in (("health", b"\n"), ("stats", b"END\n\n"), ("gauges", b"END\n\n")):
            keep(f"statsd/{name}", SimpleNamespace(text=daemon.ask(name, end), status_code=200), {})


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        record(Path(name))
