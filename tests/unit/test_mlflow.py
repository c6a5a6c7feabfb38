"""What MLflow answers: empty lists that are left out, metrics that are words, versions that came from nowhere."""

import json

import pytest
from pydantic import ValidationError

from noc_app.config.operation import Asked
from noc_app.connectors.bi.mlflow import CONNECTOR, Config, SetAlias
from noc_app.model import BadPayload, CommandError, PollError, PollResult, Refused
from tests.contract.replay import Replay, tools
from tests.tools.mutations import mutations, without

NOW = 1_700_000_000.0
PREFIX = "api/2.0/mlflow/"
CHURN = {"model": "churn", "alias": "champion", "quality": "auc", "drift": "psi"}
VERSION = {
    "model_version": {"name": "churn", "version": "3", "run_id": "r-1", "status": "READY", "aliases": ["champion"]}
}
METRICS = [{"key": "auc", "value": 0.93, "timestamp": 1, "step": 1}, {"key": "psi", "value": "0.05"}]
RUN = {
    "info": {
        "run_id": "r-1",
        "experiment_id": "1",
        "run_name": "r1",
        "status": "FINISHED",
        "start_time": int((NOW - 7200) * 1000),
        "end_time": str(int((NOW - 3600) * 1000)),
    },
    "data": {"metrics": METRICS},
}
ME = {"user": {"id": 2, "username": "guest", "is_admin": False}, "is_basic_auth": True}
USER, GRANTS = "api/2.0/mlflow/users/current", "api/3.0/mlflow/users/current/permissions"
EFFECTIVE = "api/3.0/mlflow/users/permissions/get"
GONE = (404, b'{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"not found"}')


def answered(value):
    return 200, json.dumps(value).encode()


class Server(Replay):
    def __init__(self, **answers):
        usual = {
            ("GET", "registered-models/alias"): answered(VERSION),
            ("GET", "runs/get"): answered({"run": RUN}),
            ("GET", "model-versions/search"): answered({"model_versions": [VERSION["model_version"]]}),
            ("GET", "experiments/get-by-name"): answered({"experiment": {"experiment_id": "1", "name": "e"}}),
            ("POST", "runs/search"): answered({"runs": [RUN]}),
            ("POST", "registered-models/alias"): answered({}),
        }
        given = {tuple(name.split("_", 1)): value for name, value in answers.items()}
        whole = {
            (m, PREFIX + path): given.get((m, path.replace("/", "_").replace("-", "_")), a)
            for (m, path), a in usual.items()
        }
        super().__init__(whole)


def opened(http=None, *models, **settings):
    config = Config(id="ml", kind="mlflow", url="http://ml.example", models=models or (CHURN,), **settings)
    return CONNECTOR.open(config, tools(http or Server(), lambda: NOW))


def found(result):
    return {s.signal: s.value for s in result.samples}


def run(**info):
    return {**RUN, "info": {**RUN["info"], **info}}


async def test_the_metrics_of_the_version_that_serves_are_read_with_their_age():
    result = await opened().poll()
    assert found(result) == {"ml.model.quality": 0.93, "ml.model.drift": 0.05, "ml.model.evaluation.age": 3600.0}
    assert {s.labels for s in result.samples} == {(("model", "churn"),)}
    assert result.complete


@pytest.mark.parametrize(
    ("metrics", "reason"),
    [
        ([{"key": "auc", "value": "NaN"}], "auc is not a number"),
        ([{"key": "auc", "value": "Infinity"}], "auc is not a number"),
        ([{"key": "auc", "value": 17}], "auc is 17, and a quality is from 0 to 1"),
        ([], "there is no metric auc"),
    ],
)
async def test_a_metric_that_is_no_quality_is_a_gap(metrics, reason):
    server = Server(GET_runs_get=answered({"run": {**RUN, "data": {"metrics": metrics}}}))
    result = await opened(server).poll()
    assert reason in result.gaps["ml.model.quality"]
    assert "ml.model.quality" not in found(result)


async def test_a_run_without_data_has_no_metrics():
    result = await opened(Server(GET_runs_get=answered({"run": {"info": RUN["info"]}}))).poll()
    assert "there is no metric auc" in result.gaps["ml.model.quality"]


