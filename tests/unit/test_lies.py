"""The lie test: whatever a backend does, nothing that depends on it is normal, and nothing else suffers.

Each hostile mode meets each HTTP connector through the real engine, client and decoder, beside a target that answers.
"""

import asyncio
import json
import re
import time
from contextlib import asynccontextmanager, suppress
from urllib.parse import parse_qs

import pytest

from noc_app.config.catalogue import load_catalogue
from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.engine.engine import Engine
from noc_app.engine.opening import Opener
from noc_app.engine.setup import Setup
from noc_app.model import Health, State
from tests.contract.checkers import ICINGA, FakeZabbix, question, result
from tests.tools.certificates import Authority
from tests.tools.engine import until
from tests.tools.hostile import LIES, Mode, answer, hostile
from tests.tools.ui_gap import watched_gap

CATALOGUE, _ = load_catalogue()
SIGNAL = "http.server.request.rate"
ICINGA_OBJECTS = ("hosts", "services", "comments", "downtimes")
EVERY_S = 0.15
OLD_S = 1200.0

# What may honestly be said of each lie; the reason names the cause.
REASONS = {
    Mode.HANG: "no complete answer",
    Mode.SLOW_HEADERS: "no complete answer",
    Mode.SLOW_BODY: "no complete answer",
    Mode.UNAUTHORISED: "sign-in refused",
    Mode.FORBIDDEN: "sign-in refused",
    Mode.THROTTLED_SECONDS: "rate limited for 7 s",
    Mode.THROTTLED_DATE: r"rate limited for (60|59|5\d) s",
    Mode.THROTTLED_NEGATIVE: r"rate limited \(429",
    Mode.THROTTLED_ABSURD: "rate limited for 300 s",
    Mode.THROTTLED_RESET_DELTA: "rate limited for 12 s",
    Mode.THROTTLED_RESET_EPOCH: r"rate limited for (30|2\d) s",
    Mode.ERROR_500: "500",
    Mode.ERROR_502: "502",
    Mode.ERROR_503: "503",
    Mode.TRUNCATED: "truncated",
    Mode.WRONG_TYPE: "it is a web page; a sign-in page or a proxy",
    Mode.EMPTY_200: "it is empty",
    Mode.EMPTY_JSON: "not .* of .*: (Object missing|Expected `array`, got `object`|it has no result)",
    Mode.JSON_NULL: "got `null`",
    Mode.NESTED_JSON: "not .* of .*: Expected `object`, got `array`",
    Mode.LONE_SURROGATE: "surrogate|got `object`|malformed: unexpected end of hex escape",
    Mode.REDIRECT_LOOP: "redirected",
    Mode.HEADER_FLOOD: "is not HTTP|no complete answer",
    Mode.CLOSED: "connection refused",
    Mode.REDIRECT_SAME: "redirected",
    Mode.REDIRECT_OTHER_HOST: "redirected",
    Mode.GZIP_BOMB: "larger than|no complete answer",
    Mode.GIGABYTE: "larger than|no complete answer",
    Mode.ENDLESS_CHUNKED: "larger than|no complete answer",
    Mode.CONNECTION_RESET: "the connection broke",
    Mode.WRONG_LENGTH: "broke off",
    Mode.CHUNK_CUT: "broke off",
    Mode.OLD_TIMESTAMPS: "no newer value|no data any more|not checked|may be dead",
    Mode.WARNINGS: "warns",
}


def prometheus_query(asked):
    now = time.time() - (OLD_S if asked.mode is Mode.OLD_TIMESTAMPS else 0.0)
    metric = {"job": "shop", "instance": "shop:80"}
    value = f"{now:.3f}" if b"timestamp" in asked.body else "1"
    result = {"resultType": "vector", "result": [{"metric": metric, "value": [time.time(), value]}]}
    warnings = {"warnings": ["one shard did not answer"]} if asked.mode is Mode.WARNINGS else {}
    return answer(200, {"status": "success", "data": result, **warnings})


def prometheus_rules(asked):
    warnings = {"warnings": ["one shard did not answer"]} if asked.mode is Mode.WARNINGS else {}
    alert = {"labels": {"alertname": "Full"}, "annotations": {}, "state": "firing", "activeAt": "2026-01-01T00:00:00Z"}
    rule = {"name": "Full", "health": "ok", "alerts": [{**alert, "value": "1"}], "type": "alerting"}
    return answer(200, {"status": "success", "data": {"groups": [{"rules": [rule]}]}, **warnings})


