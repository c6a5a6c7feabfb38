"""How old and how complete the answers of a Prometheus are. Pure."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from noc_app.config.pages import PAGE_SIGNALS
from noc_app.connectors.infrastructure.packs import Query
from noc_app.connectors.infrastructure.prometheus_wire import Row, Vector
from noc_app.connectors.kit import joined_gaps, plain
from noc_app.connectors.wire import warns
from noc_app.model import Labels, Sample, labels_of
from noc_app.model.said import in_turn, phrase

SCRAPED = "scrape.target.up"
LABEL_LIMIT = 200
NO_AGE = phrase("Prometheus does not say how old the data is: give `fresh`, one plain selector")
_HIGHEST = phrase("several series have the same labels; the highest value is shown")
_LOWEST = phrase("several series have the same labels; the lowest value is shown")
BEYOND = phrase("{count} series are beyond the limit and hidden")
# An expression that writes the label `instance` itself: its rows name no scrape target any more.
_RENAMES = re.compile(r"""\blabel_(?:replace|join)\b.*?,\s*["'](?:instance|job)["']""", re.DOTALL)

ScrapeTarget = tuple[str, str]
"""The job and the instance of a scrape target."""


class Freshness:
    """When the raw series behind an expression were last scraped, by scrape target; Unix seconds UTC."""

    def __init__(self, times: Mapping[ScrapeTarget, float]) -> None:
        self.times = times
        self._oldest: dict[tuple[str | None, str | None], float] = {}
        for (job, instance), at in times.items():
            for key in ((job, instance), (None, instance), (job, None), (None, None)):
                self._oldest[key] = min(at, self._oldest.get(key, at))

    @property
    def oldest(self) -> float | None:
        """Return when the oldest was scraped; None if there is none."""
        return self._oldest.get((None, None))

    @property
    def jobs(self) -> set[str]:
        """Return the jobs that are scraped."""
        return {job for job, _ in self.times}

    def at(self, metric: Mapping[str, str]) -> float | None:
        """Return when the data of a row was scraped: the oldest of all that its `job` and `instance` leave possible."""
        return self._oldest.get((metric.get("job"), metric.get("instance")))


def freshness(vector: Vector) -> Freshness:
    """Return the scrape times of an answer to `max by (job, instance) (timestamp(...))`."""
    # The answer's own time counts too: a cache in between may give away an old answer.
    return Freshness({scrape_target(row.metric): min(row.value, row.at) for row in vector.rows})


def oldest_of(found: Iterable[Freshness]) -> Freshness:
    """Return for each scrape target the oldest of the times that are known of it."""
    times: dict[ScrapeTarget, float] = {}
    for one in found:
        for target, at in one.times.items():
            times[target] = min(at, times.get(target, at))
    return Freshness(times)


def scrape_target(metric: Mapping[str, str]) -> ScrapeTarget:
    """Return the job and the instance of a row, empty where it has none."""
    return metric.get("job", ""), metric.get("instance", "")


@dataclass(frozen=True)
class Scrapes:
    """What `up` says: the rows, and why each scrape target that is down could not be scraped."""

    rows: tuple[Row, ...]
    errors: Mapping[ScrapeTarget, str] = field(default_factory=dict)

    @property
    def down(self) -> tuple[ScrapeTarget, ...]:
        """Return the scrape targets that are down, in order."""
        return tuple(sorted(scrape_target(row.metric) for row in self.rows if row.value != 1.0))

    @property
    def up(self) -> frozenset[ScrapeTarget]:
        """Return the scrape targets that are up."""
        return frozenset(scrape_target(row.metric) for row in self.rows if row.value == 1.0)

    def missing(self, jobs: Iterable[str], seen: Mapping[ScrapeTarget, float]) -> str:
        """Return in words which scrape targets of `jobs` are down and have no data in `seen`; empty if none."""
        sizes = Counter(job for job, _ in map(scrape_target, (row.metric for row in self.rows)))
        fed = set(jobs)
        gone = [target for target in self.down if target[0] in fed and target not in seen]
        by_job = Counter(job for job, _ in gone)
        words = tuple(
            phrase("{count} of {all} scrape targets of job {job} down", count=n, all=sizes[job], job=plain(job, 60))
            for job, n in by_job.items()
        )
        cause = next((self.errors[target] for target in gone if self.errors.get(target)), "")
        if not words:
            return ""
        return phrase("{causes}: {reason}", causes=words, reason=cause) if cause else phrase("{causes}", causes=words)


@dataclass
class Harvest:
    """What one poll has gathered so far."""

    samples: dict[tuple[str, Labels], Sample] = field(default_factory=dict)
    _reasons: dict[str, list[str]] = field(default_factory=dict)

    def gap(self, signal: str, reason: str) -> None:
        """Note what is missing of `signal`; an empty reason is none."""
        reasons = self._reasons.setdefault(signal, []) if reason else []
        if reason not in reasons:
            reasons.append(reason)

    @property
    def gaps(self) -> dict[str, str]:
        """Return what is missing, signal to reasons in words."""
        return {signal: plain(in_turn(reasons)) for signal, reasons in self._reasons.items()}

    def add(self, sample: Sample, pick: Callable[[float, float], float]) -> None:
        """Add `sample`; of two with the same labels the worse value stays, with the older time."""
        key = (sample.signal, sample.labels)
        before = self.samples.get(key)
        if before is None:
            self.samples[key] = sample
            return
        times = [at for at in (before.at, sample.at) if at is not None]
        worse = pick(before.value, sample.value)
        self.samples[key] = Sample(sample.signal, worse, sample.labels, min(times, default=None))
        self.gap(sample.signal, _HIGHEST if pick is max else _LOWEST)


def take_scrapes(vector: Vector, fresh: Freshness | None, harvest: Harvest, *, limit: int) -> None:
    """Add whether each scrape target is reached; of too many, those that are down come first.

    `fresh` is None if the ages cannot be asked: then nothing is evidence.
    """
    harvest.gap("*", _warned(vector))
    if fresh is None:
        harvest.gap(SCRAPED, NO_AGE)
        return
    rows = sorted(vector.rows, key=lambda row: (row.value, scrape_target(row.metric)))
    known = [(row, at) for row in rows if (at := fresh.at(row.metric)) is not None]
    hidden = vector.hidden + max(0, len(known) - limit)
    harvest.gap(SCRAPED, BEYOND.of(count=hidden) if hidden else "")
    harvest.gap(SCRAPED, _ended(len(rows) - len(known)))
    for row, at in known[:limit]:
        job, instance = map(_label, scrape_target(row.metric))
        harvest.add(Sample(SCRAPED, row.value, labels_of({"job": job, "instance": instance}), at), min)


def take(query: Query, answer: Vector, fresh: Freshness | None, harvest: Harvest) -> None:
    """Add the samples of one query, each with the time at which its raw data was scraped.

    `fresh` is None for an expression that reads no series: its value is as old as the answer.
    """
    _note_gaps(query.signal, answer, harvest)
    renamed, ended = _RENAMES.search(query.expr) is not None, 0
    for row in answer.rows:
        at: float | None = row.at
        if fresh is not None:
            scraped_at = fresh.at(row.metric) or (fresh.oldest if renamed else None)
            at = None if scraped_at is None else min(scraped_at, row.at)
        if at is None:
            ended += 1  # a rate lives on for minutes after its target has gone: that is no evidence
            continue
        pick = max if query.worst == "highest" else min
        harvest.add(Sample(query.signal, row.value, mapped(row.metric, query.labels), at), pick)
    harvest.gap(query.signal, _ended(ended))


def _note_gaps(signal: str, answer: Vector, harvest: Harvest) -> None:
    harvest.gap(signal, _warned(answer))
    harvest.gap(signal, BEYOND.of(count=answer.hidden) if answer.hidden else "")
    of_page = signal.startswith(PAGE_SIGNALS)  # a panel that divides by zero shows nothing; its target is well
    harvest.gap(
        signal, phrase("{count} values are not numbers", count=answer.odd) if answer.odd and not of_page else ""
    )


def _ended(count: int) -> str:
    return phrase("{count} series are no longer scraped", count=count) if count else ""


def _warned(answer: Vector) -> str:
    return warns("Prometheus", joined_gaps(answer.warnings)) if answer.warnings else ""


def mapped(metric: Mapping[str, str], labels: Mapping[str, str]) -> Labels:
    """Return our labels for those of a series: the named ones, or all of them."""
    if not labels:
        return labels_of({plain(n, 100): _label(v) for n, v in metric.items() if n != "__name__"})
    return labels_of({ours: _label(metric[theirs]) for ours, theirs in labels.items() if theirs in metric})


def _label(text: str) -> str:
    """Return `text` as a plain label. Nearly all are plain already, and asking character by character is slow."""
    easy = text.isascii() and text.isprintable() and " " not in text and len(text) <= LABEL_LIMIT
    return text if easy else plain(text, LABEL_LIMIT)
