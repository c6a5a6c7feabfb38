"""The HTTP client of one target against a backend that misbehaves in every way we know."""

import asyncio
import json
import logging
import time
import tracemalloc
from contextlib import asynccontextmanager, suppress
from typing import ClassVar

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from noc_app.config.fields import Auth, Basic, Header, SecretRef
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.accounts import Account
from noc_app.connectors.decode import guarded
from noc_app.connectors.http import TargetHttp, credentials, secret_address
from noc_app.connectors.http_errors import refusal, skew_s
from noc_app.connectors.quota import retry_after_s
from noc_app.model import (
    BadPayload,
    ConfigError,
    Redirected,
    Refused,
    Throttled,
    TimedOut,
    TooLarge,
    Unauthorised,
    Unavailable,
    Unreachable,
)
from tests.tools.hostile import FLOODS, LIES, Mode, answer, hostile, hostile_in_a_process
from tests.tools.ui_gap import calmest_s

SECRET = "S3CR3T-4f7a"
ROUTES = {("GET", "/x"): lambda asked: answer(200, {"ok": True})}


def config(url, **settings):
    return HttpTargetConfig(id="t", kind="t", url=url, **{"timeout": 0.4, "body_limit_mb": 1.0, **settings})


@pytest.fixture
async def client():
    made = []

    def make(url, **settings):
        signed_in = credentials(Auth(bearer=SecretRef(env="T")), lambda ref: SECRET)
        made.append(TargetHttp(config(url, **settings), signed_in))
        return made[-1]

    yield make
    for http in made:
        await http.aclose()


async def test_a_good_answer_comes_back_whole(client):
    async with hostile(ROUTES) as server:
        got = await client(server.url).get("x", {"a": ["1", "2"]})
        assert (got.status, got.body) == (200, b'{"ok": true}')
        assert server.asked[0].query == "a=1&a=2"
        assert server.asked[0].headers["authorization"] == f"Bearer {SECRET}"


async def test_a_session_may_sign_a_request_in_with_a_token_of_its_own_which_is_shown_nowhere(client):
    async with hostile({("POST", "/x"): ROUTES["GET", "/x"]}) as server:
        http = client(server.url)
        await http.post("x", json={}, bearer="learnt-later-81")
        assert server.asked[0].headers["authorization"] == "Bearer learnt-later-81"
    async with refusing(400, b"no such token: learnt-later-81") as server:
        http = client(server.url)
        http.hide("learnt-later-81")
        with pytest.raises(Refused) as raised:
            await http.get("x")
    assert "learnt-later" not in str(raised.value)


async def test_a_backend_that_wants_its_type_named_is_asked_for_it(client):
    async with hostile(ROUTES) as server:
        await client(server.url).get("x")
        assert server.asked[0].headers["accept"] == "*/*"
        made = TargetHttp(JsonTarget(id="t", kind="t", url=server.url), credentials(None, str))
        await made.get("x")
        await made.aclose()
        assert server.asked[1].headers["accept"] == "application/json"


class JsonTarget(HttpTargetConfig):
    accept: ClassVar[str] = "application/json"


@pytest.mark.parametrize("address", ["/status", "/a/b/"])
async def test_an_empty_path_is_the_url_itself_and_gets_no_slash(client, address):
    async with hostile({("GET", address): ROUTES["GET", "/x"]}) as server:
        assert (await client(server.url + address).get("")).status == 200


@pytest.mark.parametrize("prefix", ["/prom", "/prom/", "/a/b"])
async def test_the_path_prefix_of_the_url_is_kept(client, prefix):
    async with hostile({("GET", f"{prefix.rstrip('/')}/x"): ROUTES["GET", "/x"]}) as server:
        assert (await client(server.url + prefix).get("/x")).status == 200


