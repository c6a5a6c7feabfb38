"""Incidents: alerts that belong together, and why. Pure: what is known is a value, and so is each change of it.

Two alerts belong together if they started within a short time of each other and are related: the same host, service,
change or switch, or one needs the other (over at most two steps of the dependency map). What is together stays
together until it has cleared or a person splits it: a new alert may join incidents, and never takes one apart. An
incident has ended when all its alerts have cleared.
"""

import hashlib
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from noc_app.alerting.inhibition import way_words
from noc_app.alerting.traits import Standing, Traits
from noc_app.model import AlertEntry, AlertKey
from noc_app.model.noise import Noise

NAME_SHOWN = 80  # characters of a label in words: labels come as they are, of any length
STEPS = 2  # how far along the dependency map alerts are still related
_HIDDEN = frozenset({"maintenance", "silenced", "shelved", "duplicate"})  # what is hidden so begins and joins nothing

Facet = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Bond:
    """Which incident an alert is in, and why, in words; empty for the first one. `facets` is how others find it."""

    incident: str
    starts_at: float
    why: str
    facets: tuple[Facet, ...]


@dataclass(frozen=True, slots=True)
class Incidents:
    """What is known: the bond of each alert, which of them have cleared, when each incident began.

    `apart` are the pairs of incidents that a person has split.
    """

    bonds: Mapping[AlertKey, Bond] = field(default_factory=dict)
    cleared: frozenset[AlertKey] = frozenset()
    began: Mapping[str, float] = field(default_factory=dict)
    apart: frozenset[frozenset[str]] = frozenset()


def followed(before: Incidents, alerts: Standing, noise: Noise) -> Incidents:
    """Return the incidents now that `alerts` stand; their order does not matter."""
    keys = alerts.known.keys()
    cleared = frozenset(before.bonds.keys() - keys)
    outside = keys - before.bonds.keys()
    fresh = [e for e in alerts.entries if e.key in outside and not _hidden(e)] if outside else []
    if cleared == before.cleared and not fresh:
        return before
    alive = {before.bonds[key].incident for key in before.bonds.keys() - cleared}
    bonds = {key: bond for key, bond in before.bonds.items() if bond.incident in alive}
    began = {name: at for name, at in before.began.items() if name in alive}
    left = frozenset(pair for pair in before.apart if pair <= alive)
    if fresh:
        fresh.sort(key=lambda e: (e.alert.starts_at, e.key.text))
        joining = _Joining(bonds, began, left, noise)
        joining.recall(fresh[0].alert.starts_at, fresh[-1].alert.starts_at)
        for entry in fresh:
            joining.add(entry, alerts.known[entry.key])
        left = joining.apart
    return Incidents(bonds, frozenset(cleared & bonds.keys()), began, left)


def merged(before: Incidents, into: str, other: str, by: str) -> Incidents:
    """Return the incidents with `other` made a part of `into` by hand. Raises KeyError if there is no such incident."""
    if into == other:
        return before
    began = dict(before.began)
    began[into] = min(began[into], began.pop(other))
    why = f"merged by {by}"
    bonds = {
        key: replace(bond, incident=into, why=bond.why or why) if bond.incident == other else bond
        for key, bond in before.bonds.items()
    }
    return Incidents(bonds, before.cleared, began, _renamed(before.apart, other, into))


def split(before: Incidents, keys: Collection[AlertKey], by: str) -> Incidents:
    """Return the incidents with `keys`, all of one incident, made one of their own. It never joins the rest by itself.

    Raises KeyError if one of them is in no incident, ValueError if they are of several, or are all of theirs.
    """
    old = {before.bonds[key].incident for key in keys}
    if len(old) != 1:
        raise ValueError("choose alerts of one incident")
    (name,) = old
    if all(key in keys for key, bond in before.bonds.items() if bond.incident == name):
        raise ValueError("these are all of its alerts; leave at least one")
    first = min(keys, key=lambda k: (before.bonds[k].starts_at, k.text))
    new = incident_id(first, before.bonds[first].starts_at, name)
    bonds = {
        key: replace(b, incident=new, why=f"split off by {by}") if key in keys else b for key, b in before.bonds.items()
    }
    began = {**before.began, new: before.bonds[first].starts_at}
    return Incidents(bonds, before.cleared, began, before.apart | {frozenset({name, new})})


def incident_id(key: AlertKey, starts_at: float, out_of: str = "") -> str:
    """Return the id of the incident that begins with an alert; it is the same after a restart."""
    return hashlib.sha256(f"{key.text} {starts_at:.3f} {out_of}".encode(errors="replace")).hexdigest()[:12]


def _renamed(apart: Iterable[frozenset[str]], old: str, new: str) -> frozenset[frozenset[str]]:
    """Return the pairs that are apart now that the incident `old` is a part of `new`."""
    pairs = (frozenset(new if name == old else name for name in pair) for pair in apart)
    return frozenset(pair for pair in pairs if len(pair) > 1)


