"""TLS: who vouches for a peer, for how long, and with which protocol."""

import asyncio
import ssl
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from cryptography import x509

from noc_app.connectors.builtin.bounded import BoundedCalls
from noc_app.connectors.builtin.probe_config import TlsCheck
from noc_app.connectors.builtin.probe_net import Finding, Handshake, SocketAddress, connect, silent, words
from noc_app.connectors.kit import plain
from noc_app.connectors.trust import verifying
from noc_app.model import NotPermitted, Sample, labels_of
from noc_app.model.said import phrase

MODERN = frozenset({"TLSv1.2", "TLSv1.3"})
_DAY_S = 86400.0
_CHAIN_LIMIT = 20
_RENEW_S = 3600.0
EXPIRED = phrase("has a certificate that has expired")

# OpenSSL's X509_V_ERR numbers
_EXPIRED, _NOT_YET, _WRONG_HOST, _WRONG_IP = 10, 9, 62, 64
_SELF_SIGNED, _UNKNOWN_AUTHORITY = 18, frozenset({2, 19, 20, 21, 27})


@dataclass(frozen=True, slots=True)
class Peer:
    """What a TLS handshake showed: the protocol, and the certificates as sent (DER, the peer's own first)."""

    protocol: str
    chain: tuple[bytes, ...]
    took_s: float


@dataclass(slots=True)
class Trust:
    """TLS contexts, made once an hour: reading the system's authorities takes longer than a handshake."""

    calls: BoundedCalls
    monotonic: Callable[[], float] = time.monotonic
    _one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)
    _made: dict[tuple[str | None, bool], tuple[float, ssl.SSLContext]] = field(default_factory=dict)

    async def verifying(self, ca_file: str | None, within_s: float, *, tolerant: bool = False) -> ssl.SSLContext:
        """Return a context that trusts the system or `ca_file` only; `tolerant` allows obsolete protocols.

        Raises NotPermitted if `ca_file` cannot be used.
        """
        async with self._one_at_a_time:
            return await self._current(ca_file, within_s, tolerant=tolerant)

    async def _current(self, ca_file: str | None, within_s: float, *, tolerant: bool) -> ssl.SSLContext:
        made_at_s, context = self._made.get((ca_file, tolerant), (0.0, None))
        if context is not None and self.monotonic() - made_at_s < _RENEW_S:
            return context
        try:
            context = await self.calls.run(
                phrase("reading {path}", path=ca_file or phrase("the trust store")),
                lambda: verifying(ca_file),
                within_s,
            )
        except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
            raise NotPermitted(
                phrase("cannot use ca_file {path}: {reason}", path=ca_file, reason=plain(error))
            ) from error
        self._made[ca_file, tolerant] = self.monotonic(), _tolerate(context) if tolerant else context
        return context


