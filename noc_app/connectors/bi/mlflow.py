"""MLflow: how good the models are that serve, how far what arrives has drifted, and which trainings failed.

API   https://mlflow.org/docs/latest/rest-api.html
Seen  3.17.2
Against  a real server, in the live tests
Alerts  the newest training of an experiment that failed or was killed is a warning

A user who may read the registered models and experiments (READ) is enough; to set an alias it takes EDIT on the model.
MLflow's basic-auth app tells a user who may change no model at all; without such an app everybody may everything.
MLflow has no tests of its own: quality and drift are the metrics that your evaluation writes into its runs, so the age
of the newest one is told, and one that is too old is a gap.
"""

import math
from collections.abc import Callable, Mapping
from time import monotonic
from typing import Any, Literal, Self, TypeVar

import msgspec
from pydantic import Field, model_validator

from noc_app.config.fields import Duration, Strict
from noc_app.config.operation import Asked, Operation, Parameters
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.bi.mlflow_wire import (
    Training,
    Version,
    parse_experiment,
    parse_grants,
    parse_permission,
    parse_run,
    parse_runs,
    parse_user,
    parse_version,
    parse_versions,
)
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.connectors.rights import Rights
from noc_app.connectors.rows import Taken
from noc_app.model import Alert, CommandError, Domain, PollResult, Refused, Severity, labels_of
from noc_app.model.errors import said_by
from noc_app.model.said import phrase
from noc_app.model.units import format_age

T = TypeVar("T")

API, API_3 = "api/2.0/mlflow", "api/3.0/mlflow"
CHANGE_NOTHING = frozenset({"DENY", "NO_PERMISSIONS", "READ", "USE"})
QUALITY, DRIFT, AGE = "ml.model.quality", "ml.model.drift", "ml.model.evaluation.age"
SERIES_LIMIT = 500
FAILED = {
    "FAILED": phrase("The newest run of {experiment} failed"),
    "KILLED": phrase("The newest run of {experiment} was killed"),
}


class WatchedModel(Strict):
    """One model, and where its quality and drift are written down."""

    model: str = Field(min_length=1, max_length=120, title="Model", description="name of the registered model")
    alias: str = Field(
        default="", max_length=120, title="Alias", description="of the version that serves; the newest version if empty"
    )
    experiment: str = Field(
        default="",
        max_length=250,
        title="Experiment",
        description="whose newest finished run has the metrics; the run that made the version if empty",
    )
    quality: str = Field(default="", title="Quality", description="metric from 0 to 1, higher is better")
    drift: str = Field(default="", title="Drift", description="metric that is 0 where nothing drifted")
    max_age: Duration = Field(
        default=7 * 86_400.0, gt=0, title="Oldest", description="metrics that are older are no evidence any more"
    )


class Config(HttpTargetConfig):
    """One MLflow tracking server."""

    kind: Literal["mlflow"] = "mlflow"
    models: tuple[WatchedModel, ...] = Field(default=(), title="Models", description="what is watched")
    experiments: tuple[str, ...] = Field(
        default=(), title="Experiments", description="whose newest run must not have failed"
    )

    @model_validator(mode="after")
    def _something_to_ask(self) -> Self:
        if not (self.models or self.experiments):
            raise ValueError(phrase("name at least one of models, experiments: without any nothing is asked"))
        return self


class SetAlias(Parameters):
    """Which version an alias shall mean."""

    model: str = Field(min_length=1, max_length=250, title="Model", description="name of the registered model")
    alias: str = Field(min_length=1, max_length=250, title="Alias", description="such as champion")
    version: int = Field(gt=0, title="Version", description="number of the version that it shall mean")


OPERATIONS = (
    Operation(
        id="set-alias",
        title=phrase("Set the alias of a model"),
        help=phrase("Whoever serves the alias serves this version from then on."),
        scope=phrase("{permission} on the registered model", permission="EDIT"),
        parameters=SetAlias,
        dangerous=True,
    ),
)
MAY_NOT = phrase("the {product} user lacks {permission}", product="MLflow", permission=OPERATIONS[0].scope)


