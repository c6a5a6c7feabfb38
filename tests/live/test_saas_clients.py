"""PagerDuty and Bugsnag are asked as their own clients ask: method, path, query, who asks, body."""

import json
from dataclasses import replace
from functools import partial

import pytest

from noc_app.config.target import HttpTargetConfig
from noc_app.connectors import http as client
from noc_app.connectors.oncall.events import EventsPlace
from noc_app.model import Acknowledgement, Quiet, Severity
from noc_app.model.notice import Notice, NoticeKind
from tests.contract.saas import NOW, SETTINGS, played, shape
from tests.tools.foreign import node_source_of
from tests.tools.recorder import SECRET, recording, session_on, with_node_sdk, with_sdk

pytestmark = [pytest.mark.live, pytest.mark.timeout(600)]

PAGERDUTY = "pagerduty==7.2.0"
SMARTBEAR = "@smartbear/mcp@0.41.0"
PROJECT = "/projects/5a0000000000000000000001"


def served(kind, more):
    """The recorder's answers: what `kind` answers in `tests.contract`, and `more`."""
    return {(method, f"/{path}"): given for (method, path), given in played(kind).items()} | more


REST_DRIVER = """
import json, sys
import pagerduty
url, secret, sender, first, told = *sys.argv[1:5], json.loads(sys.argv[5])
class Plain(pagerduty.RestApiV2Client):
    url = None  # theirs would have TLS on loopback too
reads = Plain(secret, base_url=url)
acts = Plain(secret, base_url=url, default_from=sender)
statuses = ["triggered", "acknowledged"]
sent = ["first_trigger_log_entries"]
reads.list_all(
    "incidents",
    params={"statuses": statuses, "date_range": "all", "sort_by": "created_at:desc", "include": sent},
)
reads.list_all("oncalls", params={"earliest": "true"})
reads.list_all("escalation_policies")
reads.rget("/users", params={"query": "ruth@example.org", "limit": 25})
reads.rget(f"/incidents/{first}")
for change in told["changes"]:
    acts.rput("/incidents", json=[{"id": first, "type": "incident_reference", **change}])
for note in told["notes"]:
    acts.rpost(f"/incidents/{first}/notes", json={"content": note})
acts.rpost(f"/incidents/{first}/snooze", json={"duration": 900})
"""


async def test_pagerduty_is_asked_as_its_client_asks():
    listed = shape("pagerduty/incidents")["incidents"]
    open_one = next(i for i in listed if i["status"] == "triggered")
    first, ruth = open_one["id"], {"id": "PRUTH", "name": "Ruth", "email": "ruth@example.org"}
    held = dict(open_one)

    def change(asked):
        held.update(asked.fields["incidents"][0])
        return {"incidents": [held]}

    def snooze(asked):
        held["status"] = "acknowledged"
        return 201, {"incident": held}

    more = {
        ("GET", f"/incidents/{first}"): lambda asked: {"incident": held},
        ("GET", "/users"): {"users": [ruth], "more": False},
        ("PUT", "/incidents"): change,
        ("POST", f"/incidents/{first}/notes"): (201, {"note": {"id": "PN", "content": "x"}}),
        ("POST", f"/incidents/{first}/snooze"): snooze,
    }
    with recording(served("pagerduty", more), signs=("Authorization", "From")) as recorder:
        async with session_on(recorder, "pagerduty", now=NOW, **SETTINGS["pagerduty"]) as session:
            result = await session.poll()
            alert = next(a for a in result.alerts if a.fingerprint == first)
            await session.acknowledge(alert, Acknowledgement(intent="i", by="mara", at=NOW, until=NOW + 900))
            await session.unacknowledge(alert)
            await session.comment(alert, "words", "mara")
            await session.downtime(alert, Quiet(intent="i", by="mara", at=NOW, until=NOW + 900, comment="work"))
            await session.assign(alert, "ruth@example.org", "mara")
            await session.resolve(alert, "fixed", "mara")
        ours = recorder.take()
        reference = {"id": "PRUTH", "type": "user_reference"}
        told = {
            "changes": [
                {"status": "acknowledged"},
                {"status": "triggered"},
                {"assignments": [{"assignee": reference}]},
                {"status": "resolved", "resolution": "Resolved on NOC Board by mara: fixed"},
            ],
            "notes": ["Acknowledged on NOC Board by mara", "mara: words"],
        }
        with_sdk(PAGERDUTY, REST_DRIVER, recorder.url, SECRET, "board@example.org", first, json.dumps(told))
        theirs = [without_total(a) for a in recorder.take()]
    assert result.complete
    assert sorted(set(ours)) == sorted(set(theirs))


def without_total(asked):
    """The client says in words that it wants no total, which is what nobody gets who does not ask for it."""
    return replace(asked, query=tuple(one for one in asked.query if one != ("total", "false")))


