"""Alerts side by side that have the same values of some labels, as Alertmanager groups them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from noc_app.alerting.conservation import urgency
from noc_app.model import AlertEntry, Labels, Severity, labels_of
from noc_app.model.matcher import facts_of


@dataclass(frozen=True, slots=True)
class Group:
    """The alerts with the same `labels`, the worst first. A label that an alert lacks counts as empty."""

    labels: Labels
    entries: tuple[AlertEntry, ...]

    @property
    def severity(self) -> Severity:
        """Return the worst severity."""
        return self.entries[0].alert.severity


def grouped(entries: Iterable[AlertEntry], group_by: Sequence[str]) -> tuple[Group, ...]:
    """Return the groups, the one with the worst alert first; without `group_by` all alerts are one group."""
    found: dict[Labels, list[AlertEntry]] = {}
    for entry in entries:
        facts = facts_of(entry)
        found.setdefault(labels_of({name: facts.get(name, "") for name in group_by}), []).append(entry)
    groups = (Group(labels, tuple(sorted(members, key=urgency))) for labels, members in found.items())
    return tuple(sorted(groups, key=lambda g: (urgency(g.entries[0]), g.labels)))
