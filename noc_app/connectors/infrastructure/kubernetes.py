"""Kubernetes: nodes, pods, workloads and events; restart, scale and cordon.

API   https://kubernetes.io/docs/reference/kubernetes-api/
Seen  no real one: v1 of the API is written from its documents
Against  the vendor's API description, and its clients on the same requests, kubectl and the Python one 37.0.2, in the
  live tests
Alerts  a node that is not ready and a workload without any copy are critical; nodes under pressure, pods that crash
  and workloads that are stuck major; pods that wait warnings, after a while

A service account's token as auth: bearer, and the cluster's CA as tls: ca_file. To watch: the ClusterRole `view`, and
list of nodes (and of nodes.metrics.k8s.io). To act: patch of deployments.apps, statefulsets.apps, daemonsets.apps and
their scale, and of nodes. A token for some namespaces only: name them under namespaces; nodes are then not known.
"""

import asyncio
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeVar

from msgspec import json
from pydantic import Field

from noc_app.config.operation import Asked
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.infrastructure.kubernetes_evidence import (
    EXPECTED,
    READY,
    RESTARTS,
    Fault,
    event_samples,
    last_ends,
    node_faults,
    node_samples,
    pod_faults,
    pod_samples,
    restart_counts,
    usage_samples,
    workload_faults,
    workload_samples,
)
from noc_app.connectors.infrastructure.kubernetes_lines import event_lines
from noc_app.connectors.infrastructure.kubernetes_operations import (
    BY_US,
    CORDON,
    NEEDS,
    RESTART,
    RESTARTED,
    SCALE,
    Cordon,
    Scale,
    moment_of,
    patch_of,
)
from noc_app.connectors.infrastructure.kubernetes_restarts import Restarts
from noc_app.connectors.infrastructure.kubernetes_wire import (
    Event,
    Node,
    Pod,
    Usage,
    Workload,
    parse_allowed,
    parse_annotation,
    parse_list,
    parse_node_spec,
    parse_replicas,
)
from noc_app.connectors.infrastructure.refusals import words_of
from noc_app.connectors.kit import Connector, Tools
from noc_app.connectors.paging import all_pages
from noc_app.connectors.since import Since
from noc_app.model import (
    Alert,
    Around,
    CommandError,
    Domain,
    Lines,
    PollResult,
    Refused,
    Sample,
    Unauthorised,
    Unavailable,
    labels_of,
)
from noc_app.model.errors import said_by
from noc_app.model.log_line import nearest
from noc_app.model.said import phrase

T = TypeVar("T")

PAGE, MOST = 500, 50_000
WORKLOADS = ("deployment", "statefulset", "daemonset")
REVIEW = "apis/authorization.k8s.io/v1/selfsubjectaccessreviews"
REVIEWED_S = 3600.0
GONE = "(410"  # the list changed so much that its next page is not kept any more
_FOR_SOME = phrase("{reason}; if it is for some namespaces only, name them under namespaces")
_MAY_NOT = phrase("the token may not {scope}")


class Config(HttpTargetConfig):
    """One cluster, over its API server."""

    accept: ClassVar[str] = "application/json"

    kind: Literal["kubernetes"] = "kubernetes"
    cluster: str = Field(
        default="", max_length=100, title="Cluster", description="label of its signals; its name if empty"
    )
    namespaces: tuple[str, ...] = Field(
        default=(), max_length=100, title="Namespaces", description="those that the token may read; all if empty"
    )


