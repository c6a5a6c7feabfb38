"""Makes the recordings of VictoriaMetrics and vmalert again: python -m tests.contract.record_victoria"""

import socket
import tempfile
import time
from pathlib import Path

import httpx

from tests.contract.record import keep
from tests.tools.servers import wait_until
from tests.tools.victoria import AT_ONCE, push, victoria, vmalert

NOTE = {"summary": "deep"}
RULES = [
    {
        "alert": "Deep",
        "expr": "queue_depth > 10",
        "labels": {"severity": "critical"},
        "annotations": {"summary": "deep"},
    },
    {"alert": "Waits", "expr": "queue_depth > 0", "for": "1h"},
    {"record": "queue:sum", "expr": "sum(queue_depth)"},
]


def record(folder):
    with victoria(folder, AT_ONCE) as store:
        push(store, "queue_depth", 42, queue="mail", job="push", instance="mail-1")
        for name, query in (
            ("up", "up"),
            ("vector", "queue_depth"),
            ("ages", "max by (job, instance) (timestamp(queue_depth))"),
            ("refused", "sum("),
        ):
            asked = {"query": query, "time": f"{time.time():.3f}", "nocache": "1"}
            keep(f"victoriametrics/{name}", httpx.post(f"{store.url}/api/v1/query", data=asked), {})
        keep("victoriametrics/rules", httpx.get(f"{store.url}/api/v1/rules"), {})
        with vmalert(folder, store, RULES) as alerting:
            rules = f"{alerting.url}/api/v1/rules"
            wait_until(lambda: '"firing"' in httpx.get(rules).text)
            replaced = {str(folder): "/etc/vmalert", f"{socket.gethostname()}:{alerting.port}": "vmalert-1:8880"}
            keep("vmalert/rules", httpx.get(rules), replaced)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        record(Path(name))
