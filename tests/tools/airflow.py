"""A real Airflow on loopback, 2 or 3, from PyPI in an environment of its own: API, scheduler, and what they need.

It keeps what it knows in a PostgreSQL: SQLite, its default, now and then answers "database is locked" once several of
its programs write at a time.
"""

import json
import os
import subprocess
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import httpx

from tests.tools.foreign import begin, end, python_with
from tests.tools.postgres import OWNER, postgres
from tests.tools.servers import free_port, pause

READY_S = 150.0
VERSIONS = {2: "2.11.2", 3: "3.3.2"}
DRIVERS = ("psycopg2-binary==2.9.11", "asyncpg==0.31.0")
ADMIN, VIEWER = ("noc", "Kestrel-91x"), ("guest", "Plover-44k")
SECRET = "only-for-this-test-0123456789abcdef0123456789abcdef0123456789abcdef"
# Three pipelines: one that ends well, one that fails, one that waits until a file is there.
DAGS = """
import datetime, pathlib, time
{imports}

def made(name, work, **more):
    start = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)
    @dag(dag_id=name, start_date=start, catchup=False, default_args={{"owner": "mara", "retries": 0}}, **more)
    def pipeline():
        task(task_id="step")(work)()
    return pipeline()

def well():
    return 42

def bad():
    raise RuntimeError("deliberate")

def long():
    while not pathlib.Path({go!r}).exists():
        time.sleep(0.2)

noc_well = made("noc_well", well, schedule=None)
noc_bad = made("noc_bad", bad, schedule=None)
noc_long = made("noc_long", long, schedule=None)
"""


@dataclass
class Airflow:
    """A running installation. `ask` uses its API as an administrator."""

    major: int
    url: str
    home: Path
    programs: list = field(default_factory=list)
    token: str = ""

    @property
    def base(self):
        return f"{self.url}/api/v{1 if self.major == 2 else 2}"

    def ask(self, method, path, **given):
        auth = {"auth": ADMIN} if self.major == 2 else {"headers": {"Authorization": f"Bearer {self._token()}"}}
        return httpx.request(method, f"{self.base}/{path}", timeout=30, **auth, **given)

    def _token(self):
        if not self.token:
            name, password = ADMIN
            answer = httpx.post(f"{self.url}/auth/token", json={"username": name, "password": password}, timeout=30)
            self.token = answer.raise_for_status().json()["access_token"]
        return self.token

    def trigger(self, dag):
        body = {"conf": {}} if self.major == 2 else {"conf": {}, "logical_date": None}
        answer = self.ask("POST", f"dags/{dag}/dagRuns", json=body)
        answer.raise_for_status()
        return answer.json()["dag_run_id"]

    def run_state(self, dag, run):
        return self.ask("GET", f"dags/{dag}/dagRuns/{quote(run, safe='')}").json()["state"]

    def wait(self, condition, what):
        give_up = time.monotonic() + READY_S
        while time.monotonic() < give_up:
            with suppress(httpx.HTTPError, KeyError):
                if condition():
                    return
            pause(0.5)
        raise AssertionError(f"{what}\n{self.logs()}")

    def logs(self):
        return "\n".join(f"{file.name}: {file.read_text()[-1500:]}" for file in self.home.glob("*.out"))

    def stop(self, name):
        """Stop one of the programs, such as the scheduler, with all that it started."""
        for process in [p for n, p in self.programs if n == name]:
            end(process)
        self.programs = [(n, p) for n, p in self.programs if n != name]

    def let_go(self):
        """Let the pipeline that waits go on."""
        (self.home / "go").touch()


@contextmanager
def airflow(major, folder):
    """Run an installation in `folder` with pipelines that are not paused, and a file that cannot be read."""
    place = python_with(f"airflow{major}", f"apache-airflow=={VERSIONS[major]}", *DRIVERS)
    with postgres() as database:
        database.psql("CREATE DATABASE airflow")
        yield from _running(major, place, folder, f"postgresql+psycopg2://{OWNER}@127.0.0.1:{database.port}/airflow")


