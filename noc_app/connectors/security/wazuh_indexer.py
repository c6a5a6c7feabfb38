"""What Wazuh's indexer is asked, and what it answers: alerts of the last hour, vulnerabilities. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.numbers import number_or_none
from noc_app.connectors.wire import decoded, rfc3339
from noc_app.model import BadPayload
from noc_app.model.said import phrase

ALERTS, VULNERABILITIES = "wazuh-alerts-*", "wazuh-states-vulnerabilities-*"
LEVELS = {
    "low": (0, 7),
    "medium": (7, 12),
    "high": (12, 15),
    "critical": (15, 17),
}  # as Wazuh's own dashboards draw them
AGES = ("< 7 d", "< 30 d", "older")
SEVERITIES = ("critical", "high", "medium", "low")
FAILED, SUCCEEDED = ("authentication_failed", "authentication_failures"), ("authentication_success",)
NO_TECHNIQUE = "none"
TECHNIQUES = 50
MOST_HITS = 500
_ALERTS = phrase("alerts of {product}", product="Wazuh")
_VULNERABILITIES = phrase("vulnerabilities of {product}", product="Wazuh")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One alert in the index."""

    at: float
    rule: str
    level: int
    title: str
    agent_id: str
    agent: str
    techniques: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LastHour:
    """The alerts of the last hour: counts by technique and severity, sign-ins, the newest, and the worst themselves."""

    detections: Mapping[tuple[str, str], float]
    failed: float
    succeeded: float
    newest: float | None
    hits: tuple[Hit, ...]
    more_hits: bool
    gap: str = ""


@dataclass(frozen=True, slots=True)
class Vulnerabilities:
    """Open vulnerabilities by severity and age, and why that is not all."""

    counts: Mapping[tuple[str, str], float]
    gap: str = ""


def alerts_question(min_level: int) -> dict[str, Any]:
    """Return the search for the last hour; its hits are those of at least `min_level`, the newest first."""
    ranges = [{"key": name, "from": low, "to": high} for name, (low, high) in LEVELS.items()]
    by_level = {"levels": {"range": {"field": "rule.level", "ranges": ranges}}}
    return {
        "size": MOST_HITS,
        "track_total_hits": True,
        "query": {"bool": {"filter": [{"range": {"timestamp": {"gte": "now-1h"}}}]}},
        "post_filter": {"range": {"rule.level": {"gte": min_level}}},
        "sort": [{"timestamp": "desc"}],
        "_source": [
            "timestamp",
            "rule.id",
            "rule.level",
            "rule.description",
            "rule.mitre.id",
            "agent.id",
            "agent.name",
        ],
        "aggs": {
            "newest": {"max": {"field": "timestamp"}},
            "techniques": {
                "terms": {"field": "rule.mitre.id", "size": TECHNIQUES, "missing": NO_TECHNIQUE},
                "aggs": by_level,
            },
            "failed": {"filter": {"terms": {"rule.groups": list(FAILED)}}},
            "succeeded": {"filter": {"terms": {"rule.groups": list(SUCCEEDED)}}},
        },
    }


def vulnerabilities_question() -> dict[str, Any]:
    """Return the search that counts open vulnerabilities by severity and age."""
    ages = [
        {"key": AGES[0], "from": "now-7d"},
        {"key": AGES[1], "from": "now-30d", "to": "now-7d"},
        {"key": AGES[2], "to": "now-30d"},
    ]
    by_age = {"ages": {"date_range": {"field": "vulnerability.detected_at", "ranges": ages}}}
    return {
        "size": 0,
        "aggs": {"severities": {"terms": {"field": "vulnerability.severity", "size": 10}, "aggs": by_age}},
    }


class _Shards(msgspec.Struct):
    total: int
    failed: int = 0


class _Bucket(msgspec.Struct):
    key: str = ""
    doc_count: int = 0
    levels: "_Buckets | None" = None
    ages: "_Buckets | None" = None


class _Buckets(msgspec.Struct):
    buckets: list[_Bucket]
    sum_other_doc_count: int = 0


class _Count(msgspec.Struct):
    doc_count: int


class _Value(msgspec.Struct):
    value: float | None = None


class _AlertAggs(msgspec.Struct):
    newest: _Value
    techniques: _Buckets
    failed: _Count
    succeeded: _Count


