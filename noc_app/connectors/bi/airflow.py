"""Airflow 2 and 3: which pipelines are late, failed and running, and whether anything runs at all.

API   https://airflow.apache.org/docs/apache-airflow/stable/stable-rest-api-ref.html
Seen  2.11.2, 3.3.2
Against  real servers and what they describe of their own API, in the live tests
Alerts  no scheduler or no database is critical; a pipeline that failed or is late, and a file that cannot be read, is
  major

A user with the role Viewer is enough to watch; to trigger and clear it takes `can create on DAG Runs` and `can edit on
Task Instances` (the role User). That a user is but a viewer is told beforehand by the simple auth manager of Airflow 3;
with others, and in Airflow 2, only who administrates users may read roles. Airflow 2 answers user and password only
where its setting `[api] auth_backends` has `airflow.api.auth.backend.basic_auth`. When the scheduler is dead, Airflow
answers as if all were well: then what it says about its pipelines is not believed. What failed more than thirty days
ago, and never ran since, is not reported.
"""

import math
from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import UTC, datetime
from http import HTTPStatus
from time import monotonic
from typing import Any, Literal, Self, TypeVar
from urllib.parse import quote

import msgspec
from pydantic import Field, model_validator

from noc_app.config.fields import Basic, Duration
from noc_app.config.operation import Asked, JsonObject, Operation, Parameters
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.bi.airflow_runs import (
    Links,
    alerts_of,
    broken_alerts,
    condition_alerts,
    doubt_of,
    standings,
    take,
)
from noc_app.connectors.bi.airflow_wire import (
    Page,
    Run,
    parse_cleared,
    parse_dags,
    parse_errors,
    parse_health,
    parse_run,
    parse_runs,
    parse_token,
    role_in,
)
from noc_app.connectors.kit import Answer, Connector, Tools
from noc_app.connectors.rights import Rights
from noc_app.connectors.rows import Taken
from noc_app.connectors.sign_in import SignIn, Token
from noc_app.model import Alert, CommandError, Domain, PollResult, Refused
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

T = TypeVar("T")

OF_SCHEDULER = ("bi.pipeline.late", "bi.pipeline.failed", "bi.pipeline.running", "bi.pipeline.on_time_ratio")
OF_PIPELINE = ("bi.pipeline.success_ratio", "bi.pipeline.duration", "bi.pipeline.delay")
UNFINISHED = ("queued", "running")
LISTS = {
    "dags": phrase("pipelines"),
    "dagRuns": phrase("runs"),
    "importErrors": phrase("files that cannot be read"),
}
PAGE = 100  # more is silently cut by both versions
SERIES_LIMIT = 2000
OLDEST_S = 30 * 86_400.0
TWO = 2
VIEWER = "viewer"
MAY_NOT = phrase("the Airflow user has the role {role}, this needs {needed}", role=VIEWER, needed="user")


class Config(HttpTargetConfig):
    """One Airflow."""

    kind: Literal["airflow"] = "airflow"
    version: Literal[2, 3] = Field(default=3, title="Version", description="its first number")
    login: Basic | None = Field(
        default=None, title="User and password", description="Airflow 3; for 2 write them under auth: basic"
    )
    pipelines: tuple[str, ...] = Field(default=(), title="Only these", description="ids of pipelines; all if empty")
    late_after: Duration = Field(
        default=3600.0, gt=0, title="Late after", description="a run that is not over so long after it was due is late"
    )
    deadlines: dict[str, Duration] = Field(
        default_factory=dict, title="Deadlines", description="the same for single pipelines, by id"
    )
    window: Duration = Field(
        default=86_400.0, ge=300, title="Window", description="runs that were due within it are counted"
    )
    run_limit: int = Field(default=1000, ge=10, le=20_000, title="Most runs", description="read in one poll")

    @model_validator(mode="after")
    def _one_way_in(self) -> Self:
        if self.version == TWO and self.login is not None:
            raise ValueError(phrase("Airflow 2 takes user and password under auth: basic"))
        if (self.login is None) == (self.auth is None):
            raise ValueError(
                phrase("give login (Airflow 3), or auth with basic (Airflow 2) or with a token of your platform")
            )
        return self


