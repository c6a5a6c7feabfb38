"""Which pipelines are late, failed and running, as of now. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from noc_app.connectors.bi.airflow_wire import Broken, Condition, Pipeline, Run
from noc_app.connectors.kit import plain
from noc_app.connectors.rows import Taken
from noc_app.model import Alert, Domain, Severity, labels_of
from noc_app.model.said import phrase
from noc_app.model.units import format_age

HEALTHY = "healthy"
LIFE_S = 300.0  # a scheduler that is well gives a sign of life every few seconds
NAME_LIMIT = 120
_PARTS = {
    "scheduler": (phrase("Airflow's scheduler is {status}"), phrase("No pipeline begins")),
    "database": (phrase("Airflow's database is {status}"), phrase("Airflow's own database")),
    "processor": (phrase("Airflow's processor is {status}"), phrase("Changes of pipelines are not read")),
}


@dataclass(frozen=True, slots=True)
class Links:
    """How the pages of one Airflow are called. `url` ends without a slash."""

    url: str
    major: int

    def run(self, pipeline: str, run: str) -> str:
        """Return the page of a run."""
        dag, name = quote(pipeline, safe=""), quote(run, safe="")
        if self.major == 2:  # noqa: PLR2004
            return f"{self.url}/dags/{dag}/grid?dag_run_id={name}"
        return f"{self.url}/dags/{dag}/runs/{name}"

    def pipeline(self, pipeline: str) -> str:
        """Return the page of a pipeline."""
        return f"{self.url}/dags/{quote(pipeline, safe='')}{'/grid' if self.major == 2 else ''}"  # noqa: PLR2004


@dataclass(frozen=True, slots=True)
class Standing:
    """How one pipeline is. `late_since` is the deadline that it missed; `last` the newest run that is over."""

    pipeline: Pipeline
    runs: tuple[Run, ...]  # oldest first
    allowed_s: float
    late_since: float | None
    waits: str  # what is late: the run's id, empty for one that was never begun

    @property
    def last(self) -> Run | None:
        """Return the newest run that is over."""
        return next((r for r in reversed(self.runs) if r.finished), None)

    @property
    def running(self) -> int:
        """Return how many runs go on or wait for their turn."""
        return sum(not r.finished for r in self.runs)


def standings(
    pipelines: Iterable[Pipeline], runs: Iterable[Run], deadlines: Mapping[str, float], *, usual_s: float, now: float
) -> list[Standing]:
    """Return how each pipeline is at `now`. A run has from when it was due until the pipeline's deadline."""
    by_pipeline: dict[str, list[Run]] = {}
    for run in sorted(runs, key=lambda r: (r.due_at, r.id)):
        by_pipeline.setdefault(run.pipeline, []).append(run)
    return [_standing(p, by_pipeline.get(p.id, ()), deadlines.get(p.id, usual_s), now) for p in pipelines]


def _standing(pipeline: Pipeline, runs: Sequence[Run], allowed_s: float, now: float) -> Standing:
    late = [(r.due_at + allowed_s, r.id) for r in runs if not r.finished and now > r.due_at + allowed_s]
    if pipeline.next_at is not None and now > pipeline.next_at + allowed_s:
        late.append((pipeline.next_at + allowed_s, ""))
    since, waits = min(late, default=(None, ""))
    return Standing(pipeline, tuple(runs), allowed_s, since, waits)


def take(found: Sequence[Standing], scheduler: str, now: float, taken: Taken) -> None:
    """Take what `found` says as samples."""
    labels = {"scheduler": scheduler}
    taken.take("bi.pipeline.late", labels, sum(s.late_since is not None for s in found))
    taken.take("bi.pipeline.failed", labels, sum(s.last is not None and s.last.state == "failed" for s in found))
    taken.take("bi.pipeline.running", labels, sum(s.running for s in found))
    ended = [(r, s.allowed_s) for s in found for r in s.runs if r.finished and r.ended_at is not None]
    late_now = sum(s.late_since is not None for s in found)
    on_time = sum((r.ended_at or 0.0) <= r.due_at + allowed for r, allowed in ended)
    if ended or late_now:
        taken.take("bi.pipeline.on_time_ratio", labels, on_time / (len(ended) + late_now))
    for standing in found:
        _take_pipeline(standing, now, taken)


