"""Is it me? Before many targets are blamed, this machine is: one alert instead of fifty that are not true."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from noc_app.model import Alert, Domain, Health, Severity, Suppression, TargetHealth, labels_of
from noc_app.model.said import in_turn, phrase

FINGERPRINT = "console-blind:"
TITLE = phrase("This console is blind")
_BLIND = phrase("this console is blind")
_CLOCK = phrase("clock")
_BEHIND = phrase("the clock of this machine is {seconds} s behind its backends; set it by NTP")
_AHEAD = phrase("the clock of this machine is {seconds} s ahead of its backends; set it by NTP")
FEWEST = 3  # targets elsewhere that fail together
SHARE = 0.5  # of all targets elsewhere
CLOCK_OFF_S = 60.0  # that much, by the word of several backends
AGREE_S = 5.0  # backends that differ by less than this agree


@dataclass(frozen=True, slots=True)
class Finding:
    """What one test of this machine found: `name` is what was tested, `fault` what is wrong, empty if nothing is."""

    name: str
    fault: str = ""


def suspicious(elsewhere: Iterable[TargetHealth]) -> bool:
    """Return whether so many of the targets on other machines fail that this machine may be the reason.

    A backend that answers and refuses us is no sign of blindness.
    """
    known = [t for t in elsewhere if t.health not in {Health.WAITING, Health.PAUSED, Health.MISCONFIGURED}]
    failing = [t for t in known if t.health is Health.FAILED and not t.locked]
    return len(failing) >= FEWEST and len(failing) >= SHARE * len(known)


def clock_finding(skews_s: Mapping[str, float]) -> Finding:
    """Return whether this machine's clock is wrong: at least two backends say so and agree with each other."""
    ordered = sorted(skew for skew in skews_s.values() if abs(skew) >= CLOCK_OFF_S)
    agreeing = next((one for one, other in pairwise(ordered) if other - one <= AGREE_S), None)
    if agreeing is None:
        return Finding(_CLOCK)
    off = _BEHIND if agreeing > 0 else _AHEAD
    return Finding(_CLOCK, off.of(seconds=f"{abs(agreeing):.0f}"))


def blind_alert(findings: Sequence[Finding], since: float) -> Alert | None:
    """Return the one alert that this machine is blind, None if every test of it passed."""
    faults = [finding for finding in findings if finding.fault]
    if not faults:
        return None
    fine, said = tuple(finding.name for finding in findings if not finding.fault), in_turn([f.fault for f in faults])
    return Alert(
        fingerprint=FINGERPRINT,
        severity=Severity.MAJOR,
        title=TITLE,
        description=phrase("{faults}. In order: {names}", faults=said, names=fine) if fine else said,
        starts_at=since,
        labels=labels_of({"alertname": "ConsoleBlind", "tested": ",".join(f.name for f in faults)}),
        domain=Domain.BOARD,
    )


def explained(alert: Alert, by: str) -> Alert:
    """Return the alert of a lost target as one that this machine's blindness explains: counted, not shown."""
    why = Suppression(kind="inhibited", by=by, comment=_BLIND)
    return replace(alert, suppressed=(*alert.suppressed, why))