EXPECTED = {
    Mode.HANG: (TimedOut, "no complete answer in 0.4 s"),
    Mode.SLOW_HEADERS: (TimedOut, "no complete answer"),
    Mode.SLOW_BODY: (TimedOut, "no complete answer"),
    Mode.UNAUTHORISED: (Unauthorised, "sign-in refused"),
    Mode.FORBIDDEN: (Unauthorised, "sign-in refused"),
    Mode.THROTTLED_SECONDS: (Throttled, "rate limited for 7 s"),
    Mode.THROTTLED_DATE: (Throttled, "rate limited"),
    Mode.THROTTLED_NEGATIVE: (Throttled, "rate limited"),
    Mode.THROTTLED_ABSURD: (Throttled, "rate limited for 300 s"),
    Mode.THROTTLED_RESET_DELTA: (Throttled, "rate limited for 12 s"),
    Mode.THROTTLED_RESET_EPOCH: (Throttled, "rate limited"),
    Mode.ERROR_500: (Unavailable, "the backend failed"),
    Mode.ERROR_502: (Unavailable, "502"),
    Mode.ERROR_503: (Unavailable, "503"),
    Mode.WRONG_LENGTH: (Unreachable, "broke off"),
    Mode.CHUNK_CUT: (Unreachable, "broke off"),
    Mode.REDIRECT_SAME: (Redirected, "redirected to another path"),
    Mode.REDIRECT_OTHER_HOST: (Redirected, "redirected to 127.0.0.1"),
    Mode.REDIRECT_LOOP: (Redirected, "redirected to another path"),
    Mode.HEADER_FLOOD: (Unreachable, "not HTTP"),
    Mode.CLOSED: (Unreachable, "connection refused"),
    Mode.GZIP_BOMB: (TooLarge, "larger than 1 MB"),
    Mode.GIGABYTE: (TooLarge, "larger than 1 MB"),
    Mode.ENDLESS_CHUNKED: (TooLarge, "larger than 1 MB"),
    Mode.CONNECTION_RESET: (Unreachable, "broke"),
}
# What arrives whole and is refused by whoever reads it.
UNREADABLE = {
    Mode.TRUNCATED: "JSONDecodeError",
    Mode.WRONG_TYPE: "it is a web page; a sign-in page or a proxy",
    Mode.EMPTY_200: "it is empty",
    Mode.EMPTY_JSON: "KeyError",
    Mode.JSON_NULL: "TypeError",
    Mode.NESTED_JSON: "it is nested too deeply",
    Mode.LONE_SURROGATE: "KeyError",
}


def parse(body):
    return json.loads(body)["ok"]


def test_no_way_to_misbehave_is_left_out_here():
    assert set(EXPECTED) | set(UNREADABLE) | {Mode.OLD_TIMESTAMPS, Mode.WARNINGS} == set(LIES)


@pytest.mark.parametrize("mode", UNREADABLE, ids=str)
async def test_an_answer_that_cannot_be_read_says_why(client, mode):
    async with hostile(ROUTES, mode=mode) as server:
        got = await client(server.url).get("x")
    with pytest.raises(BadPayload, match=UNREADABLE[mode]):
        guarded(parse, got.body)


@pytest.mark.parametrize("mode", EXPECTED, ids=str)
async def test_every_misbehaviour_is_an_error_that_names_its_cause_in_time(client, mode, caplog):
    caplog.set_level(logging.DEBUG)
    async with hostile(ROUTES, mode=mode) as server:
        started = time.monotonic()
        kind, words = EXPECTED[mode]
        http = client(server.url)
        with pytest.raises(kind, match=words) as raised:
            await http.get("x")
        assert time.monotonic() - started < 1.4
    assert SECRET not in str(raised.value)
    assert SECRET not in caplog.text


async def test_a_redirect_carries_no_secret_to_another_host(client):
    async with hostile({}) as canary, hostile({}, mode=Mode.REDIRECT_OTHER_HOST, elsewhere=canary.url) as server:
        with pytest.raises(Redirected):
            await client(server.url).get("x")
        assert canary.asked == []


@pytest.fixture(scope="module")
def flooding():
    """A backend that does not share our memory and our loop, which are measured."""
    with hostile_in_a_process() as server:
        yield server


