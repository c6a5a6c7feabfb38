"""What Airflow 2 and 3 say about their pipelines, from recordings of real ones and beyond."""

import base64
import json
from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from noc_app.config.operation import Asked, parameters_of
from noc_app.connectors.bi.airflow import CONNECTOR, OPERATIONS, Config
from noc_app.connectors.bi.airflow_wire import parse_dags, parse_errors, parse_health, parse_run, parse_runs
from noc_app.connectors.kit import Operating
from noc_app.connectors.lax import moment_of
from noc_app.model import BadPayload, CommandError, PollError, PollResult, Refused, Severity, Unauthorised
from tests.contract.replay import Replay, body_of, recorded, tools
from tests.tools.mutations import mutations, without

NOW = 1_800_000_000.0
LOGIN = {"username": "noc", "password": {"env": "AIRFLOW_PASSWORD"}}
BASIC = {"basic": {"username": "noc", "password": {"env": "AIRFLOW_PASSWORD"}}}
HEALTHY = {"status": "healthy", "latest_scheduler_heartbeat": datetime.fromtimestamp(NOW - 5, UTC).isoformat()}


def iso(at):
    return datetime.fromtimestamp(at, UTC).isoformat()


def answered(value, status=200):
    return status, json.dumps(value).encode()


def dag(name="etl", **more):
    return {"dag_id": name, "owners": ["mara"], "is_paused": False, "is_stale": False, **more}


def run(name="r1", state="success", pipeline="etl", due=NOW - 600, took=60.0, **more):
    over = state in {"success", "failed"}
    return {
        "dag_run_id": name,
        "dag_id": pipeline,
        "state": state,
        "run_type": "scheduled",
        "run_after": iso(due),
        "start_date": iso(due) if state != "queued" else None,
        "end_date": iso(due + took) if over else None,
        **more,
    }


class Server(Replay):
    """An Airflow of which the test says everything; `major` is 2 or 3."""

    def __init__(self, *runs, major=3, dags=None):
        super().__init__({})
        self.runs, self.dags, self.errors = list(runs), dags if dags is not None else [dag()], []
        self.health = {"metadatabase": {"status": "healthy"}, "scheduler": HEALTHY, "dag_processor": None}
        self.base, self.major = f"api/v{1 if major == 2 else 2}", major
        self.tokens, self.refuse, self.bearers, self.posted = ["t1", "t2", "t3"], {}, [], []
        self.ended = set()  # tokens that are over
        self.now = NOW

    async def get(self, path, params=None, *, headers=None):
        self._signed(headers)
        return self._given("GET", path.removeprefix(f"{self.base}/"), params or {})

    async def post(self, path, *, json=None, form=None, params=None, bearer=""):
        if path == "auth/token":
            return self._reply(*answered({"access_token": self.tokens.pop(0)}, 201))
        self._signed({"Authorization": f"Bearer {bearer}"} if bearer else None)
        self.posted.append((path.removeprefix(f"{self.base}/"), json))
        return self._given("POST", path.removeprefix(f"{self.base}/"), json)

    def _signed(self, headers):
        token = (headers or {}).get("Authorization", "").removeprefix("Bearer ")
        self.bearers.append(token)
        if token in self.ended:
            raise Unauthorised("sign-in refused (403 Forbidden)")

    def _given(self, method, path, asked):
        self.asked.append((method, path, asked))
        if (method, path) in self.refuse:
            return self._reply(*self.refuse[method, path])
        return self._reply(*self._page(path, asked))

    def _reply(self, status, body):
        before = list(self.asked)
        self.answers = {("GET", "x"): (status, body)}
        try:
            return self._answer("GET", "x", None)
        finally:
            self.asked = before

    def _page(self, path, asked):
        if path in {"health", "monitor/health"}:
            return answered(self.health)
        if path.endswith("clearTaskInstances"):
            return answered({"task_instances": [{}]})
        if path.endswith("/dagRuns") or path == "dags/~/dagRuns":
            return self._runs(path, asked)
        if "/dagRuns/" in path:
            found = [r for r in self.runs if path.endswith(r["dag_run_id"].replace(":", "%3A"))]
            return answered(found[0]) if found else answered({"detail": "not found"}, 404)
        key, items = ("dags", self.dags) if path == "dags" else ("import_errors", self.errors)
        first = asked["offset"]
        return answered({key: items[first : first + asked["limit"]], "total_entries": len(items)})

    def _runs(self, path, asked):
        due = "execution_date" if self.major == 2 else "run_after"
        wanted = path.split("/")[1]
        found = [r for r in self.runs if wanted in {"~", r["dag_id"]}]
        found = [r for r in found if asked.get("state") in {None, r["state"]}]
        since = asked.get(f"{due}_gte")
        found = [r for r in found if since is None or moment_of(r["run_after"]) >= moment_of(since)]
        found.sort(key=lambda r: r["run_after"], reverse=True)
        first = asked.get("offset", 0)
        return answered({"dag_runs": found[first : first + asked.get("limit", 100)], "total_entries": len(found)})

    def open(self, **settings):
        signed = {"version": 2, "auth": BASIC} if self.major == 2 else {"login": LOGIN}
        config = Config(id="air", kind="airflow", url="https://air.example", **{**signed, **settings})
        given = tools(self, lambda: self.now)
        return CONNECTOR.open(
            config, type(given)(http=self, decode=given.decode, clock=given.clock, secret=lambda _: "pw")
        )


