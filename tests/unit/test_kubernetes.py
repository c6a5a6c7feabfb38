"""Kubernetes: nodes, pods, workloads, events, and what a cluster is told."""

import pytest
from pydantic import ValidationError

from noc_app.config.operation import Asked
from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.infrastructure.kubernetes_evidence import EXPECTED, PATIENCE_S, SIGNALS
from noc_app.connectors.infrastructure.kubernetes_operations import Cordon, Restart, Scale
from noc_app.connectors.infrastructure.kubernetes_restarts import Restarts
from noc_app.connectors.infrastructure.kubernetes_wire import Event, Node, Pod, parse_list, quantity
from noc_app.connectors.kit import Limited, Operating
from noc_app.model import BadPayload, CommandError, Refused, Severity, Unauthorised
from tests.contract.backend import said
from tests.contract.backends import opened_on
from tests.contract.vendors.kubernetes import (
    AT,
    DEPLOYMENTS,
    EVENTS,
    METRICS,
    NODES,
    PODS,
    REVIEW,
    condition,
    container,
    deployment,
    event,
    listed,
    node,
    pod,
    status,
)

CRASHING = container(ready=False, waiting={"reason": "CrashLoopBackOff", "message": "back-off 5m0s"})


class Later:
    def __init__(self):
        self.now = AT

    def __call__(self):
        return self.now


def calm(**answers):
    """A cluster without any fault but for `answers`, by the name of their key."""
    named = {"nodes": NODES, "pods": PODS, "deployments": DEPLOYMENTS, "events": EVENTS, "metrics": METRICS}
    quiet = {NODES: listed(node("node-1")), PODS: listed(), EVENTS: listed(), METRICS: listed()}
    return {**quiet, **{named[name]: given for name, given in answers.items()}}


async def alerts(answers, clock=None):
    return (await opened_on("kubernetes", answers, clock=clock).poll()).alerts


def values(result, signal):
    return [s.value for s in result.samples if s.signal == signal]


async def test_all_that_is_declared_is_emitted():
    result = await opened_on("kubernetes").poll()
    assert {s.signal for s in result.samples} == set(SIGNALS)
    assert values(result, "k8s.node.ready_ratio") == [0.5]
    assert values(result, "k8s.pod.not_ready") == [0.0]
    assert values(result, "k8s.replicas.ready_ratio") == [1.0]
    assert values(result, "k8s.events.warning") == [1.0]
    assert values(result, "system.cpu.utilization") == values(result, "system.memory.utilization") == [0.25]
    config = MODELS["kubernetes"](id="k", url="https://k.example")
    assert BY_KIND["kubernetes"].expects(config) == EXPECTED


# Nodes


@pytest.mark.parametrize(
    ("ready", "title"), [("False", "node n: not ready"), ("Unknown", "node n: not ready (Unknown)")]
)
async def test_a_node_that_is_not_ready_is_critical_since_it_changed(ready, title):
    (alert,) = await alerts(calm(nodes=listed(node("n", ready))))
    assert (alert.title, alert.severity, alert.starts_at) == (title, Severity.CRITICAL, AT - 800)
    assert dict(alert.labels) == {"cluster": "t-1", "node": "n"}


async def test_a_node_under_pressure_is_an_alert_and_a_cordoned_one_is_not():
    pressed = node("n", "True", condition("DiskPressure", "True", reason="KubeletHasDiskPressure"), unschedulable=True)
    (alert,) = await alerts(calm(nodes=listed(pressed)))
    assert (alert.title, alert.severity) == ("node n: DiskPressure", Severity.MAJOR)
    assert alert.description == "KubeletHasDiskPressure; cordoned"
    assert await alerts(calm(nodes=listed(node("n", unschedulable=True)))) == ()


async def test_a_node_that_says_nothing_of_itself_is_not_taken_for_ready():
    silent = {"metadata": {"name": "n"}, "spec": {}, "status": {}}
    result = await opened_on("kubernetes", calm(nodes=listed(silent))).poll()
    assert values(result, "k8s.node.ready_ratio") == [0.0]
    assert [(a.title, a.description) for a in result.alerts] == [
        ("node n: not ready (Unknown)", "it says nothing of itself")
    ]


# Pods


async def test_pods_of_one_deployment_that_crash_are_one_alert_with_their_number():
    (alert,) = await alerts(calm(pods=listed(pod("web-5d8f-a", CRASHING), pod("web-5d8f-b", CRASHING))))
    assert (alert.title, alert.severity) == ("web in shop: 2 pods CrashLoopBackOff", Severity.MAJOR)
    assert alert.description == "web-5d8f-a: back-off 5m0s"
    assert alert.fingerprint == "pod/shop/web/CrashLoopBackOff"


