"""A StatsD daemon over its admin port: whether it is well, what it could not read, and the levels of its gauges.

API   https://github.com/statsd/statsd/blob/master/docs/admin_interface.md
Seen  0.9.0
Against  the real daemon, in the live tests

Counters and timers are of the daemon's own interval, which is under way while we ask: they say nothing per second, so
they are left out. The answers are JavaScript as people read it, not JSON. The port has no password.
"""

import asyncio
import re
from collections.abc import Iterator, Mapping
from typing import Literal

from pydantic import Field, field_validator
from typing_extensions import override

from noc_app.config.target import TargetConfig
from noc_app.config.yaml_file import Where
from noc_app.connectors.infrastructure.statsd_metrics import Metric, samples_of
from noc_app.connectors.infrastructure.statsd_window import Gauge, Heard, Key
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.connectors.rates import Totals
from noc_app.connectors.wire import not_the
from noc_app.model import BadPayload, Domain, PollResult, Sample, TooLarge, Unreachable, labels_of
from noc_app.model.said import phrase

UP, MALFORMED, SILENCE = "receiver.up", "receiver.lines.malformed", "receiver.silence"
OWN = (UP, MALFORMED, SILENCE)
BODY_LIMIT = 8_000_000
READ_BYTES = 65_536
END = b"END\n\n"
_ADMIN = phrase("admin port of StatsD")
_PAIR = re.compile(
    # Names are bounded, and a bare one begins where no other does: a long run of letters is looked at once.
    r"""(?:'(?P<quoted>(?:[^'\\]|\\.){1,900})'|"(?P<double>(?:[^"\\]|\\.){1,900})"|(?<![\w$])(?P<bare>[A-Za-z_$][\w$]{,900})):\s*"""
    r"""(?P<value>-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|-?Infinity|NaN)\s*(?=[,}])"""
)
_STAT = re.compile(r"^(?P<name>[\w.-]+): (?P<value>\d{1,15}(?:\.\d+)?)$", re.MULTILINE)


class Config(TargetConfig):
    """One StatsD daemon, over its admin port."""

    kind: Literal["statsd_admin"] = "statsd_admin"
    address: str = Field(
        default="127.0.0.1:8126", max_length=200, title="Admin port", description="host:port of mgmt_port"
    )
    metrics: tuple[Metric, ...] = Field(default=(), title="Gauges", description="which gauge supplies which signal")

    @property
    @override
    def host(self) -> str:
        return self.address.rpartition(":")[0].strip("[]")

    @property
    @override
    def tcp_port(self) -> int:
        return int(self.address.rpartition(":")[2])

    @property
    @override
    def named_signals(self) -> tuple[tuple[Where, str], ...]:
        return tuple((("metrics", place, "signal"), metric.signal) for place, metric in enumerate(self.metrics))

    @field_validator("address")
    @classmethod
    def _host_and_port(cls, address: str) -> str:
        host, _, port = address.rpartition(":")
        if not host or not (port.isascii() and port.isdecimal() and 0 < int(port) < 1 << 16):
            raise ValueError(phrase("write host:port, such as {example}", example="127.0.0.1:8126"))
        return address