def alertmanager_alerts(asked):
    status = {"state": "active", "silencedBy": [], "inhibitedBy": []}
    alert = {"fingerprint": "f1", "labels": {"alertname": "Full"}, "annotations": {}, "status": status}
    return answer(200, [{**alert, "startsAt": "2026-01-01T00:00:00Z", "endsAt": "2026-01-02T00:00:00Z"}])


def alertmanager_silences(asked):
    return answer(200, [])


def icinga(asked):
    """The recorded answers of a real Icinga, all of them current; what is late depends on the mode."""
    wanted = question(asked.path.lstrip("/"), parse_qs(asked.query).get("filter", [""])[0])
    if asked.mode is Mode.OLD_TIMESTAMPS and wanted == "late services":
        last = {"state": 2, "state_type": 1, "last_hard_state": 2, "last_reachable": True}
        return answer(200, {"results": [{"name": "web-1!http", "attrs": {**last, "last_check": time.time() - OLD_S}}]})
    status, body = ICINGA[wanted]
    rows = json.loads(body)["results"]
    return answer(status, {"results": [r for r in rows if r.get("attrs", {}).get("last_check", 1) > 0]})


def zabbix(asked):
    body = json.loads(asked.body)
    if body["method"] == "item.get":
        last = time.time() - (OLD_S if asked.mode is Mode.OLD_TIMESTAMPS else 0.0)
        return answer(200, {"jsonrpc": "2.0", "result": [{"lastclock": str(int(last))}], "id": 1})
    return answer(*FakeZabbix(trigger_blind=result([])).answer_to(body))


ROUTES = {
    **{("GET", f"/v1/{path}"): icinga for path in ("", "status", *(f"objects/{k}" for k in ICINGA_OBJECTS))},
    ("POST", "/api_jsonrpc.php"): zabbix,
    ("POST", "/api/v1/query"): prometheus_query,
    ("GET", "/api/v1/rules"): prometheus_rules,
    ("GET", "/api/v2/alerts"): alertmanager_alerts,
    ("GET", "/api/v2/silences"): alertmanager_silences,
}
ICINGA_ALERT, ZABBIX_ALERT = "http on Web one: critical", "Queue deep on Web one"
SETTINGS = {
    "icinga2": {},
    "zabbix": {"token": {"env": "ZABBIX_TOKEN"}},
    "prometheus": {"queries": [{"signal": SIGNAL, "expr": "up", "labels": {"service": "job"}, "fresh": "up"}]},
    "alertmanager": {},
}


@pytest.fixture(autouse=True)
def _a_token(monkeypatch):
    monkeypatch.setenv("ZABBIX_TOKEN", "a-token-of-this-test")


def target(name, kind, url, **tls):
    config = MODELS[kind](id=name, kind=kind, url=url, **SETTINGS[kind], body_limit_mb=1.0, tls=tls)
    return target_of(config.model_copy(update={"every": EVERY_S, "timeout": 0.3}))


@asynccontextmanager
async def board_of(*targets):
    opener = Opener(time.time, read_secret)
    engine = Engine(opener, time.time)
    engine.configure(Setup(targets=targets, signals=CATALOGUE))
    task = asyncio.create_task(engine.run())
    try:
        yield engine
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await opener.aclose()


def check(engine):
    return engine.board.snapshot().checks[SIGNAL]


def live(engine, name):
    return engine.board.targets[name].health is Health.LIVE


@pytest.mark.parametrize("mode", LIES, ids=str)
async def test_a_lying_prometheus_is_never_normal_and_the_reason_names_the_cause(mode):
    async with hostile(ROUTES) as liar, board_of(target("liar", "prometheus", liar.url)) as engine:
        await until(lambda: check(engine).state is State.OK)
        liar.mode = mode
        await asyncio.sleep(3 * EVERY_S + 0.3)
        await until(lambda: check(engine).state is not State.OK)
        found = check(engine)
        assert found.state in {State.STALE, State.PARTIAL, State.NO_DATA}
        await until(lambda: names_the_cause(mode, check(engine).judgement.reason))
        assert engine.board.snapshot().verdict.state is not State.OK
        # The alert that stood is still there: a backend that lies clears nothing.
        assert [e.alert.title for e in engine.board.alerts if e.key.target == "liar"] == ["Full"]


