"""StatsD: this board hears what applications send, as a StatsD daemon would.

API   https://github.com/statsd/statsd/blob/master/docs/metric_types.md, https://docs.datadoghq.com/developers/dogstatsd/
Seen  the daemon 0.9.0 and the client 4.0.1, which send to it
Against  the real daemon and a client, in the live tests, on the same stream

Counters, gauges with changes, timers, histograms, distributions and sets, with sample rates and tags, over UDP and TCP.
Whoever reaches the address can say anything: open it to the machines that are meant to. A daemon that is there already
can send a copy here (its backend `repeater`). What is lost on the way over UDP is known to nobody.
"""

import time
from collections.abc import Iterator
from typing import Literal

from pydantic import Field, field_validator
from typing_extensions import override

from noc_app.config.fields import Duration
from noc_app.config.target import TargetConfig
from noc_app.config.yaml_file import Where
from noc_app.connectors.infrastructure.statsd_metrics import Metric, samples_of
from noc_app.connectors.infrastructure.statsd_receiver import Receiver
from noc_app.connectors.infrastructure.statsd_window import Heard, Window
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.model import Domain, NotPermitted, PollResult, Sample, Unavailable, Unreachable, labels_of
from noc_app.model.said import in_turn, phrase

LINES, MALFORMED = "receiver.lines.rate", "receiver.lines.malformed"
OWN = (LINES, MALFORMED)
_OF_DATADOG = phrase("{count} events and service checks were heard and are not taken")
_TURNED_AWAY = phrase("{count} connections were turned away")
JUST_BEGUN = phrase("it has just begun to listen")


class Config(TargetConfig):
    """One address that is listened on."""

    kind: Literal["statsd"] = "statsd"
    listen: str = Field(
        default="127.0.0.1:8125",
        max_length=200,
        title="Listen on",
        description="address and port for UDP and TCP; 0.0.0.0 for every network",
    )
    quiet: Duration = Field(
        default=60.0,
        ge=1.0,
        le=86400.0,
        title="Quiet at most",
        description="how long nothing may be heard before this receiver is called blind",
    )
    metrics: tuple[Metric, ...] = Field(default=(), title="Metrics", description="what of it supplies which signal")
    series_limit: int = Field(
        default=10_000, ge=1, le=1_000_000, title="Series limit", description="series kept of all that is heard"
    )

    @property
    @override
    def named_signals(self) -> tuple[tuple[Where, str], ...]:
        return tuple((("metrics", place, "signal"), metric.signal) for place, metric in enumerate(self.metrics))

    @field_validator("listen")
    @classmethod
    def _address(cls, listen: str) -> str:
        address_of(listen)
        return listen


def address_of(text: str) -> tuple[str, int]:
    """Return host and port of `host:port`. Raises ValueError."""
    host, _, port = text.rpartition(":")
    if not host or not (port.isascii() and port.isdecimal()) or int(port) >= 1 << 16:
        raise ValueError(phrase("write host:port, such as {example}", example="127.0.0.1:8125"))
    return host.strip("[]"), int(port)


class StatsdSession:
    """Listens from its first poll on; each poll takes what was heard since the one before."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        self.window = Window(config.series_limit)
        self._receiver = Receiver(self.window, tools.clock)
        self._began_at = self._flushed_s = 0.0
        self.monotonic = time.monotonic
        self.port = 0

    async def poll(self) -> PollResult:
        """Return what was heard. Raises PollError if nothing was for too long: silence is no evidence."""
        now = self._tools.clock()
        if not self._receiver.listening:
            await self._listen()
            self._began_at, self._flushed_s = now, self.monotonic()
            return PollResult(gaps={"*": JUST_BEGUN})
        elapsed_s = max(0.001, self.monotonic() - self._flushed_s)
        self._flushed_s += elapsed_s
        heard = self.window.flush(now)
        since = self.window.heard_at if self.window.heard_at is not None else self._began_at
        if now - since >= self._config.quiet:
            quiet = phrase(
                "nothing was heard on {address} for {seconds} s",
                address=self._config.listen,
                seconds=round(now - since),
            )
            raise Unavailable(in_turn([*filter(None, (quiet, _noise(heard)))]))
        gaps = dict(self._gaps(heard))
        return PollResult(samples=tuple(self._samples(heard, elapsed_s, gaps)), gaps=gaps)

    async def aclose(self) -> None:
        """Stop listening."""
        self._receiver.close()

    async def _listen(self) -> None:
        host, port = address_of(self._config.listen)
        try:
            self.port = await self._receiver.open(host, port)
        except PermissionError as error:
            said = phrase("{address} may not be listened on by this user", address=self._config.listen)
            raise NotPermitted(said) from error
        except OSError as error:
            why = plain(error.strerror or error).lower()
            said = phrase("{address} cannot be listened on: {reason}", address=self._config.listen, reason=why)
            raise Unreachable(said) from error

    def _samples(self, heard: Heard, elapsed_s: float, gaps: dict[str, str]) -> Iterator[Sample]:
        here = labels_of({"receiver": self._config.name})
        yield Sample(LINES, heard.lines / elapsed_s, here)
        yield Sample(MALFORMED, heard.malformed / elapsed_s, here)
        for metric in self._config.metrics:
            yield from samples_of(metric, heard, elapsed_s, gaps)

    def _gaps(self, heard: Heard) -> Iterator[tuple[str, str]]:
        words = [
            _noise(heard),
            _OF_DATADOG.of(count=heard.of_datadog) if heard.of_datadog else "",
        ]
        if any(words):
            yield MALFORMED, in_turn([*filter(None, words)])
        lost = [
            phrase("{count} lines of series beyond the limit", count=heard.beyond) if heard.beyond else "",
            phrase("{count} members of sets beyond the limit", count=heard.overfull) if heard.overfull else "",
            _TURNED_AWAY.of(count=self._receiver.turned_away) if self._receiver.turned_away else "",
        ]
        self._receiver.turned_away = 0
        if any(lost):
            yield "*", phrase("not taken in: {causes}", causes=tuple(filter(None, lost)))


def _noise(heard: Heard) -> str:
    """Return in words what could not be read, empty if all could."""
    if not heard.malformed:
        return ""
    example = repr(heard.example)
    return phrase("{count} lines could not be read, such as {example}", count=heard.malformed, example=example)


def _open(config: Config, tools: Tools) -> StatsdSession:
    return StatsdSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*OWN, *(metric.signal for metric in config.metrics)]))


CONNECTOR = Connector(
    kind="statsd",
    title="StatsD",
    domain=Domain.APPLICATION,
    config=Config,
    open=_open,
    expects=_expects,
    alerts=False,
)
