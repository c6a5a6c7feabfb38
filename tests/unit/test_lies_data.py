"""The lie test for backends of data: whatever they do, nothing that depends on them is normal; the reason is said."""

import asyncio
import re
import time
from datetime import UTC, datetime

import pytest

from noc_app.config.catalogue import load_catalogue
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.engine.setup import Setup
from noc_app.model import Health, State
from tests.tools.certificates import Authority
from tests.tools.engine import until
from tests.tools.hostile import LIES, Mode, answer, hostile
from tests.unit.test_lies import BAD_CERTIFICATES, EVERY_S, OLD_S, REASONS, board_of

CATALOGUE, _ = load_catalogue()
NO_VENDOR_WARNINGS = [mode for mode in LIES if mode is not Mode.WARNINGS]
NOTHING = {
    Mode.EMPTY_JSON: "nothing at|missing required field|there is no version",
    Mode.OLD_TIMESTAMPS: "no newer value|no data any more|may be dead|min old",
    Mode.JSON_NULL: "nothing at|got `null`",
    Mode.NESTED_JSON: "nothing at|nested too deeply|Expected `object`",
    Mode.LONE_SURROGATE: "nothing at|surrogate|malformed|missing required field",
}


def document(asked):
    now = time.time() - (OLD_S if asked.mode is Mode.OLD_TIMESTAMPS else 0.0)
    return answer(200, {"load": 0.2, "at": now})


def airflow_health(asked):
    seen = time.time() - (OLD_S if asked.mode is Mode.OLD_TIMESTAMPS else 0.0)
    alive = {"status": "healthy", "latest_scheduler_heartbeat": datetime.fromtimestamp(seen, UTC).isoformat()}
    return answer(200, {"metadatabase": {"status": "healthy"}, "scheduler": alive})


def airflow_list(key):
    return lambda asked: answer(200, {key: [], "total_entries": 0})


def mlflow_version(asked):
    return answer(200, {"model_versions": [{"name": "churn", "version": "1", "run_id": "r1"}]})


def mlflow_run(asked):
    at = (time.time() - (OLD_S if asked.mode is Mode.OLD_TIMESTAMPS else 0.0)) * 1000
    info = {"run_id": "r1", "experiment_id": "1", "status": "FINISHED", "start_time": at, "end_time": at}
    return answer(200, {"run": {"info": info, "data": {"metrics": [{"key": "auc", "value": 0.95}]}}})


AIRFLOW = {
    ("GET", "/api/v2/monitor/health"): airflow_health,
    ("GET", "/api/v2/dags"): airflow_list("dags"),
    ("GET", "/api/v2/dags/~/dagRuns"): airflow_list("dag_runs"),
    ("GET", "/api/v2/importErrors"): airflow_list("import_errors"),
}
MLFLOW = {
    ("GET", "/api/2.0/mlflow/model-versions/search"): mlflow_version,
    ("GET", "/api/2.0/mlflow/runs/get"): mlflow_run,
}
CHURN = {"model": "churn", "quality": "auc", "max_age": 600}
LOAD = {"signal": "system.cpu.load_ratio", "value": "$.load", "at": "$.at"}
# kind: its settings, the good routes, a signal that it supplies
BACKENDS = {
    "http-json": ({"path": "load.json", "values": [LOAD]}, {("GET", "/load.json"): document}, LOAD["signal"]),
    "airflow": ({"auth": {"bearer": {"env": "A_TOKEN"}}}, AIRFLOW, "bi.pipeline.late"),
    "mlflow": ({"models": [CHURN]}, MLFLOW, "ml.model.quality"),
}


@pytest.fixture(autouse=True)
def _a_token(monkeypatch):
    monkeypatch.setenv("A_TOKEN", "a-token-of-this-test")


def watched(kind, url, *, timeout=0.3, **tls):
    settings, _, _ = BACKENDS[kind]
    config = MODELS[kind](id="liar", kind=kind, url=url, body_limit_mb=1.0, tls=tls, **settings)
    return target_of(config.model_copy(update={"every": EVERY_S, "timeout": timeout}))


@pytest.mark.parametrize("mode", NO_VENDOR_WARNINGS, ids=str)
@pytest.mark.parametrize("kind", BACKENDS)
async def test_a_lying_backend_is_never_normal_and_the_reason_names_the_cause(kind, mode):
    _, routes, signal = BACKENDS[kind]
    async with hostile(routes) as liar, board_of(watched(kind, liar.url)) as engine:
        await until(lambda: said(engine, signal)[0] is State.OK)
        liar.mode = mode
        await asyncio.sleep(3 * EVERY_S + 0.3)
        await until(lambda: said(engine, signal)[0] is not State.OK)
        await until(lambda: re.search(NOTHING.get(mode, REASONS[mode]), said(engine, signal)[1]))
        assert engine.board.snapshot().verdict.state is not State.OK


@pytest.mark.parametrize(("bad", "says"), BAD_CERTIFICATES.items(), ids=list(BAD_CERTIFICATES))
@pytest.mark.parametrize("kind", BACKENDS)
async def test_a_backend_whose_certificate_went_bad_is_never_live(tmp_path, kind, bad, says):
    authority, (_, routes, signal) = Authority(tmp_path), BACKENDS[kind]
    async with hostile(routes, ssl_context=authority.good()) as liar, board_of() as engine:
        target = watched(kind, liar.url, timeout=3.0, ca_file=authority.ca_file)  # a handshake takes its time
        engine.configure(Setup(targets=(target,), signals=CATALOGUE))
        await until(lambda: said(engine, signal)[0] is State.OK, seconds=10)
        liar.mode, liar.ssl_context = Mode.CLOSED, getattr(authority, bad)()
        liar.mode = Mode.NORMAL
        await until(lambda: says in engine.board.targets["liar"].error, seconds=10)
        assert engine.board.snapshot().verdict.state is not State.OK


def said(engine, signal):
    """The state of a check, and every reason that the board gives."""
    found, target = engine.board.snapshot().checks[signal], engine.board.targets["liar"]
    words = [found.judgement.reason, target.error, *target.gaps]
    return (found.state if target.health is not Health.WAITING else State.NO_DATA), "; ".join(words)