class Trigger(Parameters):
    """A new run."""

    pipeline: str = Field(min_length=1, max_length=250, title="Pipeline", description="id of the pipeline")
    conf: JsonObject = Field(default_factory=dict, title="Configuration", description="a JSON object")
    note: str = Field(default="", max_length=900, title="Note", description="shown beside the run")


class Clear(Parameters):
    """A run that shall be done again."""

    pipeline: str = Field(min_length=1, max_length=250, title="Pipeline", description="id of the pipeline")
    run: str = Field(
        default="", max_length=250, title="Run", description="id of the run; the one that failed last if empty"
    )
    only_failed: bool = Field(default=True, title="Only what failed", description="no: every task is done again")


OPERATIONS = (
    Operation(
        id="trigger",
        title=phrase("Trigger a pipeline"),
        help=phrase("Begins a run now, beside its schedule."),
        scope="can create on DAG Runs",
        parameters=Trigger,
        fills=(("pipeline", "pipeline"),),
    ),
    Operation(
        id="clear",
        title=phrase("Clear a run"),
        help=phrase("Its tasks are done again; what they wrote is not taken back."),
        scope="can edit on Task Instances",
        parameters=Clear,
        dangerous=True,
        fills=(("pipeline", "pipeline"),),
    ),
)


class AirflowSession:
    """Polls one Airflow and acts on it. Remembers its token, and since when what stands stands."""

    operations = OPERATIONS

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        self._base = f"api/v{1 if config.version == TWO else 2}"
        self._password = tools.secret(config.login.password) if config.login is not None else ""
        self._sign_in = SignIn(tools.http, tools.clock, self._fetch_token)
        self._rights = Rights(tools.clock, self._denied, config.timeout)
        self._since: dict[str, float] = {}
        self._failed: dict[str, str] = {}  # fingerprint to the id of the run that failed
        self._overtaken: dict[tuple[str, str], bool] = {}  # old failures, and whether the pipeline succeeded since

    async def poll(self) -> PollResult:
        """Read health, pipelines, runs and files that cannot be read. Raises PollError."""
        config, now, begun = self._config, self._tools.clock(), monotonic()
        health = "health" if config.version == TWO else "monitor/health"
        condition = await self._read(health, {}, parse_health)
        taken = Taken(SERIES_LIMIT)
        pipelines = await self._all("dags", {"paused": False}, parse_dags, taken)
        runs = {(r.pipeline, r.id): r for r in [*await self._recent(now, taken), *await self._unfinished(taken)]}
        broken = await self._all("importErrors", {}, parse_errors, taken)
        wanted = [p for p in pipelines if not config.pipelines or p.id in config.pipelines]
        runs |= await self._old_failures({r.pipeline for r in runs.values() if r.finished}, now, taken)
        found = standings(wanted, runs.values(), config.deadlines, usual_s=config.late_after, now=now)
        take(found, config.name, now, taken)
        self._look_for_missing({p.id for p in pipelines}, taken)
        if doubt := doubt_of(condition, now):
            self._doubt(doubt, taken)
        alerts = [
            *alerts_of(found, Links(str(config.url).rstrip("/"), config.version)),
            *condition_alerts(condition, self._since, now),
            *broken_alerts(broken, self._since, now),
        ]
        cleared = self._cleared(alerts, runs, {p.id for p in wanted})
        self._since = {a.fingerprint: a.starts_at for a in alerts}
        self._failed = {f"failed-{s.pipeline.id}": s.last.id for s in found if s.last and s.last.state == "failed"}
        await self._rights.learn(begun)
        return PollResult(
            samples=tuple(taken.samples.values()),
            alerts=tuple(alerts),
            alerts_complete="alerts" not in taken.gaps,
            cleared=cleared,
            gaps=taken.gaps,
        )

    def denied(self) -> Mapping[str, str]:
        """Return what our user may not do, as far as Airflow tells it."""
        return self._rights.denied

    def sends(self, asked: Asked) -> str:
        """Return the request."""
        path, body = self._request(asked)
        return f"POST /{self._base}/{path}\n{msgspec.json.encode(body).decode()}"

    async def operate(self, asked: Asked) -> str:
        """Trigger or clear; return the run's id. The same intent twice makes one run.

        Raises CommandError and PollError.
        """
        path, body = self._request(asked)
        try:
            answer = await self._post(path, body)
        except Refused as refusal:
            if f"({HTTPStatus.CONFLICT.value} " not in str(refusal):  # there is such a run: it is ours, its id says so
                raise CommandError(said_by(refusal)) from refusal
        else:
            if asked.operation == "clear" and not await self._tools.decode(parse_cleared, answer.body):
                raise CommandError(phrase("no task of that run is to be done again"))
        return self._run(asked)

    async def operated(self, asked: Asked) -> bool | None:
        """Return whether the run is there, or has begun anew since it was asked for. Raises PollError."""
        try:
            name = self._run(asked)
            if not name:
                return None
            run = await self._read(_run_path(asked.parameters.pipeline, name), {}, parse_run)
        except Refused:
            return False
        if asked.operation == "trigger":
            return True
        return not run.finished or (run.ended_at is not None and run.ended_at > asked.at)

    def _run(self, asked: Asked) -> str:
        """Return the id of the run that is meant, empty if nobody knows: of a new one it is made of the intent."""
        if asked.operation == "trigger":
            return f"noc-board__{asked.intent}"
        return asked.parameters.run or asked.ref or self._failed.get(f"failed-{asked.parameters.pipeline}", "")

    def _request(self, asked: Asked) -> tuple[str, dict[str, Any]]:
        wanted = asked.parameters
        if asked.operation == "clear":
            if not self._run(asked):
                unknown = phrase("no failed run of {pipeline} is known: name the run", pipeline=repr(wanted.pipeline))
                raise CommandError(unknown)
            body = {
                "dry_run": False,
                "dag_run_id": self._run(asked),
                "only_failed": wanted.only_failed,
                "reset_dag_runs": True,
            }
            return f"dags/{quote(wanted.pipeline, safe='')}/clearTaskInstances", body
        note = " ".join(part for part in (wanted.note, f"by {asked.by} from NOC Board") if part)
        body = {"dag_run_id": self._run(asked), "conf": wanted.conf, "note": note}
        # Airflow 3 refuses a request without the field, Airflow 2 one in which it is null.
        return f"dags/{quote(wanted.pipeline, safe='')}/dagRuns", (
            body if self._config.version == TWO else {**body, "logical_date": None}
        )

    @property
    def _due(self) -> str:
        """Return what the version calls the time at which a run is due."""
        return "execution_date" if self._config.version == TWO else "run_after"

    async def _recent(self, now: float, taken: Taken) -> list[Run]:
        since = _iso(now - self._config.window)
        return await self._all(
            "dags/~/dagRuns", {f"{self._due}_gte": since, "order_by": f"-{self._due}"}, parse_runs, taken
        )

    async def _old_failures(self, heard_of: set[str], now: float, taken: Taken) -> dict[tuple[str, str], Run]:
        """Return the last runs of pipelines that failed before the window, and of which nothing was heard since."""
        since = {f"{self._due}_gte": _iso(now - OLDEST_S), "order_by": f"-{self._due}"}
        newest: dict[str, Run] = {}
        for run in await self._all("dags/~/dagRuns", {**since, "state": "failed"}, parse_runs, taken):
            if run.pipeline not in heard_of:
                newest.setdefault(run.pipeline, run)
        known = {(r.pipeline, r.id): self._overtaken.get((r.pipeline, r.id)) for r in newest.values()}
        for (pipeline, name), overtaken in known.items():
            if overtaken is None:
                known[pipeline, name] = await self._succeeded_since(newest[pipeline])
        self._overtaken = {key: bool(overtaken) for key, overtaken in known.items()}
        return {(r.pipeline, r.id): r for r in newest.values() if not self._overtaken[r.pipeline, r.id]}

    async def _succeeded_since(self, failed: Run) -> bool:
        last = {"state": "success", "order_by": f"-{self._due}", "limit": 1}
        page = await self._read(f"dags/{quote(failed.pipeline, safe='')}/dagRuns", last, parse_runs)
        return any(run.due_at > failed.due_at for run in page.items)

    async def _unfinished(self, taken: Taken) -> list[Run]:
        found: list[Run] = []
        for state in UNFINISHED:
            found += await self._all("dags/~/dagRuns", {"state": state}, parse_runs, taken)
        return found

    async def _all(
        self, path: str, params: Mapping[str, str | bool], parse: Callable[[bytes], Page], taken: Taken
    ) -> list[Any]:
        """Read a list to its end, or to the limit, which is then a gap of everything that was made of it."""
        found: list[Any] = []
        offset = 0
        while True:
            page = await self._read(path, {**params, "limit": PAGE, "offset": offset}, parse)
            found += page.items
            offset += PAGE
            if offset >= page.total:
                return found
            if offset >= self._config.run_limit:
                cut = phrase("more than {most} {what}: the rest is not read")
                what = LISTS[path.rpartition("/")[2]]
                for signal in ("alerts", *OF_SCHEDULER, *OF_PIPELINE):
                    taken.gap(signal, cut.of(most=self._config.run_limit, what=what))
                return found

    def _look_for_missing(self, known: set[str], taken: Taken) -> None:
        missing = [name for name in self._config.pipelines if name not in known]
        if missing:
            absent = phrase("no pipeline {pipeline} is there, or it is paused", pipeline=repr(missing[0]))
            taken.gap("bi.pipeline.late", absent)

    def _doubt(self, words: str, taken: Taken) -> None:
        for signal in (*OF_SCHEDULER, *OF_PIPELINE):
            taken.gap(signal, words)

    def _cleared(
        self, alerts: list[Alert], runs: Mapping[tuple[str, str], Run], watched: Collection[str]
    ) -> dict[str, str]:
        """Return which alerts are gone without a success: their run was cleared, or their pipeline paused."""
        found: dict[str, str] = {}
        for fingerprint in self._since.keys() - {a.fingerprint for a in alerts}:
            what, _, pipeline = fingerprint.partition("-")
            run = runs.get((pipeline, self._failed.get(fingerprint, "")))
            if run is not None and not run.finished:
                found[fingerprint] = phrase("its run was cleared and goes on")
            elif what in {"failed", "late"} and pipeline not in watched:
                found[fingerprint] = phrase("its pipeline was paused, or is gone")
        return found

    async def _read(self, path: str, params: Mapping[str, Any], parse: Callable[[bytes], T]) -> T:
        given = {name: (str(value).lower() if isinstance(value, bool) else value) for name, value in params.items()}

        async def ask(token: str) -> Answer:
            headers = {"Authorization": f"Bearer {token}"} if token else None
            return await self._tools.http.get(f"{self._base}/{path}", given or None, headers=headers)

        return await self._tools.decode(parse, (await self._signed_in(ask)).body)

    async def _post(self, path: str, body: object) -> Answer:
        async def ask(token: str) -> Answer:
            return await self._tools.http.post(f"{self._base}/{path}", json=body, bearer=token)

        return await self._signed_in(ask)

    async def _signed_in(self, ask: Callable[[str], Awaitable[Answer]]) -> Answer:
        """Return what `ask` answers to a token; without a login of its own `auth:` signs in, and the token is empty."""
        return await (ask("") if self._config.login is None else self._sign_in.call(ask))

    async def _denied(self) -> Mapping[str, str]:
        """Look at the role that the token names (Airflow's SimpleAuthManager.serialize_user), if it names one."""
        if self._config.login is None:
            return {}
        token = await self._sign_in.token()
        if self._rights.denied:  # a token keeps the role that it was made with; ours may be another by now
            self._sign_in.drop(token)
            token = await self._sign_in.token()
        return {operation.id: MAY_NOT for operation in OPERATIONS} if role_in(token) == VIEWER else {}

    async def _fetch_token(self) -> Token:
        """Return a token. When it ends is not said, so it is kept until it is refused: Airflow 3 says 403 to it."""
        username = self._config.login.username if self._config.login is not None else ""
        answer = await self._tools.http.post("auth/token", json={"username": username, "password": self._password})
        return Token(await self._tools.decode(parse_token, answer.body), math.inf)


def _iso(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat()


def _run_path(pipeline: str, run: str) -> str:
    return f"dags/{quote(pipeline, safe='')}/dagRuns/{quote(run, safe='')}"


def expects(config: Config) -> tuple[str, ...]:
    """Return the signals that an Airflow supplies; those of single pipelines where there are runs."""
    return OF_SCHEDULER[:3]


def open_session(config: Config, tools: Tools) -> AirflowSession:
    """Return a session of one Airflow. Raises MissingSecret."""
    return AirflowSession(config, tools)


CONNECTOR = Connector(
    kind="airflow",
    title="Airflow",
    domain=Domain.BI,
    config=Config,
    open=open_session,
    expects=expects,
)
