"""The eight checks of a connection, in their order, and how far each has come. The doctor and the wizard share them."""

from dataclasses import dataclass
from enum import StrEnum

from noc_app.doctor.finding import Finding
from noc_app.model.said import phrase


class Check(StrEnum):
    """What is looked at, in this order."""

    NAME = "name"
    PORT = "port"
    ENCRYPTION = "encryption"
    SIGN_IN = "sign-in"
    PERMISSIONS = "permissions"
    QUERY = "query"
    FRESH = "fresh data"
    CLOCK = "clock difference"


class Stand(StrEnum):
    """How far a check has come. What is worth knowing lets the others go on, a failure does not."""

    WAITING = "waiting"
    RUNNING = "running"
    PASSED = "passed"
    ADVICE = "worth knowing"
    FAILED = "failed"
    SKIPPED = "skipped"


OVER = frozenset({Stand.PASSED, Stand.ADVICE, Stand.FAILED, Stand.SKIPPED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One check: what was found, the fix if something is wrong, and how long it took, None if that says nothing.

    `finding` is the same for the doctor's report, None where it is told elsewhere or is nothing to tell.
    """

    check: Check
    stand: Stand = Stand.WAITING
    what: str = ""
    fix: str = ""
    took_ms: float | None = None
    finding: Finding | None = None


def passed(check: Check, what: str, took_ms: float | None = None, finding: Finding | None = None) -> Step:
    """Return that a check found nothing wrong."""
    return Step(check=check, stand=Stand.PASSED, what=what, took_ms=took_ms, finding=finding)


def skipped(check: Check, why: str) -> Step:
    """Return that a check was not made, and why."""
    return Step(check=check, stand=Stand.SKIPPED, what=why)


def told(check: Check, stand: Stand, finding: Finding, took_ms: float | None = None) -> Step:
    """Return what a finding says as a check."""
    return Step(check=check, stand=stand, what=finding.what, fix=finding.fix, took_ms=took_ms, finding=finding)


def unknown(after: Check) -> str:
    """Return why a check is skipped after another failed."""
    return _UNKNOWN[after]


_UNKNOWN = {
    Check.NAME: phrase("not looked at: the check of the name failed"),
    Check.PORT: phrase("not looked at: the check of the port failed"),
    Check.ENCRYPTION: phrase("not looked at: the check of the encryption failed"),
    Check.SIGN_IN: phrase("not looked at: the check of the sign-in failed"),
    Check.PERMISSIONS: phrase("not looked at: the check of the permissions failed"),
    Check.QUERY: phrase("not looked at: the check of the query failed"),
    Check.FRESH: phrase("not looked at: the check of the fresh data failed"),
    Check.CLOCK: phrase("not looked at: the check of the clock difference failed"),
}
