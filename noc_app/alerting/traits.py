"""What a standing alert is, kept until the alert changes: 10,000 alerts are looked at each second."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import compress, count
from operator import is_not

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
    """The standing alerts with their traits, and what is not as it was before.

    `touched` are those whose entry is another object than before, `changed` those among them whose alert is, and `gone`
    those that stand no more.
    """

    entries: tuple[AlertEntry, ...] = ()
    by_key: Mapping[AlertKey, AlertEntry] = field(default_factory=dict)
    known: Known = field(default_factory=dict)
    touched: frozenset[AlertKey] = frozenset()
    changed: frozenset[AlertKey] = frozenset()
    gone: frozenset[AlertKey] = frozenset()


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


def standing(entries: Iterable[AlertEntry], noise: Noise, before: Standing) -> Standing:
    """Return the `entries` with their traits; what is known from `before` is taken over, and not looked at again."""
    kept = tuple(entries)
    fresh, left = _differences(before, kept)
    if not fresh and not left:
        return replace(before, entries=kept, touched=frozenset(), changed=frozenset(), gone=frozenset())
    touched = frozenset(entry.key for entry in fresh)
    gone = frozenset(entry.key for entry in left) - touched
    by_key, known = dict(before.by_key), dict(before.known)
    for key in gone:
        del by_key[key]
        known.pop(key, None)
    changed: set[AlertKey] = set()
    for entry in fresh:
        by_key[entry.key] = entry
        found = known.get(entry.key)
        if found is None or found.alert is not entry.alert:
            changed.add(entry.key)
            known[entry.key] = _renewed(found, entry, noise)
    return Standing(kept, by_key, known, touched, frozenset(changed), gone)


def _differences(before: Standing, kept: tuple[AlertEntry, ...]) -> tuple[Sequence[AlertEntry], Sequence[AlertEntry]]:
    """Return which entries are other objects than before, and which of those before are not there any more.

    A store gives its entries in the order in which they came, so mostly all that stood is still in its place.
    """
    was = before.entries
    if not before.known:  # nothing, or nothing that holds by the settings of now
        return kept, was
    places = list(compress(count(), map(is_not, kept, was)))
    if len(kept) >= len(was) and all(kept[at].key == was[at].key for at in places):
        return [*map(kept.__getitem__, places), *kept[len(was) :]], [was[at] for at in places]
    old, new = set(map(id, was)), set(map(id, kept))
    return [e for e in kept if id(e) not in old], [e for e in was if id(e) not in new]


def _renewed(found: Traits | None, entry: AlertEntry, noise: Noise) -> Traits:
    if found is not None and _alike(found.alert, entry.alert):
        return replace(found, alert=entry.alert, urgency=urgency_of(entry))
    return traits_of(entry, noise)


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
