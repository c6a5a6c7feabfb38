"""Elasticsearch, Wazuh's indexer and Kubernetes are asked as their own clients ask; Grafana as one that others made.

Compared are method, path, query, who asks, and body.
"""

import json
from dataclasses import replace

import pytest

from noc_app.config.operation import Asked
from noc_app.connectors.infrastructure.elasticsearch_wire import NODE_FIELDS
from noc_app.connectors.infrastructure.grafana_operations import Annotation, Rule
from noc_app.connectors.security import wazuh_indexer
from tests.contract.vendors import elastic, kubernetes
from tests.contract.vendors.security import WAZUH, WAZUH_SETTINGS
from tests.tools.recorder import SECRET, recording, session_on, with_sdk

pytestmark = [pytest.mark.live, pytest.mark.timeout(600)]

ELASTIC, OPENSEARCH, KUBERNETES = "elasticsearch==9.5.1", "opensearch-py==3.2.0", "kubernetes==37.0.2"
GRAFANA = "grafana-client==5.1.4"
PRODUCT = {"X-Elastic-Product": "Elasticsearch"}  # its client talks to nobody else


def of_contract(answers):
    """The recorder's answers of a backend of `tests.contract`."""
    return {(method, f"/{path}"): given for (method, path), given in answers.items()}


ELASTIC_DRIVER = """
import json, sys
from elasticsearch import Elasticsearch
url, secret, told = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
client = Elasticsearch(url, api_key=secret, meta_header=False)
client.info()
client.cluster.health()
client.health_report()
client.nodes.stats(metric=["os", "jvm", "fs", "indices"], filter_path=told["fields"])
client.esql.query(query=told["esql"])
client.search(index="logs-*", size=0, track_total_hits=True, aggs=told["aggs"])
"""


async def test_elasticsearch_is_asked_as_its_client_asks():
    aggs = {"service": {"terms": {"field": "service"}, "aggs": {"slow": {"max": {"field": "took"}}}}}
    esql = "FROM logs | STATS c = COUNT(*) BY level"
    signs = {"auth": {"header": {"name": "Authorization", "scheme": "ApiKey", "value": {"env": "KEY"}}}}
    search = {"signal": elastic.DURATION, "index": "logs-*", "search": {"aggs": aggs}, "labels": {"service": "service"}}
    table = {"signal": "messaging.queue.depth", "esql": esql, "value": "c", "labels": {"queue": "level"}}
    answers = of_contract(elastic.BACKENDS["elasticsearch"].answers)
    with recording(answers, headers=PRODUCT) as recorder:
        async with session_on(recorder, "elasticsearch", **signs, queries=[search, table]) as session:
            await session.poll()
        ours = recorder.take()
        told = {"fields": list(NODE_FIELDS), "esql": esql, "aggs": aggs}
        with_sdk(ELASTIC, ELASTIC_DRIVER, recorder.url, SECRET, json.dumps(told))
        theirs = recorder.take()
    assert sorted(ours) == sorted(theirs)


# OpenSearch takes a body as it is, so its words for queries and aggregations are asked; Elasticsearch knows
# what may stand in a body at all, and is what OpenSearch was made of.
QUESTIONS_DRIVER = """
import json, sys
from opensearchpy import OpenSearch
from opensearchpy.helpers.search import Search
client = OpenSearch(sys.argv[1], http_auth=("reader", sys.argv[2]))
for index, question in json.loads(sys.argv[3]):
    understood = Search.from_dict(question).to_dict()
    assert understood == question, understood
    client.search(index=index, body=question)
"""
BODIES_DRIVER = """
import json, sys
from elasticsearch import Elasticsearch
client = Elasticsearch(sys.argv[1], basic_auth=("reader", sys.argv[2]), meta_header=False)
for index, question in json.loads(sys.argv[3]):
    client.search(index=index, **{name.removeprefix("_"): part for name, part in question.items()})
"""


async def test_the_indexer_of_wazuh_is_asked_as_its_client_asks():
    nothing = {"_shards": {"total": 0}, "timed_out": False, "hits": {"hits": []}}
    indices = (wazuh_indexer.ALERTS, wazuh_indexer.VULNERABILITIES)
    answers = of_contract(WAZUH) | {("POST", f"/{index}/_search"): nothing for index in indices}
    login = {"username": "reader", "password": {"env": "READER"}}
    with recording(answers, headers=PRODUCT) as recorder:
        indexer = {"indexer": recorder.url, "indexer_login": login}
        async with session_on(recorder, "wazuh", **WAZUH_SETTINGS, **indexer) as session:
            await session.poll()
        ours = [a for a in recorder.take() if a.path.endswith("/_search")]
        questions = [[index, asked.fields] for index, asked in zip(indices, ours, strict=True)]
        with_sdk(OPENSEARCH, QUESTIONS_DRIVER, recorder.url, SECRET, json.dumps(questions))
        theirs = recorder.take()
        with_sdk(ELASTIC, BODIES_DRIVER, recorder.url, SECRET, json.dumps(questions))
        as_elasticsearch = recorder.take()
    assert ours == theirs == as_elasticsearch


