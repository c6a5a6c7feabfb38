"""Logstash: what goes through its pipelines, what waits in them, and what its health report says.

API   https://www.elastic.co/docs/api/doc/logstash/
Seen  no real one: 8 and 9 are written from the vendor's documents
Against  the vendor's API description, in the live tests
Alerts  what is red in its health report is critical, yellow a warning, anything else but green and unknown major

Its API (port 9600) has no password unless api.auth.type is set; then auth: basic. Before 8.16 it has no health report:
then only pipelines whose configuration could not be loaded are alerts.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

import msgspec

from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.infrastructure.elastic_health import Finding, alerts_of, parse_report, unknown_of
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.connectors.rates import Growth, Totals
from noc_app.connectors.since import Since
from noc_app.connectors.wire import decoded, rfc3339
from noc_app.model import Domain, PollResult, Refused, Sample, labels_of
from noc_app.model.said import phrase

RATE, QUEUED, FULL = "log.pipeline.events.rate", "messaging.queue.depth", "log.pipeline.queue.utilization"
HEAP, CPU = "jvm.heap.utilization", "system.cpu.utilization"
EXPECTED = (RATE, HEAP, CPU)
SIGNALS = (*EXPECTED, QUEUED, FULL)  # queues only where they are kept on disk
FAILED_LOAD = phrase("its configuration could not be loaded")
Count = Annotated[float, msgspec.Meta(ge=0.0, le=1e18)]
Percent = Annotated[float, msgspec.Meta(ge=0.0, le=100_000.0)]
DIRECTIONS = ("in", "out")


class _Memory(msgspec.Struct):
    heap_used_percent: Percent


class _Jvm(msgspec.Struct):
    mem: _Memory


class _Cpu(msgspec.Struct):
    percent: float


class _Process(msgspec.Struct):
    cpu: _Cpu


class _Capacity(msgspec.Struct):
    queue_size_in_bytes: Count = 0.0
    max_queue_size_in_bytes: Count = 0.0


class _Queue(msgspec.Struct):
    type: str = "memory"
    events_count: Count | None = None
    capacity: _Capacity | None = None


class _Reloads(msgspec.Struct):
    last_failure_timestamp: str | None = None
    last_success_timestamp: str | None = None


class _Pipeline(msgspec.Struct):
    events: dict[str, float] | None = None  # null while it is being loaded
    queue: _Queue | None = None
    reloads: _Reloads | None = None


class _Stats(msgspec.Struct):
    name: str
    jvm: _Jvm
    process: _Process
    pipelines: dict[str, _Pipeline]


class Config(HttpTargetConfig):
    """One Logstash."""

    kind: Literal["logstash"] = "logstash"


class LogstashSession:
    """Polls one Logstash."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._tools = tools
        self.totals: Totals[tuple[str, str]] = Totals(config.every)
        self._since = Since()

    async def poll(self) -> PollResult:
        """Read its pipelines and its report. Raises PollError."""
        stats = await self._tools.decode(parse_stats, (await self._tools.http.get("_node/stats")).body)
        findings = await self._findings(stats)
        growth = self.totals.grown(dict(_totals(stats.pipelines)))
        unknown = unknown_of(findings)
        return PollResult(
            samples=(*_of_process(stats), *_of_pipelines(stats.pipelines, growth)),
            alerts=alerts_of(findings, self._since, self._tools.clock(), {"host": plain(stats.name, 200)}),
            gaps={"alerts": unknown} if unknown else {},
        )

    async def _findings(self, stats: _Stats) -> list[Finding]:
        loads = [
            Finding(f"pipelines/{name}/load", "red", FAILED_LOAD)
            for name, pipeline in stats.pipelines.items()
            if _load_failed(pipeline)
        ]
        try:
            report = await self._tools.decode(parse_report, (await self._tools.http.get("_health_report")).body)
        except Refused:
            return loads
        return [*report, *loads]


def parse_stats(body: bytes) -> _Stats:
    """Return what the node tells. Raises BadPayload."""
    return decoded(body, _Stats, phrase("statistics of Logstash"))


def _load_failed(pipeline: _Pipeline) -> bool:
    """Return whether the last attempt to load its configuration failed."""
    loads = pipeline.reloads
    if loads is None or loads.last_failure_timestamp is None:
        return False
    failed_at = rfc3339(loads.last_failure_timestamp, "last_failure_timestamp")
    fine = loads.last_success_timestamp
    return fine is None or rfc3339(fine, "last_success_timestamp") < failed_at


def _of_process(stats: _Stats) -> Iterator[Sample]:
    labels = labels_of({"host": plain(stats.name, 200)})
    yield Sample(HEAP, stats.jvm.mem.heap_used_percent / 100.0, labels)
    if stats.process.cpu.percent >= 0:  # -1 where the system does not tell
        yield Sample(CPU, stats.process.cpu.percent / 100.0, labels)


def _totals(pipelines: Mapping[str, _Pipeline]) -> Iterator[tuple[tuple[str, str], float]]:
    for name, pipeline in pipelines.items():
        for direction in DIRECTIONS:
            total = (pipeline.events or {}).get(direction)
            if total is not None:
                yield (name, direction), total


def _of_pipelines(pipelines: Mapping[str, _Pipeline], growth: Growth[tuple[str, str]]) -> Iterator[Sample]:
    for name, pipeline in pipelines.items():
        shown = plain(name, 200)
        for direction in DIRECTIONS:
            rate = growth.rate((name, direction))
            if rate is not None:
                yield Sample(RATE, rate, labels_of({"pipeline": shown, "direction": direction}))
        queue = pipeline.queue
        if queue is None or queue.type != "persisted":
            continue
        if queue.events_count is not None:
            yield Sample(QUEUED, queue.events_count, labels_of({"queue": shown}))
        if queue.capacity is not None and queue.capacity.max_queue_size_in_bytes > 0.0:
            full = queue.capacity.queue_size_in_bytes / queue.capacity.max_queue_size_in_bytes
            yield Sample(FULL, full, labels_of({"pipeline": shown}))


def _open(config: Config, tools: Tools) -> LogstashSession:
    return LogstashSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return EXPECTED


CONNECTOR = Connector(
    kind="logstash",
    title="Logstash",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
)