class MlflowSession:
    """Polls one tracking server and acts on it."""

    operations = OPERATIONS

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        self._since: dict[str, float] = {}
        self._rights = Rights(tools.clock, self._denied, config.timeout)

    async def poll(self) -> PollResult:
        """Read the metrics of each model and the newest run of each experiment. Raises PollError."""
        config, taken, begun = self._config, Taken(SERIES_LIMIT), monotonic()
        for watched in config.models:
            await self._take(watched, taken)
        alerts: list[Alert] = []
        for name in dict.fromkeys([*config.experiments, *(m.experiment for m in config.models if m.experiment)]):
            newest = await self._newest(name, "")
            if newest is not None and newest.status in FAILED:
                alerts.append(self._failed(name, newest))
            if newest is None:
                taken.gap("alerts", phrase("no experiment {experiment} with a run is there", experiment=repr(name)))
        self._since = {a.fingerprint: a.starts_at for a in alerts}
        await self._rights.learn(begun)
        return PollResult(
            samples=tuple(taken.samples.values()),
            alerts=tuple(alerts),
            alerts_complete="alerts" not in taken.gaps,
            gaps=taken.gaps,
        )

    def denied(self) -> Mapping[str, str]:
        """Return what our user may not do, as far as MLflow tells it."""
        return self._rights.denied

    def sends(self, asked: Asked) -> str:
        """Return the request."""
        return f"POST /{API}/registered-models/alias\n{msgspec.json.encode(_alias_body(asked)).decode()}"

    async def operate(self, asked: Asked) -> str:
        """Set the alias; return the version. Raises CommandError and PollError."""
        try:
            await self._tools.http.post(f"{API}/registered-models/alias", json=_alias_body(asked))
        except Refused as refusal:
            raise CommandError(said_by(refusal)) from refusal
        return str(asked.parameters.version)

    async def operated(self, asked: Asked) -> bool | None:
        """Return whether the alias means that version. Raises PollError."""
        found = await self._by_alias(asked.parameters.model, asked.parameters.alias)
        return found is not None and found.number == str(asked.parameters.version)

    async def _denied(self) -> Mapping[str, str]:
        """Ask what we were granted, and what holds where nothing was: mlflow.server.auth.routes has these paths."""
        user = await self._tools.decode(parse_user, (await self._tools.http.get(f"{API}/users/current")).body)
        if user.is_admin:
            return {}
        answer = await self._tools.http.get(f"{API_3}/users/current/permissions")
        granted = await self._tools.decode(parse_grants, answer.body)
        any_model = {"username": user.username, "resource_type": "registered_model", "resource_id": "*"}
        answer = await self._tools.http.get(f"{API_3}/users/permissions/get", any_model)
        elsewhere = await self._tools.decode(parse_permission, answer.body)
        return {"set-alias": MAY_NOT} if {*granted, elsewhere} <= CHANGE_NOTHING else {}

    async def _take(self, watched: WatchedModel, taken: Taken) -> None:
        """Take the metrics of one model, or note why there are none."""
        wanted = {signal: key for signal, key in ((QUALITY, watched.quality), (DRIFT, watched.drift)) if key}
        run, missing = await self._evaluation(watched)
        if run is None:
            for signal in (*wanted, AGE):
                taken.gap(signal, missing)
            return
        now, at = self._tools.clock(), run.ended_at or run.started_at
        if at is None:
            taken.gap(AGE, _of(watched, phrase("nobody knows when run {name} was", name=run.name)))
        else:
            taken.take(AGE, {"model": watched.model}, max(0.0, now - at))
        for signal, key in wanted.items():
            if at is not None and now - at > watched.max_age:
                old = phrase("the newest evaluation is {age} old", age=format_age(now - at))
                taken.gap(signal, _of(watched, old))
            value = run.metrics.get(key)
            problem = _problem(signal, key, value)
            if problem:
                taken.gap(signal, _of(watched, problem))
            else:
                taken.take(signal, {"model": watched.model}, value)

    async def _evaluation(self, watched: WatchedModel) -> tuple[Training | None, str]:
        """Return the run that has the metrics, else why there is none."""
        if watched.experiment:
            found = await self._newest(watched.experiment, "attributes.status = 'FINISHED'")
            unfinished = phrase("the experiment {experiment} has no finished run", experiment=repr(watched.experiment))
            return found, _of(watched, unfinished)
        version = await self._version(watched)
        if version is None:
            called = phrase("there is no version called {alias}", alias=repr(watched.alias))
            return None, _of(watched, called if watched.alias else phrase("there is no version"))
        if not version.run:
            return None, _of(watched, phrase("version {version} came from no run", version=version.number))
        run = await self._ask_or_none("runs/get", {"run_id": version.run}, parse_run)
        return run, _of(watched, phrase("the run of version {version} is gone", version=version.number))

    async def _version(self, watched: WatchedModel) -> Version | None:
        if watched.alias:
            return await self._by_alias(watched.model, watched.alias)
        quoted = watched.model.replace("'", "\\'")
        params = {"filter": f"name='{quoted}'", "order_by": "version_number DESC", "max_results": 1}
        found = await self._ask_or_none("model-versions/search", params, parse_versions)
        return found[0] if found else None

    async def _by_alias(self, model: str, alias: str) -> Version | None:
        return await self._ask_or_none("registered-models/alias", {"name": model, "alias": alias}, parse_version)

    async def _newest(self, experiment: str, condition: str) -> Training | None:
        """Return the newest run of an experiment that fulfils `condition`, None if there is none."""
        number = await self._ask_or_none("experiments/get-by-name", {"experiment_name": experiment}, parse_experiment)
        if number is None:
            return None
        body = {"experiment_ids": [number], "max_results": 1, "order_by": ["attributes.start_time DESC"]}
        if condition:
            body["filter"] = condition
        answer = await self._tools.http.post(f"{API}/runs/search", json=body)
        found = await self._tools.decode(parse_runs, answer.body)
        return found[0] if found else None

    async def _ask_or_none(self, path: str, params: Mapping[str, Any], parse: Callable[[bytes], T]) -> T | None:
        """Return what is asked for, None if MLflow says that it is not there. Raises PollError for all else."""
        try:
            answer = await self._tools.http.get(f"{API}/{path}", params)
        except Refused as refusal:
            if "RESOURCE_DOES_NOT_EXIST" in str(refusal) or "INVALID_PARAMETER_VALUE" in str(refusal):
                return None
            raise
        return await self._tools.decode(parse, answer.body)

    def _failed(self, experiment: str, run: Training) -> Alert:
        fingerprint = f"run-{experiment}"
        began = run.ended_at or run.started_at or self._since.get(fingerprint, self._tools.clock())
        return Alert(
            fingerprint=fingerprint,
            severity=Severity.WARNING,
            title=FAILED[run.status].of(experiment=plain(experiment, 250)),
            description=phrase("Run {name}", name=run.name),
            starts_at=began,
            labels=labels_of({"experiment": plain(experiment, 120)}),
            link=f"{str(self._config.url).rstrip('/')}/#/experiments/{run.experiment}/runs/{run.id}",
            domain=Domain.BI,
        )


