"""The one sentence at the top of the board. First match wins: critical, blind, major, partly blind, warning, normal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from noc_app.alerting.checks import Check
from noc_app.model import AckState, AlertEntry, Domain, Health, Severity, State, TargetHealth
from noc_app.model.said import Said, capitalised, phrase

BLIND_SHARE = 0.2  # above this share of inputs without evidence nobody can vouch for the rest

DOMAIN_TITLES: Mapping[Domain, str] = {
    Domain.INFRASTRUCTURE: phrase("Infrastructure"),
    Domain.APPLICATION: phrase("Applications"),
    Domain.SECURITY: phrase("Security"),
    Domain.BI: phrase("Data & BI"),
    Domain.MOBILE: phrase("Mobile"),
    Domain.BUSINESS: phrase("Business"),
    Domain.BOARD: phrase("Board"),
}

_NOTHING_WATCHED, _NO_TARGET = phrase("Nothing is watched yet"), phrase("No target is configured")
_NOT_ANSWERED = phrase("not answered yet")
_FAILING: Mapping[State, Said] = {
    State.WARNING: phrase("{signal} warning"),
    State.MAJOR: phrase("{signal} major"),
    State.CRITICAL: phrase("{signal} critical"),
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
        return Verdict(state=State.NO_DATA, headline=_NOTHING_WATCHED, detail=_NO_TARGET)
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
    reasons = [t.error or _NOT_ANSWERED for t in lost] + [c.judgement.reason for c in checks]
    inputs = len(watched) + len(targets)
    return _Blindness(list(dict.fromkeys(names)), len(checks) + len(lost), inputs, next(iter(reasons), ""))


def _normal(watched: Sequence[Check]) -> Verdict:
    paused = [c for c in watched if c.state is State.PAUSED]
    count = {"inside": len(watched) - len(paused), "all": len(watched)}
    if paused:
        in_range = phrase("{inside} of {all} checks in range", **count)
        return Verdict(state=State.PAUSED, headline=phrase("Normal, some checks paused"), detail=in_range)
    in_range = phrase("{inside} of {all} checks in range, nobody paged", **count)
    return Verdict(state=State.OK, headline=phrase("All services normal"), detail=in_range)


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
        headline=_FAILING[state].of(signal=phrase(first.signal.title)),
        detail=capitalised(first.judgement.reason),
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
        headline=phrase("Can’t vouch for {names}", names=_listed(blind.names)),
        detail=_missing(blind),
    )


def _partly_blind(blind: _Blindness, warning: Verdict | None) -> Verdict:
    """Say what is not known; what is known is called normal only if no warning stands."""
    names, detail = _listed(blind.names), _missing(blind)
    if warning is None:
        headline = phrase("Normal, {names} partly unknown", names=names)
        return Verdict(state=State.PARTIAL, headline=headline, detail=detail)
    return Verdict(
        state=State.PARTIAL,
        headline=phrase("Warning, {names} partly unknown", names=names),
        detail=phrase("{warning}; {detail}", warning=warning.headline, detail=detail),
    )


def _missing(blind: _Blindness) -> str:
    return phrase(
        "{missing} of {inputs} inputs have no fresh evidence: {reason}",
        missing=blind.missing,
        inputs=blind.inputs,
        reason=blind.reason,
    )


def _listed(names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    return phrase("{names} and {last}", names=tuple(names[:-1]), last=names[-1])