class AdminSession:
    """Polls one daemon."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        self.totals: Totals[str] = Totals(config.every)

    async def poll(self) -> PollResult:
        """Ask for its health, its counts of messages and its gauges. Raises PollError."""
        try:
            answers = await self._said(("health", b"\n"), ("stats", END), ("gauges", END))
        except OSError as error:
            reason = plain(error.strerror or error).lower()
            raise Unreachable(phrase("the admin port does not answer: {reason}", reason=reason)) from error
        health, stats, gauges = answers
        decode = self._tools.decode
        samples = [*self._own(await decode(parse_health, health), await decode(parse_stats, stats))]
        gaps: dict[str, str] = {}
        heard = Heard(gauges=_levels(await decode(parse_gauges, gauges), self._tools.clock()))
        for metric in self._config.metrics:
            samples += samples_of(metric, heard, 1.0, gaps)
        return PollResult(samples=tuple(samples), gaps=gaps)

    def _own(self, up: float, stats: Mapping[str, float]) -> Iterator[Sample]:
        here = labels_of({"receiver": self._config.name})
        yield Sample(UP, up, here)
        yield Sample(SILENCE, stats["messages.last_msg_seen"], here)
        rate = self.totals.grown({"bad": stats["messages.bad_lines_seen"]}).rate("bad")
        if rate is not None:
            yield Sample(MALFORMED, rate, here)

    async def _said(self, *commands: tuple[str, bytes]) -> list[bytes]:
        """Return the answers, each up to its own end. Raises OSError and PollError."""
        host, _, port = self._config.address.rpartition(":")
        reader, writer = await asyncio.open_connection(host.strip("[]"), int(port))
        try:
            answers = []
            for command, end in commands:
                writer.write(f"{command}\n".encode())
                answers.append(await _up_to(end, reader))
            return answers
        finally:
            writer.transport.abort()


async def _up_to(end: bytes, reader: asyncio.StreamReader) -> bytes:
    found = bytearray()
    while not found.endswith(end):
        chunk = await reader.read(READ_BYTES)
        found += chunk
        if not chunk or found.startswith(b"ERROR"):
            raise BadPayload(not_the(_ADMIN, "" if chunk else phrase("it hung up")))
        if len(found) > BODY_LIMIT:
            raise TooLarge(phrase("the answer is larger than {size} MB", size=BODY_LIMIT / 1e6))
    return bytes(found)


def parse_health(body: bytes) -> float:
    """Return 1 for up, 0 for down. Raises BadPayload."""
    said = body.decode("utf-8", "replace").strip()
    if said not in {"health: up", "health: down"}:
        raise BadPayload(not_the(_ADMIN))
    return float(said == "health: up")


def parse_stats(body: bytes) -> dict[str, float]:
    """Return the daemon's own counts by name. Raises BadPayload."""
    found = {m["name"]: float(m["value"]) for m in _STAT.finditer(body.decode("utf-8", "replace"))}
    for needed in ("messages.last_msg_seen", "messages.bad_lines_seen"):
        if needed not in found:
            raise BadPayload(not_the(_ADMIN, phrase("it says nothing of {field}", field=needed)))
    return found


def parse_gauges(body: bytes) -> dict[str, float]:
    """Return the levels by name as JavaScript's inspection writes them; what is no number is left out.

    Raises BadPayload.
    """
    text = body.decode("utf-8", "replace").strip()
    if not text.startswith("{") or not text.removesuffix("END").rstrip().endswith("}"):
        raise BadPayload(not_the(_ADMIN, phrase("truncated") if text.startswith("{") else ""))
    found: dict[str, float] = {}
    for pair in _PAIR.finditer(text):
        name = pair["bare"] or re.sub(r"\\(.)", r"\1", pair["quoted"] or pair["double"] or "")
        if pair["value"][-1].isdigit():
            found[name] = float(pair["value"])
    return found


def _levels(gauges: Mapping[str, float], now: float) -> dict[Key, Gauge]:
    """Return the gauges; tags are in their names as Graphite has them."""
    found = {}
    for text, value in gauges.items():
        name, *pairs = text.split(";")
        tags = {tag: told for tag, _, told in (pair.partition("=") for pair in pairs)}
        found[Key(name, labels_of(tags))] = Gauge(value, known=True, heard_at=now, heard=True)
    return found


def _open(config: Config, tools: Tools) -> AdminSession:
    return AdminSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*OWN, *(metric.signal for metric in config.metrics)]))


CONNECTOR = Connector(
    kind="statsd_admin",
    title="StatsD (admin port)",
    domain=Domain.APPLICATION,
    config=Config,
    open=_open,
    expects=_expects,
    alerts=False,
)