def _of(watched: WatchedModel, reason: str) -> str:
    return phrase("{what}: {reason}", what=watched.model, reason=reason)


def _problem(signal: str, key: str, value: float | None) -> str:
    """Return why a metric is no value of its signal, empty if it is."""
    if value is None:
        return phrase("there is no metric {name}", name=key)
    if not math.isfinite(value):
        return phrase("{value} is not a number", value=key)
    if signal == QUALITY and not 0 <= value <= 1:
        return phrase("{name} is {value}, and a quality is from 0 to 1", name=key, value=float(value))
    return ""


def _alias_body(asked: Asked) -> dict[str, str]:
    wanted = asked.parameters
    return {"name": wanted.model, "alias": wanted.alias, "version": str(wanted.version)}


def expects(config: Config) -> tuple[str, ...]:
    """Return the signals of the models that are watched."""
    quality = (QUALITY,) if any(m.quality for m in config.models) else ()
    drift = (DRIFT,) if any(m.drift for m in config.models) else ()
    return (*quality, *drift, *((AGE,) if config.models else ()))


def open_session(config: Config, tools: Tools) -> MlflowSession:
    """Return a session of one tracking server."""
    return MlflowSession(config, tools)


CONNECTOR = Connector(
    kind="mlflow",
    title="MLflow",
    domain=Domain.BI,
    config=Config,
    open=open_session,
    expects=expects,
)
