"""What the objects of Kubernetes come to: samples, and what is wrong with nodes, pods and workloads. Pure."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from noc_app.connectors.infrastructure.kubernetes_wire import (
    Condition,
    Container,
    Event,
    Node,
    Pod,
    Usage,
    Workload,
    quantity,
)
from noc_app.connectors.kit import plain
from noc_app.connectors.wire import rfc3339
from noc_app.model import Labels, Sample, Severity, labels_of
from noc_app.model.said import in_turn, phrase

READY, NOT_READY, PENDING = "k8s.node.ready_ratio", "k8s.pod.not_ready", "k8s.pod.pending"
RESTARTS, REPLICAS, EVENTS = "k8s.container.restarts", "k8s.replicas.ready_ratio", "k8s.events.warning"
CPU, MEMORY = "system.cpu.utilization", "system.memory.utilization"
EXPECTED = (READY, NOT_READY, PENDING, RESTARTS)
SIGNALS = (*EXPECTED, REPLICAS, EVENTS, CPU, MEMORY)

RECENT_S = 900.0
PATIENCE_S = 120.0  # what a rollout does not get done at once is no fault yet
PRESSURES = frozenset({"MemoryPressure", "DiskPressure", "PIDPressure", "NetworkUnavailable"})
STARTING = frozenset({"ContainerCreating", "PodInitializing", ""})
FINISHED = "Succeeded"
HASH = "pod-template-hash"


class Fault(NamedTuple):
    """Something that is wrong. `since` is Unix seconds UTC, None if not said; `patience_s` is how long it may be so."""

    fingerprint: str
    severity: Severity
    title: str
    description: str
    labels: Mapping[str, str]
    since: float | None = None
    patience_s: float = 0.0


def node_samples(nodes: Sequence[Node], cluster: str) -> Iterator[Sample]:
    """Yield the share of nodes that are ready; nothing where there is no node."""
    if nodes:
        ready = sum(_condition(node.status.conditions, "Ready") == "True" for node in nodes)
        yield Sample(READY, ready / len(nodes), labels_of({"cluster": cluster}))


def usage_samples(nodes: Sequence[Node], used: Sequence[Usage]) -> Iterator[Sample]:
    """Yield processor and memory of each node as shares of what pods may have of it."""
    allocatable = {node.metadata.name: node.status.allocatable or {} for node in nodes}
    for one in used:
        labels = labels_of({"host": plain(one.metadata.name, 200)})
        at = rfc3339(one.timestamp, "timestamp")
        for signal, name in ((CPU, "cpu"), (MEMORY, "memory")):
            whole = quantity(allocatable.get(one.metadata.name, {}).get(name, "0"))
            if whole > 0.0 and name in one.usage:
                yield Sample(signal, quantity(one.usage[name]) / whole, labels, at)


def pod_samples(pods: Sequence[Pod], cluster: str, namespaces: Sequence[str]) -> Iterator[Sample]:
    """Yield how many pods are pending or run without being ready, of every namespace that has pods, zeros too."""
    pending: Counter[str] = Counter(dict.fromkeys(namespaces, 0))
    not_ready: Counter[str] = Counter(dict.fromkeys(namespaces, 0))
    for pod in pods:
        pending[pod.metadata.namespace] += pod.status.phase == "Pending"
        not_ready[pod.metadata.namespace] += pod.status.phase == "Running" and not _is_ready(pod)
    for signal, counts in ((PENDING, pending), (NOT_READY, not_ready)):
        yield from (Sample(signal, float(n), _labels(cluster, namespace)) for namespace, n in counts.items())


def workload_samples(workloads: Sequence[tuple[str, Workload]], cluster: str) -> Iterator[Sample]:
    """Yield the share of wanted copies that are ready, by namespace."""
    wanted: dict[str, int] = defaultdict(int)
    ready: dict[str, int] = defaultdict(int)
    for kind, one in workloads:
        has, wants = copies(kind, one)
        wanted[one.metadata.namespace] += wants
        ready[one.metadata.namespace] += min(has, wants)
    for namespace, wants in wanted.items():
        if wants > 0:
            yield Sample(REPLICAS, ready[namespace] / wants, _labels(cluster, namespace))


def event_samples(events: Sequence[Event], cluster: str, now: float) -> Iterator[Sample]:
    """Yield how many warnings of the last quarter of an hour there are, by namespace."""
    recent = Counter(e.metadata.namespace for e in events if now - event_at(e) <= RECENT_S)
    yield from (Sample(EVENTS, float(n), _labels(cluster, namespace)) for namespace, n in recent.items())


def copies(kind: str, one: Workload) -> tuple[int, int]:
    """Return how many copies are ready, and how many are wanted."""
    if kind == "daemonset":
        return one.status.numberReady, one.status.desiredNumberScheduled
    return one.status.readyReplicas, 1 if one.spec.replicas is None else one.spec.replicas


def restart_counts(pods: Sequence[Pod]) -> dict[tuple[str, str, str], int]:
    """Return how often each container was restarted, by namespace, uid of its pod, and name."""
    return {
        (pod.metadata.namespace, pod.metadata.uid or pod.metadata.name, one.name): one.restartCount
        for pod in pods
        for one in _containers(pod)
    }


def last_ends(pods: Sequence[Pod]) -> dict[tuple[str, str, str], float]:
    """Return when each container last ended before it was restarted, Unix seconds UTC, where that is told."""
    return {
        (pod.metadata.namespace, pod.metadata.uid or pod.metadata.name, one.name): rfc3339(ended, "finishedAt")
        for pod in pods
        for one in _containers(pod)
        if one.lastState.terminated is not None and (ended := one.lastState.terminated.finishedAt)
    }


_NOT_READY = phrase("not ready")
_POD = phrase("{workload} in {namespace}: pod {reason}")
_PODS = phrase("{workload} in {namespace}: {count} pods {reason}")
_COPIES = phrase("{kind} {name} in {namespace}: {count} of {all} ready")


def node_faults(nodes: Sequence[Node]) -> Iterator[Fault]:
    """Yield what is wrong with nodes."""
    for node in nodes:
        conditions = node.status.conditions or []
        yield from (_node_fault(node, one) for one in conditions if _is_bad(one))
        if not any(one.type == "Ready" for one in conditions):
            yield _node_fault(node, Condition("Ready", "Unknown", message=phrase("it says nothing of itself")))


def _is_bad(one: Condition) -> bool:
    return one.status != "True" if one.type == "Ready" else one.type in PRESSURES and one.status == "True"


def _node_fault(node: Node, one: Condition) -> Fault:
    ready = one.type == "Ready"
    state = plain(one.type, 60)
    if ready:
        known = one.status == "False"
        state = _NOT_READY if known else phrase("not ready ({status})", status=plain(one.status, 20))
    said = [_words(one), phrase("cordoned") if node.spec.unschedulable else ""]
    return Fault(
        fingerprint=plain(f"node/{node.metadata.name}/{one.type}", 400),
        severity=Severity.CRITICAL if ready else Severity.MAJOR,
        title=plain(phrase("node {node}: {state}", node=node.metadata.name, state=state)),
        description=in_turn([*filter(None, said)]),
        labels={"node": node.metadata.name},
        since=_since(one),
    )


def pod_faults(pods: Sequence[Pod], events: Sequence[Event]) -> Iterator[Fault]:
    """Yield what is wrong with pods, one for each reason and what made them: names of pods come and go."""
    said = _last_words(events)
    groups: dict[tuple[str, str, str], list[Pod]] = defaultdict(list)
    for pod in pods:
        reason = pod_reason(pod)
        if reason:
            groups[pod.metadata.namespace, maker_of(pod), reason].append(pod)
    for (namespace, maker, reason), found in groups.items():
        soft = reason in {"Pending", "not ready"}
        first = found[0].metadata.name
        words = _detail(found[0]) or said.get(("Pod", namespace, first), "")
        about = {"workload": maker, "namespace": namespace, "reason": _NOT_READY if reason == _NOT_READY else reason}
        title = _PODS.of(**about, count=len(found)) if len(found) > 1 else _POD.of(**about)
        yield Fault(
            fingerprint=plain(f"pod/{namespace}/{maker}/{reason}", 400),
            severity=Severity.WARNING if soft or reason in {"Failed", "Evicted"} else Severity.MAJOR,
            title=plain(title),
            description=plain(f"{first}: {words}" if words else first),
            labels={"namespace": namespace, "workload": maker, "reason": reason},
            patience_s=PATIENCE_S if soft else 0.0,
        )


def workload_faults(workloads: Sequence[tuple[str, Workload]], events: Sequence[Event]) -> Iterator[Fault]:
    """Yield what is wrong with deployments, stateful sets and daemon sets."""
    said = _last_words(events)
    for kind, one in workloads:
        name, namespace = one.metadata.name, one.metadata.namespace
        conditions = {c.type: c for c in one.status.conditions or ()}
        has, wants = copies(kind, one)
        stuck, available = conditions.get("Progressing"), conditions.get("Available")
        is_stuck = stuck is not None and stuck.status == "False"
        below = available is not None and available.status == "False"
        if not (is_stuck or below or has < wants):
            continue
        worst = stuck if is_stuck else available if below else None
        yield Fault(
            fingerprint=plain(f"{kind}/{namespace}/{name}", 400),
            severity=Severity.CRITICAL if wants > 0 and has == 0 else Severity.MAJOR if worst else Severity.WARNING,
            title=plain(_COPIES.of(kind=kind, name=name, namespace=namespace, count=has, all=wants)),
            description=_words(worst) if worst else said.get((kind.title(), namespace, name), ""),
            labels={"namespace": namespace, "workload": name, "kind": kind},
            since=_since(worst) if worst else None,
            patience_s=PATIENCE_S,
        )


def event_at(event: Event) -> float:
    """Return when an event was last seen, Unix seconds UTC; 0 if it does not say."""
    series = event.series.lastObservedTime if event.series is not None else None
    said = event.lastTimestamp or series or event.eventTime or event.metadata.creationTimestamp
    return rfc3339(said, phrase("time of an event")) if said else 0.0


def pod_reason(pod: Pod) -> str:
    """Return what is wrong with a pod, empty if nothing is. A container that crashes is not seen in the phase."""
    status = pod.status
    for one in _containers(pod):
        waiting = one.state.waiting
        if waiting is not None and (waiting.reason or "") not in STARTING:
            return plain(waiting.reason, 60)
    if status.phase in {"Failed", "Unknown"}:
        return plain(status.reason or status.phase, 60)
    if status.phase == "Pending":
        return "Pending"
    return "not ready" if status.phase == "Running" and not _is_ready(pod) else ""


def maker_of(pod: Pod) -> str:
    """Return the name of what made a pod: of a replica set its deployment; the pod itself if nothing did."""
    owner = next((o for o in pod.metadata.ownerReferences or () if o.controller), None)
    if owner is None:
        return pod.metadata.name
    mark = (pod.metadata.labels or {}).get(HASH, "")
    return owner.name.removesuffix(f"-{mark}") if owner.kind == "ReplicaSet" and mark else owner.name


def _containers(pod: Pod) -> list[Container]:
    return [*(pod.status.initContainerStatuses or ()), *(pod.status.containerStatuses or ())]


def _is_ready(pod: Pod) -> bool:
    return _condition(pod.status.conditions, "Ready") == "True"


def _condition(conditions: Sequence[Condition] | None, kind: str) -> str:
    return next((one.status for one in conditions or () if one.type == kind), "")


def _detail(pod: Pod) -> str:
    for one in _containers(pod):
        if one.state.waiting is not None and one.state.waiting.message:
            return plain(one.state.waiting.message, 200)
    unmet = next((one for one in pod.status.conditions or () if one.status == "False" and one.message), None)
    return plain(pod.status.message or (unmet.message if unmet else ""), 200)


def _words(one: Condition) -> str:
    if not one.reason or not one.message:
        return plain(one.reason or one.message, 300)
    return plain(phrase("{what}: {reason}", what=one.reason, reason=one.message), 300)


def _since(one: Condition) -> float | None:
    return rfc3339(one.lastTransitionTime, "lastTransitionTime") if one.lastTransitionTime else None


def _last_words(events: Sequence[Event]) -> dict[tuple[str, str, str], str]:
    """Return what the newest warning says, by kind, namespace and name of what it is about."""
    return {
        (e.involvedObject.kind, e.involvedObject.namespace, e.involvedObject.name): plain(
            f"{e.reason}: {e.message}", 200
        )
        for e in sorted(events, key=event_at)
    }


def _labels(cluster: str, namespace: str) -> Labels:
    return labels_of({"cluster": cluster, "namespace": plain(namespace, 200)})
