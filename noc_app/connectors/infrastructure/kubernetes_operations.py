"""What Kubernetes can be told: restart, scale, and keep new pods from a node. Pure."""

from datetime import UTC, datetime
from typing import Any, Literal, NamedTuple

from pydantic import Field

from noc_app.config.operation import Asked, Operation, Parameters
from noc_app.model.said import phrase

NAME = r"^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"
RESTARTED = "kubectl.kubernetes.io/restartedAt"
STRATEGIC = {"Content-Type": "application/strategic-merge-patch+json"}
MERGE = {"Content-Type": "application/merge-patch+json"}
BY_US = {"fieldManager": "noc-board"}


class Restart(Parameters):
    """A workload whose pods are made anew, in turn."""

    kind: Literal["deployment", "statefulset", "daemonset"] = Field(default="deployment", title="Kind")
    namespace: str = Field(pattern=NAME, title="Namespace")
    name: str = Field(pattern=NAME, title="Name")


class Scale(Parameters):
    """A workload, and how many copies of it are wanted."""

    kind: Literal["deployment", "statefulset"] = Field(default="deployment", title="Kind")
    namespace: str = Field(pattern=NAME, title="Namespace")
    name: str = Field(pattern=NAME, title="Name")
    replicas: int = Field(ge=0, le=10_000, title="Copies", description="0 stops it")


class Cordon(Parameters):
    """A node, and whether it takes new pods."""

    node: str = Field(pattern=NAME, title="Node")
    state: Literal["cordon", "uncordon"] = Field(
        title="What to do", description="a cordoned node keeps its pods and takes no new ones"
    )


RESTART = Operation(
    id="restart",
    title=phrase("Restart a workload"),
    help=phrase("Its pods are made anew, in turn, as `kubectl rollout restart` does."),
    scope="patch deployments.apps",
    parameters=Restart,
    dangerous=True,
)
SCALE = Operation(
    id="scale",
    title=phrase("Scale a workload"),
    help=phrase("Sets how many copies are wanted."),
    scope="patch deployments.apps/scale",
    parameters=Scale,
    dangerous=True,
)
CORDON = Operation(
    id="cordon",
    title=phrase("Cordon or uncordon a node"),
    help=phrase("A cordoned node takes no new pods."),
    scope="patch nodes",
    parameters=Cordon,
)
# What each operation needs: the verb is always patch.
NEEDS = {
    RESTART.id: {"group": "apps", "resource": "deployments"},
    SCALE.id: {"group": "apps", "resource": "deployments", "subresource": "scale"},
    CORDON.id: {"group": "", "resource": "nodes"},
}


class Patch(NamedTuple):
    """One change: where, what, and how it is to be taken."""

    path: str
    body: dict[str, Any]
    headers: dict[str, str]


def patch_of(asked: Asked) -> Patch:
    """Return the one request of an operation. The same request twice changes nothing more."""
    given = asked.parameters
    if isinstance(given, Cordon):
        return Patch(f"api/v1/nodes/{given.node}", {"spec": {"unschedulable": given.state == "cordon"}}, STRATEGIC)
    where = f"apis/apps/v1/namespaces/{given.namespace}/{given.kind}s/{given.name}"
    if isinstance(given, Scale):
        return Patch(f"{where}/scale", {"spec": {"replicas": given.replicas}}, MERGE)
    notes = {"annotations": {RESTARTED: moment_of(asked)}}
    return Patch(where, {"spec": {"template": {"metadata": notes}}}, STRATEGIC)


def moment_of(asked: Asked) -> str:
    """Return when a restart was asked for, as Kubernetes writes it: the mark by which it is known again."""
    return f"{datetime.fromtimestamp(asked.at, UTC):%Y-%m-%dT%H:%M:%SZ}"
