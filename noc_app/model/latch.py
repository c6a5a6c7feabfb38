"""What an alert has been since somebody last dealt with it: a state machine without a clock.

How bad it is now and how bad it was are kept apart. The worst that nobody has acknowledged stays latched although the
alert gets better, and although it clears, until somebody has seen it. An acknowledgement covers a severity: what rises
above it calls again, what comes back to it does not. In doubt nobody knows what stands behind the last report, so an
acknowledgement covers no more than that report.
"""

from dataclasses import dataclass, replace

from noc_app.model.severity import Severity


@dataclass(frozen=True, slots=True)
class Mark:
    """Who has looked, and when, Unix seconds UTC."""

    by: str
    at: float


@dataclass(frozen=True, slots=True)
class Latch:
    """The state. While the alert stands, exactly one of `worst` and `covered` is set.

    `current` is how bad it is as last reported, None once it has cleared; `worst` the worst that nobody has
    acknowledged; `covered` up to which severity an acknowledgement holds; `doubted` says that its target cannot be
    asked; `seen` who has looked at it since it last called.
    """

    current: Severity | None = None
    worst: Severity | None = None
    covered: Severity | None = None
    doubted: bool = False
    seen: Mark | None = None


def report(before: Latch, severity: Severity) -> tuple[Latch, bool]:
    """Return the state after the alert was reported with `severity`, and whether it calls for attention."""
    if before.current is None:  # it fires; what nobody saw of an earlier time stays latched
        return Latch(current=severity, worst=max(severity, before.worst or severity)), True
    level = before.worst if before.covered is None else before.covered
    if level is not None and severity <= level:
        if before.current is severity and not before.doubted:
            return before, False
        return replace(before, current=severity, doubted=False), False
    return Latch(current=severity, worst=severity), True


def doubt(before: Latch) -> Latch:
    """Return the state after its target could not be asked: nothing is better, nothing is worse."""
    return replace(before, doubted=before.current is not None)


def acknowledge(before: Latch) -> Latch:
    """Return the state after somebody took it: it covers the worst that was shown, in doubt only the last report."""
    if before.current is None:
        return Latch()
    shown = before.current if before.doubted else max(before.current, before.worst or before.current)
    return replace(before, worst=None, covered=max(shown, before.covered or shown))


def release(before: Latch) -> Latch:
    """Return the state after an acknowledgement ended or was given back: what stands now is nobody's again."""
    if before.covered is None:
        return before
    return replace(before, worst=before.current, covered=None, seen=None)


def look(before: Latch, mark: Mark) -> Latch:
    """Return the state after somebody looked at it; what had cleared is done with."""
    return Latch() if before.current is None else replace(before, seen=mark)


def clear(before: Latch) -> Latch:
    """Return the state after the alert cleared: nothing is left of what somebody took or saw, the rest is latched."""
    if before.covered is not None or before.seen is not None:
        return Latch()
    return replace(before, current=None, doubted=False)
