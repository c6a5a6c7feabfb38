"""The rules of Kibana as alerts. Pure but for when they began."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec

from noc_app.connectors.infrastructure.severities import WORDS
from noc_app.connectors.kit import joined_gaps, plain
from noc_app.connectors.since import Since
from noc_app.connectors.wire import decoded, rfc3339
from noc_app.model import Alert, PollResult, Sample, Severity, Suppression, labels_of
from noc_app.model.said import phrase

LATE, BLIND = "monitoring.checks.late", "monitoring.checks.blind"
LATE_INTERVALS = 3.0
LATE_S = 60.0
_INTERVAL = re.compile(r"(\d{1,6})([smhd])")
_NUMBER = re.compile(r"(\d{1,4})\.(\d{1,4})")
_SECONDS = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
OVERALL = {"available": "", "green": ""}


class _Status(msgspec.Struct):
    status: str
    last_execution_date: str | None = None
    error: dict[str, str] | None = None


class _AlertsCount(msgspec.Struct):
    active: int | None = None


class _LastRun(msgspec.Struct):
    outcome: str = ""
    alerts_count: _AlertsCount | None = None


class _Schedule(msgspec.Struct):
    interval: str = "1m"


class Rule(msgspec.Struct, frozen=True):
    """One rule as Kibana tells it."""

    id: str
    name: str
    enabled: bool
    execution_status: _Status
    rule_type_id: str = ""
    tags: list[str] = []
    mute_all: bool = False
    schedule: _Schedule = msgspec.field(default_factory=_Schedule)
    last_run: _LastRun | None = None


class Page(msgspec.Struct, frozen=True):
    """One page of rules; `total` counts those of all pages."""

    page: int
    per_page: int
    total: int
    data: list[Rule]


class _Level(msgspec.Struct):
    level: str = ""
    state: str = ""  # before 8
    summary: str = ""


class _Overall(msgspec.Struct):
    overall: _Level


class _Kibana(msgspec.Struct):
    status: _Overall
    version: Any = None  # not told to who is not signed in; an odd one spoils nothing


class _May(msgspec.Struct):
    all: bool


class _Type(msgspec.Struct):
    authorized_consumers: dict[str, _May]


class Status(NamedTuple):
    """Why Kibana is not well, empty if it is, and its version as two numbers, None if it does not tell it."""

    why: str
    version: tuple[int, int] | None


class Standing(NamedTuple):
    """What the rules come to."""

    alerts: tuple[Alert, ...]
    unsure: dict[str, str]
    samples: tuple[Sample, ...]
    gap: str


_DOUBT = phrase("rule {name}: {reason}")


def parse_status(body: bytes) -> Status:
    """Return how Kibana is. Raises BadPayload."""
    found = decoded(body, _Kibana, phrase("status of Kibana"))
    number = found.version.get("number") if isinstance(found.version, dict) else None
    version = _NUMBER.match(number) if isinstance(number, str) else None
    return Status(_ill(found.status.overall), (int(version[1]), int(version[2])) if version is not None else None)


def _ill(overall: _Level) -> str:
    said = overall.level or overall.state
    if said in OVERALL:
        return OVERALL[said]
    state = plain(said, 40) or phrase("silent about itself")
    if not overall.summary:
        return phrase("Kibana is {state}", state=state)
    return phrase("Kibana is {state}: {reason}", state=state, reason=plain(overall.summary, 150))


def parse_reads_only(body: bytes) -> bool:
    """Return whether there are types of rules that we may read, and none that we may change. Raises BadPayload."""
    types = decoded(body, list[_Type], phrase("rules of Kibana"))
    rights = [may for one in types for may in one.authorized_consumers.values()]
    return bool(rights) and not any(may.all for may in rights)


def parse_page(body: bytes) -> Page:
    """Return one page of rules. Raises BadPayload."""
    return decoded(body, Page, phrase("rules of Kibana"))


def parse_rule(body: bytes) -> Rule:
    """Return one rule. Raises BadPayload."""
    return decoded(body, Rule, phrase("rule of Kibana"))


def standing_of(rules: Sequence[Rule], before: PollResult | None, *, since: Since, now: float, page: str) -> Standing:
    """Return the alerts of `rules` at `now`, Unix seconds UTC; `before` is the poll before.

    A rule that failed, or did not run in time, has not cleared what it had standing.
    """
    watched = [rule for rule in rules if rule.enabled]
    doubts = {_print(rule): words for rule in watched if (words := doubt_of(rule, now))}
    stood = {a.fingerprint: a for a in (before.alerts if before is not None else None) or ()}
    active = {_print(rule): rule for rule in watched if rule.execution_status.status == "active"}
    kept = {print_: stood[print_] for print_ in doubts if print_ in stood and print_ not in active}
    begun = since.of(dict.fromkeys([*active, *kept]), now)
    alerts = [_alert(rule, begun[print_], page) for print_, rule in active.items()]
    late = sum(_late_s(rule, now) is not None for rule in watched)
    blind = sum(rule.execution_status.status == "error" for rule in watched)
    said = list(doubts.values())
    return Standing(
        alerts=(*alerts, *kept.values()),
        unsure={print_: doubts[print_] for print_ in (*active, *kept) if print_ in doubts},
        samples=(Sample(LATE, float(late)), Sample(BLIND, float(blind))),
        gap=joined_gaps(said),
    )


def doubt_of(rule: Rule, now: float) -> str:
    """Return why nothing can be concluded from `rule`, empty if something can."""
    name, status = plain(rule.name, 60), rule.execution_status
    if status.status == "error":
        reason = plain((status.error or {}).get("message", phrase("it fails")), 150)
        return _DOUBT.of(name=name, reason=reason)
    if status.status in {"unknown", "pending"}:
        return _DOUBT.of(name=name, reason=phrase("it has not run yet"))
    late_s = _late_s(rule, now)
    return "" if late_s is None else phrase("rule {name}: last run {seconds} s ago", name=name, seconds=round(late_s))


def _late_s(rule: Rule, now: float) -> float | None:
    """Return how old the last run of a rule is if that is too old."""
    said = rule.execution_status.last_execution_date
    found = _INTERVAL.fullmatch(rule.schedule.interval)
    if not said or found is None:
        return None
    age_s = now - rfc3339(said, "last_execution_date")
    return age_s if age_s > max(LATE_INTERVALS * int(found[1]) * _SECONDS[found[2]], LATE_S) else None


def _print(rule: Rule) -> str:
    return plain(rule.id, 200)


def _alert(rule: Rule, begun: float, page: str) -> Alert:
    count = rule.last_run.alerts_count.active if rule.last_run and rule.last_run.alerts_count else None
    words = (tag.partition(":")[2] or tag for tag in rule.tags)
    named = (WORDS[word.strip().lower()] for word in words if word.strip().lower() in WORDS)
    muted = (Suppression(kind="silenced", comment=phrase("the rule is muted in Kibana")),) if rule.mute_all else ()
    return Alert(
        fingerprint=_print(rule),
        severity=next(named, Severity.WARNING),
        title=plain(rule.name),
        description=phrase("{count} alerts are active", count=count) if count else "",
        starts_at=begun,
        labels=labels_of({"rule": rule.name, "type": rule.rule_type_id}),
        link=f"{page}/app/management/insightsAndAlerting/triggersActions/rule/{_print(rule)}",
        suppressed=muted,
    )
