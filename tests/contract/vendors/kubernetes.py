"""A small cluster by the documents of Kubernetes, written by hand."""

from tests.contract.backend import Backend, said

AT = 1_700_000_000.0  # 2023-11-14T22:13:20Z
REVIEW = ("POST", "apis/authorization.k8s.io/v1/selfsubjectaccessreviews")
NODES, PODS, EVENTS = ("GET", "api/v1/nodes"), ("GET", "api/v1/pods"), ("GET", "api/v1/events")
DEPLOYMENTS = ("GET", "apis/apps/v1/deployments")
METRICS = ("GET", "apis/metrics.k8s.io/v1beta1/nodes")


def listed(*items, mark=""):
    return said({"kind": "List", "metadata": {"resourceVersion": "7", "continue": mark}, "items": list(items)})


def status(code, message):
    """An error as the API server words it."""
    body = {"kind": "Status", "apiVersion": "v1", "status": "Failure", "message": message, "code": code}
    return said(body, code)


def condition(kind, value="True", **more):
    return {"type": kind, "status": value, "lastTransitionTime": "2023-11-14T22:00:00Z", **more}


def node(name, ready="True", *more, **spec):
    allocatable = {"cpu": "2", "memory": "4Gi", "pods": "110"}
    conditions = [condition("MemoryPressure", "False"), condition("Ready", ready, reason="Kubelet"), *more]
    return {"metadata": {"name": name}, "spec": spec, "status": {"conditions": conditions, "allocatable": allocatable}}


def container(name="app", ready=True, restarts=0, waiting=None, ended=None):  # noqa: FBT002 - as the wire has it
    state = {"waiting": waiting} if waiting else {"running": {"startedAt": "2023-11-14T21:00:00Z"}}
    last = {"terminated": {"exitCode": 1, "finishedAt": ended}} if ended else {}
    return {"name": name, "ready": ready, "restartCount": restarts, "state": state, "lastState": last}


def pod(name, *containers, phase="Running", ready="True", namespace="shop", of="web", **more):
    owner = {"kind": "ReplicaSet", "name": f"{of}-5d8f", "controller": True, "uid": "u"}
    about = {"name": name, "namespace": namespace, "uid": f"uid-{name}", "labels": {"pod-template-hash": "5d8f"}}
    known = {"phase": phase, "conditions": [condition("Ready", ready)], "containerStatuses": list(containers), **more}
    return {"metadata": {**about, "ownerReferences": [owner] if of else None}, "status": known}


def deployment(name="web", wants=2, has=2, *conditions, namespace="shop"):
    about = {"name": name, "namespace": namespace, "generation": 3}
    known = {"observedGeneration": 3, "conditions": list(conditions), **({"readyReplicas": has} if has else {})}
    return {"metadata": about, "spec": {"replicas": wants, "template": {"metadata": {}}}, "status": known}


def event(reason="FailedScheduling", message="0/2 nodes are available", at="2023-11-14T22:13:00Z", name="web-5d8f-a"):
    about = {"kind": "Pod", "name": name, "namespace": "shop"}
    return {
        "metadata": {"name": f"{name}.17", "namespace": "shop"},
        "involvedObject": about,
        "reason": reason,
        "message": message,
        "type": "Warning",
        "lastTimestamp": at,
    }


USED = {
    "metadata": {"name": "node-1"},
    "timestamp": "2023-11-14T22:13:00Z",
    "window": "20s",
    "usage": {"cpu": "500m", "memory": "1Gi"},
}
ANSWERS = {
    REVIEW: said({"kind": "SelfSubjectAccessReview", "status": {"allowed": True}}, 201),
    NODES: listed(node("node-1"), node("node-2", "Unknown")),
    PODS: listed(
        pod("web-5d8f-a", container()),
        pod("web-5d8f-b", container(ready=False, waiting={"reason": "CrashLoopBackOff", "message": "back-off 5m0s"})),
    ),
    DEPLOYMENTS: listed(deployment()),
    ("GET", "apis/apps/v1/statefulsets"): listed(),
    ("GET", "apis/apps/v1/daemonsets"): listed(),
    EVENTS: listed(event()),
    METRICS: listed(USED),
}
BACKENDS = {"kubernetes": Backend(ANSWERS, at=AT)}
