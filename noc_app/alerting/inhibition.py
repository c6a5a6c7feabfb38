"""Which alert hides which: by the user's rules, and because what it depends on has failed.

An alert is hidden only by one that stands with evidence and is at least as severe. One whose target cannot be asked
hides nothing: what it hid is shown again. Labels that are missing on both sides are not equal here (in Alertmanager
they are), and the board says where that made a difference.

After a change only the alerts that it can concern are decided again: those that changed, those on the other side of
their rules, and those that depend on what they are about.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import TypeAlias

from noc_app.alerting.hiding import Hidden, Scene, Sets
from noc_app.alerting.traits import Side, Traits, urgency_of
from noc_app.model import AlertEntry, AlertKey, Suppression
from noc_app.model.noise import Inhibition
from noc_app.model.said import at_place, phrase

CAUSE_LATE_S = 300.0  # a cause may be noticed this much later than its effect, and no later

Hider: TypeAlias = tuple[AlertEntry, Suppression]
Way: TypeAlias = tuple[str, ...]
Missing: TypeAlias = tuple[int, str]
"""The place of a rule, and a label of its `equal`."""


@dataclass(frozen=True, slots=True)
class _Sources:
    """The worst alert that may hide others, and the worst of those that are no target of the same rule."""

    any: AlertEntry | None = None
    pure: AlertEntry | None = None


_NOBODY = _Sources()


@dataclass(frozen=True, slots=True, kw_only=True)
class Inhibited(Hidden):
    """What is hidden by rules and causes, and what has to be known to decide about a change of it.

    `hiders` holds circles too; of each circle one alert is `freed`. `missing` counts alerts on the two sides of a rule
    (those that would hide, those that would be hidden) without one of its `equal` labels.
    """

    sources: Mapping[Side, Set[AlertKey]] = field(default_factory=dict)
    targets: Mapping[Side, Set[AlertKey]] = field(default_factory=dict)
    about: Mapping[str, Set[AlertKey]] = field(default_factory=dict)
    worst: Mapping[Side, _Sources] = field(default_factory=dict)
    failing: Mapping[str, AlertEntry] = field(default_factory=dict)
    hiders: Mapping[AlertKey, Hider] = field(default_factory=dict)
    circles: frozenset[frozenset[AlertKey]] = frozenset()
    freed: frozenset[AlertKey] = frozenset()
    missing: Mapping[Missing, tuple[int, int]] = field(default_factory=dict)


def inhibited(scene: Scene, before: Hidden) -> Inhibited:
    """Hide what another standing alert explains: by the user's rules, else by what it depends on."""
    known = before if isinstance(before, Inhibited) else Inhibited()
    if not (scene.noise.inhibitions or scene.noise.dependencies.needs):
        return Inhibited()
    return _Deciding(scene, known).decided()


def vouched(entry: AlertEntry) -> bool:
    """Return whether `entry` stands with evidence and for itself: only such an alert may hide another."""
    if entry.unsure or not entry.alert.suppressed:
        return not entry.unsure
    return all(s.kind != "duplicate" for s in entry.alert.suppressed)


def missing_labels(missing: Mapping[Missing, tuple[int, int]], rules: Sequence[Inhibition]) -> tuple[str, ...]:
    """Return in words where a label of `equal` is missing on both sides, which hides nothing here."""
    return tuple(
        at_place(rules[place].words, _MISSING.of(targets=targets, sources=sources, label=repr(name)))
        for (place, name), (sources, targets) in sorted(missing.items())
        if sources and targets
    )


def way_words(way: Sequence[str]) -> str:
    """Return a way through the dependency map in words: `checkout needs orders-db, which needs db-1`."""
    needs = phrase("{one} needs {other}", one=way[0], other=way[1])
    return _FURTHER.of(first=needs, more=_further(way[2:])) if len(way) > 2 else needs  # noqa: PLR2004 - the first two


def _further(names: Sequence[str]) -> str:
    """Return what is needed behind the first step, in halves: a way may be long."""
    if len(names) == 1:
        return phrase("which needs {name}", name=names[0])
    half = len(names) // 2
    return _FURTHER.of(first=_further(names[:half]), more=_further(names[half:]))


