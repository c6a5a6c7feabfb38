"""Icinga 2 and Zabbix that answer what the test says; until it says something, what real ones were recorded with."""

import json
from urllib.parse import parse_qs

from noc_app.config.fields import SecretRef
from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.decode import guarded
from noc_app.connectors.kit import Tools
from tests.contract.replay import Replay, recorded

TOKEN = {"env": "A_TOKEN"}


def results(*rows):
    return 200, json.dumps({"results": list(rows)}).encode()


def result(value):
    return 200, json.dumps({"jsonrpc": "2.0", "result": value, "id": 1}).encode()


def rpc_error(data, code=-32602):
    return 200, json.dumps(
        {"jsonrpc": "2.0", "error": {"code": code, "message": "Invalid params.", "data": data}}
    ).encode()


class FakeIcinga(Replay):
    """`answers` maps what is asked, such as "hosts", "late services" or an action's name, to an answer."""

    def __init__(self, **answers):
        super().__init__({})
        self.answers = {**ICINGA, **{name.replace("_", " "): given for name, given in answers.items()}}
        self.sent = []

    async def get(self, path, params=None):
        where, _, query = path.partition("?")
        asked = {name: values[0] for name, values in parse_qs(query).items()}
        return self._given(question(where, asked.get("filter", "")), asked)

    async def post(self, path, *, json=None, form=None, params=None, bearer=""):
        self.sent.append((path.removeprefix("v1/actions/"), json))
        return self._given(path.removeprefix("v1/actions/"), json)

    def _given(self, name, asked):
        self.answers["GET", name] = self.answers.get(name, (404, b'{"error":404,"status":"No objects found."}'))
        return self._answer("GET", name, asked)


def question(where, condition):
    kind = where.removeprefix("v1/").removeprefix("objects/") or "me"
    if "__name in" in condition:
        return f"named {kind}"
    if "get_time()" in condition:
        return f"late {kind}"
    return f"problem {kind}" if "state != 0" in condition else kind


class FakeZabbix(Replay):
    """`answers` maps a method with an underscore, such as `problem_get`, to an answer or a function of the request."""

    def __init__(self, **answers):
        super().__init__({("POST", "api_jsonrpc.php"): self.answer_to})
        self.methods = {**ZABBIX, **{name.replace("_", ".", 1): given for name, given in answers.items()}}
        self.bearers = []

    async def post(self, path, *, json=None, form=None, params=None, bearer=""):
        self.bearers.append(bearer)
        return await super().post(path, json=json)

    def calls(self, method):
        return [body["params"] for _, _, body in self.asked if body["method"] == method]

    def answer_to(self, body):
        found = self.methods.get(_method(body), result([]))
        return found(body) if callable(found) else found


def _method(body):
    params = body["params"]
    blind = body["method"] == "trigger.get" and "monitored" in params
    return "trigger.blind" if blind else body["method"]


def _kept(folder, names):
    return {asked: recorded(f"{folder}/{name}") for asked, name in names.items()}


ICINGA = _kept(
    "icinga2",
    {
        "me": "me",
        "status": "status",
        "hosts": "hosts",
        "problem hosts": "problem_hosts",
        "problem services": "problem_services",
        "comments": "comments",
        "downtimes": "downtimes",
        "acknowledge-problem": "acknowledged",
        "remove-acknowledgement": "acknowledged",
        "add-comment": "downtime",
        "schedule-downtime": "downtime",
        "remove-downtime": "acknowledged",
        "reschedule-check": "acknowledged",
        "late hosts": "none",
        "late services": "none",
        "named hosts": "none",
        "named services": "none",
    },
)
ZABBIX = _kept(
    "zabbix",
    {
        "apiinfo.version": "version",
        "problem.get": "problems",
        "event.get": "events",
        "trigger.get": "triggers",
        "trigger.blind": "blind",
        "host.get": "hosts",
        "maintenance.get": "maintenances",
        "hostgroup.get": "groups",
        "item.get": "heartbeat",
        "event.acknowledge": "acknowledged",
    },
)
NEWEST = json.loads(ZABBIX["item.get"][1])["result"]
RECORDED_AT = float(max(int(item["lastclock"]) for item in NEWEST))


def opened(http, kind, clock=lambda: RECORDED_AT, **settings):
    """A session of `kind` whose backend is `http`."""
    signed = {"token": TOKEN} if kind == "zabbix" and "login" not in settings else {}
    config = MODELS[kind](id="t-1", kind=kind, url=f"https://{kind}.example", **signed, **settings)

    async def decode(parse, body, *args):
        return guarded(parse, body, *args)

    def secret(ref: SecretRef):
        found = f"secret-of-{ref.env}"
        http.hide(found)
        return found

    return BY_KIND[kind].open(config, Tools(http=http, decode=decode, clock=clock, secret=secret))
