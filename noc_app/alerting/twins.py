"""One alert, two reporters: a rule's alert that its alert manager reports too is shown once, where it can be owned.

Twins have a name, the same one, and every label of one of them is a label of the other: an alert manager may have been
given more.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from noc_app.alerting.hiding import Hidden, Scene, Sets
from noc_app.model import Alert, AlertEntry, AlertKey, Labels, Suppression
from noc_app.model.said import phrase

_REPORTED_TOO = phrase("reported by {target} too")


class _Wider:
    """Finds the label sets that have all labels of a given one, in their order.

    Only those are looked at that have its rarest label: a thousand alerts of one name are compared with a few each.
    """

    def __init__(self, sets: Iterable[Labels]) -> None:
        self._having: dict[tuple[str, str], list[Labels]] = {}
        for labels in sets:
            for label in labels:
                self._having.setdefault(label, []).append(labels)

    def than(self, labels: Labels) -> Iterator[Labels]:
        """Return the sets that are as wide as `labels` or wider."""
        wanted = set(labels)
        rarest = min((self._having.get(label, []) for label in labels), key=len)
        return (other for other in rarest if wanted.issubset(other))


def marked(alerts: Iterable[Alert], target: str, others: Iterable[AlertEntry], owners: Collection[str]) -> list[Alert]:
    """Return the `alerts` of `target`, those marked that stand in a target among `owners` too.

    `owners` are the targets whose backends know acknowledgements. Only the one with fewer labels is marked.
    """
    found = list(alerts)
    if target in owners or not owners:
        return found
    names = {name for alert in found if (name := _name(alert))}
    known: dict[Labels, str] = {}
    for entry in others:
        if entry.key.target in owners and _name(entry.alert) in names:
            known.setdefault(entry.alert.labels, entry.key.target)
    wider = _Wider(known)
    return [_marked(alert, next(wider.than(alert.labels), None) if _name(alert) else None, known) for alert in found]


def told_again(entries: Sequence[AlertEntry]) -> set[int]:
    """Return the places of those `entries` that a later one, of another target, reports again."""
    places: dict[Labels, dict[str, list[int]]] = {}
    for place, entry in enumerate(entries):
        if _name(entry.alert):
            places.setdefault(entry.alert.labels, {}).setdefault(entry.key.target, []).append(place)
    wider, found = _Wider(places), set[int]()
    for labels, by_target in places.items():
        for other in wider.than(labels):
            for target, ours in by_target.items():
                for another, theirs in places[other].items():
                    if target != another:
                        found.update(place for place in ours if place < theirs[-1])
                        found.update(place for place in theirs if place < ours[-1])
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubled(Hidden):
    """What another target reports too; `by_labels` has the keys of all that are, or were made of, one alert."""

    by_labels: Mapping[Labels, Set[AlertKey]] = field(default_factory=dict)


def reported_twice(scene: Scene, before: Hidden) -> Doubled:
    """Hide what another target reports with the very same labels and fingerprint, or was made of.

    A pair of Alertmanagers does the first, an alert manager and who is paged by it the second. The one that is shown is
    vouched for if any is, then one that nothing keeps quiet, then as bad as the worst, and owned if one of those is.
    """
    known = before if isinstance(before, Doubled) else Doubled()
    alerts, sets = scene.alerts, Sets(known.by_labels)
    names = set[Labels]()
    for key in (alerts.touched | alerts.gone) & scene.was.keys():
        name = _original(scene.was[key].alert)
        names.add(name)
        if known.by_labels and (key in alerts.gone or key in alerts.changed):
            sets.discard(name, key)
    for key in alerts.touched:
        name = _original(alerts.by_key[key].alert)
        names.add(name)
        if key in alerts.changed:
            sets.add(name, key)
    groups = [sets.all[name] for name in names if name in sets.all]
    concerned = [same for same in groups if len(same) > 1 or not known.by.keys().isdisjoint(same)]
    keys = alerts.gone.union(*concerned, alerts.touched & known.by.keys())
    by = {key: why for key, why in known.by.items() if key not in keys} if known.by else {}
    for same in concerned:
        by |= _seconds([alerts.by_key[key] for key in same]) if len(same) > 1 else {}
    return Doubled(by=by, touched=keys, by_labels=sets.all)


def _original(alert: Alert) -> Labels:
    """Return the labels of the alert that this is, or that it was made of."""
    return alert.made_of or alert.labels


def _seconds(entries: Iterable[AlertEntry]) -> dict[AlertKey, Suppression]:
    """Return what hides all but one of those `entries`, which are, or were made of, alerts of the same labels."""
    known = [e for e in entries if _name(e.alert) and not _is_second(e)]
    pairs: dict[str, list[AlertEntry]] = {}
    passed_on = any(e.alert.made_of for e in known) and len({e.key.target for e in known}) == len(known)
    for entry in known:
        pairs.setdefault("" if passed_on else entry.key.fingerprint, []).append(entry)
    found: dict[AlertKey, Suppression] = {}
    for same in pairs.values():
        shown, *seconds = sorted(same, key=_worth)
        why = Suppression(kind="duplicate", by=shown.key.text, comment=_REPORTED_TOO.of(target=shown.key.target))
        found |= dict.fromkeys((second.key for second in seconds), why)
    return found


def _worth(entry: AlertEntry) -> tuple[bool, bool, int, bool, str]:
    """Return the sort key that puts first which of several reports is shown."""
    alert = entry.alert
    return bool(entry.unsure), bool(alert.suppressed), -alert.severity, not entry.owned, entry.key.text


def _is_second(entry: AlertEntry) -> bool:
    return any(s.kind == "duplicate" for s in entry.alert.suppressed)


def _marked(alert: Alert, twin: Labels | None, reporters: Mapping[Labels, str]) -> Alert:
    if twin is None:
        return alert
    second = Suppression(kind="duplicate", comment=_REPORTED_TOO.of(target=reporters[twin]))
    return replace(alert, suppressed=(*alert.suppressed, second))


def are_twins(one: AlertEntry, other: AlertEntry) -> bool:
    """Return whether two targets report the same alert."""
    return one.key.target != other.key.target and _same(one.alert, other.alert)


def _same(one: Alert, other: Alert) -> bool:
    if _name(one) != _name(other) or not _name(one):
        return False
    return set(one.labels) <= set(other.labels) or set(other.labels) <= set(one.labels)


def _name(alert: Alert) -> str:
    for label, value in alert.labels:
        if label == "alertname":
            return value
    return ""
