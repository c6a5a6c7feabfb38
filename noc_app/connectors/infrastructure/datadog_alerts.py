"""Monitors and incidents of Datadog as alerts, and what hides them. Pure."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from noc_app.connectors.infrastructure.datadog_wire import Downtime, Group, Incident, Monitor
from noc_app.connectors.infrastructure.marker import unmarked
from noc_app.connectors.kit import dotted, plain
from noc_app.connectors.wire import rfc3339
from noc_app.model import Alert, Sample, Severity, Suppression, labels_of
from noc_app.model.said import phrase

ALERT, WARN, NO_DATA = "Alert", "Warn", "No Data"
BLIND = frozenset({NO_DATA, "Unknown", "Skipped"})
STATES = (ALERT, WARN, NO_DATA, "Unknown", "OK", "Ignored", "Skipped")
_BY_PRIORITY = {1: Severity.CRITICAL, 2: Severity.MAJOR, 3: Severity.WARNING}
_SEV = re.compile(r"SEV-?([1-5])", re.IGNORECASE)
_BY_SEV = (Severity.CRITICAL, Severity.MAJOR, Severity.WARNING, Severity.WARNING, Severity.INFORMATION)
_AND = re.compile(r"\s+AND\s+|\s*,\s*")
_TAG = re.compile(r"[\w.\-/]+:[\w.\-/*]+")
WHOLE = "*"  # the only group of a monitor that has none


def alerts_of(monitor: Monitor, downtimes: Sequence[Downtime], *, site: str, now: float) -> list[Alert]:
    """Return one alert for each group of a monitor that calls; `site` is the address people open."""
    groups = (monitor.state.groups if monitor.state else None) or {WHOLE: Group(monitor.overall_state)}
    return [
        _alert(monitor, name, group, downtimes, site=site, now=now)
        for name, group in groups.items()
        if severity_of(monitor, group.status) is not None
    ]


def severity_of(monitor: Monitor, status: str) -> Severity | None:
    """Return how bad a state of a monitor is by its priority; None if it does not call."""
    if status == ALERT:
        usual = Severity.CRITICAL if monitor.priority is None else Severity.INFORMATION
        return _BY_PRIORITY.get(monitor.priority or 0, usual)
    if status == WARN:
        return Severity.WARNING
    tells = monitor.options is not None and monitor.options.notify_no_data
    return Severity.WARNING if status == NO_DATA and tells else None


def incident_alert(incident: Incident, *, site: str) -> Alert:
    """Return the alert of an incident that is not resolved."""
    said = incident.attributes
    found = _SEV.fullmatch((said.severity or "").strip())
    number = phrase("incident {number}", number=incident.id if said.public_id is None else said.public_id)
    affected = phrase("customers are affected") if said.customer_impacted else ""
    return Alert(
        fingerprint=f"incident-{plain(incident.id, 80)}",
        severity=_BY_SEV[int(found[1]) - 1] if found else Severity.MAJOR,
        title=plain(said.title) or number,
        description=plain(dotted(number, said.severity or "", said.state or "", affected)),
        starts_at=rfc3339(said.created, "created"),
        labels=labels_of({"incident": str(said.public_id or incident.id)}),
        link=f"{site}/incidents/{said.public_id}" if said.public_id is not None else "",
    )


def samples_of(monitors: Iterable[Monitor]) -> list[Sample]:
    """Return the number of monitors in every state, and how many see nothing."""
    counts = Counter(m.overall_state for m in monitors)
    blind = sum(counts[state] for state in BLIND)
    return [
        *(Sample("monitoring.problems", float(counts[s]), labels_of({"severity": s.lower()})) for s in (ALERT, WARN)),
        Sample("monitoring.checks.blind", float(blind)),
    ]


def covers(downtime: Downtime, monitor: Monitor, group: str) -> bool:
    """Return whether a downtime hides a group of a monitor. A scope that is not a plain list of tags hides nothing."""
    named = downtime.attributes.monitor_identifier
    of_tags = named.monitor_tags is not None and (
        named.monitor_tags == [WHOLE] or set(named.monitor_tags) <= set(monitor.tags or ())
    )
    if named.monitor_id != monitor.id and not of_tags:
        return False
    scope = downtime.attributes.scope.strip()
    if scope == WHOLE:
        return True
    wanted = _AND.split(scope)
    if not all(map(_TAG.fullmatch, wanted)):
        return False
    return set(wanted) <= {*group.split(","), *(monitor.tags or ())}


def _alert(monitor: Monitor, name: str, group: Group, downtimes: Sequence[Downtime], *, site: str, now: float) -> Alert:
    whole = name == WHOLE
    return Alert(
        fingerprint=f"{monitor.id}-{name}" if not whole else str(monitor.id),
        severity=severity_of(monitor, group.status) or Severity.INFORMATION,
        title=plain(monitor.name if whole else f"{monitor.name} ({name})") or _unnamed(monitor),
        description=plain(f"{group.status} · {monitor.query or ''}"),
        starts_at=_since(monitor, group, now),
        labels=labels_of(_labels(monitor, name)),
        link=f"{site}/monitors/{monitor.id}",
        suppressed=(*_planned(monitor, name, downtimes), *_muted(monitor, name)),
    )


def _unnamed(monitor: Monitor) -> str:
    return phrase("monitor {number}", number=monitor.id)


def _since(monitor: Monitor, group: Group, now: float) -> float:
    last = group.last_nodata_ts if group.status == NO_DATA else group.last_triggered_ts
    if last:
        return float(last)
    changed = monitor.overall_state_modified
    return rfc3339(changed, "overall_state_modified") if changed else now


def _labels(monitor: Monitor, group: str) -> Mapping[str, str]:
    found: dict[str, list[str]] = {}
    for tag in (*(monitor.tags or ()), *(group.split(",") if group != WHOLE else ())):
        name, colon, value = tag.strip().partition(":")
        if colon and value and value not in found.get(name, ()):
            found.setdefault(name, []).append(value)
    return {**{name: ", ".join(values) for name, values in found.items()}, "monitor": str(monitor.id)}


def _planned(monitor: Monitor, group: str, downtimes: Iterable[Downtime]) -> Iterable[Suppression]:
    for downtime in downtimes:
        if not covers(downtime, monitor, group):
            continue
        mark, words = unmarked(downtime.attributes.message or "")
        by, colon, text = words.partition(": ") if mark else ("", "", words)
        end = downtime.end
        yield Suppression(
            kind="maintenance",
            by=plain(by, 120) if colon else "Datadog",
            until=rfc3339(end, "end") if end else None,
            comment=plain(text if colon else words),
            ref=plain(downtime.id, 80),
        )


def _muted(monitor: Monitor, group: str) -> Iterable[Suppression]:
    for scope, until in ((monitor.options.silenced if monitor.options else None) or {}).items():
        if scope == WHOLE or set(scope.split(",")) <= set(group.split(",")):
            yield Suppression(kind="silenced", by="Datadog", until=None if until is None else float(until))
