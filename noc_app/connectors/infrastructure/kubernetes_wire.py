"""What the API server of Kubernetes answers. Pure. Whatever is absent there is zero or empty, by its conventions."""

from collections.abc import Mapping
from typing import Generic, TypeVar

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.numbers import number_or_none
from noc_app.connectors.paging import next_token
from noc_app.connectors.wire import decoded
from noc_app.model import BadPayload
from noc_app.model.said import phrase

T = TypeVar("T")

_SUFFIXES: Mapping[str, float] = {
    "n": 1e-9, "u": 1e-6, "m": 1e-3, "": 1.0, "k": 1e3, "M": 1e6, "G": 1e9, "T": 1e12, "P": 1e15, "E": 1e18,
    "Ki": 2.0**10, "Mi": 2.0**20, "Gi": 2.0**30, "Ti": 2.0**40, "Pi": 2.0**50, "Ei": 2.0**60,
}  # fmt: skip


class Owner(msgspec.Struct, frozen=True):
    """What an object was made by."""

    kind: str
    name: str
    controller: bool | None = None


class Metadata(msgspec.Struct, frozen=True):
    """What every object has."""

    name: str
    namespace: str = ""
    uid: str = ""
    generation: int = 0
    creationTimestamp: str | None = None  # noqa: N815 - the names on the wire
    labels: dict[str, str] | None = None
    annotations: dict[str, str] | None = None
    ownerReferences: list[Owner] | None = None  # noqa: N815


class Condition(msgspec.Struct, frozen=True):
    """One condition; `status` is True, False or Unknown, as words."""

    type: str
    status: str
    reason: str | None = None
    message: str | None = None
    lastTransitionTime: str | None = None  # noqa: N815


class NodeSpec(msgspec.Struct, frozen=True):
    """What was wanted of a node."""

    unschedulable: bool = False


class NodeStatus(msgspec.Struct, frozen=True):
    """How a node is."""

    conditions: list[Condition] | None = None
    allocatable: dict[str, str] | None = None


class Node(msgspec.Struct, frozen=True):
    """One node."""

    metadata: Metadata
    status: NodeStatus
    spec: NodeSpec = NodeSpec()


class Waiting(msgspec.Struct, frozen=True):
    """Why a container does not run yet."""

    reason: str | None = None
    message: str | None = None


class Terminated(msgspec.Struct, frozen=True):
    """How a container ended."""

    reason: str | None = None
    exitCode: int = 0  # noqa: N815
    finishedAt: str | None = None  # noqa: N815


class ContainerState(msgspec.Struct, frozen=True):
    """One of the three; all absent means waiting."""

    waiting: Waiting | None = None
    terminated: Terminated | None = None


class Container(msgspec.Struct, frozen=True):
    """One container of a pod."""

    name: str
    ready: bool
    restartCount: int  # noqa: N815
    state: ContainerState = ContainerState()
    lastState: ContainerState = ContainerState()  # noqa: N815


class PodStatus(msgspec.Struct, frozen=True):
    """How a pod is."""

    phase: str
    reason: str | None = None
    message: str | None = None
    conditions: list[Condition] | None = None
    containerStatuses: list[Container] | None = None  # noqa: N815
    initContainerStatuses: list[Container] | None = None  # noqa: N815


class Pod(msgspec.Struct, frozen=True):
    """One pod."""

    metadata: Metadata
    status: PodStatus


class WorkloadSpec(msgspec.Struct, frozen=True):
    """What was wanted of a workload; one copy if it does not say."""

    replicas: int | None = None
    paused: bool = False


class WorkloadStatus(msgspec.Struct, frozen=True):
    """How far a deployment, a stateful set or a daemon set has come."""

    observedGeneration: int = 0  # noqa: N815
    readyReplicas: int = 0  # noqa: N815
    desiredNumberScheduled: int = 0  # noqa: N815
    numberReady: int = 0  # noqa: N815
    conditions: list[Condition] | None = None


