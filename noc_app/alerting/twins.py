"""One alert, two reporters: a rule's alert that its alert manager reports too is shown once, where it can be owned."""

from collections.abc import Collection, Iterable, Mapping, Set
from dataclasses import dataclass, field, replace

from noc_app.alerting.hiding import Hidden, Scene, Sets
from noc_app.model import Alert, AlertEntry, AlertKey, Labels, Suppression


def marked(alerts: Iterable[Alert], target: str, others: Iterable[AlertEntry], owners: Collection[str]) -> list[Alert]:
    """Return the `alerts` of `target`, those marked that stand in a target among `owners` too.

    `owners` are the targets whose backends know acknowledgements. Twins have the same name, and every label of the one
    that is marked: an alert manager may have been given more.
    """
    if target in owners:
        return list(alerts)
    known: dict[str, list[AlertEntry]] = {}
    for entry in others:
        if entry.key.target in owners:
            known.setdefault(_name(entry.alert), []).append(entry)
    return [_marked(alert, known.get(_name(alert), [])) for alert in alerts]


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
    for key in alerts.touched:
        prints.add(key.fingerprint, key)
    concerned = {key.fingerprint for key in alerts.touched | alerts.gone}
    keys = {key for name in concerned for key in prints.all.get(name, ())} | alerts.gone
    by = {key: why for key, why in known.by.items() if key not in keys} if known.by else {}
    for name in concerned:
        same = prints.all.get(name, frozenset())
        by |= _seconds([alerts.by_key[key] for key in same]) if len(same) > 1 else {}
    return Doubled(by=by, touched=frozenset(keys), by_print=prints.all)


def _seconds(entries: Iterable[AlertEntry]) -> dict[AlertKey, Suppression]:
    """Return what hides all but one of those `entries` that have the very same labels."""
    copies: dict[Labels, list[AlertEntry]] = {}
    for entry in entries:
        if _name(entry.alert) and not _is_second(entry):
            copies.setdefault(entry.alert.labels, []).append(entry)
    found: dict[AlertKey, Suppression] = {}
    for same in copies.values():
        shown, *seconds = sorted(same, key=lambda e: (bool(e.unsure), not e.owned, e.key.text))
        why = Suppression(kind="duplicate", by=shown.key.text, comment=f"reported by {shown.key.target} too")
        found |= dict.fromkeys((second.key for second in seconds), why)
    return found


def _is_second(entry: AlertEntry) -> bool:
    return any(s.kind == "duplicate" for s in entry.alert.suppressed)


def are_twins(one: AlertEntry, other: AlertEntry) -> bool:
    """Return whether two targets report the same alert."""
    return one.key.target != other.key.target and _same(one.alert, other.alert)


def _marked(alert: Alert, candidates: list[AlertEntry]) -> Alert:
    twin = next((e for e in candidates if set(alert.labels) <= set(e.alert.labels)), None)
    if twin is None:
        return alert
    second = Suppression(kind="duplicate", comment=f"reported by {twin.key.target} too")
    return replace(alert, suppressed=(*alert.suppressed, second))


def _same(one: Alert, other: Alert) -> bool:
    if _name(one) != _name(other) or not _name(one):
        return False
    return set(one.labels) <= set(other.labels) or set(other.labels) <= set(one.labels)


def _name(alert: Alert) -> str:
    return dict(alert.labels).get("alertname", "")