async def test_metrics_that_are_too_old_are_shown_and_are_no_evidence():
    old = answered({"run": run(end_time=int((NOW - 30 * 86_400) * 1000))})
    result = await opened(Server(GET_runs_get=old)).poll()
    assert found(result)["ml.model.quality"] == 0.93
    assert "30 d old" in result.gaps["ml.model.quality"]


@pytest.mark.parametrize("end", [None, 0, "0"])
async def test_a_run_that_goes_on_is_as_old_as_its_start(end):
    result = await opened(Server(GET_runs_get=answered({"run": run(end_time=end)}))).poll()
    assert found(result)["ml.model.evaluation.age"] == 7200.0


@pytest.mark.parametrize(
    ("answers", "model", "reason"),
    [
        ({"GET_registered_models_alias": GONE}, CHURN, "churn: there is no version called 'champion'"),
        ({"GET_model_versions_search": answered({})}, {**CHURN, "alias": ""}, "churn: there is no version"),
        ({"GET_runs_get": GONE}, CHURN, "the run of version 3 is gone"),
        ({"POST_runs_search": answered({})}, {**CHURN, "experiment": "e"}, "has no finished run"),
        ({"GET_experiments_get_by_name": GONE}, {**CHURN, "experiment": "e"}, "has no finished run"),
    ],
)
async def test_what_is_not_there_is_a_gap_of_all_that_depends_on_it(answers, model, reason):
    result = await opened(Server(**answers), model).poll()
    assert set(result.gaps) - {"alerts"} == {"ml.model.quality", "ml.model.drift", "ml.model.evaluation.age"}
    assert reason in result.gaps["ml.model.drift"]
    assert result.samples == ()


async def test_a_version_that_came_from_no_run_says_so():
    without_run = {"model_version": {**VERSION["model_version"], "run_id": ""}}
    result = await opened(Server(GET_registered_models_alias=answered(without_run))).poll()
    assert "version 3 came from no run" in result.gaps["ml.model.quality"]


@pytest.mark.parametrize(("status", "words"), [("FAILED", "failed"), ("KILLED", "was killed")])
async def test_a_newest_run_that_failed_is_an_alert_since_its_end(status, words):
    server = Server(POST_runs_search=answered({"runs": [run(status=status)]}))
    (alert,) = (await opened(server, CHURN, experiments=["e"]).poll()).alerts
    assert alert.title == f"The newest run of e {words}"
    assert alert.starts_at == NOW - 3600
    assert alert.link == "http://ml.example/#/experiments/1/runs/r-1"


async def test_an_experiment_that_is_not_there_clears_nothing():
    result = await opened(Server(GET_experiments_get_by_name=GONE), CHURN, experiments=["e"]).poll()
    assert not result.alerts_complete


async def test_another_refusal_fails_the_poll():
    with pytest.raises(Refused):
        await opened(Server(GET_registered_models_alias=(400, b'{"error_code":"BAD_REQUEST"}'))).poll()


@pytest.mark.parametrize(
    ("answer", "body", "path"),
    [
        ("GET_runs_get", {"run": RUN}, ("run", "info", "status")),
        ("GET_runs_get", {"run": RUN}, ("run", "data", "metrics", 0, "key")),
        ("GET_registered_models_alias", VERSION, ("model_version", "version")),
        ("GET_registered_models_alias", VERSION, ("model_version",)),
    ],
)
async def test_a_field_that_is_missing_is_named(answer, body, path):
    with pytest.raises(BadPayload, match=str(path[-1])):
        await opened(Server(**{answer: (200, without(json.dumps(body).encode(), *path))})).poll()


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        ("GET_runs_get", {"run": RUN}),
        ("GET_registered_models_alias", VERSION),
        ("POST_runs_search", {"runs": [RUN]}),
    ],
)
async def test_a_damaged_answer_is_read_or_refused_in_words(answer, body):
    for damaged in mutations(json.dumps(body).encode()):
        session = opened(Server(**{answer: (200, damaged)}), CHURN, experiments=["e"])
        result, said = await read_or_refused(session)
        assert all(words.isprintable() and len(words) < 600 for words in (said, *result.gaps.values()))
        assert all(a.title.isprintable() and a.starts_at < 2e11 for a in result.alerts or ())


