"""What MLflow answers. Empty lists are left out, and a number that is none is a word. Pure."""

import math
from typing import NamedTuple

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.lax import moment_of
from noc_app.connectors.wire import decoded
from noc_app.model import BadPayload
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

_RUNS = phrase("runs of {product}", product="MLflow")
_USER = phrase("users of {product}", product="MLflow")
_VERSIONS = phrase("model versions of {product}", product="MLflow")
_NOT_THE = phrase("not the {what}: {reason}")
NOT_NUMBERS = {"nan": math.nan, "infinity": math.inf, "-infinity": -math.inf, "inf": math.inf, "-inf": -math.inf}


class Version(NamedTuple):
    """A registered version of a model, and the run that it came from; `run` is empty if it came from elsewhere."""

    model: str
    number: str
    run: str
    status: str


class Training(NamedTuple):
    """A run with its newest metrics. Times are Unix seconds UTC, None if not known; NaN is a metric that is none."""

    id: str
    name: str
    experiment: str
    status: str
    started_at: float | None
    ended_at: float | None
    metrics: dict[str, float]


class User(msgspec.Struct, frozen=True):
    """Who we are to MLflow; an administrator may everything."""

    username: str
    is_admin: bool


class _Current(msgspec.Struct):
    user: User


class _Permission(msgspec.Struct):
    permission: str


class _Grant(msgspec.Struct):
    permission: str
    resource_type: str


class _Grants(msgspec.Struct):
    permissions: list[_Grant]


class _Version(msgspec.Struct):
    version: str
    name: str
    run_id: str | None = None
    status: str = "READY"


class _OneVersion(msgspec.Struct):
    model_version: _Version


class _Versions(msgspec.Struct):
    model_versions: list[_Version] = []


class _Metric(msgspec.Struct):
    key: str
    value: float | str


class _Info(msgspec.Struct):
    run_id: str
    experiment_id: str
    status: str
    run_name: str | None = None
    start_time: float | str | None = None
    end_time: float | str | None = None


class _Content(msgspec.Struct):
    metrics: list[_Metric] = []


class _Run(msgspec.Struct):
    info: _Info
    data: _Content = msgspec.field(default_factory=_Content)


class _OneRun(msgspec.Struct):
    run: _Run


class _Runs(msgspec.Struct):
    runs: list[_Run] = []


class _Experiment(msgspec.Struct):
    experiment_id: str


class _OneExperiment(msgspec.Struct):
    experiment: _Experiment


def parse_version(body: bytes) -> Version:
    """Return one version of a model. Raises BadPayload."""
    return _version(decoded(body, _OneVersion, _VERSIONS).model_version)


def parse_versions(body: bytes) -> list[Version]:
    """Return versions of models, in the order of the answer. Raises BadPayload."""
    return [_version(v) for v in decoded(body, _Versions, _VERSIONS).model_versions]


def parse_run(body: bytes) -> Training:
    """Return one run. Raises BadPayload."""
    return _training(decoded(body, _OneRun, _RUNS).run)


def parse_runs(body: bytes) -> list[Training]:
    """Return runs, in the order of the answer. Raises BadPayload."""
    return [_training(run) for run in decoded(body, _Runs, _RUNS).runs]


def parse_experiment(body: bytes) -> str:
    """Return the id of an experiment. Raises BadPayload."""
    return decoded(body, _OneExperiment, phrase("experiments of {product}", product="MLflow")).experiment.experiment_id


def parse_user(body: bytes) -> User:
    """Return who we are. Raises BadPayload."""
    return decoded(body, _Current, _USER).user


def parse_grants(body: bytes) -> frozenset[str]:
    """Return what we were granted of anything but experiments, such as READ and EDIT. Raises BadPayload."""
    grants = decoded(body, _Grants, _USER).permissions
    return frozenset(one.permission for one in grants if one.resource_type != "experiment")


def parse_permission(body: bytes) -> str:
    """Return what we may do with what was asked for, such as READ. Raises BadPayload."""
    return decoded(body, _Permission, _USER).permission


def _version(found: _Version) -> Version:
    return Version(found.name, found.version, found.run_id or "", found.status)


def _training(run: _Run) -> Training:
    info = run.info
    return Training(
        id=info.run_id,
        name=plain(info.run_name or info.run_id, 120),
        experiment=info.experiment_id,
        status=info.status,
        started_at=_moment(info.start_time),
        ended_at=_moment(info.end_time),
        metrics={m.key: _number(m.value) for m in run.data.metrics},
    )


def _number(value: float | str) -> float:
    if not isinstance(value, str):
        return value
    try:
        return NOT_NUMBERS[value.lower()] if value.lower() in NOT_NUMBERS else float(value)
    except ValueError as error:
        reason = phrase("{value} is not a number", value=repr(plain(value, 40)))
        raise BadPayload(_NOT_THE.of(what=_RUNS, reason=reason)) from error


def _moment(given: float | str | None) -> float | None:
    if given is None or given in {0, "0"}:
        return None
    try:
        return moment_of(given)
    except ValueError as error:
        raise BadPayload(_NOT_THE.of(what=_RUNS, reason=said_by(error))) from error