_FURTHER = phrase("{first}, {more}")
_MISSING = phrase(
    "{targets} alerts and {sources} that would hide them have no label {label}; "
    "Alertmanager takes that for equal, this board does not, so they are shown"
)


class _Deciding:
    """Decides again what a change concerns. What was known before stays as it is."""

    def __init__(self, scene: Scene, before: Inhibited) -> None:
        self._scene, self._before = scene, before
        self._entries, self._known = scene.alerts.by_key, scene.alerts.known
        self._rules, self._map = scene.noise.inhibitions, scene.noise.dependencies
        self._sources, self._targets = Sets(before.sources), Sets(before.targets)
        self._about = Sets(before.about)
        self._worst, self._failing = dict(before.worst), dict(before.failing)
        self._hiders, self._missing = dict(before.hiders), dict(before.missing)
        self._ways: dict[str, list[Way]] = {}
        self._made: dict[tuple[AlertKey, str], Suppression] = {}  # one for all that an alert hides: there may be many

    def decided(self) -> Inhibited:
        alerts = self._scene.alerts
        sides, nodes = self._file_changes()
        concerned = alerts.touched | self._look_for_sources(sides) | self._look_for_causes(nodes)
        moved = alerts.gone | {key for key in concerned if self._find_hider(key)}
        circles = frozenset(c for c in self._before.circles if c.isdisjoint(moved)) | self._circles(moved)
        freed = frozenset(min((self._hiders[key][0] for key in circle), key=urgency_of).key for circle in circles)
        touched = moved | (freed ^ self._before.freed)
        by = dict(self._before.by)
        for key in touched:
            by.pop(key, None)
            if key in self._hiders and key not in freed:
                by[key] = self._hiders[key][1]
        return Inhibited(
            by=by,
            touched=touched,
            sources=self._sources.all,
            targets=self._targets.all,
            about=self._about.all,
            worst=self._worst,
            failing=self._failing,
            hiders=self._hiders,
            circles=circles,
            freed=freed,
            missing=self._missing,
        )

    def _file_changes(self) -> tuple[set[Side], set[str]]:
        """Bring what can be looked up up to date; return the sides and the names that the changes are about."""
        sides, nodes = set[Side](), set[str]()
        for key in self._scene.alerts.touched | self._scene.alerts.gone:
            old, new = self._scene.was.get(key), self._known.get(key)
            for traits in {id(t): t for t in (old, new) if t is not None}.values():
                sides.update(traits.sources)
                nodes.update(traits.nodes)
            if old is not None and old is not new:
                self._take_out(key, old)
            if new is not None and old is not new:
                self._put_in(key, new)
        for key in self._scene.alerts.gone:
            self._hiders.pop(key, None)
        return sides, nodes

    def _put_in(self, key: AlertKey, traits: Traits) -> None:
        for side in traits.sources:
            self._sources.add(side, key)
        for side in traits.targets:
            self._targets.add(side, key)
        for node in traits.nodes:
            self._about.add(node, key)
        self._count_missing(traits, 1)

    def _take_out(self, key: AlertKey, traits: Traits) -> None:
        for side in traits.sources:
            self._sources.discard(side, key)
        for side in traits.targets:
            self._targets.discard(side, key)
        for node in traits.nodes:
            self._about.discard(node, key)
        self._count_missing(traits, -1)

    def _count_missing(self, traits: Traits, by: int) -> None:
        if not traits.lacking:
            return
        for sources, targets, sides in ((by, 0, traits.sources), (0, by, traits.targets)):
            for place, values in sides:
                for name in (n for n, value in zip(self._rules[place].equal, values, strict=True) if not value):
                    before = self._missing.get((place, name), (0, 0))
                    self._missing[place, name] = before[0] + sources, before[1] + targets

    def _look_for_sources(self, sides: Iterable[Side]) -> set[AlertKey]:
        """Find the worst source of each of `sides`; return the alerts for which another one may hide them now."""
        found: set[AlertKey] = set()
        for side in sides:
            worst = self._worst_of(side) if all(side[1]) else _NOBODY  # what is missing on both sides is not equal
            before = self._worst.get(side, _NOBODY)
            if not (_alike(before.any, worst.any) and _alike(before.pure, worst.pure)):
                self._worst[side] = worst
                found |= self._targets.all.get(side, frozenset())
        return found

    def _worst_of(self, side: Side) -> _Sources:
        standing = [self._entries[key] for key in self._sources.all.get(side, ())]
        sources = [entry for entry in standing if vouched(entry)]
        pure = (entry for entry in sources if side[0] not in self._known[entry.key].both)
        return _Sources(min(sources, key=self._urgency, default=None), min(pure, key=self._urgency, default=None))

    def _look_for_causes(self, nodes: Iterable[str]) -> set[AlertKey]:
        """Find the worst failure of each of `nodes`; return the alerts of which another one may be the cause now."""
        found: set[AlertKey] = set()
        for node in nodes if self._map.needs else ():
            standing = (self._entries[key] for key in self._about.all.get(node, ()))
            worst = min((entry for entry in standing if vouched(entry)), key=self._urgency, default=None)
            if _alike(worst, self._failing.get(node)):
                continue
            self._failing.pop(node, None)
            if worst is not None:
                self._failing[node] = worst
            for other in self._map.downstream(node):
                found |= self._about.all.get(other, frozenset())
        return found

    def _find_hider(self, key: AlertKey) -> bool:
        """Decide about one standing alert; return whether something else hides it than before."""
        entry, before = self._entries[key], self._hiders.pop(key, None)
        after = self._by_rule(entry) or self._by_cause(entry)
        if after is not None and before is not None and _alike(before[0], after[0]) and before[1] == after[1]:
            after = before
        if after is not None:
            self._hiders[key] = after
        return after is not before

    def _by_rule(self, entry: AlertEntry) -> Hider | None:
        traits = self._known[entry.key]
        for side in traits.targets:
            sources = self._worst.get(side, _NOBODY)  # one on both sides is not hidden by its like, as in Alertmanager
            hider = sources.pure if side[0] in traits.both else sources.any
            if hider is not None and hider.alert.severity >= entry.alert.severity:
                return hider, self._suppression(hider, at_place(self._rules[side[0]].words, hider.alert.title))
        return None

    def _by_cause(self, entry: AlertEntry) -> Hider | None:
        own = self._known[entry.key].nodes if self._failing else ()
        for node in own:
            for way in self._ways_from(node):
                cause = self._failing[way[-1]]
                if _may_cause(cause, entry, own, way):
                    words = phrase("caused by {alert}: {way}", alert=cause.alert.title, way=way_words(way))
                    return cause, self._suppression(cause, words)
        return None

    def _ways_from(self, node: str) -> list[Way]:
        """Return the ways from `node` to what it needs and is failing, nearest first."""
        if node not in self._ways:
            self._ways[node] = [way for way in self._map.upstream(node).values() if way[-1] in self._failing]
        return self._ways[node]

    def _suppression(self, hider: AlertEntry, words: str) -> Suppression:
        made = self._made.get((hider.key, words))
        if made is None:
            made = self._made[hider.key, words] = Suppression(kind="inhibited", by=hider.key.text, comment=words)
        return made

    def _circles(self, starts: Iterable[AlertKey]) -> set[frozenset[AlertKey]]:
        """Return the circles that can be reached from `starts`, among alerts of which each is hidden by one other."""
        found: set[frozenset[AlertKey]] = set()
        looked: set[AlertKey] = set()
        for start in starts:
            way: dict[AlertKey, int] = {}
            at = start
            while at in self._hiders and at not in looked and at not in way:
                way[at] = len(way)
                at = self._hiders[at][0].key
            if at in way:
                found.add(frozenset(list(way)[way[at] :]))
            looked.update(way)
        return found

    def _urgency(self, entry: AlertEntry) -> tuple[int, float, str]:
        return self._known[entry.key].urgency


def _alike(one: AlertEntry | None, other: AlertEntry | None) -> bool:
    """Return whether two entries are of the same report of the same alert."""
    if one is None or other is None:
        return one is other
    return one.key == other.key and one.alert is other.alert


def _may_cause(cause: AlertEntry, entry: AlertEntry, own: Sequence[str], way: Way) -> bool:
    """Return whether `cause`, at the end of its `way` upstream, may be why `entry` stands."""
    late = cause.alert.starts_at > entry.alert.starts_at + CAUSE_LATE_S
    return way[-1] not in own and cause.alert.severity >= entry.alert.severity and not late
