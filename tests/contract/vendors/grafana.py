"""Grafana by its documents: its alerting as Alertmanager and Prometheus were recorded, under Grafana's paths."""

import json

from tests.contract.backend import Backend, said
from tests.contract.replay import body_of, recorded

AM, RULES_PATH = "api/alertmanager/grafana/api/v2", "api/prometheus/grafana/api/v1/rules"
AT = 1795657055.0
UP = {"signal": "host.up", "datasource": "prom", "query": {"expr": "up", "range": True}, "labels": {"host": "instance"}}
PERMISSIONS = {
    name: ["*"]
    for name in ("alert.silences:create", "alert.silences:write", "annotations:create", "alert.provisioning:write")
}


def rules(**changes):
    """Rules as Grafana reports them: the recorded ones of a vmalert that were evaluated just now, with its words."""
    value = json.loads(body_of("vmalert/rules"))
    for rule in value["data"]["groups"][0]["rules"]:
        rule["alerts"] = []
    value["data"]["groups"][0]["rules"][0].update(changes)
    return said(value)


def frame(fields, values):
    """A frame of data; a field is (name, type, labels)."""
    return {
        "schema": {"fields": [{"name": n, "type": t, **({"labels": at} if at else {})} for n, t, at in fields]},
        "data": {"values": values},
    }


SERIES = {
    "results": {
        "A": {
            "status": 200,
            "frames": [
                frame(
                    [("Time", "time", None), ("Value", "number", {"instance": "web-1", "job": "node"})],
                    [[1795657030000, 1795657045000], [0, 1]],
                ),
                frame(
                    [("Time", "time", None), ("Value", "number", {"instance": "web-2", "job": "node"})],
                    [[1795657030000, 1795657045000], [1, None]],
                ),
            ],
        }
    }
}
ANSWERS = {
    ("GET", "api/health"): said({"database": "ok", "version": "11.2.0", "commit": "abc"}),
    ("GET", "api/access-control/user/permissions"): said(PERMISSIONS),
    ("GET", RULES_PATH): rules(),
    ("GET", f"{AM}/silences"): recorded("alertmanager/silences"),
    ("GET", f"{AM}/alerts"): recorded("alertmanager/alerts"),
    ("GET", f"{AM}/status"): said({"cluster": {}, "config": {}}),
    ("POST", "api/ds/query"): said(SERIES),
}
BACKENDS = {"grafana": Backend(ANSWERS, {"queries": [UP]}, at=AT)}
