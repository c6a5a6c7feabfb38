"""Real servers on loopback, each on a free port in a folder of its own; skipped with the reason where absent."""

import ctypes
import os
import shutil
import socket
import subprocess
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
import yaml

READY_S = 20.0


@dataclass
class Server:
    """A running program. `url` answers; `process` can be stopped and started again by the test."""

    url: str
    process: subprocess.Popen
    port: int
    command: list
    folder: Path
    name: str
    ready: str

    def stop(self):
        self.process.terminate()
        self.process.wait(10)

    def restart(self):
        """Stop, start with the same settings and storage, and return when it is ready again."""
        self.stop()
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(self.command, cwd=self.folder, stdout=log, stderr=log)
        self.wait()

    @property
    def log(self):
        return self.folder / f"{self.name}.log"

    def wait(self):
        give_up = time.monotonic() + READY_S
        while time.monotonic() < give_up:
            if self.process.poll() is not None:
                break
            try:
                if httpx.get(self.url + self.ready).is_success:
                    return
            except httpx.HTTPError:
                pass
            pause(0.1)
        raise AssertionError(f"the server did not become ready:\n{self.log.read_text()[-2000:]}")


def program(name):
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed (Debian: apt-get install {name})")
    return found


def library(name, package):
    """Skip the test with the reason where a library of the system is absent."""
    try:
        ctypes.CDLL(name)
    except OSError:
        pytest.skip(f"{name} is not installed (Debian: apt-get install {package})")


def busy():
    """How many times as long everything takes, because others use this machine too."""
    return max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


def pause(seconds):
    """Wait, in code that has no loop, for another process."""
    threading.Event().wait(seconds)


def wait_until(condition, seconds=READY_S):
    """Return when `condition()` is true, in code that has no loop; fail the test if it never is."""
    give_up = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < give_up, "what was waited for has not come"
        pause(0.05)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def started(command, port, ready, folder, name):
    with (folder / f"{name}.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
    server = Server(f"http://127.0.0.1:{port}", process, port, command, folder, name, ready)
    try:
        server.wait()
        yield server
    finally:
        if server.process.poll() is None:
            server.stop()


def node_exporter(folder):
    port = free_port()
    command = [program("prometheus-node-exporter"), f"--web.listen-address=127.0.0.1:{port}"]
    return started(command, port, "/metrics", folder, "node")


def alertmanager(folder, *, inhibit=()):
    """`inhibit` are its own inhibition rules."""
    port = free_port()
    settings = {"route": {"receiver": "none", "group_wait": "1s"}, "receivers": [{"name": "none"}]}
    settings["inhibit_rules"] = list(inhibit)
    (folder / "am.yml").write_text(yaml.safe_dump(settings))
    command = [
        program("prometheus-alertmanager"),
        "--config.file=am.yml",
        f"--storage.path={folder / 'am'}",
        f"--web.listen-address=127.0.0.1:{port}",
        "--cluster.listen-address=",
    ]
    return started(command, port, "/-/ready", folder, "am")


def prometheus(folder, *, scrape, rules=(), alertmanagers=(), jobs=()):
    """`scrape` maps job names to `host:port` lists, `jobs` are whole scrape configurations, `rules` alerting rules."""
    port = free_port()
    simple = [{"job_name": job, "static_configs": [{"targets": targets}]} for job, targets in scrape.items()]
    settings = {
        "global": {"scrape_interval": "1s", "scrape_timeout": "1s", "evaluation_interval": "1s"},
        "scrape_configs": [*simple, *jobs],
        "rule_files": ["rules.yml"],
        "alerting": {"alertmanagers": [{"static_configs": [{"targets": list(alertmanagers)}]}]},
    }
    write_rules(folder, rules)
    (folder / "prom.yml").write_text(yaml.safe_dump(settings))
    command = [
        program("prometheus"),
        "--config.file=prom.yml",
        f"--storage.tsdb.path={folder / 'prom'}",
        f"--web.listen-address=127.0.0.1:{port}",
        "--rules.alert.resend-delay=1s",
        "--web.enable-lifecycle",
    ]
    return started(command, port, "/-/ready", folder, "prom")


def write_rules(folder, rules):
    (folder / "rules.yml").write_text(yaml.safe_dump({"groups": [{"name": "tests", "rules": list(rules)}]}))


def set_rules(server, rules):
    """Give a running Prometheus other alerting rules."""
    write_rules(server.folder, rules)
    httpx.post(f"{server.url}/-/reload").raise_for_status()


def blackbox_exporter(folder):
    port = free_port()
    modules = {"http": {"prober": "http", "timeout": "3s"}, "tcp": {"prober": "tcp", "timeout": "3s"}}
    (folder / "blackbox.yml").write_text(yaml.safe_dump({"modules": modules}))
    command = [
        program("prometheus-blackbox-exporter"),
        "--config.file=blackbox.yml",
        f"--web.listen-address=127.0.0.1:{port}",
    ]
    return started(command, port, "/-/healthy", folder, "blackbox")


def probes(blackbox, module, addresses):
    """The scrape configuration that has `blackbox` probe `addresses`."""
    return {
        "job_name": f"probe-{module}",
        "metrics_path": "/probe",
        "params": {"module": [module]},
        "static_configs": [{"targets": addresses}],
        "relabel_configs": [
            {"source_labels": ["__address__"], "target_label": "__param_target"},
            {"source_labels": ["__param_target"], "target_label": "instance"},
            {"target_label": "__address__", "replacement": f"127.0.0.1:{blackbox.port}"},
        ],
    }


def wait_for(server, query):
    """Return when the instant `query` has an answer from `server`, a Prometheus."""
    give_up = time.monotonic() + 30.0
    while time.monotonic() < give_up:
        if httpx.post(f"{server.url}/api/v1/query", data={"query": query}).json()["data"]["result"]:
            return
        pause(0.2)
    raise AssertionError(f"{query} has no answer")
