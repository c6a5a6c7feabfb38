"""What a probe target may say, and what is said about mistakes."""

import json

import pytest
from pydantic import ValidationError

from noc_app.connectors.builtin.probe_config import Address, ProbeConfig, address, dns_server, status_ranges


def config(*checks: object) -> ProbeConfig:
    return ProbeConfig.model_validate({"id": "probes", "checks": list(checks)})


def complaint(*checks: object) -> str:
    with pytest.raises(ValidationError) as caught:
        config(*checks)
    return caught.value.errors(include_url=False)[0]["msg"]


@pytest.mark.parametrize(
    "check",
    [{"name": "x"}, {"name": "x", "tcp": "a:1", "icmp": "a"}, {"name": "x", "ftp": "a:1"}, "a:1", None],
    ids=["none", "two", "unknown", "text", "null"],
)
def test_a_check_is_of_exactly_one_kind(check):
    assert complaint(check) == "give each check a name and exactly one of http, tcp, tls, dns, icmp"


def test_a_target_without_checks_is_refused():
    assert "at least 1 item" in complaint()


def test_two_checks_with_one_name_are_refused():
    assert "two checks are named 'a'" in complaint({"name": "a", "tcp": "a:1"}, {"name": "a", "icmp": "a"})


def test_a_key_that_nobody_knows_is_refused():
    assert "Extra inputs" in complaint({"name": "a", "tcp": "a:1", "retries": 3})


@pytest.mark.parametrize("text", ["db-1", "db-1:", "db-1:0", "db-1:65536", "::1:443", "http://a:1", 5432, None])
def test_an_address_needs_host_and_port(text):
    with pytest.raises(ValueError, match="is not host:port"):
        address(text)


def test_a_version_6_address_stands_in_brackets():
    assert address("[2001:db8::1]:443") == Address("2001:db8::1", 443)
    assert Address("2001:db8::1", 443).text == "[2001:db8::1]:443"


def test_a_dns_server_is_an_ip_address():
    assert dns_server("192.0.2.53") == Address("192.0.2.53", 53)
    assert dns_server("2001:db8::53") == Address("2001:db8::53", 53)
    assert dns_server("192.0.2.53:5353") == Address("192.0.2.53", 5353)
    with pytest.raises(ValueError, match="is not the IP address of a DNS server"):
        dns_server("ns.example.net")


def test_status_codes_are_numbers_and_ranges():
    assert status_ranges(204) == ((204, 204),)
    assert status_ranges(["200-299", 401]) == ((200, 299), (401, 401))


@pytest.mark.parametrize("value", ["2xx", 99, "300-200", [], True, "200-"])
def test_what_is_no_status_is_refused(value):
    with pytest.raises(ValueError, match=r"HTTP status"):
        status_ranges(value)


def test_credentials_in_an_address_are_refused():
    assert "does not sign in" in complaint({"name": "a", "http": {"url": "http://me:pw@example.net/"}})


def test_a_refused_address_does_not_show_its_password():
    with pytest.raises(ValidationError) as caught:
        config({"name": "a", "http": {"url": "http://me:hunter2@example.net/"}})
    assert "hunter2" not in caught.value.errors(include_input=False)[0]["msg"]


def test_head_has_no_body_to_search():
    check = {"name": "a", "http": {"url": "http://a/", "method": "HEAD", "contains": "x"}}
    assert "has no body to search" in complaint(check)


@pytest.mark.parametrize("name", ["", ".", "a..b", "a b", "-a.example", "x" * 64, "a." * 130, 7])
def test_what_is_no_dns_name_is_refused(name):
    assert "is not a DNS name" in complaint({"name": "a", "dns": name})


def test_an_international_name_travels_as_ascii():
    assert config({"name": "a", "dns": "bücher.example."}).checks[0].dns == "xn--bcher-kva.example"


def test_the_usual_tls_port_is_not_shown():
    first, second = config({"name": "a", "tls": "a:443"}, {"name": "b", "tls": "a:8443"}).checks
    assert (first.peer, second.peer) == ("a", "a:8443")


def test_the_schema_can_be_written():
    assert "expect_status" in json.dumps(ProbeConfig.model_json_schema())