class _VulnerabilityAggs(msgspec.Struct):
    severities: _Buckets


class _Mitre(msgspec.Struct):
    id: list[str] = []


class _Rule(msgspec.Struct):
    id: str
    level: int
    description: str = ""
    mitre: _Mitre = msgspec.field(default_factory=_Mitre)


class _Agent(msgspec.Struct):
    id: str = ""
    name: str = ""


class _Source(msgspec.Struct):
    timestamp: str
    rule: _Rule
    agent: _Agent = msgspec.field(default_factory=_Agent)


class _Hit(msgspec.Struct):
    source: _Source = msgspec.field(name="_source")


class _Hits(msgspec.Struct):
    hits: list[_Hit] = []


class _Search(msgspec.Struct):
    shards: _Shards = msgspec.field(name="_shards")
    timed_out: bool
    hits: _Hits
    aggregations: msgspec.Raw = msgspec.Raw()


def parse_alerts(body: bytes) -> LastHour:
    """Return the alerts of the last hour. Raises BadPayload."""
    search = decoded(body, _Search, _ALERTS)
    aggs = _aggregations(search, _AlertAggs, _ALERTS)
    newest = number_or_none(aggs.newest.value)
    return LastHour(
        detections=dict(_pairs(aggs.techniques)),
        failed=float(aggs.failed.doc_count),
        succeeded=float(aggs.succeeded.doc_count),
        newest=None if newest is None else newest / 1e3,
        hits=tuple(_hit(h.source) for h in search.hits.hits),
        more_hits=len(search.hits.hits) >= MOST_HITS,
        gap=_gap(search, ALERTS),
    )


def parse_vulnerabilities(body: bytes) -> Vulnerabilities:
    """Return open vulnerabilities. Raises BadPayload."""
    search = decoded(body, _Search, _VULNERABILITIES)
    aggs = _aggregations(search, _VulnerabilityAggs, _VULNERABILITIES)
    found = {(severity, age): 0.0 for severity in SEVERITIES for age in AGES}
    for bucket in aggs.severities.buckets:
        for age in bucket.ages.buckets if bucket.ages else ():
            severity = plain(bucket.key, 20).lower() or "unrated"
            if age.key in AGES:
                found[severity, age.key] = found.get((severity, age.key), 0.0) + age.doc_count
    return Vulnerabilities(found, _gap(search, VULNERABILITIES))


def _aggregations(search: _Search, kind: type[Any], what: str) -> Any:
    if not bytes(search.aggregations):
        if search.shards.total:
            reason = phrase("{field} is missing", field="aggregations")
            raise BadPayload(phrase("not the {what}: {reason}", what=what, reason=reason))
        return decoded(_NOTHING, kind, what)
    return decoded(search.aggregations, kind, what)


_NOTHING = msgspec.json.encode(
    {
        "newest": {"value": None},
        "techniques": {"buckets": []},
        "failed": {"doc_count": 0},
        "succeeded": {"doc_count": 0},
        "severities": {"buckets": []},
    }
)


def _gap(search: _Search, index: str) -> str:
    """Return why an answer with status 200 is not the whole truth."""
    if not search.shards.total:
        return phrase("the indexer has no index {index}", index=index)
    if search.timed_out:
        return phrase("the indexer ran out of time and counted in part")
    if search.shards.failed:
        silent = phrase("{count} of {total} shards of the indexer did not answer")
        return silent.of(count=search.shards.failed, total=search.shards.total)
    return ""


def _pairs(techniques: _Buckets) -> Iterator[tuple[tuple[str, str], float]]:
    for bucket in techniques.buckets:
        for level in bucket.levels.buckets if bucket.levels else ():
            if level.key in LEVELS:
                yield (plain(bucket.key, 20), level.key), float(level.doc_count)


def _hit(source: _Source) -> Hit:
    return Hit(
        at=rfc3339(source.timestamp, "timestamp"),
        rule=plain(source.rule.id, 20),
        level=source.rule.level,
        title=plain(source.rule.description, 200) or phrase("rule {id}", id=plain(source.rule.id, 20)),
        agent_id=plain(source.agent.id, 20),
        agent=plain(source.agent.name, 120),
        techniques=tuple(plain(t, 20) for t in source.rule.mitre.id[:10]),
    )
