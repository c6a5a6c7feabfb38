"""What Alertmanager answers, and the markers by which what was made here is known again. Pure."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Annotated, NamedTuple

import msgspec

from noc_app import model
from noc_app.connectors.infrastructure.severities import severity_of
from noc_app.connectors.kit import plain
from noc_app.connectors.wire import not_the
from noc_app.model import Alert, BadPayload, Labels, Matcher, Suppression, VendorAck, labels_of
from noc_app.model.said import phrase

MARKER = re.compile(r"\A\[NOC Board (acknowledgement|silence) ([0-9A-Za-z-]{1,64})\] ?", re.ASCII)
_THE_ALERTS, _ANOTHER = phrase("alerts of an Alertmanager"), phrase("another alert")
_UID = re.compile(r"[A-Za-z0-9_-]{1,40}")
Moment = Annotated[datetime, msgspec.Meta(tz=True)]


class _Matcher(msgspec.Struct):
    name: str
    value: str
    isRegex: bool = False  # noqa: N815 - the names on the wire
    isEqual: bool = True  # noqa: N815


class Silence(NamedTuple):
    """One silence that is active or will be.

    `intent` is ours if it is an acknowledgement made here, `quiet` if it is a silence made here; else they are empty.
    """

    id: str
    by: str
    comment: str
    intent: str
    starts_at: float
    ends_at: float
    active: bool
    matchers: tuple[dict[str, object], ...]  # as Alertmanager wants them back
    exact: Labels | None  # the label set it names, if it names nothing but equalities; `x=""` names none
    quiet: str = ""


class Standing(NamedTuple):
    """One alert with the time until which its sender vouches for it, Unix seconds UTC."""

    alert: Alert
    ends_at: float


class _SilenceStatus(msgspec.Struct):
    state: str


class _Silence(msgspec.Struct):
    id: str
    status: _SilenceStatus
    matchers: list[_Matcher]
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
    endsAt: Moment  # noqa: N815
    annotations: dict[str, str] = {}
    generatorURL: str = ""  # noqa: N815


class _Started(msgspec.Struct):
    uptime: Moment  # the name says a duration; it is the moment of the start


class _Created(msgspec.Struct):
    silenceID: str  # noqa: N815


_ALERTS = msgspec.json.Decoder(list[_Alert])
_SILENCES = msgspec.json.Decoder(list[_Silence])
_STARTED = msgspec.json.Decoder(_Started)
_CREATED = msgspec.json.Decoder(_Created)


def parse_silences(body: bytes) -> dict[str, Silence]:
    """Return the silences that are not over, by id. Raises BadPayload."""
    try:
        wire = _SILENCES.decode(body)
    except (msgspec.DecodeError, ValueError) as error:
        raise BadPayload(not_the(phrase("silences of an Alertmanager"), plain(error, 200))) from error
    return {s.id: _silence(s) for s in wire if s.status.state != "expired"}


def parse_alerts(body: bytes, silences: Mapping[str, Silence]) -> dict[str, Standing]:
    """Return every alert by fingerprint, the hidden ones with what hides them. Raises BadPayload."""
    try:
        wire = _ALERTS.decode(body)
    except (msgspec.DecodeError, ValueError) as error:
        raise BadPayload(not_the(_THE_ALERTS, plain(error, 200))) from error
    if not all(plain(a.fingerprint, 64) for a in wire):
        raise BadPayload(not_the(_THE_ALERTS, phrase("one has no fingerprint")))
    names = {a.fingerprint: plain(a.labels.get("alertname", ""), 100) for a in wire}
    alerts = [(_alert(a, silences, names), a.endsAt.timestamp()) for a in wire]
    return {alert.fingerprint: Standing(alert, ends_at) for alert, ends_at in alerts}


def parse_label_names(body: bytes) -> frozenset[str]:
    """Return every label name that any of the alerts has. Raises BadPayload."""
    try:
        return frozenset(name for a in _ALERTS.decode(body) for name in a.labels)
    except (msgspec.DecodeError, ValueError) as error:
        raise BadPayload(not_the(_THE_ALERTS, plain(error, 200))) from error


def parse_started_at(body: bytes) -> float:
    """Return when this Alertmanager was started, Unix seconds UTC. Raises BadPayload."""
    try:
        return _STARTED.decode(body).uptime.timestamp()
    except (msgspec.DecodeError, ValueError) as error:
        raise BadPayload(not_the(phrase("status of an Alertmanager"), plain(error, 200))) from error


def parse_created(body: bytes) -> str:
    """Return the id of the silence that was made or changed. Raises BadPayload."""
    try:
        return _CREATED.decode(body).silenceID
    except (msgspec.DecodeError, ValueError) as error:
        raise BadPayload(
            phrase("Alertmanager took the silence but gave no id: {reason}", reason=plain(error, 100))
        ) from error


def marked(intent: str, comment: str) -> str:
    """Return the comment of a silence that is an acknowledgement of ours."""
    return f"[NOC Board acknowledgement {intent}] {comment}".rstrip()


def marked_quiet(intent: str, comment: str) -> str:
    """Return the comment of a silence that was made here and is no acknowledgement."""
    return f"[NOC Board silence {intent}] {comment}".rstrip()


def wire_matchers(matchers: Iterable[Matcher]) -> list[dict[str, object]]:
    """Return `matchers` as Alertmanager wants them."""
    return [{"name": m.name, "value": m.value, "isRegex": m.is_regex, "isEqual": m.is_equal} for m in matchers]


def reported(silences: Iterable[Silence]) -> tuple[model.Silence, ...]:
    """Return those of `silences` that are no acknowledgements, as the board knows them, by their ends."""
    quiet = [s for s in silences if not s.intent]
    return tuple(_reported(s) for s in sorted(quiet, key=lambda s: (s.ends_at, s.id)))


def _reported(s: Silence) -> model.Silence:
    return model.Silence(
        id=s.id,
        by=s.by,
        comment=s.comment,
        starts_at=s.starts_at,
        ends_at=s.ends_at,
        matchers=tuple(_matcher(m) for m in s.matchers),
        intent=s.quiet,
    )


def _matcher(wire: Mapping[str, object]) -> Matcher:
    """Return one condition. An expression that we do not try is shown as text that matches nothing but itself."""
    name, value, is_equal = str(wire["name"]), str(wire["value"]), bool(wire["isEqual"])
    try:
        return Matcher(name, value, is_regex=bool(wire["isRegex"]), is_equal=is_equal)
    except ValueError:
        return Matcher(name or "?", value, is_equal=is_equal)


def matchers_of(labels: Labels, others: Iterable[str] = ()) -> list[dict[str, object]]:
    """Return the conditions that name exactly `labels`, and that none of the labels `others` is there.

    An empty value means that the label is not there; the order of empty ones is by name.
    """
    wanted = [(name, value) for name, value in labels if value]
    absent = sorted(set(others) - {name for name, _ in wanted})
    pairs = [*wanted, *((name, "") for name in absent)]
    return [{"name": n, "value": v, "isRegex": False, "isEqual": True} for n, v in pairs]


def named(pairs: Iterable[tuple[str, str]]) -> Labels:
    """Return the label set without empty values: to Alertmanager an empty label is none."""
    return labels_of({name: value for name, value in pairs if value})


def quoted(value: str) -> str:
    """Return `value` as it stands in a matcher."""
    escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"')
    return f'"{escaped}"'


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
        intent=mark[2] if mark and mark[1] == "acknowledgement" else "",
        quiet=mark[2] if mark and mark[1] == "silence" else "",
        starts_at=wire.startsAt.timestamp(),
        ends_at=wire.endsAt.timestamp(),
        active=wire.status.state == "active",
        matchers=tuple(msgspec.to_builtins(wire.matchers)),
        exact=named((m.name, m.value) for m in wire.matchers) if exact else None,
    )


def _alert(wire: _Alert, silences: Mapping[str, Silence], names: Mapping[str, str]) -> Alert:
    notes = wire.annotations
    applied = [silences[i] for i in wire.status.silencedBy if i in silences]
    # A silence of ours that covers more than this alert would hide it unasked: then it is a silence like any other.
    ours = next((s for s in applied if s.intent and s.exact == named(wire.labels.items())), None)
    return Alert(
        fingerprint=plain(wire.fingerprint, 64),
        severity=severity_of(wire.labels),
        title=plain(notes.get("summary") or wire.labels.get("alertname") or wire.fingerprint),
        description=plain(notes.get("description") or notes.get("message", "")),
        starts_at=wire.startsAt.timestamp(),
        labels=labels_of(wire.labels),
        runbook_url=plain(notes.get("runbook_url", ""), 2000),
        link=plain(_link(wire), 2000),
        ack=_ack(ours) if ours else None,
        suppressed=(*_silenced(wire.status, applied, ours, silences), *_held_back(wire.status, names)),
    )


def _link(wire: _Alert) -> str:
    """Return where an alert leads: of one of Grafana's to the panel that it was made of, else to what reported it."""
    base, alerting, _ = wire.generatorURL.partition("/alerting/")
    dashboard, panel = (wire.annotations.get(name, "") for name in ("__dashboardUid__", "__panelId__"))
    if not alerting or not _UID.fullmatch(dashboard):
        return wire.generatorURL
    return f"{base}/d/{dashboard}" + (f"?viewPanel={panel}" if _UID.fullmatch(panel) else "")


