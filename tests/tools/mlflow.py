"""A real MLflow on loopback, from PyPI in an environment of its own."""

import os
import time
from contextlib import contextmanager, suppress

import httpx

from tests.tools.foreign import begin, end, python_with
from tests.tools.servers import free_port, pause

VERSION = "3.17.2"
READY_S = 100.0
ADMIN, GUEST = ("noc", "Kestrel-91x-ember"), ("guest", "Plover-44k-ember")
AUTH = """[mlflow]
default_permission = READ
database_uri = sqlite:///{folder}/auth.db
admin_username = {name}
admin_password = {password}
authorization_function = mlflow.server.auth:authenticate_request_basic_auth
"""


class Mlflow:
    """A running tracking server. `ask` uses its API as any client does, as an administrator if it has users."""

    def __init__(self, url, auth=None):
        self.url, self.auth = url, auth

    def wait(self, folder):
        give_up = time.monotonic() + READY_S
        while time.monotonic() < give_up:
            with suppress(httpx.HTTPError):
                if httpx.get(f"{self.url}/health", timeout=5).is_success:
                    return
            pause(0.3)
        raise AssertionError((folder / "mlflow.out").read_text()[-2000:])

    def ask(self, method, path, **given):
        return httpx.request(method, f"{self.url}/api/2.0/mlflow/{path}", timeout=30, auth=self.auth, **given)

    def done(self, method, path, **given):
        return self.ask(method, path, **given).raise_for_status().json()

    def grant(self, user, model, permission):
        """Let `user` do something with a registered model."""
        wanted = {"username": user, "resource_type": "registered_model", "resource_id": model, "permission": permission}
        path = f"{self.url}/api/3.0/mlflow/users/permissions/grant"
        httpx.post(path, json=wanted, auth=self.auth, timeout=30).raise_for_status()

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
def mlflow(folder, *, users=False):
    """Run a tracking server that keeps everything in `folder`; with `users` it knows an administrator and a guest."""
    place, port = python_with("mlflow", f"mlflow[auth]=={VERSION}"), free_port()
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "TMPDIR") if name in os.environ}
    quiet = {"MLFLOW_DISABLE_TELEMETRY": "true", "MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "false", "HOME": str(folder)}
    store = ["--backend-store-uri", f"sqlite:///{folder}/mlflow.db", "--artifacts-destination", str(folder / "art")]
    command = [place / "bin" / "mlflow", "server", "--host", "127.0.0.1", "--port", str(port), "--workers", "1", *store]
    known = _users(folder) if users else {}
    app = ["--app-name", "basic-auth"] if users else []
    process = begin([*command, *app], {**kept, **quiet, **known}, folder, "mlflow")
    server = Mlflow(f"http://127.0.0.1:{port}", ADMIN if users else None)
    try:
        server.wait(folder)
        if users:
            server.done("POST", "users/create", json=dict(zip(("username", "password"), GUEST, strict=True)))
        yield server
    finally:
        end(process)


def _users(folder):
    name, password = ADMIN
    (folder / "auth.ini").write_text(AUTH.format(folder=folder, name=name, password=password))
    return {"MLFLOW_AUTH_CONFIG_PATH": str(folder / "auth.ini"), "MLFLOW_FLASK_SERVER_SECRET_KEY": "only-for-this-test"}