class KubernetesSession:
    """Polls one cluster and acts on it. Remembers since when what is wrong has been, and counts of restarts."""

    operations = (RESTART, SCALE, CORDON)

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        self._cluster = config.cluster or config.name
        self._since, self._restarts = Since(), Restarts()
        self._denied: dict[str, str] = {}
        self._reviewed_at: float | None = None

    async def poll(self) -> PollResult:
        """Read every list to its end. Raises PollError."""
        gaps: dict[str, str] = {}
        await self._review(self._tools.clock())
        nodes = await self._optional(self._list("api/v1/nodes", Node, "nodes", gaps), READY, gaps)
        pods = await self._everywhere("api/v1/{}pods", Pod, "pods", gaps)
        workloads = [
            (kind, one)
            for kind in WORKLOADS
            for one in await self._everywhere(f"apis/apps/v1/{{}}{kind}s", Workload, f"{kind}s", gaps)
        ]
        events = await self._everywhere("api/v1/{}events", Event, "events", gaps, fieldSelector="type=Warning")
        used = await self._usage(gaps) if nodes else []
        now = self._tools.clock()
        samples = [
            *node_samples(nodes, self._cluster),
            *usage_samples(nodes, used),
            *pod_samples(pods, self._cluster, self._config.namespaces),
            *workload_samples(workloads, self._cluster),
            *event_samples(events, self._cluster, now),
            *self._restarted(pods, now, gaps),
        ]
        await asyncio.sleep(0)  # thousands of pods take their time, and the screen wants its turn
        faults = [*node_faults(nodes), *pod_faults(pods, events), *workload_faults(workloads, events)]
        return PollResult(
            samples=tuple(samples), alerts=self._alerts(faults, now), alerts_complete="*" not in gaps, gaps=gaps
        )

    def denied(self) -> Mapping[Any, str]:
        """Return what the token may not do, with the permission that is missing."""
        return self._denied

    def sends(self, asked: Asked) -> str:
        """Return what `operate` would send."""
        path, body, headers = patch_of(asked)
        return f"PATCH {path} {headers['Content-Type']} {json.encode(body).decode()}"

    async def operate(self, asked: Asked) -> str:
        """Send the one change. Raises CommandError and PollError."""
        path, body, headers = patch_of(asked)
        try:
            await self._tools.http.patch(path, json=body, params=BY_US, headers=headers)
        except (Refused, Unauthorised) as error:
            raise CommandError(words_of(error)) from error
        return path

    async def operated(self, asked: Asked) -> bool | None:
        """Return whether the object is as it was asked for. Raises PollError."""
        given, path = asked.parameters, patch_of(asked).path
        answer = await self._tools.http.get(path)
        if isinstance(given, Cordon):
            return await self._tools.decode(parse_node_spec, answer.body) is (given.state == "cordon")
        if isinstance(given, Scale):
            return await self._tools.decode(parse_replicas, answer.body) == given.replicas
        return await self._tools.decode(parse_annotation, answer.body, RESTARTED) == moment_of(asked)

    @property
    def keeps_lines(self) -> bool:
        """Return that there are lines: a cluster keeps its events for an hour."""
        return True

    async def lines(self, around: Around) -> Lines:
        """Return events about a node, a pod or a workload around a moment. Raises PollError."""
        gaps: dict[str, str] = {}
        events = await self._everywhere("api/v1/{}events", Event, "events", gaps)
        return nearest(event_lines(events, around), around, "; ".join(gaps.values()))

    def _alerts(self, faults: list[Fault], now: float) -> tuple[Alert, ...]:
        """Return what has been wrong for longer than it may be."""
        begun = self._since.of({fault.fingerprint: fault.since for fault in faults}, now)
        standing = {f.fingerprint: f for f in faults if now - begun[f.fingerprint] >= f.patience_s}
        return tuple(
            Alert(
                fingerprint=fault.fingerprint,
                severity=fault.severity,
                title=fault.title,
                description=fault.description,
                starts_at=begun[fault.fingerprint],
                labels=labels_of({"cluster": self._cluster, **fault.labels}),
            )
            for fault in standing.values()
        )

    def _restarted(self, pods: list[Pod], now: float, gaps: dict[str, str]) -> list[Sample]:
        counts, missing = self._restarts.take(restart_counts(pods), last_ends(pods), now)
        gaps |= {RESTARTS: missing} if missing else {}
        return [
            Sample(RESTARTS, float(n), labels_of({"cluster": self._cluster, "namespace": namespace}))
            for namespace, n in counts.items()
        ]

    async def _everywhere(self, path: str, kind: type[T], what: str, gaps: dict[str, str], **params: str) -> list[T]:
        """Return a list of all namespaces, or of those that are named."""
        if not self._config.namespaces:
            return await self._list(path.format(""), kind, what, gaps, **params)
        found: list[T] = []
        for namespace in self._config.namespaces:
            found += await self._list(path.format(f"namespaces/{namespace}/"), kind, what, gaps, **params)
        return found

    async def _list(self, path: str, kind: type[T], what: str, gaps: dict[str, str], **params: str) -> list[T]:
        """Return a list page by page to its end; once more from the beginning if it changed too much meanwhile."""

        async def read(mark: str) -> tuple[list[T], str | None]:
            asked = {"limit": str(PAGE), **params, **({"continue": mark} if mark else {})}
            answer = await self._tools.http.get(path, asked)
            return await self._tools.decode(parse_list, answer.body, kind, what)

        try:
            found = await all_pages(read, "", most=MOST, what=what)
        except Refused as error:
            if GONE not in str(error):
                raise
            found = await all_pages(read, "", most=MOST, what=what)
        if found.gap:
            gaps["*"] = found.gap
        return list(found.items)

    async def _optional(self, reading: Any, signal: str, gaps: dict[str, str]) -> list[Node]:
        """Return the nodes; none, and a gap, if the token may not see them."""
        try:
            found: list[Node] = await reading
        except Unauthorised as error:
            if not self._config.namespaces:
                raise Unauthorised(_FOR_SOME.of(reason=said_by(error))) from error
            gaps[signal] = _MAY_NOT.of(scope="list nodes")
            return []
        return found

    async def _usage(self, gaps: dict[str, str]) -> list[Usage]:
        """Return what nodes use; nothing where there is no metrics server."""
        try:
            return await self._list("apis/metrics.k8s.io/v1beta1/nodes", Usage, "node metrics", gaps)
        except (Refused, Unauthorised, Unavailable):
            return []

    async def _review(self, now: float) -> None:
        """Ask once an hour what the token may change, so that nothing is offered in vain."""
        if self._reviewed_at is not None and now - self._reviewed_at < REVIEWED_S:
            return
        denied: dict[str, str] = {}
        for operation in self.operations:
            needs = {"verb": "patch", **NEEDS[operation.id]}
            inside = {"namespace": self._config.namespaces[0]} if self._config.namespaces and needs["group"] else {}
            body = {
                "kind": "SelfSubjectAccessReview",
                "apiVersion": "authorization.k8s.io/v1",
                "spec": {"resourceAttributes": {**needs, **inside}},
            }
            try:
                answer = await self._tools.http.post(REVIEW, json=body)
                allowed = await self._tools.decode(parse_allowed, answer.body)
            except (Refused, Unauthorised):  # who may not even ask is told when he tries
                continue
            if not allowed:
                denied[operation.id] = _MAY_NOT.of(scope=operation.scope)
        self._denied, self._reviewed_at = denied, now


def _open(config: Config, tools: Tools) -> KubernetesSession:
    return KubernetesSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return tuple(signal for signal in EXPECTED if not (config.namespaces and signal == READY))


CONNECTOR = Connector(
    kind="kubernetes",
    title="Kubernetes",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
)