@pytest.mark.parametrize("mode", FLOODS, ids=str)
async def test_a_flood_costs_no_more_than_twice_the_cap(client, flooding, mode):
    flooding.become(mode)
    http = client(flooding.url, body_limit_mb=8.0, timeout=0.5)
    tracemalloc.start()
    try:
        with pytest.raises((TooLarge, TimedOut, Unreachable)):
            await http.get("x")
        assert tracemalloc.get_traced_memory()[1] < 2 * 8_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("mode", FLOODS, ids=str)
async def test_a_flood_does_not_stop_the_loop(client, flooding, mode):
    flooding.become(mode)
    http = client(flooding.url, body_limit_mb=32.0, timeout=0.5)

    async def ask():
        with pytest.raises((TooLarge, TimedOut, Unreachable)):
            await http.get("x")

    assert await calmest_s(ask, 0.1) < 0.1


async def test_an_encoding_that_was_not_asked_for_is_refused(client):
    def brotli(asked):
        return answer(200, b"x", {"content-encoding": "br"})

    async with hostile({("GET", "/x"): brotli}) as server:
        with pytest.raises(BadPayload, match="'br'"):
            await client(server.url).get("x")


def refusing(status, body=b"", headers=None):
    return hostile({("GET", "/x"): lambda asked: answer(status, body, headers)})


async def test_another_refusal_says_what_the_backend_said(client):
    async with refusing(400, b"bad\x1b[31m matcher <b>") as server:
        with pytest.raises(Refused, match=r"400 Bad Request\): bad\[31m matcher <b>"):
            await client(server.url).get("x")


async def test_a_failure_says_what_the_backend_said_unless_it_is_a_web_page(client):
    async with refusing(503, b"query timed out") as server:
        with pytest.raises(Unavailable, match=r"503 Service Unavailable\): query timed out$"):
            await client(server.url).get("x")
    async with refusing(502, b"<html><h1>Bad Gateway</h1>") as server:
        with pytest.raises(Unavailable, match=r"\(502 Bad Gateway\)$"):
            await client(server.url).get("x")


@pytest.mark.parametrize("said", [f"no such token: {SECRET}", f"{'x' * 190} {SECRET}", "S3CR3\u200bT-4f7a is wrong"])
async def test_a_backend_that_repeats_the_secret_does_not_get_it_shown(client, said):
    async with refusing(400, said.encode()) as server:
        with pytest.raises(Refused) as raised:
            await client(server.url).get("x")
    assert SECRET[:6] not in str(raised.value)


async def test_a_redirect_that_names_the_secret_does_not_get_it_shown(client):
    async with refusing(302, b"", {"location": f"http://{SECRET}.example/{SECRET}"}) as server:
        with pytest.raises(Redirected) as raised:
            await client(server.url).get("x")
    assert SECRET.lower() not in str(raised.value).lower()


@pytest.mark.parametrize("mode", [Mode.GIGABYTE, Mode.SLOW_BODY], ids=str)
async def test_a_refusal_is_a_refusal_however_its_body_goes_on(client, mode):
    async with refusing_with_the_body_of(mode) as url:
        with pytest.raises(Unauthorised):
            await client(url, timeout=1.5).get("x")


@asynccontextmanager
async def refusing_with_the_body_of(mode):
    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 401 X\r\ncontent-length: 1000000000\r\n\r\n ")
        with suppress(ConnectionError, asyncio.CancelledError):
            while True:
                writer.write(b" " * (1_000_000 if mode is Mode.GIGABYTE else 1))
                await writer.drain()
                await asyncio.sleep(0.0 if mode is Mode.GIGABYTE else 0.02)
        writer.transport.abort()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


async def test_a_403_that_means_the_rate_limit_is_no_matter_of_credentials(client):
    async with refusing(403, b"", {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "30"}) as server:
        with pytest.raises(Throttled) as raised:
            await client(server.url).get("x")
    assert raised.value.retry_after_s == 30.0


