"""Lines of Suricata's eve.json. Pure."""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any

import msgspec

from noc_app.connectors.kit import plain
from noc_app.model import BadPayload
from noc_app.model.said import phrase

_TECHNIQUE = re.compile(r"^T\d{4}(?:\.\d{3})?$")
_NAME_LIMIT = 120
HIGH, MEDIUM, LOW = "high", "medium", "low"
_SEVERITIES = {1: HIGH, 2: MEDIUM}


@dataclass(frozen=True, slots=True, kw_only=True)
class Detection:
    """One signature that matched. `severity` is high, medium or low; `rule` is its generator and its own number."""

    at: float
    rule: str
    title: str
    category: str = ""
    severity: str
    blocked: bool
    techniques: tuple[str, ...] = ()
    source: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stats:
    """Suricata's own counters since it started, `uptime_s` ago. None is a counter that this capture does not have."""

    at: float
    uptime_s: float
    packets: int
    syn: int
    captured: int | None
    dropped: int | None
    lost_alerts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Eve:
    """What some lines tell. `blocked` are the times of dropped packets, `anomalies` pairs of a time and a kind."""

    detections: tuple[Detection, ...] = ()
    blocked: tuple[float, ...] = ()
    anomalies: tuple[tuple[float, str], ...] = ()
    stats: tuple[Stats, ...] = ()
    unreadable: int = 0


class _Alert(msgspec.Struct):
    signature_id: int
    signature: str = ""
    gid: int = 1
    severity: int = 3
    category: str | None = ""
    action: str = "allowed"
    metadata: dict[str, Any] = {}


class _Decoder(msgspec.Struct):
    pkts: int = 0


class _Tcp(msgspec.Struct):
    syn: int = 0


class _Capture(msgspec.Struct):
    kernel_packets: int | None = None
    kernel_drops: int | None = None


class _Detect(msgspec.Struct):
    alert_queue_overflow: int = 0


class _Stats(msgspec.Struct):
    uptime: float
    decoder: _Decoder = msgspec.field(default_factory=_Decoder)
    tcp: _Tcp = msgspec.field(default_factory=_Tcp)
    capture: _Capture = msgspec.field(default_factory=_Capture)
    detect: _Detect = msgspec.field(default_factory=_Detect)


class _Anomaly(msgspec.Struct):
    type: str = "other"


class _Event(msgspec.Struct):
    timestamp: str
    event_type: str
    src_ip: str = ""
    dest_ip: str = ""
    alert: _Alert | None = None
    stats: _Stats | None = None
    anomaly: _Anomaly | None = None


@dataclass(slots=True)
class _Reading:
    """What the lines have told so far."""

    detections: list[Detection]
    blocked: list[float]
    anomalies: list[tuple[float, str]]
    stats: list[Stats]


def parse_eve(body: bytes, since: float = 0.0) -> Eve:
    """Return what whole lines tell of the time from `since` on; one that cannot be read is counted.

    Raises BadPayload if none can.
    """
    read, unreadable, lines = _Reading([], [], [], []), "", [line for line in body.splitlines() if line.strip()]
    failed = 0
    for line in lines:
        try:
            event = msgspec.json.decode(line, type=_Event)
            at = dt.datetime.fromisoformat(event.timestamp).timestamp()
            if at >= since:
                _take(event, at, read)
        except (msgspec.DecodeError, ValueError, OverflowError, RecursionError) as error:
            failed, unreadable = failed + 1, unreadable or plain(error, 200)
    if lines and failed == len(lines):
        what = phrase("events of {product}", product="Suricata")
        raise BadPayload(phrase("not the {what}: {reason}", what=what, reason=unreadable))
    return Eve(
        detections=tuple(read.detections),
        blocked=tuple(read.blocked),
        anomalies=tuple(read.anomalies),
        stats=tuple(read.stats),
        unreadable=failed,
    )


def _take(event: _Event, at: float, read: _Reading) -> None:
    if event.alert is not None and event.event_type == "alert":
        read.detections.append(_detection(event, event.alert, at))
    elif event.event_type == "drop":
        read.blocked.append(at)
    elif event.anomaly is not None and event.event_type == "anomaly":
        read.anomalies.append((at, plain(event.anomaly.type, 30) or "other"))
    elif event.stats is not None and event.event_type == "stats":
        read.stats.append(_stats(event.stats, at))


def _detection(event: _Event, alert: _Alert, at: float) -> Detection:
    said = alert.metadata.get("mitre_technique_id", ())
    named = [said] if isinstance(said, str) else said if isinstance(said, list) else ()
    return Detection(
        at=at,
        rule=f"{alert.gid}:{alert.signature_id}",
        title=plain(alert.signature, 200) or phrase("signature {id}", id=f"{alert.gid}:{alert.signature_id}"),
        category=plain(alert.category or "", _NAME_LIMIT),
        severity=_SEVERITIES.get(alert.severity, LOW),
        blocked=alert.action == "blocked",
        techniques=tuple(dict.fromkeys(t for t in named if isinstance(t, str) and _TECHNIQUE.match(t))),
        source=plain(event.src_ip, _NAME_LIMIT),
        target=plain(event.dest_ip, _NAME_LIMIT),
    )


def _stats(stats: _Stats, at: float) -> Stats:
    return Stats(
        at=at,
        uptime_s=stats.uptime,
        packets=stats.decoder.pkts,
        syn=stats.tcp.syn,
        captured=stats.capture.kernel_packets,
        dropped=stats.capture.kernel_drops,
        lost_alerts=stats.detect.alert_queue_overflow,
    )
