"""What nginx says as samples and alerts. Pure."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias

from noc_app.connectors.infrastructure.nginx_wire import Connections, Peer, Requests, Stub, Upstream, Zone
from noc_app.connectors.kit import plain
from noc_app.connectors.rates import Growth
from noc_app.connectors.since import Since
from noc_app.model import Alert, Labels, Sample, Severity, labels_of
from noc_app.model.said import phrase

RATE, CONNECTIONS, DROPPED = "http.server.request.rate", "http.server.connections", "http.server.connections.dropped"
OF_STUB = (RATE, CONNECTIONS, DROPPED)
UP_RATIO, LB_RATE, LB_ERRORS = "lb.backends.up_ratio", "lb.request.rate", "lb.error_ratio"
QUEUE, ANSWER, ERRORS = "lb.queue.length", "lb.response.duration.mean", "http.server.error_ratio"
OF_PLUS = (*OF_STUB, ERRORS, UP_RATIO, LB_RATE, LB_ERRORS, QUEUE, ANSWER)

PLANNED = frozenset({"down", "draining"})  # so marked in the configuration or over the API
Counter: TypeAlias = tuple[str, str, str]  # what it is of, its name, and which of its totals
_WHOLE = ""


class Plus(NamedTuple):
    """One reading of the commercial API."""

    connections: Connections
    requests: Requests
    zones: Mapping[str, Zone]
    upstreams: Mapping[str, Upstream]


def stub_totals(stub: Stub) -> dict[Counter, float]:
    """Return what only grows."""
    return {("all", _WHOLE, "requests"): stub.requests, ("all", _WHOLE, "dropped"): stub.dropped}


def plus_totals(plus: Plus) -> dict[Counter, float]:
    """Return what only grows."""
    found: dict[Counter, float] = {
        ("all", _WHOLE, "requests"): plus.requests.total,
        ("all", _WHOLE, "dropped"): plus.connections.dropped,
    }
    for name, zone in plus.zones.items():
        found["zone", name, "requests"] = zone.requests
        found["zone", name, "answered"] = zone.responses.total
        found["zone", name, "failed"] = zone.responses.failed
    for name, upstream in plus.upstreams.items():
        found["upstream", name, "requests"] = sum(peer.requests for peer in upstream.peers)
        found["upstream", name, "answered"] = sum(peer.responses.total for peer in upstream.peers)
        found["upstream", name, "failed"] = sum(peer.responses.failed for peer in upstream.peers)
    return found


def of_stub(stub: Stub, growth: Growth[Counter], service: str) -> Iterator[Sample]:
    """Yield the samples of stub_status."""
    yield from _whole(stub.connections, growth, service)


def of_plus(plus: Plus, growth: Growth[Counter], service: str) -> Iterator[Sample]:
    """Yield the samples of the commercial API; `service` names the requests of the whole server."""
    yield from _whole({"active": plus.connections.active, "waiting": plus.connections.idle}, growth, service)
    for name in plus.zones:
        labels = labels_of({"service": plain(name, 200)})
        yield from _rate(RATE, growth, ("zone", name, "requests"), labels)
        yield from _share(ERRORS, growth, ("zone", name), labels)
    for name, upstream in plus.upstreams.items():
        yield from _upstream(name, upstream, growth)


def alerts_of(upstreams: Mapping[str, Upstream], since: Since, now: float, link: str) -> tuple[Alert, ...]:
    """Return an alert for each server that does not work; critical where its upstream has no other."""
    bad = {
        _fingerprint(name, peer): (name, peer)
        for name, upstream in upstreams.items()
        for peer in upstream.peers
        if peer.state != "up" and peer.state not in PLANNED
    }
    begun = since.of({f: p.downstart.timestamp() if p.downstart else None for f, (_, p) in bad.items()}, now)
    return tuple(
        _alert(upstreams[name], name, peer, begun=begun[print_], link=link) for print_, (name, peer) in bad.items()
    )


def _fingerprint(upstream: str, peer: Peer) -> str:
    return plain(f"{upstream}/{peer.server}", 400)


def _whole(connections: Mapping[str, float], growth: Growth[Counter], service: str) -> Iterator[Sample]:
    labels = labels_of({"service": service})
    for state, count in connections.items():
        yield Sample(CONNECTIONS, count, labels_of({"service": service, "state": state}))
    yield from _rate(RATE, growth, ("all", _WHOLE, "requests"), labels)
    yield from _rate(DROPPED, growth, ("all", _WHOLE, "dropped"), labels)


def _upstream(name: str, upstream: Upstream, growth: Growth[Counter]) -> Iterator[Sample]:
    labels = labels_of({"backend": plain(name, 200)})
    if upstream.peers:
        yield Sample(UP_RATIO, sum(peer.state == "up" for peer in upstream.peers) / len(upstream.peers), labels)
    if upstream.queue is not None:
        yield Sample(QUEUE, upstream.queue.size, labels)
    yield from _rate(LB_RATE, growth, ("upstream", name, "requests"), labels)
    yield from _share(LB_ERRORS, growth, ("upstream", name), labels)
    times = [peer.response_time for peer in upstream.peers if peer.response_time is not None]
    if times and growth.by.get(("upstream", name, "answered")):
        yield Sample(ANSWER, max(times) / 1000.0, labels)


def _rate(signal: str, growth: Growth[Counter], counter: Counter, labels: Labels) -> Iterator[Sample]:
    rate = growth.rate(counter)
    if rate is not None:
        yield Sample(signal, rate, labels)


def _share(signal: str, growth: Growth[Counter], of: tuple[str, str], labels: Labels) -> Iterator[Sample]:
    """Yield the share of answers that failed, where anything was answered."""
    answered, failed = growth.by.get((*of, "answered")), growth.by.get((*of, "failed"))
    if answered and failed is not None:
        yield Sample(signal, failed / answered, labels)


def _alert(upstream: Upstream, name: str, peer: Peer, *, begun: float, link: str) -> Alert:
    last = not any(other.state == "up" for other in upstream.peers)
    server, state = plain(peer.name or peer.server, 200), plain(peer.state, 60)
    return Alert(
        fingerprint=_fingerprint(name, peer),
        severity=Severity.CRITICAL if last else Severity.WARNING,
        title=plain(phrase("{server} of {backend}: {state}", server=server, backend=plain(name, 200), state=state)),
        description=phrase("no server of this upstream works") if last else "",
        starts_at=begun,
        labels=labels_of({"backend": name, "server": peer.server}),
        link=link,
    )
