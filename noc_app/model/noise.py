"""What the user has said about noise: which alerts hide others, what depends on what, when work is planned."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from noc_app.model.matcher import Facts, Matchers
from noc_app.model.said import phrase


class Edge(NamedTuple):
    """`source` needs (calls, runs on, is reached through) `destination`."""

    source: str
    destination: str


@dataclass(frozen=True, slots=True)
class Inhibition:
    """While an alert that fulfils `source` stands, those that fulfil `target` and have its `equal` labels are hidden.

    `place` is where the rule stands in the list, counted from 1, for messages.
    """

    place: int
    source: Matchers
    target: Matchers
    equal: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """Return its name in messages."""
        return phrase("inhibit rule {place}", place=self.place)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekly:
    """A span of every week: `day` 0 is Monday, times are minutes after midnight; it may end on the next day."""

    day: int
    begins_min: int
    ends_min: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Planned work on the alerts that fulfil `matchers`: once between two times, Unix seconds UTC, or every week."""

    title: str
    matchers: Matchers
    begins_at: float = 0.0
    ends_at: float = 0.0
    weekly: tuple[Weekly, ...] = ()
    zone: str = "UTC"
    by: str = ""  # who declared it at a desk


@dataclass(frozen=True, slots=True)
class Dependencies:
    """Services and hosts by name, and for each what it needs directly. Made by `dependencies_of`."""

    services: frozenset[str] = frozenset()
    hosts: frozenset[str] = frozenset()
    needs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    needed_by: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    _ups: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict, compare=False, repr=False)  # worked out

    def known(self, facts: Facts) -> tuple[str, ...]:
        """Return the names that an alert with `facts` is about."""
        found = [name for name in named(facts, SERVICE_LABELS) if name in self.services]
        return tuple(found + [name for name in named(facts, HOST_LABELS) if name in self.hosts])

    def upstream(self, name: str) -> dict[str, tuple[str, ...]]:
        """Return everything that `name` needs, directly or not, nearest first, with the way there from `name`."""
        if name not in self._ups:
            self._ups[name] = _ways(self.needs, name, None)
        return self._ups[name]

    def downstream(self, name: str, steps: int | None = None) -> dict[str, tuple[str, ...]]:
        """Return everything that needs `name` in up to `steps`, nearest first, with the way from there to `name`."""
        return {other: way[::-1] for other, way in _ways(self.needed_by, name, steps).items()}


def dependencies_of(edges: Iterable[Edge], *, services: Iterable[str] = (), hosts: Iterable[str] = ()) -> Dependencies:
    """Return the map with `edges`, among which there is no circle."""
    needs: dict[str, tuple[str, ...]] = {}
    needed_by: dict[str, tuple[str, ...]] = {}
    for source, destination in dict.fromkeys(edges):
        needs[source] = (*needs.get(source, ()), destination)
        needed_by[destination] = (*needed_by.get(destination, ()), source)
    return Dependencies(frozenset(services), frozenset(hosts), needs, needed_by)


def _ways(edges: Mapping[str, tuple[str, ...]], name: str, steps: int | None) -> dict[str, tuple[str, ...]]:
    ways: dict[str, tuple[str, ...]] = {name: (name,)}
    queue = [name]
    for at in queue:
        for other in edges.get(at, ()) if steps is None or len(ways[at]) <= steps else ():
            if other not in ways:
                ways[other] = (*ways[at], other)
                queue.append(other)
    del ways[name]
    return ways


@dataclass(frozen=True, slots=True, kw_only=True)
class FlapSettings:
    """When an alert flaps: the weighted share of changes in the last 20 looks, per cent. A look lasts `every_s`."""

    weights: str = "nagios"
    high: float = 30.0
    low: float = 20.0
    every_s: float = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrelationSettings:
    """What belongs together: started within `within_s` of each other, and related; `labels` relate beside topology."""

    within_s: float = 120.0
    span_s: float = 1800.0
    labels: tuple[str, ...] = ("change", "deploy", "switch")


@dataclass(frozen=True, slots=True, kw_only=True)
class Noise:
    """All of it."""

    inhibitions: tuple[Inhibition, ...] = ()
    dependencies: Dependencies = field(default_factory=Dependencies)
    windows: tuple[Window, ...] = ()
    flapping: FlapSettings = field(default_factory=FlapSettings)
    correlation: CorrelationSettings = field(default_factory=CorrelationSettings)


SERVICE_LABELS = ("service", "job")
HOST_LABELS = ("host", "node", "instance")


def named(facts: Facts, labels: Iterable[str]) -> tuple[str, ...]:
    """Return the values of `labels` in `facts`, those of `instance` without a port, each once."""
    found = (_without_port(facts[name]) if name == "instance" else facts[name] for name in labels if facts.get(name))
    return tuple(dict.fromkeys(found))


def _without_port(address: str) -> str:
    host, colon, port = address.rpartition(":")
    return host if colon and port.isdecimal() and (":" not in host or host.endswith("]")) else address
