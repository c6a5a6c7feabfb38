"""The HTTP client of one target against a backend that misbehaves in every way we know."""

import asyncio
import logging
import ssl
import time
import tracemalloc
from datetime import UTC, datetime

import pytest
import trustme
from pydantic import SecretStr

from noc_app.config.fields import Auth, SecretRef
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.http import TargetHttp, credentials
from noc_app.connectors.http_errors import retry_after_s
from noc_app.model import (
    BadPayload,
    ConfigError,
    PollError,
    Redirected,
    Refused,
    Throttled,
    TimedOut,
    TooLarge,
    Unauthorised,
    Unavailable,
    Unreachable,
)
from tests.tools.hostile import Mode, answer, hostile

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
    Mode.GZIP_BOMB: (TooLarge, "larger than 1 MB"),
    Mode.GIGABYTE: (TooLarge, "larger than 1 MB"),
    Mode.ENDLESS_CHUNKED: (TooLarge, "larger than 1 MB"),
    Mode.CONNECTION_RESET: (Unreachable, "broke"),
}


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


@pytest.mark.parametrize("mode", [Mode.GIGABYTE, Mode.ENDLESS_CHUNKED])
async def test_a_flood_costs_no_more_than_twice_the_cap(client, mode):
    async with hostile(ROUTES, mode=mode) as server:
        http = client(server.url, body_limit_mb=4.0, timeout=5.0)
        tracemalloc.start()
        try:
            with pytest.raises(TooLarge):
                await http.get("x")
            # The server's own block of one megabyte is in the same process.
            assert tracemalloc.get_traced_memory()[1] < 2 * 4_000_000 + 3_000_000
        finally:
            tracemalloc.stop()


async def test_an_encoding_that_was_not_asked_for_is_refused(client):
    def brotli(asked):
        return answer(200, b"x", {"content-encoding": "br"})

    async with hostile({("GET", "/x"): brotli}) as server:
        with pytest.raises(BadPayload, match="'br'"):
            await client(server.url).get("x")


async def test_another_refusal_says_what_the_backend_said(client):
    async with hostile({("GET", "/x"): lambda asked: answer(400, b"bad\x1b[31m matcher <b>")}) as server:
        with pytest.raises(Refused, match=r"400 Bad Request\): bad\[31m matcher <b>"):
            await client(server.url).get("x")


async def test_a_closed_port_is_connection_refused(client):
    async with hostile({}) as server:
        url = server.url
    with pytest.raises(Unreachable, match="connection refused"):
        await client(url).get("x")


async def test_a_name_that_does_not_exist_is_said(client):
    with pytest.raises((Unreachable, TimedOut), match="name not found|no complete answer"):
        await client("http://no-such-host.invalid/", timeout=2.0).get("x")


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


def test_credentials_do_not_show_themselves():
    shown = credentials(Auth(bearer=SecretRef(env="T")), lambda ref: SecretStr(SECRET).get_secret_value())
    assert SECRET not in repr(shown)


class TestTls:
    @staticmethod
    def server_context(authority, *names, **settings):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(*names, **settings).configure_cert(context)
        return context

    @pytest.fixture
    def authority(self):
        return trustme.CA()

    @pytest.fixture
    def ca_file(self, authority, tmp_path):
        authority.cert_pem.write_to_path(tmp_path / "ca.pem")
        return str(tmp_path / "ca.pem")

    async def refused(self, client, context, **tls):
        async with hostile(ROUTES, ssl_context=context) as server:
            with pytest.raises(PollError) as raised:
                await client(server.url, timeout=5.0, tls=tls).get("x")
        return str(raised.value)

    async def test_a_private_authority_is_trusted_where_it_is_configured(self, client, authority, ca_file):
        async with hostile(ROUTES, ssl_context=self.server_context(authority, "127.0.0.1")) as server:
            assert (await client(server.url, timeout=5.0, tls={"ca_file": ca_file}).get("x")).status == 200

    async def test_a_private_authority_is_not_trusted_elsewhere(self, client, authority):
        words = await self.refused(client, self.server_context(authority, "127.0.0.1"))
        assert words == "TLS: the certificate is not signed by a trusted authority"

    async def test_a_certificate_for_another_name_is_refused(self, client, authority, ca_file):
        words = await self.refused(client, self.server_context(authority, "other.example"), ca_file=ca_file)
        assert words == "TLS: the certificate is for another name"

    async def test_an_expired_certificate_is_refused(self, client, authority, ca_file):
        old = datetime(2020, 1, 1, tzinfo=UTC)
        context = self.server_context(
            authority, "127.0.0.1", not_before=datetime(2019, 1, 1, tzinfo=UTC), not_after=old
        )
        assert await self.refused(client, context, ca_file=ca_file) == "TLS: the certificate has expired"

    async def test_verification_can_be_given_up_for_one_target_only_by_saying_so(self, client, authority):
        async with hostile(ROUTES, ssl_context=self.server_context(authority, "127.0.0.1")) as server:
            assert (await client(server.url, timeout=5.0, tls={"verify": False}).get("x")).status == 200

    async def test_a_ca_file_that_cannot_be_read_is_an_error_of_the_configuration(self, client):
        with pytest.raises(ConfigError, match="missing.pem"):
            client("https://127.0.0.1:1/", tls={"ca_file": "/nowhere/missing.pem"})
