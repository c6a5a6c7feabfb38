"""The one sentence at the top of the board. First match wins: critical, blind, major, partly blind, warning, normal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from noc_app.alerting.checks import Check
from noc_app.model import AckState, AlertEntry, Domain, Severity, State

BLIND_SHARE = 0.2  # above this share of inputs without evidence nobody can vouch for the rest

DOMAIN_TITLES: Mapping[Domain, str] = {
    Domain.INFRASTRUCTURE: "Infrastructure",
    Domain.APPLICATION: "Applications",
    Domain.SECURITY: "Security",
    Domain.BI: "Data & BI",
    Domain.MOBILE: "Mobile",
    Domain.BUSINESS: "Business",
    Domain.BOARD: "Board",
}

_STATE_OF = {Severity.CRITICAL: State.CRITICAL, Severity.MAJOR: State.MAJOR, Severity.WARNING: State.WARNING}


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the board says. `state` picks the ink; `since` starts the timer, Unix seconds UTC; `owner` owns it."""

    state: State
    headline: str
    detail: str
    since: float | None = None
    acked: AckState = AckState.NONE
    owner: str = ""
    more: int = 0  # further ones of the same severity


def verdict(checks: Sequence[Check], alerts: Sequence[AlertEntry]) -> Verdict:
    """Return the verdict over the configured `checks` and the shown `alerts`, worst alerts first."""
    watched = [c for c in checks if c.configured]
    if not watched:
        return Verdict(state=State.NO_DATA, headline="Nothing is watched yet", detail="No target is configured")
    blind = [c for c in watched if c.state.blind]
    for severity in (Severity.CRITICAL, Severity.MAJOR, Severity.WARNING):
        if severity is Severity.MAJOR and len(blind) > BLIND_SHARE * len(watched):
            return _blind(blind, len(watched))
        if severity is Severity.WARNING and blind:
            return _partly_blind(blind, len(watched))
        if (found := _abnormal(severity, watched, alerts)) is not None:
            return found
    return Verdict(
        state=State.OK,
        headline="All services normal",
        detail=f"{len(watched)} of {len(watched)} checks in range, nobody paged",
    )


def _abnormal(severity: Severity, checks: Sequence[Check], alerts: Sequence[AlertEntry]) -> Verdict | None:
    state = _STATE_OF[severity]
    of_severity = [a for a in alerts if a.alert.severity is severity]
    failing = [c for c in checks if c.state is state]
    if of_severity:
        return _by_alert(state, of_severity)
    if not failing:
        return None
    first = failing[0]
    return Verdict(
        state=state,
        headline=f"{first.signal.title} {state.value}",
        detail=first.judgement.reason.capitalize(),
        more=len(failing) - 1,
    )


def _by_alert(state: State, alerts: Sequence[AlertEntry]) -> Verdict:
    """Let the oldest unowned alert of the severity speak, or the oldest if all are owned."""
    first = min(alerts, key=lambda e: (e.owned, e.alert.starts_at))
    return Verdict(
        state=state,
        headline=first.alert.title,
        detail=first.unsure or first.alert.description or first.key.target,
        since=first.alert.starts_at,
        acked=first.ack.state,
        owner=first.ack.by,
        more=len(alerts) - 1,
    )


def _blind(blind: Sequence[Check], total: int) -> Verdict:
    return Verdict(
        state=State.STALE,
        headline=f"Can’t vouch for {_listed(_domains(blind))}",
        detail=f"{len(blind)} of {total} checks have no fresh evidence: {blind[0].judgement.reason}",
    )


def _partly_blind(blind: Sequence[Check], total: int) -> Verdict:
    return Verdict(
        state=State.PARTIAL,
        headline=f"Normal, {_listed(_domains(blind))} partly unknown",
        detail=f"{len(blind)} of {total} checks have no fresh evidence: {blind[0].signal.title}",
    )


def _domains(checks: Sequence[Check]) -> list[str]:
    return list(dict.fromkeys(DOMAIN_TITLES[c.signal.domain] for c in checks))


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