KUBERNETES_DRIVER = """
import json, sys
from kubernetes import client
settings = client.Configuration(host=sys.argv[1], api_key={"authorization": f"Bearer {sys.argv[2]}"})
settings.api_key_prefix = {}
api = client.ApiClient(settings)
core, apps, metrics = client.CoreV1Api(api), client.AppsV1Api(api), client.CustomObjectsApi(api)
auth = client.AuthorizationV1Api(api)
raw = {"_preload_content": False}
page = {"limit": 500, **raw}
core.list_node(**page)
core.list_pod_for_all_namespaces(**page)
core.list_pod_for_all_namespaces(_continue="more", **page)
core.list_event_for_all_namespaces(field_selector="type=Warning", **page)
apps.list_deployment_for_all_namespaces(**page)
apps.list_stateful_set_for_all_namespaces(**page)
apps.list_daemon_set_for_all_namespaces(**page)
metrics.list_cluster_custom_object("metrics.k8s.io", "v1beta1", "nodes", **page)
for attributes in json.loads(sys.argv[3]):
    asked = client.V1ResourceAttributes(**attributes)
    spec = client.V1SelfSubjectAccessReviewSpec(resource_attributes=asked)
    kind = {"api_version": "authorization.k8s.io/v1", "kind": "SelfSubjectAccessReview"}
    auth.create_self_subject_access_review(client.V1SelfSubjectAccessReview(**kind, spec=spec), **raw)
"""


async def test_kubernetes_is_asked_as_its_client_asks():
    answers = of_contract(kubernetes.ANSWERS)
    whole = answers["GET", "/api/v1/pods"]
    first = kubernetes.listed(mark="more")
    answers["GET", "/api/v1/pods"] = lambda asked: whole if ("continue", "more") in asked.query else first
    with recording(answers) as recorder:
        async with session_on(recorder, "kubernetes", auth={"bearer": {"env": "TOKEN"}}) as session:
            await session.poll()
        ours = recorder.take()
        asked = [a.fields["spec"]["resourceAttributes"] for a in ours if a.method == "POST"]
        with_sdk(KUBERNETES, KUBERNETES_DRIVER, recorder.url, SECRET, json.dumps(asked))
        theirs = recorder.take()
    assert len(asked) == 3
    assert sorted(ours) == sorted(theirs)


GRAFANA_DRIVER = """
import json, sys
from grafana_client import GrafanaApi, TokenAuth
host, port = sys.argv[1].removeprefix("http://").split(":")
grafana = GrafanaApi(TokenAuth(sys.argv[2]), host=host, port=int(port))
told = json.loads(sys.argv[3])
grafana.annotations.add_annotation(
    dashboard_uid="board-1", time_from=told["time"], tags=["deploy", "noc-board:i-1"], text="4.2 is out (mara)")
grafana.annotations.find_annotations(tags=["noc-board:i-1"], limit=1)
rule = grafana.alertingprovisioning.get_alertrule("rule-1")
grafana.alertingprovisioning.update_alertrule("rule-1", {**rule, "isPaused": True}, disable_provenance=True)
"""


async def test_grafana_is_told_as_a_widely_used_client_tells_it():
    rule = {"uid": "rule-1", "title": "Disk", "condition": "A", "data": [{"refId": "A"}], "isPaused": False}
    answers = {
        ("POST", "/api/annotations"): {"id": 7, "message": "Annotation added"},
        ("GET", "/api/annotations"): [],
        ("GET", "/api/v1/provisioning/alert-rules/rule-1"): rule,
        ("PUT", "/api/v1/provisioning/alert-rules/rule-1"): {**rule, "isPaused": True},
    }
    marked = Annotation(text="4.2 is out", tags="deploy", dashboard="board-1")
    stopped = Rule(rule="rule-1", state="pause")
    with recording(answers, signs=("Authorization", "X-Disable-Provenance")) as recorder:
        async with session_on(recorder, "grafana", auth={"bearer": {"env": "TOKEN"}}) as session:
            for name, given in (("annotate", marked), ("pause-rule", stopped)):
                asked = Asked(operation=name, parameters=given, intent="i-1", by="mara", at=1_700_000_000.0)
                await session.operate(asked)
                await session.operated(asked)
        ours = recorder.take()
        told = next(a.fields for a in ours if a.method == "POST")
        with_sdk(GRAFANA, GRAFANA_DRIVER, recorder.url, SECRET, json.dumps(told))
        theirs = recorder.take()
    assert sorted(set(map(without_nulls, theirs))) == sorted(set(ours))


def without_nulls(asked):
    """The client sends null for what it was not told."""
    given = asked.fields
    return replace(asked, body=json.dumps({n: v for n, v in given.items() if v is not None}) if given else "")