async def polled(*runs, dags=None, **settings):
    return await Server(*runs, dags=dags).open(**settings).poll()


def found(result, signal):
    return {s.value for s in result.samples if s.signal == signal}


def titles(result):
    return {a.title for a in result.alerts}


# Late, failed, running


async def test_a_pipeline_whose_run_ended_in_time_is_on_time():
    result = await polled(run(due=NOW - 600, took=60))
    assert found(result, "bi.pipeline.late") == {0.0}
    assert found(result, "bi.pipeline.delay") == {0.0}
    assert found(result, "bi.pipeline.duration") == {60.0}
    assert found(result, "bi.pipeline.success_ratio") == {1.0}
    assert found(result, "bi.pipeline.on_time_ratio") == {1.0}
    assert result.alerts == ()
    assert result.complete


async def test_a_run_that_goes_on_past_its_deadline_is_late_since_then():
    result = await polled(run(state="running", due=NOW - 7200), late_after=3600)
    assert found(result, "bi.pipeline.late") == {1.0}
    assert found(result, "bi.pipeline.delay") == {3600.0}
    assert found(result, "bi.pipeline.running") == {1.0}
    (alert,) = result.alerts
    assert (alert.title, alert.starts_at, alert.severity) == ("Pipeline etl is late", NOW - 3600, Severity.MAJOR)
    assert alert.link == "https://air.example/dags/etl/runs/r1"
    assert dict(alert.labels) == {"pipeline": "etl", "owner": "mara"}


async def test_a_single_pipeline_may_have_a_deadline_of_its_own():
    result = await polled(run(state="running", due=NOW - 7200), late_after=3600, deadlines={"etl": "3h"})
    assert found(result, "bi.pipeline.late") == {0.0}


async def test_a_run_that_was_due_and_never_began_is_late_too():
    planned = dag(next_dagrun_run_after=iso(NOW - 7200))
    result = await polled(dags=[planned], late_after=3600)
    assert titles(result) == {"Pipeline etl is late"}
    assert result.alerts[0].description == "The run that was due has not begun"


async def test_a_run_that_ended_too_late_was_late_and_is_no_alert():
    result = await polled(run(due=NOW - 7200, took=5400), late_after=3600)
    assert found(result, "bi.pipeline.delay") == {1800.0}
    assert found(result, "bi.pipeline.on_time_ratio") == {0.0}
    assert result.alerts == ()


async def test_the_last_run_that_is_over_says_whether_a_pipeline_failed():
    result = await polled(
        run("r1", "success", due=NOW - 1800), run("r2", "failed", due=NOW - 1200), run("r3", "running", due=NOW - 60)
    )
    assert titles(result) == {"Pipeline etl failed"}
    assert result.alerts[0].description == "Run r2"
    assert found(result, "bi.pipeline.failed") == {1.0}
    assert found(result, "bi.pipeline.success_ratio") == {0.5}


async def test_a_failure_stands_until_the_pipeline_succeeds_however_long_ago_it_was():
    old = run("r1", "failed", due=NOW - 5 * 86_400)
    server = Server(old)
    session = server.open()
    assert titles(await session.poll()) == {"Pipeline etl failed"}
    server.runs.append(run("r2", "success", due=NOW - 4 * 86_400))
    assert titles(await Server(*server.runs).open().poll()) == set()


async def test_an_old_failure_is_asked_about_once():
    server = Server(run("r1", "failed", due=NOW - 5 * 86_400))
    session = server.open()
    await session.poll()
    await session.poll()
    assert sum(path == "dags/etl/dagRuns" for _, path, _ in server.asked) == 1


