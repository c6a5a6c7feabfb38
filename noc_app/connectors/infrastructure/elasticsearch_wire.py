"""What Elasticsearch answers: the cluster, its nodes, aggregations and tables of ES|QL. Pure."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, NamedTuple

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.numbers import number_or_none
from noc_app.connectors.wire import decoded, not_the, rfc3339
from noc_app.model import BadPayload
from noc_app.model.said import phrase

Count = Annotated[float, msgspec.Meta(ge=0.0, le=1e18)]
Share = Annotated[float, msgspec.Meta(ge=0.0, le=100.0)]
SERVERLESS = "serverless"
DEEPEST = 5
# Asked for by name: everything that a node tells is a megabyte.
NODE_FIELDS = (
    "_nodes",
    "nodes.*.name",
    "nodes.*.jvm.mem.heap_used_percent",
    "nodes.*.os.cpu.percent",
    "nodes.*.fs.total.total_in_bytes",
    "nodes.*.fs.total.available_in_bytes",
    "nodes.*.indices.search.query_total",
    "nodes.*.indices.search.query_time_in_millis",
    "nodes.*.indices.indexing.index_total",
)


class _Version(msgspec.Struct):
    number: str
    build_flavor: str = ""


class _Hello(msgspec.Struct):
    version: _Version
    cluster_name: str = ""


class Cluster(msgspec.Struct, frozen=True):
    """The health of a cluster. `active_shards_percent_as_number` is 0 to 100."""

    cluster_name: str
    status: str
    timed_out: bool
    number_of_nodes: Count
    unassigned_shards: Count
    active_shards_percent_as_number: Share
    number_of_pending_tasks: Count = 0.0


class _Memory(msgspec.Struct):
    heap_used_percent: Share | None = None


class _Jvm(msgspec.Struct):
    mem: _Memory | None = None


class _Cpu(msgspec.Struct):
    percent: float | None = None


class _Os(msgspec.Struct):
    cpu: _Cpu | None = None


class _Space(msgspec.Struct):
    total_in_bytes: Count = 0.0
    available_in_bytes: Count = 0.0


class _Fs(msgspec.Struct):
    total: _Space | None = None


class _Search(msgspec.Struct):
    query_total: Count
    query_time_in_millis: Count


class _Indexing(msgspec.Struct):
    index_total: Count


class _Indices(msgspec.Struct):
    search: _Search | None = None
    indexing: _Indexing | None = None


class _Node(msgspec.Struct):
    name: str
    jvm: _Jvm | None = None
    os: _Os | None = None
    fs: _Fs | None = None
    indices: _Indices | None = None


class _Asked(msgspec.Struct):
    total: int
    failed: int = 0


class _Nodes(msgspec.Struct):
    asked: _Asked = msgspec.field(name="_nodes")
    nodes: dict[str, _Node] = {}


class Node(NamedTuple):
    """One node. What it does not say is None; totals are since it was started."""

    name: str
    heap_used_ratio: float | None
    cpu_used_ratio: float | None
    disk_used_ratio: float | None
    queries: float | None
    query_s: float | None
    indexed: float | None


class Figures(NamedTuple):
    """What a query came to: labels, value, and the time of the value (Unix seconds UTC) where it has one."""

    rows: list[tuple[Mapping[str, str], float, float | None]]
    missing: str = ""


class Shards(msgspec.Struct):
    """Of how many parts of the data a search was asked, and how many failed."""

    failed: int = 0
    total: int = 0


class _Total(msgspec.Struct):
    value: Count
    relation: str = "eq"


class _Hits(msgspec.Struct):
    total: _Total | None = None


class _Searched(msgspec.Struct):
    timed_out: bool
    hits: _Hits
    shards: Shards = msgspec.field(name="_shards")
    aggregations: dict[str, Any] | None = None


class _Column(msgspec.Struct):
    name: str
    type: str


class _Table(msgspec.Struct):
    columns: list[_Column]
    values: list[list[Any]]
    is_partial: bool = False


_SEARCH, _TABLE = phrase("answer to a search of Elasticsearch"), phrase("table of Elasticsearch")


def parse_hello(body: bytes) -> bool:
    """Return whether it is a serverless project, which has no cluster to ask about. Raises BadPayload."""
    return decoded(body, _Hello, phrase("greeting of Elasticsearch")).version.build_flavor == SERVERLESS


def parse_cluster(body: bytes) -> Cluster:
    """Return the health of the cluster. Raises BadPayload."""
    return decoded(body, Cluster, phrase("cluster health of Elasticsearch"))


def parse_nodes(body: bytes) -> tuple[list[Node], str]:
    """Return the nodes, and in words how many did not answer. Raises BadPayload."""
    told = decoded(body, _Nodes, phrase("nodes of Elasticsearch"))
    asked, missing = told.asked, ""
    if asked.failed:
        missing = phrase("{count} of {all} nodes did not answer", count=asked.failed, all=asked.total)
    return [_node(one) for one in told.nodes.values()], missing


def failed_words(shards: Shards) -> str:
    """Return how many shards failed, in words; nothing if none did."""
    return phrase("{count} of {all} shards failed", count=shards.failed, all=shards.total) if shards.failed else ""


def parse_search(body: bytes) -> Figures:
    """Return what an aggregation came to, or without one how many documents were hit. Raises BadPayload.

    Buckets become labels by the name of their aggregation; of a bucket its inner figures count, else its documents.
    """
    told = decoded(body, _Searched, _SEARCH)
    missing = phrase("the search timed out") if told.timed_out else failed_words(told.shards)
    if told.aggregations:
        return Figures([(at, value, None) for at, value in _figures(told.aggregations, {}, DEEPEST)], missing)
    if told.hits.total is None:
        raise BadPayload(phrase("the search counts nothing: give aggs, or track_total_hits: true"))
    if told.hits.total.relation != "eq":
        missing = phrase("there are more hits than it counts: give track_total_hits: true")
    return Figures([({}, told.hits.total.value, None)], missing)


def parse_table(body: bytes, value: str) -> Figures:
    """Return a table of ES|QL: the numbers of one column, labelled by its text columns. Raises BadPayload."""
    told = decoded(body, _Table, _TABLE)
    names = [column.name for column in told.columns]
    numbers = [c.name for c in told.columns if c.type in {"double", "integer", "long", "unsigned_long", "float"}]
    chosen = value or (numbers[0] if len(numbers) == 1 else "")
    if chosen not in names:
        known = plain(", ".join(numbers), 100) or phrase("none")
        raise BadPayload(phrase("name the column of the value under value: one of {names}", names=known))
    dates = [place for place, column in enumerate(told.columns) if column.type in {"date", "date_nanos"}]
    texts = {c.name: place for place, c in enumerate(told.columns) if c.type in {"keyword", "text", "ip", "version"}}
    rows: list[tuple[Mapping[str, str], float, float | None]] = []
    for line in told.values:
        if len(line) != len(names):
            raise BadPayload(not_the(_TABLE, phrase("a row has another number of columns")))
        figure = number_or_none(line[names.index(chosen)])
        if figure is not None:
            labels = {name: str(line[place]) for name, place in texts.items() if line[place] is not None}
            at = rfc3339(line[dates[0]], "time") if dates and line[dates[0]] is not None else None
            rows.append((labels, figure, at))
    return Figures(rows, phrase("the table is partial") if told.is_partial else "")


def _figures(
    aggregations: Mapping[str, Any], labels: Mapping[str, str], deeper: int
) -> Iterator[tuple[Mapping[str, str], float]]:
    """Yield the figures of aggregations within a bucket that has `labels`. Raises BadPayload."""
    for name, one in aggregations.items():
        if not isinstance(one, dict):
            continue  # key and doc_count of the bucket
        if "buckets" in one:
            for key, bucket in _buckets(one["buckets"]):
                yield from _of_bucket(bucket, {**labels, name: key}, deeper)
        elif "value" in one or "values" in one:
            figure = _figure(one)
            if figure is not None:  # an average over nothing is null
                yield labels, figure
        elif "doc_count" in one:
            yield from _of_bucket(one, labels, deeper)


def _of_bucket(bucket: Any, labels: Mapping[str, str], deeper: int) -> Iterator[tuple[Mapping[str, str], float]]:
    if not isinstance(bucket, dict) or deeper == 0:
        raise BadPayload(not_the(_SEARCH, phrase("a bucket is not one")))
    if any(isinstance(part, dict) for part in bucket.values()):
        yield from _figures(bucket, labels, deeper - 1)
        return
    count = number_or_none(bucket.get("doc_count"))
    if count is None:
        raise BadPayload(not_the(_SEARCH, phrase("a bucket has no doc_count")))
    yield labels, count


def _buckets(buckets: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(buckets, dict):  # named filters
        yield from buckets.items()
        return
    if not isinstance(buckets, list):
        raise BadPayload(not_the(_SEARCH, phrase("its buckets are no list")))
    for bucket in buckets:
        if not isinstance(bucket, dict) or "key" not in bucket:
            raise BadPayload(not_the(_SEARCH, phrase("a bucket has no key")))
        if "key_as_string" in bucket and not isinstance(bucket["key"], bool | str):
            raise BadPayload(phrase("a histogram over time has no one value: ask for the time that counts"))
        yield str(bucket["key"]), bucket


def _figure(one: Mapping[str, Any]) -> float | None:
    values = one.get("values")
    if isinstance(values, dict):
        if len(values) != 1:
            raise BadPayload(phrase("several percentiles are no one value: ask for one"))
        return number_or_none(next(iter(values.values())))
    return number_or_none(one.get("value"))


def _node(wire: _Node) -> Node:
    memory = wire.jvm.mem if wire.jvm is not None else None
    cpu = wire.os.cpu if wire.os is not None else None
    space = wire.fs.total if wire.fs is not None else None
    search = wire.indices.search if wire.indices is not None else None
    indexing = wire.indices.indexing if wire.indices is not None else None
    return Node(
        name=plain(wire.name, 200),
        heap_used_ratio=_ratio(memory.heap_used_percent if memory else None),
        cpu_used_ratio=_ratio(cpu.percent if cpu and cpu.percent is not None and cpu.percent >= 0 else None),
        disk_used_ratio=_used(space) if space else None,
        queries=search.query_total if search else None,
        query_s=search.query_time_in_millis / 1000.0 if search else None,
        indexed=indexing.index_total if indexing else None,
    )


def _ratio(percent: float | None) -> float | None:
    return None if percent is None else percent / 100.0


def _used(space: _Space) -> float | None:
    if space.total_in_bytes <= 0.0:
        return None
    return 1.0 - min(space.available_in_bytes, space.total_in_bytes) / space.total_in_bytes