async def test_a_pod_that_waits_has_time_and_then_says_what_the_event_says():
    clock = Later()
    waiting = calm(pods=listed(pod("web-5d8f-a", phase="Pending", ready="False")), events=listed(event()))
    session = opened_on("kubernetes", waiting, clock=clock)
    result = await session.poll()
    assert (result.alerts, values(result, "k8s.pod.pending")) == ((), [1.0])
    clock.now += PATIENCE_S
    (alert,) = (await session.poll()).alerts
    assert (alert.severity, alert.starts_at) == (Severity.WARNING, AT)
    assert alert.description == "web-5d8f-a: FailedScheduling: 0/2 nodes are available"


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (pod("a", container(ready=False, waiting={"reason": "ImagePullBackOff"})), "ImagePullBackOff"),
        (pod("a", initContainerStatuses=[CRASHING]), "CrashLoopBackOff"),
        (pod("a", phase="Failed", reason="Evicted", ready="False"), "Evicted"),
        (pod("a", phase="Unknown"), "Unknown"),
    ],
)
async def test_each_way_in_which_a_pod_fails(given, reason):
    assert [dict(a.labels)["reason"] for a in await alerts(calm(pods=listed(given)))] == [reason]


async def test_a_pod_that_starts_or_is_done_is_no_fault():
    starting = pod("a", container(ready=False, waiting={"reason": "ContainerCreating"}), phase="Pending", ready="False")
    assert await alerts(calm(pods=listed(starting, pod("b", phase="Succeeded", ready="False")))) == ()


async def test_a_pod_that_nothing_made_goes_by_its_own_name():
    (alert,) = await alerts(calm(pods=listed(pod("alone", CRASHING, of=""))))
    assert alert.title == "alone in shop: pod CrashLoopBackOff"


# Workloads


@pytest.mark.parametrize(
    ("given", "severity"),
    [
        (deployment(has=1), Severity.WARNING),
        (deployment("web", 2, 1, condition("Available", "False")), Severity.MAJOR),
        (deployment("web", 2, 2, condition("Progressing", "False", reason="ProgressDeadlineExceeded")), Severity.MAJOR),
        (deployment("web", 2, 0, condition("Available", "False")), Severity.CRITICAL),
    ],
)
async def test_a_workload_that_lacks_copies_is_an_alert_once_a_rollout_had_time(given, severity):
    clock = Later()
    session = opened_on("kubernetes", calm(deployments=listed(given)), clock=clock)
    await session.poll()
    clock.now += PATIENCE_S
    (alert,) = (await session.poll()).alerts
    assert (alert.severity, alert.fingerprint) == (severity, "deployment/shop/web")


async def test_what_wants_no_copies_lacks_none():
    assert await alerts(calm(deployments=listed(deployment(wants=0, has=0))), Later()) == ()


# Restarts


def counted(**counts):
    return {("shop", "p", name): number for name, number in counts.items()}


def test_restarts_are_what_was_added_while_it_was_watched():
    restarts = Restarts()
    assert restarts.take(counted(app=7), {}, AT) == ({"shop": 0}, "")
    assert restarts.take(counted(app=9), {}, AT + 60) == ({"shop": 2}, "")
    assert restarts.take(counted(app=9), {}, AT + 3600) == ({"shop": 2}, "")
    assert restarts.take(counted(app=9), {}, AT + 3661) == ({"shop": 0}, "")


def test_of_what_was_not_watched_one_restart_is_known_and_that_there_may_be_more_is_said():
    restarts = Restarts()
    found, missing = restarts.take(counted(app=7), {("shop", "p", "app"): AT - 600}, AT)
    assert (found, missing) == ({"shop": 1}, "restarts from before this board watched are not all known")
    assert restarts.take(counted(app=7), {}, AT + 3600)[1] == ""


def test_a_pod_that_is_new_and_crashed_already_counts_whole():
    restarts = Restarts()
    restarts.take({}, {}, AT)
    assert restarts.take(counted(app=3), {("shop", "p", "app"): AT + 50}, AT + 60) == ({"shop": 3}, "")


# Lists


async def test_a_list_is_read_to_its_end():
    def answer(text):
        return listed(node("b", "False")) if "'continue': 'more'" in text else listed(node("a"), mark="more")

    result = await opened_on("kubernetes", calm(nodes=answer)).poll()
    assert values(result, "k8s.node.ready_ratio") == [0.5]


async def test_a_list_that_changed_too_much_is_read_once_more():
    asked = []

    def answer(text):
        asked.append(text)
        if "continue" in text and len(asked) == 2:
            return status(410, "The provided continue parameter is too old")
        return listed(node("b")) if "continue" in text else listed(node("a"), mark="more")

    result = await opened_on("kubernetes", calm(nodes=answer)).poll()
    assert (values(result, "k8s.node.ready_ratio"), len(asked)) == ([1.0], 4)


async def test_another_refusal_of_a_list_fails_the_poll():
    with pytest.raises(Refused, match="no such"):
        await opened_on("kubernetes", calm(pods=status(404, "no such resource"))).poll()