async def test_a_run_that_was_cleared_has_not_recovered():
    server = Server(run("r1", "failed"))
    session = server.open()
    await session.poll()
    server.runs = [run("r1", "queued")]
    result = await session.poll()
    assert result.cleared == {"failed-etl": "its run was cleared and goes on"}


async def test_a_pipeline_that_was_paused_has_not_recovered():
    server = Server(run("r1", "failed"))
    session = server.open()
    await session.poll()
    server.dags = [dag(is_paused=True)]
    assert (await session.poll()).cleared == {"failed-etl": "its pipeline was paused, or is gone"}


async def test_paused_and_stale_pipelines_are_not_watched():
    dags = [dag("a", is_paused=True), dag("b", is_stale=True), dag("c", is_active=False, is_stale=None)]
    result = await polled(run("r1", "failed", "a"), run("r1", "failed", "b"), run("r1", "failed", "c"), dags=dags)
    assert result.alerts == ()


async def test_only_the_named_pipelines_are_watched_and_one_that_is_not_there_is_said():
    result = await polled(run(), run("r", "failed", "other"), dags=[dag(), dag("other")], pipelines=["etl", "gone"])
    assert result.alerts == ()
    assert result.gaps["bi.pipeline.late"] == "no pipeline 'gone' is there, or it is paused"


# Whether anything runs


@pytest.mark.parametrize("status", ["unhealthy", None])
async def test_a_scheduler_that_is_dead_makes_all_it_says_doubtful(status):
    server = Server(run())
    server.health["scheduler"] = {**HEALTHY, "status": status}
    result = await server.open().poll()
    assert "nothing begins" in result.gaps["bi.pipeline.late"]
    assert not result.complete


async def test_a_scheduler_that_calls_itself_healthy_and_gives_no_sign_of_life_is_doubted():
    server = Server(run())
    server.health["scheduler"] = {**HEALTHY, "latest_scheduler_heartbeat": iso(NOW - 1200)}
    result = await server.open().poll()
    assert "it may be dead" in result.gaps["bi.pipeline.late"]


async def test_parts_that_are_down_are_alerts():
    server = Server(run())
    server.health = {
        "metadatabase": {"status": "unhealthy"},
        "scheduler": {**HEALTHY, "status": "unhealthy"},
        "dag_processor": {"status": "unhealthy"},
    }
    result = await server.open().poll()
    assert {a.title: a.severity for a in result.alerts} == {
        "Airflow's scheduler is unhealthy": Severity.CRITICAL,
        "Airflow's database is unhealthy": Severity.CRITICAL,
        "Airflow's processor is unhealthy": Severity.MAJOR,
    }


async def test_a_file_that_cannot_be_read_is_an_alert_with_the_last_line_of_its_trace():
    server = Server(run())
    server.errors = [
        {"filename": "dags/x.py", "stack_trace": "Traceback\n  ...\nImportError: no y", "timestamp": iso(NOW)}
    ]
    (alert,) = (await server.open().poll()).alerts
    assert (alert.title, alert.description) == ("Airflow cannot read x.py", "ImportError: no y")


# Lists in pages


async def test_lists_are_read_to_their_end():
    dags = [dag(f"p{n}") for n in range(230)]
    result = await polled(*(run(f"r{n}", "failed", f"p{n}") for n in range(230)), dags=dags)
    assert len(result.alerts) == 230
    assert result.complete


async def test_a_list_that_is_cut_is_a_gap_and_clears_nothing():
    result = await polled(*(run(f"r{n}") for n in range(250)), run_limit=100)
    assert not result.alerts_complete
    assert "more than 100 runs" in result.gaps["bi.pipeline.success_ratio"]


# Signing in


async def test_a_token_is_got_once_hidden_and_sent():
    server = Server(run())
    session = server.open()
    await session.poll()
    await session.poll()
    assert server.tokens == ["t2", "t3"]
    assert set(server.bearers) == {"t1"}
    assert server.hidden == ["t1"]


async def test_a_token_that_has_ended_is_renewed_although_airflow_says_403():
    server = Server(run())
    session = server.open()
    await session.poll()
    server.ended, server.now = {"t1"}, NOW + 60
    assert (await session.poll()).complete
    assert server.tokens == ["t3"]


async def test_a_token_that_is_refused_while_new_is_not_got_again_and_again():
    server = Server(run())
    server.ended = {"t1", "t2", "t3"}
    with pytest.raises(Unauthorised):
        await server.open().poll()
    assert server.tokens == ["t2", "t3"]


