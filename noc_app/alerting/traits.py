"""What a standing alert is, kept until the alert changes: 10,000 alerts are looked at each second."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from noc_app.model import Alert, AlertEntry, AlertKey
from noc_app.model.matcher import Facts, Matchers, all_hold, facts_of
from noc_app.model.noise import HOST_LABELS, SERVICE_LABELS, Noise, named

Side = tuple[int, tuple[str, ...]]
"""The place of an inhibit rule, and the values of its `equal` labels; "" for one that is missing."""


@dataclass(frozen=True, slots=True)
class Traits:
    """Which rules of the user concern an alert: `windows` are places in their list, `both` those of two-sided rules.

    `urgency` is the sort key that puts the worst first and, among equals, the oldest: that one is the likelier cause.
    `lacking` says that it has not all labels of the `equal` of its rules.

    `nodes` are its names in the dependency map; `shared` are (kind, name) pairs that relate it to other alerts.
    """

    alert: Alert
    urgency: tuple[int, float, str] = (0, 0.0, "")
    sources: tuple[Side, ...] = ()
    targets: tuple[Side, ...] = ()
    both: frozenset[int] = frozenset()
    lacking: bool = False
    windows: tuple[int, ...] = ()
    nodes: tuple[str, ...] = ()
    shared: tuple[tuple[str, str], ...] = ()


Known = Mapping[AlertKey, Traits]


@dataclass(frozen=True, slots=True)
class Standing:
    """The standing alerts with their traits; `changed` are those that are not as they were before."""

    entries: tuple[AlertEntry, ...] = ()
    known: Known = field(default_factory=dict)
    changed: frozenset[AlertKey] = frozenset()


def traits_of(entry: AlertEntry, noise: Noise) -> Traits:
    """Return the traits of `entry`."""
    facts = facts_of(entry)
    hosts, services = named(facts, HOST_LABELS), named(facts, SERVICE_LABELS[:1])
    labelled = ((name, facts[name]) for name in noise.correlation.labels if facts.get(name))
    sources = _sides(((r.source, r.equal) for r in noise.inhibitions), facts)
    targets = _sides(((r.target, r.equal) for r in noise.inhibitions), facts)
    return Traits(
        alert=entry.alert,
        urgency=urgency_of(entry),
        sources=sources,
        targets=targets,
        both=frozenset(place for place, _ in sources) & {place for place, _ in targets},
        lacking=not all(all(values) for _, values in (*sources, *targets)),
        windows=tuple(n for n, w in enumerate(noise.windows) if all_hold(w.matchers, facts)),
        nodes=noise.dependencies.known(facts),
        shared=(*(("host", h) for h in hosts), *(("service", s) for s in services), *labelled),
    )


def urgency_of(entry: AlertEntry) -> tuple[int, float, str]:
    """Return the sort key that puts the worst first and, among equals, the oldest."""
    return -entry.alert.severity, entry.alert.starts_at, entry.key.text


def standing(entries: Iterable[AlertEntry], noise: Noise, before: Known) -> Standing:
    """Return the `entries` with their traits, those that are known from `before` taken over."""
    kept = tuple(entries)
    known: dict[AlertKey, Traits] = {}
    changed: set[AlertKey] = set()
    for entry in kept:
        found = before.get(entry.key)
        if found is None or found.alert is not entry.alert:
            changed.add(entry.key)
            alike = found is not None and _alike(found.alert, entry.alert)
            found = (
                replace(found, alert=entry.alert, urgency=urgency_of(entry))
                if alike and found is not None
                else traits_of(entry, noise)
            )
        known[entry.key] = found
    return Standing(kept, known, frozenset(changed))


def _sides(sides: Iterable[tuple[Matchers, tuple[str, ...]]], facts: Facts) -> tuple[Side, ...]:
    return tuple(
        (place, tuple(facts.get(name, "") for name in equal))
        for place, (matchers, equal) in enumerate(sides)
        if all_hold(matchers, facts)
    )


def _alike(one: Alert, other: Alert) -> bool:
    return (
        one.labels == other.labels
        and one.severity is other.severity
        and one.title == other.title
        and one.domain is other.domain
    )
