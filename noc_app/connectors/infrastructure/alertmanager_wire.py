"""What Alertmanager answers, and the marker by which a silence is known as an acknowledgement of ours. Pure."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Annotated, NamedTuple

import msgspec

from noc_app.connectors.kit import plain
from noc_app.model import Alert, BadPayload, Labels, Severity, Suppression, VendorAck, labels_of

MARKER = re.compile(r"\A\[NOC Board acknowledgement ([0-9A-Za-z-]{1,64})\] ?", re.ASCII)
SEVERITIES: Mapping[str, Severity] = {
    "critical": Severity.CRITICAL,
    "page": Severity.CRITICAL,
    "major": Severity.MAJOR,
    "high": Severity.MAJOR,
    "error": Severity.MAJOR,
    "info": Severity.INFORMATION,
    "information": Severity.INFORMATION,
    "none": Severity.INFORMATION,
}

Moment = Annotated[datetime, msgspec.Meta(tz=True)]


class Matcher(msgspec.Struct, frozen=True):
    """One condition of a silence."""

    name: str
    value: str
    isRegex: bool = False  # noqa: N815 - the names on the wire
    isEqual: bool = True  # noqa: N815


class Silence(NamedTuple):
    """One silence that is active or will be. `intent` is ours if it is an acknowledgement made here, else empty."""

    id: str
    by: str
    comment: str
    intent: str
    starts_at: float
    ends_at: float
    active: bool
    exact: Labels | None  # the label set it names, if it names nothing but equalities


class _SilenceStatus(msgspec.Struct):
    state: str


class _Silence(msgspec.Struct):
    id: str
    status: _SilenceStatus
    matchers: list[Matcher]
    startsAt: Moment  # noqa: N815
    endsAt: Moment  # noqa: N815
    createdBy: str = ""  # noqa: N815
    comment: str = ""


class _Status(msgspec.Struct):
    state: str
    silencedBy: list[str] = []  # noqa: N815
    inhibitedBy: list[str] = []  # noqa: N815
    mutedBy: list[str] = []  # noqa: N815 - since 0.28


class _Alert(msgspec.Struct):
    fingerprint: str
    labels: dict[str, str]
    status: _Status
    startsAt: Moment  # noqa: N815
    annotations: dict[str, str] = {}
    generatorURL: str = ""  # noqa: N815


_ALERTS = msgspec.json.Decoder(list[_Alert])
_SILENCES = msgspec.json.Decoder(list[_Silence])


def parse_silences(body: bytes) -> dict[str, Silence]:
    """Return the silences that are not over, by id. Raises BadPayload."""
    try:
        wire = _SILENCES.decode(body)
    except (msgspec.DecodeError, ValueError) as error:
        raise BadPayload(f"not the silences of an Alertmanager: {plain(error, 200)}") from error
    return {s.id: _silence(s) for s in wire if s.status.state != "expired"}


def parse_alerts(body: bytes, silences: Mapping[str, Silence]) -> tuple[Alert, ...]:
    """Return every alert, the hidden ones with what hides them. Raises BadPayload."""
    try:
        wire = _ALERTS.decode(body)
    except (msgspec.DecodeError, ValueError) as error:
        raise BadPayload(f"not the alerts of an Alertmanager: {plain(error, 200)}") from error
    return tuple(_alert(a, silences) for a in wire)


def marked(intent: str, comment: str) -> str:
    """Return the comment of a silence that is an acknowledgement of ours."""
    return f"[NOC Board acknowledgement {intent}] {comment}".rstrip()


def matchers_of(labels: Iterable[tuple[str, str]]) -> list[Matcher]:
    """Return the conditions that name exactly these labels."""
    return [Matcher(name, value) for name, value in labels]


def rfc3339(at: float) -> str:
    """Return Unix seconds UTC as Alertmanager writes them."""
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _silence(wire: _Silence) -> Silence:
    mark = MARKER.match(wire.comment)
    exact = all(m.isEqual and not m.isRegex for m in wire.matchers)
    return Silence(
        id=wire.id,
        by=plain(wire.createdBy, 120),
        comment=plain(wire.comment[mark.end() :] if mark else wire.comment),
        intent=mark[1] if mark else "",
        starts_at=wire.startsAt.timestamp(),
        ends_at=wire.endsAt.timestamp(),
        active=wire.status.state == "active",
        exact=labels_of({m.name: m.value for m in wire.matchers}) if exact else None,
    )


def _alert(wire: _Alert, silences: Mapping[str, Silence]) -> Alert:
    notes, labels = wire.annotations, labels_of(wire.labels)
    applied = [silences[i] for i in wire.status.silencedBy if i in silences]
    # A silence of ours that covers more than this alert would hide it unasked: then it is a silence like any other.
    ours = next((s for s in applied if s.intent and s.exact == labels), None)
    return Alert(
        fingerprint=plain(wire.fingerprint, 64),
        severity=SEVERITIES.get(wire.labels.get("severity", "").lower(), Severity.WARNING),
        title=plain(notes.get("summary") or wire.labels.get("alertname") or wire.fingerprint),
        description=plain(notes.get("description") or notes.get("message", "")),
        starts_at=wire.startsAt.timestamp(),
        labels=labels,
        runbook_url=plain(notes.get("runbook_url", ""), 2000),
        link=plain(wire.generatorURL, 2000),
        ack=_ack(ours) if ours else None,
        suppressed=_suppressions(wire.status, applied, ours, silences),
    )


def _ack(s: Silence) -> VendorAck:
    return VendorAck(by=s.by, since=s.starts_at, until=s.ends_at, comment=s.comment, ref=s.id, intent=s.intent)


def _suppressions(
    status: _Status, applied: list[Silence], ours: Silence | None, silences: Mapping[str, Silence]
) -> tuple[Suppression, ...]:
    found = [
        Suppression(kind="silenced", by=s.by, until=s.ends_at, comment=s.comment) for s in applied if s is not ours
    ]
    if any(i not in silences for i in status.silencedBy):
        found.append(Suppression(kind="silenced", comment="by a silence that was made while we asked"))
    if status.inhibitedBy:
        found.append(Suppression(kind="inhibited", comment="by another alert"))
    if status.mutedBy:
        found.append(Suppression(kind="maintenance", comment=f"muted by {plain(', '.join(status.mutedBy), 100)}"))
    return tuple(found)
