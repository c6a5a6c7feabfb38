"""What we ask of Google is what Google's own client asks: both speak to the same recorder on loopback.

The client builds its requests from the API's description, which it carries, and refuses what that does not allow.
"""

import json
import subprocess
import time
from urllib.parse import parse_qsl

import pytest

from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.engine.opening import Opener
from noc_app.model import Alert, Severity
from tests.contract.saas import APP, SETS, SETTINGS, VITALS, google_key, text_of
from tests.tools.foreign import python_with
from tests.tools.hostile import answer, hostile_in_a_thread

pytestmark = [pytest.mark.live, pytest.mark.timeout(600)]

CLIENT = "google-api-python-client==2.202.0"
CRASHES = f"v1alpha/projects/1234/apps/{APP}"
ALERT = Alert(fingerprint="c0ffee", severity=Severity.MAJOR, title="x", starts_at=1.0)
# Asks with Google's client what it is told on standard input: [method path in the client, parameters].
DRIVER = """
import json, sys
import httplib2
from googleapiclient.discovery import build_from_document
from googleapiclient.discovery_cache import get_static_doc
told = json.load(sys.stdin)
document = json.loads(get_static_doc(told["api"], told["version"]))
document["rootUrl"] = told["root"] + "/"
class Signed(httplib2.Http):
    def request(self, uri, method="GET", body=None, headers=None, **more):
        return super().request(uri, method, body, {**(headers or {}), "authorization": "Bearer t-of-google"}, **more)
service = build_from_document(document, http=Signed())
for path, parameters in told["calls"]:
    part = service
    for step in path[:-1]:
        part = getattr(part, step)()
    getattr(part, path[-1])(**parameters).execute()
"""


@pytest.fixture(scope="module")
def client():
    """The interpreter that has Google's client."""
    return python_with("google", CLIENT) / "bin" / "python"


def said(name):
    return lambda asked: answer(200, text_of(name))


ROUTES = {
    ("POST", "/token"): lambda asked: answer(200, {"access_token": "t-of-google", "expires_in": 3599}),
    ("GET", f"/{CRASHES}/reports/topIssues"): said("crashlytics/issues"),
    ("GET", f"/{CRASHES}/reports/topVersions"): said("crashlytics/versions"),
    ("PATCH", f"/{CRASHES}/issues/c0ffee"): lambda asked: answer(200, {"id": "c0ffee", "state": "CLOSED"}),
    ("POST", f"/{CRASHES}/issues/c0ffee/notes"): lambda asked: answer(200, {"name": "n1"}),
    ("POST", "/v3/projects/1234:testIamPermissions"): said("crashlytics/permissions"),
    ("GET", f"/{VITALS}/anomalies"): said("playvitals/anomalies"),
    **{("GET", f"/{VITALS}/{name}MetricSet"): said("playvitals/freshness") for name in SETS},
    **{("POST", f"/{VITALS}/{name}MetricSet:query"): said(f"playvitals/{name}") for name in SETS},
}


def request(asked):
    """What of a request must be the same: method, path, parameters, who signs, body."""
    query = sorted((n, v) for n, v in parse_qsl(asked.query) if n != "alt")  # the client asks for JSON in words
    body = json.loads(asked.body) if asked.body else None
    return asked.method, asked.path, query, asked.headers["authorization"], body


async def ours(kind, monkeypatch, *more):
    """What our session asks in one poll and in `more`, without the sign-in."""
    with hostile_in_a_thread(ROUTES) as server:
        monkeypatch.setenv("G_KEY", google_key(f"{server.url}/token"))
        config = MODELS[kind](id="t", kind=kind, **{**SETTINGS[kind], "url": server.url})
        opener = Opener(time.time, read_secret)
        session = opener.open(target_of(config))
        await session.poll()
        for act in more:
            await act(session)
        await opener.aclose()
        return [request(a) for a in server.asked if a.path != "/token"]


def theirs(client, api, version, calls):
    with hostile_in_a_thread(ROUTES) as server:
        told = {"api": api, "version": version, "root": server.url, "calls": calls}
        done = subprocess.run([str(client), "-c", DRIVER], input=json.dumps(told).encode(), capture_output=True)
        assert done.returncode == 0, done.stderr.decode()[-2000:]
        return [request(a) for a in server.asked]


def parameter(asked, name):
    values = [value for n, value in asked[2] if n == name]
    return values if len(values) > 1 else values[0]


async def test_crashlytics_is_asked_as_googles_client_asks(client, monkeypatch):
    async def close(session):
        await session.resolve(ALERT, "", "mara")

    async def note(session):
        await session.comment(ALERT, "looking", "mara")

    found = await ours("crashlytics", monkeypatch, close, note)
    rights = found.pop(2)  # after what a poll reads
    may = ["projects", "testIamPermissions"], {"resource": "projects/1234", "body": rights[4]}
    assert [rights] == theirs(client, "cloudresourcemanager", "v3", [may])
    reports, issues = ["projects", "apps", "reports", "get"], ["projects", "apps", "issues"]

    def interval(asked):
        return {f"filter_interval_{n}": parameter(asked, f"filter.interval.{n}") for n in ("startTime", "endTime")}

    top = {"filter_issue_errorTypes": ["FATAL", "ANR"], "filter_issue_states": "OPEN", "pageSize": 100}
    calls = [
        [reports, {"name": f"{CRASHES[8:]}/reports/topIssues", **interval(found[0]), **top}],
        [reports, {"name": f"{CRASHES[8:]}/reports/topVersions", **interval(found[1]), "pageSize": 100}],
        [
            [*issues, "patch"],
            {"name": f"{CRASHES[8:]}/issues/c0ffee", "updateMask": "state", "body": {"state": "CLOSED"}},
        ],
        [
            [*issues, "notes", "create"],
            {"parent": f"{CRASHES[8:]}/issues/c0ffee", "body": {"body": "mara: looking"}},
        ],
    ]
    assert found == theirs(client, "firebasecrashlytics", "v1alpha", calls)


async def test_play_vitals_are_asked_as_googles_client_asks(client, monkeypatch):
    found = sorted(await ours("playvitals", monkeypatch), key=str)
    (anomalies,) = [a for a in found if a[1].endswith("/anomalies")]
    bodies = {a[1].removesuffix(":query").rpartition("/")[2]: a[4] for a in found if a[0] == "POST"}
    app = "apps/org.example.shop"
    calls = [
        [["anomalies", "list"], {"parent": app, "filter": parameter(anomalies, "filter"), "pageSize": 100}],
        *([["vitals", n.lower(), "get"], {"name": f"{app}/{n}MetricSet"}] for n in SETS),
        *(
            [["vitals", n.lower(), "query"], {"name": f"{app}/{n}MetricSet", "body": bodies[f"{n}MetricSet"]}]
            for n in SETS
        ),
    ]
    assert found == sorted(theirs(client, "playdeveloperreporting", "v1beta1", calls), key=str)
