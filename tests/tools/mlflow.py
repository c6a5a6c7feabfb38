"""A real MLflow on loopback, from PyPI in an environment of its own."""

import os
import time
from contextlib import contextmanager, suppress

import httpx

from tests.tools.foreign import begin, end, python_with
from tests.tools.servers import free_port, pause

VERSION = "3.17.2"
READY_S = 100.0


class Mlflow:
    """A running tracking server. `ask` uses its API as any client does."""

    def __init__(self, url):
        self.url = url

    def wait(self, folder):
        give_up = time.monotonic() + READY_S
        while time.monotonic() < give_up:
            with suppress(httpx.HTTPError):
                if httpx.get(f"{self.url}/health", timeout=5).is_success:
                    return
            pause(0.3)
        raise AssertionError((folder / "mlflow.out").read_text()[-2000:])

    def ask(self, method, path, **given):
        return httpx.request(method, f"{self.url}/api/2.0/mlflow/{path}", timeout=30, **given)

    def done(self, method, path, **given):
        return self.ask(method, path, **given).raise_for_status().json()

    def experiment(self, name):
        return self.done("POST", "experiments/create", json={"name": name})["experiment_id"]

    def run(self, experiment, metrics, at, status="FINISHED", name="r1"):
        """Record a run with `metrics` that began at `at`, Unix seconds, and took a second; return its id."""
        began = {"experiment_id": experiment, "start_time": int(at * 1000), "run_name": name}
        run = self.done("POST", "runs/create", json=began)["run"]["info"]["run_id"]
        for key, value in metrics.items():
            metric = {"run_id": run, "key": key, "value": value, "timestamp": int(at * 1000), "step": 1}
            self.done("POST", "runs/log-metric", json=metric)
        self.done("POST", "runs/update", json={"run_id": run, "status": status, "end_time": int(at * 1000) + 1000})
        return run

    def version(self, model, run):
        """Register a version of `model` that came from `run`; return its number."""
        self.ask("POST", "registered-models/create", json={"name": model})
        made = {"name": model, "source": f"runs:/{run}/model", "run_id": run}
        return self.done("POST", "model-versions/create", json=made)["model_version"]["version"]


@contextmanager
def mlflow(folder):
    """Run a tracking server that keeps everything in `folder`."""
    place, port = python_with("mlflow", f"mlflow=={VERSION}"), free_port()
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "TMPDIR") if name in os.environ}
    quiet = {"MLFLOW_DISABLE_TELEMETRY": "true", "MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "false", "HOME": str(folder)}
    store = ["--backend-store-uri", f"sqlite:///{folder}/mlflow.db", "--artifacts-destination", str(folder / "art")]
    command = [place / "bin" / "mlflow", "server", "--host", "127.0.0.1", "--port", str(port), "--workers", "1", *store]
    process, server = begin(command, {**kept, **quiet}, folder, "mlflow"), Mlflow(f"http://127.0.0.1:{port}")
    try:
        server.wait(folder)
        yield server
    finally:
        end(process)
