"""Alerts of the board's own: the user's rules, and targets that stopped answering."""

from collections.abc import Iterable, Mapping, Sequence

from noc_app.alerting.checks import Member
from noc_app.alerting.console import FINGERPRINT, explained
from noc_app.alerting.rules import Watch, alert_of, evaluate, fingerprint_of, kept
from noc_app.model import (
    BOARD,
    Alert,
    Cleared,
    Domain,
    Health,
    PollResult,
    Rule,
    SeriesKey,
    Severity,
    Signal,
    TargetHealth,
    labels_of,
)
from noc_app.model.said import phrase

LOST_INTERVALS = 3.0


class OwnAlerts:
    """Evaluates the rules and remembers how long their conditions have held."""

    def __init__(self) -> None:
        self._memory: dict[tuple[str, SeriesKey], Watch] = {}
        self._rules: tuple[Rule, ...] = ()
        self._stood: dict[str, float] = {}  # fingerprint to start: what fired before this program was started

    def configure(self, rules: Sequence[Rule]) -> None:
        """Use `rules` from now on; what is known about rules that stay is kept."""
        self._rules = tuple(rules)
        ids = {rule.id for rule in rules}
        self._memory = {k: w for k, w in self._memory.items() if k[0] in ids}

    def remember(self, stood: Mapping[str, float]) -> None:
        """Go on with alerts that stood before a restart: their delay is not waited for again."""
        self._stood = dict(stood)

    def evaluate(
        self,
        members: Mapping[str, Sequence[Member]],
        signals: Mapping[str, Signal],
        targets: Iterable[TargetHealth],
        now: float,
        *,
        blind: Alert | None = None,
    ) -> PollResult:
        """Return what the board itself reports at `now`; `members` are the judged series by signal id.

        While this machine is `blind`, that is the one alert, and lost targets are explained by it.
        """
        alerts = [lost_alert(t, now) for t in targets if is_lost(t, now)]
        if blind is not None:
            alerts = [blind, *(explained(alert, f"{BOARD}/{FINGERPRINT}") for alert in alerts)]
        unsure: dict[str, str] = {}
        memory: dict[tuple[str, SeriesKey], Watch] = {}
        for rule in self._rules:
            self._resume(rule, members.get(rule.signal, ()))
            found = evaluate(rule, members.get(rule.signal, ()), self._memory, now)
            found |= kept(rule, self._memory, found)
            memory |= found
            for (_, key), watch in found.items():
                if watch.firing_since is not None:
                    alert = alert_of(rule, key, watch, signals[rule.signal].domain)
                    alerts.append(alert)
                    unsure |= {alert.fingerprint: watch.blind} if watch.blind else {}
        self._memory = memory
        return PollResult(alerts=tuple(alerts), unsure=unsure)

    def _resume(self, rule: Rule, members: Sequence[Member]) -> None:
        for member in members:
            since = self._stood.pop(fingerprint_of(rule, member.key), None) if self._stood else None
            if since is not None:
                self._memory.setdefault((rule.id, member.key), Watch(firing_since=since))

    def with_reasons(self, standing: Iterable[str], result: PollResult) -> PollResult:
        """Return `result` with the reason for alerts among `standing` fingerprints whose rule was deleted."""
        ids = {rule.id for rule in self._rules} | {"target-lost", FINGERPRINT.rstrip(":")}
        gone = {f: Cleared.RULE_DELETED.value for f in standing if f.partition(":")[0] not in ids}
        return PollResult(alerts=result.alerts, unsure=result.unsure, cleared=gone)


def is_lost(target: TargetHealth, now: float) -> bool:
    """Return whether `target` has brought nothing for three intervals."""
    if target.health is not Health.FAILED or target.failing_since is None:
        return False
    since = target.last_success_at if target.last_success_at is not None else target.failing_since
    return now - since >= LOST_INTERVALS * target.every_s


def lost_alert(target: TargetHealth, now: float) -> Alert:
    """Return the alert of a target that stopped answering."""
    return Alert(
        fingerprint=f"target-lost:{target.id}",
        severity=Severity.MAJOR,
        title=phrase("{target} stopped reporting", target=target.title),
        description=target.error,
        starts_at=target.failing_since or now,
        labels=labels_of({"alertname": "TargetLost", "target": target.id, "kind": target.kind}),
        domain=Domain.BOARD,
    )
