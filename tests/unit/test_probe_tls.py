"""TLS checks against real servers with good and bad certificates."""

import asyncio
import datetime as dt
import ssl
import time
import warnings

import pytest
import trustme

from noc_app.config.catalogue import load_catalogue
from noc_app.connectors.builtin.bounded import BoundedCalls
from noc_app.connectors.builtin.probe_tls import Trust, distrust_words, time_left_s
from noc_app.model import Domain, PollResult
from tests.unit.probe_peers import hang, identity, self_signed, serving, session, title, value

DAY_S = 86400.0


def today():
    """Return now: a run of the whole suite takes longer than the tolerances below."""
    return dt.datetime.now(dt.UTC)


@pytest.fixture
def authority(tmp_path) -> trustme.CA:
    made = trustme.CA()
    made.cert_pem.write_to_path(tmp_path / "ca.pem")
    return made


@pytest.fixture
def examine(tmp_path):
    """Return what a TLS check finds at a server with this context."""

    async def run(context: ssl.SSLContext, **extra: object) -> PollResult:
        async with serving(hang, context) as port:
            check = {"name": "shop", "tls": f"localhost:{port}", "ca_file": str(tmp_path / "ca.pem"), **extra}
            return await session(check, clock=time.time).poll()

    return run


async def test_a_trusted_certificate_is_valid_and_tells_its_time_left(authority, examine):
    result = await examine(identity(authority.issue_cert("localhost", not_after=today() + dt.timedelta(days=20))))
    assert value(result, "probe.up") == 1.0
    assert value(result, "tls.chain.valid") == 1.0
    assert value(result, "tls.protocol.modern") == 1.0
    assert value(result, "tls.certificate.time_left") == pytest.approx(20 * DAY_S, abs=60)
    assert result.alerts == ()