async def read_or_refused(session):
    try:
        return await session.poll(), ""
    except PollError as error:
        return PollResult(alerts=()), str(error)


ALIAS = Asked(
    operation="set-alias",
    parameters=SetAlias(model="churn", alias="champion", version=3),
    intent="i",
    by="mara",
    at=NOW,
)


async def test_an_alias_is_set_and_read_back():
    session = opened()
    assert session.sends(ALIAS).startswith("POST /api/2.0/mlflow/registered-models/alias\n{")
    assert await session.operate(ALIAS) == "3"
    assert await session.operated(ALIAS) is True


async def test_what_mlflow_refuses_is_told():
    refused = Server(POST_registered_models_alias=(404, b'{"error_code":"RESOURCE_DOES_NOT_EXIST"}'))
    with pytest.raises(CommandError, match="RESOURCE_DOES_NOT_EXIST"):
        await opened(refused).operate(ALIAS)


def grant(permission, kind="registered_model", pattern="churn"):
    return {
        "role_id": 2,
        "role_name": "__user_2__",
        "workspace": "default",
        "resource_type": kind,
        "resource_pattern": pattern,
        "permission": permission,
    }


def with_rights(*granted, elsewhere="READ", admin=False, **odd):
    """A server with its basic-auth app; `odd` are answers in place of its own."""
    server = Server()
    server.answers |= {
        ("GET", USER): odd.get("user", answered({"user": {**ME["user"], "is_admin": admin}})),
        ("GET", GRANTS): odd.get("grants", answered({"is_admin": admin, "permissions": list(granted)})),
        ("GET", EFFECTIVE): odd.get("effective", answered({"allowed": False, "permission": elsewhere})),
    }
    return server


@pytest.mark.parametrize(
    "granted", [[], [grant("READ"), grant("USE", "workspace", "*")], [grant("MANAGE", "experiment")]]
)
async def test_a_user_who_may_change_no_model_is_told_beforehand(granted):
    server = with_rights(*granted)
    session = opened(server)
    assert session.denied() == {}
    await session.poll()
    assert session.denied() == {"set-alias": "the MLflow user lacks EDIT on the registered model"}
    asked = {"username": "guest", "resource_type": "registered_model", "resource_id": "*"}
    assert [sent for _, path, sent in server.asked if path == EFFECTIVE] == [asked]


@pytest.mark.parametrize(
    "server",
    [
        with_rights(admin=True),
        with_rights(elsewhere="EDIT"),
        with_rights(grant("EDIT")),
        with_rights(grant("MANAGE", "workspace", "*")),
        with_rights(grant("EDIT", "prompt", "*")),
        with_rights(elsewhere="WRITE_ALIASES"),  # a word that is not known here
        with_rights(user=(404, b"Not Found")),  # no such app
        with_rights(user=(401, b"You are not authenticated")),
        with_rights(grants=(404, b"Not Found")),  # an older one
        with_rights(effective=(403, b"Permission denied")),
        with_rights(effective=(500, b"")),
        with_rights(user=answered({"user": None})),
        with_rights(user=answered({"user": {"username": "guest", "is_admin": "no"}})),
        with_rights(grants=answered({"permissions": {"churn": "READ"}})),
        with_rights(grants=answered({"permissions": [{"permission": 1, "resource_type": "registered_model"}]})),
        with_rights(effective=answered({"allowed": False})),
        with_rights(effective=(200, b"<html>")),
    ],
)
async def test_in_doubt_an_alias_may_be_set(server):
    session = opened(server)
    result = await session.poll()
    assert (session.denied(), result.gaps) == ({}, {})


def test_a_server_of_which_nothing_is_asked_is_refused():
    with pytest.raises(ValidationError, match="nothing is asked"):
        Config(id="ml", kind="mlflow", url="http://ml")


def test_what_is_expected_is_what_is_configured():
    config = Config(id="ml", kind="mlflow", url="http://ml", models=[{"model": "m", "drift": "psi"}])
    assert CONNECTOR.expects(config) == ("ml.model.drift", "ml.model.evaluation.age")
