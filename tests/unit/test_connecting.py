"""Connecting to a target is eight named checks in order; the first that fails says the fix, and ends it."""

import time
from email.utils import formatdate

import pytest

from noc_app.connectors.catalog import MODELS
from noc_app.doctor.connecting import Around, look_at
from noc_app.doctor.network import ill_proxies
from noc_app.doctor.steps import OVER, Check, Stand
from noc_app.engine.console import System
from noc_app.engine.opening import Opener
from noc_app.model import MissingSecret
from noc_app.model.said import Said
from tests.tools.certificates import Authority
from tests.tools.hostile import Mode, answer, hostile

WELL = {("GET", "/x"): lambda asked: answer(200, {"load": 0.5})}
VALUES = [{"signal": "system.cpu.load_ratio", "value": "$.load"}]
GOOD, BAD, SKIPPED = Stand.PASSED, Stand.FAILED, Stand.SKIPPED


def target(url, **more):
    given = {"id": "app", "kind": "http-json", "url": url, "path": "x", "values": VALUES, "timeout": "5s", **more}
    return MODELS["http-json"].model_validate(given)


def secret(ref):
    return "s3cret"


async def looked(config, *, tell=lambda step: None, environment=None, ill=None, read=secret):
    opener = Opener(time.time, read)
    try:
        return await look_at(config, Around(opener, environment or {}, ill or {}), tell)
    finally:
        await opener.aclose()


def stands(look):
    return [step.stand for step in look.steps]


def step(look, check):
    return next(s for s in look.steps if s.check is check)


async def test_a_target_that_works_passes_what_applies_and_says_why_the_rest_does_not():
    async with hostile(WELL) as server:
        look = await looked(target(server.url))
    assert [s.check for s in look.steps] == list(Check)
    assert stands(look) == [SKIPPED, GOOD, SKIPPED, SKIPPED, GOOD, GOOD, SKIPPED, GOOD]
    assert all(isinstance(s.what, Said) for s in look.steps)
    assert step(look, Check.QUERY).what == "1 values of 1 metrics"
    assert [sample.value for sample in look.result.samples] == [0.5]


async def test_each_check_is_told_when_it_begins_and_when_it_is_over():
    told = []
    async with hostile(WELL) as server:
        await looked(target(server.url), tell=lambda s: told.append((s.check, s.stand)))
    assert told[:4] == [
        (Check.NAME, Stand.RUNNING),
        (Check.NAME, SKIPPED),
        (Check.PORT, Stand.RUNNING),
        (Check.PORT, GOOD),
    ]
    assert {check for check, stand in told if stand in OVER} == set(Check)


async def test_a_name_is_looked_up_and_its_time_is_told():
    async with hostile(WELL) as server:
        look = await looked(target(server.url.replace("127.0.0.1", "localhost")))
    name = step(look, Check.NAME)
    assert (name.stand, name.what.startswith("localhost is ")) == (GOOD, True)
    assert name.took_ms >= 0


async def test_nothing_is_looked_at_after_a_failure():
    look = await looked(target("http://127.0.0.1:9"))
    assert stands(look) == [SKIPPED, BAD, *[SKIPPED] * 6]
    port = step(look, Check.PORT)
    assert (port.what, "runs" in port.fix) == ("app: connection refused", True)
    assert step(look, Check.CLOCK).what == "not looked at: the check of the port failed"


async def test_a_name_that_nobody_knows_fails_as_the_name():
    look = await looked(target("http://no-such-host.invalid:9"))
    assert stands(look)[0] is BAD
    assert "name" in step(look, Check.NAME).fix


async def test_a_good_certificate_says_how_long_it_lasts(tmp_path):
    authority = Authority(tmp_path)
    async with hostile(WELL, ssl_context=authority.good()) as server:
        look = await looked(target(server.url, tls={"ca_file": authority.ca_file}))
    assert step(look, Check.ENCRYPTION).stand is GOOD
    assert step(look, Check.ENCRYPTION).what.startswith("TLS 1.3, certificate valid for ")


async def test_an_unknown_authority_fails_as_the_encryption_with_the_place_to_write_it(tmp_path):
    async with hostile(WELL, ssl_context=Authority(tmp_path).good()) as server:
        look = await looked(target(server.url))
    assert stands(look)[:3] == [SKIPPED, GOOD, BAD]
    assert "ca_file" in step(look, Check.ENCRYPTION).fix