class Workload(msgspec.Struct, frozen=True):
    """One deployment, stateful set or daemon set."""

    metadata: Metadata
    status: WorkloadStatus
    spec: WorkloadSpec = WorkloadSpec()


class Reference(msgspec.Struct, frozen=True):
    """What an event is about."""

    kind: str = ""
    name: str = ""
    namespace: str = ""


class Series(msgspec.Struct, frozen=True):
    """An event that goes on."""

    lastObservedTime: str | None = None  # noqa: N815


class Event(msgspec.Struct, frozen=True):
    """One event; newer ones have `eventTime` and `series` instead of `lastTimestamp`."""

    metadata: Metadata
    involvedObject: Reference  # noqa: N815
    reason: str = ""
    message: str = ""
    type: str = ""
    lastTimestamp: str | None = None  # noqa: N815
    eventTime: str | None = None  # noqa: N815
    series: Series | None = None


class Usage(msgspec.Struct, frozen=True):
    """What a node uses, as the metrics server has measured it."""

    metadata: Metadata
    timestamp: str
    usage: dict[str, str]


class _ListMetadata(msgspec.Struct):
    continuation: str | None = msgspec.field(name="continue", default=None)


class _List(msgspec.Struct, Generic[T]):
    items: list[T]
    metadata: _ListMetadata


class _Verdict(msgspec.Struct):
    allowed: bool
    reason: str = ""


class _Review(msgspec.Struct):
    status: _Verdict


class _Object(msgspec.Struct):
    metadata: Metadata
    spec: msgspec.Raw


class _Template(msgspec.Struct):
    metadata: dict[str, dict[str, str] | str | None] = {}


class _WorkloadSpec(msgspec.Struct):
    replicas: int | None = None
    template: _Template = msgspec.field(default_factory=_Template)


_WORKLOAD, _NODE = phrase("workload of Kubernetes"), phrase("node of Kubernetes")


def parse_list(body: bytes, kind: type[T], what: str) -> tuple[list[T], str | None]:
    """Return one page of a list, and the mark of the next one. Raises BadPayload."""
    found = decoded(body, _List[kind], phrase("{what} of Kubernetes", what=what))  # type: ignore[valid-type]
    return found.items, next_token(found.metadata.continuation)


def parse_allowed(body: bytes) -> bool:
    """Return whether we may do what was asked about. Raises BadPayload."""
    return decoded(body, _Review, phrase("access review of Kubernetes")).status.allowed


def parse_node_spec(body: bytes) -> bool:
    """Return whether a node takes no new pods. Raises BadPayload."""
    return decoded(decoded(body, _Object, _NODE).spec, NodeSpec, _NODE).unschedulable


def parse_replicas(body: bytes) -> int | None:
    """Return how many copies of a workload are wanted. Raises BadPayload."""
    found = decoded(body, _Object, _WORKLOAD)
    return decoded(found.spec, _WorkloadSpec, _WORKLOAD).replicas


def parse_annotation(body: bytes, name: str) -> str:
    """Return an annotation of the pods that a workload makes, empty if there is none. Raises BadPayload."""
    found = decoded(body, _Object, _WORKLOAD)
    notes = decoded(found.spec, _WorkloadSpec, _WORKLOAD).template.metadata.get("annotations")
    return notes.get(name, "") if isinstance(notes, dict) else ""


def quantity(text: str) -> float:
    """Return a quantity such as `250m` or `128Mi` in its base unit: cores or bytes. Raises BadPayload."""
    digits = text.rstrip("numkMGTPEi")
    amount, factor = number_or_none(digits), _SUFFIXES.get(text[len(digits) :])
    if amount is None or factor is None or amount < 0.0:
        raise BadPayload(phrase("not a quantity of Kubernetes: {value}", value=repr(plain(text, 40))))
    return amount * factor
