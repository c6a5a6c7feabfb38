"""The one sentence at the top of the board. First match wins: critical, blind, major, partly blind, warning, normal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from noc_app.alerting.checks import Check
from noc_app.model import AckState, AlertEntry, Domain, Health, Severity, State, TargetHealth

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

_UNHEARD = frozenset({Health.WAITING, Health.FAILED, Health.MISCONFIGURED})
STATE_OF_SEVERITY = {Severity.CRITICAL: State.CRITICAL, Severity.MAJOR: State.MAJOR, Severity.WARNING: State.WARNING}


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


@dataclass(frozen=True, slots=True)
class _Blindness:
    """What cannot be vouched for: names in words, how many of all inputs, and one reason."""

    names: list[str]
    missing: int
    inputs: int
    reason: str


def verdict(checks: Sequence[Check], alerts: Sequence[AlertEntry], targets: Sequence[TargetHealth] = ()) -> Verdict:
    """Return the verdict over the configured `checks`, the shown `alerts` and the `targets` they come from.

    Alerts of one severity are in the order of the balance, the newest first.
    Checks and targets are both inputs: a target that only supplies alerts is missed by no check, and a board that
    cannot ask it must not call the silence normal.
    """
    watched = [c for c in checks if c.configured]
    if not watched and not targets:
        return Verdict(state=State.NO_DATA, headline="Nothing is watched yet", detail="No target is configured")
    blind = _blindness(watched, targets)
    for severity in (Severity.CRITICAL, Severity.MAJOR, Severity.WARNING):
        if severity is Severity.MAJOR and blind.missing > BLIND_SHARE * blind.inputs:
            return _cannot_vouch(blind)
        if severity is Severity.WARNING and blind.missing:
            return _partly_blind(blind, _abnormal(severity, watched, alerts))
        if (found := _abnormal(severity, watched, alerts)) is not None:
            return found
    return _normal(watched)


def _blindness(watched: Sequence[Check], targets: Sequence[TargetHealth]) -> _Blindness:
    checks = [c for c in watched if c.state.blind]
    lost = [t for t in targets if t.health in _UNHEARD]
    names = [DOMAIN_TITLES[c.signal.domain] for c in checks] or [t.title for t in lost]
    reasons = [t.error or "not answered yet" for t in lost] + [c.judgement.reason for c in checks]
    inputs = len(watched) + len(targets)
    return _Blindness(list(dict.fromkeys(names)), len(checks) + len(lost), inputs, next(iter(reasons), ""))


def _normal(watched: Sequence[Check]) -> Verdict:
    paused = [c for c in watched if c.state is State.PAUSED]
    in_range = f"{len(watched) - len(paused)} of {len(watched)} checks in range"
    if paused:
        return Verdict(state=State.PAUSED, headline="Normal, some checks paused", detail=in_range)
    return Verdict(state=State.OK, headline="All services normal", detail=f"{in_range}, nobody paged")


def _abnormal(severity: Severity, checks: Sequence[Check], alerts: Sequence[AlertEntry]) -> Verdict | None:
    state = STATE_OF_SEVERITY[severity]
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
    first = next((e for e in reversed(alerts) if not e.owned), alerts[-1])
    return Verdict(
        state=state,
        headline=first.alert.title,
        detail=first.unsure or first.alert.description or first.key.target,
        since=first.alert.starts_at,
        acked=first.ack.state,
        owner=first.ack.by,
        more=len(alerts) - 1,
    )


def _cannot_vouch(blind: _Blindness) -> Verdict:
    return Verdict(
        state=State.STALE,
        headline=f"Can’t vouch for {_listed(blind.names)}",
        detail=f"{blind.missing} of {blind.inputs} inputs have no fresh evidence: {blind.reason}",
    )


def _partly_blind(blind: _Blindness, warning: Verdict | None) -> Verdict:
    """Say what is not known; what is known is called normal only if no warning stands."""
    detail = f"{blind.missing} of {blind.inputs} inputs have no fresh evidence: {blind.reason}"
    return Verdict(
        state=State.PARTIAL,
        headline=f"{'Normal' if warning is None else 'Warning'}, {_listed(blind.names)} partly unknown",
        detail=detail if warning is None else f"{warning.headline}; {detail}",
    )


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
