"""Validation results in a folder: the newest of each suite and table, what failed, and what cannot be known."""

import json
from datetime import UTC, datetime

import pytest

from noc_app.connectors.bi.great_expectations import CONNECTOR, Config, newest_of
from noc_app.connectors.bi.great_expectations_wire import parse_validation
from noc_app.model import BadPayload, PollError, Severity, Unreachable
from tests.contract.replay import tools
from tests.tools.mutations import mutations, without

NOW = 1_700_000_000.0
PASSED, AGE = "bi.quality.passed_ratio", "bi.quality.age"


def expectation(*, success=True, severity="critical", info=None):
    config = {"type": "expect_column_values_to_not_be_null", "kwargs": {"column": "id"}, "severity": severity}
    return {"success": success, "expectation_config": config, "exception_info": info or {}, "result": {}}


def failing(**more):
    return expectation(success=False, **more)


def validation(*results, suite="orders", asset="sales", at=NOW - 60, **more):
    good = sum(r["success"] for r in results)
    return {
        "success": good == len(results),
        "suite_name": suite,
        "statistics": {
            "evaluated_expectations": len(results),
            "successful_expectations": good,
            "success_percent": None,
        },
        "results": list(results),
        "meta": {
            "run_id": {"run_name": None, "run_time": datetime.fromtimestamp(at, UTC).isoformat()},
            "active_batch_definition": {"data_asset_name": asset},
        },
        **more,
    }


def keep(folder, result, *, batch="b1", name="__none__"):
    at = result["meta"]["run_id"]["run_time"]
    stamp = datetime.fromisoformat(at).strftime("%Y%m%dT%H%M%S.%fZ")
    place = folder / result["suite_name"] / name / stamp
    place.mkdir(parents=True, exist_ok=True)
    (place / f"{batch}.json").write_text(json.dumps(result))
    return place / f"{batch}.json"


def opened(folder, **settings):
    config = Config(id="gx", kind="great-expectations", folder=folder, **settings)
    return CONNECTOR.open(config, tools(None, lambda: NOW))


def found(result, signal=PASSED):
    return {dict(s.labels)["suite"]: s.value for s in result.samples if s.signal == signal}


async def test_the_share_that_passed_is_that_of_the_newest_validation(tmp_path):
    keep(tmp_path, validation(failing(), at=NOW - 7200))
    keep(tmp_path, validation(expectation(), failing(), at=NOW - 60))
    result = await opened(tmp_path).poll()
    assert found(result) == {"orders": 0.5}
    assert found(result, AGE) == {"orders": 60.0}
    assert result.complete


async def test_each_table_of_a_suite_is_a_series(tmp_path):
    keep(tmp_path, validation(expectation()), batch="b1")
    keep(tmp_path, validation(failing(), asset="stock"), batch="b2")
    result = await opened(tmp_path).poll()
    assert {dict(s.labels)["table"]: s.value for s in result.samples if s.signal == PASSED} == {
        "sales": 1.0,
        "stock": 0.0,
    }


async def test_what_failed_is_an_alert_that_names_it_and_keeps_its_start(tmp_path):
    session = opened(tmp_path)
    keep(tmp_path, validation(expectation(), failing(), at=NOW - 600))
    (alert,) = (await session.poll()).alerts
    assert alert.title == "orders on sales: 1 of 2 expectations failed"
    assert alert.description == "column values to not be null (id)"
    assert (alert.severity, alert.starts_at) == (Severity.MAJOR, NOW - 600)
    keep(tmp_path, validation(failing(), at=NOW - 60))
    (alert,) = (await session.poll()).alerts
    assert alert.starts_at == NOW - 600
    keep(tmp_path, validation(expectation(), at=NOW))
    assert (await session.poll()).alerts == ()


@pytest.mark.parametrize(
    ("severity", "worst"),
    [
        ("critical", Severity.MAJOR),
        ("warning", Severity.WARNING),
        ("info", Severity.INFORMATION),
        (None, Severity.MAJOR),
    ],
)
async def test_an_alert_is_as_severe_as_the_worst_that_failed(tmp_path, severity, worst):
    keep(tmp_path, validation(failing(severity="info"), failing(severity=severity)))
    (alert,) = (await opened(tmp_path).poll()).alerts
    assert alert.severity is worst


@pytest.mark.parametrize(
    "info",
    [
        {"raised_exception": True, "exception_message": "no such column"},
        {"MetricConfigurationID(metric_name='column.mean')": {"raised_exception": True, "exception_message": "x"}},
    ],
)
async def test_an_expectation_that_could_not_be_evaluated_is_said_in_both_forms(tmp_path, info):
    keep(tmp_path, validation(failing(info=info)))
    (alert,) = (await opened(tmp_path).poll()).alerts
    assert alert.description.endswith("could not be evaluated")