@pytest.mark.parametrize("mode", [m for m in LIES if m not in {Mode.OLD_TIMESTAMPS, Mode.WARNINGS}], ids=str)
async def test_a_lying_alertmanager_clears_no_alert_and_is_never_live(mode):
    async with hostile(ROUTES) as liar, board_of(target("liar", "alertmanager", liar.url)) as engine:
        await until(lambda: len(engine.board.alerts) == 1)
        liar.mode = mode
        await until(lambda: not live(engine, "liar"))
        await asyncio.sleep(3 * EVERY_S)
        (entry,) = [e for e in engine.board.alerts if e.key.target == "liar"]
        assert names_the_cause(mode, entry.unsure), entry.unsure
        assert engine.board.snapshot().verdict.state is not State.OK


TITLES = {"icinga2": ICINGA_ALERT, "zabbix": ZABBIX_ALERT}
BAD_CERTIFICATES = {
    "expired": "TLS: the certificate has expired",
    "of_another_name": "TLS: the certificate is for another name",
}


@pytest.mark.parametrize("kind", SETTINGS)
@pytest.mark.parametrize(("bad", "says"), BAD_CERTIFICATES.items(), ids=list(BAD_CERTIFICATES))
async def test_a_backend_whose_certificate_went_bad_is_never_live(tmp_path, kind, bad, says):
    authority = Authority(tmp_path)
    async with hostile(ROUTES, ssl_context=authority.good()) as liar, board_of() as engine:
        watched = target("liar", kind, liar.url, ca_file=authority.ca_file)
        engine.configure(Setup(targets=(watched,), signals=CATALOGUE))
        await until(lambda: live(engine, "liar"))
        liar.mode, liar.ssl_context = Mode.CLOSED, getattr(authority, bad)()
        liar.mode = Mode.NORMAL
        await until(lambda: says in engine.board.targets["liar"].error)
        assert engine.board.snapshot().verdict.state is not State.OK
        assert entry_titled(engine, TITLES.get(kind, "Full")) is not None


def test_the_reason_of_every_lie_is_known():
    assert set(LIES) == set(REASONS)


@pytest.mark.parametrize("mode", [m for m in LIES if m is not Mode.WARNINGS], ids=str)
@pytest.mark.parametrize(("kind", "title"), [("icinga2", ICINGA_ALERT), ("zabbix", ZABBIX_ALERT)])
async def test_a_lying_checker_clears_no_alert_and_is_never_live(kind, title, mode):
    async with hostile(ROUTES) as liar, board_of(target("liar", kind, liar.url)) as engine:
        await until(lambda: live(engine, "liar") and entry_titled(engine, title) is not None)
        liar.mode = mode
        await until(lambda: not live(engine, "liar"))
        await until(lambda: names_the_cause(mode, entry_titled(engine, title).unsure))
        assert entry_titled(engine, title).unsure
        assert engine.board.snapshot().verdict.state is not State.OK


def entry_titled(engine, title):
    return next((e for e in engine.board.alerts if e.alert.title == title), None)


async def test_a_port_that_closes_is_said():
    async with hostile(ROUTES) as liar, board_of(target("liar", "prometheus", liar.url)) as engine:
        await until(lambda: check(engine).state is State.OK)
        await liar.stop()
        await until(lambda: check(engine).state is State.STALE)
        await until(lambda: check(engine).judgement.reason == "connection refused")


async def test_eleven_healthy_targets_keep_their_age_and_the_loop_its_pace_beside_every_liar():
    async with hostile(ROUTES) as good, hostile(ROUTES) as liar:
        healthy = [target(f"good-{i}", "alertmanager", good.url) for i in range(11)]
        async with board_of(*healthy, target("liar", "prometheus", liar.url)) as engine:
            await until(lambda: all(live(engine, t.id) for t in healthy))
            async with watched_gap() as gap:
                for mode in LIES:
                    if mode in {Mode.GZIP_BOMB, Mode.GIGABYTE, Mode.ENDLESS_CHUNKED}:
                        continue  # these servers would stall this very loop, which they share with the board
                    liar.mode = mode
                    await asyncio.sleep(2 * EVERY_S)
                    oldest = min(engine.board.targets[t.id].last_success_at for t in healthy)
                    assert time.time() - oldest < 10 * EVERY_S  # the machine may be busy with other tests
            assert gap.longest_s < 0.25  # the live stage holds the real windows to 0.1


def names_the_cause(mode, reason):
    return re.search(REASONS[mode], reason)
