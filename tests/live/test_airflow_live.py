"""Real Airflows, 2 and 3: late, failed, running, a dead scheduler; a pipeline is triggered and a run cleared."""

import asyncio
import time
from contextlib import asynccontextmanager
from dataclasses import replace

import httpx
import pytest

from noc_app.config.operation import Asked, parameters_of
from noc_app.connectors.bi.airflow import OPERATIONS
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.engine.opening import Opener
from noc_app.model import CommandError, Severity, Unauthorised
from tests.tools.airflow import ADMIN, VIEWER, airflow, finished
from tests.tools.prism import Description

pytestmark = [pytest.mark.live, pytest.mark.timeout(400)]


@pytest.fixture(scope="module", params=[3, 2], ids=["airflow-3", "airflow-2"])
def server(request, tmp_path_factory):
    with airflow(request.param, tmp_path_factory.mktemp("airflow")) as running:
        running.runs = finished(running)
        running.trigger("noc_long")
        running.wait(lambda: running.ask("GET", "dags/~/dagRuns?state=running").json()["dag_runs"], "nothing runs")
        yield running


@asynccontextmanager
async def opened(server, user=ADMIN, **settings):
    login = {"username": user[0], "password": {"env": "X"}}
    signed = {"version": 2, "auth": {"basic": login}} if server.major == 2 else {"version": 3, "login": login}
    opener = Opener(time.time, lambda ref: user[1])
    config = MODELS["airflow"](id="air", kind="airflow", url=server.url, timeout=20.0, **signed, **settings)
    try:
        yield opener.open(target_of(config))
    finally:
        await opener.aclose()


def asked(operation, intent="i-1", **values):
    found = next(o for o in OPERATIONS if o.id == operation)
    made = parameters_of(found, values)
    return Asked(operation=operation, parameters=made, intent=intent, by="mara", at=time.time())


async def until_true(ask, seconds=60):
    for _ in range(seconds * 2):
        if await ask():
            return
        await asyncio.sleep(0.5)
    raise AssertionError("it never came")


def values(result, signal):
    return {s.value for s in result.samples if s.signal == signal}


async def test_late_failed_and_running_pipelines_are_told_to_who_may_only_look(server):
    async with opened(server, VIEWER, deadlines={"noc_long": "1ms"}) as session:
        result = await session.poll()
    alerts = {a.title: a for a in result.alerts}
    assert {"Pipeline noc_bad failed", "Pipeline noc_long is late", "Airflow cannot read broken.py"} <= set(alerts)
    assert "nothing_like_it" in alerts["Airflow cannot read broken.py"].description
    assert alerts["Pipeline noc_bad failed"].description == f"Run {server.runs['noc_bad']}"
    assert dict(alerts["Pipeline noc_bad failed"].labels)["owner"] == "mara"
    assert values(result, "bi.pipeline.failed") == {1.0}
    assert values(result, "bi.pipeline.late") == {1.0}
    assert values(result, "bi.pipeline.running") == {1.0}
    ratios = {dict(s.labels)["pipeline"]: s.value for s in result.samples if s.signal == "bi.pipeline.success_ratio"}
    assert ratios == {"noc_well": 1.0, "noc_bad": 0.0}
    assert result.complete


def own_description(server):
    """Return what a server says of its own API, and what its paths leave out."""
    where, base = ("openapi.json", "") if server.major == 3 else ("api/v1/openapi.json", "/api/v1")
    return Description(httpx.get(f"{server.url}/{where}").raise_for_status().json()), base


async def test_nothing_is_asked_with_a_parameter_that_its_own_description_does_not_know(server):
    description, base = own_description(server)
    asked, unknown = [], []

    async def note(response):
        asked.append(response.request.url.path)
        unknown.extend(description.undeclared(response.request, base))

    async with opened(server, VIEWER) as session:
        session._tools.http._client.event_hooks = {"response": [note]}
        await session.poll()
    assert any(path.endswith("/dagRuns") for path in asked)
    assert unknown == []


async def test_who_may_only_look_is_refused(server):
    async with opened(server, VIEWER) as session:
        await session.poll()
        assert set(session.denied()) == ({"trigger", "clear"} if server.major == 3 else set())
        with pytest.raises(Unauthorised):
            await session.operate(asked("trigger", pipeline="noc_well"))


async def test_nothing_is_denied_to_an_administrator(server):
    async with opened(server) as session:
        await session.poll()
        assert session.denied() == {}


def test_the_api_itself_tells_no_viewer_what_it_may(server):
    paths = (f"users/{VIEWER[0]}", "roles/Viewer", "permissions")
    answers = {httpx.get(f"{server.base}/{path}", auth=VIEWER, timeout=30).status_code for path in paths}
    assert answers == {403 if server.major == 2 else 404}


async def test_a_wrong_password_is_refused(server):
    async with opened(server, (ADMIN[0], "wrong-9931")) as session:
        with pytest.raises(Unauthorised) as refused:
            await session.poll()
    assert "wrong-9931" not in str(refused.value)


async def test_a_pipeline_is_triggered_once_however_often_it_is_asked(server):
    async with opened(server) as session:
        wanted = asked("trigger", pipeline="noc_well", conf='{"a": 1}', note="for the test")
        assert await session.operated(wanted) is False
        assert await session.operate(wanted) == await session.operate(wanted) == "noc-board__i-1"
        assert await session.operated(wanted) is True
        with pytest.raises(CommandError, match="404"):
            await session.operate(asked("trigger", "i-2", pipeline="nothing"))
    run = server.ask("GET", "dags/noc_well/dagRuns/noc-board__i-1").json()
    assert (run["conf"], run["note"]) == ({"a": 1}, "for the test by mara from NOC Board")


async def test_a_run_that_failed_is_cleared_and_that_is_read_back(server):
    server.let_go()
    async with opened(server) as session:
        await session.poll()
        wanted = asked("clear", pipeline="noc_bad", run=server.runs["noc_bad"])
        assert await session.operated(wanted) is False
        ref = await session.operate(wanted)
        after = replace(wanted, ref=ref)

        async def shown():
            return await session.operated(after)

        await until_true(shown)
        gone = asked("clear", "i-3", pipeline="noc_bad", run="no-such-run")
        with pytest.raises(CommandError):
            await session.operate(gone)


async def test_a_dead_scheduler_is_critical_and_what_airflow_says_is_doubted(server):
    server.stop("scheduler")
    async with opened(server) as session:

        async def doubted():
            return "bi.pipeline.late" in (await session.poll()).gaps

        await until_true(doubted)
        result = await session.poll()
    assert "nothing begins" in result.gaps["bi.pipeline.late"]
    assert [a.severity for a in result.alerts if "scheduler" in a.title] == [Severity.CRITICAL]
