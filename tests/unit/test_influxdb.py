"""What the three InfluxDBs answer, and what is made of it."""

import pytest
from pydantic import ValidationError

from noc_app.connectors.catalog import MODELS
from noc_app.connectors.infrastructure.influxdb_checks import FORGOTTEN, LATE_S, NONE_AT_ALL, parse_statuses
from noc_app.connectors.infrastructure.influxdb_wire import (
    moment_of,
    parse_flux,
    parse_health,
    parse_influxql,
    parse_sql,
)
from noc_app.model import BadPayload, Severity, Unauthorised, Unavailable
from tests.contract.backend import said
from tests.contract.backends import opened_on
from tests.contract.replay import body_of, recorded
from tests.contract.vendors.influxdb import FLUX, STATUSES

CPU = "system.cpu.utilization"
QUERY, FLUX_QUERY = ("GET", "query"), ("POST", "api/v2/query")
AT_2 = 1_700_000_000.0


def of_host(result, signal=CPU):
    return {dict(s.labels).get("host"): s.value for s in result.samples if s.signal == signal}


def query(text="SELECT 1", **more):
    return {"signal": CPU, "query": text, **more}


# Version 1


async def test_a_query_of_version_1_gives_a_sample_of_each_series_with_its_own_time():
    result = await opened_on("influxdb").poll()
    assert of_host(result) == {"web-1": 2.5, "web-2": 7.0}
    assert of_host(result, "db.up") == {"t-1": 1.0}
    assert [s.at for s in result.samples if s.signal == CPU] == [1795656068.045, 1795656066.123]
    assert (result.alerts, result.gaps) == (None, {})


async def test_version_1_is_asked_by_get_which_may_only_read():
    session = opened_on("influxdb")
    await session.poll()
    assert session.http.asked == [
        ("GET", "ping", None),
        ("GET", "query", {"db": "shop", "q": "SELECT last(value) FROM load", "epoch": "ms"}),
    ]


def test_the_newest_bucket_that_is_not_empty_counts():
    rows = parse_influxql(body_of("influxdb/buckets"), "").rows
    assert [(r.labels["host"], r.value, r.at) for r in rows] == [
        ("web-1", 2.5, 1795656060.0),
        ("web-2", 7.0, 1795656060.0),
    ]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("no_database", "database not found: nothing"),
        ("two", "one of last, max"),
        ("whole", "the rows have no time"),
        ("words", "not a number"),
    ],
)
def test_what_a_real_one_answers_to_a_bad_query_is_said(name, words):
    with pytest.raises(BadPayload, match=words):
        parse_influxql(body_of(f"influxdb/{name}"), "")


async def test_an_aggregate_over_a_range_is_as_old_as_the_beginning_of_the_range():
    result = await opened_on("influxdb", {QUERY: recorded("influxdb/range")}).poll()
    (sample,) = [s for s in result.samples if s.signal == CPU]
    assert sample.at == 1795656011.149


async def test_a_query_without_rows_is_a_gap_and_no_zero():
    result = await opened_on("influxdb", {QUERY: recorded("influxdb/none")}).poll()
    assert of_host(result) == {}
    assert result.gaps == {CPU: "the query has no rows"}


async def test_a_query_that_fails_hides_no_other():
    def answer(text):
        return recorded("influxdb/no_database" if "bad" in text else "influxdb/last")

    queries = [query("bad") | {"signal": "system.memory.utilization"}, query("good")]
    result = await opened_on("influxdb", {QUERY: answer}, queries=queries).poll()
    assert of_host(result) == {"web-1": 2.5, "web-2": 7.0}
    assert "database not found" in result.gaps["system.memory.utilization"]


async def test_what_may_not_be_read_is_a_gap_unless_nothing_may_be_read():
    def answer(text):
        return (403, b'{"error":"forbidden"}') if "bad" in text else recorded("influxdb/last")

    queries = [query("bad") | {"signal": "system.memory.utilization"}, query("good")]
    result = await opened_on("influxdb", {QUERY: answer}, queries=queries).poll()
    assert "sign-in refused" in result.gaps["system.memory.utilization"]
    with pytest.raises(Unauthorised):
        await opened_on("influxdb", {QUERY: answer}, queries=queries[:1]).poll()


async def test_an_answer_that_is_cut_by_the_server_is_a_gap():
    series = [{"columns": ["time", "x"], "values": [[1795656068045, 1]], "partial": True}]
    result = await opened_on("influxdb", {QUERY: said({"results": [{"series": series}]})}).poll()
    assert result.gaps == {CPU: "there are more rows than it sent"}


async def test_series_beyond_the_limit_are_counted():
    result = await opened_on("influxdb", series_limit=1).poll()
    assert len(of_host(result)) == 1
    assert result.gaps == {CPU: "1 series are beyond the limit and hidden"}


async def test_series_that_our_labels_leave_alike_are_said():
    result = await opened_on("influxdb", queries=[query(labels={"cluster": "region"})]).poll()
    assert [(s.labels, s.value) for s in result.samples if s.signal == CPU] == [((), 2.5)]
    assert "the same labels" in result.gaps[CPU]


async def test_what_answers_without_a_version_is_no_influxdb():
    session = opened_on("influxdb")
    session.http.headers = {}
    with pytest.raises(BadPayload, match="not an InfluxDB"):
        await session.poll()


# Version 2


