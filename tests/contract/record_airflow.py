"""Makes the recordings of Airflow 2 and 3 again, from real servers: python -m tests.contract.record_airflow

Three pipelines: the last run of one succeeded, of one failed, one is running; and one file that cannot be read.
"""

import sys
import tempfile
from pathlib import Path

import httpx

from tests.contract.record import keep
from tests.tools.airflow import airflow, finished
from tests.tools.foreign import CACHE

OURS = {"dag_run_id": "noc-board__5c0d8d2e", "conf": {"a": 1}, "note": "by mara from NOC Board"}


def record(major, folder):
    with airflow(major, folder) as server:
        runs = finished(server)
        due = {"logical_date": None} if major == 3 else {}
        replaced = {str(folder): "/srv/airflow", str(CACHE): "/srv", server.url: "https://airflow.example"}
        health = "health" if major == 2 else "monitor/health"
        server.trigger("noc_long")
        server.wait(lambda: server.ask("GET", "dags/~/dagRuns?state=running").json()["dag_runs"], "nothing runs")
        bad = runs["noc_bad"]
        for name, method, path, body in (
            ("health", "GET", health, None),
            ("dags", "GET", "dags?limit=100", None),
            ("runs", "GET", "dags/~/dagRuns?limit=100", None),
            ("unfinished", "GET", "dags/~/dagRuns?state=running", None),
            ("errors", "GET", "importErrors", None),
            ("run", "GET", f"dags/noc_bad/dagRuns/{bad.replace('+', '%2B')}", None),
            ("no_such_run", "GET", "dags/noc_bad/dagRuns/nothing", None),
            ("triggered", "POST", "dags/noc_well/dagRuns", {**OURS, **due}),
            ("refused_twice", "POST", "dags/noc_well/dagRuns", {**OURS, **due}),
            ("refused_dag", "POST", "dags/nothing/dagRuns", {"conf": {}, **due}),
            ("refused_body", "POST", "dags/noc_well/dagRuns", {} if major == 3 else {"logical_date": None}),
            ("cleared", "POST", "dags/noc_bad/clearTaskInstances", cleared(bad)),
        ):
            keep(f"airflow{major}/{name}", server.ask(method, path, json=body), replaced)
        keep(f"airflow{major}/not_signed_in", httpx.get(f"{server.base}/dags"), replaced)
        wrong = {"Authorization": "Bearer nonsense"}
        keep(f"airflow{major}/wrong_token", httpx.get(f"{server.base}/dags", headers=wrong), replaced)


def cleared(run):
    return {"dry_run": False, "dag_run_id": run, "only_failed": True, "reset_dag_runs": True}


if __name__ == "__main__":
    for one in map(int, sys.argv[1:] or ("2", "3")):
        Path(__file__).with_name(f"airflow{one}").mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory() as name:
            record(one, Path(name))
