"""Events of Kubernetes as lines around a moment. Pure."""

from collections.abc import Iterable

from noc_app.connectors.infrastructure.kubernetes_evidence import event_at
from noc_app.connectors.infrastructure.kubernetes_wire import Event
from noc_app.connectors.kit import plain
from noc_app.model import Around, LogLine


def event_lines(events: Iterable[Event], around: Around) -> tuple[LogLine, ...]:
    """Return the events that `around` wants, each when it was last seen."""
    made = ((event_at(event), event) for event in events)
    return tuple(_line(at, event) for at, event in made if around.holds(at) and _is_about(event, around))


def _line(at: float, event: Event) -> LogLine:
    about = event.involvedObject
    name = "/".join(filter(None, (about.namespace, about.name)))
    return LogLine(at, plain(f"{about.kind} {name}: {event.reason}: {event.message}"), plain(event.type, 12).upper())


def _is_about(event: Event, around: Around) -> bool:
    """Return whether an event is about the node, the pod, or a part of the workload that a series names."""
    about, labels = event.involvedObject, dict(around.labels)
    if labels.get("namespace") and about.namespace and labels["namespace"] != about.namespace:
        return False
    if around.whole:
        return not labels.get("namespace") or labels["namespace"] == about.namespace
    if about.kind == "Node":
        return around.is_about(about.name)
    exact, names = {*around.hosts, *around.pods}, around.services
    return about.name in exact or any(about.name == name or about.name.startswith(f"{name}-") for name in names)
