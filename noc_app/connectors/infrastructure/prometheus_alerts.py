"""Alerts of Prometheus' own rules: what stands, how sure that is, and why what is gone has gone."""

from collections.abc import Mapping
from typing import NamedTuple

from noc_app.connectors.infrastructure.prometheus_evidence import Scrapes
from noc_app.connectors.infrastructure.prometheus_wire import AlertRule, Rules
from noc_app.connectors.kit import plain
from noc_app.connectors.wire import warns
from noc_app.model import Alert, Cleared
from noc_app.model.said import phrase

LATE_INTERVALS = 3.0
LATE_S = 30.0  # and at least this long: rules are evaluated in turn
PUT_BACK = phrase("Prometheus has begun to wait again before it lets this fire; it may have restarted")


class Standing(NamedTuple):
    """The alerts of one poll as `PollResult` wants them. `gaps` says in words what nobody can vouch for."""

    alerts: tuple[Alert, ...] = ()
    complete: bool = True
    cleared: Mapping[str, str] = {}
    unsure: Mapping[str, str] = {}
    gaps: tuple[str, ...] = ()


class _Seen(NamedTuple):
    alert: Alert
    rule: str


class AlertMemory:
    """Remembers the alerts of the last poll with their rules, to say why they cleared, or that they may not have."""

    def __init__(self) -> None:
        self._before: Mapping[str, _Seen] | None = None

    def take(self, answer: Rules, scrapes: Scrapes | None, now: float) -> Standing:
        """Return what stands at `now`, Unix seconds UTC; `scrapes` is None for who scrapes nothing itself."""
        before = self._before or {}
        found = {a.fingerprint: _Seen(a, rule.name) for rule in answer.rules for a in rule.firing}
        doubts = {rule.name: text for rule in answer.rules if (text := doubt_of(rule, now))}
        missing = {f: seen for f, seen in before.items() if f not in found}
        unsure = _unsure(missing, answer, doubts)
        # Whoever remembers nothing cannot tell what a rule in doubt has had standing.
        complete = not answer.warnings and not (doubts and self._before is None)
        gone = {f: seen for f, seen in missing.items() if f not in unsure} if complete else {}
        self._before = {f: seen for f, seen in {**before, **found}.items() if f not in gone}
        names = {rule.name for rule in answer.rules}
        return Standing(
            alerts=tuple(seen.alert for f, seen in self._before.items() if f in found or f in unsure),
            complete=complete,
            cleared={f: why for f, seen in gone.items() if (why := why_gone(seen.alert, seen.rule, names, scrapes))},
            unsure=unsure,
            gaps=(*(warns("Prometheus", text) for text in answer.warnings), *doubts.values()),
        )


def _unsure(missing: Mapping[str, _Seen], answer: Rules, doubts: Mapping[str, str]) -> dict[str, str]:
    """Return which of the alerts that fire no longer may stand all the same, with the reason."""
    waiting = {fingerprint for rule in answer.rules for fingerprint in rule.pending}
    reasons = {f: PUT_BACK if f in waiting else doubts.get(seen.rule, "") for f, seen in missing.items()}
    return {f: reason for f, reason in reasons.items() if reason}


def doubt_of(rule: AlertRule, now: float) -> str:
    """Return why the alerts of `rule` may not be all, empty if they are: it failed, or was not evaluated lately."""
    name = plain(rule.name, 60)
    if rule.error:
        return phrase("rule {name}: {reason}", name=name, reason=rule.error)
    if is_late(rule, now):
        seconds = round(now - (rule.evaluated_at or 0.0))
        return phrase("rule {name}: last evaluated {seconds} s ago", name=name, seconds=seconds)
    return ""


def is_late(rule: AlertRule, now: float) -> bool:
    """Return whether `rule` was evaluated before, but not lately."""
    return rule.evaluated_at is not None and now - rule.evaluated_at > max(LATE_INTERVALS * rule.every_s, LATE_S)


def why_gone(alert: Alert, rule: str, names: set[str], scrapes: Scrapes | None) -> str:
    """Return why an alert of `rule` no longer fires if it did not recover; empty if it did."""
    if rule not in names:
        return Cleared.RULE_DELETED.value
    if scrapes is None:
        return ""
    labels = dict(alert.labels)
    named = {name: labels[name] for name in ("job", "instance") if name in labels}
    wanted = (named.get("job"), named.get("instance"))
    still = any(wanted[0] in {None, job} and wanted[1] in {None, instance} for job, instance in scrapes.up)
    return "" if still or not named else Cleared.VANISHED.value
