"""Local peers for probes: real servers on loopback that answer as a test wants."""

import asyncio
import datetime as dt
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from noc_app.connectors.builtin.probe import ProbeSession
from noc_app.connectors.builtin.probe_config import ProbeConfig
from noc_app.model import PollResult

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
NOW = 1_800_000_000.0


def session(*checks: dict[str, object], timeout: float = 5.0, clock: Callable[[], float] = lambda: NOW) -> ProbeSession:
    config = ProbeConfig.model_validate({"id": "probes", "timeout": timeout, "checks": list(checks)})
    return ProbeSession(config, clock)


def value(result: PollResult, signal: str) -> float | None:
    """Return the value of the only series of `signal`."""
    values = [sample.value for sample in result.samples if sample.signal == signal]
    assert len(values) <= 1
    return values[0] if values else None


def title(result: PollResult) -> str:
    """Return the title of the only alert, empty if there is none."""
    assert result.alerts is not None
    assert len(result.alerts) <= 1
    return result.alerts[0].title if result.alerts else ""


async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Say nothing until the other side has gone."""
    await reader.read()


def answering(*parts: bytes) -> Talk:
    """Return a talk that reads a request head and sends `parts`."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        for part in parts:
            writer.write(part)
            await writer.drain()
        writer.close()

    return talk


@asynccontextmanager
async def serving(talk: Talk, tls: ssl.SSLContext | None = None, port: int = 0) -> AsyncIterator[int]:
    """Yield the port of a server on loopback."""
    talks: set[asyncio.Task[None]] = set()

    async def attend(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks.add(asyncio.current_task())
        try:
            await talk(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the probe has seen enough
        finally:
            if not writer.is_closing():
                writer.transport.abort()

    server = await asyncio.start_server(attend, "127.0.0.1", port, ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in talks:
            task.cancel()
        await asyncio.gather(*talks, return_exceptions=True)


def identity(cert: trustme.LeafCert) -> ssl.SSLContext:
    """Return a server's context with `cert`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    cert.configure_cert(context)
    return context


def self_signed(name: str) -> trustme.Blob:
    """Return key and certificate of `name`, signed by itself, in one PEM."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    today = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(today - dt.timedelta(days=1))
        .not_valid_after(today + dt.timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return trustme.Blob(secret + made.public_bytes(serialization.Encoding.PEM))


@dataclass
class DnsPeer(asyncio.DatagramProtocol):
    """A DNS server that answers each query with what `reply` makes of it; an empty list is silence."""

    reply: Callable[[bytes], list[bytes]]
    asked: list[bytes] = field(default_factory=list)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        self.asked.append(data)
        for packet in self.reply(data):
            self.transport.sendto(packet, addr)


@asynccontextmanager
async def dns_peer(reply: Callable[[bytes], list[bytes]]) -> AsyncIterator[tuple[str, DnsPeer]]:
    """Yield the address of a DNS server on loopback, and the server."""
    loop = asyncio.get_running_loop()
    transport, peer = await loop.create_datagram_endpoint(lambda: DnsPeer(reply), local_addr=("127.0.0.1", 0))
    try:
        yield "127.0.0.1:{}".format(transport.get_extra_info("sockname")[1]), peer
    finally:
        transport.close()
