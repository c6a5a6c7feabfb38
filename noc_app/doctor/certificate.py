"""The certificate that a server shows, and what is wrong with it."""

import asyncio
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography import x509
from cryptography.x509.oid import NameOID

from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.kit import plain
from noc_app.doctor.finding import Finding, fault
from noc_app.model.said import Said, in_turn, phrase

LOOK_S = 5.0
CA_FILE = "`tls: {ca_file: ...}`"  # as it is written into the configuration
_EXPIRED, _NOT_YET, _OTHER_NAME = 10, 9, 62  # OpenSSL's codes: X509_V_ERR_...
_HTTPS = 443


@dataclass(frozen=True, slots=True)
class Shown:
    """What the server's own certificate says."""

    subject: str
    issuer: str
    self_signed: bool
    ends_at: datetime
    names: tuple[str, ...]


async def shown_by(config: HttpTargetConfig) -> Shown | None:
    """Return the certificate of a target, believed or not; None if it shows none that can be read."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    name = config.tls.server_name or config.host
    try:
        async with asyncio.timeout(LOOK_S):
            port = config.url.port or _HTTPS
            _, writer = await asyncio.open_connection(config.host, port, ssl=context, server_hostname=name)
    except (OSError, TimeoutError):
        return None
    writer.close()
    held = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
    try:
        return read_certificate(held) if held else None
    except ValueError:
        return None


def read_certificate(der: bytes) -> Shown:
    """Return what a certificate says. Raises ValueError."""
    found = x509.load_der_x509_certificate(der)
    try:
        alternative = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        names = tuple(plain(name.value) for name in alternative)
    except x509.ExtensionNotFound:
        names = ()
    return Shown(
        _called(found.subject), _called(found.issuer), found.subject == found.issuer, found.not_valid_after_utc, names
    )


def encrypted_words(connection: ssl.SSLObject, now: datetime | None = None) -> str:
    """Return what protects a connection: `TLS 1.3, certificate valid for 61 days`."""
    version = (connection.version() or "TLS").replace("TLSv", "TLS ")
    held = connection.getpeercert(binary_form=True)
    try:
        left = read_certificate(held).ends_at - (now or datetime.now(UTC)) if held else None
    except ValueError:
        left = None
    if left is None:
        return version
    return phrase("{version}, certificate valid for {days} days", version=version, days=left.days)


def certificate_finding(config: HttpTargetConfig, error: ssl.SSLCertVerificationError, shown: Shown | None) -> Finding:
    """Return which certificate is wrong and what to write where."""
    check, host = f"tls:{config.id}", config.host
    if error.verify_code in {_EXPIRED, _NOT_YET}:
        what = phrase("the certificate of {host} is not valid yet", host=host)
        if error.verify_code == _EXPIRED:
            what = _expired(host, shown)
        fix = phrase("have the certificate of {host} renewed there; and see that this clock is right", host=host)
        (told,) = fault(check, what, fix)
    elif error.verify_code == _OTHER_NAME or "match" in error.verify_message:
        what = phrase("the certificate of {host} is not for this name", host=host)
        if shown is not None and shown.names:
            names = shown.names[:3]
            what = phrase("the certificate of {host} is for {names} and not for this name", host=host, names=names)
        setting = "`tls: {server_name: ...}`"
        fix = phrase("write a name of the certificate into url or {setting} of {id}", setting=setting, id=config.id)
        (told,) = fault(check, what, fix)
    else:
        told = _unknown(config, shown)
    return told


def _expired(host: str, shown: Shown | None) -> Said:
    if shown is None:
        return phrase("the certificate of {host} has expired", host=host)
    return phrase("the certificate of {host} has expired on {day}", host=host, day=f"{shown.ends_at:%Y-%m-%d}")


def _unknown(config: HttpTargetConfig, shown: Shown | None) -> Finding:
    """Return that nobody here vouches for the certificate, and whose certificate is missing."""
    host, issuer = config.host, f'"{shown.issuer}"' if shown is not None and shown.issuer else ""
    where = {"setting": CA_FILE, "id": config.id}
    if shown is not None and shown.self_signed:
        what = phrase("the certificate of {host} is signed by itself", host=host)
        name = phrase("name that certificate under {setting} of {id}", **where)
    elif issuer:
        known = {"host": host, "issuer": issuer}
        what = phrase("the certificate of {host} is signed by {issuer}, which is not trusted here", **known)
        name = phrase("name the certificate of {issuer} under {setting} of {id}", issuer=issuer, **where)
    else:
        what = phrase("the certificate of {host} is signed by its authority, which is not trusted here", host=host)
        name = phrase("name the certificate of its authority under {setting} of {id}", **where)
    store = phrase("or add it to the system's store")
    if config.tls.ca_file:
        store = phrase("{file} does not hold it", file=str(config.tls.ca_file))
    (told,) = fault(f"tls:{config.id}", what, in_turn((name, store)))
    return told


def _called(name: x509.Name) -> str:
    """Return the common name, else the organisation, else everything."""
    for kind in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        if found := name.get_attributes_for_oid(kind):
            return plain(found[0].value)
    return plain(name.rfc4514_string())