async def test_whoever_does_not_check_the_certificate_is_told(tmp_path):
    async with hostile(WELL, ssl_context=Authority(tmp_path).good()) as server:
        look = await looked(target(server.url, tls={"verify": False}))
    assert step(look, Check.ENCRYPTION).stand is Stand.ADVICE
    assert step(look, Check.QUERY).stand is GOOD


@pytest.mark.parametrize(("mode", "check"), [(Mode.UNAUTHORISED, Check.SIGN_IN), (Mode.FORBIDDEN, Check.PERMISSIONS)])
async def test_who_we_are_is_told_from_what_we_may(mode, check):
    async with hostile(WELL, mode=mode) as server:
        look = await looked(target(server.url, auth={"bearer": {"env": "TOKEN"}}))
    assert [s.check for s in look.steps if s.stand is BAD] == [check]
    assert stands(look)[-2:] == [SKIPPED, SKIPPED]


async def test_credentials_that_are_taken_say_so():
    async with hostile(WELL) as server:
        look = await looked(target(server.url, auth={"bearer": {"env": "TOKEN"}}))
    assert step(look, Check.SIGN_IN).what == "the credentials were accepted"


async def test_a_secret_that_is_not_there_fails_as_the_sign_in_with_what_to_do():
    def missing(ref):
        raise MissingSecret("the environment variable TOKEN is not set; set it before noc-app starts")

    async with hostile(WELL) as server:
        look = await looked(target(server.url, auth={"bearer": {"env": "TOKEN"}}), read=missing)
    sign_in = step(look, Check.SIGN_IN)
    assert (sign_in.stand, sign_in.fix) == (BAD, "set it before noc-app starts")
    assert look.findings == ()  # the doctor's check of the secrets names it


async def test_an_answer_that_is_not_what_it_should_be_fails_as_the_query():
    async with hostile({}) as server:
        look = await looked(target(server.url))
    assert [s.check for s in look.steps if s.stand is BAD] == [Check.QUERY]


async def test_text_of_a_backend_is_plain_and_capped():
    rude = {("GET", "/x"): lambda asked: answer(400, {"error": "\u202e<b>" + "x" * 5000})}
    async with hostile(rude) as server:
        look = await looked(target(server.url))
    said = step(look, Check.QUERY).what
    assert "\u202e" not in said
    assert len(said) < 400


async def test_a_clock_that_is_wrong_is_told_with_its_difference():
    def late(asked):
        return answer(200, {"load": 0.5}, {"date": formatdate(time.time() + 3600, usegmt=True)})

    async with hostile({("GET", "/x"): late}) as server:
        look = await looked(target(server.url))
    clock = step(look, Check.CLOCK)
    assert clock.stand is Stand.ADVICE
    assert "3600 s ahead of ours" in clock.what or "3599 s ahead of ours" in clock.what


async def test_old_data_are_told_with_their_age():
    values = [{**VALUES[0], "at": "$.at"}]
    old = {("GET", "/x"): lambda asked: answer(200, {"load": 0.5, "at": int(time.time()) - 7200})}
    async with hostile(old) as server:
        look = await looked(target(server.url, values=values))
    fresh = step(look, Check.FRESH)
    assert (fresh.stand, "2 h" in fresh.what) == (Stand.ADVICE, True)


async def test_behind_a_proxy_that_does_not_work_the_proxy_is_named():
    environment = {"HTTP_PROXY": "http://127.0.0.1:9"}
    ill = await ill_proxies(environment, System())
    look = await looked(target("http://app.example"), environment=environment, ill=ill)
    port = step(look, Check.PORT)
    assert (port.stand, port.what) == (BAD, "the proxy 127.0.0.1:9 of HTTP_PROXY does not answer")
    assert look.findings == ()


async def test_what_is_read_on_this_machine_has_neither_name_nor_port():
    look = await looked(MODELS["host"].model_validate({"id": "here", "kind": "host"}))
    assert stands(look)[:3] == [SKIPPED] * 3
    assert step(look, Check.QUERY).stand in {GOOD, Stand.ADVICE}