async def test_nothing_that_a_backend_plants_is_sent_back(client):
    async with hostile({("GET", "/x"): lambda asked: answer(200, {}, {"set-cookie": "id=7"})}) as server:
        http = client(server.url)
        await http.get("x")
        await http.get("x")
        assert "cookie" not in server.asked[1].headers


async def test_a_path_from_a_backend_cannot_break_the_request(client):
    async with hostile({}) as server:
        with pytest.raises(Refused, match="404"):
            await client(server.url).get("x/ä b\r\nx-evil: 1#f")
        assert server.asked[0].path == "/x/%C3%A4%20b%0D%0Ax-evil:%201%23f"


async def test_an_address_with_a_password_in_it_is_refused_without_showing_it(client):
    with pytest.raises(ConfigError, match="write them as auth: basic") as raised:
        client("http://user:hunter2@127.0.0.1/")
    assert "hunter2" not in str(raised.value)


async def test_an_address_with_a_query_is_refused_without_showing_it(client):
    with pytest.raises(ConfigError, match="a base address has no") as raised:
        client("http://127.0.0.1/?token=hunter2")
    assert "hunter2" not in str(raised.value)


async def test_the_proxy_of_the_environment_is_used_and_resolves_the_name(client, monkeypatch):
    async with hostile({("GET", "http://backend.invalid/x"): ROUTES["GET", "/x"]}) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        assert (await client("http://backend.invalid/").get("x")).status == 200


async def test_a_proxy_that_cannot_be_used_is_an_error_of_the_configuration(client, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "socks5://user:hunter2@127.0.0.1:1")
    with pytest.raises(ConfigError, match="the proxy that the environment names") as raised:
        client("http://backend.invalid/")
    assert "hunter2" not in str(raised.value)


async def test_a_closed_port_is_connection_refused(client):
    async with hostile({}) as server:
        url = server.url
    with pytest.raises(Unreachable, match="connection refused"):
        await client(url).get("x")


async def test_no_more_requests_than_allowed_are_under_way_at_once(client):
    async with hostile(ROUTES, mode=Mode.HANG) as server:
        http = client(server.url, concurrency=2)
        await asyncio.gather(*(http.get("x") for _ in range(5)), return_exceptions=True)
        assert len(server.asked) <= 2


async def test_the_clock_of_the_backend_is_noted(client):
    def skewed(asked):
        return answer(200, {}, {"date": "Thu, 01 Jan 1970 00:00:00 GMT"})

    async with hostile({("GET", "/x"): skewed}) as server:
        http = client(server.url)
        await http.get("x")
        assert http.skew_s == pytest.approx(-time.time(), abs=5.0)


@pytest.mark.parametrize(
    ("headers", "wait_s"),
    [
        ({}, None),
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "-5"}, 0.0),
        ({"retry-after": "1000000000"}, 300.0),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Thu, 01 Jan 1970 00:17:40 GMT"}, 60.0),
        ({"ratelimit-reset": "12.5"}, 12.5),
        ({"x-ratelimit-reset": "12"}, 12.0),
        ({"retry-after": "3", "x-ratelimit-reset": "12"}, 3.0),
    ],
)
def test_the_wait_that_a_backend_asks_for(headers, wait_s):
    assert retry_after_s(headers, now=1000.0) == wait_s


def test_a_reset_moment_is_told_from_a_reset_wait():
    assert retry_after_s({"x-ratelimit-reset": "1700000030"}, now=1_700_000_000.0) == 30.0


@given(st.text(max_size=60))
@example("Mon, 01 Jan 99999999999999999999 00:00:00 GMT")
@example("Mon, 01 Jan 2024 00:00:00 +9999999999999")
def test_no_header_of_a_backend_is_more_than_an_odd_header(text):
    wait_s = retry_after_s({"retry-after": text, "x-ratelimit-reset": text}, now=1000.0)
    assert wait_s is None or 0.0 <= wait_s <= 300.0
    skew_s({"date": text}, now=1000.0)


