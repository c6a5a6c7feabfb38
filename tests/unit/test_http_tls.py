"""Whom the HTTP client trusts, and what it says of the others."""

import asyncio
import shutil
import socket
import ssl
import subprocess
import threading
from contextlib import contextmanager, suppress

import pytest

from noc_app.config.fields import Tls
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.http import Credentials, TargetHttp, tls_context
from noc_app.model import ConfigError, Unreachable
from tests.tools.certificates import Authority
from tests.tools.hostile import answer, hostile

ROUTES = {("GET", "/x"): lambda asked: answer(200, {"ok": True})}


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path)


async def asked(url, **tls):
    http = TargetHttp(HttpTargetConfig(id="t", kind="t", url=url, timeout=5.0, tls=tls), Credentials())
    try:
        return await http.get("x")
    finally:
        await http.aclose()


async def refused(context, **tls):
    async with hostile(ROUTES, ssl_context=context) as server:
        with pytest.raises(Unreachable) as raised:
            await asked(server.url, **tls)
    return str(raised.value)


async def test_a_private_authority_is_trusted_where_it_is_configured(authority):
    async with hostile(ROUTES, ssl_context=authority.good()) as server:
        assert (await asked(server.url, ca_file=authority.ca_file)).status == 200


async def test_a_private_authority_is_not_trusted_elsewhere(authority):
    assert await refused(authority.good()) == "TLS: the certificate is not signed by a trusted authority"


async def test_one_private_authority_does_not_vouch_for_another(authority, tmp_path_factory):
    other = Authority(tmp_path_factory.mktemp("other"))
    words = await refused(other.good(), ca_file=authority.ca_file)
    assert words == "TLS: the certificate is not signed by a trusted authority"


async def test_a_certificate_for_another_name_is_refused(authority):
    words = await refused(authority.of_another_name(), ca_file=authority.ca_file)
    assert words == "TLS: the certificate is for another name"


async def test_a_certificate_for_another_name_is_accepted_under_that_name(authority):
    async with hostile(ROUTES, ssl_context=authority.of_another_name()) as server:
        assert (await asked(server.url, ca_file=authority.ca_file, server_name="other.example")).status == 200


async def test_an_expired_certificate_is_refused(authority):
    assert await refused(authority.expired(), ca_file=authority.ca_file) == "TLS: the certificate has expired"


@contextmanager
def greeting(context):
    """A server on a thread that does one handshake, and says what is wrong as OpenSSL does; asyncio's would not."""

    def greet():
        connection, _ = listener.accept()
        with suppress(OSError), connection, context.wrap_socket(connection, server_side=True) as spoken:
            spoken.recv(1)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=greet)
        thread.start()
        yield f"https://127.0.0.1:{listener.getsockname()[1]}"
        thread.join(5.0)


async def test_a_version_below_the_minimum_is_refused(authority):
    context = authority.good()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    with greeting(context) as url, pytest.raises(Unreachable, match="TLS: the backend does not accept our TLS version"):
        await asked(url, ca_file=authority.ca_file, minimum="1.3")


async def test_a_backend_that_wants_a_client_certificate_is_said(authority):
    context = authority.asking_for_a_client_certificate()
    context.maximum_version = ssl.TLSVersion.TLSv1_2  # with 1.3 the alert may be lost: it comes after the handshake
    with greeting(context) as url, pytest.raises(Unreachable, match="TLS: .* client certificate"):
        await asked(url, ca_file=authority.ca_file)


async def test_a_client_certificate_is_sent_where_configured(authority, tmp_path):
    cert, key = authority.client_files(tmp_path)
    async with hostile(ROUTES, ssl_context=authority.asking_for_a_client_certificate()) as server:
        assert (await asked(server.url, ca_file=authority.ca_file, cert_file=cert, key_file=key)).status == 200


async def test_verification_can_be_given_up_for_one_target_only_by_saying_so(authority):
    async with hostile(ROUTES, ssl_context=authority.good()) as server:
        assert (await asked(server.url, verify=False)).status == 200


async def test_https_to_a_port_that_speaks_http_is_said():
    async def serve(reader, writer):
        await reader.read(10)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        with pytest.raises(Unreachable, match="this port does not speak TLS; is it http"):
            await asked(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}")


async def test_http_to_a_port_that_speaks_https_is_said(authority):
    async with hostile(ROUTES, ssl_context=authority.good()) as server:
        with pytest.raises(Unreachable, match="not HTTP; does this port want https|broke"):
            await asked(server.url.replace("https", "http"))


async def test_a_ca_file_that_cannot_be_read_is_an_error_of_the_configuration():
    with pytest.raises(ConfigError, match="missing.pem"):
        await asked("https://127.0.0.1:1/", ca_file="/nowhere/missing.pem")


@pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl to encrypt a key with")
def test_a_key_that_needs_a_pass_phrase_does_not_wait_at_the_terminal(authority, tmp_path):
    cert, key = authority.client_files(tmp_path)
    locked = str(tmp_path / "locked.key")
    lock = ["openssl", "pkey", "-aes256", "-passout", "pass:secret", "-in", key, "-out", locked]
    subprocess.run(lock, check=True, capture_output=True)
    with pytest.raises(ConfigError, match="locked.key"):
        tls_context(Tls(cert_file=cert, key_file=locked))
