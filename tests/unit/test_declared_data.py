"""What connectors of databases, BI and mobile say that they supply is what they supply, and the catalogue knows it."""

from decimal import Decimal

import pytest

from noc_app.config.catalogue import load_catalogue
from noc_app.connectors.bi import airflow, great_expectations, mlflow
from noc_app.connectors.infrastructure import postgresql
from noc_app.connectors.mobile import recordings
from noc_app.connectors.mobile.tshark import Traffic
from tests.unit import test_airflow, test_great_expectations, test_mlflow, test_postgresql, test_recordings

CATALOGUE, _ = load_catalogue()


async def of_airflow(folder):
    runs = (test_airflow.run("r1"), test_airflow.run("r2", "running", due=test_airflow.NOW - 7200))
    return await test_airflow.polled(*runs, late_after=60)


async def of_mlflow(folder):
    return await test_mlflow.opened().poll()


async def of_great_expectations(folder):
    test_great_expectations.keep(folder, test_great_expectations.validation(test_great_expectations.expectation()))
    return await test_great_expectations.opened(folder).poll()


async def of_postgresql(folder):
    found = {
        "databases": [{"name": "shop", "hit": 9, "read": 1, "age": 5, "waiting": 0}],
        "replicas": [{"name": "r1", "pid": 1, "lag": Decimal(1), "behind": 1}],
    }
    spent = [{"database": "shop", "queryid": 1, "calls": calls, "ms": calls * 2.0} for calls in (10, 20)]
    answers = [test_postgresql.answer(**found, statements=[row]) for row in spent]
    session = test_postgresql.opened(*answers, warehouse="dwh")
    await session.poll()
    return await session.poll()


async def of_recordings(folder):
    test_recordings.keep(folder, test_recordings.har(test_recordings.entry()))
    test_recordings.keep(folder, b"", "android/3.2/a.pcap")
    session = test_recordings.opened(folder, types=["har", "pcap"])
    await session.poll()
    traffic = Traffic(test_recordings.NOW - 5, 10, 1, (0.1,), 4, 1, ())
    known = session._archive._known
    mark = next(m for m in known if m[0].suffix == ".pcap")
    known[mark] = recordings.Recording(traffic.newest_at, (), traffic)
    return await session.poll()


BACKENDS = {
    "airflow": (of_airflow, {*airflow.OF_SCHEDULER, *airflow.OF_PIPELINE}),
    "mlflow": (of_mlflow, {mlflow.QUALITY, mlflow.DRIFT, mlflow.AGE}),
    "great-expectations": (of_great_expectations, {great_expectations.PASSED, great_expectations.AGE}),
    "postgresql": (of_postgresql, {*postgresql.SIGNALS, postgresql.QUERY_TIME, *postgresql.BI_SIGNALS}),
    "recordings": (
        of_recordings,
        {*recordings.OF_ARCHIVES, *recordings.OF_CAPTURES, recordings.LOOK_UPS, recordings.AGE},
    ),
}


@pytest.mark.parametrize("kind", BACKENDS)
async def test_what_is_declared_is_supplied_and_nothing_else(kind, tmp_path):
    poll, declared = BACKENDS[kind]
    assert {s.signal for s in (await poll(tmp_path)).samples} == declared


@pytest.mark.parametrize("kind", BACKENDS)
async def test_the_catalogue_knows_every_signal_and_every_label(kind, tmp_path):
    for sample in (await BACKENDS[kind][0](tmp_path)).samples:
        assert {name for name, _ in sample.labels} <= set(CATALOGUE[sample.signal].labels), sample.signal


@pytest.mark.parametrize("kind", BACKENDS)
async def test_what_is_expected_of_a_target_comes(kind, tmp_path):
    modules = {"airflow": airflow, "mlflow": mlflow, "great-expectations": great_expectations, "postgresql": postgresql}
    module = modules.get(kind, recordings)
    configs = {
        "airflow": {"url": "http://x", "login": test_airflow.LOGIN},
        "mlflow": {"url": "http://x", "models": [test_mlflow.CHURN]},
        "postgresql": {"server": "db-1", "warehouse": "dwh"},
        "recordings": {"types": ["har", "pcap"], "folder": "/x"},
    }
    config = module.Config(id="x", kind=kind, **configs.get(kind, {"folder": "/x"}))
    supplied = {s.signal for s in (await BACKENDS[kind][0](tmp_path)).samples}
    assert set(module.CONNECTOR.expects(config)) <= supplied
