"""Problems of Icinga 2 as alerts: severity, owner, what hides them. Pure."""

from collections.abc import Mapping
from urllib.parse import urlencode

from noc_app.connectors.infrastructure.icinga2_wire import Note, Problem
from noc_app.connectors.infrastructure.marker import unmarked
from noc_app.connectors.kit import dotted, plain
from noc_app.model import Alert, Severity, Suppression, VendorAck, labels_of
from noc_app.model.said import phrase

HOST_WORDS = {1: ("down", Severity.CRITICAL)}
SERVICE_WORDS = {
    1: ("warning", Severity.WARNING),
    2: ("critical", Severity.CRITICAL),
    3: ("unknown", Severity.MAJOR),
}
UNKNOWN_OWNER = phrase("somebody")
MACRO = "$"  # Icinga gives addresses with the macros unresolved; such a one leads nowhere


def alert_of(problem: Problem, acks: Mapping[str, Note], downtimes: Mapping[str, Note], web: str) -> Alert:
    """Return the alert of a problem that was checked; `web` is the address of Icinga Web or empty.

    A soft problem is a warning whatever its state: Icinga itself is not sure yet.
    """
    host, _, service = problem.name.partition("!")
    attrs = problem.attrs
    word, severity = (SERVICE_WORDS if service else HOST_WORDS).get(int(attrs.state), ("down", Severity.CRITICAL))
    shown = attrs.display_name or service or host
    return Alert(
        fingerprint=fingerprint(problem.name),
        severity=severity if problem.hard else min(severity, Severity.WARNING),
        title=plain(_title(shown, _host_shown(problem, host), word) if service else f"{shown}: {word}"),
        description=plain(_description(problem)),
        starts_at=max(0.0, attrs.last_hard_state_change if problem.hard else attrs.last_state_change),
        labels=labels_of({"host": host, **({"service": service} if service else {})}),
        runbook_url=_address(attrs.notes_url),
        link=_web(web, host, service) or _address(attrs.action_url),
        ack=_ack(problem, acks.get(problem.name)),
        suppressed=tuple(_hidden(problem, downtimes.get(problem.name))),
    )


def _title(service: str, host: str, state: str) -> str:
    return phrase("{service} on {host}: {state}", service=service, host=host, state=state)


def fingerprint(name: str) -> str:
    """Return the identity of the object `name` as it is shown."""
    return plain(name, 400)


def object_of(alert: Alert) -> dict[str, str]:
    """Return how an action names exactly what `alert` is about. A filter could hit the same service of other hosts."""
    labels = dict(alert.labels)
    if "service" in labels:
        return {"type": "Service", "service": f"{labels.get('host', '')}!{labels['service']}"}
    return {"type": "Host", "host": labels.get("host", "")}


def name_of(alert: Alert) -> str:
    """Return Icinga's own name of what `alert` is about."""
    named = object_of(alert)
    return named.get("service") or named["host"]


def _host_shown(problem: Problem, host: str) -> str:
    joined = problem.joins.host
    return (joined.display_name if joined else "") or host


def _description(problem: Problem) -> str:
    attrs = problem.attrs
    parts: list[str] = []
    if not problem.hard:
        parts.append(
            phrase(
                "being rechecked ({attempt} of {all})",
                attempt=round(attrs.check_attempt),
                all=round(attrs.max_check_attempts),
            )
        )
    if attrs.flapping:
        parts.append(phrase("flapping"))
    if attrs.last_check_result and attrs.last_check_result.output:
        parts.append(attrs.last_check_result.output)
    return dotted(*parts)


def _ack(problem: Problem, note: Note | None) -> VendorAck | None:
    attrs = problem.attrs
    if not attrs.acknowledgement:
        return None
    until = attrs.acknowledgement_expiry if attrs.acknowledgement_expiry > 0 else None
    if note is None:  # its comment was removed, or may not be read, or was made while we asked
        return VendorAck(by=UNKNOWN_OWNER, since=max(0.0, attrs.last_state_change), until=until)
    mark, words = unmarked(note.text)
    return VendorAck(
        by=note.by or UNKNOWN_OWNER,
        since=max(0.0, note.since),
        until=until,
        comment=plain(words),
        ref=plain(note.ref, 400),
        intent=mark.intent if mark else "",
    )


def _hidden(problem: Problem, downtime: Note | None) -> list[Suppression]:
    found = []
    if problem.attrs.downtime_depth > 0:
        found.append(
            Suppression(
                kind="maintenance",
                by=downtime.by,
                until=downtime.until,
                comment=plain(unmarked(downtime.text)[1]),
                ref=plain(downtime.ref, 400),
            )
            if downtime
            else Suppression(kind="maintenance", comment=phrase("in a downtime"))
        )
    if not problem.attrs.last_reachable:
        found.append(Suppression(kind="inhibited", comment=phrase("what it depends on is down")))
    return found


def _web(web: str, host: str, service: str) -> str:
    if not web:
        return ""
    if service:
        return plain(f"{web.rstrip('/')}/icingadb/service?{urlencode({'name': service, 'host.name': host})}", 2000)
    return plain(f"{web.rstrip('/')}/icingadb/host?{urlencode({'name': host})}", 2000)


def _address(text: str) -> str:
    return "" if MACRO in text else plain(text, 2000)
