"""Alerts and settings for the tests of what keeps noise down."""

from noc_app.model import Alert, AlertEntry, AlertKey, Severity, labels_of


def entry(name="f1", *, severity="major", labels=None, at=100.0, target="am", unsure="", suppressed=()):
    """One standing alert, by its fingerprint."""
    alert = Alert(
        fingerprint=name,
        severity=Severity[severity.upper()],
        title=f"alert {name}",
        starts_at=at,
        labels=labels_of(labels or {}),
        suppressed=tuple(suppressed),
    )
    return AlertEntry(AlertKey(target, name), alert, shown_at=at, unsure=unsure)