def _blind() -> ssl.SSLContext:
    """Return a context that verifies nothing, for reading a certificate that did not verify; nothing is ever sent."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return _tolerate(context)


def _tolerate(context: ssl.SSLContext) -> ssl.SSLContext:
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.set_ciphers("ALL:@SECLEVEL=0")
    return context


@dataclass(frozen=True, slots=True)
class TlsExam:
    """One check being carried out against the addresses of its host."""

    check: TlsCheck
    addresses: tuple[SocketAddress, ...]
    strict: ssl.SSLContext
    trust: Trust
    within_s: float

    async def finding(self, now: float) -> Finding:
        """Return what the handshake showed; `now` is Unix seconds UTC. Raises NotPermitted."""
        try:
            peer, distrust = await self._examine()
        except OSError as error:
            return silent(words(error))
        return _finding(self.check.peer, peer, distrust, now)

    async def _examine(self) -> tuple[Peer, str]:
        """Return the peer, and why it is not to be trusted (empty if it is). Raises OSError, NotPermitted."""
        try:
            return await self._shake_hands(self.strict)
        except ssl.SSLCertVerificationError as error:
            return (await self._shake_hands(_blind()))[0], distrust_words(error)
        except (ssl.SSLError, ConnectionResetError):
            tolerant = await self.trust.verifying(self.check.ca_file, self.within_s, tolerant=True)
        try:
            return await self._shake_hands(tolerant)
        except ssl.SSLCertVerificationError as error:
            return (await self._shake_hands(_blind()))[0], distrust_words(error)

    async def _shake_hands(self, context: ssl.SSLContext) -> tuple[Peer, str]:
        started_s = time.monotonic()
        name = self.check.server_name or self.check.tls.host
        transport = await connect(self.addresses, self.within_s, Handshake(context, name))
        try:
            tls: ssl.SSLObject = transport.get_extra_info("ssl_object")
            peer = Peer(tls.version() or "", sent_chain(tls), time.monotonic() - started_s)
        finally:
            transport.abort()
        return peer, ""


def sent_chain(tls: ssl.SSLObject) -> tuple[bytes, ...]:
    """Return the certificates that the peer sent, DER, its own first."""
    public = getattr(tls, "get_unverified_chain", None)  # from Python 3.13
    if public is not None:
        return tuple(public())[:_CHAIN_LIMIT]
    sent = tls._sslobj.get_unverified_chain()  # type: ignore[attr-defined]  # noqa: SLF001 - 3.11 and 3.12
    return tuple(ssl.PEM_cert_to_DER_cert(one.public_bytes()) for one in sent)[:_CHAIN_LIMIT]


def time_left_s(chain: Sequence[bytes], now: float) -> float | None:
    """Return seconds until the first certificate of `chain` expires, negative if one has; None if unreadable."""
    try:
        ends = [x509.load_der_x509_certificate(one).not_valid_after_utc.timestamp() for one in chain]
    except (ValueError, OverflowError):
        return None
    return min(ends) - now if ends else None


def distrust_words(error: ssl.SSLCertVerificationError) -> str:
    """Return why a certificate was not accepted, as the rest of a sentence about its owner."""
    code = getattr(error, "verify_code", None)
    if code == _EXPIRED:
        return EXPIRED
    if code == _NOT_YET:
        return phrase("has a certificate that is not valid yet")
    if code in {_WRONG_HOST, _WRONG_IP}:
        return phrase("has a certificate for another name")
    if code == _SELF_SIGNED:
        return phrase("has a self-signed certificate")
    if code in _UNKNOWN_AUTHORITY:
        return phrase("has a certificate from an authority that is not trusted here")
    reason = plain(getattr(error, "verify_message", "") or error)
    return phrase("has a certificate that cannot be verified: {reason}", reason=reason)


def _finding(host: str, peer: Peer, distrust: str, now: float) -> Finding:
    labels = labels_of({"host": host})
    left_s = time_left_s(peer.chain, now)
    modern = peer.protocol in MODERN
    complaints = [distrust] if distrust else []
    if left_s is None:
        complaints.append(phrase("has a certificate that cannot be read"))
    elif distrust == EXPIRED and left_s < 0:
        complaints[0] = phrase("has a certificate that has expired ({days} d ago)", days=f"{-left_s / _DAY_S:.0f}")
    if not modern:
        protocol = plain(peer.protocol) or phrase("an unknown protocol")
        complaints.append(phrase("offers only {protocol}, which is obsolete", protocol=protocol))
    samples = [
        Sample("tls.chain.valid", float(not distrust), labels),
        Sample("tls.protocol.modern", float(modern), labels),
        *([Sample("tls.certificate.time_left", left_s, labels)] if left_s is not None else []),
    ]
    complaint = next(iter(complaints), "")
    if len(complaints) > 1:
        complaint = phrase("{names} and {last}", names=complaint, last=complaints[1])
    return Finding(up=True, complaint=complaint, took_s=peer.took_s, samples=tuple(samples))