@given(st.text(max_size=40))
@example("http://xn--/")
@example("http://[::1")
@example("//user:hunter2@h/hunter2")
def test_a_redirect_to_anywhere_is_a_redirect_that_shows_no_secret(location):
    error = refusal(302, {"location": location}, "", now=0.0)
    assert isinstance(error, Redirected)
    assert "hunter2" not in str(error)


def test_a_date_without_a_zone_is_utc():
    assert skew_s({"date": "Thu, 01 Jan 1970 00:16:40 -0000"}, now=1000.0) == 0.0


AUTHS = [
    Auth(bearer=SecretRef(env="T")),
    Auth(basic=Basic(username="u", password=SecretRef(env="T"))),
    Auth(header=Header(name="X-Api-Key", value=SecretRef(env="T"))),
]


@pytest.mark.parametrize("auth", AUTHS)
def test_credentials_do_not_show_themselves(auth):
    shown = credentials(auth, lambda ref: SECRET)
    assert SECRET not in f"{shown!r} {shown}"
    assert SECRET in shown.secrets


@pytest.mark.parametrize("auth", [AUTHS[0], AUTHS[2]])
@pytest.mark.parametrize("secret", [f"{SECRET}\n", f"{SECRET}ä"])
def test_a_secret_that_cannot_stand_in_a_header_is_said_without_showing_it(auth, secret):
    with pytest.raises(ConfigError, match="cannot stand in a header") as raised:
        credentials(auth, lambda ref: secret)
    assert SECRET not in str(raised.value)


def test_a_password_of_any_characters_signs_in():
    assert credentials(AUTHS[1], lambda ref: "pässword").headers == {"Authorization": "Basic dTpww6Rzc3dvcmQ="}


async def test_an_address_that_is_a_secret_is_asked_as_written_and_shown_nowhere():
    async with hostile(
        {("POST", "/services/T0/B0/sEcReTtOkEn"): lambda asked: answer(404, asked.path.encode())}
    ) as server:
        secret = f"{server.url}/services/T0/B0/sEcReTtOkEn?key=aNoThErOnE"
        http = TargetHttp(config("https://hooks.example"), credentials(None, str), address=secret)
        with pytest.raises(Refused) as raised:
            await http.post("", json={})
        await http.aclose()
        assert server.asked[0].query == "key=aNoThErOnE"
    assert "sEcReT" not in str(raised.value)
    assert "T0/B0" not in str(raised.value)


@pytest.mark.parametrize("text", ["", "not an address", "ftp://x.example/y", "https:///y"])
def test_a_secret_that_is_no_address_is_refused_without_quoting_it(text):
    with pytest.raises(ConfigError) as raised:
        secret_address(text)
    assert not text or text not in str(raised.value)


async def test_what_an_answer_says_of_the_quota_is_learnt_and_a_used_up_account_is_not_asked():
    spent = {"ratelimit-limit": "9", "ratelimit-remaining": "0", "ratelimit-reset": "50"}
    account = Account(None, time.time)
    account.join("t", 15.0)
    async with hostile({("GET", "/x"): lambda asked: answer(200, {}, spent)}) as server:
        http = TargetHttp(config(server.url), credentials(None, str), account=account)
        await http.get("x")
        with pytest.raises(Throttled, match=r"rate limited: not asked for \d+ s, to spare the account"):
            await http.get("x")
        await http.aclose()
        assert len(server.asked) == 1
    assert account.allowance("t").left == 0


@pytest.mark.parametrize("method", ["put", "patch"])
async def test_a_body_may_replace_or_change_what_is_there_with_headers_of_its_own(client, method):
    async with hostile({(method.upper(), "/x"): ROUTES["GET", "/x"]}) as server:
        await getattr(client(server.url), method)("x", json={"a": 1}, headers={"From": "board@example.org"})
        assert (server.asked[0].headers["from"], server.asked[0].body) == ("board@example.org", b'{"a":1}')