async def test_an_intermediate_that_expires_first_decides_the_time_left(authority, examine, tmp_path):
    leaf = authority.issue_cert("localhost", not_after=today() + dt.timedelta(days=300))
    early = authority.issue_cert("early.example", not_after=today() + dt.timedelta(days=5))
    chain = tmp_path / "chain.pem"
    chain.write_bytes(b"".join(blob.bytes() for blob in (*leaf.cert_chain_pems, *early.cert_chain_pems)))
    leaf.private_key_pem.write_to_path(tmp_path / "key.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain, tmp_path / "key.pem")
    assert value(await examine(context), "tls.certificate.time_left") == pytest.approx(5 * DAY_S, abs=60)


async def test_an_expired_certificate_is_reachable_and_not_valid(authority, examine):
    old = authority.issue_cert(
        "localhost", not_before=today() - dt.timedelta(days=90), not_after=today() - dt.timedelta(days=3)
    )
    result = await examine(identity(old))
    assert value(result, "probe.up") == 1.0
    assert value(result, "tls.chain.valid") == 0.0
    assert value(result, "tls.certificate.time_left") == pytest.approx(-3 * DAY_S, abs=60)
    assert title(result) == "shop has a certificate that has expired (3 d ago)"


async def test_a_certificate_of_tomorrow_is_not_valid_yet(authority, examine):
    early = authority.issue_cert("localhost", not_before=today() + dt.timedelta(days=1))
    assert title(await examine(identity(early))) == "shop has a certificate that is not valid yet"


async def test_a_certificate_for_another_name_is_told_apart(authority, examine):
    result = await examine(identity(authority.issue_cert("other.example")))
    assert value(result, "tls.chain.valid") == 0.0
    assert title(result) == "shop has a certificate for another name"


async def test_the_server_name_is_what_is_verified(authority, examine):
    result = await examine(identity(authority.issue_cert("other.example")), server_name="other.example")
    assert value(result, "tls.chain.valid") == 1.0


async def test_a_self_signed_certificate_is_told_apart(authority, examine, tmp_path):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    self_signed("localhost").write_to_path(tmp_path / "self.pem")
    context.load_cert_chain(tmp_path / "self.pem")
    result = await examine(context)
    assert title(result) == "shop has a self-signed certificate"
    assert value(result, "tls.certificate.time_left") == pytest.approx(30 * DAY_S, abs=60)


async def test_a_bad_certificate_is_a_matter_of_security(authority, examine):
    (alert,) = (await examine(identity(trustme.CA().issue_cert("localhost")))).alerts
    assert alert.domain is Domain.SECURITY


async def test_an_unknown_authority_is_told_apart(authority, examine):
    result = await examine(identity(trustme.CA().issue_cert("localhost")))
    assert title(result) == "shop has a certificate from an authority that is not trusted here"


async def test_the_system_trusts_no_private_authority(authority, examine):
    result = await examine(identity(authority.issue_cert("localhost")), ca_file=None)
    assert value(result, "tls.chain.valid") == 0.0
    assert value(result, "tls.certificate.time_left") is not None


def obsolete(context: ssl.SSLContext) -> ssl.SSLContext:
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    return context


async def test_an_obsolete_protocol_with_an_unknown_authority_tells_both(authority, examine):
    result = await examine(obsolete(identity(trustme.CA().issue_cert("localhost"))))
    assert title(result) == (
        "shop has a certificate from an authority that is not trusted here and offers only TLSv1.1, which is obsolete"
    )


async def test_an_obsolete_protocol_is_read_and_named(authority, examine):
    result = await examine(obsolete(identity(authority.issue_cert("localhost"))))
    assert value(result, "probe.up") == 1.0
    assert value(result, "tls.protocol.modern") == 0.0
    assert value(result, "tls.chain.valid") == 1.0
    assert title(result) == "shop offers only TLSv1.1, which is obsolete"


async def test_a_port_that_speaks_no_tls_is_down(authority, tmp_path):
    async def mute(reader, writer):
        writer.write(b"220 mail.example ESMTP\r\n")
        writer.close()

    async with serving(mute) as port:
        check = {"name": "shop", "tls": f"localhost:{port}", "ca_file": str(tmp_path / "ca.pem")}
        result = await session(check).poll()
    assert value(result, "probe.up") == 0.0
    assert value(result, "tls.chain.valid") is None
    assert title(result).startswith("shop does not answer: TLS failed: ")


async def test_a_closed_port_says_nothing_about_its_certificate(unused_tcp_port):
    result = await session({"name": "shop", "tls": f"127.0.0.1:{unused_tcp_port}"}).poll()
    assert title(result) == "shop does not answer: connection refused"
    assert {sample.signal for sample in result.samples} == {"probe.up"}


async def test_every_sample_has_the_labels_that_the_catalogue_promises(authority, examine):
    catalogue, _ = load_catalogue(())
    result = await examine(identity(authority.issue_cert("localhost")))
    assert len(result.samples) == 5
    for sample in result.samples:
        assert {name for name, _ in sample.labels} == set(catalogue[sample.signal].labels), sample.signal


async def test_nothing_is_sent_to_a_peer_that_is_not_trusted(authority, tmp_path):
    heard: list[bytes] = []

    async def listen(reader, writer):
        try:
            heard.append(await reader.read())
        except OSError:
            heard.append(b"")
        writer.close()

    async with serving(listen, identity(trustme.CA().issue_cert("localhost"))) as port:
        await session({"name": "shop", "tls": f"localhost:{port}", "ca_file": str(tmp_path / "ca.pem")}).poll()
    assert b"".join(heard) == b""


async def test_checks_that_start_together_read_the_authorities_once(authority, tmp_path):
    trust = Trust(BoundedCalls())
    wanted = [trust.verifying(str(tmp_path / "ca.pem"), 5.0) for _ in range(20)]
    assert len(set(await asyncio.gather(*wanted))) == 1


async def test_authorities_are_read_again_after_an_hour(authority, tmp_path):
    now_s = [0.0]
    trust = Trust(BoundedCalls(), lambda: now_s[0])
    first = await trust.verifying(str(tmp_path / "ca.pem"), 5.0)
    now_s[0] = 3599.0
    assert await trust.verifying(str(tmp_path / "ca.pem"), 5.0) is first
    now_s[0] = 3600.0
    assert await trust.verifying(str(tmp_path / "ca.pem"), 5.0) is not first


def test_a_chain_that_nobody_can_parse_has_no_time_left():
    assert time_left_s([b"\x30\x03junk"], 0.0) is None


def test_a_chain_that_was_not_sent_has_no_time_left():
    assert time_left_s([], 0.0) is None


def test_a_verdict_without_a_known_number_is_passed_on_as_plain_text():
    error = ssl.SSLCertVerificationError(1, "the key is\x1b[31m weak")
    assert distrust_words(error).startswith("has a certificate that cannot be verified: ")
    assert "\x1b" not in distrust_words(error)
