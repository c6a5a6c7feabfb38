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
    """What another target reports too; `by_print` has the keys of each fingerprint."""

    by_print: Mapping[str, Set[AlertKey]] = field(default_factory=dict)


def reported_twice(scene: Scene, before: Hidden) -> Doubled:
    """Hide what another target reports with the same fingerprint and the very same labels.

    This is what a pair of Alertmanagers does. The one that is shown is vouched for if any is, and owned if any is.
    """
    known = before if isinstance(before, Doubled) else Doubled()
    alerts, prints = scene.alerts, Sets(known.by_print)
    for key in alerts.gone:
        prints.discard(key.fingerprint, key)
    for key in alerts.changed:
        prints.add(key.fingerprint, key)
    names = {key.fingerprint for key in alerts.touched | alerts.gone}
    groups = [prints.all[name] for name in names if name in prints.all]
    concerned = [same for same in groups if len(same) > 1 or not known.by.keys().isdisjoint(same)]
    keys = alerts.gone.union(*concerned)
    by = {key: why for key, why in known.by.items() if key not in keys} if known.by else {}
    for same in concerned:
        by |= _seconds([alerts.by_key[key] for key in same]) if len(same) > 1 else {}
    return Doubled(by=by, touched=keys, by_print=prints.all)


def _seconds(entries: Iterable[AlertEntry]) -> dict[AlertKey, Suppression]:
    """Return what hides all but one of those `entries` that have the very same labels."""
    copies: dict[Labels, list[AlertEntry]] = {}
    for entry in entries:
        if _name(entry.alert) and not _is_second(entry):
            copies.setdefault(entry.alert.labels, []).append(entry)
    found: dict[AlertKey, Suppression] = {}
    for same in copies.values():
        shown, *seconds = sorted(same, key=lambda e: (bool(e.unsure), not e.owned, e.key.text))
        why = Suppression(kind="duplicate", by=shown.key.text, comment=_REPORTED_TOO.of(target=shown.key.target))
        found |= dict.fromkeys((second.key for second in seconds), why)
    return found


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