def test_a_result_of_version_0_is_read():
    old = validation(failing())
    del old["suite_name"]
    old["meta"]["expectation_suite_name"] = "orders"
    old["results"][0]["expectation_config"] = {"expectation_type": "expect_x", "kwargs": {}}
    assert parse_validation(json.dumps(old).encode()).failed == ("x",)


async def test_a_validation_of_nothing_is_no_success(tmp_path):
    keep(tmp_path, validation())
    result = await opened(tmp_path).poll()
    assert found(result) == {}
    assert result.gaps[PASSED] == "orders: nothing was evaluated"


async def test_statistics_that_claim_more_than_the_results_show_are_not_believed(tmp_path):
    lie = validation(failing())
    lie["statistics"]["successful_expectations"] = 1
    keep(tmp_path, lie)
    assert found(await opened(tmp_path).poll()) == {"orders": 0.0}


async def test_a_result_that_is_too_old_is_shown_and_is_no_evidence(tmp_path):
    keep(tmp_path, validation(expectation(), at=NOW - 7 * 86_400))
    result = await opened(tmp_path).poll()
    assert found(result) == {"orders": 1.0}
    assert result.gaps[PASSED] == "orders: the newest validation is 7 d old"


async def test_an_empty_folder_is_no_quality(tmp_path):
    result = await opened(tmp_path).poll()
    assert result.gaps[PASSED] == "there is no validation result in the folder"


async def test_a_suite_that_must_have_a_result_and_has_none_is_a_gap(tmp_path):
    keep(tmp_path, validation(expectation()))
    result = await opened(tmp_path, suites=["orders", "stock"]).poll()
    assert result.gaps[PASSED] == "there is no validation of stock"


async def test_a_file_that_cannot_be_read_is_a_gap_and_clears_nothing(tmp_path):
    keep(tmp_path, validation(failing(), suite="stock"))
    session = opened(tmp_path)
    await session.poll()
    keep(tmp_path, validation(expectation(), suite="stock", at=NOW)).write_text('{"success": true, ')
    result = await session.poll()
    assert "not a validation result" in result.gaps[PASSED]
    assert not result.alerts_complete


async def test_results_that_vanished_clear_nothing(tmp_path):
    file = keep(tmp_path, validation(failing()))
    session = opened(tmp_path)
    await session.poll()
    file.unlink()
    result = await session.poll()
    assert not result.alerts_complete
    assert "are gone" in result.gaps["alerts"]


async def test_a_file_is_read_once(tmp_path):
    file = keep(tmp_path, validation(expectation()))
    session = opened(tmp_path)
    await session.poll()
    (known,) = session._store._known.values()
    await session.poll()
    assert next(iter(session._store._known.values())) is known
    assert file.exists()


async def test_a_folder_that_is_not_there_fails_the_poll(tmp_path):
    with pytest.raises(Unreachable):
        await opened(tmp_path / "nothing").poll()


async def test_more_files_than_allowed_are_a_gap(tmp_path):
    for number in range(3):
        keep(tmp_path, validation(expectation(), suite=f"s{number}"))
    result = await opened(tmp_path, file_limit=2).poll()
    assert "more than 2 files" in result.gaps[PASSED]
    assert not result.alerts_complete


def test_of_each_batch_the_newest_file_is_looked_at(tmp_path):
    paths = [
        tmp_path / "a" / "b" / "__none__" / "20240101T000000.0Z" / "x.json",
        tmp_path / "a" / "b" / "__none__" / "20250101T000000.0Z" / "x.json",
        tmp_path / "a" / "b" / "__none__" / "20250101T000000.0Z" / "y.json",
        tmp_path / "z.json",
    ]
    assert set(newest_of(tmp_path, paths)) == set(paths[1:])


@pytest.mark.parametrize(
    "path",
    [
        ("success",),
        ("statistics", "evaluated_expectations"),
        ("results",),
        ("results", 0, "success"),
        ("meta",),
        ("meta", "run_id", "run_time"),
        ("suite_name",),
    ],
)
def test_a_field_that_is_missing_is_named(path):
    body = json.dumps(validation(failing())).encode()
    with pytest.raises(BadPayload, match=path[-1]):
        parse_validation(without(body, *path))


def test_a_damaged_result_is_read_or_refused_in_words():
    whole = json.dumps(validation(failing(info={"raised_exception": True}), expectation())).encode()
    for body in mutations(whole):
        words = read_or_refused(body)
        assert all(text.isprintable() and len(text) <= 300 for text in words)


def read_or_refused(body):
    try:
        result = parse_validation(body)
    except PollError as error:
        return [str(error)]
    return [result.suite, result.asset, *result.failed]
