"""Makes the recordings of Icinga 2 and Zabbix again, from real servers: python -m tests.contract.record_checkers

Icinga with a service that is acknowledged, one in a downtime, one that is soft and one behind a host that is down;
Zabbix with a problem that is acknowledged, a maintenance, and a trigger that cannot be evaluated.
"""

import tempfile
import time
from pathlib import Path

from tests.contract.record import keep
from tests.tools.icinga import icinga
from tests.tools.servers import pause
from tests.tools.zabbix import zabbix

MARK = "[NOC Board acknowledgement 5c0d8d2e-intent] looking"
FULL_MARK = "[NOC Board acknowledgement 5c0d8d2e-intent until 2099-01-01T00:00:00Z by mara] looking"


def record_icinga(folder):
    with icinga(folder) as server:
        replaced = {str(folder): "/var/lib/icinga2"}
        held = {"type": "Service", "service": "web-1!http", "author": "mara", "expiry": time.time() + 3600}
        own = {"type": "Service", "service": "web-1!http", "author": "tomasz", "comment": "again"}
        works = {"author": "tomasz", "comment": "new disks", "start_time": time.time() - 60, "fixed": True}
        end = {"end_time": time.time() + 3600}
        for name, action, body in (
            ("acknowledged", "acknowledge-problem", {**held, "comment": MARK}),
            ("refused_twice", "acknowledge-problem", own),
            ("refused_gone", "acknowledge-problem", {**own, "service": "web-1!nothing"}),
            ("refused_past", "acknowledge-problem", {**own, "service": "web-1!disk", "expiry": 1}),
            (
                "matched_nothing",
                "acknowledge-problem",
                {"type": "Host", "filter": "false", "author": "a", "comment": "b"},
            ),
            ("downtime", "schedule-downtime", {"type": "Service", "service": "web-1!disk", **works, **end}),
        ):
            keep(f"icinga2/{name}", server.act(action, **body), replaced)
        for name, path in (
            ("problem_hosts", "objects/hosts?filter=host.state!=0"),
            ("problem_services", "objects/services?filter=service.state!=0&joins=host.display_name"),
            (
                "hosts",
                "objects/hosts?attrs=state&attrs=state_type&attrs=last_hard_state&attrs=last_reachable&attrs=last_check",
            ),
            ("comments", "objects/comments"),
            ("downtimes", "objects/downtimes"),
            ("status", "status"),
            ("me", ""),
            ("none", "objects/hosts?filter=false"),
            ("bad_filter", "objects/hosts?filter=host.(("),
        ):
            keep(f"icinga2/{name}", server.ask(path), replaced)


def record_zabbix(folder):
    with zabbix(folder) as server:
        server.push("q.depth", 42)
        server.push("q.age", 42)
        while len(server.call("problem.get", {})) < 2:
            pause(0.3)
        (deep,) = server.problems("Queue")
        now = int(time.time())
        period = [{"timeperiod_type": 0, "start_date": now - 60, "period": 3600}]
        planned = {"active_since": now - 60, "active_till": now + 3540, "timeperiods": period}
        given = {"name": "Move", "description": "new racks", "hostids": [server.ids["host"]], **planned}
        changed = {"eventids": [deep["eventid"]], "action": 6, "message": FULL_MARK}
        server.call("maintenance.create", given)
        while server.problems("Queue")[0]["suppressed"] != "1":
            pause(0.5)
        ids = [p["eventid"] for p in server.call("problem.get", {"output": ["eventid"]})]
        fields = {"output": "extend"}
        select = ["acknowledgeid", "userid", "clock", "action", "message", "username", "name", "surname"]
        shown = {"selectHosts": ["hostid", "host", "name", "status"]}
        for name, method, params in (
            ("acknowledged", "event.acknowledge", changed),
            ("refused_both", "event.acknowledge", {"eventids": ids, "action": 18}),
            ("refused_event", "event.acknowledge", {"eventids": ["999"], "action": 2}),
            ("problems", "problem.get", {**fields, "selectTags": "extend", "selectSuppressionData": "extend"}),
            ("events", "event.get", {**fields, "eventids": ids, "select_acknowledges": select}),
            ("triggers", "trigger.get", {**fields, **shown, "selectItems": ["status"]}),
            ("blind", "trigger.get", {**fields, **shown, "filter": {"state": 1}, "expandDescription": True}),
            ("hosts", "host.get", {"output": ["hostid", "host"], "selectInterfaces": ["available"]}),
            ("maintenances", "maintenance.get", {"output": ["maintenanceid", "name", "description"]}),
            ("groups", "hostgroup.get", {"output": ["groupid", "name"]}),
            ("heartbeat", "item.get", {"output": ["lastclock"], "filter": {"type": 5}}),
            ("no_such_method", "host.nothing", {}),
        ):
            keep(f"zabbix/{name}", server.ask(method, params), {})
        keep("zabbix/version", server.ask("apiinfo.version", [], token=""), {})
        keep("zabbix/session_over", server.ask("problem.get", {}, token="0" * 32), {})
        keep("zabbix/not_signed_in", server.ask("problem.get", {}, token=""), {})
        wrong = {"username": "Admin", "password": "no"}
        keep("zabbix/wrong_password", server.ask("user.login", wrong, token=""), {})


if __name__ == "__main__":
    for one in (record_icinga, record_zabbix):
        with tempfile.TemporaryDirectory() as name:
            one(Path(name) / "server")
