"""Makes the recordings of this folder again, from real servers: python -m tests.contract.record

A Prometheus that scrapes one node_exporter and one dead address, with a rule that fires, one that waits and one that
cannot be evaluated; and an Alertmanager with an active, a silenced, an acknowledged and an inhibited alert.
"""

import json
import socket
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import httpx
import yaml

from tests.tools.servers import alertmanager, node_exporter, pause, prometheus

HERE = Path(__file__).resolve().parent
DEAD = "127.0.0.1:9"
RULES = [
    {
        "alert": "NodeDown",
        "expr": 'up{job="node"} == 0',
        "labels": {"severity": "page"},
        "annotations": {"summary": "Node {{ $labels.instance }} is down", "runbook_url": "https://runbooks.example/n"},
    },
    {"alert": "Waits", "expr": "vector(1)", "for": "1h", "labels": {"severity": "warning"}},
    {"alert": "Normal", "expr": "vector(0) > 1"},
    {"alert": "Broken", "expr": "node_cpu_seconds_total * on () group_left () node_network_up"},
]
QUERIES = {
    "up": "up",
    "vector": 'node_cpu_seconds_total{cpu="0"}',
    "ages": "max by (job, instance) (timestamp(node_time_seconds))",
    "empty": "no_such_metric",
    "not_numbers": "vector(0) / 0 or label_replace(vector(1) / 0, 'a', 'b', '', '')",
    "scalar": "scalar(vector(2.5))",
    "string": '"words"',
    "matrix": "up[5s]",
    "refused_syntax": "sum(",
    "refused_execution": "node_cpu_seconds_total * on () group_left () node_network_up",
}


def keep(name, answer, replaced):
    text = answer.text
    for found, instead in replaced.items():
        text = text.replace(found, instead)
    (HERE / f"{name}.json").write_text(json.dumps({"status": answer.status_code, "body": text}, indent=1) + "\n")


def moment(seconds):
    return datetime.fromtimestamp(time.time() + seconds, UTC).isoformat().replace("+00:00", "Z")


def record_prometheus(folder):
    with node_exporter(folder) as node:
        scrape = {"node": [f"127.0.0.1:{node.port}", DEAD]}
        with prometheus(folder, scrape=scrape, rules=RULES) as prom:
            pause(15)
            replaced = {f"127.0.0.1:{node.port}": "node-1:9100", DEAD: "node-2:9100"}
            replaced |= {str(folder): "/etc/prometheus", f"//{socket.gethostname()}:": "//prom-1:"}
            for name, expr in QUERIES.items():
                answer = httpx.post(f"{prom.url}/api/v1/query", data={"query": expr})
                keep(f"prometheus/query_{name}", answer, replaced)
            keep("prometheus/rules", httpx.get(f"{prom.url}/api/v1/rules?type=alert"), replaced)
            keep("prometheus/targets", httpx.get(f"{prom.url}/api/v1/targets?state=active"), replaced)
            keep("prometheus/not_found", httpx.get(f"{prom.url}/api/v1/nothing"), replaced)


def post_silence(am, labels, **fields):
    matchers = [{"name": n, "value": v, "isRegex": False, "isEqual": True} for n, v in labels.items()]
    times = {"startsAt": moment(0), "endsAt": moment(3600)}
    body = {"matchers": matchers, **times, "createdBy": "mara", "comment": "planned work", **fields}
    return httpx.post(f"{am.url}/api/v2/silences", json=body)


def record_alertmanager(folder):
    with alertmanager(folder) as first:
        settings = yaml.safe_load((folder / "am.yml").read_text())
        settings["inhibit_rules"] = [
            {"source_matchers": ["alertname=Site"], "target_matchers": ["alertname=Inhibited"]}
        ]
        (folder / "am.yml").write_text(yaml.safe_dump(settings))
        httpx.post(f"{first.url}/-/reload").raise_for_status()
        names = ("Active", "Silenced", "Acknowledged", "Inhibited", "Site")
        httpx.post(f"{first.url}/api/v2/alerts", json=[posted(name) for name in names]).raise_for_status()
        marker = {"comment": "[NOC Board acknowledgement 5c0d8d2e-intent] looking"}
        keep("alertmanager/silence_created", post_silence(first, {"alertname": "Silenced"}), {})
        labels = posted("Acknowledged")["labels"]
        post_silence(first, {**labels, "disk": ""}, **marker).raise_for_status()
        pause(3)
        keep("alertmanager/alerts", httpx.get(f"{first.url}/api/v2/alerts"), {})
        keep("alertmanager/silences", httpx.get(f"{first.url}/api/v2/silences"), {})
        keep("alertmanager/status", httpx.get(f"{first.url}/api/v2/status"), {str(folder): "/etc/alertmanager"})
        keep("alertmanager/refused_past", post_silence(first, {"a": "b"}, endsAt=moment(-60)), {})
        keep("alertmanager/refused_no_comment", post_silence(first, {"a": "b"}, comment=None), {})
        keep("alertmanager/refused_filter", httpx.get(f"{first.url}/api/v2/alerts?filter=!!"), {})
        unknown = f"{first.url}/api/v2/silence/00000000-0000-0000-0000-000000000000"
        keep("alertmanager/unknown_silence", httpx.delete(unknown), {})


def posted(name):
    labels = {"alertname": name, "severity": "critical", "host": "db-1"}
    return {"labels": labels, "annotations": {"summary": f"{name} on db-1"}, "generatorURL": "http://prom-1:9090/graph"}


if __name__ == "__main__":
    for one in (record_prometheus, record_alertmanager):
        with tempfile.TemporaryDirectory() as name:
            one(Path(name))
