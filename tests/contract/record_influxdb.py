"""Makes the recordings of InfluxDB 1 again, from a real server: python -m tests.contract.record_influxdb"""

import tempfile
from pathlib import Path

from tests.contract.record import keep
from tests.tools.influx import influxdb, line

QUERIES = {
    "last": "SELECT last(value) FROM load GROUP BY host",
    "buckets": "SELECT mean(value) FROM load WHERE time > now() - 60s GROUP BY time(10s), host fill(null)",
    "range": "SELECT mean(value) FROM load WHERE time > now() - 60s",
    "whole": "SELECT mean(value) FROM load",
    "two": "SELECT last(value), max(value) FROM load",
    "words": "SELECT last(said) FROM notes",
    "none": "SELECT last(value) FROM nothing",
}


def record(folder):
    with influxdb(folder) as server:
        server.write(line("load", 1.5, 20, host="web-1"), line("load", 2.5, 3, host="web-1"))
        server.write(line("load", 7, 5, host="web-2"), f'notes said="hello" {10**18}')
        for name, query in QUERIES.items():
            keep(f"influxdb/{name}", server.ask(query, db="shop", epoch="ms"), {})
        keep("influxdb/no_database", server.ask(QUERIES["last"], db="nothing", epoch="ms"), {})


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        record(Path(name))