async def test_a_token_for_some_namespaces_reads_those_and_says_that_nodes_are_not_known():
    answers = {
        NODES: status(403, "nodes is forbidden"),
        ("GET", "api/v1/namespaces/shop/pods"): listed(pod("web-5d8f-b", CRASHING)),
        ("GET", "api/v1/namespaces/shop/events"): listed(),
        **{("GET", f"apis/apps/v1/namespaces/shop/{k}s"): listed() for k in ("deployment", "statefulset", "daemonset")},
    }
    result = await opened_on("kubernetes", answers, namespaces=["shop"]).poll()
    assert result.gaps == {"k8s.node.ready_ratio": "the token may not list nodes"}
    assert [a.title for a in result.alerts] == ["web in shop: pod CrashLoopBackOff"]
    assert values(result, "k8s.node.ready_ratio") == []


async def test_without_namespaces_a_token_for_some_is_refused_with_the_way_out():
    with pytest.raises(Unauthorised, match="name them under namespaces"):
        await opened_on("kubernetes", {NODES: status(403, "nodes is forbidden")}).poll()


async def test_without_a_metrics_server_nothing_is_said_of_what_nodes_use():
    result = await opened_on("kubernetes", calm(metrics=status(503, "not available"))).poll()
    assert (values(result, "system.cpu.utilization"), result.gaps) == ([], {})


@pytest.mark.parametrize(
    ("kind", "item", "field"),
    [
        (Node, {"metadata": {}, "status": {}}, "name"),
        (Pod, {"metadata": {"name": "a"}, "status": {}}, "phase"),
        (Event, {"metadata": {"name": "a"}}, "involvedObject"),
    ],
)
def test_a_field_that_is_missing_is_named(kind, item, field):
    with pytest.raises(BadPayload, match=field):
        parse_list(listed(item)[1], kind, "things")


@pytest.mark.parametrize(
    ("text", "amount"), [("250m", 0.25), ("2", 2.0), ("128Mi", 128 * 2**20), ("1e3", 1000.0), ("1k", 1000.0)]
)
def test_a_quantity_is_read(text, amount):
    assert quantity(text) == amount


@pytest.mark.parametrize("text", ["", "many", "5Xi", "1mm", "-1", "1e999"])
def test_what_is_no_quantity_is_refused(text):
    with pytest.raises(BadPayload, match="not a quantity"):
        quantity(text)


# What it is told


def asked(operation, parameters):
    return Asked(operation=operation, parameters=parameters, intent="i", by="mara", at=AT)


WEB = {"namespace": "shop", "name": "web"}
WHERE = "apis/apps/v1/namespaces/shop/deployments/web"
MARK = {"kubectl.kubernetes.io/restartedAt": "2023-11-14T22:13:20Z"}
DONE = {"metadata": {"name": "web"}, "spec": {"replicas": 3, "template": {"metadata": {"annotations": MARK}}}}
TOLD = [
    (asked("restart", Restart(**WEB)), WHERE, {"spec": {"template": {"metadata": {"annotations": MARK}}}}, DONE),
    (asked("scale", Scale(**WEB, replicas=3)), f"{WHERE}/scale", {"spec": {"replicas": 3}}, DONE),
    (
        asked("cordon", Cordon(node="n", state="cordon")),
        "api/v1/nodes/n",
        {"spec": {"unschedulable": True}},
        {"metadata": {"name": "n"}, "spec": {"unschedulable": True}},
    ),
]


@pytest.mark.parametrize(("order", "path", "body", "done"), TOLD, ids=["restart", "scale", "cordon"])
async def test_a_change_is_sent_as_kubectl_sends_it_and_read_back(order, path, body, done):
    session = opened_on("kubernetes", {("PATCH", path): said({}), ("GET", path): said({**done, "spec": {}})})
    assert isinstance(session, Operating)
    assert session.sends(order).startswith(f"PATCH {path} application/")
    assert await session.operate(order) == path
    assert session.http.asked[-1] == ("PATCH", path, body)
    assert await session.operated(order) is False
    session.http.answers["GET", path] = said(done)
    assert await session.operated(order) is True


async def test_what_the_cluster_refuses_is_refused_with_its_words():
    refused = status(403, 'deployments.apps "web" is forbidden')
    session = opened_on("kubernetes", {("PATCH", WHERE): refused})
    with pytest.raises(CommandError, match="403"):
        await session.operate(TOLD[0][0])


async def test_what_the_token_may_not_change_is_known_beforehand_and_asked_once_an_hour():
    clock = Later()

    def answer(text):
        return said({"status": {"allowed": "scale" not in text}}, 201)

    session = opened_on("kubernetes", {REVIEW: answer}, clock=clock)
    assert isinstance(session, Limited)
    await session.poll()
    await session.poll()
    assert session.denied() == {"scale": "the token may not patch deployments.apps/scale"}
    assert len([a for a in session.http.asked if a[0] == "POST"]) == 3
    clock.now += 3600.0
    await session.poll()
    assert len([a for a in session.http.asked if a[0] == "POST"]) == 6


@pytest.mark.parametrize("name", ["", "../nodes", "a/b", "UPPER", "a?b"])
def test_a_name_that_could_lead_elsewhere_is_refused(name):
    with pytest.raises(ValidationError):
        Restart(namespace="shop", name=name)
