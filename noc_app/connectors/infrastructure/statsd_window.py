"""What a StatsD receiver has heard since the last look, in bounded memory. Time is an argument."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from noc_app.connectors.infrastructure.statsd_lines import (
    COUNTER,
    GAUGE,
    LINE_LIMIT,
    OF_DATADOG,
    SET,
    TIMER,
    Line,
    line_of,
    number_of,
)
from noc_app.connectors.kit import plain
from noc_app.model import Labels

TIMINGS_LIMIT = 2000  # of one series in one window; beyond it a fair sample is kept
TIMINGS_OF_ALL = 1_000_000
MEMBERS_OF_ALL = 500_000  # of all sets in one window; each is kept as its hash
FORGET_AFTER_S = 86_400.0
EXAMPLE_LIMIT = 60


class Key(NamedTuple):
    """The identity of one series as it was sent."""

    name: str
    tags: Labels


@dataclass(slots=True)
class Count:
    """A counter: what was added in this window, and when it was last heard, Unix seconds UTC."""

    added: float = 0.0
    heard_at: float = 0.0
    heard: bool = False


@dataclass(slots=True)
class Gauge:
    """A level. It is known once it was told whole: a receiver that was started later has not heard its beginning."""

    value: float = 0.0
    known: bool = False
    heard_at: float = 0.0
    heard: bool = False


@dataclass(slots=True)
class Timings:
    """Values of one window, a fair sample of them if there are too many; `seen` is how many there were."""

    values: list[float] = field(default_factory=list)
    seen: int = 0


@dataclass(slots=True)
class Heard:
    """What one window brought. `malformed` lines could not be read, `of_datadog` are events and service checks.

    `beyond` lines were of series for which there is no room any more, `overfull` members of sets likewise.
    """

    lines: int = 0
    malformed: int = 0
    example: str = ""
    of_datadog: int = 0
    beyond: int = 0
    overfull: int = 0
    counters: Mapping[Key, Count] = field(default_factory=dict)
    gauges: Mapping[Key, Gauge] = field(default_factory=dict)
    timings: Mapping[Key, Timings] = field(default_factory=dict)
    sets: Mapping[Key, set[int]] = field(default_factory=dict)


class Window:
    """Takes lines in, gives what they come to and begins anew. Levels of gauges stay."""

    def __init__(self, series_limit: int) -> None:
        self._limit = series_limit
        self._chance = random.Random(0)  # noqa: S311 - which timings are kept is no secret
        self._counters: dict[Key, Count] = {}
        self._gauges: dict[Key, Gauge] = {}
        self._timings: dict[Key, Timings] = {}
        self._sets: dict[Key, set[int]] = {}
        self._kept_timings = self._kept_members = 0
        self._now = Heard()
        self.heard_at: float | None = None

    def take(self, data: bytes, now: float) -> None:
        """Take in whole lines that came at `now`, Unix seconds UTC."""
        for raw in data.split(b"\n"):
            if raw.strip():
                self._take_line(raw, now)

    def refuse(self, example: str) -> None:
        """Count a line that is too long to be kept."""
        self._now.malformed += 1
        self._now.example = self._now.example or plain(example, EXAMPLE_LIMIT)

    def flush(self, now: float) -> Heard:
        """Return what was heard since the last call; counters that were silent are there, and not `heard`."""
        found = self._now
        found.counters, found.gauges = self._counters, self._gauges
        found.timings, found.sets = self._timings, self._sets
        kept = now - FORGET_AFTER_S
        self._counters = {k: Count(heard_at=c.heard_at) for k, c in self._counters.items() if c.heard_at > kept}
        self._gauges = {k: Gauge(g.value, g.known, g.heard_at) for k, g in self._gauges.items() if g.heard_at > kept}
        self._timings, self._sets, self._now = {}, {}, Heard()
        self._kept_timings = self._kept_members = 0
        return found

    def _take_line(self, raw: bytes, now: float) -> None:
        text = raw[: LINE_LIMIT + 1].decode("utf-8", "replace").strip()
        if text.startswith(OF_DATADOG):
            self._now.of_datadog += 1
            self.heard_at = now
            return
        try:
            line = line_of(text)
        except ValueError:
            self.refuse(text)
            return
        self.heard_at = now
        self._now.lines += 1
        self._add(line, now)

    def _add(self, line: Line, now: float) -> None:
        key = Key(line.name, line.tags)
        store = self._store(line.kind)
        if key not in store and self._full:
            self._now.beyond += 1
        elif line.kind == COUNTER:
            count = self._counters.setdefault(key, Count())
            count.added += sum(map(number_of, line.values)) / line.rate
            count.heard, count.heard_at = True, now
        elif line.kind == GAUGE:
            self._set_gauge(self._gauges.setdefault(key, Gauge()), line, now)
        elif line.kind == SET:
            self._add_members(self._sets.setdefault(key, set()), line)
        else:
            self._add_timings(self._timings.setdefault(key, Timings()), line)

    def _store(self, kind: str) -> Mapping[Key, object]:
        stores: dict[str, Mapping[Key, object]] = {COUNTER: self._counters, GAUGE: self._gauges, SET: self._sets}
        return stores.get(kind, self._timings)

    @property
    def _full(self) -> bool:
        return len(self._counters) + len(self._gauges) + len(self._timings) + len(self._sets) >= self._limit

    def _set_gauge(self, gauge: Gauge, line: Line, now: float) -> None:
        for text in line.values:
            changes = text.startswith(("+", "-"))
            gauge.value = gauge.value + number_of(text) if changes else number_of(text)
            gauge.known = gauge.known or not changes
        gauge.heard, gauge.heard_at = True, now

    def _add_members(self, members: set[int], line: Line) -> None:
        for member in map(hash, line.values):
            if member in members:
                continue
            if self._kept_members >= MEMBERS_OF_ALL:
                self._now.overfull += 1
                continue
            members.add(member)
            self._kept_members += 1

    def _add_timings(self, timings: Timings, line: Line) -> None:
        for text in line.values:
            value = number_of(text) / 1000.0 if line.kind == TIMER else number_of(text)
            timings.seen += 1
            kept = len(timings.values)
            if not kept or (kept < TIMINGS_LIMIT and self._kept_timings < TIMINGS_OF_ALL):
                timings.values.append(value)
                self._kept_timings += 1
            elif (place := self._chance.randrange(timings.seen)) < kept:
                timings.values[place] = value
