"""Against a real InfluxDB 1, and the vendor's descriptions of 2 and 3."""

import time

import pytest

from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.engine.opening import Opener
from noc_app.model import Unauthorised
from tests.tools.influx import PASSWORD, READER, influxdb, line
from tests.tools.prism import described

pytestmark = pytest.mark.live
CPU = {"signal": "system.cpu.utilization", "labels": {"host": "host"}}
LAST = {**CPU, "query": "SELECT last(value) FROM load GROUP BY host"}


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with influxdb(tmp_path_factory.mktemp("influx")) as running:
        yield running


@pytest.fixture
async def open_session(monkeypatch):
    monkeypatch.setenv("INFLUX_SECRET", PASSWORD)
    opener = Opener(time.time, read_secret)
    given = {"id": "i-1", "kind": "influxdb", "timeout": 20.0}
    yield lambda **settings: opener.open(target_of(MODELS["influxdb"](**given, **settings)))
    await opener.aclose()


def of_1(server, user=READER, **settings):
    auth = {"basic": {"username": user, "password": {"env": "INFLUX_SECRET"}}}
    return {"url": server.url, "language": "influxql", "database": "shop", "auth": auth, "queries": [LAST], **settings}


async def test_what_was_written_is_read_by_a_user_who_may_only_read(server, open_session):
    server.write(line("load", 0.25, 3, host="web-1"), line("load", 0.5, host="web-2"))
    result = await open_session(**of_1(server)).poll()
    found = {dict(s.labels)["host"]: s for s in result.samples if s.signal == CPU["signal"]}
    assert {host: s.value for host, s in found.items()} == {"web-1": 0.25, "web-2": 0.5}
    assert time.time() - found["web-1"].at == pytest.approx(3, abs=2)
    assert result.gaps == {}


async def test_the_language_of_a_time_group_is_read_with_its_newest_bucket(server, open_session):
    server.write(line("grouped", 4, 25, host="a"), line("grouped", 8, 1, host="a"))
    buckets = "SELECT mean(value) FROM grouped WHERE time > now() - 1m GROUP BY time(10s), host fill(null)"
    result = await open_session(**of_1(server, queries=[{**CPU, "query": buckets}])).poll()
    (found,) = [s for s in result.samples if s.signal == CPU["signal"]]
    assert (found.value, time.time() - found.at < 21.0) == (8.0, True)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("SELECT FROM", "error parsing query"),
        ("SELECT mean(value) FROM load", "no time"),
        ("SELECT last(value) FROM nothing", "no rows"),
        ("DROP DATABASE shop", "sign-in refused"),
    ],
)
async def test_a_query_that_gives_nothing_says_why_and_hides_no_other(server, open_session, query, words):
    server.write(line("load", 0.25, host="web-1"))
    queries = [{"signal": "system.memory.utilization", "query": query}, LAST]
    result = await open_session(**of_1(server, queries=queries)).poll()
    assert words in result.gaps["system.memory.utilization"]
    assert CPU["signal"] in {s.signal for s in result.samples}


async def test_a_database_that_may_not_be_read_and_a_user_who_is_not_known_are_said(server, open_session):
    for settings in ({"database": "nothing"}, {"user": "nobody"}):
        with pytest.raises(Unauthorised):
            await open_session(**of_1(server, **settings)).poll()


async def test_requests_to_version_1_are_legal(tmp_path, open_session):
    with described(tmp_path, "influxdb1-oss.yaml") as api:
        basic = {"basic": {"username": "reader", "password": {"env": "INFLUX_SECRET"}}}
        session = open_session(url=api.url, language="influxql", database="shop", auth=basic, queries=[LAST])
        await api.watch(session).poll()
    assert {"/ping", "/query"} <= api.paths
    assert api.illegal == []


async def test_requests_to_version_2_are_legal(tmp_path, open_session):
    token = {"header": {"name": "Authorization", "scheme": "Token", "value": {"env": "INFLUX_SECRET"}}}
    query = {**CPU, "query": 'from(bucket: "b") |> range(start: -5m) |> last()'}
    with described(tmp_path, "influxdb2-subset.json") as api:
        session = open_session(url=api.url, language="flux", org="shop", auth=token, queries=[query], checks=True)
        without_base_path(session, "api/v2/")
        await api.watch(session).poll()
    assert {"/health", "/query"} <= api.paths
    # The description knows only one encoding at a time; HTTP has lists of them.
    assert [v for v in api.illegal if "accept-encoding" not in v[2]] == []


async def test_requests_to_version_3_are_legal(tmp_path, open_session):
    query = {**CPU, "query": "SELECT room, time, temp FROM home ORDER BY time DESC LIMIT 1"}
    bearer = {"bearer": {"env": "INFLUX_SECRET"}}
    with described(tmp_path, "influxdb3-core.yaml") as api:
        session = open_session(url=api.url, language="sql", database="shop", auth=bearer, queries=[query])
        await api.watch(session).poll()
    assert {"/health", "/api/v3/query_sql"} <= api.paths
    assert api.illegal == []


def without_base_path(session, prefix):
    """The description is served without the base path of its paths."""
    ask = session._tools.http._ask

    async def asked(method, path, **parts):
        return await ask(method, path.removeprefix(prefix), **parts)

    session._tools.http._ask = asked