EVENTS_DRIVER = """
import json, sys
from pagerduty import EventsApiV2Client
url, key, events = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
class Plain(EventsApiV2Client):
    url = None  # theirs would have TLS on loopback too
client = Plain(key, base_url=url)
for event in events:
    action = event.pop("event_action")
    if action == "trigger":
        told = event["payload"]
        details, source = told["custom_details"], told["source"]
        client.trigger(told["summary"], source, event["dedup_key"], told["severity"], custom_details=details)
    else:
        getattr(client, action)(event["dedup_key"])
"""


async def test_pagerdutys_events_are_told_as_its_client_tells_them():
    taken = (202, {"status": "success", "message": "Event processed", "dedup_key": "t"})
    with recording({("POST", "/v2/enqueue"): taken}) as recorder:
        http = client.TargetHttp(HttpTargetConfig(id="x", kind="notify", url=recorder.url), client.Credentials())
        tell = EventsPlace(http, SECRET).tell
        told = partial(Notice, key="k", thread="t", turn=0, title="x")
        for severity in Severity:
            await tell(told(kind=NoticeKind.OPENED, severity=severity), "", again=False)
        for kind in (NoticeKind.ACKNOWLEDGED, NoticeKind.RESOLVED):
            await tell(told(kind=kind, severity=Severity.MAJOR), "", again=False)
        await http.aclose()
        ours = recorder.take()
        with_sdk(PAGERDUTY, EVENTS_DRIVER, recorder.url, SECRET, json.dumps([a.fields for a in ours]))
        theirs = recorder.take()
    assert {a.fields["event_action"] for a in ours} == {"trigger", "acknowledge", "resolve"}
    assert [without(a, "client") for a in ours] == [without(a) for a in theirs]


def without(asked, *names):
    """What was told, without what the client's own words for it leave out."""
    fields = {name: value for name, value in asked.fields.items() if name not in names}
    return asked.method, asked.path, asked.query, asked.auth, fields


BUGSNAG_DRIVER = """
const [, folder, url, secret, project, error, changes] = process.argv;
const { ErrorsApiFetchParamCreator, ProjectsApiFetchParamCreator, ErrorUpdateRequest } = await import(
  folder + "/dist/bugsnag/client/api/api.js");
const { toUrlSearchParams } = await import(folder + "/dist/bugsnag/client/filters.js");
const settings = { apiKey: () => `token ${secret}` };
const errors = ErrorsApiFetchParamCreator(settings), projects = ProjectsApiFetchParamCreator(settings);
const ask = async (asked, filters) => {
  const where = new URL(asked.url, url);
  if (filters) toUrlSearchParams(filters).forEach((value, name) => where.searchParams.append(name, value));
  const done = await fetch(where, { ...asked.options, headers: { ...asked.options.headers, "X-Version": "2" } });
  if (!done.ok) throw new Error(`${done.status} ${where}`);
};
const equal = (value) => [{ type: "eq", value }];
await ask(errors.listProjectErrors(project, undefined, "last_seen", "desc", 100), {
  "error.status": equal("open"), "event.since": equal("1d"), "app.release_stage": equal("production") });
await ask(projects.getProjectStabilityTrend(project));
await ask(errors.viewErrorOnProject(project, error));
for (const change of JSON.parse(changes)) {
  if (!Object.values(ErrorUpdateRequest.OperationEnum).includes(change.operation)) throw new Error(change.operation);
  await ask(errors.updateErrorOnProject(change, project, error));
}
"""


async def test_bugsnag_is_asked_as_its_client_asks():
    known = shape("bugsnag/errors")
    first = known[0]["id"]
    ruth = {"id": "5a1589f0d1befa47553ffd5f", "name": "Ruth", "email": "ruth@example.org"}

    def change(asked):
        done = {"status": "fixed"} if asked.fields["operation"] == "fix" else {"assigned_collaborator_id": ruth["id"]}
        return {**known[0], **done}

    more = {
        ("PATCH", f"{PROJECT}/errors/{first}"): change,
        ("GET", f"{PROJECT}/errors/{first}"): {**known[0], "status": "fixed"},
        ("GET", f"{PROJECT}/collaborators"): [ruth],
    }
    with recording(served("bugsnag", more), signs=("Authorization", "X-Version")) as recorder:
        async with session_on(recorder, "bugsnag", now=NOW, **SETTINGS["bugsnag"]) as session:
            result = await session.poll()
            alert = next(a for a in result.alerts if a.fingerprint == first)
            await session.assign(alert, "ruth@example.org", "mara")
            await session.resolve(alert, "", "mara")
            recorder.answers["GET", f"{PROJECT}/errors"] = known[1:]
            await session.poll()  # one is gone, so it is looked up
        ours = [a for a in recorder.take() if not a.path.endswith("/collaborators")]  # the client has no word for them
        changes = [{"operation": "assign", "assigned_collaborator_id": ruth["id"]}, {"operation": "fix"}]
        told = (recorder.url, SECRET, PROJECT.rpartition("/")[2], first, json.dumps(changes))
        with_node_sdk(node_source_of(SMARTBEAR), BUGSNAG_DRIVER, *told)
        theirs = recorder.take()
    assert result.complete
    assert sorted(set(ours)) == sorted(set(theirs))