def _running(major, place, folder, database):
    port, home = free_port(), folder / "home"
    (home / "dags").mkdir(parents=True)
    imports = "from airflow.decorators import dag, task" if major == 2 else "from airflow.sdk import dag, task"
    (home / "dags" / "noc.py").write_text(DAGS.format(imports=imports, go=str(home / "go")))
    (home / "dags" / "broken.py").write_text("from airflow import nothing_like_it  # no such dag\n")
    environment = {**_environment(major, place, home, port), "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": database}
    running = Airflow(major, f"http://127.0.0.1:{port}", home)
    for command in _first(major):
        subprocess.run(
            [place / "bin" / "airflow", *command], env=environment, check=True, capture_output=True, cwd=home
        )
    try:
        for name, *command in _programs(major, port):
            process = begin([place / "bin" / "airflow", name, *command], environment, home, name)
            running.programs.append((name, process))
        running.wait(lambda: len(running.ask("GET", "dags").json()["dags"]) == 3, "no pipelines")
        running.wait(lambda: running.ask("GET", "importErrors").json()["import_errors"], "no broken file")
        yield running
    finally:
        running.let_go()
        for _, process in running.programs:
            end(process)


def _first(major):
    if major == 3:
        return [["db", "migrate"]]
    names = ["--firstname", "N", "--lastname", "B", "--email"]
    users = [
        ["users", "create", "-u", name, "-p", password, "-r", role, *names, f"{name}@noc.example"]
        for (name, password), role in ((ADMIN, "Admin"), (VIEWER, "Viewer"))
    ]
    return [["db", "migrate"], ["sync-perm"], *users]


def _programs(major, port):
    if major == 3:
        return [("api-server", "--port", str(port), "--host", "127.0.0.1"), ("scheduler",), ("dag-processor",)]
    return [("webserver", "--port", str(port), "--hostname", "127.0.0.1", "--workers", "1"), ("scheduler",)]


def _environment(major, place, home, port):
    kept = {name: os.environ[name] for name in ("LANG", "TMPDIR") if name in os.environ}
    common = {
        "PATH": f"{place / 'bin'}:{os.environ['PATH']}",
        "HOME": str(home),
        "AIRFLOW_HOME": str(home),
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "AIRFLOW__CORE__PARALLELISM": "3",
        "AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION": "False",
        "AIRFLOW__LOGGING__WORKER_LOG_SERVER_PORT": str(free_port()),
        "AIRFLOW__LOGGING__TRIGGER_LOG_SERVER_PORT": str(free_port()),
        "AIRFLOW__SCHEDULER__SCHEDULER_HEARTBEAT_SEC": "1",
        "AIRFLOW__SCHEDULER__SCHEDULER_HEALTH_CHECK_THRESHOLD": "6",
        "AIRFLOW__SCHEDULER__MIN_FILE_PROCESS_INTERVAL": "300",
        "AIRFLOW__USAGE_DATA_COLLECTION__ENABLED": "False",
    }
    own = _of_two() if major == 2 else _of_three(home, port)
    return {**kept, **common, **own}


def _of_two():
    backends = "airflow.api.auth.backend.basic_auth,airflow.api.auth.backend.session"
    return {"AIRFLOW__API__AUTH_BACKENDS": backends, "AIRFLOW__WEBSERVER__SECRET_KEY": SECRET}


def _of_three(home, port):
    passwords = home / "passwords.json"
    passwords.write_text(json.dumps(dict([ADMIN, VIEWER])))
    return {
        "AIRFLOW__API__WORKERS": "1",
        "AIRFLOW__API__BASE_URL": f"http://127.0.0.1:{port}",
        "AIRFLOW__API_AUTH__JWT_SECRET": SECRET,
        "AIRFLOW__API__SECRET_KEY": SECRET,
        "AIRFLOW__CORE__EXECUTION_API_SERVER_URL": f"http://127.0.0.1:{port}/execution/",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS": f"{ADMIN[0]}:admin,{VIEWER[0]}:viewer",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE": str(passwords),
        "AIRFLOW__DAG_PROCESSOR__REFRESH_INTERVAL": "10",
    }


def finished(server):
    """Run the two pipelines that end; return the ids of their runs by pipeline."""
    runs = {name: server.trigger(name) for name in ("noc_well", "noc_bad")}
    over = {"noc_well": "success", "noc_bad": "failed"}
    server.wait(lambda: all(server.run_state(n, r) == over[n] for n, r in runs.items()), "the runs do not end")
    return runs
