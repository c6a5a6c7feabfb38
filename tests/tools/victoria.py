"""VictoriaMetrics and vmalert on loopback."""

import time

import httpx
import yaml

from tests.tools.servers import free_port, program, started


def victoria(folder, *settings, scrape=()):
    """A single node that scrapes the addresses `scrape` every second."""
    port = free_port()
    job = {"job_name": "node", "static_configs": [{"targets": list(scrape)}]}
    (folder / "scrape.yml").write_text(yaml.safe_dump({"global": {"scrape_interval": "1s"}, "scrape_configs": [job]}))
    command = [
        program("victoria-metrics"),
        f"-storageDataPath={folder / 'victoria'}",
        f"-httpListenAddr=127.0.0.1:{port}",
        "-promscrape.config=scrape.yml",
        "-loggerLevel=WARN",
        *settings,
    ]
    return started(command, port, "/health", folder, "victoria")


AT_ONCE = "-search.latencyOffset=0s"  # vmalert does not ask for the newest data itself


def vmalert(folder, store, rules):
    """A vmalert that evaluates `rules` on `store` every second and tells nobody."""
    port = free_port()
    (folder / "vmalert.yml").write_text(yaml.safe_dump({"groups": [{"name": "tests", "rules": list(rules)}]}))
    command = [
        program("vmalert"),
        "-rule=vmalert.yml",
        f"-datasource.url={store.url}",
        "-datasource.queryStep=1s",
        "-notifier.url=http://127.0.0.1:9",
        f"-remoteWrite.url={store.url}",
        "-evaluationInterval=1s",
        f"-httpListenAddr=127.0.0.1:{port}",
        "-loggerLevel=WARN",
    ]
    return started(command, port, "/health", folder, "vmalert")


def push(store, name, value, age_s=0.0, **labels):
    """Write one value as an exporter of text would."""
    named = ",".join(f'{label}="{text}"' for label, text in labels.items())
    body = f"{name}{{{named}}} {value} {int((time.time() - age_s) * 1000)}\n"
    httpx.post(f"{store.url}/api/v1/import/prometheus", content=body).raise_for_status()
    httpx.get(f"{store.url}/internal/force_flush").raise_for_status()
