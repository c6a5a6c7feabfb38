"""One alert, two reporters: a rule's alert that its alert manager reports too is shown once, where it can be owned."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from noc_app.model import Alert, AlertEntry, AlertKey, Suppression


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


def doubled(entries: Iterable[AlertEntry]) -> dict[AlertKey, Suppression]:
    """Return what hides the entries that another target reports with the same fingerprint and the very same labels.

    This is what a pair of Alertmanagers does. The one that is shown is vouched for if any is, and owned if any is.
    """
    found: dict[str, AlertEntry] = {}
    hidden: dict[AlertKey, Suppression] = {}
    for entry in entries:
        other = found.setdefault(entry.key.fingerprint, entry)
        if other is entry or not _is_copy(other, entry):
            continue
        shown, second = sorted((other, entry), key=lambda e: (bool(e.unsure), not e.owned, e.key.text))
        found[entry.key.fingerprint] = shown
        words = f"reported by {shown.key.target} too"
        hidden[second.key] = Suppression(kind="duplicate", by=shown.key.text, comment=words)
    return hidden


def _is_copy(one: AlertEntry, other: AlertEntry) -> bool:
    """Return whether two targets report the very same alert, and neither is hidden as a second report already."""
    named = _name(one.alert) != "" and one.alert.labels == other.alert.labels
    return named and one.key.target != other.key.target and not (_is_second(one) or _is_second(other))


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
