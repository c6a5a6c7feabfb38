"""What Suricata wrote into its eve.json around a moment, as lines. Pure."""

from collections.abc import Iterator
from datetime import datetime

import msgspec

from noc_app.connectors.kit import plain
from noc_app.model import Around, LogLine

_SHOWN = frozenset({"alert", "drop", "anomaly"})


class _Alert(msgspec.Struct):
    signature: str = ""
    category: str | None = ""
    action: str = ""


class _Anomaly(msgspec.Struct):
    type: str = ""
    event: str = ""


class _Event(msgspec.Struct):
    timestamp: str
    event_type: str
    src_ip: str = ""
    dest_ip: str = ""
    proto: str = ""
    alert: _Alert | None = None
    anomaly: _Anomaly | None = None


def eve_lines(body: bytes, around: Around) -> tuple[LogLine, ...]:
    """Return the alerts, drops and anomalies that `around` wants; what cannot be read is left out."""
    return tuple(_line(at, event) for at, event in _events(body) if around.holds(at) and _is_about(event, around))


def first_moment(body: bytes) -> float | None:
    """Return the time of the first line that can be read, Unix seconds UTC."""
    return next((at for at, _ in _events(body)), None)


def _events(body: bytes) -> Iterator[tuple[float, _Event]]:
    for line in body.splitlines():
        try:
            event = msgspec.json.decode(line, type=_Event)
            at = datetime.fromisoformat(event.timestamp).timestamp()
        except (msgspec.DecodeError, ValueError, OverflowError, RecursionError):
            continue  # how many there are is said by each poll
        yield at, event


def _is_about(event: _Event, around: Around) -> bool:
    shown = event.event_type in _SHOWN
    return shown and any(around.is_about(address) for address in (event.src_ip, event.dest_ip))


def _line(at: float, event: _Event) -> LogLine:
    said = [event.event_type]
    if event.alert is not None:
        said = [event.alert.signature or event.event_type, event.alert.category or "", event.alert.action]
    elif event.anomaly is not None:
        said = [event.anomaly.type, event.anomaly.event]
    way = f"{event.src_ip} → {event.dest_ip}" if event.src_ip and event.dest_ip else event.src_ip or event.dest_ip
    words = ", ".join(filter(None, (*said, f"{event.proto} {way}".strip())))
    return LogLine(at, plain(words), plain(event.event_type, 12).upper())
