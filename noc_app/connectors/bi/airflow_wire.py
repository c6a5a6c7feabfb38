"""What Airflow 2 and 3 answer, read into one form. Pure."""

from typing import Any, NamedTuple

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.lax import moment_of
from noc_app.connectors.sign_in import claims_in
from noc_app.connectors.wire import decoded
from noc_app.model import BadPayload
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

SCHEDULED = "scheduled"
_RUNS = phrase("runs of {product}", product="Airflow")
_NOT_THE = phrase("not the {what}: {reason}")


class Pipeline(NamedTuple):
    """One pipeline that is not paused. `next_at` is when its next run is due to begin, None if nothing is planned."""

    id: str
    owner: str
    next_at: float | None


class Run(NamedTuple):
    """One run. `due_at` is when it could begin, Unix seconds UTC; `ended_at` is None while it goes on."""

    pipeline: str
    id: str
    state: str
    due_at: float
    started_at: float | None
    ended_at: float | None

    @property
    def finished(self) -> bool:
        """Return whether it is over, well or not."""
        return self.state in {"success", "failed"}


class Broken(NamedTuple):
    """A file of pipelines that Airflow cannot read."""

    file: str
    words: str
    since: float | None


class Page(NamedTuple):
    """One page of a list, and how many there are in all."""

    items: list[Any]
    total: int


class Condition(NamedTuple):
    """Whether the parts that make pipelines run are alive; `seen_at` is the scheduler's last sign of life."""

    scheduler: str
    database: str
    processor: str
    seen_at: float | None


class _Part(msgspec.Struct):
    status: str | None = None
    latest_scheduler_heartbeat: str | None = None


class _Health(msgspec.Struct):
    metadatabase: _Part
    scheduler: _Part
    dag_processor: _Part | None = None


class _Dag(msgspec.Struct):
    dag_id: str
    owners: list[str] = []
    is_paused: bool | None = False
    is_stale: bool | None = False
    is_active: bool | None = True
    next_dagrun_run_after: str | None = None  # 3
    next_dagrun_create_after: str | None = None  # 2


class _Dags(msgspec.Struct):
    dags: list[_Dag]
    total_entries: int


class _Run(msgspec.Struct):
    dag_id: str
    dag_run_id: str
    state: str
    run_type: str = ""
    run_after: str | None = None  # 3
    logical_date: str | None = None
    data_interval_end: str | None = None
    start_date: str | None = None
    end_date: str | None = None


class _Runs(msgspec.Struct):
    dag_runs: list[_Run]
    total_entries: int


class _Error(msgspec.Struct):
    filename: str | None = None
    stack_trace: str | None = None
    timestamp: str | None = None


class _Errors(msgspec.Struct):
    import_errors: list[_Error]
    total_entries: int


class _Cleared(msgspec.Struct):
    task_instances: list[msgspec.Raw]


class _Claims(msgspec.Struct):
    role: str


class _Token(msgspec.Struct):
    access_token: str


def parse_health(body: bytes) -> Condition:
    """Return how Airflow is. Its status is 200 even when nothing runs. Raises BadPayload."""
    found = decoded(body, _Health, phrase("health of {product}", product="Airflow"))
    processor = found.dag_processor.status if found.dag_processor is not None else None
    return Condition(
        scheduler=plain(found.scheduler.status or "", 40),
        database=plain(found.metadatabase.status or "", 40),
        processor=plain(processor or "", 40),
        seen_at=_moment(found.scheduler.latest_scheduler_heartbeat),
    )


def parse_dags(body: bytes) -> Page:
    """Return pipelines that are neither paused nor gone. Raises BadPayload."""
    found = decoded(body, _Dags, phrase("pipelines of {product}", product="Airflow"))
    kept = [d for d in found.dags if not d.is_paused and not d.is_stale and d.is_active is not False]
    pipelines = [
        Pipeline(d.dag_id, ", ".join(d.owners), _moment(d.next_dagrun_run_after or d.next_dagrun_create_after))
        for d in kept
    ]
    return Page(pipelines, found.total_entries)


def parse_runs(body: bytes) -> Page:
    """Return runs. Raises BadPayload, also for a run of which nobody knows when it was due."""
    found = decoded(body, _Runs, _RUNS)
    return Page([_run_of(run) for run in found.dag_runs], found.total_entries)


def parse_run(body: bytes) -> Run:
    """Return one run. Raises BadPayload."""
    return _run_of(decoded(body, _Run, _RUNS))


def parse_errors(body: bytes) -> Page:
    """Return the files that cannot be read. Raises BadPayload."""
    found = decoded(body, _Errors, phrase("files that cannot be read"))
    broken = [
        Broken(
            plain(e.filename or phrase("a file"), 200),
            plain((e.stack_trace or "").strip().rpartition("\n")[2]),
            _moment(e.timestamp),
        )
        for e in found.import_errors
    ]
    return Page(broken, found.total_entries)


def parse_cleared(body: bytes) -> int:
    """Return how many tasks will be done again. Raises BadPayload."""
    return len(decoded(body, _Cleared, phrase("outcome of an action of {product}", product="Airflow")).task_instances)


def parse_token(body: bytes) -> str:
    """Return the token of a sign-in. Raises BadPayload."""
    return decoded(body, _Token, phrase("token of {product}", product="Airflow")).access_token


def role_in(token: str) -> str:
    """Return the role that a token of the simple auth manager names, empty for those of others, who name none."""
    claims = claims_in(token, _Claims)
    return claims.role.lower() if claims is not None else ""


def _run_of(run: _Run) -> Run:
    # Airflow 2 has no run_after: a scheduled run can begin when its interval is over, any other when it was asked for.
    planned = run.data_interval_end if run.run_type == SCHEDULED else run.logical_date
    due_at = _moment(run.run_after or planned or run.logical_date or run.start_date)
    if due_at is None:
        reason = phrase("{field} is missing", field=("run_after", "logical_date", "start_date"))
        raise BadPayload(_NOT_THE.of(what=_RUNS, reason=reason))
    return Run(run.dag_id, run.dag_run_id, run.state, due_at, _moment(run.start_date), _moment(run.end_date))


def _moment(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        return moment_of(text)
    except ValueError as error:
        raise BadPayload(
            _NOT_THE.of(what=phrase("answer of {product}", product="Airflow"), reason=said_by(error))
        ) from error
