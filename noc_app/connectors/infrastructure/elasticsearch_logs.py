"""Log lines in Elasticsearch, in the fields of the Elastic Common Schema: what is asked, and what comes back. Pure."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from noc_app.connectors.infrastructure.elasticsearch_wire import Shards, failed_words
from noc_app.connectors.kit import plain
from noc_app.connectors.wire import decoded, moment
from noc_app.model import Around, LogLine
from noc_app.model.log_line import is_address
from noc_app.model.said import phrase

TIME, WORDS, LEVEL = "@timestamp", "message", "log.level"
HOSTS = ("host.name", "host.hostname", "agent.name", "kubernetes.node.name")
ADDRESSES = ("host.ip",)
SERVICES = ("service.name", "kubernetes.deployment.name")
PODS = ("kubernetes.pod.name",)
_LEVEL_LIMIT = 12


class _Hit(msgspec.Struct):
    fields: dict[str, list[Any]] = {}


class _Hits(msgspec.Struct):
    hits: list[_Hit] = []


class _Found(msgspec.Struct):
    hits: _Hits
    timed_out: bool = False
    shards: Shards = msgspec.field(name="_shards", default_factory=Shards)


def question(around: Around, *, before: bool) -> dict[str, Any]:
    """Return the search for the lines nearest to the moment, before it or from it on."""
    at = _millis(around.at)
    span = {"gte": _millis(around.start), "lt": at} if before else {"gte": at, "lte": _millis(around.end)}
    about = [] if around.whole else [{"bool": {"should": list(_about(around)), "minimum_should_match": 1}}]
    return {
        "size": around.most,
        "track_total_hits": False,
        "_source": False,
        "fields": [{"field": TIME, "format": "epoch_millis"}, {"field": WORDS}, {"field": LEVEL}],
        "query": {"bool": {"filter": [{"range": {TIME: {**span, "format": "epoch_millis"}}}, *about]}},
        "sort": [{TIME: "desc" if before else "asc"}],
    }


def parse_lines(body: bytes) -> tuple[tuple[LogLine, ...], str]:
    """Return the lines of an answer, and why there may be more. Raises BadPayload."""
    found = decoded(body, _Found, phrase("log lines of {product}", product="Elasticsearch"))
    said = failed_words(found.shards) or (phrase("the search timed out") if found.timed_out else "")
    return tuple(_line(hit.fields) for hit in found.hits.hits if hit.fields.get(TIME)), said


def _line(fields: Mapping[str, list[Any]]) -> LogLine:
    words, level = (plain(next(iter(fields.get(name, ())), "")) for name in (WORDS, LEVEL))
    return LogLine(moment(fields[TIME][0], "ms", TIME), words, level[:_LEVEL_LIMIT].upper())


def _about(around: Around) -> Iterator[dict[str, Any]]:
    """Yield the conditions of which one has to hold: a host with or without its domain, a service, a pod."""
    for host in around.hosts:
        if is_address(host):
            yield from ({"term": {field: host}} for field in ADDRESSES)
            continue
        short = host.partition(".")[0]
        for field in HOSTS:
            yield {"terms": {field: list(dict.fromkeys((host, short)))}}
            if host == short:
                yield {"prefix": {field: f"{short}."}}
    for names, known in ((SERVICES, around.services), (PODS, around.pods)):
        if known:
            yield from ({"terms": {field: list(known)}} for field in names)


def _millis(at: float) -> int:
    return round(at * 1e3)
