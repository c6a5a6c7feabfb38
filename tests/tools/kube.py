"""A loopback API server with one deployment and one node: enough for kubectl to restart, scale and cordon.

It keeps what is patched, and remembers every change: (method, path, type of the patch, body). It says of itself nothing
about the real one: it is there to compare what two clients send.
"""

import json
from contextlib import contextmanager

from tests.tools.hostile import answer, hostile_in_a_thread

WEB, NODE = "/apis/apps/v1/namespaces/shop/deployments/web", "/api/v1/nodes/node-1"


def _resource(name, kind, *, namespaced=True, verbs=("get", "list", "patch", "update")):
    return {"name": name, "singularName": "", "namespaced": namespaced, "kind": kind, "verbs": list(verbs)}


def _resources(group, *resources):
    return {"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": group, "resources": list(resources)}


APPS = {"groupVersion": "apps/v1", "version": "v1"}
DISCOVERY = {
    "/api": {"kind": "APIVersions", "versions": ["v1"], "serverAddressByClientCIDRs": []},
    "/apis": {
        "kind": "APIGroupList",
        "apiVersion": "v1",
        "groups": [{"name": "apps", "versions": [APPS], "preferredVersion": APPS}],
    },
    "/api/v1": _resources("v1", _resource("nodes", "Node", namespaced=False)),
    "/apis/apps/v1": _resources(
        "apps/v1",
        _resource("deployments", "Deployment"),
        {**_resource("deployments/scale", "Scale"), "group": "autoscaling", "version": "v1"},
    ),
    "/version": {"major": "1", "minor": "32", "gitVersion": "v1.32.0"},
}


class Cluster:
    """`changes` are what was sent to change something."""

    def __init__(self):
        self.changes = []
        labels = {"app": "web"}
        pods = {"metadata": {"labels": labels}, "spec": {"containers": [{"name": "app", "image": "shop:7"}]}}
        about = {"name": "web", "namespace": "shop", "uid": "u-1", "resourceVersion": "7", "generation": 1}
        spec = {"replicas": 2, "selector": {"matchLabels": labels}, "template": pods}
        scale = {"apiVersion": "autoscaling/v1", "kind": "Scale", "metadata": about, "spec": {"replicas": 2}}
        node = {"apiVersion": "v1", "kind": "Node", "metadata": {"name": "node-1", "resourceVersion": "7"}, "spec": {}}
        self.objects = {
            WEB: {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": about, "spec": spec, "status": {}},
            f"{WEB}/scale": {**scale, "status": {"replicas": 2}},
            NODE: {**node, "status": {}},
        }

    def get(self, asked):
        return answer(200, self.objects[asked.path])

    def change(self, asked):
        body = json.loads(asked.body)
        self.changes.append((asked.method, asked.path, asked.headers["content-type"], body))
        self.objects[asked.path] = _merged(self.objects[asked.path], body)
        return answer(200, self.objects[asked.path])


def _merged(old, new):
    if not isinstance(old, dict) or not isinstance(new, dict):
        return new
    kept = {name: part for name, part in old.items() if name not in new}
    return kept | {name: _merged(old.get(name), part) for name, part in new.items() if part is not None}


@contextmanager
def cluster():
    """The server; its `cluster` is the Cluster."""
    held = Cluster()
    routes = {("GET", path): lambda asked: answer(200, DISCOVERY[asked.path]) for path in DISCOVERY}
    for path in held.objects:
        routes |= {("GET", path): held.get, ("PATCH", path): held.change, ("PUT", path): held.change}
    with hostile_in_a_thread(routes) as server:
        server.cluster = held
        yield server
