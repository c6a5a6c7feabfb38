"""HTTP checks against real servers on loopback."""

import gzip

import pytest
import trustme

from noc_app.model import Domain, PollResult
from tests.unit.probe_peers import answering, identity, serving, session, title, value


def page(status: str = "200 OK", body: bytes = b"welcome", headers: bytes = b"") -> bytes:
    head = f"HTTP/1.1 {status}\r\ncontent-length: {len(body)}\r\n".encode()
    return head + headers + b"\r\n" + body


async def ask(*parts: bytes, **request: object) -> PollResult:
    async with serving(answering(*parts)) as port:
        return await session({"name": "shop", "http": {"url": f"http://127.0.0.1:{port}/", **request}}).poll()


async def test_a_page_with_a_good_status_is_up():
    result = await ask(page())
    assert value(result, "probe.up") == 1.0
    assert value(result, "probe.http.status") == 200.0
    assert value(result, "probe.duration") > 0
    assert result.alerts == ()


async def test_an_error_status_is_down_and_says_what_was_expected():
    result = await ask(page("503 Busy"))
    assert value(result, "probe.up") == 0.0
    assert value(result, "probe.http.status") == 503.0
    assert title(result) == "shop answers with status 503; expected is 200 to 399"


async def test_an_error_status_can_be_what_is_expected():
    assert value(await ask(page("401 No"), expect_status=[200, "401-403"]), "probe.up") == 1.0


async def test_a_redirect_is_reported_and_not_followed():
    moved = page("302 Found", headers=b"location: http://127.0.0.1:1/elsewhere\r\n")
    result = await ask(moved, expect_status=200)
    assert value(result, "probe.http.status") == 302.0
    assert title(result) == "shop answers with status 302; expected is 200"


async def test_a_page_without_the_wanted_text_is_down():
    result = await ask(page(), contains=["welcome", "cart"])
    assert value(result, "probe.up") == 0.0
    assert title(result) == "shop answers with a page that does not contain 'cart'"


async def test_a_page_with_the_unwanted_text_is_down():
    result = await ask(page(body=b"we are sorry"), not_contains="sorry")
    assert title(result) == "shop answers with a page that contains 'sorry'"


async def test_text_is_compared_in_the_charset_of_the_page():
    latin = page(body="Grüße".encode("latin-1"), headers=b"content-type: text/html; charset=iso-8859-1\r\n")
    assert value(await ask(latin, contains="Grüße"), "probe.up") == 1.0


async def test_a_charset_that_nobody_knows_is_read_as_utf_8():
    odd = page(headers=b"content-type: text/html; charset=klingon\r\n")
    assert value(await ask(odd, contains="welcome"), "probe.up") == 1.0


async def test_a_wanted_text_beyond_the_first_megabyte_cannot_be_judged():
    result = await ask(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 1_100_000 + b"cart", contains="cart")
    assert value(result, "probe.up") is None
    assert "larger than 1 MB" in result.gaps["probe.http.status"]


async def test_a_large_page_is_up_when_nothing_has_to_be_searched():
    assert value(await ask(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 1_100_000), "probe.up") == 1.0


async def test_a_page_without_an_end_is_read_up_to_the_limit_and_no_further():
    async def pour(reader, writer):
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while not writer.is_closing():
            writer.write(b"x" * 65536)
            await writer.drain()

    async with serving(pour) as port:
        result = await session({"name": "shop", "http": {"url": f"http://127.0.0.1:{port}/"}}).poll()
    assert value(result, "probe.up") == 1.0


async def test_a_compressed_bomb_is_not_unpacked():
    bomb = page(body=gzip.compress(b"cart" * 10_000_000), headers=b"content-encoding: gzip\r\n")
    assert title(await ask(bomb, contains="cart")) == "shop answers with a page that does not contain 'cart'"


async def test_a_page_that_is_cut_off_is_down():
    result = await ask(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf")
    assert value(result, "probe.up") == 0.0
    assert title(result).startswith("shop does not answer: ")


async def test_what_is_not_http_is_down():
    result = await ask(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")
    assert value(result, "probe.up") == 0.0
    assert title(result).startswith("shop does not answer: ")


async def test_a_refused_request_says_so(unused_tcp_port):
    result = await session({"name": "shop", "http": {"url": f"http://127.0.0.1:{unused_tcp_port}/"}}).poll()
    assert title(result) == "shop does not answer: connection refused"


@pytest.fixture
def authority(tmp_path) -> trustme.CA:
    made = trustme.CA()
    made.cert_pem.write_to_path(tmp_path / "ca.pem")
    return made


async def test_https_with_a_named_authority_is_up(authority, tmp_path):
    async with serving(answering(page()), identity(authority.issue_cert("localhost"))) as port:
        request = {"url": f"https://localhost:{port}/", "ca_file": str(tmp_path / "ca.pem")}
        result = await session({"name": "shop", "http": request}).poll()
    assert value(result, "probe.up") == 1.0


async def test_https_with_a_certificate_for_another_name_is_down_and_says_so(authority, tmp_path):
    async with serving(answering(page()), identity(authority.issue_cert("other.example"))) as port:
        request = {"url": f"https://localhost:{port}/", "ca_file": str(tmp_path / "ca.pem")}
        result = await session({"name": "shop", "http": request}).poll()
    assert value(result, "probe.up") == 0.0
    assert title(result) == "shop has a certificate for another name"


# Dashboards


async def test_the_load_time_of_a_dashboard_is_told_under_its_name():
    result = await ask(page(), dashboard="Sales")
    (load,) = [s for s in result.samples if s.signal == "bi.dashboard.load.duration"]
    assert dict(load.labels) == {"dashboard": "Sales"}
    assert load.value == value(result, "probe.duration")


async def test_a_redirect_is_no_dashboard_that_was_loaded_fast():
    moved = page("302 Found", headers=b"location: http://127.0.0.1:1/sign-in\r\n")
    result = await ask(moved, dashboard="Sales")
    assert value(result, "probe.up") == 0.0
    assert "no dashboard" in title(result)
    assert not [s for s in result.samples if s.signal == "bi.dashboard.load.duration"]


async def test_an_error_page_is_no_dashboard():
    result = await ask(page("503 Busy"), dashboard="Sales")
    assert not [s for s in result.samples if s.signal == "bi.dashboard.load.duration"]
    (alert,) = result.alerts
    assert alert.domain is Domain.BI


async def test_a_dashboard_of_which_a_part_was_left_out_has_no_load_time():
    result = await ask(page(body=b"x" * 1_100_000), dashboard="Sales")
    assert "larger than 1 MB" in result.gaps["bi.dashboard.load.duration"]


async def test_a_page_that_is_no_dashboard_has_no_load_time():
    assert not [s for s in (await ask(page())).samples if s.signal == "bi.dashboard.load.duration"]
