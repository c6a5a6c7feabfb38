"""A whole monitoring stack on loopback, and a board that watches it."""

import asyncio
import time
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass

import httpx

from noc_app.config.catalogue import load_catalogue
from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.engine.engine import Engine
from noc_app.engine.opening import Opener
from noc_app.engine.setup import Setup
from noc_app.journal.journal import open_journal
from tests.tools.servers import Server, alertmanager, node_exporter, pause, prometheus

CATALOGUE, _ = load_catalogue()
EVERY_S = 1.0

NODE_DOWN = {
    "alert": "NodeDown",
    "expr": 'up{job="node"} == 0',
    "labels": {"severity": "critical"},
    "annotations": {"summary": "Node {{ $labels.instance }} is down", "runbook_url": "https://runbooks.example/node"},
}
ALWAYS = {"alert": "AlwaysOn", "expr": "vector(1)", "labels": {"severity": "critical", "team": "web"}}


@dataclass
class Stack:
    node: Server
    am: Server
    prom: Server


@contextmanager
def stack(folder, rules=(NODE_DOWN, ALWAYS)):
    with ExitStack() as opened:
        node = opened.enter_context(node_exporter(folder))
        am = opened.enter_context(alertmanager(folder))
        scrape = {"node": [f"127.0.0.1:{node.port}"]}
        prom = opened.enter_context(
            prometheus(folder, scrape=scrape, rules=rules, alertmanagers=[f"127.0.0.1:{am.port}"])
        )
        _wait_for_rates(prom)
        yield Stack(node, am, prom)


def _wait_for_rates(prom):
    """A rate needs two scrapes, and a fresh Prometheus begins to scrape only after some seconds."""
    give_up = time.monotonic() + 30.0
    query = {"query": "rate(node_cpu_seconds_total[2m])"}
    while time.monotonic() < give_up:
        if httpx.post(f"{prom.url}/api/v1/query", data=query).json()["data"]["result"]:
            return
        pause(0.2)
    raise AssertionError("Prometheus scrapes nothing")


def prometheus_target(url, **settings):
    return target_of(
        MODELS["prometheus"](id="prom-1", kind="prometheus", url=url, every=EVERY_S, timeout=3, **settings)
    )


def alertmanager_target(url, name="am-1"):
    return target_of(MODELS["alertmanager"](id=name, kind="alertmanager", url=url, every=EVERY_S, timeout=3))


@asynccontextmanager
async def watching(*targets, path=None):
    """An engine that polls `targets`, with a journal in `path`."""
    opener = Opener(time.time, read_secret)
    journal = await open_journal(path) if path is not None else None
    engine = Engine(opener, time.time, journal)
    engine.configure(Setup(targets=targets, signals=CATALOGUE))
    task = asyncio.create_task(engine.run())
    try:
        yield engine
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await opener.aclose()
        if journal is not None:
            await journal.close()


def alert_named(engine, name, target=None):
    found = [e for e in engine.board.alerts if dict(e.alert.labels).get("alertname") == name]
    return next((e for e in found if target in {None, e.key.target}), None)
