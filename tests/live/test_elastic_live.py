"""What we ask of Elasticsearch and Logstash is legal by the vendor's own descriptions."""

import time

import pytest

from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.connectors.infrastructure.elasticsearch_logs import question
from noc_app.engine.opening import Opener
from noc_app.model import Around, BadPayload
from tests.tools.prism import described

pytestmark = pytest.mark.live


@pytest.fixture
async def open_session(monkeypatch):
    monkeypatch.setenv("ELASTIC_API_KEY", "an-api-key-of-this-test")
    opener = Opener(time.time, read_secret)
    yield lambda kind, **settings: opener.open(target_of(MODELS[kind](id="e-1", kind=kind, timeout=30.0, **settings)))
    await opener.aclose()


async def test_logstash_is_asked_as_described_and_its_statistics_are_read(tmp_path, open_session):
    with described(tmp_path, "logstash.yaml") as api:
        session = api.watch(open_session("logstash", url=api.url))
        # The statistics are read before; the example of a report that the description makes up has no status.
        with pytest.raises(BadPayload, match="not the health report of Elastic: .*`status`"):
            await session.poll()
    assert api.paths == {"/_node/stats", "/_health_report"}
    assert api.illegal == []


async def test_searches_and_tables_of_elasticsearch_are_asked_as_described(tmp_path, open_session):
    key = {"header": {"name": "Authorization", "scheme": "ApiKey", "value": {"env": "ELASTIC_API_KEY"}}}
    body = {"size": 0, "track_total_hits": True, "aggs": {"s": {"terms": {"field": "service"}}}}
    with described(tmp_path, "elasticsearch-subset.json", paths=("/{index}/_search", "/_query")) as api:
        session = api.watch(open_session("elasticsearch", url=api.url, auth=key))
        search = await session._tools.http.post("logs/_search", json=body)
        table = await session._tools.http.post("_query", json={"query": "FROM logs | LIMIT 1"})
    assert api.illegal == []
    assert (search.status, table.status) == (200, 200)


@pytest.mark.parametrize("before", [True, False])
async def test_log_lines_of_elasticsearch_are_asked_for_as_described(tmp_path, open_session, before):
    around = Around(at=1_700_000_000.0, within_s=60.0, hosts=("web-1", "10.0.0.1"), services=("shop",), pods=("p-1",))
    with described(tmp_path, "elasticsearch-subset.json") as api:
        session = api.watch(open_session("elasticsearch", url=api.url))
        found = await session._tools.http.post("logs-*/_search", json=question(around, before=before))
    assert (found.status, api.illegal) == (200, [])
