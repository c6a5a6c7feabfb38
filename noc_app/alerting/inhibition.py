"""Which alert hides which: by the user's rules, and because what it depends on has failed.

An alert is hidden only by one that stands with evidence and is at least as severe. One whose target cannot be asked
hides nothing: what it hid is shown again. Labels that are missing on both sides are not equal here (in Alertmanager
they are), and the board says where that made a difference.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from noc_app.alerting.traits import Known, Side, urgency_of
from noc_app.model import AlertEntry, AlertKey, Suppression
from noc_app.model.noise import Dependencies, Inhibition

CAUSE_LATE_S = 300.0  # a cause may be noticed this much later than its effect, and no later

Hiders = dict[AlertKey, tuple[AlertEntry, Suppression]]


@dataclass(slots=True)
class _Sources:
    """The worst alert that may hide others, and the worst of those that are no target of the same rule."""

    any: AlertEntry | None = None
    pure: AlertEntry | None = None


def vouched(entry: AlertEntry) -> bool:
    """Return whether `entry` stands with evidence and for itself: only such an alert may hide another."""
    if entry.unsure or not entry.alert.suppressed:
        return not entry.unsure
    return all(s.kind != "duplicate" for s in entry.alert.suppressed)


def by_rules(entries: Sequence[AlertEntry], known: Known, rules: Sequence[Inhibition]) -> Hiders:
    """Return which entries the user's `rules` hide, and by which."""
    sources = _sources(entries, known)
    made: dict[tuple[int, AlertKey], Suppression] = {}  # one for all that an alert hides: there may be thousands
    found: Hiders = {}
    for entry in entries if sources else ():
        traits = known[entry.key]
        for side in traits.targets:
            hider = _hider(entry, sources.get(side), pure=side[0] in traits.both)
            if hider is not None:
                by = side[0], hider.key
                if by not in made:
                    made[by] = _suppression(hider, f"{rules[side[0]].words}: {hider.alert.title}")
                found[entry.key] = hider, made[by]
                break
    return found


def by_causes(
    entries: Sequence[AlertEntry], known: Known, dependencies: Dependencies, hidden_already: Collection[AlertKey] = ()
) -> Hiders:
    """Return which other entries are caused by the failure of something that they depend on, nearest first."""
    failing: dict[str, AlertEntry] = {}
    for entry in entries:
        nodes_of = known[entry.key].nodes
        for node in nodes_of if nodes_of and vouched(entry) else ():
            failing[node] = _worse(failing.get(node), entry, known)
    ways = _ways_to(failing, known, dependencies)
    made: dict[tuple[str, ...], Suppression] = {}
    found: Hiders = {}
    for entry in entries if ways else ():
        own = () if entry.key in hidden_already else known[entry.key].nodes
        way = next(
            (way for node in own for way in ways.get(node, ()) if _may_cause(failing[way[-1]], entry, own, way)), ()
        )
        if way:
            cause = failing[way[-1]]
            if way not in made:
                made[way] = _suppression(cause, f"caused by {cause.alert.title}: {way_words(way)}")
            found[entry.key] = cause, made[way]
    return found


def grounded(hiders: Hiders) -> Hiders:
    """Return `hiders` without circles: of alerts that hide each other, the most urgent one is shown."""
    shown = {_most_urgent(circle, hiders) for circle in _circles(hiders)}
    return {key: hidden for key, hidden in hiders.items() if key not in shown}


def missing_labels(entries: Iterable[AlertEntry], known: Known, rules: Sequence[Inhibition]) -> tuple[str, ...]:
    """Return in words where a label of `equal` is missing on both sides, which hides nothing here."""
    empty: dict[tuple[int, str], list[int]] = {}
    for entry in entries:
        traits = known[entry.key]
        if not traits.lacking:
            continue
        for which, sides in enumerate((traits.sources, traits.targets)):
            for place, values in sides:
                for name in (n for n, value in zip(rules[place].equal, values, strict=True) if not value):
                    empty.setdefault((place, name), [0, 0])[which] += 1
    return tuple(
        f"{rules[place].words}: {targets} alerts and {sources} that would hide them have no label {name!r}; "
        "Alertmanager takes that for equal, this board does not, so they are shown"
        for (place, name), (sources, targets) in empty.items()
        if sources and targets
    )


def _sources(entries: Sequence[AlertEntry], known: Known) -> dict[Side, _Sources]:
    found: dict[Side, _Sources] = {}
    for entry in entries:
        traits = known[entry.key]
        if not traits.sources or not vouched(entry):
            continue
        for side in traits.sources:
            if all(side[1]):  # what is missing on both sides is not equal
                best = found.setdefault(side, _Sources())
                best.any = _worse(best.any, entry, known)
                if side[0] not in traits.both:
                    best.pure = _worse(best.pure, entry, known)
    return found


def _hider(entry: AlertEntry, sources: _Sources | None, *, pure: bool) -> AlertEntry | None:
    """Return what hides `entry`. One that is on both sides is not hidden by its like, as in Alertmanager."""
    if sources is None:
        return None
    found = sources.pure if pure else sources.any
    return found if found is not None and found.alert.severity >= entry.alert.severity else None


def _ways_to(failing: Collection[str], known: Known, dependencies: Dependencies) -> dict[str, list[tuple[str, ...]]]:
    """Return the ways from each name that alerts are about to what it needs and is failing, nearest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for node in {node for traits in known.values() for node in traits.nodes} if failing else ():
        ways = [way for way in dependencies.upstream(node).values() if way[-1] in failing]
        if ways:
            found[node] = ways
    return found


def _may_cause(cause: AlertEntry, entry: AlertEntry, own: Sequence[str], way: Sequence[str]) -> bool:
    """Return whether `cause`, at the end of its `way` upstream, may be why `entry` stands."""
    late = cause.alert.starts_at > entry.alert.starts_at + CAUSE_LATE_S
    return way[-1] not in own and cause.alert.severity >= entry.alert.severity and not late


def _suppression(hider: AlertEntry, words: str) -> Suppression:
    return Suppression(kind="inhibited", by=hider.key.text, comment=words)


def way_words(way: Sequence[str]) -> str:
    """Return a way through the dependency map in words: `checkout needs orders-db, which needs db-1`."""
    return f"{way[0]} needs {', which needs '.join(way[1:])}"


def _circles(hiders: Hiders) -> list[list[AlertKey]]:
    """Return the circles among alerts of which each is hidden by one other."""
    found: list[list[AlertKey]] = []
    looked: set[AlertKey] = set()
    for start in hiders:
        way: dict[AlertKey, int] = {}
        at = start
        while at in hiders and at not in looked and at not in way:
            way[at] = len(way)
            at = hiders[at][0].key
        if at in way:
            found.append(list(way)[way[at] :])
        looked.update(way)
    return found


def _most_urgent(circle: Sequence[AlertKey], hiders: Hiders) -> AlertKey:
    return min((hiders[key][0] for key in circle), key=urgency_of).key


def _worse(one: AlertEntry | None, other: AlertEntry, known: Known) -> AlertEntry:
    return other if one is None or known[other.key].urgency < known[one.key].urgency else one
