"""What nginx says on its free page and over the commercial API."""

import json

import pytest

from noc_app.connectors.infrastructure.nginx_evidence import OF_PLUS, OF_STUB
from noc_app.connectors.infrastructure.nginx_wire import parse_stub, parse_upstreams, parse_versions, parse_zones
from noc_app.model import BadPayload, Refused, Severity
from tests.contract.backends import opened_on
from tests.contract.vendors.balancers import PLUS
from tests.unit.test_haproxy import Ticks, values

STUB = ("GET", "")
UPSTREAMS = ("GET", "9/http/upstreams")


def stub(accepts=10, handled=10, requests=20):
    text = f"Active connections: 3 \nserver accepts handled requests\n {accepts} {handled} {requests} \n"
    return 200, f"{text}Reading: 0 Writing: 1 Waiting: 2 \n".encode()


def ticking(kind, **settings):
    made = opened_on(kind, **settings)
    made.totals.monotonic = Ticks()
    return made


async def test_the_free_page_gives_connections_at_once_and_rates_from_the_second_poll_on():
    made = ticking("nginx")
    made.http.answers[STUB] = stub()
    first = await made.poll()
    assert {s.signal for s in first.samples} == {"http.server.connections"}
    assert first.alerts is None
    made.http.answers[STUB] = stub(accepts=30, handled=20, requests=120)
    second = await made.poll()
    assert {s.signal for s in second.samples} == set(OF_STUB)
    assert values(second, "http.server.request.rate") == {"t-1": 10.0}
    assert values(second, "http.server.connections.dropped") == {"t-1": 1.0}
    states = {dict(s.labels)["state"]: s.value for s in second.samples if s.signal == "http.server.connections"}
    assert states == {"active": 3.0, "reading": 0.0, "writing": 1.0, "waiting": 2.0}


async def test_a_page_of_tengine_with_the_time_of_requests_is_read_too():
    text = b"Active connections: 1 \nserver accepts handled requests request_time\n 1 1 1 12 \n"
    assert parse_stub(text + b"Reading: 0 Writing: 1 Waiting: 0 \n").requests == 1.0


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty"),
        (b"Active connections: 1 \nserver acc", "truncated"),
        (b"welcome", "not the page"),
        (stub(accepts=1, handled=2)[1], "more connections handled"),
    ],
)
def test_what_is_not_the_page_is_refused(body, words):
    with pytest.raises(BadPayload, match=words):
        parse_stub(body)


def changed(key, change):
    status, body = PLUS[key]
    value = json.loads(body)
    change(value)
    return status, json.dumps(value).encode()


async def test_the_commercial_api_gives_every_signal_that_is_declared_for_it():
    made = ticking("nginx", api="plus")
    made.http.answers |= PLUS
    await made.poll()

    def grow(value):
        for peer in value["shop"]["peers"]:
            peer["requests"] += 50
            peer["responses"]["total"] += 50
            peer["responses"]["5xx"] += 5

    made.http.answers[UPSTREAMS] = changed(UPSTREAMS, grow)
    made.http.answers["GET", "9/http/server_zones"] = changed(
        ("GET", "9/http/server_zones"), lambda v: v["site"]["responses"].update(total=1100, **{"5xx": 20})
    )
    result = await made.poll()
    assert {s.signal for s in result.samples} == set(OF_PLUS)
    assert values(result, "lb.backends.up_ratio") == {"shop": 1 / 3}
    assert values(result, "lb.request.rate") == {"shop": 15.0}
    assert values(result, "lb.error_ratio") == {"shop": 0.1}
    assert values(result, "http.server.error_ratio") == {"site": 0.1}
    assert values(result, "lb.response.duration.mean") == {"shop": 0.2}


async def test_a_server_that_fails_is_an_alert_and_one_that_is_marked_down_is_not():
    made = opened_on("nginx", PLUS, api="plus")
    (found,) = (await made.poll()).alerts
    assert (found.title, found.severity) == ("10.0.0.2:80 of shop: unhealthy", Severity.WARNING)
    assert found.starts_at == 1_700_000_000.0


async def test_the_last_server_of_an_upstream_that_fails_is_critical():
    def fail(value):
        value["shop"]["peers"][0]["state"] = "unavail"

    made = opened_on("nginx", {**PLUS, UPSTREAMS: changed(UPSTREAMS, fail)}, api="plus")
    assert {a.severity for a in (await made.poll()).alerts} == {Severity.CRITICAL}


async def test_the_newest_version_of_the_api_is_used_and_none_is_refused():
    assert parse_versions(b"[1, 9, 3]") == 9
    with pytest.raises(BadPayload, match="no version"):
        await opened_on("nginx", {**PLUS, ("GET", ""): (200, b"[]")}, api="plus").poll()


async def test_an_answer_that_is_missing_fails_the_poll():
    gone = (404, b'{"error":{"status":404,"text":"path not found","code":"PathNotFound"}}')
    with pytest.raises(Refused, match="path not found"):
        await opened_on("nginx", {**PLUS, UPSTREAMS: gone}, api="plus").poll()


@pytest.mark.parametrize(
    ("parse", "body", "field"),
    [
        (parse_zones, b'{"site": {"responses": {"total": 1, "5xx": 0}}}', "requests"),
        (parse_zones, b'{"site": {"requests": 1, "responses": {"total": 1}}}', "5xx"),
        (parse_upstreams, b'{"shop": {}}', "peers"),
    ],
)
def test_a_field_that_is_missing_is_named(parse, body, field):
    with pytest.raises(BadPayload, match=field):
        parse(body)
