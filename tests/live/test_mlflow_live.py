"""A real MLflow: quality of the model that serves, drift, trainings that failed, and an alias that is moved."""

import time
from contextlib import asynccontextmanager

import pytest

from noc_app.config.operation import Asked
from noc_app.connectors.bi.mlflow import SetAlias
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.engine.opening import Opener
from noc_app.model import CommandError, Unauthorised
from tests.tools.mlflow import ADMIN, GUEST, mlflow

pytestmark = [pytest.mark.live, pytest.mark.timeout(240)]
DAY_S = 86_400.0


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with mlflow(tmp_path_factory.mktemp("mlflow")) as running:
        now = time.time()
        training, watch = running.experiment("churn"), running.experiment("churn-watch")
        old = running.run(training, {"auc": 0.91}, now - 20 * DAY_S)
        new = running.run(training, {"auc": 0.94, "odd": "NaN"}, now - DAY_S)
        assert [running.version("churn", run) for run in (old, new)] == ["1", "2"]
        running.done("POST", "registered-models/alias", json={"name": "churn", "alias": "champion", "version": "1"})
        running.run(watch, {"psi": 0.12}, now - 60)
        running.run(watch, {}, now - 30, status="FAILED", name="r9")
        yield running


@asynccontextmanager
async def opened(server, *models, password="", **settings):
    opener = Opener(time.time, lambda ref: password)
    config = MODELS["mlflow"](id="ml", kind="mlflow", url=server.url, models=models, **settings)
    try:
        yield opener.open(target_of(config))
    finally:
        await opener.aclose()


async def polled(server, *models, **settings):
    async with opened(server, *models, **settings) as session:
        return await session.poll()


def found(result):
    return {s.signal: s.value for s in result.samples}


async def test_quality_is_that_of_the_newest_version(server):
    result = await polled(server, {"model": "churn", "quality": "auc"})
    assert found(result)["ml.model.quality"] == 0.94
    assert found(result)["ml.model.evaluation.age"] == pytest.approx(DAY_S, abs=60)
    assert result.complete


async def test_quality_is_that_of_the_version_that_serves_and_too_old_is_no_evidence(server):
    result = await polled(server, {"model": "churn", "alias": "champion", "quality": "auc"})
    assert found(result)["ml.model.quality"] == 0.91
    assert "churn: the newest evaluation is" in result.gaps["ml.model.quality"]


async def test_drift_is_that_of_the_newest_finished_run_and_a_failed_one_is_an_alert(server):
    result = await polled(server, {"model": "churn", "drift": "psi", "experiment": "churn-watch"})
    assert found(result)["ml.model.drift"] == 0.12
    (alert,) = result.alerts
    assert (alert.title, alert.description) == ("The newest run of churn-watch failed", "Run r9")


@pytest.mark.parametrize(
    ("model", "reason"),
    [
        ({"model": "churn", "alias": "nobody", "quality": "auc"}, "there is no version called 'nobody'"),
        ({"model": "nothing", "quality": "auc"}, "nothing: there is no version"),
        ({"model": "nothing", "alias": "champion", "quality": "auc"}, "there is no version called 'champion'"),
        ({"model": "churn", "quality": "f1"}, "there is no metric f1"),
        ({"model": "churn", "quality": "odd"}, "odd is not a number"),
        ({"model": "churn", "quality": "auc", "experiment": "nothing"}, "has no finished run"),
    ],
)
async def test_what_is_not_there_is_a_gap_with_its_reason(server, model, reason):
    assert reason in (await polled(server, model)).gaps["ml.model.quality"]


async def test_an_alias_is_moved_and_read_back(server):
    async with opened(server, {"model": "churn", "quality": "auc"}) as session:
        wanted = Asked(
            operation="set-alias",
            parameters=SetAlias(model="churn", alias="champion", version=2),
            intent="i",
            by="mara",
            at=1.0,
        )
        assert await session.operated(wanted) is False
        assert await session.operate(wanted) == "2"
        assert await session.operated(wanted) is True
        gone = SetAlias(model="churn", alias="champion", version=99)
        with pytest.raises(CommandError, match="not found"):
            await session.operate(Asked(operation="set-alias", parameters=gone, intent="i", by="mara", at=1.0))


async def test_who_may_only_read_is_told_beforehand_and_really_refused(tmp_path):
    def as_user(name, password):
        auth = {"basic": {"username": name, "password": {"env": "X"}}}
        return opened(server, experiments=("churn",), auth=auth, password=password, timeout=60.0)

    with mlflow(tmp_path, users=True) as server:
        server.run(server.experiment("churn"), {"auc": 0.9}, time.time() - 60)
        run = server.run(server.experiment("other"), {}, time.time() - 60)
        assert [server.version("churn", run) for _ in range(2)] == ["1", "2"]
        wanted = Asked(
            operation="set-alias",
            parameters=SetAlias(model="churn", alias="champion", version=2),
            intent="i",
            by="mara",
            at=1.0,
        )
        async with as_user(*ADMIN) as session:
            await session.poll()
            assert session.denied() == {}
        async with as_user(*GUEST) as session:
            await session.poll()
            assert session.denied() == {"set-alias": "the MLflow user lacks EDIT on the registered model"}
            with pytest.raises(Unauthorised, match="403"):
                await session.operate(wanted)
        server.grant(GUEST[0], "churn", "EDIT")
        async with as_user(*GUEST) as session:
            await session.poll()
            assert session.denied() == {}
            assert await session.operate(wanted) == "2"