def _take_pipeline(standing: Standing, now: float, taken: Taken) -> None:
    labels, last = {"pipeline": standing.pipeline.id}, standing.last
    over = [r for r in standing.runs if r.finished]
    if over:
        taken.take("bi.pipeline.success_ratio", labels, sum(r.state == "success" for r in over) / len(over))
    if last is not None and last.ended_at is not None and last.started_at is not None:
        taken.take("bi.pipeline.duration", labels, max(0.0, last.ended_at - last.started_at))
    if standing.late_since is not None:
        taken.take("bi.pipeline.delay", labels, now - standing.late_since)
    elif last is not None and last.ended_at is not None:
        taken.take("bi.pipeline.delay", labels, max(0.0, last.ended_at - last.due_at - standing.allowed_s))


def alerts_of(found: Iterable[Standing], links: Links) -> list[Alert]:
    """Return the alerts for pipelines whose last run failed, and for those that are late."""
    alerts: list[Alert] = []
    for standing in found:
        last = standing.last
        if last is not None and last.state == "failed":
            alerts.append(_failed(standing, last, links))
        if standing.late_since is not None:
            alerts.append(_late(standing, standing.late_since, links))
    return alerts


def doubt_of(condition: Condition, now: float) -> str:
    """Return why what Airflow says about its pipelines is not to be believed, empty if it is."""
    if condition.scheduler != HEALTHY:
        status = condition.scheduler or phrase("not heard of")
        return phrase("Airflow's scheduler is {status}: nothing begins", status=status)
    if condition.seen_at is not None and now - condition.seen_at > LIFE_S:
        silent = phrase("Airflow's scheduler gave no sign of life for {age}: it may be dead")
        return silent.of(age=format_age(now - condition.seen_at))
    return ""


def condition_alerts(condition: Condition, since: Mapping[str, float], now: float) -> list[Alert]:
    """Return the alerts for what keeps pipelines from running at all; `since` is when each began, by fingerprint."""
    parts = (
        ("scheduler", condition.scheduler, Severity.CRITICAL),
        ("database", condition.database, Severity.CRITICAL),
        ("processor", condition.processor, Severity.MAJOR),
    )
    return [
        Alert(
            fingerprint=f"part-{name}",
            severity=severity,
            title=_PARTS[name][0].of(status=status),
            description=_PARTS[name][1],
            starts_at=since.get(
                f"part-{name}", condition.seen_at if name == "scheduler" and condition.seen_at else now
            ),
            labels=labels_of({"part": name}),
            domain=Domain.BI,
        )
        for name, status, severity in parts
        if status not in {HEALTHY, ""}
    ]


def broken_alerts(broken: Iterable[Broken], since: Mapping[str, float], now: float) -> list[Alert]:
    """Return the alerts for files that cannot be read: their pipelines do not run, or run as they were before."""
    return [
        Alert(
            fingerprint=f"file-{b.file}",
            severity=Severity.MAJOR,
            title=phrase("Airflow cannot read {file}", file=b.file.rpartition("/")[2]),
            description=b.words,
            starts_at=b.since if b.since is not None else since.get(f"file-{b.file}", now),
            labels=labels_of({"file": b.file}),
            domain=Domain.BI,
        )
        for b in broken
    ]


def _failed(standing: Standing, run: Run, links: Links) -> Alert:
    return Alert(
        fingerprint=f"failed-{standing.pipeline.id}",
        severity=Severity.MAJOR,
        title=phrase("Pipeline {name} failed", name=plain(standing.pipeline.id, 250)),
        description=phrase("Run {name}", name=plain(run.id, 250)),
        starts_at=run.ended_at if run.ended_at is not None else run.due_at,
        labels=_labels(standing.pipeline),
        link=links.run(run.pipeline, run.id),
        domain=Domain.BI,
    )


def _late(standing: Standing, since: float, links: Links) -> Alert:
    pipeline, waits = standing.pipeline, standing.waits
    return Alert(
        fingerprint=f"late-{pipeline.id}",
        severity=Severity.MAJOR,
        title=phrase("Pipeline {name} is late", name=plain(pipeline.id, 250)),
        description=phrase("Run {name} has not ended", name=plain(waits, 250))
        if waits
        else phrase("The run that was due has not begun"),
        starts_at=since,
        labels=_labels(pipeline),
        link=links.run(pipeline.id, waits) if waits else links.pipeline(pipeline.id),
        domain=Domain.BI,
    )


def _labels(pipeline: Pipeline) -> tuple[tuple[str, str], ...]:
    owner = {"owner": plain(pipeline.owner, NAME_LIMIT)} if pipeline.owner else {}
    return labels_of({"pipeline": plain(pipeline.id, NAME_LIMIT), **owner})
