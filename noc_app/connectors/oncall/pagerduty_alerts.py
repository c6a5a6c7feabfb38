"""Incidents of PagerDuty as alerts, and what is known of who is on call as samples. Pure."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from noc_app.connectors.kit import plain
from noc_app.connectors.oncall.pagerduty_wire import Incident, OnCall, Ref
from noc_app.connectors.wire import rfc3339
from noc_app.model import Acknowledgement, Alert, Quiet, Sample, Severity, Suppression, VendorAck, labels_of
from noc_app.model.said import beside, phrase

TRIGGERED, ACKNOWLEDGED, RESOLVED = "triggered", "acknowledged", "resolved"
URGENCIES = ("high", "low")
_URGENCIES = {"high": phrase("high urgency"), "low": phrase("low urgency")}
SAME_MOMENT_S = 90.0  # between what was asked for and what is shown
_PRIORITY = re.compile(r"\s*(?:P|SEV)[ -]?(?P<level>[1-5])\b.*", re.IGNORECASE | re.DOTALL)
_LABELS = re.compile(r"^Labels:\n(?P<labels>(?: - .*\n)+)Annotations:$", re.MULTILINE)
_LABEL = re.compile(r"^ - (?P<name>[A-Za-z_][A-Za-z0-9_]*) = (?P<value>.*)$", re.MULTILINE)
_BY_PRIORITY = (Severity.CRITICAL, Severity.MAJOR, Severity.WARNING, Severity.INFORMATION, Severity.INFORMATION)
FIRST_CALLED = 1


def alert_of(
    incident: Incident,
    oncalls: Sequence[OnCall],
    *,
    ours: Acknowledgement | None,
    snoozed: Quiet | None,
) -> Alert:
    """Return the alert of an open incident. `ours` and `snoozed` are what this board asked for, if anything."""
    owner = _owner(incident, ours)
    policy = incident.escalation_policy
    called = [c.user.name for c in oncalls if policy and c.escalation_policy.id == policy.id]
    assigned = [a.assignee.name for a in incident.assignments or ()]
    sent = sent_by_alertmanager(incident)
    return Alert(
        fingerprint=incident.id,
        severity=severity_of(incident),
        title=plain(incident.title or "") or phrase("incident {number}", number=plain(incident.id, 40)),
        description=beside(
            plain(incident.priority.name, 60) if incident.priority else "",
            _URGENCIES.get(incident.urgency or "", ""),
            phrase("assigned to {who}", who=plain(", ".join(assigned), 200)) if assigned else "",
            phrase("on call: {who}", who=plain(", ".join(dict.fromkeys(called)), 200)) if called else "",
        ),
        starts_at=rfc3339(incident.created_at, "created_at"),
        labels=labels_of({**_labels(incident), **sent}),
        link=plain(incident.html_url or "", 2000),
        ack=owner,
        suppressed=_snoozed(incident, owner, snoozed),
        made_of=labels_of(sent),
    )


def sent_by_alertmanager(incident: Incident) -> Mapping[str, str]:
    """Return the labels of the alert that an Alertmanager made this of; none if it was another, or several alerts.

    Its details name what fires as text, a block of labels for each alert, unless its user wrote another template.
    """
    channel = incident.first_trigger_log_entry.channel if incident.first_trigger_log_entry else None
    details = channel.get("details") if isinstance(channel, dict) else None
    firing = details.get("firing") if isinstance(details, dict) else None
    if not isinstance(firing, str) or firing.count("Labels:") != 1:
        return {}
    block = _LABELS.search(firing)
    return dict(_LABEL.findall(block["labels"])) if block else {}


def severity_of(incident: Incident) -> Severity:
    """Return the severity: of its priority where that is P1 to P5 or SEV-1 to SEV-5, else of its urgency."""
    found = _PRIORITY.fullmatch(incident.priority.name) if incident.priority else None
    if found:
        return _BY_PRIORITY[int(found["level"]) - 1]
    return Severity.WARNING if incident.urgency == "low" else Severity.CRITICAL


def why_gone(incident: Incident | None) -> str | None:
    """Return why an incident is not open any more, None if it is not known to be otherwise than by recovering."""
    if incident is None:
        return phrase("not visible any more: deleted in PagerDuty, or our key lost the right to see it")
    if incident.status != RESOLVED:
        return phrase("not among the incidents that this target reads any more")
    by = incident.last_status_change_by
    return phrase("resolved in {product} by {who}", product="PagerDuty", who=plain(by.name, 100)) if by else None


def samples_of(incidents: Sequence[Incident], now: float) -> list[Sample]:
    """Return open incidents by state and urgency, and how long the oldest has waited for somebody, seconds."""
    counts = Counter((i.status, i.urgency or "high") for i in incidents)
    waiting = [rfc3339(i.created_at, "created_at") for i in incidents if i.status == TRIGGERED]
    return [
        *(
            Sample(
                "oncall.incidents", float(counts[status, urgency]), labels_of({"status": status, "urgency": urgency})
            )
            for status in (TRIGGERED, ACKNOWLEDGED)
            for urgency in URGENCIES
        ),
        Sample("oncall.waiting", max(0.0, now - min(waiting)) if waiting else 0.0),
    ]


def covered(policies: Iterable[Ref], oncalls: Iterable[OnCall]) -> list[Sample]:
    """Return for each escalation policy whether somebody is called first."""
    manned = {c.escalation_policy.id for c in oncalls if c.escalation_level == FIRST_CALLED}
    return [
        Sample("oncall.covered", float(p.id in manned), labels_of({"policy": plain(p.name, 120)})) for p in policies
    ]


def _owner(incident: Incident, ours: Acknowledgement | None) -> VendorAck | None:
    if incident.status != ACKNOWLEDGED:
        return None
    last = incident.acknowledgements[-1] if incident.acknowledgements else None
    since = rfc3339(last.at, "acknowledgements.at") if last else 0.0
    until = _ends_at(incident)
    if ours is not None and (last is None or since >= ours.at - SAME_MOMENT_S):
        return VendorAck(
            by=ours.by, since=ours.at, until=ours.until, comment=ours.comment, ref=incident.id, intent=ours.intent
        )
    return VendorAck(
        by=plain(last.acknowledger.name, 120) if last else "somebody", since=since, until=until, ref=incident.id
    )


def _ends_at(incident: Incident) -> float | None:
    """Return when PagerDuty itself will call again, None if it does not say."""
    ends = [rfc3339(p.at, "pending_actions.at") for p in incident.pending_actions or () if p.type == "unacknowledge"]
    return min(ends, default=None)


def _snoozed(incident: Incident, owner: VendorAck | None, asked: Quiet | None) -> tuple[Suppression, ...]:
    until = _ends_at(incident)
    if asked is None or owner is None or until is None or abs(until - asked.until) > SAME_MOMENT_S:
        return ()
    return (
        Suppression(
            kind="maintenance", by=asked.by, until=until, comment=asked.comment, ref=incident.id, since=asked.at
        ),
    )


def _labels(incident: Incident) -> Mapping[str, str]:
    found = {
        "service": incident.service.name if incident.service else "",
        "policy": incident.escalation_policy.name if incident.escalation_policy else "",
        "urgency": incident.urgency or "",
        "incident": str(incident.incident_number) if incident.incident_number is not None else incident.id,
    }
    return {name: plain(value, 200) for name, value in found.items() if value}
