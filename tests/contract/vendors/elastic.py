"""Elasticsearch, Logstash and Kibana by their documents, written by hand."""

from tests.contract.backend import Backend, said

HELLO = {"name": "es-1", "cluster_name": "shop", "version": {"number": "8.15.0", "build_flavor": "default"}}
CLUSTER = {
    "cluster_name": "shop",
    "status": "yellow",
    "timed_out": False,
    "number_of_nodes": 2,
    "number_of_data_nodes": 2,
    "unassigned_shards": 3,
    "active_shards_percent_as_number": 75.0,
    "number_of_pending_tasks": 0,
}
REPORT = {
    "status": "yellow",
    "cluster_name": "shop",
    "indicators": {
        "master_is_stable": {"status": "green", "symptom": "The cluster has a stable master node"},
        "shards_availability": {
            "status": "yellow",
            "symptom": "This cluster has 3 unavailable replica shards.",
            "diagnosis": [
                {
                    "id": "elasticsearch:health:shards_availability:diagnosis:add_tier",
                    "cause": "Elasticsearch isn't allowed to allocate some shards.",
                    "action": "Check the node filter.",
                    "help_url": "https://help.example/filter",
                }
            ],
        },
    },
}


def node(name, queries=100, took_ms=5000, indexed=1000, heap=50):
    return {
        "name": name,
        "jvm": {"mem": {"heap_used_percent": heap}},
        "os": {"cpu": {"percent": 25}},
        "fs": {"total": {"total_in_bytes": 1000, "available_in_bytes": 400}},
        "indices": {
            "search": {"query_total": queries, "query_time_in_millis": took_ms},
            "indexing": {"index_total": indexed},
        },
    }


def nodes(*known, failed=0):
    asked = {"total": len(known) + failed, "successful": len(known), "failed": failed}
    return said({"_nodes": asked, "nodes": {f"id-{i}": one for i, one in enumerate(known)}})


def searched(aggregations=None, hits=7, relation="eq", *, timed_out=False, failed=0):
    shards = {"total": 5, "successful": 5 - failed, "skipped": 0, "failed": failed}
    found = {"total": {"value": hits, "relation": relation}, "max_score": None, "hits": []}
    more = {"aggregations": aggregations} if aggregations else {}
    return said({"took": 3, "timed_out": timed_out, "_shards": shards, "hits": found, **more})


BY_SERVICE = {
    "service": {
        "doc_count_error_upper_bound": 0,
        "sum_other_doc_count": 0,
        "buckets": [
            {"key": "shop", "doc_count": 10, "slow": {"value": 0.5}},
            {"key": "pay", "doc_count": 4, "slow": {"value": 0.25}},
        ],
    }
}
TABLE = {
    "columns": [
        {"name": "level", "type": "keyword"},
        {"name": "c", "type": "long"},
        {"name": "t", "type": "date"},
    ],
    "values": [["error", 3, "2023-11-14T22:13:10.000Z"], ["warn", 9, None]],
}
DURATION = "http.server.request.duration.p95"
QUERIES = [
    {"signal": DURATION, "index": "logs-*", "search": {"aggs": {}}, "labels": {"service": "service"}},
    {
        "signal": "messaging.queue.depth",
        "esql": "FROM logs | STATS c = COUNT(*) BY level",
        "labels": {"queue": "level"},
    },
]
STATS = {
    "host": "log-1",
    "version": "8.16.0",
    "name": "log-1",
    "status": "green",
    "jvm": {"mem": {"heap_used_percent": 40}},
    "process": {"cpu": {"percent": 12}},
    "pipelines": {
        "main": {
            "events": {"in": 100, "filtered": 90, "out": 80, "duration_in_millis": 7},
            "queue": {
                "type": "persisted",
                "events_count": 20,
                "capacity": {"queue_size_in_bytes": 25, "max_queue_size_in_bytes": 100},
            },
            "reloads": {"last_error": None, "last_success_timestamp": None, "last_failure_timestamp": None},
        },
        "second": {
            "events": None,
            "queue": {"type": "memory"},
            "reloads": {
                "last_success_timestamp": "2023-11-14T20:00:00.000Z",
                "last_failure_timestamp": "2023-11-14T21:00:00.000Z",
            },
        },
    },
}
LOG_REPORT = {
    "status": "yellow",
    "symptom": "1 indicator is concerning (`pipelines`)",
    "indicators": {
        "pipelines": {
            "status": "yellow",
            "symptom": "1 indicator is concerning (`main`)",
            "indicators": {
                "main": {"status": "yellow", "symptom": "The pipeline is concerning; 1 area is impacted"},
                "second": {"status": "unknown", "symptom": "The pipeline is unknown"},
            },
        }
    },
}


def rule(name, status="ok", **changes):
    return {
        "id": f"id-{name}",
        "name": name,
        "enabled": True,
        "mute_all": False,
        "muted_alert_ids": [],
        "tags": ["shop", "severity:critical"],
        "rule_type_id": ".es-query",
        "schedule": {"interval": "1m"},
        "execution_status": {"status": status, "last_execution_date": "2023-11-14T22:13:00.000Z"},
        "last_run": {"outcome": "succeeded", "alerts_count": {"active": 2, "new": 0, "recovered": 0, "ignored": 0}},
        **changes,
    }


def page(*rules, number=1, total=None):
    return said({"page": number, "per_page": 100, "total": len(rules) if total is None else total, "data": list(rules)})


def status(version="8.15.0"):
    told = {"version": version if isinstance(version, list) else {"number": version, "build_flavor": "traditional"}}
    return said({**told, "status": {"overall": {"level": "available", "summary": "All well"}}})


def rule_types(**consumers):
    """Two types of rules, and what each consumer may be done with: read, or all."""
    rights = {name: {"read": True, "all": may == "all"} for name, may in consumers.items()}
    common = {"producer": "stackAlerts", "minimum_license_required": "basic", "is_exportable": True}
    return said(
        [
            {**common, "id": name, "name": name, "category": "management", "authorized_consumers": rights}
            for name in (".es-query", ".index-threshold")
        ]
    )


FIND = ("GET", "api/alerting/rules/_find")
TYPES = ("GET", "api/alerting/rule_types")
BACKENDS = {
    "elasticsearch": Backend(
        {
            ("GET", ""): said(HELLO),
            ("GET", "_cluster/health"): said(CLUSTER),
            ("GET", "_health_report"): said(REPORT),
            ("GET", "_nodes/stats/os,jvm,fs,indices"): nodes(node("es-1"), node("es-2")),
            ("POST", "logs-*/_search"): searched(BY_SERVICE),
            ("POST", "_query"): said(TABLE),
        },
        {"queries": QUERIES},
    ),
    "logstash": Backend({("GET", "_node/stats"): said(STATS), ("GET", "_health_report"): said(LOG_REPORT)}),
    "kibana": Backend(
        {
            ("GET", "api/status"): status(),
            FIND: page(rule("fine"), rule("deep", "active")),
            TYPES: rule_types(alerts="all", stackAlerts="all"),
        }
    ),
}