def _hidden(entry: AlertEntry) -> bool:
    return any(s.kind in _HIDDEN for s in entry.alert.suppressed)


class _Joining:
    """Puts new alerts where they belong, the earliest first. Changes the `bonds` and `began` that it is given.

    `apart` are the pairs that never become one, under the names that they have now.
    """

    def __init__(
        self, bonds: dict[AlertKey, Bond], began: dict[str, float], apart: frozenset[frozenset[str]], noise: Noise
    ) -> None:
        self.bonds, self.began = bonds, began
        self.apart, self._settings, self._map = apart, noise.correlation, noise.dependencies
        self._ways: dict[str, list[tuple[Facet, str]]] = {}
        self._last: dict[str, float] = {}
        self._of: dict[str, list[AlertKey]] = {}
        self._by_facet: dict[Facet, list[tuple[float, AlertKey]]] = {}

    def recall(self, first: float, last: float) -> None:
        """Recall what alerts that started from `first` to `last` may join; what is further away they cannot."""
        within = self._settings.within_s
        near = [(k, b) for k, b in self.bonds.items() if first - within <= b.starts_at <= last + within]
        for key, bond in sorted(near, key=lambda item: item[1].starts_at):
            self._index(key, bond)
        concerned = {bond.incident for _, bond in near}
        for key, bond in self.bonds.items():
            if bond.incident in concerned:
                self._count(key, bond)

    def add(self, entry: AlertEntry, traits: Traits) -> None:
        """Let one alert join what it is related to, or begin an incident."""
        near = self._near(entry.alert.starts_at, self._reach(traits))
        homes = self._homes(near, entry.alert.starts_at)
        home = homes[0] if homes else incident_id(entry.key, entry.alert.starts_at)
        why = next((words for incident, words in near if incident == home), "")
        for other in homes[1:]:
            self._absorb(home, other)
        self.began[home] = min(self.began.get(home, entry.alert.starts_at), entry.alert.starts_at)
        nodes = (("node", node) for node in traits.nodes)
        self.bonds[entry.key] = bond = Bond(home, entry.alert.starts_at, why, (*traits.shared, *nodes))
        self._index(entry.key, bond)
        self._count(entry.key, bond)

    def _reach(self, traits: Traits) -> list[tuple[Facet, str]]:
        """Return by what the alert finds others, each with the words that explain it."""
        found = [((kind, name), f"same {kind} {name[:NAME_SHOWN]}") for kind, name in traits.shared]
        for node in traits.nodes:
            if node not in self._ways:
                up = {n: way for n, way in self._map.upstream(node).items() if len(way) <= STEPS + 1}
                both = (*up.items(), *self._map.downstream(node, STEPS).items())
                self._ways[node] = [(("node", other), way_words(way)) for other, way in both]
            found += self._ways[node]
        return found

    def _near(self, starts_at: float, reach: Iterable[tuple[Facet, str]]) -> list[tuple[str, str]]:
        """Return (incident, words) of the alerts nearest in time, before and after, by each way of being related."""
        found: list[tuple[str, str]] = []
        for facet, words in reach:
            others = self._by_facet.get(facet, [])
            place = bisect_left(others, starts_at, key=_first)
            for at, key in others[max(0, place - 1) : place + 1]:
                gap = abs(at - starts_at)
                if gap <= self._settings.within_s:
                    found.append((self.bonds[key].incident, f"{words}, started within {gap:.0f} s"))
        return found

    def _homes(self, near: Iterable[tuple[str, str]], starts_at: float) -> list[str]:
        """Return the incidents that may be one now, the oldest first: not over long, and not set apart by a person."""
        wanted = sorted({incident for incident, _ in near}, key=lambda name: (self.began[name], name))
        found: list[str] = []
        for name in wanted:
            first, last = min(self.began[n] for n in [*found, name]), max(self._last[n] for n in [*found, name])
            short = max(last, starts_at) - min(first, starts_at) <= self._settings.span_s
            if short and not any(frozenset({name, other}) in self.apart for other in found):
                found.append(name)
        return found

    def _absorb(self, home: str, other: str) -> None:
        self.apart = _renamed(self.apart, other, home)
        for key in self._of.pop(other):
            self.bonds[key] = replace(self.bonds[key], incident=home)
            self._of[home].append(key)
        self.began[home] = min(self.began[home], self.began.pop(other))
        self._last[home] = max(self._last[home], self._last.pop(other))

    def _count(self, key: AlertKey, bond: Bond) -> None:
        self._of.setdefault(bond.incident, []).append(key)
        self._last[bond.incident] = max(self._last.get(bond.incident, 0.0), bond.starts_at)

    def _index(self, key: AlertKey, bond: Bond) -> None:
        for facet in bond.facets:
            others = self._by_facet.setdefault(facet, [])
            if not others or others[-1][0] <= bond.starts_at:
                others.append((bond.starts_at, key))
            else:
                others.insert(bisect_right(others, bond.starts_at, key=_first), (bond.starts_at, key))


def _first(pair: tuple[float, AlertKey]) -> float:
    return pair[0]
