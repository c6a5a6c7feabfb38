"""What CrowdStrike Falcon answers. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.wire import decoded, rfc3339
from noc_app.model import BadPayload, CommandError, Refused, Severity, Throttled, Unauthorised
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

T = TypeVar("T")

NEW = frozenset({"new", "reopened"})
CONTAINED, LIFTED = frozenset({"contained", "containment_pending"}), frozenset({"normal", "lift_containment_pending"})
LEVELS = ((80, "critical", Severity.CRITICAL), (60, "high", Severity.MAJOR), (40, "medium", Severity.WARNING))
LOW = ("low", Severity.INFORMATION)
_THROTTLED, _UNAUTHORISED = 429, frozenset({401, 403})
_ALERTS = phrase("alerts of {product}", product="Falcon")
_HOSTS = phrase("hosts of {product}", product="Falcon")
_OUTCOME = phrase("outcome of an action of {product}", product="Falcon")


@dataclass(frozen=True, slots=True, kw_only=True)
class Detection:
    """One alert of Falcon. `word` and `severity` are made of its number from 0 to 100; `owner_id` is a mail address."""

    id: str
    at: float
    word: str
    severity: Severity
    title: str
    description: str
    status: str
    owner: str
    owner_id: str
    comments: tuple[str, ...]
    technique: str
    host: str
    link: str


@dataclass(frozen=True, slots=True)
class Page:
    """Some alerts, and the mark of the next page; None after the last."""

    alerts: tuple[Detection, ...]
    after: str | None


class _Error(msgspec.Struct):
    code: int = 0
    message: str = ""


class _Pagination(msgspec.Struct):
    total: int | None = None
    after: str | None = None


class _Writes(msgspec.Struct):
    resources_affected: int = 0


class _Meta(msgspec.Struct):
    pagination: _Pagination | None = None
    writes: _Writes | None = None


class _Envelope(msgspec.Struct):
    meta: _Meta
    resources: msgspec.Raw = msgspec.Raw(b"null")
    errors: list[_Error] | None = None


class _Comment(msgspec.Struct):
    value: str = ""


class _Device(msgspec.Struct):
    device_id: str = ""
    hostname: str = ""
    status: str = ""


class _Alert(msgspec.Struct):
    composite_id: str
    created_timestamp: str
    severity: int
    status: str
    display_name: str = ""
    name: str = ""
    description: str = ""
    technique_id: str = ""
    technique: str = ""
    assigned_to_name: str | None = None
    assigned_to_uid: str | None = None
    comments: list[_Comment] | None = None
    device: _Device | None = None
    falcon_host_link: str = ""


def _envelope(body: bytes, what: str) -> _Envelope:
    """Return an answer without errors. Falcon says 200 too where it failed, or found a part only."""
    found = decoded(body, _Envelope, what)
    for error in found.errors or ():
        reason = plain(error.message, 200) or str(error.code)
        said = phrase("request refused with status 200: {reason}", reason=reason)
        if error.code == _THROTTLED:
            raise Throttled(said, retry_after_s=None)
        raise Unauthorised(said) if error.code in _UNAUTHORISED else Refused(said)
    return found


def _resources(found: _Envelope, kind: type[T], what: str) -> Sequence[T]:
    if bytes(found.resources) == b"null":
        return []
    return decoded(found.resources, list[kind], what)  # type: ignore[valid-type]


def parse_alerts(body: bytes) -> Page:
    """Return a page of alerts. Raises BadPayload, Refused, Unauthorised, Throttled."""
    found = _envelope(body, _ALERTS)
    after = found.meta.pagination.after if found.meta.pagination is not None else None
    return Page(tuple(_detection(a) for a in _resources(found, _Alert, _ALERTS)), after or None)


def parse_total(body: bytes) -> int:
    """Return how many hosts fit a filter. Raises BadPayload, Refused, Unauthorised, Throttled."""
    pagination = _envelope(body, _HOSTS).meta.pagination
    if pagination is None or pagination.total is None or pagination.total < 0:
        reason = phrase("{field} is missing", field="meta.pagination.total")
        raise BadPayload(phrase("not the {what}: {reason}", what=_HOSTS, reason=reason))
    return pagination.total


def parse_host_status(body: bytes) -> str:
    """Return how a host is connected: normal, contained, or on its way to either; empty if it is not there."""
    hosts = _resources(_envelope(body, _HOSTS), _Device, _HOSTS)
    return hosts[0].status if hosts else ""


def check_done(body: bytes) -> None:
    """Raise CommandError unless something was changed."""
    try:
        found = _envelope(body, _OUTCOME)
        done = found.meta.writes.resources_affected if found.meta.writes else len(_resources(found, dict, _OUTCOME))
    except BadPayload as error:
        unknown = phrase("nobody knows whether {product} did it: {reason}", product="Falcon", reason=said_by(error))
        raise CommandError(unknown) from error
    except (Refused, Unauthorised) as error:
        raise CommandError(said_by(error)) from error
    if done < 1:
        raise CommandError(phrase("{product} changed nothing: what was named is not there", product="Falcon"))


def _detection(alert: _Alert) -> Detection:
    word, severity = next(((w, s) for least, w, s in LEVELS if alert.severity >= least), LOW)
    device = alert.device or _Device()
    return Detection(
        id=alert.composite_id,
        at=rfc3339(alert.created_timestamp, "created_timestamp"),
        word=word,
        severity=severity,
        title=plain(alert.display_name or alert.name) or phrase("alert without a name"),
        description=plain(alert.description),
        status=plain(alert.status, 40),
        owner=plain(alert.assigned_to_name or alert.assigned_to_uid or "", 120),
        owner_id=plain(alert.assigned_to_uid or "", 200),
        comments=tuple(c.value for c in alert.comments or ()),
        technique=plain(alert.technique_id, 20),
        host=plain(device.hostname or device.device_id, 120),
        link=plain(alert.falcon_host_link, 2000),
    )