async def test_a_flux_query_gives_a_sample_of_each_table():
    session = opened_on("influxdb, 2", checks=False)
    result = await session.poll()
    assert of_host(result) == {"web-1": 0.25, "web, the second": 0.75}
    assert [s.at for s in result.samples if s.signal == CPU] == [1_699_999_990.123456, 1_699_999_995.0]
    assert session.http.asked[1][2]["type"] == "flux"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (FLUX.replace(b"_time,", b"when,"), "the rows have no time"),
        (FLUX.replace(b"_value,", b"mean,"), "no column _value"),
        (FLUX[:-20], "truncated"),
        (FLUX.replace(b",,0,", b",0,"), "a row has 9 of 10 columns"),
        (FLUX.replace(b"0.25", b"fast"), "not a number"),
        (b"hello\n", "not an answer of InfluxDB in CSV"),
        (b',error,reference\r\n,"Failed to parse query",897\r\n', "InfluxDB says Failed to parse query"),
    ],
)
def test_csv_that_is_not_what_is_promised_is_refused(body, words):
    with pytest.raises(BadPayload, match=words):
        parse_flux(body, "")


def test_an_error_behind_good_rows_is_no_success():
    with pytest.raises(BadPayload, match="engine: shard closed"):
        parse_flux(FLUX + b"\r\n,error,reference\r\n,engine: shard closed,\r\n", "")


async def test_the_newest_status_of_a_check_and_series_counts():
    result = await opened_on("influxdb, 2").poll()
    (alert,) = result.alerts
    assert (alert.severity, alert.title) == (Severity.CRITICAL, "CPU of web-1 is 99 %")
    assert (alert.fingerprint, dict(alert.labels)) == ("c1/host=web-1", {"check": "CPU", "host": "web-1"})


async def test_a_check_that_says_nothing_any_more_leaves_its_alert_unsure():
    result = await opened_on("influxdb, 2", clock=lambda: AT_2 + LATE_S).poll()
    assert result.unsure == {"c1/host=web-1": "its check has said nothing for 10 min"}
    assert "CPU" in result.gaps["alerts"]


async def test_an_alert_whose_statuses_are_too_old_to_be_read_has_not_recovered():
    session = opened_on("influxdb, 2")
    await session.poll()
    session.http.answers[FLUX_QUERY] = lambda text: (200, b"" if "_monitoring" in text else FLUX)
    result = await session.poll()
    assert result.cleared == {"c1/host=web-1": FORGOTTEN}
    assert result.gaps["alerts"] == NONE_AT_ALL


async def test_checks_that_cannot_be_read_clear_nothing():
    session = opened_on("influxdb, 2")
    await session.poll()
    refusal = (404, b'{"code":"not found","message":"could not find bucket \\"_monitoring\\""}')
    session.http.answers[FLUX_QUERY] = lambda text: refusal if "_monitoring" in text else (200, FLUX)
    result = await session.poll()
    assert not result.alerts_complete
    assert "its checks cannot be read" in result.gaps["alerts"]
    assert of_host(result) == {"web-1": 0.25, "web, the second": 0.75}


@pytest.mark.parametrize("field", [b"_check_id", b"_level", b"_time"])
def test_a_field_of_a_status_that_is_missing_is_named(field):
    with pytest.raises(BadPayload, match=field.decode()):
        parse_statuses(STATUSES.replace(field + b",", b"other,"))


async def test_an_influxdb_that_says_it_is_not_well_fails_the_poll():
    ill = said({"status": "fail", "message": "no leader"})
    with pytest.raises(Unavailable, match="no leader"):
        await opened_on("influxdb, 2", {("GET", "health"): ill}).poll()
    with pytest.raises(BadPayload, match="status"):
        parse_health(b"{}")


# Version 3


async def test_an_sql_query_gives_the_newest_row_of_each_label_set():
    session = opened_on("influxdb, 3")
    result = await session.poll()
    assert of_host(result) == {"web-1": 0.25, "web-2": 1.0}
    assert session.http.asked[1][2] == {"db": "shop", "q": "SELECT host, time, used FROM cpu", "format": "json"}


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'[{"host": "a", "used": 1}]', "no time"),
        (b'[{"time": "2023-11-14T22:13:10", "a": 1, "b": 2}]', "one of a, b"),
        (b'[{"time": "yesterday", "a": 1}]', "not RFC 3339"),
        (b'{"error": "no"}', "Expected `array`"),
    ],
)
def test_rows_that_cannot_be_used_are_refused(body, words):
    with pytest.raises(BadPayload, match=words):
        parse_sql(body, "")


def test_a_row_without_a_value_is_not_zero():
    assert parse_sql(b'[{"time": "2023-11-14T22:13:10", "used": null}]', "used").rows == []


def test_a_time_without_a_zone_is_utc_and_nanoseconds_are_read():
    assert moment_of("2023-11-14T22:13:20") == moment_of("2023-11-14T22:13:20Z") == AT_2
    assert moment_of("2023-11-14T22:13:20.123456789Z") == AT_2 + 0.123456


# Settings


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"language": "flux"}, "flux needs org"),
        ({"language": "influxql"}, "influxql needs database"),
        ({"language": "sql"}, "sql needs database"),
        ({"language": "sql", "database": "d", "checks": True}, "version 2 only"),
    ],
)
def test_settings_that_cannot_be_meant_are_refused(settings, words):
    with pytest.raises(ValidationError, match=words):
        MODELS["influxdb"](id="i", kind="influxdb", url="http://i.example", **settings)


def test_pages_may_put_queries_of_their_own():
    config = MODELS["influxdb"](id="i", kind="influxdb", url="http://i.example", language="sql", database="d")
    assert config.with_queries([("page.x", "SELECT 1")]).queries[0].query == "SELECT 1"
