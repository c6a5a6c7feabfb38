"""Incidents: alerts that belong together, and why. Pure: what is known is a value, and so is each change of it.

Two alerts belong together if they started within a short time of each other and are related: the same host, service,
change or switch, or one needs the other (over at most two steps of the dependency map). What is together stays
together until it has cleared or a person splits it: a new alert may join incidents, and never takes one apart. An
incident has ended when all its alerts have cleared.
"""

import hashlib
from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Generic, TypeVar, cast

from noc_app.alerting.inhibition import way_words
from noc_app.alerting.traits import Standing, Traits
from noc_app.model import AlertEntry, AlertKey
from noc_app.model.noise import Noise
from noc_app.model.said import Said, phrase

NAME_SHOWN = 80  # characters of a label in words: labels come as they are, of any length
STEPS = 2  # how far along the dependency map alerts are still related
_HIDDEN = frozenset({"maintenance", "silenced", "shelved", "duplicate"})  # what is hidden so begins and joins nothing

Facet = tuple[str, str]
Near = tuple[str, str, float]  # an incident, by what, and seconds between
K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Bond:
    """Which incident an alert is in, and why, in words; empty for the first one. `facets` is how others find it."""

    incident: str
    starts_at: float
    why: str
    facets: tuple[Facet, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """How bonds are found: those of an incident, its last beginning, those with a facet by when they started.

    The lists are not changed any more: who adds to one makes it anew.
    """

    of: Mapping[str, Sequence[AlertKey]] = field(default_factory=dict)
    last: Mapping[str, float] = field(default_factory=dict)
    by_facet: Mapping[Facet, Sequence[tuple[float, AlertKey]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Incidents:
    """What is known: the bond of each alert, which of them have cleared, when each incident began.

    `apart` are the pairs of incidents that a person has split. `index` is made of the bonds, None after a change by
    hand: it is made again when it is needed.
    """

    bonds: Mapping[AlertKey, Bond] = field(default_factory=dict)
    cleared: frozenset[AlertKey] = frozenset()
    began: Mapping[str, float] = field(default_factory=dict)
    apart: frozenset[frozenset[str]] = frozenset()
    index: Index | None = field(default=None, compare=False, repr=False)

    @property
    def indexed(self) -> Index:
        """Return the index."""
        return self.index if self.index is not None else _index_of(self.bonds)


def followed(before: Incidents, came: Iterable[AlertEntry], alerts: Standing, noise: Noise) -> Incidents:
    """Return the incidents now that `alerts` stand; `came` are those that are not shown as before, in any order."""
    gone = alerts.gone & before.bonds.keys()
    cleared = (before.cleared | gone) - alerts.touched if gone or before.cleared else before.cleared
    fresh = [e for e in came if e.key not in before.bonds and not _hidden(e)]
    if cleared == before.cleared and not fresh:
        return before
    left = _without_over(before, cleared)
    if not fresh:
        return left
    fresh.sort(key=lambda e: (e.alert.starts_at, e.key.text))
    joining = _Joining(left, noise)
    for entry in fresh:
        joining.add(entry, alerts.known[entry.key])
    return joining.book(left.cleared)


def _without_over(before: Incidents, cleared: frozenset[AlertKey]) -> Incidents:
    """Return `before` without the incidents of which everything has `cleared`."""
    index = before.indexed
    concerned = {before.bonds[key].incident for key in cleared - before.cleared}
    over = {name for name in concerned if all(key in cleared for key in index.of[name])}
    gone = {key: before.bonds[key] for name in over for key in index.of[name]}
    if not over:
        return replace(before, cleared=cleared, index=index)
    began = {name: at for name, at in before.began.items() if name not in over}
    return Incidents(
        bonds={key: bond for key, bond in before.bonds.items() if key not in gone},
        cleared=cleared - gone.keys(),
        began=began,
        apart=frozenset(pair for pair in before.apart if all(name in began for name in pair)),
        index=_without(index, over, gone),
    )


def _without(index: Index, over: Collection[str], gone: Mapping[AlertKey, Bond]) -> Index:
    by_facet = dict(index.by_facet)
    for facet in {facet for bond in gone.values() for facet in bond.facets}:
        by_facet[facet] = [pair for pair in by_facet[facet] if pair[1] not in gone]
        if not by_facet[facet]:
            del by_facet[facet]
    return Index(
        of={name: keys for name, keys in index.of.items() if name not in over},
        last={name: at for name, at in index.last.items() if name not in over},
        by_facet=by_facet,
    )


def _index_of(bonds: Mapping[AlertKey, Bond]) -> Index:
    of: dict[str, list[AlertKey]] = {}
    last: dict[str, float] = {}
    by_facet: dict[Facet, list[tuple[float, AlertKey]]] = {}
    for key, bond in bonds.items():
        of.setdefault(bond.incident, []).append(key)
        last[bond.incident] = max(last.get(bond.incident, 0.0), bond.starts_at)
        for facet in bond.facets:
            by_facet.setdefault(facet, []).append((bond.starts_at, key))
    for pairs in by_facet.values():
        pairs.sort(key=_first)
    return Index(of, last, by_facet)


def grounds(why: str) -> str:
    """Return by what an alert belongs to its incident, of a bond's reason, which says when it started too."""
    return cast("str", why.parts["reason"]) if isinstance(why, Said) and why.text == _NEARBY.text else why


def merged(before: Incidents, into: str, other: str, by: str) -> Incidents:
    """Return the incidents with `other` made a part of `into` by hand. Raises KeyError if there is no such incident."""
    if into == other:
        return before
    began = dict(before.began)
    began[into] = min(began[into], began.pop(other))
    why = phrase("merged by {who}", who=by)
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
        raise ValueError(phrase("choose alerts of one incident"))
    (name,) = old
    if all(key in keys for key, bond in before.bonds.items() if bond.incident == name):
        raise ValueError(phrase("these are all of its alerts; leave at least one"))
    first = min(keys, key=lambda k: (before.bonds[k].starts_at, k.text))
    new = incident_id(first, before.bonds[first].starts_at, name)
    why = phrase("split off by {who}", who=by)
    bonds = {key: replace(b, incident=new, why=why) if key in keys else b for key, b in before.bonds.items()}
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
    """Puts new alerts where they belong, the earliest first. `book` is what came of it."""

    def __init__(self, before: Incidents, noise: Noise) -> None:
        index = before.indexed
        self.bonds, self.began = dict(before.bonds), dict(before.began)
        self.apart = before.apart  # pairs that never become one, under the names that they have now
        self._settings, self._map = noise.correlation, noise.dependencies
        self._ways: dict[str, list[tuple[Facet, str]]] = {}
        self._last = dict(index.last)
        self._of, self._by_facet = _Lists(index.of), _Lists(index.by_facet)

    def book(self, cleared: frozenset[AlertKey]) -> Incidents:
        """Return the incidents as they are now."""
        index = Index(self._of.all, self._last, self._by_facet.all)
        return Incidents(self.bonds, cleared, self.began, self.apart, index)

    def add(self, entry: AlertEntry, traits: Traits) -> None:
        """Let one alert join what it is related to, or begin an incident."""
        near = self._near(entry.alert.starts_at, self._reach(traits))
        homes = self._homes(near, entry.alert.starts_at)
        home = homes[0] if homes else incident_id(entry.key, entry.alert.starts_at)
        why = next((_nearby(words, gap) for incident, words, gap in near if incident == home), "")
        for other in homes[1:]:
            self._absorb(home, other)
        self.began[home] = min(self.began.get(home, entry.alert.starts_at), entry.alert.starts_at)
        nodes = (("node", node) for node in traits.nodes)
        self.bonds[entry.key] = bond = Bond(home, entry.alert.starts_at, why, (*traits.shared, *nodes))
        for facet in bond.facets:
            insort(self._by_facet.own(facet), (bond.starts_at, entry.key), key=_first)
        self._of.own(home).append(entry.key)
        self._last[home] = max(self._last.get(home, 0.0), bond.starts_at)

    def _reach(self, traits: Traits) -> list[tuple[Facet, str]]:
        """Return by what the alert finds others, each with the words that explain it."""
        found: list[tuple[Facet, str]] = [((kind, name), _same(kind, name)) for kind, name in traits.shared]
        for node in traits.nodes:
            if node not in self._ways:
                up = {n: way for n, way in self._map.upstream(node).items() if len(way) <= STEPS + 1}
                both = (*up.items(), *self._map.downstream(node, STEPS).items())
                self._ways[node] = [(("node", other), way_words(way)) for other, way in both]
            found += self._ways[node]
        return found

    def _near(self, starts_at: float, reach: Iterable[tuple[Facet, str]]) -> list[Near]:
        """Return the alerts nearest in time, before and after, by each way of being related."""
        found: list[Near] = []
        for facet, words in reach:
            others = self._by_facet.all.get(facet, ())
            place = bisect_left(others, starts_at, key=_first)
            for at, key in others[max(0, place - 1) : place + 1]:
                gap = abs(at - starts_at)
                if gap <= self._settings.within_s:
                    found.append((self.bonds[key].incident, words, gap))
        return found

    def _homes(self, near: Iterable[Near], starts_at: float) -> list[str]:
        """Return the incidents that may be one now, the oldest first: not over long, and not set apart by a person."""
        wanted = sorted({incident for incident, _, _ in near}, key=lambda name: (self.began[name], name))
        found: list[str] = []
        for name in wanted:
            first, last = min(self.began[n] for n in [*found, name]), max(self._last[n] for n in [*found, name])
            short = max(last, starts_at) - min(first, starts_at) <= self._settings.span_s
            if short and not any(frozenset({name, other}) in self.apart for other in found):
                found.append(name)
        return found

    def _absorb(self, home: str, other: str) -> None:
        self.apart = _renamed(self.apart, other, home)
        for key in self._of.all.pop(other):
            self.bonds[key] = replace(self.bonds[key], incident=home)
            self._of.own(home).append(key)
        self.began[home] = min(self.began[home], self.began.pop(other))
        self._last[home] = max(self._last[home], self._last.pop(other))


_NEARBY = phrase("{reason}, started within {seconds} s")


def _nearby(reason: str, gap_s: float) -> str:
    return _NEARBY.of(reason=reason, seconds=f"{gap_s:.0f}")


@lru_cache(maxsize=4096)
def _same(kind: str, name: str) -> str:
    return phrase("same {kind} {name}", kind=kind, name=name[:NAME_SHOWN])


class _Lists(Generic[K, V]):
    """Lists by key, of which those that somebody adds to are copies: the ones that were given stay as they are."""

    def __init__(self, given: Mapping[K, Sequence[V]]) -> None:
        self.all: dict[K, Sequence[V]] = dict(given)
        self._own: dict[K, list[V]] = {}

    def own(self, key: K) -> list[V]:
        """Return the list of `key`, an empty one if there was none, to be added to."""
        found = self._own.get(key)
        if found is None or self.all.get(key) is not found:
            found = self._own[key] = list(self.all.get(key, ()))
            self.all[key] = found
        return found


def _first(pair: tuple[float, AlertKey]) -> float:
    return pair[0]