def token_of(claims):
    """A token as Airflow 3 makes them; whoever reads it does not check its signature."""
    parts = ({"alg": "HS512", "typ": "JWT"}, claims)
    encoded = (base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts)
    return ".".join((*encoded, "c2lnbmVk"))


async def test_a_viewer_of_the_simple_auth_manager_is_told_beforehand():
    server = Server(run())
    server.tokens = [token_of({"sub": "guest", "role": "viewer", "teams": [], "exp": 1})]
    session = server.open()
    assert session.denied() == {}
    await session.poll()
    reason = "the Airflow user has the role viewer, this needs user"
    assert session.denied() == {"trigger": reason, "clear": reason}


@pytest.mark.parametrize(
    "token",
    [
        *(token_of({"sub": "noc", "role": role}) for role in ("user", "op", "ADMIN", "viewers", "", None, ["viewer"])),
        token_of({"sub": "7"}),  # of other auth managers
        token_of(["viewer"]),
        "opaque",
        "a.b.c",
        "..",
        "x." + "A" * 100_000,
    ],
)
async def test_a_token_that_does_not_name_a_viewer_denies_nothing(token):
    server = Server(run())
    server.tokens = [token]
    session = server.open()
    assert (await session.poll()).complete
    assert session.denied() == {}


async def test_a_role_that_was_raised_counts_within_the_hour():
    server = Server(run())
    server.tokens = [token_of({"role": role}) for role in ("VIEWER", "viewer", "user", "user")]
    session = server.open()
    seen = []
    for hours in range(4):
        server.now = NOW + hours * 3600.0
        await session.poll()
        seen.append(bool(session.denied()))
    assert seen == [True, True, False, False]
    assert len(server.tokens) == 1


async def test_airflow_2_is_asked_at_its_own_paths_and_signs_in_with_every_request():
    server = Server(run(), major=2)
    result = await server.open().poll()
    assert result.complete
    assert ("GET", "health", {}) in server.asked
    assert any("execution_date_gte" in asked for _, _, asked in server.asked)
    assert set(server.bearers) == {""}


@pytest.mark.parametrize(
    "settings",
    [{}, {"version": 2, "login": LOGIN}, {"login": LOGIN, "auth": BASIC}],
)
def test_there_is_one_way_in(settings):
    with pytest.raises(ValidationError):
        Config(id="air", kind="airflow", url="https://air.example", **settings)


# What it is told


def asked(operation="trigger", at=NOW, **values):
    found = next(o for o in OPERATIONS if o.id == operation)
    return Asked(operation=operation, parameters=parameters_of(found, values), intent="i-1", by="mara", at=at)


@pytest.mark.parametrize(("major", "more"), [(2, {}), (3, {"logical_date": None})])
async def test_a_trigger_carries_the_intent_as_the_id_of_the_run(major, more):
    server = Server(major=major)
    ref = await server.open().operate(asked(pipeline="etl", conf='{"a": 1}', note="again"))
    assert ref == "noc-board__i-1"
    body = {"dag_run_id": "noc-board__i-1", "conf": {"a": 1}, "note": "again by mara from NOC Board", **more}
    assert server.posted == [("dags/etl/dagRuns", body)]


async def test_a_trigger_that_arrived_before_is_the_same_run():
    server = Server()
    server.refuse["POST", "dags/etl/dagRuns"] = recorded("airflow3/refused_twice")
    assert await server.open().operate(asked(pipeline="etl")) == "noc-board__i-1"


async def test_a_pipeline_that_is_not_there_is_refused_in_words():
    server = Server()
    server.refuse["POST", "dags/etl/dagRuns"] = recorded("airflow3/refused_dag")
    with pytest.raises(CommandError, match="Dag with dag_id: 'nothing' not found"):
        await server.open().operate(asked(pipeline="etl"))


async def test_a_run_is_read_back_by_its_id():
    server = Server()
    session = server.open()
    assert await session.operated(asked(pipeline="etl")) is False
    server.runs = [run("noc-board__i-1", "queued")]
    assert await session.operated(asked(pipeline="etl")) is True


async def test_a_clear_does_what_failed_again():
    server = Server(run("manual__1:2", "failed"))
    session = server.open()
    wanted = asked("clear", pipeline="etl", run="manual__1:2")
    assert await session.operate(wanted) == "manual__1:2"
    assert server.posted[0][0] == "dags/etl/clearTaskInstances"
    assert server.posted[0][1] == {
        "dry_run": False,
        "dag_run_id": "manual__1:2",
        "only_failed": True,
        "reset_dag_runs": True,
    }


