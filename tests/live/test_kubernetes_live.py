"""What we ask of Kubernetes is legal by its own description, and what we tell it is what kubectl tells it."""

import os
import shutil
import subprocess
import time

import pytest

from noc_app.config.operation import Asked
from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.connectors.infrastructure.kubernetes_operations import Cordon, Restart, Scale
from noc_app.engine.opening import Opener
from tests.tools.kube import cluster
from tests.tools.prism import described

pytestmark = pytest.mark.live
WEB = {"namespace": "shop", "name": "web"}
NOW = 1_700_000_000.0
ORDERS = {
    "restart": (Restart(**WEB), ["rollout", "restart", "deployment/web", "-n", "shop"]),
    "scale": (Scale(**WEB, replicas=5), ["scale", "deployment/web", "-n", "shop", "--replicas=5"]),
    "cordon": (Cordon(node="node-1", state="cordon"), ["cordon", "node-1"]),
}
# What a test uses of the description: all of it takes the checker half a minute to read.
ONE = "/apis/apps/v1/namespaces/{namespace}/deployments/{name}"
WORKLOADS = ("/apis/apps/v1/deployments", ONE, f"{ONE}/scale")


@pytest.fixture
async def open_session(monkeypatch):
    monkeypatch.setenv("KUBERNETES_TOKEN", "a-token-of-this-test")
    opener = Opener(time.time, read_secret)
    given = {"id": "k-1", "kind": "kubernetes", "timeout": 60.0, "auth": {"bearer": {"env": "KUBERNETES_TOKEN"}}}
    yield lambda url, **settings: opener.open(target_of(MODELS["kubernetes"](**given, url=url, **settings)))
    await opener.aclose()


def kubectl(url, folder, *arguments):
    program = shutil.which("kubectl")
    if program is None:
        pytest.skip("kubectl is not installed (Debian: apt-get install kubernetes-client)")
    environment = {**os.environ, "KUBECONFIG": "/dev/null", "HOME": str(folder)}
    command = [program, "--server", url, "--token", "a-token-of-this-test", *arguments]
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=60)


def order(name):
    return Asked(operation=name, parameters=ORDERS[name][0], intent="i-1", by="mara", at=NOW)


@pytest.mark.parametrize("name", ORDERS)
async def test_a_change_is_what_kubectl_sends_and_is_read_back(tmp_path, open_session, name):
    with cluster() as ours, cluster() as theirs:
        session = open_session(ours.url)
        assert await session.operated(order(name)) is False
        await session.operate(order(name))
        assert await session.operated(order(name)) is True
        kubectl(theirs.url, tmp_path, *ORDERS[name][1])
    (sent,), (wanted,) = ours.cluster.changes, theirs.cluster.changes
    assert without_time(ours.cluster.objects[sent[1]]) == without_time(theirs.cluster.objects[sent[1]])
    if wanted[0] == "PATCH":  # before 1.22 kubectl sent the whole object to scale it
        assert (*sent[:3], without_time(sent[3])) == (*wanted[:3], without_time(wanted[3]))


def without_time(sent):
    """The moment of a restart is each client's own."""
    notes = sent["spec"].get("template", {}).get("metadata", {}).get("annotations", {})
    notes.update(dict.fromkeys(notes, "now"))
    return sent


async def test_lists_are_asked_as_described(tmp_path, open_session):
    paths = {"api/v1/nodes", "api/v1/pods", "api/v1/events"}
    with described(tmp_path, "k8s-core-subset.json", paths=[f"/{path}" for path in paths]) as api:
        session = api.watch(open_session(api.url))
        for path in paths:
            await session._tools.http.get(path, {"limit": "500"})
    assert api.paths == {f"/{path}" for path in paths}
    assert api.illegal == []


async def test_workloads_are_listed_and_changed_as_described(tmp_path, open_session):
    with described(tmp_path, "k8s-deployments.json", paths=WORKLOADS) as api:
        session = api.watch(open_session(api.url))
        await session._tools.http.get("apis/apps/v1/deployments", {"limit": "500"})
        await session.operate(order("restart"))
        await session.operate(order("scale"))
    assert len(api.asked) == 3
    assert api.illegal == []
