"""How the Prometheus world words severities."""

from collections.abc import Mapping

from noc_app.model import Severity

WORDS: Mapping[str, Severity] = {
    "critical": Severity.CRITICAL,
    "page": Severity.CRITICAL,
    "major": Severity.MAJOR,
    "high": Severity.MAJOR,
    "error": Severity.MAJOR,
    "warning": Severity.WARNING,
    "warn": Severity.WARNING,
    "info": Severity.INFORMATION,
    "information": Severity.INFORMATION,
    "none": Severity.INFORMATION,
}


def severity_of(labels: Mapping[str, str]) -> Severity:
    """Return the severity that the label of that name says; a warning if it says nothing known."""
    return WORDS.get(labels.get("severity", "").strip().lower(), Severity.WARNING)