def _ack(s: Silence) -> VendorAck:
    return VendorAck(by=s.by, since=s.starts_at, until=s.ends_at, comment=s.comment, ref=s.id, intent=s.intent)


def _silenced(
    status: _Status, applied: list[Silence], ours: Silence | None, silences: Mapping[str, Silence]
) -> list[Suppression]:
    found = [
        Suppression(kind="silenced", by=s.by, since=s.starts_at, until=s.ends_at, comment=s.comment, ref=s.id)
        for s in applied
        if s is not ours
    ]
    if any(i not in silences for i in status.silencedBy):
        found.append(Suppression(kind="silenced", comment=phrase("by a silence that was made while we asked")))
    return found


def _held_back(status: _Status, names: Mapping[str, str]) -> list[Suppression]:
    """Return the inhibition and the mute times of an alert; `names` are the alerts' names by fingerprint."""
    found = []
    if status.inhibitedBy:
        by = sorted({names.get(f) or _ANOTHER for f in status.inhibitedBy})
        found.append(
            Suppression(
                kind="inhibited",
                by=plain(phrase("{causes}", causes=tuple(by)), 100),
                comment=phrase("while that one stands"),
            )
        )
    if status.mutedBy:
        found.append(
            Suppression(
                kind="maintenance", comment=phrase("muted by {names}", names=plain(", ".join(status.mutedBy), 100))
            )
        )
    return found