async def test_a_clear_without_a_run_means_the_one_that_failed_last():
    server = Server(run("r7", "failed"))
    session = server.open()
    with pytest.raises(CommandError, match="name the run"):
        session.sends(asked("clear", pipeline="etl"))
    await session.poll()
    assert '"dag_run_id":"r7"' in session.sends(asked("clear", pipeline="etl"))
    assert await session.operate(asked("clear", pipeline="etl")) == "r7"
    lost = asked("clear", pipeline="other")
    assert await session.operated(lost) is None


async def test_a_clear_of_nothing_is_no_success():
    server = Server()
    server.refuse["POST", "dags/etl/clearTaskInstances"] = answered({"task_instances": []})
    with pytest.raises(CommandError, match="no task"):
        await server.open().operate(asked("clear", pipeline="etl", run="r1"))


@pytest.mark.parametrize(
    ("state", "due", "shown"),
    [("failed", NOW - 600, False), ("running", NOW - 600, True), ("success", NOW + 10, True)],
)
async def test_a_clear_is_read_back_from_the_run_that_goes_on_or_ended_later(state, due, shown):
    session = Server(run("r1", state, due=due)).open()
    assert await session.operated(asked("clear", pipeline="etl", run="r1")) is shown


def test_what_will_be_sent_can_be_seen_before():
    words = Server().open().sends(asked(pipeline="a b"))
    assert words.startswith('POST /api/v2/dags/a%20b/dagRuns\n{"dag_run_id":"noc-board__i-1"')
    assert isinstance(Server().open(), Operating)


# Recordings of real servers


@pytest.mark.parametrize("major", [2, 3])
def test_recorded_answers_are_read(major):
    assert parse_health(body_of(f"airflow{major}/health")).scheduler == "healthy"
    assert {p.id for p in parse_dags(body_of(f"airflow{major}/dags")).items} == {"noc_well", "noc_bad", "noc_long"}
    runs = {(r.pipeline, r.state) for r in parse_runs(body_of(f"airflow{major}/runs")).items}
    assert {("noc_well", "success"), ("noc_bad", "failed"), ("noc_long", "running")} <= runs
    assert parse_run(body_of(f"airflow{major}/run")).finished
    (broken,) = parse_errors(body_of(f"airflow{major}/errors")).items
    assert "nothing_like_it" in broken.words
    assert recorded(f"airflow{major}/triggered")[0] == 200


@pytest.mark.parametrize("major", [2, 3])
@pytest.mark.parametrize(
    ("parse", "name", "path"),
    [
        (parse_health, "health", ("scheduler",)),
        (parse_dags, "dags", ("dags", 0, "dag_id")),
        (parse_dags, "dags", ("total_entries",)),
        (parse_runs, "runs", ("dag_runs", 0, "state")),
        (parse_runs, "runs", ("dag_runs", 0, "dag_run_id")),
        (parse_errors, "errors", ("import_errors",)),
    ],
)
def test_a_field_that_is_missing_is_named(major, parse, name, path):
    with pytest.raises(BadPayload, match=str(path[-1])):
        parse(without(body_of(f"airflow{major}/{name}"), *path))


def test_a_run_of_which_nobody_knows_when_it_was_due_is_refused():
    bare = {"dag_runs": [{"dag_id": "a", "dag_run_id": "b", "state": "failed"}], "total_entries": 1}
    with pytest.raises(BadPayload, match="run_after"):
        parse_runs(json.dumps(bare).encode())


RECORDED = {"monitor/health": "health", "dags": "dags", "dags/~/dagRuns": "runs", "importErrors": "errors"}


@pytest.mark.parametrize(("path", "name"), RECORDED.items(), ids=list(RECORDED.values()))
async def test_a_damaged_answer_is_read_or_refused_in_words(path, name):
    for body in mutations(body_of(f"airflow3/{name}")):
        server = Server(run())
        server.refuse["GET", path] = (200, body)
        result, said = await read_or_refused(server.open())
        assert said.isprintable()
        assert all(a.title.isprintable() and a.starts_at < 2e11 for a in result.alerts or ())


async def read_or_refused(session):
    try:
        return await session.poll(), ""
    except PollError as error:
        return PollResult(alerts=()), str(error)


async def test_an_airflow_2_that_is_asked_as_3_fails_the_poll():
    server = Server(run())
    server.refuse["GET", "monitor/health"] = (404, b'{"detail": "not found"}')
    with pytest.raises(Refused):
        await server.open().poll()
