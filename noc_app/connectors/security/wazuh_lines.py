"""Alerts in Wazuh's indexer as lines around a moment: what is asked, and what comes back. Pure."""

from typing import Any

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.wire import decoded, rfc3339
from noc_app.model import Around, LogLine
from noc_app.model.log_line import is_address
from noc_app.model.said import phrase

HIGH, MEDIUM = 12, 7  # as Wazuh's own dashboards draw them


class _Rule(msgspec.Struct):
    level: int = 0
    description: str = ""


class _Agent(msgspec.Struct):
    name: str = ""


class _Source(msgspec.Struct):
    timestamp: str
    rule: _Rule = msgspec.field(default_factory=_Rule)
    agent: _Agent = msgspec.field(default_factory=_Agent)
    full_log: str = ""


class _Hit(msgspec.Struct):
    source: _Source = msgspec.field(name="_source")


class _Hits(msgspec.Struct):
    hits: list[_Hit] = []


class _Shards(msgspec.Struct):
    total: int = 0
    failed: int = 0


class _Found(msgspec.Struct):
    hits: _Hits
    timed_out: bool = False
    shards: _Shards = msgspec.field(name="_shards", default_factory=_Shards)


def lines_question(around: Around, *, before: bool) -> dict[str, Any]:
    """Return the search for the alerts nearest to the moment, before it or from it on, of the agents that are named."""
    at = round(around.at * 1e3)
    span = {"gte": round(around.start * 1e3), "lt": at} if before else {"gte": at, "lte": round(around.end * 1e3)}
    filters: list[dict[str, Any]] = [{"range": {"timestamp": {**span, "format": "epoch_millis"}}}]
    if not around.whole:
        filters.append({"bool": {"should": _about(around), "minimum_should_match": 1}})
    return {
        "size": around.most,
        "query": {"bool": {"filter": filters}},
        "sort": [{"timestamp": "desc" if before else "asc"}],
        "_source": ["timestamp", "rule.level", "rule.description", "agent.name", "full_log"],
    }


def parse_lines(body: bytes) -> tuple[tuple[LogLine, ...], str]:
    """Return the lines of an answer, and why there may be more. Raises BadPayload."""
    found = decoded(body, _Found, phrase("alerts of {product}", product="Wazuh"))
    said = phrase("the search timed out") if found.timed_out else ""
    if found.shards.failed:
        said = phrase("{count} of {all} shards failed", count=found.shards.failed, all=found.shards.total)
    return tuple(_line(hit.source) for hit in found.hits.hits), said


def _about(around: Around) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for host in around.hosts:
        if is_address(host):
            found.append({"term": {"agent.ip": host}})
            continue
        short = host.partition(".")[0]
        found.append({"terms": {"agent.name": list(dict.fromkeys((host, short)))}})
        found += [{"prefix": {"agent.name": f"{short}."}}] if host == short else []
    return found


def _line(source: _Source) -> LogLine:
    words = ": ".join(filter(None, (source.agent.name, source.rule.description, source.full_log)))
    level = "ALERT" if source.rule.level >= HIGH else "WARN" if source.rule.level >= MEDIUM else "INFO"
    return LogLine(rfc3339(source.timestamp, "timestamp"), plain(words), level)
