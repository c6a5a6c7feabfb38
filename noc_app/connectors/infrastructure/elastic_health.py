"""The health report of Elasticsearch and Logstash: what is not green is an alert. Pure but for when it began."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.since import Since
from noc_app.connectors.wire import decoded
from noc_app.model import Alert, Severity, labels_of
from noc_app.model.said import phrase

SEVERITIES = {"yellow": Severity.WARNING, "red": Severity.CRITICAL}
FINE, UNKNOWN = "green", "unknown"
DEEPEST = 4


class _Diagnosis(msgspec.Struct):
    cause: str = ""
    action: str = ""
    help_url: str = ""


class _Indicator(msgspec.Struct):
    status: str
    symptom: str = ""
    diagnosis: list[_Diagnosis] | None = None
    indicators: "dict[str, _Indicator] | None" = None


class _Report(msgspec.Struct):
    status: str
    indicators: dict[str, _Indicator]
    symptom: str = ""


class Finding(NamedTuple):
    """One indicator: `name` is its path, `status` green, yellow, red or unknown."""

    name: str
    status: str
    symptom: str = ""
    cause: str = ""
    help_url: str = ""


def parse_report(body: bytes) -> list[Finding]:
    """Return the innermost indicators of a report. Raises BadPayload."""
    report = decoded(body, _Report, phrase("health report of Elastic"))
    found = [one for name, indicator in report.indicators.items() for one in _leaves(name, indicator, DEEPEST)]
    if report.status.lower() != FINE and all(one.status == FINE for one in found):
        found.append(Finding("overall", report.status.lower(), report.symptom))
    return found


def alerts_of(findings: Sequence[Finding], since: Since, now: float, labels: Mapping[str, str]) -> tuple[Alert, ...]:
    """Return an alert for each finding that is neither green nor unknown; `labels` are of all of them."""
    bad = {plain(one.name, 400): one for one in findings if one.status not in {FINE, UNKNOWN}}
    begun = since.of(dict.fromkeys(bad), now)
    return tuple(
        Alert(
            fingerprint=name,
            severity=SEVERITIES.get(one.status, Severity.MAJOR),
            title=plain(f"{one.name}: {one.symptom or one.status}"),
            description=plain(one.cause),
            starts_at=begun[name],
            labels=labels_of({**labels, "indicator": one.name}),
            runbook_url=plain(one.help_url, 2000) if one.help_url.startswith(("http://", "https://")) else "",
        )
        for name, one in bad.items()
    )


def unknown_of(findings: Sequence[Finding]) -> str:
    """Return in words which indicators cannot say how they are; empty if all can."""
    unknown = sorted(plain(one.name, 60) for one in findings if one.status == UNKNOWN)
    return phrase("not known to it: {names}", names=tuple(unknown[:5])) if unknown else ""


def _leaves(name: str, one: _Indicator, deeper: int) -> Iterator[Finding]:
    if one.indicators and deeper:
        for inner, indicator in one.indicators.items():
            yield from _leaves(f"{name}/{inner}", indicator, deeper - 1)
        return
    first = one.diagnosis[0] if one.diagnosis else _Diagnosis()
    cause = " ".join(part for part in (first.cause, first.action) if part)
    yield Finding(name, one.status.lower(), one.symptom, cause, first.help_url)
