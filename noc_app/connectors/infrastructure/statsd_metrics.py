"""Which metrics of StatsD supply which signal, and what they come to. Pure."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Literal, TypeAlias

from pydantic import Field

from noc_app.config.fields import Strict
from noc_app.connectors.infrastructure.statsd_window import Gauge, Heard, Key
from noc_app.connectors.kit import plain
from noc_app.model import Labels, Sample, labels_of
from noc_app.model.said import phrase

Of: TypeAlias = Literal["auto", "rate", "count", "value", "mean", "min", "max", "median", "p90", "p95", "p99", "unique"]
PERCENTILES: Mapping[str, float] = {"p90": 0.90, "p95": 0.95, "p99": 0.99}
ONLY_CHANGES = phrase("only changes of {name} were heard: its level is not known")


class Metric(Strict):
    """A metric, or several by a pattern, and the signal that they supply."""

    signal: str = Field(description="id in the catalogue, or of a signal of your own")
    metric: str = Field(
        min_length=1, max_length=300, description="its name; * stands for one part between dots, such as api.*.latency"
    )
    of: Of = Field(
        default="auto",
        title="Of its values",
        description="auto: counters per second, levels of gauges, 95th percentile of timers, size of sets",
    )
    scale: float = Field(default=1.0, description="factor to the signal's unit; timers are in seconds already")
    labels: dict[str, str] = Field(
        default_factory=dict,
        description="our label names to its tags, or to 1, 2 for what * stood for; all tags if empty",
    )
    zero_when_silent: bool = Field(
        default=False,
        title="Zero when silent",
        description="for counters of what is rare, such as errors: not heard means none happened",
    )

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return what a name has to match; each * is a group."""
        return re.compile(r"\.".join("([^.]+)" if part == "*" else re.escape(part) for part in self.metric.split(".")))

    def labels_for(self, key: Key) -> Labels | None:
        """Return the labels of a series, None if it is not one of this metric."""
        found = self.pattern.fullmatch(key.name)
        if found is None:
            return None
        known = {**dict(key.tags), **{str(place): text for place, text in enumerate(found.groups(), 1)}}
        chosen = {ours: known[theirs] for ours, theirs in self.labels.items() if theirs in known}
        wanted = chosen if self.labels else dict(key.tags)
        return labels_of({plain(name, 100): plain(text, 200) for name, text in wanted.items()})


def samples_of(metric: Metric, heard: Heard, elapsed_s: float, gaps: dict[str, str]) -> Iterator[Sample]:
    """Yield what `metric` comes to in a window of `elapsed_s` seconds; what is missing is in `gaps`."""
    if metric.of in {"auto", "rate", "count"}:
        yield from _counts(metric, heard, 1.0 if metric.of == "count" else elapsed_s)
    if metric.of in {"auto", "value"}:
        yield from _levels(metric, heard.gauges, gaps)
    if metric.of in {"auto", "unique"}:
        yield from _sizes(metric, heard)
    if metric.of not in {"rate", "count", "value", "unique"}:
        yield from _times(metric, heard)


def _counts(metric: Metric, heard: Heard, per_s: float) -> Iterator[Sample]:
    sums: dict[Labels, float] = {}
    for key, count in heard.counters.items():
        labels = metric.labels_for(key) if count.heard or metric.zero_when_silent else None
        if labels is not None:
            sums[labels] = sums.get(labels, 0.0) + count.added
    for labels, added in sums.items():
        yield Sample(metric.signal, metric.scale * added / per_s, labels)


def _levels(metric: Metric, gauges: Mapping[Key, Gauge], gaps: dict[str, str]) -> Iterator[Sample]:
    newest: dict[Labels, Gauge] = {}
    for key, gauge in gauges.items():
        labels = metric.labels_for(key) if gauge.heard else None
        if labels is None:
            continue
        if not gauge.known:
            gaps[metric.signal] = ONLY_CHANGES.of(name=plain(key.name, 100))
            continue
        if labels in newest:
            gaps[metric.signal] = phrase("several series have the same labels; the newest is shown")
        if labels not in newest or gauge.heard_at >= newest[labels].heard_at:
            newest[labels] = gauge
    for labels, gauge in newest.items():
        yield Sample(metric.signal, metric.scale * gauge.value, labels, gauge.heard_at)


def _sizes(metric: Metric, heard: Heard) -> Iterator[Sample]:
    members: dict[Labels, set[int]] = {}
    for key, found in heard.sets.items():
        labels = metric.labels_for(key)
        if labels is not None:
            members.setdefault(labels, set()).update(found)
    for labels, all_of_them in members.items():
        yield Sample(metric.signal, metric.scale * len(all_of_them), labels)


def _times(metric: Metric, heard: Heard) -> Iterator[Sample]:
    values: dict[Labels, list[float]] = {}
    for key, timings in heard.timings.items():
        labels = metric.labels_for(key)
        if labels is not None:
            values.setdefault(labels, []).extend(timings.values)
    for labels, found in values.items():
        of = "p95" if metric.of == "auto" else metric.of
        yield Sample(metric.signal, metric.scale * of_values(sorted(found), of), labels)


def of_values(ordered: Sequence[float], of: str) -> float:
    """Return one figure of values in rising order, at least one; a percentile is the value at its nearest rank."""
    if of == "mean":
        return math.fsum(ordered) / len(ordered)
    if of in {"min", "max"}:
        return ordered[0 if of == "min" else -1]
    if of == "median":
        middle = len(ordered) // 2
        return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2.0
    return ordered[math.ceil(PERCENTILES[of] * len(ordered)) - 1]
